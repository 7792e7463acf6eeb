//! Versioning: enabled, suspended, and the null version between them.

use api_s3::*;
use testkit::World;

use crate::house::*;

pub fn set(w: &World, status: &str) {
    let input = PutBucketVersioningInput {
        bucket: "data".into(),
        versioning_configuration: VersioningConfiguration { status: Some(status.into()), mfa_delete: None },
        ..Default::default()
    };
    w.call::<PutBucketVersioning>(input).ok();
}

pub fn delete(w: &World, key: &str, version: Option<&str>) -> DeleteObjectOutput {
    let input = DeleteObjectInput { bucket: "data".into(), key: key.into(), version_id: version.map(str::to_owned), ..Default::default() };
    w.call::<DeleteObject>(input).ok()
}

fn version(id: &str) -> GetObjectInput {
    GetObjectInput { version_id: Some(id.into()), ..at("data", "k") }
}

fn status(w: &World) -> Option<String> {
    w.call::<GetBucketVersioning>(GetBucketVersioningInput { bucket: "data".into(), ..Default::default() }).ok().status
}

#[test]
fn every_write_is_kept() {
    let w = with_bucket("data");
    assert_eq!(status(&w), None);
    put(&w, "data", "k", "before");
    set(&w, "Enabled");
    assert_eq!(status(&w).as_deref(), Some("Enabled"));
    let first = put(&w, "data", "k", vec![1u8; 50_000]).version_id.unwrap();
    let second = put(&w, "data", "k", "second").version_id.unwrap();
    assert_eq!((first.len(), second.len()), (32, 32));
    assert_eq!(get(&w, "data", "k"), "second");
    assert!(bytes(&w, w.call::<GetObject>(version(&first)).ok()) == vec![1u8; 50_000]);
    let null = w.call::<GetObject>(version("null")).ok();
    assert_eq!(null.version_id.as_deref(), Some("null"));
    assert_eq!(bytes(&w, null), "before");
}

#[test]
fn a_delete_hides_and_can_be_undone() {
    let w = with_bucket("data");
    set(&w, "Enabled");
    let id = put(&w, "data", "k", "x").version_id.unwrap();
    let marker = delete(&w, "k", None);
    assert_eq!(marker.delete_marker, Some(true));
    let marker = marker.version_id.unwrap();
    let error = w.call::<GetObject>(at("data", "k")).refused("NoSuchKey");
    assert!(error.headers.contains(&("x-amz-delete-marker", "true".to_owned())));
    assert!(error.headers.contains(&("x-amz-version-id", marker.clone())));
    let error = w.call::<GetObject>(version(&marker)).refused("MethodNotAllowed");
    assert_eq!(error.schema.status, 405);
    assert_eq!(bytes(&w, w.call::<GetObject>(version(&id)).ok()), "x");
    assert!(list(&w, "data", "", "").0.is_empty());
    let bucket = DeleteBucketInput { bucket: "data".into(), ..Default::default() };
    assert!(w.call::<DeleteBucket>(bucket).refused("BucketNotEmpty").message.contains("delete all versions"));

    let undone = delete(&w, "k", Some(&marker));
    assert_eq!((undone.delete_marker, undone.version_id), (Some(true), Some(marker)));
    assert_eq!(get(&w, "data", "k"), "x");
}

#[test]
fn removing_the_latest_version_brings_back_the_one_before() {
    let w = with_bucket("data");
    set(&w, "Enabled");
    put(&w, "data", "k", "one");
    let two = put(&w, "data", "k", "two").version_id.unwrap();
    let three = put(&w, "data", "k", "three").version_id.unwrap();
    delete(&w, "k", Some(&two));
    assert_eq!(get(&w, "data", "k"), "three");
    let gone = delete(&w, "k", Some(&three));
    assert_eq!((gone.delete_marker, gone.version_id), (None, Some(three.clone())));
    assert_eq!(get(&w, "data", "k"), "one");
    assert_eq!(w.call::<GetObject>(version(&three)).refused("NoSuchVersion").message, "The specified version does not exist.");
    assert_eq!(w.call::<GetObject>(version("nonsense")).refused("InvalidArgument").message, "Invalid version id specified");
}

#[test]
fn while_suspended_writes_replace_the_null_version_and_nothing_else() {
    let w = with_bucket("data");
    put(&w, "data", "k", "null one");
    set(&w, "Enabled");
    let kept = put(&w, "data", "k", "kept").version_id.unwrap();
    set(&w, "Suspended");
    assert_eq!(put(&w, "data", "k", "null two").version_id, None);
    assert_eq!(put(&w, "data", "k", "null three").version_id, None);
    assert_eq!(bytes(&w, w.call::<GetObject>(version("null")).ok()), "null three");
    assert_eq!(bytes(&w, w.call::<GetObject>(version(&kept)).ok()), "kept");
    let marker = delete(&w, "k", None);
    assert_eq!((marker.delete_marker, marker.version_id.as_deref()), (Some(true), Some("null")));
    w.call::<GetObject>(at("data", "k")).refused("NoSuchKey");
    w.call::<GetObject>(version("null")).refused("MethodNotAllowed");
    delete(&w, "k", Some("null"));
    assert_eq!(get(&w, "data", "k"), "kept");
    delete(&w, "k", Some(&kept));
    w.call::<DeleteBucket>(DeleteBucketInput { bucket: "data".into(), ..Default::default() }).ok();
}

#[test]
fn tags_belong_to_a_version() {
    let w = with_bucket("data");
    set(&w, "Enabled");
    let old = put(&w, "data", "k", "old").version_id.unwrap();
    put(&w, "data", "k", "new");
    let input = PutObjectTaggingInput {
        bucket: "data".into(),
        key: "k".into(),
        version_id: Some(old.clone()),
        tagging: Tagging { tag_set: vec![Tag { key: "a".into(), value: "1".into() }] },
        ..Default::default()
    };
    assert_eq!(w.call::<PutObjectTagging>(input).ok().version_id, Some(old.clone()));
    assert_eq!(w.call::<GetObject>(version(&old)).ok().tag_count, Some(1));
    assert_eq!(w.call::<GetObject>(at("data", "k")).ok().tag_count, None);
    assert_eq!(get(&w, "data", "k"), "new");
}

#[test]
fn an_older_version_can_be_copied_to_the_top() {
    let w = with_bucket("data");
    set(&w, "Enabled");
    let old = put(&w, "data", "k", "old").version_id.unwrap();
    put(&w, "data", "k", "new");
    let copy = |source: String| CopyObjectInput { bucket: "data".into(), key: "k".into(), copy_source: source, ..Default::default() };
    let copied = w.call::<CopyObject>(copy(format!("data/k?versionId={old}"))).ok();
    assert_eq!(copied.copy_source_version_id, Some(old));
    assert_eq!(get(&w, "data", "k"), "old");
    let marker = delete(&w, "k", None).version_id.unwrap();
    w.call::<CopyObject>(copy(format!("data/k?versionId={marker}"))).refused("InvalidRequest");
    w.call::<CopyObject>(copy("data/k".into())).refused("InvalidRequest");
}

#[test]
fn many_versions_go_at_once_with_their_markers() {
    let w = with_bucket("data");
    set(&w, "Enabled");
    let version = put(&w, "data", "a", "x").version_id.unwrap();
    let objects = |list: Vec<(&str, Option<String>)>| DeleteObjectsInput {
        bucket: "data".into(),
        delete: Delete {
            objects: list
                .into_iter()
                .map(|(key, version_id)| ObjectIdentifier { key: key.into(), version_id, ..Default::default() })
                .collect(),
            quiet: None,
        },
        ..Default::default()
    };
    let hidden = w.call::<DeleteObjects>(objects(vec![("a", None)])).ok().deleted.unwrap().remove(0);
    assert_eq!((hidden.delete_marker, hidden.version_id), (Some(true), None));
    let marker = hidden.delete_marker_version_id.unwrap();
    let list = vec![("a", Some(marker.clone())), ("a", Some(version.clone())), ("a", Some("nonsense".into()))];
    let answer = w.call::<DeleteObjects>(objects(list)).ok();
    let deleted = answer.deleted.unwrap();
    assert_eq!((deleted[0].delete_marker, deleted[0].delete_marker_version_id.as_ref()), (Some(true), Some(&marker)));
    assert_eq!((deleted[1].delete_marker, deleted[1].version_id.as_ref()), (None, Some(&version)));
    assert_eq!(answer.errors.unwrap()[0].code.as_deref(), Some("NoSuchVersion"));
    w.call::<DeleteBucket>(DeleteBucketInput { bucket: "data".into(), ..Default::default() }).ok();
}
