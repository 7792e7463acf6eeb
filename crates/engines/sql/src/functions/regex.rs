//! Regular expressions. Trino's are Java's; ours lack look-around and back-references inside the pattern, and say so.

use std::cell::RefCell;
use std::collections::HashMap;

use datafusion::arrow::array::ArrayRef;
use regex::Regex;

use crate::SqlError;

use super::row_function::Accept::{Int, Text};
use super::row_function::*;

pub fn entries() -> Vec<Entry> {
    vec![
        entry("regexp_like", &[Text, Text], BOOLEAN, |rows| Ok(booleans(each(rows, |regex, text, _| Ok(Some(regex.is_match(text))))?))),
        entry("regexp_extract", &[Text, Text, Int], TEXT, |rows| Ok(strings(each(rows, extract)?))).optional(1),
        entry("regexp_extract_all", &[Text, Text, Int], Returns::Type(string_list_type()), |rows| {
            Ok(string_lists(each(rows, extract_all)?))
        })
        .optional(1),
        entry("regexp_replace", &[Text, Text, Text], TEXT, |rows| Ok(strings(replace(rows)?))).optional(1),
        entry("regexp_split", &[Text, Text], Returns::Type(string_list_type()), |rows| {
            Ok(string_lists(each(rows, |regex, text, _| Ok(Some(regex.split(text).map(|part| Some(part.to_owned())).collect())))?))
        }),
        entry("regexp_count", &[Text, Text], BIGINT, |rows| -> Result<ArrayRef, SqlError> {
            Ok(bigints(each(rows, |regex, text, _| Ok(Some(regex.find_iter(text).count() as i64)))?))
        }),
    ]
}

/// Patterns repeat from row to row: each is compiled once per batch.
fn each<T>(rows: &Rows, compute: impl Fn(&Regex, &str, usize) -> Result<Option<T>, SqlError>) -> Result<Vec<Option<T>>, SqlError> {
    let compiled: RefCell<HashMap<String, Regex>> = RefCell::default();
    rows.map(|row| {
        let pattern = rows.text(1).value(row);
        let mut compiled = compiled.borrow_mut();
        if !compiled.contains_key(pattern) {
            compiled.insert(pattern.to_owned(), compile(pattern)?);
        }
        let group = if rows.has(2) && rows.arguments[2].data_type().is_integer() { rows.int(2).value(row) } else { 0 };
        let group = usize::try_from(group).map_err(|_| invalid_argument("Group cannot be negative"))?;
        let regex = &compiled[pattern];
        if group >= regex.captures_len() {
            return Err(invalid_argument(format!("Pattern has {} groups. Cannot access group {group}", regex.captures_len() - 1)));
        }
        compute(regex, rows.text(0).value(row), group)
    })
}

fn compile(pattern: &str) -> Result<Regex, SqlError> {
    Regex::new(pattern).map_err(|e| {
        invalid_argument(format!(
            "Invalid or unsupported regular expression '{pattern}': {}",
            e.to_string().lines().last().unwrap_or_default()
        ))
    })
}

fn extract(regex: &Regex, text: &str, group: usize) -> Result<Option<String>, SqlError> {
    Ok(regex.captures(text).and_then(|found| found.get(group)).map(|found| found.as_str().to_owned()))
}

fn extract_all(regex: &Regex, text: &str, group: usize) -> Result<Option<Vec<Option<String>>>, SqlError> {
    Ok(Some(regex.captures_iter(text).map(|found| found.get(group).map(|found| found.as_str().to_owned())).collect()))
}

fn replace(rows: &Rows) -> Result<Vec<Option<String>>, SqlError> {
    let templates: RefCell<HashMap<String, String>> = RefCell::default();
    let compiled: RefCell<HashMap<String, Regex>> = RefCell::default();
    rows.map(|row| {
        let (text, pattern) = (rows.text(0).value(row), rows.text(1).value(row));
        let template = if rows.has(2) { rows.text(2).value(row) } else { "" };
        let mut compiled = compiled.borrow_mut();
        if !compiled.contains_key(pattern) {
            compiled.insert(pattern.to_owned(), compile(pattern)?);
        }
        let mut templates = templates.borrow_mut();
        let template = templates.entry(template.to_owned()).or_insert_with(|| braced(template));
        Ok(Some(compiled[pattern].replace_all(text, template.as_str()).into_owned()))
    })
}

/// Java's `$1x` is group 1 and an x; the regex crate would look for a group named `1x`. `\$` is a dollar.
fn braced(template: &str) -> String {
    let mut braced = String::new();
    let mut rest = template.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' => match rest.next() {
                Some('$') => braced.push_str("$$"),
                Some(c) => braced.push(c),
                None => {}
            },
            '$' if rest.peek().is_some_and(char::is_ascii_digit) => {
                braced.push_str("${");
                while let Some(digit) = rest.next_if(char::is_ascii_digit) {
                    braced.push(digit);
                }
                braced.push('}');
            }
            c => braced.push(c),
        }
    }
    braced
}
