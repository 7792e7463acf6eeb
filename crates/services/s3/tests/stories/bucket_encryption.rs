//! A bucket's default: what objects get that ask for nothing.

use api_kms::{CreateKey, CreateKeyInput};
use api_s3::*;
use testkit::World;

use crate::house::{bytes, with_bucket};
use crate::kinds::{self, Sse, settings};

fn shown(w: &World) -> (String, Option<String>, Option<bool>, Vec<String>) {
    let input = GetBucketEncryptionInput { bucket: "data".into(), ..Default::default() };
    let rule = w.call::<GetBucketEncryption>(input).ok().server_side_encryption_configuration.unwrap().rules.remove(0);
    let default = rule.apply_server_side_encryption_by_default.unwrap();
    let blocked = rule.blocked_encryption_types.unwrap().encryption_type.unwrap();
    (default.sse_algorithm, default.kms_master_key_id, rule.bucket_key_enabled, blocked)
}

#[test]
fn the_default_holds_for_new_objects_and_leaves_old_ones_alone() {
    let w = kinds::world();
    let key = w.call::<CreateKey>(CreateKeyInput::default()).ok().key_metadata.unwrap();
    w.call::<PutObject>(Sse::Silence.put("before", "x")).ok();
    w.call::<PutBucketEncryption>(settings(Some(("aws:kms", Some(&key.key_id))), Some(true), None)).ok();
    assert_eq!(shown(&w), ("aws:kms".into(), Some(key.key_id), Some(true), vec!["NONE".into()]), "the key is shown as it was given");

    let put = w.call::<PutObject>(Sse::Silence.put("after", "x")).ok();
    assert_eq!((put.server_side_encryption.as_deref(), put.sse_kms_key_id.clone()), (Some("aws:kms"), key.arn.clone()));
    assert_eq!(put.bucket_key_enabled, Some(true));
    let before = w.call::<HeadObject>(Sse::Silence.head("before")).ok();
    assert_eq!(before.server_side_encryption.as_deref(), Some("AES256"));
    let copied = w.call::<CopyObject>(Sse::Silence.copy(("before", &Sse::Silence), "before")).ok();
    assert_eq!(copied.sse_kms_key_id, key.arn, "a bucket with a default lets objects be copied onto themselves");
    let begun = w.call::<CreateMultipartUpload>(Sse::Silence.begin("parts")).ok();
    assert_eq!(begun.sse_kms_key_id, key.arn);
    let explicit = PutObjectInput { server_side_encryption: Some("AES256".into()), ..Sse::Silence.put("k", "x") };
    assert_eq!(w.call::<PutObject>(explicit).ok().server_side_encryption.as_deref(), Some("AES256"));

    w.call::<DeleteBucketEncryption>(DeleteBucketEncryptionInput { bucket: "data".into(), ..Default::default() }).ok();
    assert_eq!(shown(&w), ("AES256".into(), None, Some(false), vec!["NONE".into()]));
    assert_eq!(w.call::<PutObject>(Sse::Silence.put("k", "x")).ok().server_side_encryption.as_deref(), Some("AES256"));
    assert_eq!(bytes(&w, w.call::<GetObject>(Sse::Silence.get("after")).ok()), "x");
}

#[test]
fn a_key_that_is_not_there_is_noticed_by_the_first_object() {
    let w = kinds::world();
    w.call::<PutBucketEncryption>(settings(Some(("aws:kms", Some("fake-key-id"))), None, None)).ok();
    let error = w.call::<PutObject>(Sse::Silence.put("k", "x")).refused("KMS.NotFoundException");
    assert_eq!(error.message, "Invalid keyId 'fake-key-id'");
}

#[test]
fn new_buckets_block_customers_keys_until_told_otherwise() {
    let w = with_bucket("data");
    assert_eq!(shown(&w), ("AES256".into(), None, Some(false), vec!["SSE-C".into()]));
    w.call::<PutBucketEncryption>(settings(None, None, Some("NONE"))).ok();
    assert_eq!(shown(&w).3, ["NONE"]);
    w.call::<PutBucketEncryption>(settings(Some(("AES256", None)), None, None)).ok();
    assert_eq!(shown(&w).3, ["NONE"], "what a configuration does not speak of stays");
    w.call::<PutBucketEncryption>(settings(None, None, Some("SSE-C"))).ok();
    assert_eq!(shown(&w).3, ["SSE-C"]);
}

#[test]
fn configurations_that_mean_nothing_are_refused() {
    let w = with_bucket("data");
    let error = w.call::<PutBucketEncryption>(settings(Some(("AES256", Some("k"))), None, None)).refused("InvalidArgument");
    assert_eq!(error.message, "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse");
    w.call::<PutBucketEncryption>(settings(None, Some(true), None)).refused("MalformedXML");
    w.call::<PutBucketEncryption>(settings(None, None, Some("SSE-S3"))).refused("MalformedXML");
    let mut none = settings(Some(("AES256", None)), None, None);
    none.server_side_encryption_configuration.rules.clear();
    w.call::<PutBucketEncryption>(none).refused("MalformedXML");
    let mut missing = settings(None, None, None);
    missing.bucket = "missing".into();
    w.call::<PutBucketEncryption>(missing).refused("NoSuchBucket");
}
