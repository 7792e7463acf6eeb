//! Conditional reads and writes.

use api_s3::*;
use testkit::{hours, seconds};

use crate::house::*;

#[test]
fn a_reader_who_knows_the_tag_is_spared_the_bytes() {
    let w = with_bucket("data");
    let etag = put(&w, "data", "k", "x").etag;
    let known = GetObjectInput { if_none_match: etag.clone(), ..at("data", "k") };
    let error = w.call::<GetObject>(known).refused("NotModified");
    assert_eq!(error.schema.status, 304);
    assert!(error.headers.contains(&("ETag", etag.clone().unwrap())) && error.headers.iter().any(|(name, _)| *name == "Last-Modified"));
    w.call::<GetObject>(GetObjectInput { if_match: etag, ..at("data", "k") }).ok();
    let error = w.call::<GetObject>(GetObjectInput { if_match: Some("\"other\"".into()), ..at("data", "k") }).refused("PreconditionFailed");
    assert_eq!(error.message, "At least one of the pre-conditions you specified did not hold");
    assert_eq!(error.details, [("Condition", "If-Match".to_owned())]);
}

#[test]
fn dates_count_in_whole_seconds() {
    let w = with_bucket("data");
    w.advance(250);
    put(&w, "data", "k", "x");
    let written = w.now().truncated_to_secs();
    w.advance(hours(1));
    let since = |moment| HeadObjectInput { if_modified_since: Some(moment), ..head("data", "k") };
    w.call::<HeadObject>(since(written)).refused("NotModified");
    w.call::<HeadObject>(since(written.plus_millis(-seconds(1)))).ok();
    let unmodified = |moment| HeadObjectInput { if_unmodified_since: Some(moment), ..head("data", "k") };
    w.call::<HeadObject>(unmodified(written)).ok();
    w.call::<HeadObject>(unmodified(written.plus_millis(-seconds(1)))).refused("PreconditionFailed");
}

#[test]
fn a_writer_can_insist_on_being_first() {
    let w = with_bucket("data");
    let first = |body: &'static str| PutObjectInput { if_none_match: Some("*".into()), ..new("data", "lock", body) };
    w.call::<PutObject>(first("mine")).ok();
    w.call::<PutObject>(first("too late")).refused("PreconditionFailed");
    assert_eq!(get(&w, "data", "lock"), "mine");
}

#[test]
fn a_writer_can_insist_on_what_it_read() {
    let w = with_bucket("data");
    let swap = |etag: Option<String>| PutObjectInput { if_match: etag, ..new("data", "k", "new") };
    w.call::<PutObject>(swap(Some("\"any\"".into()))).refused("NoSuchKey");
    w.call::<PutObject>(swap(Some("*".into()))).refused("NotImplemented");
    let both = PutObjectInput { if_none_match: Some("*".into()), ..swap(Some("\"any\"".into())) };
    assert!(w.call::<PutObject>(both).refused("NotImplemented").details.contains(&("Header", "If-Match,If-None-Match".to_owned())));
    let etag = put(&w, "data", "k", "old").etag;
    w.call::<PutObject>(swap(etag.clone())).ok();
    w.call::<PutObject>(swap(etag.clone())).refused("PreconditionFailed");
    let delete = |etag| DeleteObjectInput { bucket: "data".into(), key: "k".into(), if_match: etag, ..Default::default() };
    w.call::<DeleteObject>(delete(etag)).refused("PreconditionFailed");
    w.call::<DeleteObject>(delete(Some("*".into()))).ok();
}

#[test]
fn of_many_who_insist_on_being_first_one_is() {
    let w = with_bucket("data");
    let attempts = (0..20).map(|at| {
        let body = vec![at as u8; 40_000];
        w.cx().call::<PutObject>(PutObjectInput { if_none_match: Some("*".into()), ..new("data", "lock", body) })
    });
    let results = w.block_on(futures::future::join_all(attempts));
    let won: Vec<_> = results.iter().filter_map(|result| result.as_ref().ok()).collect();
    assert_eq!(won.len(), 1);
    assert!(results.iter().filter_map(|result| result.as_ref().err()).all(|error| error.code() == "PreconditionFailed"));
    assert_eq!(w.call::<HeadObject>(head("data", "lock")).ok().etag, won[0].etag);
}
