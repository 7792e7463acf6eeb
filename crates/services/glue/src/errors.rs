//! Facts → AWS's exceptions, in AWS's words, in this one place.
//!
//! Where the words come from: messages about databases, tables and partitions as recorded against AWS in moto's and other
//! projects' tests and bug reports; about crawlers from reports quoting AWS (terraform-provider-aws, aws-sdk-java#1549,
//! cloudformation-coverage-roadmap#817, airflow). A comment says so where a sentence is our own.

use api_glue::errors::*;
use api_glue::{ErrorDetail, errors as api};
pub use kernel::Error;

use crate::model::configuration::ConfigurationError;
use crate::model::expression::ExpressionError;

// --- databases, tables, versions

pub fn database_not_found(name: &str) -> Error {
    api::entity_not_found(format!("Database {name} not found.")).into()
}
pub fn database_exists() -> Error {
    api::already_exists("Database already exists.").into()
}
/// GetTable says less than its sisters: "Entity Not Found" (seen in logs of 2025).
pub fn entity_not_found() -> Error {
    api::entity_not_found("Entity Not Found").into()
}
pub fn table_not_found(name: &str) -> Error {
    api::entity_not_found(format!("Table {name} not found.")).into()
}
pub fn table_exists() -> Error {
    api::already_exists("Table already exists.").into()
}
pub fn version_not_found() -> Error {
    api::entity_not_found("Version not found.").into()
}
/// Iceberg's Glue catalog relies on this exception when two writers race.
pub fn table_changed_meanwhile() -> Error {
    api::concurrent_modification("Update table failed due to concurrent modifications.").into()
}
/// Our words: AWS documents that the current version cannot be deleted this way, not how it says so.
pub fn version_is_current() -> Error {
    invalid("Cannot delete the current version of a table.")
}
/// Our words.
pub fn renaming_database() -> Error {
    invalid("The name of a database cannot be changed.")
}
/// Our words.
pub fn renaming_table() -> Error {
    invalid("The name of a table cannot be changed.")
}
/// Our words: catalogs of other accounts need Lake Formation or resource policies, which are not here.
pub fn catalog_not_found(id: &str) -> Error {
    api::entity_not_found(format!("Catalog {id} not found.")).into()
}
pub fn invalid(message: impl Into<String>) -> Error {
    api::invalid_input(message.into()).into()
}
/// Our words.
pub fn invalid_token() -> Error {
    invalid("The specified token is invalid.")
}

// --- partitions

pub fn partition_not_found() -> Error {
    api::entity_not_found("Cannot find partition.").into()
}
pub fn partition_exists() -> Error {
    api::already_exists("Partition already exists.").into()
}
pub fn partition_values_mismatch() -> Error {
    invalid("The number of partition keys do not match the number of partition values")
}
/// Our words, and our limit.
pub fn partition_values_too_long() -> Error {
    invalid("The partition values are too long.")
}
/// A filter that is wrong is the caller's input; a stored value that is not of its key's type is a state of the catalog
/// (aws/aws-sdk#670 shows InvalidStateException).
pub fn filter(error: &ExpressionError) -> Error {
    invalid(error.to_string())
}
pub fn partition_value(error: &ExpressionError) -> Error {
    api::invalid_state(error.to_string()).into()
}

/// The error of one item in a batch.
pub fn detail(error: Error) -> Result<ErrorDetail, Error> {
    match error {
        Error::Api(error) => Ok(ErrorDetail { error_code: Some(error.code().to_owned()), error_message: Some(error.message.into_owned()) }),
        ours @ Error::Internal(_) => Err(ours),
    }
}

// --- crawlers

pub fn crawler_entry_not_found(name: &str) -> Error {
    api::entity_not_found(format!("Crawler entry with name {name} does not exist")).into()
}
pub fn crawler_not_found(name: &str) -> Error {
    api::entity_not_found(format!("Crawler with name {name} does not exist")).into()
}
/// Our words.
pub fn crawler_exists(name: &str) -> Error {
    api::already_exists(format!("Crawler with name {name} already exists")).into()
}
pub fn crawler_already_started(name: &str) -> Error {
    api::crawler_running(format!("Crawler with name {name} has already started")).into()
}
pub fn crawler_updated_while_running() -> Error {
    let message = "Cannot update Crawler while running. Please stop crawl or wait until it completes to update.";
    api::crawler_running(message).into()
}
pub fn crawler_deleted_while_running(name: &str) -> Error {
    api::crawler_running(format!("Cannot delete {name} while it's running")).into()
}
/// Our words, as the next.
pub fn crawler_not_running(name: &str) -> Error {
    api::crawler_not_running(format!("Crawler with name {name} isn't running")).into()
}
pub fn crawler_stopping(name: &str) -> Error {
    api::crawler_stopping(format!("Crawler with name {name} is already stopping")).into()
}
pub fn new_folders_need_log() -> Error {
    invalid(
        "The SchemaChangePolicy for \"Crawl new folders only\" Amazon S3 target can have only LOG DeleteBehavior value and LOG \
         UpdateBehavior value.",
    )
}
pub fn foreign_role() -> Error {
    let schema = &wire::error::common::ACCESS_DENIED;
    wire::Error::new(schema, "Cross-account pass role is not allowed.").into()
}
/// What is not built is refused by name, before anything is stored.
pub fn not_implemented(what: &str) -> Error {
    Error::not_implemented("glue", what)
}
/// Our words.
pub fn resource_not_found(arn: &str) -> Error {
    api::entity_not_found(format!("Resource {arn} not found.")).into()
}

/// The configuration's own sentences: one of them is AWS's, the others ours.
pub fn configuration(error: &ConfigurationError) -> Error {
    invalid(error.to_string())
}

/// Whether the error says that something does not exist.
pub fn is_not_found(error: &Error) -> bool {
    error.is(&ENTITY_NOT_FOUND_EXCEPTION)
}
