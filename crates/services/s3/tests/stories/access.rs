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
fn the_owner_a_caller_expects_is_checked() {
    let w = with_bucket("data");
    let expecting = |owner: &str| PutObjectInput { expected_bucket_owner: Some(owner.into()), ..new("data", "k", "x") };
    w.call::<PutObject>(expecting("000000000000")).ok();
    w.call::<PutObject>(expecting("111111111111")).refused("AccessDenied");
}
