//! What our signer signs our verifier believes, whatever the request; and no request makes the reader fall over.

mod sigv4_support;

use gateway::sigv2;
use gateway::sigv4::{self, Expectation, Family, Presented, SignerPayload};
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use sigv4_support::{NOW, authenticate, request, signer};

/// Wire text for a path or query: plain, encoded, and what sloppy clients leave bare.
fn wire_text() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![
            "[a-zA-Z0-9._~-]",
            any::<u8>().prop_map(|byte| format!("%{byte:02X}")),
            any::<u8>().prop_map(|byte| format!("%{byte:02x}")),
            "[!$'()*+,;:@/.]",
        ],
        0..12,
    )
    .prop_map(|pieces| pieces.concat())
}

fn family() -> impl Strategy<Value = (Family, &'static str)> {
    prop_oneof![Just((Family::S3, "s3")), Just((Family::Json, "kinesis")), Just((Family::RestJson, "lambda")), Just((Family::Query, "sts"))]
}

proptest! {
    #[test]
    fn what_we_sign_we_believe(
        (family, service) in family(),
        path in wire_text(),
        pairs in proptest::collection::vec((wire_text(), wire_text()), 0..5),
        color in "[ -~]{0,20}",
        body in proptest::collection::vec(any::<u8>(), 0..50),
        presign in any::<bool>(),
    ) {
        let query: Vec<String> = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        let target = format!("/{path}?{}", query.join("&"));
        let mut parts = request("PUT", &target, &[("host", "localhost:4566"), ("x-amz-meta-color", &color)]);
        let signer = signer(family, service);
        let body = if presign { Vec::new() } else { body };
        if presign {
            signer.presign(&mut parts, 60, NOW);
        } else {
            signer.sign_headers(&mut parts, SignerPayload::Bytes(&body), NOW);
        }
        let expect = Expectation::new(family, service, NOW).in_region("us-east-1");
        let hash: [u8; 32] = Sha256::digest(&body).into();
        prop_assert!(authenticate(&parts, Some(&hash), &expect).is_ok(), "{:?}", authenticate(&parts, Some(&hash), &expect));

        parts.headers.insert("x-amz-meta-color", "another".parse().unwrap());
        prop_assert!(authenticate(&parts, Some(&hash), &expect).is_err());
    }

    #[test]
    fn reading_never_panics(
        header in proptest::option::of(proptest::collection::vec(32u8..=255, 0..80)),
        components in "(AWS4-HMAC-SHA256|AWS) [A-Za-z=,/; 0-9]{0,60}",
        use_components in any::<bool>(),
        date in "[0-9TZ:, a-z-]{0,20}",
        query in "(X-Amz-(Algorithm|Date|Expires|Credential|Signature|SignedHeaders)=[A-Za-z0-9%/-]{0,20}&){0,7}",
    ) {
        let mut parts = request("GET", &format!("/?{query}"), &[("x-amz-date", &date), ("date", &date), ("x-amz-content-sha256", &date)]);
        if let Some(header) = header {
            let bytes = if use_components { components.into_bytes() } else { header };
            if let Ok(value) = http::HeaderValue::from_bytes(&bytes) {
                parts.headers.insert("authorization", value);
            }
        }
        for (family, service) in [(Family::S3, "s3"), (Family::Json, "kinesis"), (Family::Query, "sts")] {
            let expect = Expectation::new(family, service, NOW);
            let error = match sigv4::parse(&parts) {
                Ok(Presented::Signed(_)) => authenticate(&parts, None, &expect).err(),
                Ok(Presented::Anonymous) => None,
                Ok(Presented::Version2) => sigv2::parse(&parts).and_then(|signed| sigv2::examine(&signed, &parts, NOW)).err(),
                Err(error) => Some(error),
            };
            if let Some(error) = error {
                prop_assert!(!sigv4::refusal(&error, family).message.is_empty());
            }
        }
    }
}
