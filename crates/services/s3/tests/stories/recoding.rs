//! A version that changes its class keeps its content, its parts and its key, and lies as its class asks.

use api_s3::*;
use kernel::Cx;
use kernel::store::Place;
use s3::model::storage_class::StorageClass;
use s3::model::version::Versioning;
use s3::recode;
use s3::store::object::{self, Body, Object};
use s3::store::versions::{self, Found};
use testkit::World;

use crate::house::bytes;
use crate::kinds::{self, ALL, Sse, noise};

pub fn version(w: &World, key: &str) -> (Object, Body) {
    let look = |tx: &kernel::store::ReadTx| {
        let Found::Object(object) = versions::current(tx, "data", key, Versioning::Unversioned)? else { panic!("no {key}") };
        let body = object::body(tx, "data", key, &object)?;
        Ok::<_, kernel::Error>((*object, body))
    };
    w.kernel().store().read(&Place::nowhere(), look).expect("it is there")
}

/// What the lifecycle does to a version.
fn transition(w: &World, key: &str, class: StorageClass) -> bool {
    let (mut object, body) = version(w, key);
    let recoded = w.block_on(recode::for_class(&Cx::of_world(w.kernel()), "data", key, &object, &body, class)).expect("recoded");
    let is_recoded = recoded.is_some();
    object.listed.class = class;
    let written = w.kernel().store().write(&Place::nowhere(), |tx| match recoded {
        Some(recoded) => versions::recoded(tx, "data", key, object, recoded),
        None => versions::update(tx, "data", key, object),
    });
    w.block_on(written).expect("written");
    is_recoded
}

pub fn text(length: usize) -> Vec<u8> {
    b"2026-11-23,order,EUR\n".iter().copied().cycle().take(length).collect()
}

#[test]
fn a_version_of_any_kind_grows_cold_and_warm_again() {
    let w = kinds::world();
    for sse in &ALL {
        for length in [10, 5_000, 3 << 20] {
            let body = text(length);
            w.call::<PutObject>(sse.put("k", body.clone())).ok();
            let before = w.call::<HeadObject>(sse.head("k")).ok();
            let shrinks = length > 10 && !matches!(sse, Sse::Customer(_));
            assert_eq!(transition(&w, "k", StorageClass::GlacierIr), shrinks, "{sse:?} {length}");
            assert_eq!(version(&w, "k").1.is_packed(), shrinks);
            assert!(!transition(&w, "k", StorageClass::GlacierIr), "once is enough");
            assert!(bytes(&w, w.call::<GetObject>(sse.get("k")).ok()) == body);
            let after = w.call::<HeadObject>(sse.head("k")).ok();
            assert_eq!((after.etag, after.content_length, after.last_modified), (before.etag, before.content_length, before.last_modified));
            assert_eq!(after.storage_class.as_deref(), Some("GLACIER_IR"));
            assert_eq!(transition(&w, "k", StorageClass::Standard), shrinks);
            assert!(!version(&w, "k").1.is_packed());
            assert!(bytes(&w, w.call::<GetObject>(sse.get("k")).ok()) == body);
        }
    }
}

#[test]
fn an_object_of_parts_stays_one() {
    let w = kinds::world();
    let id = crate::multipart::begin(&w);
    let (first, last) = (text(5 << 20), text(70_000));
    let one = crate::multipart::upload(&w, &id, 1, first.clone());
    let two = crate::multipart::upload(&w, &id, 2, last.clone());
    crate::multipart::complete(&w, &id, &[(1, &one), (2, &two)]).ok();
    assert!(transition(&w, "parts", StorageClass::GlacierIr));
    let part = w.call::<GetObject>(GetObjectInput { part_number: Some(2), ..Sse::Silence.get("parts") }).ok();
    assert_eq!(part.parts_count, Some(2));
    assert!(bytes(&w, part) == last);
    assert!(bytes(&w, w.call::<GetObject>(Sse::Silence.get("parts")).ok()) == [first, last].concat());
    w.call::<DeleteObject>(DeleteObjectInput { bucket: "data".into(), key: "parts".into(), ..Default::default() }).ok();
}

#[test]
fn what_would_not_shrink_only_changes_its_name() {
    let w = kinds::world();
    w.call::<PutObject>(Sse::Silence.put("k", noise(2 << 20))).ok();
    assert!(!transition(&w, "k", StorageClass::DeepArchive));
    assert_eq!(w.call::<HeadObject>(Sse::Silence.head("k")).ok().storage_class.as_deref(), Some("DEEP_ARCHIVE"));
}
