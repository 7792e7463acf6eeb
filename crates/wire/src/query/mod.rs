//! The query protocol of IAM, STS and their generation: a form comes in, wrapped XML goes out.

mod decoder;
mod form;
mod reply;

pub(crate) use decoder::QueryDecoder;
pub(crate) use form::{Field, pairs};
pub(crate) use reply::{Fault, error, response};

use crate::decode::{DecodeError, Decoder};
use crate::trail::Missing;
use crate::visit::Structure;

/// Fills a structure from an `application/x-www-form-urlencoded` body (or a GET's query string).
/// `Action` and `Version`, members of no input, are passed over.
pub fn from_slice(body: &[u8], into: &mut dyn Structure) -> Result<Missing, DecodeError> {
    let form = Field::parse(body)?;
    let mut decoder = QueryDecoder::new(&form);
    decoder.structure(into)?;
    Ok(decoder.finish())
}

/// A single parameter, for the gateway to find `Action` and `Version` by.
pub fn parameter(body: &[u8], name: &str) -> Option<String> {
    pairs(body).find_map(|(key, value)| if key.is_ok_and(|key| key == name) { value.ok() } else { None })
}
