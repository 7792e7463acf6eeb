//! Layers of changes that lie over a backend, and reading through them.
//!
//! From the top: what the running transaction has written, what is committed but not yet applied to the backend (`active`, and
//! `frozen` while it is being applied), and the backend's snapshot. A change is a value or a deletion; the topmost one wins.
//! Committed layers are persistent maps: taking a consistent view of them costs two reference counts, whatever their size.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::StoreError;
use super::backend::Snapshot;
use super::scan::{Merge, Source, Span};

pub(crate) type Bytes = Arc<[u8]>;
pub(crate) type Map<V> = rpds::RedBlackTreeMapSync<Bytes, V>;

/// A committed layer: `None` is a deletion.
#[derive(Clone, Default)]
pub(crate) struct Layer {
    pub changes: Map<Option<Bytes>>,
    /// The last transaction in this layer.
    pub through: u64,
}

/// The committed layers as of some transaction.
#[derive(Clone, Default)]
pub(crate) struct Layers {
    pub active: Layer,
    pub frozen: Option<Layer>,
}

/// The changes of the running transaction.
pub(crate) type Overlay = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

/// One consistent state a transaction reads from.
pub(crate) struct View {
    pub overlay: Overlay,
    layers: Layers,
    snapshot: Box<dyn Snapshot>,
}

impl View {
    /// `snapshot` must have been taken *after* `layers`: it may then already contain them, but never lack what they lost.
    pub fn new(mut layers: Layers, snapshot: Box<dyn Snapshot>) -> View {
        let through = snapshot.through();
        if layers.active.through <= through {
            layers.active = Layer::default();
        }
        if layers.frozen.as_ref().is_some_and(|frozen| frozen.through <= through) {
            layers.frozen = None;
        }
        View { overlay: Overlay::new(), layers, snapshot }
    }

    pub fn get(&self, key: &[u8]) -> Result<Option<&[u8]>, StoreError> {
        if let Some(change) = self.overlay.get(key) {
            return Ok(change.as_deref());
        }
        for layer in self.committed() {
            if let Some(change) = layer.changes.get(key) {
                return Ok(change.as_deref());
            }
        }
        self.snapshot.get(key)
    }

    pub fn scan(&self, span: &Span) -> Result<Merge<'_>, StoreError> {
        let mut sources = Vec::with_capacity(4);
        if !self.overlay.is_empty() {
            let changes = self.overlay.range::<[u8], _>(span.bounds()).map(|(key, value)| Ok((key.as_slice(), value.as_deref())));
            sources.push(span.directed(changes));
        }
        for layer in self.committed() {
            let changes = layer.changes.range::<[u8], _>(span.clone()).map(|(key, value)| Ok((&**key, value.as_deref())));
            sources.push(span.directed(changes));
        }
        let stored = self.snapshot.scan(span)?.map(|row| row.map(|(key, value)| (key, Some(value))));
        sources.push(Box::new(stored) as Source<'_>);
        Ok(Merge::new(sources, span.descending))
    }

    /// Non-empty committed layers, newest first.
    fn committed(&self) -> impl Iterator<Item = &Layer> {
        [Some(&self.layers.active), self.layers.frozen.as_ref()].into_iter().flatten().filter(|layer| !layer.changes.is_empty())
    }
}
