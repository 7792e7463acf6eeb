//! Wrapping keys from KMS: made for an object or a bucket, and decrypted again, as the service that S3 is.
//!
//! AWS: "Using server-side encryption with AWS KMS keys (SSE-KMS)" (User Guide): S3 calls GenerateDataKey to write and Decrypt to
//! read, with the ARN of the object (of the bucket, where bucket keys are used) as encryption context.

use std::collections::BTreeMap;

use api_kms::{Decrypt, DecryptInput, GenerateDataKey, GenerateDataKeyInput};
use kernel::{Arn, Bytes, Cx, Error, Principal, Region};
use sealing::DataKey;

use super::Place;
use crate::errors;
use crate::model::encryption::{Context, KmsKey};

/// AWS: the key that AWS manages for S3 in every account; KMS makes it when it is first used.
const MANAGED_KEY: &str = "alias/aws/s3";

/// A wrapping key that is wanted.
pub struct Request<'a> {
    pub place: Place<'a>,
    pub key_id: Option<&'a str>,
    pub context: Context,
    pub is_bucket_key: bool,
}

/// A wrapping key, in the clear and as it is kept.
#[derive(Clone)]
pub struct Made {
    pub wrapping: DataKey,
    pub key: KmsKey,
}

pub async fn generate(cx: &Cx, request: Request<'_>) -> Result<Made, Error> {
    let Request { place, key_id, context, is_bucket_key } = request;
    let input = GenerateDataKeyInput {
        key_id: key_id.unwrap_or(MANAGED_KEY).to_owned(),
        encryption_context: Some(whole_context(place, &context, is_bucket_key)),
        key_spec: Some("AES_256".to_owned()),
        ..Default::default()
    };
    let output = as_s3(cx, place)?.call::<GenerateDataKey>(input).await.map_err(errors::of_kms)?;
    let (Some(arn), Some(ciphertext)) = (output.key_id, output.ciphertext_blob) else { return Err(silent()) };
    let key = KmsKey { arn, is_bucket_key, context, ciphertext: ciphertext.to_vec() };
    Ok(Made { wrapping: data_key(output.plaintext)?, key })
}

pub async fn decrypt(cx: &Cx, place: Place<'_>, key: &KmsKey) -> Result<DataKey, Error> {
    let input = DecryptInput {
        ciphertext_blob: Some(Bytes::copy_from_slice(&key.ciphertext)),
        encryption_context: Some(whole_context(place, &key.context, key.is_bucket_key)),
        key_id: Some(key.arn.clone()),
        ..Default::default()
    };
    let output = as_s3(cx, place)?.call::<Decrypt>(input).await.map_err(errors::of_kms)?;
    data_key(output.plaintext)
}

/// S3, acting for the bucket, in the region where the bucket's keys are and in the account of the caller: AWS resolves aliases there.
///
/// Differs from AWS: there KMS is asked in the caller's name, by way of S3. Here S3 asks, and KMS sees for which bucket.
fn as_s3(cx: &Cx, place: Place<'_>) -> Result<Cx, Error> {
    // AWS: what KMS protects is only for those who sign (GetObject, "SSE-KMS").
    if *cx.principal() == Principal::Anonymous {
        return Err(errors::kms_needs_signature());
    }
    let region = Region::parse(place.region).unwrap_or_else(|| cx.region().clone());
    Ok(cx.in_scope(cx.account(), region).as_service("s3.amazonaws.com", Arn::s3(place.bucket)))
}

fn whole_context(place: Place<'_>, pairs: &Context, is_bucket_key: bool) -> BTreeMap<String, String> {
    let arn = if is_bucket_key { Arn::s3(place.bucket) } else { Arn::s3(format_args!("{}/{}", place.bucket, place.key)) };
    let of_caller = pairs.iter().filter(|_| !is_bucket_key).cloned();
    of_caller.chain([("aws:s3:arn".to_owned(), arn.into())]).collect()
}

fn data_key(plaintext: Option<Bytes>) -> Result<DataKey, Error> {
    let bytes: Option<[u8; 32]> = plaintext.and_then(|bytes| bytes[..].try_into().ok());
    bytes.map(DataKey::from).ok_or_else(silent)
}

fn silent() -> Error {
    Error::internal("KMS answered without a key of 32 bytes")
}
