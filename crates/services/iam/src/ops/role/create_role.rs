//! CreateRole.

use api_iam::{CreateRole, CreateRoleInput, CreateRoleOutput};
use kernel::{Cx, Error, Handler};

use super::check_trust;
use crate::model::name_key;
use crate::model::role::{Role, SESSION_SECONDS_DEFAULT};
use crate::model::tags::Case;
use crate::ops::{boundary, tagging, unique_id};
use crate::store::{self, ROLES};
use crate::{Iam, errors, shapes};

impl Handler<CreateRole> for Iam {
    async fn run(&self, cx: &Cx, input: CreateRoleInput) -> Result<CreateRoleOutput, Error> {
        check_trust(&input.assume_role_policy_document)?;
        let role = Role {
            name: input.role_name,
            path: input.path.unwrap_or_else(|| "/".into()),
            id: unique_id(cx, "AROA"),
            created: cx.now().millis(),
            trust: input.assume_role_policy_document,
            description: input.description,
            session_seconds_max: input.max_session_duration.map_or(SESSION_SECONDS_DEFAULT, |seconds| seconds as u32),
            tags: tagging::checked(input.tags, Case::Insensitive)?,
            boundary: input.permissions_boundary,
            last_used: None,
        };
        cx.write(|tx| {
            if tx.exists(&ROLES, name_key(&role.name))? {
                return Err(errors::role_exists(&role.name));
            }
            boundary::set(tx, cx.account(), &role.id, role.boundary.as_deref())?;
            store::save_role(tx, &role)
        })
        .await?;
        Ok(CreateRoleOutput { role: shapes::new_role(&role, cx.account()) })
    }
}
