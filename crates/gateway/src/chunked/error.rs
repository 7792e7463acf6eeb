//! What can be wrong with an aws-chunked body, and how S3 says it.
//!
//! AWS's answers as posted: versitygw#1665, #1683, #2085 (InvalidChunkSizeError), Arsenal#2596 (MalformedTrailerError).

use http::StatusCode;

use crate::sigv4::{AuthError, Family, Mismatch, Refusal, refusal};

/// Facts about a body that is not what it promised to be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChunkError {
    /// `x-amz-decoded-content-length` is required of every streaming upload.
    #[error("x-amz-decoded-content-length is missing or not a number")]
    NoDecodedLength,
    /// The framing itself is broken, or a line is longer than any honest one.
    #[error("a chunk's header or end is malformed")]
    Malformed,
    #[error("the body ended early")]
    Truncated,
    #[error("{provided} bytes instead of the {expected} announced")]
    LengthMismatch { expected: u64, provided: u64 },
    /// `chunk` counts from one and is where the fault shows: the chunk after the small one.
    #[error("chunk before {chunk} has only {size} bytes")]
    TooSmall { chunk: u64, size: u64 },
    #[error("a chunk's signature does not match")]
    SignatureMismatch(Box<Mismatch>),
    /// Unreadable, not announced in `x-amz-trailer`, or announced and missing.
    #[error("the trailer is malformed or not the one announced")]
    MalformedTrailer,
    /// `x-amz-trailer` announces something else than a checksum that can be verified here.
    #[error("{0} is not a trailer that is known")]
    UnknownTrailer(String),
}

impl ChunkError {
    /// S3's answer.
    pub fn refusal(&self) -> Refusal {
        let bad = |code, message| Refusal::new(StatusCode::BAD_REQUEST, code, message);
        match self {
            Self::NoDecodedLength => {
                Refusal::new(StatusCode::LENGTH_REQUIRED, "MissingContentLength", "You must provide the Content-Length HTTP header.")
            }
            Self::Malformed | Self::Truncated => bad("IncompleteBody", "The request body terminated unexpectedly"),
            Self::LengthMismatch { expected, provided } => {
                bad("IncompleteBody", "You did not provide the number of bytes specified by the Content-Length HTTP header")
                    .with("NumberBytesExpected", expected.to_string())
                    .with("NumberBytesProvided", provided.to_string())
            }
            Self::TooSmall { chunk, size } => {
                bad("InvalidChunkSizeError", "Only the last chunk is allowed to have a size less than 8192 bytes")
                    .with("Chunk", chunk.to_string())
                    .with("BadChunkSize", size.to_string())
            }
            Self::SignatureMismatch(mismatch) => refusal(&AuthError::SignatureMismatch(mismatch.clone()), Family::S3),
            Self::UnknownTrailer(_) => bad("InvalidRequest", "The value specified in the x-amz-trailer header is not supported"),
            Self::MalformedTrailer => bad(
                "MalformedTrailerError",
                "The request contained trailing data that was not well-formed or did not conform to our published schema.",
            ),
        }
    }
}
