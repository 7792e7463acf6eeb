//! Keys of KMS: asked for by name, by default or not at all, and gone when KMS says so.

use std::collections::BTreeMap;

use api_kms::{CreateAlias, CreateAliasInput, CreateKey, CreateKeyInput, DisableKey, DisableKeyInput, EnableKey, EnableKeyInput};
use api_kms::{ScheduleKeyDeletion, ScheduleKeyDeletionInput};
use api_s3::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::{Arn, Cx};
use testkit::{World, minutes};

use crate::house::{anonymous, bytes};
use crate::kinds::{self, Sse, noise};

const KMS: Sse = Sse::Kms { bucket_key: false };
const BUCKET_KEY: Sse = Sse::Kms { bucket_key: true };

fn new_key(w: &World) -> (String, String) {
    let metadata = w.call::<CreateKey>(CreateKeyInput::default()).ok().key_metadata.unwrap();
    (metadata.key_id, metadata.arn.unwrap())
}

fn under(key: &str) -> PutObjectInput {
    PutObjectInput { sse_kms_key_id: Some(key.into()), ..KMS.put("k", "x") }
}

#[test]
fn a_key_is_named_by_id_arn_or_alias_and_answered_by_arn() {
    let w = kinds::world();
    let (id, arn) = new_key(&w);
    w.call::<CreateAlias>(CreateAliasInput { alias_name: "alias/lake".into(), target_key_id: id.clone() }).ok();
    for name in [&id, &arn, &"alias/lake".to_owned()] {
        assert_eq!(w.call::<PutObject>(under(name)).ok().sse_kms_key_id, Some(arn.clone()));
        assert_eq!(bytes(&w, w.call::<GetObject>(KMS.get("k")).ok()), "x");
    }
    let managed = w.call::<PutObject>(KMS.put("k", "x")).ok().sse_kms_key_id.unwrap();
    assert_ne!(managed, arn, "without a name it is the key that AWS manages");
}

#[test]
fn keys_that_are_not_there_are_named_as_kms_names_them() {
    let w = kinds::world();
    let refused = |key: &str| w.call::<PutObject>(under(key)).refused("KMS.NotFoundException").message.into_owned();
    assert_eq!(refused("fake-key-id"), "Invalid keyId 'fake-key-id'");
    let id = "134f2428-cec1-4b25-a1ae-9048164dba47";
    let arn = format!("arn:aws:kms:us-east-1:000000000000:key/{id}");
    assert_eq!(refused(id), format!("Key '{arn}' does not exist"));
    assert_eq!(refused(&arn), format!("Key '{arn}' does not exist"));
    assert_eq!(refused(&arn.replace("us-east-1", "us-west-2")), "Invalid arn us-west-2");
    let begin = CreateMultipartUploadInput { sse_kms_key_id: Some("fake-key-id".into()), ..KMS.begin("k") };
    w.call::<CreateMultipartUpload>(begin).refused("KMS.NotFoundException");

    let without = PutObjectInput { server_side_encryption: None, ..under(id) };
    let error = w.call::<PutObject>(without).refused("InvalidArgument");
    assert_eq!(
        error.message,
        "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms"
    );
}

#[test]
fn without_its_key_an_object_is_out_of_reach() {
    let w = kinds::world();
    let (id, arn) = new_key(&w);
    w.call::<PutObject>(under(&id)).ok();
    w.call::<DisableKey>(DisableKeyInput { key_id: id.clone() }).ok();
    let disabled = format!("{arn} is disabled.");
    assert_eq!(w.call::<GetObject>(KMS.get("k")).refused("KMS.DisabledException").message, disabled);
    assert_eq!(w.call::<PutObject>(under(&id)).refused("KMS.DisabledException").message, disabled);
    w.call::<HeadObject>(KMS.head("k")).ok();
    w.call::<EnableKey>(EnableKeyInput { key_id: id.clone() }).ok();
    assert_eq!(bytes(&w, w.call::<GetObject>(KMS.get("k")).ok()), "x");
    w.call::<ScheduleKeyDeletion>(ScheduleKeyDeletionInput { key_id: id, pending_window_in_days: Some(7) }).ok();
    let error = w.call::<GetObject>(KMS.get("k")).refused("KMS.KMSInvalidStateException");
    assert_eq!(error.message, format!("{arn} is pending deletion."));
}

#[test]
fn a_bucket_key_spares_calls_for_a_while() {
    let w = kinds::world();
    let (id, _) = new_key(&w);
    let put = |key: &str| PutObjectInput { sse_kms_key_id: Some(id.clone()), ..BUCKET_KEY.put(key, noise(1_000)) };
    w.call::<PutObject>(put("one")).ok();
    w.call::<DisableKey>(DisableKeyInput { key_id: id.clone() }).ok();
    // KMS is not asked again, as on AWS.
    w.call::<PutObject>(put("two")).ok();
    assert!(bytes(&w, w.call::<GetObject>(BUCKET_KEY.get("one")).ok()) == noise(1_000));
    w.advance(minutes(6));
    w.call::<GetObject>(BUCKET_KEY.get("one")).refused("KMS.DisabledException");
    w.call::<PutObject>(put("three")).refused("KMS.DisabledException");
    w.call::<EnableKey>(EnableKeyInput { key_id: id.clone() }).ok();
    for key in ["one", "two"] {
        assert!(bytes(&w, w.call::<GetObject>(BUCKET_KEY.get(key)).ok()) == noise(1_000));
    }
}

#[test]
fn a_context_of_the_callers_is_kept_and_passed_on() {
    let w = kinds::world();
    let context = STANDARD.encode(serde_json::to_vec(&BTreeMap::from([("purpose", "tests")])).unwrap());
    let with = |context: &str| PutObjectInput { sse_kms_encryption_context: Some(context.to_owned()), ..KMS.put("k", "x") };
    assert_eq!(w.call::<PutObject>(with(&context)).ok().sse_kms_encryption_context, Some(context));
    assert_eq!(bytes(&w, w.call::<GetObject>(KMS.get("k")).ok()), "x");
    let error = w.call::<PutObject>(with("no base64")).refused("InvalidArgument");
    assert!(error.message.ends_with("shall be Base64-encoded UTF-8 string holding JSON which represents a string-string map"));
}

#[test]
fn what_kms_protects_is_not_for_the_anonymous() {
    let w = kinds::world();
    w.call::<PutObject>(KMS.put("k", "x")).ok();
    let refused = w.call_as::<GetObject>(&anonymous(&w), KMS.get("k"));
    assert!(refused.0.is_err());
}

/// A service has one name in all accounts; what it was given in one of them is not for the others.
#[test]
fn a_bucket_key_is_for_the_account_a_service_acts_in() {
    let w = kinds::world();
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"glue.amazonaws.com"},
        "Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::data/*"}]}"#;
    w.call::<PutBucketPolicy>(PutBucketPolicyInput { bucket: "data".into(), policy: policy.into(), ..Default::default() }).ok();
    let crawler = |cx: &Cx| cx.as_service("glue.amazonaws.com", Arn::s3("data"));
    let (ours, theirs) = (crawler(w.cx()), crawler(&crate::house::stranger(&w)));
    let by_ours = w.call_as::<PutObject>(&ours, BUCKET_KEY.put("ours", "x")).ok().sse_kms_key_id.unwrap();
    let by_theirs = w.call_as::<PutObject>(&theirs, BUCKET_KEY.put("theirs", "x")).ok().sse_kms_key_id.unwrap();
    assert!(by_ours.contains(":000000000000:") && by_theirs.contains(":111111111111:"), "{by_ours} {by_theirs}");
    assert_eq!(bytes(&w, w.call_as::<GetObject>(&ours, BUCKET_KEY.get("ours")).ok()), "x");
    w.call_as::<GetObject>(&theirs, BUCKET_KEY.get("ours")).refused("AccessDenied");
}

#[test]
fn a_bucket_key_ends_with_its_bucket() {
    let w = kinds::world();
    let put = || w.call::<PutObject>(BUCKET_KEY.put("k", "x")).ok().sse_kms_key_id.unwrap();
    let before = put();
    w.call::<DeleteObject>(DeleteObjectInput { bucket: "data".into(), key: "k".into(), ..Default::default() }).ok();
    w.call::<DeleteBucket>(DeleteBucketInput { bucket: "data".into(), ..Default::default() }).ok();
    let constraint = CreateBucketConfiguration { location_constraint: Some("eu-west-1".into()), ..Default::default() };
    let moved = CreateBucketInput { bucket: "data".into(), create_bucket_configuration: Some(constraint), ..Default::default() };
    w.call_as::<CreateBucket>(&crate::house::in_region(&w, "eu-west-1"), moved).ok();
    let after = put();
    assert!(before.contains(":us-east-1:") && after.contains(":eu-west-1:"), "{before} {after}");
    w.advance(minutes(6));
    assert_eq!(bytes(&w, w.call::<GetObject>(BUCKET_KEY.get("k")).ok()), "x");
}

#[test]
fn a_bucket_key_does_not_outlive_a_reset() {
    let w = kinds::world();
    // The first reset starts the clock, which stands still in stories: the second then comes within a bucket key's lifetime.
    for _ in 0..2 {
        w.block_on(w.kernel().reset()).expect("reset");
        w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
        w.call::<PutObject>(BUCKET_KEY.put("k", "x")).ok();
    }
    w.advance(minutes(6));
    assert_eq!(bytes(&w, w.call::<GetObject>(BUCKET_KEY.get("k")).ok()), "x");
}
