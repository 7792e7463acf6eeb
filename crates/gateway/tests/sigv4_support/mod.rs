//! The example account of the S3 documentation, and short ways to make requests.
#![allow(dead_code, reason = "each test file uses its own part")]

use gateway::sigv4::{self, AuthError, Expectation, Family, Presented, Signed, Signer, SigningKey, Verified};
use http::{Request, request::Parts};

pub const ACCESS_KEY: &str = "AKIAIOSFODNN7EXAMPLE";
pub const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
/// 2013-05-24T00:00:00Z, when all of AWS's S3 examples happen.
pub const NOW: i64 = 1_369_353_600_000;

pub fn s3() -> Expectation<'static> {
    Expectation::new(Family::S3, "s3", NOW).in_region("us-east-1")
}

pub fn kinesis() -> Expectation<'static> {
    Expectation::new(Family::Json, "kinesis", NOW).in_region("us-east-1")
}

pub fn signer(family: Family, service: &str) -> Signer<'_> {
    Signer { access_key: ACCESS_KEY, secret: SECRET, session_token: None, region: "us-east-1", service, family }
}

pub fn request(method: &str, target: &str, headers: &[(&str, &str)]) -> Parts {
    let builder = Request::builder().method(method).uri(target);
    let builder = headers.iter().fold(builder, |builder, (name, value)| builder.header(*name, *value));
    builder.body(()).expect("a well-formed example").into_parts().0
}

pub fn signed(parts: &Parts) -> Result<Signed<'_>, AuthError> {
    match sigv4::parse(parts)? {
        Presented::Signed(signed) => Ok(signed),
        Presented::Anonymous => Err(AuthError::Anonymous),
        Presented::Version2 => Err(AuthError::SignatureV2),
    }
}

/// What the gateway does, with a directory of one key.
pub fn authenticate(parts: &Parts, body: Option<&[u8; 32]>, expect: &Expectation<'_>) -> Result<Verified, AuthError> {
    let signed = signed(parts)?;
    let key = SigningKey::for_credential(SECRET, &signed.credential);
    sigv4::verify(&signed, parts, &key, body, expect)
}
