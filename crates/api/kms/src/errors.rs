// Generated from models/kms.json by `cargo xtask codegen`; do not edit.

//! The errors that the operations answer, and a constructor for each.

use std::borrow::Cow;

use wire::{Error, ErrorSchema};

pub static ALREADY_EXISTS_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "AlreadyExistsException", code: "AlreadyExistsException", status: 400, is_sender_fault: true };
pub static CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION: ErrorSchema = ErrorSchema {
    name: "CloudHsmClusterInvalidConfigurationException",
    code: "CloudHsmClusterInvalidConfigurationException",
    status: 400,
    is_sender_fault: true,
};
pub static CONFLICT_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "ConflictException", code: "ConflictException", status: 400, is_sender_fault: true };
pub static CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION: ErrorSchema = ErrorSchema {
    name: "CustomKeyStoreInvalidStateException",
    code: "CustomKeyStoreInvalidStateException",
    status: 400,
    is_sender_fault: true,
};
pub static CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "CustomKeyStoreNotFoundException", code: "CustomKeyStoreNotFoundException", status: 400, is_sender_fault: true };
pub static DEPENDENCY_TIMEOUT_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "DependencyTimeoutException", code: "DependencyTimeoutException", status: 500, is_sender_fault: false };
pub static DISABLED_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "DisabledException", code: "DisabledException", status: 400, is_sender_fault: true };
pub static DRY_RUN_OPERATION_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "DryRunOperationException", code: "DryRunOperationException", status: 400, is_sender_fault: true };
pub static INCORRECT_KEY_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "IncorrectKeyException", code: "IncorrectKeyException", status: 400, is_sender_fault: true };
pub static INVALID_ALIAS_NAME_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InvalidAliasNameException", code: "InvalidAliasNameException", status: 400, is_sender_fault: true };
pub static INVALID_ARN_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InvalidArnException", code: "InvalidArnException", status: 400, is_sender_fault: true };
pub static INVALID_CIPHERTEXT_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InvalidCiphertextException", code: "InvalidCiphertextException", status: 400, is_sender_fault: true };
pub static INVALID_GRANT_ID_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InvalidGrantIdException", code: "InvalidGrantIdException", status: 400, is_sender_fault: true };
pub static INVALID_GRANT_TOKEN_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InvalidGrantTokenException", code: "InvalidGrantTokenException", status: 400, is_sender_fault: true };
pub static INVALID_KEY_USAGE_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InvalidKeyUsageException", code: "InvalidKeyUsageException", status: 400, is_sender_fault: true };
pub static INVALID_MARKER_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "InvalidMarkerException", code: "InvalidMarkerException", status: 400, is_sender_fault: true };
pub static KMS_INTERNAL_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "KMSInternalException", code: "KMSInternalException", status: 500, is_sender_fault: false };
pub static KMS_INVALID_STATE_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "KMSInvalidStateException", code: "KMSInvalidStateException", status: 400, is_sender_fault: true };
pub static KEY_UNAVAILABLE_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "KeyUnavailableException", code: "KeyUnavailableException", status: 500, is_sender_fault: false };
pub static LIMIT_EXCEEDED_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "LimitExceededException", code: "LimitExceededException", status: 400, is_sender_fault: true };
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "MalformedPolicyDocumentException", code: "MalformedPolicyDocumentException", status: 400, is_sender_fault: true };
pub static NOT_FOUND_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "NotFoundException", code: "NotFoundException", status: 400, is_sender_fault: true };
pub static TAG_EXCEPTION: ErrorSchema = ErrorSchema { name: "TagException", code: "TagException", status: 400, is_sender_fault: true };
pub static UNSUPPORTED_OPERATION_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "UnsupportedOperationException", code: "UnsupportedOperationException", status: 400, is_sender_fault: true };
pub static XKS_KEY_ALREADY_IN_USE_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "XksKeyAlreadyInUseException", code: "XksKeyAlreadyInUseException", status: 400, is_sender_fault: true };
pub static XKS_KEY_INVALID_CONFIGURATION_EXCEPTION: ErrorSchema = ErrorSchema {
    name: "XksKeyInvalidConfigurationException",
    code: "XksKeyInvalidConfigurationException",
    status: 400,
    is_sender_fault: true,
};
pub static XKS_KEY_NOT_FOUND_EXCEPTION: ErrorSchema =
    ErrorSchema { name: "XksKeyNotFoundException", code: "XksKeyNotFoundException", status: 400, is_sender_fault: true };

pub static ALL: &[&ErrorSchema] = &[
    &ALREADY_EXISTS_EXCEPTION,
    &CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION,
    &CONFLICT_EXCEPTION,
    &CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION,
    &CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION,
    &DEPENDENCY_TIMEOUT_EXCEPTION,
    &DISABLED_EXCEPTION,
    &DRY_RUN_OPERATION_EXCEPTION,
    &INCORRECT_KEY_EXCEPTION,
    &INVALID_ALIAS_NAME_EXCEPTION,
    &INVALID_ARN_EXCEPTION,
    &INVALID_CIPHERTEXT_EXCEPTION,
    &INVALID_GRANT_ID_EXCEPTION,
    &INVALID_GRANT_TOKEN_EXCEPTION,
    &INVALID_KEY_USAGE_EXCEPTION,
    &INVALID_MARKER_EXCEPTION,
    &KMS_INTERNAL_EXCEPTION,
    &KMS_INVALID_STATE_EXCEPTION,
    &KEY_UNAVAILABLE_EXCEPTION,
    &LIMIT_EXCEEDED_EXCEPTION,
    &MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    &NOT_FOUND_EXCEPTION,
    &TAG_EXCEPTION,
    &UNSUPPORTED_OPERATION_EXCEPTION,
    &XKS_KEY_ALREADY_IN_USE_EXCEPTION,
    &XKS_KEY_INVALID_CONFIGURATION_EXCEPTION,
    &XKS_KEY_NOT_FOUND_EXCEPTION,
];

pub fn already_exists(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&ALREADY_EXISTS_EXCEPTION, message)
}

pub fn cloud_hsm_cluster_invalid_configuration(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION, message)
}

pub fn conflict(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&CONFLICT_EXCEPTION, message)
}

pub fn custom_key_store_invalid_state(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION, message)
}

pub fn custom_key_store_not_found(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, message)
}

pub fn dependency_timeout(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&DEPENDENCY_TIMEOUT_EXCEPTION, message)
}

pub fn disabled(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&DISABLED_EXCEPTION, message)
}

pub fn dry_run_operation(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&DRY_RUN_OPERATION_EXCEPTION, message)
}

pub fn incorrect_key(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INCORRECT_KEY_EXCEPTION, message)
}

pub fn invalid_alias_name(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_ALIAS_NAME_EXCEPTION, message)
}

pub fn invalid_arn(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_ARN_EXCEPTION, message)
}

pub fn invalid_ciphertext(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_CIPHERTEXT_EXCEPTION, message)
}

pub fn invalid_grant_id(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_GRANT_ID_EXCEPTION, message)
}

pub fn invalid_grant_token(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_GRANT_TOKEN_EXCEPTION, message)
}

pub fn invalid_key_usage(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_KEY_USAGE_EXCEPTION, message)
}

pub fn invalid_marker(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_MARKER_EXCEPTION, message)
}

pub fn kms_internal(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&KMS_INTERNAL_EXCEPTION, message)
}

pub fn kms_invalid_state(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&KMS_INVALID_STATE_EXCEPTION, message)
}

pub fn key_unavailable(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&KEY_UNAVAILABLE_EXCEPTION, message)
}

pub fn limit_exceeded(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&LIMIT_EXCEEDED_EXCEPTION, message)
}

pub fn malformed_policy_document(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&MALFORMED_POLICY_DOCUMENT_EXCEPTION, message)
}

pub fn not_found(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&NOT_FOUND_EXCEPTION, message)
}

pub fn tag(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&TAG_EXCEPTION, message)
}

pub fn unsupported_operation(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&UNSUPPORTED_OPERATION_EXCEPTION, message)
}

pub fn xks_key_already_in_use(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&XKS_KEY_ALREADY_IN_USE_EXCEPTION, message)
}

pub fn xks_key_invalid_configuration(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&XKS_KEY_INVALID_CONFIGURATION_EXCEPTION, message)
}

pub fn xks_key_not_found(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&XKS_KEY_NOT_FOUND_EXCEPTION, message)
}
