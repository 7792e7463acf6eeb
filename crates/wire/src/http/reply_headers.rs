//! Output members that travel as headers, or as the status.

use http::{HeaderMap, HeaderName, HeaderValue};

use super::headers::{encode_word, quoted_item};
use super::reply::EncodeError;
use crate::schema::{Kind, Location, Member, TimestampFormat, Traits};
use crate::text;
use crate::timestamp::Timestamp;
use crate::visit::{Entries, Items, Structure, Visitor};

/// Writes the headers and returns the status, if a member gives one.
pub(super) fn write(output: &dyn Structure, headers: &mut HeaderMap) -> Result<Option<i64>, EncodeError> {
    let mut writer = HeaderWriter { headers, status: None, error: None };
    output.visit(&mut writer);
    match writer.error {
        Some(error) => Err(error),
        None => Ok(writer.status),
    }
}

struct HeaderWriter<'h> {
    headers: &'h mut HeaderMap,
    status: Option<i64>,
    error: Option<EncodeError>,
}

impl HeaderWriter<'_> {
    fn put(&mut self, member: &Member, value: &str) {
        // Smithy: empty values are not written as headers.
        if member.at == Location::Header && !value.is_empty() {
            self.insert(member, member.wire, value);
        }
    }
    fn insert(&mut self, member: &Member, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::from_bytes(value.as_bytes())) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.error = Some(EncodeError::Header { member: member.name, value: value.to_owned() }),
        }
    }
}

impl Visitor for HeaderWriter<'_> {
    fn boolean(&mut self, member: &Member, value: bool) {
        self.put(member, if value { "true" } else { "false" });
    }
    fn integer(&mut self, member: &Member, value: i64) {
        if member.at == Location::StatusCode {
            self.status = Some(value);
        } else if member.at == Location::Header {
            self.put(member, &value.to_string());
        }
    }
    fn double(&mut self, member: &Member, value: f64) {
        if member.at == Location::Header {
            self.put(member, &text::write_double(value));
        }
    }
    fn string(&mut self, member: &Member, value: &str) {
        if member.traits.has(Traits::JSON_VALUE) {
            self.blob(member, value.as_bytes());
        } else {
            self.put(member, value);
        }
    }
    fn blob(&mut self, member: &Member, value: &[u8]) {
        if member.at == Location::Header {
            self.put(member, &text::write_blob(value));
        }
    }
    fn timestamp(&mut self, member: &Member, value: Timestamp) {
        if member.at == Location::Header {
            self.put(member, &moment(member, value));
        }
    }
    fn document(&mut self, member: &Member, value: &serde_json::Value) {
        if member.at == Location::Header {
            self.blob(member, value.to_string().as_bytes());
        }
    }
    fn structure(&mut self, _: &Member, _: &dyn Structure) {}
    fn list(&mut self, member: &Member, items: &dyn Items) {
        let (Location::Header, Kind::List(schema)) = (member.at, member.kind) else { return };
        let mut texts = Texts { values: Vec::new(), are_items: true };
        (0..items.len()).for_each(|index| items.visit(index, &schema.item, &mut texts));
        self.put(member, &texts.values.join(", "));
    }
    fn map(&mut self, member: &Member, entries: &dyn Entries) {
        let (Location::PrefixHeaders, Kind::Map(schema)) = (member.at, member.kind) else { return };
        entries.visit(&mut |key, entry| {
            let mut texts = Texts { values: Vec::new(), are_items: false };
            entry.visit(&schema.value, &mut texts);
            let value = encode_word(&texts.values.concat());
            self.insert(member, &format!("{}{key}", member.wire).to_ascii_lowercase(), &value);
        });
    }
}

fn moment(member: &Member, value: Timestamp) -> String {
    match member.timestamp {
        TimestampFormat::EpochSeconds => text::write_epoch_seconds(value),
        TimestampFormat::Iso8601 => value.iso8601(),
        TimestampFormat::HttpDate | TimestampFormat::Default => value.http_date(),
    }
}

/// Values as text, one each.
struct Texts {
    values: Vec<String>,
    /// Whether they will stand in a list, where a comma needs quotes.
    are_items: bool,
}

impl Visitor for Texts {
    fn boolean(&mut self, _: &Member, value: bool) {
        self.values.push(value.to_string());
    }
    fn integer(&mut self, _: &Member, value: i64) {
        self.values.push(value.to_string());
    }
    fn double(&mut self, _: &Member, value: f64) {
        self.values.push(text::write_double(value));
    }
    fn string(&mut self, _: &Member, value: &str) {
        self.values.push(if self.are_items { quoted_item(value) } else { value.to_owned() });
    }
    fn blob(&mut self, _: &Member, value: &[u8]) {
        self.values.push(text::write_blob(value));
    }
    fn timestamp(&mut self, member: &Member, value: Timestamp) {
        self.values.push(moment(member, value));
    }
    fn document(&mut self, _: &Member, _: &serde_json::Value) {}
    fn structure(&mut self, _: &Member, _: &dyn Structure) {}
    fn list(&mut self, _: &Member, _: &dyn Items) {}
    fn map(&mut self, _: &Member, _: &dyn Entries) {}
}
