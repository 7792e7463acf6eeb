//! LazySimpleSerDe: fields between delimiters, and the lenient reading that made it Hive's default.
//!
//! A field that is not of its column's type is NULL, a short row ends in NULLs, and what follows the last column is
//! ignored (AWS: "LazySimpleSerDe for CSV, TSV, and custom-delimited files"). Quotes mean nothing here.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::builder::ColumnBuilder;
use super::format::Delimited;
use super::projection::Projection;
use super::values::{self, TimestampStyle};

impl Delimited {
    pub(super) fn read_row(&self, line: &[u8], columns: &mut Projection) {
        let (needed, table_width) = (columns.fields_needed(), columns.table_width);
        let mut rest = Some(line);
        for field in 0..needed {
            let Some(text) = rest else { return columns.null_from(field) };
            let takes_rest = self.last_takes_rest && field + 1 == table_width;
            let end = if takes_rest { None } else { self.find(self.separators[0], text) };
            let value = end.map_or(text, |end| &text[..end]);
            rest = end.map(|end| &text[end + 1..]);
            if let Some(builder) = columns.builder(field) {
                self.append(builder, value, 1);
            }
        }
    }

    /// The first separator in the text which is not escaped.
    fn find(&self, separator: u8, text: &[u8]) -> Option<usize> {
        let Some(escape) = self.escape else { return memchr::memchr(separator, text) };
        let mut from = 0;
        loop {
            let at = from + memchr::memchr2(separator, escape, text.get(from..)?)?;
            if text[at] == separator {
                return Some(at);
            }
            from = at + 2;
        }
    }

    /// The parts of a nested value; of no text there are no parts.
    fn split<'a>(&self, separator: u8, text: &'a [u8]) -> impl Iterator<Item = &'a [u8]> {
        let mut rest = Some(text).filter(|text| !text.is_empty());
        std::iter::from_fn(move || {
            let text = rest?;
            let end = self.find(separator, text);
            rest = end.map(|end| &text[end + 1..]);
            Some(end.map_or(text, |end| &text[..end]))
        })
    }

    /// `level` counts the separators already used on the way to this value.
    fn append(&self, builder: &mut ColumnBuilder, text: &[u8], level: usize) {
        if text == self.null {
            return builder.append_null();
        }
        match builder {
            ColumnBuilder::Boolean(values) => values.append_option(values::boolean(text)),
            ColumnBuilder::TinyInt(values) => values.append_option(narrow(text)),
            ColumnBuilder::SmallInt(values) => values.append_option(narrow(text)),
            ColumnBuilder::Int(values) => values.append_option(narrow(text)),
            ColumnBuilder::BigInt(values) => values.append_option(values::lazy_integer(text)),
            ColumnBuilder::Float(values) => values.append_option(values::double(text).map(|v| v as f32)),
            ColumnBuilder::Double(values) => values.append_option(values::double(text)),
            ColumnBuilder::Decimal { values, precision, scale } => values.append_option(values::decimal(text, *precision, *scale)),
            ColumnBuilder::Date(values) => values.append_option(values::date(text)),
            ColumnBuilder::Timestamp(values) => values.append_option(values::timestamp(text, self.timestamp_style())),
            ColumnBuilder::Text(values) => match self.escape.filter(|escape| memchr::memchr(*escape, text).is_some()) {
                Some(escape) => values.append_with(|out| unescape(text, escape, out)),
                None => values.append(text),
            },
            // Hive stores binary as base64 in text, and takes what is no base64 as it stands.
            ColumnBuilder::Binary(values) => match BASE64.decode(text) {
                Ok(bytes) => values.append(&bytes),
                Err(_) => values.append(text),
            },
            ColumnBuilder::List { .. } | ColumnBuilder::Map { .. } | ColumnBuilder::Struct { .. } => {
                self.append_nested(builder, text, level)
            }
        }
    }

    fn append_nested(&self, builder: &mut ColumnBuilder, text: &[u8], level: usize) {
        // Hive has eight separators; what is nested deeper cannot be written, so it cannot be read.
        let Some(&separator) = self.separators.get(level) else { return builder.append_null() };
        match builder {
            ColumnBuilder::List { rows, items, .. } => {
                for part in self.split(separator, text) {
                    self.append(items, part, level + 1);
                }
                rows.end(items.len(), true);
            }
            ColumnBuilder::Map { rows, keys, values, .. } => {
                let Some(&key_separator) = self.separators.get(level + 1) else { return rows.end(keys.len(), false) };
                for entry in self.split(separator, text) {
                    self.append_entry(keys, values, entry, key_separator, level + 2);
                }
                rows.end(keys.len(), true);
            }
            ColumnBuilder::Struct { nulls, children, .. } => {
                let mut parts = self.split(separator, text);
                for child in children {
                    match parts.next() {
                        Some(part) => self.append(child, part, level + 1),
                        None => child.append_null(),
                    }
                }
                nulls.append_non_null();
            }
            _ => unreachable!("called for nested columns only"),
        }
    }

    /// An entry whose key is NULL has no place in a map and is left out.
    fn append_entry(&self, keys: &mut ColumnBuilder, values: &mut ColumnBuilder, entry: &[u8], separator: u8, level: usize) {
        let end = self.find(separator, entry);
        let key = end.map_or(entry, |end| &entry[..end]);
        if key == self.null {
            return;
        }
        self.append(keys, key, level);
        match end {
            Some(end) => self.append(values, &entry[end + 1..], level),
            None => values.append_null(),
        }
    }

    fn timestamp_style(&self) -> TimestampStyle {
        if self.timestamps_may_be_iso { TimestampStyle::SqlOrIso } else { TimestampStyle::Sql }
    }
}

fn narrow<T: TryFrom<i64>>(text: &[u8]) -> Option<T> {
    values::lazy_integer(text).and_then(|value| T::try_from(value).ok())
}

/// Hive writes line breaks inside a field as escape + `n` or `r`; any other escaped byte stands for itself.
fn unescape(text: &[u8], escape: u8, out: &mut Vec<u8>) {
    let mut bytes = text.iter().copied();
    while let Some(byte) = bytes.next() {
        let escaped = if byte == escape { bytes.next() } else { None };
        out.push(match escaped {
            Some(b'n') => b'\n',
            Some(b'r') => b'\r',
            Some(other) => other,
            None => byte,
        });
    }
}
