//! Where lifecycle could stop short, or never stop: what a lock keeps, what stands alone, and what is counted.

use std::time::Duration;

use api_s3::*;
use testkit::{World, days};

use crate::house::*;
use crate::lifecycle::{expires, govern, rule, set_versioning, step};
use crate::recoding::text;

fn versions(w: &World) -> usize {
    let output = w.call::<ListObjectVersions>(ListObjectVersionsInput { bucket: "lake".into(), ..Default::default() }).ok();
    output.versions.map_or(0, |all| all.len()) + output.delete_markers.map_or(0, |all| all.len())
}
fn delete(w: &World, key: &str) {
    w.call::<DeleteObject>(DeleteObjectInput { bucket: "lake".into(), key: key.into(), ..Default::default() }).ok();
}
fn noncurrent(days: i32, newer: Option<i32>) -> Option<NoncurrentVersionExpiration> {
    Some(NoncurrentVersionExpiration { noncurrent_days: Some(days), newer_noncurrent_versions: newer })
}
/// A journey that must come to its end.
fn travel(w: &World, millis: i64) {
    w.block_on(async { tokio::time::timeout(Duration::from_secs(60), w.kernel().advance(millis)).await })
        .expect("the journey ends")
        .expect("the journey succeeds");
}
fn lifecycle_steps(w: &World) -> u64 {
    w.kernel().scheduler().statuses().into_iter().find(|status| status.name == "s3.lifecycle").expect("it is there").steps
}

#[test]
fn a_key_with_more_locked_versions_than_a_transaction_changes_holds_up_nothing() {
    let w = world();
    let locks = CreateBucketInput { bucket: "lake".into(), object_lock_enabled_for_bucket: Some(true), ..Default::default() };
    w.call::<CreateBucket>(locks).ok();
    let until = w.now().plus_millis(days(30));
    for number in 0..250 {
        let retained = PutObjectInput {
            object_lock_mode: Some("COMPLIANCE".into()),
            object_lock_retain_until_date: Some(until),
            checksum_algorithm: Some("CRC32".into()),
            ..new("lake", "k", number.to_string())
        };
        w.call::<PutObject>(retained).ok();
    }
    let held = PutObjectInput {
        object_lock_legal_hold_status: Some("ON".into()),
        checksum_algorithm: Some("CRC32".into()),
        ..new("lake", "large", vec![0; 200 << 10])
    };
    w.call::<PutObject>(held).ok();
    let colder = LifecycleRule { transitions: Some(vec![step(1, "GLACIER")]), ..rule("cold", "") };
    govern(&w, "lake", vec![LifecycleRule { noncurrent_version_expiration: noncurrent(1, None), ..rule("old", "") }, colder]);
    travel(&w, days(3));
    assert_eq!(versions(&w), 251);
    assert_eq!(w.call::<HeadObject>(head("lake", "large")).ok().storage_class.as_deref(), Some("GLACIER"), "a lock keeps nothing warm");
    travel(&w, days(30));
    assert_eq!(versions(&w), 2);
}

#[test]
fn a_marker_that_was_alone_from_the_beginning_goes() {
    let w = with_bucket("lake");
    let goes = LifecycleExpiration { expired_object_delete_marker: Some(true), ..Default::default() };
    put(&w, "lake", "null", "x");
    set_versioning(&w, "Enabled");
    govern(&w, "lake", vec![LifecycleRule { expiration: Some(goes), ..rule("markers", "") }]);
    travel(&w, days(5));
    delete(&w, "never-written");
    travel(&w, days(1));
    assert_eq!(versions(&w), 1, "a marker over nothing");
    set_versioning(&w, "Suspended");
    delete(&w, "null");
    assert_eq!(versions(&w), 1, "a marker in the place of the null version");
    travel(&w, days(1));
    assert_eq!(versions(&w), 0);
}

#[test]
fn a_marker_that_lifecycle_itself_leaves_alone_goes_the_day_after() {
    let w = with_bucket("lake");
    set_versioning(&w, "Suspended");
    let goes = LifecycleExpiration { expired_object_delete_marker: Some(true), ..Default::default() };
    govern(&w, "lake", vec![expires("all", "", 3), LifecycleRule { expiration: Some(goes), ..rule("markers", "") }]);
    put(&w, "lake", "k", "x");
    travel(&w, days(4));
    assert_eq!(versions(&w), 1, "the null marker");
    travel(&w, days(1));
    assert_eq!(versions(&w), 0);
}

#[test]
fn what_expires_makes_older_versions_superfluous_the_day_after() {
    let w = with_bucket("lake");
    set_versioning(&w, "Enabled");
    for body in ["1", "2", "3"] {
        put(&w, "lake", "k", body);
    }
    let old = LifecycleRule { noncurrent_version_expiration: noncurrent(60, Some(2)), ..rule("old", "") };
    govern(&w, "lake", vec![expires("all", "", 90), old]);
    travel(&w, days(91));
    assert_eq!(versions(&w), 4, "three, and a marker over them");
    travel(&w, days(1));
    assert_eq!(versions(&w), 3, "two noncurrent versions are kept; the third has been one for long");
}

#[test]
fn ten_years_over_a_bucket_in_which_nothing_happens_are_short() {
    let w = with_bucket("lake");
    let abort = Some(AbortIncompleteMultipartUpload { days_after_initiation: Some(1) });
    govern(&w, "lake", vec![LifecycleRule { abort_incomplete_multipart_upload: abort, ..expires("tmp", "tmp/", 1) }]);
    put(&w, "lake", "tmp/k", "x");
    put(&w, "lake", "kept", "x");
    let before = lifecycle_steps(&w);
    travel(&w, days(3650));
    assert!(lifecycle_steps(&w) - before < 20, "{} steps", lifecycle_steps(&w) - before);
    put(&w, "lake", "tmp/k", "x");
    let upload = CreateMultipartUploadInput { bucket: "lake".into(), key: "tmp/upload".into(), ..Default::default() };
    w.call::<CreateMultipartUpload>(upload).ok();
    travel(&w, days(2));
    assert_eq!(list(&w, "lake", "", "").0, ["kept"]);
    let uploads = w.call::<ListMultipartUploads>(ListMultipartUploadsInput { bucket: "lake".into(), ..Default::default() }).ok();
    assert!(uploads.uploads.is_none());
}

#[test]
fn a_damaged_object_keeps_no_other_waiting() {
    let dir = tempfile::tempdir().expect("a directory");
    let body = text(400_000);
    {
        let w = crate::durability::open(dir.path());
        w.call::<CreateBucket>(CreateBucketInput { bucket: "lake".into(), ..Default::default() }).ok();
        put(&w, "lake", "damaged", body.clone());
    }
    crate::integrity::flip(&crate::integrity::blob_file(dir.path()), 1000);
    let w = crate::durability::open(dir.path());
    put(&w, "lake", "well", body);
    let cold = LifecycleRule { transitions: Some(vec![step(1, "GLACIER")]), ..rule("cold", "") };
    govern(&w, "lake", vec![expires("all", "", 10), cold]);
    travel(&w, days(3));
    assert_eq!(w.call::<HeadObject>(head("lake", "well")).ok().storage_class.as_deref(), Some("GLACIER"));
    travel(&w, days(10));
    assert!(list(&w, "lake", "", "").0.is_empty());
}

#[test]
fn days_beyond_every_calendar_are_only_long() {
    let w = with_bucket("lake");
    govern(&w, "lake", vec![expires("never", "", i32::MAX)]);
    w.call::<PutObject>(PutObjectInput { storage_class: Some("GLACIER".into()), ..new("lake", "k", "x") }).ok();
    let restore_request = Some(RestoreRequest { days: Some(i32::MAX), ..Default::default() });
    w.call::<RestoreObject>(RestoreObjectInput { bucket: "lake".into(), key: "k".into(), restore_request, ..Default::default() }).ok();
    travel(&w, days(1));
    let seen = w.call::<HeadObject>(head("lake", "k")).ok();
    assert!(seen.expiration.is_some() && seen.restore.is_some());
    assert_eq!(get(&w, "lake", "k"), "x");
}
