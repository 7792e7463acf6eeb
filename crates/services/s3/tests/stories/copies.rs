//! Copies share bytes and nothing else.

use std::collections::BTreeMap;

use api_s3::*;

use crate::house::*;

fn copy(source: &str, key: &str) -> CopyObjectInput {
    CopyObjectInput { bucket: "data".into(), key: key.into(), copy_source: source.into(), ..Default::default() }
}

#[test]
fn a_copy_outlives_its_source() {
    let w = with_bucket("data");
    for size in [10, 100_000] {
        let body = vec![7u8; size];
        let put = put(&w, "data", "a b", body.clone());
        let copied = w.call::<CopyObject>(copy("/data/a%20b", "copy")).ok();
        assert_eq!(copied.copy_object_result.unwrap().etag, put.etag);
        w.call::<DeleteObject>(DeleteObjectInput { bucket: "data".into(), key: "a b".into(), ..Default::default() }).ok();
        assert!(get(&w, "data", "copy") == body);
    }
}

#[test]
fn metadata_and_tags_come_along_unless_they_are_replaced() {
    let w = with_bucket("data");
    let input = PutObjectInput {
        content_type: Some("text/csv".into()),
        metadata: Some(BTreeMap::from([("a".into(), "1".into())])),
        tagging: Some("team=data".into()),
        storage_class: Some("STANDARD_IA".into()),
        ..new("data", "k", "x")
    };
    w.call::<PutObject>(input).ok();
    w.call::<CopyObject>(copy("data/k", "same")).ok();
    let same = w.call::<HeadObject>(head("data", "same")).ok();
    assert_eq!((same.content_type.as_deref(), same.tag_count), (Some("text/csv"), Some(1)));
    // AWS: the class is not copied.
    assert_eq!(same.storage_class, None);
    let replacing = CopyObjectInput {
        metadata_directive: Some("REPLACE".into()),
        tagging_directive: Some("REPLACE".into()),
        metadata: Some(BTreeMap::from([("b".into(), "2".into())])),
        ..copy("data/k", "other")
    };
    w.call::<CopyObject>(replacing).ok();
    let other = w.call::<HeadObject>(head("data", "other")).ok();
    assert_eq!((other.content_type.as_deref(), other.tag_count), (Some("binary/octet-stream"), None));
    assert_eq!(other.metadata.unwrap().into_iter().collect::<Vec<_>>(), [("b".to_owned(), "2".to_owned())]);
}

#[test]
fn onto_itself_only_to_change_something() {
    let w = with_bucket("data");
    let body = vec![1u8; 50_000];
    put(&w, "data", "k", body.clone());
    let error = w.call::<CopyObject>(copy("data/k", "k")).refused("InvalidRequest");
    assert!(error.message.starts_with("This copy request is illegal because it is trying to copy an object to itself"));
    w.call::<CopyObject>(CopyObjectInput { metadata_directive: Some("REPLACE".into()), ..copy("data/k", "k") }).ok();
    w.call::<CopyObject>(CopyObjectInput { storage_class: Some("STANDARD_IA".into()), ..copy("data/k", "k") }).ok();
    // The one file it consists of has been adopted and released three times; it must still be there after the reaper's grace.
    std::thread::sleep(std::time::Duration::from_millis(2500));
    assert!(get(&w, "data", "k") == body);
}

#[test]
fn another_checksum_is_computed_from_the_bytes() {
    let w = with_bucket("data");
    put(&w, "data", "k", "abc");
    let copied = w.call::<CopyObject>(CopyObjectInput { checksum_algorithm: Some("SHA256".into()), ..copy("data/k", "c") }).ok();
    let result = copied.copy_object_result.unwrap();
    assert_eq!(result.checksum_sha256.as_deref(), Some("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="));
}

#[test]
fn conditions_on_the_source_refuse_and_never_answer_not_modified() {
    let w = with_bucket("data");
    let etag = put(&w, "data", "k", "x").etag;
    w.call::<CopyObject>(CopyObjectInput { copy_source_if_match: etag.clone(), ..copy("data/k", "c") }).ok();
    let error =
        w.call::<CopyObject>(CopyObjectInput { copy_source_if_none_match: etag, ..copy("data/k", "c") }).refused("PreconditionFailed");
    assert_eq!(error.details[0].1, "x-amz-copy-source-If-None-Match");
    w.call::<CopyObject>(copy("data/missing", "c")).refused("NoSuchKey");
    w.call::<CopyObject>(copy("data", "c")).refused("InvalidArgument");
    w.call::<CopyObject>(CopyObjectInput { metadata_directive: Some("MERGE".into()), ..copy("data/k", "c") }).refused("InvalidArgument");
}
