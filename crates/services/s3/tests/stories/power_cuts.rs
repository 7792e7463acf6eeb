//! The power goes at every step of a write: afterwards there is the old or the new, whole, and the new once it was acknowledged.

use std::path::Path;
use std::time::Duration;

use api_s3::*;
use testkit::World;
use testkit::power::Story;

use crate::house::*;

fn open(dir: &Path) -> World {
    World::at(dir).with(s3::service()).start()
}

/// A bucket, and a large object in it.
fn a_bucket(w: &World) {
    w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
    put(w, "data", "other", old());
}

fn old() -> Vec<u8> {
    vec![1; 70_000]
}

fn new_bytes() -> Vec<u8> {
    (0..150_000_u32).map(|at| (at % 241) as u8).collect()
}

/// The object's bytes; `None` if there is no such object. Anything else is a failure.
fn bytes_of(w: &World, key: &str) -> Option<Vec<u8>> {
    match w.block_on(w.cx().call::<GetObject>(at("data", key))) {
        Ok(output) => Some(bytes(w, output).to_vec()),
        Err(kernel::Error::Api(refused)) if refused.code() == "NoSuchKey" => None,
        Err(error) => panic!("{key}: {error}"),
    }
}

/// The operation made `new` of `old`, or had not yet.
fn old_or_new(w: &World, acked: bool, key: &str, old: Option<Vec<u8>>, new: Option<Vec<u8>>) {
    let found = bytes_of(w, key);
    assert!(found == new || (!acked && found == old), "{key}: {:?} bytes, acknowledged: {acked}", found.map(|it| it.len()));
    assert!(bytes_of(w, "other").expect("nobody touched it") == self::old());
    put(w, "data", "afterwards", "life goes on");
}

/// The key under which the first bytes are sealed is there whenever they are.
#[test]
fn the_first_object_of_a_new_house() {
    let story = Story::new(open).in_a_new_house().when(|w| {
        a_bucket(w);
        put(w, "data", "k", "small");
    });
    let houses = story.then(|w, acked| match w.block_on(w.cx().call::<GetObject>(at("data", "k"))) {
        Ok(output) => assert_eq!(bytes(w, output), "small"),
        Err(error) => assert!(!acked && matches!(error.code(), "NoSuchBucket" | "NoSuchKey"), "{error}"),
    });
    assert!(houses > 60, "{houses} houses are too few to mean anything");
}

#[test]
fn putting_a_small_object() {
    let story = Story::new(open).given(a_bucket).when(|w| drop(put(w, "data", "k", "small")));
    let houses = story.then(|w, acked| old_or_new(w, acked, "k", None, Some(b"small".to_vec())));
    assert!(houses > 20, "{houses} houses are too few to mean anything");
}

#[test]
fn putting_a_large_object() {
    let story = Story::new(open).given(a_bucket).when(|w| drop(put(w, "data", "k", new_bytes())));
    let houses = story.then(|w, acked| old_or_new(w, acked, "k", None, Some(new_bytes())));
    assert!(houses > 40, "{houses} houses are too few to mean anything");
}

#[test]
fn replacing_an_object() {
    let given = |w: &World| {
        a_bucket(w);
        put(w, "data", "k", old());
    };
    let story = Story::new(open).given(given).when(|w| drop(put(w, "data", "k", new_bytes()))).lingering(Duration::from_millis(2_300));
    story.then(|w, acked| old_or_new(w, acked, "k", Some(old()), Some(new_bytes())));
}

#[test]
fn copying_an_object_and_deleting_its_source() {
    let given = |w: &World| {
        a_bucket(w);
        put(w, "data", "source", new_bytes());
    };
    let when = |w: &World| {
        let copy = CopyObjectInput { bucket: "data".into(), key: "k".into(), copy_source: "data/source".into(), ..Default::default() };
        w.call::<CopyObject>(copy).ok();
        w.call::<DeleteObject>(DeleteObjectInput { bucket: "data".into(), key: "source".into(), ..Default::default() }).ok();
    };
    Story::new(open).given(given).when(when).lingering(Duration::from_millis(2_300)).then(|w, acked| {
        old_or_new(w, acked, "k", None, Some(new_bytes()));
        old_or_new(w, acked, "source", Some(new_bytes()), None);
        assert!(bytes_of(w, "k").or(bytes_of(w, "source")).is_some(), "the bytes are never nowhere");
    });
}

#[test]
fn deleting_an_object() {
    let given = |w: &World| {
        a_bucket(w);
        put(w, "data", "k", new_bytes());
    };
    let when = |w: &World| {
        w.call::<DeleteObject>(DeleteObjectInput { bucket: "data".into(), key: "k".into(), ..Default::default() }).ok();
    };
    let story = Story::new(open).given(given).when(when).lingering(Duration::from_millis(2_300));
    story.then(|w, acked| old_or_new(w, acked, "k", Some(new_bytes()), None));
}

#[test]
fn completing_a_multipart_upload() {
    let given = |w: &World| {
        a_bucket(w);
        let create = CreateMultipartUploadInput { bucket: "data".into(), key: "parts".into(), ..Default::default() };
        let upload_id = w.call::<CreateMultipartUpload>(create).ok().upload_id.expect("an id");
        crate::multipart::upload(w, &upload_id, 1, first());
        crate::multipart::upload(w, &upload_id, 2, new_bytes());
    };
    let when = |w: &World| {
        let upload_id = upload_id(w).expect("it is in progress");
        let etags: Vec<_> = crate::multipart::list(w, &upload_id).into_iter().filter_map(|part| part.etag).collect();
        crate::multipart::complete(w, &upload_id, &[(1, &etags[0]), (2, &etags[1])]).ok();
    };
    Story::new(open).given(given).when(when).then(|w, acked| {
        old_or_new(w, acked, "parts", None, Some([first(), new_bytes()].concat()));
        assert_eq!(upload_id(w).is_none(), bytes_of(w, "parts").is_some(), "either an upload or an object");
    });
}

#[test]
fn uploading_a_part_again() {
    let given = |w: &World| {
        a_bucket(w);
        let create = CreateMultipartUploadInput { bucket: "data".into(), key: "parts".into(), ..Default::default() };
        let upload_id = w.call::<CreateMultipartUpload>(create).ok().upload_id.expect("an id");
        crate::multipart::upload(w, &upload_id, 1, old());
    };
    let when = |w: &World| {
        let upload_id = upload_id(w).expect("it is in progress");
        crate::multipart::upload(w, &upload_id, 1, new_bytes());
    };
    Story::new(open).given(given).when(when).lingering(Duration::from_millis(2_300)).then(|w, acked| {
        let parts = crate::multipart::list(w, &upload_id(w).expect("it is in progress"));
        let [part] = parts.as_slice() else { panic!("one part, not {}", parts.len()) };
        assert!(part.size == Some(150_000) || (!acked && part.size == Some(70_000)), "{:?} bytes, acknowledged: {acked}", part.size);
    });
}

/// Five megabytes: the least a part may have that is not the last.
fn first() -> Vec<u8> {
    vec![7; 5 << 20]
}

fn upload_id(w: &World) -> Option<String> {
    let list = ListMultipartUploadsInput { bucket: "data".into(), ..Default::default() };
    w.call::<ListMultipartUploads>(list).ok().uploads?.into_iter().next()?.upload_id
}

#[test]
fn a_rule_moving_an_object_to_another_class() {
    let given = |w: &World| {
        a_bucket(w);
        put(w, "data", "aging/k", new_bytes());
        let transitions = Some(vec![crate::lifecycle::step(30, "GLACIER_IR")]);
        crate::lifecycle::govern(w, "data", vec![LifecycleRule { transitions, ..crate::lifecycle::rule("move", "aging/") }]);
    };
    let when = |w: &World| w.advance(testkit::days(40));
    Story::new(open).given(given).when(when).lingering(Duration::from_millis(2_300)).then(|w, acked| {
        let class = w.call::<HeadObject>(head("data", "aging/k")).ok().storage_class;
        assert!(class.as_deref() == Some("GLACIER_IR") || (!acked && class.is_none()), "{class:?}, acknowledged: {acked}");
        old_or_new(w, acked, "aging/k", Some(new_bytes()), Some(new_bytes()));
    });
}

#[test]
fn a_rule_expiring_an_object() {
    let given = |w: &World| {
        a_bucket(w);
        put(w, "data", "aging/k", new_bytes());
        crate::lifecycle::govern(w, "data", vec![crate::lifecycle::expires("expire", "aging/", 30)]);
    };
    let when = |w: &World| w.advance(testkit::days(40));
    let story = Story::new(open).given(given).when(when).lingering(Duration::from_millis(2_300));
    story.then(|w, acked| old_or_new(w, acked, "aging/k", Some(new_bytes()), None));
}
