//! One plain value as the text that [`crate::read`] turns back into it.

use std::io::Write;

use arrow::array::{Array, AsArray};
use arrow::datatypes::*;
use arrow::temporal_conversions::{date32_to_datetime, timestamp_ms_to_datetime};

use super::WriteError;

/// Whether JSON writes the type without quotes.
pub(super) fn is_bare(data_type: &DataType) -> bool {
    matches!(data_type, DataType::Boolean | DataType::Float32 | DataType::Float64 | DataType::Decimal128(..)) || data_type.is_integer()
}

/// Appends a value that is neither NULL nor nested, nor text, nor binary.
pub(super) fn write(array: &dyn Array, row: usize, out: &mut Vec<u8>) -> Result<(), WriteError> {
    match array.data_type() {
        DataType::Boolean => write!(out, "{}", array.as_boolean().value(row))?,
        DataType::Int8 => write!(out, "{}", array.as_primitive::<Int8Type>().value(row))?,
        DataType::Int16 => write!(out, "{}", array.as_primitive::<Int16Type>().value(row))?,
        DataType::Int32 => write!(out, "{}", array.as_primitive::<Int32Type>().value(row))?,
        DataType::Int64 => write!(out, "{}", array.as_primitive::<Int64Type>().value(row))?,
        DataType::Float32 => float(f64::from(array.as_primitive::<Float32Type>().value(row)), out, |out| {
            write!(out, "{:?}", array.as_primitive::<Float32Type>().value(row))
        })?,
        DataType::Float64 => {
            let value = array.as_primitive::<Float64Type>().value(row);
            float(value, out, |out| write!(out, "{value:?}"))?;
        }
        DataType::Decimal128(..) => out.extend_from_slice(array.as_primitive::<Decimal128Type>().value_as_string(row).as_bytes()),
        DataType::Date32 => {
            let days = array.as_primitive::<Date32Type>().value(row);
            let date = date32_to_datetime(days).ok_or_else(|| unwritable(array.data_type()))?;
            write!(out, "{}", date.format("%Y-%m-%d"))?;
        }
        DataType::Timestamp(TimeUnit::Millisecond, None) => {
            let millis = array.as_primitive::<TimestampMillisecondType>().value(row);
            let moment = timestamp_ms_to_datetime(millis).ok_or_else(|| unwritable(array.data_type()))?;
            // `java.sql.Timestamp`'s form, which both SerDes read.
            write!(out, "{}", moment.format("%Y-%m-%d %H:%M:%S%.3f"))?;
        }
        other => return Err(unwritable(other)),
    }
    Ok(())
}

/// Rust and Java agree on finite numbers, not on the others' names.
fn float(value: f64, out: &mut Vec<u8>, finite: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> std::io::Result<()> {
    match value {
        _ if value.is_nan() => out.write_all(b"NaN"),
        f64::INFINITY => out.write_all(b"Infinity"),
        f64::NEG_INFINITY => out.write_all(b"-Infinity"),
        _ => finite(out),
    }
}

fn unwritable(data_type: &DataType) -> WriteError {
    WriteError::Type { column: "?".to_owned(), hive_type: crate::HiveType::from_arrow(data_type).to_string() }
}
