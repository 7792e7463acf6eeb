//! Decompression by pushing: chunks in as they arrive, plain chunks out, never more than a step's worth held.
//!
//! Gzip, bzip2 and zstd files may each be several streams written one after another; all are read as one text. A file that
//! ends inside a stream is an error, for a short file must not pass for a whole one.

use std::io::{self, Write};

use bytes::{Buf, Bytes};
use flate2::write::MultiGzDecoder;
use zstd::stream::raw::{InBuffer, Operation, OutBuffer};

use super::{Compression, CompressionError};

/// Takes compressed chunks, gives plain ones.
///
/// `push` a chunk, then call `next_chunk` until it answers `None`; after the last chunk call `finish` and drain once more.
pub struct Decompressor {
    codec: Codec,
    compression: Compression,
    input: Bytes,
    begun: bool,
}

enum Codec {
    Plain,
    Gzip(Box<MultiGzDecoder<Vec<u8>>>),
    Bzip2(Box<Bzip2>),
    Zstd(Box<Zstd>),
}

/// Zstandard by its raw steps, for its writer does not tell whether the last frame was complete.
struct Zstd {
    decoder: zstd::stream::raw::Decoder<'static>,
    plain: Vec<u8>,
    block: Vec<u8>,
    inside_frame: bool,
}

/// The most a zstd step puts out at once.
const ZSTD_BLOCK: usize = 128 * 1024;

/// Bzip2 streams may follow each other in one file, as parallel compressors write them.
struct Bzip2 {
    stream: bzip2::write::BzDecoder<Vec<u8>>,
    /// Whether the current stream has been given any byte.
    begun: bool,
}

/// How much is decompressed at a time. Bzip2 and zstd can expand a byte to some 30 000, so that one step yields at most
/// some 16 MiB, whatever a hostile file holds.
const INPUT_STEP: usize = 512;

/// Ordinary files give plain chunks of about this size.
const OUTPUT_STEP: usize = 64 * 1024;

impl Decompressor {
    pub fn new(compression: Compression) -> Result<Self, CompressionError> {
        let codec = match compression {
            Compression::None => Codec::Plain,
            Compression::Gzip => Codec::Gzip(Box::new(MultiGzDecoder::new(Vec::new()))),
            Compression::Bzip2 => Codec::Bzip2(Box::new(Bzip2 { stream: bzip2::write::BzDecoder::new(Vec::new()), begun: false })),
            Compression::Zstd => Codec::Zstd(Box::new(Zstd::new().map_err(|e| corrupt(compression, e))?)),
            other => return Err(CompressionError::Unsupported(other)),
        };
        Ok(Self { codec, compression, input: Bytes::new(), begun: false })
    }

    /// Hands over the next compressed chunk. The previous one must have been drained.
    pub fn push(&mut self, chunk: Bytes) {
        debug_assert!(self.input.is_empty(), "drain with next_chunk before pushing");
        self.begun |= !chunk.is_empty();
        self.input = chunk;
    }

    /// The next plain chunk, or `None` when more input is needed.
    pub fn next_chunk(&mut self) -> Result<Option<Bytes>, CompressionError> {
        while !self.input.is_empty() {
            if let Codec::Plain = self.codec {
                return Ok(Some(std::mem::take(&mut self.input)));
            }
            let step = self.input.len().min(INPUT_STEP);
            let used = self.codec.write(&self.input[..step]).map_err(|e| corrupt(self.compression, e))?;
            self.input.advance(used);
            if self.codec.plain_len() >= OUTPUT_STEP {
                break;
            }
        }
        Ok(Some(self.codec.take()).filter(|plain| !plain.is_empty()))
    }

    /// No more input comes: what is missing now is missing for good. (An empty object is an empty file, however it is named.)
    pub fn finish(&mut self) -> Result<(), CompressionError> {
        if self.begun { self.codec.finish().map_err(|_| CompressionError::Truncated) } else { Ok(()) }
    }
}

impl Codec {
    fn write(&mut self, input: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain => Ok(input.len()),
            Self::Gzip(stream) => stream.write_all(input).map(|()| input.len()),
            Self::Zstd(stream) => stream.write(input).map(|()| input.len()),
            Self::Bzip2(bzip2) => bzip2.write(input),
        }
    }

    fn plain(&mut self) -> Option<&mut Vec<u8>> {
        match self {
            Self::Plain => None,
            Self::Gzip(stream) => Some(stream.get_mut()),
            Self::Zstd(stream) => Some(&mut stream.plain),
            Self::Bzip2(bzip2) => Some(bzip2.stream.get_mut()),
        }
    }

    fn plain_len(&mut self) -> usize {
        self.plain().map_or(0, |plain| plain.len())
    }

    fn take(&mut self) -> Bytes {
        self.plain().map(std::mem::take).unwrap_or_default().into()
    }

    fn finish(&mut self) -> io::Result<()> {
        match self {
            Self::Plain => Ok(()),
            Self::Gzip(stream) => stream.try_finish(),
            Self::Zstd(stream) if stream.inside_frame => Err(io::ErrorKind::UnexpectedEof.into()),
            Self::Zstd(_) => Ok(()),
            Self::Bzip2(bzip2) if bzip2.begun => bzip2.stream.try_finish(),
            Self::Bzip2(_) => Ok(()),
        }
    }
}

impl Zstd {
    fn new() -> io::Result<Self> {
        let decoder = zstd::stream::raw::Decoder::new()?;
        Ok(Self { decoder, plain: Vec::new(), block: vec![0; ZSTD_BLOCK], inside_frame: false })
    }

    fn write(&mut self, input: &[u8]) -> io::Result<()> {
        let mut input = InBuffer::around(input);
        loop {
            let mut block = OutBuffer::around(&mut self.block[..]);
            let expected = self.decoder.run(&mut input, &mut block)?;
            let is_full = block.pos() == ZSTD_BLOCK;
            self.plain.extend_from_slice(block.as_slice());
            // Nothing expected means that a frame is complete; the next byte, if any, begins another.
            self.inside_frame = expected != 0;
            if input.pos() == input.src.len() && (expected == 0 || !is_full) {
                return Ok(());
            }
        }
    }
}

impl Bzip2 {
    fn write(&mut self, input: &[u8]) -> io::Result<usize> {
        let used = self.stream.write(input)?;
        if used == 0 && !input.is_empty() {
            self.next_stream()?;
            return Ok(0);
        }
        self.begun = true;
        Ok(used)
    }

    /// The decoder took nothing: its stream has ended, and another begins with these bytes.
    fn next_stream(&mut self) -> io::Result<()> {
        if !self.begun {
            return Err(io::Error::other("not a bzip2 stream"));
        }
        self.stream.try_finish()?;
        let plain = std::mem::take(self.stream.get_mut());
        self.stream = bzip2::write::BzDecoder::new(plain);
        self.begun = false;
        Ok(())
    }
}

fn corrupt(compression: Compression, reason: io::Error) -> CompressionError {
    CompressionError::Corrupt { compression, reason: reason.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::write::GzEncoder;

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    fn bzip2(text: &[u8]) -> Vec<u8> {
        let mut encoder = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::fast());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    fn unpack(compression: Compression, packed: &[u8], step: usize) -> Result<Vec<u8>, CompressionError> {
        let mut decompressor = Decompressor::new(compression)?;
        let mut plain = Vec::new();
        for chunk in packed.chunks(step) {
            decompressor.push(Bytes::copy_from_slice(chunk));
            while let Some(bytes) = decompressor.next_chunk()? {
                plain.extend_from_slice(&bytes);
            }
        }
        decompressor.finish()?;
        while let Some(bytes) = decompressor.next_chunk()? {
            plain.extend_from_slice(&bytes);
        }
        Ok(plain)
    }

    #[test]
    fn members_written_one_after_another_read_as_one_text() {
        let text: Vec<u8> = (0..40_000u32).flat_map(|i| i.to_string().into_bytes()).collect();
        let (first, second) = text.split_at(60_000);
        let zstd = |part: &[u8]| zstd::stream::encode_all(part, 1).unwrap();
        for step in [1, 7, 4096, 1 << 20] {
            let gz = [gzip(first), gzip(second)].concat();
            assert_eq!(unpack(Compression::Gzip, &gz, step).unwrap(), text);
            let bz = [bzip2(first), bzip2(second)].concat();
            assert_eq!(unpack(Compression::Bzip2, &bz, step).unwrap(), text);
            let zst = [zstd(first), zstd(second)].concat();
            assert_eq!(unpack(Compression::Zstd, &zst, step).unwrap(), text);
        }
    }

    #[test]
    fn a_small_file_may_expand_hugely_but_only_step_by_step() {
        let zeros = vec![0u8; 64 * ZSTD_BLOCK];
        let packed = [
            (Compression::Gzip, gzip(&zeros)),
            (Compression::Bzip2, bzip2(&zeros)),
            (Compression::Zstd, zstd::stream::encode_all(&zeros[..], 19).unwrap()),
        ];
        for (compression, packed) in packed {
            assert_eq!(unpack(compression, &packed, packed.len()).unwrap(), zeros, "{compression:?}");
        }
    }

    #[test]
    fn a_cut_off_file_is_an_error_not_a_short_file() {
        let packed = gzip(b"hello hello hello");
        let cut = unpack(Compression::Gzip, &packed[..packed.len() - 3], 5);
        assert_eq!(cut.unwrap_err().to_string(), "Unexpected end of input stream");
        for compression in [Compression::Gzip, Compression::Bzip2, Compression::Zstd] {
            assert_eq!(unpack(compression, b"", 1).unwrap(), b"");
        }
        let packed = zstd::stream::encode_all(&b"hello hello hello"[..], 1).unwrap();
        assert!(unpack(Compression::Zstd, &packed[..packed.len() - 3], 5).is_err());
        let packed = bzip2(b"hello hello hello");
        assert!(unpack(Compression::Bzip2, &packed[..packed.len() - 3], 5).is_err());
    }

    #[test]
    fn nonsense_is_corrupt() {
        for compression in [Compression::Gzip, Compression::Bzip2, Compression::Zstd] {
            assert!(unpack(compression, b"this was never compressed", 3).is_err(), "{compression:?}");
        }
    }
}
