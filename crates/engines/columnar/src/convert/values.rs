//! One JSON value into one place of a column, by the rules of either SerDe.
//!
//! The invariant that lets a record fail half-way: **an append adds exactly one value to its builder, also when it fails** (then a
//! NULL). Columns stay even, and the rows of refused records can be taken out of the batch at its end.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::OpenX;
use super::joda::{self, Pattern};
use super::members::{Members, fold};
use crate::HiveType;
use crate::json::{Kind, Value};
use crate::read::builder::ColumnBuilder;
use crate::read::values::{self, TimestampStyle};

/// The SerDe's options, understood.
pub(super) enum Rules {
    OpenX(OpenX),
    Hive(Vec<Pattern>),
}

/// Why a record is not what the schema says, in full.
#[derive(Debug)]
pub(super) struct Mismatch(pub(super) String);

type Outcome = Result<(), Mismatch>;

impl Rules {
    /// AWS: the Hive SerDe matches names in any letter case; OpenX unless told otherwise.
    pub(super) fn case_insensitive(&self) -> bool {
        match self {
            Self::OpenX(options) => options.case_insensitive,
            Self::Hive(_) => true,
        }
    }

    pub(super) fn dots_are_underscores(&self) -> bool {
        matches!(self, Self::OpenX(options) if options.dots_to_underscores)
    }

    /// The key that holds a column's values.
    pub(super) fn key_of<'a>(&'a self, column: &'a str) -> &'a str {
        match self {
            Self::OpenX(options) => options.column_to_key.get(column).map_or(column, String::as_str),
            Self::Hive(_) => column,
        }
    }

    fn forgives(&self) -> bool {
        matches!(self, Self::OpenX(_))
    }
}

/// What a place holds, as far as JSON must be matched against it; scalars say it by their builder.
pub(super) enum Shape {
    Scalar,
    List(Box<Shape>),
    Map(Box<Shape>),
    Struct(Members, Vec<Shape>),
}

impl Shape {
    pub(super) fn new(hive_type: &HiveType, rules: &Rules) -> Self {
        match hive_type {
            HiveType::Array(item) => Self::List(Box::new(Self::new(item, rules))),
            HiveType::Map(_, value) => Self::Map(Box::new(Self::new(value, rules))),
            HiveType::Struct(fields) => {
                Self::Struct(Members::new(fields, rules), fields.iter().map(|field| Self::new(&field.hive_type, rules)).collect())
            }
            _ => Self::Scalar,
        }
    }

    pub(super) fn append(&mut self, rules: &Rules, builder: &mut ColumnBuilder, value: Value<'_>) -> Outcome {
        let outcome = match self {
            _ if value.kind() == Kind::Null => {
                builder.append_null();
                return Ok(());
            }
            Self::Scalar => append_scalar(rules, builder, value),
            // OpenX: an empty string is no collection at all.
            _ if rules.forgives() && value.kind() == Kind::Text && value.raw().trim_ascii().is_empty() => {
                builder.append_null();
                return Ok(());
            }
            Self::List(item) => return append_list(item, rules, builder, value),
            Self::Map(entry) => return append_map(entry, rules, builder, value),
            Self::Struct(members, shapes) => return append_struct(members, shapes, rules, builder, value),
        };
        if outcome.is_err() {
            builder.append_null();
        }
        outcome
    }
}

fn append_list(shape: &mut Shape, rules: &Rules, builder: &mut ColumnBuilder, value: Value<'_>) -> Outcome {
    let ColumnBuilder::List { rows, items, .. } = builder else { unreachable!("a list's builder is a list's") };
    let outcome = if value.kind() == Kind::Array {
        value.items().try_for_each(|item| shape.append(rules, items, item))
    } else if rules.forgives() {
        // OpenX: what is not wrapped in an array is an array of one.
        shape.append(rules, items, value)
    } else {
        schema("java.io.IOException: Start of Array expected")
    };
    rows.end(items.len(), outcome.is_ok());
    outcome
}

fn append_map(shape: &mut Shape, rules: &Rules, builder: &mut ColumnBuilder, value: Value<'_>) -> Outcome {
    let ColumnBuilder::Map { rows, keys, values, .. } = builder else { unreachable!("a map's builder is a map's") };
    let outcome = if value.kind() == Kind::Object {
        value.entries().try_for_each(|(key, entry)| append_entry(shape, rules, (keys, values), key, entry))
    } else if rules.forgives() {
        not_an_object(value)
    } else {
        schema("java.io.IOException: Start of Object expected")
    };
    rows.end(keys.len(), outcome.is_ok());
    outcome
}

/// A key that is not of the map's key type fails the record, and leaves no half of an entry.
fn append_entry(
    shape: &mut Shape,
    rules: &Rules,
    (keys, values): (&mut ColumnBuilder, &mut ColumnBuilder),
    key: Value<'_>,
    entry: Value<'_>,
) -> Outcome {
    // JSON's keys are strings, whatever the map's are: also the Hive SerDe reads numbers out of them.
    match &mut *keys {
        ColumnBuilder::Text(text) if rules.forgives() => text.append(&fold(rules, &key.characters())),
        ColumnBuilder::Text(text) => text.append(&key.characters()),
        other => append_text(rules, other, &key.characters())?,
    }
    shape.append(rules, values, entry)
}

fn append_struct(members: &mut Members, shapes: &mut [Shape], rules: &Rules, builder: &mut ColumnBuilder, value: Value<'_>) -> Outcome {
    let ColumnBuilder::Struct { nulls, children, .. } = builder else { unreachable!("a struct's builder is a struct's") };
    let mut outcome = match value.kind() {
        Kind::Object => {
            members.find(rules, value);
            Ok(())
        }
        // AWS: under OpenX an array fills a struct by position.
        Kind::Array if rules.forgives() => {
            members.find_by_place(value);
            Ok(())
        }
        _ if rules.forgives() => not_an_object(value),
        _ => schema("java.io.IOException: Start of Object expected"),
    };
    for (member, (shape, child)) in shapes.iter_mut().zip(children.iter_mut()).enumerate() {
        match members.position(member).filter(|_| outcome.is_ok()) {
            Some(position) => outcome = shape.append(rules, child, value.sibling_at(position)),
            None => child.append_null(),
        }
    }
    nulls.append_non_null();
    outcome
}

/// Adds nothing when it fails.
fn append_scalar(rules: &Rules, builder: &mut ColumnBuilder, value: Value<'_>) -> Outcome {
    let nested = matches!(value.kind(), Kind::Array | Kind::Object);
    match builder {
        ColumnBuilder::Text(_) if nested && !rules.forgives() => {
            return Err(Mismatch("One or more fields have incorrect format. Exception when validating field (root)".to_owned()));
        }
        ColumnBuilder::Text(text) if value.kind() == Kind::Text => {
            if value.is_escaped() {
                text.append_with(|out| value.write_characters(out));
            } else {
                text.append(value.raw());
            }
        }
        // AWS: OpenX lowercases the keys of what becomes text, too: it read the whole record so.
        ColumnBuilder::Text(text) if nested && rules.case_insensitive() => text.append_with(|out| value.write_compact_folded(out)),
        ColumnBuilder::Text(text) => text.append_with(|out| value.write_compact(out)),
        _ if nested => return schema(&format!("{} where a scalar is expected", java_value(value))),
        ColumnBuilder::Boolean(values) => values.append_value(boolean(rules, value)?),
        ColumnBuilder::Timestamp(values) => values.append_value(timestamp(rules, value)?),
        ColumnBuilder::Date(days) if value.kind() == Kind::Number && rules.forgives() => days.append_value(narrow(value.raw())?),
        ColumnBuilder::Date(_) | ColumnBuilder::Binary(_) => return append_text(rules, builder, &value.characters()),
        _ if value.kind() == Kind::Boolean => return for_input(value.raw()),
        _ if value.kind() == Kind::Text && !rules.forgives() => {
            return schema("Current token (VALUE_STRING) not numeric, can not use numeric value accessors");
        }
        _ if value.kind() == Kind::Number => return append_number(builder, value.raw()),
        _ => return append_text(rules, builder, &value.characters()),
    }
    Ok(())
}

/// A JSON number in a column of numbers: fractions of whole numbers are cut off, as Java's `intValue` does.
fn append_number(builder: &mut ColumnBuilder, text: &[u8]) -> Outcome {
    match builder {
        ColumnBuilder::TinyInt(values) => values.append_value(narrow(text)?),
        ColumnBuilder::SmallInt(values) => values.append_value(narrow(text)?),
        ColumnBuilder::Int(values) => values.append_value(narrow(text)?),
        ColumnBuilder::BigInt(values) => values.append_value(narrow(text)?),
        ColumnBuilder::Float(values) => values.append_value(double(text)? as f32),
        ColumnBuilder::Double(values) => values.append_value(double(text)?),
        ColumnBuilder::Decimal { values, precision, scale } => {
            let Some(value) = values::decimal(text, *precision, *scale) else { return for_input(text) };
            values.append_value(value);
        }
        _ => return for_input(text),
    }
    Ok(())
}

/// A string in a column of something else, and the keys of maps.
fn append_text(rules: &Rules, builder: &mut ColumnBuilder, text: &[u8]) -> Outcome {
    match builder {
        ColumnBuilder::Boolean(values) => values.append_value(values::boolean(text).unwrap_or(false)),
        ColumnBuilder::Timestamp(values) => values.append_value(timestamp_text(rules, text)?),
        ColumnBuilder::Date(values) => {
            let Some(days) = values::date(text) else { return schema("Date format must be yyyy-mm-dd") };
            values.append_value(days);
        }
        ColumnBuilder::Binary(bytes) => match BASE64.decode(text) {
            Ok(decoded) => bytes.append(&decoded),
            Err(_) => bytes.append(text),
        },
        // Java's parsers of whole numbers know no fractions in text.
        ColumnBuilder::TinyInt(_) | ColumnBuilder::SmallInt(_) | ColumnBuilder::Int(_) | ColumnBuilder::BigInt(_)
            if values::integer(text).is_none() =>
        {
            return for_input(text);
        }
        _ if text.is_empty() => return for_input(text),
        other => return append_number(other, text),
    }
    Ok(())
}

fn narrow<T: TryFrom<i64>>(text: &[u8]) -> Result<T, Mismatch> {
    let whole = values::integer(text).or_else(|| values::double(text).filter(|v| v.abs() < 9e15).map(|v| v.trunc() as i64));
    whole.and_then(|value| T::try_from(value).ok()).map_or_else(|| for_input(text), Ok)
}

fn double(text: &[u8]) -> Result<f64, Mismatch> {
    values::double(text).map_or_else(|| for_input(text), Ok)
}

fn boolean(rules: &Rules, value: Value<'_>) -> Result<bool, Mismatch> {
    match value.kind() {
        Kind::Boolean => Ok(value.raw() == b"true"),
        // Java's `Boolean.parseBoolean` never fails.
        Kind::Text if rules.forgives() => Ok(values::boolean(&value.characters()).unwrap_or(false)),
        // Jackson's words; what AWS answers here nobody has shown.
        Kind::Text => schema("Current token (VALUE_STRING) not of boolean type"),
        _ => schema(&format!("{} where a boolean is expected", java_value(value))),
    }
}

fn timestamp(rules: &Rules, value: Value<'_>) -> Result<i64, Mismatch> {
    match value.kind() {
        Kind::Boolean => timestamp_refused(),
        _ => timestamp_text(rules, &value.characters()),
    }
}

/// Milliseconds, which is what Athena reads; finer fractions are cut off.
fn timestamp_text(rules: &Rules, text: &[u8]) -> Result<i64, Mismatch> {
    let millis = match rules {
        Rules::OpenX(_) => epoch_millis(text).or_else(|| values::timestamp(text, TimestampStyle::SqlOrIso)),
        Rules::Hive(patterns) if patterns.is_empty() => values::timestamp(text, TimestampStyle::Sql),
        Rules::Hive(patterns) => joda::first_match(patterns, text),
    };
    millis.map_or_else(timestamp_refused, Ok)
}

/// AWS: epoch seconds, epoch milliseconds, and floating point epoch seconds (Choose the JSON deserializer). Thirteen digits and
/// more are milliseconds.
fn epoch_millis(text: &[u8]) -> Option<i64> {
    match values::integer(text) {
        Some(number) if text.len() >= 13 => Some(number),
        Some(number) => number.checked_mul(1000),
        None => values::decimal(text, 18, 3).and_then(|millis| i64::try_from(millis).ok()),
    }
}

fn timestamp_refused<T>() -> Result<T, Mismatch> {
    schema("Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff]")
}

/// AWS's sentence (seen in error objects, 2026) and what Java said.
fn schema<T>(reason: &str) -> Result<T, Mismatch> {
    Err(Mismatch(format!("Data does not match the schema. {reason}")))
}

fn for_input<T>(text: &[u8]) -> Result<T, Mismatch> {
    schema(&format!("For input string: \"{}\"", String::from_utf8_lossy(text)))
}

/// AWS's words, both spaces included.
fn not_an_object(value: Value<'_>) -> Outcome {
    schema(&format!("Data is not JSONObject  but {}", java_value(value)))
}

fn java_value(value: Value<'_>) -> String {
    let class = match value.kind() {
        Kind::Null => "null",
        Kind::Boolean => "java.lang.Boolean",
        Kind::Number if values::integer(value.raw()).is_some() => "java.lang.Long",
        Kind::Number => "java.lang.Double",
        Kind::Text => "java.lang.String",
        Kind::Array => "a JSON array",
        Kind::Object => "a JSON object",
    };
    format!("{class} with value {}", String::from_utf8_lossy(value.raw()))
}
