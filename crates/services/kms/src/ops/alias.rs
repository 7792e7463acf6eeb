//! Aliases.

mod create_alias;
mod list_aliases;

use crate::errors::{self, Error};
use crate::model::alias;

/// A name that a customer may give. The alphabet is the model's to check.
fn check_name(name: &str) -> Result<(), Error> {
    if !name.starts_with(alias::PREFIX) {
        return Err(errors::alias_without_prefix());
    }
    if name == alias::PREFIX {
        return Err(errors::empty_alias());
    }
    if alias::is_reserved(name) { Err(errors::reserved_alias()) } else { Ok(()) }
}
