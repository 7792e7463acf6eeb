//! Emptying a store: the same transactions as any other change, many rows at a time.

use std::ops::Bound;

use super::blobs::{FileId, OWNERS};
use super::key::Key;
use super::scan::Span;
use super::{Place, Store, StoreError, Tx};

/// Rows per transaction: enough to be quick, few enough that readers and other writers hardly notice.
const ROWS_PER_TRANSACTION: usize = 5_000;

impl Store {
    /// Deletes every row, every blob and every log. Which key the directory has stays known.
    ///
    /// Not one transaction: a crash in between leaves some rows deleted and others not. Nobody else should be writing.
    pub async fn clear(&self) -> Result<(), StoreError> {
        while self.write(&Place::nowhere(), Tx::delete_some).await? {}
        self.write(&Place::nowhere(), |tx| self.root_key().remember(tx)).await?;
        self.log().clear();
        Ok(())
    }
}

impl Tx {
    /// Deletes some rows; whether there may be more.
    fn delete_some(&mut self) -> Result<bool, StoreError> {
        let everything = Span { from: Bound::Unbounded, to: Bound::Unbounded, descending: false };
        let keys = self.scan_keys(&everything, ROWS_PER_TRANSACTION)?;
        for key in &keys {
            if let Some(mut file) = key.strip_prefix(&OWNERS.id.tag.to_be_bytes())
                && let Some(id) = u64::decode(&mut file)
            {
                self.note_released(FileId(id));
            }
            self.delete_raw(key.clone());
        }
        Ok(keys.len() == ROWS_PER_TRANSACTION)
    }
}
