//! Rows into files, the way back from [`crate::read`]: Arrow record batches become Parquet, delimited text or JSON lines.
//!
//! A [`Writer`] takes batches and gives bytes: write, take what is ready, at last finish. It holds one unfinished row group or
//! compression block, however long the file. [`fit`] brings rows to a table's columns first, and [`split`] parts them by
//! partition. Where the bytes go is the caller's business.
//!
//! ```
//! use columnar::{Column, HiveType, write::{Layout, Packing, Writer, WriteFormat, fit}};
//! # use arrow::array::{Int64Array, RecordBatch};
//! let columns = [Column::new("n", HiveType::BigInt)];
//! let batch = RecordBatch::try_from_iter([("n", std::sync::Arc::new(Int64Array::from(vec![1, 2])) as _)]).unwrap();
//! let mut writer = Writer::new(&WriteFormat { layout: Layout::Json, packing: Packing::None }, &columns).unwrap();
//! writer.write(&fit(&batch, &[Some(0)], &columns).unwrap()).unwrap();
//! assert_eq!(writer.finish().unwrap(), b"{\"n\":1}\n{\"n\":2}\n");
//! ```

use arrow::array::RecordBatch;

use crate::Column;
use crate::read::Delimited;

mod delimited;
mod fit;
mod json;
mod packed;
pub(crate) mod parquet;
mod partition;
mod scalar;

pub use self::parquet::{ParquetOptions, ParquetVersion};
pub use fit::fit;
pub use partition::{NULL_PARTITION, split};

use self::packed::Packer;
use self::parquet::ParquetWriter;

/// What kind of file, and how it is compressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteFormat {
    pub layout: Layout,
    pub packing: Packing,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Layout {
    Parquet,
    /// LazySimpleSerDe's lines.
    Delimited(Delimited),
    /// One object a line, as both JSON SerDes read it.
    Json,
}

/// Compression: inside the file for Parquet, around it for text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Packing {
    None,
    /// Parquet only: Hadoop's framing of snappy text is nothing that anybody else reads.
    #[default]
    Snappy,
    Gzip,
    Zstd,
}

impl Packing {
    /// `GZIP`, `none`, `UNCOMPRESSED` …; `None` for what we do not write.
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name.to_uppercase().as_str() {
            "NONE" | "UNCOMPRESSED" => Self::None,
            "SNAPPY" => Self::Snappy,
            "GZIP" => Self::Gzip,
            "ZSTD" => Self::Zstd,
            _ => return None,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::Snappy => "SNAPPY",
            Self::Gzip => "GZIP",
            Self::Zstd => "ZSTD",
        }
    }
}

impl WriteFormat {
    /// What an object's name must end in, so that readers know how to unpack it. Parquet files say it inside.
    pub fn extension(&self) -> &'static str {
        match (&self.layout, self.packing) {
            (Layout::Parquet, _) | (_, Packing::None | Packing::Snappy) => "",
            (_, Packing::Gzip) => ".gz",
            (_, Packing::Zstd) => ".zst",
        }
    }
}

#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    #[error("{layout} files cannot be compressed with {}", packing.name())]
    Packing { layout: &'static str, packing: Packing },
    #[error("column '{column}' of type {hive_type} cannot be written")]
    Type { column: String, hive_type: String },
    #[error("{0}")]
    Arrow(#[from] arrow::error::ArrowError),
    #[error("{0}")]
    Parquet(#[from] ::parquet::errors::ParquetError),
    #[error("{0}")]
    Packer(#[from] std::io::Error),
}

/// Writes one file.
pub struct Writer(Inner);

enum Inner {
    Parquet(Box<ParquetWriter>),
    Delimited(Delimited, Lines),
    Json(Vec<Column>, Lines),
}

/// Lines on their way through the compressor; `line` is reused.
struct Lines {
    line: Vec<u8>,
    packer: Packer,
}

/// So many bytes of text are handed to the compressor at once.
const LINES_BYTES: usize = 64 << 10;

impl Lines {
    fn new(layout: &'static str, packing: Packing) -> Result<Self, WriteError> {
        Ok(Self { line: Vec::new(), packer: Packer::new(layout, packing)? })
    }

    fn ended(&mut self) -> Result<(), WriteError> {
        self.line.push(b'\n');
        if self.line.len() >= LINES_BYTES { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), WriteError> {
        self.packer.push(&self.line)?;
        self.line.clear();
        Ok(())
    }
}

impl Writer {
    /// For rows that were brought to these columns by [`fit`].
    pub fn new(format: &WriteFormat, columns: &[Column]) -> Result<Self, WriteError> {
        Ok(Self(match &format.layout {
            Layout::Parquet => Inner::Parquet(Box::new(ParquetWriter::new(
                columns,
                &ParquetOptions { packing: format.packing, ..ParquetOptions::default() },
            )?)),
            Layout::Delimited(delimited) => Inner::Delimited(delimited.clone(), Lines::new("text", format.packing)?),
            Layout::Json => Inner::Json(columns.to_vec(), Lines::new("JSON", format.packing)?),
        }))
    }

    pub fn write(&mut self, batch: &RecordBatch) -> Result<(), WriteError> {
        match &mut self.0 {
            Inner::Parquet(writer) => writer.write(batch),
            Inner::Delimited(format, lines) => {
                for row in 0..batch.num_rows() {
                    format.write_row(batch, row, &mut lines.line)?;
                    lines.ended()?;
                }
                lines.flush()
            }
            Inner::Json(columns, lines) => {
                for row in 0..batch.num_rows() {
                    json::write_row(columns, batch, row, &mut lines.line)?;
                    lines.ended()?;
                }
                lines.flush()
            }
        }
    }

    /// The bytes which are ready; they will not be given again.
    pub fn take_bytes(&mut self) -> Vec<u8> {
        match &mut self.0 {
            Inner::Parquet(writer) => writer.take_bytes(),
            Inner::Delimited(_, lines) | Inner::Json(_, lines) => lines.packer.take_bytes(),
        }
    }

    /// How many bytes wait for a row group to be full; text waits for nothing.
    pub fn pending_bytes(&self) -> usize {
        match &self.0 {
            Inner::Parquet(writer) => writer.pending_bytes(),
            Inner::Delimited(..) | Inner::Json(..) => 0,
        }
    }

    /// Ends the row group early: whoever writes many files at once has less room for each.
    pub fn flush(&mut self) -> Result<(), WriteError> {
        match &mut self.0 {
            Inner::Parquet(writer) => writer.flush(),
            Inner::Delimited(..) | Inner::Json(..) => Ok(()),
        }
    }

    /// The bytes not yet taken, and the end of the file.
    pub fn finish(self) -> Result<Vec<u8>, WriteError> {
        match self.0 {
            Inner::Parquet(writer) => writer.finish(),
            Inner::Delimited(_, lines) | Inner::Json(_, lines) => lines.packer.finish(),
        }
    }
}
