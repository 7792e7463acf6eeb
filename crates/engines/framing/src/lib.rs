//! How a stream's records lie in the bytes of a file: what is put around them all, and where one ends and the next begins.
//!
//! - [`Encoder`]: records into one GZIP stream, one ZIP archive, or one of the two Snappy framings that Java programs read; [`decode`] is the
//!   way back, for whoever wants to see what was written.
//! - [`split`]: many records in one, told apart again: JSON objects one after another, or pieces with a delimiter between them.
//!
//! Absent on purpose: file names, content types and everything else that AWS says about these formats.

mod decode;
mod encode;
pub mod split;
mod xerial;

pub use decode::{DecodeError, decode};
pub use encode::Encoder;

/// What is put around the records of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// The records, one after another.
    Plain,
    Gzip,
    /// An archive with one entry.
    Zip,
    /// The stream of `org.xerial.snappy.SnappyOutputStream`; not the framing format of Snappy's own authors.
    SnappyJava,
    /// The blocks of Hadoop's `SnappyCodec`.
    HadoopSnappy,
}
