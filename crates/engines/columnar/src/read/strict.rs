//! One value for SerDes which fail on a bad field (OpenCSV, JSON): parse it, or say why in the words Java would use.

use super::builder::ColumnBuilder;
use super::error::DecodeError;
use super::values::{self, TimestampStyle};

/// How a SerDe writes dates and timestamps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TimeRule {
    /// AWS: OpenCSVSerDe reads DATE as days and TIMESTAMP as milliseconds since 1970-01-01, as numbers and nothing else.
    Epoch,
    Text(TimestampStyle),
}

/// Why a field is not a value of its column's type.
pub(super) struct Reason(pub(super) String);

impl Reason {
    pub(super) fn for_field(self, value: &[u8], field: usize) -> DecodeError {
        DecodeError::BadField { value: String::from_utf8_lossy(value).into_owned(), field, reason: self.0 }
    }
}

/// Appends one scalar. On failure nothing has been appended.
pub(super) fn append_scalar(builder: &mut ColumnBuilder, text: &[u8], rule: TimeRule) -> Result<(), Reason> {
    match builder {
        // Java's `Boolean.valueOf` never fails.
        ColumnBuilder::Boolean(values) => values.append_value(values::boolean(text).unwrap_or(false)),
        ColumnBuilder::TinyInt(values) => values.append_value(narrow(text)?),
        ColumnBuilder::SmallInt(values) => values.append_value(narrow(text)?),
        ColumnBuilder::Int(values) => values.append_value(narrow(text)?),
        ColumnBuilder::BigInt(values) => values.append_value(values::integer(text).ok_or_else(|| for_input(text))?),
        ColumnBuilder::Float(values) => values.append_value(double(text)? as f32),
        ColumnBuilder::Double(values) => values.append_value(double(text)?),
        ColumnBuilder::Decimal { values, precision, scale } => {
            values.append_value(values::decimal(text, *precision, *scale).ok_or_else(|| for_input(text))?);
        }
        ColumnBuilder::Date(values) => values.append_value(date(text, rule)?),
        ColumnBuilder::Timestamp(values) => values.append_value(timestamp(text, rule)?),
        ColumnBuilder::Text(values) | ColumnBuilder::Binary(values) => values.append(text),
        ColumnBuilder::List { .. } | ColumnBuilder::Map { .. } | ColumnBuilder::Struct { .. } => {
            return Err(Reason("a scalar where a nested value is expected".to_owned()));
        }
    }
    Ok(())
}

fn narrow<T: TryFrom<i64>>(text: &[u8]) -> Result<T, Reason> {
    values::integer(text).and_then(|value| T::try_from(value).ok()).ok_or_else(|| for_input(text))
}

fn double(text: &[u8]) -> Result<f64, Reason> {
    if text.trim_ascii().is_empty() {
        return Err(Reason("empty String".to_owned()));
    }
    values::double(text).ok_or_else(|| for_input(text))
}

fn date(text: &[u8], rule: TimeRule) -> Result<i32, Reason> {
    match rule {
        TimeRule::Epoch => narrow(text),
        TimeRule::Text(_) => values::date(text).ok_or_else(|| Reason("Date format must be yyyy-mm-dd".to_owned())),
    }
}

fn timestamp(text: &[u8], rule: TimeRule) -> Result<i64, Reason> {
    match rule {
        TimeRule::Epoch => values::integer(text).ok_or_else(|| for_input(text)),
        TimeRule::Text(style) => {
            values::timestamp(text, style).ok_or_else(|| Reason("Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff]".to_owned()))
        }
    }
}

/// Java's `NumberFormatException`.
pub(super) fn for_input(text: &[u8]) -> Reason {
    Reason(format!("For input string: \"{}\"", String::from_utf8_lossy(text)))
}
