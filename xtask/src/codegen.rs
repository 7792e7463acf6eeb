//! `cargo xtask codegen`: makes `crates/api/*` from `models/`.
//!
//! A service with an allow-list gets a crate of types and schemas; all others in `models/routes.json` share the crate
//! `unbuilt`, which only recognises their requests. Generated files are committed, formatted, and never edited.

mod api;
mod crate_root;
mod errors;
mod files;
mod literal;
mod names;
mod operations;
mod overlay;
mod pattern;
mod schema;
mod shapes;
mod unbuilt;
mod values;

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::allow_list;
use api::Api;
use files::Files;

pub fn run(arguments: &[String]) -> Result<()> {
    let is_check = match arguments {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => bail!("usage: cargo xtask codegen [--check]"),
    };
    let models = crate::root().join("models");
    let mut stale = Vec::new();
    for (service, generated) in generate(&models)? {
        let home = crate::root().join("crates/api").join(&service).join("src");
        if is_check {
            stale.extend(generated.stale(&home)?);
        } else {
            generated.write(&home)?;
        }
    }
    if !stale.is_empty() {
        bail!("not what `cargo xtask codegen` generates:\n  {}", stale.join("\n  "));
    }
    Ok(())
}

/// Every api crate by its directory, with its source files.
fn generate(models: &Path) -> Result<Vec<(String, Files)>> {
    let services = allow_list::built_services(models)?;
    let mut crates = Vec::new();
    for service in services {
        let api = Api::read(models, &service).with_context(|| format!("models/{service}.json"))?;
        let generated = generate_crate(&api).with_context(|| format!("generating {service}"))?;
        crates.push((service, generated));
    }
    crates.push(("unbuilt".to_owned(), unbuilt::generate(models)?));
    Ok(crates)
}

fn generate_crate(api: &Api) -> Result<Files> {
    let mut files = Files::generated_from(&format!("models/{}.json", api.service));
    files.add("lib.rs", crate_root::emit(api)?)?;
    files.add("shapes.rs", shapes::emit(api))?;
    files.add("operations.rs", operations::emit(api))?;
    let schema = schema::emit(api)?;
    for (name, reason) in &schema.unenforced {
        println!("{}: the pattern of {name} is not enforced: {reason}", api.service);
    }
    files.add("schema.rs", schema.text)?;
    files.add("errors.rs", errors::emit(api))?;
    files.add("values.rs", values::emit(api))?;
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_models_make_the_same_crates() {
        let models = crate::root().join("models");
        let (first, second) = (generate(&models).unwrap(), generate(&models).unwrap());
        assert!(first == second);
    }
}
