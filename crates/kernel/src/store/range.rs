//! Walking a table in key order.
//!
//! ```
//! # use kernel::store::{Place, Scope, Starting, Store, StoreError, Table, TableId};
//! # const OBJECTS: Table<(String, String), u64> = Table::new(TableId { tag: 1, name: "objects" }, Scope::Global);
//! # fn main() -> Result<(), StoreError> {
//! # let store = Store::memory();
//! let page = store.read(&Place::nowhere(), |tx| {
//!     tx.range(&OBJECTS)
//!         .prefix(("bucket", Starting("photos/")))
//!         .start_after(("bucket", "photos/cat.jpg"))
//!         .take(1000)
//!         .collect::<Result<Vec<_>, StoreError>>()
//! })?;
//! # assert!(page.is_empty()); Ok(()) }
//! ```

use std::ops::Bound;

use super::key::{AsKey, AsPrefix, Key, after_prefix};
use super::layer::View;
use super::place::Place;
use super::row::Row;
use super::scan::{Merge, Span};
use super::table::Table;
use super::{Scope, StoreError};

/// A stretch of a table, narrowed step by step and then iterated; every narrowing only ever shrinks it.
pub struct Range<'t, K, V> {
    table: Table<K, V>,
    view: &'t View,
    place: Place,
    root_len: usize,
    span: Span,
}

impl<'t, K: Key, V: Row> Range<'t, K, V> {
    pub(crate) fn new(table: &Table<K, V>, view: &'t View, place: Place) -> Range<'t, K, V> {
        let root = table.root(&place);
        let root_len = root.len();
        let span = Span { to: exclusive_end(&root), from: Bound::Included(root), descending: false };
        Range { table: *table, view, place, root_len, span }
    }

    /// Only keys that begin with `prefix`.
    pub fn prefix(self, prefix: impl AsPrefix<K>) -> Self {
        let stored = self.table.stored_prefix(&self.place, &prefix);
        let end = exclusive_end(&stored);
        self.raise(Bound::Included(stored)).lower(end)
    }

    /// Only keys after `key`.
    pub fn start_after(self, key: impl AsKey<K>) -> Self {
        let stored = self.table.stored_key(&self.place, &key);
        self.raise(Bound::Excluded(stored))
    }

    /// Only keys after everything that begins with `prefix`: how a listing steps over a common prefix.
    pub fn start_after_prefix(self, prefix: impl AsPrefix<K>) -> Self {
        match after_prefix(&self.table.stored_prefix(&self.place, &prefix)) {
            Some(bound) => self.raise(Bound::Included(bound)),
            None => self,
        }
    }

    /// Only `key` and what follows it.
    pub fn from(self, key: impl AsKey<K>) -> Self {
        let stored = self.table.stored_key(&self.place, &key);
        self.raise(Bound::Included(stored))
    }

    /// Only keys before `key`.
    pub fn before(self, key: impl AsKey<K>) -> Self {
        let stored = self.table.stored_key(&self.place, &key);
        self.lower(Bound::Excluded(stored))
    }

    /// Only `key` and what precedes it.
    pub fn until(self, key: impl AsKey<K>) -> Self {
        let stored = self.table.stored_key(&self.place, &key);
        self.lower(Bound::Included(stored))
    }

    /// From the greatest key to the smallest.
    pub fn descending(mut self) -> Self {
        self.span.descending = true;
        self
    }

    /// Keys only: rows are not decoded.
    pub fn keys(self) -> impl Iterator<Item = Result<K, StoreError>> + use<'t, K, V> {
        let (table, root_len) = (self.table, self.root_len);
        self.merge().map(move |row| table.decode_key(&row?.0[root_len..]))
    }

    pub fn rows(self) -> impl Iterator<Item = Result<(K, V), StoreError>> + use<'t, K, V> {
        let (table, root_len) = (self.table, self.root_len);
        self.merge().map(move |row| {
            let (key, value) = row?;
            Ok((table.decode_key(&key[root_len..])?, table.decode_row(value)?))
        })
    }

    /// At most `count` rows.
    pub fn take(self, count: usize) -> impl Iterator<Item = Result<(K, V), StoreError>> + use<'t, K, V> {
        self.rows().take(count)
    }

    /// The first row in walking order.
    pub fn first(self) -> Result<Option<(K, V)>, StoreError> {
        self.rows().next().transpose()
    }

    fn merge(self) -> impl Iterator<Item = Result<(&'t [u8], &'t [u8]), StoreError>> {
        scan(self.view, &self.span)
    }

    fn raise(mut self, from: Bound<Vec<u8>>) -> Self {
        if is_tighter_start(&from, &self.span.from) {
            self.span.from = from;
        }
        self
    }

    fn lower(mut self, to: Bound<Vec<u8>>) -> Self {
        if is_tighter_end(&to, &self.span.to) {
            self.span.to = to;
        }
        self
    }
}

impl<'t, K: Key + 't, V: Row + 't> IntoIterator for Range<'t, K, V> {
    type Item = Result<(K, V), StoreError>;
    type IntoIter = Box<dyn Iterator<Item = Self::Item> + 't>;

    fn into_iter(self) -> Self::IntoIter {
        Box::new(self.rows())
    }
}

/// Every row of a table, in all accounts and regions: what a worker looks through.
pub(crate) fn everywhere<'t, K: Key, V: Row>(
    table: &Table<K, V>,
    view: &'t View,
) -> impl Iterator<Item = Result<(Place, K, V), StoreError>> + use<'t, K, V> {
    stored(table, view, None).map(|row| row?.1)
}

/// A key as it is stored, and the row if it can be read.
type Stored<'t, K, V> = (&'t [u8], Result<(Place, K, V), StoreError>);

/// The same after a stored key, for somebody who has to go on where a row cannot be read.
pub(crate) fn stored<'t, K: Key, V: Row>(
    table: &Table<K, V>,
    view: &'t View,
    after: Option<&[u8]>,
) -> impl Iterator<Item = Result<Stored<'t, K, V>, StoreError>> + use<'t, K, V> {
    let table = *table;
    let tag = table.id.tag.to_be_bytes().to_vec();
    let to = exclusive_end(&tag);
    let from = after.map_or(Bound::Included(tag), |after| Bound::Excluded(after.to_vec()));
    scan(view, &Span { from, to, descending: false }).map(move |row| {
        let (key, value) = row?;
        Ok((key, decode(&table, key, value)))
    })
}

fn decode<K: Key, V: Row>(table: &Table<K, V>, key: &[u8], value: &[u8]) -> Result<(Place, K, V), StoreError> {
    let (place, key) = split_place(table.scope, &key[2..])
        .ok_or_else(|| StoreError::BadRow { table: table.id.name, reason: "a stored key has no place".into() })?;
    Ok((place, table.decode_key(key)?, table.decode_row(value)?))
}

fn split_place(scope: Scope, mut key: &[u8]) -> Option<(Place, &[u8])> {
    let place = Place::take(scope, &mut key)?;
    Some((place, key))
}

fn scan<'t>(view: &'t View, span: &Span) -> impl Iterator<Item = Result<(&'t [u8], &'t [u8]), StoreError>> + use<'t> {
    let (merge, error) = match if span.is_empty() { Ok(Merge::nothing()) } else { view.scan(span) } {
        Ok(merge) => (merge, None),
        Err(error) => (Merge::nothing(), Some(Err(error))),
    };
    error.into_iter().chain(merge)
}

fn exclusive_end(prefix: &[u8]) -> Bound<Vec<u8>> {
    after_prefix(prefix).map_or(Bound::Unbounded, Bound::Excluded)
}

fn is_tighter_start(new: &Bound<Vec<u8>>, old: &Bound<Vec<u8>>) -> bool {
    match (new, old) {
        (Bound::Unbounded, _) => false,
        (_, Bound::Unbounded) => true,
        (Bound::Included(new), Bound::Included(old) | Bound::Excluded(old)) => new > old,
        (Bound::Excluded(new), Bound::Included(old)) => new >= old,
        (Bound::Excluded(new), Bound::Excluded(old)) => new > old,
    }
}

fn is_tighter_end(new: &Bound<Vec<u8>>, old: &Bound<Vec<u8>>) -> bool {
    match (new, old) {
        (Bound::Unbounded, _) => false,
        (_, Bound::Unbounded) => true,
        (Bound::Included(new), Bound::Included(old) | Bound::Excluded(old)) => new < old,
        (Bound::Excluded(new), Bound::Included(old)) => new <= old,
        (Bound::Excluded(new), Bound::Excluded(old)) => new < old,
    }
}
