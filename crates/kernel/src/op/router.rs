//! All operations of all services of one world, and the one path to them.

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures::FutureExt;
use tracing::Instrument;
use wire::{OperationSchema, ServiceSchema, Shape};

use super::handler::Erased;
use super::service::Service;
use crate::cx::Cx;
use crate::error::Error;
use crate::meter::Stopwatch;

#[derive(Default)]
pub struct Router {
    services: Vec<&'static ServiceSchema>,
    handlers: HashMap<Key, Arc<dyn Erased>>,
}

/// Operation names repeat between services (`TagResource`); the service's name makes them one.
type Key = (&'static str, &'static str);

const fn key(operation: &'static OperationSchema) -> Key {
    (operation.service.name, operation.name)
}

impl Router {
    /// All handlers of these services.
    pub fn of(services: &[Service]) -> Router {
        let mut router = Router::default();
        for service in services {
            router.services.push(service.schema);
            for handler in &service.handlers {
                let replaced = router.handlers.insert(key(handler.schema()), handler.clone());
                assert!(replaced.is_none(), "{} is listed twice", handler.schema().name);
            }
        }
        router
    }

    pub fn services(&self) -> &[&'static ServiceSchema] {
        &self.services
    }
    pub fn service(&self, name: &str) -> Option<&'static ServiceSchema> {
        self.services.iter().find(|service| service.name == name).copied()
    }
    /// The generated operation of that name, built or not.
    pub fn operation(&self, service: &str, name: &str) -> Option<&'static OperationSchema> {
        self.service(service)?.operations.iter().find(|operation| operation.name == name).copied()
    }
    /// Whether there is a handler: what the coverage page counts.
    pub fn is_built(&self, operation: &'static OperationSchema) -> bool {
        self.handlers.contains_key(&key(operation))
    }
    /// Every operation that has a handler.
    pub fn built(&self) -> impl Iterator<Item = &'static OperationSchema> {
        self.handlers.values().map(|handler| handler.schema())
    }
    /// An empty input for a decoder to fill. `NotImplemented` when there is no handler.
    pub fn new_input(&self, operation: &'static OperationSchema) -> Result<Shape, Error> {
        Ok(self.handler(operation)?.new_input())
    }

    fn handler(&self, operation: &'static OperationSchema) -> Result<&dyn Erased, Error> {
        self.handlers
            .get(&key(operation))
            .map(|handler| &**handler)
            .ok_or_else(|| Error::not_implemented(operation.service.name, operation.name))
    }

    /// THE call path.
    pub async fn dispatch(&self, cx: &Cx, operation: &'static OperationSchema, input: Shape) -> Result<Shape, Error> {
        let handler = self.handler(operation)?;
        let watch = Stopwatch::start();
        let result = async {
            cx.world().faults().strike(cx, operation).await?;
            cx.world().authority().authorize(cx, operation, &*input)?;
            let run = AssertUnwindSafe(handler.run(cx, input)).catch_unwind().await;
            run.unwrap_or_else(|panic| Err(Error::panicked(&*panic)))
        }
        .instrument(tracing::debug_span!("operation", service = operation.service.name, name = operation.name, id = %cx.request_id()))
        .await;
        if let Err(Error::Internal(cause)) = &result {
            tracing::error!(service = operation.service.name, operation = operation.name, id = %cx.request_id(), error = chain(&**cause), "internal failure");
        }
        cx.world().trail().record(cx, operation, &result);
        cx.world().meter().record(operation, &result, watch.elapsed_micros());
        result
    }
}

/// An error with all its causes, for the log.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}
