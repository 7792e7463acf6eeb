//! Transactions against a model: random changes, aborts and ranges do what a `BTreeMap` does, on every backend, with commits that
//! are not awaited in between, and on disk also across reopening.

use std::collections::BTreeMap;

use kernel::store::{AsKey, Commit, Key, Place, Scope, Store, StoreError, Table, TableId};
use proptest::prelude::*;

const ROWS: Table<(u8, String), u64> = Table::new(TableId { tag: 1, name: "rows" }, Scope::Region);

#[derive(Clone, Debug)]
enum Op {
    Put((u8, String), u64),
    Delete((u8, String)),
    Check(Query),
}

#[derive(Clone, Debug)]
struct Query {
    prefix: Option<u8>,
    start_after: Option<(u8, String)>,
    until: Option<(u8, String)>,
    descending: bool,
}

#[derive(Clone, Debug)]
struct Step {
    ops: Vec<Op>,
    aborts: bool,
    reopens: bool,
}

fn key() -> impl Strategy<Value = (u8, String)> {
    (0..3_u8, "[ab\u{0}\u{1}]{0,3}")
}

fn query() -> impl Strategy<Value = Query> {
    let parts = (proptest::option::of(0..3_u8), proptest::option::of(key()), proptest::option::of(key()), any::<bool>());
    parts.prop_map(|(prefix, start_after, until, descending)| Query { prefix, start_after, until, descending })
}

fn op() -> impl Strategy<Value = Op> {
    prop_oneof![4 => (key(), any::<u64>()).prop_map(|(key, value)| Op::Put(key, value)), 2 => key().prop_map(Op::Delete), 2 => query().prop_map(Op::Check)]
}

fn step() -> impl Strategy<Value = Step> {
    let parts = (proptest::collection::vec(op(), 0..8), proptest::bool::weighted(0.2), proptest::bool::weighted(0.05));
    parts.prop_map(|(ops, aborts, reopens)| Step { ops, aborts, reopens })
}

type Model = BTreeMap<(u8, String), u64>;
type Rows = Vec<((u8, String), u64)>;

fn expected(model: &Model, query: &Query) -> Rows {
    let keep = |key: &(u8, String)| {
        query.prefix.is_none_or(|prefix| key.0 == prefix)
            && query.start_after.as_ref().is_none_or(|bound| key > bound)
            && query.until.as_ref().is_none_or(|bound| key <= bound)
    };
    let mut rows: Vec<_> = model.iter().filter(|(key, _)| keep(key)).map(|(key, value)| (key.clone(), *value)).collect();
    if query.descending {
        rows.reverse();
    }
    rows
}

fn found(tx: &kernel::store::ReadTx, query: &Query) -> Result<Rows, StoreError> {
    let mut range = tx.range(&ROWS);
    if let Some(prefix) = query.prefix {
        range = range.prefix((prefix,));
    }
    if let Some(key) = &query.start_after {
        range = range.start_after(key);
    }
    if let Some(key) = &query.until {
        range = range.until(key);
    }
    if query.descending {
        range = range.descending();
    }
    range.into_iter().collect()
}

fn settle(commit: Option<Commit<(), StoreError>>) {
    let Some(commit) = commit else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(commit).unwrap();
}

fn everything() -> Query {
    Query { prefix: None, start_after: None, until: None, descending: false }
}

/// Runs the steps; `reopen` gives the store back after closing and opening it, or as it was.
fn run(mut store: Store, steps: &[Step], reopen: impl Fn(Store) -> Store) {
    let place = Place::new("a", "r");
    let mut model = Model::new();
    let mut last = None;
    for step in steps {
        let mut attempt = model.clone();
        let commit = store.write(&place, |tx| {
            for op in &step.ops {
                match op {
                    Op::Put(key, value) => {
                        attempt.insert(key.clone(), *value);
                        tx.put(&ROWS, key, value)?;
                    }
                    Op::Delete(key) => {
                        attempt.remove(key);
                        tx.delete(&ROWS, key)?;
                        assert_eq!(tx.get(&ROWS, key)?, None);
                    }
                    Op::Check(query) => assert_eq!(found(tx, query)?, expected(&attempt, query), "{query:?}"),
                }
            }
            if step.aborts { Err(StoreError::Closed) } else { Ok(()) }
        });
        if !step.aborts {
            model = attempt;
            last = Some(commit);
        }
        if step.reopens {
            settle(last.take());
            store = reopen(store);
            assert_eq!(store.read(&place, |tx| found(tx, &everything())).unwrap(), expected(&model, &everything()));
        }
    }
    settle(last);
    assert_eq!(store.read(&place, |tx| found(tx, &everything())).unwrap(), expected(&model, &everything()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn memory_behaves_like_a_map(steps in proptest::collection::vec(step(), 1..20)) {
        run(Store::memory(), &steps, |store| store);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn disk_behaves_like_a_map(steps in proptest::collection::vec(step(), 1..30)) {
        let dir = tempfile::tempdir().unwrap();
        run(Store::open(dir.path()).unwrap(), &steps, |store| {
            drop(store);
            Store::open(dir.path()).unwrap()
        });
    }
}

fn encoded<K: Key>(key: &K) -> Vec<u8> {
    let mut bytes = Vec::new();
    AsKey::<K>::encode(key, &mut bytes);
    bytes
}

/// Keys sort as their bytes and come back whole.
fn keys_hold<K: Key + Ord + std::fmt::Debug>(a: K, b: K) {
    let (a_bytes, b_bytes) = (encoded(&a), encoded(&b));
    assert_eq!(a.cmp(&b), a_bytes.cmp(&b_bytes), "{a:?} {b:?}");
    let mut input = &a_bytes[..];
    assert_eq!(K::decode(&mut input), Some(a));
    assert!(input.is_empty());
}

proptest! {
    #[test]
    fn strings(a in "[\u{0}-\u{3}ab\u{7f}\u{80}\u{10ffff}]{0,4}", b in "[\u{0}-\u{3}ab\u{7f}\u{80}\u{10ffff}]{0,4}") {
        keys_hold(a, b);
    }

    #[test]
    fn byte_strings(a: Vec<u8>, b: Vec<u8>) {
        keys_hold(a, b);
    }

    #[test]
    fn numbers(a: (u8, u16, u32, u64, u128), b: (u8, u16, u32, u64, u128)) {
        keys_hold(a, b);
    }

    #[test]
    fn signed_numbers(a: (i8, i16, i32, i64, i128), b: (i8, i16, i32, i64, i128)) {
        keys_hold(a, b);
    }

    #[test]
    fn tuples(a in ("[a\u{0}\u{1}]{0,3}", any::<i64>(), "[a\u{0}]{0,3}", any::<bool>()), b in ("[a\u{0}\u{1}]{0,3}", any::<i64>(), "[a\u{0}]{0,3}", any::<bool>())) {
        keys_hold(a, b);
    }

    #[test]
    fn decoding_never_panics(bytes: Vec<u8>) {
        let _ = <(String, u64, Vec<u8>, i32, bool)>::decode(&mut &bytes[..]);
    }
}
