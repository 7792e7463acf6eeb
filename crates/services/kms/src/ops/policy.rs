//! The key policy.

mod get_key_policy;
mod list_key_policies;

use crate::errors::{self, Error};
use crate::model::policy;

/// There is one policy, and it has one name.
fn check_name(name: Option<&str>) -> Result<(), Error> {
    if name.is_none_or(|name| name == policy::NAME) { Ok(()) } else { Err(errors::no_such_policy()) }
}
