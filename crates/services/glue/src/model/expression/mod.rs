//! Partition filters: the `Expression` of GetPartitions.
//!
//! AWS (GetPartitions API reference): SQL's WHERE over the partition keys, with `= <> != > < >= <= AND OR NOT IN BETWEEN LIKE
//! IS NULL` and parentheses, typed by the key: string, date, timestamp, int, bigint, long, tinyint, smallint, decimal.
//!
//! ```text
//! text ──token──► words ──parse──► Node (names and texts) ──bind──► Predicate (key positions, typed constants) ──eval──► bool
//! ```
//! Everything that can be wrong with a filter is found when it is bound, except a partition whose own value is not of its
//! key's type, which AWS answers when it meets one.

mod bind;
mod eval;
mod parse;
mod token;
mod value;

pub use bind::Predicate;

/// A partition key: what a filter may speak about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyColumn {
    pub name: String,
    pub type_name: String,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExpressionError {
    /// Not an expression, or about something that is no partition key.
    // AWS's words, from getmoto/moto#9306 (observed 2025-09).
    #[error("Invalid partition expression!")]
    Invalid,
    // This and the next as recorded in moto's filter tests, which compare with AWS.
    #[error("Unknown type : '{0}'")]
    UnknownType(String),
    #[error("{family} data type doesn't support operation 'LIKE'")]
    LikeNotSupported { family: &'static str },
    // aws/aws-sdk#670: "For input string: "null" is not an integer."
    #[error("For input string: \"{text}\" is not {what}.")]
    NotOfType { text: String, what: &'static str },
}

impl Predicate {
    pub fn compile(text: &str, keys: &[KeyColumn]) -> Result<Predicate, ExpressionError> {
        let tokens = token::tokens(text)?;
        let node = parse::parse(&tokens)?;
        bind::bind(node, keys)
    }
}

#[cfg(test)]
mod tests;
