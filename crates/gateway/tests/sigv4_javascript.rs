//! A request over HTTP/2 as the AWS SDK for JavaScript 3.1142.0 signed it (recorded in November 2026): it signs `:authority`, not `host`.

mod sigv4_support;

use gateway::sigv4::{self, AuthError, Expectation, Family, SigningKey, Verified};
use http::request::Parts;
use sha2::{Digest, Sha256};
use sigv4_support::{request, signed};

/// 2026-11-23T14:01:17Z.
const SIGNED_AT: i64 = 1_795_442_477_000;
const BODY: &str =
    r#"{"ConsumerARN":"arn:aws:kinesis:us-east-1:000000000000:stream/s/consumer/c:1","ShardId":"0","StartingPosition":{"Type":"LATEST"}}"#;
const HEADERS: &[(&str, &str)] = &[
    ("content-type", "application/x-amz-json-1.1"),
    ("x-amz-target", "Kinesis_20131202.SubscribeToShard"),
    ("content-length", "129"),
    ("x-amz-user-agent", "aws-sdk-js/3.1142.0"),
    ("amz-sdk-invocation-id", "e7cb0cd1-4e6c-4520-b8df-6a2d0894f5cf"),
    ("amz-sdk-request", "attempt=1; max=1"),
    ("x-amz-date", "20261123T140117Z"),
    ("x-amz-content-sha256", "d26a335e07072e44d6f2038c2274997d97121a03d807137138d39fcfd66136b4"),
    (
        "authorization",
        "AWS4-HMAC-SHA256 Credential=test/20261123/us-east-1/kinesis/aws4_request, \
         SignedHeaders=:authority;amz-sdk-invocation-id;amz-sdk-request;content-length;content-type;x-amz-content-sha256;x-amz-date;\
         x-amz-target;x-amz-user-agent, Signature=3ca1750485b0201f9f13dae61a92817095ec6de550775b47f982a3b204251184",
    ),
];

fn verified(parts: &Parts) -> Result<Verified, AuthError> {
    let signed = signed(parts)?;
    let key = SigningKey::for_credential("test", &signed.credential);
    let hash = Sha256::digest(BODY).into();
    sigv4::verify(&signed, parts, &key, Some(&hash), &Expectation::new(Family::Json, "kinesis", SIGNED_AT).in_region("us-east-1"))
}

#[test]
fn the_authority_may_be_signed_in_place_of_the_host() {
    verified(&request("POST", "http://127.0.0.1:32871/", HEADERS)).expect("believed");
    assert!(verified(&request("POST", "http://127.0.0.1:32872/", HEADERS)).is_err(), "another authority");
}

#[test]
fn a_host_sent_beside_a_signed_authority_must_be_signed_too() {
    let mut parts = request("POST", "http://127.0.0.1:32871/", HEADERS);
    parts.headers.insert("host", "lake.s3.amazonaws.com".parse().unwrap());
    assert!(matches!(verified(&parts), Err(AuthError::UnsignedHeaders { names }) if names == ["host"]));
}
