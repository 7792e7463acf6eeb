//! How versions of a key come, stop being current, and go. All rules of S3 Versioning that touch state are here.
//!
//! AWS: "Working with objects in a versioning-enabled bucket" and "… versioning-suspended bucket" (User Guide).

use kernel::row;
use kernel::store::{ReadTx, StoreError, Tx};
use serde::{Deserialize, Serialize};

use super::object::{Body, Listed, Object, ObjectV1, drop_body, keep_body};
use super::{LISTED_OBJECTS, LISTED_VERSIONS, OBJECTS, VERSIONS};
use crate::model::metadata::Metadata;
use crate::model::stamp::next_sequence;
use crate::model::storage_class::StorageClass;
use crate::model::tagging::Tags;
use crate::model::terms::Terms;
use crate::model::version::{Mark, VersionId, Versioning};
use crate::model::{checksum::Checksum, etag::ETag};
use crate::recode::Recoded;

/// A row of `VERSIONS`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::large_enum_variant, reason = "a row is decoded, looked at and dropped; there are never many")]
pub enum Version {
    Object(Object),
    Marker(Marker),
}
row!(Version, version 2, upgrade 1 => VersionV1);

/// Before objects had terms.
#[derive(Serialize, Deserialize)]
#[expect(clippy::large_enum_variant, reason = "a row is decoded, looked at and dropped; there are never many")]
pub enum VersionV1 {
    Object(ObjectV1),
    Marker(Marker),
}

impl From<VersionV1> for Version {
    fn from(old: VersionV1) -> Version {
        match old {
            VersionV1::Object(object) => Version::Object(object.into()),
            VersionV1::Marker(marker) => Version::Marker(marker),
        }
    }
}

/// The beginning of a [`Version`]: what a listing reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListedVersion {
    Object(Listed),
    Marker(Marker),
}
// The beginning of a row has not changed since version 1.
row!(ListedVersion, version 2, upgrade 1 => ListedVersion);

impl Version {
    pub fn mark(&self) -> Mark {
        match self {
            Version::Object(object) => object.mark(),
            Version::Marker(marker) => marker.mark,
        }
    }
}

/// A delete marker: a version without bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marker {
    pub mark: Mark,
    pub modified: i64,
}

impl ListedVersion {
    pub fn object(&self) -> Option<&Listed> {
        match self {
            ListedVersion::Object(listed) => Some(listed),
            ListedVersion::Marker(_) => None,
        }
    }
    pub fn mark(&self) -> Mark {
        match self {
            ListedVersion::Object(listed) => listed.mark,
            ListedVersion::Marker(marker) => marker.mark,
        }
    }
}

/// A key of a bucket in a certain versioning state: whom the functions here act for.
#[derive(Clone, Copy)]
pub struct At<'a> {
    pub bucket: &'a str,
    pub key: &'a str,
    pub versioning: Versioning,
}

/// An object about to be written.
pub struct New {
    pub size: u64,
    pub etag: ETag,
    pub checksum: Checksum,
    pub class: StorageClass,
    pub metadata: Metadata,
    pub tags: Tags,
    pub terms: Terms,
    pub body: Body,
}

/// What stands under a key, or under one of its version ids.
pub enum Found {
    Object(Box<Object>),
    Marker(Marker),
    /// The key has never been written, or the version is gone.
    Nothing,
}

/// The current version, whatever it is.
pub fn current(tx: &ReadTx, bucket: &str, key: &str, versioning: Versioning) -> Result<Found, StoreError> {
    if let Some(object) = tx.get(&OBJECTS, (bucket, key))? {
        return Ok(Found::Object(Box::new(object)));
    }
    if versioning == Versioning::Unversioned {
        return Ok(Found::Nothing);
    }
    Ok(match newest_other(tx, bucket, key)? {
        Some(ListedVersion::Marker(marker)) => Found::Marker(marker),
        _ => Found::Nothing,
    })
}

/// The version of that id.
pub fn by_id(tx: &ReadTx, bucket: &str, key: &str, id: VersionId) -> Result<Found, StoreError> {
    if let Some(object) = tx.get(&OBJECTS, (bucket, key))?
        && object.mark().id() == id
    {
        return Ok(Found::Object(Box::new(object)));
    }
    let sequence = match id {
        VersionId::Stamped(stamp) => Some(stamp.sequence),
        VersionId::Null => null_sequence(tx, bucket, key)?,
    };
    let Some(sequence) = sequence else { return Ok(Found::Nothing) };
    Ok(match tx.get(&VERSIONS, (bucket, key, !sequence))? {
        Some(Version::Object(object)) if object.mark().id() == id => Found::Object(Box::new(object)),
        Some(Version::Marker(marker)) if marker.mark.id() == id => Found::Marker(marker),
        _ => Found::Nothing,
    })
}

/// The object of that sequence, wherever it stands.
pub fn by_sequence(tx: &ReadTx, bucket: &str, key: &str, sequence: u64) -> Result<Option<Object>, StoreError> {
    if let Some(object) = tx.get(&OBJECTS, (bucket, key))?
        && object.mark().sequence == sequence
    {
        return Ok(Some(object));
    }
    Ok(match tx.get(&VERSIONS, (bucket, key, !sequence))? {
        Some(Version::Object(object)) => Some(object),
        Some(Version::Marker(_)) | None => None,
    })
}

/// Writes an object; what was current becomes an older version or goes, as the bucket's state says.
pub fn put(tx: &mut Tx, at: At<'_>, new: New, now_millis: i64, nonce: u64) -> Result<Object, StoreError> {
    // Adopted before anything is released: an object copied onto itself must not lose its only owner in between.
    tx.adopt(&new.body.blob)?;
    let mark = make_room(tx, at, now_millis, nonce)?;
    let listed = Listed { mark, modified: now_millis, size: new.size, etag: new.etag, class: new.class, checksum: new.checksum };
    let content = keep_body(tx, at.bucket, at.key, mark.sequence, &new.body)?;
    let object = Object { listed, content, metadata: new.metadata, tags: new.tags, terms: new.terms, restoration: None };
    tx.put(&OBJECTS, (at.bucket, at.key), &object)?;
    Ok(object)
}

/// Changes what an existing version says about itself (its tags), wherever it stands.
pub fn update(tx: &mut Tx, bucket: &str, key: &str, object: Object) -> Result<(), StoreError> {
    let current = tx.get(&LISTED_OBJECTS, (bucket, key))?;
    if current.is_some_and(|listed| listed.mark == object.mark()) {
        return tx.put(&OBJECTS, (bucket, key), &object);
    }
    tx.put(&VERSIONS, (bucket, key, !object.mark().sequence), &Version::Object(object))
}

/// Gives an existing version other bytes for the same content, wherever it stands. `object` is its row, with what else changes changed.
pub fn recoded(tx: &mut Tx, bucket: &str, key: &str, mut object: Object, recoded: Recoded) -> Result<(), StoreError> {
    tx.adopt(&recoded.body.blob)?;
    drop_body(tx, bucket, key, &object)?;
    object.content = keep_body(tx, bucket, key, object.mark().sequence, &recoded.body)?;
    object.terms.encryption = recoded.encryption;
    update(tx, bucket, key, object)
}

/// Deletes a key: for good without versioning, behind a delete marker otherwise.
pub fn delete(tx: &mut Tx, at: At<'_>, now_millis: i64, nonce: u64) -> Result<Option<Marker>, StoreError> {
    if at.versioning == Versioning::Unversioned {
        if let Some(object) = tx.get(&OBJECTS, (at.bucket, at.key))? {
            drop_body(tx, at.bucket, at.key, &object)?;
            tx.delete(&OBJECTS, (at.bucket, at.key))?;
        }
        return Ok(None);
    }
    let mark = make_room(tx, at, now_millis, nonce)?;
    tx.delete(&OBJECTS, (at.bucket, at.key))?;
    let marker = Marker { mark, modified: now_millis };
    tx.put(&VERSIONS, (at.bucket, at.key, !mark.sequence), &Version::Marker(marker))?;
    Ok(Some(marker))
}

/// Removes one version for good. What is then the latest becomes current.
pub fn delete_version(tx: &mut Tx, bucket: &str, key: &str, id: VersionId) -> Result<Found, StoreError> {
    let found = by_id(tx, bucket, key, id)?;
    match &found {
        Found::Nothing => return Ok(found),
        Found::Marker(marker) => tx.delete(&VERSIONS, (bucket, key, !marker.mark.sequence))?,
        Found::Object(object) => {
            drop_body(tx, bucket, key, object)?;
            let current = tx.get(&LISTED_OBJECTS, (bucket, key))?;
            if current.is_some_and(|listed| listed.mark == object.mark()) {
                tx.delete(&OBJECTS, (bucket, key))?;
            } else {
                tx.delete(&VERSIONS, (bucket, key, !object.mark().sequence))?;
            }
        }
    }
    promote(tx, bucket, key)?;
    Ok(found)
}

/// Moves what is current out of the way and draws the mark of what comes.
fn make_room(tx: &mut Tx, at: At<'_>, now_millis: i64, nonce: u64) -> Result<Mark, StoreError> {
    let At { bucket, key, versioning } = at;
    let current = tx.get(&OBJECTS, (bucket, key))?;
    let last = match &current {
        Some(object) => Some(object.mark().sequence),
        None if versioning == Versioning::Unversioned => None,
        None => newest_other(tx, bucket, key)?.map(|version| version.mark().sequence),
    };
    let sequence = next_sequence(now_millis, last);
    let mark = if versioning == Versioning::Enabled { Mark::stamped(sequence, nonce) } else { Mark::null(sequence) };
    if mark.is_null() && versioning == Versioning::Suspended && !current.as_ref().is_some_and(|object| object.mark().is_null()) {
        drop_null(tx, bucket, key)?;
    }
    if let Some(object) = current {
        if mark.is_null() && object.mark().is_null() {
            drop_body(tx, bucket, key, &object)?;
        } else {
            tx.put(&VERSIONS, (bucket, key, !object.mark().sequence), &Version::Object(object))?;
        }
    }
    Ok(mark)
}

/// Removes the null version from among those that are not current.
fn drop_null(tx: &mut Tx, bucket: &str, key: &str) -> Result<(), StoreError> {
    let Some(sequence) = null_sequence(tx, bucket, key)? else { return Ok(()) };
    if let Some(Version::Object(object)) = tx.get(&VERSIONS, (bucket, key, !sequence))? {
        drop_body(tx, bucket, key, &object)?;
    }
    tx.delete(&VERSIONS, (bucket, key, !sequence))
}

/// Restores the invariant after a version went: the latest, if it is an object, is current.
fn promote(tx: &mut Tx, bucket: &str, key: &str) -> Result<(), StoreError> {
    if tx.exists(&OBJECTS, (bucket, key))? {
        return Ok(());
    }
    let newest = tx.prefix(&VERSIONS, (bucket, key)).first()?;
    if let Some((at, Version::Object(object))) = newest {
        tx.delete(&VERSIONS, &at)?;
        tx.put(&OBJECTS, (bucket, key), &object)?;
    }
    Ok(())
}

fn newest_other(tx: &ReadTx, bucket: &str, key: &str) -> Result<Option<ListedVersion>, StoreError> {
    Ok(tx.prefix(&LISTED_VERSIONS, (bucket, key)).first()?.map(|(_, version)| version))
}

/// Walks the key's versions: a null version may stand anywhere among them. Only buckets that were suspended ask.
fn null_sequence(tx: &ReadTx, bucket: &str, key: &str) -> Result<Option<u64>, StoreError> {
    for row in tx.prefix(&LISTED_VERSIONS, (bucket, key)).rows() {
        let mark = row?.1.mark();
        if mark.is_null() {
            return Ok(Some(mark.sequence));
        }
    }
    Ok(None)
}
