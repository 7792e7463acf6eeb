//! Archived objects are out of reach until a copy is fetched, and again when its days are over.

use api_s3::*;
use testkit::{World, days, hours, minutes};

use crate::house::*;
use crate::versions::set;

fn archive(w: &World, key: &str, class: &str) -> PutObjectOutput {
    let input = PutObjectInput { storage_class: Some(class.into()), ..new("data", key, "cold bytes") };
    w.call::<PutObject>(input).ok()
}
fn request(key: &str, days: i32, tier: Option<&str>) -> RestoreObjectInput {
    let request = RestoreRequest {
        days: Some(days),
        glacier_job_parameters: tier.map(|tier| GlacierJobParameters { tier: tier.into() }),
        ..Default::default()
    };
    RestoreObjectInput { bucket: "data".into(), key: key.into(), restore_request: Some(request), ..Default::default() }
}
fn restore(w: &World, key: &str, days: i32, tier: Option<&str>) -> Option<i32> {
    w.call::<RestoreObject>(request(key, days, tier)).ok().status
}
fn shown(w: &World, key: &str) -> Option<String> {
    w.call::<HeadObject>(head("data", key)).ok().restore
}
fn is_out_of_reach(w: &World, key: &str) {
    let error = w.call::<GetObject>(at("data", key)).refused("InvalidObjectState");
    assert_eq!(error.message, "The operation is not valid for the object's storage class");
    let copy = CopyObjectInput { bucket: "data".into(), key: "copy".into(), copy_source: format!("data/{key}"), ..Default::default() };
    w.call::<CopyObject>(copy).refused("ObjectNotInActiveTierError");
}

/// The longest of keys, in the longest of buckets, stands in every table that has keys of objects in its own.
#[test]
fn every_key_that_can_be_put_can_be_restored() {
    let bucket = "b".repeat(63);
    let w = with_bucket(&bucket);
    let put = |key: &str| PutObjectInput { storage_class: Some("GLACIER".into()), ..new(&bucket, key, "x") };
    let keys = (800..=1024).map(|nuls| "\0".repeat(nuls) + &"k".repeat(1024 - nuls));
    let longest = keys.filter(|key| w.call::<PutObject>(put(key)).0.is_ok()).last().expect("one is taken");
    w.call::<RestoreObject>(RestoreObjectInput { bucket, ..request(&longest, 1, None) }).ok();
    w.advance(days(3));
}

#[test]
fn a_copy_comes_stays_and_goes() {
    let w = with_bucket("data");
    archive(&w, "k", "GLACIER");
    is_out_of_reach(&w, "k");
    assert_eq!(shown(&w, "k"), None);

    assert_eq!(restore(&w, "k", 2, None), Some(202));
    assert_eq!(shown(&w, "k").as_deref(), Some("ongoing-request=\"true\""));
    let error = w.call::<RestoreObject>(request("k", 2, None)).refused("RestoreAlreadyInProgress");
    assert_eq!((error.message.as_ref(), error.schema.status), ("Object restore is already in progress", 409));
    w.advance(hours(4));
    is_out_of_reach(&w, "k");

    w.advance(hours(1));
    let restored = "ongoing-request=\"false\", expiry-date=\"Thu, 18 Jan 2024 00:00:00 GMT\"";
    assert_eq!(shown(&w, "k").as_deref(), Some(restored), "two days after the 15th, at the next midnight");
    assert_eq!(get(&w, "data", "k"), "cold bytes");
    let got = w.call::<GetObject>(at("data", "k")).ok();
    assert_eq!((got.storage_class.as_deref(), got.restore.as_deref()), (Some("GLACIER"), Some(restored)));
    let copy = CopyObjectInput { bucket: "data".into(), key: "warm".into(), copy_source: "data/k".into(), ..Default::default() };
    w.call::<CopyObject>(copy).ok();

    w.advance(days(1));
    assert_eq!(restore(&w, "k", 4, Some("Bulk")), Some(200), "its days are counted anew");
    assert!(shown(&w, "k").is_some_and(|shown| shown.contains("Sun, 21 Jan 2024 00:00:00 GMT")));
    w.advance(days(4));
    assert_eq!(get(&w, "data", "k"), "cold bytes");
    w.advance(days(1));
    is_out_of_reach(&w, "k");
    assert_eq!(shown(&w, "k"), None);
    assert_eq!(get(&w, "data", "warm"), "cold bytes", "a copy of one's own stays");
    assert_eq!(restore(&w, "k", 1, None), Some(202), "and it can be fetched again");
}

#[test]
fn tiers_differ_and_a_faster_one_overtakes() {
    let w = with_bucket("data");
    archive(&w, "k", "GLACIER");
    assert_eq!(restore(&w, "k", 1, Some("Bulk")), Some(202));
    w.advance(hours(1));
    assert_eq!(restore(&w, "k", 1, Some("Expedited")), Some(202));
    w.advance(minutes(5));
    assert_eq!(get(&w, "data", "k"), "cold bytes");
    w.advance(hours(13));
    assert_eq!(get(&w, "data", "k"), "cold bytes", "the slow request changes nothing any more");

    archive(&w, "deep", "DEEP_ARCHIVE");
    let error = w.call::<RestoreObject>(request("deep", 1, Some("Expedited"))).refused("InvalidTier");
    assert_eq!(error.message, "Retrieval option is not supported by this storage class");
    assert_eq!(restore(&w, "deep", 1, Some("Standard")), Some(202));
    w.advance(hours(12));
    assert_eq!(get(&w, "data", "deep"), "cold bytes");
}

#[test]
fn what_is_not_archived_or_not_said_is_refused() {
    let w = with_bucket("data");
    archive(&w, "instant", "GLACIER_IR");
    let error = w.call::<RestoreObject>(request("instant", 1, None)).refused("InvalidObjectState");
    assert_eq!((error.message.as_ref(), error.schema.status), ("Restore is not allowed for the object's current storage class", 403));
    assert_eq!(get(&w, "data", "instant"), "cold bytes");
    archive(&w, "tiered", "INTELLIGENT_TIERING");
    let untimed = RestoreObjectInput { restore_request: Some(RestoreRequest::default()), ..request("tiered", 1, None) };
    w.call::<RestoreObject>(untimed).refused("ObjectAlreadyInActiveTierError");
    archive(&w, "k", "GLACIER");
    let untimed = RestoreObjectInput { restore_request: Some(RestoreRequest::default()), ..request("k", 1, None) };
    w.call::<RestoreObject>(untimed).refused("MalformedXML");
    w.call::<RestoreObject>(request("k", 0, None)).refused("InvalidArgument");
    w.call::<RestoreObject>(request("k", 1, Some("Teleport"))).refused("MalformedXML");
    w.call::<RestoreObject>(request("none", 1, None)).refused("NoSuchKey");
    w.call::<RestoreObject>(RestoreObjectInput { restore_request: None, ..request("k", 1, None) }).refused("MalformedXML");
    let select = RestoreRequest { r#type: Some("SELECT".into()), ..Default::default() };
    w.call::<RestoreObject>(RestoreObjectInput { restore_request: Some(select), ..request("k", 1, None) }).refused("NotImplemented");
}

#[test]
fn listings_tell_of_restores_to_those_who_ask() {
    let w = with_bucket("data");
    set(&w, "Enabled");
    let old = archive(&w, "k", "GLACIER").version_id;
    restore(&w, "k", 1, None);
    archive(&w, "k", "GLACIER");
    archive(&w, "cold", "DEEP_ARCHIVE");
    put(&w, "data", "warm", "x");
    w.advance(hours(5));
    restore(&w, "k", 3, Some("Bulk"));
    let asked = || Some(vec!["RestoreStatus".to_owned()]);
    let list = |optional_object_attributes| {
        let input = ListObjectsV2Input { bucket: "data".into(), optional_object_attributes, ..Default::default() };
        w.call::<ListObjectsV2>(input).ok().contents.unwrap()
    };
    assert!(list(None).iter().all(|object| object.restore_status.is_none()));
    let in_progress: Vec<_> =
        list(asked()).iter().map(|object| object.restore_status.as_ref().and_then(|status| status.is_restore_in_progress)).collect();
    assert_eq!(in_progress, [None, Some(true), None]);
    let input = ListObjectVersionsInput { bucket: "data".into(), optional_object_attributes: asked(), ..Default::default() };
    let versions = w.call::<ListObjectVersions>(input).ok().versions.unwrap();
    let old = versions.iter().find(|version| version.version_id == old).unwrap();
    let status = old.restore_status.as_ref().unwrap();
    assert_eq!(status.is_restore_in_progress, Some(false));
    assert_eq!(status.restore_expiry_date.map(|date| date.iso8601()).as_deref(), Some("2024-01-17T00:00:00Z"));
}

#[test]
fn a_version_that_went_while_its_copy_was_on_its_way_is_forgotten() {
    let w = with_bucket("data");
    archive(&w, "k", "GLACIER");
    restore(&w, "k", 1, None);
    put(&w, "data", "k", "new");
    w.advance(days(10));
    assert_eq!(get(&w, "data", "k"), "new");
    assert_eq!(shown(&w, "k"), None);
}
