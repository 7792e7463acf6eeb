//! `cargo xtask test`: the one command that passes all, and is all that CI runs.

use anyhow::Result;

use crate::stages::{self, Stage};
use crate::tally::Tally;
use crate::{binary, cargo, codegen, coverage, e2e, tidy};

/// Cheap stages first: what a formatter or a rule finds should not wait for a compiler.
static STAGES: &[Stage] = &[
    Stage { name: "fmt", run: |_| cargo::run(&["fmt", "--all", "--check"]) },
    Stage { name: "codegen", run: |_| codegen::run(&["--check".into()]) },
    Stage { name: "tidy", run: |_| tidy::run(&[]) },
    Stage { name: "clippy", run: |_| cargo::run(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]) },
    Stage { name: "build", run: |_| binary::build_with_tests() },
    Stage { name: "test", run: |tally| cargo::test(&["--workspace", "--no-fail-fast"], tally) },
    Stage { name: "coverage", run: |_| coverage::check(&binary::path()) },
    Stage { name: "e2e", run: |tally| e2e::stories(&binary::path(), &[], tally) },
];

pub fn run(arguments: &[String]) -> Result<()> {
    if arguments.is_empty() { stages::run(STAGES) } else { packages(arguments) }
}

/// The tests of some packages.
fn packages(names: &[String]) -> Result<()> {
    let mut arguments = vec!["--no-fail-fast"];
    arguments.extend(names.iter().flat_map(|name| ["--package", name.as_str()]));
    let mut tally = Tally::default();
    let result = cargo::test(&arguments, &mut tally);
    println!("{tally}");
    result
}
