//! Strings, counted in code points and from 1, as in Trino.

use datafusion::arrow::array::{Array, ArrayRef, BinaryArray};
use std::sync::Arc;

use crate::SqlError;

use super::row_function::Accept::{Bytes, Int, Text};
use super::row_function::*;

pub fn entries() -> Vec<Entry> {
    vec![
        entry("substr", &[Text, Int, Int], TEXT, substr).optional(1),
        entry("substring", &[Text, Int, Int], TEXT, substr).optional(1),
        entry("replace", &[Text, Text, Text], TEXT, replace).optional(1),
        entry("split", &[Text, Text, Int], Returns::Type(string_list_type()), split).optional(1),
        entry("split_part", &[Text, Text, Int], TEXT, split_part),
        entry("to_utf8", &[Text], BYTES, |rows| {
            Ok(Arc::new(BinaryArray::from_iter(rows.map(|r| Ok(Some(rows.text(0).value(r).as_bytes())))?)))
        }),
        entry("from_utf8", &[Bytes], TEXT, |rows| Ok(strings(rows.map(|r| Ok(Some(String::from_utf8_lossy(rows.bytes(0).value(r)))))?))),
        entry("ends_with", &[Text, Text], BOOLEAN, |rows| {
            Ok(booleans(rows.map(|r| Ok(Some(rows.text(0).value(r).ends_with(rows.text(1).value(r)))))?))
        }),
        entry("to_hex", &[Bytes], TEXT, |rows| Ok(strings(rows.map(|r| Ok(Some(hex(rows.bytes(0).value(r)))))?))),
        entry("from_hex", &[Text], BYTES, from_hex),
    ]
}

fn substr(rows: &Rows) -> Result<ArrayRef, SqlError> {
    let part = |row: usize| {
        let length = if rows.has(2) { Some(rows.int(2).value(row)) } else { None };
        Ok(Some(part_of(rows.text(0).value(row), rows.int(1).value(row), length)))
    };
    Ok(strings(rows.map(part)?))
}

/// A negative start counts from the end; a start outside the text (and 0) gives nothing.
fn part_of(text: &str, start: i64, length: Option<i64>) -> &str {
    let count = text.chars().count() as i64;
    let from = if start > 0 { start - 1 } else { count + start };
    if start == 0 || from < 0 || from >= count || length.is_some_and(|length| length <= 0) {
        return "";
    }
    let to = length.map_or(count, |length| from.saturating_add(length).min(count));
    let byte = |index: i64| text.char_indices().nth(index as usize).map_or(text.len(), |(byte, _)| byte);
    &text[byte(from)..byte(to)]
}

fn replace(rows: &Rows) -> Result<ArrayRef, SqlError> {
    let replaced = |row: usize| {
        let with = if rows.has(2) { rows.text(2).value(row) } else { "" };
        Ok(Some(rows.text(0).value(row).replace(rows.text(1).value(row), with)))
    };
    Ok(strings(rows.map(replaced)?))
}

fn split(rows: &Rows) -> Result<ArrayRef, SqlError> {
    let parts = |row: usize| {
        let (text, delimiter) = (rows.text(0).value(row), rows.text(1).value(row));
        if delimiter.is_empty() {
            return Err(invalid_argument("The delimiter may not be the empty string"));
        }
        let limit = if rows.has(2) { rows.int(2).value(row) } else { i64::MAX };
        if limit <= 0 {
            return Err(invalid_argument("Limit must be positive"));
        }
        Ok(Some(text.splitn(limit as usize, delimiter).map(|part| Some(part.to_owned())).collect()))
    };
    Ok(string_lists(rows.map(parts)?))
}

fn split_part(rows: &Rows) -> Result<ArrayRef, SqlError> {
    let part = |row: usize| {
        let (text, delimiter, index) = (rows.text(0).value(row), rows.text(1).value(row), rows.int(2).value(row));
        if index <= 0 {
            return Err(invalid_argument("Index must be greater than zero"));
        }
        if delimiter.is_empty() {
            return Ok(text.chars().nth(index as usize - 1).map(String::from));
        }
        Ok(text.split(delimiter).nth(index as usize - 1).map(str::to_owned))
    };
    Ok(strings(rows.map(part)?))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

fn from_hex(rows: &Rows) -> Result<ArrayRef, SqlError> {
    let decoded = |row: usize| {
        let text = rows.text(0).value(row);
        let refused = || invalid_argument("Invalid hex character");
        if !text.len().is_multiple_of(2) || !text.is_ascii() {
            return Err(refused());
        }
        (0..text.len())
            .step_by(2)
            .map(|i| u8::from_str_radix(&text[i..i + 2], 16).map_err(|_| refused()))
            .collect::<Result<Vec<u8>, _>>()
            .map(Some)
    };
    let decoded = rows.map(decoded)?;
    debug_assert!(rows.text(0).len() == decoded.len());
    Ok(Arc::new(BinaryArray::from_iter(decoded)))
}

#[cfg(test)]
mod tests {
    use super::part_of;

    #[test]
    fn parts_as_trino_counts_them() {
        assert_eq!(part_of("Quadratically", 5, Some(6)), "ratica");
        assert_eq!(part_of("Quadratically", -7, None), "tically");
        assert_eq!(part_of("Quadratically", 0, None), "");
        assert_eq!(part_of("Quadratically", 50, Some(2)), "");
        assert_eq!(part_of("naïve", 3, Some(1)), "ï");
    }
}
