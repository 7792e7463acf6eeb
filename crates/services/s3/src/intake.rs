//! Bytes on their way in: streamed to a blob, hashed as they pass, compared with what the caller said they would be.
//!
//! No lock is held and nothing is visible until the caller's transaction adopts the blob.

use futures::StreamExt;
use kernel::store::BlobRef;
use kernel::{Body, Cx, Error};

use crate::errors;
use crate::model::checksum::{Algorithm, Digest, Hasher};
use crate::model::etag::{self, Md5};

/// What the caller said about the bytes.
#[derive(Clone, Copy, Debug)]
pub struct Promise {
    pub md5: Option<Md5>,
    /// A value given up front.
    pub digest: Option<Digest>,
    /// What is computed: the digest's algorithm, the one the caller named, or the default.
    pub algorithm: Algorithm,
    /// What is kept besides, when a multipart upload sums up by another algorithm.
    pub also: Option<Algorithm>,
    pub bytes_max: u64,
}

/// Bytes that are durable, and nobody's yet.
pub struct Received {
    pub blob: BlobRef,
    pub bytes: u64,
    pub md5: Md5,
    pub digest: Digest,
    pub also: Option<Digest>,
}

/// MD5 runs at 1.3 ms per MiB; a body at hand is hashed in pieces of this size, so that other tasks get their turn.
const PIECE_BYTES: usize = 1 << 20;

pub async fn receive(cx: &Cx, mut body: Body, promise: Promise) -> Result<Received, Error> {
    if let Some(length) = body.length().filter(|length| *length > promise.bytes_max) {
        return Err(errors::entity_too_large(length, promise.bytes_max));
    }
    let mut writer = cx.world().store().blobs().writer();
    let mut hashes = Hashes::new(&promise);
    while let Some(chunk) = body.next().await {
        let chunk = chunk.map_err(errors::broken_body)?;
        if writer.len() + chunk.len() as u64 > promise.bytes_max {
            return Err(errors::entity_too_large(writer.len() + chunk.len() as u64, promise.bytes_max));
        }
        hashes.update(&chunk).await;
        writer.write(chunk).await?;
    }
    let bytes = writer.len();
    let (md5, digest, also) = hashes.finish();
    promise.check(md5, digest)?;
    Ok(Received { blob: writer.finish().await?, bytes, md5, digest, also })
}

/// Hashes bytes without keeping them: what a copy needs when its source has another kind of tag or checksum.
pub async fn sum(mut body: Body, algorithm: Algorithm) -> Result<(Md5, Digest), Error> {
    let mut hashes = Hashes { md5: etag::Hasher::new(), digest: Hasher::new(algorithm), also: None };
    while let Some(chunk) = body.next().await {
        hashes.update(&chunk.map_err(errors::broken_body)?).await;
    }
    let (md5, digest, _) = hashes.finish();
    Ok((md5, digest))
}

impl Promise {
    fn check(&self, md5: Md5, digest: Digest) -> Result<(), Error> {
        if let Some(promised) = self.md5.filter(|promised| *promised != md5) {
            return Err(errors::md5_mismatch(etag::base64(&promised), etag::base64(&md5)));
        }
        match self.digest {
            Some(promised) if promised != digest => Err(errors::checksum_mismatch(self.algorithm.name())),
            _ => Ok(()),
        }
    }
}

struct Hashes {
    md5: etag::Hasher,
    digest: Hasher,
    also: Option<Hasher>,
}

impl Hashes {
    fn new(promise: &Promise) -> Hashes {
        Hashes { md5: etag::Hasher::new(), digest: Hasher::new(promise.algorithm), also: promise.also.map(Hasher::new) }
    }
    async fn update(&mut self, chunk: &[u8]) {
        for (at, piece) in chunk.chunks(PIECE_BYTES).enumerate() {
            if at > 0 {
                tokio::task::yield_now().await;
            }
            self.md5.update(piece);
            self.digest.update(piece);
            if let Some(also) = &mut self.also {
                also.update(piece);
            }
        }
    }
    fn finish(self) -> (Md5, Digest, Option<Digest>) {
        (self.md5.finish(), self.digest.finish(), self.also.map(Hasher::finish))
    }
}
