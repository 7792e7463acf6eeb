//! What KMS reads: names of keys, ciphertexts, key policies, grant tokens.

use kms::model::ciphertext::Ciphertext;
use kms::model::key_name::{KeyName, id_bytes, id_text};
use kms::model::{grant, policy};

use crate::{Target, text};

pub const CIPHERTEXT: Target = Target {
    name: "ciphertext",
    run: |data| {
        if let Some(found) = Ciphertext::parse(data) {
            assert_eq!([found.header.to_bytes().as_slice(), found.sealed].concat(), data, "a ciphertext has one form");
        }
    },
    seeds: &[
        b"mpk\x01\x0d\x8e\x9c\x3a\x55\xa5\x4d\x0e\x9c\x80\x1f\x4a\x4e\x0d\x4f\x11\0\0\0\x01ssssssssssssssssnnnnnnnnnnnnsealedtttttttttttttttt",
        b"mpk\x02",
    ],
};

pub const KEY_NAME: Target = Target {
    name: "key_name",
    run: |data| {
        let Some(text) = text(data) else { return };
        let _ = (KeyName::parse(text), policy::check(text), grant::parse_token(text));
        if let Some(bytes) = id_bytes(text) {
            assert_eq!(id_text(bytes), text.to_lowercase(), "an id has one form");
        }
    },
    seeds: &[
        b"0d8e9c3a-55a5-4d0e-9c80-1f4a4e0d4f11",
        b"mrk-d3b95762d3b95762d3b95762d3b95762",
        b"alias/lake",
        b"arn:aws:kms:us-east-1:000000000000:key/0d8e9c3a-55a5-4d0e-9c80-1f4a4e0d4f11",
        b"arn:aws:kms:us-east-1:000000000000:alias/aws/s3",
        br#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}]}"#,
        b"MGQ4ZTljM2EtNTVhNS00ZDBlLTljODAtMWY0YTRlMGQ0ZjExL2FiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWIvMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA=",
    ],
};
