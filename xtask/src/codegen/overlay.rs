//! `models/overlay/<service>.toml`: what botocore does not say or says wrongly. Every correction carries its reason.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::Value;

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Overlay {
    pub service: Option<ServiceFix>,
    pub errors: Vec<Errors>,
    pub roots: Vec<Roots>,
    pub answers: Vec<Answers>,
    pub hidden: Vec<Hidden>,
    pub members: Vec<MemberFix>,
    pub shapes: Vec<ShapeFix>,
}

/// Facts that replace the model's metadata, in its own vocabulary.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceFix {
    #[serde(rename = "reason")]
    _reason: String,
    pub set: Value,
}

/// Errors that the model lacks, or whose status it lacks: code → HTTP status.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Errors {
    #[serde(rename = "reason")]
    _reason: String,
    pub status: BTreeMap<String, u16>,
}

/// The root elements of restXml answers: operation → element. An empty name means that the members stand at the root.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roots {
    #[serde(rename = "reason")]
    _reason: String,
    pub elements: BTreeMap<String, String>,
}

/// The statuses of answers that the model takes for 200: operation → HTTP status.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    #[serde(rename = "reason")]
    _reason: String,
    status: BTreeMap<String, u16>,
}

/// Operations that share the route of a built one and can be told apart only by what a route does not say.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hidden {
    #[serde(rename = "reason")]
    _reason: String,
    operations: Vec<String>,
}

/// Facts about one member, in the model's vocabulary.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberFix {
    #[serde(rename = "reason")]
    _reason: String,
    shape: String,
    member: String,
    set: Value,
}

/// Facts about one shape, in the model's vocabulary.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShapeFix {
    #[serde(rename = "reason")]
    _reason: String,
    shape: String,
    set: Value,
}

impl Overlay {
    /// The overlay of a service; most need none.
    pub fn read(models: &Path, service: &str) -> Result<Overlay> {
        let path = models.join("overlay").join(format!("{service}.toml"));
        if !path.is_file() {
            return Ok(Overlay::default());
        }
        let text = std::fs::read_to_string(&path)?;
        toml::from_str(&text).with_context(|| format!("reading {}", path.display()))
    }

    /// Applies the corrections of metadata, shapes and members to a model that is still plain JSON.
    pub fn correct(&self, model: &mut Value) -> Result<()> {
        if let Some(fix) = &self.service {
            merge(model.pointer_mut("/metadata"), &fix.set).context("[service]")?;
        }
        for (operation, status) in self.answers.iter().flat_map(|group| &group.status) {
            let path = format!("/operations/{operation}/http");
            merge(model.pointer_mut(&path), &serde_json::json!({ "responseCode": status })).with_context(|| path)?;
        }
        for fix in &self.shapes {
            merge(model.pointer_mut(&format!("/shapes/{}", fix.shape)), &fix.set).with_context(|| fix.shape.clone())?;
        }
        for fix in &self.members {
            let path = format!("/shapes/{}/members/{}", fix.shape, fix.member);
            merge(model.pointer_mut(&path), &fix.set).with_context(|| path)?;
        }
        Ok(())
    }

    /// The status that the overlay gives an error code.
    pub fn status(&self, code: &str) -> Option<u16> {
        self.errors.iter().find_map(|group| group.status.get(code).copied())
    }

    pub fn hides(&self, operation: &str) -> bool {
        self.hidden.iter().any(|group| group.operations.iter().any(|hidden| hidden == operation))
    }

    /// The operations that the overlay speaks of.
    pub fn operations(&self) -> impl Iterator<Item = &str> {
        let rooted = self.roots.iter().flat_map(|group| group.elements.keys());
        rooted.chain(self.hidden.iter().flat_map(|group| &group.operations)).map(String::as_str)
    }

    pub fn root(&self, operation: &str) -> Option<&str> {
        self.roots.iter().find_map(|group| group.elements.get(operation)).map(String::as_str)
    }
}

fn merge(target: Option<&mut Value>, set: &Value) -> Result<()> {
    let target = target.and_then(Value::as_object_mut).context("the model has nothing of that name to correct")?;
    let set = set.as_object().context("`set` is a table")?;
    target.extend(set.iter().map(|(key, value)| (key.clone(), value.clone())));
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn corrections_merge_into_the_model_and_need_a_reason() {
        let overlay: Overlay =
            toml::from_str("[[members]]\nreason = \"documented\"\nshape = \"A\"\nmember = \"B\"\nset = { locationName = \"b\" }\n")
                .unwrap();
        let mut model = json!({"shapes": {"A": {"members": {"B": {"shape": "String"}}}}});
        overlay.correct(&mut model).unwrap();
        assert_eq!(model["shapes"]["A"]["members"]["B"], json!({"shape": "String", "locationName": "b"}));
        assert!(toml::from_str::<Overlay>("[[roots]]\nelements = {}\n").is_err());
    }

    #[test]
    fn a_correction_of_nothing_is_a_mistake() {
        let overlay: Overlay = toml::from_str("[[shapes]]\nreason = \"typo\"\nshape = \"Nope\"\nset = {}\n").unwrap();
        assert!(overlay.correct(&mut json!({"shapes": {}})).is_err());
    }
}
