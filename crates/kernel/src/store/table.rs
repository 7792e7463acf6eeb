//! Typed, scoped, durable tables, each declared once as a constant:
//!
//! ```
//! # use kernel::{row, store::{Scope, Table, TableId}};
//! # #[derive(serde::Serialize, serde::Deserialize)] pub struct Bucket {}
//! # row!(Bucket, version 1);
//! pub const BUCKETS: Table<String, Bucket> = Table::new(TableId { tag: 0x0101, name: "s3.buckets" }, Scope::Global);
//! ```
//!
//! A stored key is `tag ‖ account ‖ region ‖ key`, with account and region only as far as the scope asks for them. Tags are
//! forever, also those of tables that are gone; [`distinct`] finds two tables that share one. Tags from 0xFF00 are the store's own.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use super::key::{AsKey, AsPrefix, Key};
use super::place::{Place, Scope};
use super::row::Row;
use super::{RowError, StoreError};

/// The longest stored key, tag and place included. LMDB (4 KiB pages, two keys per page) takes 1,982 bytes; 1,980 leaves an even
/// number. An S3 key of 1,024 bytes fits with its bucket, unless most of it is NUL or SOH characters, which take two bytes each.
pub const KEY_BYTES_MAX: usize = 1980;

/// What a table is called: two bytes on disk, a name in messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableId {
    pub tag: u16,
    pub name: &'static str,
}

/// A typed ordered map inside the store. Holds nothing itself.
pub struct Table<K, V> {
    pub id: TableId,
    pub scope: Scope,
    types: PhantomData<fn() -> (K, V)>,
}

impl<K, V> Clone for Table<K, V> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K, V> Copy for Table<K, V> {}

impl<K, V> Table<K, V> {
    pub const fn new(id: TableId, scope: Scope) -> Table<K, V> {
        Table { id, scope, types: PhantomData }
    }

    /// What every key of this table in `place` begins with.
    pub(crate) fn root(&self, place: &Place) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(64);
        bytes.extend(self.id.tag.to_be_bytes());
        bytes.extend(place.key_part(self.scope));
        bytes
    }
}

impl<K: Key, V: Row> Table<K, V> {
    pub(crate) fn stored_key(&self, place: &Place, key: &(impl AsKey<K> + ?Sized)) -> Vec<u8> {
        let mut bytes = self.root(place);
        key.encode(&mut bytes);
        bytes
    }

    pub(crate) fn stored_prefix(&self, place: &Place, prefix: &impl AsPrefix<K>) -> Vec<u8> {
        let mut bytes = self.root(place);
        prefix.encode_prefix(&mut bytes);
        bytes
    }

    /// The key inside a stored key whose `tag ‖ place` has been taken off.
    pub(crate) fn decode_key(&self, mut bytes: &[u8]) -> Result<K, StoreError> {
        match K::decode(&mut bytes) {
            Some(key) if bytes.is_empty() => Ok(key),
            _ => Err(self.bad_row("a stored key does not decode")),
        }
    }

    pub(crate) fn encode_row(&self, row: &V) -> Result<Vec<u8>, StoreError> {
        let mut bytes = Vec::with_capacity(128);
        bytes.push(V::VERSION);
        row.encode(&mut bytes).map_err(|error| self.bad_row(error))?;
        Ok(bytes)
    }

    pub(crate) fn decode_row(&self, stored: &[u8]) -> Result<V, StoreError> {
        let (version, body) = stored.split_first().ok_or_else(|| self.bad_row(RowError::Malformed("the row is empty".into())))?;
        V::decode(*version, body).map_err(|error| self.bad_row(error))
    }

    fn bad_row(&self, reason: impl ToString) -> StoreError {
        StoreError::BadRow { table: self.id.name, reason: reason.to_string() }
    }
}

/// Checks that no two tables share a tag or a name: `Err` names a pair that does.
pub fn distinct(tables: impl IntoIterator<Item = TableId>) -> Result<(), String> {
    let mut tags = BTreeMap::new();
    let mut names = BTreeMap::new();
    for table in tables {
        if let Some(other) = tags.insert(table.tag, table.name) {
            return Err(format!("tables {other} and {} share the tag {:#06x}", table.name, table.tag));
        }
        if let Some(other) = names.insert(table.name, table.tag) {
            return Err(format!("tables {other:#06x} and {:#06x} share the name {}", table.tag, table.name));
        }
    }
    Ok(())
}
