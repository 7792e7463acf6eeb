//! ListRoles.

use api_iam::{ListRoles, ListRolesInput, ListRolesOutput};
use kernel::{AccountId, Cx, Error, Handler};

use crate::model::Role;
use crate::model::page::Window;
use crate::store::{self, ROLES};
use crate::{Iam, shapes};

impl Handler<ListRoles> for Iam {
    async fn run(&self, cx: &Cx, input: ListRolesInput) -> Result<ListRolesOutput, Error> {
        let window = Window::new(input.marker.as_deref(), input.max_items)?;
        let prefix = input.path_prefix.unwrap_or_else(|| "/".into());
        let page = store::read(cx, |tx| {
            let roles = tx.range(&ROLES).rows();
            Ok(window.cut(roles.filter(|row| row.as_ref().map_or(true, |(_, role)| role.path.starts_with(&prefix))))?)
        })?;
        let page = page.map(|role| listed(&role, cx.account()));
        Ok(ListRolesOutput { roles: page.items, is_truncated: page.is_truncated, marker: page.marker })
    }
}

/// Lists leave out "PermissionsBoundary, RoleLastUsed, Tags" (API reference).
fn listed(role: &Role, account: AccountId) -> api_iam::Role {
    api_iam::Role { permissions_boundary: None, role_last_used: None, tags: None, ..shapes::role(role, account) }
}
