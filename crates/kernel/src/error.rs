//! What can go wrong in a handler: an error for the caller, or a fault of ours.

use wire::ErrorSchema;
use wire::error::common;

use crate::store::StoreError;

/// The error of every operation.
///
/// Modelled exceptions and AWS's common errors travel as [`wire::Error`]; anything else is ours, is logged
/// with its whole chain, and reaches the caller only as `InternalFailure` with a request id.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Api(#[from] wire::Error),
    #[error("internal: {0}")]
    Internal(Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// A fault of ours, with the context that the log needs: `"reading shard 7 of orders: …"`.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
        Error::Internal(cause.into())
    }
    /// What became of code of ours that panicked; the panic itself is on standard error.
    pub(crate) fn panicked(panic: &(dyn std::any::Any + Send)) -> Error {
        let text = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
        Error::internal(format!("panicked: {}", text.unwrap_or("no message")))
    }
    pub fn not_implemented(service: &str, operation: &str) -> Error {
        Error::Api(wire::Error::new(&common::NOT_IMPLEMENTED, format!("{service} {operation} is not implemented")))
    }
    pub fn validation(message: impl Into<String>) -> Error {
        Error::Api(wire::Error::new(&common::VALIDATION, message.into()))
    }
    pub fn is(&self, schema: &ErrorSchema) -> bool {
        matches!(self, Error::Api(error) if error.is(schema))
    }
    /// The code the caller sees.
    pub fn code(&self) -> &'static str {
        match self {
            Error::Api(error) => error.code(),
            Error::Internal(_) => common::INTERNAL_FAILURE.code,
        }
    }
    /// What leaves the house: internals stay inside.
    pub fn into_api(self) -> wire::Error {
        match self {
            Error::Api(error) => error,
            Error::Internal(_) => wire::Error::new(
                &common::INTERNAL_FAILURE,
                "We encountered an internal error. Please try again; the server's log tells the cause under this request id.",
            ),
        }
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Error {
        Error::internal(error)
    }
}

impl From<wire::BodyError> for Error {
    fn from(error: wire::BodyError) -> Error {
        match error {
            wire::BodyError::Refused(error) => Error::Api(error),
            // The caller went away or sent less than announced: theirs, not ours.
            wire::BodyError::Incomplete(_) => Error::Api(wire::Error::new(
                &common::INCOMPLETE_BODY,
                "You did not provide the number of bytes specified by the Content-Length HTTP header.",
            )),
            other => Error::internal(other),
        }
    }
}
