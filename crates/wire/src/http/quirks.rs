//! Where services differ from their protocol. Everything that must know a service by name stands in this file.

use http::{HeaderMap, StatusCode};

use crate::error::{Error, common};
use crate::schema::{ErrorSchema, OperationSchema, ServiceSchema};

/// S3 does not wrap its errors in `ErrorResponse`, has two request ids, and writes milliseconds always
/// (Smithy: `restXml` with `noErrorWrapping`).
pub(super) fn is_s3(service: &ServiceSchema) -> bool {
    service.signing_name == "s3"
}

/// The status of a success, given the headers the output wrote. The model says 200 of every read.
///
/// AWS: a range, and a part asked for by its number, are answered with 206 (GetObject, HeadObject); a part may be empty, and
/// then has no range to name.
pub(super) fn success_status(service: &ServiceSchema, modelled: i64, headers: &HeaderMap) -> i64 {
    let is_partial = headers.contains_key("content-range") || headers.contains_key("x-amz-mp-parts-count");
    if is_s3(service) && is_partial { i64::from(StatusCode::PARTIAL_CONTENT.as_u16()) } else { modelled }
}

/// The media type of a payload that is a string: in S3 that is a bucket's policy, which is JSON.
pub(super) fn text_type(service: &ServiceSchema) -> &'static str {
    if is_s3(service) { "application/json" } else { "text/plain" }
}

/// Whether the output *is* its only member, without an element around it: S3's `GetBucketLocation` answers
/// `<LocationConstraint>eu-west-1</LocationConstraint>` (Smithy: `s3UnwrappedXmlOutput`).
pub(super) fn is_unwrapped(op: &OperationSchema) -> bool {
    match op.output.members {
        [only] => op.output_wrapper.is_none_or(|wrapper| wrapper == only.wire) && only.wire == "LocationConstraint",
        _ => false,
    }
}

/// The member in which an error's sentence stands. SDKs read either; we write what each service writes.
///
/// Observed by others: Kinesis answers `message`, but `Message` in a `SerializationException`; Glue and Athena `Message`.
pub(super) fn message_member(service: &ServiceSchema, error: &Error) -> &'static str {
    if error.is(&common::SERIALIZATION) {
        return "Message";
    }
    match service.signing_name {
        "glue" | "athena" => "Message",
        _ => "message",
    }
}

/// The namespace before the `#` in `__type`; only the JSON 1.0 services write one.
pub(super) fn type_namespace(service: &ServiceSchema, error: &ErrorSchema) -> String {
    let modelled = service.errors.iter().any(|known| known.code == error.code);
    match service.target_prefix {
        // AWS: `com.amazonaws.dynamodb.v20120810#ResourceNotFoundException` for the target `DynamoDB_20120810`,
        // and `com.amazonaws.sqs#QueueDoesNotExist` for `AmazonSQS`.
        Some(target) if modelled => {
            let target = target.strip_prefix("Amazon").unwrap_or(target);
            format!("com.amazonaws.{}", target.to_lowercase().replace('_', ".v"))
        }
        _ => "com.amazon.coral.service".to_owned(),
    }
}

/// The error that carries violated constraints. Observed by others: Athena answers its own exception, with a code inside.
pub(super) fn validation_error(service: &ServiceSchema) -> &'static ErrorSchema {
    let own = || service.errors.iter().find(|known| known.name == "InvalidRequestException").copied();
    if service.signing_name == "athena" { own().unwrap_or(&common::VALIDATION) } else { &common::VALIDATION }
}

pub(super) fn with_validation_details(service: &ServiceSchema, error: Error) -> Error {
    if service.signing_name == "athena" { error.with("AthenaErrorCode", "INVALID_INPUT") } else { error }
}
