//! ListUsers.

use api_iam::{ListUsers, ListUsersInput, ListUsersOutput};
use kernel::{Cx, Error, Handler};

use crate::model::page::Window;
use crate::store::{self, USERS};
use crate::{Iam, shapes};

impl Handler<ListUsers> for Iam {
    async fn run(&self, cx: &Cx, input: ListUsersInput) -> Result<ListUsersOutput, Error> {
        let window = Window::new(input.marker.as_deref(), input.max_items)?;
        let prefix = input.path_prefix.unwrap_or_else(|| "/".into());
        let page = store::read(cx, |tx| {
            let users = tx.range(&USERS).rows();
            Ok(window.cut(users.filter(|row| row.as_ref().map_or(true, |(_, user)| user.path.starts_with(&prefix))))?)
        })?;
        // "ListUsers does not return tags or permission boundaries" (API reference).
        let page = page.map(|user| api_iam::User { tags: None, permissions_boundary: None, ..shapes::user(&user, cx.account()) });
        Ok(ListUsersOutput { users: page.items, is_truncated: page.is_truncated, marker: page.marker })
    }
}
