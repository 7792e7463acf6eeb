//! `cargo xtask tidy`: reads the house and names what breaks its walls, each with the friendlier path.
//!
//! Rules are pure functions from the project's files (or its manifests) to findings, so each is tested on a house of three lines.
//! What rustc and clippy can say is left to them.

mod arrows;
mod code;
mod dead_files;
mod domain;
mod floor_plan;
mod house;
mod leftovers;
mod manifests;
mod names;
mod sizes;
mod tags;

use std::fmt;

use anyhow::{Result, bail};

pub use code::{Code, Keep};
pub use house::House;

/// Something that is not as the house wants it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    path: String,
    line: usize,
    what: String,
    /// The friendlier path.
    instead: &'static str,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}\n    → {}", self.path, self.line, self.what, self.instead)
    }
}

type Rule = fn(&House) -> Vec<Finding>;

static RULES: &[Rule] = &[domain::check, floor_plan::check, tags::check, dead_files::check, sizes::check, leftovers::check, names::check];

pub fn run(arguments: &[String]) -> Result<()> {
    if !arguments.is_empty() {
        bail!("usage: cargo xtask tidy");
    }
    let house = House::read(crate::root())?;
    let mut findings = arrows::check(&manifests::read()?, &house);
    findings.extend(RULES.iter().flat_map(|rule| rule(&house)));
    findings.sort();
    findings.dedup();
    for finding in &findings {
        println!("{finding}");
    }
    match findings.len() {
        0 => println!("tidy: {} files, nothing to say", house.files().len()),
        1 => bail!("one finding"),
        count => bail!("{count} findings"),
    }
    Ok(())
}
