//! Asking a filter about one partition, with SQL's three truth values.

use super::ExpressionError;
use super::bind::{Bound, Column, Predicate};
use super::token::Comparison;
use super::value::Typed;

/// How Hive writes a null into a partition's path and value.
const NULL: &str = "__HIVE_DEFAULT_PARTITION__";

impl Predicate {
    /// Whether a partition with these values is wanted. An error is a value that is not of its key's type.
    pub fn matches(&self, values: &[String]) -> Result<bool, ExpressionError> {
        Ok(truth(&self.0, values)? == Some(true))
    }
}

/// `None` is SQL's "unknown": a comparison with null.
fn truth(bound: &Bound, values: &[String]) -> Result<Option<bool>, ExpressionError> {
    Ok(match bound {
        Bound::And(parts) => junction(parts, values, false)?,
        Bound::Or(parts) => junction(parts, values, true)?,
        Bound::Not(part) => truth(part, values)?.map(|known| !known),
        Bound::IsNull(column) => Some(text(*column, values).is_none()),
        Bound::Compare(column, comparison, constant) => typed(*column, values)?.map(|value| comparison.holds(&value, constant)),
        Bound::In(column, constants) => typed(*column, values)?.map(|value| constants.contains(&value)),
        Bound::Between(column, low, high) => typed(*column, values)?.map(|value| *low <= value && value <= *high),
        Bound::Like(column, pattern) => text(*column, values).map(|value| is_like(&value.chars().collect::<Vec<_>>(), pattern)),
    })
}

/// AND is decided by one `false`, OR by one `true`; otherwise one unknown makes the whole unknown.
fn junction(parts: &[Bound], values: &[String], decisive: bool) -> Result<Option<bool>, ExpressionError> {
    let mut outcome = Some(!decisive);
    for part in parts {
        match truth(part, values)? {
            Some(known) if known == decisive => return Ok(Some(decisive)),
            Some(_) => {}
            None => outcome = None,
        }
    }
    Ok(outcome)
}

fn text(column: Column, values: &[String]) -> Option<&str> {
    values.get(column.position).map(String::as_str).filter(|value| *value != NULL)
}

fn typed(column: Column, values: &[String]) -> Result<Option<Typed>, ExpressionError> {
    text(column, values).map(|value| column.family.read(value)).transpose()
}

impl Comparison {
    fn holds(self, value: &Typed, constant: &Typed) -> bool {
        match self {
            Comparison::Equal => value == constant,
            Comparison::NotEqual => value != constant,
            Comparison::Less => value < constant,
            Comparison::LessOrEqual => value <= constant,
            Comparison::Greater => value > constant,
            Comparison::GreaterOrEqual => value >= constant,
        }
    }
}

/// `%` is any text, `_` any character, a backslash takes away their meaning. Two pointers and one retry: never exponential.
fn is_like(text: &[char], pattern: &[char]) -> bool {
    let (mut at, mut p) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    while at < text.len() {
        let step = match pattern.get(p) {
            Some('%') => {
                retry = Some((at, p + 1));
                p += 1;
                continue;
            }
            Some('_') => Some(1),
            Some('\\') if pattern.get(p + 1) == Some(&text[at]) => Some(2),
            Some(c) if *c == text[at] && *c != '\\' => Some(1),
            _ => None,
        };
        match (step, retry) {
            (Some(step), _) => {
                at += 1;
                p += step;
            }
            (None, Some((from, behind))) => {
                retry = Some((from + 1, behind));
                at = from + 1;
                p = behind;
            }
            (None, None) => return false,
        }
    }
    pattern[p..].iter().all(|c| *c == '%')
}
