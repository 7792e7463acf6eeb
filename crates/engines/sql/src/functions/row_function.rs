//! The frame all our scalar functions share: declare what goes in and out, write what happens to a row.

use std::hash::{Hash, Hasher};

use datafusion::arrow::array::*;
use datafusion::arrow::datatypes::{DataType, TimeUnit};
use datafusion::common::{Result, ScalarValue, plan_err};
use datafusion::logical_expr::{ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility};

use crate::{ErrorCode, SqlError};

/// What an argument may be, and so what the body finds in its array.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accept {
    /// varchar → `StringArray`
    Text,
    /// any integer → `Int64Array`
    Int,
    /// any number → `Float64Array`
    Double,
    /// varbinary (or varchar, leniently) → `BinaryArray`
    Bytes,
    /// date → `Date32Array`; timestamp → `TimestampMillisecondArray`
    Moment,
    Any,
}

#[derive(Clone)]
pub enum Returns {
    Type(DataType),
    Same(usize),
    From(fn(&[DataType]) -> Result<DataType>),
}

pub type Body = fn(&Rows) -> Result<ArrayRef, SqlError>;

/// One catalogue entry.
#[derive(Clone)]
pub struct Entry {
    pub name: &'static str,
    pub accepts: &'static [Accept],
    /// How many of the arguments may be left out.
    pub optional: usize,
    /// The last argument may repeat.
    pub variadic: bool,
    pub returns: Returns,
    pub body: Body,
}

pub const TEXT: Returns = Returns::Type(DataType::Utf8);
pub const BIGINT: Returns = Returns::Type(DataType::Int64);
pub const BOOLEAN: Returns = Returns::Type(DataType::Boolean);
pub const DOUBLE: Returns = Returns::Type(DataType::Float64);
pub const BYTES: Returns = Returns::Type(DataType::Binary);
pub const TIMESTAMP: Returns = Returns::Type(DataType::Timestamp(TimeUnit::Millisecond, None));
pub const DATE: Returns = Returns::Type(DataType::Date32);

pub const fn entry(name: &'static str, accepts: &'static [Accept], returns: Returns, body: Body) -> Entry {
    Entry { name, accepts, optional: 0, variadic: false, returns, body }
}

impl Entry {
    pub const fn optional(mut self, count: usize) -> Self {
        self.optional = count;
        self
    }

    pub const fn variadic(mut self) -> Self {
        self.variadic = true;
        self
    }
}

/// The arguments of one batch.
pub struct Rows {
    pub arguments: Vec<ArrayRef>,
    pub len: usize,
    pub returns: DataType,
    /// Under TRY a row that fails is NULL.
    forgiving: bool,
}

impl Rows {
    pub fn text(&self, i: usize) -> &StringArray {
        self.arguments[i].as_string()
    }

    pub fn int(&self, i: usize) -> &Int64Array {
        self.arguments[i].as_primitive()
    }

    pub fn double(&self, i: usize) -> &Float64Array {
        self.arguments[i].as_primitive()
    }

    pub fn bytes(&self, i: usize) -> &BinaryArray {
        self.arguments[i].as_binary()
    }

    pub fn has(&self, i: usize) -> bool {
        i < self.arguments.len()
    }

    /// Computes each row; a NULL in any argument makes the row NULL.
    pub fn map<T>(&self, compute: impl Fn(usize) -> Result<Option<T>, SqlError>) -> Result<Vec<Option<T>>, SqlError> {
        let mut rows = Vec::with_capacity(self.len);
        // A column of type `unknown` is nothing but NULLs, without a bitmap to say so.
        let all_null = self.arguments.iter().any(|a| a.data_type().is_null());
        for row in 0..self.len {
            let computed = if all_null || self.arguments.iter().any(|a| a.is_null(row)) { Ok(None) } else { compute(row) };
            rows.push(match computed {
                Err(_) if self.forgiving => None,
                other => other?,
            });
        }
        Ok(rows)
    }
}

pub struct RowFunction {
    name: String,
    entry: Entry,
    signature: Signature,
    forgiving: bool,
}

impl RowFunction {
    pub fn udf(entry: Entry, name: String, forgiving: bool) -> ScalarUDF {
        let signature = Signature::user_defined(Volatility::Immutable);
        ScalarUDF::new_from_impl(RowFunction { name, entry, signature, forgiving })
    }

    fn unexpected(&self, given: &[DataType]) -> String {
        let given: Vec<String> = given.iter().map(crate::output::trino_type).collect();
        format!("Unexpected parameters ({}) for function {}", given.join(", "), self.entry.name)
    }
}

impl std::fmt::Debug for RowFunction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}

impl PartialEq for RowFunction {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for RowFunction {}

impl Hash for RowFunction {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl ScalarUDFImpl for RowFunction {
    fn name(&self) -> &str {
        &self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        let accepts = self.entry.accepts;
        let fits = given.len() + self.entry.optional >= accepts.len() && (given.len() <= accepts.len() || self.entry.variadic);
        if !fits {
            return plan_err!("{}", self.unexpected(given));
        }
        let mut coerced = Vec::new();
        for (i, data_type) in given.iter().enumerate() {
            let Some(accept) = accepts.get(i).or(accepts.last()) else { return plan_err!("{}", self.unexpected(given)) };
            match coerce(*accept, data_type) {
                Some(data_type) => coerced.push(data_type),
                None => return plan_err!("{}", self.unexpected(given)),
            }
        }
        Ok(coerced)
    }

    fn return_type(&self, arguments: &[DataType]) -> Result<DataType> {
        match &self.entry.returns {
            Returns::Type(data_type) => Ok(data_type.clone()),
            Returns::Same(i) => Ok(arguments.get(*i).cloned().unwrap_or(DataType::Null)),
            Returns::From(compute) => compute(arguments),
        }
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let constant = !args.args.is_empty() && args.args.iter().all(|arg| matches!(arg, ColumnarValue::Scalar(_)));
        let len = if constant { 1 } else { args.number_rows };
        let arguments = args.args.iter().map(|arg| arg.to_array(len)).collect::<Result<Vec<_>>>()?;
        let rows = Rows { arguments, len, returns: args.return_field.data_type().clone(), forgiving: self.forgiving };
        let result = (self.entry.body)(&rows)?;
        if constant { Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(&result, 0)?)) } else { Ok(ColumnarValue::Array(result)) }
    }
}

fn coerce(accept: Accept, given: &DataType) -> Option<DataType> {
    use DataType::*;
    Some(match (accept, given) {
        (Accept::Text, Utf8 | LargeUtf8 | Utf8View | Null) => Utf8,
        (Accept::Int, given) if given.is_integer() || given.is_null() => Int64,
        (Accept::Double, given) if given.is_numeric() || given.is_null() => Float64,
        (Accept::Bytes, Binary | LargeBinary | BinaryView | FixedSizeBinary(_) | Utf8 | LargeUtf8 | Utf8View | Null) => Binary,
        (Accept::Moment, Date32 | Date64) => Date32,
        (Accept::Moment, Timestamp(_, zone)) => Timestamp(TimeUnit::Millisecond, zone.clone()),
        (Accept::Moment, Null) => Timestamp(TimeUnit::Millisecond, None),
        (Accept::Any, given) => given.clone(),
        _ => return None,
    })
}

pub fn invalid_argument(message: impl Into<String>) -> SqlError {
    SqlError::new(ErrorCode::InvalidFunctionArgument, message)
}

pub fn strings<S: AsRef<str>>(rows: Vec<Option<S>>) -> ArrayRef {
    std::sync::Arc::new(StringArray::from_iter(rows))
}

pub fn bigints(rows: Vec<Option<i64>>) -> ArrayRef {
    std::sync::Arc::new(Int64Array::from(rows))
}

pub fn booleans(rows: Vec<Option<bool>>) -> ArrayRef {
    std::sync::Arc::new(BooleanArray::from(rows))
}

pub fn doubles(rows: Vec<Option<f64>>) -> ArrayRef {
    std::sync::Arc::new(Float64Array::from(rows))
}

/// `array(varchar)`
pub fn string_lists(rows: Vec<Option<Vec<Option<String>>>>) -> ArrayRef {
    let mut builder = ListBuilder::new(StringBuilder::new());
    for row in rows {
        let valid = row.is_some();
        row.into_iter().flatten().for_each(|text| builder.values().append_option(text));
        builder.append(valid);
    }
    std::sync::Arc::new(builder.finish())
}

pub fn string_list_type() -> DataType {
    DataType::List(std::sync::Arc::new(datafusion::arrow::datatypes::Field::new_list_field(DataType::Utf8, true)))
}
