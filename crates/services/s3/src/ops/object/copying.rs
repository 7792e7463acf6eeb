//! The source of CopyObject and UploadPartCopy.

use std::borrow::Cow;

use kernel::store::ReadTx;
use kernel::{Cx, Error};
use percent_encoding::percent_decode_str;

use super::reading::Source;
use crate::access::{GET, GET_TAGGING, Need};
use crate::errors;
use crate::model::conditions::{ReadConditions, Unmet};
use crate::model::copy_source::CopySource;
use crate::store::bucket::Bucket;
use crate::store::object::{self, Body, Object};

/// An object to be copied, as it was when it was looked at.
pub struct Original {
    pub bucket: Bucket,
    pub object: Object,
    pub body: Body,
}

pub fn parse(header: &str) -> Result<CopySource, Error> {
    CopySource::parse(header).ok_or_else(errors::bad_copy_source)
}

/// The source, if the caller may read it and the conditions on it hold.
pub fn find(
    tx: &ReadTx,
    cx: &Cx,
    source: &CopySource,
    expected_owner: Option<&str>,
    pays: bool,
    conditions: &ReadConditions,
) -> Result<Original, Error> {
    let place = Source { bucket: &source.bucket, key: &source.key, version_id: source.version_id.as_deref(), expected_owner };
    let (bucket, object) = place.find(tx, cx, "COPY", &Need { pays, ..place.need(GET) }).map_err(|error| {
        // A delete marker named by its version id is worded differently here than in a read.
        if error.is(&api_s3::errors::METHOD_NOT_ALLOWED) { errors::copy_source_is_marker() } else { error }
    })?;
    conditions.check(&object.listed.etag, object.modified().secs(), cx.now().secs()).map_err(refusal)?;
    if !object.is_readable(cx.now().millis()) {
        return Err(errors::source_not_active());
    }
    let body = object::body(tx, &source.bucket, &source.key, &object)?;
    Ok(Original { bucket, object, body })
}

/// Whether the caller may read the source's tags.
pub fn check_tags(tx: &ReadTx, cx: &Cx, source: &CopySource, pays: bool) -> Result<(), Error> {
    let place = Source { bucket: &source.bucket, key: &source.key, version_id: source.version_id.as_deref(), expected_owner: None };
    place.find(tx, cx, "COPY", &Need { pays, ..place.need(GET_TAGGING) }).map(drop)
}

/// AWS: a policy names the source without a slash in front: `"s3:x-amz-copy-source": "source/public/*"`. Ours: without escapes too, or
/// `source/%70rivate` would pass by whoever denies `source/private/*`.
pub fn named_in_policies(header: &str) -> Cow<'_, str> {
    percent_decode_str(header.trim_start_matches('/')).decode_utf8_lossy()
}

/// AWS: a copy whose source has not changed is refused with 412, never answered with 304.
fn refusal(unmet: Unmet) -> Error {
    let (Unmet::Failed(condition) | Unmet::NotModified(condition)) = unmet;
    errors::precondition_failed(match condition {
        "If-Match" => "x-amz-copy-source-If-Match",
        "If-None-Match" => "x-amz-copy-source-If-None-Match",
        "If-Modified-Since" => "x-amz-copy-source-If-Modified-Since",
        _ => "x-amz-copy-source-If-Unmodified-Since",
    })
}

impl Original {
    /// The source's version as answered.
    pub fn version_id(&self) -> Option<String> {
        self.bucket.versioning.shows_ids().then(|| self.object.mark().id().text())
    }
}

/// The conditions of an input on its source.
macro_rules! source_conditions {
    ($input:expr) => {
        $crate::model::conditions::ReadConditions {
            if_match: $input.copy_source_if_match.take(),
            if_none_match: $input.copy_source_if_none_match.take(),
            if_modified_since: $input.copy_source_if_modified_since.map(|moment| moment.secs()),
            if_unmodified_since: $input.copy_source_if_unmodified_since.map(|moment| moment.secs()),
        }
    };
}
pub(crate) use source_conditions;
