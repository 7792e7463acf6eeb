//! An operation as a type: what `xtask codegen` makes of each line in `models/<service>.ops`.

use std::any::Any;

use crate::schema::OperationSchema;
use crate::visit::Structure;

/// A marker type per operation ties its input, its output and its schema together.
///
/// ```text
/// pub struct PutRecord;
/// impl Operation for PutRecord { type Input = PutRecordInput; type Output = PutRecordOutput; … }
/// ```
pub trait Operation: Send + Sync + 'static {
    type Input: Structure + Default;
    type Output: Structure + Default;
    const SCHEMA: &'static OperationSchema;
}

/// An input or output whose type the router does not know. It can be walked, filled, and downcast again.
pub type Shape = Box<dyn Structure>;

/// The typed value behind a [`Shape`], or the shape back when it is of another type.
pub fn downcast<T: Structure>(shape: Shape) -> Result<T, Shape> {
    if (&*shape as &dyn Any).is::<T>() {
        let any: Box<dyn Any> = shape;
        Ok(*any.downcast::<T>().expect("checked on the line above"))
    } else {
        Err(shape)
    }
}
