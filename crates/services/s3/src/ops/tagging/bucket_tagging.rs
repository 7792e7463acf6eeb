//! `PutBucketTagging`, `GetBucketTagging`, `DeleteBucketTagging`.

use api_s3::{
    DeleteBucketTagging, DeleteBucketTaggingInput, DeleteBucketTaggingOutput, GetBucketTagging, GetBucketTaggingInput,
    GetBucketTaggingOutput, PutBucketTagging, PutBucketTaggingInput, PutBucketTaggingOutput,
};
use kernel::{Cx, Error, Handler};

use super::{from_shape, to_shape};
use crate::access::Need;
use crate::model::tagging::{self, Holder};
use crate::{S3, access, errors};

impl Handler<PutBucketTagging> for S3 {
    async fn run(&self, cx: &Cx, input: PutBucketTaggingInput) -> Result<PutBucketTaggingOutput, Error> {
        let tags = from_shape(input.tagging.tag_set);
        tagging::check(&tags, Holder::Bucket)?;
        let need = Need::bucket("s3:PutBucketTagging");
        access::change(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need, |bucket| {
            bucket.tags = tags;
            Ok(())
        })
        .await?;
        Ok(PutBucketTaggingOutput::default())
    }
}

impl Handler<GetBucketTagging> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketTaggingInput) -> Result<GetBucketTaggingOutput, Error> {
        let bucket = access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &Need::bucket("s3:GetBucketTagging"))?;
        if bucket.tags.is_empty() {
            return Err(errors::no_such_tag_set(&input.bucket));
        }
        Ok(GetBucketTaggingOutput { tag_set: to_shape(bucket.tags) })
    }
}

impl Handler<DeleteBucketTagging> for S3 {
    async fn run(&self, cx: &Cx, input: DeleteBucketTaggingInput) -> Result<DeleteBucketTaggingOutput, Error> {
        let need = Need::bucket("s3:PutBucketTagging");
        access::change(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need, |bucket| {
            bucket.tags.clear();
            Ok(())
        })
        .await?;
        Ok(DeleteBucketTaggingOutput::default())
    }
}
