//! What a ClientRequestToken stands for.

use kernel::row;
use serde::{Deserialize, Serialize};

/// The parameters that a repeated token must repeat too.
///
/// AWS compares the query text, the database and the output location as sent, and nothing else (measured by the authors of
/// athena-local, September 2026).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    pub query_id: String,
    pub text: String,
    pub database: Option<String>,
    pub output_location: Option<String>,
}
row!(Submission, version 1);

impl Submission {
    /// Whether both ask for the same thing, whatever query it became.
    pub fn repeats(&self, other: &Submission) -> bool {
        self.text == other.text && self.database == other.database && self.output_location == other.output_location
    }
}
