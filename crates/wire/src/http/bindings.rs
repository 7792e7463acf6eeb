//! Input members that stand outside the body: labels, query parameters, headers.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;

use super::headers;
use super::request::Request;
use crate::decode::{DecodeError, Decoder};
use crate::query::pairs;
use crate::roster::Roster;
use crate::schema::{Kind, ListSchema, Location, MapSchema, Member, TimestampFormat, Traits};
use crate::text::{bad, format_of, scalars_from_text};
use crate::trail::{Missing, Trail};
use crate::visit::Structure;

/// Sets every member that is bound outside the body. `query_literals` are the parameters that only route (`list-type=2`).
pub(super) fn decode(request: &Request, query_literals: &str, into: &mut dyn Structure) -> Result<Missing, DecodeError> {
    let schema = into.schema();
    let query = query_pairs(request.query)?;
    let mut roster = Roster::new(schema);
    for (index, member) in schema.members.iter().enumerate() {
        let found = match member.at {
            Location::Path => label(request, member),
            Location::Header => header(request, member)?,
            Location::Query => parameter(&query, member),
            Location::PrefixHeaders => prefix_headers(request, member.wire),
            Location::QueryParams => other_parameters(&query, query_literals, schema.members),
            Location::Body | Location::StatusCode => None,
        };
        if let Some(mut found) = found {
            match into.set(index, &mut found) {
                Ok(()) => roster.mark(index),
                Err(_) if is_condition_date(member) => {}
                Err(error) => return Err(named_as_sent(error, member)),
            }
        }
    }
    let mut trail = Trail::default();
    roster.missing(|_, member| member.at != Location::Body).for_each(|member| trail.note(member));
    Ok(trail.missing)
}

/// RFC 9110, 13.1.3 and 13.1.4: `If-Modified-Since` and its kin are ignored where they are no dates.
fn is_condition_date(member: &Member) -> bool {
    matches!(member.kind, Kind::Timestamp) && member.wire.starts_with("If-")
}

/// AWS: an argument outside the body is called what the caller wrote, `max-keys`, not what the model calls it.
fn named_as_sent(error: DecodeError, member: &'static Member) -> DecodeError {
    match error {
        DecodeError::BadValue { value, expected, .. } => DecodeError::BadValue { member: member.wire, value, expected },
        other => other,
    }
}

fn query_pairs(query: &str) -> Result<Vec<(String, String)>, DecodeError> {
    pairs(query.as_bytes()).map(|(name, value)| Ok((name?, value?))).collect()
}

fn label(request: &Request, member: &Member) -> Option<Texts> {
    let (_, value) = request.labels.iter().find(|(name, _)| *name == member.wire || *name == member.name)?;
    Some(Texts::one(value.clone(), TimestampFormat::Iso8601))
}

fn header(request: &Request, member: &Member) -> Result<Option<Texts>, DecodeError> {
    let Some(text) = headers::joined(request.headers, member.wire) else { return Ok(None) };
    let dates = TimestampFormat::HttpDate;
    if let Kind::List(list) = member.kind {
        let split_by = if matches!(list.item.kind, Kind::Timestamp) { format_of(&list.item, dates) } else { TimestampFormat::Default };
        return Ok(Some(Texts::many(headers::items(&text, split_by), dates)));
    }
    if text.is_empty() && !matches!(member.kind, Kind::String) {
        return Ok(None);
    }
    if member.traits.has(Traits::JSON_VALUE) {
        let json = BASE64.decode(&text).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        return Ok(Some(Texts::one(json.ok_or_else(|| bad(member, &text, "base64-encoded JSON"))?, dates)));
    }
    Ok(Some(Texts::one(text, dates)))
}

fn parameter(query: &[(String, String)], member: &Member) -> Option<Texts> {
    let values: Vec<_> = query.iter().filter(|(name, _)| name == member.wire).map(|(_, value)| value.clone()).collect();
    (!values.is_empty()).then(|| Texts::many(values, TimestampFormat::Iso8601))
}

fn prefix_headers(request: &Request, prefix: &str) -> Option<Texts> {
    let prefix = prefix.to_ascii_lowercase();
    let names = request.headers.keys().filter_map(|name| Some((name.as_str(), name.as_str().strip_prefix(&prefix)?)));
    let entries = names.filter_map(|(name, key)| {
        let value = headers::joined(request.headers, name)?;
        Some((key.to_owned(), vec![headers::decode_word(&value)]))
    });
    Texts::entries(entries.collect())
}

fn other_parameters(query: &[(String, String)], literals: &str, members: &[Member]) -> Option<Texts> {
    let is_literal = |name: &str| literals.split('&').any(|literal| literal.split('=').next() == Some(name));
    let is_bound = |name: &str| members.iter().any(|member| member.at == Location::Query && member.wire == name);
    let mut entries: Vec<(String, Vec<String>)> = Vec::new();
    for (name, value) in query.iter().filter(|(name, _)| !is_literal(name) && !is_bound(name)) {
        match entries.iter_mut().find(|(known, _)| known == name) {
            Some((_, values)) => values.push(value.clone()),
            None => entries.push((name.clone(), vec![value.clone()])),
        }
    }
    Texts::entries(entries)
}

/// A decoder over text that is no document: one value, a list of them, or named ones.
pub(super) struct Texts {
    values: Vec<String>,
    at: usize,
    entries: Vec<(String, Vec<String>)>,
    timestamps: TimestampFormat,
}

impl Texts {
    pub fn one(value: String, timestamps: TimestampFormat) -> Texts {
        Texts::many(vec![value], timestamps)
    }
    fn many(values: Vec<String>, timestamps: TimestampFormat) -> Texts {
        Texts { values, at: 0, entries: Vec::new(), timestamps }
    }
    fn entries(entries: Vec<(String, Vec<String>)>) -> Option<Texts> {
        (!entries.is_empty()).then(|| Texts { values: Vec::new(), at: 0, entries, timestamps: TimestampFormat::Iso8601 })
    }
    fn text(&self) -> &str {
        self.values.get(self.at).map_or("", String::as_str)
    }
}

impl Decoder for Texts {
    scalars_from_text!(|texts| texts.timestamps);

    /// Only its schema could say what a structure in a header would mean, and none has one.
    fn structure(&mut self, target: &mut dyn Structure) -> Result<(), DecodeError> {
        Err(DecodeError::Schema(target.schema().name))
    }

    fn list(
        &mut self,
        _: &Member,
        _: &'static ListSchema,
        push: &mut dyn FnMut(&mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        for index in 0..self.values.len() {
            self.at = index;
            push(self)?;
        }
        Ok(())
    }

    fn map(
        &mut self,
        _: &Member,
        _: &'static MapSchema,
        put: &mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        for (key, values) in std::mem::take(&mut self.entries) {
            put(key, &mut Texts::many(values, self.timestamps))?;
        }
        Ok(())
    }
}

/// A payload that is its member's bytes, nothing more.
pub(super) struct Raw(pub Bytes);

impl Decoder for Raw {
    fn blob(&mut self, _: &Member) -> Result<Bytes, DecodeError> {
        Ok(self.0.clone())
    }
    fn string(&mut self, member: &Member) -> Result<String, DecodeError> {
        String::from_utf8(self.0.to_vec()).map_err(|_| bad(member, "", "UTF-8 text"))
    }
    fn boolean(&mut self, member: &Member) -> Result<bool, DecodeError> {
        Err(DecodeError::schema(member))
    }
    fn integer(&mut self, member: &Member) -> Result<i64, DecodeError> {
        Err(DecodeError::schema(member))
    }
    fn double(&mut self, member: &Member) -> Result<f64, DecodeError> {
        Err(DecodeError::schema(member))
    }
    fn timestamp(&mut self, member: &Member) -> Result<crate::Timestamp, DecodeError> {
        Err(DecodeError::schema(member))
    }
    fn document(&mut self, member: &Member) -> Result<serde_json::Value, DecodeError> {
        Err(DecodeError::schema(member))
    }
    fn structure(&mut self, target: &mut dyn Structure) -> Result<(), DecodeError> {
        Err(DecodeError::Schema(target.schema().name))
    }
    fn list(
        &mut self,
        member: &Member,
        _: &'static ListSchema,
        _: &mut dyn FnMut(&mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        Err(DecodeError::schema(member))
    }
    fn map(
        &mut self,
        member: &Member,
        _: &'static MapSchema,
        _: &mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        Err(DecodeError::schema(member))
    }
}
