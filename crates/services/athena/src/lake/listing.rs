//! ListObjectsV2 in the engine's terms: pages joined into a stream, or one level of folders.

use api_s3::{ListObjectsV2, ListObjectsV2Input, ListObjectsV2Output, Object};
use futures::stream::{BoxStream, StreamExt, TryStreamExt};
use kernel::Cx;
use object_store::path::Path;
use object_store::{ListResult, ObjectMeta, Result};

use super::reading::meta;
use super::{bucket_and_key, store_error};
use crate::model::output::S3Path;

/// A page of a listing and where the next begins.
struct Paging {
    cx: Cx,
    bucket: String,
    prefix: String,
    /// `None` once the last page has been read.
    next: Option<Option<String>>,
}

async fn page(
    cx: &Cx,
    bucket: &str,
    prefix: &str,
    delimiter: bool,
    token: Option<String>,
) -> std::result::Result<ListObjectsV2Output, kernel::Error> {
    let input = ListObjectsV2Input {
        bucket: bucket.to_owned(),
        prefix: Some(prefix.to_owned()),
        delimiter: delimiter.then(|| "/".to_owned()),
        continuation_token: token,
        ..ListObjectsV2Input::default()
    };
    cx.call::<ListObjectsV2>(input).await
}

/// Where to go on; `None` at the end.
fn following(output: &ListObjectsV2Output) -> Option<Option<String>> {
    (output.is_truncated == Some(true)).then(|| output.next_continuation_token.clone()).filter(Option::is_some)
}

/// The engine's prefixes are folders: `a/b` means the keys that begin with `a/b/`.
fn folder(prefix: Option<&Path>) -> (String, String) {
    let (bucket, key) = prefix.map(bucket_and_key).unwrap_or_default();
    let prefix = if key.is_empty() { key } else { format!("{key}/") };
    (bucket, prefix)
}

/// Every object below the prefix, page after page as they are asked for.
pub(super) fn objects(cx: Cx, prefix: Option<Path>) -> BoxStream<'static, Result<ObjectMeta>> {
    let (bucket, prefix) = folder(prefix.as_ref());
    let start = Paging { cx, bucket, prefix, next: Some(None) };
    let pages = futures::stream::try_unfold(start, |mut at| async move {
        let Some(token) = at.next.take() else { return Ok::<_, object_store::Error>(None) };
        let output = page(&at.cx, &at.bucket, &at.prefix, false, token).await.map_err(|error| store_error(error, &at.bucket))?;
        at.next = following(&output);
        let metas = output.contents.unwrap_or_default().into_iter().filter_map(|object| object_meta(&at.bucket, object));
        Ok(Some((futures::stream::iter(metas.collect::<Vec<_>>()), at)))
    });
    pages.try_flatten().boxed()
}

/// What a listing says of an object. Empty objects that stand for folders (`a/`) have no place in the engine's paths; nor have
/// they rows. `None` for those, an error for any other key that no path can say (`a//b`).
fn object_meta(bucket: &str, object: Object) -> Option<Result<ObjectMeta>> {
    let key = object.key.unwrap_or_default();
    let size = object.size.unwrap_or_default().max(0) as u64;
    match Path::parse(format!("{bucket}/{key}")) {
        Ok(path) => Some(Ok(meta(&path, size, object.last_modified, object.etag, None))),
        Err(_) if size == 0 => None,
        Err(error) => Some(Err(error.into())),
    }
}

/// One level: the folders and the objects directly below the prefix.
pub(super) async fn level(cx: &Cx, prefix: Option<&Path>) -> Result<ListResult> {
    let (bucket, prefix) = folder(prefix);
    let (mut common_prefixes, mut objects, mut next) = (Vec::new(), Vec::new(), Some(None));
    while let Some(token) = next.take() {
        let output = page(cx, &bucket, &prefix, true, token).await.map_err(|error| store_error(error, &bucket))?;
        next = following(&output);
        for common in output.common_prefixes.unwrap_or_default() {
            common_prefixes.push(Path::parse(format!("{bucket}/{}", common.prefix.unwrap_or_default()))?);
        }
        for object in output.contents.unwrap_or_default() {
            objects.extend(object_meta(&bucket, object).transpose()?);
        }
    }
    Ok(ListResult { common_prefixes, objects })
}

/// The names of the folders directly below a folder.
pub async fn folders(cx: &Cx, below: &S3Path) -> std::result::Result<Vec<String>, kernel::Error> {
    let (mut names, mut next) = (Vec::new(), Some(None));
    while let Some(token) = next.take() {
        let output = page(cx, &below.bucket, &below.key, true, token).await?;
        next = following(&output);
        let found = output.common_prefixes.unwrap_or_default().into_iter().filter_map(|common| common.prefix);
        names.extend(found.filter_map(|prefix| Some(prefix.strip_prefix(&below.key)?.trim_end_matches('/').to_owned())));
    }
    Ok(names)
}

/// Whether there is anything below this prefix.
pub async fn has_objects(cx: &Cx, below: &S3Path) -> std::result::Result<bool, kernel::Error> {
    let input = ListObjectsV2Input {
        bucket: below.bucket.clone(),
        prefix: Some(below.key.clone()),
        max_keys: Some(1),
        ..ListObjectsV2Input::default()
    };
    Ok(cx.call::<ListObjectsV2>(input).await?.contents.is_some_and(|objects| !objects.is_empty()))
}

/// The keys of all objects below this prefix.
pub async fn keys_below(cx: &Cx, below: &S3Path) -> std::result::Result<Vec<String>, kernel::Error> {
    let (mut keys, mut next) = (Vec::new(), Some(None));
    while let Some(token) = next.take() {
        let output = page(cx, &below.bucket, &below.key, false, token).await?;
        next = following(&output);
        keys.extend(output.contents.unwrap_or_default().into_iter().filter_map(|object| object.key));
    }
    Ok(keys)
}
