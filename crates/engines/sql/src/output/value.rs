//! One value as the text Athena writes into its result CSV (and as a CAST to VARCHAR gives it).

use datafusion::arrow::array::*;
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::*;
use datafusion::arrow::util::display::{ArrayFormatter, FormatOptions};

use crate::functions::{DatePattern, from_millis};

use super::java_double::{format_double, format_float};

/// `None` is NULL. Inside arrays, maps and rows NULL is written `null`.
pub fn format_value(array: &ArrayRef, row: usize) -> Option<String> {
    use DataType::*;
    if row >= array.len() || array.is_null(row) {
        return None;
    }
    Some(match array.data_type() {
        Null => return None,
        Boolean => array.as_boolean().value(row).to_string(),
        Float32 => format_float(array.as_primitive::<Float32Type>().value(row)),
        Float64 => format_double(array.as_primitive::<Float64Type>().value(row)),
        Utf8 => array.as_string::<i32>().value(row).to_owned(),
        LargeUtf8 => array.as_string::<i64>().value(row).to_owned(),
        Utf8View => array.as_string_view().value(row).to_owned(),
        Int32 => array.as_primitive::<Int32Type>().value(row).to_string(),
        Int64 => array.as_primitive::<Int64Type>().value(row).to_string(),
        Binary => bytes(array.as_binary::<i32>().value(row)),
        LargeBinary => bytes(array.as_binary::<i64>().value(row)),
        BinaryView => bytes(array.as_binary_view().value(row)),
        FixedSizeBinary(_) => bytes(array.as_fixed_size_binary().value(row)),
        Timestamp(_, zone) => timestamp(array, row, zone.as_deref())?,
        List(_) => list(&array.as_list::<i32>().value(row)),
        LargeList(_) => list(&array.as_list::<i64>().value(row)),
        FixedSizeList(..) => list(&array.as_fixed_size_list().value(row)),
        Map(..) => map(&array.as_map().value(row)),
        Struct(fields) => {
            let value = |(field, column): (&FieldRef, &ArrayRef)| format!("{}={}", field.name(), nested(column, row));
            format!("{{{}}}", fields.iter().zip(array.as_struct().columns()).map(value).collect::<Vec<_>>().join(", "))
        }
        Dictionary(_, value) => return format_value(&cast(&array.slice(row, 1), value).ok()?, 0),
        _ => ArrayFormatter::try_new(array.as_ref(), &FormatOptions::default()).ok()?.value(row).to_string(),
    })
}

fn nested(array: &ArrayRef, row: usize) -> String {
    format_value(array, row).unwrap_or_else(|| "null".to_owned())
}

fn list(items: &ArrayRef) -> String {
    format!("[{}]", (0..items.len()).map(|i| nested(items, i)).collect::<Vec<_>>().join(", "))
}

fn map(entries: &StructArray) -> String {
    let (keys, values) = (entries.column(0), entries.column(1));
    format!("{{{}}}", (0..entries.len()).map(|i| format!("{}={}", nested(keys, i), nested(values, i))).collect::<Vec<_>>().join(", "))
}

/// Athena writes binary as hex digits in pairs: `68 65 6c`.
fn bytes(value: &[u8]) -> String {
    value.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
}

/// `2024-01-01 00:00:00.000`, and the zone after it where there is one.
fn timestamp(array: &ArrayRef, row: usize, zone: Option<&str>) -> Option<String> {
    let millis = cast(&array.slice(row, 1), &DataType::Timestamp(TimeUnit::Millisecond, zone.map(Into::into))).ok()?;
    let millis = millis.as_primitive::<TimestampMillisecondType>().value(0);
    let text = DatePattern::joda("yyyy-MM-dd HH:mm:ss.SSS").ok()?.format(from_millis(millis).ok()?);
    Some(match zone {
        // Shown in UTC whatever zone it was given in: the moment is the same.
        Some(_) => format!("{text} UTC"),
        None => text,
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn values_as_athena_prints_them() {
        let one = |array: ArrayRef| format_value(&array, 0).unwrap();
        assert_eq!(one(Arc::new(TimestampMillisecondArray::from(vec![1_704_067_200_123]))), "2024-01-01 00:00:00.123");
        assert_eq!(one(Arc::new(Date32Array::from(vec![19_723]))), "2024-01-01");
        assert_eq!(one(Arc::new(BooleanArray::from(vec![true]))), "true");
        let decimal = Decimal128Array::from(vec![12_300]).with_precision_and_scale(10, 2).unwrap();
        assert_eq!(one(Arc::new(decimal)), "123.00");
        let list = ListArray::from_iter_primitive::<Int32Type, _, _>(vec![Some(vec![Some(1), None, Some(3)])]);
        assert_eq!(one(Arc::new(list)), "[1, null, 3]");
        assert_eq!(format_value(&(Arc::new(Int32Array::from(vec![None::<i32>])) as ArrayRef), 0), None);
    }
}
