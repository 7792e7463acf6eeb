//! TagResource, UntagResource, ListTagsForResource: of work groups.

use std::collections::BTreeMap;

use api_athena::{
    ListTagsForResource, ListTagsForResourceInput, ListTagsForResourceOutput, Tag, TagResource, TagResourceInput, TagResourceOutput,
    UntagResource, UntagResourceInput, UntagResourceOutput,
};
use kernel::{Arn, Cx, Error, Handler};

use super::paging;
use crate::Athena;
use crate::errors;
use crate::model::page;
use crate::store::{self, WORK_GROUPS};

/// AWS: at least 75 tags come at once.
const PAGE: i32 = 75;
const TAGS_MAX: usize = 50;

impl Handler<TagResource> for Athena {
    async fn run(&self, cx: &Cx, input: TagResourceInput) -> Result<TagResourceOutput, Error> {
        let added = input.tags.into_iter().map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()));
        change(cx, &input.resource_arn, |tags| tags.extend(added)).await?;
        Ok(TagResourceOutput {})
    }
}

impl Handler<UntagResource> for Athena {
    async fn run(&self, cx: &Cx, input: UntagResourceInput) -> Result<UntagResourceOutput, Error> {
        change(cx, &input.resource_arn, |tags| tags.retain(|key, _| !input.tag_keys.contains(key))).await?;
        Ok(UntagResourceOutput {})
    }
}

impl Handler<ListTagsForResource> for Athena {
    async fn run(&self, cx: &Cx, input: ListTagsForResourceInput) -> Result<ListTagsForResourceOutput, Error> {
        let most = paging::size(input.max_results, PAGE, i32::MAX)?;
        let after = paging::position(input.next_token.as_deref())?;
        let name = work_group_name(cx, &input.resource_arn)?;
        let work_group = cx.read(|tx| store::work_group(tx, &name))?.ok_or_else(|| errors::resource_missing(&input.resource_arn))?;
        let following = work_group.tags.into_iter().filter(|(key, _)| after.as_ref().is_none_or(|after| key > after));
        let (page, next_token) = page::split(following.collect(), most, |(key, _)| key.clone());
        let tags = page.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect();
        Ok(ListTagsForResourceOutput { tags: Some(tags), next_token })
    }
}

async fn change(cx: &Cx, arn: &str, change: impl FnOnce(&mut BTreeMap<String, String>)) -> Result<(), Error> {
    let name = work_group_name(cx, arn)?;
    cx.write(|tx| {
        let mut work_group = store::work_group(tx, &name)?.ok_or_else(|| errors::resource_missing(arn))?;
        change(&mut work_group.tags);
        if work_group.tags.len() > TAGS_MAX {
            return Err(errors::invalid_input(format!("The number of tags exceeds the limit of {TAGS_MAX}")));
        }
        tx.put(&WORK_GROUPS, &name, &work_group)?;
        Ok(())
    })
    .await
}

/// `arn:aws:athena:region:account:workgroup/name`, here.
fn work_group_name(cx: &Cx, text: &str) -> Result<String, Error> {
    let arn = Arn::parse(text)
        .filter(|arn| arn.service() == "athena")
        .ok_or_else(|| errors::invalid_input(format!("{text} is not a valid ARN")))?;
    let is_here = arn.account() == cx.account().to_string() && arn.region() == cx.region().as_str();
    let name = arn.resource().strip_prefix("workgroup/").filter(|_| is_here);
    name.map(str::to_owned).ok_or_else(|| errors::resource_missing(text))
}
