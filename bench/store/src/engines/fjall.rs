use std::path::Path;

use fjall::{Database, Keyspace, KeyspaceCreateOptions, PersistMode};

use super::{Engine, Puts};

pub struct Fjall {
    db: Database,
    rows: Keyspace,
}

impl Fjall {
    pub fn open(dir: &Path) -> Fjall {
        let db = Database::builder(dir).cache_size(64 << 20).open().unwrap();
        let rows = db.keyspace("rows", KeyspaceCreateOptions::default).unwrap();
        Fjall { db, rows }
    }
}

impl Engine for Fjall {
    fn commit(&self, batch: &[Puts]) {
        let mut write = self.db.batch().durability(Some(PersistMode::SyncData));
        for (key, value) in batch.iter().flatten() {
            write.insert(&self.rows, key.as_slice(), value.as_slice());
        }
        write.commit().unwrap();
    }

    fn get(&self, key: &[u8]) -> bool {
        self.rows.get(key).unwrap().is_some()
    }

    fn scan(&self, from: &[u8], count: usize) -> usize {
        self.rows.range(from..).take(count).map(|row| row.into_inner().unwrap()).count()
    }
}
