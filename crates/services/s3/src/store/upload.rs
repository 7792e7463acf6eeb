//! A multipart upload in progress, and its parts.

use kernel::row;
use kernel::store::{BlobRef, ReadTx, StoreError, Tx};
use sealing::Piece;
use serde::{Deserialize, Serialize};

use super::bucket::Bucket;
use super::{PARTS, UPLOADS};
use crate::model::checksum::{Algorithm, Coverage, Digest};
use crate::model::etag;
use crate::model::metadata::Metadata;
use crate::model::multipart::Uploaded;
use crate::model::object_key;
use crate::model::owner;
use crate::model::stamp::{Stamp, next_sequence};
use crate::model::storage_class::StorageClass;
use crate::model::tagging::Tags;
use crate::model::terms::Terms;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    pub stamp: Stamp,
    /// Milliseconds of the epoch.
    pub initiated: i64,
    pub class: StorageClass,
    /// What the caller chose; `None` leaves AWS's default.
    pub checksum: Option<Checksumming>,
    pub metadata: Metadata,
    pub tags: Tags,
    /// Of the object it will become.
    pub terms: Terms,
}
row!(Upload, version 2, upgrade 1 => UploadV1);

impl Upload {
    /// The canonical id of who began it and will own the object: the bucket's owner, unless ACLs make it somebody else's.
    pub fn owner_id(&self, bucket: &Bucket) -> String {
        self.terms.acl.as_ref().map_or_else(|| bucket.owner_id(), |acl| owner::canonical_id(acl.owner))
    }
}

/// Before objects had terms.
#[derive(Serialize, Deserialize)]
pub struct UploadV1 {
    stamp: Stamp,
    initiated: i64,
    class: StorageClass,
    checksum: Option<Checksumming>,
    metadata: Metadata,
    tags: Tags,
}

impl From<UploadV1> for Upload {
    fn from(old: UploadV1) -> Upload {
        let UploadV1 { stamp, initiated, class, checksum, metadata, tags } = old;
        Upload { stamp, initiated, class, checksum, metadata, tags, terms: Terms::default() }
    }
}

/// The checksum an upload was created with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checksumming {
    pub algorithm: Algorithm,
    pub coverage: Coverage,
}

impl Upload {
    /// How the finished object is summed up. AWS: CRC64NVME over the full object where nothing was chosen.
    pub fn checksumming(&self) -> Checksumming {
        self.checksum.unwrap_or(Checksumming { algorithm: Algorithm::DEFAULT, coverage: Coverage::FullObject })
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its ETag: the MD5 of its bytes, or chance where the encryption hides that.
    pub md5: etag::Md5,
    pub bytes: u64,
    /// By the upload's algorithm.
    pub digest: Digest,
    /// Milliseconds of the epoch.
    pub modified: i64,
    pub blob: BlobRef,
    /// How the blob is sealed. `None` where the upload began before anything was.
    pub piece: Option<Piece>,
}
row!(Part, version 2, upgrade 1 => PartV1);

/// Before bytes were encrypted.
#[derive(Serialize, Deserialize)]
pub struct PartV1 {
    md5: etag::Md5,
    bytes: u64,
    digest: Digest,
    modified: i64,
    blob: BlobRef,
}

impl From<PartV1> for Part {
    fn from(old: PartV1) -> Part {
        let PartV1 { md5, bytes, digest, modified, blob } = old;
        Part { md5, bytes, digest, modified, blob, piece: None }
    }
}

impl Part {
    pub fn uploaded(&self, number: u16) -> Uploaded {
        Uploaded { number, md5: self.md5, bytes: self.bytes, digest: Some(self.digest) }
    }
}

/// The upload of that id, if it is in progress.
pub fn find(tx: &ReadTx, bucket: &str, key: &str, upload_id: &str) -> Result<Option<Upload>, StoreError> {
    // A key that cannot be has no uploads; the store would not even look for it.
    let (Some(stamp), Ok(())) = (Stamp::parse(upload_id), object_key::check(key)) else { return Ok(None) };
    Ok(tx.get(&UPLOADS, (bucket, key, stamp.sequence))?.filter(|upload| upload.stamp == stamp))
}

/// A sequence later than that of every upload of the key in progress.
pub fn draw_sequence(tx: &ReadTx, bucket: &str, key: &str, now_millis: i64) -> Result<u64, StoreError> {
    let last = tx.prefix(&UPLOADS, (bucket, key)).descending().keys().next().transpose()?;
    Ok(next_sequence(now_millis, last.map(|(_, _, sequence)| sequence)))
}

/// All parts, in order of their numbers.
pub fn parts(tx: &ReadTx, bucket: &str, key: &str, sequence: u64) -> Result<Vec<(u16, Part)>, StoreError> {
    tx.prefix(&PARTS, (bucket, key, sequence)).rows().map(|row| row.map(|((_, _, _, number), part)| (number, part))).collect()
}

/// Keeps a part; one of the same number is replaced.
pub fn put_part(tx: &mut Tx, bucket: &str, key: &str, sequence: u64, number: u16, part: &Part) -> Result<(), StoreError> {
    let at = (bucket, key, sequence, number);
    tx.adopt(&part.blob)?;
    if let Some(replaced) = tx.get(&PARTS, at)? {
        tx.release(&replaced.blob)?;
    }
    tx.put(&PARTS, at, part)
}

/// Ends an upload: it and its parts go, and so do bytes that no object has adopted.
pub fn discard(tx: &mut Tx, bucket: &str, key: &str, sequence: u64) -> Result<(), StoreError> {
    for (number, part) in parts(tx, bucket, key, sequence)? {
        tx.release(&part.blob)?;
        tx.delete(&PARTS, (bucket, key, sequence, number))?;
    }
    tx.delete(&UPLOADS, (bucket, key, sequence))
}
