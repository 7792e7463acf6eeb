//! What a request's headers promise about its chunks.

use http::HeaderMap;

use super::error::ChunkError;
use crate::checksum::Algorithm;
use crate::sigv4::{ChunkChain, PayloadMode, Verified};

/// How a body is framed; made once per request, consumed by a [`super::Decoder`].
#[derive(Debug, Clone)]
pub struct Framing {
    /// `x-amz-decoded-content-length`
    pub decoded_length: u64,
    /// Present when chunks (and trailers) are signed.
    pub chain: Option<ChunkChain>,
    /// Whether a trailer follows the last chunk.
    pub has_trailer: bool,
    /// `x-amz-trailer`, in lower case.
    pub announced: Vec<String>,
    /// For the `AWSAccessKeyId` element of a `SignatureDoesNotMatch` answer.
    pub access_key: String,
}

impl Framing {
    /// `None` when the payload mode is not a streaming one.
    pub fn of(verified: Verified, headers: &HeaderMap) -> Result<Option<Self>, ChunkError> {
        if !verified.payload.is_aws_chunked() {
            return Ok(None);
        }
        let framing = Self::from_headers(verified.payload, verified.chunk_chain, headers)?;
        Ok(Some(Self { access_key: verified.access_key, ..framing }))
    }

    /// The same for callers without a signature, who may send `STREAMING-UNSIGNED-PAYLOAD-TRAILER`.
    pub fn from_headers(payload: PayloadMode, chain: Option<ChunkChain>, headers: &HeaderMap) -> Result<Self, ChunkError> {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
        let decoded_length = text("x-amz-decoded-content-length").and_then(|text| text.parse().ok()).ok_or(ChunkError::NoDecodedLength)?;
        let has_trailer = matches!(payload, PayloadMode::SignedChunksTrailer | PayloadMode::UnsignedChunksTrailer);
        let names = headers.get_all("x-amz-trailer").iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(','));
        let announced: Vec<String> = names.map(|name| name.trim().to_ascii_lowercase()).filter(|name| !name.is_empty()).collect();
        // What cannot be verified must not be promised.
        if let Some(unknown) = announced.iter().find(|name| has_trailer && Algorithm::from_header(name).is_none()) {
            return Err(ChunkError::UnknownTrailer(unknown.clone()));
        }
        Ok(Self { decoded_length, chain, has_trailer, announced, access_key: String::new() })
    }
}
