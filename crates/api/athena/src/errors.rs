// Generated from models/athena.json by `cargo xtask codegen`; do not edit.

//! The errors that the operations answer, and a constructor for each.

use std::borrow::Cow;

use wire::{Error, ErrorSchema};

pub static INTERNAL_SERVER_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InternalServerException", code: "InternalServerException", status: 500, is_sender_fault: false };
pub static INVALID_REQUEST_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InvalidRequestException", code: "InvalidRequestException", status: 400, is_sender_fault: true };
pub static METADATA_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "MetadataException", code: "MetadataException", status: 400, is_sender_fault: true };
pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400, is_sender_fault: true };
pub static TOO_MANY_REQUESTS_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "TooManyRequestsException", code: "TooManyRequestsException", status: 400, is_sender_fault: true };

pub static ALL: &[&ErrorSchema] = &[
    &INTERNAL_SERVER_EXCEPTION,
    &INVALID_REQUEST_EXCEPTION,
    &METADATA_EXCEPTION,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &TOO_MANY_REQUESTS_EXCEPTION,
];

pub fn internal_server(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INTERNAL_SERVER_EXCEPTION, message)
}

pub fn invalid_request(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_REQUEST_EXCEPTION, message)
}

pub fn metadata(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&METADATA_EXCEPTION, message)
}

pub fn resource_not_found(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&RESOURCE_NOT_FOUND_EXCEPTION, message)
}

pub fn too_many_requests(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&TOO_MANY_REQUESTS_EXCEPTION, message)
}
