//! JSON: the bodies of awsJson 1.0/1.1 and restJson1, and what Step Functions and the console call operations with.

mod decoder;
mod reader;
mod writer;

pub(crate) use decoder::JsonDecoder;
pub(crate) use writer::JsonWriter;

use crate::decode::{DecodeError, Decoder};
use crate::trail::Missing;
use crate::visit::Structure;

/// Fills a structure from JSON text and returns the paths of required members that were absent. No text at all is `{}`.
pub fn from_slice(bytes: &[u8], into: &mut dyn Structure) -> Result<Missing, DecodeError> {
    let bytes = if bytes.trim_ascii().is_empty() { b"{}" } else { bytes };
    let mut decoder = JsonDecoder::new(bytes)?;
    decoder.structure(into)?;
    decoder.finish()
}

/// As [`from_slice`], for JSON that is parsed already. It goes through text: callers of this are not in a hurry.
pub fn from_value(value: &serde_json::Value, into: &mut dyn Structure) -> Result<Missing, DecodeError> {
    from_slice(value.to_string().as_bytes(), into)
}

pub fn to_vec(value: &dyn Structure) -> Vec<u8> {
    let mut writer = JsonWriter::default();
    writer.object(value);
    writer.out
}

pub fn to_value(value: &dyn Structure) -> serde_json::Value {
    serde_json::from_slice(&to_vec(value)).expect("our own writer makes valid JSON")
}
