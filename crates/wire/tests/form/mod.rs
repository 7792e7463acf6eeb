//! Forms as the SDKs write them: the inverse of the query decoder, which only tests need.

use wire::schema::Member;
use wire::visit::{Entries, Items};
use wire::{Kind, Structure, Timestamp, Visitor};

pub fn write(value: &dyn Structure) -> String {
    let mut writer = FormWriter { prefix: String::new(), renamed: None, pairs: vec!["Action=Do".into(), "Version=1".into()] };
    value.visit(&mut writer);
    writer.pairs.join("&")
}

struct FormWriter {
    prefix: String,
    /// The next value's path, where it is not the prefix and the member's name.
    renamed: Option<String>,
    pairs: Vec<String>,
}

impl FormWriter {
    fn path(&mut self, member: &Member) -> String {
        self.renamed.take().unwrap_or_else(|| format!("{}{}", self.prefix, member.wire))
    }
    fn put(&mut self, member: &Member, value: &str) {
        let path = self.path(member);
        self.pairs.push(format!("{path}={}", escape(value)));
    }
}

fn escape(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => (byte as char).to_string(),
        b' ' => "+".to_owned(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

impl Visitor for FormWriter {
    fn boolean(&mut self, member: &Member, value: bool) {
        self.put(member, &value.to_string());
    }
    fn integer(&mut self, member: &Member, value: i64) {
        self.put(member, &value.to_string());
    }
    fn double(&mut self, member: &Member, value: f64) {
        self.put(member, &value.to_string());
    }
    fn string(&mut self, member: &Member, value: &str) {
        self.put(member, value);
    }
    fn blob(&mut self, member: &Member, value: &[u8]) {
        use base64::Engine;
        self.put(member, &base64::engine::general_purpose::STANDARD.encode(value));
    }
    fn timestamp(&mut self, member: &Member, value: Timestamp) {
        self.put(member, &value.iso8601());
    }
    fn document(&mut self, _: &Member, _: &serde_json::Value) {}
    fn structure(&mut self, member: &Member, value: &dyn Structure) {
        let path = self.path(member);
        // A structure without members would leave no trace.
        self.pairs.push(format!("{path}="));
        let outer = std::mem::replace(&mut self.prefix, path + ".");
        value.visit(self);
        self.prefix = outer;
    }
    fn list(&mut self, member: &Member, items: &dyn Items) {
        let Kind::List(schema) = member.kind else { return };
        let path = self.path(member);
        if items.is_empty() {
            self.pairs.push(format!("{path}="));
        }
        for index in 0..items.len() {
            let number = index + 1;
            let item = &schema.item;
            self.renamed = Some(if schema.flattened { format!("{path}.{number}") } else { format!("{path}.{}.{number}", item.wire) });
            items.visit(index, item, self);
        }
    }
    fn map(&mut self, member: &Member, entries: &dyn Entries) {
        let Kind::Map(schema) = member.kind else { return };
        let path = self.path(member);
        if entries.is_empty() {
            self.pairs.push(format!("{path}="));
        }
        let mut number = 0;
        entries.visit(&mut |key, entry| {
            number += 1;
            self.pairs.push(format!("{path}.entry.{number}.{}={}", schema.key.wire, escape(key)));
            self.renamed = Some(format!("{path}.entry.{number}.{}", schema.value.wire));
            entry.visit(&schema.value, self);
        });
    }
}
