//! `approx_percentile`: DataFusion's t-digest, answering in the type it was asked about. Trino's percentile of a BIGINT is a
//! BIGINT; DataFusion's is a double.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use datafusion::arrow::array::ArrayRef;
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, FieldRef};
use datafusion::common::{Result, ScalarValue, plan_err};
use datafusion::functions_aggregate::approx_percentile_cont::approx_percentile_cont_udaf;
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::{Accumulator, AggregateUDF, AggregateUDFImpl, Signature, Volatility};

pub const NAME: &str = "approx_percentile$";

pub fn approx_percentile() -> AggregateUDF {
    AggregateUDF::new_from_impl(TypedPercentile {
        inner: approx_percentile_cont_udaf(),
        signature: Signature::user_defined(Volatility::Immutable),
    })
}

#[derive(Debug)]
struct TypedPercentile {
    inner: Arc<AggregateUDF>,
    signature: Signature,
}

impl PartialEq for TypedPercentile {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for TypedPercentile {}

impl Hash for TypedPercentile {
    fn hash<H: Hasher>(&self, state: &mut H) {
        NAME.hash(state);
    }
}

impl AggregateUDFImpl for TypedPercentile {
    fn name(&self) -> &str {
        NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        match given {
            [value, percentile] if value.is_numeric() && percentile.is_numeric() => {
                let value = if value.is_integer() { value.clone() } else { DataType::Float64 };
                Ok(vec![value, DataType::Float64])
            }
            _ => plan_err!(
                "Unexpected parameters ({}) for function approx_percentile",
                given.iter().map(crate::output::trino_type).collect::<Vec<_>>().join(", ")
            ),
        }
    }

    fn return_type(&self, arguments: &[DataType]) -> Result<DataType> {
        Ok(arguments.first().cloned().unwrap_or(DataType::Float64))
    }

    fn state_fields(&self, args: StateFieldsArgs) -> Result<Vec<FieldRef>> {
        let doubles = doubles(args.input_fields);
        self.inner.state_fields(StateFieldsArgs { input_fields: &doubles, ..args })
    }

    fn supports_within_group_clause(&self) -> bool {
        true
    }

    fn accumulator(&self, args: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        let returns = args.return_field.data_type().clone();
        let doubles = doubles(args.expr_fields);
        Ok(Box::new(Rounded { inner: self.inner.accumulator(AccumulatorArgs { expr_fields: &doubles, ..args })?, returns }))
    }
}

/// The digest works in doubles.
fn doubles(fields: &[FieldRef]) -> Vec<FieldRef> {
    fields.iter().map(|field| Arc::new(field.as_ref().clone().with_data_type(DataType::Float64))).collect()
}

#[derive(Debug)]
struct Rounded {
    inner: Box<dyn Accumulator>,
    returns: DataType,
}

impl Accumulator for Rounded {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        let doubles = values.iter().map(|values| cast(values, &DataType::Float64)).collect::<Result<Vec<_>, _>>()?;
        self.inner.update_batch(&doubles)
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        self.inner.merge_batch(states)
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        self.inner.state()
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        match self.inner.evaluate()? {
            ScalarValue::Float64(Some(value)) if self.returns.is_integer() => {
                ScalarValue::Float64(Some(value.round())).cast_to(&self.returns)
            }
            other => other.cast_to(&self.returns),
        }
    }

    fn size(&self) -> usize {
        self.inner.size()
    }
}
