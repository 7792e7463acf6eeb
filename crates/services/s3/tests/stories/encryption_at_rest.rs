//! What lies on the disk tells nothing, and what was changed there is not answered.

use std::path::{Path, PathBuf};

use api_s3::*;
use testkit::World;

use crate::house::{at, bytes, get, put};
use crate::kinds::{self, ALL, Sse, noise};

const MARKER: &[u8] = b"nobody-should-find-this-on-the-disk";

fn open(dir: &Path) -> World {
    World::at(dir).with(s3::service()).with(kms::service()).start()
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).expect("a directory").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn is_on_disk(dir: &Path, marker: &[u8]) -> bool {
    files(dir).iter().any(|file| std::fs::read(file).is_ok_and(|bytes| bytes.windows(marker.len()).any(|window| window == marker)))
}

#[test]
fn no_bytes_of_any_kind_lie_in_the_clear() {
    let dir = tempfile::tempdir().expect("a directory");
    let large: Vec<u8> = MARKER.iter().copied().cycle().take(6 << 20).collect();
    {
        let w = open(dir.path());
        w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
        kinds::allow_customer_keys(&w);
        for (at, sse) in ALL.iter().enumerate() {
            w.call::<PutObject>(sse.put(&format!("small{at}"), MARKER)).ok();
            w.call::<PutObject>(sse.put(&format!("large{at}"), large.clone())).ok();
            w.call::<CopyObject>(sse.copy((&format!("large{at}"), sse), &format!("copy{at}"))).ok();
            let id = w.call::<CreateMultipartUpload>(sse.begin("parts")).ok().upload_id.unwrap();
            w.call::<UploadPart>(sse.part("parts", &id, 1, large.clone())).ok();
        }
        let cold = PutObjectInput { storage_class: Some("GLACIER_IR".into()), ..Sse::Silence.put("cold", large.clone()) };
        w.call::<PutObject>(cold).ok();
    }
    assert!(is_on_disk(dir.path(), b"large0"), "names are found, so bytes would be");
    assert!(!is_on_disk(dir.path(), &MARKER[..16]));
    let w = open(dir.path());
    for (at, sse) in ALL.iter().enumerate() {
        assert_eq!(bytes(&w, w.call::<GetObject>(sse.get(&format!("small{at}"))).ok()), MARKER);
        assert!(bytes(&w, w.call::<GetObject>(sse.get(&format!("large{at}"))).ok()) == large);
        assert!(bytes(&w, w.call::<GetObject>(sse.get(&format!("copy{at}"))).ok()) == large);
    }
    assert!(get(&w, "data", "cold") == large);
}

/// The largest file under `blobs`.
fn blob_file(dir: &Path) -> PathBuf {
    let size = |path: &PathBuf| std::fs::metadata(path).map_or(0, |facts| facts.len());
    files(&dir.join("blobs")).into_iter().max_by_key(size).expect("a blob")
}

#[test]
fn a_blob_exchanged_for_another_is_an_error() {
    let dir = tempfile::tempdir().expect("a directory");
    let body = noise(200_000);
    let (first, second) = {
        let w = open(dir.path());
        w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
        put(&w, "data", "one", body.clone());
        let first = blob_file(dir.path());
        put(&w, "data", "two", body.clone());
        let second = files(&dir.path().join("blobs")).into_iter().find(|file| *file != first).expect("another blob");
        (first, second)
    };
    // Both are whole files of the right length with checksums that fit: only the key tells them apart.
    std::fs::copy(&second, &first).expect("copied");
    let w = open(dir.path());
    let got = w.call::<GetObject>(at("data", "one")).ok();
    assert!(w.block_on(got.body.collect(1 << 30)).is_err());
    assert!(get(&w, "data", "two") == body);
}
