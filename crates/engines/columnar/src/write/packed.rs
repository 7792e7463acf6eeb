//! Text on its way through a compressor into a buffer that is emptied now and then.

use std::io::Write;

use flate2::write::GzEncoder;

use super::{Packing, WriteError};

pub(super) enum Packer {
    Plain(Vec<u8>),
    Gzip(GzEncoder<Vec<u8>>),
    Zstd(zstd::Encoder<'static, Vec<u8>>),
}

impl Packer {
    pub(super) fn new(layout: &'static str, packing: Packing) -> Result<Self, WriteError> {
        match packing {
            Packing::None => Ok(Self::Plain(Vec::new())),
            Packing::Gzip => Ok(Self::Gzip(GzEncoder::new(Vec::new(), flate2::Compression::default()))),
            Packing::Zstd => Ok(Self::Zstd(zstd::Encoder::new(Vec::new(), 3)?)),
            Packing::Snappy => Err(WriteError::Packing { layout, packing }),
        }
    }

    pub(super) fn push(&mut self, bytes: &[u8]) -> Result<(), WriteError> {
        match self {
            Self::Plain(out) => out.extend_from_slice(bytes),
            Self::Gzip(encoder) => encoder.write_all(bytes)?,
            Self::Zstd(encoder) => encoder.write_all(bytes)?,
        }
        Ok(())
    }

    pub(super) fn take_bytes(&mut self) -> Vec<u8> {
        std::mem::take(match self {
            Self::Plain(out) => out,
            Self::Gzip(encoder) => encoder.get_mut(),
            Self::Zstd(encoder) => encoder.get_mut(),
        })
    }

    pub(super) fn finish(self) -> Result<Vec<u8>, WriteError> {
        Ok(match self {
            Self::Plain(out) => out,
            Self::Gzip(encoder) => encoder.finish()?,
            Self::Zstd(encoder) => encoder.finish()?,
        })
    }
}
