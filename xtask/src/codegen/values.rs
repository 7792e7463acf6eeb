//! `values.rs`: the enums. Their members are strings, because AWS adds values and old clients must not break; here are the names.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::api::Api;
use super::names;

pub fn emit(api: &Api) -> String {
    let mut code = String::from("//! The values of the enums, a module each. Members of enum types are plain strings.\n");
    for name in api.used.iter().filter(|name| !api.shape(name).values.is_empty()) {
        code.push_str(&module(name, &api.shape(name).values));
    }
    code
}

/// The path of an enum's list of values.
pub fn all(shape: &str) -> String {
    format!("crate::values::{}::ALL", names::snake(shape))
}

fn module(name: &str, values: &[String]) -> String {
    let mut code = format!("\npub mod {} {{\n", names::snake(name));
    let mut taken = BTreeSet::from(["ALL".to_owned()]);
    let mut constants = Vec::new();
    for value in values {
        let mut constant = names::constant(value);
        while !taken.insert(constant.clone()) {
            constant.push('_');
        }
        writeln!(code, "pub const {constant}: &str = {value:?};").expect("writing to a string");
        constants.push(constant);
    }
    write!(code, "pub const ALL: &[&str] = &[{}];\n}}\n", constants.join(", ")).expect("writing to a string");
    code
}
