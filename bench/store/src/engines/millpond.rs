//! Our own store: a journal in front of LMDB. It brings its group commit along, so writers talk to it directly.

use std::path::Path;

use kernel::store::{Place, Scope, Store, StoreError, Table, TableId};

use super::{Engine, Puts};

const ROWS: Table<Vec<u8>, Vec<u8>> = Table::new(TableId { tag: 1, name: "rows" }, Scope::Global);

pub struct Millpond {
    store: Store,
    runtime: tokio::runtime::Runtime,
}

impl Millpond {
    pub fn open(dir: &Path) -> Millpond {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
        Millpond { store: Store::open(dir).unwrap(), runtime }
    }

    pub fn store(&self) -> Store {
        self.store.clone()
    }
}

/// One handler's transaction: reads under the writer lock, then puts.
pub async fn transact(store: &Store, reads: &[Vec<u8>], puts: Puts) {
    let change = |tx: &mut kernel::store::Tx| {
        for key in reads {
            tx.exists(&ROWS, key)?;
        }
        puts.iter().try_for_each(|(key, value)| tx.put(&ROWS, key, value))
    };
    store.write::<_, StoreError>(&Place::nowhere(), change).await.unwrap();
}

impl Engine for Millpond {
    fn commit(&self, batch: &[Puts]) {
        let change = |tx: &mut kernel::store::Tx| batch.iter().flatten().try_for_each(|(key, value)| tx.put(&ROWS, key, value));
        self.runtime.block_on(self.store.write::<_, StoreError>(&Place::nowhere(), change)).unwrap();
    }

    fn get(&self, key: &[u8]) -> bool {
        self.store.read::<_, StoreError>(&Place::nowhere(), |tx| tx.exists(&ROWS, key)).unwrap()
    }

    fn scan(&self, from: &[u8], count: usize) -> usize {
        let scan = |tx: &kernel::store::ReadTx| Ok(tx.range(&ROWS).from(from).take(count).map(|row| row.unwrap()).count());
        self.store.read::<_, StoreError>(&Place::nowhere(), scan).unwrap()
    }
}
