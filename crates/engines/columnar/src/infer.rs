//! What a crawler concludes from looking at a file: its format, its columns, and the facts a catalog table records.
//!
//! [`classify`] looks at one file through a small [`FileSample`]; [`merge_schemas`] and [`similarity`] bring the conclusions
//! of many files together. Where files belong to one table and what the table is called is the crawler's business, not ours.
//!
//! AWS asks its built-in classifiers in a fixed order (avro, orc, parquet, json, … csv; Glue, "Defining and managing
//! classifiers"); of these Parquet, JSON and CSV are here, and everything else is `UNKNOWN`.

mod csv;
mod json;
mod merge;
mod parquet;
mod sample;
mod storage;

pub use csv::CsvFacts;
pub use merge::{merge_schemas, similarity, widen};
pub use sample::FileSample;
pub use storage::Storage;

use crate::Column;
use crate::compression::{Compression, CompressionError};

/// The word Glue stores in the table parameter `classification`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Classification {
    Csv,
    Json,
    Parquet,
    Unknown,
}

impl Classification {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Parquet => "parquet",
            // AWS: "If no classifier returns a certainty greater than 0.0, AWS Glue returns the default classification
            // string of UNKNOWN."
            Self::Unknown => "UNKNOWN",
        }
    }
}

/// What was found out about one file.
#[derive(Clone, Debug, PartialEq)]
pub struct Classified {
    pub classification: Classification,
    pub compression: Compression,
    pub columns: Vec<Column>,
    /// Present for CSV.
    pub csv: Option<CsvFacts>,
    /// Mean bytes of a record in the sample, before compression; 0 when there is none.
    pub average_record_size: u64,
    /// Records in the whole file: exact for Parquet and for files seen whole, else size ÷ average record size. (In published
    /// crawls `recordCount` is exactly `sizeKey` ÷ `averageRecordSize`.)
    pub record_count: u64,
}

impl Classified {
    fn unknown(compression: Compression) -> Self {
        let classification = Classification::Unknown;
        Self { classification, compression, columns: Vec::new(), csv: None, average_record_size: 0, record_count: 0 }
    }
}

/// A file which claims to be something it is not, or which we cannot look into.
#[derive(Debug, thiserror::Error)]
pub enum ClassifyError {
    #[error("{name}: {source}")]
    Compression { name: String, source: CompressionError },
    #[error("{name} is not a readable Parquet file: {reason}")]
    Parquet { name: String, reason: String },
}

/// Decides what a file is. An empty or unrecognised file is `UNKNOWN`, which is no error.
pub fn classify(sample: &FileSample) -> Result<Classified, ClassifyError> {
    if parquet::is_parquet(sample) {
        return parquet::classify(sample);
    }
    let compression = Compression::detect(&sample.name, &sample.head);
    let text = sample.plain_text(compression)?;
    let found = json::classify(&text).or_else(|| csv::classify(&text)).unwrap_or_else(|| Classified::unknown(compression));
    Ok(Classified { compression, ..found })
}
