//! GetObject and HeadObject in the engine's terms: streams and byte ranges.

use std::ops::Range;
use std::time::{Duration, UNIX_EPOCH};

use api_s3::{GetObject, GetObjectInput, GetObjectOutput, HeadObject, HeadObjectInput};
use futures::StreamExt;
use kernel::{Body, Cx, Timestamp};
use object_store::path::Path;
use object_store::{Attributes, Error, GetOptions, GetResult, GetResultPayload, ObjectMeta, Result};

use super::budget::ScanBudget;
use super::{bucket_and_key, store_error};
use crate::model::output::S3Path;

/// An object, or a range of it, as a stream.
pub async fn get(cx: &Cx, location: &Path, options: GetOptions, budget: ScanBudget) -> Result<GetResult> {
    if options.head {
        return head(cx, location, options).await;
    }
    let (bucket, key) = bucket_and_key(location);
    let input = GetObjectInput {
        bucket,
        key,
        range: options.range.as_ref().map(ToString::to_string),
        if_match: options.if_match,
        if_none_match: options.if_none_match,
        version_id: options.version,
        ..GetObjectInput::default()
    };
    let output = cx.call::<GetObject>(input).await.map_err(|error| store_error(error, location.as_ref()))?;
    let (range, size) = extent(&output).ok_or_else(|| Error::Generic { store: "S3", source: "the answer has no length".into() })?;
    let meta = meta(location, size, output.last_modified, output.etag, output.version_id);
    let stream = output.body.map(move |chunk| match chunk {
        Ok(bytes) => {
            budget.spend(bytes.len());
            Ok(bytes)
        }
        Err(error) => Err(Error::Generic { store: "S3", source: Box::new(error) }),
    });
    Ok(GetResult { payload: GetResultPayload::Stream(stream.boxed()), meta, range, attributes: Attributes::default() })
}

async fn head(cx: &Cx, location: &Path, options: GetOptions) -> Result<GetResult> {
    let (bucket, key) = bucket_and_key(location);
    let input = HeadObjectInput {
        bucket,
        key,
        if_match: options.if_match,
        if_none_match: options.if_none_match,
        version_id: options.version,
        ..HeadObjectInput::default()
    };
    let output = cx.call::<HeadObject>(input).await.map_err(|error| not_found(error, location))?;
    let size = output.content_length.unwrap_or_default().max(0) as u64;
    let meta = meta(location, size, output.last_modified, output.etag, output.version_id);
    let nothing = GetResultPayload::Stream(futures::stream::empty().boxed());
    Ok(GetResult { payload: nothing, meta, range: 0..0, attributes: Attributes::default() })
}

/// HEAD answers carry no body, and so only a status: `NotFound` or `404`.
fn not_found(error: kernel::Error, location: &Path) -> Error {
    match error.code() {
        "NotFound" | "404" => Error::NotFound { path: location.to_string(), source: Box::new(error) },
        _ => store_error(error, location.as_ref()),
    }
}

/// Which bytes these are, and of how many: from `Content-Range: bytes 0-99/1234`, else the whole object.
fn extent(output: &GetObjectOutput) -> Option<(Range<u64>, u64)> {
    let Some(described) = &output.content_range else {
        let length = output.content_length.or(output.body.length().map(|length| length as i64))?.max(0) as u64;
        return Some((0..length, length));
    };
    let (range, size) = described.strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    Some((first.parse().ok()?..last.parse::<u64>().ok()? + 1, size.parse().ok()?))
}

pub(super) fn meta(location: &Path, size: u64, modified: Option<Timestamp>, etag: Option<String>, version: Option<String>) -> ObjectMeta {
    let since_epoch = Duration::from_millis(modified.map_or(0, |at| at.millis().max(0) as u64));
    ObjectMeta { location: location.clone(), last_modified: (UNIX_EPOCH + since_epoch).into(), size, e_tag: etag, version }
}

/// A whole object, which must be small.
pub async fn body(cx: &Cx, path: &S3Path, most: u64) -> std::result::Result<bytes::Bytes, kernel::Error> {
    Ok(open(cx, path, 0).await?.collect(most).await?)
}

/// An object from this byte on; nothing if that is its end.
pub async fn open(cx: &Cx, path: &S3Path, from: u64) -> std::result::Result<Body, kernel::Error> {
    let range = (from > 0).then(|| format!("bytes={from}-"));
    let input = GetObjectInput { bucket: path.bucket.clone(), key: path.key.clone(), range, ..GetObjectInput::default() };
    match cx.call::<GetObject>(input).await {
        Ok(output) => Ok(output.body),
        Err(error) if error.code() == "InvalidRange" => Ok(Body::empty()),
        Err(error) => Err(error),
    }
}
