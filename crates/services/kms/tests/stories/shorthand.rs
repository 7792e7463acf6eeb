//! The few inputs that every story needs.

use std::collections::BTreeMap;

use api_kms::*;
use kernel::{Arn, Cx};
use testkit::World;

pub fn world() -> World {
    World::new().with(kms::service()).start()
}

/// A new key's id.
pub fn new_key(w: &World) -> String {
    w.call::<CreateKey>(CreateKeyInput::default()).ok().key_metadata.unwrap().key_id
}

pub fn arn(id: &str) -> String {
    format!("arn:aws:kms:us-east-1:000000000000:key/{id}")
}

pub fn describe(w: &World, key: &str) -> KeyMetadata {
    w.call::<DescribeKey>(DescribeKeyInput { key_id: key.into(), ..Default::default() }).ok().key_metadata.unwrap()
}

pub fn state(w: &World, key: &str) -> String {
    describe(w, key).key_state.unwrap()
}

pub fn context(pairs: &[(&str, &str)]) -> Option<BTreeMap<String, String>> {
    Some(pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect())
}

pub fn encrypting(key: &str, plaintext: &'static [u8]) -> EncryptInput {
    EncryptInput { key_id: key.into(), plaintext: plaintext.into(), ..Default::default() }
}

pub fn encrypt(w: &World, key: &str, plaintext: &'static [u8]) -> wire::Bytes {
    w.call::<Encrypt>(encrypting(key, plaintext)).ok().ciphertext_blob.unwrap()
}

pub fn decrypting(blob: &wire::Bytes) -> DecryptInput {
    DecryptInput { ciphertext_blob: Some(blob.clone()), ..Default::default() }
}

pub fn decrypt(w: &World, blob: &wire::Bytes) -> wire::Bytes {
    w.call::<Decrypt>(decrypting(blob)).ok().plaintext.unwrap()
}

pub fn data_key_of(key: &str) -> GenerateDataKeyInput {
    GenerateDataKeyInput { key_id: key.into(), key_spec: Some("AES_256".into()), ..Default::default() }
}

pub fn alias(w: &World, name: &str, key: &str) {
    w.call::<CreateAlias>(CreateAliasInput { alias_name: name.into(), target_key_id: key.into() }).ok();
}

/// S3 calling on behalf of a bucket.
pub fn as_s3(w: &World) -> Cx {
    w.cx().as_service("s3.amazonaws.com", Arn::s3("lake"))
}
