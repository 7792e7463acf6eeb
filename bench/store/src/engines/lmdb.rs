use std::path::Path;

use heed::types::Bytes;
use heed::{Database, Env, EnvOpenOptions, WithoutTls};

use super::{Engine, Puts};

pub struct Lmdb {
    env: Env<WithoutTls>,
    rows: Database<Bytes, Bytes>,
}

impl Lmdb {
    pub fn open(dir: &Path) -> Lmdb {
        let mut options = EnvOpenOptions::new().read_txn_without_tls();
        options.map_size(64 << 30).max_readers(1024);
        // SAFETY: nobody else has this folder.
        let env = unsafe { options.open(dir) }.unwrap();
        let mut txn = env.write_txn().unwrap();
        let rows = env.create_database(&mut txn, None).unwrap();
        txn.commit().unwrap();
        Lmdb { env, rows }
    }
}

impl Engine for Lmdb {
    fn commit(&self, batch: &[Puts]) {
        let mut txn = self.env.write_txn().unwrap();
        for (key, value) in batch.iter().flatten() {
            self.rows.put(&mut txn, key, value).unwrap();
        }
        txn.commit().unwrap();
    }

    fn get(&self, key: &[u8]) -> bool {
        self.rows.get(&self.env.read_txn().unwrap(), key).unwrap().is_some()
    }

    fn scan(&self, from: &[u8], count: usize) -> usize {
        let txn = self.env.read_txn().unwrap();
        let bounds = (std::ops::Bound::Included(from), std::ops::Bound::Unbounded);
        self.rows.range(&txn, &bounds).unwrap().take(count).map(|row| row.unwrap()).count()
    }
}
