//! What can go wrong between a table's description and a row: facts here, Athena's words in `Display`.

use crate::compression::CompressionError;

/// The table cannot be read at all: its SerDe or one of its properties is not one we know.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    #[error("SerDe {0} is not supported")]
    UnknownSerde(String),
    #[error("{0} is not a text format")]
    NotText(String),
    #[error("input format {0} is not supported")]
    UnknownInputFormat(String),
    #[error("invalid value '{value}' for property {property}")]
    BadProperty { property: String, value: String },
    #[error("column {column}: type {hive_type} is not supported by {format}")]
    UnsupportedType { column: String, hive_type: String, format: &'static str },
}

/// A row cannot be read. `Display` is what Athena shows as the reason a query failed.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    #[error("HIVE_BAD_DATA: Error parsing field value '{value}' for field {field}: {reason}")]
    BadField { value: String, field: usize, reason: String },
    /// AWS: quoted in the OpenX and Hive JSON SerDe pages of the Athena user guide.
    #[error("HIVE_CURSOR_ERROR: Row is not a valid JSON Object - JSONException: {0}")]
    NotAJsonObject(String),
    #[error("HIVE_CURSOR_ERROR: JsonParseException: {0}")]
    JsonParse(String),
    #[error("HIVE_BAD_DATA: Line too long in text file: more than {0} bytes")]
    LineTooLong(usize),
    #[error("HIVE_CURSOR_ERROR: {0}")]
    Compression(#[from] CompressionError),
    #[error("HIVE_CURSOR_ERROR: {0}")]
    Arrow(#[from] arrow::error::ArrowError),
}
