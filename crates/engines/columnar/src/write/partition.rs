//! Which rows belong into which of Hive's folders.

use std::collections::HashMap;

use arrow::array::{Array, AsArray, RecordBatch, UInt32Array};
use arrow::compute::take_record_batch;
use arrow::datatypes::DataType;

use super::{WriteError, scalar};

/// What Hive writes where a partition's value is NULL, or empty.
pub const NULL_PARTITION: &str = "__HIVE_DEFAULT_PARTITION__";

/// The last `keys` columns say where a row belongs; they are no part of the file. The partitions come in the order in which
/// they first appear.
pub fn split(batch: &RecordBatch, keys: usize) -> Result<Vec<(Vec<String>, RecordBatch)>, WriteError> {
    let width = batch.num_columns().saturating_sub(keys);
    let data = batch.project(&(0..width).collect::<Vec<_>>())?;
    if keys == 0 {
        return Ok(vec![(Vec::new(), data)]);
    }
    let mut places: HashMap<Vec<String>, usize> = HashMap::new();
    let mut parts: Vec<(Vec<String>, Vec<u32>)> = Vec::new();
    for row in 0..batch.num_rows() {
        let values = (width..batch.num_columns()).map(|i| value(batch.column(i).as_ref(), row)).collect::<Result<Vec<_>, _>>()?;
        let place = *places.entry(values).or_insert_with_key(|values| {
            parts.push((values.clone(), Vec::new()));
            parts.len() - 1
        });
        parts[place].1.push(row as u32);
    }
    let one = parts.len() == 1;
    let part = |(values, rows): (Vec<String>, Vec<u32>)| {
        let rows = if one { data.clone() } else { take_record_batch(&data, &UInt32Array::from(rows))? };
        Ok((values, rows))
    };
    parts.into_iter().map(part).collect()
}

fn value(array: &dyn Array, row: usize) -> Result<String, WriteError> {
    if array.is_null(row) {
        return Ok(NULL_PARTITION.to_owned());
    }
    if *array.data_type() == DataType::Utf8 {
        let text = array.as_string::<i32>().value(row);
        return Ok(if text.is_empty() { NULL_PARTITION } else { text }.to_owned());
    }
    let mut out = Vec::new();
    scalar::write(array, row, &mut out)?;
    Ok(String::from_utf8_lossy(&out).into_owned())
}
