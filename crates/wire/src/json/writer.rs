//! From structures to JSON text. Members that are not set are left out, as AWS leaves them out.

use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;

use crate::schema::{Location, Member, TimestampFormat};
use crate::text;
use crate::timestamp::Timestamp;
use crate::visit::{Entries, Items, Structure, Visitor};

#[derive(Default)]
pub(crate) struct JsonWriter {
    pub out: Vec<u8>,
    place: Place,
}

/// What must precede the next value.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Place {
    /// Nothing: the root, an item, or a map's value, whose comma and key are written already.
    #[default]
    Bare,
    FirstMember,
    NextMember,
}

impl JsonWriter {
    /// Writes the structure's body members as an object.
    pub fn object(&mut self, value: &dyn Structure) {
        let outer = std::mem::replace(&mut self.place, Place::FirstMember);
        self.out.push(b'{');
        value.visit(self);
        self.out.push(b'}');
        self.place = outer;
    }

    /// Writes the member's key where there must be one; `false` if the member stands elsewhere than in the body.
    fn begin(&mut self, member: &Member) -> bool {
        if self.place == Place::Bare {
            return true;
        }
        if member.at != Location::Body {
            return false;
        }
        if self.place == Place::NextMember {
            self.out.push(b',');
        }
        self.place = Place::NextMember;
        self.key(member.wire);
        true
    }

    pub fn key(&mut self, key: &str) {
        write_string(&mut self.out, key);
        self.out.push(b':');
    }
    fn write(&mut self, text: impl std::fmt::Display) {
        write!(self.out, "{text}").expect("a vector takes every byte");
    }
    fn write_quoted(&mut self, text: &str) {
        write_string(&mut self.out, text);
    }

    /// Runs `each` for values that stand bare, between brackets.
    fn bracketed(&mut self, open: u8, close: u8, each: impl FnOnce(&mut JsonWriter)) {
        let outer = std::mem::replace(&mut self.place, Place::Bare);
        self.out.push(open);
        each(self);
        self.out.push(close);
        self.place = outer;
    }
}

impl Visitor for JsonWriter {
    fn boolean(&mut self, member: &Member, value: bool) {
        if self.begin(member) {
            self.write(value);
        }
    }
    fn integer(&mut self, member: &Member, value: i64) {
        if self.begin(member) {
            self.write(value);
        }
    }
    fn double(&mut self, member: &Member, value: f64) {
        if !self.begin(member) {
            return;
        }
        if value.is_finite() {
            // serde_json prints the shortest digits that read back as the same double.
            serde_json::to_writer(&mut self.out, &value).expect("a finite number into a vector");
        } else {
            self.write_quoted(&text::write_double(value));
        }
    }
    fn string(&mut self, member: &Member, value: &str) {
        if self.begin(member) {
            self.write_quoted(value);
        }
    }
    fn blob(&mut self, member: &Member, value: &[u8]) {
        if !self.begin(member) {
            return;
        }
        self.out.push(b'"');
        let start = self.out.len();
        self.out.resize(start + value.len().div_ceil(3) * 4, 0);
        BASE64.encode_slice(value, &mut self.out[start..]).expect("room for exactly this text was made");
        self.out.push(b'"');
    }
    fn timestamp(&mut self, member: &Member, value: Timestamp) {
        if !self.begin(member) {
            return;
        }
        match member.timestamp {
            TimestampFormat::Iso8601 => self.write_quoted(&value.iso8601()),
            TimestampFormat::HttpDate => self.write_quoted(&value.http_date()),
            TimestampFormat::EpochSeconds | TimestampFormat::Default => self.write(text::write_epoch_seconds(value)),
        }
    }
    fn document(&mut self, member: &Member, value: &serde_json::Value) {
        if self.begin(member) {
            self.write(value);
        }
    }
    fn structure(&mut self, member: &Member, value: &dyn Structure) {
        if self.begin(member) {
            self.object(value);
        }
    }
    fn list(&mut self, member: &Member, items: &dyn Items) {
        let (true, crate::Kind::List(schema)) = (self.begin(member), member.kind) else { return };
        self.bracketed(b'[', b']', |writer| {
            for index in 0..items.len() {
                if index > 0 {
                    writer.out.push(b',');
                }
                items.visit(index, &schema.item, writer);
            }
        });
    }
    fn map(&mut self, member: &Member, entries: &dyn Entries) {
        let (true, crate::Kind::Map(schema)) = (self.begin(member), member.kind) else { return };
        self.bracketed(b'{', b'}', |writer| {
            let mut is_first = true;
            entries.visit(&mut |key, entry| {
                if !std::mem::take(&mut is_first) {
                    writer.out.push(b',');
                }
                writer.key(key);
                entry.visit(&schema.value, writer);
            });
        });
    }
}

/// Copies runs of plain bytes whole; only quotes, backslashes and control characters need an escape.
fn write_string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let bytes = text.as_bytes();
    let mut copied = 0;
    for (at, byte) in bytes.iter().enumerate() {
        if *byte >= 0x20 && *byte != b'"' && *byte != b'\\' {
            continue;
        }
        out.extend_from_slice(&bytes[copied..at]);
        copied = at + 1;
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            control => write!(out, "\\u{control:04x}").expect("a vector takes every byte"),
        }
    }
    out.extend_from_slice(&bytes[copied..]);
    out.push(b'"');
}
