//! A bucket's versioning state: asked for, suspended, never taken back.

use api_s3::{
    GetBucketVersioning, GetBucketVersioningInput, GetBucketVersioningOutput, PutBucketVersioning, PutBucketVersioningInput,
    PutBucketVersioningOutput,
};
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::model::version::Versioning;
use crate::ops::shapes;
use crate::{S3, access, errors};

impl Handler<PutBucketVersioning> for S3 {
    async fn run(&self, cx: &Cx, input: PutBucketVersioningInput) -> Result<PutBucketVersioningOutput, Error> {
        let configuration = input.versioning_configuration;
        shapes::refuse_headers([
            ("x-amz-mfa", input.mfa.is_some()),
            ("MfaDelete", configuration.mfa_delete.as_deref() == Some("Enabled")),
        ])?;
        let status = configuration.status.as_deref().ok_or_else(errors::versioning_missing)?;
        let versioning = Versioning::parse(status).ok_or_else(errors::malformed_xml)?;
        let need = Need::bucket("s3:PutBucketVersioning");
        access::change(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need, |bucket| {
            if bucket.lock.is_some() && versioning != Versioning::Enabled {
                return Err(errors::versioning_is_locked());
            }
            bucket.versioning = versioning;
            Ok(())
        })
        .await?;
        Ok(PutBucketVersioningOutput::default())
    }
}

impl Handler<GetBucketVersioning> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketVersioningInput) -> Result<GetBucketVersioningOutput, Error> {
        let bucket = access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &Need::bucket("s3:GetBucketVersioning"))?;
        Ok(GetBucketVersioningOutput { status: bucket.versioning.status().map(str::to_owned), mfa_delete: None })
    }
}
