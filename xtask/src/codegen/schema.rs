//! `schema.rs`: shapes as data, for codecs, the validator and the gateway.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Context, Result, bail};
use serde_json::Number;

use super::api::{Api, Type};
use super::{literal, names, pattern, values};
use crate::model::{Reference, Shape};

pub struct Schema {
    pub text: String,
    /// Shapes whose pattern has no equivalent in our dialect, with the reason.
    pub unenforced: Vec<(String, &'static str)>,
}

const PREAMBLE: &str = "\
/// What a member is unless it says otherwise.
const MEMBER: Member = Member { name: \"\", wire: \"\", at: Location::Body, kind: Kind::String, required: false, limits: Limits::NONE,
    timestamp: TimestampFormat::Default, traits: Traits::NONE, xml_namespace: None };
const STRUCT: StructSchema = StructSchema { name: \"\", members: &[], is_union: false, xml_name: None, xml_namespace: None, payload: None };
";

pub fn emit(api: &Api) -> Result<Schema> {
    let mut writer = Writer { api, patterns: BTreeMap::new(), unenforced: Vec::new() };
    let mut code = String::new();
    for each in &api.types {
        code.push_str(&writer.structure(each)?);
    }
    for name in &api.used {
        let shape = api.shape(name);
        match shape.kind.as_str() {
            "list" => code.push_str(&writer.list(name, shape)?),
            "map" => code.push_str(&writer.map(name, shape)?),
            _ => {}
        }
    }
    code.push_str(&writer.patterns());
    let text = format!("//! The shapes as data.\n\n{}{PREAMBLE}{code}", imports(&code));
    Ok(Schema { text, unenforced: writer.unenforced })
}

/// Imports what the code mentions, beyond what every schema needs.
fn imports(code: &str) -> String {
    let mut names = vec!["Kind", "Limits", "Location", "Member", "StructSchema", "TimestampFormat", "Traits"];
    names.extend(["ListSchema", "MapSchema"].into_iter().filter(|name| code.contains(name)));
    names.extend(code.contains("Pattern::new").then_some("Pattern"));
    names.sort_unstable();
    format!("use wire::schema::{{{}}};\n\n", names.join(", "))
}

struct Writer<'a> {
    api: &'a Api,
    /// Pattern → the name of its static; shapes with the same pattern share one.
    patterns: BTreeMap<&'a str, String>,
    unenforced: Vec<(String, &'static str)>,
}

impl<'a> Writer<'a> {
    fn structure(&mut self, each: &'a Type) -> Result<String> {
        let mut code = format!("\npub static {}: StructSchema = StructSchema {{ name: {:?},", each.schema_name(), each.name);
        if !each.shape.members.is_empty() {
            code.push_str("members: &[");
            for (name, member) in &each.shape.members {
                code.push_str(&self.member(&each.shape, name, member).with_context(|| format!("{}.{name}", each.name))?);
                code.push(',');
            }
            code.push_str("],");
        }
        if each.shape.union {
            code.push_str("is_union: true,");
        }
        if let Some(name) = &each.shape.location_name {
            write!(code, "xml_name: Some({name:?}),")?;
        }
        if let Some(namespace) = each.shape.xml_namespace.as_ref().filter(|namespace| namespace.prefix.is_none()) {
            write!(code, "xml_namespace: Some({:?}),", namespace.uri)?;
        }
        if let Some(payload) = &each.shape.payload {
            let index = each.shape.members.get_index_of(payload).with_context(|| format!("{} has no payload {payload}", each.name))?;
            write!(code, "payload: Some({index}),")?;
        }
        code.push_str("..STRUCT };\n");
        Ok(code)
    }

    fn list(&mut self, name: &str, shape: &'a Shape) -> Result<String> {
        let item = shape.member.as_ref().context("a list without an item")?;
        let item = self.item("member", item)?;
        Ok(format!(
            "\nstatic LIST_{}: ListSchema = ListSchema {{ name: {name:?}, item: {item}, flattened: {} }};\n",
            names::screaming(name),
            shape.flattened
        ))
    }

    fn map(&mut self, name: &str, shape: &'a Shape) -> Result<String> {
        let key = self.item("key", shape.key.as_ref().context("a map without a key")?)?;
        let value = self.item("value", shape.value.as_ref().context("a map without a value")?)?;
        Ok(format!(
            "\nstatic MAP_{}: MapSchema = MapSchema {{ name: {name:?}, key: {key}, value: {value}, flattened: {} }};\n",
            names::screaming(name),
            shape.flattened
        ))
    }

    fn item(&mut self, name: &str, reference: &'a Reference) -> Result<String> {
        let facts = self.facts(reference)?;
        Ok(member_literal(name, reference.location_name.as_deref().unwrap_or(name), &facts))
    }

    fn member(&mut self, owner: &Shape, name: &str, reference: &'a Reference) -> Result<String> {
        let target = self.api.shape(&reference.shape);
        let mut facts = self.facts(reference)?;
        if let Some(location) = location(reference, target)? {
            facts.insert(0, format!("at: Location::{location}"));
        }
        if owner.required.iter().any(|required| required == name) {
            facts.push("required: true".to_owned());
        }
        Ok(member_literal(name, wire_name(name, reference, target), &facts))
    }

    /// The fields of a member that do not depend on where it stands.
    fn facts(&mut self, reference: &'a Reference) -> Result<Vec<String>> {
        let api = self.api;
        let target = api.shape(&reference.shape);
        let mut facts = Vec::new();
        let kind = kind(api, reference, target)?;
        if kind != "String" {
            facts.push(format!("kind: Kind::{kind}"));
        }
        facts.extend(self.limits(&reference.shape, target));
        let format = reference.timestamp_format.as_ref().or(target.timestamp_format.as_ref());
        if let Some(format) = format {
            facts.push(format!("timestamp: TimestampFormat::{}", timestamp_format(format)?));
        }
        facts.extend(traits(reference, target));
        // A prefixed namespace belongs to the element of whoever uses the shape: S3's `Grantee` declares `xsi` there.
        let inherited = target.xml_namespace.as_ref().filter(|namespace| namespace.prefix.is_some());
        if let Some(namespace) = reference.xml_namespace.as_ref().or(inherited) {
            let prefix = namespace.prefix.as_deref().unwrap_or_default();
            facts.push(format!("xml_namespace: Some(({prefix:?}, {:?}))", namespace.uri));
        }
        Ok(facts)
    }

    fn limits(&mut self, name: &'a str, target: &'a Shape) -> Option<String> {
        let mut limits = Vec::new();
        if let Some(min) = target.min.as_ref() {
            limits.push(format!("min: Some({})", whole(min)));
        }
        if let Some(max) = target.max.as_ref() {
            limits.push(format!("max: Some({})", whole(max)));
        }
        if let Some(pattern) = &target.pattern {
            limits.push(format!("pattern: Some(&{})", self.pattern(name, pattern)));
        }
        if !target.values.is_empty() {
            limits.push(format!("values: {}", values::all(name)));
        }
        if limits.is_empty() {
            return None;
        }
        if limits.len() < 4 {
            limits.push("..Limits::NONE".to_owned());
        }
        Some(format!("limits: Limits {{ {} }}", limits.join(", ")))
    }

    fn pattern(&mut self, shape: &str, source: &'a str) -> String {
        self.patterns.entry(source).or_insert_with(|| format!("PATTERN_{}", names::screaming(shape))).clone()
    }

    fn patterns(&mut self) -> String {
        let mut code = String::new();
        let mut by_name: Vec<(&str, &str)> = self.patterns.iter().map(|(source, name)| (name.as_str(), *source)).collect();
        by_name.sort_unstable();
        for (name, source) in by_name {
            let translated = pattern::translate(source).unwrap_or_else(|reason| {
                self.unenforced.push((source.to_owned(), reason));
                String::new()
            });
            let (source, translated) = (literal::raw(source), literal::raw(&translated));
            writeln!(code, "\nstatic {name}: Pattern = Pattern::new({source}, {translated});").expect("writing to a string");
        }
        code
    }
}

fn member_literal(name: &str, wire: &str, facts: &[String]) -> String {
    let mut fields = vec![format!("name: {name:?}, wire: {wire:?}")];
    fields.extend_from_slice(facts);
    format!("Member {{ {}, ..MEMBER }}", fields.join(", "))
}

/// AWS: items of a flattened list stand under the list's own item name where the model gives one.
fn wire_name<'a>(name: &'a str, reference: &'a Reference, target: &'a Shape) -> &'a str {
    let item = target.member.as_ref().filter(|_| target.flattened).and_then(|item| item.location_name.as_deref());
    let modelled = reference.location_name.as_deref().or(target.location_name.as_deref());
    item.or(modelled).unwrap_or(name)
}

fn location(reference: &Reference, target: &Shape) -> Result<Option<&'static str>> {
    Ok(match reference.location.as_deref() {
        None => None,
        Some("header") => Some("Header"),
        Some("headers") => Some("PrefixHeaders"),
        Some("querystring") if target.kind == "map" => Some("QueryParams"),
        Some("querystring") => Some("Query"),
        Some("uri") => Some("Path"),
        Some("statusCode") => Some("StatusCode"),
        Some(other) => bail!("unknown location {other}"),
    })
}

fn kind(api: &Api, reference: &Reference, target: &Shape) -> Result<String> {
    let name = &reference.shape;
    Ok(match target.kind.as_str() {
        "structure" if target.document => "Document".to_owned(),
        "structure" if target.eventstream => format!("EventStream(&{})", names::screaming(&names::pascal(name))),
        "structure" => format!("Structure(&{})", names::screaming(&names::pascal(name))),
        "list" => format!("List(&LIST_{})", names::screaming(name)),
        "map" => format!("Map(&MAP_{})", names::screaming(name)),
        "blob" if api.is_stream(reference) => "Stream".to_owned(),
        "blob" => "Blob".to_owned(),
        "boolean" => "Boolean".to_owned(),
        "byte" | "short" | "integer" => "Integer".to_owned(),
        "long" => "Long".to_owned(),
        "float" => "Float".to_owned(),
        "double" => "Double".to_owned(),
        "timestamp" => "Timestamp".to_owned(),
        "string" => "String".to_owned(),
        other => bail!("unknown type {other}"),
    })
}

fn timestamp_format(format: &str) -> Result<&'static str> {
    match format {
        "iso8601" => Ok("Iso8601"),
        "rfc822" => Ok("HttpDate"),
        "unixTimestamp" => Ok("EpochSeconds"),
        other => bail!("unknown timestamp format {other}"),
    }
}

fn traits(reference: &Reference, target: &Shape) -> Option<String> {
    let is_flattened = reference.flattened || target.flattened;
    let flags = [
        (target.sensitive, "SENSITIVE"),
        (reference.xml_attribute, "XML_ATTRIBUTE"),
        (is_flattened, "FLATTENED"),
        (reference.idempotency_token, "IDEMPOTENCY_TOKEN"),
        (reference.jsonvalue, "JSON_VALUE"),
    ];
    let set: Vec<String> = flags.into_iter().filter(|(is_set, _)| *is_set).map(|(_, flag)| format!("Traits::{flag}")).collect();
    let union = set.into_iter().reduce(|all, flag| format!("{all}.with({flag})"))?;
    Some(format!("traits: {union}"))
}

/// Some models write whole limits as `1.0`.
fn whole(number: &Number) -> i64 {
    number.as_i64().unwrap_or_else(|| number.as_f64().unwrap_or_default() as i64)
}
