//! From structures to CBOR.
//!
//! Structures are maps of indefinite length: the visitor tells no one beforehand how many members are set.

use minicbor::Encoder;
use minicbor::data::Tag;

use super::Times;
use crate::schema::{Kind, Location, Member};
use crate::timestamp::Timestamp;
use crate::visit::{Entries, Items, Structure, Visitor};

pub(super) struct CborWriter {
    encoder: Encoder<Vec<u8>>,
    times: Times,
    /// Whether the next value is a structure's member and so needs its key.
    is_keyed: bool,
}

/// Writing into a vector cannot fail; this says so once.
macro_rules! put {
    ($writer:ident.$method:ident($($argument:expr),*)) => {{
        let _: &mut Encoder<Vec<u8>> = $writer.encoder.$method($($argument),*).expect("a vector takes every byte");
    }};
}

impl CborWriter {
    pub fn new(times: Times) -> CborWriter {
        CborWriter { encoder: Encoder::new(Vec::new()), times, is_keyed: false }
    }
    pub fn finish(self) -> Vec<u8> {
        self.encoder.into_writer()
    }

    pub fn object(&mut self, value: &dyn Structure) {
        let outer = std::mem::replace(&mut self.is_keyed, true);
        put!(self.begin_map());
        value.visit(self);
        put!(self.end());
        self.is_keyed = outer;
    }

    fn begin(&mut self, member: &Member) -> bool {
        if self.is_keyed && member.at != Location::Body {
            return false;
        }
        if self.is_keyed {
            put!(self.str(member.wire));
        }
        true
    }
    fn unkeyed(&mut self, each: impl FnOnce(&mut CborWriter)) {
        let outer = std::mem::replace(&mut self.is_keyed, false);
        each(self);
        self.is_keyed = outer;
    }

    fn json(&mut self, value: &serde_json::Value) {
        use serde_json::Value;
        match value {
            Value::Null => put!(self.null()),
            Value::Bool(value) => put!(self.bool(*value)),
            Value::String(text) => put!(self.str(text)),
            Value::Number(number) => match (number.as_i64(), number.as_f64()) {
                (Some(whole), _) => put!(self.i64(whole)),
                (None, double) => put!(self.f64(double.unwrap_or(f64::NAN))),
            },
            Value::Array(items) => {
                put!(self.array(items.len() as u64));
                items.iter().for_each(|item| self.json(item));
            }
            Value::Object(members) => {
                put!(self.map(members.len() as u64));
                for (key, value) in members {
                    put!(self.str(key));
                    self.json(value);
                }
            }
        }
    }
}

impl Visitor for CborWriter {
    fn boolean(&mut self, member: &Member, value: bool) {
        if self.begin(member) {
            put!(self.bool(value));
        }
    }
    fn integer(&mut self, member: &Member, value: i64) {
        if self.begin(member) {
            put!(self.i64(value));
        }
    }
    fn double(&mut self, member: &Member, value: f64) {
        if self.begin(member) {
            put!(self.f64(value));
        }
    }
    fn string(&mut self, member: &Member, value: &str) {
        if self.begin(member) {
            put!(self.str(value));
        }
    }
    fn blob(&mut self, member: &Member, value: &[u8]) {
        if self.begin(member) {
            put!(self.bytes(value));
        }
    }
    fn timestamp(&mut self, member: &Member, value: Timestamp) {
        if !self.begin(member) {
            return;
        }
        put!(self.tag(Tag::new(1)));
        match self.times {
            Times::Millis => put!(self.i64(value.millis())),
            Times::Seconds if value.millis() % 1000 == 0 => put!(self.i64(value.secs())),
            Times::Seconds => put!(self.f64(value.epoch_seconds())),
        }
    }
    fn document(&mut self, member: &Member, value: &serde_json::Value) {
        if self.begin(member) {
            self.json(value);
        }
    }
    fn structure(&mut self, member: &Member, value: &dyn Structure) {
        if self.begin(member) {
            self.object(value);
        }
    }
    fn list(&mut self, member: &Member, items: &dyn Items) {
        let (true, Kind::List(schema)) = (self.begin(member), member.kind) else { return };
        put!(self.array(items.len() as u64));
        self.unkeyed(|writer| (0..items.len()).for_each(|index| items.visit(index, &schema.item, writer)));
    }
    fn map(&mut self, member: &Member, entries: &dyn Entries) {
        let (true, Kind::Map(schema)) = (self.begin(member), member.kind) else { return };
        put!(self.map(entries.len() as u64));
        self.unkeyed(|writer| {
            entries.visit(&mut |key, entry| {
                put!(writer.str(key));
                entry.visit(&schema.value, writer);
            });
        });
    }
}
