//! `PutObjectLockConfiguration`, `GetObjectLockConfiguration`: whether a bucket locks, and what new versions get.
//!
//! AWS: a bucket that locks never stops; "You can enable Object Lock for new or existing buckets" (since November 2023), as long as
//! versioning is enabled. Writing the configuration again without a rule takes the default away.

use api_s3::{
    DefaultRetention, GetObjectLockConfiguration, GetObjectLockConfigurationInput, GetObjectLockConfigurationOutput,
    ObjectLockConfiguration, ObjectLockRule, PutObjectLockConfiguration, PutObjectLockConfigurationInput, PutObjectLockConfigurationOutput,
};
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::model::object_lock::{self, BucketLock, Mode, Period};
use crate::model::version::Versioning;
use crate::ops::shapes;
use crate::{S3, access, errors};

/// AWS: "up to 36,500 days, or 100 years".
const DAYS_MAX: i32 = 36_500;
const YEARS_MAX: i32 = 100;

impl Handler<PutObjectLockConfiguration> for S3 {
    async fn run(&self, cx: &Cx, input: PutObjectLockConfigurationInput) -> Result<PutObjectLockConfigurationOutput, Error> {
        let lock = parse(input.object_lock_configuration.ok_or_else(errors::malformed_xml)?)?;
        let need = Need::bucket("s3:PutBucketObjectLockConfiguration");
        access::change(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need, |bucket| {
            if bucket.versioning != Versioning::Enabled {
                return Err(errors::lock_needs_versioning());
            }
            bucket.lock = Some(lock);
            Ok(())
        })
        .await?;
        Ok(PutObjectLockConfigurationOutput::default())
    }
}

fn parse(configuration: ObjectLockConfiguration) -> Result<BucketLock, Error> {
    if configuration.object_lock_enabled.as_deref() != Some("Enabled") {
        return Err(errors::malformed_xml());
    }
    let Some(rule) = configuration.rule else { return Ok(BucketLock { default_retention: None }) };
    let retention = rule.default_retention.ok_or_else(errors::malformed_xml)?;
    shapes::refuse_headers([("DefaultEventHold", retention.default_event_hold.is_some())])?;
    let mode = retention.mode.as_deref().and_then(Mode::parse).ok_or_else(errors::malformed_xml)?;
    let period = match (retention.days, retention.years) {
        (Some(days), None) => Period::Days(bounded("Days", days, DAYS_MAX)?),
        (None, Some(years)) => Period::Years(bounded("Years", years, YEARS_MAX)?),
        _ => return Err(errors::malformed_xml()),
    };
    Ok(BucketLock { default_retention: Some(object_lock::DefaultRetention { mode, period }) })
}

fn bounded(unit: &'static str, asked: i32, max: i32) -> Result<u32, Error> {
    let positive = u32::try_from(asked).ok().filter(|period| *period > 0).ok_or_else(|| errors::retention_period_not_positive(unit))?;
    if asked > max { Err(errors::retention_period_too_large(unit)) } else { Ok(positive) }
}

impl Handler<GetObjectLockConfiguration> for S3 {
    async fn run(&self, cx: &Cx, input: GetObjectLockConfigurationInput) -> Result<GetObjectLockConfigurationOutput, Error> {
        let need = Need::bucket("s3:GetBucketObjectLockConfiguration");
        let bucket = access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need)?;
        let lock = bucket.lock.ok_or_else(|| errors::no_lock_configuration(&input.bucket))?;
        let configuration = ObjectLockConfiguration {
            object_lock_enabled: Some("Enabled".to_owned()),
            rule: lock.default_retention.map(|default| ObjectLockRule { default_retention: Some(show(default)) }),
        };
        Ok(GetObjectLockConfigurationOutput { object_lock_configuration: Some(configuration) })
    }
}

fn show(default: object_lock::DefaultRetention) -> DefaultRetention {
    let (days, years) = match default.period {
        Period::Days(days) => (Some(days as i32), None),
        Period::Years(years) => (None, Some(years as i32)),
    };
    DefaultRetention { mode: Some(default.mode.name().to_owned()), days, years, default_event_hold: None }
}
