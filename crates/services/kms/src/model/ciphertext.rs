//! The ciphertext blob: opaque to callers, and all that decrypting needs to know.
//!
//! `"mpk" ‖ format (1) ‖ key id (16) ‖ material version (4, big-endian) ‖ salt (16) ‖ nonce (12) ‖ sealed bytes with their tag`.
//! Everything before the sealed bytes is authenticated with them, so a blob cannot be bent to another key or version.
//!
//! The salt makes a key of its own for each message, as KMS does ("AWS KMS cryptographic details", symmetric encryption): a key may
//! then encrypt any number of messages with random nonces.

const MAGIC: [u8; 3] = *b"mpk";
const FORMAT: u8 = 1;
pub const HEADER_LEN: usize = 4 + 16 + 4 + 16 + 12;
pub const TAG_LEN: usize = 16;

/// What stands before the sealed bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    pub key_id: [u8; 16],
    pub version: u32,
    pub salt: [u8; 16],
    pub nonce: [u8; 12],
}

impl Header {
    pub fn to_bytes(self) -> [u8; HEADER_LEN] {
        let mut bytes = [0; HEADER_LEN];
        bytes[..3].copy_from_slice(&MAGIC);
        bytes[3] = FORMAT;
        bytes[4..20].copy_from_slice(&self.key_id);
        bytes[20..24].copy_from_slice(&self.version.to_be_bytes());
        bytes[24..40].copy_from_slice(&self.salt);
        bytes[40..].copy_from_slice(&self.nonce);
        bytes
    }

    fn from_bytes(bytes: &[u8; HEADER_LEN]) -> Option<Header> {
        let (magic, rest) = bytes.split_first_chunk()?;
        let (format, rest) = rest.split_first()?;
        let (key_id, rest) = rest.split_first_chunk()?;
        let (version, rest) = rest.split_first_chunk()?;
        let (salt, rest) = rest.split_first_chunk()?;
        let header = Header { key_id: *key_id, version: u32::from_be_bytes(*version), salt: *salt, nonce: rest.try_into().ok()? };
        (*magic == MAGIC && *format == FORMAT).then_some(header)
    }
}

/// A blob taken apart. Whether it is genuine only the key can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ciphertext<'a> {
    pub header: Header,
    pub sealed: &'a [u8],
}

impl<'a> Ciphertext<'a> {
    /// `None` unless it has our form.
    pub fn parse(blob: &'a [u8]) -> Option<Ciphertext<'a>> {
        let (header, sealed) = blob.split_first_chunk()?;
        (sealed.len() >= TAG_LEN).then_some(())?;
        Some(Ciphertext { header: Header::from_bytes(header)?, sealed })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(key_id: [u8; 16], version: u32, salt: [u8; 16], nonce: [u8; 12], sealed in prop::collection::vec(any::<u8>(), 16..80)) {
            let header = Header { key_id, version, salt, nonce };
            let blob = [header.to_bytes().as_slice(), &sealed].concat();
            prop_assert_eq!(Ciphertext::parse(&blob), Some(Ciphertext { header, sealed: &sealed }));
        }

        #[test]
        fn no_bytes_are_too_odd_to_be_parsed(mut bytes in prop::collection::vec(any::<u8>(), 0..200), is_marked: bool) {
            if is_marked && bytes.len() > 4 {
                bytes[..4].copy_from_slice(b"mpk\x01");
            }
            if let Some(found) = Ciphertext::parse(&bytes) {
                prop_assert_eq!([found.header.to_bytes().as_slice(), found.sealed].concat(), bytes);
            }
        }
    }
}
