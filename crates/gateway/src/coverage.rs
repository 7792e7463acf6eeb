//! What is built and what is not, counted from the models and the handlers, so that the page cannot lie.

use kernel::Router;
use serde::Serialize;
use wire::{OperationSchema, ServiceSchema};

/// One service's part of the coverage page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    pub service: &'static str,
    pub title: &'static str,
    /// Operations in AWS's model.
    pub modelled: usize,
    /// Names of those that have a handler, sorted.
    pub built: Vec<&'static str>,
    /// The rest: they answer `NotImplemented`.
    pub missing: Vec<&'static str>,
}

/// Services with something built first, then by name.
pub fn coverage(services: &[&'static ServiceSchema], router: &Router) -> Vec<Coverage> {
    let mut page: Vec<Coverage> = services.iter().map(|service| of_service(service, router)).collect();
    page.sort_by_key(|entry| (entry.built.is_empty(), entry.service));
    page
}

fn of_service(service: &'static ServiceSchema, router: &Router) -> Coverage {
    let (built, typed): (Vec<&OperationSchema>, Vec<_>) =
        service.operations.iter().copied().partition(|operation| router.is_built(operation));
    let mut built: Vec<_> = built.iter().map(|operation| operation.name).collect();
    let unbuilt = service.unbuilt.iter().map(|route| route.name);
    let mut missing: Vec<_> = typed.iter().map(|operation| operation.name).chain(unbuilt).collect();
    built.sort_unstable();
    missing.sort_unstable();
    Coverage { service: service.name, title: service.title, modelled: built.len() + missing.len(), built, missing }
}
