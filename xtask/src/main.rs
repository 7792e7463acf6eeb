//! `cargo xtask`: the front door for everyone who works on Millpond. Without arguments it lists its commands.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::OnceLock;

mod allow_list;
mod binary;
mod cargo;
mod codegen;
mod coverage;
mod deny;
mod e2e;
mod fuzz_smoke;
mod model;
mod models;
mod python;
mod s3_tests;
mod stages;
mod stats;
mod tally;
mod test;
mod tidy;

/// A command, as the list shows it.
struct Command {
    name: &'static str,
    arguments: &'static str,
    about: &'static str,
    run: fn(&[String]) -> anyhow::Result<()>,
}

static COMMANDS: &[Command] = &[
    Command { name: "test", arguments: "[package…]", about: "everything CI runs, or the tests of some packages", run: test::run },
    Command { name: "e2e", arguments: "[filter]", about: "boto3 and AWS CLI stories against the real binary", run: e2e::run },
    Command { name: "s3-tests", arguments: "[filter]", about: "ceph/s3-tests, fetched, against the real binary", run: s3_tests::run },
    Command { name: "tidy", arguments: "", about: "who may know whom, floor plans, dead files, sizes, names", run: tidy::run },
    Command { name: "codegen", arguments: "[--check]", about: "generate crates/api/* from models/", run: codegen::run },
    Command { name: "models", arguments: "[--botocore PATH]", about: "take models/*.json from the pinned botocore", run: models::run },
    Command { name: "coverage", arguments: "--check|--write", about: "what works, as README.md shows it", run: coverage::run },
    Command {
        name: "fuzz-smoke",
        arguments: "[filter]",
        about: "every parser against mutated seeds, a few seconds each",
        run: fuzz_smoke::run,
    },
    Command { name: "stats", arguments: "", about: "sizes of files and functions: a mirror, not a gate", run: stats::run },
    Command { name: "deny", arguments: "", about: "licences, bans and advisories of what we depend on", run: deny::run },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> anyhow::Result<()> {
    let Some(name) = arguments.first() else {
        print_commands();
        return Ok(());
    };
    match COMMANDS.iter().find(|command| command.name == name) {
        Some(command) => (command.run)(&arguments[1..]),
        None => {
            print_commands();
            anyhow::bail!("there is no command `{name}`")
        }
    }
}

fn print_commands() {
    println!("cargo xtask …");
    for command in COMMANDS {
        println!("  {:<28} {}", format!("{} {}", command.name, command.arguments), command.about);
    }
}

/// The root of the checkout that cargo was called in: clones that share a target directory share this binary too, so the path it
/// was compiled under may be another's, or gone.
fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        manifest.parent().expect("xtask is a directory of the project").to_owned()
    })
}

/// Where build products go: what we download is one of them.
fn target_dir() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |directory| root().join(directory))
}
