//! Trino's type names in a CAST, as Arrow types.

use std::sync::Arc;

use datafusion::arrow::datatypes::{DataType, Field, FieldRef, Fields, TimeUnit};
use datafusion::common::{Result, plan_err};
use datafusion::logical_expr::planner::TypePlanner;
use datafusion::sql::sqlparser::ast::{ArrayElemTypeDef, DataType as SqlType, ExactNumberInfo, TimezoneInfo};

use super::grammar::{MAP_KEY, MAP_VALUE};

#[derive(Debug)]
pub struct TrinoTypes;

impl TypePlanner for TrinoTypes {
    fn plan_type_field(&self, sql_type: &SqlType) -> Result<Option<FieldRef>> {
        Ok(arrow_type(sql_type)?.map(|data_type| Arc::new(Field::new("", data_type, true))))
    }
}

/// `None` leaves the type to DataFusion, which agrees with Trino about the plain ones.
fn arrow_type(sql_type: &SqlType) -> Result<Option<DataType>> {
    let millis = |zone: Option<&str>| DataType::Timestamp(TimeUnit::Millisecond, zone.map(Into::into));
    Ok(Some(match sql_type {
        SqlType::Varchar(_) | SqlType::Char(_) | SqlType::Character(_) | SqlType::String(_) | SqlType::Text | SqlType::JSON => {
            DataType::Utf8
        }
        SqlType::Varbinary(_) | SqlType::Binary(_) => DataType::Binary,
        SqlType::Real => DataType::Float32,
        SqlType::Double(_) | SqlType::DoublePrecision => DataType::Float64,
        SqlType::Float(_) => DataType::Float32,
        SqlType::Decimal(info) | SqlType::Numeric(info) | SqlType::Dec(info) => decimal(info)?,
        SqlType::Timestamp(_, TimezoneInfo::WithTimeZone | TimezoneInfo::Tz) => millis(Some("UTC")),
        SqlType::Timestamp(..) => millis(None),
        SqlType::Array(ArrayElemTypeDef::AngleBracket(item)) => DataType::List(Arc::new(Field::new_list_field(required(item)?, true))),
        SqlType::Struct(fields, _) => {
            let mut members = Vec::new();
            for (i, field) in fields.iter().enumerate() {
                let name = field.field_name.as_ref().map_or_else(|| format!("field{i}"), |name| name.value.to_lowercase());
                members.push((name, required(&field.field_type)?));
            }
            row_or_map(members)
        }
        SqlType::Custom(name, _) => match name.to_string().to_lowercase().as_str() {
            "json" | "ipaddress" | "uuid" => DataType::Utf8,
            _ => return Ok(None),
        },
        _ => return Ok(None),
    }))
}

fn row_or_map(members: Vec<(String, DataType)>) -> DataType {
    match members.as_slice() {
        [(key, key_type), (value, value_type)] if key == MAP_KEY && value == MAP_VALUE => {
            let entries = Fields::from(vec![Field::new("key", key_type.clone(), false), Field::new("value", value_type.clone(), true)]);
            DataType::Map(Arc::new(Field::new("entries", DataType::Struct(entries), false)), false)
        }
        _ => DataType::Struct(members.into_iter().map(|(name, data_type)| Field::new(name, data_type, true)).collect()),
    }
}

fn required(sql_type: &SqlType) -> Result<DataType> {
    if let Some(data_type) = arrow_type(sql_type)? {
        return Ok(data_type);
    }
    Ok(match sql_type {
        SqlType::Boolean | SqlType::Bool => DataType::Boolean,
        SqlType::TinyInt(_) => DataType::Int8,
        SqlType::SmallInt(_) => DataType::Int16,
        SqlType::Int(_) | SqlType::Integer(_) => DataType::Int32,
        SqlType::BigInt(_) => DataType::Int64,
        SqlType::Date => DataType::Date32,
        other => return plan_err!("Unknown type: {other}"),
    })
}

/// Trino: DECIMAL alone is DECIMAL(38, 0).
fn decimal(info: &ExactNumberInfo) -> Result<DataType> {
    let (precision, scale) = match *info {
        ExactNumberInfo::None => (38, 0),
        ExactNumberInfo::Precision(precision) => (precision, 0),
        ExactNumberInfo::PrecisionAndScale(precision, scale) => (precision, scale),
    };
    if !(1..=38).contains(&precision) {
        return plan_err!("DECIMAL precision must be in range [1, 38]: {precision}");
    }
    if scale < 0 || scale as u64 > precision {
        return plan_err!("DECIMAL scale must be in range [0, precision ({precision})]: {scale}");
    }
    Ok(DataType::Decimal128(precision as u8, scale as i8))
}
