//! TagRole, UntagRole, ListRoleTags.

use api_iam::{
    ListRoleTags, ListRoleTagsInput, ListRoleTagsOutput, TagRole, TagRoleInput, TagRoleOutput, UntagRole, UntagRoleInput, UntagRoleOutput,
};
use kernel::{Cx, Error, Handler};

use crate::model::page::Window;
use crate::model::tags::{self, Case};
use crate::ops::tagging;
use crate::{Iam, shapes, store};

impl Handler<TagRole> for Iam {
    async fn run(&self, cx: &Cx, input: TagRoleInput) -> Result<TagRoleOutput, Error> {
        cx.write(|tx| {
            let mut role = store::role(tx, &input.role_name)?;
            tagging::add(&mut role.tags, Some(input.tags), Case::Insensitive)?;
            store::save_role(tx, &role)
        })
        .await?;
        Ok(TagRoleOutput {})
    }
}

impl Handler<UntagRole> for Iam {
    async fn run(&self, cx: &Cx, input: UntagRoleInput) -> Result<UntagRoleOutput, Error> {
        cx.write(|tx| {
            let mut role = store::role(tx, &input.role_name)?;
            tags::remove(&mut role.tags, &input.tag_keys, Case::Insensitive);
            store::save_role(tx, &role)
        })
        .await?;
        Ok(UntagRoleOutput {})
    }
}

impl Handler<ListRoleTags> for Iam {
    async fn run(&self, cx: &Cx, input: ListRoleTagsInput) -> Result<ListRoleTagsOutput, Error> {
        let window = Window::new(input.marker.as_deref(), input.max_items)?;
        let role = store::read(cx, |tx| store::role(tx, &input.role_name))?;
        let page = window.cut(shapes::tags(&role.tags).into_iter().map(|tag| Ok::<_, Error>((tag.key.clone(), tag))))?;
        Ok(ListRoleTagsOutput { tags: page.items, is_truncated: page.is_truncated, marker: page.marker })
    }
}
