//! AWS Signature Version 4: who says they sent this request, and does the signature agree.
//!
//! Pure functions over `http::request::Parts`; no clock, no store, no I/O. A request is judged in three steps, because the secret
//! lives elsewhere and AWS orders its refusals around that look-up:
//!
//! 1. [`parse`] reads what the request *presents*: nothing, an `Authorization` header, or a presigned query. It borrows from the
//!    request and does not know which service was addressed.
//! 2. [`examine`] judges everything that needs no secret: payload declaration, time, credential scope, headers left unsigned.
//! 3. [`check_signature`] recomputes the signature with a [`SigningKey`], usually from a [`KeyCache`]. [`verify`] is 2 and 3 together.
//!
//! Failures are [`AuthError`]s, which carry facts. [`refusal`] turns them into AWS's code, sentence, status and extra fields for the
//! [`Family`] of the service that was called: S3 says `SignatureDoesNotMatch` where Kinesis says `InvalidSignatureException`.
//!
//! [`Signer`] is the other side, for tests, for presigned URLs handed out by our services, and for the CLI's own requests. Browser
//! uploads (`multipart/form-data`) carry a signed policy instead of a signed request: see [`post_form`] and [`post_policy`].
//!
//! Not here: looking up secrets, session token validation (the caller constructs [`AuthError::InvalidToken`] and friends), SigV4a
//! (recognised, refused by name) and SigV2 (recognised; see [`crate::sigv2`]).
//!
//! AWS: "AWS Signature Version 4 for API requests" (IAM User Guide) and "Authenticating Requests" (S3 API Reference).

mod canonical;
mod error;
mod header;
mod key;
pub mod post_form;
pub mod post_policy;
mod presented;
mod query;
mod refusal;
mod refusal_coral;
mod refusal_s3;
mod scope;
mod sign;
mod timestamp;
mod uri;
mod verify;

pub use error::{AuthError, ExpiresFault, Mismatch, MissingParts, Place, ScopeFault};
pub use key::{ChunkChain, KeyCache, SigningKey};
pub use presented::{PayloadMode, Presented, Signed, parse};
pub use refusal::{Family, Refusal, refusal};
pub use scope::Credential;
pub use sign::{SignedRequest, Signer, SignerPayload};
pub use timestamp::{basic_text, extended_text, parse_basic, parse_date_header};
pub use verify::{Expectation, Verified, check_signature, examine, verify};

/// The only algorithm verified here.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// SigV4a, recognised so that it can be refused by name.
pub const ALGORITHM_ASYMMETRIC: &str = "AWS4-ECDSA-P256-SHA256";
/// SHA-256 of nothing: what a request without a body signs.
pub const EMPTY_SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/// The payload line of a request whose body is not part of the signature.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";
