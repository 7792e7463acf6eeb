//! Deleting, one by one and by the thousand.

use api_s3::*;

use crate::house::*;

fn delete(bucket: &str, keys: &[&str], quiet: bool) -> DeleteObjectsInput {
    let objects = keys.iter().map(|key| ObjectIdentifier { key: (*key).into(), ..Default::default() }).collect();
    DeleteObjectsInput { bucket: bucket.into(), delete: Delete { objects, quiet: Some(quiet) }, ..Default::default() }
}

#[test]
fn deleting_what_is_not_there_is_no_error() {
    let w = with_bucket("data");
    let gone = w.call::<DeleteObject>(DeleteObjectInput { bucket: "data".into(), key: "k".into(), ..Default::default() }).ok();
    assert_eq!((gone.delete_marker, gone.version_id), (None, None));
}

#[test]
fn many_keys_go_at_once_each_with_its_own_answer() {
    let w = with_bucket("data");
    put(&w, "data", "a", "1");
    put(&w, "data", "b", "2");
    let long = "k".repeat(1025);
    let answer = w.call::<DeleteObjects>(delete("data", &["a", "missing", &long], false)).ok();
    let deleted: Vec<_> = answer.deleted.unwrap().into_iter().filter_map(|object| object.key).collect();
    assert_eq!(deleted, ["a", "missing"]);
    assert_eq!(answer.errors.unwrap()[0].code.as_deref(), Some("KeyTooLongError"));
    assert_eq!(list(&w, "data", "", "").0, ["b"]);
    assert!(w.call::<DeleteObjects>(delete("data", &["b"], true)).ok().deleted.is_none());
    assert!(list(&w, "data", "", "").0.is_empty());
}

#[test]
fn a_thousand_is_the_limit_and_none_is_too_few() {
    let w = with_bucket("data");
    let many: Vec<String> = (0..1001).map(|at| at.to_string()).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    w.call::<DeleteObjects>(delete("data", &many, true)).refused("MalformedXML");
    w.call::<DeleteObjects>(delete("data", &many[..1000], true)).ok();
    w.call::<DeleteObjects>(delete("data", &[], true)).refused("MalformedXML");
}
