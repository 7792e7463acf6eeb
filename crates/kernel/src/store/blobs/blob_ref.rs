//! The name of a blob, as rows keep it.

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use crate::store::checksum::crc32c;

/// The bytes themselves, a file, or several end to end. Rows embed it; its serialized form is on people's disks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlobRef {
    Inline {
        #[serde(with = "as_bytes")]
        bytes: Bytes,
        crc: u32,
    },
    File(FileRef),
    /// Never empty, never nested.
    Chain(Vec<BlobRef>),
}

/// A file of the blob store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRef {
    pub id: FileId,
    pub len: u64,
    /// CRC-32C of the CRC-32Cs of all 64 KiB blocks.
    pub crc: u32,
}

/// `run ‖ number`: runs count the times a store was opened, numbers the files made in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FileId(pub u64);

impl FileId {
    pub(crate) fn new(run: u32, number: u32) -> FileId {
        FileId(u64::from(run) << 32 | u64::from(number))
    }

    pub(crate) fn run(self) -> u32 {
        (self.0 >> 32) as u32
    }

    pub(crate) fn number(self) -> u32 {
        self.0 as u32
    }
}

impl std::fmt::Display for FileId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:08x}-{:08x}", self.run(), self.number())
    }
}

impl BlobRef {
    pub fn inline(bytes: Bytes) -> BlobRef {
        BlobRef::Inline { crc: crc32c(&bytes), bytes }
    }

    pub fn len(&self) -> u64 {
        match self {
            BlobRef::Inline { bytes, .. } => bytes.len() as u64,
            BlobRef::File(file) => file.len,
            BlobRef::Chain(parts) => parts.iter().map(BlobRef::len).sum(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether bytes kept inline are the ones that were written; nothing is said of files.
    pub(crate) fn is_whole(&self) -> bool {
        match self {
            BlobRef::Inline { bytes, crc } => crc32c(bytes) == *crc,
            BlobRef::File(_) => true,
            BlobRef::Chain(parts) => parts.iter().all(BlobRef::is_whole),
        }
    }

    /// The inline and file parts, in order.
    pub(crate) fn leaves(&self) -> Box<dyn Iterator<Item = &BlobRef> + Send + '_> {
        match self {
            BlobRef::Chain(parts) => Box::new(parts.iter().flat_map(BlobRef::leaves)),
            leaf => Box::new(std::iter::once(leaf)),
        }
    }

    /// The files it needs; one that appears twice in a chain appears twice here.
    pub(crate) fn files(&self) -> impl Iterator<Item = FileRef> + '_ {
        self.leaves().filter_map(|leaf| if let BlobRef::File(file) = leaf { Some(*file) } else { None })
    }
}

/// `Bytes` as serde bytes, not as a sequence of numbers.
mod as_bytes {
    use bytes::Bytes;
    use serde::de::{Error, Visitor};
    use serde::{Deserializer, Serializer};

    pub fn serialize<S: Serializer>(bytes: &Bytes, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Bytes, D::Error> {
        struct Raw;
        impl Visitor<'_> for Raw {
            type Value = Bytes;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Bytes, E> {
                Ok(Bytes::copy_from_slice(bytes))
            }
        }
        deserializer.deserialize_byte_buf(Raw)
    }
}
