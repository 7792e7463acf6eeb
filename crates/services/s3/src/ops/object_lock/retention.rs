//! `PutObjectRetention`, `GetObjectRetention`: until when a version must stay.

use api_s3::{
    GetObjectRetention, GetObjectRetentionInput, GetObjectRetentionOutput, ObjectLockRetention, PutObjectRetention,
    PutObjectRetentionInput, PutObjectRetentionOutput,
};
use kernel::{Cx, Error, Handler, Timestamp};

use super::{asked, check_bypass, locked};
use crate::model::object_lock::{Mode, Retention};
use crate::ops::object::reading::Source;
use crate::ops::shapes;
use crate::store::versions;
use crate::workers::lifecycle;
use crate::{S3, access, errors};

impl Handler<PutObjectRetention> for S3 {
    async fn run(&self, cx: &Cx, input: PutObjectRetentionInput) -> Result<PutObjectRetentionOutput, Error> {
        let retention = parse(input.retention.unwrap_or_default())?;
        let bypasses = input.bypass_governance_retention == Some(true);
        let source = Source {
            bucket: &input.bucket,
            key: &input.key,
            version_id: input.version_id.as_deref(),
            expected_owner: input.expected_bucket_owner.as_deref(),
        };
        let now = cx.now().millis();
        let facts = asked::facts(retention, cx.now());
        let need = source.need(("s3:PutObjectRetention", "s3:PutObjectRetention")).with_all(&facts).paying(input.request_payer.as_deref());
        cx.write(|tx| {
            let mut object = locked(tx, cx, &source, "PUT", &need)?;
            // AWS: a date in the past is refused as such even where a shorter retention would not be allowed
            // (recorded by LocalStack's `test_s3_object_retention_exc`).
            if let Some(past) = retention.filter(|retention| retention.until <= now) {
                return Err(errors::retention_in_the_past("RetainUntilDate", Timestamp::from_millis(past.until)));
            }
            if bypasses {
                check_bypass(tx, cx, &source, need.pays)?;
            }
            object.terms.lock.check_retention(retention, now, bypasses)?;
            object.terms.lock.retention = retention;
            versions::update(tx, source.bucket, source.key, object)?;
            Ok(lifecycle::look_again(tx, cx, source.bucket)?)
        })
        .await?;
        Ok(PutObjectRetentionOutput::default())
    }
}

/// An empty element takes the retention away. AWS: "To remove … supply an empty retention" with the permission to bypass governance.
fn parse(retention: ObjectLockRetention) -> Result<Option<Retention>, Error> {
    shapes::refuse_headers([
        ("EventHold", retention.event_hold.is_some()),
        ("EventHoldDuration", retention.event_hold_duration.is_some()),
    ])?;
    match (retention.mode, retention.retain_until_date) {
        (None, None) => Ok(None),
        (Some(mode), Some(until)) => {
            let mode = Mode::parse(&mode).ok_or_else(errors::malformed_xml)?;
            Ok(Some(Retention { mode, until: until.millis() }))
        }
        _ => Err(errors::malformed_xml()),
    }
}

impl Handler<GetObjectRetention> for S3 {
    async fn run(&self, cx: &Cx, input: GetObjectRetentionInput) -> Result<GetObjectRetentionOutput, Error> {
        let source = Source {
            bucket: &input.bucket,
            key: &input.key,
            version_id: input.version_id.as_deref(),
            expected_owner: input.expected_bucket_owner.as_deref(),
        };
        let need = source.need(("s3:GetObjectRetention", "s3:GetObjectRetention")).paying(input.request_payer.as_deref());
        let object = access::look(cx, |tx| locked(tx, cx, &source, "GET", &need))?;
        let retention = object.terms.lock.retention.ok_or_else(errors::no_object_lock)?;
        let retention = ObjectLockRetention {
            mode: Some(retention.mode.name().to_owned()),
            retain_until_date: Some(Timestamp::from_millis(retention.until)),
            ..Default::default()
        };
        Ok(GetObjectRetentionOutput { retention: Some(retention) })
    }
}
