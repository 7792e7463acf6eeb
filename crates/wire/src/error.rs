//! An error as AWS answers it: a modelled code, a status, a sentence, and the few facts some errors carry.

use std::borrow::Cow;

use crate::schema::ErrorSchema;

/// An exception on its way to the caller.
#[derive(Clone)]
pub struct Error {
    pub schema: ErrorSchema,
    pub message: Cow<'static, str>,
    /// Further members or elements: `BucketName`, `Key`, `Resource` in S3. In the order they are written.
    pub details: Vec<(&'static str, String)>,
    /// What stands in the reply's header rather than in its document: `Allow` of a 405, `ETag` of a 304.
    pub headers: Vec<(&'static str, String)>,
}

impl Error {
    pub fn new(schema: &ErrorSchema, message: impl Into<Cow<'static, str>>) -> Error {
        Error { schema: *schema, message: message.into(), details: Vec::new(), headers: Vec::new() }
    }
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Error {
        self.details.push((name, value.into()));
        self
    }
    /// A fact for the reply's header. One that cannot be a header is left out: an error is answered whatever it quotes.
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Error {
        self.headers.push((name, value.into()));
        self
    }
    pub fn code(&self) -> &'static str {
        self.schema.code
    }
    pub fn is(&self, schema: &ErrorSchema) -> bool {
        self.schema.code == schema.code
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.schema.code, self.message)
    }
}

impl std::fmt::Debug for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")?;
        self.details.iter().chain(&self.headers).try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

impl std::error::Error for Error {}

/// The errors every AWS service may answer, whatever its model says.
///
/// AWS: "Common Errors" in each API reference. Names differ by protocol (query answers `ValidationError` where
/// JSON answers `ValidationException`); the gateway renames on the way out.
pub mod common {
    use super::ErrorSchema;

    const fn sender(name: &'static str, status: u16) -> ErrorSchema {
        ErrorSchema { name, code: name, status, is_sender_fault: true }
    }
    const fn receiver(name: &'static str, status: u16) -> ErrorSchema {
        ErrorSchema { name, code: name, status, is_sender_fault: false }
    }

    pub static ACCESS_DENIED: ErrorSchema = sender("AccessDeniedException", 400);
    pub static INCOMPLETE_BODY: ErrorSchema = sender("IncompleteBody", 400);
    pub static INTERNAL_FAILURE: ErrorSchema = receiver("InternalFailure", 500);
    pub static NOT_IMPLEMENTED: ErrorSchema = receiver("NotImplemented", 501);
    pub static SERIALIZATION: ErrorSchema = sender("SerializationException", 400);
    pub static THROTTLING: ErrorSchema = sender("ThrottlingException", 400);
    pub static UNKNOWN_OPERATION: ErrorSchema = sender("UnknownOperationException", 404);
    pub static VALIDATION: ErrorSchema = sender("ValidationException", 400);
}
