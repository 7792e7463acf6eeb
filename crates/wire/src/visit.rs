//! Walking a value of a generated type: what encoders, the validator and `Debug` all are.

use std::any::Any;

use crate::body::Body;
use crate::decode::{DecodeError, Decoder};
use crate::event_stream::EventSource;
use crate::schema::{Member, StructSchema};
use crate::timestamp::Timestamp;

/// A generated structure or union. Codecs see nothing else of it.
pub trait Structure: Any + Send {
    fn schema(&self) -> &'static StructSchema;

    /// Shows each member that is set to the visitor, in the model's order.
    fn visit(&self, visitor: &mut dyn Visitor);

    /// Reads the member at `index` (its place in the schema) from the decoder.
    fn set(&mut self, index: usize, decoder: &mut dyn Decoder) -> Result<(), DecodeError>;

    /// The streaming payload, of shapes that have one.
    fn stream(&mut self) -> Option<&mut Body> {
        None
    }

    /// The events, of outputs that stream them.
    fn events(&mut self) -> Option<&mut dyn EventSource> {
        None
    }
}

/// Receives the members of a structure, one call each.
pub trait Visitor {
    fn boolean(&mut self, member: &Member, value: bool);
    fn integer(&mut self, member: &Member, value: i64);
    fn double(&mut self, member: &Member, value: f64);
    fn string(&mut self, member: &Member, value: &str);
    fn blob(&mut self, member: &Member, value: &[u8]);
    fn timestamp(&mut self, member: &Member, value: Timestamp);
    fn document(&mut self, member: &Member, value: &serde_json::Value);
    fn structure(&mut self, member: &Member, value: &dyn Structure);
    fn list(&mut self, member: &Member, items: &dyn Items);
    fn map(&mut self, member: &Member, entries: &dyn Entries);
}

/// A list as a visitor sees it.
pub trait Items {
    fn len(&self) -> usize;
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Shows item `index` under the list's item member.
    fn visit(&self, index: usize, item: &Member, visitor: &mut dyn Visitor);
}

/// A map as a visitor sees it.
pub trait Entries {
    fn len(&self) -> usize;
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Calls `each` with every key and a closure-free handle to show its value.
    fn visit(&self, each: &mut dyn FnMut(&str, &dyn Entry));
}

/// The value of one map entry.
pub trait Entry {
    fn visit(&self, value: &Member, visitor: &mut dyn Visitor);
}
