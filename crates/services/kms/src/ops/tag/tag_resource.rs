//! TagResource, UntagResource, ListResourceTags.

use api_kms::{
    ListResourceTags, ListResourceTagsInput, ListResourceTagsOutput, Tag, TagResource, TagResourceInput, TagResourceOutput, UntagResource,
    UntagResourceInput, UntagResourceOutput,
};
use kernel::{Cx, Handler};

use super::{check_count, checked};
use crate::errors::{self, Error};
use crate::paging::{Page, start_after_name};
use crate::store::{TAGS, read};
use crate::{Kms, ops, store};

impl Handler<TagResource> for Kms {
    async fn run(&self, cx: &Cx, input: TagResourceInput) -> Result<TagResourceOutput, Error> {
        let tags = checked(input.tags)?;
        cx.write(|tx| {
            let key = ops::own(cx, tx, &input.key_id, "TagResource")?;
            key.check_staying().map_err(|flaw| errors::unfit(&ops::key_arn(cx, &key.id), flaw))?;
            store::put_tags(tx, &key.id, &tags)?;
            check_count(tx.prefix(&TAGS, (&key.id,)).keys().count())?;
            Ok(TagResourceOutput::default())
        })
        .await
    }
}

impl Handler<UntagResource> for Kms {
    async fn run(&self, cx: &Cx, input: UntagResourceInput) -> Result<UntagResourceOutput, Error> {
        cx.write(|tx| {
            let key = ops::own(cx, tx, &input.key_id, "UntagResource")?;
            key.check_staying().map_err(|flaw| errors::unfit(&ops::key_arn(cx, &key.id), flaw))?;
            input.tag_keys.iter().try_for_each(|tag| tx.delete(&TAGS, (&key.id, tag)))?;
            Ok(UntagResourceOutput::default())
        })
        .await
    }
}

impl Handler<ListResourceTags> for Kms {
    async fn run(&self, cx: &Cx, input: ListResourceTagsInput) -> Result<ListResourceTagsOutput, Error> {
        let start = start_after_name(input.marker.as_deref())?.unwrap_or_default();
        read(cx, |tx| {
            let key = ops::existing(cx, tx, &input.key_id, "ListResourceTags")?;
            let mut page = Page::new(input.limit, 50);
            for entry in tx.prefix(&TAGS, (&key.id,)).start_after((&key.id, &start)).rows() {
                if page.is_full() {
                    return Ok(output(page, true));
                }
                let ((_, tag_key), tag_value) = entry?;
                page.push(Tag { tag_key: tag_key.clone(), tag_value }, tag_key);
            }
            Ok(output(page, false))
        })
    }
}

fn output(page: Page<Tag>, has_more: bool) -> ListResourceTagsOutput {
    let (tags, next_marker) = page.finish(has_more);
    ListResourceTagsOutput { tags: Some(tags), next_marker, truncated: Some(has_more) }
}
