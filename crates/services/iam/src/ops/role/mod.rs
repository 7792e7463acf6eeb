//! Roles.

mod create_role;
mod delete_role;
mod get_role;
mod list_instance_profiles_for_role;
mod list_roles;
mod role_policies;
mod role_tags;
mod update_role;

use kernel::Error;

use crate::errors;
use crate::model::{document, trust};

/// Characters a trust policy may have (IAM quotas, default).
const TRUST_SIZE_MAX: usize = 2_048;

fn check_trust(text: &str) -> Result<(), Error> {
    trust::check(text).map_err(errors::malformed)?;
    if document::size(text) > TRUST_SIZE_MAX { Err(errors::quota("ACLSizePerRole", TRUST_SIZE_MAX)) } else { Ok(()) }
}
