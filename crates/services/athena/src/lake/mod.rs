//! S3 as the engine sees it, and as results are written to it: always through S3's operations, as whoever asked.
//!
//! The engine's path of `s3://bucket/key` is `bucket/key`. Nothing here reads files of the S3 service: policies, faults and
//! versioning hold for a query as for any other reader.

mod budget;
mod listing;
mod reading;
mod result_object;

use std::fmt;
use std::ops::Range;

use async_trait::async_trait;
use bytes::Bytes;
use futures::StreamExt;
use futures::stream::BoxStream;
use kernel::Cx;
use object_store::path::Path;
use object_store::{
    CopyOptions, Error, GetOptions, GetResult, ListResult, MultipartUpload, ObjectMeta, ObjectStore, PutMultipartOptions, PutOptions,
    PutPayload, PutResult, Result, coalesce_ranges,
};

pub use budget::ScanBudget;
pub use listing::{folders, has_objects, keys_below};
pub use reading::{body, open};
pub use result_object::{ResultObject, Unfinished};

/// Ranges of a Parquet file this close together are read at once: a call to the neighbour costs about as much as these bytes.
const COALESCE_GAP: u64 = 64 << 10;

/// Every bucket the caller may read, as one object store. Reading only.
#[derive(Clone)]
pub struct Lake {
    cx: Cx,
    budget: ScanBudget,
}

impl Lake {
    pub fn new(cx: Cx, budget: ScanBudget) -> Lake {
        Lake { cx, budget }
    }
}

impl fmt::Display for Lake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("s3")
    }
}

impl fmt::Debug for Lake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lake")
    }
}

/// What object stores can do and queries do not.
fn reads_only(operation: &str) -> Error {
    Error::NotImplemented { operation: operation.to_owned(), implementer: "a query's view of S3".to_owned() }
}

#[async_trait]
impl ObjectStore for Lake {
    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult> {
        reading::get(&self.cx, location, options, self.budget.clone()).await
    }

    async fn get_ranges(&self, location: &Path, ranges: &[Range<u64>]) -> Result<Vec<Bytes>> {
        let fetch = |range: Range<u64>| async move {
            let options = GetOptions { range: Some(range.into()), ..GetOptions::default() };
            self.get_opts(location, options).await?.bytes().await
        };
        coalesce_ranges(ranges, fetch, COALESCE_GAP).await
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        listing::objects(self.cx.clone(), prefix.cloned())
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
        listing::level(&self.cx, prefix).await
    }

    async fn put_opts(&self, _: &Path, _: PutPayload, _: PutOptions) -> Result<PutResult> {
        Err(reads_only("put"))
    }

    async fn put_multipart_opts(&self, _: &Path, _: PutMultipartOptions) -> Result<Box<dyn MultipartUpload>> {
        Err(reads_only("put_multipart"))
    }

    fn delete_stream(&self, locations: BoxStream<'static, Result<Path>>) -> BoxStream<'static, Result<Path>> {
        locations.map(|_| Err(reads_only("delete"))).boxed()
    }

    async fn copy_opts(&self, _: &Path, _: &Path, _: CopyOptions) -> Result<()> {
        Err(reads_only("copy"))
    }
}

/// The bucket and key that an engine's path means.
fn bucket_and_key(path: &Path) -> (String, String) {
    let text = path.as_ref();
    let (bucket, key) = text.split_once('/').unwrap_or((text, ""));
    (bucket.to_owned(), key.to_owned())
}

/// A refusal of S3, in the engine's terms.
fn store_error(error: kernel::Error, path: &str) -> Error {
    let path = path.to_owned();
    match error.code() {
        "NoSuchKey" | "NoSuchBucket" => Error::NotFound { path, source: Box::new(error) },
        "AccessDenied" | "AccessDeniedException" => Error::PermissionDenied { path, source: Box::new(error) },
        "PreconditionFailed" => Error::Precondition { path, source: Box::new(error) },
        "NotModified" | "304" => Error::NotModified { path, source: Box::new(error) },
        _ => Error::Generic { store: "S3", source: Box::new(error) },
    }
}
