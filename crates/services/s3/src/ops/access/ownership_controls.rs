//! `PutBucketOwnershipControls`, `GetBucketOwnershipControls`, `DeleteBucketOwnershipControls`.

use api_s3::{
    DeleteBucketOwnershipControls, DeleteBucketOwnershipControlsInput, DeleteBucketOwnershipControlsOutput, GetBucketOwnershipControls,
    GetBucketOwnershipControlsInput, GetBucketOwnershipControlsOutput, OwnershipControls, OwnershipControlsRule,
    PutBucketOwnershipControls, PutBucketOwnershipControlsInput, PutBucketOwnershipControlsOutput,
};
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::model::acl::Acl;
use crate::model::bucket_access::Ownership;
use crate::{S3, access, errors};

impl Handler<PutBucketOwnershipControls> for S3 {
    async fn run(&self, cx: &Cx, input: PutBucketOwnershipControlsInput) -> Result<PutBucketOwnershipControlsOutput, Error> {
        let [rule] = input.ownership_controls.rules.as_slice() else { return Err(errors::malformed_xml()) };
        let ownership = Ownership::parse(&rule.object_ownership).ok_or_else(errors::malformed_xml)?;
        let need = Need::bucket("s3:PutBucketOwnershipControls");
        access::change(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need, |bucket| {
            // AWS: "Before you disable ACLs for an existing bucket, … migrate your bucket ACL permissions"; until then it is refused.
            let has_grants = bucket.access.acl.as_ref().is_some_and(Acl::reaches_others);
            if ownership == Ownership::BucketOwnerEnforced && has_grants {
                return Err(errors::acl_with_owner_enforced());
            }
            bucket.access.ownership = Some(ownership);
            Ok(())
        })
        .await?;
        Ok(PutBucketOwnershipControlsOutput::default())
    }
}

impl Handler<GetBucketOwnershipControls> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketOwnershipControlsInput) -> Result<GetBucketOwnershipControlsOutput, Error> {
        let need = Need::bucket("s3:GetBucketOwnershipControls");
        let bucket = access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need)?;
        let ownership = bucket.access.ownership.ok_or_else(|| errors::no_ownership_controls(&input.bucket))?;
        let rules = vec![OwnershipControlsRule { object_ownership: ownership.name().to_owned() }];
        Ok(GetBucketOwnershipControlsOutput { ownership_controls: Some(OwnershipControls { rules }) })
    }
}

impl Handler<DeleteBucketOwnershipControls> for S3 {
    async fn run(&self, cx: &Cx, input: DeleteBucketOwnershipControlsInput) -> Result<DeleteBucketOwnershipControlsOutput, Error> {
        let need = Need::bucket("s3:PutBucketOwnershipControls");
        access::change(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need, |bucket| {
            bucket.access.ownership = None;
            Ok(())
        })
        .await?;
        Ok(DeleteBucketOwnershipControlsOutput::default())
    }
}
