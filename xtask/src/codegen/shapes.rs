//! `shapes.rs`: the structures, and how each walks and fills itself.

use std::fmt::Write;

use super::api::{Api, Type};
use super::names;

pub fn emit(api: &Api) -> String {
    let mut types = String::new();
    for each in &api.types {
        types.push_str(&if each.shape.eventstream { events(each) } else { structure(api, each) });
    }
    let maps = if types.contains("BTreeMap<") { "use std::collections::BTreeMap;\n\n" } else { "" };
    format!(
        "//! Inputs and outputs of the operations, then the structures inside them.\n\n{maps}\
         use wire::{{DecodeError, Decoder, StructSchema, Structure, Value, Visitor}};\n\nuse crate::schema;\n{types}"
    )
}

fn structure(api: &Api, each: &Type) -> String {
    // Bodies and events stream once: what holds them cannot be copied.
    let holds_stream = each.shape.members.values().any(|member| api.is_stream(member) || api.is_event_stream(member));
    let derives = if holds_stream { "Default" } else { "Clone, Default" };
    let mut code = format!("\n#[derive({derives})]\npub struct {} {{", each.name);
    for (name, member) in &each.shape.members {
        write!(code, "pub {}: {},", names::snake(name), api.field_type(each, name, member)).expect("writing to a string");
    }
    code.push_str("}\n\n");
    code.push_str(&implementation(api, each));
    code
}

fn implementation(api: &Api, each: &Type) -> String {
    let schema = format!("schema::{}", each.schema_name());
    let members: Vec<String> = each.shape.members.keys().map(|name| names::snake(name)).collect();
    let mut code = format!("impl Structure for {} {{\nfn schema(&self) -> &'static StructSchema {{ &{schema} }}\n", each.name);
    if members.is_empty() {
        code.push_str("fn visit(&self, _: &mut dyn Visitor) {}\n");
        code.push_str("fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> { Ok(()) }\n");
    } else {
        code.push_str(&visit(&schema, &members));
        code.push_str(&set(&schema, &members));
    }
    if let Some((name, _)) = each.shape.members.iter().find(|(_, member)| api.is_stream(member)) {
        write!(code, "fn stream(&mut self) -> Option<&mut wire::Body> {{ Some(&mut self.{}) }}", names::snake(name))
            .expect("writing to a string");
    }
    if let Some((name, _)) = each.shape.members.iter().find(|(_, member)| api.is_event_stream(member)) {
        write!(code, "fn events(&mut self) -> Option<&mut dyn wire::EventSource> {{ Some(&mut self.{}) }}", names::snake(name))
            .expect("writing to a string");
    }
    code.push_str("}\n");
    code
}

/// The events of a stream: each type that it sends.
fn events(each: &Type) -> String {
    let (mut variants, mut arms) = (String::new(), String::new());
    for (name, member) in &each.shape.members {
        let variant = names::pascal(name);
        write!(variants, "{variant}({}),", names::pascal(&member.shape)).expect("writing to a string");
        write!(arms, "{}::{variant}(event) => ({name:?}, event),", each.name).expect("writing to a string");
    }
    format!(
        "\n#[derive(Clone)]\npub enum {name} {{ {variants} }}\n\n\
         impl wire::EventUnion for {name} {{\nfn event(&self) -> (&'static str, &dyn Structure) {{ match self {{ {arms} }} }}\n}}\n",
        name = each.name
    )
}

fn visit(schema: &str, members: &[String]) -> String {
    let mut code = format!("fn visit(&self, v: &mut dyn Visitor) {{\nlet m = {schema}.members;\n");
    for (index, field) in members.iter().enumerate() {
        writeln!(code, "self.{field}.write(&m[{index}], v);").expect("writing to a string");
    }
    code.push_str("}\n");
    code
}

fn set(schema: &str, members: &[String]) -> String {
    let mut code =
        format!("fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {{\nlet m = {schema}.members;\n");
    if let [field] = members {
        writeln!(code, "if index == 0 {{ self.{field} = Value::read(&m[0], d)?; }}").expect("writing to a string");
    } else {
        code.push_str("match index {\n");
        for (index, field) in members.iter().enumerate() {
            writeln!(code, "{index} => self.{field} = Value::read(&m[{index}], d)?,").expect("writing to a string");
        }
        code.push_str("_ => {}\n}\n");
    }
    code.push_str("Ok(())\n}\n");
    code
}
