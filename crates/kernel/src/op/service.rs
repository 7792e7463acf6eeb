//! A service: a list of operations and a list of workers. Each room's `lib.rs` is one expression of this type.

use std::sync::Arc;

use wire::{Operation, ServiceSchema};

use super::handler::{Bound, Erased, Handler};
use crate::store::Keeper;
use crate::work::Worker;

/// What a room hands to the house.
///
/// ```ignore
/// pub fn service() -> Service {
///     Service::of(&api_glue::SERVICE, Glue::default())
///         .on::<CreateDatabase>()
///         .on::<GetDatabase>()
///         .worker(run_crawlers::RunCrawlers)
///         .into()
/// }
/// ```
pub struct Service {
    pub(crate) schema: &'static ServiceSchema,
    pub(super) handlers: Vec<Arc<dyn Erased>>,
    pub(crate) workers: Vec<Arc<dyn Worker>>,
    pub(crate) keepers: Vec<Keeper>,
}

/// A service being listed.
pub struct Listing<S> {
    state: Arc<S>,
    service: Service,
}

impl Service {
    pub fn of<S: Send + Sync + 'static>(schema: &'static ServiceSchema, state: S) -> Listing<S> {
        Listing { state: Arc::new(state), service: Service { schema, handlers: Vec::new(), workers: Vec::new(), keepers: Vec::new() } }
    }
    pub fn schema(&self) -> &'static ServiceSchema {
        self.schema
    }
}

impl<S: Send + Sync + 'static> Listing<S> {
    pub fn on<O: Operation>(mut self) -> Listing<S>
    where
        S: Handler<O>,
    {
        self.service.handlers.push(Arc::new(Bound::<S, O>::new(self.state.clone())));
        self
    }
    pub fn worker(mut self, worker: impl Worker) -> Listing<S> {
        self.service.workers.push(Arc::new(worker));
        self
    }
    /// Tables whose rows keep blobs: the scrub reads them and names whose they are.
    pub fn keeps(mut self, keepers: impl IntoIterator<Item = Keeper>) -> Listing<S> {
        self.service.keepers.extend(keepers);
        self
    }
    /// A worker that shares the service's own state.
    pub fn worker_with<W: Worker>(self, make: impl FnOnce(Arc<S>) -> W) -> Listing<S> {
        let worker = make(self.state.clone());
        self.worker(worker)
    }
}

impl<S> From<Listing<S>> for Service {
    fn from(listing: Listing<S>) -> Service {
        listing.service
    }
}
