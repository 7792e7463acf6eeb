//! `HeadBucket`: is it there, and where.

use api_s3::{HeadBucket, HeadBucketInput, HeadBucketOutput};
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::{S3, access};

impl Handler<HeadBucket> for S3 {
    async fn run(&self, cx: &Cx, input: HeadBucketInput) -> Result<HeadBucketOutput, Error> {
        let bucket = access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &Need::bucket("s3:ListBucket"))?;
        Ok(HeadBucketOutput { bucket_region: Some(bucket.region), access_point_alias: Some(false), ..Default::default() })
    }
}
