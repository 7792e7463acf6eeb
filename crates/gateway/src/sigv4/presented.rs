//! What a request presents as proof: nothing, a header, or a presigned query.

use std::borrow::Cow;

use http::{header::AUTHORIZATION, request::Parts};

use super::{
    error::{AuthError, Place},
    header, query,
    scope::Credential,
};

/// The outcome of [`parse`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "lives on the stack for one request; a box would be the only allocation of parsing")]
pub enum Presented<'r> {
    /// No credentials at all. S3 serves public objects to such callers; everyone else answers [`AuthError::Anonymous`].
    Anonymous,
    Signed(Signed<'r>),
    /// A claim of Version 2, for [`crate::sigv2::parse`] if the service takes it; S3 alone does.
    Version2,
}

/// A SigV4 claim, syntactically complete, not yet believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed<'r> {
    pub place: Place,
    pub credential: Credential<'r>,
    /// `host;x-amz-date`, as sent.
    pub signed_headers: Cow<'r, str>,
    /// 64 hex digits, if honest.
    pub signature: Cow<'r, str>,
    /// The second line of the string to sign, normally `X-Amz-Date` as sent; empty when the request has no usable date.
    pub date_line: Cow<'r, str>,
    /// The instant that `date_line` names.
    pub timestamp_millis: Option<i64>,
    /// Presigned URLs only.
    pub expires_seconds: Option<u32>,
    pub payload: PayloadMode,
    /// `x-amz-content-sha256` as sent, the last line of an S3 canonical request.
    pub payload_line: Option<Cow<'r, str>>,
    pub session_token: Option<Cow<'r, str>>,
}

/// How the body is tied to the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PayloadMode {
    /// No `x-amz-content-sha256`: usual outside S3, where the body's real hash is signed, and in presigned URLs.
    Undeclared,
    /// The body has this SHA-256.
    Sha256([u8; 32]),
    /// `UNSIGNED-PAYLOAD`
    Unsigned,
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD`: aws-chunked, each chunk signed.
    SignedChunks,
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER`: and signed trailers.
    SignedChunksTrailer,
    /// `STREAMING-UNSIGNED-PAYLOAD-TRAILER`: aws-chunked only to have a trailer.
    UnsignedChunksTrailer,
    /// SigV4a's streaming modes.
    AsymmetricChunks,
    /// Anything else.
    Unknown,
}

impl PayloadMode {
    /// Reads the value of `x-amz-content-sha256`, also for callers who sign nothing.
    pub fn parse(text: &str) -> Self {
        match text {
            "UNSIGNED-PAYLOAD" => Self::Unsigned,
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => Self::SignedChunks,
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => Self::SignedChunksTrailer,
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => Self::UnsignedChunksTrailer,
            "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD" | "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER" => Self::AsymmetricChunks,
            text => {
                let mut hash = [0; 32];
                hex::decode_to_slice(text, &mut hash).map_or(Self::Unknown, |()| Self::Sha256(hash))
            }
        }
    }

    /// Whether the body must go through [`crate::chunked::Decoder`].
    pub fn is_aws_chunked(self) -> bool {
        matches!(self, Self::SignedChunks | Self::SignedChunksTrailer | Self::UnsignedChunksTrailer)
    }

    /// Compares the hash the caller signed with that of the body we received, once it has been read. Other modes have nothing to compare.
    pub fn check_body(self, computed: &[u8; 32]) -> Result<(), AuthError> {
        match self {
            Self::Sha256(declared) if declared != *computed => {
                Err(AuthError::PayloadHashMismatch { declared: hex::encode(declared), computed: hex::encode(computed) })
            }
            _ => Ok(()),
        }
    }
}

/// Reads the credentials of a request, borrowing from it.
pub fn parse(parts: &Parts) -> Result<Presented<'_>, AuthError> {
    let authorization = parts.headers.get(AUTHORIZATION).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let found = query::Found::scan(parts.uri.query().unwrap_or(""));
    if found.algorithm.is_some() || found.is_version_2() {
        if let Some(header) = authorization {
            return Err(AuthError::TwoMechanisms { header: Some(header.into_owned()) });
        }
        if found.algorithm.is_none() {
            return Ok(Presented::Version2);
        }
        return query::signed(found, parts).map(Presented::Signed);
    }
    match authorization {
        None => Ok(Presented::Anonymous),
        Some(text) if text.is_empty() => Ok(Presented::Anonymous),
        // AWS: S3 matches the scheme without case.
        Some(text) if text.split_once(' ').is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case("AWS")) => Ok(Presented::Version2),
        Some(text) => header::signed(text, parts).map(Presented::Signed),
    }
}

/// A header's text, if it is sent and is text.
pub(super) fn header_text<'r>(parts: &'r Parts, name: &str) -> Option<&'r str> {
    parts.headers.get(name).and_then(|value| value.to_str().ok())
}
