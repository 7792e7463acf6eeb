//! Reading a value of a generated type: the port that every protocol's decoder implements.

use bytes::Bytes;

use crate::schema::{ListSchema, MapSchema, Member};
use crate::timestamp::Timestamp;
use crate::visit::Structure;

/// Hands out the value that the decoder stands at, as the type that the schema asks for.
pub trait Decoder {
    fn boolean(&mut self, member: &Member) -> Result<bool, DecodeError>;
    fn integer(&mut self, member: &Member) -> Result<i64, DecodeError>;
    fn double(&mut self, member: &Member) -> Result<f64, DecodeError>;
    fn string(&mut self, member: &Member) -> Result<String, DecodeError>;
    fn blob(&mut self, member: &Member) -> Result<Bytes, DecodeError>;
    fn timestamp(&mut self, member: &Member) -> Result<Timestamp, DecodeError>;
    fn document(&mut self, member: &Member) -> Result<serde_json::Value, DecodeError>;

    /// Reads all members of the structure that are present; unknown ones are skipped, as AWS skips them.
    fn structure(&mut self, target: &mut dyn Structure) -> Result<(), DecodeError>;

    /// Calls `push` once per item, with a decoder that stands at it.
    fn list(
        &mut self,
        member: &Member,
        schema: &'static ListSchema,
        push: &mut dyn FnMut(&mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError>;

    /// Calls `put` once per entry, with the key and a decoder that stands at the value.
    fn map(
        &mut self,
        member: &Member,
        schema: &'static MapSchema,
        put: &mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError>;
}

/// Why a message could not be read. The gateway words it as the protocol does (`SerializationException`, `MalformedXML` …).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// Not JSON, XML, CBOR or a form at all.
    #[error("malformed body: {0}")]
    Malformed(String),
    /// A value of another type than the member's: `NUMBER_VALUE cannot be converted to String`.
    #[error("{found} cannot be converted to {expected} at {member}")]
    WrongType { member: &'static str, found: &'static str, expected: &'static str },
    /// A value that the type cannot hold.
    #[error("value {value} at {member} is not a valid {expected}")]
    BadValue { member: &'static str, value: String, expected: &'static str },
    /// Deeper nesting than any model needs; refused before it can exhaust the stack.
    #[error("nesting is too deep")]
    TooDeep,
    /// The schema and the type disagree: a fault of the generator, not of the caller.
    #[error("schema of {0} does not fit its type")]
    Schema(&'static str),
}

impl DecodeError {
    pub fn schema(member: &Member) -> DecodeError {
        DecodeError::Schema(member.name)
    }
    pub fn number_out_of_range(member: &Member, value: i64) -> DecodeError {
        DecodeError::BadValue { member: member.name, value: value.to_string(), expected: "Integer" }
    }
}

/// Nesting that no modelled request comes near, and that no stack is hurt by.
pub const DEPTH_MAX: usize = 100;
