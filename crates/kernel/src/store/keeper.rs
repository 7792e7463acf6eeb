//! Which rows keep which blobs, and what people call them: a room says it for each of its tables, so that the house can look after
//! bytes without knowing whose they are.
//!
//! ```
//! # use kernel::{row, store::{BlobRef, Keeper, Scope, Table, TableId}};
//! # #[derive(serde::Serialize, serde::Deserialize)] struct Object { body: BlobRef }
//! # row!(Object, version 1);
//! # const OBJECTS: Table<(String, String), Object> = Table::new(TableId { tag: 1, name: "objects" }, Scope::Global);
//! let keeper = Keeper::of(OBJECTS, |(bucket, key), object| vec![(format!("s3://{bucket}/{key}"), object.body.clone())]);
//! ```

use std::sync::Arc;

use super::key::Key;
use super::range;
use super::row::Row;
use super::{BlobRef, ReadTx, StoreError, Table};

/// One table's rows, as far as they keep blobs. Cloning is cheap.
#[derive(Clone)]
pub struct Keeper(Arc<dyn Walk>);

/// What a row keeps, or that it cannot be read.
pub(crate) enum Kept {
    Blob { name: String, blob: BlobRef },
    Unreadable { name: String, error: StoreError },
}

/// Some rows of a table, and where the next ones begin.
pub(crate) struct Page {
    pub kept: Vec<Kept>,
    /// `None` at the end of the table.
    pub next: Option<Vec<u8>>,
}

trait Walk: Send + Sync {
    fn page(&self, tx: &ReadTx, after: Option<&[u8]>, most: usize) -> Result<Page, StoreError>;
}

struct Typed<K, V, F> {
    table: Table<K, V>,
    kept: F,
}

impl Keeper {
    /// `kept` names the blobs of one row.
    pub fn of<K, V, F>(table: Table<K, V>, kept: F) -> Keeper
    where
        K: Key + 'static,
        V: Row + 'static,
        F: Fn(&K, &V) -> Vec<(String, BlobRef)> + Send + Sync + 'static,
    {
        Keeper(Arc::new(Typed { table, kept }))
    }

    /// The next `most` rows after that stored key.
    pub(crate) fn page(&self, tx: &ReadTx, after: Option<&[u8]>, most: usize) -> Result<Page, StoreError> {
        self.0.page(tx, after, most)
    }
}

impl<K, V, F> Walk for Typed<K, V, F>
where
    K: Key + 'static,
    V: Row + 'static,
    F: Fn(&K, &V) -> Vec<(String, BlobRef)> + Send + Sync,
{
    fn page(&self, tx: &ReadTx, after: Option<&[u8]>, most: usize) -> Result<Page, StoreError> {
        let mut page = Page { kept: Vec::new(), next: None };
        let mut rows = 0;
        for row in range::stored(&self.table, tx.view(), after).take(most) {
            let (stored, row) = row?;
            match row {
                Ok((_, key, row)) => {
                    page.kept.extend((self.kept)(&key, &row).into_iter().map(|(name, blob)| Kept::Blob { name, blob }));
                }
                Err(error) => {
                    let name = format!("the row {} of {}", hex::encode(stored), self.table.id.name);
                    page.kept.push(Kept::Unreadable { name, error });
                }
            }
            rows += 1;
            page.next = (rows == most).then(|| stored.to_vec());
        }
        Ok(page)
    }
}
