//! The backend behind `--memory` and most tests: a persistent (structure-sharing) map, so that a snapshot is a pointer.

use parking_lot::RwLock;

use super::{Backend, Changes, Rows, Snapshot};
use crate::store::StoreError;
use crate::store::layer::{Bytes, Map};
use crate::store::scan::Span;

#[derive(Default)]
pub(crate) struct Memory {
    state: RwLock<State>,
}

#[derive(Clone, Default)]
struct State {
    rows: Map<Bytes>,
    through: u64,
}

impl Backend for Memory {
    fn snapshot(&self) -> Result<Box<dyn Snapshot>, StoreError> {
        Ok(Box::new(self.state.read().clone()))
    }

    fn commit(&self, changes: Changes<'_>, through: u64) -> Result<(), StoreError> {
        let mut state = self.state.write();
        for (key, value) in changes {
            match value {
                Some(value) => state.rows.insert_mut(Bytes::from(key), Bytes::from(value)),
                None => {
                    state.rows.remove_mut(key);
                }
            }
        }
        state.through = through;
        Ok(())
    }
}

impl Snapshot for State {
    fn through(&self) -> u64 {
        self.through
    }

    fn get(&self, key: &[u8]) -> Result<Option<&[u8]>, StoreError> {
        Ok(self.rows.get(key).map(|value| &**value))
    }

    fn scan(&self, span: &Span) -> Result<Rows<'_>, StoreError> {
        let rows = self.rows.range::<[u8], _>(span.clone()).map(|(key, value)| Ok((&**key, &**value)));
        Ok(if span.descending { Box::new(rows.rev()) } else { Box::new(rows) })
    }
}
