// Generated from models/glue.json by `cargo xtask codegen`; do not edit.

//! The errors that the operations answer, and a constructor for each.

use std::borrow::Cow;

use wire::{Error, ErrorSchema};

pub static ALREADY_EXISTS_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "AlreadyExistsException", code: "AlreadyExistsException", status: 400, is_sender_fault: true };
pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "ConcurrentModificationException", code: "ConcurrentModificationException", status: 400, is_sender_fault: true };
pub static CRAWLER_NOT_RUNNING_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "CrawlerNotRunningException", code: "CrawlerNotRunningException", status: 400, is_sender_fault: true };
pub static CRAWLER_RUNNING_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "CrawlerRunningException", code: "CrawlerRunningException", status: 400, is_sender_fault: true };
pub static CRAWLER_STOPPING_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "CrawlerStoppingException", code: "CrawlerStoppingException", status: 400, is_sender_fault: true };
pub static ENTITY_NOT_FOUND_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "EntityNotFoundException", code: "EntityNotFoundException", status: 400, is_sender_fault: true };
pub static FEDERATED_RESOURCE_ALREADY_EXISTS_EXCEPTION: ErrorSchema = ErrorSchema {
    name: "FederatedResourceAlreadyExistsException",
    code: "FederatedResourceAlreadyExistsException",
    status: 400,
    is_sender_fault: true,
};
pub static FEDERATION_SOURCE_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "FederationSourceException", code: "FederationSourceException", status: 400, is_sender_fault: true };
pub static FEDERATION_SOURCE_RETRYABLE_EXCEPTION: ErrorSchema = ErrorSchema {
    name: "FederationSourceRetryableException",
    code: "FederationSourceRetryableException",
    status: 400,
    is_sender_fault: true,
};
pub static GLUE_ENCRYPTION_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "GlueEncryptionException", code: "GlueEncryptionException", status: 400, is_sender_fault: true };
pub static INTERNAL_SERVICE_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InternalServiceException", code: "InternalServiceException", status: 500, is_sender_fault: false };
pub static INVALID_INPUT_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InvalidInputException", code: "InvalidInputException", status: 400, is_sender_fault: true };
pub static INVALID_STATE_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InvalidStateException", code: "InvalidStateException", status: 400, is_sender_fault: true };
pub static OPERATION_TIMEOUT_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "OperationTimeoutException", code: "OperationTimeoutException", status: 400, is_sender_fault: true };
pub static RESOURCE_NOT_READY_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "ResourceNotReadyException", code: "ResourceNotReadyException", status: 400, is_sender_fault: true };
pub static RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION: ErrorSchema = ErrorSchema {
    name: "ResourceNumberLimitExceededException",
    code: "ResourceNumberLimitExceededException",
    status: 400,
    is_sender_fault: true,
};
pub static SCHEDULER_TRANSITIONING_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "SchedulerTransitioningException", code: "SchedulerTransitioningException", status: 400, is_sender_fault: true };
pub static VERSION_MISMATCH_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "VersionMismatchException", code: "VersionMismatchException", status: 400, is_sender_fault: true };

pub static ALL: &[&ErrorSchema] = &[
    &ALREADY_EXISTS_EXCEPTION,
    &CONCURRENT_MODIFICATION_EXCEPTION,
    &CRAWLER_NOT_RUNNING_EXCEPTION,
    &CRAWLER_RUNNING_EXCEPTION,
    &CRAWLER_STOPPING_EXCEPTION,
    &ENTITY_NOT_FOUND_EXCEPTION,
    &FEDERATED_RESOURCE_ALREADY_EXISTS_EXCEPTION,
    &FEDERATION_SOURCE_EXCEPTION,
    &FEDERATION_SOURCE_RETRYABLE_EXCEPTION,
    &GLUE_ENCRYPTION_EXCEPTION,
    &INTERNAL_SERVICE_EXCEPTION,
    &INVALID_INPUT_EXCEPTION,
    &INVALID_STATE_EXCEPTION,
    &OPERATION_TIMEOUT_EXCEPTION,
    &RESOURCE_NOT_READY_EXCEPTION,
    &RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION,
    &SCHEDULER_TRANSITIONING_EXCEPTION,
    &VERSION_MISMATCH_EXCEPTION,
];

pub fn already_exists(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&ALREADY_EXISTS_EXCEPTION, message)
}

pub fn concurrent_modification(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&CONCURRENT_MODIFICATION_EXCEPTION, message)
}

pub fn crawler_not_running(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&CRAWLER_NOT_RUNNING_EXCEPTION, message)
}

pub fn crawler_running(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&CRAWLER_RUNNING_EXCEPTION, message)
}

pub fn crawler_stopping(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&CRAWLER_STOPPING_EXCEPTION, message)
}

pub fn entity_not_found(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&ENTITY_NOT_FOUND_EXCEPTION, message)
}

pub fn federated_resource_already_exists(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&FEDERATED_RESOURCE_ALREADY_EXISTS_EXCEPTION, message)
}

pub fn federation_source(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&FEDERATION_SOURCE_EXCEPTION, message)
}

pub fn federation_source_retryable(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&FEDERATION_SOURCE_RETRYABLE_EXCEPTION, message)
}

pub fn glue_encryption(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&GLUE_ENCRYPTION_EXCEPTION, message)
}

pub fn internal_service(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INTERNAL_SERVICE_EXCEPTION, message)
}

pub fn invalid_input(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_INPUT_EXCEPTION, message)
}

pub fn invalid_state(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_STATE_EXCEPTION, message)
}

pub fn operation_timeout(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&OPERATION_TIMEOUT_EXCEPTION, message)
}

pub fn resource_not_ready(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&RESOURCE_NOT_READY_EXCEPTION, message)
}

pub fn resource_number_limit_exceeded(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&RESOURCE_NUMBER_LIMIT_EXCEEDED_EXCEPTION, message)
}

pub fn scheduler_transitioning(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&SCHEDULER_TRANSITIONING_EXCEPTION, message)
}

pub fn version_mismatch(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&VERSION_MISMATCH_EXCEPTION, message)
}
