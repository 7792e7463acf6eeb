//! Objects go in and come out again.

use std::collections::BTreeMap;

use api_s3::*;
use kernel::Bytes;

use crate::house::*;

#[test]
fn what_was_put_is_what_is_got() {
    let w = with_bucket("data");
    let put = put(&w, "data", "a/b.txt", "hello world");
    assert_eq!(put.etag.as_deref(), Some("\"5eb63bbbe01eeed093cb22bb8f5acdc3\""));
    assert_eq!((put.server_side_encryption.as_deref(), put.version_id), (Some("AES256"), None));
    let got = w.call::<GetObject>(at("data", "a/b.txt")).ok();
    assert_eq!(got.content_length, Some(11));
    assert_eq!(got.content_type.as_deref(), Some("binary/octet-stream"));
    assert_eq!(got.last_modified, Some(w.now()));
    assert_eq!((got.content_range.as_deref(), got.storage_class.as_deref()), (None, None));
    assert_eq!(bytes(&w, got), "hello world");
}

#[test]
fn small_empty_and_large_objects_come_back_whole() {
    let w = with_bucket("data");
    for size in [0, 1, 32 << 10, (32 << 10) + 1, (5 << 20) + 7] {
        let body: Bytes = (0..size).map(|at| (at % 251) as u8).collect::<Vec<_>>().into();
        put(&w, "data", "k", body.clone());
        assert!(get(&w, "data", "k") == body, "{size} bytes");
    }
}

#[test]
fn what_an_object_says_about_itself_is_kept() {
    let w = with_bucket("data");
    let input = PutObjectInput {
        content_type: Some("text/csv".into()),
        cache_control: Some("no-cache".into()),
        content_encoding: Some("aws-chunked,gzip".into()),
        expires: Some("soon".into()),
        storage_class: Some("STANDARD_IA".into()),
        tagging: Some("team=data".into()),
        metadata: Some(BTreeMap::from([("Owner".into(), "ada".into())])),
        ..new("data", "k", "1,2")
    };
    w.call::<PutObject>(input).ok();
    let head = w.call::<HeadObject>(head("data", "k")).ok();
    assert_eq!(head.content_type.as_deref(), Some("text/csv"));
    assert_eq!(head.cache_control.as_deref(), Some("no-cache"));
    assert_eq!(head.content_encoding.as_deref(), Some("gzip"));
    assert_eq!(head.expires.as_deref(), Some("soon"));
    assert_eq!(head.storage_class.as_deref(), Some("STANDARD_IA"));
    assert_eq!(head.tag_count, Some(1));
    assert_eq!(head.metadata.unwrap()["owner"], "ada");
}

#[test]
fn a_read_can_dress_the_answer_differently() {
    let w = with_bucket("data");
    put(&w, "data", "k", "x");
    let input = GetObjectInput {
        response_content_type: Some("text/plain".into()),
        response_content_disposition: Some("attachment".into()),
        ..at("data", "k")
    };
    let got = w.call::<GetObject>(input).ok();
    assert_eq!(got.content_type.as_deref(), Some("text/plain"));
    assert_eq!(got.content_disposition.as_deref(), Some("attachment"));
}

#[test]
fn what_is_not_there_is_refused_by_name() {
    let w = with_bucket("data");
    let error = w.call::<GetObject>(at("data", "k")).refused("NoSuchKey");
    assert_eq!(error.message, "The specified key does not exist.");
    assert_eq!(error.details, [("Key", "k".to_owned())]);
    let error = w.call::<GetObject>(at("missing", "k")).refused("NoSuchBucket");
    assert_eq!(error.message, "The specified bucket does not exist");
    w.call::<GetObject>(at("Not_A_Bucket", "k")).refused("InvalidBucketName");
    w.call::<PutObject>(new("missing", "k", "x")).refused("NoSuchBucket");
}

#[test]
fn limits_of_keys_metadata_and_classes_hold() {
    let w = with_bucket("data");
    put(&w, "data", &"k".repeat(1024), "x");
    w.call::<PutObject>(new("data", &"k".repeat(1025), "x")).refused("KeyTooLongError");
    let metadata = Some(BTreeMap::from([("m".into(), "v".repeat(2048))]));
    w.call::<PutObject>(PutObjectInput { metadata, ..new("data", "k", "x") }).refused("MetadataTooLarge");
    let storage_class = Some("EXPRESS_ONEZONE".into());
    w.call::<PutObject>(PutObjectInput { storage_class, ..new("data", "k", "x") }).refused("InvalidStorageClass");
}

#[test]
fn what_is_not_built_is_refused_and_not_pretended() {
    let w = with_bucket("data");
    let dual_layer = PutObjectInput { server_side_encryption: Some("aws:kms:dsse".into()), ..new("data", "k", "x") };
    w.call::<PutObject>(dual_layer).refused("NotImplemented");
    let public = PutObjectInput { acl: Some("public-read".into()), ..new("data", "k", "x") };
    w.call::<PutObject>(public).refused("AccessControlListNotSupported");
    w.call::<GetObject>(at("data", "k")).refused("NoSuchKey");
}

#[test]
fn archived_objects_must_be_restored_first() {
    let w = with_bucket("data");
    w.call::<PutObject>(PutObjectInput { storage_class: Some("GLACIER".into()), ..new("data", "k", "x") }).ok();
    assert_eq!(w.call::<HeadObject>(head("data", "k")).ok().storage_class.as_deref(), Some("GLACIER"));
    w.call::<GetObject>(at("data", "k")).refused("InvalidObjectState");
}
