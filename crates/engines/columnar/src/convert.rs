//! JSON records, one by one, into one columnar file of a table's types; each record is taken whole or refused with a reason.
//!
//! A producer's records are not a file: each is judged for itself, and a bad one must cost the others nothing. So [`Converter::push`]
//! answers a verdict for every record, and what it refused leaves no trace in the file. A record may hold several objects one
//! after another, `{"a":1}{"a":2}`; it is taken or refused with all of them, so that whoever keeps the refused ones keeps no row twice.
//!
//! Absent on purpose: buffering, prefixes, error objects, and the catalog. Whoever calls knows when a file is full.
//!
//! ```
//! use columnar::{Column, HiveType};
//! use columnar::convert::{Converter, Deserializer, Output};
//!
//! let columns = [Column::new("id", HiveType::BigInt), Column::new("at", HiveType::Timestamp)];
//! let mut file = Converter::new(&columns, &Deserializer::default(), &Output::default()).unwrap();
//! assert!(file.push(br#"{"ID": 7, "at": "2017-02-07T15:13:01.39256Z"}"#).is_ok());
//! let refused = file.push(br#"{"id": "seven"}"#).unwrap_err();
//! assert_eq!(refused.message, "Data does not match the schema. For input string: \"seven\"");
//! assert_eq!(file.rows(), 1);
//! let parquet = file.finish().unwrap();
//! assert!(parquet.starts_with(b"PAR1") && parquet.ends_with(b"PAR1"));
//! ```

use std::collections::BTreeMap;

use arrow::array::{AsArray, BooleanArray, RecordBatch};
use arrow::compute::filter_record_batch;
use bytes::Bytes;

use crate::json::{JsonError, Kind, Tape, skip_space};
use crate::read::builder::ColumnBuilder;
use crate::write::WriteError;
use crate::write::parquet::ParquetWriter;
use crate::{Column, HiveType, StructField};

mod joda;
mod members;
mod values;

use joda::Pattern;
use values::{Mismatch, Rules, Shape};

pub use crate::write::{Packing, ParquetOptions, ParquetVersion};

/// Which of the two JSON SerDes reads the records, and how it was told to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deserializer {
    /// `org.openx.data.jsonserde.JsonSerDe`: forgiving.
    OpenX(OpenX),
    /// `org.apache.hive.hcatalog.data.JsonSerDe`: strict.
    Hive(HiveJson),
}

impl Default for Deserializer {
    fn default() -> Self {
        Self::OpenX(OpenX::default())
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenX {
    /// Keys are lowercased before they are compared with column names.
    pub case_insensitive: bool,
    /// The key `a.b` is the column `a_b`.
    pub dots_to_underscores: bool,
    /// From a column's name to the key that holds its values.
    pub column_to_key: BTreeMap<String, String>,
}

impl Default for OpenX {
    fn default() -> Self {
        Self { case_insensitive: true, dots_to_underscores: false, column_to_key: BTreeMap::new() }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HiveJson {
    /// Patterns of Joda-Time's `DateTimeFormat`, or `millis`; none means the format of `java.sql.Timestamp.valueOf`.
    pub timestamp_formats: Vec<String>,
}

/// Which kind of file the records become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    Parquet(ParquetOptions),
}

impl Default for Output {
    fn default() -> Self {
        Self::Parquet(ParquetOptions::default())
    }
}

/// The table's schema or the deserializer's options cannot be converted by, whatever the records are.
#[derive(Debug, thiserror::Error)]
pub enum SchemaError {
    #[error("the table has no columns")]
    NoColumns,
    #[error("column {column}: type {hive_type} is not supported")]
    Type { column: String, hive_type: String },
    #[error("invalid timestamp format '{0}'")]
    TimestampFormat(String),
    #[error("{0}")]
    Write(#[from] WriteError),
}

/// Why a record is in no file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct BadRecord {
    pub fault: Fault,
    pub message: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no JSON.
    ParseError,
    /// It is JSON, and not what the schema says.
    MalformedData,
}

impl Fault {
    pub fn name(self) -> &'static str {
        match self {
            Self::ParseError => "ParseError",
            Self::MalformedData => "MalformedData",
        }
    }
}

/// A batch ends at so many rows or bytes of records; the writer takes it in one go while it is warm.
const BATCH_ROWS: usize = 8192;
const BATCH_BYTES: usize = 4 << 20;
/// Beyond this a single record could overflow Arrow's 32-bit offsets. No producer may send a thousandth of it.
const RECORD_BYTES_MAX: usize = 256 << 20;

/// Collects the rows of one file.
pub struct Converter {
    rules: Rules,
    shape: Shape,
    /// The row as a struct: a record is read as a value of this type.
    batch: ColumnBuilder,
    batch_bytes: usize,
    /// Rows of the batch that belong to refused records, as ranges in order. They are taken out when the batch ends: undoing
    /// half a nested row in place costs every builder a way back, and refused records are rare.
    refused: Vec<std::ops::Range<usize>>,
    tape: Tape,
    writer: ParquetWriter,
    rows: usize,
    /// A batch that could not be written; told by `finish`, for it is no record's fault.
    failed: Option<WriteError>,
}

impl Converter {
    pub fn new(columns: &[Column], deserializer: &Deserializer, output: &Output) -> Result<Self, SchemaError> {
        let rules = rules(deserializer)?;
        for column in columns {
            check(column, &column.hive_type)?;
        }
        if columns.is_empty() {
            return Err(SchemaError::NoColumns);
        }
        let row = HiveType::Struct(columns.iter().map(|c| StructField::new(&c.name, c.hive_type.clone())).collect());
        let Output::Parquet(options) = output;
        Ok(Self {
            shape: Shape::new(&row, &rules),
            rules,
            batch: ColumnBuilder::new(&row),
            batch_bytes: 0,
            refused: Vec::new(),
            tape: Tape::default(),
            writer: ParquetWriter::new(columns, options)?,
            rows: 0,
            failed: None,
        })
    }

    /// Takes a record whole, or refuses it and says why.
    pub fn push(&mut self, record: &[u8]) -> Result<(), BadRecord> {
        let first = self.batch.len();
        let outcome = self.append(record);
        let end = self.batch.len();
        match &outcome {
            Ok(()) => self.rows += end - first,
            Err(_) if end > first => self.refused.push(first..end),
            Err(_) => {}
        }
        self.batch_bytes += record.len();
        if end >= BATCH_ROWS || self.batch_bytes >= BATCH_BYTES {
            self.end_batch();
        }
        outcome
    }

    /// How many rows the file will have: at least one for each record that was taken.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Bytes of the file that are ready, and will not be given again: a caller with a large file need not hold it.
    pub fn take_bytes(&mut self) -> Vec<u8> {
        self.writer.take_bytes()
    }

    /// The file, or what of it was not yet taken.
    pub fn finish(mut self) -> Result<Bytes, WriteError> {
        self.end_batch();
        match self.failed {
            Some(error) => Err(error),
            None => Ok(self.writer.finish()?.into()),
        }
    }

    fn append(&mut self, record: &[u8]) -> Result<(), BadRecord> {
        let mut at = skip_space(record, 0);
        if at == record.len() {
            // AWS: seen in error objects of 2026.
            return Err(malformed("The record was empty or contained only whitespace."));
        }
        if record.len() > RECORD_BYTES_MAX {
            return Err(malformed("The record is too large."));
        }
        while at < record.len() {
            let end = self.tape.parse(record, at).map_err(|error| unparsable(&error))?;
            let value = self.tape.root(record);
            match value.kind() {
                Kind::Object => self.shape.append(&self.rules, &mut self.batch, value).map_err(mismatch)?,
                // AWS: "[{"a":1}, {"a":2}]" is an incorrect input (Convert input data format). The words are ours.
                Kind::Array => {
                    return Err(malformed(
                        "The input JSON contained an array at the top level. An array of JSON documents is not a valid input.",
                    ));
                }
                _ => {
                    return Err(malformed(
                        "The input JSON contained a primitive at the top level. The top level must be an object or array.",
                    ));
                }
            }
            at = skip_space(record, end);
        }
        Ok(())
    }

    fn end_batch(&mut self) {
        if let Err(error) = self.write_batch() {
            self.failed.get_or_insert(error);
        }
    }

    fn write_batch(&mut self) -> Result<(), WriteError> {
        let rows = self.batch.len();
        self.batch_bytes = 0;
        if rows == 0 {
            return Ok(());
        }
        let mut batch = RecordBatch::from(self.batch.finish()?.as_struct());
        if !self.refused.is_empty() {
            let mut kept = vec![true; rows];
            for range in self.refused.drain(..) {
                kept[range].fill(false);
            }
            batch = filter_record_batch(&batch, &BooleanArray::from(kept))?;
        }
        self.writer.write(&batch)
    }
}

fn rules(deserializer: &Deserializer) -> Result<Rules, SchemaError> {
    Ok(match deserializer {
        Deserializer::OpenX(options) => Rules::OpenX(options.clone()),
        Deserializer::Hive(options) => {
            let pattern = |text: &String| Pattern::new(text).ok_or_else(|| SchemaError::TimestampFormat(text.clone()));
            Rules::Hive(options.timestamp_formats.iter().map(pattern).collect::<Result<_, _>>()?)
        }
    })
}

/// AWS: neither SerDe reads unions here; a struct without members has no place in a Parquet file, and a map's key is a scalar.
fn check(column: &Column, hive_type: &HiveType) -> Result<(), SchemaError> {
    match hive_type {
        HiveType::Array(item) => check(column, item),
        HiveType::Map(key, value) if !key.is_nested() => check(column, value),
        HiveType::Struct(fields) if !fields.is_empty() => fields.iter().try_for_each(|field| check(column, &field.hive_type)),
        other if !other.is_nested() => Ok(()),
        other => Err(SchemaError::Type { column: column.name.clone(), hive_type: other.to_string() }),
    }
}

fn malformed(message: impl Into<String>) -> BadRecord {
    BadRecord { fault: Fault::MalformedData, message: message.into() }
}

/// AWS shows its JSON parser's words; these are ours.
fn unparsable(error: &JsonError) -> BadRecord {
    BadRecord { fault: Fault::ParseError, message: format!("Encountered malformed JSON. {error}") }
}

fn mismatch(Mismatch(reason): Mismatch) -> BadRecord {
    malformed(reason)
}
