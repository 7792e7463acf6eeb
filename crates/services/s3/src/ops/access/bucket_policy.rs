//! `PutBucketPolicy`, `GetBucketPolicy`, `DeleteBucketPolicy`, `GetBucketPolicyStatus`.

use api_s3::{
    DeleteBucketPolicy, DeleteBucketPolicyInput, DeleteBucketPolicyOutput, GetBucketPolicy, GetBucketPolicyInput, GetBucketPolicyOutput,
    GetBucketPolicyStatus, GetBucketPolicyStatusInput, GetBucketPolicyStatusOutput, PolicyStatus, PutBucketPolicy, PutBucketPolicyInput,
    PutBucketPolicyOutput,
};
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::model::bucket_access::PolicyFacts;
use crate::model::bucket_policy;
use crate::store::{BUCKETS, POLICIES};
use crate::{S3, access, errors};

impl Handler<PutBucketPolicy> for S3 {
    async fn run(&self, cx: &Cx, input: PutBucketPolicyInput) -> Result<PutBucketPolicyOutput, Error> {
        let PutBucketPolicyInput { bucket: name, policy: text, expected_bucket_owner: owner, .. } = input;
        let need = Need::bucket("s3:PutBucketPolicy");
        cx.write(|tx| {
            let mut bucket = access::bucket(tx, cx, &name, owner.as_deref(), &need)?;
            let policy = bucket_policy::read(&text, &name)?;
            let is_public = policy.is_public();
            if is_public && bucket.access.blocks().block_public_policy {
                return Err(errors::public_policy_blocked(&cx.principal().arn(), &name));
            }
            bucket.access.policy = Some(PolicyFacts { is_public });
            tx.put(&POLICIES, &name, &text)?;
            Ok(tx.put(&BUCKETS, &name, &bucket)?)
        })
        .await?;
        Ok(PutBucketPolicyOutput::default())
    }
}

impl Handler<GetBucketPolicy> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketPolicyInput) -> Result<GetBucketPolicyOutput, Error> {
        let need = Need::bucket("s3:GetBucketPolicy");
        let policy = access::look(cx, |tx| {
            access::bucket(tx, cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need)?;
            tx.get(&POLICIES, &input.bucket)?.ok_or_else(|| errors::no_such_bucket_policy(&input.bucket))
        })?;
        Ok(GetBucketPolicyOutput { policy: Some(policy) })
    }
}

impl Handler<DeleteBucketPolicy> for S3 {
    async fn run(&self, cx: &Cx, input: DeleteBucketPolicyInput) -> Result<DeleteBucketPolicyOutput, Error> {
        let need = Need::bucket("s3:DeleteBucketPolicy");
        cx.write(|tx| {
            let mut bucket = access::bucket(tx, cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need)?;
            bucket.access.policy = None;
            tx.delete(&POLICIES, &input.bucket)?;
            Ok::<_, Error>(tx.put(&BUCKETS, &input.bucket, &bucket)?)
        })
        .await?;
        Ok(DeleteBucketPolicyOutput::default())
    }
}

impl Handler<GetBucketPolicyStatus> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketPolicyStatusInput) -> Result<GetBucketPolicyStatusOutput, Error> {
        let bucket = access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &Need::bucket("s3:GetBucketPolicyStatus"))?;
        let facts = bucket.access.policy.ok_or_else(|| errors::no_such_bucket_policy(&input.bucket))?;
        Ok(GetBucketPolicyStatusOutput { policy_status: Some(PolicyStatus { is_public: Some(facts.is_public) }) })
    }
}
