//! `PutPublicAccessBlock`, `GetPublicAccessBlock`, `DeletePublicAccessBlock`.

use api_s3::{
    DeletePublicAccessBlock, DeletePublicAccessBlockInput, DeletePublicAccessBlockOutput, GetPublicAccessBlock, GetPublicAccessBlockInput,
    GetPublicAccessBlockOutput, PublicAccessBlockConfiguration, PutPublicAccessBlock, PutPublicAccessBlockInput,
    PutPublicAccessBlockOutput,
};
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::model::bucket_access::PublicAccessBlock;
use crate::{S3, access, errors};

impl Handler<PutPublicAccessBlock> for S3 {
    async fn run(&self, cx: &Cx, input: PutPublicAccessBlockInput) -> Result<PutPublicAccessBlockOutput, Error> {
        let block = parse(&input.public_access_block_configuration);
        set(cx, &input.bucket, input.expected_bucket_owner.as_deref(), Some(block)).await?;
        Ok(PutPublicAccessBlockOutput::default())
    }
}

/// AWS: what is not mentioned is not blocked.
fn parse(configuration: &PublicAccessBlockConfiguration) -> PublicAccessBlock {
    let is_on = |setting: Option<bool>| setting == Some(true);
    PublicAccessBlock {
        block_public_acls: is_on(configuration.block_public_acls),
        ignore_public_acls: is_on(configuration.ignore_public_acls),
        block_public_policy: is_on(configuration.block_public_policy),
        restrict_public_buckets: is_on(configuration.restrict_public_buckets),
    }
}

/// AWS: deleting needs the same permission as putting.
async fn set(cx: &Cx, name: &str, expected_owner: Option<&str>, block: Option<PublicAccessBlock>) -> Result<(), Error> {
    access::change(cx, name, expected_owner, &Need::bucket("s3:PutBucketPublicAccessBlock"), |bucket| {
        bucket.access.public_access_block = block;
        Ok(())
    })
    .await
}

impl Handler<GetPublicAccessBlock> for S3 {
    async fn run(&self, cx: &Cx, input: GetPublicAccessBlockInput) -> Result<GetPublicAccessBlockOutput, Error> {
        let need = Need::bucket("s3:GetBucketPublicAccessBlock");
        let bucket = access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need)?;
        let block = bucket.access.public_access_block.ok_or_else(|| errors::no_public_access_block(&input.bucket))?;
        Ok(GetPublicAccessBlockOutput {
            public_access_block_configuration: Some(PublicAccessBlockConfiguration {
                block_public_acls: Some(block.block_public_acls),
                ignore_public_acls: Some(block.ignore_public_acls),
                block_public_policy: Some(block.block_public_policy),
                restrict_public_buckets: Some(block.restrict_public_buckets),
            }),
        })
    }
}

impl Handler<DeletePublicAccessBlock> for S3 {
    async fn run(&self, cx: &Cx, input: DeletePublicAccessBlockInput) -> Result<DeletePublicAccessBlockOutput, Error> {
        set(cx, &input.bucket, input.expected_bucket_owner.as_deref(), None).await?;
        Ok(DeletePublicAccessBlockOutput::default())
    }
}
