//! LazySimpleSerDe's lines: what [`crate::read`] takes apart, put together.
//!
//! Without an escape character nothing protects a delimiter or a line end inside a value. That is so on AWS, too: such a value
//! comes back as something else.

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::datatypes::DataType;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::{WriteError, scalar};
use crate::read::Delimited;

impl Delimited {
    pub(super) fn write_row(&self, batch: &RecordBatch, row: usize, out: &mut Vec<u8>) -> Result<(), WriteError> {
        for (i, column) in batch.columns().iter().enumerate() {
            if i > 0 {
                out.push(self.separators[0]);
            }
            self.write_value(column.as_ref(), row, 1, out)?;
        }
        Ok(())
    }

    /// `level` counts the separators already used on the way to this value.
    fn write_value(&self, array: &dyn Array, row: usize, level: usize, out: &mut Vec<u8>) -> Result<(), WriteError> {
        if array.is_null(row) {
            out.extend_from_slice(&self.null);
            return Ok(());
        }
        match array.data_type() {
            DataType::Utf8 => self.write_text(array.as_string::<i32>().value(row).as_bytes(), out),
            DataType::Binary => out.extend_from_slice(BASE64.encode(array.as_binary::<i32>().value(row)).as_bytes()),
            DataType::List(_) => {
                let items = array.as_list::<i32>().value(row);
                self.write_parts(items.len(), level, out, |i, out| self.write_value(items.as_ref(), i, level + 1, out))?;
            }
            DataType::Map(..) => {
                let entries = array.as_map().value(row);
                let between = self.separator(level + 1, array.data_type())?;
                self.write_parts(entries.len(), level, out, |i, out| {
                    self.write_value(entries.column(0).as_ref(), i, level + 2, out)?;
                    out.push(between);
                    self.write_value(entries.column(1).as_ref(), i, level + 2, out)
                })?;
            }
            DataType::Struct(_) => {
                let fields = array.as_struct();
                self.write_parts(fields.num_columns(), level, out, |i, out| {
                    self.write_value(fields.column(i).as_ref(), row, level + 1, out)
                })?;
            }
            _ => scalar::write(array, row, out)?,
        }
        Ok(())
    }

    fn write_parts(
        &self,
        count: usize,
        level: usize,
        out: &mut Vec<u8>,
        mut part: impl FnMut(usize, &mut Vec<u8>) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        let separator = self.separator(level, &DataType::Null)?;
        for i in 0..count {
            if i > 0 {
                out.push(separator);
            }
            part(i, out)?;
        }
        Ok(())
    }

    /// Hive has eight separators: what is nested deeper cannot be written.
    fn separator(&self, level: usize, data_type: &DataType) -> Result<u8, WriteError> {
        let too_deep =
            || WriteError::Type { column: "nested too deeply".into(), hive_type: crate::HiveType::from_arrow(data_type).to_string() };
        self.separators.get(level).copied().ok_or_else(too_deep)
    }

    fn write_text(&self, text: &[u8], out: &mut Vec<u8>) {
        let Some(escape) = self.escape else { return out.extend_from_slice(text) };
        for &byte in text {
            match byte {
                b'\n' => out.extend_from_slice(&[escape, b'n']),
                b'\r' => out.extend_from_slice(&[escape, b'r']),
                byte if byte == escape || self.separators.contains(&byte) => out.extend_from_slice(&[escape, byte]),
                byte => out.push(byte),
            }
        }
    }
}
