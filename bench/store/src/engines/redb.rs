use std::path::Path;

use redb::{Database, ReadableDatabase, TableDefinition};

use super::{Engine, Puts};

const ROWS: TableDefinition<&[u8], &[u8]> = TableDefinition::new("rows");

pub struct Redb(Database);

impl Redb {
    pub fn open(dir: &Path) -> Redb {
        let db = Database::builder().set_cache_size(64 << 20).create(dir.join("redb")).unwrap();
        let mut txn = db.begin_write().unwrap();
        txn.set_quick_repair(true);
        txn.open_table(ROWS).unwrap();
        txn.commit().unwrap();
        Redb(db)
    }
}

impl Engine for Redb {
    fn commit(&self, batch: &[Puts]) {
        let mut txn = self.0.begin_write().unwrap();
        txn.set_quick_repair(true); // else opening after a kill walks the whole database
        {
            let mut rows = txn.open_table(ROWS).unwrap();
            for (key, value) in batch.iter().flatten() {
                rows.insert(key.as_slice(), value.as_slice()).unwrap();
            }
        }
        txn.commit().unwrap();
    }

    fn get(&self, key: &[u8]) -> bool {
        self.0.begin_read().unwrap().open_table(ROWS).unwrap().get(key).unwrap().is_some()
    }

    fn scan(&self, from: &[u8], count: usize) -> usize {
        let rows = self.0.begin_read().unwrap().open_table(ROWS).unwrap();
        rows.range(from..).unwrap().take(count).map(|row| row.unwrap()).count()
    }
}
