//! What was answered is there after a restart.

use std::path::Path;

use api_s3::*;
use testkit::World;

use crate::house::*;

pub fn open(dir: &Path) -> World {
    World::at(dir).with(s3::service()).start()
}

#[test]
fn buckets_objects_and_uploads_survive_a_restart() {
    let dir = tempfile::tempdir().expect("a directory");
    let large = vec![3u8; 6 << 20];
    let upload_id = {
        let w = open(dir.path());
        w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
        put(&w, "data", "small", "x");
        put(&w, "data", "large", large.clone());
        put(&w, "data", "gone", vec![1u8; 100_000]);
        w.call::<DeleteObject>(DeleteObjectInput { bucket: "data".into(), key: "gone".into(), ..Default::default() }).ok();
        let create = CreateMultipartUploadInput { bucket: "data".into(), key: "parts".into(), ..Default::default() };
        let upload_id = w.call::<CreateMultipartUpload>(create).ok().upload_id.unwrap();
        crate::multipart::upload(&w, &upload_id, 1, large.clone());
        upload_id
    };
    let etag = {
        let w = open(dir.path());
        assert_eq!(get(&w, "data", "small"), "x");
        assert!(get(&w, "data", "large") == large);
        w.call::<GetObject>(at("data", "gone")).refused("NoSuchKey");
        let second = crate::multipart::upload(&w, &upload_id, 2, "end");
        let first = crate::multipart::list(&w, &upload_id)[0].etag.clone().unwrap();
        crate::multipart::complete(&w, &upload_id, &[(1, &first), (2, &second)]).ok().etag
    };
    let w = open(dir.path());
    let got = w.call::<GetObject>(at("data", "parts")).ok();
    assert_eq!(got.etag, etag);
    assert!(bytes(&w, got) == [large.as_slice(), b"end"].concat());
}

/// Copies a directory as it lies there at this moment.
pub fn snapshot(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a directory");
    for entry in std::fs::read_dir(from).expect("a directory") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            snapshot(&entry.path(), &target)
        } else {
            drop(std::fs::copy(entry.path(), target))
        }
    }
}

#[test]
fn what_was_answered_is_on_disk_though_nobody_said_goodbye() {
    let (dir, crashed) = (tempfile::tempdir().expect("a directory"), tempfile::tempdir().expect("a directory"));
    let w = open(dir.path());
    w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
    crate::versions::set(&w, "Enabled");
    let mut written = Vec::new();
    for at in 0..20usize {
        let body = vec![at as u8; at * 5_000];
        let id = put(&w, "data", &format!("k{}", at % 3), body.clone()).version_id.unwrap();
        written.push((at % 3, id, body));
    }
    // The house is still running: this is what a power cut would leave behind.
    snapshot(dir.path(), crashed.path());
    let w = open(crashed.path());
    for (key, id, body) in written {
        let input = GetObjectInput { version_id: Some(id), ..at("data", &format!("k{key}")) };
        assert!(bytes(&w, w.call::<GetObject>(input).ok()) == body);
    }
    put(&w, "data", "k0", "life goes on");
    assert_eq!(get(&w, "data", "k0"), "life goes on");
}

#[test]
fn names_longer_than_any_key_find_nothing_and_break_nothing() {
    let dir = tempfile::tempdir().expect("a directory");
    {
        let w = open(dir.path());
        w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
        put(&w, "data", "k", "x");
    }
    let w = open(dir.path());
    for long in ["k".repeat(3000), "\0".repeat(1500)] {
        w.call::<GetObject>(at("data", &long)).refused("KeyTooLongError");
        w.call::<DeleteObject>(DeleteObjectInput { bucket: "data".into(), key: long.clone(), ..Default::default() })
            .refused("KeyTooLongError");
        assert!(list(&w, "data", &long, "/").0.is_empty());
        let after = ListObjectsV2Input { bucket: "data".into(), start_after: Some(long.clone()), ..Default::default() };
        w.call::<ListObjectsV2>(after).ok();
        let after = ListObjectVersionsInput { bucket: "data".into(), key_marker: Some(long.clone()), ..Default::default() };
        w.call::<ListObjectVersions>(after).ok();
        let after = ListMultipartUploadsInput { bucket: "data".into(), key_marker: Some(long.clone()), ..Default::default() };
        w.call::<ListMultipartUploads>(after).ok();
    }
}
