//! Object Lock: what must stay, stays, however it is asked to go.

use api_s3::*;
use kernel::Timestamp;
use testkit::World;

use crate::house::*;
use crate::versions::{delete, set};

const DAY: i64 = 86_400_000;
const DENIED: &str = "Access Denied because object protected by object lock.";

/// A world with one bucket that locks.
fn vault() -> World {
    let w = world();
    let input = CreateBucketInput { bucket: "data".into(), object_lock_enabled_for_bucket: Some(true), ..Default::default() };
    w.call::<CreateBucket>(input).ok();
    w
}

fn in_days(w: &World, days: i64) -> Timestamp {
    w.cx().now().plus_millis(days * DAY)
}

fn configuration(mode: &str, days: Option<i32>, years: Option<i32>) -> PutObjectLockConfigurationInput {
    let retention = DefaultRetention { mode: Some(mode.into()), days, years, default_event_hold: None };
    let configuration = ObjectLockConfiguration {
        object_lock_enabled: Some("Enabled".into()),
        rule: Some(ObjectLockRule { default_retention: Some(retention) }),
    };
    PutObjectLockConfigurationInput { bucket: "data".into(), object_lock_configuration: Some(configuration), ..Default::default() }
}

fn only_enabled() -> PutObjectLockConfigurationInput {
    let configuration = ObjectLockConfiguration { object_lock_enabled: Some("Enabled".into()), rule: None };
    PutObjectLockConfigurationInput { bucket: "data".into(), object_lock_configuration: Some(configuration), ..Default::default() }
}

fn retain(mode: &str, until: Timestamp) -> PutObjectRetentionInput {
    let retention = ObjectLockRetention { mode: Some(mode.into()), retain_until_date: Some(until), ..Default::default() };
    PutObjectRetentionInput { bucket: "data".into(), key: "k".into(), retention: Some(retention), ..Default::default() }
}

fn hold(status: &str) -> PutObjectLegalHoldInput {
    let legal_hold = Some(ObjectLockLegalHold { status: Some(status.into()) });
    PutObjectLegalHoldInput { bucket: "data".into(), key: "k".into(), legal_hold, ..Default::default() }
}

fn deletion(version: &str, bypass: Option<bool>) -> DeleteObjectInput {
    DeleteObjectInput {
        bucket: "data".into(),
        key: "k".into(),
        version_id: Some(version.into()),
        bypass_governance_retention: bypass,
        ..Default::default()
    }
}

fn locked(w: &World, mode: &str, days: i64) -> PutObjectInput {
    PutObjectInput {
        object_lock_mode: Some(mode.into()),
        object_lock_retain_until_date: Some(in_days(w, days)),
        checksum_algorithm: Some("CRC32".into()),
        ..new("data", "k", "x")
    }
}

#[test]
fn a_bucket_that_locks_keeps_its_versions() {
    let w = vault();
    let versioning = GetBucketVersioningInput { bucket: "data".into(), ..Default::default() };
    assert_eq!(w.call::<GetBucketVersioning>(versioning).ok().status.as_deref(), Some("Enabled"));
    let suspend = PutBucketVersioningInput {
        bucket: "data".into(),
        versioning_configuration: VersioningConfiguration { status: Some("Suspended".into()), mfa_delete: None },
        ..Default::default()
    };
    let error = w.call::<PutBucketVersioning>(suspend).refused("InvalidBucketState");
    assert_eq!(error.schema.status, 409);
    assert!(error.message.contains("so the versioning state cannot be changed"));
    set(&w, "Enabled");
    let get = || GetObjectLockConfigurationInput { bucket: "data".into(), ..Default::default() };
    let shown = w.call::<GetObjectLockConfiguration>(get()).ok().object_lock_configuration.unwrap();
    assert_eq!((shown.object_lock_enabled.as_deref(), shown.rule.is_none()), (Some("Enabled"), true));
}

#[test]
fn a_bucket_may_begin_to_lock_once_it_keeps_versions() {
    let w = with_bucket("data");
    let get = || GetObjectLockConfigurationInput { bucket: "data".into(), ..Default::default() };
    w.call::<GetObjectLockConfiguration>(get()).refused("ObjectLockConfigurationNotFoundError");
    let error = w.call::<PutObjectLockConfiguration>(only_enabled()).refused("InvalidBucketState");
    assert!(error.message.starts_with("Versioning must be 'Enabled'"));
    set(&w, "Enabled");
    w.call::<PutObjectLockConfiguration>(configuration("GOVERNANCE", Some(3), None)).ok();
    let rule = w.call::<GetObjectLockConfiguration>(get()).ok().object_lock_configuration.unwrap().rule.unwrap();
    let default = rule.default_retention.unwrap();
    assert_eq!((default.mode.as_deref(), default.days, default.years), (Some("GOVERNANCE"), Some(3), None));
    w.call::<PutObjectLockConfiguration>(only_enabled()).ok();
    assert!(w.call::<GetObjectLockConfiguration>(get()).ok().object_lock_configuration.unwrap().rule.is_none());
}

#[test]
fn a_default_says_one_period_and_a_mode() {
    let w = vault();
    for wrong in
        [configuration("GOVERNANCE", Some(1), Some(1)), configuration("GOVERNANCE", None, None), configuration("abc", Some(1), None)]
    {
        w.call::<PutObjectLockConfiguration>(wrong).refused("MalformedXML");
    }
    for (days, years) in [(Some(0), None), (None, Some(-1)), (Some(36_501), None), (None, Some(101))] {
        w.call::<PutObjectLockConfiguration>(configuration("COMPLIANCE", days, years)).refused("InvalidArgument");
    }
    let nothing = PutObjectLockConfigurationInput { bucket: "data".into(), ..Default::default() };
    w.call::<PutObjectLockConfiguration>(nothing).refused("MalformedXML");
}

#[test]
fn governance_yields_to_those_who_bypass_it() {
    let w = vault();
    let id = w.call::<PutObject>(locked(&w, "GOVERNANCE", 10)).ok().version_id.unwrap();
    let seen = w.call::<HeadObject>(head("data", "k")).ok();
    assert_eq!(seen.object_lock_mode.as_deref(), Some("GOVERNANCE"));
    assert_eq!(seen.object_lock_retain_until_date, Some(in_days(&w, 10)));
    let error = w.call::<DeleteObject>(deletion(&id, None)).refused("AccessDenied");
    assert_eq!((error.schema.status, &*error.message), (403, DENIED));

    let marker = delete(&w, "k", None).version_id.unwrap();
    w.call::<GetObject>(at("data", "k")).refused("NoSuchKey");
    w.call::<DeleteObject>(deletion(&id, Some(false))).refused("AccessDenied");
    w.call::<DeleteObject>(deletion(&marker, None)).ok();
    assert_eq!(get(&w, "data", "k"), "x", "a marker is not locked");
    w.call::<DeleteObject>(deletion(&id, Some(true))).ok();
    w.call::<GetObject>(at("data", "k")).refused("NoSuchKey");
}

#[test]
fn compliance_yields_to_time_alone() {
    let w = vault();
    let id = w.call::<PutObject>(locked(&w, "COMPLIANCE", 10)).ok().version_id.unwrap();
    w.call::<DeleteObject>(deletion(&id, Some(true))).refused("AccessDenied");
    for weaker in [retain("COMPLIANCE", in_days(&w, 9)), retain("GOVERNANCE", in_days(&w, 20))] {
        let weaker = PutObjectRetentionInput { bypass_governance_retention: Some(true), ..weaker };
        assert_eq!(w.call::<PutObjectRetention>(weaker).refused("AccessDenied").message, DENIED);
    }
    w.call::<PutObjectRetention>(retain("COMPLIANCE", in_days(&w, 20))).ok();
    w.advance(15 * DAY);
    w.call::<DeleteObject>(deletion(&id, None)).refused("AccessDenied");
    w.advance(6 * DAY);
    w.call::<DeleteObject>(deletion(&id, None)).ok();
}

#[test]
fn a_retention_grows_freely_and_shrinks_under_the_bypass() {
    let w = vault();
    put(&w, "data", "k", "x");
    let get = || GetObjectRetentionInput { bucket: "data".into(), key: "k".into(), ..Default::default() };
    let error = w.call::<GetObjectRetention>(get()).refused("NoSuchObjectLockConfiguration");
    assert_eq!(error.schema.status, 404);
    w.call::<PutObjectRetention>(retain("GOVERNANCE", in_days(&w, 5))).ok();
    w.call::<PutObjectRetention>(retain("GOVERNANCE", in_days(&w, 6))).ok();
    w.call::<PutObjectRetention>(retain("GOVERNANCE", in_days(&w, 4))).refused("AccessDenied");
    w.call::<PutObjectRetention>(retain("COMPLIANCE", in_days(&w, 6))).refused("AccessDenied");
    let bypass = |input: PutObjectRetentionInput| PutObjectRetentionInput { bypass_governance_retention: Some(true), ..input };
    w.call::<PutObjectRetention>(bypass(retain("GOVERNANCE", in_days(&w, 4)))).ok();
    assert_eq!(w.call::<GetObjectRetention>(get()).ok().retention.unwrap().retain_until_date, Some(in_days(&w, 4)));

    let past = w.call::<PutObjectRetention>(retain("GOVERNANCE", in_days(&w, -1))).refused("InvalidArgument");
    assert_eq!(past.message, "The retain until date must be in the future!");
    w.call::<PutObjectRetention>(retain("abc", in_days(&w, 9))).refused("MalformedXML");
    let nothing = || PutObjectRetentionInput { retention: None, ..retain("GOVERNANCE", in_days(&w, 9)) };
    w.call::<PutObjectRetention>(nothing()).refused("AccessDenied");
    w.call::<PutObjectRetention>(bypass(nothing())).ok();
    w.call::<GetObjectRetention>(get()).refused("NoSuchObjectLockConfiguration");
}

#[test]
fn a_legal_hold_lasts_until_it_is_lifted() {
    let w = vault();
    let id = put(&w, "data", "k", "x").version_id.unwrap();
    let get = || GetObjectLegalHoldInput { bucket: "data".into(), key: "k".into(), ..Default::default() };
    w.call::<GetObjectLegalHold>(get()).refused("NoSuchObjectLockConfiguration");
    w.call::<PutObjectLegalHold>(hold("maybe")).refused("MalformedXML");
    w.call::<PutObjectLegalHold>(hold("ON")).ok();
    assert_eq!(w.call::<GetObjectLegalHold>(get()).ok().legal_hold.unwrap().status.as_deref(), Some("ON"));
    w.advance(10_000 * DAY);
    w.call::<DeleteObject>(deletion(&id, Some(true))).refused("AccessDenied");
    w.call::<PutObjectLegalHold>(hold("OFF")).ok();
    assert_eq!(w.call::<HeadObject>(head("data", "k")).ok().object_lock_legal_hold_status.as_deref(), Some("OFF"));
    w.call::<DeleteObject>(deletion(&id, None)).ok();
}

#[test]
fn new_versions_get_the_default_however_they_come() {
    let w = vault();
    put(&w, "data", "source", "x");
    let upload_id = crate::multipart::begin(&w);
    let etag = crate::multipart::upload(&w, &upload_id, 1, "part");
    w.call::<PutObjectLockConfiguration>(configuration("COMPLIANCE", Some(7), None)).ok();
    let until = |w: &World| w.call::<HeadObject>(head("data", "k")).ok().object_lock_retain_until_date;

    let missing = w.call::<PutObject>(new("data", "k", "x")).refused("InvalidRequest");
    assert!(missing.message.starts_with("Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object"));
    w.call::<PutObject>(PutObjectInput { checksum_algorithm: Some("CRC32".into()), ..new("data", "k", "x") }).ok();
    assert_eq!(until(&w), Some(in_days(&w, 7)));
    w.advance(DAY);
    let copy = CopyObjectInput { bucket: "data".into(), key: "k".into(), copy_source: "data/source".into(), ..Default::default() };
    w.call::<CopyObject>(copy).ok();
    assert_eq!(until(&w), Some(in_days(&w, 7)));
    let part =
        UploadPartInput { bucket: "data".into(), key: "parts".into(), upload_id: upload_id.clone(), part_number: 2, ..Default::default() };
    assert!(w.call::<UploadPart>(part).refused("InvalidRequest").message.contains("required for Put Part requests"));
    w.advance(DAY);
    let id = crate::multipart::complete(&w, &upload_id, &[(1, &etag)]).ok().version_id.unwrap();
    let made = w.call::<HeadObject>(head("data", "parts")).ok();
    let expected = Some(in_days(&w, 7));
    assert_eq!(made.object_lock_retain_until_date, expected, "the clock of a retention starts when the upload is complete");
    let gone = DeleteObjectInput { key: "parts".into(), ..deletion(&id, Some(true)) };
    w.call::<DeleteObject>(gone).refused("AccessDenied");
    let explicit = locked(&w, "GOVERNANCE", 1);
    w.call::<PutObject>(explicit).ok();
    assert_eq!(until(&w), Some(in_days(&w, 1)), "who asks gets what was asked for");
}

#[test]
fn a_copy_does_not_inherit_the_lock() {
    let w = vault();
    w.call::<PutObject>(locked(&w, "GOVERNANCE", 10)).ok();
    let copy = CopyObjectInput { bucket: "data".into(), key: "copy".into(), copy_source: "data/k".into(), ..Default::default() };
    w.call::<CopyObject>(copy).ok();
    let seen = w.call::<HeadObject>(head("data", "copy")).ok();
    assert_eq!((seen.object_lock_mode, seen.object_lock_legal_hold_status), (None, None));
}

#[test]
fn among_many_only_the_locked_stays() {
    let w = vault();
    let stays = w.call::<PutObject>(locked(&w, "GOVERNANCE", 10)).ok().version_id.unwrap();
    let goes = put(&w, "data", "free", "x").version_id.unwrap();
    let many = |bypass: Option<bool>| DeleteObjectsInput {
        bucket: "data".into(),
        delete: Delete {
            objects: vec![
                ObjectIdentifier { key: "k".into(), version_id: Some(stays.clone()), ..Default::default() },
                ObjectIdentifier { key: "free".into(), version_id: Some(goes.clone()), ..Default::default() },
            ],
            quiet: None,
        },
        bypass_governance_retention: bypass,
        ..Default::default()
    };
    let answer = w.call::<DeleteObjects>(many(None)).ok();
    assert_eq!(answer.deleted.unwrap().len(), 1);
    let error = answer.errors.unwrap().remove(0);
    assert_eq!((error.key.as_deref(), error.code.as_deref(), error.message.as_deref()), (Some("k"), Some("AccessDenied"), Some(DENIED)));
    assert!(w.call::<DeleteObjects>(many(Some(true))).ok().errors.is_none());
}

#[test]
fn where_nothing_locks_nothing_is_said_about_locks() {
    let w = with_bucket("data");
    let id = put(&w, "data", "k", "x");
    assert_eq!(id.version_id, None);
    let missing = "Bucket is missing Object Lock Configuration";
    assert_eq!(w.call::<PutObjectRetention>(retain("GOVERNANCE", in_days(&w, 1))).refused("InvalidRequest").message, missing);
    assert_eq!(w.call::<PutObjectLegalHold>(hold("ON")).refused("InvalidRequest").message, missing);
    let get = GetObjectRetentionInput { bucket: "data".into(), key: "k".into(), ..Default::default() };
    assert_eq!(w.call::<GetObjectRetention>(get).refused("InvalidRequest").message, missing);
    w.call::<PutObject>(locked(&w, "GOVERNANCE", 1)).refused("InvalidRequest");
    w.call::<DeleteObject>(deletion("null", Some(false))).refused("InvalidArgument");
}

#[test]
fn headers_of_a_lock_come_together_and_make_sense() {
    let w = vault();
    let without_date = PutObjectInput { object_lock_retain_until_date: None, ..locked(&w, "GOVERNANCE", 1) };
    let error = w.call::<PutObject>(without_date).refused("InvalidArgument");
    assert_eq!(error.message, "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied");
    assert!(error.details.contains(&("ArgumentName", "x-amz-object-lock-retain-until-date".into())));
    assert_eq!(w.call::<PutObject>(locked(&w, "BAD", 1)).refused("InvalidArgument").message, "Unknown wormMode directive.");
    w.call::<PutObject>(locked(&w, "GOVERNANCE", -1)).refused("InvalidArgument");
    let unsummed = PutObjectInput { checksum_algorithm: None, ..locked(&w, "GOVERNANCE", 1) };
    w.call::<PutObject>(unsummed).refused("InvalidRequest");
    let hold = PutObjectInput { object_lock_legal_hold_status: Some("on".into()), ..new("data", "k", "x") };
    assert_eq!(w.call::<PutObject>(hold).refused("InvalidArgument").message, "Legal Hold must be either of 'ON' or 'OFF'");
}
