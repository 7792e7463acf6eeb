//! From a fact to what the caller reads: code, sentence, status, extra fields. AWS has two dialects, S3's and everyone else's.

use http::StatusCode;
use wire::schema::ErrorSchema;

use super::{error::AuthError, refusal_coral, refusal_s3};

/// Whose words to use. Everything but S3 sits behind the same AWS front end, which varies only codes and statuses by protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// `restXml` of S3.
    S3,
    /// `awsJson1.0`, `awsJson1.1` and `rpcv2Cbor`: `…Exception`, always 400.
    Json,
    /// `restJson1` (Lambda, …): the same codes, 403.
    RestJson,
    /// `query` and `ec2Query` (IAM, STS, SNS, …): the codes without `Exception`, 403.
    Query,
}

impl Family {
    /// AWS: S3 allows 15 minutes and says so in `MaxAllowedSkewMilliseconds`; the JSON services' sentences name 5, STS's and IAM's 15.
    pub fn skew_seconds(self) -> i64 {
        match self {
            Self::S3 | Self::Query => 15 * 60,
            Self::Json | Self::RestJson => 5 * 60,
        }
    }
}

/// An error answer, ready for the protocol's codec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub code: &'static str,
    pub message: String,
    pub status: StatusCode,
    /// Elements beside `Code` and `Message`, in AWS's order. Only S3 has any.
    pub fields: Vec<(&'static str, String)>,
}

impl Refusal {
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), status, fields: Vec::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.fields.push((name, value.into()));
        self
    }
}

impl From<Refusal> for wire::Error {
    fn from(refusal: Refusal) -> wire::Error {
        let schema = ErrorSchema { name: refusal.code, code: refusal.code, status: refusal.status.as_u16(), is_sender_fault: true };
        refusal.fields.into_iter().fold(wire::Error::new(&schema, refusal.message), |error, (name, value)| error.with(name, value))
    }
}

/// AWS's answer to a request we do not believe.
pub fn refusal(error: &AuthError, family: Family) -> Refusal {
    match family {
        Family::S3 => refusal_s3::refusal(error),
        _ => refusal_coral::refusal(error, family),
    }
}

/// Differs from AWS: it accepts SigV4a, which needs the caller's public key derived from the secret; we name what is missing.
pub(super) const ASYMMETRIC_SENTENCE: &str = "AWS4-ECDSA-P256-SHA256 (SigV4a) is not supported. Please use AWS4-HMAC-SHA256.";
