//! `lib.rs`: the table of contents and the service's own schema.

use std::fmt::Write;

use anyhow::{Result, ensure};

use super::api::Api;
use super::operations::route_literal;
use super::{literal, names};
use crate::model::{Metadata, Route};

pub fn emit(api: &Api) -> Result<String> {
    let title = &api.model.metadata.service_full_name;
    let operations: Vec<String> =
        api.operations.iter().map(|operation| format!("&operations::{}", names::screaming(&operation.name))).collect();
    let mut code = format!(
        "//! {title} as data: the operations of `models/{0}.ops`, their shapes, errors and schemas.\n\n\
         pub mod errors;\nmod operations;\npub mod schema;\nmod shapes;\npub mod values;\n\n\
         pub use operations::*;\npub use shapes::*;\n\nuse wire::schema::{{Protocol, RouteSchema, ServiceSchema}};\n\n",
        api.service
    );
    let parts = Parts { operations: &format!("&[{}]", operations.join(", ")), errors: "errors::ALL" };
    code.push_str(&service(&api.service, &api.model.metadata, &parts)?);
    code.push_str(&routes(&api.unbuilt));
    Ok(code)
}

/// What a service's schema refers to.
pub struct Parts<'a> {
    pub operations: &'a str,
    pub errors: &'a str,
}

pub fn service(name: &str, metadata: &Metadata, parts: &Parts) -> Result<String> {
    let protocols: Vec<String> = metadata.wire_protocols().into_iter().map(|protocol| format!("Protocol::{protocol}")).collect();
    ensure!(!protocols.is_empty(), "{name} speaks only {}", metadata.protocol);
    let mut code = format!("pub static SERVICE: ServiceSchema = ServiceSchema {{ name: {name:?}, title: {:?},", metadata.service_full_name);
    write!(
        code,
        "signing_name: {:?}, endpoint_prefix: {:?}, target_prefix: {}, api_version: {:?}, protocols: &[{}], xml_namespace: {},",
        metadata.signing_name.as_ref().unwrap_or(&metadata.endpoint_prefix),
        metadata.endpoint_prefix,
        literal::option_string(metadata.target_prefix.as_deref()),
        metadata.api_version,
        protocols.join(", "),
        literal::option_string(metadata.xml_namespace.as_deref()),
    )?;
    write!(code, "operations: {}, unbuilt: UNBUILT, errors: {} }};\n\n", parts.operations, parts.errors)?;
    Ok(code)
}

/// The operations without types. Those of RPC protocols differ in nothing but their name.
pub fn routes(routes: &[Route]) -> String {
    let is_rpc = |route: &Route| route.1 == "POST" && route.2 == "/";
    let lines: Vec<String> =
        routes.iter().map(|route| if is_rpc(route) { format!("rpc({:?})", route.0) } else { route_literal(route) }).collect();
    let mut code = format!("static UNBUILT: &[RouteSchema] = &[{}];\n", lines.join(", "));
    if routes.iter().any(Route::is_rpc) {
        code.push_str(
            "\nconst fn rpc(name: &'static str) -> RouteSchema { RouteSchema { name, method: \"POST\", path: \"/\", query: \"\" } }\n",
        );
    }
    code
}
