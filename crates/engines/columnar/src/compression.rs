//! What wraps the bytes of a file: recognise it, and take it off while the file is still arriving.
//!
//! Readers trust the *extension*, as Hive does: a text file is gzip because it ends in `.gz` (Athena compression support
//! page). Crawlers look at the *first bytes*. Both answers are here, and a push decompressor which never holds more than a
//! small input slice times its expansion.

mod decompressor;

pub use decompressor::Decompressor;

/// How a file's bytes are compressed as a whole. (Compression *inside* Parquet is the Parquet reader's business.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Compression {
    None,
    Gzip,
    Bzip2,
    Zstd,
    Snappy,
    Lz4,
    Zip,
    Deflate,
}

/// Extensions as Hadoop's codecs register them, and the magic bytes each container starts with.
const KNOWN: &[(Compression, &str, &[u8])] = &[
    (Compression::Gzip, ".gz", &[0x1f, 0x8b]),
    (Compression::Gzip, ".gzip", &[0x1f, 0x8b]),
    (Compression::Bzip2, ".bz2", b"BZh"),
    (Compression::Zstd, ".zst", &[0x28, 0xb5, 0x2f, 0xfd]),
    (Compression::Snappy, ".snappy", b"\xff\x06\x00\x00sNaPpY"),
    (Compression::Lz4, ".lz4", &[0x04, 0x22, 0x4d, 0x18]),
    (Compression::Zip, ".zip", b"PK\x03\x04"),
    (Compression::Deflate, ".deflate", b""),
];

impl Compression {
    /// The compression a SerDe assumes for an object of this name.
    pub fn from_extension(name: &str) -> Self {
        let found = KNOWN.iter().find(|(_, extension, _)| ends_with_ignoring_case(name, extension));
        found.map_or(Self::None, |(compression, ..)| *compression)
    }

    /// The compression a crawler finds: the first bytes decide, and the name where they are silent.
    pub fn detect(name: &str, head: &[u8]) -> Self {
        let found = KNOWN.iter().find(|(_, _, magic)| !magic.is_empty() && head.starts_with(magic));
        match found {
            Some((compression, ..)) => *compression,
            // Of the containers, only these two may start with anything.
            None => match Self::from_extension(name) {
                silent @ (Self::Snappy | Self::Deflate) => silent,
                _ => Self::None,
            },
        }
    }

    /// The word Glue stores in the table parameter `compressionType`.
    pub fn glue_name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Gzip => "gzip",
            Self::Bzip2 => "bzip2",
            Self::Zstd => "zstd",
            Self::Snappy => "snappy",
            Self::Lz4 => "lz4",
            Self::Zip => "zip",
            Self::Deflate => "deflate",
        }
    }
}

fn ends_with_ignoring_case(name: &str, extension: &str) -> bool {
    let (name, extension) = (name.as_bytes(), extension.as_bytes());
    name.len() >= extension.len() && name[name.len() - extension.len()..].eq_ignore_ascii_case(extension)
}

#[derive(Debug, thiserror::Error)]
pub enum CompressionError {
    #[error("{} compression is not supported yet", .0.glue_name())]
    Unsupported(Compression),
    /// Hadoop's words for a file that was cut off.
    #[error("Unexpected end of input stream")]
    Truncated,
    #[error("{} data is corrupt: {reason}", compression.glue_name())]
    Corrupt { compression: Compression, reason: String },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_first_bytes_are_recognised() {
        assert_eq!(Compression::from_extension("logs/a.CSV.GZ"), Compression::Gzip);
        assert_eq!(Compression::from_extension("a.csv"), Compression::None);
        assert_eq!(Compression::detect("data", b"\x1f\x8b\x08"), Compression::Gzip);
        assert_eq!(Compression::detect("lies.gz", b"plain text"), Compression::None);
        assert!(matches!(Decompressor::new(Compression::Lz4), Err(CompressionError::Unsupported(Compression::Lz4))));
    }
}
