//! What a statement says that is no query: lines of text, and what they are called.

use crate::model::result_metadata::ResultColumn;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    pub columns: Vec<ResultColumn>,
    pub lines: Vec<String>,
}

impl Answer {
    /// Done, nothing to say.
    pub fn nothing() -> Answer {
        Answer::default()
    }
    pub fn lines(columns: &[&str], lines: Vec<String>) -> Answer {
        Answer { columns: columns.iter().map(|name| ResultColumn::text(name)).collect(), lines }
    }
}
