//! CreateUser.

use api_iam::{CreateUser, CreateUserInput, CreateUserOutput};
use kernel::{Cx, Error, Handler};

use crate::model::tags::Case;
use crate::model::{User, name_key};
use crate::ops::{boundary, tagging, unique_id};
use crate::store::{self, USERS};
use crate::{Iam, errors, shapes};

impl Handler<CreateUser> for Iam {
    async fn run(&self, cx: &Cx, input: CreateUserInput) -> Result<CreateUserOutput, Error> {
        let user = User {
            name: input.user_name,
            path: input.path.unwrap_or_else(|| "/".into()),
            id: unique_id(cx, "AIDA"),
            created: cx.now().millis(),
            tags: tagging::checked(input.tags, Case::Insensitive)?,
            boundary: input.permissions_boundary,
        };
        cx.write(|tx| {
            if tx.exists(&USERS, name_key(&user.name))? {
                return Err(errors::user_exists(&user.name));
            }
            boundary::set(tx, cx.account(), &user.id, user.boundary.as_deref())?;
            store::save_user(tx, &user)
        })
        .await?;
        Ok(CreateUserOutput { user: Some(shapes::user(&user, cx.account())) })
    }
}
