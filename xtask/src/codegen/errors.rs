//! `errors.rs`: the modelled exceptions, and a constructor for each.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::api::Api;
use super::names;
use crate::model::Shape;

struct Exception {
    code: String,
    status: u16,
    is_sender_fault: bool,
}

/// Every error that an operation lists, its stream of events may end with, or the overlay adds, in alphabetical order.
fn exceptions(api: &Api) -> BTreeMap<&str, Exception> {
    let listed = api.operations.iter().flat_map(|operation| &operation.errors);
    let streams = api.used.iter().map(|name| api.shape(name)).filter(|shape| shape.eventstream);
    let streamed = streams.flat_map(Shape::references).filter(|part| api.shape(&part.shape).exception);
    let modelled = listed.chain(streamed).map(|error| error.shape.as_str());
    let mut all: BTreeMap<&str, Exception> = modelled.map(|name| (name, modelled_exception(api, name))).collect();
    for (name, status) in api.overlay.errors.iter().flat_map(|group| &group.status) {
        all.entry(name).or_insert_with(|| Exception { code: name.clone(), status: *status, is_sender_fault: *status < 500 });
    }
    all
}

fn modelled_exception(api: &Api, name: &str) -> Exception {
    let shape = api.shape(name);
    let error = shape.error.clone().unwrap_or_default();
    let code = error.code.unwrap_or_else(|| name.to_owned());
    let default = if shape.fault { 500 } else { 400 };
    let status = api.overlay.status(&code).or(error.http_status_code).unwrap_or(default);
    Exception { code, status, is_sender_fault: error.sender_fault || status < 500 }
}

pub fn emit(api: &Api) -> String {
    let exceptions = exceptions(api);
    let mut code = String::from(
        "//! The errors that the operations answer, and a constructor for each.\n\nuse std::borrow::Cow;\n\nuse wire::{Error, ErrorSchema};\n\n",
    );
    for (name, exception) in &exceptions {
        writeln!(
            code,
            "pub static {}: ErrorSchema = ErrorSchema {{ name: {name:?}, code: {:?}, status: {}, is_sender_fault: {} }};",
            names::screaming(name),
            exception.code,
            exception.status,
            exception.is_sender_fault,
        )
        .expect("writing to a string");
    }
    let all: Vec<String> = exceptions.keys().map(|name| format!("&{}", names::screaming(name))).collect();
    write!(code, "\npub static ALL: &[&ErrorSchema] = &[{}];\n", all.join(", ")).expect("writing to a string");
    for name in exceptions.keys() {
        let function = names::snake(name.strip_suffix("Exception").unwrap_or(name));
        write!(
            code,
            "\npub fn {function}(message: impl Into<Cow<'static, str>>) -> Error {{ Error::new(&{}, message) }}\n",
            names::screaming(name)
        )
        .expect("writing to a string");
    }
    code
}
