//! What a table keeps under a key: a value and the version of its encoding.
//!
//! Rows outlive programs. The first byte on disk is the version; when a struct changes, the old one stays in the code beside it
//! with a `From<Old> for New`, and rows are upgraded as they are read:
//!
//! ```
//! # use kernel::row;
//! #[derive(serde::Serialize, serde::Deserialize)]
//! struct BucketV1 { created: i64 }
//! #[derive(serde::Serialize, serde::Deserialize)]
//! struct Bucket { created: i64, versioned: bool }
//! impl From<BucketV1> for Bucket {
//!     fn from(old: BucketV1) -> Bucket { Bucket { created: old.created, versioned: false } }
//! }
//! row!(Bucket, version 2, upgrade 1 => BucketV1);
//! ```

use serde::Serialize;
use serde::de::DeserializeOwned;

/// A value a table can hold.
pub trait Row: Sized {
    const VERSION: u8;
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), RowError>;
    /// `version` is the one the row was written with, at most [`Self::VERSION`] unless the data comes from a newer program.
    fn decode(version: u8, bytes: &[u8]) -> Result<Self, RowError>;
}

#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub enum RowError {
    #[error("version {0} of this row is unknown to this build")]
    UnknownVersion(u8),
    #[error("{0}")]
    Malformed(String),
}

/// Implements [`Row`] for a serde type, written with postcard (compact, positional: field order is the format).
#[macro_export]
macro_rules! row {
    ($type:ty, version $version:literal $(, upgrade $old_version:literal => $old:ty)* $(,)?) => {
        impl $crate::store::Row for $type {
            const VERSION: u8 = $version;
            fn encode(&self, out: &mut Vec<u8>) -> Result<(), $crate::store::RowError> {
                $crate::store::row::to_postcard(self, out)
            }
            fn decode(version: u8, bytes: &[u8]) -> Result<Self, $crate::store::RowError> {
                match version {
                    $version => $crate::store::row::from_postcard(bytes),
                    $($old_version => $crate::store::row::from_postcard::<$old>(bytes).map(<$type>::from),)*
                    other => Err($crate::store::RowError::UnknownVersion(other)),
                }
            }
        }
    };
}

#[doc(hidden)]
pub fn to_postcard(value: &impl Serialize, out: &mut Vec<u8>) -> Result<(), RowError> {
    let buffer = std::mem::take(out);
    *out = postcard::to_extend(value, buffer).map_err(|error| RowError::Malformed(error.to_string()))?;
    Ok(())
}

#[doc(hidden)]
pub fn from_postcard<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, RowError> {
    postcard::from_bytes(bytes).map_err(|error| RowError::Malformed(error.to_string()))
}

row!((), version 1);
row!(String, version 1);
row!(u64, version 1);
row!(i64, version 1);
row!(bool, version 1);

/// Bytes that describe themselves.
impl Row for Vec<u8> {
    const VERSION: u8 = 1;

    fn encode(&self, out: &mut Vec<u8>) -> Result<(), RowError> {
        out.extend_from_slice(self);
        Ok(())
    }

    fn decode(version: u8, bytes: &[u8]) -> Result<Self, RowError> {
        if version == Self::VERSION { Ok(bytes.to_vec()) } else { Err(RowError::UnknownVersion(version)) }
    }
}
