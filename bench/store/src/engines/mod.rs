//! The candidates behind one narrow face.

mod fjall;
mod lmdb;
mod millpond;
mod redb;

use std::path::Path;
use std::sync::Arc;

pub use millpond::{Millpond, transact};

pub const NAMES: [&str; 4] = ["lmdb", "redb", "fjall", "journal+lmdb"];

pub type Puts = Vec<(Vec<u8>, Vec<u8>)>;

/// An embedded store that commits batches; group commit is put in front of it by the harness.
pub trait Engine: Send + Sync {
    /// Durable when it returns.
    fn commit(&self, batch: &[Puts]);
    fn get(&self, key: &[u8]) -> bool;
    /// How many rows follow `from`, at most `count`.
    fn scan(&self, from: &[u8], count: usize) -> usize;
}

pub fn open(name: &str, dir: &Path) -> Arc<dyn Engine> {
    std::fs::create_dir_all(dir).unwrap();
    match name {
        "lmdb" => Arc::new(lmdb::Lmdb::open(dir)),
        "redb" => Arc::new(redb::Redb::open(dir)),
        "fjall" => Arc::new(fjall::Fjall::open(dir)),
        "journal+lmdb" => Arc::new(Millpond::open(dir)),
        other => panic!("no engine is called {other}"),
    }
}
