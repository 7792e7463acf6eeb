//! One service, resolved: which types its allow-list needs, what they are called in Rust, and what their members are.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use super::names;
use super::overlay::Overlay;
use crate::allow_list;
use crate::model::{Model, Operation, Reference, Route, Shape};

pub struct Api {
    pub service: String,
    pub model: Model,
    pub overlay: Overlay,
    pub operations: Vec<Operation>,
    pub unbuilt: Vec<Route>,
    /// The input and output of each operation, then the structures inside them.
    pub types: Vec<Type>,
    /// Names of the shapes inside inputs and outputs.
    pub used: BTreeSet<String>,
}

/// A structure that becomes a Rust type.
pub struct Type {
    pub name: String,
    pub shape: Shape,
    /// Members that hold their own type without a list or map between.
    recursive: BTreeSet<String>,
}

impl Api {
    pub fn read(models: &Path, service: &str) -> Result<Api> {
        let overlay = Overlay::read(models, service)?;
        let text = std::fs::read_to_string(models.join(format!("{service}.json")))?;
        let mut json = serde_json::from_str(&text)?;
        overlay.correct(&mut json).with_context(|| format!("models/overlay/{service}.toml"))?;
        let model: Model = serde_json::from_value(json)?;
        Api::resolve(service, model, overlay, &allow_list::operations(models, service)?)
    }

    fn resolve(service: &str, mut model: Model, overlay: Overlay, listed: &[String]) -> Result<Api> {
        let mut operations = Vec::new();
        for name in listed {
            let operation = model.operations.shift_remove(name);
            operations.push(operation.with_context(|| format!("{name} is listed but its shapes are not here: run `cargo xtask models`"))?);
        }
        let mut unbuilt = std::mem::take(&mut model.unbuilt);
        unbuilt.extend(model.operations.drain(..).map(|(name, operation)| Route(name, operation.http.method, operation.http.request_uri)));
        for name in overlay.operations() {
            let is_known = unbuilt.iter().any(|route| route.0 == name) || listed.iter().any(|listed| listed == name);
            ensure!(is_known, "the overlay speaks of {name}, which the model does not have");
        }
        unbuilt.retain(|route| !overlay.hides(&route.0));
        unbuilt.sort();
        let mut api = Api { service: service.to_owned(), model, overlay, operations, unbuilt, types: Vec::new(), used: BTreeSet::new() };
        api.collect_types();
        api.check_names()?;
        api.check_routes()?;
        Ok(api)
    }

    fn collect_types(&mut self) {
        let mut types = Vec::new();
        for operation in &self.operations {
            types.push(self.root(format!("{}Input", operation.name), operation.input.as_ref()));
            types.push(self.root(format!("{}Output", operation.name), operation.output.as_ref()));
        }
        let mut used = BTreeSet::new();
        let mut pending: Vec<&Reference> = types.iter().flat_map(|root| root.shape.references()).collect();
        while let Some(reference) = pending.pop() {
            if used.insert(reference.shape.clone()) {
                pending.extend(self.inside(self.shape(&reference.shape)));
            }
        }
        let nested = used.iter().filter(|name| self.is_type(name)).map(|name| self.nested(name)).collect::<Vec<_>>();
        types.extend(nested);
        self.types = types;
        self.used = used;
    }

    fn root(&self, name: String, reference: Option<&Reference>) -> Type {
        let shape = reference.map(|reference| self.shape(&reference.shape).clone()).unwrap_or_default();
        Type { name, shape, recursive: BTreeSet::new() }
    }

    /// What a shape's types are made of. The exceptions among a stream's events are not: they travel as errors.
    fn inside<'a>(&'a self, shape: &'a Shape) -> impl Iterator<Item = &'a Reference> {
        shape.references().filter(|part| !shape.eventstream || !self.shape(&part.shape).exception)
    }

    fn nested(&self, shape_name: &str) -> Type {
        let mut shape = self.shape(shape_name).clone();
        if shape.eventstream {
            shape.members.retain(|_, member| !self.shape(&member.shape).exception);
        }
        let recursive = shape.members.iter().filter(|(_, member)| self.leads_back(&member.shape, shape_name));
        let recursive = recursive.map(|(name, _)| name.clone()).collect();
        Type { name: names::pascal(shape_name), shape, recursive }
    }

    /// Whether a value of `from` holds a value of `target` inline.
    fn leads_back(&self, from: &str, target: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut pending = vec![from];
        while let Some(name) = pending.pop() {
            if name == target {
                return true;
            }
            if seen.insert(name) && self.is_type(name) {
                pending.extend(self.shape(name).members.values().map(|member| member.shape.as_str()));
            }
        }
        false
    }

    fn check_names(&self) -> Result<()> {
        let mut owners = BTreeMap::new();
        let types = self.types.iter().map(|each| each.name.clone()).chain(self.operations.iter().map(|each| each.name.clone()));
        for name in types {
            if let Some(other) = owners.insert(names::screaming(&name), name.clone()) {
                bail!("{name} and {other} would share a name");
            }
        }
        for each in &self.types {
            let fields: BTreeSet<String> = each.shape.members.keys().map(|member| names::snake(member)).collect();
            ensure!(fields.len() == each.shape.members.len(), "two members of {} would share a name", each.name);
        }
        Ok(())
    }

    /// A request for an operation we lack must never be taken for one we have.
    fn check_routes(&self) -> Result<()> {
        for Route(name, method, uri) in self.unbuilt.iter().filter(|route| !route.is_rpc()) {
            if let Some(built) = self.operations.iter().find(|built| built.http.method == *method && built.http.request_uri == *uri) {
                bail!("{name} has the route of {}: build it too, or say in the overlay (`hidden`) why it cannot be meant", built.name);
            }
        }
        Ok(())
    }

    /// The shape of that name. A model that refers to a shape it lacks is beyond repair.
    pub fn shape(&self, name: &str) -> &Shape {
        self.model.shapes.get(name).unwrap_or_else(|| panic!("the model of {} lacks shape {name}", self.service))
    }

    /// Whether a shape becomes a Rust structure.
    fn is_type(&self, name: &str) -> bool {
        let shape = self.shape(name);
        shape.kind == "structure" && !shape.document
    }

    pub fn is_stream(&self, member: &Reference) -> bool {
        let shape = self.shape(&member.shape);
        shape.kind == "blob" && (member.streaming || shape.streaming)
    }

    pub fn is_event_stream(&self, member: &Reference) -> bool {
        self.shape(&member.shape).eventstream
    }

    /// The Rust type of a member's field, `Option` included.
    pub fn field_type(&self, owner: &Type, name: &str, member: &Reference) -> String {
        if self.is_stream(member) {
            return "wire::Body".to_owned();
        }
        if self.is_event_stream(member) {
            return format!("wire::Events<{}>", names::pascal(&member.shape));
        }
        let mut value = self.value_type(&member.shape);
        if owner.recursive.contains(name) {
            value = format!("wire::Nested<{value}>");
        }
        if owner.is_required(name) { value } else { format!("Option<{value}>") }
    }

    fn value_type(&self, name: &str) -> String {
        let shape = self.shape(name);
        let target = |reference: &Option<Reference>| self.value_type(&reference.as_ref().expect("collections have items").shape);
        match shape.kind.as_str() {
            "structure" if shape.document => "wire::Document".to_owned(),
            "structure" => names::pascal(name),
            "list" => format!("Vec<{}>", target(&shape.member)),
            "map" => format!("BTreeMap<String, {}>", target(&shape.value)),
            "boolean" => "bool".to_owned(),
            "byte" | "short" | "integer" => "i32".to_owned(),
            "long" => "i64".to_owned(),
            "float" | "double" => "f64".to_owned(),
            "timestamp" => "wire::Timestamp".to_owned(),
            "blob" => "wire::Bytes".to_owned(),
            "string" => "String".to_owned(),
            other => panic!("shape {name} has the unknown type {other}"),
        }
    }
}

impl Type {
    pub fn is_required(&self, member: &str) -> bool {
        self.shape.required.iter().any(|required| required == member)
    }
    pub fn schema_name(&self) -> String {
        names::screaming(&self.name)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn api(shapes: serde_json::Value) -> Api {
        let operation = json!({"name": "Plan", "http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "PlanRequest"}});
        let model = serde_json::from_value(json!({"operations": {"Plan": operation}, "shapes": shapes})).unwrap();
        Api::resolve("test", model, Overlay::default(), &["Plan".to_owned()]).unwrap()
    }

    fn field(api: &Api, owner: &str, member: &str) -> String {
        let owner = api.types.iter().find(|each| each.name == owner).unwrap();
        api.field_type(owner, member, &owner.shape.members[member])
    }

    #[test]
    fn inputs_and_outputs_always_exist_under_the_operations_name() {
        let api = api(json!({"PlanRequest": {"type": "structure", "required": ["Name"], "members": {
            "Name": {"shape": "Name"}, "Sizes": {"shape": "Sizes"}}},
            "Name": {"type": "string"}, "Size": {"type": "long"}, "Sizes": {"type": "list", "member": {"shape": "Size"}}}));
        let names: Vec<&str> = api.types.iter().map(|each| each.name.as_str()).collect();
        assert_eq!(names, ["PlanInput", "PlanOutput"]);
        assert_eq!(field(&api, "PlanInput", "Name"), "String");
        assert_eq!(field(&api, "PlanInput", "Sizes"), "Option<Vec<i64>>");
    }

    #[test]
    fn an_unbuilt_operation_may_not_hide_behind_a_built_one() {
        let model = r#"{"operations": {"Put": {"name": "Put", "http": {"method": "PUT", "requestUri": "/{Key}"}}},
            "unbuilt": [["Copy", "PUT", "/{Key}"]]}"#;
        let resolve = |overlay: &str| {
            let overlay = toml::from_str(overlay).unwrap();
            Api::resolve("test", serde_json::from_str(model).unwrap(), overlay, &["Put".to_owned()])
        };
        assert!(resolve("").is_err());
        assert!(resolve("[[hidden]]\nreason = \"another host\"\noperations = [\"Copy\"]\n").unwrap().unbuilt.is_empty());
    }

    #[test]
    fn of_a_stream_the_events_are_types_and_the_exceptions_are_errors() {
        let plan = json!({"name": "Plan", "http": {"method": "POST", "requestUri": "/"}, "output": {"shape": "PlanResponse"}});
        let shapes = json!({
            "PlanResponse": {"type": "structure", "required": ["Events"], "members": {"Events": {"shape": "PlanStream"}}},
            "PlanStream": {"type": "structure", "eventstream": true, "members": {"Step": {"shape": "Step"}, "Lost": {"shape": "LostException"}}},
            "Step": {"type": "structure", "members": {}},
            "LostException": {"type": "structure", "exception": true, "members": {"message": {"shape": "Text"}}},
            "Text": {"type": "string"}});
        let model = serde_json::from_value(json!({"operations": {"Plan": plan}, "shapes": shapes})).unwrap();
        let api = Api::resolve("test", model, Overlay::default(), &["Plan".to_owned()]).unwrap();
        assert_eq!(field(&api, "PlanOutput", "Events"), "wire::Events<PlanStream>");
        let names: Vec<&str> = api.types.iter().map(|each| each.name.as_str()).collect();
        assert_eq!(names, ["PlanInput", "PlanOutput", "PlanStream", "Step"]);
        assert!(super::super::shapes::emit(&api).contains("PlanStream::Step(event) => (\"Step\", event)"));
        assert!(super::super::errors::emit(&api).contains("pub fn lost("));
    }

    #[test]
    fn only_a_shape_that_holds_itself_inline_is_boxed() {
        let api = api(json!({"PlanRequest": {"type": "structure", "members": {"Root": {"shape": "Node"}}},
            "Node": {"type": "structure", "members": {"Next": {"shape": "Node"}, "Children": {"shape": "Nodes"}}},
            "Nodes": {"type": "list", "member": {"shape": "Node"}}}));
        assert_eq!(field(&api, "PlanInput", "Root"), "Option<Node>");
        assert_eq!(field(&api, "Node", "Next"), "Option<wire::Nested<Node>>");
        assert_eq!(field(&api, "Node", "Children"), "Option<Vec<Node>>");
    }
}
