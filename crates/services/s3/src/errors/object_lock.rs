//! Refusals of Object Lock (sentences as recorded by LocalStack's tests of Object Lock, where nothing else is said).

use super::*;

impl From<Protected> for Error {
    fn from(Protected: Protected) -> Self {
        api::access_denied("Access Denied because object protected by object lock.").into()
    }
}
pub fn no_lock_configuration(bucket: &str) -> Error {
    let error = api::object_lock_configuration_not_found_error("Object Lock configuration does not exist for this bucket");
    error.with("BucketName", bucket).into()
}
pub fn no_object_lock() -> Error {
    api::no_such_object_lock_configuration("The specified object does not have a ObjectLock configuration").into()
}
/// Retention or legal hold of an object where nothing locks.
pub fn bucket_locks_nothing() -> Error {
    api::invalid_request("Bucket is missing Object Lock Configuration").into()
}
/// Headers of an upload to where nothing locks; S3 spells it in one word here.
pub fn bucket_cannot_lock() -> Error {
    api::invalid_request("Bucket is missing ObjectLockConfiguration").into()
}
pub fn lock_needs_versioning() -> Error {
    api::invalid_bucket_state("Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration").into()
}
pub fn versioning_is_locked() -> Error {
    api::invalid_bucket_state("An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.").into()
}
pub fn half_a_retention(missing: &str) -> Error {
    let error = api::invalid_argument("x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied");
    error.with("ArgumentName", missing).into()
}
pub fn unknown_lock_mode(mode: &str) -> Error {
    invalid_argument("Unknown wormMode directive.", "x-amz-object-lock-mode", mode)
}
/// As quoted in versity/versitygw#1141.
pub fn unknown_legal_hold(status: &str) -> Error {
    invalid_argument("Legal Hold must be either of 'ON' or 'OFF'", "x-amz-object-lock-legal-hold", status)
}
/// AWS writes the value as Java writes a date, in its own time zone; ours is ISO 8601.
pub fn retention_in_the_past(argument: &str, until: kernel::Timestamp) -> Error {
    invalid_argument("The retain until date must be in the future!", argument, until.iso8601())
}
/// As quoted in versity/versitygw#1738.
pub fn retention_period_not_positive(unit: &str) -> Error {
    api::invalid_argument("Default retention period must be a positive integer value.").with("ArgumentName", unit).into()
}
/// The sentence is ours: "up to 36,500 days, or 100 years" (User Guide).
pub fn retention_period_too_large(unit: &str) -> Error {
    api::invalid_argument("Default retention period too large.").with("ArgumentName", unit).into()
}
/// As quoted in versity/versitygw#1776 and s3tools/s3cmd#1436.
pub fn lock_needs_checksum(what: &str) -> Error {
    api::invalid_request(format!("Content-MD5 OR x-amz-checksum- HTTP header is required for {what} requests with Object Lock parameters"))
        .into()
}
pub fn nothing_to_bypass() -> Error {
    let header = "x-amz-bypass-governance-retention";
    let error = api::invalid_argument("x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.");
    error.with("ArgumentName", header).into()
}
