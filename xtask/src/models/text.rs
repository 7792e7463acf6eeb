//! How a model is laid out on disk: one shape, operation or route per line, so that a difference reads as one.

use std::fmt::Write;

use anyhow::Result;
use serde::Serialize;
use serde_json::Value;

use super::catalogue::Catalogue;
use crate::model::Model;

pub fn model(model: &Model) -> Result<String> {
    let mut text = format!("{{\n\"metadata\": {},\n", compact(&model.metadata)?);
    entries(&mut text, "operations", model.operations.iter())?;
    text.push_str(",\n");
    items(&mut text, "unbuilt", &model.unbuilt)?;
    text.push_str(",\n");
    entries(&mut text, "shapes", model.shapes.iter())?;
    text.push_str("\n}\n");
    Ok(text)
}

pub fn catalogue(catalogue: &Catalogue) -> Result<String> {
    let mut text = String::new();
    for (service, entry) in catalogue {
        text.push_str(if text.is_empty() { "{\n" } else { ",\n" });
        write!(text, "{}: {}", compact(service)?, compact(entry)?)?;
    }
    text.push_str("\n}\n");
    Ok(text)
}

fn entries<'v, T: Serialize + 'v>(text: &mut String, name: &str, all: impl Iterator<Item = (&'v String, &'v T)>) -> Result<()> {
    let lines: Vec<String> = all.map(|(key, value)| Ok(format!("{}: {}", compact(key)?, compact(value)?))).collect::<Result<_>>()?;
    write!(text, "\"{name}\": {{\n{}\n}}", lines.join(",\n"))?;
    Ok(())
}

fn items<T: Serialize>(text: &mut String, name: &str, all: &[T]) -> Result<()> {
    let lines: Vec<String> = all.iter().map(compact).collect::<Result<_>>()?;
    write!(text, "\"{name}\": [\n{}\n]", lines.join(",\n"))?;
    Ok(())
}

/// One line of JSON without what is absent, false or empty: reading it back gives the same.
fn compact(value: &impl Serialize) -> Result<String> {
    let mut value = serde_json::to_value(value)?;
    prune(&mut value);
    Ok(value.to_string())
}

fn prune(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(prune);
            members.retain(|_, member| !is_void(member));
        }
        Value::Array(items) => items.iter_mut().for_each(prune),
        _ => {}
    }
}

fn is_void(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(true) | Value::Number(_) | Value::String(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_is_not_written() {
        let model: Model = serde_json::from_str(r#"{"shapes": {"A": {"type": "string", "documentation": "prose", "min": 1}}}"#).unwrap();
        assert_eq!(compact(&model.shapes).unwrap(), r#"{"A":{"type":"string","min":1}}"#);
    }
}
