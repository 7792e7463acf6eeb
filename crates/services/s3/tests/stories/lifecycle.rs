//! Objects age: they change their class, expire, and uploads that nobody completes go.

use api_s3::*;
use kernel::Timestamp;
use proptest::prelude::*;
use testkit::{World, days, hours};

use crate::durability::open;
use crate::house::*;
use crate::recoding::{text, version};

const LARGE: usize = 200 << 10;

pub fn rule(id: &str, prefix: &str) -> LifecycleRule {
    LifecycleRule {
        id: Some(id.into()),
        status: "Enabled".into(),
        filter: Some(LifecycleRuleFilter { prefix: Some(prefix.into()), ..Default::default() }),
        ..Default::default()
    }
}
pub fn expires(id: &str, prefix: &str, days: i32) -> LifecycleRule {
    LifecycleRule { expiration: Some(LifecycleExpiration { days: Some(days), ..Default::default() }), ..rule(id, prefix) }
}
pub fn step(days: i32, class: &str) -> Transition {
    Transition { days: Some(days), storage_class: Some(class.into()), date: None }
}
pub fn input(bucket: &str, rules: Vec<LifecycleRule>) -> PutBucketLifecycleConfigurationInput {
    PutBucketLifecycleConfigurationInput {
        bucket: bucket.into(),
        lifecycle_configuration: Some(BucketLifecycleConfiguration { rules }),
        ..Default::default()
    }
}
pub fn govern(w: &World, bucket: &str, rules: Vec<LifecycleRule>) {
    w.call::<PutBucketLifecycleConfiguration>(input(bucket, rules)).ok();
}

fn class(w: &World, key: &str) -> Option<String> {
    w.call::<HeadObject>(head("lake", key)).ok().storage_class
}
fn keys(w: &World) -> Vec<String> {
    list(w, "lake", "", "").0
}
fn begin_upload(w: &World, key: &str) -> CreateMultipartUploadOutput {
    w.call::<CreateMultipartUpload>(CreateMultipartUploadInput { bucket: "lake".into(), key: key.into(), ..Default::default() }).ok()
}
fn uploads(w: &World) -> usize {
    let input = ListMultipartUploadsInput { bucket: "lake".into(), ..Default::default() };
    w.call::<ListMultipartUploads>(input).ok().uploads.map_or(0, |uploads| uploads.len())
}
/// Key, version id, latest, what it is, when.
fn versions(w: &World) -> Vec<(String, String, bool, String, Timestamp)> {
    let output = w.call::<ListObjectVersions>(ListObjectVersionsInput { bucket: "lake".into(), ..Default::default() }).ok();
    let objects = output.versions.into_iter().flatten().map(|version| {
        let what = format!("{} of {} bytes", version.storage_class.unwrap(), version.size.unwrap());
        (version.key.unwrap(), version.version_id.unwrap(), version.is_latest.unwrap(), what, version.last_modified.unwrap())
    });
    let markers = output.delete_markers.into_iter().flatten().map(|marker| {
        (marker.key.unwrap(), marker.version_id.unwrap(), marker.is_latest.unwrap(), "marker".into(), marker.last_modified.unwrap())
    });
    objects.chain(markers).collect()
}

/// The policy of a data-engineering course's notebook.
fn notebook() -> Vec<LifecycleRule> {
    let move_to_glacier = LifecycleRule {
        transitions: Some(vec![step(30, "STANDARD_IA"), step(90, "GLACIER")]),
        ..expires("MoveToGlacierAfter90Days", "raw/", 365)
    };
    let abort = AbortIncompleteMultipartUpload { days_after_initiation: Some(7) };
    let delete_uploads = LifecycleRule { abort_incomplete_multipart_upload: Some(abort), ..rule("DeleteIncompleteMultipartUploads", "") };
    vec![move_to_glacier, delete_uploads]
}

#[test]
fn the_notebooks_policy_is_seen_to_act() {
    let w = with_bucket("lake");
    put(&w, "lake", "raw/before.csv", vec![1; LARGE]);
    govern(&w, "lake", notebook());
    let written = put(&w, "lake", "raw/large.csv", vec![7; LARGE]);
    let expiration = "expiry-date=\"Wed, 15 Jan 2025 00:00:00 GMT\", rule-id=\"MoveToGlacierAfter90Days\"";
    assert_eq!(written.expiration.as_deref(), Some(expiration), "365 days after 15 January of a leap year, at the next midnight");
    put(&w, "lake", "raw/small.csv", "id\n1\n");
    assert_eq!(put(&w, "lake", "curated/x", "x").expiration, None);
    let upload = begin_upload(&w, "raw/never.csv");
    assert_eq!(upload.abort_date, Timestamp::parse_iso8601("2024-01-23T00:00:00Z"));
    assert_eq!(upload.abort_rule_id.as_deref(), Some("DeleteIncompleteMultipartUploads"));
    let before = w.call::<HeadObject>(head("lake", "raw/large.csv")).ok();

    w.advance(days(7));
    assert_eq!(uploads(&w), 1, "seven days have passed, midnight has not");
    w.advance(hours(14));
    assert_eq!(uploads(&w), 0);

    w.advance(days(23));
    assert_eq!(class(&w, "raw/large.csv"), Some("STANDARD_IA".into()));
    assert_eq!(class(&w, "raw/before.csv"), Some("STANDARD_IA".into()), "rules hold for what was there before them");
    assert_eq!(class(&w, "raw/small.csv"), None, "objects smaller than 128 KB do not change their class");
    w.advance(days(60));
    let cold = w.call::<HeadObject>(head("lake", "raw/large.csv")).ok();
    assert_eq!(cold.storage_class.as_deref(), Some("GLACIER"));
    assert_eq!((cold.last_modified, cold.etag, cold.expiration), (before.last_modified, before.etag, before.expiration));
    let error = w.call::<GetObject>(at("lake", "raw/large.csv")).refused("InvalidObjectState");
    assert_eq!(error.message, "The operation is not valid for the object's storage class");
    assert_eq!(get(&w, "lake", "raw/small.csv"), "id\n1\n");

    w.advance(days(274));
    assert_eq!(keys(&w).len(), 4);
    w.advance(days(1));
    assert_eq!(keys(&w), ["curated/x"]);
}

#[test]
fn in_a_versioned_bucket_keys_hide_then_vanish() {
    let w = with_bucket("lake");
    set_versioning(&w, "Enabled");
    let gone = NoncurrentVersionExpiration { noncurrent_days: Some(10), newer_noncurrent_versions: None };
    govern(&w, "lake", vec![LifecycleRule { noncurrent_version_expiration: Some(gone), ..expires("all", "", 30) }]);
    put(&w, "lake", "k", "one");
    put(&w, "lake", "k", "two");
    w.advance(days(10) + hours(14));
    assert_eq!(versions(&w).len(), 1, "the first has not been current for ten days");
    w.advance(days(20));
    let hidden = versions(&w);
    assert_eq!(hidden.iter().filter(|(.., what, _)| what == "marker").count(), 1);
    assert_eq!(hidden.len(), 2);
    assert!(keys(&w).is_empty());
    w.advance(days(11));
    assert_eq!(versions(&w).len(), 1, "only the marker is left");
    w.advance(days(20));
    assert!(versions(&w).is_empty(), "and it goes when it is as old as the rule says");
}

#[test]
fn a_suspended_bucket_gets_a_null_marker() {
    let w = with_bucket("lake");
    put(&w, "lake", "k", "null");
    set_versioning(&w, "Suspended");
    govern(&w, "lake", vec![expires("all", "", 3)]);
    w.advance(days(4));
    let left = versions(&w);
    assert_eq!(left.len(), 1);
    assert_eq!((left[0].1.as_str(), left[0].3.as_str()), ("null", "marker"), "the null version was replaced by it");
}

#[test]
fn the_youngest_noncurrent_versions_are_retained_until_younger_ones_come() {
    let w = with_bucket("lake");
    set_versioning(&w, "Enabled");
    let gone = NoncurrentVersionExpiration { noncurrent_days: Some(1), newer_noncurrent_versions: Some(2) };
    govern(&w, "lake", vec![LifecycleRule { noncurrent_version_expiration: Some(gone), ..rule("two", "") }]);
    for body in ["1", "2", "3", "4", "5"] {
        put(&w, "lake", "k", body);
    }
    w.advance(days(60));
    assert_eq!(versions(&w).len(), 3);
    put(&w, "lake", "k", "6");
    assert_eq!(versions(&w).len(), 4);
    w.advance(days(1));
    assert_eq!(versions(&w).len(), 3, "one that was noncurrent for long became superfluous");
}

#[test]
fn a_tag_put_on_an_old_object_counts_at_the_next_midnight() {
    let w = with_bucket("lake");
    let tag = || Tag { key: "stage".into(), value: "tmp".into() };
    let filter = LifecycleRuleFilter { tag: Some(tag()), ..Default::default() };
    govern(&w, "lake", vec![LifecycleRule { filter: Some(filter), ..expires("tmp", "", 5) }]);
    let tagged = PutObjectInput { tagging: Some("stage=tmp".into()), ..new("lake", "tagged", "x") };
    assert!(w.call::<PutObject>(tagged).ok().expiration.is_some());
    put(&w, "lake", "plain", "x");
    w.advance(days(40));
    assert_eq!(keys(&w), ["plain"]);
    let tagging = Tagging { tag_set: vec![tag()] };
    w.call::<PutObjectTagging>(PutObjectTaggingInput { bucket: "lake".into(), key: "plain".into(), tagging, ..Default::default() }).ok();
    w.advance(days(1));
    assert!(keys(&w).is_empty());
}

#[test]
fn a_date_acts_on_the_day_and_on_what_comes_after_it() {
    let w = with_bucket("lake");
    let date = Timestamp::parse_iso8601("2024-02-01T00:00:00Z");
    let expiration = Some(LifecycleExpiration { date, ..Default::default() });
    govern(&w, "lake", vec![LifecycleRule { expiration, ..rule("dated", "") }]);
    put(&w, "lake", "early", "x");
    w.advance(days(16));
    assert_eq!(keys(&w), ["early"]);
    w.advance(days(10));
    assert!(keys(&w).is_empty());
    put(&w, "lake", "late", "x");
    w.advance(days(1));
    assert!(keys(&w).is_empty());
}

#[test]
fn new_rules_take_the_place_of_old_ones_and_no_rules_do_nothing() {
    let w = with_bucket("lake");
    put(&w, "lake", "k", "x");
    govern(&w, "lake", vec![expires("soon", "", 1)]);
    govern(&w, "lake", vec![LifecycleRule { status: "Disabled".into(), ..expires("soon", "", 1) }, expires("later", "", 50)]);
    w.advance(days(30));
    assert_eq!(keys(&w), ["k"]);
    w.call::<DeleteBucketLifecycle>(DeleteBucketLifecycleInput { bucket: "lake".into(), ..Default::default() }).ok();
    w.advance(days(100));
    assert_eq!(keys(&w), ["k"]);
    let error = w
        .call::<GetBucketLifecycleConfiguration>(GetBucketLifecycleConfigurationInput { bucket: "lake".into(), ..Default::default() })
        .refused("NoSuchLifecycleConfiguration");
    assert_eq!(error.message, "The lifecycle configuration does not exist");
}

#[test]
fn a_bucket_that_is_made_again_has_no_rules() {
    let w = with_bucket("lake");
    govern(&w, "lake", vec![expires("all", "", 1)]);
    w.call::<DeleteBucket>(DeleteBucketInput { bucket: "lake".into(), ..Default::default() }).ok();
    w.call::<CreateBucket>(CreateBucketInput { bucket: "lake".into(), ..Default::default() }).ok();
    put(&w, "lake", "k", "x");
    w.advance(days(30));
    assert_eq!(keys(&w), ["k"]);
}

#[test]
fn a_thousand_keys_and_many_versions_go_a_few_hundred_at_a_time() {
    let w = with_bucket("lake");
    w.call::<CreateBucket>(CreateBucketInput { bucket: "other".into(), ..Default::default() }).ok();
    for number in 0..450 {
        put(&w, "lake", &format!("plain/{number:04}"), "x");
        put(&w, "other", &format!("{number:04}"), "x");
    }
    set_versioning(&w, "Enabled");
    for _ in 0..450 {
        put(&w, "lake", "many", "x");
    }
    let gone = NoncurrentVersionExpiration { noncurrent_days: Some(1), newer_noncurrent_versions: Some(3) };
    govern(&w, "lake", vec![LifecycleRule { noncurrent_version_expiration: Some(gone), ..rule("old", "") }, expires("x", "plain/", 3)]);
    govern(&w, "other", vec![expires("all", "", 2)]);
    w.advance(days(3));
    assert_eq!(list(&w, "other", "", "").0.len(), 0);
    assert_eq!(keys(&w).len(), 451);
    assert_eq!(versions(&w).iter().filter(|version| version.0 == "many").count(), 4);
    w.advance(days(1));
    assert_eq!(keys(&w), ["many"]);
}

#[test]
fn a_locked_version_stays_until_it_may_go() {
    let w = world();
    let locks = CreateBucketInput { bucket: "lake".into(), object_lock_enabled_for_bucket: Some(true), ..Default::default() };
    w.call::<CreateBucket>(locks).ok();
    let gone = NoncurrentVersionExpiration { noncurrent_days: Some(1), newer_noncurrent_versions: None };
    govern(&w, "lake", vec![LifecycleRule { noncurrent_version_expiration: Some(gone), ..expires("all", "", 1) }]);
    // AWS: a write that asks for a lock says what it writes.
    let vowed = |key| PutObjectInput { content_md5: Some("ndTkYSaMgDT1yFZOFVxnpg==".into()), ..new("lake", key, "x") };
    let until = w.now().plus_millis(days(30));
    let retained =
        PutObjectInput { object_lock_mode: Some("COMPLIANCE".into()), object_lock_retain_until_date: Some(until), ..vowed("retained") };
    w.call::<PutObject>(retained).ok();
    let held = PutObjectInput { object_lock_legal_hold_status: Some("ON".into()), ..vowed("held") };
    let version_id = w.call::<PutObject>(held).ok().version_id;
    w.advance(days(30));
    let count = |key: &str| versions(&w).iter().filter(|version| version.0 == key).count();
    assert!(keys(&w).is_empty(), "a delete marker may stand over a locked version");
    assert_eq!((count("retained"), count("held")), (2, 2));
    w.advance(hours(14));
    assert_eq!((count("retained"), count("held")), (1, 2), "the midnight after the retention");
    w.advance(days(500));
    assert_eq!((count("retained"), count("held")), (0, 2));
    let lifted = PutObjectLegalHoldInput {
        bucket: "lake".into(),
        key: "held".into(),
        version_id,
        legal_hold: Some(ObjectLockLegalHold { status: Some("OFF".into()) }),
        ..Default::default()
    };
    w.call::<PutObjectLegalHold>(lifted).ok();
    w.advance(days(2));
    assert_eq!(count("held"), 0);
}

#[test]
fn what_grows_cold_is_packed_and_read_again_when_it_is_restored() {
    let w = with_bucket("data");
    govern(&w, "data", vec![LifecycleRule { transitions: Some(vec![step(1, "GLACIER")]), ..rule("cold", "") }]);
    let body = text(3 << 20);
    put(&w, "data", "k", body.clone());
    assert!(!version(&w, "k").1.is_packed());
    w.advance(days(2));
    assert!(version(&w, "k").1.is_packed());
    let restore_request = Some(RestoreRequest { days: Some(1), ..Default::default() });
    w.call::<RestoreObject>(RestoreObjectInput { bucket: "data".into(), key: "k".into(), restore_request, ..Default::default() }).ok();
    w.advance(hours(5));
    assert!(get(&w, "data", "k") == body);
    let range = GetObjectInput { range: Some("bytes=2000000-2000099".into()), ..at("data", "k") };
    assert!(bytes(&w, w.call::<GetObject>(range).ok()) == body[2_000_000..2_000_100]);
}

/// Workers end between two of their awaits, as in a process that is killed there.
#[test]
fn a_pass_that_was_cut_off_is_finished_by_the_next_process() {
    let mut left_behind = Vec::new();
    for steps in 1..9 {
        let dir = tempfile::tempdir().expect("a directory");
        {
            let w = open(dir.path());
            w.call::<CreateBucket>(CreateBucketInput { bucket: "lake".into(), ..Default::default() }).ok();
            // All at once, so that they wait for the disk together.
            w.block_on(futures::future::join_all((0..600).map(|number| {
                let key = format!("{}/{number}", if number % 3 == 0 { "kept" } else { "gone" });
                w.cx().call::<PutObject>(new("lake", &key, "x"))
            })));
            w.block_on(futures::future::join_all((0..30).map(|number| {
                let input = CreateMultipartUploadInput { bucket: "lake".into(), key: format!("gone/{number}"), ..Default::default() };
                w.cx().call::<CreateMultipartUpload>(input)
            })));
            let abort = Some(AbortIncompleteMultipartUpload { days_after_initiation: Some(1) });
            govern(&w, "lake", vec![LifecycleRule { abort_incomplete_multipart_upload: abort, ..expires("gone", "gone/", 1) }]);
            w.advance(days(1));
            let done = || w.kernel().scheduler().statuses().iter().map(|status| status.steps).sum::<u64>();
            let before = done();
            let journey = std::pin::pin!(w.kernel().advance(days(1)));
            let cut = std::pin::pin!(async {
                while done() < before + steps {
                    tokio::task::yield_now().await;
                }
            });
            w.block_on(futures::future::select(journey, cut));
        }
        let w = open(dir.path());
        left_behind.push(list(&w, "lake", "gone/", "").0.len() + uploads(&w));
        w.advance(days(2));
        assert_eq!((list(&w, "lake", "", "").0.len(), uploads(&w)), (200, 0), "cut off in step {steps}");
    }
    let is_partly_done = |left: &usize| (1..430).contains(left);
    assert!(left_behind.iter().any(is_partly_done), "at least one was cut off on the way: {left_behind:?}");
}

/// What is left of a few objects after a journey, in steps of `stride` days.
fn after_a_journey(stride: i64, seed: &[(u8, u8, bool)]) -> Vec<(String, bool, String, Timestamp)> {
    let w = with_bucket("lake");
    set_versioning(&w, "Enabled");
    let noncurrent =
        NoncurrentVersionTransition { noncurrent_days: Some(5), storage_class: Some("GLACIER".into()), newer_noncurrent_versions: Some(1) };
    let gone = NoncurrentVersionExpiration { noncurrent_days: Some(20), newer_noncurrent_versions: None };
    let first = LifecycleRule {
        transitions: Some(vec![step(30, "STANDARD_IA"), step(60, "GLACIER")]),
        noncurrent_version_transitions: Some(vec![noncurrent]),
        noncurrent_version_expiration: Some(gone),
        ..expires("first", "a", 70)
    };
    govern(&w, "lake", vec![first, expires("second", "", 60)]);
    for (key, hour, is_large) in seed {
        put(&w, "lake", &format!("{}", char::from(b'a' + key % 3)), vec![0; if *is_large { LARGE } else { 10 }]);
        w.advance(hours(i64::from(*hour)));
    }
    let mut left = 120;
    while left > 0 {
        w.advance(days(stride.min(left)));
        left -= stride;
    }
    versions(&w).into_iter().map(|(key, _, is_latest, what, when)| (key, is_latest, what, when)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]
    #[test]
    fn one_jump_through_time_ends_where_many_days_end(seed in prop::collection::vec((0..3u8, 0..60u8, any::<bool>()), 1..6)) {
        let jump = after_a_journey(120, &seed);
        prop_assert_eq!(&jump, &after_a_journey(1, &seed));
        prop_assert_eq!(&jump, &after_a_journey(37, &seed));
    }
}

pub fn set_versioning(w: &World, status: &str) {
    let versioning_configuration = VersioningConfiguration { status: Some(status.into()), mfa_delete: None };
    w.call::<PutBucketVersioning>(PutBucketVersioningInput { bucket: "lake".into(), versioning_configuration, ..Default::default() }).ok();
}
