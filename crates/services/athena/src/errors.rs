//! Athena's refusals, with its wording and its `AthenaErrorCode` in one place.
//!
//! Nearly every refusal is an `InvalidRequestException`; clients tell them apart by message, some by `AthenaErrorCode`.

use api_athena::errors::{invalid_request, metadata, resource_not_found};
use kernel::Error;

/// An `InvalidRequestException` with the code that Athena puts beside the message.
fn refused(message: impl Into<String>, code: &'static str) -> Error {
    Error::Api(invalid_request(message.into()).with("AthenaErrorCode", code))
}

pub fn invalid_input(message: impl Into<String>) -> Error {
    refused(message, "INVALID_INPUT")
}

// --- work groups

pub fn work_group_not_found() -> Error {
    invalid_input("WorkGroup is not found.")
}
pub fn work_group_exists() -> Error {
    invalid_input("WorkGroup is already created")
}
pub fn work_group_not_empty(name: &str) -> Error {
    invalid_input(format!("WorkGroup {name} is not empty"))
}
pub fn primary_stays() -> Error {
    invalid_input("The primary WorkGroup cannot be deleted")
}
pub fn work_group_disabled(name: &str) -> Error {
    invalid_input(format!("WorkGroup {name} is disabled."))
}

// --- queries

pub fn no_output_location() -> Error {
    invalid_input(
        "No output location provided. An output location is required either through the Workgroup result configuration setting or as an API input.",
    )
}
pub fn not_an_s3_path() -> Error {
    invalid_input("outputLocation is not a valid S3 path.")
}
pub fn bucket_unusable(bucket: &str) -> Error {
    invalid_input(format!("Unable to verify/create output bucket {bucket}"))
}
/// AWS: a statement whose syntax is wrong never becomes a query execution.
pub fn malformed_query(message: impl Into<String>) -> Error {
    refused(message, "MALFORMED_QUERY")
}
/// AWS: wording as quoted in dbt-athena's and Metabase's issues.
pub fn location_is_enforced() -> Error {
    invalid_input(
        "The Create Table As Select query failed because it was submitted with an 'external_location' property to an Athena Workgroup that enforces a centralized output location for all queries. Please remove the 'external_location' property and resubmit the query.",
    )
}
pub fn query_not_found(id: &str) -> Error {
    refused(format!("QueryExecution {id} was not found"), "QUERY_EXECUTION_NOT_FOUND")
}
pub fn token_reused() -> Error {
    refused("Idempotent parameters do not match", "IDEMPOTENT_PARAMETER_MISMATCH")
}
pub fn token_missing() -> Error {
    invalid_input("clientRequestToken is null or empty")
}
pub fn catalog_unknown(name: &str) -> Error {
    invalid_input(format!("Data catalog {name} was not found"))
}

// --- results

pub fn not_finished(state: &str) -> Error {
    refused(format!("Query has not yet finished. Current state: {state}"), "INVALID_QUERY_EXECUTION_STATE")
}
pub fn finished_badly(state: &str) -> Error {
    refused(format!("Query did not finish successfully. Final query state: {state}"), "INVALID_QUERY_EXECUTION_STATE")
}
/// AWS: after cancellation, and when somebody has deleted the result from S3.
pub fn results_missing() -> Error {
    refused("Could not find results", "RESULT_NOT_FOUND")
}

// --- named queries, tags, pages

pub fn named_query_not_found(id: &str) -> Error {
    invalid_input(format!("NamedQuery {id} was not found"))
}
pub fn resource_missing(arn: &str) -> Error {
    Error::Api(resource_not_found(format!("Resource {arn} not found")).with("ResourceName", arn))
}
pub fn bad_page_token() -> Error {
    invalid_input("NextToken is malformed")
}
pub fn page_too_large(most: i32) -> Error {
    invalid_input(format!("MaxResults is more than maximum allowed length {most}."))
}

/// What the catalog answered, as Athena hands it on: AWS: `Entity Not Found (Service: AmazonDataCatalog; …)`.
pub fn from_catalog(error: Error) -> Error {
    match error {
        Error::Api(error) => {
            let (code, status) = (error.code(), error.schema.status);
            let message = format!("{} (Service: AmazonDataCatalog; Status Code: {status}; Error Code: {code}; Proxy: null)", error.message);
            Error::Api(metadata(message))
        }
        ours => ours,
    }
}
