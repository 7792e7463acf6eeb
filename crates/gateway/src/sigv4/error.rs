//! What can be wrong with a request's credentials, as facts. AWS's sentences live in `refusal_s3` and `refusal_coral`.

use thiserror::Error;

/// Where the credentials were presented; AWS words the same fault differently for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The `Authorization` header.
    Header,
    /// A presigned URL.
    Query,
    /// The fields of a browser's POST form.
    Form,
}

/// Why a request is not believed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AuthError {
    #[error("no credentials presented")]
    Anonymous,
    #[error("more than one authentication mechanism presented")]
    TwoMechanisms { header: Option<String> },
    #[error("the Authorization header is a scheme without parameters")]
    HeaderWithoutSpace { header: String },
    #[error("unknown Authorization scheme")]
    UnsupportedScheme { header: String, has_date: bool },
    /// To a service that does not take it.
    #[error("signature version 2")]
    SignatureV2,
    #[error("signature version 2: {0:?}")]
    Version2(crate::sigv2::Fault),
    #[error("signature version 4a")]
    SignatureV4a,
    #[error("the Authorization header lacks parts: {missing:?}")]
    HeaderIncomplete { missing: MissingParts, header: String },
    #[error("the presigned query names another algorithm")]
    QueryAlgorithm,
    #[error("the presigned query lacks parameters")]
    QueryIncomplete { missing: MissingParts },
    #[error("X-Amz-Date in the query is not a basic ISO 8601 instant")]
    QueryDate,
    #[error("X-Amz-Expires: {0:?}")]
    Expires(ExpiresFault),
    #[error("a form field is missing: {field}")]
    FormIncomplete { field: &'static str },
    #[error("credential scope in {place:?}: {fault:?}")]
    Scope { place: Place, fault: ScopeFault },
    #[error("no usable Date or X-Amz-Date header")]
    NoDate { header: String },
    #[error("x-amz-content-sha256 is missing")]
    MissingContentSha256,
    #[error("x-amz-content-sha256 is neither a hash nor a keyword: {value}")]
    BadContentSha256 { value: String },
    /// Signed too long ago, or for a time too far ahead. `request_time` is as sent.
    #[error("signed at {request_time}, more than {allowed_seconds} s from now")]
    Skewed { request_time: String, request_millis: i64, now_millis: i64, allowed_seconds: i64 },
    #[error("the presigned request is not valid yet")]
    NotYetValid { request_millis: i64, expires_seconds: u32, now_millis: i64 },
    #[error("the presigned request has expired")]
    Expired { request_millis: i64, expires_seconds: u32, now_millis: i64 },
    #[error("headers that must be signed are not: {names:?}")]
    UnsignedHeaders { names: Vec<String> },
    /// For the caller, after a look-up found no such key.
    #[error("unknown access key {access_key}")]
    UnknownAccessKey { access_key: String },
    /// For the caller: the session token does not belong to the key, or cannot be read.
    #[error("invalid session token")]
    InvalidToken { token: String },
    /// For the caller: the session is over.
    #[error("expired session token")]
    ExpiredToken { token: String },
    #[error("the signature does not match")]
    SignatureMismatch(Box<Mismatch>),
    /// The body was not the one whose hash was signed.
    #[error("the payload's hash differs from the one declared")]
    PayloadHashMismatch { declared: String, computed: String },
}

/// What we signed, so that the caller can find the difference. Contains no secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    pub access_key: String,
    pub signature_provided: String,
    pub string_to_sign: String,
    /// Absent for POST forms, which sign a policy and no request.
    pub canonical_request: Option<Vec<u8>>,
}

/// Which pieces of SigV4 a header or query does not have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MissingParts {
    pub credential: bool,
    pub signature: bool,
    pub signed_headers: bool,
    pub date: bool,
    pub expires: bool,
}

impl MissingParts {
    pub fn any(self) -> bool {
        self.credential || self.signature || self.signed_headers || self.date || self.expires
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExpiresFault {
    NotANumber,
    Negative,
    OverAWeek,
}

/// What is wrong with `AKID/date/region/service/aws4_request`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScopeFault {
    Shape { given: String },
    DateFormat { given: String },
    Region { given: String, expected: String },
    Service { given: String, expected: String },
    Terminator { given: String },
    DateMismatch { given: String, request_date: String, request_time: String },
}
