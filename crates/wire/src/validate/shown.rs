//! Values as AWS's Java prints them in validation errors: `[a, b]`, `{k=v}`, `Record(data=…, partitionKey=k)`.

use crate::schema::{Kind, Member, Traits};
use crate::text;
use crate::timestamp::Timestamp;
use crate::trail::join;
use crate::visit::{Entries, Items, Structure, Visitor};

pub(super) const REDACTED: &str = "*** Sensitive Data Redacted ***";

/// AWS prints values of any length; an error of a megabyte helps nobody.
const LENGTH_MAX: usize = 2048;

pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(LENGTH_MAX) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}...", &text[..end]),
    }
}

pub(super) fn blob(bytes: &[u8]) -> String {
    format!("java.nio.HeapByteBuffer[pos=0 lim={0} cap={0}]", bytes.len())
}

/// Prints what it is shown, until there is enough of it.
pub(super) struct Shown {
    out: String,
    /// The separator and name before the next value.
    is_member: bool,
    is_first: bool,
}

impl Shown {
    pub fn list(member: &Member, items: &dyn Items) -> String {
        let mut shown = Shown::new();
        shown.list(member, items);
        shortened(&shown.out)
    }
    pub fn map(member: &Member, entries: &dyn Entries) -> String {
        let mut shown = Shown::new();
        shown.map(member, entries);
        shortened(&shown.out)
    }
    fn new() -> Shown {
        Shown { out: String::new(), is_member: false, is_first: true }
    }

    fn is_full(&self) -> bool {
        self.out.len() > LENGTH_MAX * 4
    }
    fn scalar(&mut self, member: &Member, text: &str) {
        self.begin(member);
        self.out.push_str(if member.traits.has(Traits::SENSITIVE) { REDACTED } else { text });
    }
    fn begin(&mut self, member: &Member) {
        if !std::mem::take(&mut self.is_first) {
            self.out.push_str(", ");
        }
        if self.is_member {
            self.out.push_str(&join("", member.name));
            self.out.push('=');
        }
    }
    fn bracketed(&mut self, member: &Member, open: &str, close: char, is_member: bool, each: impl FnOnce(&mut Shown)) {
        self.begin(member);
        self.out.push_str(open);
        let outer = (self.is_member, self.is_first);
        (self.is_member, self.is_first) = (is_member, true);
        each(self);
        (self.is_member, self.is_first) = outer;
        self.is_first = false;
        self.out.push(close);
    }
}

impl Visitor for Shown {
    fn boolean(&mut self, member: &Member, value: bool) {
        self.scalar(member, if value { "true" } else { "false" });
    }
    fn integer(&mut self, member: &Member, value: i64) {
        self.scalar(member, &value.to_string());
    }
    fn double(&mut self, member: &Member, value: f64) {
        self.scalar(member, &text::write_double(value));
    }
    fn string(&mut self, member: &Member, value: &str) {
        self.scalar(member, &shortened(value));
    }
    fn blob(&mut self, member: &Member, value: &[u8]) {
        self.scalar(member, &blob(value));
    }
    fn timestamp(&mut self, member: &Member, value: Timestamp) {
        self.scalar(member, &value.iso8601());
    }
    fn document(&mut self, member: &Member, value: &serde_json::Value) {
        self.scalar(member, &shortened(&value.to_string()));
    }
    fn structure(&mut self, member: &Member, value: &dyn Structure) {
        let open = format!("{}(", value.schema().name);
        self.bracketed(member, &open, ')', true, |shown| value.visit(shown));
    }
    fn list(&mut self, member: &Member, items: &dyn Items) {
        let Kind::List(schema) = member.kind else { return };
        self.bracketed(member, "[", ']', false, |shown| {
            for index in 0..items.len() {
                if shown.is_full() {
                    return;
                }
                items.visit(index, &schema.item, shown);
            }
        });
    }
    fn map(&mut self, member: &Member, entries: &dyn Entries) {
        let Kind::Map(schema) = member.kind else { return };
        self.bracketed(member, "{", '}', false, |shown| {
            entries.visit(&mut |key, entry| {
                if shown.is_full() {
                    return;
                }
                if !std::mem::replace(&mut shown.is_first, true) {
                    shown.out.push_str(", ");
                }
                shown.out.push_str(&shortened(key));
                shown.out.push('=');
                entry.visit(&schema.value, shown);
            });
        });
    }
}
