//! Which rows keep which files: a count per file, changed in the same transaction as the rows themselves.

use super::{BlobRef, FileId};
use crate::store::{Place, Scope, StoreError, Table, TableId, Tx};

/// `file ⇒ how many rows name it`. A file without an entry is an orphan.
pub const OWNERS: Table<u64, u64> = Table::new(TableId { tag: 0xff00, name: "store.blob_owners" }, Scope::Global);

impl Tx {
    /// The row being written names `blob`: its files stay.
    pub fn adopt(&mut self, blob: &BlobRef) -> Result<(), StoreError> {
        for file in blob.files() {
            let owners = self.get(&OWNERS, file.id.0)?.unwrap_or(0);
            self.put(&OWNERS, file.id.0, &(owners + 1))?;
        }
        Ok(())
    }

    /// The row being deleted or replaced named `blob`: files that nobody names any more go, once this is durable.
    pub fn release(&mut self, blob: &BlobRef) -> Result<(), StoreError> {
        for FileId(id) in blob.files().map(|file| file.id) {
            match self.get(&OWNERS, id)? {
                Some(owners) if owners > 1 => self.put(&OWNERS, id, &(owners - 1))?,
                Some(_) => {
                    self.delete(&OWNERS, id)?;
                    self.note_released(FileId(id));
                }
                None => return Err(StoreError::corrupt(format!("blob {}", FileId(id)), "it is released more often than adopted")),
            }
        }
        Ok(())
    }

    /// Whether any row keeps this file.
    pub(crate) fn is_owned(tx: &crate::store::ReadTx, id: FileId) -> Result<bool, StoreError> {
        tx.scoped(&Place::nowhere(), |tx| tx.exists(&OWNERS, id.0))
    }
}
