//! `s3://bucket/prefix/` and the objects below it.
//!
//! The engine's object store holds every bucket: an object's path there is `bucket/key`.

use datafusion::common::Result;
use datafusion::datasource::object_store::ObjectStoreUrl;
use futures::TryStreamExt;
use object_store::path::Path;
use object_store::{ObjectMeta, ObjectStore, ObjectStoreExt};

use crate::{ErrorCode, SqlError};

/// The one store a query reads from.
pub fn store_url() -> Result<ObjectStoreUrl> {
    ObjectStoreUrl::parse("s3://buckets")
}

/// The path of a location in the store. `s3a` and `s3n` are what Hadoop jobs write for the same thing.
pub fn path_of(location: &str) -> Result<Path, SqlError> {
    let rest = ["s3://", "s3a://", "s3n://"].iter().find_map(|scheme| location.strip_prefix(scheme));
    let refused = || SqlError::new(ErrorCode::HiveInvalidMetadata, format!("Table location is not an S3 location: {location}"));
    let rest = rest.filter(|rest| !rest.is_empty()).ok_or_else(refused)?;
    Path::parse(rest.trim_end_matches('/')).map_err(|_| refused())
}

/// How Athena names an object in its errors.
pub fn uri(path: &Path) -> String {
    format!("s3://{path}")
}

/// Every object below the location that holds rows: Hive ignores names which begin with `_` or `.`, and empty objects.
pub async fn files(store: &dyn ObjectStore, location: &str) -> Result<Vec<ObjectMeta>, SqlError> {
    let root = path_of(location)?;
    let listed: Vec<ObjectMeta> = store.list(Some(&root)).try_collect().await.map_err(|e| cannot_list(location, &e))?;
    let mut files: Vec<ObjectMeta> = listed.into_iter().filter(|object| object.size > 0 && !is_hidden(&root, &object.location)).collect();
    // A location may also be one object.
    if files.is_empty()
        && !location.ends_with('/')
        && let Ok(object) = store.head(&root).await
        && object.size > 0
    {
        files.push(object);
    }
    files.sort_by(|a, b| a.location.cmp(&b.location));
    Ok(files)
}

fn is_hidden(root: &Path, object: &Path) -> bool {
    let below = object.prefix_match(root).into_iter().flatten();
    below.into_iter().any(|part| part.as_ref().starts_with(['_', '.']))
}

fn cannot_list(location: &str, error: &object_store::Error) -> SqlError {
    SqlError::new(ErrorCode::HiveCursorError, format!("Failed to list directory: {location}. {error}"))
}
