//! Which partitions a query touches, decided before any object is listed.

use std::sync::Arc;

use columnar::Column;
use datafusion::arrow::array::{Array, ArrayRef, AsArray, RecordBatch, StringArray};
use datafusion::arrow::compute::{CastOptions, cast_with_options};
use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::catalog::Session;
use datafusion::common::tree_node::{Transformed, TransformedResult, TreeNode};
use datafusion::common::{DFSchema, Result, ScalarValue};
use datafusion::logical_expr::utils::conjunction;
use datafusion::logical_expr::{Expr, Operator};

use crate::{ErrorCode, PartitionDef, SqlError};

/// Hive writes this where a dynamic partition's value was NULL.
const NULL_VALUE: &str = "__HIVE_DEFAULT_PARTITION__";

/// A partition with its values read as the types its keys declare.
#[derive(Clone, Debug)]
pub struct Partition {
    pub def: PartitionDef,
    pub values: Vec<ScalarValue>,
}

pub fn key_schema(keys: &[Column]) -> SchemaRef {
    Arc::new(Schema::new(keys.iter().map(|key| Field::new(&key.name, key.hive_type.to_arrow(), true)).collect::<Vec<_>>()))
}

/// The filters that speak of partition keys only.
pub fn on_keys<'a>(filters: &'a [Expr], keys: &[Column]) -> Vec<&'a Expr> {
    filters.iter().filter(|filter| filter.column_refs().iter().all(|column| keys.iter().any(|key| key.name == column.name))).collect()
}

/// Reads the values and keeps the partitions for which every filter holds.
pub fn prune(partitions: Vec<PartitionDef>, keys: &[Column], filters: &[&Expr], state: &dyn Session) -> Result<Vec<Partition>> {
    let schema = key_schema(keys);
    let columns = columns_of(&partitions, keys, &schema)?;
    let keep = match conjunction(filters.iter().map(|filter| unqualified((*filter).clone()))) {
        Some(filter) if !partitions.is_empty() => {
            let batch = RecordBatch::try_new(Arc::clone(&schema), columns.clone())?;
            let predicate = state.create_physical_expr(filter, &DFSchema::try_from(schema.as_ref().clone())?)?;
            Some(predicate.evaluate(&batch)?.into_array(partitions.len())?)
        }
        _ => None,
    };
    let keeps =
        |row: usize| keep.as_ref().is_none_or(|keep| keep.as_boolean_opt().is_some_and(|keep| keep.is_valid(row) && keep.value(row)));
    let mut kept = Vec::new();
    for (row, def) in partitions.into_iter().enumerate() {
        if keeps(row) {
            let values = columns.iter().map(|column| ScalarValue::try_from_array(column, row)).collect::<Result<Vec<_>>>()?;
            kept.push(Partition { def, values });
        }
    }
    Ok(kept)
}

fn columns_of(partitions: &[PartitionDef], keys: &[Column], schema: &Schema) -> Result<Vec<ArrayRef>> {
    let text = |i: usize| {
        let value = |partition: &PartitionDef| partition.values.get(i).filter(|value| *value != NULL_VALUE).cloned();
        StringArray::from_iter(partitions.iter().map(value))
    };
    keys.iter().enumerate().map(|(i, key)| typed(&text(i), schema.field(i).data_type(), key)).collect()
}

fn typed(text: &StringArray, data_type: &DataType, key: &Column) -> Result<ArrayRef> {
    let typed = cast_with_options(text, data_type, &CastOptions { safe: true, ..CastOptions::default() })?;
    // Trino's Hive connector refuses the whole query.
    match (0..text.len()).find(|row| text.is_valid(*row) && typed.is_null(*row)) {
        Some(row) => Err(SqlError::new(
            ErrorCode::HiveInvalidPartitionValue,
            format!("Invalid partition value '{}' for {} partition key: {}", text.value(row), key.hive_type.trino_name(), key.name),
        )
        .into()),
        None => Ok(typed),
    }
}

/// Within the scan of one table, column names need no qualifier.
fn unqualified(filter: Expr) -> Expr {
    let strip = |expr: Expr| match expr {
        Expr::Column(column) => Ok(Transformed::yes(Expr::Column(datafusion::common::Column::from_name(column.name)))),
        other => Ok(Transformed::no(other)),
    };
    filter.clone().transform(strip).data().unwrap_or(filter)
}

/// The filters in the language of GetPartitions, as far as it can say them: comparisons, AND, OR, IN, BETWEEN of keys and literals.
pub fn glue_expression(filters: &[&Expr]) -> Option<String> {
    let parts: Vec<String> = filters.iter().filter_map(|filter| glue(filter)).collect();
    (!parts.is_empty()).then(|| parts.join(" AND "))
}

fn glue(expr: &Expr) -> Option<String> {
    match expr {
        Expr::BinaryExpr(binary) => match binary.op {
            Operator::And => match (glue(&binary.left), glue(&binary.right)) {
                (Some(left), Some(right)) => Some(format!("({left} AND {right})")),
                // Half of a conjunction still narrows.
                (left, right) => left.or(right),
            },
            Operator::Or => Some(format!("({} OR {})", glue(&binary.left)?, glue(&binary.right)?)),
            op => {
                let symbol = comparison(op)?;
                match (key_of(&binary.left), literal_of(&binary.right)) {
                    (Some(key), Some(value)) => Some(format!("{key} {symbol} {value}")),
                    _ => Some(format!("{} {} {}", key_of(&binary.right)?, comparison(op.swap()?)?, literal_of(&binary.left)?)),
                }
            }
        },
        Expr::InList(list) => {
            let values: Option<Vec<String>> = list.list.iter().map(literal_of).collect();
            Some(format!("{} {}IN ({})", key_of(&list.expr)?, if list.negated { "NOT " } else { "" }, values?.join(", ")))
        }
        Expr::Between(between) if !between.negated => {
            Some(format!("{} BETWEEN {} AND {}", key_of(&between.expr)?, literal_of(&between.low)?, literal_of(&between.high)?))
        }
        _ => None,
    }
}

fn comparison(op: Operator) -> Option<&'static str> {
    Some(match op {
        Operator::Eq => "=",
        Operator::NotEq => "!=",
        Operator::Lt => "<",
        Operator::LtEq => "<=",
        Operator::Gt => ">",
        Operator::GtEq => ">=",
        _ => return None,
    })
}

fn key_of(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Column(column) => Some(&column.name),
        _ => None,
    }
}

fn literal_of(expr: &Expr) -> Option<String> {
    let Expr::Literal(value, _) = expr else { return None };
    match value {
        ScalarValue::Utf8(Some(text)) => Some(format!("'{}'", text.replace('\'', "''"))),
        ScalarValue::Int8(Some(_)) | ScalarValue::Int16(Some(_)) | ScalarValue::Int32(Some(_)) | ScalarValue::Int64(Some(_)) => {
            Some(value.to_string())
        }
        _ => None,
    }
}
