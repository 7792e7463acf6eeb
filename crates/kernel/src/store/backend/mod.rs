//! Where rows finally rest: the narrow waist between transactions and a database.
//!
//! A backend knows nothing of tables, places or types. It takes batches of byte puts and deletes, each with the sequence number of
//! the last transaction in it, and gives out consistent snapshots that say up to which transaction they reach. Everything else
//! (isolation, group commit, the log in front) is built above, once, so that a shared database can stand here later.

mod lmdb;
mod memory;

pub(crate) use lmdb::Lmdb;
pub(crate) use memory::Memory;

use super::StoreError;
use super::scan::Span;

/// Puts (`Some`) and deletes (`None`) in key order, each key once.
pub(crate) type Changes<'a> = &'a mut dyn Iterator<Item = (&'a [u8], Option<&'a [u8]>)>;

/// Rows of a snapshot in the order asked for.
pub(crate) type Rows<'a> = Box<dyn Iterator<Item = Result<(&'a [u8], &'a [u8]), StoreError>> + 'a>;

pub(crate) trait Backend: Send + Sync {
    fn snapshot(&self) -> Result<Box<dyn Snapshot>, StoreError>;

    /// Applies `changes` as one, durably, and remembers `through` as the last transaction that is in.
    fn commit(&self, changes: Changes<'_>, through: u64) -> Result<(), StoreError>;
}

/// One consistent state, for as long as it is held. Hold it briefly: the database cannot reuse space a snapshot still sees.
pub(crate) trait Snapshot: Send {
    /// The sequence number of the last transaction in this state.
    fn through(&self) -> u64;
    fn get(&self, key: &[u8]) -> Result<Option<&[u8]>, StoreError>;
    fn scan(&self, span: &Span) -> Result<Rows<'_>, StoreError>;
}
