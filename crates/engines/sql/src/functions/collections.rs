//! Arrays, maps and rows, where DataFusion's own functions differ from Trino's.

use std::sync::Arc;

use datafusion::arrow::array::*;
use datafusion::arrow::compute::take;
use datafusion::arrow::datatypes::{DataType, Field};
use datafusion::common::{Result, plan_err};

use crate::SqlError;
use crate::output::{format_value, trino_type};

use super::row_function::Accept::{Any, Text};
use super::row_function::*;

pub fn entries() -> Vec<Entry> {
    vec![
        entry("array_join", &[Any, Text, Text], TEXT, array_join).optional(1),
        entry("element_at", &[Any, Any], Returns::From(element_type), element_at),
        entry("typeof", &[Any], TEXT, |rows| {
            let name = trino_type(rows.arguments[0].data_type());
            Ok(strings(vec![Some(name); rows.len]))
        }),
        entry("concat", &[Any, Any], Returns::From(concat_type), concat).variadic(),
        entry("row", &[Any], Returns::From(row_type), row).variadic(),
        entry("to_varchar$", &[Any], TEXT, |rows| {
            Ok(strings((0..rows.len).map(|row| format_value(&rows.arguments[0], row)).collect::<Vec<_>>()))
        }),
    ]
}

/// NULL elements are left out, or written as the third argument.
fn array_join(rows: &Rows) -> Result<ArrayRef, SqlError> {
    let Some(lists) = rows.arguments[0].as_list_opt::<i32>() else {
        return Err(invalid_argument("array_join needs an array"));
    };
    let joined = |row: usize| {
        let items = lists.value(row);
        let replacement = if rows.has(2) { Some(rows.text(2).value(row).to_owned()) } else { None };
        let texts = (0..items.len()).filter_map(|i| format_value(&items, i).or_else(|| replacement.clone()));
        Ok(Some(texts.collect::<Vec<_>>().join(rows.text(1).value(row))))
    };
    Ok(strings(rows.map(joined)?))
}

fn element_type(arguments: &[DataType]) -> Result<DataType> {
    match arguments.first() {
        Some(DataType::List(item) | DataType::LargeList(item)) => Ok(item.data_type().clone()),
        Some(DataType::Map(entries, _)) => match entries.data_type() {
            DataType::Struct(pair) if pair.len() == 2 => Ok(pair[1].data_type().clone()),
            _ => plan_err!("Unexpected parameters for function element_at"),
        },
        _ => plan_err!("Unexpected parameters for function element_at. Expected: element_at(array(e), bigint), element_at(map(k, v), k)"),
    }
}

/// Beyond the end, or for a key that is not there: NULL. Negative positions count from the end.
fn element_at(rows: &Rows) -> Result<ArrayRef, SqlError> {
    let failed = |e: datafusion::arrow::error::ArrowError| SqlError::internal(e);
    if let Some(lists) = rows.arguments[0].as_list_opt::<i32>() {
        let positions = datafusion::arrow::compute::cast(&rows.arguments[1], &DataType::Int64).map_err(failed)?;
        let positions: &Int64Array = positions.as_primitive();
        let index = |row: usize| {
            let (start, length) = (i64::from(lists.value_offsets()[row]), i64::from(lists.value_length(row)));
            match positions.value(row) {
                0 => Err(invalid_argument("SQL array indices start at 1")),
                position if position.abs() > length => Ok(None),
                position => Ok(Some(if position > 0 { start + position - 1 } else { start + length + position })),
            }
        };
        let indices = Int64Array::from(rows.map(index)?);
        return take(lists.values(), &indices, None).map_err(failed);
    }
    let Some(maps) = rows.arguments[0].as_map_opt() else { return Err(invalid_argument("element_at needs an array or a map")) };
    let keys = datafusion::arrow::compute::cast(&rows.arguments[1], maps.keys().data_type()).map_err(failed)?;
    let index = |row: usize| {
        let (start, end) = (maps.value_offsets()[row] as usize, maps.value_offsets()[row + 1] as usize);
        let wanted = keys.slice(row, 1);
        Ok((start..end).find(|entry| maps.keys().slice(*entry, 1).to_data() == wanted.to_data()).map(|entry| entry as i64))
    };
    let indices = Int64Array::from(rows.map(index)?);
    take(maps.values(), &indices, None).map_err(failed)
}

fn concat_type(arguments: &[DataType]) -> Result<DataType> {
    let lists = arguments.iter().filter(|argument| matches!(argument, DataType::List(_)));
    match lists.clone().next() {
        Some(list) if lists.count() == arguments.len() => Ok(list.clone()),
        None if arguments
            .iter()
            .all(|argument| matches!(argument, DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View | DataType::Null)) =>
        {
            Ok(DataType::Utf8)
        }
        _ => plan_err!("Unexpected parameters ({}) for function concat", arguments.iter().map(trino_type).collect::<Vec<_>>().join(", ")),
    }
}

/// Texts or arrays, one after another; unlike DataFusion's, NULL when any part is.
fn concat(rows: &Rows) -> Result<ArrayRef, SqlError> {
    let failed = |e: datafusion::arrow::error::ArrowError| SqlError::internal(e);
    let parts = rows
        .arguments
        .iter()
        .map(|part| datafusion::arrow::compute::cast(part, &rows.returns))
        .collect::<Result<Vec<_>, _>>()
        .map_err(failed)?;
    let DataType::List(item) = &rows.returns else {
        return Ok(strings(rows.map(|row| Ok(Some(parts.iter().map(|part| part.as_string::<i32>().value(row)).collect::<String>())))?));
    };
    let lists: Vec<&ListArray> = parts.iter().map(|part| part.as_list()).collect();
    let joined = rows.map(|row| Ok(Some(lists.iter().map(|list| list.value(row)).collect::<Vec<_>>())))?;
    let lengths = joined.iter().map(|lists| lists.iter().flatten().map(|list| list.len()).sum());
    let offsets = datafusion::arrow::buffer::OffsetBuffer::from_lengths(lengths);
    let nulls = joined.iter().map(Option::is_some).collect();
    let pieces: Vec<&dyn Array> = joined.iter().flatten().flatten().map(AsRef::as_ref).collect();
    let values =
        if pieces.is_empty() { new_empty_array(item.data_type()) } else { datafusion::arrow::compute::concat(&pieces).map_err(failed)? };
    Ok(Arc::new(ListArray::try_new(Arc::clone(item), offsets, values, Some(nulls)).map_err(failed)?))
}

fn row_type(arguments: &[DataType]) -> Result<DataType> {
    let field = |(i, data_type): (usize, &DataType)| Field::new(format!("field{i}"), data_type.clone(), true);
    Ok(DataType::Struct(arguments.iter().enumerate().map(field).collect()))
}

/// `ROW(1, 'a')`
fn row(rows: &Rows) -> Result<ArrayRef, SqlError> {
    let DataType::Struct(fields) = &rows.returns else { return Err(SqlError::internal("row without fields")) };
    Ok(Arc::new(StructArray::new(fields.clone(), rows.arguments.clone(), None)))
}
