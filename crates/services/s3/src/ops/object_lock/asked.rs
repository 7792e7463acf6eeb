//! `x-amz-object-lock-*`: the lock that PutObject, CopyObject and CreateMultipartUpload ask for, and the one a version then gets.

use kernel::{Error, Timestamp};

use crate::access::Facts;
use crate::errors;
use crate::model::object_lock::{Lock, Mode, Retention};
use crate::store::bucket::Bucket;

/// Reads the headers. (Both or neither, and the words: recorded by LocalStack's `test_s3_object_lock_mode_validation`.)
pub fn parse(mode: Option<&str>, until: Option<Timestamp>, legal_hold: Option<&str>) -> Result<Lock, Error> {
    let retention = match (mode, until) {
        (None, None) => None,
        (Some(_), None) => return Err(errors::half_a_retention("x-amz-object-lock-retain-until-date")),
        (None, Some(_)) => return Err(errors::half_a_retention("x-amz-object-lock-mode")),
        (Some(mode), Some(until)) => {
            let mode = Mode::parse(mode).ok_or_else(|| errors::unknown_lock_mode(mode))?;
            Some(Retention { mode, until: until.millis() })
        }
    };
    let legal_hold = legal_hold.map(|status| self::legal_hold(status).ok_or_else(|| errors::unknown_legal_hold(status))).transpose()?;
    Ok(Lock { retention, legal_hold })
}

/// What a policy may ask about a retention. AWS: "Setting limits on retention periods with a bucket policy" ("Object Lock
/// considerations", User Guide). That a day begun counts as one is ours.
pub fn facts(retention: Option<Retention>, now: Timestamp) -> Facts<'static> {
    const DAY: i64 = 86_400_000;
    let Some(Retention { mode, until }) = retention else { return Facts::new() };
    let days = until.saturating_sub(now.millis()).max(0).saturating_add(DAY - 1) / DAY;
    vec![
        ("s3:object-lock-mode".into(), mode.name().into()),
        ("s3:object-lock-retain-until-date".into(), Timestamp::from_millis(until).iso8601().into()),
        ("s3:object-lock-remaining-retention-days".into(), days.to_string().into()),
    ]
}

pub fn legal_hold(status: &str) -> Option<bool> {
    match status {
        "ON" => Some(true),
        "OFF" => Some(false),
        _ => None,
    }
}

/// Whether the bucket may give what is asked for.
pub fn check(bucket: &Bucket, asked: &Lock, now: Timestamp) -> Result<(), Error> {
    if *asked == Lock::default() {
        return Ok(());
    }
    if bucket.lock.is_none() {
        return Err(errors::bucket_cannot_lock());
    }
    match asked.retention {
        Some(retention) if retention.until <= now.millis() => {
            Err(errors::retention_in_the_past("x-amz-object-lock-retain-until-date", Timestamp::from_millis(retention.until)))
        }
        _ => Ok(()),
    }
}

/// AWS: "The Content-MD5 or x-amz-sdk-checksum-algorithm header is required for any request to upload an object with a retention
/// period configured using Amazon S3 Object Lock" (PutObject), by header or by the bucket's default.
pub fn check_integrity(bucket: &Bucket, asked: &Lock, has_checksum: bool, request: &'static str) -> Result<(), Error> {
    let is_locked = *asked != Lock::default() || bucket.lock.is_some_and(|lock| lock.default_retention.is_some());
    if is_locked && !has_checksum { Err(errors::lock_needs_checksum(request)) } else { Ok(()) }
}

/// The lock of a version that is written now: what was asked for, or the bucket's default in place of a retention.
pub fn granted(bucket: &Bucket, asked: Lock, now: Timestamp) -> Lock {
    let default = || bucket.lock?.default_retention.map(|default| default.from(now.millis()));
    Lock { retention: asked.retention.or_else(default), ..asked }
}
