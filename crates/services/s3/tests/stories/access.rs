//! A bucket is its owner's, until a policy or an ACL opens it.

use api_s3::*;

use crate::house::*;

#[test]
fn nobody_else_gets_in() {
    let w = with_bucket("data");
    put(&w, "data", "k", "secret");
    for cx in [stranger(&w), anonymous(&w)] {
        assert_eq!(w.call_as::<GetObject>(&cx, at("data", "k")).refused("AccessDenied").message, "Access Denied");
        w.call_as::<PutObject>(&cx, new("data", "k", "x")).refused("AccessDenied");
        w.call_as::<HeadBucket>(&cx, HeadBucketInput { bucket: "data".into(), ..Default::default() }).refused("AccessDenied");
        w.call_as::<ListObjectsV2>(&cx, ListObjectsV2Input { bucket: "data".into(), ..Default::default() }).refused("AccessDenied");
        w.call_as::<DeleteBucket>(&cx, DeleteBucketInput { bucket: "data".into(), ..Default::default() }).refused("AccessDenied");
    }
    w.call_as::<ListBuckets>(&anonymous(&w), ListBucketsInput::default()).refused("AccessDenied");
    assert_eq!(get(&w, "data", "k"), "secret");
}

#[test]
fn a_copy_reads_its_source_with_the_callers_rights() {
    let w = with_bucket("data");
    put(&w, "data", "k", "secret");
    let cx = stranger(&w);
    w.call_as::<CreateBucket>(&cx, CreateBucketInput { bucket: "theirs".into(), ..Default::default() }).ok();
    let copy = CopyObjectInput { bucket: "theirs".into(), key: "k".into(), copy_source: "data/k".into(), ..Default::default() };
    w.call_as::<CopyObject>(&cx, copy).refused("AccessDenied");
}

#[test]
fn where_everybody_may_write_nobody_in_particular_copies_or_uploads_in_parts() {
    let w = with_bucket("data");
    unblock(&w, "data");
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*Object",
        "Resource":"arn:aws:s3:::data/*"}]}"#;
    w.call::<PutBucketPolicy>(PutBucketPolicyInput { bucket: "data".into(), policy: policy.into(), ..Default::default() }).ok();
    let nobody = anonymous(&w);
    w.call_as::<PutObject>(&nobody, new("data", "k", "x")).ok();
    let copy = CopyObjectInput { bucket: "data".into(), key: "c".into(), copy_source: "data/k".into(), ..Default::default() };
    let refused = w.call_as::<CopyObject>(&nobody, copy).refused("AccessDenied");
    assert_eq!(refused.message, "Anonymous users cannot copy objects.  Please authenticate.");
    let begin = CreateMultipartUploadInput { bucket: "data".into(), key: "p".into(), ..Default::default() };
    let refused = w.call_as::<CreateMultipartUpload>(&nobody, begin).refused("AccessDenied");
    assert_eq!(refused.message, "Anonymous users cannot initiate multipart uploads.  Please authenticate.");
}

#[test]
fn the_owner_a_caller_expects_is_checked() {
    let w = with_bucket("data");
    let expecting = |owner: &str| PutObjectInput { expected_bucket_owner: Some(owner.into()), ..new("data", "k", "x") };
    w.call::<PutObject>(expecting("000000000000")).ok();
    w.call::<PutObject>(expecting("111111111111")).refused("AccessDenied");
}
