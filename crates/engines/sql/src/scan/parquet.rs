//! Fitting a Parquet file to the columns the catalog declares.
//!
//! Columns are matched by name, ignoring case; what a file does not have is NULL; what it has in another type is converted
//! where Athena's reader would, and refused with `HIVE_BAD_DATA` where it would not (a BIGINT column over strings is an
//! error, not a guess).

use std::sync::Arc;

use datafusion::arrow::datatypes::{DataType, Field, SchemaRef};
use datafusion::common::tree_node::{Transformed, TransformedResult, TreeNode};
use datafusion::common::{Result, ScalarValue};
use datafusion::physical_expr::expressions::{CastExpr, Column, lit};
use datafusion::physical_expr::{PhysicalExpr, ScalarFunctionExpr};
use datafusion::physical_expr_adapter::{PhysicalExprAdapter, PhysicalExprAdapterFactory};

use crate::functions::{Fields, nested_cast};
use crate::{ErrorCode, SqlError};

#[derive(Debug)]
pub struct HiveParquetAdapter;

impl PhysicalExprAdapterFactory for HiveParquetAdapter {
    fn create(&self, logical_file_schema: SchemaRef, physical_file_schema: SchemaRef) -> Result<Arc<dyn PhysicalExprAdapter>> {
        Ok(Arc::new(FileAdapter { table: logical_file_schema, file: physical_file_schema }))
    }
}

#[derive(Debug)]
struct FileAdapter {
    table: SchemaRef,
    file: SchemaRef,
}

impl PhysicalExprAdapter for FileAdapter {
    fn rewrite(&self, expr: Arc<dyn PhysicalExpr>) -> Result<Arc<dyn PhysicalExpr>> {
        let adapt = |expr: Arc<dyn PhysicalExpr>| match expr.downcast_ref::<Column>() {
            Some(column) => self.adapt(column).map(Transformed::yes),
            None => Ok(Transformed::no(expr)),
        };
        expr.transform_up(adapt).data()
    }
}

impl FileAdapter {
    fn adapt(&self, column: &Column) -> Result<Arc<dyn PhysicalExpr>> {
        let Ok(declared) = self.table.field_with_name(column.name()) else {
            return Ok(Arc::new(column.clone()));
        };
        let found = self.file.fields().iter().position(|field| field.name().eq_ignore_ascii_case(column.name()));
        let Some(index) = found else {
            return Ok(lit(ScalarValue::try_new_null(declared.data_type())?));
        };
        let stored = self.file.field(index);
        let read: Arc<dyn PhysicalExpr> = Arc::new(Column::new(stored.name(), index));
        if stored.data_type() == declared.data_type() {
            return Ok(read);
        }
        if !readable(stored.data_type(), declared.data_type()) {
            return Err(incompatible(stored, declared).into());
        }
        let target = Arc::new(Field::new(declared.name(), declared.data_type().clone(), true));
        if declared.data_type().is_nested() {
            let fit = nested_cast(declared.data_type(), false, Fields::ByName);
            return Ok(Arc::new(ScalarFunctionExpr::new("fit", fit, vec![read], target, Arc::default())));
        }
        Ok(Arc::new(CastExpr::new_with_target_field(read, target, None)))
    }
}

/// Whether Athena reads a stored type as a declared one.
fn readable(stored: &DataType, declared: &DataType) -> bool {
    use DataType::*;
    match (declared, stored) {
        (_, Null) => true,
        (_, Dictionary(_, value)) => readable(value, declared),
        (Int8 | Int16 | Int32 | Int64, stored) => stored.is_integer() || matches!(stored, Decimal128(_, 0)),
        (Float32, Float16 | Float32) | (Float64, Float16 | Float32 | Float64) | (Boolean, Boolean) => true,
        (Decimal128(..), stored) => {
            stored.is_integer() || matches!(stored, Decimal32(..) | Decimal64(..) | Decimal128(..) | Decimal256(..))
        }
        (Utf8 | Binary, Utf8 | LargeUtf8 | Utf8View | Binary | LargeBinary | BinaryView | FixedSizeBinary(_)) => true,
        (Date32, Date32 | Date64 | Int32) => true,
        (Timestamp(..), Timestamp(..)) => true,
        (List(declared), List(stored) | LargeList(stored) | FixedSizeList(stored, _)) => readable(stored.data_type(), declared.data_type()),
        (Map(declared, _), Map(stored, _)) => readable(stored.data_type(), declared.data_type()),
        (Struct(declared), Struct(stored)) => declared.iter().all(|field| {
            let found = stored.iter().find(|candidate| candidate.name().eq_ignore_ascii_case(field.name()));
            found.is_none_or(|found| readable(found.data_type(), field.data_type()))
        }),
        _ => false,
    }
}

/// Athena's words ("Field x's type INT64 in parquet file … is incompatible with type double defined in table schema").
fn incompatible(stored: &Field, declared: &Field) -> SqlError {
    let (physical, declared_type) = (physical_name(stored.data_type()), crate::output::trino_type(declared.data_type()));
    let message =
        format!("Field {}'s type {physical} in parquet is incompatible with type {declared_type} defined in table schema", stored.name());
    SqlError::new(ErrorCode::HiveBadData, message)
}

fn physical_name(data_type: &DataType) -> &'static str {
    use DataType::*;
    match data_type {
        Boolean => "BOOLEAN",
        Int8 | Int16 | Int32 | UInt8 | UInt16 | UInt32 | Date32 | Time32(_) => "INT32",
        Int64 | UInt64 | Timestamp(..) | Time64(_) | Date64 => "INT64",
        Float32 | Float16 => "FLOAT",
        Float64 => "DOUBLE",
        Decimal32(..) | Decimal64(..) | Decimal128(..) | Decimal256(..) | FixedSizeBinary(_) => "FIXED_LEN_BYTE_ARRAY",
        List(_) | LargeList(_) | Struct(_) | Map(..) => "GROUP",
        _ => "BINARY",
    }
}
