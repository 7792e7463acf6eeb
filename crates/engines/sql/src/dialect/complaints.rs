//! What DataFusion reports, in the words of Athena.

use datafusion::arrow::error::ArrowError;
use datafusion::common::{Column, DataFusionError, SchemaError};
use datafusion::parquet::errors::ParquetError;

use crate::{ErrorCode, SqlError};

impl From<SqlError> for DataFusionError {
    fn from(error: SqlError) -> Self {
        DataFusionError::External(Box::new(error))
    }
}

impl From<DataFusionError> for SqlError {
    fn from(error: DataFusionError) -> Self {
        complain(&error, Position::default())
    }
}

/// Where in the query the trouble is; Trino's messages begin with it.
#[derive(Clone, Copy, Debug, Default)]
struct Position {
    line: u64,
    column: u64,
}

impl Position {
    fn at(self, message: impl std::fmt::Display) -> String {
        let (line, column) = (self.line.max(1), self.column.max(1));
        format!("line {line}:{column}: {message}")
    }
}

fn complain(error: &DataFusionError, position: Position) -> SqlError {
    match error {
        DataFusionError::Diagnostic(diagnostic, inner) => {
            let start = diagnostic.span.map(|span| Position { line: span.start.line, column: span.start.column });
            complain(inner, start.unwrap_or(position))
        }
        DataFusionError::Context(_, inner) => complain(inner, position),
        DataFusionError::Shared(inner) => complain(inner, position),
        DataFusionError::Collection(errors) => errors.first().map_or_else(|| SqlError::internal("unknown"), |e| complain(e, position)),
        DataFusionError::External(inner) => external(inner.as_ref(), position),
        DataFusionError::SchemaError(error, _) => schema_error(error, position),
        DataFusionError::Plan(text) => plan_error(text, position),
        DataFusionError::NotImplemented(text) => SqlError::new(ErrorCode::NotSupported, position.at(text)),
        DataFusionError::ArrowError(error, _) => arrow_error(error, position),
        DataFusionError::ParquetError(error) => parquet_error(error),
        DataFusionError::ObjectStore(error) => object_store_error(error),
        DataFusionError::ResourcesExhausted(text) => SqlError::new(ErrorCode::ExceededMemoryLimit, first_line(text)),
        DataFusionError::Execution(text) => execution_error(text),
        DataFusionError::ExecutionJoin(error) => SqlError::internal(error),
        other => SqlError::internal(first_line(&other.strip_backtrace())),
    }
}

fn external(error: &(dyn std::error::Error + Send + Sync + 'static), position: Position) -> SqlError {
    if let Some(error) = error.downcast_ref::<SqlError>() {
        return error.clone();
    }
    if let Some(error) = error.downcast_ref::<DataFusionError>() {
        return complain(error, position);
    }
    if let Some(error) = error.downcast_ref::<ArrowError>() {
        return arrow_error(error, position);
    }
    if let Some(error) = error.downcast_ref::<ParquetError>() {
        return parquet_error(error);
    }
    if let Some(error) = error.downcast_ref::<object_store::Error>() {
        return object_store_error(error);
    }
    // columnar's errors already begin with Athena's code.
    coded(&error.to_string()).unwrap_or_else(|| SqlError::internal(error))
}

/// `HIVE_BAD_DATA: …` as an error of its code.
pub fn coded(text: &str) -> Option<SqlError> {
    use ErrorCode::*;
    let (code, message) = text.split_once(": ")?;
    let known = [
        HiveBadData,
        HiveCursorError,
        HiveCannotOpenSplit,
        HiveInvalidMetadata,
        HiveUnsupportedFormat,
        InvalidFunctionArgument,
        InvalidCastArgument,
    ];
    known.into_iter().find(|known| known.name() == code).map(|known| SqlError::new(known, message))
}

fn schema_error(error: &SchemaError, position: Position) -> SqlError {
    let dotted = |column: &Column| {
        column.relation.as_ref().map_or_else(|| column.name.clone(), |table| format!("{}.{}", table.table(), column.name))
    };
    match error {
        SchemaError::FieldNotFound { field, .. } => column_not_found(&dotted(field), position),
        SchemaError::AmbiguousReference { field } => {
            SqlError::new(ErrorCode::AmbiguousName, position.at(format!("Column '{}' is ambiguous", field.name)))
        }
        SchemaError::DuplicateQualifiedField { name, .. } | SchemaError::DuplicateUnqualifiedField { name } => {
            SqlError::new(ErrorCode::SyntaxError, position.at(format!("Column name '{name}' specified more than once")))
        }
    }
}

/// Athena's text since Lake Formation: a column that may not be seen is one that does not exist.
fn column_not_found(name: &str, position: Position) -> SqlError {
    let message = format!("Column '{name}' cannot be resolved or requester is not authorized to access requested resources");
    SqlError::new(ErrorCode::ColumnNotFound, position.at(message))
}

fn plan_error(text: &str, position: Position) -> SqlError {
    let text = first_line(text);
    if let Some(name) = between(&text, "Invalid function '", "'") {
        return SqlError::new(ErrorCode::FunctionNotFound, position.at(format!("Function '{name}' not registered")));
    }
    if let Some(at) = text.find("Unexpected parameters") {
        let message = text[at..].split(". No function matches").next().unwrap_or_default();
        return SqlError::new(ErrorCode::TypeMismatch, position.at(message));
    }
    if text.contains("must be in the GROUP BY clause or an aggregate function") || text.contains("must appear in the GROUP BY clause") {
        let name =
            between(&text, "Column in SELECT must be in GROUP BY or an aggregate function: While expanding wildcard, column \"", "\"")
                .unwrap_or_default();
        let name = name.rsplit('.').next().unwrap_or(&name);
        let message = format!("'{name}' must be an aggregate expression or appear in GROUP BY clause");
        return SqlError::new(ErrorCode::ExpressionNotAggregate, position.at(message));
    }
    let mismatch = [
        "Cannot coerce",
        "Cannot infer common",
        "coercion",
        "type mismatch",
        "Failed to coerce",
        "Unexpected parameters",
        "to argument types",
        "Cannot unnest type",
    ];
    if mismatch.iter().any(|sign| text.contains(sign)) {
        return SqlError::new(ErrorCode::TypeMismatch, position.at(text));
    }
    SqlError::new(ErrorCode::SyntaxError, position.at(text))
}

fn execution_error(text: &str) -> SqlError {
    let text = first_line(text);
    if text.contains("returned more than one row") || text.contains("more than one row returned") {
        return SqlError::new(ErrorCode::SubqueryMultipleRows, "Scalar sub-query has returned multiple rows");
    }
    coded(&text).unwrap_or_else(|| SqlError::internal(text))
}

fn arrow_error(error: &ArrowError, position: Position) -> SqlError {
    match error {
        ArrowError::DivideByZero => SqlError::new(ErrorCode::DivisionByZero, "Division by zero"),
        ArrowError::ArithmeticOverflow(text) => SqlError::new(ErrorCode::NumericValueOutOfRange, text),
        ArrowError::CastError(text) => cast_error(text),
        ArrowError::ComputeError(text) if text.contains("Divide by zero") => SqlError::new(ErrorCode::DivisionByZero, "Division by zero"),
        ArrowError::ParseError(text) => SqlError::new(ErrorCode::InvalidCastArgument, text),
        ArrowError::ExternalError(inner) => external(inner.as_ref(), position),
        ArrowError::ParquetError(text) => malformed_parquet(text),
        other => coded(&other.to_string()).unwrap_or_else(|| SqlError::internal(other)),
    }
}

/// Arrow: "Cannot cast string 'abc' to value of Int64 type". Trino: "Cannot cast 'abc' to BIGINT".
fn cast_error(text: &str) -> SqlError {
    let value = between(text, "Cannot cast string '", "' to value of ");
    let target = between(text, "' to value of ", " type").map(|target| match target.as_str() {
        "Int8" => "TINYINT".to_owned(),
        "Int16" => "SMALLINT".to_owned(),
        "Int32" => "INT".to_owned(),
        "Int64" => "BIGINT".to_owned(),
        "Float32" => "REAL".to_owned(),
        "Float64" => "DOUBLE".to_owned(),
        "Boolean" => "BOOLEAN".to_owned(),
        other => other.to_uppercase(),
    });
    match (value, target) {
        (Some(value), Some(target)) => SqlError::new(ErrorCode::InvalidCastArgument, format!("Cannot cast '{value}' to {target}")),
        _ => SqlError::new(ErrorCode::InvalidCastArgument, text),
    }
}

fn parquet_error(error: &ParquetError) -> SqlError {
    match error {
        ParquetError::External(inner) => match inner.downcast_ref::<object_store::Error>() {
            Some(error) => object_store_error(error),
            None => malformed_parquet(&inner.to_string()),
        },
        ParquetError::ArrowError(text) | ParquetError::General(text) | ParquetError::EOF(text) => malformed_parquet(text),
        other => malformed_parquet(&other.to_string()),
    }
}

/// Trino's MetadataReader: "Malformed Parquet file. Expected magic number: PAR1 got: …".
fn malformed_parquet(text: &str) -> SqlError {
    let text = if text.contains("Corrupt footer") || text.contains("Invalid Parquet file") { "Expected magic number: PAR1" } else { text };
    SqlError::new(ErrorCode::HiveBadData, format!("Malformed Parquet file. {}", first_line(text)))
}

fn object_store_error(error: &object_store::Error) -> SqlError {
    match error {
        object_store::Error::NotFound { path, .. } => SqlError::new(
            ErrorCode::HiveCannotOpenSplit,
            format!("Error opening Hive split s3://{path}: The specified key does not exist."),
        ),
        other => SqlError::new(ErrorCode::HiveCannotOpenSplit, format!("Error opening Hive split: {other}")),
    }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().trim_end().to_owned()
}

fn between(text: &str, before: &str, after: &str) -> Option<String> {
    let from = text.find(before)? + before.len();
    let to = text[from..].find(after)?;
    Some(text[from..from + to].to_owned())
}
