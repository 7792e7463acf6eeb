//! Snappy as Java programs frame it: blocks with their lengths before them, big-endian.
//!
//! ```text
//! stream   82 'S' 'N' 'A' 'P' 'P' 'Y' 00   version (4)   oldest reader's version (4)   then blocks: compressed length (4), Snappy
//! hadoop                                                     blocks: plain length (4), then chunks of it: compressed length (4), Snappy
//! ```
//! Source: the compatibility notes of xerial/snappy-java, and Hadoop's `BlockCompressorStream`. Both writers cut at 32 KiB of plain
//! bytes, snappy-java's default; Hadoop readers hold blocks of up to 256 KiB.

use std::io;

pub(crate) const MAGIC: [u8; 8] = *b"\x82SNAPPY\0";
const VERSION: [u8; 4] = 1u32.to_be_bytes();
const BLOCK_BYTES: usize = 32 << 10;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Stream,
    Hadoop,
}

pub(crate) struct Blocks {
    style: Style,
    /// Plain bytes of the block that is not yet full.
    waiting: Vec<u8>,
    file: Vec<u8>,
    compressor: snap::raw::Encoder,
}

impl Blocks {
    pub(crate) fn new(style: Style) -> Self {
        let mut file = Vec::new();
        if style == Style::Stream {
            for part in [&MAGIC[..], &VERSION, &VERSION] {
                file.extend_from_slice(part);
            }
        }
        Self { style, waiting: Vec::with_capacity(BLOCK_BYTES), file, compressor: snap::raw::Encoder::new() }
    }

    pub(crate) fn write(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            let (now, later) = bytes.split_at(bytes.len().min(BLOCK_BYTES - self.waiting.len()));
            self.waiting.extend_from_slice(now);
            bytes = later;
            if self.waiting.len() == BLOCK_BYTES {
                self.end_block()?;
            }
        }
        Ok(())
    }

    pub(crate) fn finish(mut self) -> io::Result<Vec<u8>> {
        if !self.waiting.is_empty() {
            self.end_block()?;
        }
        Ok(self.file)
    }

    fn end_block(&mut self) -> io::Result<()> {
        let block = self.compressor.compress_vec(&self.waiting)?;
        if self.style == Style::Hadoop {
            self.length(self.waiting.len());
        }
        self.length(block.len());
        self.file.extend_from_slice(&block);
        self.waiting.clear();
        Ok(())
    }

    fn length(&mut self, bytes: usize) {
        let length = u32::try_from(bytes).expect("a block of 32 KiB compresses to less than 4 GiB");
        self.file.extend_from_slice(&length.to_be_bytes());
    }
}
