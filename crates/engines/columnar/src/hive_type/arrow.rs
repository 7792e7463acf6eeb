//! Hive types in Arrow's words and back.
//!
//! `to_arrow` is what every reader of this crate produces for a column. `from_arrow` is wider: it also names the Hive type
//! of what a Parquet footer may hold (unsigned integers, large strings, other time units).

use std::sync::Arc;

use arrow::datatypes::{DataType, Field, Fields, TimeUnit};

use super::{HiveType, StructField};

impl HiveType {
    /// How values of this type are held in memory. `char(n)` and `varchar(n)` are plain strings there; a union is held as
    /// Trino shows it, `struct<tag, field0, field1, …>`.
    pub fn to_arrow(&self) -> DataType {
        match self {
            Self::Boolean => DataType::Boolean,
            Self::TinyInt => DataType::Int8,
            Self::SmallInt => DataType::Int16,
            Self::Int => DataType::Int32,
            Self::BigInt => DataType::Int64,
            Self::Float => DataType::Float32,
            Self::Double => DataType::Float64,
            Self::Decimal { precision, scale } => DataType::Decimal128(*precision, *scale as i8),
            Self::String | Self::Char(_) | Self::Varchar(_) => DataType::Utf8,
            Self::Binary => DataType::Binary,
            Self::Date => DataType::Date32,
            // AWS: Athena's timestamp has millisecond precision (Athena data types page).
            Self::Timestamp => DataType::Timestamp(TimeUnit::Millisecond, None),
            Self::Array(item) => DataType::List(Arc::new(Field::new_list_field(item.to_arrow(), true))),
            Self::Map(key, value) => map_of(key.to_arrow(), value.to_arrow()),
            Self::Struct(fields) => DataType::Struct(fields.iter().map(|f| Field::new(&f.name, f.hive_type.to_arrow(), true)).collect()),
            Self::Union(choices) => DataType::Struct(union_fields(choices)),
        }
    }

    /// The Hive type that can hold every value of an Arrow type, as a crawler would name it.
    pub fn from_arrow(data_type: &DataType) -> Self {
        match data_type {
            DataType::Boolean => Self::Boolean,
            DataType::Int8 => Self::TinyInt,
            DataType::Int16 | DataType::UInt8 => Self::SmallInt,
            DataType::Int32 | DataType::UInt16 | DataType::Time32(_) => Self::Int,
            DataType::Int64 | DataType::UInt32 | DataType::Time64(_) | DataType::Duration(_) => Self::BigInt,
            DataType::UInt64 => Self::Decimal { precision: 20, scale: 0 },
            DataType::Float16 | DataType::Float32 => Self::Float,
            DataType::Float64 => Self::Double,
            DataType::Decimal32(p, s) | DataType::Decimal64(p, s) | DataType::Decimal128(p, s) | DataType::Decimal256(p, s) => {
                decimal(*p, *s)
            }
            DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => Self::String,
            DataType::Binary | DataType::LargeBinary | DataType::BinaryView | DataType::FixedSizeBinary(_) => Self::Binary,
            DataType::Date32 | DataType::Date64 => Self::Date,
            DataType::Timestamp(..) => Self::Timestamp,
            DataType::List(item)
            | DataType::LargeList(item)
            | DataType::ListView(item)
            | DataType::LargeListView(item)
            | DataType::FixedSizeList(item, _) => Self::Array(Box::new(Self::from_arrow(item.data_type()))),
            DataType::Map(entries, _) => map_from(entries),
            DataType::Struct(fields) => {
                Self::Struct(fields.iter().map(|f| StructField::new(f.name(), Self::from_arrow(f.data_type()))).collect())
            }
            DataType::Union(choices, _) => Self::Union(choices.iter().map(|(_, f)| Self::from_arrow(f.data_type())).collect()),
            DataType::Dictionary(_, value) => Self::from_arrow(value),
            DataType::RunEndEncoded(_, value) => Self::from_arrow(value.data_type()),
            // A column without values, and intervals, for which Hive tables have no type: text can always be read.
            DataType::Null | DataType::Interval(_) => Self::String,
        }
    }
}

fn map_of(key: DataType, value: DataType) -> DataType {
    let entries = Fields::from(vec![Field::new("key", key, false), Field::new("value", value, true)]);
    DataType::Map(Arc::new(Field::new("entries", DataType::Struct(entries), false)), false)
}

fn map_from(entries: &Field) -> HiveType {
    match entries.data_type() {
        DataType::Struct(pair) if pair.len() == 2 => {
            HiveType::Map(Box::new(HiveType::from_arrow(pair[0].data_type())), Box::new(HiveType::from_arrow(pair[1].data_type())))
        }
        // Arrow promises a pair; whatever else it is, it has no Hive name.
        _ => HiveType::String,
    }
}

fn union_fields(choices: &[HiveType]) -> Fields {
    let tag = Field::new("tag", DataType::Int8, true);
    let values = choices.iter().enumerate().map(|(i, t)| Field::new(format!("field{i}"), t.to_arrow(), true));
    std::iter::once(tag).chain(values).collect()
}

/// Arrow allows wider decimals and negative scales; Hive stops at 38 digits and at scale 0.
fn decimal(precision: u8, scale: i8) -> HiveType {
    let (precision, scale) = if scale < 0 { (precision.saturating_add(scale.unsigned_abs()), 0) } else { (precision, scale as u8) };
    if precision == 0 || precision > HiveType::MAX_DECIMAL_PRECISION || scale > precision {
        return HiveType::Double;
    }
    HiveType::Decimal { precision, scale }
}
