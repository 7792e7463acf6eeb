//! The decoder as a [`wire::Body`]: what the caller framed goes in, what they meant comes out.
//!
//! A checksum in the trailer is compared here, while the bytes pass, since nothing behind the gateway ever sees trailers. A body that is
//! not what it promised ends in [`BodyError::Refused`]; a service that stores as it reads must publish only after a clean end.

use bytes::Bytes;
use futures::stream;
use http::request::Parts;
use wire::{Body, BodyError};

use super::{
    decoder::{Decoder, Trailers},
    error::ChunkError,
    framing::Framing,
};
use crate::{
    checksum::{Algorithm, Checksum, ChecksumError, Hasher},
    sigv4::{PayloadMode, Verified},
};

/// Unframes the body of a verified streaming upload; any other body is returned as it is.
pub fn body(body: Body, parts: &Parts, verified: Verified) -> Result<Body, wire::Error> {
    match Framing::of(verified, &parts.headers).map_err(|error| wire::Error::from(error.refusal()))? {
        Some(framing) => Ok(unframed(body, framing)),
        None => Ok(body),
    }
}

/// Whether the one or the other will unframe this request's body.
pub fn is_chunked(parts: &Parts, verified: Option<&Verified>) -> bool {
    match verified {
        Some(verified) => verified.payload.is_aws_chunked(),
        None => declared(parts) == Some(PayloadMode::UnsignedChunksTrailer),
    }
}

fn declared(parts: &Parts) -> Option<PayloadMode> {
    parts.headers.get("x-amz-content-sha256").and_then(|value| value.to_str().ok()).map(PayloadMode::parse)
}

/// The same for a caller whose signature says nothing of the body, who can only send [`PayloadMode::UnsignedChunksTrailer`].
pub fn unsigned(body: Body, parts: &Parts) -> Result<Body, wire::Error> {
    match declared(parts) {
        Some(mode @ PayloadMode::UnsignedChunksTrailer) => {
            let framing = Framing::from_headers(mode, None, &parts.headers).map_err(|error| wire::Error::from(error.refusal()))?;
            Ok(unframed(body, framing))
        }
        // Chunks that claim to be signed, by nobody.
        Some(mode) if mode.is_aws_chunked() => Err(wire::Error::new(&wire::error::common::ACCESS_DENIED, "Access Denied")),
        _ => Ok(body),
    }
}

/// The same for a framing made by hand.
pub fn unframed(framed: Body, framing: Framing) -> Body {
    let length = framing.decoded_length;
    let reader = Reader {
        framed,
        hashers: framing.announced.iter().filter_map(|name| Algorithm::from_header(name)).map(Hasher::new).collect(),
        decoder: Some(Decoder::new(framing)),
    };
    let stream = stream::unfold(reader, |mut reader| async move {
        let item = reader.next().await.transpose()?;
        if item.is_err() {
            reader.decoder = None;
        }
        Some((item, reader))
    });
    Body::stream(Some(length), stream)
}

struct Reader {
    framed: Body,
    /// Gone once the body has ended, well or badly.
    decoder: Option<Decoder>,
    hashers: Vec<Hasher>,
}

impl Reader {
    async fn next(&mut self) -> Result<Option<Bytes>, BodyError> {
        loop {
            let Some(decoder) = &mut self.decoder else { return Ok(None) };
            if let Some(data) = decoder.next().map_err(refused)? {
                self.hashers.iter_mut().for_each(|hasher| hasher.update(&data));
                return Ok(Some(data));
            }
            match self.framed.chunk().await {
                Some(buffer) => decoder.feed(buffer?),
                None => return self.end().map(|()| None),
            }
        }
    }

    fn end(&mut self) -> Result<(), BodyError> {
        let Some(decoder) = self.decoder.take() else { return Ok(()) };
        let trailers = decoder.finish().map_err(refused)?;
        self.hashers.drain(..).try_for_each(|hasher| check(hasher, &trailers)).map_err(|error| BodyError::Refused(error.refusal().into()))
    }
}

fn check(hasher: Hasher, trailers: &Trailers) -> Result<(), ChecksumError> {
    let algorithm = hasher.algorithm();
    match trailers.get(algorithm.header()) {
        Some(text) => hasher.finish().expect(&Checksum::parse(algorithm, text)?),
        // The decoder has already insisted on every trailer announced.
        None => Ok(()),
    }
}

fn refused(error: ChunkError) -> BodyError {
    BodyError::Refused(error.refusal().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{chunked::encode, sigv4::PayloadMode};

    fn upload(data: &[u8], declared: &[u8]) -> Body {
        let length = data.len().to_string();
        let request = http::Request::builder()
            .header("x-amz-decoded-content-length", length)
            .header("x-amz-trailer", "x-amz-checksum-crc32")
            .body(())
            .expect("a well-formed request");
        let checksum = Checksum::of(Algorithm::Crc32, declared).base64();
        let framed = encode(data, 8192, None, Some(&[("x-amz-checksum-crc32", &checksum)]));
        let framing = Framing::from_headers(PayloadMode::UnsignedChunksTrailer, None, request.headers()).expect("complete headers");
        let buffers: Vec<_> = framed.chunks(1000).map(|buffer| Ok(Bytes::copy_from_slice(buffer))).collect();
        unframed(Body::stream(None, stream::iter(buffers)), framing)
    }

    #[tokio::test]
    async fn a_body_is_unframed_and_its_trailing_checksum_believed_only_if_right() {
        let data = [7; 20_000];
        let body = upload(&data, &data);
        assert_eq!(body.length(), Some(20_000));
        assert_eq!(body.collect(1 << 20).await.expect("an honest upload"), data.as_slice());
        let refused = upload(&data, b"something else").collect(1 << 20).await;
        let Err(BodyError::Refused(error)) = refused else { panic!("{refused:?}") };
        assert!(error.to_string().contains("BadDigest") || format!("{error:?}").contains("BadDigest"), "{error:?}");
    }
}
