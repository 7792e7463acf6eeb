//! Which words of jq are not let in, and where they hide in a query.

use std::fmt;

use jaq_core::load::parse::{BinaryOp, Pattern, Term};
use jaq_core::ops::Math;
use jaq_core::path::Part;

/// A word of jq that a query may not use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused(String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Without end, or out of the record. `limit` and `first` are let in: what they cut short ends anyway.
const WORDS: [&str; 18] = [
    "repeat",
    "range",
    "while",
    "until",
    "combinations",
    "input",
    "inputs",
    "input_line_number",
    "env",
    "now",
    "localtime",
    "strflocaltime",
    "halt",
    "halt_error",
    "debug",
    "debug_empty",
    "stderr",
    "stderr_empty",
];

pub(crate) fn first(term: &Term<&str>) -> Option<Refused> {
    match term {
        Term::Id | Term::Recurse | Term::Num(_) | Term::Break(_) | Term::Var(_) => None,
        Term::Str(_, parts) => parts.iter().find_map(|part| match part {
            jaq_core::load::lex::StrPart::Term(term) => first(term),
            _ => None,
        }),
        Term::Arr(inner) => inner.as_deref().and_then(first),
        Term::Obj(entries) => entries.iter().find_map(|(key, value)| first(key).or_else(|| value.as_ref().and_then(first))),
        Term::Neg(inner) | Term::Label(_, inner) => first(inner),
        Term::BinOp(left, operator, right) => of_operator(operator).or_else(|| first(left)).or_else(|| first(right)),
        Term::Fold(_, generator, pattern, steps) => {
            first(generator).or_else(|| of_pattern(pattern)).or_else(|| steps.iter().find_map(first))
        }
        Term::TryCatch(inner, catch) => first(inner).or_else(|| catch.as_deref().and_then(first)),
        Term::IfThenElse(branches, otherwise) => {
            let branch = branches.iter().find_map(|(condition, then)| first(condition).or_else(|| first(then)));
            branch.or_else(|| otherwise.as_deref().and_then(first))
        }
        Term::Def(..) => Some(Refused("def".to_owned())),
        Term::Call(name, arguments) => of_call(name, arguments.len()).or_else(|| arguments.iter().find_map(first)),
        Term::Path(head, path) => first(head).or_else(|| path.0.iter().find_map(|(part, _)| of_part(part))),
    }
}

fn of_call(name: &str, arguments: usize) -> Option<Refused> {
    let unending = name == "recurse" && arguments > 0;
    (unending || WORDS.contains(&name)).then(|| Refused(name.to_owned()))
}

fn of_operator(operator: &BinaryOp<&str>) -> Option<Refused> {
    match operator {
        BinaryOp::Math(Math::Mul) | BinaryOp::UpdateMath(Math::Mul) => Some(Refused("*".to_owned())),
        BinaryOp::Pipe(Some(pattern)) => of_pattern(pattern),
        _ => None,
    }
}

fn of_pattern(pattern: &Pattern<&str>) -> Option<Refused> {
    match pattern {
        Pattern::Var(_) => None,
        Pattern::Arr(patterns) => patterns.iter().find_map(of_pattern),
        Pattern::Obj(entries) => entries.iter().find_map(|(key, pattern)| first(key).or_else(|| of_pattern(pattern))),
    }
}

fn of_part(part: &Part<Term<&str>>) -> Option<Refused> {
    match part {
        Part::Index(term) => first(term),
        Part::Range(from, to) => from.as_ref().and_then(first).or_else(|| to.as_ref().and_then(first)),
    }
}
