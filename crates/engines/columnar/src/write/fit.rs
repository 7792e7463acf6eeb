//! Rows as a query gives them, brought to the columns of a table.

use std::sync::Arc;

use arrow::array::{RecordBatch, RecordBatchOptions, new_null_array};
use arrow::compute::{CastOptions, cast_with_options};
use arrow::datatypes::{Field, Schema};

use super::WriteError;
use crate::Column;

/// The table's column `i` comes from the batch's column `sources[i]`, or is NULL. Types are converted; which conversions make
/// sense is for the caller to know, and a value that does not survive its conversion is an error.
pub fn fit(batch: &RecordBatch, sources: &[Option<usize>], columns: &[Column]) -> Result<RecordBatch, WriteError> {
    let options = CastOptions { safe: false, ..CastOptions::default() };
    let (mut fields, mut arrays) = (Vec::with_capacity(columns.len()), Vec::with_capacity(columns.len()));
    for (column, source) in columns.iter().zip(sources) {
        let data_type = column.hive_type.to_arrow();
        arrays.push(match source {
            Some(i) if batch.column(*i).data_type() == &data_type => Arc::clone(batch.column(*i)),
            Some(i) => cast_with_options(batch.column(*i), &data_type, &options)?,
            None => new_null_array(&data_type, batch.num_rows()),
        });
        fields.push(Field::new(&column.name, data_type, true));
    }
    let rows = RecordBatchOptions::new().with_row_count(Some(batch.num_rows()));
    Ok(RecordBatch::try_new_with_options(Arc::new(Schema::new(fields)), arrays, &rows)?)
}
