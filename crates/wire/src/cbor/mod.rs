//! CBOR: rpcv2Cbor, and the older bodies that the Java SDK sends to Kinesis (`application/x-amz-cbor-1.1`).

mod decoder;
mod writer;

use minicbor::Encoder;

use crate::decode::{DecodeError, Decoder};
use crate::trail::Missing;
use crate::visit::Structure;
use decoder::CborDecoder;
use writer::CborWriter;

/// What a timestamp counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// Tag 1 as RFC 8949 means it.
    Seconds,
    /// Tag 1 over milliseconds, as the Java SDK and Kinesis have it between them (aws-sdk-java-v2 issue 4661).
    Millis,
}

/// Fills a structure from CBOR. No bytes at all are an empty map.
pub fn from_slice(bytes: &[u8], times: Times, into: &mut dyn Structure) -> Result<Missing, DecodeError> {
    const EMPTY_MAP: &[u8] = &[0xa0];
    let mut decoder = CborDecoder::new(if bytes.is_empty() { EMPTY_MAP } else { bytes }, times);
    decoder.structure(into)?;
    decoder.finish()
}

pub fn to_vec(value: &dyn Structure, times: Times) -> Vec<u8> {
    let mut writer = CborWriter::new(times);
    writer.object(value);
    writer.finish()
}

/// A map of texts: an error's members.
pub(crate) fn text_map(entries: &[(&'static str, String)]) -> Vec<u8> {
    let mut encoder = Encoder::new(Vec::new());
    encoder.map(entries.len() as u64).expect("a vector takes every byte");
    for (key, value) in entries {
        encoder.str(key).and_then(|encoder| encoder.str(value)).expect("a vector takes every byte");
    }
    encoder.into_writer()
}
