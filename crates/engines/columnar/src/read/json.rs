//! The JSON SerDes: one object a line, keys matched to columns by name.
//!
//! The Hive SerDe (`org.apache.hive.hcatalog.data.JsonSerDe`) is strict; OpenX (`org.openx.data.jsonserde.JsonSerDe`) forgives
//! more: malformed lines on request, a single value where an array is expected, numbers as dates.
//! Differs from AWS: OpenX's parser also accepts single quotes, bare words and comments; to us such a line is malformed.

use std::borrow::Cow;
use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::builder::ColumnBuilder;
use super::error::DecodeError;
use super::format::{Json, JsonDialect};
use super::projection::Projection;
use super::strict::{self, Reason, TimeRule};
use super::values::{self, TimestampStyle};
use crate::Column;
use crate::json::{JsonError, Kind, Tape, Value, skip_space};

pub(super) struct JsonReader {
    format: Json,
    null_for_invalid: bool,
    tape: Tape,
    /// From a key as we look it up to the builder it fills.
    keys: HashMap<Vec<u8>, usize>,
    /// Keys come in the same order line after line: what each place held last, and which builder it was for.
    seen: Vec<(Vec<u8>, Option<usize>)>,
    /// For each builder, the position of its value on the tape.
    found: Vec<Option<usize>>,
}

impl JsonReader {
    pub(super) fn new(format: Json, null_for_invalid: bool, columns: &[Column], projection: &[usize]) -> Self {
        let mut keys = HashMap::new();
        for (builder, ordinal) in projection.iter().enumerate() {
            let name = columns[*ordinal].name.to_lowercase();
            let key = format.mappings.get(&name).cloned().unwrap_or(name);
            keys.insert(fold(&format, key.as_bytes()).into_owned(), builder);
        }
        Self { found: vec![None; projection.len()], format, null_for_invalid, tape: Tape::default(), keys, seen: Vec::new() }
    }

    pub(super) fn read_row(&mut self, line: &[u8], columns: &mut Projection) -> Result<(), DecodeError> {
        // Neither SerDe fails on a blank line, and OpenX only parses what begins like JSON: the rest are rows of NULLs.
        match line.get(skip_space(line, 0)) {
            None => return null_row(columns),
            Some(b'{' | b'[') => {}
            Some(_) if self.is_openx() => return null_row(columns),
            Some(_) => {}
        }
        let mut tape = std::mem::take(&mut self.tape);
        let outcome = match self.parse(&mut tape, line) {
            Ok(()) => self.append_row(tape.root(line), &tape, line, columns),
            Err(_) if self.format.ignore_malformed => null_row(columns),
            Err(error) => Err(self.malformed(&error, line)),
        };
        self.tape = tape;
        outcome
    }

    /// A line is one object; OpenX does not look at what follows it, and takes an array as the columns in order.
    fn parse(&self, tape: &mut Tape, line: &[u8]) -> Result<(), JsonError> {
        let end = skip_space(line, tape.parse(line, 0)?);
        if self.is_openx() {
            return Ok(());
        }
        let begin = skip_space(line, 0);
        let wrong = if line[begin] == b'{' { end } else { begin };
        line.get(wrong).map_or(Ok(()), |found| Err(JsonError::Unexpected { found: *found, at: wrong }))
    }

    fn malformed(&self, error: &JsonError, line: &[u8]) -> DecodeError {
        match (self.format.dialect, error) {
            // The words people search for after querying pretty-printed JSON, whose first line is `{`: "at 2 [character 3 line 1]".
            (JsonDialect::OpenX, JsonError::EndOfInput) => DecodeError::NotAJsonObject(format!(
                "A JSONObject text must end with '}}' at {} [character {} line 1]",
                line.len() + 1,
                line.len() + 2
            )),
            (JsonDialect::OpenX, other) => DecodeError::NotAJsonObject(other.to_string()),
            (JsonDialect::Hive, JsonError::EndOfInput) => DecodeError::JsonParse(format!("{error}: expected close marker for OBJECT")),
            (JsonDialect::Hive, other) => DecodeError::JsonParse(other.to_string()),
        }
    }

    fn append_row(&mut self, row: Value<'_>, tape: &Tape, line: &[u8], columns: &mut Projection) -> Result<(), DecodeError> {
        self.found.fill(None);
        if row.kind() == Kind::Array {
            for (field, item) in row.items().enumerate().take(columns.fields_needed()) {
                if let Some(builder) = columns.ordinals.iter().position(|ordinal| *ordinal == field) {
                    self.found[builder] = Some(item.position());
                }
            }
        } else {
            // Of duplicate keys the last one counts.
            for (place, (key, value)) in row.entries().enumerate() {
                if let Some(builder) = self.builder_of(place, key) {
                    self.found[builder] = Some(value.position());
                }
            }
        }
        for (builder, position) in self.found.iter().enumerate() {
            let column = &mut columns.builders[builder];
            match position {
                None => column.append_null(),
                Some(position) => self.append_field(column, tape.value_at(line, *position), columns.ordinals[builder])?,
            }
        }
        Ok(())
    }

    fn builder_of(&mut self, place: usize, key: Value<'_>) -> Option<usize> {
        let raw = key.raw();
        match self.seen.get(place) {
            Some((last, builder)) if last == raw => return *builder,
            _ => {}
        }
        let builder = self.look_up(&key.characters());
        if let Some(last) = self.seen.get_mut(place) {
            *last = (raw.to_vec(), builder);
        } else {
            self.seen.push((raw.to_vec(), builder));
        }
        builder
    }

    fn look_up(&self, key: &[u8]) -> Option<usize> {
        let key = fold(&self.format, key);
        let exact = self.keys.get(key.as_ref()).copied();
        if exact.is_some() || !self.format.dots_in_keys {
            return exact;
        }
        let underscored: Vec<u8> = key.iter().map(|b| if *b == b'.' { b'_' } else { *b }).collect();
        self.keys.get(&underscored).copied()
    }

    fn append_field(&self, builder: &mut ColumnBuilder, value: Value<'_>, ordinal: usize) -> Result<(), DecodeError> {
        self.append(builder, value).map_err(|reason| reason.for_field(&value.characters(), ordinal))
    }

    /// Appends exactly one value, or fails; a failed nested value leaves its builder uneven, and the query fails with it.
    fn append(&self, builder: &mut ColumnBuilder, value: Value<'_>) -> Result<(), Reason> {
        if value.kind() == Kind::Null {
            builder.append_null();
            return Ok(());
        }
        match builder {
            ColumnBuilder::List { .. } | ColumnBuilder::Map { .. } | ColumnBuilder::Struct { .. } => self.append_nested(builder, value),
            _ => match self.append_scalar(builder, value) {
                Err(_) if self.null_for_invalid => {
                    builder.append_null();
                    Ok(())
                }
                outcome => outcome,
            },
        }
    }

    fn append_scalar(&self, builder: &mut ColumnBuilder, value: Value<'_>) -> Result<(), Reason> {
        let nested = matches!(value.kind(), Kind::Array | Kind::Object);
        match builder {
            // A string column takes any JSON value as its text.
            ColumnBuilder::Text(text) if value.kind() != Kind::Text => text.append_with(|out| value.write_compact(out)),
            ColumnBuilder::Text(text) => text.append(&value.characters()),
            _ if nested => {
                return Err(Reason(format!(
                    "{} where a scalar is expected",
                    if value.kind() == Kind::Array { "an array" } else { "an object" }
                )));
            }
            ColumnBuilder::Binary(bytes) => match BASE64.decode(value.characters()) {
                Ok(decoded) => bytes.append(&decoded),
                Err(_) => bytes.append(&value.characters()),
            },
            ColumnBuilder::Date(days) if value.kind() == Kind::Number && self.is_openx() => days.append_value(whole(value.raw())?),
            ColumnBuilder::Timestamp(millis) if value.kind() == Kind::Number && self.is_openx() => {
                millis.append_value(epoch_millis(value.raw())?)
            }
            other => strict::append_scalar(other, &value.characters(), self.time_rule())?,
        }
        Ok(())
    }

    fn append_nested(&self, builder: &mut ColumnBuilder, value: Value<'_>) -> Result<(), Reason> {
        // OpenX: an empty string is no collection at all.
        if value.kind() == Kind::Text && self.is_openx() && value.raw().trim_ascii().is_empty() {
            builder.append_null();
            return Ok(());
        }
        match (builder, value.kind()) {
            (ColumnBuilder::List { rows, items, .. }, Kind::Array) => {
                for item in value.items() {
                    self.append(items, item)?;
                }
                rows.end(items.len(), true);
            }
            // OpenX: what is not wrapped in an array is an array of one.
            (ColumnBuilder::List { rows, items, .. }, _) if self.is_openx() => {
                self.append(items, value)?;
                rows.end(items.len(), true);
            }
            (ColumnBuilder::Map { rows, keys, values, .. }, Kind::Object) => {
                for (key, entry) in value.entries() {
                    // A key which is not of the map's key type has no place in it.
                    if strict::append_scalar(keys, &key.characters(), self.time_rule()).is_ok() {
                        self.append(values, entry)?;
                    }
                }
                rows.end(keys.len(), true);
            }
            (ColumnBuilder::Struct { fields, nulls, children }, Kind::Object) => {
                for (child, field) in children.iter_mut().zip(fields.iter()) {
                    match self.member(value, field.name()) {
                        Some(member) => self.append(child, member)?,
                        None => child.append_null(),
                    }
                }
                nulls.append_non_null();
            }
            (builder, _) if self.null_for_invalid => builder.append_null(),
            (builder, _) => return Err(Reason(format!("not {}", expected(builder)))),
        }
        Ok(())
    }

    /// The last entry whose key names the struct's field.
    fn member<'a>(&self, object: Value<'a>, name: &str) -> Option<Value<'a>> {
        let wanted = self.format.mappings.get(name).map_or(name, String::as_str).as_bytes();
        let matches = |key: &[u8]| if self.format.case_insensitive { key.eq_ignore_ascii_case(wanted) } else { key == wanted };
        object.entries().filter(|(key, _)| matches(&key.characters())).last().map(|(_, value)| value)
    }

    fn is_openx(&self) -> bool {
        self.format.dialect == JsonDialect::OpenX
    }

    fn time_rule(&self) -> TimeRule {
        TimeRule::Text(if self.is_openx() { TimestampStyle::SqlOrIso } else { TimestampStyle::Sql })
    }
}

fn null_row(columns: &mut Projection) -> Result<(), DecodeError> {
    columns.builders.iter_mut().for_each(ColumnBuilder::append_null);
    Ok(())
}

fn fold<'a>(format: &Json, key: &'a [u8]) -> Cow<'a, [u8]> {
    if !format.case_insensitive || !key.iter().any(|b| b.is_ascii_uppercase() || !b.is_ascii()) {
        return Cow::Borrowed(key);
    }
    match std::str::from_utf8(key) {
        Ok(text) => Cow::Owned(text.to_lowercase().into_bytes()),
        Err(_) => Cow::Owned(key.to_ascii_lowercase()),
    }
}

fn whole(text: &[u8]) -> Result<i32, Reason> {
    values::integer(text).and_then(|value| i32::try_from(value).ok()).ok_or_else(|| strict::for_input(text))
}

/// OpenX: thirteen digits and more are milliseconds, fewer are seconds, and a fraction is of seconds.
fn epoch_millis(text: &[u8]) -> Result<i64, Reason> {
    let millis = match values::integer(text) {
        Some(number) if text.len() >= 13 => Some(number),
        Some(number) => number.checked_mul(1000),
        None => values::decimal(text, 18, 3).and_then(|millis| i64::try_from(millis).ok()),
    };
    millis.ok_or_else(|| strict::for_input(text))
}

fn expected(builder: &ColumnBuilder) -> &'static str {
    match builder {
        ColumnBuilder::List { .. } => "an array",
        ColumnBuilder::Map { .. } => "a map",
        _ => "a struct",
    }
}
