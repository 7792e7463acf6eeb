//! A bucket's default encryption. It always has one: SSE-S3.
//!
//! AWS: since January 2023 `GetBucketEncryption` answers `AES256` for buckets that were never configured, and deleting the
//! configuration resets it to that.

use api_s3::{
    DeleteBucketEncryption, DeleteBucketEncryptionInput, DeleteBucketEncryptionOutput, GetBucketEncryption, GetBucketEncryptionInput,
    GetBucketEncryptionOutput, PutBucketEncryption, PutBucketEncryptionInput, PutBucketEncryptionOutput, ServerSideEncryptionByDefault,
    ServerSideEncryptionConfiguration, ServerSideEncryptionRule,
};
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::model::encryption::{AES256, BucketEncryption};
use crate::ops::shapes;
use crate::{S3, access, errors};

impl Handler<PutBucketEncryption> for S3 {
    async fn run(&self, cx: &Cx, input: PutBucketEncryptionInput) -> Result<PutBucketEncryptionOutput, Error> {
        let encryption = parse(&input.server_side_encryption_configuration)?;
        let need = Need::bucket("s3:PutEncryptionConfiguration");
        access::change(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need, |bucket| {
            bucket.encryption = encryption;
            Ok(())
        })
        .await?;
        Ok(PutBucketEncryptionOutput::default())
    }
}

fn parse(configuration: &ServerSideEncryptionConfiguration) -> Result<BucketEncryption, Error> {
    // AWS: a configuration has exactly one rule.
    let [rule] = configuration.rules.as_slice() else { return Err(errors::malformed_xml()) };
    let default = rule.apply_server_side_encryption_by_default.as_ref().ok_or_else(errors::malformed_xml)?;
    shapes::check_encryption(Some(&default.sse_algorithm))?;
    if default.kms_master_key_id.is_some() {
        let message = "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse";
        return Err(api_s3::errors::invalid_argument(message).with("ArgumentName", "ApplyServerSideEncryptionByDefault").into());
    }
    Ok(BucketEncryption { bucket_key_enabled: rule.bucket_key_enabled == Some(true) })
}

impl Handler<GetBucketEncryption> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketEncryptionInput) -> Result<GetBucketEncryptionOutput, Error> {
        let bucket =
            access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &Need::bucket("s3:GetEncryptionConfiguration"))?;
        let default = ServerSideEncryptionByDefault { sse_algorithm: AES256.to_owned(), kms_master_key_id: None };
        let rule = ServerSideEncryptionRule {
            apply_server_side_encryption_by_default: Some(default),
            bucket_key_enabled: Some(bucket.encryption.bucket_key_enabled),
            blocked_encryption_types: None,
        };
        let configuration = ServerSideEncryptionConfiguration { rules: vec![rule] };
        Ok(GetBucketEncryptionOutput { server_side_encryption_configuration: Some(configuration) })
    }
}

impl Handler<DeleteBucketEncryption> for S3 {
    async fn run(&self, cx: &Cx, input: DeleteBucketEncryptionInput) -> Result<DeleteBucketEncryptionOutput, Error> {
        let need = Need::bucket("s3:PutEncryptionConfiguration");
        access::change(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need, |bucket| {
            bucket.encryption = BucketEncryption::default();
            Ok(())
        })
        .await?;
        Ok(DeleteBucketEncryptionOutput::default())
    }
}
