//! From structures to XML text.

use std::fmt::Write;

use super::flat_name;
use crate::schema::{Kind, Location, Member, StructSchema, TimestampFormat, Traits};
use crate::text;
use crate::timestamp::Timestamp;
use crate::visit::{Entries, Items, Structure, Visitor};

pub(crate) struct XmlWriter {
    pub out: String,
    /// S3 writes `.000` milliseconds where other services write none.
    pub always_millis: bool,
    /// The name of the next element, where it is not the member's own: the items of a flattened list.
    rename: Option<&'static str>,
}

pub(crate) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

impl XmlWriter {
    pub fn new(always_millis: bool) -> XmlWriter {
        XmlWriter { out: String::new(), always_millis, rename: None }
    }

    /// Writes `<name attributes>` … `</name>`, or `<name attributes/>` if `content` writes nothing.
    pub fn element(&mut self, name: &str, attributes: &str, content: impl FnOnce(&mut XmlWriter)) {
        self.out.push('<');
        self.out.push_str(name);
        self.out.push_str(attributes);
        self.out.push('>');
        let empty = self.out.len();
        content(self);
        if self.out.len() == empty {
            self.out.truncate(empty - 1);
            self.out.push_str("/>");
        } else {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
    }
    pub fn text_element(&mut self, name: &str, text: &str) {
        self.element(name, "", |writer| escape(text, &mut writer.out));
    }
    /// Writes a structure as the root of a document.
    pub fn root(&mut self, name: &str, namespace: Option<&str>, value: &dyn Structure) {
        let attributes = namespace.map(xmlns).unwrap_or_default() + &attributes(value, self.always_millis);
        self.element(name, &attributes, |writer| value.visit(writer));
    }

    fn scalar(&mut self, member: &Member, text: &str) {
        if is_element(member) {
            let name = self.name(member);
            self.element(name, &declared(member), |writer| escape(text, &mut writer.out));
        }
    }
    fn name(&mut self, member: &Member) -> &'static str {
        self.rename.take().unwrap_or(member.wire)
    }
}

/// ` xmlns="…"`, or nothing for no namespace.
pub(crate) fn xmlns(namespace: &str) -> String {
    let mut attribute = String::from(" xmlns=\"");
    escape(namespace, &mut attribute);
    attribute + "\""
}

impl Visitor for XmlWriter {
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
        self.scalar(member, value);
    }
    fn blob(&mut self, member: &Member, value: &[u8]) {
        self.scalar(member, &text::write_blob(value));
    }
    fn timestamp(&mut self, member: &Member, value: Timestamp) {
        self.scalar(member, &moment(member, value, self.always_millis));
    }
    /// No model puts a document into XML.
    fn document(&mut self, member: &Member, value: &serde_json::Value) {
        self.scalar(member, &value.to_string());
    }
    fn structure(&mut self, member: &Member, value: &dyn Structure) {
        if is_element(member) {
            let name = self.name(member);
            let attributes = declared(member) + &attributes(value, self.always_millis);
            self.element(name, &attributes, |writer| value.visit(writer));
        }
    }
    fn list(&mut self, member: &Member, items: &dyn Items) {
        let (true, Kind::List(schema)) = (is_element(member), member.kind) else { return };
        if let Some(name) = flat_name(member) {
            self.rename = None;
            for index in 0..items.len() {
                self.rename = Some(name);
                items.visit(index, &schema.item, self);
            }
            self.rename = None;
        } else {
            let name = self.name(member);
            self.element(name, &declared(member), |writer| {
                (0..items.len()).for_each(|index| items.visit(index, &schema.item, writer));
            });
        }
    }
    fn map(&mut self, member: &Member, entries: &dyn Entries) {
        let (true, Kind::Map(schema)) = (is_element(member), member.kind) else { return };
        let all = |writer: &mut XmlWriter, element: &str| {
            entries.visit(&mut |key, entry| {
                writer.element(element, "", |writer| {
                    writer.text_element(schema.key.wire, key);
                    entry.visit(&schema.value, writer);
                });
            });
        };
        match flat_name(member) {
            Some(name) => all(self, name),
            None => {
                let name = self.name(member);
                self.element(name, &declared(member), |writer| all(writer, "entry"));
            }
        }
    }
}

fn is_element(member: &Member) -> bool {
    member.at == Location::Body && !member.traits.has(Traits::XML_ATTRIBUTE)
}

/// The namespace declaration a member asks for on its own element.
fn declared(member: &Member) -> String {
    match member.xml_namespace {
        None => String::new(),
        Some(("", uri)) => xmlns(uri),
        Some((prefix, uri)) => xmlns(uri).replacen("xmlns", &format!("xmlns:{prefix}"), 1),
    }
}

fn moment(member: &Member, value: Timestamp, always_millis: bool) -> String {
    match member.timestamp {
        TimestampFormat::EpochSeconds => text::write_epoch_seconds(value),
        TimestampFormat::HttpDate => value.http_date(),
        TimestampFormat::Iso8601 | TimestampFormat::Default if always_millis => value.iso8601_millis(),
        TimestampFormat::Iso8601 | TimestampFormat::Default => value.iso8601(),
    }
}

/// The attributes of a structure's element. They precede its content, while members come in the model's order.
fn attributes(value: &dyn Structure, always_millis: bool) -> String {
    let has_any = |schema: &StructSchema| schema.members.iter().any(|member| member.traits.has(Traits::XML_ATTRIBUTE));
    if !has_any(value.schema()) {
        return String::new();
    }
    let mut attributes = Attributes { out: String::new(), always_millis };
    value.visit(&mut attributes);
    attributes.out
}

struct Attributes {
    out: String,
    always_millis: bool,
}

impl Attributes {
    fn write(&mut self, member: &Member, text: &str) {
        if member.traits.has(Traits::XML_ATTRIBUTE) {
            self.out.push(' ');
            self.out.push_str(member.wire);
            self.out.push_str("=\"");
            escape(text, &mut self.out);
            self.out.push('"');
        }
    }
}

impl Visitor for Attributes {
    fn boolean(&mut self, member: &Member, value: bool) {
        self.write(member, if value { "true" } else { "false" });
    }
    fn integer(&mut self, member: &Member, value: i64) {
        self.write(member, &value.to_string());
    }
    fn double(&mut self, member: &Member, value: f64) {
        self.write(member, &text::write_double(value));
    }
    fn string(&mut self, member: &Member, value: &str) {
        self.write(member, value);
    }
    fn timestamp(&mut self, member: &Member, value: Timestamp) {
        self.write(member, &moment(member, value, self.always_millis));
    }
    fn blob(&mut self, _: &Member, _: &[u8]) {}
    fn document(&mut self, _: &Member, _: &serde_json::Value) {}
    fn structure(&mut self, _: &Member, _: &dyn Structure) {}
    fn list(&mut self, _: &Member, _: &dyn Items) {}
    fn map(&mut self, _: &Member, _: &dyn Entries) {}
}

/// Escapes for element content and attribute values alike. Quotes too: S3 writes ETags as `&quot;…&quot;`.
pub(crate) fn escape(text: &str, out: &mut String) {
    let mut copied = 0;
    for (at, byte) in text.bytes().enumerate() {
        let reference = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            // Object keys may hold control characters, which XML takes only as references (and some clients not even so:
            // that is what `encoding-type=url` is for). Tabs and line ends would be taken for spaces in an attribute.
            0..0x20 => "",
            _ => continue,
        };
        out.push_str(&text[copied..at]);
        copied = at + 1;
        match reference {
            "" => write!(out, "&#x{byte:x};").expect("a string takes every letter"),
            known => out.push_str(known),
        }
    }
    out.push_str(&text[copied..]);
}
