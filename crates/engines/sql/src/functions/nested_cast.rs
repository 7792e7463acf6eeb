//! CAST to arrays, maps and rows: rows are cast by position, as in Trino (Arrow goes by name), and text is read as JSON,
//! since that is how values of type JSON travel here. The Parquet reader fits stored rows to declared ones with the same
//! machinery, by name and ignoring case.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use datafusion::arrow::array::*;
use datafusion::arrow::compute::{CastOptions, cast_with_options};
use datafusion::arrow::datatypes::{DataType, Field, FieldRef, Schema};
use datafusion::arrow::error::ArrowError;
use datafusion::arrow::json::ReaderBuilder;
use datafusion::common::Result;
use datafusion::logical_expr::{ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility};

use crate::output::trino_type;
use crate::{ErrorCode, SqlError};

/// How the fields of a row find their counterparts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fields {
    ByPosition,
    /// Ignoring case; what is not there is NULL.
    ByName,
}

/// One argument in, `target` out.
pub fn nested_cast(target: &DataType, is_try: bool, fields: Fields) -> Arc<ScalarUDF> {
    let name = format!("{}cast to {}", if is_try { "try " } else { "" }, trino_type(target));
    let signature = Signature::any(1, Volatility::Immutable);
    Arc::new(ScalarUDF::new_from_impl(NestedCast { name, target: target.clone(), is_try, fields, signature }))
}

#[derive(Debug)]
struct NestedCast {
    name: String,
    target: DataType,
    is_try: bool,
    fields: Fields,
    signature: Signature,
}

impl PartialEq for NestedCast {
    fn eq(&self, other: &Self) -> bool {
        self.target == other.target && self.is_try == other.is_try && self.fields == other.fields
    }
}

impl Eq for NestedCast {}

impl Hash for NestedCast {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl ScalarUDFImpl for NestedCast {
    fn name(&self) -> &str {
        &self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(self.target.clone())
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let array = args.args[0].to_array(args.number_rows)?;
        let options = CastOptions { safe: self.is_try, ..CastOptions::default() };
        Ok(ColumnarValue::Array(recast(&array, &self.target, self.fields, &options)?))
    }
}

fn recast(array: &ArrayRef, target: &DataType, matching: Fields, options: &CastOptions) -> Result<ArrayRef> {
    match (array.data_type(), target) {
        (DataType::Null, target) => Ok(new_null_array(target, array.len())),
        (DataType::Utf8, DataType::List(_) | DataType::Map(..) | DataType::Struct(_)) => from_json(array.as_string(), target, options.safe),
        (DataType::Struct(given), DataType::Struct(wanted)) if matching == Fields::ByName => {
            let row = array.as_struct();
            let column = |field: &FieldRef| match given.iter().position(|candidate| candidate.name().eq_ignore_ascii_case(field.name())) {
                Some(i) => recast(row.column(i), field.data_type(), matching, options),
                None => Ok(new_null_array(field.data_type(), row.len())),
            };
            let columns = wanted.iter().map(column).collect::<Result<Vec<_>>>()?;
            Ok(Arc::new(StructArray::try_new_with_length(wanted.clone(), columns, row.nulls().cloned(), row.len())?))
        }
        (DataType::Struct(given), DataType::Struct(wanted)) if given.len() == wanted.len() => {
            let row = array.as_struct();
            let columns = row
                .columns()
                .iter()
                .zip(wanted)
                .map(|(column, field)| recast(column, field.data_type(), matching, options))
                .collect::<Result<Vec<_>>>()?;
            Ok(Arc::new(StructArray::try_new(wanted.clone(), columns, row.nulls().cloned())?))
        }
        (DataType::Struct(_), DataType::Struct(_)) => Err(mismatch(array.data_type(), target).into()),
        (DataType::List(_), DataType::List(item)) => {
            let list = array.as_list::<i32>();
            let values = recast(list.values(), item.data_type(), matching, options)?;
            Ok(Arc::new(ListArray::try_new(Arc::clone(item), list.offsets().clone(), values, list.nulls().cloned())?))
        }
        (DataType::Map(..), DataType::Map(entries, sorted)) => {
            let map = array.as_map();
            let pairs: ArrayRef = Arc::new(map.entries().clone());
            // Key and value are told apart by position, whatever a writer called them.
            let DataType::Struct(pair) = entries.data_type() else { return Err(mismatch(array.data_type(), target).into()) };
            let columns = pairs.as_struct().columns().iter().zip(pair);
            let columns =
                columns.map(|(column, field)| recast(column, field.data_type(), matching, options)).collect::<Result<Vec<_>>>()?;
            let pairs: ArrayRef = Arc::new(StructArray::try_new(pair.clone(), columns, None)?);
            Ok(Arc::new(MapArray::try_new(
                Arc::clone(entries),
                map.offsets().clone(),
                pairs.as_struct().clone(),
                map.nulls().cloned(),
                *sorted,
            )?))
        }
        _ => Ok(cast_with_options(array, target, options)?),
    }
}

/// Each text is a JSON value of the target's shape.
fn from_json(texts: &StringArray, target: &DataType, is_try: bool) -> Result<ArrayRef> {
    let field: FieldRef = Arc::new(Field::new("value", target.clone(), true));
    let read = |texts: &mut dyn Iterator<Item = Option<&str>>| -> Result<Option<ArrayRef>, ArrowError> {
        let schema = Arc::new(Schema::new(vec![Arc::clone(&field)]));
        let mut decoder = ReaderBuilder::new(schema).with_batch_size(usize::MAX >> 40).with_coerce_primitive(true).build_decoder()?;
        for text in texts {
            let line = format!("{{\"value\":{}}}\n", text.unwrap_or("null"));
            decoder.decode(line.as_bytes())?;
        }
        Ok(decoder.flush()?.map(|batch| Arc::clone(batch.column(0))))
    };
    match read(&mut texts.iter()) {
        Ok(Some(array)) if array.len() == texts.len() => Ok(array),
        Ok(None) if texts.is_empty() => Ok(new_empty_array(target)),
        // Some row was not of that shape: find out which, one by one.
        _ => {
            let mut rows = Vec::with_capacity(texts.len());
            for text in texts {
                rows.push(match read(&mut std::iter::once(text)) {
                    Ok(Some(row)) if row.len() == 1 => row,
                    _ if is_try => new_null_array(target, 1),
                    _ => return Err(SqlError::new(ErrorCode::InvalidCastArgument, format!("Cannot cast to {}", trino_type(target))).into()),
                });
            }
            let rows: Vec<&dyn Array> = rows.iter().map(AsRef::as_ref).collect();
            Ok(datafusion::arrow::compute::concat(&rows)?)
        }
    }
}

fn mismatch(given: &DataType, wanted: &DataType) -> SqlError {
    SqlError::new(ErrorCode::TypeMismatch, format!("line 1:1: Cannot cast {} to {}", trino_type(given), trino_type(wanted)))
}
