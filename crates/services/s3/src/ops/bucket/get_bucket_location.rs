//! `GetBucketLocation`: the region, in the words of 2006.

use api_s3::{GetBucketLocation, GetBucketLocationInput, GetBucketLocationOutput};
use kernel::{Cx, Error, Handler, Region};

use crate::access::Need;
use crate::{S3, access};

impl Handler<GetBucketLocation> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketLocationInput) -> Result<GetBucketLocationOutput, Error> {
        let bucket = access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &Need::bucket("s3:GetBucketLocation"))?;
        // AWS: "Buckets in Region us-east-1 have a LocationConstraint of null."
        let constraint = if bucket.is_eu { "EU".to_owned() } else { bucket.region };
        Ok(GetBucketLocationOutput { location_constraint: Some(constraint).filter(|name| name != Region::DEFAULT_NAME) })
    }
}
