//! Where in a message a decoder stands, in the words of AWS's validation errors: `records.1.member.partitionKey`.

use crate::decode::DecodeError;
use crate::roster::Roster;
use crate::schema::{Location, Member};

/// AWS lists at most ten violations, so more need not be remembered.
pub const VIOLATIONS_MAX: usize = 10;

/// Paths of required members that a message lacks.
pub type Missing = Vec<String>;

#[derive(Default)]
pub(crate) struct Trail {
    steps: Vec<Step>,
    pub missing: Missing,
}

enum Step {
    Member(&'static Member),
    /// Counted from one, as AWS counts.
    Item(usize),
    Entry(String),
}

impl Trail {
    pub fn enter(&mut self, member: &'static Member) {
        self.steps.push(Step::Member(member));
    }
    pub fn enter_item(&mut self, index: usize) {
        self.steps.push(Step::Item(index + 1));
    }
    pub fn enter_entry(&mut self, key: &str) {
        self.steps.push(Step::Entry(key.to_owned()));
    }
    pub fn leave(&mut self) {
        self.steps.pop();
    }

    /// The innermost member's name, for errors about a value that is no member itself.
    pub fn member(&self) -> &'static str {
        let names = self.steps.iter().rev().filter_map(|step| if let Step::Member(member) = step { Some(member.name) } else { None });
        names.into_iter().next().unwrap_or("the body")
    }
    pub fn wrong_type(&self, found: &'static str, expected: &'static str) -> DecodeError {
        DecodeError::WrongType { member: self.member(), found, expected }
    }

    /// Notes the required body members that a structure, read to its end, did not have.
    pub fn note_missing(&mut self, roster: &Roster) {
        for member in roster.missing(|_, member| member.at == Location::Body) {
            self.note(member);
        }
    }
    pub fn note(&mut self, member: &'static Member) {
        if self.missing.len() < VIOLATIONS_MAX {
            let path = self.path();
            self.missing.push(join(&path, member.name));
        }
    }

    fn path(&self) -> String {
        self.steps.iter().fold(String::new(), |path, step| match step {
            Step::Member(member) => join(&path, member.name),
            Step::Item(number) => format!("{path}.{number}.member"),
            Step::Entry(key) => format!("{path}.{key}.member"),
        })
    }
}

/// Appends a member to a path; AWS writes members with a small first letter there.
pub(crate) fn join(path: &str, name: &str) -> String {
    let mut joined = String::with_capacity(path.len() + 1 + name.len());
    joined.push_str(path);
    if !path.is_empty() {
        joined.push('.');
    }
    let mut letters = name.chars();
    joined.extend(letters.next().map(|first| first.to_ascii_lowercase()));
    joined.push_str(letters.as_str());
    joined
}
