//! The way back: what a consumer of the files would read.

use std::io::{Cursor, Read};

use crate::Framing;
use crate::xerial::MAGIC;

#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    #[error("the file ends in the middle")]
    Truncated,
    #[error("the file is not framed so")]
    Malformed,
    #[error("the file holds more than {0} bytes")]
    TooLarge(usize),
    #[error("{0}")]
    Io(#[from] std::io::Error),
    #[error("{0}")]
    Zip(#[from] zip::result::ZipError),
    #[error("{0}")]
    Snappy(#[from] snap::Error),
}

/// The plain bytes of a whole file; never more than `bytes_max`, however small a file claims to be more.
pub fn decode(framing: Framing, file: &[u8], bytes_max: usize) -> Result<Vec<u8>, DecodeError> {
    match framing {
        Framing::Plain if file.len() > bytes_max => Err(DecodeError::TooLarge(bytes_max)),
        Framing::Plain => Ok(file.to_vec()),
        Framing::Gzip => bounded(flate2::read::MultiGzDecoder::new(file), bytes_max),
        Framing::Zip => {
            let mut archive = zip::ZipArchive::new(Cursor::new(file))?;
            let entry = archive.by_index(0)?;
            bounded(entry, bytes_max)
        }
        Framing::SnappyJava => snappy_stream(file, bytes_max),
        Framing::HadoopSnappy => hadoop_blocks(file, bytes_max),
    }
}

fn bounded(reader: impl Read, bytes_max: usize) -> Result<Vec<u8>, DecodeError> {
    let mut plain = Vec::new();
    reader.take(bytes_max as u64 + 1).read_to_end(&mut plain)?;
    if plain.len() > bytes_max { Err(DecodeError::TooLarge(bytes_max)) } else { Ok(plain) }
}

fn snappy_stream(file: &[u8], bytes_max: usize) -> Result<Vec<u8>, DecodeError> {
    let mut rest = file.strip_prefix(&MAGIC).ok_or(DecodeError::Malformed)?;
    rest = rest.get(8..).ok_or(DecodeError::Truncated)?;
    let mut plain = Vec::new();
    while !rest.is_empty() {
        rest = chunk(rest, &mut plain, bytes_max)?;
    }
    Ok(plain)
}

/// A block of Hadoop's may come in several chunks.
fn hadoop_blocks(file: &[u8], bytes_max: usize) -> Result<Vec<u8>, DecodeError> {
    let mut rest = file;
    let mut plain = Vec::new();
    while !rest.is_empty() {
        let length;
        (length, rest) = take_length(rest)?;
        let end = plain.len().checked_add(length).ok_or(DecodeError::Malformed)?;
        while plain.len() < end {
            let before = plain.len();
            rest = chunk(rest, &mut plain, bytes_max)?;
            // A chunk of nothing would be read for ever.
            if plain.len() == before || plain.len() > end {
                return Err(DecodeError::Malformed);
            }
        }
    }
    Ok(plain)
}

fn chunk<'a>(file: &'a [u8], plain: &mut Vec<u8>, bytes_max: usize) -> Result<&'a [u8], DecodeError> {
    let (length, rest) = take_length(file)?;
    let (block, rest) = rest.split_at_checked(length).ok_or(DecodeError::Truncated)?;
    if snap::raw::decompress_len(block)? > bytes_max - plain.len() {
        return Err(DecodeError::TooLarge(bytes_max));
    }
    plain.extend_from_slice(&snap::raw::Decoder::new().decompress_vec(block)?);
    Ok(rest)
}

fn take_length(file: &[u8]) -> Result<(usize, &[u8]), DecodeError> {
    let (length, rest) = file.split_first_chunk::<4>().ok_or(DecodeError::Truncated)?;
    Ok((u32::from_be_bytes(*length) as usize, rest))
}
