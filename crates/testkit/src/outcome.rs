//! The result of a call, with the two questions a test asks of it.

use kernel::Error;

/// What an operation answered.
#[must_use = "say .ok() or .refused(code)"]
pub struct Outcome<T>(pub Result<T, Error>);

impl<T> Outcome<T> {
    /// The output; anything else fails the test with the error AWS's way.
    #[track_caller]
    pub fn ok(self) -> T {
        match self.0 {
            Ok(output) => output,
            Err(error) => panic!("expected success, got {error}"),
        }
    }
    /// The error, which must have this code.
    #[track_caller]
    pub fn refused(self, code: &str) -> wire::Error {
        match self.0 {
            Ok(_) => panic!("expected {code}, got success"),
            Err(error) => {
                assert_eq!(error.code(), code, "{error}");
                error.into_api()
            }
        }
    }
}
