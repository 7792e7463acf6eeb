//! Versions of tables.

mod delete_table_version;
mod get_table_versions;

use crate::errors::{self, Error};

/// Versions are numbers in the form of text.
fn number(version: &str) -> Result<u64, Error> {
    version.parse().map_err(|_| errors::version_not_found())
}
