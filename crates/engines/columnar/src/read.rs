//! Text files as rows: what Hive calls SerDes, from chunks of bytes to Arrow record batches.
//!
//! A [`TextFormat`] says which SerDe with which properties; a [`Decoder`] takes one file's *plain* bytes in
//! chunks of any size and gives batches of the wanted columns; a [`FileDecoder`] does the same with the bytes as stored,
//! compressed or not. Each holds one unfinished line, one chunk and one unfinished batch, however long the file.
//!
//! ```
//! use columnar::{Column, HiveType, read::{Decoder, TextFormat}};
//! use std::collections::BTreeMap;
//!
//! let serde_params = BTreeMap::from([("field.delim".to_owned(), ",".to_owned())]);
//! let format = TextFormat::from_serde("", "", &serde_params, &BTreeMap::new()).unwrap();
//! let columns = [Column::new("name", HiveType::String), Column::new("age", HiveType::Int)];
//! let mut decoder = Decoder::new(format, &columns, &[1], 8192).unwrap();
//! decoder.push("ann,31\nbob,n/a\n".into());
//! decoder.finish();
//! let batch = decoder.next_batch().unwrap().unwrap();
//! assert_eq!((batch.num_rows(), batch.column(0).null_count()), (2, 1));
//! ```

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use bytes::Bytes;

use crate::{Column, HiveType};

pub(crate) mod builder;
mod delimited;
mod error;
mod file;
mod format;
mod json;
mod lines;
mod open_csv;
mod projection;
mod strict;
pub(crate) mod values;

pub use error::{DecodeError, FormatError};
pub use file::FileDecoder;
pub use format::{Delimited, Json, JsonDialect, OpenCsv, RowFormat, TextFormat};

use json::JsonReader;
use lines::Lines;
use open_csv::OpenCsvReader;
use projection::Projection;

/// A batch ends early when its rows were this long, so that wide rows cannot make it huge.
const BATCH_BYTES: usize = 16 * 1024 * 1024;

/// Reads one file. `push` a chunk, then take `next_batch` until it answers `None`; after the last chunk `finish`, and take
/// the rest the same way.
pub struct Decoder {
    lines: Lines,
    reader: RowReader,
    columns: Projection,
    batch_rows: usize,
    rows: usize,
    bytes: usize,
    finished: bool,
}

enum RowReader {
    Delimited(Delimited),
    OpenCsv(OpenCsvReader),
    Json(Box<JsonReader>),
}

impl Decoder {
    /// Will give `columns[i]` for each `i` in `projection`, in that order, `batch_rows` rows at a time. `columns` are all
    /// columns of the table (without partition keys, which no file holds); an empty projection counts rows.
    pub fn new(format: TextFormat, columns: &[Column], projection: &[usize], batch_rows: usize) -> Result<Self, FormatError> {
        for ordinal in projection {
            check_type(&format.rows, &columns[*ordinal])?;
        }
        let lines = Lines::skipping(format.header_lines);
        let reader = match format.rows {
            RowFormat::Delimited(delimited) => RowReader::Delimited(delimited),
            RowFormat::OpenCsv(csv) => RowReader::OpenCsv(OpenCsvReader::new(csv, format.null_for_invalid)),
            RowFormat::Json(json) => RowReader::Json(Box::new(JsonReader::new(json, format.null_for_invalid, columns, projection))),
        };
        let columns = Projection::new(columns, projection);
        Ok(Self { lines, reader, columns, batch_rows: batch_rows.max(1), rows: 0, bytes: 0, finished: false })
    }

    /// The schema of every batch.
    pub fn schema(&self) -> SchemaRef {
        self.columns.schema.clone()
    }

    pub fn push(&mut self, chunk: Bytes) {
        self.lines.push(chunk);
    }

    /// No more chunks come; a last line without an end is a line.
    pub fn finish(&mut self) {
        self.finished = true;
        self.lines.finish();
    }

    /// The next full batch, or `None` when more input is needed. After `finish` also the last, shorter one.
    pub fn next_batch(&mut self) -> Result<Option<RecordBatch>, DecodeError> {
        let Self { lines, reader, columns, batch_rows, rows, bytes, .. } = self;
        lines.read(|line| {
            match reader {
                RowReader::Delimited(delimited) => delimited.read_row(line, columns),
                RowReader::OpenCsv(csv) => csv.read_row(line, columns)?,
                RowReader::Json(json) => json.read_row(line, columns)?,
            }
            *rows += 1;
            *bytes += line.len();
            Ok(*rows < *batch_rows && *bytes < BATCH_BYTES)
        })?;
        let is_full = self.rows >= self.batch_rows || self.bytes >= BATCH_BYTES;
        let is_last = self.finished && self.rows > 0;
        if !(is_full || is_last) {
            return Ok(None);
        }
        let batch = self.columns.finish(self.rows)?;
        (self.rows, self.bytes) = (0, 0);
        Ok(Some(batch))
    }
}

/// OpenCSV has no nested values, and no text SerDe of ours writes unions.
fn check_type(rows: &RowFormat, column: &Column) -> Result<(), FormatError> {
    let (format, readable) = match rows {
        RowFormat::Delimited(_) => ("LazySimpleSerDe", !has_union(&column.hive_type)),
        RowFormat::OpenCsv(_) => ("OpenCSVSerde", !column.hive_type.is_nested()),
        RowFormat::Json(_) => ("JsonSerDe", !has_union(&column.hive_type)),
    };
    if readable {
        return Ok(());
    }
    Err(FormatError::UnsupportedType { column: column.name.clone(), hive_type: column.hive_type.to_string(), format })
}

fn has_union(hive_type: &HiveType) -> bool {
    match hive_type {
        HiveType::Union(_) => true,
        HiveType::Array(item) => has_union(item),
        HiveType::Map(key, value) => has_union(key) || has_union(value),
        HiveType::Struct(fields) => fields.iter().any(|field| has_union(&field.hive_type)),
        _ => false,
    }
}
