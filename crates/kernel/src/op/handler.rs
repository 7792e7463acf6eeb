//! One operation's behaviour, and the form in which the router keeps it.

use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

use futures::future::BoxFuture;
use wire::operation::downcast;
use wire::{Operation, OperationSchema, Shape};

use crate::cx::Cx;
use crate::error::Error;

/// What a service does when the operation is called.
pub trait Handler<O: Operation>: Send + Sync + 'static {
    fn run(&self, cx: &Cx, input: O::Input) -> impl Future<Output = Result<O::Output, Error>> + Send;
}

/// A handler whose operation the router knows only as data.
pub(super) trait Erased: Send + Sync {
    fn schema(&self) -> &'static OperationSchema;
    fn new_input(&self) -> Shape;
    fn run<'a>(&'a self, cx: &'a Cx, input: Shape) -> BoxFuture<'a, Result<Shape, Error>>;
}

pub(super) struct Bound<S, O> {
    service: Arc<S>,
    operation: PhantomData<fn() -> O>,
}

impl<S, O> Bound<S, O> {
    pub(super) fn new(service: Arc<S>) -> Bound<S, O> {
        Bound { service, operation: PhantomData }
    }
}

impl<S: Handler<O>, O: Operation> Erased for Bound<S, O> {
    fn schema(&self) -> &'static OperationSchema {
        O::SCHEMA
    }
    fn new_input(&self) -> Shape {
        Box::new(O::Input::default())
    }
    fn run<'a>(&'a self, cx: &'a Cx, input: Shape) -> BoxFuture<'a, Result<Shape, Error>> {
        Box::pin(async move {
            let input = downcast::<O::Input>(input)
                .map_err(|_| Error::internal(format!("{} was given another operation's input", O::SCHEMA.name)))?;
            let output = self.service.run(cx, input).await?;
            Ok(Box::new(output) as Shape)
        })
    }
}
