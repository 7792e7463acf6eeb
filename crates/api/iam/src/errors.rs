// Generated from models/iam.json by `cargo xtask codegen`; do not edit.

//! The errors that the operations answer, and a constructor for each.

use std::borrow::Cow;

use wire::{Error, ErrorSchema};

pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "ConcurrentModificationException", code: "ConcurrentModification", status: 409, is_sender_fault: true };
pub static DELETE_CONFLICT_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "DeleteConflictException", code: "DeleteConflict", status: 409, is_sender_fault: true };
pub static ENTITY_ALREADY_EXISTS_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "EntityAlreadyExistsException", code: "EntityAlreadyExists", status: 409, is_sender_fault: true };
pub static ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: ErrorSchema = ErrorSchema {
    name: "EntityTemporarilyUnmodifiableException",
    code: "EntityTemporarilyUnmodifiable",
    status: 409,
    is_sender_fault: true,
};
pub static INVALID_INPUT_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InvalidInputException", code: "InvalidInput", status: 400, is_sender_fault: true };
pub static LIMIT_EXCEEDED_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "LimitExceededException", code: "LimitExceeded", status: 409, is_sender_fault: true };
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "MalformedPolicyDocumentException", code: "MalformedPolicyDocument", status: 400, is_sender_fault: true };
pub static NO_SUCH_ENTITY_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "NoSuchEntityException", code: "NoSuchEntity", status: 404, is_sender_fault: true };
pub static POLICY_NOT_ATTACHABLE_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "PolicyNotAttachableException", code: "PolicyNotAttachable", status: 400, is_sender_fault: true };
pub static SERVICE_FAILURE_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "ServiceFailureException", code: "ServiceFailure", status: 500, is_sender_fault: false };
pub static UNMODIFIABLE_ENTITY_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "UnmodifiableEntityException", code: "UnmodifiableEntity", status: 400, is_sender_fault: true };

pub static ALL: &[&ErrorSchema] = &[
    &CONCURRENT_MODIFICATION_EXCEPTION,
    &DELETE_CONFLICT_EXCEPTION,
    &ENTITY_ALREADY_EXISTS_EXCEPTION,
    &ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
    &INVALID_INPUT_EXCEPTION,
    &LIMIT_EXCEEDED_EXCEPTION,
    &MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    &NO_SUCH_ENTITY_EXCEPTION,
    &POLICY_NOT_ATTACHABLE_EXCEPTION,
    &SERVICE_FAILURE_EXCEPTION,
    &UNMODIFIABLE_ENTITY_EXCEPTION,
];

pub fn concurrent_modification(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&CONCURRENT_MODIFICATION_EXCEPTION, message)
}

pub fn delete_conflict(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&DELETE_CONFLICT_EXCEPTION, message)
}

pub fn entity_already_exists(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&ENTITY_ALREADY_EXISTS_EXCEPTION, message)
}

pub fn entity_temporarily_unmodifiable(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, message)
}

pub fn invalid_input(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_INPUT_EXCEPTION, message)
}

pub fn limit_exceeded(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&LIMIT_EXCEEDED_EXCEPTION, message)
}

pub fn malformed_policy_document(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&MALFORMED_POLICY_DOCUMENT_EXCEPTION, message)
}

pub fn no_such_entity(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&NO_SUCH_ENTITY_EXCEPTION, message)
}

pub fn policy_not_attachable(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&POLICY_NOT_ATTACHABLE_EXCEPTION, message)
}

pub fn service_failure(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&SERVICE_FAILURE_EXCEPTION, message)
}

pub fn unmodifiable_entity(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&UNMODIFIABLE_ENTITY_EXCEPTION, message)
}
