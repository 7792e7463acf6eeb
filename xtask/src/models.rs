//! `cargo xtask models`: takes the facts of AWS's API models from a pinned botocore into `models/`.
//!
//! botocore is the one place where AWS publishes every model, under the Apache licence. We keep shapes, constraints, bindings
//! and errors of the operations we build, the addresses of all others, and none of the documentation.

mod botocore;
pub mod catalogue;
mod text;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::allow_list;
use crate::model::{Model, Route, Shape};

pub fn run(arguments: &[String]) -> Result<()> {
    let data = botocore::data(source(arguments)?.as_deref())?;
    let models = crate::root().join("models");
    let built = allow_list::built_services(&models)?;
    for service in &built {
        let model = restrict(botocore::model(&data, service)?, &allow_list::operations(&models, service)?)
            .with_context(|| format!("in models/{service}.ops"))?;
        write(&models.join(format!("{service}.json")), &text::model(&model)?)?;
        println!("{service}: {} operations, {} shapes, {} more routes", model.operations.len(), model.shapes.len(), model.unbuilt.len());
    }
    let catalogue = catalogue::collect(&data, &built)?;
    println!("routes.json: {} services", catalogue.len());
    write(&models.join("routes.json"), &text::catalogue(&catalogue)?)
}

fn source(arguments: &[String]) -> Result<Option<PathBuf>> {
    match arguments {
        [] => Ok(None),
        [flag, path] if flag == "--botocore" => Ok(Some(PathBuf::from(path))),
        _ => bail!("usage: cargo xtask models [--botocore PATH]"),
    }
}

/// Keeps the listed operations and what they reach; of the others, the address.
fn restrict(mut model: Model, listed: &[String]) -> Result<Model> {
    for name in listed {
        let operation = model.operations.get(name).with_context(|| format!("the model has no operation {name}"))?;
        ensure!(model.events(operation.input.as_ref()).is_empty(), "{name} takes a stream of events, which codegen cannot type yet");
        let mut parts = model.events(operation.output.as_ref()).into_iter().flat_map(Shape::references);
        ensure!(
            !parts.any(|part| part.eventheader || part.eventpayload),
            "{name} has events that are not whole documents, which wire cannot write yet"
        );
    }
    let (mut kept, others): (Vec<_>, Vec<_>) =
        std::mem::take(&mut model.operations).into_iter().partition(|(name, _)| listed.binary_search(name).is_ok());
    kept.sort_by(|(a, _), (b, _)| a.cmp(b));
    model.operations = kept.into_iter().collect();
    model.unbuilt = others.into_iter().map(|(name, operation)| Route(name, operation.http.method, operation.http.request_uri)).collect();
    model.unbuilt.sort();

    let reachable: Vec<String> = model.reachable(model.operations.values()).into_iter().map(str::to_owned).collect();
    model.shapes.retain(|name, _| reachable.contains(name));
    model.shapes.sort_keys();
    Ok(model)
}

fn write(path: &Path, text: &str) -> Result<()> {
    std::fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}
