//! Durable state: everything Millpond remembers.
//!
//! | what | where to look |
//! |---|---|
//! | small things in order: [`Table`], [`Key`], [`Row`], [`Scope`], [`Place`] | `table.rs`, `key.rs`, `row.rs`, `place.rs` |
//! | reading and changing them: [`Tx`], [`ReadTx`], [`Range`] | `tx.rs`, `range.rs` |
//! | bytes of objects: [`Blobs`], [`BlobRef`] | `blobs/` |
//! | where those bytes rest when not on this disk: [`Shelf`] | `blobs/shelf.rs`, `lodging.rs` |
//! | what keys at rest are derived from: [`RootKey`] | `root_key.rs` |
//! | streams: [`Log`] | `log/` over `segment.rs` |
//! | how a change becomes visible, then durable | `engine/` (writer lock, group commit, journal), `layer.rs`, `scan.rs` |
//! | where rows rest: memory or LMDB | `backend/` |
//! | every change to a disk, for tests that cut the power | `disk/` |
//!
//! Acknowledged means durable: the future of [`Store::write`] resolves once an `fdatasync` covers the transaction. A store opened
//! with [`Store::memory`] is the opt-out, with the same behaviour otherwise.

mod backend;
mod blobs;
mod checksum;
mod clear;
pub(crate) mod disk;
mod engine;
mod error;
mod home;
mod keeper;
pub mod key;
mod layer;
mod lodging;
mod log;
mod place;
mod range;
mod root_key;
pub mod row;
mod scan;
mod segment;
mod table;
mod tx;

use std::path::Path;
use std::sync::Arc;

pub use blobs::{BlobRef, BlobStream, BlobWriter, Blobs, FileId, FileRef, Growing, INLINE_BYTES_MAX, OWNERS, Shelf};
#[cfg(feature = "power-cuts")]
pub use disk::recorder;
pub use engine::Commit;
pub use error::StoreError;
pub use keeper::Keeper;
pub(crate) use keeper::Kept;
pub use key::{AsKey, AsPrefix, Key, Starting};
pub use log::{Append, Log, LogId, RECORD_BYTES_MAX, Record};
pub use place::{Place, Scope};
pub use range::Range;
pub use root_key::RootKey;
pub use row::{Row, RowError};
pub use table::{KEY_BYTES_MAX, Table, TableId, distinct};
pub use tx::{ReadTx, Scoped, Tx};

use engine::Engine;
use home::Home;

/// The state of one Millpond. Cloning gives another handle; the last one to go flushes and closes.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

/// Fields are dropped in order: the lock on the data directory goes last.
struct Inner {
    blobs: Blobs,
    log: Log,
    engine: Arc<Engine>,
    root_key: RootKey,
    _home: Option<Home>,
}

impl Store {
    /// Opens (or creates) the state in a data directory, which no other process may have open.
    pub fn open(data: &Path) -> Result<Store, StoreError> {
        Store::open_here(data, None)
    }

    /// The same, with the root key in a file of its own.
    pub fn open_keyed(data: &Path, root_key_file: &Path) -> Result<Store, StoreError> {
        Store::open_here(data, Some(root_key_file))
    }

    fn open_here(data: &Path, root_key_file: Option<&Path>) -> Result<Store, StoreError> {
        let home = Home::open(data)?;
        lodging::stays_here(&home)?;
        let engine = Arc::new(Engine::open(&home.state())?);
        let root_key = RootKey::open(&home, &engine, root_key_file)?;
        let blobs = Blobs::open(home.blobs(), engine.clone())?;
        Store::in_home(home, engine, blobs, root_key)
    }

    /// The same, with the bytes of blobs on a shelf. A data directory stays with the shelf it began with.
    pub async fn open_with(data: &Path, shelf: Arc<dyn Shelf>, root_key_file: Option<&Path>) -> Result<Store, StoreError> {
        let home = Home::open(data)?;
        let engine = Arc::new(Engine::open(&home.state())?);
        let root_key = RootKey::open(&home, &engine, root_key_file)?;
        let lodging = lodging::move_in(&home, &engine, &*shelf).await?;
        let blobs = Blobs::on(shelf, &lodging, engine.clone())?;
        Store::in_home(home, engine, blobs, root_key)
    }

    fn in_home(home: Home, engine: Arc<Engine>, blobs: Blobs, root_key: RootKey) -> Result<Store, StoreError> {
        let log = Log::open(&home.state().join("log"))?;
        Ok(Store { inner: Arc::new(Inner { blobs, log, engine, root_key, _home: Some(home) }) })
    }

    /// State that ends with the process.
    pub fn memory() -> Store {
        Store {
            inner: Arc::new(Inner {
                blobs: Blobs::memory(),
                log: Log::memory(),
                engine: Arc::new(Engine::memory()),
                root_key: RootKey::random(),
                _home: None,
            }),
        }
    }

    /// Runs `change` at once, on this thread, as the only writer; await the result for durability.
    ///
    /// The closure sees everything committed before it, and may borrow. When it returns an error or panics, nothing happened. It
    /// must be quick and must not call `write` itself.
    pub fn write<T, E: From<StoreError>>(&self, place: &Place, change: impl FnOnce(&mut Tx) -> Result<T, E>) -> Commit<T, E> {
        self.inner.engine.write(place, |tx| {
            let value = change(tx)?;
            let released = tx.take_released()?;
            if !released.is_empty() {
                let remove = self.inner.blobs.remover();
                tx.after_commit(move || remove(released));
            }
            Ok(value)
        })
    }

    /// Append-only streams.
    pub fn log(&self) -> &Log {
        &self.inner.log
    }

    /// The bytes of objects.
    pub fn blobs(&self) -> &Blobs {
        &self.inner.blobs
    }

    /// What keys at rest are derived from.
    pub fn root_key(&self) -> &RootKey {
        &self.inner.root_key
    }

    /// Looks at the durable state: one consistent snapshot for the whole closure, which never waits for a writer.
    pub fn read<T, E: From<StoreError>>(&self, place: &Place, look: impl FnOnce(&ReadTx) -> Result<T, E>) -> Result<T, E> {
        self.inner.engine.read(place, look)?
    }
}
