//! AWS Signature Version 2 as S3 speaks it: `Authorization: AWS AKID:signature`, presigned URLs with `AWSAccessKeyId`, `Expires`
//! and `Signature`, and signed forms.
//!
//! It lives on because S3 keeps it for the regions that existed before 2014, us-east-1 among them, and because boto3 still presigns
//! URLs and forms with it there unless told otherwise. Only S3 accepts it here; everyone else refuses it by name
//! ([`AuthError::SignatureV2`]).
//!
//! Pure, and in the steps of [`crate::sigv4`]: [`parse`], [`examine`] (no secret needed), [`check_signature`]. It names no region and
//! signs no body: whoever calls gives the first and believes the second.
//!
//! AWS: "Signing and authenticating REST requests (AWS signature version 2)" and "Browser-Based Uploads Using POST (AWS Signature
//! Version 2)" (S3 User Guide, S3 API Reference). Differs from AWS: it refuses Version 2 in newer regions; we accept it in all.

mod string_to_sign;

use std::borrow::Cow;

use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, Mac};
use http::{header::AUTHORIZATION, request::Parts};
use sha1::Sha1;
use subtle::ConstantTimeEq;

pub use string_to_sign::string_to_sign;

use crate::sigv4::{AuthError, Family, Mismatch, parse_date_header};

/// A claim, syntactically complete, not yet believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed<'r> {
    pub access_key: Cow<'r, str>,
    /// Base64 of twenty bytes, if honest.
    pub signature: Cow<'r, str>,
    pub session_token: Option<Cow<'r, str>>,
    /// When a presigned URL ends: seconds since 1970, as sent. A header's claim is dated by the request's own headers.
    pub expires: Option<Cow<'r, str>>,
}

/// What is wrong with a claim of this version only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// `Authorization: AWS` without `key:signature`.
    Header {
        header: String,
    },
    /// A presigned URL without `Expires`.
    QueryIncomplete,
    /// `Expires` is no number of seconds.
    Expires {
        given: String,
    },
    Expired {
        expires_millis: i64,
        now_millis: i64,
    },
}

impl From<Fault> for AuthError {
    fn from(fault: Fault) -> AuthError {
        AuthError::Version2(fault)
    }
}

/// Reads the claim that [`crate::sigv4::parse`] found to be of this version.
pub fn parse(parts: &Parts) -> Result<Signed<'_>, AuthError> {
    match parts.headers.get(AUTHORIZATION) {
        Some(header) => from_header(parts, &String::from_utf8_lossy(header.as_bytes())),
        None => from_query(parts),
    }
}

fn from_header<'r>(parts: &'r Parts, header: &str) -> Result<Signed<'r>, AuthError> {
    let claim = header.split_once(' ').and_then(|(_, claim)| claim.trim().split_once(':'));
    let (access_key, signature) = claim.ok_or_else(|| Fault::Header { header: header.to_owned() })?;
    Ok(Signed {
        access_key: Cow::Owned(access_key.to_owned()),
        signature: Cow::Owned(signature.to_owned()),
        session_token: text(parts, "x-amz-security-token").map(Cow::Borrowed),
        expires: None,
    })
}

fn from_query(parts: &Parts) -> Result<Signed<'_>, AuthError> {
    let parameter = |name: &str| {
        let pairs = parts.uri.query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(given, _)| *given == name).map(|(_, value)| decoded(value)).next()
    };
    let (Some(access_key), Some(signature), Some(expires)) = (parameter("AWSAccessKeyId"), parameter("Signature"), parameter("Expires"))
    else {
        return Err(Fault::QueryIncomplete.into());
    };
    let token = parameter("x-amz-security-token").or_else(|| text(parts, "x-amz-security-token").map(Cow::Borrowed));
    Ok(Signed { access_key, signature, session_token: token, expires: Some(expires) })
}

/// Everything that can be judged without the secret: the time.
pub fn examine(signed: &Signed<'_>, parts: &Parts, now_millis: i64) -> Result<(), AuthError> {
    match &signed.expires {
        Some(expires) => not_expired(expires, now_millis),
        None => not_skewed(parts, now_millis),
    }
}

fn not_expired(expires: &str, now_millis: i64) -> Result<(), AuthError> {
    let seconds: i64 = expires.parse().map_err(|_| Fault::Expires { given: expires.to_owned() })?;
    let expires_millis = seconds.saturating_mul(1000);
    if now_millis > expires_millis { Err(Fault::Expired { expires_millis, now_millis }.into()) } else { Ok(()) }
}

/// AWS: `x-amz-date` wins over `Date`, for clients whose library sets the latter; either must be within 15 minutes.
fn not_skewed(parts: &Parts, now_millis: i64) -> Result<(), AuthError> {
    let given = text(parts, "x-amz-date").or_else(|| text(parts, "date"));
    let read = given.and_then(|given| Some((given, parse_date_header(given)?)));
    let Some((given, request_millis)) = read else {
        return Err(AuthError::NoDate { header: text(parts, "authorization").unwrap_or_default().to_owned() });
    };
    let allowed_seconds = Family::S3.skew_seconds();
    if now_millis.abs_diff(request_millis) <= allowed_seconds.unsigned_abs() * 1000 {
        return Ok(());
    }
    Err(AuthError::Skewed { request_time: given.to_owned(), request_millis, now_millis, allowed_seconds })
}

/// Recomputes the signature.
pub fn check_signature(signed: &Signed<'_>, parts: &Parts, secret: &str) -> Result<(), AuthError> {
    let checked = check(&signed.access_key, &signed.signature, secret, string_to_sign(parts, signed, parts.uri.path()));
    // botocore addresses a bucket alone as `/bucket` and signs `/bucket/`, which is the same resource.
    if checked.is_err() && string_to_sign::is_bucket_alone(parts) {
        let path = format!("{}/", parts.uri.path());
        return check(&signed.access_key, &signed.signature, secret, string_to_sign(parts, signed, &path)).or(checked);
    }
    checked
}

fn check(access_key: &str, signature: &str, secret: &str, string_to_sign: Vec<u8>) -> Result<(), AuthError> {
    let computed = sign(secret, &string_to_sign);
    if STANDARD.decode(signature).is_ok_and(|provided| provided.ct_eq(&computed).into()) {
        return Ok(());
    }
    Err(AuthError::SignatureMismatch(Box::new(Mismatch {
        access_key: access_key.to_owned(),
        signature_provided: signature.to_owned(),
        string_to_sign: String::from_utf8_lossy(&string_to_sign).into_owned(),
        canonical_request: None,
    })))
}

fn sign(secret: &str, string_to_sign: &[u8]) -> [u8; 20] {
    let mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
    mac.chain_update(string_to_sign).finalize().into_bytes().into()
}

/// A browser's form: the policy is what was signed, and says itself how long it is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedForm<'f> {
    pub access_key: &'f str,
    pub signature: &'f str,
    /// As sent, still base64.
    pub policy: &'f str,
    pub session_token: Option<&'f str>,
}

impl<'f> SignedForm<'f> {
    /// `Ok(None)` for forms that are signed otherwise, or not at all.
    pub fn parse(fields: &'f [(String, String)]) -> Result<Option<Self>, AuthError> {
        let field = |name: &str| fields.iter().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str());
        let (Some(access_key), Some(signature)) = (field("AWSAccessKeyId"), field("signature")) else { return Ok(None) };
        let policy = field("policy").ok_or(AuthError::FormIncomplete { field: "policy" })?;
        Ok(Some(Self { access_key, signature, policy, session_token: field("x-amz-security-token") }))
    }

    pub fn verify(&self, secret: &str) -> Result<(), AuthError> {
        check(self.access_key, self.signature, secret, self.policy.as_bytes().to_vec())
    }
}

fn text<'r>(parts: &'r Parts, name: &str) -> Option<&'r str> {
    parts.headers.get(name).and_then(|value| value.to_str().ok())
}

/// Signatures are base64: a plus that nobody encoded is a plus here, and no space.
fn decoded(text: &str) -> Cow<'_, str> {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy()
}
