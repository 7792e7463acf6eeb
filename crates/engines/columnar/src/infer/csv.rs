//! The built-in CSV classifier: which delimiter, is there a header, what are the columns.
//!
//! AWS (Glue, "Built-in CSV classifier"): it tries comma, pipe, tab, semicolon and Ctrl-A; the file must have at least two
//! columns and two rows; and the first row is a header if and only if every part of it parses as a string, is shorter than
//! 150 characters (the last may be empty), is a legal column name, and some later row has a value that is no string.
//! Otherwise columns are called `col0`, `col1`, … (the documentation says `col1` first; crawled tables begin with `col0`).

use super::sample::TextSample;
use super::{Classification, Classified};
use crate::compression::Compression;
use crate::{Column, HiveType};

/// What a crawler records about a CSV file beside its columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CsvFacts {
    pub delimiter: u8,
    pub has_header: bool,
    /// Some field of the sample is in double quotes. (AWS's built-in classifier writes `areColumnsQuoted=false` and
    /// LazySimpleSerDe even then; a custom classifier is what makes a crawler choose OpenCSVSerDe.)
    pub has_quotes: bool,
}

/// In the order the documentation lists them; the first of equals wins.
const DELIMITERS: [u8; 5] = [b',', b'|', b'\t', b';', 1];

const HEADER_NAME_MAX: usize = 150;

/// More rows teach nothing new about types, and sampling is meant to be quick.
const ROWS_MAX: usize = 10_000;

pub(super) fn classify(sample: &TextSample) -> Option<Classified> {
    let text = sample.text.as_ref();
    // Text has no NUL bytes; what has is some binary format we do not know.
    if memchr::memchr(0, text).is_some() {
        return None;
    }
    let delimiter = DELIMITERS
        .into_iter()
        .filter_map(|d| Some((score(text, d, sample.whole)?, d)))
        .reduce(|best, next| if next.0 > best.0 { next } else { best })?
        .1;
    let rows = Rows::new(text, delimiter, sample.whole).collect::<Vec<_>>();
    let (first, data) = rows.split_first()?;
    let width = first.fields.len();
    let types = column_types(data, width);
    let has_header = is_header(&first.fields, data, &types);
    let columns = if has_header { headed(&first.fields, types) } else { numbered(column_types(&rows, width)) };
    let records = if has_header { data } else { &rows[..] };
    let (from, to) = (records.first()?.start, records.last()?.end);
    let (average_record_size, record_count) = sample.size_facts(records.len() as u64, to - from);
    Some(Classified {
        classification: Classification::Csv,
        compression: Compression::None,
        columns,
        csv: Some(CsvFacts { delimiter, has_header, has_quotes: rows.iter().any(|row| row.quoted) }),
        average_record_size,
        record_count,
    })
}

/// How well a delimiter explains the text: `None` if not at all, else the share of rows as wide as the first, then the width.
fn score(text: &[u8], delimiter: u8, whole: bool) -> Option<(usize, usize)> {
    let mut rows = Rows::new(text, delimiter, whole).take(200);
    let width = rows.next()?.fields.len();
    let (mut same, mut all) = (0, 0);
    for row in rows {
        all += 1;
        same += usize::from(row.fields.len() == width);
    }
    // A comma in prose is no delimiter: most rows must agree on the width. (AWS does not say how it judges this.)
    (width >= 2 && all >= 1 && same * 4 >= all * 3).then(|| (same * 100 / all, width))
}

struct Row {
    fields: Vec<String>,
    quoted: bool,
    /// Where the row lies in the text, its line ending included.
    start: usize,
    end: usize,
}

/// Cuts text into rows of fields, honouring double quotes (also around line breaks). Blank lines are no rows; a last row
/// that the end of the sample may have cut is left out.
struct Rows<'a> {
    text: &'a [u8],
    delimiter: u8,
    whole: bool,
    at: usize,
    count: usize,
}

impl<'a> Rows<'a> {
    fn new(text: &'a [u8], delimiter: u8, whole: bool) -> Self {
        Self { text, delimiter, whole, at: 0, count: 0 }
    }

    fn row(&mut self) -> Option<Row> {
        let start = self.at;
        let (mut fields, mut field, mut quoted, mut row_quoted) = (Vec::new(), Vec::new(), false, false);
        let mut ended = false;
        while let Some(&byte) = self.text.get(self.at) {
            self.at += 1;
            match byte {
                b'"' if quoted && self.text.get(self.at) == Some(&b'"') => {
                    self.at += 1;
                    field.push(b'"');
                }
                b'"' if quoted => quoted = false,
                b'"' if field.is_empty() => (quoted, row_quoted) = (true, true),
                b'\n' | b'\r' if !quoted => {
                    self.at += usize::from(byte == b'\r' && self.text.get(self.at) == Some(&b'\n'));
                    ended = true;
                    break;
                }
                _ if byte == self.delimiter && !quoted => fields.push(take_text(&mut field)),
                _ => field.push(byte),
            }
        }
        if !ended && (!self.whole || self.at == start) {
            return None;
        }
        fields.push(take_text(&mut field));
        Some(Row { fields, quoted: row_quoted, start, end: self.at })
    }
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        while self.count < ROWS_MAX {
            let row = self.row()?;
            let blank = row.fields.len() == 1 && row.fields[0].is_empty();
            if !blank {
                self.count += 1;
                return Some(row);
            }
        }
        None
    }
}

fn take_text(field: &mut Vec<u8>) -> String {
    // AWS: values are trimmed before their type is found, unless a custom classifier disables it.
    String::from_utf8_lossy(&std::mem::take(field)).trim().to_owned()
}

/// What a value can be: an empty one can be anything, and says nothing.
fn value_type(text: &str) -> Option<HiveType> {
    if text.is_empty() {
        return None;
    }
    // AWS: the CSV classifier knows bigint, double and string; dates and timestamps stay strings.
    if text.parse::<i64>().is_ok() {
        return Some(HiveType::BigInt);
    }
    let numeric = text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.'));
    let is_double = numeric && text.ends_with(|c: char| c.is_ascii_digit() || c == '.') && text.parse::<f64>().is_ok();
    Some(if is_double { HiveType::Double } else { HiveType::String })
}

/// The widest type of each column; `None` where every value is empty.
fn column_types(rows: &[Row], width: usize) -> Vec<Option<HiveType>> {
    let mut types = vec![None; width];
    for row in rows {
        for (known, field) in types.iter_mut().zip(&row.fields) {
            *known = match (known.take(), value_type(field)) {
                (Some(known), Some(seen)) => Some(super::widen(&known, &seen)),
                (known, seen) => known.or(seen),
            };
        }
    }
    types
}

fn is_header(first: &[String], data: &[Row], types: &[Option<HiveType>]) -> bool {
    let last = first.len() - 1;
    let named = first.iter().enumerate().all(|(i, name)| {
        let empty_at_the_end = i == last && name.is_empty();
        empty_at_the_end
            || (value_type(name) == Some(HiveType::String) && (i == last || name.chars().count() < HEADER_NAME_MAX) && is_column_name(name))
    });
    let differs = types.iter().flatten().any(|t| *t != HiveType::String);
    named && differs && !data.is_empty()
}

/// AWS: a column name matches `[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*` (Glue API, Column): no control
/// characters but the tab. It also has 1 to 255 bytes.
fn is_column_name(name: &str) -> bool {
    (1..=255).contains(&name.len()) && name.chars().all(|c| c == '\t' || (c >= ' ' && c != '\u{fffe}' && c != '\u{ffff}'))
}

fn headed(names: &[String], types: Vec<Option<HiveType>>) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::with_capacity(names.len());
    for (i, (name, hive_type)) in names.iter().zip(types).enumerate() {
        let mut name = if name.is_empty() { format!("col{i}") } else { name.to_lowercase() };
        // Two columns of one name make a table nobody can query; the second is told apart by its place.
        if columns.iter().any(|c| c.name == name) {
            name = format!("{name}_{i}");
        }
        columns.push(Column::new(name, hive_type.unwrap_or(HiveType::String)));
    }
    columns
}

fn numbered(types: Vec<Option<HiveType>>) -> Vec<Column> {
    types.into_iter().enumerate().map(|(i, t)| Column::new(format!("col{i}"), t.unwrap_or(HiveType::String))).collect()
}
