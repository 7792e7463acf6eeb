//! `operations.rs`: a marker type and a schema per operation.

use std::fmt::Write;

use super::api::Api;
use super::{literal, names};
use crate::model::{Operation, Route};

pub fn emit(api: &Api) -> String {
    let mut code = String::from(
        "//! The operations as types: each names its input, its output and its schema.\n\n\
         use wire::schema::{OperationSchema, RouteSchema};\n\nuse crate::{SERVICE, errors, schema, shapes};\n",
    );
    for each in &api.operations {
        code.push_str(&operation(api, each));
    }
    code
}

fn operation(api: &Api, each: &Operation) -> String {
    let name = &each.name;
    let schema = names::screaming(name);
    let status = each.http.response_code.unwrap_or(200);
    let errors: Vec<String> = each.errors.iter().map(|error| format!("&errors::{}", names::screaming(&error.shape))).collect();
    let checksum = each.http_checksum.clone().unwrap_or_default();
    let mut code =
        format!("\npub struct {name};\n\npub static {schema}: OperationSchema = OperationSchema {{ service: &SERVICE, name: {name:?},");
    write!(
        code,
        "route: {}, status: {status}, input: &schema::{schema}_INPUT, output: &schema::{schema}_OUTPUT, output_wrapper: {}, errors: &[{}],",
        route_literal(&Route(name.clone(), each.http.method.clone(), each.http.request_uri.clone())),
        literal::option_string(wrapper(api, each)),
        errors.join(", "),
    )
    .expect("writing to a string");
    write!(
        code,
        "checksum_algorithm_member: {}, checksum_required: {} }};\n\n\
         impl wire::Operation for {name} {{\ntype Input = shapes::{name}Input;\ntype Output = shapes::{name}Output;\n\
         const SCHEMA: &'static OperationSchema = &{schema};\n}}\n",
        literal::option_string(checksum.request_algorithm_member.as_deref()),
        checksum.request_checksum_required || each.http_checksum_required,
    )
    .expect("writing to a string");
    code
}

/// The element around the output's members. AWS's restXml services name it after the output shape; S3 is older than that rule,
/// botocore's parser ignores roots, and so the overlay knows them.
fn wrapper<'a>(api: &'a Api, each: &'a Operation) -> Option<&'a str> {
    let output = each.output.as_ref()?;
    if let Some(root) = api.overlay.root(&each.name) {
        return Some(root).filter(|root| !root.is_empty());
    }
    let shape = api.shape(&output.shape);
    let has_body = shape.payload.is_none() && shape.members.values().any(|member| member.location.is_none());
    let is_rest_xml = api.model.metadata.protocol == "rest-xml";
    output.result_wrapper.as_deref().or((is_rest_xml && has_body).then_some(output.shape.as_str()))
}

/// A route with the literal query of its template split off.
pub fn route_literal(Route(name, method, uri): &Route) -> String {
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    format!("RouteSchema {{ name: {name:?}, method: {method:?}, path: {path:?}, query: {query:?} }}")
}
