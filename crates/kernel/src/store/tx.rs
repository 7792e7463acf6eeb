//! Transactions: the one way to read and change tables.
//!
//! A [`Tx`] sees one consistent state, including transactions that are committed but not yet durable, plus its own changes. It
//! leaves no trace when its closure fails or panics. A [`ReadTx`] sees only what is durable. `Tx` derefs to `ReadTx`, so a helper
//! that only looks things up takes `&ReadTx` and serves both:
//!
//! ```
//! # use kernel::store::{ReadTx, Scope, Store, StoreError, Place, Table, TableId, Tx};
//! # const HITS: Table<String, u64> = Table::new(TableId { tag: 1, name: "hits" }, Scope::Global);
//! fn hits(tx: &ReadTx, page: &str) -> Result<u64, StoreError> {
//!     Ok(tx.get(&HITS, page)?.unwrap_or(0))
//! }
//! fn hit(tx: &mut Tx, page: &str) -> Result<u64, StoreError> {
//!     let count = hits(tx, page)? + 1;
//!     tx.put(&HITS, page, &count)?;
//!     Ok(count)
//! }
//! ```

use std::cell::RefCell;
use std::ops::{Deref, DerefMut};

use super::StoreError;
use super::blobs::FileId;
use super::key::{AsKey, AsPrefix, Key};
use super::layer::{Overlay, View};
use super::place::Place;
use super::range::{self, Range};
use super::row::Row;
use super::scan::Span;
use super::table::{KEY_BYTES_MAX, Table};

/// Runs once a transaction is durable; see [`Tx::after_commit`].
pub(crate) type Hook = Box<dyn FnOnce() + Send>;

/// A consistent state, seen from one place.
pub struct ReadTx {
    view: View,
    /// In a cell so that a helper holding `&ReadTx` can look from another place.
    place: RefCell<Place>,
}

impl ReadTx {
    pub(crate) fn new(view: View, place: Place) -> ReadTx {
        ReadTx { view, place: RefCell::new(place) }
    }

    pub fn place(&self) -> Place {
        self.place.borrow().clone()
    }

    pub fn get<K: Key, V: Row>(&self, table: &Table<K, V>, key: impl AsKey<K>) -> Result<Option<V>, StoreError> {
        let stored = self.view.get(&table.stored_key(&self.place.borrow(), &key))?;
        stored.map(|bytes| table.decode_row(bytes)).transpose()
    }

    pub fn exists<K: Key, V: Row>(&self, table: &Table<K, V>, key: impl AsKey<K>) -> Result<bool, StoreError> {
        Ok(self.view.get(&table.stored_key(&self.place.borrow(), &key))?.is_some())
    }

    /// All rows of this place, to be narrowed: see [`Range`].
    pub fn range<K: Key, V: Row>(&self, table: &Table<K, V>) -> Range<'_, K, V> {
        Range::new(table, &self.view, self.place())
    }

    pub fn prefix<K: Key, V: Row>(&self, table: &Table<K, V>, prefix: impl AsPrefix<K>) -> Range<'_, K, V> {
        self.range(table).prefix(prefix)
    }

    /// Every row of the table in every account and region, in that order: for workers, which belong to no place.
    pub fn everywhere<K: Key, V: Row>(
        &self,
        table: &Table<K, V>,
    ) -> impl Iterator<Item = Result<(Place, K, V), StoreError>> + use<'_, K, V> {
        range::everywhere(table, &self.view)
    }

    pub(crate) fn view(&self) -> &View {
        &self.view
    }

    /// Looks from another place for the length of `look`.
    pub fn scoped<R>(&self, place: &Place, look: impl FnOnce(&ReadTx) -> R) -> R {
        let home = self.place.replace(place.clone());
        let seen = look(self);
        self.place.replace(home);
        seen
    }
}

/// A state being changed. What it writes it reads back; nobody else does before it commits.
pub struct Tx {
    read: ReadTx,
    hooks: Vec<Hook>,
    /// Blob files that nobody owns any more if this commits.
    released: Vec<FileId>,
}

impl Deref for Tx {
    type Target = ReadTx;

    fn deref(&self) -> &ReadTx {
        &self.read
    }
}

impl Tx {
    pub(crate) fn new(view: View, place: Place) -> Tx {
        Tx { read: ReadTx::new(view, place), hooks: Vec::new(), released: Vec::new() }
    }

    pub fn put<K: Key, V: Row>(&mut self, table: &Table<K, V>, key: impl AsKey<K>, row: &V) -> Result<(), StoreError> {
        let key = table.stored_key(&self.place.borrow(), &key);
        if key.len() > KEY_BYTES_MAX {
            return Err(StoreError::KeyTooLong { table: table.id.name, len: key.len(), max: KEY_BYTES_MAX });
        }
        let row = table.encode_row(row)?;
        self.read.view.overlay.insert(key, Some(row));
        Ok(())
    }

    /// Removes a row; whether there was one is for [`ReadTx::exists`] to say.
    pub fn delete<K: Key, V: Row>(&mut self, table: &Table<K, V>, key: impl AsKey<K>) -> Result<(), StoreError> {
        let key = table.stored_key(&self.place.borrow(), &key);
        if key.len() <= KEY_BYTES_MAX {
            self.read.view.overlay.insert(key, None);
        }
        Ok(())
    }

    /// Acts in another place until the returned guard goes: `tx.scoped(&place).put(&TABLE, key, &row)?`.
    pub fn scoped(&mut self, place: &Place) -> Scoped<'_> {
        let home = self.read.place.replace(place.clone());
        Scoped { tx: self, home }
    }

    /// Runs `hook` once this transaction is durable (never if it fails), on the commit thread: wake somebody, no more. It must not
    /// wait for another write.
    pub fn after_commit(&mut self, hook: impl FnOnce() + Send + 'static) {
        self.hooks.push(Box::new(hook));
    }

    pub(crate) fn note_released(&mut self, file: FileId) {
        self.released.push(file);
    }

    /// What was released and not adopted again afterwards.
    pub(crate) fn take_released(&mut self) -> Result<Vec<FileId>, StoreError> {
        let mut gone = Vec::new();
        for file in std::mem::take(&mut self.released) {
            if !Tx::is_owned(self, file)? {
                gone.push(file);
            }
        }
        Ok(gone)
    }

    /// Keys as stored, of any table and place.
    pub(crate) fn scan_keys(&self, span: &Span, most: usize) -> Result<Vec<Vec<u8>>, StoreError> {
        self.read.view.scan(span)?.take(most).map(|row| Ok(row?.0.to_vec())).collect()
    }

    pub(crate) fn delete_raw(&mut self, key: Vec<u8>) {
        self.read.view.overlay.insert(key, None);
    }

    pub(crate) fn into_changes(self) -> (Overlay, Vec<Hook>) {
        (self.read.view.overlay, self.hooks)
    }
}

/// A transaction acting in another place; see [`Tx::scoped`].
pub struct Scoped<'t> {
    tx: &'t mut Tx,
    home: Place,
}

impl Deref for Scoped<'_> {
    type Target = Tx;

    fn deref(&self) -> &Tx {
        self.tx
    }
}

impl DerefMut for Scoped<'_> {
    fn deref_mut(&mut self) -> &mut Tx {
        self.tx
    }
}

impl Drop for Scoped<'_> {
    fn drop(&mut self) {
        self.tx.read.place.replace(self.home.clone());
    }
}
