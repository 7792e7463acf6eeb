//! Modelled constraints, checked for every service alike and told in AWS's words.
//!
//! AWS: `2 validation errors detected: Value '' at 'streamName' failed to satisfy constraint: Member must have length
//! greater than or equal to 1; Value null at 'records' failed to satisfy constraint: Member must not be null`.
//! Which error carries the sentence (`ValidationException`, Athena's `InvalidRequestException`, S3's very own ones)
//! is not decided here.

use crate::schema::{Kind, Limits, Member, Traits};
use crate::timestamp::Timestamp;
use crate::trail::{VIOLATIONS_MAX, join};
use crate::visit::{Entries, Items, Structure, Visitor};

mod shown;

use shown::Shown;

/// A member that does not satisfy its model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// `records.1.member.partitionKey`.
    pub path: String,
    /// As AWS prints it; `None` is null.
    pub value: Option<String>,
    pub constraint: Constraint,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constraint {
    NotNull,
    LengthMin(i64),
    LengthMax(i64),
    ValueMin(i64),
    ValueMax(i64),
    Pattern(&'static str),
    Values(&'static [&'static str]),
    /// Each scalar item of a list, and every value and key of a map, must satisfy its own constraints.
    Items(Vec<Constraint>),
    Keys(Vec<Constraint>),
    MapValues(Vec<Constraint>),
}

/// Everything (up to AWS's ten) that is wrong with a structure. `missing` are the paths of required members that the
/// decoder did not meet: afterwards, a string that is empty cannot be told from one that was never sent.
pub fn violations(value: &dyn Structure, missing: &[String]) -> Vec<Violation> {
    let mut validator = Validator { path: String::new(), missing, found: Vec::new() };
    value.visit(&mut validator);
    let absent = missing.iter().map(|path| Violation { path: path.clone(), value: None, constraint: Constraint::NotNull });
    let mut found: Vec<_> = absent.chain(validator.found).collect();
    found.truncate(VIOLATIONS_MAX);
    found
}

/// The sentence for a validation error.
pub fn message(violations: &[Violation]) -> String {
    let count = violations.len();
    let noun = if count == 1 { "error" } else { "errors" };
    let sentences: Vec<_> = violations.iter().map(Violation::to_string).collect();
    format!("{count} validation {noun} detected: {}", sentences.join("; "))
}

impl std::fmt::Display for Violation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.value {
            None => f.write_str("Value null")?,
            Some(value) => write!(f, "Value '{value}'")?,
        }
        write!(f, " at '{}' failed to satisfy constraint: {}", self.path, self.constraint)
    }
}

impl std::fmt::Display for Constraint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Constraint::NotNull => f.write_str("Member must not be null"),
            Constraint::LengthMin(min) => write!(f, "Member must have length greater than or equal to {min}"),
            Constraint::LengthMax(max) => write!(f, "Member must have length less than or equal to {max}"),
            Constraint::ValueMin(min) => write!(f, "Member must have value greater than or equal to {min}"),
            Constraint::ValueMax(max) => write!(f, "Member must have value less than or equal to {max}"),
            Constraint::Pattern(source) => write!(f, "Member must satisfy regular expression pattern: {source}"),
            Constraint::Values(values) => write!(f, "Member must satisfy enum value set: [{}]", values.join(", ")),
            Constraint::Items(each) => write!(f, "Member must satisfy constraint: [{}]", joined(each)),
            Constraint::Keys(each) => write!(f, "Map keys must satisfy constraint: [{}]", joined(each)),
            Constraint::MapValues(each) => write!(f, "Map value must satisfy constraint: [{}]", joined(each)),
        }
    }
}

fn joined(constraints: &[Constraint]) -> String {
    constraints.iter().map(Constraint::to_string).collect::<Vec<_>>().join(", ")
}

struct Validator<'a> {
    path: String,
    missing: &'a [String],
    found: Vec<Violation>,
}

impl Validator<'_> {
    /// Notes what is broken of a member; one that is known to be missing has no value to judge.
    fn note(&mut self, member: &Member, broken: Vec<Constraint>, shown: impl FnOnce() -> String) {
        if broken.is_empty() || self.found.len() >= VIOLATIONS_MAX {
            return;
        }
        let path = join(&self.path, member.name);
        if self.is_missing(&path) {
            return;
        }
        let value = if member.traits.has(Traits::SENSITIVE) { shown::REDACTED.to_owned() } else { shown() };
        let violation = |constraint| Violation { path: path.clone(), value: Some(value.clone()), constraint };
        self.found.extend(broken.into_iter().map(violation));
    }

    /// Whether this member, or a structure around it, never came: then what is here is only a default.
    fn is_missing(&self, path: &str) -> bool {
        self.missing.iter().any(|missing| path.strip_prefix(missing.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    }

    /// Looks into a part of the current value.
    fn within(&mut self, path: String, look: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.path, path);
        look(self);
        self.path = outer;
    }
}

impl Visitor for Validator<'_> {
    fn integer(&mut self, member: &Member, value: i64) {
        self.note(member, broken_by_value(&member.limits, value as f64), || value.to_string());
    }
    fn double(&mut self, member: &Member, value: f64) {
        self.note(member, broken_by_value(&member.limits, value), || value.to_string());
    }
    fn string(&mut self, member: &Member, value: &str) {
        self.note(member, broken_by_text(&member.limits, value), || shown::shortened(value));
    }
    fn blob(&mut self, member: &Member, value: &[u8]) {
        self.note(member, broken_by_length(&member.limits, value.len()), || shown::blob(value));
    }
    fn structure(&mut self, member: &Member, value: &dyn Structure) {
        self.within(join(&self.path, member.name), |validator| value.visit(validator));
    }
    fn list(&mut self, member: &Member, items: &dyn Items) {
        let Kind::List(schema) = member.kind else { return };
        self.note(member, broken_by_length(&member.limits, items.len()), || Shown::list(member, items));
        if is_scalar(schema.item.kind) {
            let broken = (0..items.len()).any(|index| Judge::of(|judge| items.visit(index, &schema.item, judge)));
            if broken {
                self.note(member, vec![Constraint::Items(all(&schema.item))], || Shown::list(member, items));
            }
            return;
        }
        let path = join(&self.path, member.name);
        for index in 0..items.len() {
            if self.found.len() >= VIOLATIONS_MAX {
                return;
            }
            self.within(format!("{path}.{}", index + 1), |validator| items.visit(index, &as_part(&schema.item), validator));
        }
    }
    fn map(&mut self, member: &Member, entries: &dyn Entries) {
        let Kind::Map(schema) = member.kind else { return };
        self.note(member, broken_by_length(&member.limits, entries.len()), || Shown::map(member, entries));
        let (mut bad_keys, mut bad_values) = (false, false);
        let path = join(&self.path, member.name);
        entries.visit(&mut |key, entry| {
            bad_keys |= !broken_by_text(&schema.key.limits, key).is_empty();
            if is_scalar(schema.value.kind) {
                bad_values |= Judge::of(|judge| entry.visit(&schema.value, judge));
            } else {
                self.within(format!("{path}.{key}"), |validator| entry.visit(&as_part(&schema.value), validator));
            }
        });
        if bad_keys {
            self.note(member, vec![Constraint::Keys(all(&schema.key))], || Shown::map(member, entries));
        }
        if bad_values {
            self.note(member, vec![Constraint::MapValues(all(&schema.value))], || Shown::map(member, entries));
        }
    }
    fn boolean(&mut self, _: &Member, _: bool) {}
    fn timestamp(&mut self, _: &Member, _: Timestamp) {}
    fn document(&mut self, _: &Member, _: &serde_json::Value) {}
}

/// The item or value of a collection; AWS calls it `member` in paths, whatever it is called in XML.
fn as_part(member: &Member) -> Member {
    Member { name: "member", ..*member }
}

/// Judges a single scalar by its own member's limits.
struct Judge(bool);

impl Judge {
    fn of(show: impl FnOnce(&mut Judge)) -> bool {
        let mut judge = Judge(false);
        show(&mut judge);
        judge.0
    }
}

impl Visitor for Judge {
    fn integer(&mut self, member: &Member, value: i64) {
        self.0 = !broken_by_value(&member.limits, value as f64).is_empty();
    }
    fn double(&mut self, member: &Member, value: f64) {
        self.0 = !broken_by_value(&member.limits, value).is_empty();
    }
    fn string(&mut self, member: &Member, value: &str) {
        self.0 = !broken_by_text(&member.limits, value).is_empty();
    }
    fn blob(&mut self, member: &Member, value: &[u8]) {
        self.0 = !broken_by_length(&member.limits, value.len()).is_empty();
    }
    fn boolean(&mut self, _: &Member, _: bool) {}
    fn timestamp(&mut self, _: &Member, _: Timestamp) {}
    fn document(&mut self, _: &Member, _: &serde_json::Value) {}
    fn structure(&mut self, _: &Member, _: &dyn Structure) {}
    fn list(&mut self, _: &Member, _: &dyn Items) {}
    fn map(&mut self, _: &Member, _: &dyn Entries) {}
}

fn is_scalar(kind: Kind) -> bool {
    !matches!(kind, Kind::Structure(_) | Kind::List(_) | Kind::Map(_))
}

fn broken_by_value(limits: &Limits, value: f64) -> Vec<Constraint> {
    let min = limits.min.filter(|min| value < *min as f64).map(Constraint::ValueMin);
    let max = limits.max.filter(|max| value > *max as f64).map(Constraint::ValueMax);
    min.into_iter().chain(max).collect()
}

fn broken_by_length(limits: &Limits, length: usize) -> Vec<Constraint> {
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    let min = limits.min.filter(|min| length < *min).map(Constraint::LengthMin);
    let max = limits.max.filter(|max| length > *max).map(Constraint::LengthMax);
    min.into_iter().chain(max).collect()
}

/// In the order Kinesis is known to tell them: pattern, then length.
fn broken_by_text(limits: &Limits, text: &str) -> Vec<Constraint> {
    let values = (!limits.values.is_empty() && !limits.values.contains(&text)).then_some(Constraint::Values(limits.values));
    let pattern = limits.pattern.filter(|pattern| !pattern.matches(text)).map(|pattern| Constraint::Pattern(pattern.source));
    // Counting letters is only worth it where their number matters.
    let lengths = if limits.min.is_some() || limits.max.is_some() { broken_by_length(limits, text.chars().count()) } else { Vec::new() };
    values.into_iter().chain(pattern).chain(lengths).collect()
}

/// All constraints of an item, key or value; AWS quotes them all when one is broken, the upper bound first.
fn all(member: &Member) -> Vec<Constraint> {
    let limits = &member.limits;
    let is_number = matches!(member.kind, Kind::Integer | Kind::Long | Kind::Float | Kind::Double);
    let max = limits.max.map(if is_number { Constraint::ValueMax } else { Constraint::LengthMax });
    let min = limits.min.map(if is_number { Constraint::ValueMin } else { Constraint::LengthMin });
    let pattern = limits.pattern.map(|pattern| Constraint::Pattern(pattern.source));
    let values = (!limits.values.is_empty()).then_some(Constraint::Values(limits.values));
    max.into_iter().chain(min).chain(pattern).chain(values).collect()
}
