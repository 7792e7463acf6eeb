//! `PutObjectTagging`, `GetObjectTagging`, `DeleteObjectTagging`: the tags of one version.

use api_s3::{
    DeleteObjectTagging, DeleteObjectTaggingInput, DeleteObjectTaggingOutput, GetObjectTagging, GetObjectTaggingInput,
    GetObjectTaggingOutput, PutObjectTagging, PutObjectTaggingInput, PutObjectTaggingOutput,
};
use kernel::{Cx, Error, Handler};

use super::{from_shape, to_shape};
use crate::access::{DELETE_TAGGING, GET_TAGGING, Need, PUT_TAGGING, tag_facts};
use crate::model::event::EventKind;
use crate::model::event_record::ObjectFacts;
use crate::model::tagging::{self, Holder, Tags};
use crate::notify::{self, Event};
use crate::ops::object::reading::Source;
use crate::store::versions;
use crate::workers::lifecycle;
use crate::{S3, access};

impl Handler<PutObjectTagging> for S3 {
    async fn run(&self, cx: &Cx, input: PutObjectTaggingInput) -> Result<PutObjectTaggingOutput, Error> {
        let tags = from_shape(input.tagging.tag_set);
        tagging::check(&tags, Holder::Object)?;
        let source = Source {
            bucket: &input.bucket,
            key: &input.key,
            version_id: input.version_id.as_deref(),
            expected_owner: input.expected_bucket_owner.as_deref(),
        };
        let mut need = source.need(PUT_TAGGING).paying(input.request_payer.as_deref());
        need.facts.extend(tag_facts(&tags));
        Ok(PutObjectTaggingOutput { version_id: replace(cx, &source, "PUT", &need, tags).await? })
    }
}

impl Handler<DeleteObjectTagging> for S3 {
    async fn run(&self, cx: &Cx, input: DeleteObjectTaggingInput) -> Result<DeleteObjectTaggingOutput, Error> {
        let source = Source {
            bucket: &input.bucket,
            key: &input.key,
            version_id: input.version_id.as_deref(),
            expected_owner: input.expected_bucket_owner.as_deref(),
        };
        Ok(DeleteObjectTaggingOutput { version_id: replace(cx, &source, "DELETE", &source.need(DELETE_TAGGING), Tags::new()).await? })
    }
}

impl Handler<GetObjectTagging> for S3 {
    async fn run(&self, cx: &Cx, input: GetObjectTaggingInput) -> Result<GetObjectTaggingOutput, Error> {
        let source = Source {
            bucket: &input.bucket,
            key: &input.key,
            version_id: input.version_id.as_deref(),
            expected_owner: input.expected_bucket_owner.as_deref(),
        };
        let (bucket, object) =
            access::look(cx, |tx| source.find(tx, cx, "GET", &source.need(GET_TAGGING).paying(input.request_payer.as_deref())))?;
        let version_id = bucket.versioning.shows_ids().then(|| object.mark().id().text());
        Ok(GetObjectTaggingOutput { version_id, tag_set: to_shape(object.tags) })
    }
}

/// Gives a version other tags, and answers its id. Neither its time nor its tag changes.
async fn replace(cx: &Cx, source: &Source<'_>, method: &'static str, need: &Need<'_>, tags: Tags) -> Result<Option<String>, Error> {
    let kind = if method == "PUT" { EventKind::TaggingPut } else { EventKind::TaggingDelete };
    let (version_id, notifies) = cx
        .write(|tx| {
            let (bucket, mut object) = source.find(tx, cx, method, need)?;
            let version_id = bucket.versioning.shows_ids().then(|| object.mark().id().text());
            object.tags = tags;
            notify::post(tx, cx, (source.bucket, &bucket), || Event { kind, key: source.key, facts: ObjectFacts::of(&object) })?;
            versions::update(tx, source.bucket, source.key, object)?;
            if bucket.lifecycle.is_some_and(|digest| digest.minds_tags) {
                lifecycle::look_again(tx, cx, source.bucket)?;
            }
            Ok::<_, Error>((version_id, bucket.notifies))
        })
        .await?;
    notify::nudge(cx, notifies);
    Ok(version_id)
}
