//! Users.

mod create_user;
mod delete_user;
mod get_user;
mod list_users;
mod update_user;
mod user_policies;
mod user_tags;

use kernel::{Cx, Error, Principal};

use crate::errors;
use crate::model::last_segment;

/// The user an operation is about: the one named, or else the caller.
pub fn meant(cx: &Cx, name: Option<String>) -> Result<String, Error> {
    match (name, cx.principal()) {
        (Some(name), _) => Ok(name),
        (None, Principal::User { arn, .. }) => Ok(last_segment(arn.resource()).to_owned()),
        (None, _) => Err(errors::no_user_meant()),
    }
}
