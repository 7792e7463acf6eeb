//! JSON. Values of Trino's type JSON travel as their text.

use datafusion::arrow::array::*;
use datafusion::arrow::datatypes::DataType;
use serde_json::Value;

use crate::SqlError;

use super::row_function::Accept::{Any, Int, Text};
use super::row_function::*;

pub fn entries() -> Vec<Entry> {
    vec![
        entry("json_extract_scalar", &[Text, Text], TEXT, |rows| Ok(strings(at_path(rows, |value| scalar(&value))?))),
        entry("json_extract", &[Text, Text], TEXT, |rows| Ok(strings(at_path(rows, |value| Some(value.to_string()))?))),
        entry("json_size", &[Text, Text], BIGINT, |rows| Ok(bigints(at_path(rows, |value| Some(size(&value)))?))),
        // Under a CAST of JSON to a plain type, and a CAST of anything to JSON (see dialect/spelling).
        entry("json_scalar$", &[Text], TEXT, json_scalar),
        entry("to_json$", &[Any], TEXT, |rows| {
            Ok(strings(
                (0..rows.len)
                    .map(|row| Some(to_json(&rows.arguments[0], row)).filter(|value| !value.is_null()))
                    .map(|v| v.map(|v| v.to_string()))
                    .collect::<Vec<_>>(),
            ))
        }),
        entry("json_parse", &[Text], TEXT, json_parse),
        entry("json_format", &[Text], TEXT, |rows| Ok(strings(rows.map(|r| Ok(Some(rows.text(0).value(r).to_owned())))?))),
        entry("json_array_length", &[Text], BIGINT, |rows| {
            Ok(bigints(rows.map(|r| Ok(array_at(rows, r).map(|items| items.len() as i64)))?))
        }),
        entry("json_array_get", &[Text, Int], TEXT, json_array_get),
        entry("json_array_contains", &[Text, Text], BOOLEAN, |rows| {
            Ok(booleans(
                rows.map(|r| Ok(array_at(rows, r).map(|items| items.iter().any(|item| item.as_str() == Some(rows.text(1).value(r))))))?,
            ))
        }),
        entry("is_json_scalar", &[Text], BOOLEAN, |rows| {
            Ok(booleans(
                rows.map(|r| Ok(serde_json::from_str::<Value>(rows.text(0).value(r)).ok().map(|v| !v.is_array() && !v.is_object())))?,
            ))
        }),
    ]
}

/// Malformed JSON has nothing at any path; a malformed path is an error.
fn at_path<T>(rows: &Rows, take: impl Fn(Value) -> Option<T>) -> Result<Vec<Option<T>>, SqlError> {
    rows.map(|row| {
        let path = rows.text(1).value(row);
        let steps = parse_path(path).ok_or_else(|| invalid_argument(format!("Invalid JSON path: '{path}'")))?;
        let Ok(document) = serde_json::from_str::<Value>(rows.text(0).value(row)) else { return Ok(None) };
        Ok(walk(document, &steps).and_then(&take))
    })
}

#[derive(Debug, PartialEq, Eq)]
enum Step {
    Key(String),
    Index(usize),
}

/// `$.store.book[0]["title"]`; the `$` may be missing.
fn parse_path(path: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    let mut rest = path.strip_prefix('$').map_or_else(|| format!(".{path}"), str::to_owned);
    while !rest.is_empty() {
        if let Some(inner) = rest.strip_prefix('[') {
            let end = inner.find(']')?;
            let index = inner[..end].trim();
            let quoted = index
                .strip_prefix('"')
                .and_then(|i| i.strip_suffix('"'))
                .or_else(|| index.strip_prefix('\'').and_then(|i| i.strip_suffix('\'')));
            steps.push(match quoted {
                Some(key) => Step::Key(key.to_owned()),
                None => index.parse().map_or_else(|_| Step::Key(index.to_owned()), Step::Index),
            });
            rest = inner[end + 1..].to_owned();
        } else {
            let name = rest.strip_prefix('.')?;
            let end = name.find(['.', '[']).unwrap_or(name.len());
            if end == 0 {
                return None;
            }
            steps.push(Step::Key(name[..end].to_owned()));
            rest = name[end..].to_owned();
        }
    }
    Some(steps)
}

fn walk(mut value: Value, steps: &[Step]) -> Option<Value> {
    for step in steps {
        value = match (step, value) {
            (Step::Key(key), Value::Object(mut members)) => members.swap_remove(key)?,
            (Step::Index(index), Value::Array(mut items)) if *index < items.len() => items.swap_remove(*index),
            // `$.items.0` and `$["0"]` index arrays too.
            (Step::Key(key), Value::Array(mut items)) => {
                let index = key.parse::<usize>().ok().filter(|index| *index < items.len())?;
                items.swap_remove(index)
            }
            _ => return None,
        };
    }
    Some(value)
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn size(value: &Value) -> i64 {
    match value {
        Value::Array(items) => items.len() as i64,
        Value::Object(members) => members.len() as i64,
        _ => 0,
    }
}

fn json_parse(rows: &Rows) -> Result<ArrayRef, SqlError> {
    let parsed = |row: usize| {
        let text = rows.text(0).value(row);
        serde_json::from_str::<Value>(text)
            .map(|value| Some(value.to_string()))
            .map_err(|_| invalid_argument(format!("Cannot convert value to JSON: '{text}'")))
    };
    Ok(strings(rows.map(parsed)?))
}

/// `"a"` is a, `1` is 1; an array or an object is no scalar.
fn json_scalar(rows: &Rows) -> Result<ArrayRef, SqlError> {
    let text_of = |row: usize| {
        let text = rows.text(0).value(row);
        match serde_json::from_str::<Value>(text) {
            Ok(Value::Null) => Ok(None),
            Ok(value @ (Value::Array(_) | Value::Object(_))) => {
                Err(SqlError::new(crate::ErrorCode::InvalidCastArgument, format!("Cannot cast '{value}' to VARCHAR")))
            }
            Ok(value) => Ok(scalar(&value)),
            Err(_) => Ok(Some(text.to_owned())),
        }
    };
    Ok(strings(rows.map(text_of)?))
}

/// A row becomes an object, as in Athena's engine version 3.
fn to_json(array: &ArrayRef, row: usize) -> Value {
    if array.is_null(row) || array.data_type().is_null() {
        return Value::Null;
    }
    let items = |items: ArrayRef| (0..items.len()).map(|i| to_json(&items, i)).collect::<Vec<_>>();
    match array.data_type() {
        DataType::List(_) => Value::Array(items(array.as_list::<i32>().value(row))),
        DataType::Map(..) => {
            let entries = array.as_map().value(row);
            let key = |i: usize| crate::output::format_value(entries.column(0), i).unwrap_or_default();
            Value::Object((0..entries.len()).map(|i| (key(i), to_json(entries.column(1), i))).collect())
        }
        DataType::Struct(fields) => Value::Object(
            fields.iter().zip(array.as_struct().columns()).map(|(field, column)| (field.name().clone(), to_json(column, row))).collect(),
        ),
        other => {
            let text = crate::output::format_value(array, row).unwrap_or_default();
            let is_plain = other.is_numeric() || *other == DataType::Boolean;
            // A number JSON cannot say (NaN) is text.
            if is_plain { serde_json::from_str(&text).unwrap_or(Value::String(text)) } else { Value::String(text) }
        }
    }
}

fn array_at(rows: &Rows, row: usize) -> Option<Vec<Value>> {
    match serde_json::from_str(rows.text(0).value(row)) {
        Ok(Value::Array(items)) => Some(items),
        _ => None,
    }
}

fn json_array_get(rows: &Rows) -> Result<ArrayRef, SqlError> {
    let item = |row: usize| {
        let Some(items) = array_at(rows, row) else { return Ok(None) };
        let index = rows.int(1).value(row);
        let index = if index < 0 { index + items.len() as i64 } else { index };
        Ok(usize::try_from(index).ok().and_then(|index| items.get(index)).map(Value::to_string))
    };
    Ok(strings(rows.map(item)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_walk_objects_and_arrays() {
        let document: Value = serde_json::from_str(r#"{"a":{"b c":[1,{"d":"x"}]}}"#).unwrap();
        let at = |path: &str| walk(document.clone(), &parse_path(path).unwrap());
        assert_eq!(at("$.a[\"b c\"][1].d"), Some(Value::from("x")));
        assert_eq!(at("$.a.missing"), None);
        assert_eq!(at("$"), Some(document.clone()));
        assert!(parse_path("$..a").is_none());
    }
}
