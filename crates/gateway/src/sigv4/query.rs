//! Presigned URLs: `?X-Amz-Algorithm=…&X-Amz-Credential=…&X-Amz-Date=…&X-Amz-Expires=…&X-Amz-SignedHeaders=…&X-Amz-Signature=…`
//!
//! AWS: "Authenticating Requests: Using Query Parameters" (S3 API Reference).

use std::borrow::Cow;

use http::request::Parts;

use super::{
    ALGORITHM, ALGORITHM_ASYMMETRIC,
    error::{AuthError, ExpiresFault, MissingParts, Place},
    presented::{PayloadMode, Signed, header_text},
    scope::Credential,
    timestamp, uri,
};

const WEEK_SECONDS: i64 = 604_800;

/// The authentication parameters of a query, still encoded. Names are case-sensitive.
#[derive(Default)]
pub(super) struct Found<'r> {
    pub algorithm: Option<&'r str>,
    credential: Option<&'r str>,
    date: Option<&'r str>,
    expires: Option<&'r str>,
    signed_headers: Option<&'r str>,
    signature: Option<&'r str>,
    security_token: Option<&'r str>,
    content_sha256: Option<&'r str>,
    version_2_key: bool,
    version_2_signature: bool,
}

impl<'r> Found<'r> {
    pub fn scan(query: &'r str) -> Self {
        let mut found = Self::default();
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match name {
                "X-Amz-Algorithm" => found.algorithm = Some(value),
                "X-Amz-Credential" => found.credential = Some(value),
                "X-Amz-Date" => found.date = Some(value),
                "X-Amz-Expires" => found.expires = Some(value),
                "X-Amz-SignedHeaders" => found.signed_headers = Some(value),
                "X-Amz-Signature" => found.signature = Some(value),
                "X-Amz-Security-Token" => found.security_token = Some(value),
                "X-Amz-Content-Sha256" => found.content_sha256 = Some(value),
                "AWSAccessKeyId" => found.version_2_key = true,
                "Signature" => found.version_2_signature = true,
                _ => {}
            }
        }
        found
    }

    /// Both halves, since a lone `Signature` is an ordinary parameter of some API.
    pub fn is_version_2(&self) -> bool {
        self.version_2_key && self.version_2_signature
    }
}

pub(super) fn signed<'r>(found: Found<'r>, parts: &'r Parts) -> Result<Signed<'r>, AuthError> {
    let algorithm = found.algorithm.unwrap_or_default();
    if found.is_version_2() {
        return Err(AuthError::TwoMechanisms { header: None });
    }
    match algorithm {
        ALGORITHM => {}
        ALGORITHM_ASYMMETRIC => return Err(AuthError::SignatureV4a),
        _ => return Err(AuthError::QueryAlgorithm),
    }
    let missing = MissingParts {
        credential: found.credential.is_none(),
        signature: found.signature.is_none(),
        signed_headers: found.signed_headers.is_none(),
        date: found.date.is_none(),
        expires: found.expires.is_none(),
    };
    let (Some(credential), Some(signature), Some(signed_headers), Some(date)) =
        (found.credential, found.signature, found.signed_headers, found.date)
    else {
        return Err(AuthError::QueryIncomplete { missing });
    };
    let date_line = uri::decode(date);
    let timestamp_millis = timestamp::parse_basic(&date_line).ok_or(AuthError::QueryDate)?;
    let expires_seconds = found.expires.map(|text| expires(&uri::decode(text))).transpose()?;
    let credential = Credential::parse(uri::decode(credential)).map_err(|fault| AuthError::Scope { place: Place::Query, fault })?;
    let payload_line = header_text(parts, "x-amz-content-sha256").map(Cow::Borrowed).or_else(|| found.content_sha256.map(uri::decode));
    let token = found.security_token.map(uri::decode).or_else(|| header_text(parts, "x-amz-security-token").map(Cow::Borrowed));
    Ok(Signed {
        place: Place::Query,
        credential,
        signed_headers: uri::decode(signed_headers),
        signature: uri::decode(signature),
        date_line,
        timestamp_millis: Some(timestamp_millis),
        expires_seconds,
        payload: payload_line.as_deref().map_or(PayloadMode::Undeclared, PayloadMode::parse),
        payload_line,
        session_token: token,
    })
}

/// AWS: at most a week. Zero is accepted and expires at once.
fn expires(text: &str) -> Result<u32, AuthError> {
    let seconds: i64 = text.parse().map_err(|_| AuthError::Expires(ExpiresFault::NotANumber))?;
    match seconds {
        ..0 => Err(AuthError::Expires(ExpiresFault::Negative)),
        0..=WEEK_SECONDS => Ok(seconds as u32),
        _ => Err(AuthError::Expires(ExpiresFault::OverAWeek)),
    }
}
