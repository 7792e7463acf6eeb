//! The jq language, for one purpose: from a JSON record to a handful of named values, by a query that somebody else wrote.
//!
//! The interpreter is jaq. A query runs once for each of millions of records, in the middle of a delivery, so it must come to an end, and must
//! see nothing but its record. jaq cannot be interrupted; instead [`Query::new`] refuses, by name, the words with which a query could go
//! on without end (`def`, `repeat`, `recurse(f)`, `range`, `while`, `until`, `*`, which repeats strings to any length) or look around
//! (`env`, `input`, `now`, `halt`, `debug`). What is left ends. It can still be made slow on purpose, for each `(., .)` in a
//! pipe doubles the work: a query is configuration, not data, and its author waits for his own records.
//!
//! Differences from jq 1.6: those refusals, and jaq's own (its README lists them; error messages, and the letters of `strftime`).
//!
//! ```
//! let query = jq::Query::new(r#"{customer_id: .customer_id, year: .ts | strftime("%Y")}"#).unwrap();
//! let keys = query.run(br#"{"customer_id": 7, "ts": 1565382027}"#).unwrap();
//! assert_eq!(keys, [("customer_id".to_owned(), "7".to_owned()), ("year".to_owned(), "2019".to_owned())]);
//! ```

use jaq_core::data::JustLut;
use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Filter, Vars};
use jaq_json::Val;

mod nesting;
mod refused;

pub use refused::Refused;

/// A query that was understood, ready to run on any number of records.
pub struct Query(Filter<JustLut<Val>>);

/// Why a text is not a query we run.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QueryError {
    #[error("the query is longer than {QUERY_BYTES_MAX} bytes")]
    TooLong,
    #[error("the query is nested too deeply")]
    TooDeep,
    #[error("syntax error in the query")]
    Syntax,
    #[error("{0} is not supported")]
    Refused(Refused),
    #[error("{0} is not defined")]
    Undefined(String),
}

/// Why a record has no keys.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RunError {
    #[error("the record is not valid JSON")]
    NotJson,
    #[error("the record is nested too deeply")]
    TooDeep,
    #[error("{0}")]
    Failed(String),
    #[error("the query must answer one object, and answered {0}")]
    NotOneObject(&'static str),
    #[error("the value of '{0}' is null or empty")]
    Empty(String),
    #[error("the value of '{0}' is not a string, number or boolean")]
    NotScalar(String),
    #[error("the query answered more than {ANSWER_BYTES_MAX} bytes")]
    TooMuch,
}

/// AWS: a processor's parameter value has at most 5120 characters (ProcessorParameter).
const QUERY_BYTES_MAX: usize = 5120;
/// Queries are read and run recursively; each of these is a step down the stack.
const QUERY_STEPS_MAX: usize = 100;
const QUERY_DEPTH_MAX: usize = 32;
const RECORD_DEPTH_MAX: usize = 128;
/// AWS: an object's key has at most 1024 bytes, and all that is answered becomes part of one.
const ANSWER_BYTES_MAX: usize = 64 << 10;

impl Query {
    pub fn new(text: &str) -> Result<Self, QueryError> {
        if text.len() > QUERY_BYTES_MAX {
            return Err(QueryError::TooLong);
        }
        if nesting::depth(text.as_bytes()) > QUERY_DEPTH_MAX || nesting::steps(text.as_bytes()) > QUERY_STEPS_MAX {
            return Err(QueryError::TooDeep);
        }
        let term = jaq_core::load::parse(text, |parser| parser.term()).ok_or(QueryError::Syntax)?;
        if let Some(refused) = refused::first(&term) {
            return Err(QueryError::Refused(refused));
        }
        let arena = Arena::default();
        let defs = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
        let modules = Loader::new(defs).load(&arena, File { code: text, path: () }).map_err(|_| QueryError::Syntax)?;
        let funs = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let filter = Compiler::default().with_funs(funs).compile(modules).map_err(|errors| {
            let first = errors.into_iter().flat_map(|(_, undefined)| undefined).next();
            QueryError::Undefined(first.map_or_else(String::new, |(name, _)| name.to_owned()))
        })?;
        Ok(Self(filter))
    }

    /// The names and values which the query finds in a record, in the query's order. The values are text: strings as they are,
    /// numbers and booleans as JSON writes them.
    pub fn run(&self, record: &[u8]) -> Result<Vec<(String, String)>, RunError> {
        if nesting::depth(record) > RECORD_DEPTH_MAX {
            return Err(RunError::TooDeep);
        }
        let input = jaq_json::read::parse_single(record).map_err(|_| RunError::NotJson)?;
        let context = Ctx::<JustLut<Val>>::new(&self.0.lut, Vars::new([]));
        let mut answers = self.0.id.run((context, input));
        let first = answers.next().ok_or(RunError::NotOneObject("nothing"))?;
        let first = first.map_err(|exception| RunError::Failed(words(exception)))?;
        if answers.next().is_some() {
            return Err(RunError::NotOneObject("several values"));
        }
        keys(&first)
    }
}

fn words(exception: jaq_core::Exn<'_, Val>) -> String {
    // What is no error is a `break` without its label or a `halt`, and neither is let in.
    exception.get_err().map_or_else(|_| "the query was left".to_owned(), |error| cut(error.to_string()))
}

/// Errors quote the value that was wrong, which may be a whole record.
fn cut(mut message: String) -> String {
    const BYTES_MAX: usize = 500;
    if message.len() > BYTES_MAX {
        message.truncate(message.floor_char_boundary(BYTES_MAX));
        message.push('…');
    }
    message
}

fn keys(answer: &Val) -> Result<Vec<(String, String)>, RunError> {
    let Val::Obj(object) = answer else { return Err(RunError::NotOneObject("something else")) };
    let mut keys = Vec::with_capacity(object.len());
    let mut bytes = 0;
    for (name, value) in object.iter() {
        let name = text(name).ok_or(RunError::NotOneObject("an object with keys that are no strings"))?;
        let value = match value {
            Val::Null => return Err(RunError::Empty(name)),
            value => text(value).ok_or_else(|| RunError::NotScalar(name.clone()))?,
        };
        if value.is_empty() {
            return Err(RunError::Empty(name));
        }
        bytes += name.len() + value.len();
        if bytes > ANSWER_BYTES_MAX {
            return Err(RunError::TooMuch);
        }
        keys.push((name, value));
    }
    Ok(keys)
}

fn text(value: &Val) -> Option<String> {
    match value {
        Val::TStr(bytes) | Val::BStr(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        Val::Bool(_) | Val::Num(_) => Some(value.to_string()),
        Val::Null | Val::Arr(_) | Val::Obj(_) => None,
    }
}
