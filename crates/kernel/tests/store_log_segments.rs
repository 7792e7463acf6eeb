//! Logs over many segments and several lives: sealed, indexed, trimmed, recycled, removed and begun again.

use std::fs;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use kernel::store::{Log, LogId, Store};

const BUSY: LogId = LogId(1);
const QUIET: LogId = LogId(2);
const RECORD_BYTES: usize = 256 << 10;

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap().block_on(future)
}

fn record(number: u64) -> Bytes {
    let mut bytes = vec![number as u8; RECORD_BYTES];
    bytes[..8].copy_from_slice(&number.to_le_bytes());
    bytes.into()
}

/// Megabytes to one log, a crumb to the other.
async fn append_round(log: &Log, records: std::ops::Range<u64>) {
    for number in records.clone() {
        assert_eq!(log.append(BUSY, vec![record(number)]).await.unwrap().start, number);
    }
    log.append(QUIET, vec![Bytes::from_static(b"crumb")]).await.unwrap();
}

async fn check(log: &Log, records: std::ops::Range<u64>) {
    assert_eq!(log.bounds(BUSY), records);
    let mut next = records.start;
    while next < records.end {
        let page = log.read(BUSY, next, 10, 3 * RECORD_BYTES).await.unwrap();
        assert_eq!(page.len() as u64, 3.min(records.end - next));
        for found in page {
            assert_eq!((found.position, &found.bytes), (next, &record(next)));
            next += 1;
        }
    }
    assert!(log.read(BUSY, next, 10, 100).await.unwrap().is_empty());
}

fn files(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir.join("state/log")).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
}

#[test]
fn logs_outlive_segments_and_processes() {
    let dir = tempfile::tempdir().unwrap();
    let open = || Store::open(dir.path()).unwrap();

    let store = open();
    block_on(append_round(store.log(), 0..100));
    block_on(append_round(store.log(), 100..200));
    block_on(check(store.log(), 0..200));
    drop(store);
    assert!(files(dir.path(), "log").len() >= 3, "fifty megabytes are several segments");

    // Sealed segments are found through their indexes, and without them.
    block_on(check(open().log(), 0..200));
    files(dir.path(), "index").iter().for_each(|path| fs::remove_file(path).unwrap());
    let store = open();
    block_on(check(store.log(), 0..200));

    // What both logs have forgotten is used again.
    store.log().trim(BUSY, 195);
    store.log().trim(QUIET, 2);
    for round in 0..6 {
        let start = 200 + 60 * round;
        block_on(append_round(store.log(), start..start + 60));
        store.log().trim(BUSY, start + 55);
        store.log().trim(QUIET, 3 + round);
        block_on(check(store.log(), start + 55..start + 60));
    }
    assert!(files(dir.path(), "log").len() <= 6, "{:?}", files(dir.path(), "log"));
    drop(store);
    let store = open();
    block_on(check(store.log(), 555..560));

    // A removed log leaves nothing behind for its successor to find.
    store.log().remove(BUSY);
    block_on(store.log().append(BUSY, vec![record(0)])).unwrap();
    block_on(check(store.log(), 0..1));
    drop(store);
    let store = open();
    block_on(check(store.log(), 0..1));
    store.log().remove(BUSY);
    block_on(store.log().append(QUIET, vec![Bytes::from_static(b"after")])).unwrap();
    drop(store);
    let store = open();
    assert_eq!(store.log().bounds(BUSY), 0..0);
    assert_eq!(store.log().bounds(QUIET).end, 9);
}
