//! Whose bytes are whose: what the house's scrub calls the blobs of this room.

use kernel::store::{BlobRef, Keeper};

use super::object::{Content, Object};
use super::versions::Version;
use super::{BODIES, OBJECTS, PARTS, VERSIONS};

/// Every table whose rows keep blobs.
pub fn keepers() -> [Keeper; 4] {
    [
        Keeper::of(OBJECTS, |(bucket, key), object| kept(bucket, key, object)),
        Keeper::of(VERSIONS, |(bucket, key, _), version| match version {
            Version::Object(object) => kept(bucket, key, object),
            Version::Marker(_) => Vec::new(),
        }),
        Keeper::of(BODIES, |(bucket, key, _), body| vec![(format!("s3://{bucket}/{key}"), body.blob.clone())]),
        Keeper::of(PARTS, |(bucket, key, _, number), part| {
            vec![(format!("part {number} of an upload of s3://{bucket}/{key}"), part.blob.clone())]
        }),
    ]
}

/// The file named in an object's own row; bodies apart have rows of their own.
fn kept(bucket: &str, key: &str, object: &Object) -> Vec<(String, BlobRef)> {
    match object.content {
        Content::File(file) | Content::Sealed(file, _) => {
            vec![(format!("s3://{bucket}/{key}?versionId={}", object.mark().id().text()), BlobRef::File(file))]
        }
        Content::Apart => Vec::new(),
    }
}
