//! One bit wrong, wherever the bytes of an object lie: they are never served, and the scrub names them.

use std::path::{Path, PathBuf};

use api_s3::*;
use kernel::scrub::Report;
use kernel::store::{BlobRef, Place, ReadTx, StoreError};
use s3::store::BODIES;
use s3::store::object::Body;
use testkit::{World, days};

use crate::house::*;
use crate::lifecycle;

const SMALL: &str = "small enough to lie in its row";

fn open(dir: &Path) -> World {
    World::at(dir).with(s3::service()).start()
}

/// A house that kept a small object and a large one, stopped, so that everything has come to rest.
fn kept(dir: &Path) -> Vec<u8> {
    let large: Vec<u8> = (0..400_000_u32).map(|at| (at % 253) as u8).collect();
    let w = open(dir);
    w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
    put(&w, "data", "small", SMALL);
    put(&w, "data", "large", large.clone());
    large
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).expect("a directory").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

pub fn flip(file: &Path, at: usize) {
    let mut bytes = std::fs::read(file).expect("read");
    bytes[at] ^= 0x10;
    std::fs::write(file, bytes).expect("written");
}

/// The one blob file there is.
pub fn blob_file(dir: &Path) -> PathBuf {
    let mut files = files(&dir.join("blobs"));
    assert_eq!(files.len(), 1);
    files.remove(0)
}

/// The bytes, or that they cannot be had.
fn try_get(w: &World, key: &str) -> Option<Vec<u8>> {
    let output = w.block_on(w.cx().call::<GetObject>(at("data", key))).ok()?;
    Some(w.block_on(output.body.collect(1 << 30)).ok()?.to_vec())
}

fn scrub(w: &World) -> Report {
    w.block_on(async { w.kernel().scrubber().begin(w.kernel()) });
    loop {
        let report = w.kernel().scrubber().report();
        if !report.running {
            return report;
        }
        std::thread::yield_now();
    }
}

fn names_only(report: &Report, name: &str, reason: &str) {
    let [damage] = report.damage.as_slice() else { panic!("one place, not {report:?}") };
    assert_eq!(report.damaged, 1);
    assert!(damage.reason.contains(reason), "{damage:?}");
    assert!(damage.kept_by.iter().any(|it| it.starts_with(name)) || damage.place.contains(name), "{damage:?}");
}

#[test]
fn a_house_in_order_is_found_in_order() {
    let dir = tempfile::tempdir().expect("a directory");
    let large = kept(dir.path());
    let w = open(dir.path());
    let copy = CopyObjectInput { bucket: "data".into(), key: "copy".into(), copy_source: "data/large".into(), ..Default::default() };
    w.call::<CopyObject>(copy).ok();
    let report = scrub(&w);
    assert_eq!((report.damaged, report.error.clone()), (0, None), "{report:?}");
    assert_eq!((report.blobs, report.inline, report.files, report.files_total), (3, 1, 1, 1));
    let bytes = sealing::sealed_len(large.len() as u64) + sealing::sealed_len(SMALL.len() as u64);
    assert_eq!(report.bytes, bytes, "a shared file is read once");
}

#[test]
fn a_damaged_file_is_never_served_and_the_scrub_says_whose_it_was() {
    let dir = tempfile::tempdir().expect("a directory");
    let large = kept(dir.path());
    let file = blob_file(dir.path());
    let whole = std::fs::read(&file).expect("read");
    let w = open(dir.path());
    let copy = CopyObjectInput { bucket: "data".into(), key: "copy".into(), copy_source: "data/large".into(), ..Default::default() };
    w.call::<CopyObject>(copy).ok();
    for at in [0, 65_536, 399_999, 400_000, whole.len() - 1] {
        flip(&file, at);
        assert_eq!(try_get(&w, "large"), None, "byte {at}");
        assert_eq!(try_get(&w, "small").expect("the others are well"), SMALL.as_bytes());
        let report = scrub(&w);
        names_only(&report, "s3://data/large", "checksum");
        assert!(report.damage[0].kept_by.iter().any(|name| name.starts_with("s3://data/copy")), "{report:?}");
        assert_eq!(report.damage[0].place, file.display().to_string());
        std::fs::write(&file, &whole).expect("written");
    }
    for len in [0, 100_000, 400_000, whole.len() - 1] {
        std::fs::write(&file, &whole[..len]).expect("written");
        assert_eq!(try_get(&w, "large"), None, "cut to {len}");
        names_only(&scrub(&w), "s3://data/large", "too short");
    }
    std::fs::remove_file(&file).expect("removed");
    assert_eq!(try_get(&w, "large"), None);
    names_only(&scrub(&w), "s3://data/large", "missing");
    std::fs::write(&file, &whole).expect("written");
    assert!(try_get(&w, "large").expect("mended by hand") == large);
    assert_eq!(scrub(&w).damaged, 0);
}

#[test]
fn a_damaged_object_does_not_keep_lifecycle_rules_from_the_others() {
    let dir = tempfile::tempdir().expect("a directory");
    kept(dir.path());
    flip(&blob_file(dir.path()), 70_000);
    let w = open(dir.path());
    let cold = LifecycleRule { transitions: Some(vec![lifecycle::step(1, "GLACIER_IR")]), ..lifecycle::rule("cold", "large") };
    lifecycle::govern(&w, "data", vec![cold, lifecycle::expires("gone", "small", 1)]);
    w.advance(days(3));
    assert_eq!(list(&w, "data", "", "").0, ["large"]);
    assert_eq!(w.call::<HeadObject>(head("data", "large")).ok().storage_class.as_deref(), Some("GLACIER_IR"));
    assert_eq!(try_get(&w, "large"), None);
}

#[test]
fn a_part_that_nobody_has_joined_yet_is_looked_after_too() {
    let dir = tempfile::tempdir().expect("a directory");
    let w = open(dir.path());
    w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
    let create = CreateMultipartUploadInput { bucket: "data".into(), key: "parts".into(), ..Default::default() };
    let upload_id = w.call::<CreateMultipartUpload>(create).ok().upload_id.expect("an id");
    crate::multipart::upload(&w, &upload_id, 7, vec![1; 200_000]);
    flip(&blob_file(dir.path()), 70_000);
    names_only(&scrub(&w), "part 7 of an upload of s3://data/parts", "checksum");
}

#[test]
fn what_a_scrub_found_is_remembered() {
    let dir = tempfile::tempdir().expect("a directory");
    kept(dir.path());
    flip(&blob_file(dir.path()), 5);
    let report = {
        let w = open(dir.path());
        scrub(&w)
    };
    let w = open(dir.path());
    assert_eq!(w.kernel().scrubber().report(), report);
}

/// The bytes of the small object as they lie: sealed.
fn small_at_rest(w: &World) -> Vec<u8> {
    let look = |tx: &ReadTx| tx.prefix(&BODIES, ("data", "small")).first();
    let body = w.kernel().store().read::<_, StoreError>(&Place::nowhere(), look).expect("read");
    let Some((_, Body { blob: BlobRef::Inline { bytes, .. }, .. })) = body else { panic!("it is not in a row") };
    bytes.to_vec()
}

/// Where those bytes are in the state: the pages of the database, the journal, or both.
fn places_of(needle: &[u8], dir: &Path) -> Vec<(PathBuf, usize)> {
    let find = |file: PathBuf| {
        let bytes = std::fs::read(&file).expect("read");
        let at = bytes.windows(needle.len()).enumerate().filter(|(_, window)| *window == needle).map(|(at, _)| at);
        at.map(|at| (file.clone(), at + 3)).collect::<Vec<_>>()
    };
    files(&dir.join("state")).into_iter().flat_map(find).collect()
}

#[test]
fn bytes_in_a_row_are_checked_like_those_in_a_file() {
    let dir = tempfile::tempdir().expect("a directory");
    kept(dir.path());
    let small = small_at_rest(&open(dir.path()));
    let tables = places_of(&small, dir.path()).into_iter().filter(|(file, _)| file.starts_with(dir.path().join("state/tables")));
    let tables: Vec<_> = tables.collect();
    assert!(!tables.is_empty(), "a house that was closed has its rows in the database");
    for (file, at) in &tables {
        flip(file, *at);
    }
    let w = open(dir.path());
    assert_eq!(try_get(&w, "small"), None);
    assert!(try_get(&w, "large").is_some());
    names_only(&scrub(&w), "s3://data/small", "checksum");
}

#[test]
fn a_bit_flipped_anywhere_in_the_journal_never_makes_other_bytes() {
    let (dir, crashed) = (tempfile::tempdir().expect("a directory"), tempfile::tempdir().expect("a directory"));
    let w = open(dir.path());
    w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
    put(&w, "data", "small", SMALL);
    crate::durability::snapshot(dir.path(), crashed.path());
    let places = places_of(&small_at_rest(&w), crashed.path());
    let (file, text) = places.iter().find(|(file, _)| file.extension().is_some_and(|it| it == "journal")).expect("not applied yet");
    for at in (text - 200..text + 60).step_by(7) {
        let copy = tempfile::tempdir().expect("a directory");
        crate::durability::snapshot(crashed.path(), copy.path());
        flip(&copy.path().join(file.strip_prefix(crashed.path()).expect("below")), at);
        let w = open(copy.path());
        let found = try_get(&w, "small");
        assert!(found.is_none() || found.as_deref() == Some(SMALL.as_bytes()), "byte {at}: {found:?}");
    }
}
