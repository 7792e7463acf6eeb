//! An object's row, and its body beside it.

use kernel::Timestamp;
use kernel::row;
use kernel::store::{BlobRef, FileRef, ReadTx, StoreError, Tx};
use sealing::Piece;
use serde::{Deserialize, Serialize};

use super::BODIES;
use crate::model::checksum::{Checksum, Digest};
use crate::model::etag::ETag;
use crate::model::metadata::Metadata;
use crate::model::restoration::{Restoration, State};
use crate::model::stamp::Stamp;
use crate::model::storage_class::StorageClass;
use crate::model::tagging::Tags;
use crate::model::terms::Terms;
use crate::model::version::Mark;

/// A version of a key that has bytes.
///
/// The first field is what listings read: rows are positional, so a [`Listed`] is the beginning of an `Object` and reading one stops
/// before the metadata. That keeps a page of a thousand keys free of a thousand metadata maps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Object {
    pub listed: Listed,
    pub content: Content,
    pub metadata: Metadata,
    pub tags: Tags,
    pub terms: Terms,
    /// Of an archived object: the copy that can be read for a while.
    pub restoration: Option<Restoration>,
}
row!(Object, version 2, upgrade 1 => ObjectV1);

/// Before objects had terms.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ObjectV1 {
    listed: Listed,
    content: Content,
    metadata: Metadata,
    tags: Tags,
}

impl From<ObjectV1> for Object {
    fn from(old: ObjectV1) -> Object {
        let ObjectV1 { listed, content, metadata, tags } = old;
        Object { listed, content, metadata, tags, terms: Terms::default(), restoration: None }
    }
}

/// What a listing tells about an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    pub mark: Mark,
    /// Milliseconds of the epoch.
    pub modified: i64,
    pub size: u64,
    pub etag: ETag,
    pub class: StorageClass,
    pub checksum: Checksum,
}
// The beginning of a row has not changed since version 1.
row!(Listed, version 2, upgrade 1 => Listed);

/// Where the bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Content {
    /// In one file, uploaded at once, before anything was encrypted.
    File(FileRef),
    /// As the row in [`BODIES`] says.
    Apart,
    /// In one file, uploaded at once.
    Sealed(FileRef, Piece),
}

/// The bytes of a version, or where they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    pub blob: BlobRef,
    /// Of a multipart object, in order; otherwise empty.
    pub parts: Vec<PartFacts>,
    /// The upload it was made by: completing it again finds this.
    pub upload: Option<Stamp>,
    /// How the blob is sealed, stretch by stretch. Empty where its bytes are older than encryption.
    pub pieces: Vec<Piece>,
}
row!(Body, version 2, upgrade 1 => BodyV1);

/// Before bytes were encrypted.
#[derive(Serialize, Deserialize)]
pub struct BodyV1 {
    blob: BlobRef,
    parts: Vec<PartFacts>,
    upload: Option<Stamp>,
}

impl From<BodyV1> for Body {
    fn from(old: BodyV1) -> Body {
        let BodyV1 { blob, parts, upload } = old;
        Body { blob, parts, upload, pieces: Vec::new() }
    }
}

/// What an object remembers of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartFacts {
    pub number: u16,
    pub bytes: u64,
    /// `None` where the caller did not choose an algorithm: AWS then keeps only the object's.
    pub digest: Option<Digest>,
}

impl Body {
    /// The bytes of something uploaded at once.
    pub fn whole(blob: BlobRef, pieces: impl IntoIterator<Item = Piece>) -> Body {
        Body { blob, parts: Vec::new(), upload: None, pieces: pieces.into_iter().collect() }
    }
    /// How many bytes a reader sees.
    pub fn plain_len(&self) -> u64 {
        if self.pieces.is_empty() { self.blob.len() } else { self.pieces.iter().map(|piece| piece.plain).sum() }
    }
    pub fn is_packed(&self) -> bool {
        self.pieces.iter().any(|piece| piece.is_packed)
    }
    fn content(&self) -> Content {
        match (&self.blob, &self.pieces[..]) {
            (BlobRef::File(file), []) if self.parts.is_empty() => Content::File(*file),
            (BlobRef::File(file), [piece]) if self.parts.is_empty() => Content::Sealed(*file, *piece),
            _ => Content::Apart,
        }
    }
}

impl Object {
    pub fn modified(&self) -> Timestamp {
        Timestamp::from_millis(self.listed.modified)
    }
    pub fn mark(&self) -> Mark {
        self.listed.mark
    }
    /// Whether its bytes can be read at this moment: archived objects only while there is a restored copy.
    pub fn is_readable(&self, now_millis: i64) -> bool {
        let is_restored = |restoration: Restoration| restoration.state(now_millis) == State::Restored;
        !self.listed.class.is_archived() || self.restoration.is_some_and(is_restored)
    }
}

/// The body of a version; one look-up at most.
pub fn body(tx: &ReadTx, bucket: &str, key: &str, object: &Object) -> Result<Body, StoreError> {
    match object.content {
        Content::File(file) => Ok(Body::whole(BlobRef::File(file), [])),
        Content::Sealed(file, piece) => Ok(Body::whole(BlobRef::File(file), [piece])),
        Content::Apart => tx
            .get(&BODIES, (bucket, key, object.mark().sequence))?
            .ok_or_else(|| StoreError::BadRow { table: BODIES.id.name, reason: format!("the body of {bucket}/{key} is missing") }),
    }
}

/// Keeps a body, whose files are adopted already, for the version of this sequence.
pub(super) fn keep_body(tx: &mut Tx, bucket: &str, key: &str, sequence: u64, body: &Body) -> Result<Content, StoreError> {
    let content = body.content();
    if content == Content::Apart {
        tx.put(&BODIES, (bucket, key, sequence), body)?;
    }
    Ok(content)
}

/// Lets go of a version's bytes.
pub(super) fn drop_body(tx: &mut Tx, bucket: &str, key: &str, object: &Object) -> Result<(), StoreError> {
    let body = body(tx, bucket, key, object)?;
    tx.release(&body.blob)?;
    if object.content == Content::Apart {
        tx.delete(&BODIES, (bucket, key, object.mark().sequence))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use kernel::store::Row;

    use super::*;

    #[test]
    fn bodies_of_the_first_version_are_read() {
        let old = BodyV1 { blob: BlobRef::inline(Bytes::from_static(b"x")), parts: Vec::new(), upload: None };
        let mut bytes = Vec::new();
        kernel::store::row::to_postcard(&old, &mut bytes).expect("written");
        let body = Body::decode(1, &bytes).expect("read");
        assert_eq!((body.pieces.len(), body.plain_len()), (0, 1));
    }
}
