//! JSON lines: one object a row, keys in the table's order, NULL written as `null`.

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::datatypes::DataType;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::{WriteError, scalar};
use crate::Column;

pub(super) fn write_row(columns: &[Column], batch: &RecordBatch, row: usize, out: &mut Vec<u8>) -> Result<(), WriteError> {
    out.push(b'{');
    for (i, (column, values)) in columns.iter().zip(batch.columns()).enumerate() {
        write_key(i, column.name.as_bytes(), out);
        write_value(values.as_ref(), row, out)?;
    }
    out.push(b'}');
    Ok(())
}

fn write_key(position: usize, name: &[u8], out: &mut Vec<u8>) {
    if position > 0 {
        out.push(b',');
    }
    write_text(name, out);
    out.push(b':');
}

fn write_value(array: &dyn Array, row: usize, out: &mut Vec<u8>) -> Result<(), WriteError> {
    if array.is_null(row) {
        out.extend_from_slice(b"null");
        return Ok(());
    }
    match array.data_type() {
        DataType::Utf8 => write_text(array.as_string::<i32>().value(row).as_bytes(), out),
        DataType::Binary => write_text(BASE64.encode(array.as_binary::<i32>().value(row)).as_bytes(), out),
        DataType::List(_) => {
            let items = array.as_list::<i32>().value(row);
            out.push(b'[');
            for i in 0..items.len() {
                if i > 0 {
                    out.push(b',');
                }
                write_value(items.as_ref(), i, out)?;
            }
            out.push(b']');
        }
        DataType::Map(..) => {
            let entries = array.as_map().value(row);
            let mut key = Vec::new();
            out.push(b'{');
            for i in 0..entries.len() {
                key.clear();
                write_plain(entries.column(0).as_ref(), i, &mut key)?;
                write_key(i, &key, out);
                write_value(entries.column(1).as_ref(), i, out)?;
            }
            out.push(b'}');
        }
        DataType::Struct(fields) => {
            let values = array.as_struct();
            out.push(b'{');
            for (i, field) in fields.iter().enumerate() {
                write_key(i, field.name().as_bytes(), out);
                write_value(values.column(i).as_ref(), row, out)?;
            }
            out.push(b'}');
        }
        data_type if scalar::is_bare(data_type) => {
            let from = out.len();
            scalar::write(array, row, out)?;
            // NaN and Infinity are no JSON; readers take their names as text.
            if matches!(out.get(from..), Some(b"NaN" | b"Infinity" | b"-Infinity")) {
                out.insert(from, b'"');
                out.push(b'"');
            }
        }
        _ => {
            out.push(b'"');
            scalar::write(array, row, out)?;
            out.push(b'"');
        }
    }
    Ok(())
}

/// A key's text, before it is quoted.
fn write_plain(array: &dyn Array, row: usize, out: &mut Vec<u8>) -> Result<(), WriteError> {
    match array.data_type() {
        DataType::Utf8 => out.extend_from_slice(array.as_string::<i32>().value(row).as_bytes()),
        _ => scalar::write(array, row, out)?,
    }
    Ok(())
}

fn write_text(text: &[u8], out: &mut Vec<u8>) {
    out.push(b'"');
    for &byte in text {
        match byte {
            b'"' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0..0x20 => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            byte => out.push(byte),
        }
    }
    out.push(b'"');
}
