//! From CBOR to structures. Lengths may be definite or not; no length that is claimed is believed before its bytes are there.

use std::borrow::Cow;

use bytes::Bytes;
use minicbor::data::Type;
use minicbor::decode::Decoder as Reader;

use super::Times;
use crate::decode::{DEPTH_MAX, DecodeError, Decoder};
use crate::roster::Roster;
use crate::schema::{Kind, ListSchema, MapSchema, Member};
use crate::text::bad;
use crate::timestamp::Timestamp;
use crate::trail::{Missing, Trail};
use crate::visit::Structure;

pub(super) struct CborDecoder<'a> {
    reader: Reader<'a>,
    times: Times,
    trail: Trail,
    depth: usize,
}

/// How many items of an open container are still to come.
enum Left {
    Counted(u64),
    UntilBreak,
}

impl<'a> CborDecoder<'a> {
    pub fn new(bytes: &'a [u8], times: Times) -> CborDecoder<'a> {
        CborDecoder { reader: Reader::new(bytes), times, trail: Trail::default(), depth: 0 }
    }
    pub fn finish(self) -> Result<Missing, DecodeError> {
        if self.reader.position() == self.reader.input().len() {
            Ok(self.trail.missing)
        } else {
            Err(DecodeError::Malformed(format!("more follows the end at byte {}", self.reader.position())))
        }
    }

    /// The type of the next item, whatever tags it bears.
    fn peek(&mut self) -> Result<Type, DecodeError> {
        loop {
            match self.reader.datatype().map_err(malformed)? {
                Type::Tag => drop(self.reader.tag().map_err(malformed)?),
                other => return Ok(other),
            }
        }
    }
    fn take_null(&mut self) -> Result<bool, DecodeError> {
        let is_null = matches!(self.peek()?, Type::Null | Type::Undefined);
        if is_null {
            self.skip()?;
        }
        Ok(is_null)
    }
    fn wrong(&self, found: Type, expected: &'static str) -> DecodeError {
        self.trail.wrong_type(name(found), expected)
    }

    fn text(&mut self, expected: &'static str) -> Result<Cow<'a, str>, DecodeError> {
        match self.peek()? {
            Type::String => self.reader.str().map(Cow::Borrowed).map_err(malformed),
            Type::StringIndef => {
                let parts: Result<String, _> = self.reader.str_iter().map_err(malformed)?.collect();
                parts.map(Cow::Owned).map_err(malformed)
            }
            found => Err(self.wrong(found, expected)),
        }
    }

    /// A number of any width; half and single floats too.
    fn number(&mut self, expected: &'static str) -> Result<Number, DecodeError> {
        let read = match self.peek()? {
            Type::U8 | Type::U16 | Type::U32 | Type::U64 | Type::I8 | Type::I16 | Type::I32 | Type::I64 | Type::Int => {
                self.reader.int().map(|whole| Number::Whole(i128::from(whole)))
            }
            Type::F16 => self.reader.f16().map(|value| Number::Float(f64::from(value))),
            Type::F32 => self.reader.f32().map(|value| Number::Float(f64::from(value))),
            Type::F64 => self.reader.f64().map(Number::Float),
            found => return Err(self.wrong(found, expected)),
        };
        read.map_err(malformed)
    }

    fn open(&mut self, map: bool) -> Result<Left, DecodeError> {
        if self.depth == DEPTH_MAX {
            return Err(DecodeError::TooDeep);
        }
        self.depth += 1;
        let length = if map { self.reader.map() } else { self.reader.array() };
        Ok(length.map_err(malformed)?.map_or(Left::UntilBreak, Left::Counted))
    }
    /// Whether another item follows; steps out of the container if not.
    fn has_more(&mut self, left: &mut Left) -> Result<bool, DecodeError> {
        let more = match left {
            Left::Counted(0) => false,
            Left::Counted(count) => {
                *count -= 1;
                true
            }
            Left::UntilBreak => {
                let is_break = self.reader.datatype().map_err(malformed)? == Type::Break;
                if is_break {
                    self.reader.set_position(self.reader.position() + 1);
                }
                !is_break
            }
        };
        self.depth -= usize::from(!more);
        Ok(more)
    }

    fn skip(&mut self) -> Result<(), DecodeError> {
        let found = self.peek()?;
        match found {
            Type::Map | Type::MapIndef | Type::Array | Type::ArrayIndef => {
                let is_map = matches!(found, Type::Map | Type::MapIndef);
                let mut left = self.open(is_map)?;
                while self.has_more(&mut left)? {
                    self.skip()?;
                    if is_map {
                        self.skip()?;
                    }
                }
                Ok(())
            }
            Type::Break | Type::Unknown(_) => Err(DecodeError::Malformed(format!("unexpected {found}"))),
            _ => self.reader.skip().map_err(malformed),
        }
    }
}

#[derive(Clone, Copy)]
enum Number {
    Whole(i128),
    Float(f64),
}

impl Number {
    fn as_f64(self) -> f64 {
        match self {
            Number::Whole(value) => value as f64,
            Number::Float(value) => value,
        }
    }
    /// The whole number, a fraction cut off as the JSON protocols cut it.
    fn as_i64(self) -> Option<i64> {
        match self {
            Number::Whole(value) => i64::try_from(value).ok(),
            // 2^63 as a double is one too many; its negative is the least i64.
            Number::Float(value) if (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&value) => Some(value as i64),
            Number::Float(_) => None,
        }
    }
}

impl Decoder for CborDecoder<'_> {
    fn boolean(&mut self, _: &Member) -> Result<bool, DecodeError> {
        match self.peek()? {
            Type::Bool => self.reader.bool().map_err(malformed),
            found => Err(self.wrong(found, "Boolean")),
        }
    }
    fn integer(&mut self, member: &Member) -> Result<i64, DecodeError> {
        let expected = if matches!(member.kind, Kind::Long) { "Long" } else { "Integer" };
        let number = self.number(expected)?;
        number.as_i64().ok_or_else(|| bad(member, &number.as_f64().to_string(), expected))
    }
    fn double(&mut self, _: &Member) -> Result<f64, DecodeError> {
        self.number("Double").map(Number::as_f64)
    }
    fn string(&mut self, _: &Member) -> Result<String, DecodeError> {
        self.text("String").map(Cow::into_owned)
    }
    fn blob(&mut self, _: &Member) -> Result<Bytes, DecodeError> {
        match self.peek()? {
            Type::Bytes => self.reader.bytes().map(Bytes::copy_from_slice).map_err(malformed),
            Type::BytesIndef => {
                let mut gathered = Vec::new();
                for part in self.reader.bytes_iter().map_err(malformed)? {
                    gathered.extend_from_slice(part.map_err(malformed)?);
                }
                Ok(gathered.into())
            }
            found => Err(self.wrong(found, "Blob")),
        }
    }
    fn timestamp(&mut self, member: &Member) -> Result<Timestamp, DecodeError> {
        let number = self.number("Timestamp")?;
        let moment = match self.times {
            Times::Millis => number.as_i64().map(Timestamp::from_millis),
            Times::Seconds => Timestamp::from_epoch_seconds(number.as_f64()),
        };
        moment.ok_or_else(|| bad(member, &number.as_f64().to_string(), "Timestamp"))
    }

    fn document(&mut self, member: &Member) -> Result<serde_json::Value, DecodeError> {
        use serde_json::Value;
        Ok(match self.peek()? {
            Type::Null | Type::Undefined => self.skip().map(|_| Value::Null)?,
            Type::Bool => self.boolean(member)?.into(),
            Type::String | Type::StringIndef => self.string(member)?.into(),
            Type::Array | Type::ArrayIndef => {
                let mut left = self.open(false)?;
                let mut items = Vec::new();
                while self.has_more(&mut left)? {
                    items.push(self.document(member)?);
                }
                items.into()
            }
            Type::Map | Type::MapIndef => {
                let mut left = self.open(true)?;
                let mut members = serde_json::Map::new();
                while self.has_more(&mut left)? {
                    let key = self.string(member)?;
                    members.insert(key, self.document(member)?);
                }
                members.into()
            }
            _ => match self.number("Document")? {
                Number::Whole(value) if i64::try_from(value).is_ok() => (value as i64).into(),
                number => number.as_f64().into(),
            },
        })
    }

    fn structure(&mut self, target: &mut dyn Structure) -> Result<(), DecodeError> {
        let mut left = match self.peek()? {
            Type::Map | Type::MapIndef => self.open(true)?,
            found => return Err(self.wrong(found, "Structure")),
        };
        let mut roster = Roster::new(target.schema());
        while self.has_more(&mut left)? {
            let key = self.text("String")?;
            let Some((index, member)) = roster.find(&key) else {
                self.skip()?;
                continue;
            };
            if self.take_null()? {
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
        let mut left = match self.peek()? {
            Type::Array | Type::ArrayIndef => self.open(false)?,
            found => return Err(self.wrong(found, "List")),
        };
        let mut index = 0;
        while self.has_more(&mut left)? {
            if !self.take_null()? {
                self.trail.enter_item(index);
                push(self)?;
                self.trail.leave();
            }
            index += 1;
        }
        Ok(())
    }

    fn map(
        &mut self,
        _: &Member,
        _: &'static MapSchema,
        put: &mut dyn FnMut(String, &mut dyn Decoder) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let mut left = match self.peek()? {
            Type::Map | Type::MapIndef => self.open(true)?,
            found => return Err(self.wrong(found, "Map")),
        };
        while self.has_more(&mut left)? {
            let key = self.text("String")?.into_owned();
            if !self.take_null()? {
                self.trail.enter_entry(&key);
                put(key, self)?;
                self.trail.leave();
            }
        }
        Ok(())
    }
}

/// A type in the words that the JSON protocols' errors use; AWS answers CBOR requests with the same sentences.
fn name(found: Type) -> &'static str {
    match found {
        Type::Bool => "TRUE_VALUE",
        Type::Null | Type::Undefined => "NULL_VALUE",
        Type::String | Type::StringIndef => "STRING_VALUE",
        Type::Bytes | Type::BytesIndef => "BYTE_STRING_VALUE",
        Type::Array | Type::ArrayIndef => "START_ARRAY",
        Type::Map | Type::MapIndef => "START_OBJECT",
        _ => "NUMBER_VALUE",
    }
}

fn malformed(error: minicbor::decode::Error) -> DecodeError {
    DecodeError::Malformed(error.to_string())
}
