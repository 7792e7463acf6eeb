//! TagResource, UntagResource, GetTags.

use api_glue::{
    GetTags, GetTagsInput, GetTagsOutput, TagResource, TagResourceInput, TagResourceOutput, UntagResource, UntagResourceInput,
    UntagResourceOutput,
};
use kernel::{Cx, Handler};

use super::resource;
use crate::errors::{self, Error};
use crate::ops::read;
use crate::{Glue, store};

/// AWS: "each resource can have a maximum of 50 tags".
const TAGS_MAX: usize = 50;

impl Handler<TagResource> for Glue {
    async fn run(&self, cx: &Cx, input: TagResourceInput) -> Result<TagResourceOutput, Error> {
        if input.tags_to_add.keys().any(|key| key.to_lowercase().starts_with("aws:")) {
            return Err(errors::invalid("Tag keys cannot start with the prefix aws:."));
        }
        cx.write(|tx| {
            let resource = resource(cx, tx, &input.resource_arn)?;
            store::put_tags(tx, &resource, &input.tags_to_add)?;
            if store::tags(tx, &resource)?.len() > TAGS_MAX {
                return Err(errors::invalid(format!("A resource can have at most {TAGS_MAX} tags.")));
            }
            Ok(TagResourceOutput::default())
        })
        .await
    }
}

impl Handler<UntagResource> for Glue {
    async fn run(&self, cx: &Cx, input: UntagResourceInput) -> Result<UntagResourceOutput, Error> {
        cx.write(|tx| {
            let resource = resource(cx, tx, &input.resource_arn)?;
            store::delete_tags(tx, &resource, &input.tags_to_remove)?;
            Ok::<_, Error>(UntagResourceOutput::default())
        })
        .await
    }
}

impl Handler<GetTags> for Glue {
    async fn run(&self, cx: &Cx, input: GetTagsInput) -> Result<GetTagsOutput, Error> {
        let tags = read(cx, |tx| Ok(store::tags(tx, &resource(cx, tx, &input.resource_arn)?)?))?;
        Ok(GetTagsOutput { tags: Some(tags) })
    }
}
