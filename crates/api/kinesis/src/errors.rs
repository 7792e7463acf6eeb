// Generated from models/kinesis.json by `cargo xtask codegen`; do not edit.

//! The errors that the operations answer, and a constructor for each.

use std::borrow::Cow;

use wire::{Error, ErrorSchema};

pub static ACCESS_DENIED_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "AccessDeniedException", code: "AccessDeniedException", status: 400, is_sender_fault: true };
pub static DRY_RUN_OPERATION_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "DryRunOperationException", code: "DryRunOperationException", status: 400, is_sender_fault: true };
pub static EXPIRED_ITERATOR_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "ExpiredIteratorException", code: "ExpiredIteratorException", status: 400, is_sender_fault: true };
pub static EXPIRED_NEXT_TOKEN_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "ExpiredNextTokenException", code: "ExpiredNextTokenException", status: 400, is_sender_fault: true };
pub static INTERNAL_FAILURE_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InternalFailureException", code: "InternalFailureException", status: 500, is_sender_fault: false };
pub static INVALID_ARGUMENT_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InvalidArgumentException", code: "InvalidArgumentException", status: 400, is_sender_fault: true };
pub static KMS_ACCESS_DENIED_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "KMSAccessDeniedException", code: "KMSAccessDeniedException", status: 400, is_sender_fault: true };
pub static KMS_DISABLED_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "KMSDisabledException", code: "KMSDisabledException", status: 400, is_sender_fault: true };
pub static KMS_INVALID_STATE_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "KMSInvalidStateException", code: "KMSInvalidStateException", status: 400, is_sender_fault: true };
pub static KMS_NOT_FOUND_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "KMSNotFoundException", code: "KMSNotFoundException", status: 400, is_sender_fault: true };
pub static KMS_OPT_IN_REQUIRED: ErrorSchema =
    ErrorSchema { name: "KMSOptInRequired", code: "KMSOptInRequired", status: 400, is_sender_fault: true };
pub static KMS_THROTTLING_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "KMSThrottlingException", code: "KMSThrottlingException", status: 400, is_sender_fault: true };
pub static LIMIT_EXCEEDED_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "LimitExceededException", code: "LimitExceededException", status: 400, is_sender_fault: true };
pub static PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION: ErrorSchema = ErrorSchema {
    name: "ProvisionedThroughputExceededException",
    code: "ProvisionedThroughputExceededException",
    status: 400,
    is_sender_fault: true,
};
pub static RESOURCE_IN_USE_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "ResourceInUseException", code: "ResourceInUseException", status: 400, is_sender_fault: true };
pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400, is_sender_fault: true };
pub static VALIDATION_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "ValidationException", code: "ValidationException", status: 400, is_sender_fault: true };

pub static ALL: &[&ErrorSchema] = &[
    &ACCESS_DENIED_EXCEPTION,
    &DRY_RUN_OPERATION_EXCEPTION,
    &EXPIRED_ITERATOR_EXCEPTION,
    &EXPIRED_NEXT_TOKEN_EXCEPTION,
    &INTERNAL_FAILURE_EXCEPTION,
    &INVALID_ARGUMENT_EXCEPTION,
    &KMS_ACCESS_DENIED_EXCEPTION,
    &KMS_DISABLED_EXCEPTION,
    &KMS_INVALID_STATE_EXCEPTION,
    &KMS_NOT_FOUND_EXCEPTION,
    &KMS_OPT_IN_REQUIRED,
    &KMS_THROTTLING_EXCEPTION,
    &LIMIT_EXCEEDED_EXCEPTION,
    &PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
    &RESOURCE_IN_USE_EXCEPTION,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &VALIDATION_EXCEPTION,
];

pub fn access_denied(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&ACCESS_DENIED_EXCEPTION, message)
}

pub fn dry_run_operation(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&DRY_RUN_OPERATION_EXCEPTION, message)
}

pub fn expired_iterator(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&EXPIRED_ITERATOR_EXCEPTION, message)
}

pub fn expired_next_token(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&EXPIRED_NEXT_TOKEN_EXCEPTION, message)
}

pub fn internal_failure(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INTERNAL_FAILURE_EXCEPTION, message)
}

pub fn invalid_argument(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_ARGUMENT_EXCEPTION, message)
}

pub fn kms_access_denied(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&KMS_ACCESS_DENIED_EXCEPTION, message)
}

pub fn kms_disabled(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&KMS_DISABLED_EXCEPTION, message)
}

pub fn kms_invalid_state(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&KMS_INVALID_STATE_EXCEPTION, message)
}

pub fn kms_not_found(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&KMS_NOT_FOUND_EXCEPTION, message)
}

pub fn kms_opt_in_required(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&KMS_OPT_IN_REQUIRED, message)
}

pub fn kms_throttling(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&KMS_THROTTLING_EXCEPTION, message)
}

pub fn limit_exceeded(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&LIMIT_EXCEEDED_EXCEPTION, message)
}

pub fn provisioned_throughput_exceeded(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, message)
}

pub fn resource_in_use(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&RESOURCE_IN_USE_EXCEPTION, message)
}

pub fn resource_not_found(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&RESOURCE_NOT_FOUND_EXCEPTION, message)
}

pub fn validation(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&VALIDATION_EXCEPTION, message)
}
