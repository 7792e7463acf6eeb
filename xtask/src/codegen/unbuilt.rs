//! The crate `unbuilt`: services we recognise and answer `NotImplemented` for, a small file each.

use std::path::Path;

use anyhow::{Context, Result};

use super::crate_root::{Parts, routes, service};
use super::files::Files;
use super::overlay::Overlay;
use crate::allow_list;
use crate::model::Route;
use crate::models::catalogue::{Catalogue, Entry};

pub fn generate(models: &Path) -> Result<Files> {
    let text = std::fs::read_to_string(models.join("routes.json"))?;
    let catalogue: Catalogue = serde_json::from_str(&text).context("reading models/routes.json")?;
    let built = allow_list::built_services(models)?;
    let mut files = Files::generated_from("models/routes.json");
    let mut modules = Vec::new();
    for (name, entry) in catalogue.into_iter().filter(|(name, _)| !built.contains(name)) {
        let module = name.replace('-', "_");
        files.add(&format!("{module}.rs"), emit(&name, corrected(models, &name, entry)?)?)?;
        modules.push(module);
    }
    files.add("lib.rs", root(&modules))?;
    Ok(files)
}

fn corrected(models: &Path, name: &str, entry: Entry) -> Result<Entry> {
    let mut json = serde_json::to_value(entry)?;
    Overlay::read(models, name)?.correct(&mut json)?;
    Ok(serde_json::from_value(json)?)
}

fn emit(name: &str, entry: Entry) -> Result<String> {
    let rpc = entry.operations.into_iter().map(|operation| Route(operation, "POST".to_owned(), "/".to_owned()));
    let mut all: Vec<Route> = rpc.chain(entry.routes).collect();
    all.sort();
    let schema = service(name, &entry.metadata, &Parts { operations: "&[]", errors: "&[]" })?;
    Ok(format!(
        "//! {}: its address and the names of its operations.\n\nuse wire::schema::{{Protocol, RouteSchema, ServiceSchema}};\n\n{schema}{}",
        entry.metadata.service_full_name,
        routes(&all)
    ))
}

fn root(modules: &[String]) -> String {
    let declarations: Vec<String> = modules.iter().map(|module| format!("mod {module};")).collect();
    let services: Vec<String> = modules.iter().map(|module| format!("&{module}::SERVICE")).collect();
    format!(
        "//! AWS services that Millpond recognises but has not built: enough to answer `NotImplemented` by name.\n\n\
         {}\n\nuse wire::ServiceSchema;\n\npub static SERVICES: &[&ServiceSchema] = &[{}];\n",
        declarations.join("\n"),
        services.join(", ")
    )
}
