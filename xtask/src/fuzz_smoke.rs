//! `cargo xtask fuzz-smoke`: every fuzz target's body on stable Rust, with mutated seeds, for a few seconds each.
//!
//! `fuzz/` is a workspace of its own, so this builds the parsers once more. Deep runs are cargo-fuzz's: see `fuzz/README.md`.

use anyhow::Result;

use crate::cargo;
use crate::tally::Tally;

/// `--all` adds the targets that need DataFusion; other arguments choose targets by a part of their name.
pub fn run(arguments: &[String]) -> Result<()> {
    let manifest = crate::root().join("fuzz/Cargo.toml");
    let manifest = manifest.to_string_lossy();
    let mut options = vec!["--manifest-path", &*manifest, "--test", "smoke"];
    if arguments.iter().any(|argument| argument == "--all") {
        options.extend(["--features", "sql"]);
    }
    options.push("--");
    options.extend(arguments.iter().map(String::as_str).filter(|argument| *argument != "--all"));
    let mut tally = Tally::default();
    let result = cargo::test(&options, &mut tally);
    println!("{tally}");
    result
}
