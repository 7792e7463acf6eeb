//! Every shape can be printed, through the visitor: no derive to compile, and secrets stay secret.

use std::fmt::{self, Debug, Formatter};

use crate::schema::{Kind, Member, Traits};
use crate::timestamp::Timestamp;
use crate::visit::{Entries, Entry, Items, Structure, Visitor};

/// Enough to recognise a value by.
const TEXT_MAX: usize = 200;

impl Debug for dyn Structure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut fields = Fields { debug: f.debug_struct(self.schema().name) };
        self.visit(&mut fields);
        fields.debug.finish()
    }
}

/// Writes each member as a field.
struct Fields<'a, 'b> {
    debug: fmt::DebugStruct<'a, 'b>,
}

impl Fields<'_, '_> {
    fn field(&mut self, member: &Member, value: &dyn Debug) {
        if member.traits.has(Traits::SENSITIVE) {
            self.debug.field(member.name, &format_args!("***"));
        } else {
            self.debug.field(member.name, value);
        }
    }
}

impl Visitor for Fields<'_, '_> {
    fn boolean(&mut self, member: &Member, value: bool) {
        self.field(member, &value);
    }
    fn integer(&mut self, member: &Member, value: i64) {
        self.field(member, &value);
    }
    fn double(&mut self, member: &Member, value: f64) {
        self.field(member, &value);
    }
    fn string(&mut self, member: &Member, value: &str) {
        self.field(member, &Text(value));
    }
    fn blob(&mut self, member: &Member, value: &[u8]) {
        self.field(member, &format_args!("<{} bytes>", value.len()));
    }
    fn timestamp(&mut self, member: &Member, value: Timestamp) {
        self.field(member, &format_args!("{value}"));
    }
    fn document(&mut self, member: &Member, value: &serde_json::Value) {
        self.field(member, &Text(&value.to_string()));
    }
    fn structure(&mut self, member: &Member, value: &dyn Structure) {
        self.field(member, &value);
    }
    fn list(&mut self, member: &Member, items: &dyn Items) {
        self.field(member, &List { member, items });
    }
    fn map(&mut self, member: &Member, entries: &dyn Entries) {
        self.field(member, &Map { member, entries });
    }
}

struct Text<'a>(&'a str);

impl Debug for Text<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(TEXT_MAX) {
            None => write!(f, "{:?}", self.0),
            Some((end, _)) => write!(f, "{:?}… ({} bytes)", &self.0[..end], self.0.len()),
        }
    }
}

struct List<'a> {
    member: &'a Member,
    items: &'a dyn Items,
}

impl Debug for List<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Kind::List(schema) = self.member.kind else { return Ok(()) };
        let items = (0..self.items.len()).map(|index| One { member: &schema.item, show: Show::Item(self.items, index) });
        f.debug_list().entries(items).finish()
    }
}

struct Map<'a> {
    member: &'a Member,
    entries: &'a dyn Entries,
}

impl Debug for Map<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Kind::Map(schema) = self.member.kind else { return Ok(()) };
        let mut map = f.debug_map();
        self.entries.visit(&mut |key, entry| {
            map.entry(&Text(key), &One { member: &schema.value, show: Show::Entry(entry) });
        });
        map.finish()
    }
}

/// A value of a collection, printed without a name.
struct One<'a> {
    member: &'a Member,
    show: Show<'a>,
}

enum Show<'a> {
    Item(&'a dyn Items, usize),
    Entry(&'a dyn Entry),
}

impl Debug for One<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut value = Value { f, result: Ok(()) };
        match self.show {
            Show::Item(items, index) => items.visit(index, self.member, &mut value),
            Show::Entry(entry) => entry.visit(self.member, &mut value),
        }
        value.result
    }
}

struct Value<'a, 'b> {
    f: &'a mut Formatter<'b>,
    result: fmt::Result,
}

impl Value<'_, '_> {
    fn value(&mut self, member: &Member, value: &dyn Debug) {
        self.result = if member.traits.has(Traits::SENSITIVE) { self.f.write_str("***") } else { value.fmt(self.f) };
    }
}

impl Visitor for Value<'_, '_> {
    fn boolean(&mut self, member: &Member, value: bool) {
        self.value(member, &value);
    }
    fn integer(&mut self, member: &Member, value: i64) {
        self.value(member, &value);
    }
    fn double(&mut self, member: &Member, value: f64) {
        self.value(member, &value);
    }
    fn string(&mut self, member: &Member, value: &str) {
        self.value(member, &Text(value));
    }
    fn blob(&mut self, member: &Member, value: &[u8]) {
        self.value(member, &format_args!("<{} bytes>", value.len()));
    }
    fn timestamp(&mut self, member: &Member, value: Timestamp) {
        self.value(member, &format_args!("{value}"));
    }
    fn document(&mut self, member: &Member, value: &serde_json::Value) {
        self.value(member, &Text(&value.to_string()));
    }
    fn structure(&mut self, member: &Member, value: &dyn Structure) {
        self.value(member, &value);
    }
    fn list(&mut self, member: &Member, items: &dyn Items) {
        self.value(member, &List { member, items });
    }
    fn map(&mut self, member: &Member, entries: &dyn Entries) {
        self.value(member, &Map { member, entries });
    }
}
