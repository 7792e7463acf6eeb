// Generated from models/sts.json by `cargo xtask codegen`; do not edit.

//! The errors that the operations answer, and a constructor for each.

use std::borrow::Cow;

use wire::{Error, ErrorSchema};

pub static EXPIRED_TOKEN_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "ExpiredTokenException", code: "ExpiredTokenException", status: 400, is_sender_fault: true };
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "MalformedPolicyDocumentException", code: "MalformedPolicyDocument", status: 400, is_sender_fault: true };
pub static PACKED_POLICY_TOO_LARGE_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "PackedPolicyTooLargeException", code: "PackedPolicyTooLarge", status: 400, is_sender_fault: true };
pub static REGION_DISABLED_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "RegionDisabledException", code: "RegionDisabledException", status: 403, is_sender_fault: true };

pub static ALL: &[&ErrorSchema] =
    &[&EXPIRED_TOKEN_EXCEPTION, &MALFORMED_POLICY_DOCUMENT_EXCEPTION, &PACKED_POLICY_TOO_LARGE_EXCEPTION, &REGION_DISABLED_EXCEPTION];

pub fn expired_token(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&EXPIRED_TOKEN_EXCEPTION, message)
}

pub fn malformed_policy_document(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&MALFORMED_POLICY_DOCUMENT_EXCEPTION, message)
}

pub fn packed_policy_too_large(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&PACKED_POLICY_TOO_LARGE_EXCEPTION, message)
}

pub fn region_disabled(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&REGION_DISABLED_EXCEPTION, message)
}
