//! What a power cut leaves: a last write of which some bytes arrived and some did not. Wherever it is cut, and whichever byte is
//! wrong, everything before it is there and nothing of it is.
#![allow(clippy::disallowed_methods, reason = "the sweep works in the machine's time")]

use std::fs;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use kernel::store::{LogId, Place, Scope, Store, StoreError, Table, TableId};

const ROWS: Table<u64, String> = Table::new(TableId { tag: 1, name: "rows" }, Scope::Global);
const LOG: LogId = LogId(1);
const RECORDS: u64 = 3;

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap().block_on(future)
}

fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_dir(&entry.path(), &target)
        } else {
            fs::copy(entry.path(), target).map(drop).unwrap()
        }
    }
}

/// The files of `dir` with the given extension.
fn files(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
}

/// Where `needle` begins in `file`, if it is there.
fn find(file: &Path, needle: &[u8]) -> Option<usize> {
    fs::read(file).unwrap().windows(needle.len()).position(|window| window == needle)
}

/// Opens copies of `image` in which the last write, of `len` bytes from `start` on in `file`, is cut short or changed at every
/// offset, and hands each to `check`.
fn for_every_tear(image: &Path, file: &Path, start: usize, len: usize, check: impl Fn(Store)) {
    let whole = fs::read(file).unwrap();
    let scratch = tempfile::tempdir().unwrap();
    let open = |name: String, bytes: &[u8]| {
        let copy = scratch.path().join(name);
        copy_dir(image, &copy);
        fs::write(copy.join(file.strip_prefix(image).unwrap()), bytes).unwrap();
        check(Store::open(&copy).unwrap());
        fs::remove_dir_all(&copy).unwrap();
    };
    for at in start..start + len {
        let mut torn = whole.clone();
        torn[at..start + len].fill(0);
        open(format!("zero-{at}"), &torn);
        let mut flipped = whole.clone();
        flipped[at] ^= 0x10;
        open(format!("flip-{at}"), &flipped);
    }
    open("short".into(), &whole[..start + len / 2]);
}

#[test]
fn a_torn_journal_loses_only_the_torn_transaction() {
    let dir = tempfile::tempdir().unwrap();
    let image = dir.path().join("image");
    {
        let store = Store::open(&dir.path().join("live")).unwrap();
        for number in 0..RECORDS {
            block_on(store.write(&Place::nowhere(), |tx| tx.put(&ROWS, number, &format!("row {number}")))).unwrap();
        }
        // As if the machine stopped here: the store is still open, nothing has been applied by hand.
        copy_dir(&dir.path().join("live"), &image);
    }
    let journals = files(&image.join("state/journal"), "journal");
    let (file, text) = journals.iter().find_map(|file| Some((file, find(file, b"row 2")?))).expect("the journal holds the last row");
    // frame header 12, sequence 8, key length 2, key 2+8, value length 4, version and string length 2
    let start = text - (12 + 8 + 2 + 10 + 4 + 2);
    for_every_tear(&image, file, start, text + 5 - start, |store| {
        let rows = store.read(&Place::nowhere(), |tx| tx.range(&ROWS).rows().collect::<Result<Vec<_>, StoreError>>()).unwrap();
        assert_eq!(rows, [(0, "row 0".to_owned()), (1, "row 1".to_owned())]);
        // And it goes on, with nothing coming back from behind the tear.
        block_on(store.write(&Place::nowhere(), |tx| tx.put(&ROWS, 9, &"after".into()))).unwrap();
        assert_eq!(store.read(&Place::nowhere(), |tx| Ok::<_, StoreError>(tx.range(&ROWS).keys().count())).unwrap(), 3);
    });
}

#[test]
fn a_torn_log_loses_only_the_torn_append() {
    let dir = tempfile::tempdir().unwrap();
    let image = dir.path().join("image");
    {
        let store = Store::open(&dir.path().join("live")).unwrap();
        for number in 0..RECORDS {
            block_on(store.log().append(LOG, vec![Bytes::from(format!("record {number}").into_bytes())])).unwrap();
        }
        copy_dir(&dir.path().join("live"), &image);
    }
    let file = files(&image.join("state/log"), "log").remove(0);
    let text = find(&file, b"record 2").unwrap();
    // frame header 12, kind 1, log 16, first 8, count 4, length 4
    let start = text - (12 + 1 + 16 + 8 + 4 + 4);
    for_every_tear(&image, &file, start, text + 8 - start, |store| {
        assert_eq!(store.log().bounds(LOG), 0..2);
        let positions = block_on(store.log().append(LOG, vec![Bytes::from_static(b"record X")])).unwrap();
        assert_eq!(positions, 2..3);
        let records = block_on(store.log().read(LOG, 0, 10, 1000)).unwrap();
        let texts: Vec<&[u8]> = records.iter().map(|record| &record.bytes[..]).collect();
        assert_eq!(texts, [&b"record 0"[..], b"record 1", b"record X"]);
    });
}

#[test]
fn debris_behind_a_tear_stays_dead() {
    let dir = tempfile::tempdir().unwrap();
    let live = dir.path().join("live");
    {
        let store = Store::open(&live).unwrap();
        for number in 0..4 {
            block_on(store.log().append(LOG, vec![Bytes::from(format!("record {number}").into_bytes())])).unwrap();
        }
    }
    let file = files(&live.join("state/log"), "log").remove(0);
    let mut bytes = fs::read(&file).unwrap();
    let torn = find(&file, b"record 2").unwrap();
    bytes[torn] ^= 1;
    fs::write(&file, bytes).unwrap();
    {
        // The new record is exactly as long as the torn one, and the frame behind it is whole.
        let store = Store::open(&live).unwrap();
        block_on(store.log().append(LOG, vec![Bytes::from_static(b"record Y")])).unwrap();
    }
    let store = Store::open(&live).unwrap();
    let records = block_on(store.log().read(LOG, 0, 10, 1000)).unwrap();
    let texts: Vec<&[u8]> = records.iter().map(|record| &record.bytes[..]).collect();
    assert_eq!(texts, [&b"record 0"[..], b"record 1", b"record Y"]);
}

#[test]
fn a_flipped_bit_in_a_blob_is_reported_and_never_served() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path()).unwrap();
    let body: Vec<u8> = (0..300_000_u32).map(|at| (at % 251) as u8).collect();
    let blob = block_on(store.blobs().put(body.clone().into())).unwrap();
    let file = find_blob_file(&dir.path().join("blobs"));
    let mut bytes = fs::read(&file).unwrap();
    for at in [0, 65_535, 65_536, 299_999] {
        bytes[at] ^= 1;
        fs::write(&file, &bytes).unwrap();
        let read = block_on(store.blobs().read(&blob));
        assert!(matches!(read, Err(StoreError::Corrupt { .. })), "byte {at}");
        bytes[at] ^= 1;
    }
    fs::write(&file, &bytes[..200_000]).unwrap();
    assert!(matches!(block_on(store.blobs().read(&blob)), Err(StoreError::Corrupt { .. })), "a file cut short");
    fs::write(&file, &bytes).unwrap();
    assert_eq!(block_on(store.blobs().read(&blob)).unwrap(), body);
}

fn find_blob_file(dir: &Path) -> PathBuf {
    let path = fs::read_dir(dir).unwrap().next().unwrap().unwrap().path();
    if path.is_dir() { find_blob_file(&path) } else { path }
}

#[test]
fn orphaned_blobs_are_swept_and_adopted_ones_stay() {
    let dir = tempfile::tempdir().unwrap();
    let (kept, orphan) = {
        let store = Store::open(dir.path()).unwrap();
        let kept = block_on(store.blobs().put(vec![1; 50_000].into())).unwrap();
        let orphan = block_on(store.blobs().put(vec![2; 50_000].into())).unwrap();
        block_on(store.write(&Place::nowhere(), |tx| tx.adopt(&kept))).unwrap();
        (kept, orphan)
    };
    let store = Store::open(dir.path()).unwrap();
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(5);
    while block_on(store.blobs().read(&orphan)).is_ok() {
        assert!(std::time::Instant::now() < deadline, "the orphan was not swept");
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert_eq!(block_on(store.blobs().read(&kept)).unwrap(), vec![1; 50_000]);
}

#[test]
fn one_data_directory_has_one_owner() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path()).unwrap();
    let refused = Store::open(dir.path()).err().expect("it is open already");
    assert!(refused.to_string().contains("in use by another process"), "{refused}");
    drop(store);
    drop(Store::open(dir.path()).unwrap());
    fs::write(dir.path().join("state/FORMAT"), "millpond state, format 99\n").unwrap();
    let refused = Store::open(dir.path()).err().expect("it is from the future");
    assert!(refused.to_string().contains("format 99"), "{refused}");
}
