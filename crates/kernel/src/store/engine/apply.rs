//! The apply thread: carries frozen layers into the database, one commit each, and gives their journal segments back.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::JoinHandle;

use super::Shared;
use super::journal::Pool;
use crate::store::StoreError;
use crate::store::layer::Layer;
use crate::store::segment::Segment;

/// A durable layer and the journal segments that are no longer needed once it is applied.
pub(super) struct Job {
    pub layer: Layer,
    pub segments: Vec<Segment>,
}

pub(super) fn spawn(shared: Arc<Shared>, pool: Pool) -> Result<(Sender<Job>, JoinHandle<()>), StoreError> {
    let (sender, jobs) = mpsc::channel();
    let thread = std::thread::Builder::new()
        .name("store-apply".into())
        .spawn(move || run(&shared, &pool, jobs))
        .map_err(StoreError::io("starting the apply thread"))?;
    Ok((sender, thread))
}

fn run(shared: &Shared, pool: &Pool, jobs: Receiver<Job>) {
    for job in jobs {
        if let Err(error) = apply(shared, pool, job) {
            // The journal still has what could not be applied: nothing acknowledged is lost, but nothing more can be taken.
            return shared.fail(&error);
        }
    }
}

fn apply(shared: &Shared, pool: &Pool, Job { layer, segments }: Job) -> Result<(), StoreError> {
    if layer.changes.is_empty() {
        return pool.recycle(segments); // a clean start: there was nothing to replay
    }
    let mut changes = layer.changes.iter().map(|(key, value)| (&**key, value.as_deref()));
    shared.backend.commit(&mut changes, layer.through)?;
    shared.forget_frozen(layer.through);
    drop(layer);
    pool.recycle(segments)
}
