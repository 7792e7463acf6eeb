//! From JSON to structures, with the tolerances AWS has: `null` is absence, unknown members pass, the last of duplicates wins.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;

use super::reader::{Reader, Token};
use crate::decode::{DecodeError, Decoder};
use crate::roster::Roster;
use crate::schema::{Kind, ListSchema, MapSchema, Member, TimestampFormat};
use crate::text;
use crate::timestamp::Timestamp;
use crate::trail::{Missing, Trail};
use crate::visit::Structure;

pub(crate) struct JsonDecoder<'a> {
    reader: Reader<'a>,
    trail: Trail,
}

impl<'a> JsonDecoder<'a> {
    pub fn new(bytes: &'a [u8]) -> Result<JsonDecoder<'a>, DecodeError> {
        Ok(JsonDecoder { reader: Reader::new(bytes)?, trail: Trail::default() })
    }
    /// A decoder of a payload, whose paths begin with the payload's member.
    pub fn within(member: &'static Member, bytes: &'a [u8]) -> Result<JsonDecoder<'a>, DecodeError> {
        let mut decoder = JsonDecoder::new(bytes)?;
        decoder.trail.enter(member);
        Ok(decoder)
    }
    /// Ends the reading: nothing may follow the value.
    pub fn finish(mut self) -> Result<Missing, DecodeError> {
        self.reader.finish()?;
        Ok(self.trail.missing)
    }

    fn expect(&mut self, wanted: Token, type_name: &'static str) -> Result<(), DecodeError> {
        let found = self.reader.peek()?;
        if found == wanted { Ok(()) } else { Err(self.trail.wrong_type(found.name(), type_name)) }
    }
}

impl Decoder for JsonDecoder<'_> {
    fn boolean(&mut self, _: &Member) -> Result<bool, DecodeError> {
        match self.reader.peek()? {
            Token::True | Token::False => self.reader.boolean(),
            found => Err(self.trail.wrong_type(found.name(), "Boolean")),
        }
    }

    fn integer(&mut self, member: &Member) -> Result<i64, DecodeError> {
        self.expect(Token::Number, integer_name(member))?;
        let digits = self.reader.number()?;
        if let Ok(whole) = digits.parse() {
            return Ok(whole);
        }
        // AWS: a number with a fraction is truncated where an integer is expected (its parser is a "TruncatingBigNumber").
        let value = digits.parse::<f64>().map_err(|_| text::bad(member, digits, integer_name(member)))?.trunc();
        // The bounds of i64 as doubles; its maximum itself is not one.
        if (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&value) {
            Ok(value as i64)
        } else {
            Err(text::bad(member, digits, integer_name(member)))
        }
    }

    fn double(&mut self, member: &Member) -> Result<f64, DecodeError> {
        match self.reader.peek()? {
            Token::Number => {
                let digits = self.reader.number()?;
                digits.parse().map_err(|_| text::bad(member, digits, "Double"))
            }
            // JSON has no other way to write these three.
            Token::String => match &*self.reader.string()? {
                special @ ("NaN" | "Infinity" | "-Infinity") => text::double(member, special),
                _ => Err(self.trail.wrong_type(Token::String.name(), "Double")),
            },
            found => Err(self.trail.wrong_type(found.name(), "Double")),
        }
    }

    fn string(&mut self, _: &Member) -> Result<String, DecodeError> {
        self.expect(Token::String, "String")?;
        Ok(self.reader.string()?.into_owned())
    }

    fn blob(&mut self, member: &Member) -> Result<Bytes, DecodeError> {
        self.expect(Token::String, "Blob")?;
        let encoded = self.reader.string()?;
        BASE64.decode(encoded.as_bytes()).map(Bytes::from).map_err(|_| text::bad(member, &encoded, "Blob"))
    }

    fn timestamp(&mut self, member: &Member) -> Result<Timestamp, DecodeError> {
        match (self.reader.peek()?, member.timestamp) {
            (Token::Number, _) => {
                let digits = self.reader.number()?;
                digits.parse().ok().and_then(Timestamp::from_epoch_seconds).ok_or_else(|| text::bad(member, digits, "Timestamp"))
            }
            (Token::String, TimestampFormat::Iso8601 | TimestampFormat::HttpDate) => {
                text::timestamp(member, &self.reader.string()?, TimestampFormat::Iso8601)
            }
            (found, _) => Err(self.trail.wrong_type(found.name(), "Timestamp")),
        }
    }

    fn document(&mut self, _: &Member) -> Result<serde_json::Value, DecodeError> {
        document(&mut self.reader)
    }

    fn structure(&mut self, target: &mut dyn Structure) -> Result<(), DecodeError> {
        self.expect(Token::Object, "Structure")?;
        self.reader.open()?;
        let mut roster = Roster::new(target.schema());
        let mut is_first = true;
        while let Some(key) = self.reader.next_key(is_first)? {
            is_first = false;
            let Some((index, member)) = roster.find(&key) else {
                self.reader.skip()?;
                continue;
            };
            if self.reader.take_null()? {
                continue;
            }
            self.trail.enter(member);
            target.set(index, self)?;
            self.trail.leave();
            roster.mark(index);
        }
        self.trail.note_missing(&roster);
        Ok(())
    }

    fn list(
        &mut self,
        _: &Member,
        _: &'static ListSchema,
        push: &mut dyn FnMut(&mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.expect(Token::Array, "List")?;
        self.reader.open()?;
        for index in 0.. {
            if !self.reader.next_item(index == 0)? {
                break;
            }
            if self.reader.take_null()? {
                continue;
            }
            self.trail.enter_item(index);
            push(self)?;
            self.trail.leave();
        }
        Ok(())
    }

    fn map(
        &mut self,
        _: &Member,
        _: &'static MapSchema,
        put: &mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.expect(Token::Object, "Map")?;
        self.reader.open()?;
        let mut is_first = true;
        while let Some(key) = self.reader.next_key(is_first)? {
            is_first = false;
            if self.reader.take_null()? {
                continue;
            }
            self.trail.enter_entry(&key);
            put(key.into_owned(), self)?;
            self.trail.leave();
        }
        Ok(())
    }
}

fn integer_name(member: &Member) -> &'static str {
    if matches!(member.kind, Kind::Long) { "Long" } else { "Integer" }
}

/// Any JSON. Its depth is bounded by the reader, so the recursion is too.
fn document(reader: &mut Reader) -> Result<serde_json::Value, DecodeError> {
    use serde_json::Value;
    Ok(match reader.peek()? {
        Token::Null => {
            reader.take_null()?;
            Value::Null
        }
        Token::True | Token::False => Value::Bool(reader.boolean()?),
        Token::Number => {
            let digits = reader.number()?;
            serde_json::from_str(digits).map_err(|_| DecodeError::Malformed(format!("number {digits} is out of range")))?
        }
        Token::String => Value::String(reader.string()?.into_owned()),
        Token::Array => {
            reader.open()?;
            let mut items = Vec::new();
            while reader.next_item(items.is_empty())? {
                items.push(document(reader)?);
            }
            Value::Array(items)
        }
        Token::Object => {
            reader.open()?;
            let mut members = serde_json::Map::new();
            let mut is_first = true;
            while let Some(key) = reader.next_key(is_first)? {
                is_first = false;
                let value = document(reader)?;
                members.insert(key.into_owned(), value);
            }
            Value::Object(members)
        }
    })
}
