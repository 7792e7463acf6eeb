//! How a blob lies in its file: the bytes as they are, then one CRC-32C for every 64 KiB block of them.
//!
//! The bytes come first and unbroken so that a read of any size is one `pread`; the table is found from the length, which the
//! row knows.

use bytes::Bytes;

use super::FileId;
use crate::store::StoreError;
use crate::store::checksum::{Crc32c, crc32c};

pub(super) const BLOCK_BYTES: u64 = 64 << 10;
const CRC_BYTES: u64 = 4;

/// Block checksums of a growing blob.
#[derive(Default)]
pub(super) struct Summing {
    pub len: u64,
    pub table: Vec<u8>,
    block: Option<Crc32c>,
}

impl Summing {
    pub fn update(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let room = (BLOCK_BYTES - self.len % BLOCK_BYTES) as usize;
            let (now, later) = bytes.split_at(room.min(bytes.len()));
            self.block.get_or_insert_with(Crc32c::new).update(now);
            self.len += now.len() as u64;
            if self.len.is_multiple_of(BLOCK_BYTES) {
                self.close_block();
            }
            bytes = later;
        }
    }

    fn close_block(&mut self) {
        if let Some(block) = self.block.take() {
            self.table.extend(block.finish().to_le_bytes());
        }
    }

    /// The checksum of the whole, once the table is complete.
    pub fn finish(&mut self) -> u32 {
        self.close_block();
        crc32c(&self.table)
    }
}

/// Where the checksums of the blocks in `from..to` are; `from` is the start of a block.
pub(super) fn table_span(len: u64, from: u64, to: u64) -> (u64, usize) {
    let first = from / BLOCK_BYTES;
    let blocks = to.div_ceil(BLOCK_BYTES) - first;
    (len + first * CRC_BYTES, (blocks * CRC_BYTES) as usize)
}

/// How long a blob is, from how long its file is.
pub(super) fn len_of_file(size: u64) -> Option<u64> {
    size.checked_sub(size.div_ceil(BLOCK_BYTES + CRC_BYTES) * CRC_BYTES)
}

/// Blocks as they were read, if they are what was written. `from` is where they begin in the blob.
pub(super) fn checked(id: FileId, from: u64, blocks: Bytes, table: &[u8]) -> Result<Bytes, StoreError> {
    match damaged_block(&blocks, table) {
        None => Ok(blocks),
        Some(block) => {
            let at = from + block as u64 * BLOCK_BYTES;
            Err(StoreError::corrupt(format!("blob {id}"), format!("the checksum of the block at byte {at} does not match")))
        }
    }
}

/// The first block of `bytes` whose checksum is not the one in `table`.
fn damaged_block(bytes: &[u8], table: &[u8]) -> Option<usize> {
    let blocks = bytes.chunks(BLOCK_BYTES as usize);
    blocks.zip(table.chunks(CRC_BYTES as usize)).position(|(block, crc)| crc32c(block).to_le_bytes() != crc)
}

#[test]
fn a_file_tells_how_long_its_blob_is() {
    for len in [1_u64, 32 << 10, 65_535, 65_536, 65_537, 131_072, 131_073, 5_000_000] {
        let blocks = len.div_ceil(BLOCK_BYTES);
        assert_eq!(len_of_file(len + blocks * CRC_BYTES), Some(len));
    }
}
