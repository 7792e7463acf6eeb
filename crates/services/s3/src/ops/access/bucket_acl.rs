//! `PutBucketAcl`, `GetBucketAcl`.

use api_s3::{GetBucketAcl, GetBucketAclInput, GetBucketAclOutput, PutBucketAcl, PutBucketAclInput, PutBucketAclOutput};
use kernel::{Cx, Error, Handler};

use super::asked::{self, acl_of_all};
use crate::access::Need;
use crate::model::acl::Acl;
use crate::{S3, access};

impl Handler<PutBucketAcl> for S3 {
    async fn run(&self, cx: &Cx, input: PutBucketAclInput) -> Result<PutBucketAclOutput, Error> {
        let headers = acl_of_all!(input)?;
        let need = Need::bucket("s3:PutBucketAcl")
            .with("s3:x-amz-acl", input.acl.as_deref())
            .with("s3:x-amz-grant-full-control", input.grant_full_control.as_deref())
            .with("s3:x-amz-grant-read", input.grant_read.as_deref())
            .with("s3:x-amz-grant-read-acp", input.grant_read_acp.as_deref())
            .with("s3:x-amz-grant-write", input.grant_write.as_deref())
            .with("s3:x-amz-grant-write-acp", input.grant_write_acp.as_deref());
        let document = input.access_control_policy;
        access::change(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need, |bucket| {
            let asked = asked::replacement(headers, document, bucket.owner)?;
            bucket.access.acl = asked
                .of_bucket(&bucket.access, bucket.owner)
                .map_err(|bad| asked::refused(cx, bad, "s3:PutBucketAcl", &format!("arn:aws:s3:::{}", input.bucket)))?;
            Ok(())
        })
        .await?;
        Ok(PutBucketAclOutput::default())
    }
}

impl Handler<GetBucketAcl> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketAclInput) -> Result<GetBucketAclOutput, Error> {
        let bucket = access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &Need::bucket("s3:GetBucketAcl"))?;
        // AWS: with ACLs disabled the owner's own grant is answered.
        let allows_acls = bucket.access.allows_acls();
        let acl = bucket.access.acl.filter(|_| allows_acls);
        let (owner, grants) = asked::show(acl.unwrap_or_else(|| Acl::private(bucket.owner)));
        Ok(GetBucketAclOutput { owner: Some(owner), grants: Some(grants) })
    }
}
