//! What infrastructure tools read back after making a bucket, of features that are not built here: they are off, and say so.
//!
//! `PutBucketAccelerateConfiguration`, `PutBucketLogging`, `PutBucketReplication` and `PutBucketWebsite` are refused by name.

use api_s3::{
    GetBucketAccelerateConfiguration, GetBucketAccelerateConfigurationInput, GetBucketAccelerateConfigurationOutput, GetBucketLogging,
    GetBucketLoggingInput, GetBucketLoggingOutput, GetBucketReplication, GetBucketReplicationInput, GetBucketReplicationOutput,
    GetBucketWebsite, GetBucketWebsiteInput, GetBucketWebsiteOutput,
};
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::{S3, access, errors};

impl Handler<GetBucketAccelerateConfiguration> for S3 {
    /// AWS: a bucket on which acceleration was never enabled has no status.
    async fn run(&self, cx: &Cx, input: GetBucketAccelerateConfigurationInput) -> Result<GetBucketAccelerateConfigurationOutput, Error> {
        let need = Need::bucket("s3:GetAccelerateConfiguration");
        access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need)?;
        Ok(GetBucketAccelerateConfigurationOutput::default())
    }
}

impl Handler<GetBucketLogging> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketLoggingInput) -> Result<GetBucketLoggingOutput, Error> {
        access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &Need::bucket("s3:GetBucketLogging"))?;
        Ok(GetBucketLoggingOutput::default())
    }
}

impl Handler<GetBucketReplication> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketReplicationInput) -> Result<GetBucketReplicationOutput, Error> {
        let need = Need::bucket("s3:GetReplicationConfiguration");
        access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need)?;
        Err(errors::no_replication(&input.bucket))
    }
}

impl Handler<GetBucketWebsite> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketWebsiteInput) -> Result<GetBucketWebsiteOutput, Error> {
        access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &Need::bucket("s3:GetBucketWebsite"))?;
        Err(errors::no_website(&input.bucket))
    }
}
