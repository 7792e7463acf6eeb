//! TagUser, UntagUser, ListUserTags.

use api_iam::{
    ListUserTags, ListUserTagsInput, ListUserTagsOutput, TagUser, TagUserInput, TagUserOutput, UntagUser, UntagUserInput, UntagUserOutput,
};
use kernel::{Cx, Error, Handler};

use crate::model::page::Window;
use crate::model::tags::{self, Case};
use crate::ops::tagging;
use crate::{Iam, shapes, store};

impl Handler<TagUser> for Iam {
    async fn run(&self, cx: &Cx, input: TagUserInput) -> Result<TagUserOutput, Error> {
        cx.write(|tx| {
            let mut user = store::user(tx, &input.user_name)?;
            tagging::add(&mut user.tags, Some(input.tags), Case::Insensitive)?;
            store::save_user(tx, &user)
        })
        .await?;
        Ok(TagUserOutput {})
    }
}

impl Handler<UntagUser> for Iam {
    async fn run(&self, cx: &Cx, input: UntagUserInput) -> Result<UntagUserOutput, Error> {
        cx.write(|tx| {
            let mut user = store::user(tx, &input.user_name)?;
            tags::remove(&mut user.tags, &input.tag_keys, Case::Insensitive);
            store::save_user(tx, &user)
        })
        .await?;
        Ok(UntagUserOutput {})
    }
}

impl Handler<ListUserTags> for Iam {
    async fn run(&self, cx: &Cx, input: ListUserTagsInput) -> Result<ListUserTagsOutput, Error> {
        let window = Window::new(input.marker.as_deref(), input.max_items)?;
        let user = store::read(cx, |tx| store::user(tx, &input.user_name))?;
        let page = window.cut(shapes::tags(&user.tags).into_iter().map(|tag| Ok::<_, Error>((tag.key.clone(), tag))))?;
        Ok(ListUserTagsOutput { tags: page.items, is_truncated: page.is_truncated, marker: page.marker })
    }
}
