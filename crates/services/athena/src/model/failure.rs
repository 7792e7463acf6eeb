//! Why a query failed: the sentence for people, and `AthenaError` for programs.

use serde::{Deserialize, Serialize};
use sql::{ErrorCode, SqlError};

/// `Status.AthenaError`, of which the message is also `StateChangeReason`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// 1 system, 2 user, 3 other (AthenaError API reference).
    pub category: i32,
    pub kind: i32,
    pub is_retryable: bool,
    pub message: String,
}

const SYSTEM: i32 = 1;
const USER: i32 = 2;

impl Failure {
    fn user(message: String) -> Failure {
        Failure { category: USER, kind: 1000, is_retryable: false, message }
    }

    /// Hive refused a statement after parsing it.
    pub fn semantic(message: impl std::fmt::Display) -> Failure {
        Failure::user(format!("FAILED: SemanticException {message}"))
    }
    pub fn table_not_found(name: impl std::fmt::Display) -> Failure {
        Failure { kind: 1301, ..Failure::semantic(format!("[Error 10001]: Table not found {name}")) }
    }
    pub fn database_not_found(name: &str) -> Failure {
        Failure { kind: 1301, ..Failure::semantic(format!("[Error 10072]: Database does not exist: {name}")) }
    }
    /// Hive's executor could not do it: `AlreadyExistsException(message:…)`.
    pub fn ddl(message: impl std::fmt::Display) -> Failure {
        Failure::user(format!("FAILED: Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask. {message}"))
    }
    pub fn not_supported(what: impl std::fmt::Display) -> Failure {
        Failure { kind: 1200, ..Failure::user(format!("NOT_SUPPORTED: {what}")) }
    }
    /// The catalog refused a change.
    pub fn catalog(error: &kernel::Error) -> Failure {
        match error {
            kernel::Error::Api(error) if error.schema.status < 500 => {
                let (message, status, code) = (&error.message, error.schema.status, error.code());
                Failure::ddl(format!("MetaException(message:{message} (Service: AWSGlue; Status Code: {status}; Error Code: {code}))"))
            }
            _ => Failure { is_retryable: true, ..Failure::internal("the Glue Data Catalog could not answer") },
        }
    }
    /// S3 did not let a statement list what it needs.
    pub fn listing(location: impl std::fmt::Display, error: &kernel::Error) -> Failure {
        let reason = refusal_text(error);
        Failure::ddl(format!("MetaException(message:Failed to list {location}: {reason})"))
    }
    /// S3 did not take the result.
    pub fn output(location: impl std::fmt::Display, error: &kernel::Error) -> Failure {
        match error.code() {
            "AccessDenied" | "AccessDeniedException" => Failure::user(format!(
                "Access denied when writing output to url: {location} . Please ensure you are allowed to access the S3 bucket. If you are encrypting query results with KMS key, please ensure you are allowed to access your KMS key"
            )),
            _ => Failure {
                category: SYSTEM,
                kind: 401,
                is_retryable: true,
                message: format!("Failed to write output to url: {location}: {}", refusal_text(error)),
            },
        }
    }
    /// The same with another sentence after it.
    pub fn with(mut self, sentence: &str) -> Failure {
        self.message = format!("{}. {sentence}", self.message.trim_end_matches('.'));
        self
    }
    pub fn internal(message: impl std::fmt::Display) -> Failure {
        Failure { category: SYSTEM, kind: 200, is_retryable: false, message: format!("GENERIC_INTERNAL_ERROR: {message}") }
    }
}

/// What may be shown of an error: a refusal in its words, nothing of our own faults.
fn refusal_text(error: &kernel::Error) -> String {
    match error {
        kernel::Error::Api(error) => format!("{} ({})", error.message, error.code()),
        kernel::Error::Internal(_) => "internal failure".to_owned(),
    }
}

impl From<SqlError> for Failure {
    fn from(error: SqlError) -> Failure {
        let message = error.to_string();
        match error.code {
            ErrorCode::Internal | ErrorCode::ExceededMemoryLimit | ErrorCode::HiveMetastoreError => {
                Failure { category: SYSTEM, kind: 200, is_retryable: false, message }
            }
            code => Failure { kind: user_error_type(code), ..Failure::user(message) },
        }
    }
}

/// `ErrorType` as measured on AWS by the authors of athena-local (September 2026); 1000 for what nobody measured.
fn user_error_type(code: ErrorCode) -> i32 {
    match code {
        ErrorCode::DivisionByZero => 1001,
        ErrorCode::TypeMismatch => 1002,
        ErrorCode::ColumnNotFound => 1006,
        ErrorCode::InvalidCastArgument => 1100,
        ErrorCode::NotSupported => 1200,
        ErrorCode::TableNotFound | ErrorCode::SchemaNotFound => 1301,
        ErrorCode::FunctionNotFound => 1303,
        _ => 1000,
    }
}
