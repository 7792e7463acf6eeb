//! The backend on disk: LMDB through `heed`. One database of rows, one of facts about them.
//!
//! LMDB opens in well under a millisecond whatever happened before, reads from the page cache without copying, and commits
//! copy-on-write: a crash leaves the previous state, never half of one. See `bench/store/README.md` for how it was chosen.

use std::path::Path;

use heed::types::Bytes;
use heed::{Database, Env, EnvOpenOptions, RoTxn, WithoutTls};

use super::{Backend, Changes, Rows, Snapshot};
use crate::store::StoreError;
use crate::store::disk::{self, sync_dir};
use crate::store::scan::Span;
use crate::store::segment::create_dir;
use crate::store::table::KEY_BYTES_MAX;

/// Address space, not disk: the file grows as it fills. Smaller sizes are tried where a process may not reserve this much.
const MAP_BYTES: [usize; 3] = [1 << 40, 64 << 30, 4 << 30];
/// Snapshots at the same time. A slot is 64 bytes of a shared page.
const READERS_MAX: u32 = 4096;
const THROUGH: &[u8] = b"through";

type Rows8 = Database<Bytes, Bytes>;

pub(crate) struct Lmdb {
    env: Env<WithoutTls>,
    rows: Rows8,
    facts: Rows8,
}

impl Lmdb {
    pub fn open(dir: &Path) -> Result<Lmdb, StoreError> {
        create_dir(dir).map_err(StoreError::io(format!("creating {}", dir.display())))?;
        let env = open_env(dir)?;
        assert!(env.max_key_size() >= KEY_BYTES_MAX, "LMDB is built without longer-keys");
        let mut txn = env.write_txn().map_err(failed("opening"))?;
        let rows = env.create_database(&mut txn, Some("rows")).map_err(failed("opening"))?;
        let facts = env.create_database(&mut txn, Some("facts")).map_err(failed("opening"))?;
        txn.commit().map_err(failed("opening"))?;
        // A process killed inside a commit may have left it in the page cache only, and the journal is about to rely on it.
        env.force_sync().map_err(failed("opening"))?;
        sync_dir(dir).map_err(StoreError::io("syncing the database's folder"))?;
        disk::database_committed(dir);
        Ok(Lmdb { env, rows, facts })
    }

    /// The last transaction the database has.
    pub fn through(&self) -> Result<u64, StoreError> {
        Ok(self.snapshot()?.through())
    }
}

fn open_env(dir: &Path) -> Result<Env<WithoutTls>, StoreError> {
    let mut refusal = None;
    for map_bytes in MAP_BYTES {
        let mut options = EnvOpenOptions::new().read_txn_without_tls();
        options.map_size(map_bytes).max_readers(READERS_MAX).max_dbs(2);
        // SAFETY: the map is a file only this process opens (`Store` holds the lock file), and nothing truncates it.
        match unsafe { options.open(dir) } {
            Ok(env) => return Ok(env),
            Err(error) => refusal = Some(error),
        }
    }
    Err(failed("opening")(refusal.expect("at least one size was tried")))
}

fn failed(doing: &'static str) -> impl Fn(heed::Error) -> StoreError {
    move |error| StoreError::Database { doing, reason: error.to_string() }
}

impl Backend for Lmdb {
    fn snapshot(&self) -> Result<Box<dyn Snapshot>, StoreError> {
        let txn = self.env.clone().static_read_txn().map_err(failed("reading"))?;
        let stored = self.facts.get(&txn, THROUGH).map_err(failed("reading"))?;
        let through = stored.and_then(|bytes| bytes.try_into().ok()).map_or(0, u64::from_be_bytes);
        Ok(Box::new(View { txn, rows: self.rows, through }))
    }

    fn commit(&self, changes: Changes<'_>, through: u64) -> Result<(), StoreError> {
        let mut txn = self.env.write_txn().map_err(failed("applying"))?;
        for (key, value) in changes {
            match value {
                Some(value) => self.rows.put(&mut txn, key, value).map_err(failed("applying"))?,
                None => {
                    self.rows.delete(&mut txn, key).map_err(failed("applying"))?;
                }
            }
        }
        self.facts.put(&mut txn, THROUGH, &through.to_be_bytes()).map_err(failed("applying"))?;
        txn.commit().map_err(failed("committing"))?;
        disk::database_committed(self.env.path());
        Ok(())
    }
}

struct View {
    txn: RoTxn<'static, WithoutTls>,
    rows: Rows8,
    through: u64,
}

impl Snapshot for View {
    fn through(&self) -> u64 {
        self.through
    }

    fn get(&self, key: &[u8]) -> Result<Option<&[u8]>, StoreError> {
        // A longer key cannot have been stored, and LMDB answers it with an error.
        if key.len() > KEY_BYTES_MAX { Ok(None) } else { self.rows.get(&self.txn, key).map_err(failed("reading")) }
    }

    fn scan(&self, span: &Span) -> Result<Rows<'_>, StoreError> {
        let bounds = span.bounds();
        Ok(if span.descending {
            Box::new(self.rows.rev_range(&self.txn, &bounds).map_err(failed("scanning"))?.map(|row| row.map_err(failed("scanning"))))
        } else {
            Box::new(self.rows.range(&self.txn, &bounds).map_err(failed("scanning"))?.map(|row| row.map_err(failed("scanning"))))
        })
    }
}
