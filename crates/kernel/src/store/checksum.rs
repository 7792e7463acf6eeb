//! CRC-32C (Castagnoli), the checksum of everything we write ourselves: processors compute it at tens of gigabytes a second.

use crc_fast::{CrcAlgorithm, Digest};

pub(crate) struct Crc32c(Digest);

impl Crc32c {
    pub fn new() -> Crc32c {
        Crc32c(Digest::new(CrcAlgorithm::Crc32Iscsi))
    }

    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    pub fn finish(&self) -> u32 {
        self.0.finalize() as u32
    }
}

pub(crate) fn crc32c(bytes: &[u8]) -> u32 {
    crc_fast::checksum(CrcAlgorithm::Crc32Iscsi, bytes) as u32
}

#[test]
fn it_is_the_castagnoli_polynomial() {
    assert_eq!(crc32c(b"123456789"), 0xe306_9283);
    let mut in_parts = Crc32c::new();
    in_parts.update(b"1234");
    in_parts.update(b"56789");
    assert_eq!(in_parts.finish(), 0xe306_9283);
}
