//! AddTagsToStream, RemoveTagsFromStream, ListTagsForStream, and TagResource, UntagResource, ListTagsForResource for streams and consumers.

use std::collections::BTreeMap;

use api_kinesis::{
    AddTagsToStream, AddTagsToStreamInput, AddTagsToStreamOutput, ListTagsForResource, ListTagsForResourceInput, ListTagsForResourceOutput,
    ListTagsForStream, ListTagsForStreamInput, ListTagsForStreamOutput, RemoveTagsFromStream, RemoveTagsFromStreamInput,
    RemoveTagsFromStreamOutput, Tag, TagResource, TagResourceInput, TagResourceOutput, UntagResource, UntagResourceInput,
    UntagResourceOutput,
};
use kernel::store::ReadTx;
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::store::{self, TAGS};
use crate::{Kinesis, ops};

/// AWS: 50 tags per resource ("Tag your resources in Kinesis Data Streams").
const TAGS_MAX: usize = 50;
/// AWS: "up to 50 tags" at a time (API reference, ListTagsForStream, Limit).
const PER_PAGE: usize = 50;

impl Handler<AddTagsToStream> for Kinesis {
    async fn run(&self, cx: &Cx, input: AddTagsToStreamInput) -> Result<AddTagsToStreamOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        add(cx, &ops::stream_arn(cx, name), input.tags).await?;
        Ok(AddTagsToStreamOutput {})
    }
}

impl Handler<RemoveTagsFromStream> for Kinesis {
    async fn run(&self, cx: &Cx, input: RemoveTagsFromStreamInput) -> Result<RemoveTagsFromStreamOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        remove(cx, &ops::stream_arn(cx, name), &input.tag_keys).await?;
        Ok(RemoveTagsFromStreamOutput {})
    }
}

impl Handler<ListTagsForStream> for Kinesis {
    async fn run(&self, cx: &Cx, input: ListTagsForStreamInput) -> Result<ListTagsForStreamOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PER_PAGE);
        let mut tags = of(cx, &ops::stream_arn(cx, name))?;
        if let Some(start) = &input.exclusive_start_tag_key {
            tags.retain(|tag| tag.key > *start);
        }
        let has_more_tags = tags.len() > limit;
        tags.truncate(limit);
        Ok(ListTagsForStreamOutput { tags, has_more_tags })
    }
}

impl Handler<TagResource> for Kinesis {
    async fn run(&self, cx: &Cx, input: TagResourceInput) -> Result<TagResourceOutput, Error> {
        add(cx, &input.resource_arn, input.tags).await?;
        Ok(TagResourceOutput {})
    }
}

impl Handler<UntagResource> for Kinesis {
    async fn run(&self, cx: &Cx, input: UntagResourceInput) -> Result<UntagResourceOutput, Error> {
        remove(cx, &input.resource_arn, &input.tag_keys).await?;
        Ok(UntagResourceOutput {})
    }
}

impl Handler<ListTagsForResource> for Kinesis {
    async fn run(&self, cx: &Cx, input: ListTagsForResourceInput) -> Result<ListTagsForResourceOutput, Error> {
        Ok(ListTagsForResourceOutput { tags: Some(of(cx, &input.resource_arn)?) })
    }
}

async fn add(cx: &Cx, arn: &str, tags: BTreeMap<String, String>) -> Result<(), Error> {
    cx.write(|tx| {
        ops::check_resource(cx, tx, arn)?;
        tags.iter().try_for_each(|(tag, value)| tx.put(&TAGS, (arn, tag), value))?;
        if tx.prefix(&TAGS, (arn,)).keys().count() > TAGS_MAX {
            return Err(errors::too_many_tags(TAGS_MAX));
        }
        Ok(())
    })
    .await
}

async fn remove(cx: &Cx, arn: &str, keys: &[String]) -> Result<(), Error> {
    cx.write(|tx| {
        ops::check_resource(cx, tx, arn)?;
        Ok(keys.iter().try_for_each(|tag| tx.delete(&TAGS, (arn, tag)))?)
    })
    .await
}

fn of(cx: &Cx, arn: &str) -> Result<Vec<Tag>, Error> {
    store::read(cx, |tx: &ReadTx| {
        ops::check_resource(cx, tx, arn)?;
        let rows = tx.prefix(&TAGS, (arn,)).rows().map(|row| row.map(|((_, key), value)| Tag { key, value: Some(value) }));
        Ok(rows.collect::<Result<_, _>>()?)
    })
}
