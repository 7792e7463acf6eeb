//! OpenCSVSerDe: quoted fields, one row a line.
//!
//! AWS: "The Open CSV SerDe does not support embedded line breaks in CSV files" — lines are cut before quotes are seen, so
//! a quoted line break ends the row, and the field it interrupts is NULL. A missing field is NULL too; an *empty* field is
//! an empty string, and an error in a column that is not a string, unless `use.null.for.invalid.data` is set.

use super::error::DecodeError;
use super::format::OpenCsv;
use super::projection::Projection;
use super::strict::{self, TimeRule};

pub(super) struct OpenCsvReader {
    format: OpenCsv,
    null_for_invalid: bool,
    /// The characters of the field being read, without its quotes and escapes.
    field: Vec<u8>,
}

impl OpenCsvReader {
    pub(super) fn new(format: OpenCsv, null_for_invalid: bool) -> Self {
        Self { format, null_for_invalid, field: Vec::new() }
    }

    pub(super) fn read_row(&mut self, line: &[u8], columns: &mut Projection) -> Result<(), DecodeError> {
        if line.is_empty() {
            columns.null_from(0);
            return Ok(());
        }
        if self.is_plain(line) { self.read_plain(line, columns) } else { self.read_quoted(line, columns) }
    }

    /// Most lines have neither quotes nor escapes, and are a simple split.
    fn is_plain(&self, line: &[u8]) -> bool {
        match (self.format.quote, self.format.escape) {
            (Some(quote), Some(escape)) => memchr::memchr2(quote, escape, line).is_none(),
            (Some(one), None) | (None, Some(one)) => memchr::memchr(one, line).is_none(),
            (None, None) => true,
        }
    }

    fn read_plain(&self, line: &[u8], columns: &mut Projection) -> Result<(), DecodeError> {
        let mut rest = Some(line);
        for field in 0..columns.fields_needed() {
            let Some(text) = rest else {
                columns.null_from(field);
                return Ok(());
            };
            let end = memchr::memchr(self.format.separator, text);
            rest = end.map(|end| &text[end + 1..]);
            self.append(columns, field, end.map_or(text, |end| &text[..end]))?;
        }
        Ok(())
    }

    /// The quoting rules of the OpenCSV 2.3 parser, including its odd ones: a quote in the middle of a field is a character
    /// *and* switches quoting, and an escape character escapes only quotes and itself.
    fn read_quoted(&mut self, line: &[u8], columns: &mut Projection) -> Result<(), DecodeError> {
        let OpenCsv { separator, quote, escape } = self.format;
        let is = |mark: Option<u8>, at: usize| mark.is_some() && line.get(at).copied() == mark;
        let needed = columns.fields_needed();
        let (mut quoted, mut inside, mut field, mut at) = (false, false, 0, 0);
        self.field.clear();
        while at < line.len() && field < needed {
            let byte = line[at];
            if is(escape, at) {
                if (quoted || inside) && (is(quote, at + 1) || is(escape, at + 1)) {
                    at += 1;
                    self.field.push(line[at]);
                }
            } else if is(quote, at) {
                if (quoted || inside) && is(quote, at + 1) {
                    at += 1;
                    self.field.push(byte);
                } else {
                    let embedded = at > 2 && line[at - 1] != separator && line.get(at + 1).is_some_and(|next| *next != separator);
                    match embedded {
                        // White space before an opening quote does not count.
                        true if !self.field.is_empty() && self.field.trim_ascii().is_empty() => self.field.clear(),
                        true => self.field.push(byte),
                        false => {}
                    }
                    quoted = !quoted;
                }
                inside = !inside;
            } else if byte == separator && !quoted {
                self.append(columns, field, &self.field)?;
                self.field.clear();
                field += 1;
                inside = false;
            } else {
                self.field.push(byte);
                inside = true;
            }
            at += 1;
        }
        if field < needed && !quoted {
            self.append(columns, field, &self.field)?;
            field += 1;
        }
        columns.null_from(field);
        Ok(())
    }

    fn append(&self, columns: &mut Projection, field: usize, text: &[u8]) -> Result<(), DecodeError> {
        let Some(builder) = columns.builder(field) else { return Ok(()) };
        match strict::append_scalar(builder, text, TimeRule::Epoch) {
            Err(_) if self.null_for_invalid => builder.append_null(),
            outcome => outcome.map_err(|reason| reason.for_field(text, field))?,
        }
        Ok(())
    }
}
