// Generated from models/s3.json by `cargo xtask codegen`; do not edit.

//! The errors that the operations answer, and a constructor for each.

use std::borrow::Cow;

use wire::{Error, ErrorSchema};

pub static ACCESS_CONTROL_LIST_NOT_SUPPORTED: ErrorSchema =
    ErrorSchema { name: "AccessControlListNotSupported", code: "AccessControlListNotSupported", status: 400, is_sender_fault: true };
pub static ACCESS_DENIED: ErrorSchema = ErrorSchema { name: "AccessDenied", code: "AccessDenied", status: 403, is_sender_fault: true };
pub static AUTHORIZATION_HEADER_MALFORMED: ErrorSchema =
    ErrorSchema { name: "AuthorizationHeaderMalformed", code: "AuthorizationHeaderMalformed", status: 400, is_sender_fault: true };
pub static BAD_DIGEST: ErrorSchema = ErrorSchema { name: "BadDigest", code: "BadDigest", status: 400, is_sender_fault: true };
pub static BUCKET_ALREADY_EXISTS: ErrorSchema =
    ErrorSchema { name: "BucketAlreadyExists", code: "BucketAlreadyExists", status: 409, is_sender_fault: true };
pub static BUCKET_ALREADY_OWNED_BY_YOU: ErrorSchema =
    ErrorSchema { name: "BucketAlreadyOwnedByYou", code: "BucketAlreadyOwnedByYou", status: 409, is_sender_fault: true };
pub static BUCKET_NOT_EMPTY: ErrorSchema =
    ErrorSchema { name: "BucketNotEmpty", code: "BucketNotEmpty", status: 409, is_sender_fault: true };
pub static CONDITIONAL_REQUEST_CONFLICT: ErrorSchema =
    ErrorSchema { name: "ConditionalRequestConflict", code: "ConditionalRequestConflict", status: 409, is_sender_fault: true };
pub static ENCRYPTION_TYPE_MISMATCH: ErrorSchema =
    ErrorSchema { name: "EncryptionTypeMismatch", code: "EncryptionTypeMismatch", status: 400, is_sender_fault: true };
pub static ENTITY_TOO_LARGE: ErrorSchema =
    ErrorSchema { name: "EntityTooLarge", code: "EntityTooLarge", status: 400, is_sender_fault: true };
pub static ENTITY_TOO_SMALL: ErrorSchema =
    ErrorSchema { name: "EntityTooSmall", code: "EntityTooSmall", status: 400, is_sender_fault: true };
pub static EXPIRED_TOKEN: ErrorSchema = ErrorSchema { name: "ExpiredToken", code: "ExpiredToken", status: 400, is_sender_fault: true };
pub static ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION: ErrorSchema = ErrorSchema {
    name: "IllegalLocationConstraintException",
    code: "IllegalLocationConstraintException",
    status: 400,
    is_sender_fault: true,
};
pub static ILLEGAL_VERSIONING_CONFIGURATION_EXCEPTION: ErrorSchema = ErrorSchema {
    name: "IllegalVersioningConfigurationException",
    code: "IllegalVersioningConfigurationException",
    status: 400,
    is_sender_fault: true,
};
pub static INCOMPLETE_BODY: ErrorSchema =
    ErrorSchema { name: "IncompleteBody", code: "IncompleteBody", status: 400, is_sender_fault: true };
pub static INTERNAL_ERROR: ErrorSchema = ErrorSchema { name: "InternalError", code: "InternalError", status: 500, is_sender_fault: false };
pub static INVALID_ACCESS_KEY_ID: ErrorSchema =
    ErrorSchema { name: "InvalidAccessKeyId", code: "InvalidAccessKeyId", status: 403, is_sender_fault: true };
pub static INVALID_ARGUMENT: ErrorSchema =
    ErrorSchema { name: "InvalidArgument", code: "InvalidArgument", status: 400, is_sender_fault: true };
pub static INVALID_BUCKET_NAME: ErrorSchema =
    ErrorSchema { name: "InvalidBucketName", code: "InvalidBucketName", status: 400, is_sender_fault: true };
pub static INVALID_BUCKET_STATE: ErrorSchema =
    ErrorSchema { name: "InvalidBucketState", code: "InvalidBucketState", status: 409, is_sender_fault: true };
pub static INVALID_DIGEST: ErrorSchema = ErrorSchema { name: "InvalidDigest", code: "InvalidDigest", status: 400, is_sender_fault: true };
pub static INVALID_ENCRYPTION_ALGORITHM_ERROR: ErrorSchema =
    ErrorSchema { name: "InvalidEncryptionAlgorithmError", code: "InvalidEncryptionAlgorithmError", status: 400, is_sender_fault: true };
pub static INVALID_LOCATION_CONSTRAINT: ErrorSchema =
    ErrorSchema { name: "InvalidLocationConstraint", code: "InvalidLocationConstraint", status: 400, is_sender_fault: true };
pub static INVALID_OBJECT_STATE: ErrorSchema =
    ErrorSchema { name: "InvalidObjectState", code: "InvalidObjectState", status: 403, is_sender_fault: true };
pub static INVALID_PART: ErrorSchema = ErrorSchema { name: "InvalidPart", code: "InvalidPart", status: 400, is_sender_fault: true };
pub static INVALID_PART_ORDER: ErrorSchema =
    ErrorSchema { name: "InvalidPartOrder", code: "InvalidPartOrder", status: 400, is_sender_fault: true };
pub static INVALID_RANGE: ErrorSchema = ErrorSchema { name: "InvalidRange", code: "InvalidRange", status: 416, is_sender_fault: true };
pub static INVALID_REQUEST: ErrorSchema =
    ErrorSchema { name: "InvalidRequest", code: "InvalidRequest", status: 400, is_sender_fault: true };
pub static INVALID_STORAGE_CLASS: ErrorSchema =
    ErrorSchema { name: "InvalidStorageClass", code: "InvalidStorageClass", status: 400, is_sender_fault: true };
pub static INVALID_TAG: ErrorSchema = ErrorSchema { name: "InvalidTag", code: "InvalidTag", status: 400, is_sender_fault: true };
pub static INVALID_TARGET_BUCKET_FOR_LOGGING: ErrorSchema =
    ErrorSchema { name: "InvalidTargetBucketForLogging", code: "InvalidTargetBucketForLogging", status: 400, is_sender_fault: true };
pub static INVALID_TIER: ErrorSchema = ErrorSchema { name: "InvalidTier", code: "InvalidTier", status: 403, is_sender_fault: true };
pub static INVALID_TOKEN: ErrorSchema = ErrorSchema { name: "InvalidToken", code: "InvalidToken", status: 400, is_sender_fault: true };
pub static INVALID_URI: ErrorSchema = ErrorSchema { name: "InvalidURI", code: "InvalidURI", status: 400, is_sender_fault: true };
pub static INVALID_WRITE_OFFSET: ErrorSchema =
    ErrorSchema { name: "InvalidWriteOffset", code: "InvalidWriteOffset", status: 400, is_sender_fault: true };
pub static KEY_TOO_LONG_ERROR: ErrorSchema =
    ErrorSchema { name: "KeyTooLongError", code: "KeyTooLongError", status: 400, is_sender_fault: true };
pub static MALFORMED_ACL_ERROR: ErrorSchema =
    ErrorSchema { name: "MalformedACLError", code: "MalformedACLError", status: 400, is_sender_fault: true };
pub static MALFORMED_POST_REQUEST: ErrorSchema =
    ErrorSchema { name: "MalformedPOSTRequest", code: "MalformedPOSTRequest", status: 400, is_sender_fault: true };
pub static MALFORMED_POLICY: ErrorSchema =
    ErrorSchema { name: "MalformedPolicy", code: "MalformedPolicy", status: 400, is_sender_fault: true };
pub static MALFORMED_XML: ErrorSchema = ErrorSchema { name: "MalformedXML", code: "MalformedXML", status: 400, is_sender_fault: true };
pub static MAX_MESSAGE_LENGTH_EXCEEDED: ErrorSchema =
    ErrorSchema { name: "MaxMessageLengthExceeded", code: "MaxMessageLengthExceeded", status: 400, is_sender_fault: true };
pub static METADATA_TOO_LARGE: ErrorSchema =
    ErrorSchema { name: "MetadataTooLarge", code: "MetadataTooLarge", status: 400, is_sender_fault: true };
pub static METHOD_NOT_ALLOWED: ErrorSchema =
    ErrorSchema { name: "MethodNotAllowed", code: "MethodNotAllowed", status: 405, is_sender_fault: true };
pub static MISSING_CONTENT_LENGTH: ErrorSchema =
    ErrorSchema { name: "MissingContentLength", code: "MissingContentLength", status: 411, is_sender_fault: true };
pub static MISSING_REQUEST_BODY_ERROR: ErrorSchema =
    ErrorSchema { name: "MissingRequestBodyError", code: "MissingRequestBodyError", status: 400, is_sender_fault: true };
pub static MISSING_SECURITY_HEADER: ErrorSchema =
    ErrorSchema { name: "MissingSecurityHeader", code: "MissingSecurityHeader", status: 400, is_sender_fault: true };
pub static NO_SUCH_BUCKET: ErrorSchema = ErrorSchema { name: "NoSuchBucket", code: "NoSuchBucket", status: 404, is_sender_fault: true };
pub static NO_SUCH_BUCKET_POLICY: ErrorSchema =
    ErrorSchema { name: "NoSuchBucketPolicy", code: "NoSuchBucketPolicy", status: 404, is_sender_fault: true };
pub static NO_SUCH_CORS_CONFIGURATION: ErrorSchema =
    ErrorSchema { name: "NoSuchCORSConfiguration", code: "NoSuchCORSConfiguration", status: 404, is_sender_fault: true };
pub static NO_SUCH_CONFIGURATION: ErrorSchema =
    ErrorSchema { name: "NoSuchConfiguration", code: "NoSuchConfiguration", status: 404, is_sender_fault: true };
pub static NO_SUCH_KEY: ErrorSchema = ErrorSchema { name: "NoSuchKey", code: "NoSuchKey", status: 404, is_sender_fault: true };
pub static NO_SUCH_LIFECYCLE_CONFIGURATION: ErrorSchema =
    ErrorSchema { name: "NoSuchLifecycleConfiguration", code: "NoSuchLifecycleConfiguration", status: 404, is_sender_fault: true };
pub static NO_SUCH_OBJECT_LOCK_CONFIGURATION: ErrorSchema =
    ErrorSchema { name: "NoSuchObjectLockConfiguration", code: "NoSuchObjectLockConfiguration", status: 404, is_sender_fault: true };
pub static NO_SUCH_TAG_SET: ErrorSchema = ErrorSchema { name: "NoSuchTagSet", code: "NoSuchTagSet", status: 404, is_sender_fault: true };
pub static NO_SUCH_UPLOAD: ErrorSchema = ErrorSchema { name: "NoSuchUpload", code: "NoSuchUpload", status: 404, is_sender_fault: true };
pub static NO_SUCH_VERSION: ErrorSchema = ErrorSchema { name: "NoSuchVersion", code: "NoSuchVersion", status: 404, is_sender_fault: true };
pub static NOT_IMPLEMENTED: ErrorSchema =
    ErrorSchema { name: "NotImplemented", code: "NotImplemented", status: 501, is_sender_fault: false };
pub static NOT_MODIFIED: ErrorSchema = ErrorSchema { name: "NotModified", code: "NotModified", status: 304, is_sender_fault: true };
pub static OBJECT_ALREADY_IN_ACTIVE_TIER_ERROR: ErrorSchema =
    ErrorSchema { name: "ObjectAlreadyInActiveTierError", code: "ObjectAlreadyInActiveTierError", status: 403, is_sender_fault: true };
pub static OBJECT_LOCK_CONFIGURATION_NOT_FOUND_ERROR: ErrorSchema = ErrorSchema {
    name: "ObjectLockConfigurationNotFoundError",
    code: "ObjectLockConfigurationNotFoundError",
    status: 404,
    is_sender_fault: true,
};
pub static OBJECT_NOT_IN_ACTIVE_TIER_ERROR: ErrorSchema =
    ErrorSchema { name: "ObjectNotInActiveTierError", code: "ObjectNotInActiveTierError", status: 403, is_sender_fault: true };
pub static OPERATION_ABORTED: ErrorSchema =
    ErrorSchema { name: "OperationAborted", code: "OperationAborted", status: 409, is_sender_fault: true };
pub static PERMANENT_REDIRECT: ErrorSchema =
    ErrorSchema { name: "PermanentRedirect", code: "PermanentRedirect", status: 301, is_sender_fault: true };
pub static PRECONDITION_FAILED: ErrorSchema =
    ErrorSchema { name: "PreconditionFailed", code: "PreconditionFailed", status: 412, is_sender_fault: true };
pub static REQUEST_TIME_TOO_SKEWED: ErrorSchema =
    ErrorSchema { name: "RequestTimeTooSkewed", code: "RequestTimeTooSkewed", status: 403, is_sender_fault: true };
pub static REQUEST_TIMEOUT: ErrorSchema =
    ErrorSchema { name: "RequestTimeout", code: "RequestTimeout", status: 400, is_sender_fault: true };
pub static RESTORE_ALREADY_IN_PROGRESS: ErrorSchema =
    ErrorSchema { name: "RestoreAlreadyInProgress", code: "RestoreAlreadyInProgress", status: 409, is_sender_fault: true };
pub static SERVER_SIDE_ENCRYPTION_CONFIGURATION_NOT_FOUND_ERROR: ErrorSchema = ErrorSchema {
    name: "ServerSideEncryptionConfigurationNotFoundError",
    code: "ServerSideEncryptionConfigurationNotFoundError",
    status: 404,
    is_sender_fault: true,
};
pub static SERVICE_UNAVAILABLE: ErrorSchema =
    ErrorSchema { name: "ServiceUnavailable", code: "ServiceUnavailable", status: 503, is_sender_fault: false };
pub static SIGNATURE_DOES_NOT_MATCH: ErrorSchema =
    ErrorSchema { name: "SignatureDoesNotMatch", code: "SignatureDoesNotMatch", status: 403, is_sender_fault: true };
pub static SLOW_DOWN: ErrorSchema = ErrorSchema { name: "SlowDown", code: "SlowDown", status: 503, is_sender_fault: false };
pub static TOO_MANY_BUCKETS: ErrorSchema =
    ErrorSchema { name: "TooManyBuckets", code: "TooManyBuckets", status: 400, is_sender_fault: true };
pub static TOO_MANY_CONFIGURATIONS: ErrorSchema =
    ErrorSchema { name: "TooManyConfigurations", code: "TooManyConfigurations", status: 400, is_sender_fault: true };
pub static TOO_MANY_PARTS: ErrorSchema = ErrorSchema { name: "TooManyParts", code: "TooManyParts", status: 400, is_sender_fault: true };
pub static UNEXPECTED_CONTENT: ErrorSchema =
    ErrorSchema { name: "UnexpectedContent", code: "UnexpectedContent", status: 400, is_sender_fault: true };
pub static X_AMZ_CONTENT_SHA256_MISMATCH: ErrorSchema =
    ErrorSchema { name: "XAmzContentSHA256Mismatch", code: "XAmzContentSHA256Mismatch", status: 400, is_sender_fault: true };

pub static ALL: &[&ErrorSchema] = &[
    &ACCESS_CONTROL_LIST_NOT_SUPPORTED,
    &ACCESS_DENIED,
    &AUTHORIZATION_HEADER_MALFORMED,
    &BAD_DIGEST,
    &BUCKET_ALREADY_EXISTS,
    &BUCKET_ALREADY_OWNED_BY_YOU,
    &BUCKET_NOT_EMPTY,
    &CONDITIONAL_REQUEST_CONFLICT,
    &ENCRYPTION_TYPE_MISMATCH,
    &ENTITY_TOO_LARGE,
    &ENTITY_TOO_SMALL,
    &EXPIRED_TOKEN,
    &ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION,
    &ILLEGAL_VERSIONING_CONFIGURATION_EXCEPTION,
    &INCOMPLETE_BODY,
    &INTERNAL_ERROR,
    &INVALID_ACCESS_KEY_ID,
    &INVALID_ARGUMENT,
    &INVALID_BUCKET_NAME,
    &INVALID_BUCKET_STATE,
    &INVALID_DIGEST,
    &INVALID_ENCRYPTION_ALGORITHM_ERROR,
    &INVALID_LOCATION_CONSTRAINT,
    &INVALID_OBJECT_STATE,
    &INVALID_PART,
    &INVALID_PART_ORDER,
    &INVALID_RANGE,
    &INVALID_REQUEST,
    &INVALID_STORAGE_CLASS,
    &INVALID_TAG,
    &INVALID_TARGET_BUCKET_FOR_LOGGING,
    &INVALID_TIER,
    &INVALID_TOKEN,
    &INVALID_URI,
    &INVALID_WRITE_OFFSET,
    &KEY_TOO_LONG_ERROR,
    &MALFORMED_ACL_ERROR,
    &MALFORMED_POST_REQUEST,
    &MALFORMED_POLICY,
    &MALFORMED_XML,
    &MAX_MESSAGE_LENGTH_EXCEEDED,
    &METADATA_TOO_LARGE,
    &METHOD_NOT_ALLOWED,
    &MISSING_CONTENT_LENGTH,
    &MISSING_REQUEST_BODY_ERROR,
    &MISSING_SECURITY_HEADER,
    &NO_SUCH_BUCKET,
    &NO_SUCH_BUCKET_POLICY,
    &NO_SUCH_CORS_CONFIGURATION,
    &NO_SUCH_CONFIGURATION,
    &NO_SUCH_KEY,
    &NO_SUCH_LIFECYCLE_CONFIGURATION,
    &NO_SUCH_OBJECT_LOCK_CONFIGURATION,
    &NO_SUCH_TAG_SET,
    &NO_SUCH_UPLOAD,
    &NO_SUCH_VERSION,
    &NOT_IMPLEMENTED,
    &NOT_MODIFIED,
    &OBJECT_ALREADY_IN_ACTIVE_TIER_ERROR,
    &OBJECT_LOCK_CONFIGURATION_NOT_FOUND_ERROR,
    &OBJECT_NOT_IN_ACTIVE_TIER_ERROR,
    &OPERATION_ABORTED,
    &PERMANENT_REDIRECT,
    &PRECONDITION_FAILED,
    &REQUEST_TIME_TOO_SKEWED,
    &REQUEST_TIMEOUT,
    &RESTORE_ALREADY_IN_PROGRESS,
    &SERVER_SIDE_ENCRYPTION_CONFIGURATION_NOT_FOUND_ERROR,
    &SERVICE_UNAVAILABLE,
    &SIGNATURE_DOES_NOT_MATCH,
    &SLOW_DOWN,
    &TOO_MANY_BUCKETS,
    &TOO_MANY_CONFIGURATIONS,
    &TOO_MANY_PARTS,
    &UNEXPECTED_CONTENT,
    &X_AMZ_CONTENT_SHA256_MISMATCH,
];

pub fn access_control_list_not_supported(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&ACCESS_CONTROL_LIST_NOT_SUPPORTED, message)
}

pub fn access_denied(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&ACCESS_DENIED, message)
}

pub fn authorization_header_malformed(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&AUTHORIZATION_HEADER_MALFORMED, message)
}

pub fn bad_digest(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&BAD_DIGEST, message)
}

pub fn bucket_already_exists(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&BUCKET_ALREADY_EXISTS, message)
}

pub fn bucket_already_owned_by_you(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&BUCKET_ALREADY_OWNED_BY_YOU, message)
}

pub fn bucket_not_empty(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&BUCKET_NOT_EMPTY, message)
}

pub fn conditional_request_conflict(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&CONDITIONAL_REQUEST_CONFLICT, message)
}

pub fn encryption_type_mismatch(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&ENCRYPTION_TYPE_MISMATCH, message)
}

pub fn entity_too_large(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&ENTITY_TOO_LARGE, message)
}

pub fn entity_too_small(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&ENTITY_TOO_SMALL, message)
}

pub fn expired_token(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&EXPIRED_TOKEN, message)
}

pub fn illegal_location_constraint(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION, message)
}

pub fn illegal_versioning_configuration(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&ILLEGAL_VERSIONING_CONFIGURATION_EXCEPTION, message)
}

pub fn incomplete_body(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INCOMPLETE_BODY, message)
}

pub fn internal_error(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INTERNAL_ERROR, message)
}

pub fn invalid_access_key_id(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_ACCESS_KEY_ID, message)
}

pub fn invalid_argument(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_ARGUMENT, message)
}

pub fn invalid_bucket_name(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_BUCKET_NAME, message)
}

pub fn invalid_bucket_state(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_BUCKET_STATE, message)
}

pub fn invalid_digest(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_DIGEST, message)
}

pub fn invalid_encryption_algorithm_error(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_ENCRYPTION_ALGORITHM_ERROR, message)
}

pub fn invalid_location_constraint(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_LOCATION_CONSTRAINT, message)
}

pub fn invalid_object_state(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_OBJECT_STATE, message)
}

pub fn invalid_part(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_PART, message)
}

pub fn invalid_part_order(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_PART_ORDER, message)
}

pub fn invalid_range(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_RANGE, message)
}

pub fn invalid_request(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_REQUEST, message)
}

pub fn invalid_storage_class(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_STORAGE_CLASS, message)
}

pub fn invalid_tag(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_TAG, message)
}

pub fn invalid_target_bucket_for_logging(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_TARGET_BUCKET_FOR_LOGGING, message)
}

pub fn invalid_tier(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_TIER, message)
}

pub fn invalid_token(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_TOKEN, message)
}

pub fn invalid_uri(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_URI, message)
}

pub fn invalid_write_offset(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&INVALID_WRITE_OFFSET, message)
}

pub fn key_too_long_error(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&KEY_TOO_LONG_ERROR, message)
}

pub fn malformed_acl_error(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&MALFORMED_ACL_ERROR, message)
}

pub fn malformed_post_request(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&MALFORMED_POST_REQUEST, message)
}

pub fn malformed_policy(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&MALFORMED_POLICY, message)
}

pub fn malformed_xml(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&MALFORMED_XML, message)
}

pub fn max_message_length_exceeded(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&MAX_MESSAGE_LENGTH_EXCEEDED, message)
}

pub fn metadata_too_large(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&METADATA_TOO_LARGE, message)
}

pub fn method_not_allowed(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&METHOD_NOT_ALLOWED, message)
}

pub fn missing_content_length(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&MISSING_CONTENT_LENGTH, message)
}

pub fn missing_request_body_error(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&MISSING_REQUEST_BODY_ERROR, message)
}

pub fn missing_security_header(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&MISSING_SECURITY_HEADER, message)
}

pub fn no_such_bucket(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&NO_SUCH_BUCKET, message)
}

pub fn no_such_bucket_policy(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&NO_SUCH_BUCKET_POLICY, message)
}

pub fn no_such_cors_configuration(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&NO_SUCH_CORS_CONFIGURATION, message)
}

pub fn no_such_configuration(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&NO_SUCH_CONFIGURATION, message)
}

pub fn no_such_key(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&NO_SUCH_KEY, message)
}

pub fn no_such_lifecycle_configuration(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&NO_SUCH_LIFECYCLE_CONFIGURATION, message)
}

pub fn no_such_object_lock_configuration(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&NO_SUCH_OBJECT_LOCK_CONFIGURATION, message)
}

pub fn no_such_tag_set(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&NO_SUCH_TAG_SET, message)
}

pub fn no_such_upload(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&NO_SUCH_UPLOAD, message)
}

pub fn no_such_version(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&NO_SUCH_VERSION, message)
}

pub fn not_implemented(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&NOT_IMPLEMENTED, message)
}

pub fn not_modified(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&NOT_MODIFIED, message)
}

pub fn object_already_in_active_tier_error(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&OBJECT_ALREADY_IN_ACTIVE_TIER_ERROR, message)
}

pub fn object_lock_configuration_not_found_error(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&OBJECT_LOCK_CONFIGURATION_NOT_FOUND_ERROR, message)
}

pub fn object_not_in_active_tier_error(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&OBJECT_NOT_IN_ACTIVE_TIER_ERROR, message)
}

pub fn operation_aborted(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&OPERATION_ABORTED, message)
}

pub fn permanent_redirect(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&PERMANENT_REDIRECT, message)
}

pub fn precondition_failed(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&PRECONDITION_FAILED, message)
}

pub fn request_time_too_skewed(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&REQUEST_TIME_TOO_SKEWED, message)
}

pub fn request_timeout(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&REQUEST_TIMEOUT, message)
}

pub fn restore_already_in_progress(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&RESTORE_ALREADY_IN_PROGRESS, message)
}

pub fn server_side_encryption_configuration_not_found_error(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&SERVER_SIDE_ENCRYPTION_CONFIGURATION_NOT_FOUND_ERROR, message)
}

pub fn service_unavailable(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&SERVICE_UNAVAILABLE, message)
}

pub fn signature_does_not_match(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&SIGNATURE_DOES_NOT_MATCH, message)
}

pub fn slow_down(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&SLOW_DOWN, message)
}

pub fn too_many_buckets(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&TOO_MANY_BUCKETS, message)
}

pub fn too_many_configurations(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&TOO_MANY_CONFIGURATIONS, message)
}

pub fn too_many_parts(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&TOO_MANY_PARTS, message)
}

pub fn unexpected_content(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&UNEXPECTED_CONTENT, message)
}

pub fn x_amz_content_sha256_mismatch(message: impl Into<Cow<'static, str>>) -> Error {
    Error::new(&X_AMZ_CONTENT_SHA256_MISMATCH, message)
}
