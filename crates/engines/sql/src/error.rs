//! What went wrong, in the words Athena puts into `StateChangeReason`.
//!
//! Sources of the wording, where it is not the Trino or Hive grammar's own: `HIVE_CANNOT_OPEN_SPLIT` as quoted in
//! pyathena-dev/PyAthena#208, the list after "Expecting:" in guardian/athena-cli#39, Hive's parse errors in
//! secdatabase/SEC-XBRL-Financial-Statement-Dataset#1.

use std::fmt;

use crate::CatalogError;

/// The code in front of the message. `Display` prints it as Athena does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorCode {
    /// Refused before it runs: StartQueryExecution answers InvalidRequestException with the bare message.
    Syntax,
    /// Hive DDL that does not parse: `FAILED: ParseException …`.
    HiveParse,
    /// A statement or feature which this engine does not have.
    NotSupported,
    SyntaxError,
    TableNotFound,
    SchemaNotFound,
    CatalogNotFound,
    ColumnNotFound,
    FunctionNotFound,
    TypeMismatch,
    AmbiguousName,
    ExpressionNotAggregate,
    InvalidFunctionArgument,
    InvalidCastArgument,
    DivisionByZero,
    NumericValueOutOfRange,
    SubqueryMultipleRows,
    InvalidView,
    HiveBadData,
    HiveCannotOpenSplit,
    HiveCursorError,
    HiveInvalidPartitionValue,
    HiveUnsupportedFormat,
    HiveInvalidMetadata,
    ConstraintViolation,
    ExceededMemoryLimit,
    /// The catalog could not answer.
    HiveMetastoreError,
    PermissionDenied,
    MissingColumnName,
    DuplicateColumnName,
    ColumnTypeUnknown,
    TableAlreadyExists,
    InvalidTableProperty,
    HiveColumnOrderMismatch,
    HivePathAlreadyExists,
    HiveTooManyOpenPartitions,
    HiveWriterDataError,
    Internal,
}

impl ErrorCode {
    pub fn name(self) -> &'static str {
        use ErrorCode::*;
        match self {
            Syntax => "",
            HiveParse => "FAILED",
            NotSupported => "NOT_SUPPORTED",
            SyntaxError => "SYNTAX_ERROR",
            TableNotFound => "TABLE_NOT_FOUND",
            SchemaNotFound => "SCHEMA_NOT_FOUND",
            CatalogNotFound => "CATALOG_NOT_FOUND",
            ColumnNotFound => "COLUMN_NOT_FOUND",
            FunctionNotFound => "FUNCTION_NOT_FOUND",
            TypeMismatch => "TYPE_MISMATCH",
            AmbiguousName => "AMBIGUOUS_NAME",
            ExpressionNotAggregate => "EXPRESSION_NOT_AGGREGATE",
            InvalidFunctionArgument => "INVALID_FUNCTION_ARGUMENT",
            InvalidCastArgument => "INVALID_CAST_ARGUMENT",
            DivisionByZero => "DIVISION_BY_ZERO",
            NumericValueOutOfRange => "NUMERIC_VALUE_OUT_OF_RANGE",
            SubqueryMultipleRows => "SUBQUERY_MULTIPLE_ROWS",
            InvalidView => "INVALID_VIEW",
            HiveBadData => "HIVE_BAD_DATA",
            HiveCannotOpenSplit => "HIVE_CANNOT_OPEN_SPLIT",
            HiveCursorError => "HIVE_CURSOR_ERROR",
            HiveInvalidPartitionValue => "HIVE_INVALID_PARTITION_VALUE",
            HiveUnsupportedFormat => "HIVE_UNSUPPORTED_FORMAT",
            HiveInvalidMetadata => "HIVE_INVALID_METADATA",
            ConstraintViolation => "CONSTRAINT_VIOLATION",
            ExceededMemoryLimit => "EXCEEDED_LOCAL_MEMORY_LIMIT",
            HiveMetastoreError => "HIVE_METASTORE_ERROR",
            PermissionDenied => "PERMISSION_DENIED",
            MissingColumnName => "MISSING_COLUMN_NAME",
            DuplicateColumnName => "DUPLICATE_COLUMN_NAME",
            ColumnTypeUnknown => "COLUMN_TYPE_UNKNOWN",
            TableAlreadyExists => "TABLE_ALREADY_EXISTS",
            InvalidTableProperty => "INVALID_TABLE_PROPERTY",
            HiveColumnOrderMismatch => "HIVE_COLUMN_ORDER_MISMATCH",
            HivePathAlreadyExists => "HIVE_PATH_ALREADY_EXISTS",
            HiveTooManyOpenPartitions => "HIVE_TOO_MANY_OPEN_PARTITIONS",
            HiveWriterDataError => "HIVE_WRITER_DATA_ERROR",
            Internal => "GENERIC_INTERNAL_ERROR",
        }
    }

    /// Whether the caller, rather than the data or the engine, has to change something (Athena's ErrorCategory 2).
    pub fn is_user_error(self) -> bool {
        !matches!(self, ErrorCode::Internal | ErrorCode::ExceededMemoryLimit | ErrorCode::HiveMetastoreError)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqlError {
    pub code: ErrorCode,
    pub message: String,
}

impl SqlError {
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        SqlError { code, message: message.into() }
    }

    pub fn hive_parse(message: impl fmt::Display) -> Self {
        SqlError::new(ErrorCode::HiveParse, format!("ParseException {message}"))
    }

    pub fn internal(message: impl fmt::Display) -> Self {
        SqlError::new(ErrorCode::Internal, message.to_string())
    }
}

impl fmt::Display for SqlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            ErrorCode::Syntax => f.write_str(&self.message),
            code => write!(f, "{}: {}", code.name(), self.message),
        }
    }
}

impl std::error::Error for SqlError {}

impl From<CatalogError> for SqlError {
    fn from(error: CatalogError) -> Self {
        match error {
            CatalogError::Denied(message) => SqlError::new(ErrorCode::PermissionDenied, message),
            CatalogError::Unanswered(message) => SqlError::new(ErrorCode::HiveMetastoreError, message),
        }
    }
}
