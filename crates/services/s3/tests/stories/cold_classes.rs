//! Cold classes lie packed, and are read as if they did not.

use std::path::Path;
use std::time::Duration;

use api_s3::*;
use kernel::store::BlobRef;
use testkit::World;

use crate::house::{at, bytes, get, put};
use crate::kinds::{ALL, Sse, noise};

fn open(dir: &Path) -> World {
    let w = World::at(dir).with(s3::service()).with(kms::service()).start();
    w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
    crate::kinds::allow_customer_keys(&w);
    w
}

fn bytes_on_disk(dir: &Path) -> u64 {
    let entries = std::fs::read_dir(dir).expect("a directory").map(|entry| entry.expect("an entry"));
    let size = |entry: std::fs::DirEntry| {
        let facts = entry.metadata().expect("facts");
        if facts.is_dir() { bytes_on_disk(&entry.path()) } else { facts.len() }
    };
    entries.map(size).sum()
}

fn lines(count: usize) -> Vec<u8> {
    (0..count).flat_map(|at| format!("2026-11-23,order-{at},{},EUR\n", at * 7919 % 10_007).into_bytes()).collect()
}

#[test]
fn text_shrinks_and_every_range_of_it_is_there() {
    let dir = tempfile::tempdir().expect("a directory");
    let w = open(dir.path());
    let body = lines(150_000);
    for sse in &ALL {
        let before = bytes_on_disk(&dir.path().join("blobs"));
        w.call::<PutObject>(PutObjectInput { storage_class: Some("GLACIER_IR".into()), ..sse.put("k", body.clone()) }).ok();
        let grown = bytes_on_disk(&dir.path().join("blobs")).saturating_sub(before);
        assert!(grown < body.len() as u64 / 2, "{grown} of {}", body.len());
        let got = w.call::<GetObject>(sse.get("k")).ok();
        assert_eq!((got.content_length, got.storage_class.as_deref()), (Some(body.len() as i64), Some("GLACIER_IR")));
        assert!(bytes(&w, got) == body);
        for (first, last) in [(0, 0), (1 << 20, (1 << 20) + 5), ((2 << 20) - 7, (3 << 20) + 7), (body.len() - 1, body.len() - 1)] {
            let got = w.call::<GetObject>(GetObjectInput { range: Some(format!("bytes={first}-{last}")), ..sse.get("k") }).ok();
            assert!(bytes(&w, got) == body[first..=last]);
        }
    }
}

#[test]
fn what_does_not_shrink_is_left_as_it_is() {
    let dir = tempfile::tempdir().expect("a directory");
    let w = open(dir.path());
    let body = noise(3 << 20);
    let cold = |key: &str, body: Vec<u8>| PutObjectInput { storage_class: Some("GLACIER_IR".into()), ..Sse::Silence.put(key, body) };
    w.call::<PutObject>(cold("k", body.clone())).ok();
    w.call::<PutObject>(cold("small", b"ab".to_vec())).ok();
    w.call::<PutObject>(cold("nothing", Vec::new())).ok();
    assert!(get(&w, "data", "k") == body);
    assert_eq!((get(&w, "data", "small"), get(&w, "data", "nothing").len()), ("ab".into(), 0));
}

#[test]
fn copies_lie_as_their_own_class_asks() {
    let dir = tempfile::tempdir().expect("a directory");
    let w = open(dir.path());
    let body = lines(60_000);
    put(&w, "data", "warm", body.clone());
    let copy = |from: &str, to: &str, class: &str| CopyObjectInput {
        storage_class: Some(class.into()),
        ..Sse::Silence.copy((from, &Sse::Silence), to)
    };
    let before = bytes_on_disk(&dir.path().join("blobs"));
    w.call::<CopyObject>(copy("warm", "cold", "GLACIER_IR")).ok();
    assert!(bytes_on_disk(&dir.path().join("blobs")) - before < body.len() as u64 / 2);
    w.call::<CopyObject>(copy("cold", "again", "STANDARD")).ok();
    for key in ["warm", "cold", "again"] {
        let got = w.call::<GetObject>(at("data", key)).ok();
        assert!(bytes(&w, got) == body, "{key}");
    }
}

#[test]
fn parts_of_a_cold_upload_are_packed_one_by_one() {
    let dir = tempfile::tempdir().expect("a directory");
    let w = open(dir.path());
    let (text, end) = (lines(250_000), lines(10));
    assert!(text.len() > 5 << 20);
    let begin = CreateMultipartUploadInput { storage_class: Some("GLACIER_IR".into()), ..Sse::Silence.begin("parts") };
    let id = w.call::<CreateMultipartUpload>(begin).ok().upload_id.unwrap();
    let one = crate::multipart::upload(&w, &id, 1, text.clone());
    let two = crate::multipart::upload(&w, &id, 2, noise(5 << 20));
    let three = crate::multipart::upload(&w, &id, 3, end.clone());
    crate::multipart::complete(&w, &id, &[(1, &one), (2, &two), (3, &three)]).ok();
    let whole = [text, noise(5 << 20), end].concat();
    assert!(get(&w, "data", "parts") == whole);
    let from = whole.len() - (5 << 20) - 1_000;
    let got = w.call::<GetObject>(GetObjectInput { range: Some(format!("bytes={from}-")), ..at("data", "parts") }).ok();
    assert!(bytes(&w, got) == whole[from..]);
}

/// Packed parts of text are small enough to lie in rows, and lie together in one file of the object; one that does not shrink has its own.
#[test]
fn parts_that_share_a_file_and_parts_that_do_not_are_one_object() {
    let w = crate::kinds::world();
    let text = [crate::recoding::text(5 << 20), noise(20_000)].concat();
    let shares = [text.clone(), text[7..].to_vec(), noise(5 << 20), text.clone(), text, Vec::new()];
    for sse in &ALL {
        let begin = CreateMultipartUploadInput { storage_class: Some("GLACIER_IR".into()), ..sse.begin("parts") };
        let id = w.call::<CreateMultipartUpload>(begin).ok().upload_id.unwrap();
        let parts = shares.iter().zip(1..).map(|(share, number)| {
            let etag = w.call::<UploadPart>(sse.part("parts", &id, number, share.clone())).ok().etag;
            CompletedPart { part_number: Some(number), etag, ..Default::default() }
        });
        let upload = CompletedMultipartUpload { parts: Some(parts.collect()) };
        let completing = CompleteMultipartUploadInput {
            bucket: "data".into(),
            key: "parts".into(),
            upload_id: id.clone(),
            multipart_upload: Some(upload),
            ..Default::default()
        };
        w.call::<CompleteMultipartUpload>(completing).ok();
        assert!(matches!(crate::recoding::version(&w, "parts").1.blob, BlobRef::Chain(files) if files.len() == 3));
        let whole = shares.concat();
        assert!(bytes(&w, w.call::<GetObject>(sse.get("parts")).ok()) == whole, "{sse:?}");
        let mut border = 0;
        for share in &shares {
            border += share.len();
            for first in [border.saturating_sub(1), border.saturating_sub(1 << 20), border] {
                let last = (first + (1 << 20)).min(whole.len() - 1);
                if first > last {
                    continue;
                }
                let got = w.call::<GetObject>(GetObjectInput { range: Some(format!("bytes={first}-{last}")), ..sse.get("parts") }).ok();
                assert!(bytes(&w, got) == whole[first..=last], "{sse:?} {first}");
            }
        }
        let nothing = w.call::<GetObject>(GetObjectInput { part_number: Some(shares.len() as i32), ..sse.get("parts") }).ok();
        assert_eq!((nothing.content_length, bytes(&w, nothing).len()), (Some(0), 0), "{sse:?}");
    }
}

#[test]
fn a_refused_completion_leaves_no_file_behind() {
    let dir = tempfile::tempdir().expect("a directory");
    let w = open(dir.path());
    let begin = CreateMultipartUploadInput { storage_class: Some("GLACIER_IR".into()), ..Sse::Silence.begin("parts") };
    let id = w.call::<CreateMultipartUpload>(begin).ok().upload_id.unwrap();
    let text = [crate::recoding::text(5 << 20), noise(20_000)].concat();
    let etags = [1, 2].map(|number| crate::multipart::upload(&w, &id, number, text.clone()));
    put(&w, "data", "parts", "somebody was quicker");
    let completing = || CompleteMultipartUploadInput {
        if_none_match: Some("*".into()),
        ..crate::multipart::completing(&id, &[(1, &etags[0]), (2, &etags[1])])
    };
    assert_eq!(bytes_on_disk(&dir.path().join("blobs")), 0, "the parts lie in their rows");
    w.call::<CompleteMultipartUpload>(completing()).refused("PreconditionFailed");
    let is_gone = |_| {
        std::thread::sleep(Duration::from_millis(100));
        bytes_on_disk(&dir.path().join("blobs")) == 0
    };
    assert!((0..100).any(is_gone), "what was joined is still there");
    w.call::<DeleteObject>(DeleteObjectInput { bucket: "data".into(), key: "parts".into(), ..Default::default() }).ok();
    w.call::<CompleteMultipartUpload>(completing()).ok();
    assert!(get(&w, "data", "parts") == text.repeat(2));
}
