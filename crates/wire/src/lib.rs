//! What travels: the types that describe AWS APIs, and the protocols that carry them.
//!
//! Generated crates (`api/*`) describe every shape once, as data ([`schema`]) and as two small functions
//! ([`Structure::visit`] and [`Structure::set`]). Each protocol is then written once against those, so the
//! cost is *shapes + protocols*, never *shapes × protocols*. Nothing here knows a service, a socket or state.

pub mod body;
pub mod cbor;
pub mod decode;
pub mod error;
pub mod event_stream;
pub mod http;
pub mod json;
pub mod operation;
pub mod query;
pub mod schema;
pub mod timestamp;
pub mod validate;
pub mod value;
pub mod visit;
pub mod xml;

mod debug;
mod roster;
mod text;
mod trail;

pub use body::{Body, BodyError};
pub use bytes::Bytes;
pub use decode::{DecodeError, Decoder};
pub use error::Error;
pub use event_stream::{Event, EventSource, EventUnion, Events};
pub use operation::{Operation, Shape};
pub use schema::{ErrorSchema, Kind, Location, Member, OperationSchema, Protocol, ServiceSchema, StructSchema};
pub use serde_json::Value as Document;
pub use timestamp::Timestamp;
pub use trail::{Missing, VIOLATIONS_MAX};
pub use validate::{Constraint, Violation};
pub use value::{Nested, Value};
pub use visit::{Structure, Visitor};
