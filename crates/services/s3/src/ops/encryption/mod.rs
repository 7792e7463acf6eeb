//! A bucket's default encryption, which it always has, and the kinds of encryption it blocks.
//!
//! AWS: since January 2023 `GetBucketEncryption` answers `AES256` for buckets that were never configured, and deleting the
//! configuration resets it to that.

use api_s3::{
    BlockedEncryptionTypes, DeleteBucketEncryption, DeleteBucketEncryptionInput, DeleteBucketEncryptionOutput, GetBucketEncryption,
    GetBucketEncryptionInput, GetBucketEncryptionOutput, PutBucketEncryption, PutBucketEncryptionInput, PutBucketEncryptionOutput,
    ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration, ServerSideEncryptionRule,
};
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::model::encryption::{Asked, BucketEncryption, CustomerKeys, DefaultEncryption, Headers, KMS};
use crate::{S3, access, errors};

impl Handler<PutBucketEncryption> for S3 {
    async fn run(&self, cx: &Cx, input: PutBucketEncryptionInput) -> Result<PutBucketEncryptionOutput, Error> {
        let need = Need::bucket("s3:PutEncryptionConfiguration");
        access::change(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need, |bucket| {
            // AWS: a bucket that is missing is named before a document that is wrong (recorded by LocalStack's
            // `test_s3_default_bucket_encryption_exc`).
            let Change { default, bucket_key_enabled, customer_keys } = parse(&input.server_side_encryption_configuration)?;
            let customer_keys = customer_keys.unwrap_or(bucket.encryption.customer_keys);
            bucket.encryption = BucketEncryption { default, bucket_key_enabled, customer_keys, is_configured: true };
            Ok(())
        })
        .await?;
        Ok(PutBucketEncryptionOutput::default())
    }
}

/// What a configuration changes. The types it blocks are left as they are where it does not speak of them, as seen since April 2026
/// (terraform-provider-aws issue 47320).
struct Change {
    default: DefaultEncryption,
    bucket_key_enabled: bool,
    customer_keys: Option<CustomerKeys>,
}

fn parse(configuration: &ServerSideEncryptionConfiguration) -> Result<Change, Error> {
    // AWS: a configuration has exactly one rule.
    let [rule] = configuration.rules.as_slice() else { return Err(errors::malformed_xml()) };
    let customer_keys = rule.blocked_encryption_types.as_ref().map(blocked).transpose()?.flatten();
    let default = match &rule.apply_server_side_encryption_by_default {
        Some(default) => parse_default(default)?,
        // AWS: a rule may be there only to block or to allow ("Blocking or unblocking SSE-C", User Guide).
        None if customer_keys.is_some() => DefaultEncryption::SseS3,
        None => return Err(errors::malformed_xml()),
    };
    Ok(Change { default, bucket_key_enabled: rule.bucket_key_enabled == Some(true), customer_keys })
}

/// AWS: "Amazon S3 doesn't validate the KMS key ID provided in PutBucketEncryption requests" (PutBucketEncryption).
fn parse_default(default: &ServerSideEncryptionByDefault) -> Result<DefaultEncryption, Error> {
    let key_id = default.kms_master_key_id.clone().filter(|id| !id.is_empty());
    let headers = Headers { algorithm: Some(&default.sse_algorithm), ..Headers::default() };
    Asked::parse(&headers)?;
    match (default.sse_algorithm == KMS, key_id) {
        (true, key_id) => Ok(DefaultEncryption::Kms { key_id }),
        (false, None) => Ok(DefaultEncryption::SseS3),
        (false, Some(_)) => {
            let message = "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse";
            Err(api_s3::errors::invalid_argument(message).with("ArgumentName", "ApplyServerSideEncryptionByDefault").into())
        }
    }
}

fn blocked(types: &BlockedEncryptionTypes) -> Result<Option<CustomerKeys>, Error> {
    let names: Vec<&str> = types.encryption_type.iter().flatten().map(String::as_str).collect();
    match names[..] {
        [] => Ok(None),
        ["NONE"] => Ok(Some(CustomerKeys::Allowed)),
        ["SSE-C"] => Ok(Some(CustomerKeys::Blocked)),
        _ => Err(errors::malformed_xml()),
    }
}

impl Handler<GetBucketEncryption> for S3 {
    async fn run(&self, cx: &Cx, input: GetBucketEncryptionInput) -> Result<GetBucketEncryptionOutput, Error> {
        let need = Need::bucket("s3:GetEncryptionConfiguration");
        let bucket = access::open(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need)?;
        let BucketEncryption { default, bucket_key_enabled, customer_keys, .. } = bucket.encryption;
        let blocked = if customer_keys == CustomerKeys::Allowed { "NONE" } else { "SSE-C" };
        let sse_algorithm = default.name().to_owned();
        let kms_master_key_id = if let DefaultEncryption::Kms { key_id } = default { key_id } else { None };
        let rule = ServerSideEncryptionRule {
            apply_server_side_encryption_by_default: Some(ServerSideEncryptionByDefault { sse_algorithm, kms_master_key_id }),
            bucket_key_enabled: Some(bucket_key_enabled),
            blocked_encryption_types: Some(BlockedEncryptionTypes { encryption_type: Some(vec![blocked.to_owned()]) }),
        };
        let configuration = ServerSideEncryptionConfiguration { rules: vec![rule] };
        Ok(GetBucketEncryptionOutput { server_side_encryption_configuration: Some(configuration) })
    }
}

impl Handler<DeleteBucketEncryption> for S3 {
    async fn run(&self, cx: &Cx, input: DeleteBucketEncryptionInput) -> Result<DeleteBucketEncryptionOutput, Error> {
        let need = Need::bucket("s3:PutEncryptionConfiguration");
        access::change(cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need, |bucket| {
            // Ours: what is blocked stays so. AWS does not say.
            let customer_keys = bucket.encryption.customer_keys;
            bucket.encryption = BucketEncryption { customer_keys, ..BucketEncryption::default() };
            Ok(())
        })
        .await?;
        Ok(DeleteBucketEncryptionOutput::default())
    }
}
