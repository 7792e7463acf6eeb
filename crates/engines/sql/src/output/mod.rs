//! How Athena shows a result: the text of a value in the result file, and the type of a column in ResultSetMetadata.

mod java_double;
mod value;

use datafusion::arrow::datatypes::DataType;

pub use value::format_value;

/// The type of a result column in ResultSetMetadata's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AthenaType {
    /// `varchar`, `bigint`, `array` … without parameters.
    pub name: String,
    pub precision: i32,
    pub scale: i32,
}

/// Name, precision and scale as Athena answers them (the values PyAthena's tests record from AWS).
pub fn athena_type(data_type: &DataType) -> AthenaType {
    use DataType::*;
    let (name, precision, scale) = match data_type {
        Boolean => ("boolean", 0, 0),
        Int8 => ("tinyint", 3, 0),
        Int16 | UInt8 => ("smallint", 5, 0),
        Int32 | UInt16 => ("integer", 10, 0),
        Int64 | UInt32 | UInt64 => ("bigint", 19, 0),
        // `real` is `float` in metadata.
        Float16 | Float32 => ("float", 17, 0),
        Float64 => ("double", 17, 0),
        Decimal32(precision, scale) | Decimal64(precision, scale) | Decimal128(precision, scale) | Decimal256(precision, scale) => {
            ("decimal", i32::from(*precision), i32::from(*scale))
        }
        Utf8 | LargeUtf8 | Utf8View => ("varchar", i32::MAX, 0),
        Binary | LargeBinary | BinaryView | FixedSizeBinary(_) => ("varbinary", 1_073_741_824, 0),
        Date32 | Date64 => ("date", 0, 0),
        Time32(_) | Time64(_) => ("time", 3, 0),
        Timestamp(_, None) => ("timestamp", 3, 0),
        Timestamp(_, Some(_)) => ("timestamp with time zone", 3, 0),
        Interval(_) | Duration(_) => ("interval day to second", 0, 0),
        List(_) | LargeList(_) | FixedSizeList(..) | ListView(_) | LargeListView(_) => ("array", 0, 0),
        Map(..) => ("map", 0, 0),
        Struct(_) | Union(..) => ("row", 0, 0),
        Null => ("unknown", 0, 0),
        Dictionary(_, value) => return athena_type(value),
        RunEndEncoded(_, value) => return athena_type(value.data_type()),
    };
    AthenaType { name: name.to_owned(), precision, scale }
}

/// The type as Trino writes it: `array(row(a integer, b varchar))`.
pub fn trino_type(data_type: &DataType) -> String {
    use DataType::*;
    match data_type {
        Float16 | Float32 => "real".into(),
        Decimal32(precision, scale) | Decimal64(precision, scale) | Decimal128(precision, scale) | Decimal256(precision, scale) => {
            format!("decimal({precision},{scale})")
        }
        Timestamp(_, None) => "timestamp(3)".into(),
        Timestamp(_, Some(_)) => "timestamp(3) with time zone".into(),
        List(item) | LargeList(item) | FixedSizeList(item, _) => format!("array({})", trino_type(item.data_type())),
        Map(entries, _) => match entries.data_type() {
            Struct(pair) if pair.len() == 2 => format!("map({}, {})", trino_type(pair[0].data_type()), trino_type(pair[1].data_type())),
            _ => "map".into(),
        },
        Struct(fields) => {
            let fields: Vec<String> = fields.iter().map(|field| format!("{} {}", field.name(), trino_type(field.data_type()))).collect();
            format!("row({})", fields.join(", "))
        }
        Dictionary(_, value) => trino_type(value),
        other => athena_type(other).name,
    }
}
