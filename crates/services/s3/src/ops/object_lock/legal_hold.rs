//! `PutObjectLegalHold`, `GetObjectLegalHold`: a version must stay until somebody says otherwise.

use api_s3::{
    GetObjectLegalHold, GetObjectLegalHoldInput, GetObjectLegalHoldOutput, ObjectLockLegalHold, PutObjectLegalHold,
    PutObjectLegalHoldInput, PutObjectLegalHoldOutput,
};
use kernel::{Cx, Error, Handler};

use super::{asked, locked};
use crate::ops::object::reading::Source;
use crate::store::versions;
use crate::workers::lifecycle;
use crate::{S3, access, errors};

impl Handler<PutObjectLegalHold> for S3 {
    async fn run(&self, cx: &Cx, input: PutObjectLegalHoldInput) -> Result<PutObjectLegalHoldOutput, Error> {
        let status = input.legal_hold.and_then(|hold| hold.status);
        let is_held = status.as_deref().and_then(asked::legal_hold).ok_or_else(errors::malformed_xml)?;
        let source = Source {
            bucket: &input.bucket,
            key: &input.key,
            version_id: input.version_id.as_deref(),
            expected_owner: input.expected_bucket_owner.as_deref(),
        };
        let need = source
            .need(("s3:PutObjectLegalHold", "s3:PutObjectLegalHold"))
            .with("s3:object-lock-legal-hold", status.as_deref())
            .paying(input.request_payer.as_deref());
        cx.write(|tx| {
            let mut object = locked(tx, cx, &source, "PUT", &need)?;
            object.terms.lock.legal_hold = Some(is_held);
            versions::update(tx, source.bucket, source.key, object)?;
            Ok::<_, Error>(lifecycle::look_again(tx, cx, source.bucket)?)
        })
        .await?;
        Ok(PutObjectLegalHoldOutput::default())
    }
}

impl Handler<GetObjectLegalHold> for S3 {
    async fn run(&self, cx: &Cx, input: GetObjectLegalHoldInput) -> Result<GetObjectLegalHoldOutput, Error> {
        let source = Source {
            bucket: &input.bucket,
            key: &input.key,
            version_id: input.version_id.as_deref(),
            expected_owner: input.expected_bucket_owner.as_deref(),
        };
        let need = source.need(("s3:GetObjectLegalHold", "s3:GetObjectLegalHold")).paying(input.request_payer.as_deref());
        let object = access::look(cx, |tx| locked(tx, cx, &source, "GET", &need))?;
        let status = object.terms.lock.hold_status().ok_or_else(errors::no_object_lock)?;
        Ok(GetObjectLegalHoldOutput { legal_hold: Some(ObjectLockLegalHold { status: Some(status.to_owned()) }) })
    }
}
