//! Bytes on their way in: hashed as they pass, sealed, streamed to a blob, compared with what the caller said they would be.
//!
//! No lock is held and nothing is visible until the caller's transaction adopts the blob.

use futures::StreamExt;
use kernel::store::BlobRef;
use kernel::{Body, Cx, Error};
use sealing::{DataKey, Piece};

use crate::errors;
use crate::model::checksum::{Algorithm, Digest, Hasher};
use crate::model::encryption::Kind;
use crate::model::etag::{self, Md5};
use crate::model::storage_class::StorageClass;
use crate::stored::{Outlet, Recipe};

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

impl Promise {
    /// Of bytes that are here already.
    pub fn of_copy(algorithm: Algorithm, bytes_max: u64) -> Promise {
        Promise { md5: None, digest: None, algorithm, also: None, bytes_max }
    }
}

/// How the bytes are to lie, and what their ETag is.
#[derive(Clone, Copy)]
pub struct Keeping<'a> {
    pub recipe: Recipe<'a>,
    /// AWS: the ETag of what is encrypted with a key of KMS or of the customer "is not an MD5 digest of the object data" (Object, API
    /// Reference), and differs each time. Nobody then pays for an MD5.
    pub shows_md5: bool,
}

impl<'a> Keeping<'a> {
    /// As this data key and its kind, and this class, ask for.
    pub fn new(key: Option<&'a DataKey>, kind: &Kind, class: StorageClass) -> Keeping<'a> {
        Keeping { recipe: Recipe { key, packing: class.packing() }, shows_md5: kind.shows_md5() }
    }
}

/// Bytes that are durable, and nobody's yet.
pub struct Received {
    pub blob: BlobRef,
    pub piece: Option<Piece>,
    pub bytes: u64,
    /// What the ETag is made of.
    pub tag: Md5,
    pub digest: Digest,
    pub also: Option<Digest>,
}

/// MD5 runs at 1.3 ms per MiB; a body at hand is worked off in pieces of this size, so that other tasks get their turn.
const PIECE_BYTES: usize = 1 << 20;

pub async fn receive(cx: &Cx, mut body: Body, promise: Promise, keeping: Keeping<'_>) -> Result<Received, Error> {
    if let Some(length) = body.length().filter(|length| *length > promise.bytes_max) {
        return Err(errors::entity_too_large(length, promise.bytes_max));
    }
    let mut outlet = Outlet::new(cx, keeping.recipe, body.length());
    let mut hashes = Hashes::new(&promise, keeping.shows_md5);
    while let Some(chunk) = body.next().await {
        let mut chunk = chunk.map_err(errors::broken_body)?;
        if outlet.len() + chunk.len() as u64 > promise.bytes_max {
            return Err(errors::entity_too_large(outlet.len() + chunk.len() as u64, promise.bytes_max));
        }
        while chunk.len() > PIECE_BYTES {
            let piece = chunk.split_to(PIECE_BYTES);
            hashes.update(&piece);
            outlet.write(piece).await?;
            tokio::task::yield_now().await;
        }
        hashes.update(&chunk);
        outlet.write(chunk).await?;
    }
    let bytes = outlet.len();
    let (md5, digest, also) = hashes.finish();
    promise.check(md5, digest)?;
    let tag = md5.filter(|_| keeping.shows_md5).unwrap_or_else(|| cx.rng().u128().to_be_bytes());
    let (blob, piece) = outlet.finish().await?;
    Ok(Received { blob, piece, bytes, tag, digest, also })
}

/// Hashes bytes without keeping them: what a copy needs when its source has another kind of tag or checksum.
pub async fn sum(mut body: Body, algorithm: Algorithm) -> Result<(Md5, Digest), Error> {
    let mut hashes = Hashes { md5: Some(etag::Hasher::new()), digest: Hasher::new(algorithm), also: None };
    while let Some(chunk) = body.next().await {
        let chunk = chunk.map_err(errors::broken_body)?;
        for piece in chunk.chunks(PIECE_BYTES) {
            hashes.update(piece);
            tokio::task::yield_now().await;
        }
    }
    let (md5, digest, _) = hashes.finish();
    Ok((md5.unwrap_or_default(), digest))
}

impl Promise {
    fn check(&self, md5: Option<Md5>, digest: Digest) -> Result<(), Error> {
        if let (Some(promised), Some(md5)) = (self.md5, md5)
            && promised != md5
        {
            return Err(errors::md5_mismatch(etag::base64(&promised), etag::base64(&md5)));
        }
        match self.digest {
            Some(promised) if promised != digest => Err(errors::checksum_mismatch(self.algorithm.name())),
            _ => Ok(()),
        }
    }
}

struct Hashes {
    /// Only where somebody will look at it.
    md5: Option<etag::Hasher>,
    digest: Hasher,
    also: Option<Hasher>,
}

impl Hashes {
    fn new(promise: &Promise, shows_md5: bool) -> Hashes {
        let md5 = (shows_md5 || promise.md5.is_some()).then(etag::Hasher::new);
        Hashes { md5, digest: Hasher::new(promise.algorithm), also: promise.also.map(Hasher::new) }
    }
    fn update(&mut self, piece: &[u8]) {
        if let Some(md5) = &mut self.md5 {
            md5.update(piece);
        }
        self.digest.update(piece);
        if let Some(also) = &mut self.also {
            also.update(piece);
        }
    }
    fn finish(self) -> (Option<Md5>, Digest, Option<Digest>) {
        (self.md5.map(etag::Hasher::finish), self.digest.finish(), self.also.map(Hasher::finish))
    }
}
