//! What every backend of the store must do. Each story runs in memory and on disk.
#![allow(clippy::disallowed_methods, reason = "the grace before files go is the machine's time")]

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bytes::Bytes;
use kernel::store::{LogId, Place, ReadTx, Scope, Starting, Store, StoreError, Table, TableId, Tx, distinct};

const COUNTERS: Table<String, u64> = Table::new(TableId { tag: 1, name: "counters" }, Scope::Region);
const ROLES: Table<String, String> = Table::new(TableId { tag: 2, name: "roles" }, Scope::Account);
const OBJECTS: Table<(String, String), u64> = Table::new(TableId { tag: 3, name: "objects" }, Scope::Global);

#[derive(Debug, thiserror::Error)]
enum Refusal {
    #[error("no")]
    No,
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn home() -> Place {
    Place::new("000000000000", "us-east-1")
}

/// Tells the story on every backend.
fn on_every_backend<F: Future<Output = ()>>(story: impl Fn(Store) -> F) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(story(Store::memory()));
    let dir = tempfile::tempdir().unwrap();
    runtime.block_on(story(Store::open(dir.path()).unwrap()));
}

async fn put(store: &Store, key: &str, value: u64) {
    store.write(&home(), |tx| tx.put(&COUNTERS, key, &value)).await.unwrap();
}

fn get(store: &Store, key: &str) -> Option<u64> {
    store.read(&home(), |tx| tx.get(&COUNTERS, key)).unwrap()
}

fn names(rows: impl IntoIterator<Item = Result<((String, String), u64), StoreError>>) -> Vec<String> {
    rows.into_iter().map(|row| row.unwrap().0.1).collect()
}

#[test]
fn what_was_written_is_read() {
    on_every_backend(|store| async move {
        assert_eq!(get(&store, "a"), None);
        put(&store, "a", 1).await;
        put(&store, "a", 2).await;
        assert_eq!(get(&store, "a"), Some(2));
        store.write(&home(), |tx| tx.delete(&COUNTERS, "a")).await.unwrap();
        assert_eq!(get(&store, "a"), None);
    });
}

#[test]
fn a_transaction_sees_itself_and_its_predecessors() {
    on_every_backend(|store| async move {
        let first = store.write(&home(), |tx| {
            tx.put(&COUNTERS, "a", &1)?;
            assert_eq!(tx.get(&COUNTERS, "a")?, Some(1));
            Ok::<_, StoreError>(())
        });
        // Not awaited: perhaps not durable, but already true for the next writer.
        let second = store.write(&home(), |tx| {
            let seen = tx.get(&COUNTERS, "a")?.unwrap();
            tx.put(&COUNTERS, "a", &(seen + 1))?;
            Ok::<_, StoreError>(seen)
        });
        assert_eq!(second.await.unwrap(), 1);
        first.await.unwrap();
        assert_eq!(get(&store, "a"), Some(2));
    });
}

#[test]
fn an_error_or_a_panic_leaves_no_trace() {
    on_every_backend(|store| async move {
        put(&store, "a", 1).await;
        let refused = store.write(&home(), |tx| {
            tx.put(&COUNTERS, "a", &2)?;
            tx.after_commit(|| panic!("a refused transaction ran its hook"));
            Err::<(), _>(Refusal::No)
        });
        assert!(matches!(refused.await, Err(Refusal::No)));
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            drop(store.write(&home(), |tx| -> Result<(), StoreError> {
                tx.put(&COUNTERS, "a", &3)?;
                panic!("on purpose");
            }))
        }));
        assert!(panicked.is_err());
        assert_eq!(get(&store, "a"), Some(1));
        put(&store, "b", 1).await; // and the store goes on
    });
}

#[test]
fn places_are_apart_as_far_as_the_scope_says() {
    on_every_backend(|store| async move {
        let elsewhere = Place::new("000000000000", "eu-west-1");
        let stranger = Place::new("111111111111", "us-east-1");
        store
            .write(&home(), |tx| {
                tx.put(&COUNTERS, "c", &1)?;
                tx.put(&ROLES, "r", &"role".to_owned())?;
                tx.put(&OBJECTS, ("b", "o"), &1)?;
                tx.scoped(&elsewhere).put(&COUNTERS, "c", &2)?;
                assert_eq!(tx.place(), home());
                Ok::<_, StoreError>(())
            })
            .await
            .unwrap();
        let seen = |place: &Place| {
            store
                .read(place, |tx| Ok::<_, StoreError>((tx.get(&COUNTERS, "c")?, tx.exists(&ROLES, "r")?, tx.exists(&OBJECTS, ("b", "o"))?)))
                .unwrap()
        };
        assert_eq!(seen(&home()), (Some(1), true, true));
        assert_eq!(seen(&elsewhere), (Some(2), true, true));
        assert_eq!(seen(&stranger), (None, false, true));
        let everywhere = store.read(&stranger, |tx| tx.everywhere(&COUNTERS).collect::<Result<Vec<_>, StoreError>>()).unwrap();
        assert_eq!(everywhere, [(elsewhere.clone(), "c".to_owned(), 2), (home(), "c".to_owned(), 1)]);
        let regional = store.read(&home(), |tx| tx.scoped(&elsewhere, |tx| tx.get(&COUNTERS, "c"))).unwrap();
        assert_eq!(regional, Some(2));
    });
}

#[test]
fn ranges_walk_in_order_both_ways() {
    on_every_backend(|store| async move {
        let keys = ["a", "a/b", "a/c", "b", "b/\u{0}", "b/\u{1}", "c"];
        store
            .write(&home(), |tx| {
                tx.put(&OBJECTS, ("another", "a/b"), &0)?;
                keys.iter().rev().try_for_each(|key| tx.put(&OBJECTS, ("bucket", key), &1))
            })
            .await
            .unwrap();
        store
            .read(&home(), |tx| {
                let bucket = || tx.range(&OBJECTS).prefix(("bucket",));
                assert_eq!(names(bucket()), keys);
                assert_eq!(names(bucket().descending()), keys.iter().rev().copied().collect::<Vec<_>>());
                assert_eq!(names(tx.prefix(&OBJECTS, ("bucket", Starting("a/")))), ["a/b", "a/c"]);
                assert_eq!(names(bucket().start_after(("bucket", "a/b"))), keys[2..]);
                assert_eq!(names(bucket().start_after_prefix(("bucket", Starting("a/")))), keys[3..]);
                assert_eq!(names(bucket().from(("bucket", "b")).before(("bucket", "c"))), keys[3..6]);
                assert_eq!(names(bucket().until(("bucket", "a/b")).descending()), ["a/b", "a"]);
                assert_eq!(names(bucket().from(("bucket", "z")).before(("bucket", "a"))), [""; 0]);
                assert_eq!(bucket().descending().first()?.unwrap().0.1, "c");
                assert_eq!(bucket().keys().count(), keys.len());
                assert_eq!(names(tx.range(&OBJECTS).take(1)), ["a/b"]);
                Ok::<_, StoreError>(())
            })
            .unwrap();
    });
}

#[test]
fn a_range_sees_changes_and_deletions_of_its_own_transaction() {
    on_every_backend(|store| async move {
        for key in ["a", "b", "c", "d"] {
            store.write(&home(), |tx| tx.put(&OBJECTS, ("x", key), &1)).await.unwrap();
        }
        // Never awaited before the next one looks.
        let pending = store.write(&home(), |tx| tx.delete(&OBJECTS, ("x", "b")));
        let seen = store.write(&home(), |tx| {
            tx.delete(&OBJECTS, ("x", "c"))?;
            tx.put(&OBJECTS, ("x", "bb"), &2)?;
            tx.put(&OBJECTS, ("x", "d"), &3)?;
            let up = tx.prefix(&OBJECTS, ("x",)).rows().collect::<Result<Vec<_>, _>>()?;
            let mut down = tx.prefix(&OBJECTS, ("x",)).descending().rows().collect::<Result<Vec<_>, _>>()?;
            down.reverse();
            assert_eq!(up, down);
            Ok::<_, StoreError>(up.into_iter().map(|((_, key), value)| (key, value)).collect::<Vec<_>>())
        });
        assert_eq!(seen.await.unwrap(), [("a".into(), 1), ("bb".into(), 2), ("d".into(), 3)]);
        pending.await.unwrap();
    });
}

#[test]
fn a_helper_that_only_looks_serves_both_kinds_of_transaction() {
    fn double(tx: &ReadTx) -> Result<u64, StoreError> {
        Ok(2 * tx.get(&COUNTERS, "n")?.unwrap_or(0))
    }
    fn redouble(tx: &mut Tx) -> Result<u64, StoreError> {
        let doubled = double(tx)?;
        tx.put(&COUNTERS, "n", &doubled)?;
        Ok(doubled)
    }
    on_every_backend(|store| async move {
        put(&store, "n", 4).await;
        assert_eq!(store.write(&home(), redouble).await.unwrap(), 8);
        assert_eq!(store.read(&home(), double).unwrap(), 16);
    });
}

#[test]
fn hooks_run_once_the_transaction_can_be_read() {
    on_every_backend(|store| async move {
        let (told, heard) = tokio::sync::oneshot::channel();
        let reader = store.clone();
        let commit = store.write(&home(), |tx| {
            tx.after_commit(move || told.send(get(&reader, "a")).unwrap());
            tx.put(&COUNTERS, "a", &7)
        });
        assert_eq!(heard.await.unwrap(), Some(7));
        commit.await.unwrap();
    });
}

#[test]
fn a_key_that_is_too_long_is_refused_by_name() {
    on_every_backend(|store| async move {
        let longest_s3_key = "k".repeat(1024);
        store.write(&home(), |tx| tx.put(&OBJECTS, ("bucket", &longest_s3_key), &1)).await.unwrap();
        let refused = store.write(&home(), |tx| tx.put(&COUNTERS, "k".repeat(3000), &1)).await;
        assert!(matches!(refused, Err(StoreError::KeyTooLong { table: "counters", .. })), "{refused:?}");
        assert!(!store.read(&home(), |tx| tx.exists(&COUNTERS, "k".repeat(3000))).unwrap());
    });
}

#[test]
fn writers_never_lose_an_update() {
    on_every_backend(|store| async move {
        let writers = (0..8).map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                for _ in 0..50 {
                    let increment = |tx: &mut Tx| {
                        let count = tx.get(&COUNTERS, "n")?.unwrap_or(0);
                        tx.put(&COUNTERS, "n", &(count + 1))
                    };
                    store.write::<_, StoreError>(&home(), increment).await.unwrap();
                }
            })
        });
        futures::future::join_all(writers).await;
        assert_eq!(get(&store, "n"), Some(400));
    });
}

#[test]
fn readers_see_all_of_a_transaction_or_nothing() {
    on_every_backend(|store| async move {
        let stop = Arc::new(AtomicU32::new(0));
        let reader = {
            let (store, stop) = (store.clone(), stop.clone());
            std::thread::spawn(move || {
                while stop.load(Ordering::Relaxed) == 0 {
                    let both = store.read(&home(), |tx| Ok::<_, StoreError>((tx.get(&COUNTERS, "a")?, tx.get(&COUNTERS, "b")?))).unwrap();
                    assert_eq!(both.0, both.1);
                }
            })
        };
        for n in 0..200 {
            let both = |tx: &mut Tx| tx.put(&COUNTERS, "a", &n).and_then(|()| tx.put(&COUNTERS, "b", &n));
            store.write::<_, StoreError>(&home(), both).await.unwrap();
        }
        stop.store(1, Ordering::Relaxed);
        reader.join().unwrap();
    });
}

#[test]
fn tables_with_one_tag_are_found_out() {
    distinct([COUNTERS.id, ROLES.id, OBJECTS.id, kernel::store::OWNERS.id]).unwrap();
    let clash = distinct([COUNTERS.id, TableId { tag: 1, name: "other" }]).unwrap_err();
    assert!(clash.contains("counters") && clash.contains("other"), "{clash}");
}

// --- blobs: most of their stories are `testkit::blobs`, see store_blobs.rs

fn pattern(len: usize) -> Bytes {
    (0..len).map(|at| (at % 251) as u8).collect::<Vec<_>>().into()
}

#[test]
fn a_blob_released_and_adopted_again_in_one_transaction_stays() {
    on_every_backend(|store| async move {
        let blob = store.blobs().put(pattern(100_000)).await.unwrap();
        store.write(&home(), |tx| tx.adopt(&blob)).await.unwrap();
        let renamed = |tx: &mut kernel::store::Tx| {
            tx.release(&blob)?;
            tx.adopt(&blob)
        };
        store.write(&home(), renamed).await.unwrap();
        tokio::time::sleep(std::time::Duration::from_millis(2500)).await;
        assert_eq!(store.blobs().read(&blob).await.unwrap(), pattern(100_000));
    });
}

#[test]
fn clearing_forgets_rows_and_logs() {
    on_every_backend(|store| async move {
        put(&store, "a", 1).await;
        let log = LogId::named("events");
        append(&store, log, &["one", "two"]).await;
        store.clear().await.unwrap();
        assert_eq!((get(&store, "a"), store.log().bounds(log)), (None, 0..0));
        assert_eq!(append(&store, log, &["anew"]).await, 0..1);
        assert_eq!(read(&store, log, 0, 10, 1000).await, [(0, "anew".to_owned())]);
    });
}

// --- logs

async fn append(store: &Store, log: LogId, records: &[&str]) -> std::ops::Range<u64> {
    store.log().append(log, records.iter().map(|record| Bytes::copy_from_slice(record.as_bytes())).collect()).await.unwrap()
}

async fn read(store: &Store, log: LogId, from: u64, max_records: usize, max_bytes: usize) -> Vec<(u64, String)> {
    let records = store.log().read(log, from, max_records, max_bytes).await.unwrap();
    records.into_iter().map(|record| (record.position, String::from_utf8(record.bytes.to_vec()).unwrap())).collect()
}

#[test]
fn logs_number_their_records_and_give_them_back() {
    on_every_backend(|store| async move {
        let (one, two) = (LogId::named("one"), LogId::named("two"));
        assert_eq!(store.log().bounds(one), 0..0);
        assert_eq!(append(&store, one, &["a", "b"]).await, 0..2);
        assert_eq!(append(&store, two, &["x"]).await, 0..1);
        assert_eq!(append(&store, one, &["c"]).await, 2..3);
        assert_eq!(read(&store, one, 0, 10, 100).await, [(0, "a".into()), (1, "b".into()), (2, "c".into())]);
        assert_eq!(read(&store, one, 1, 1, 100).await, [(1, "b".into())]);
        assert_eq!(read(&store, one, 3, 10, 100).await, []);
        assert_eq!(read(&store, two, 0, 10, 100).await, [(0, "x".into())]);
        assert_eq!(read(&store, LogId::named("none"), 0, 10, 100).await, []);
        assert_eq!(store.log().bounds(one), 0..3);
    });
}

#[test]
fn a_read_is_bounded_in_bytes_but_always_moves() {
    on_every_backend(|store| async move {
        let log = LogId(7);
        append(&store, log, &["12345", "12345", "1"]).await;
        assert_eq!(read(&store, log, 0, 10, 10).await.len(), 2);
        assert_eq!(read(&store, log, 0, 10, 1).await.len(), 1);
        assert_eq!(read(&store, log, 0, 0, 10).await.len(), 0);
    });
}

#[test]
fn trimming_and_removing_forget() {
    on_every_backend(|store| async move {
        let log = LogId(7);
        append(&store, log, &["a", "b", "c"]).await;
        store.log().trim(log, 2);
        assert_eq!(store.log().bounds(log), 2..3);
        assert_eq!(read(&store, log, 0, 10, 100).await, [(2, "c".into())]);
        store.log().trim(log, 99);
        assert_eq!(append(&store, log, &["d"]).await, 3..4);
        assert_eq!(read(&store, log, 0, 10, 100).await, [(3, "d".into())]);
        store.log().remove(log);
        assert_eq!(store.log().bounds(log), 0..0);
        assert_eq!(append(&store, log, &["new"]).await, 0..1);
        assert_eq!(read(&store, log, 0, 10, 100).await, [(0, "new".into())]);
    });
}

#[test]
fn many_logs_share_the_disk_and_keep_their_order() {
    on_every_backend(|store| async move {
        let mut appends = Vec::new();
        for round in 0..20_u32 {
            for log in 0..50 {
                let record = Bytes::from(format!("{log}:{round}").into_bytes());
                appends.push(store.log().append(LogId(log), vec![record, Bytes::from(vec![b'.'; 2000])]));
            }
        }
        futures::future::try_join_all(appends).await.unwrap();
        for log in 0..50 {
            let records = read(&store, LogId(log), 0, 1000, 1 << 20).await;
            let marks: Vec<_> = records.iter().step_by(2).map(|(_, text)| text.clone()).collect();
            assert_eq!(marks, (0..20).map(|round| format!("{log}:{round}")).collect::<Vec<_>>());
        }
    });
}

#[test]
fn everything_goes_between_threads() {
    fn shared<T: Send + Sync + Clone>() {}
    fn sent<T: Send + Unpin>() {}
    shared::<Store>();
    shared::<kernel::store::Blobs>();
    shared::<kernel::store::Log>();
    sent::<kernel::store::Commit<(), StoreError>>();
    sent::<kernel::store::Append>();
    sent::<kernel::store::BlobStream>();
    sent::<kernel::store::BlobWriter>();
}

#[test]
fn who_waits_for_a_log_to_grow_is_told_when_it_has() {
    on_every_backend(|store| async move {
        let (log, other) = (LogId(7), LogId(8));
        let waiting: Vec<_> = (0..3)
            .map(|position| {
                let store = store.clone();
                tokio::spawn(async move {
                    store.log().grown(log, position).await;
                    read(&store, log, position, 1, 100).await
                })
            })
            .collect();
        append(&store, other, &["x", "x", "x"]).await;
        append(&store, log, &["a", "b"]).await;
        let mut waiting = waiting.into_iter();
        assert_eq!(waiting.next().unwrap().await.unwrap(), [(0, "a".into())]);
        assert_eq!(waiting.next().unwrap().await.unwrap(), [(1, "b".into())]);
        let last = waiting.next().unwrap();
        assert!(!last.is_finished(), "there is no third record");
        append(&store, log, &["c"]).await;
        assert_eq!(last.await.unwrap(), [(2, "c".into())]);
        // Somebody who gave up is not missed, and what is there already is not waited for.
        let gave_up = tokio::time::timeout(std::time::Duration::from_millis(10), store.log().grown(log, 9)).await;
        assert!(gave_up.is_err());
        store.log().grown(log, 2).await;
    });
}
