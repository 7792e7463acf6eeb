//! `DeleteObject`: for good, or behind a delete marker.

use api_s3::{DeleteObject, DeleteObjectInput, DeleteObjectOutput};
use kernel::store::Tx;
use kernel::{Cx, Error, Handler};

use super::writing;
use crate::access::{DELETE, Need};
use crate::model::conditions::WriteConditions;
use crate::model::event::EventKind;
use crate::model::event_record::ObjectFacts;
use crate::model::object_key;
use crate::model::version::VersionId;
use crate::notify::{self, Event};
use crate::ops::shapes;
use crate::store::bucket::Bucket;
use crate::store::versions::{self, At, Found};
use crate::workers::lifecycle;
use crate::{S3, access, errors};

impl Handler<DeleteObject> for S3 {
    async fn run(&self, cx: &Cx, input: DeleteObjectInput) -> Result<DeleteObjectOutput, Error> {
        shapes::refuse_headers([
            ("x-amz-mfa", input.mfa.is_some()),
            // AWS: "This functionality is only supported for directory buckets."
            ("x-amz-if-match-last-modified-time", input.if_match_last_modified_time.is_some()),
            ("x-amz-if-match-size", input.if_match_size.is_some()),
        ])?;
        let version = match input.version_id.as_deref() {
            None => None,
            Some(text) => Some(VersionId::parse(text).ok_or_else(|| errors::invalid_version_id(text))?),
        };
        let conditions = WriteConditions { if_match: input.if_match, if_none_match: None };
        let need = Need::version(DELETE, &input.key, input.version_id.as_deref())
            .with("s3:if-match", conditions.if_match.as_deref())
            .paying(input.request_payer.as_deref());
        let bypass = input.bypass_governance_retention;
        let (deleted, notifies) = cx
            .write(|tx| {
                let entry = access::enter(tx, &input.bucket, input.expected_bucket_owner.as_deref())?;
                entry.check(cx, &need)?;
                let bypasses = bypasses_governance(&entry.bucket, bypass)?;
                if bypasses {
                    entry.check(cx, &Need { pays: need.pays, ..Need::object("s3:BypassGovernanceRetention", &input.key) })?;
                }
                let asked = Asked { version, conditions: &conditions, bypasses };
                Ok::<_, Error>((delete(tx, cx, (&input.bucket, &entry.bucket), &input.key, asked)?, entry.bucket.notifies))
            })
            .await?;
        notify::nudge(cx, notifies);
        Ok(match deleted {
            Deleted::Key => DeleteObjectOutput::default(),
            Deleted::Hidden { marker } => output(Some(marker), true),
            Deleted::Version { was_marker } => output(input.version_id, was_marker),
        })
    }
}

fn output(version_id: Option<String>, is_marker: bool) -> DeleteObjectOutput {
    DeleteObjectOutput { delete_marker: is_marker.then_some(true), version_id, request_charged: None }
}

/// What became of a key. That there was nothing to delete is no error.
pub(super) enum Deleted {
    /// The key is gone: a bucket without versioning.
    Key,
    /// It lies behind a new delete marker.
    Hidden {
        marker: String,
    },
    Version {
        was_marker: bool,
    },
}

/// What is to go, and under which conditions.
pub(super) struct Asked<'a> {
    pub version: Option<VersionId>,
    pub conditions: &'a WriteConditions,
    /// Of a retention in governance mode.
    pub bypasses: bool,
}

/// AWS refuses the header where nothing locks, whatever it says (recorded by LocalStack's `test_delete_object_with_no_locking`).
pub(super) fn bypasses_governance(bucket: &Bucket, header: Option<bool>) -> Result<bool, Error> {
    if header.is_some() && bucket.lock.is_none() { Err(errors::nothing_to_bypass()) } else { Ok(header == Some(true)) }
}

pub(super) fn delete(tx: &mut Tx, cx: &Cx, (name, bucket): (&str, &Bucket), key: &str, asked: Asked<'_>) -> Result<Deleted, Error> {
    object_key::check(key)?;
    let Asked { version, conditions, bypasses } = asked;
    if conditions.if_match.is_some() {
        writing::check_conditions(tx, name, key, bucket, conditions)?;
    }
    if let Some(id) = version {
        if bucket.lock.is_some()
            && let Found::Object(object) = versions::by_id(tx, name, key, id)?
        {
            object.terms.lock.check_deletion(cx.now().millis(), bypasses)?;
        }
        let found = versions::delete_version(tx, name, key, id)?;
        let version_id = (id != VersionId::Null).then(|| id.text());
        notify::post(tx, cx, (name, bucket), || removed(key, ObjectFacts { version_id, ..Default::default() }))?;
        // What lies before it may have become current, or the marker in front of it stand alone.
        if bucket.lifecycle.is_some() {
            lifecycle::look_again(tx, cx, name)?;
        }
        return Ok(Deleted::Version { was_marker: matches!(found, Found::Marker(_)) });
    }
    let at = At { bucket: name, key, versioning: bucket.versioning };
    let marker = versions::delete(tx, at, cx.now().millis(), cx.rng().u64())?;
    notify::post(tx, cx, (name, bucket), || match marker {
        None => removed(key, ObjectFacts::default()),
        Some(marker) => Event { kind: EventKind::RemovedDeleteMarkerCreated, key, facts: ObjectFacts::of_mark(marker.mark) },
    })?;
    lifecycle::touched(tx, cx, (name, bucket))?;
    Ok(marker.map_or(Deleted::Key, |marker| Deleted::Hidden { marker: marker.mark.id().text() }))
}

/// AWS tells of what is gone even if it was never there (recorded by LocalStack's `test_delete_objects`).
fn removed(key: &str, facts: ObjectFacts) -> Event<'_> {
    Event { kind: EventKind::RemovedDelete, key, facts }
}
