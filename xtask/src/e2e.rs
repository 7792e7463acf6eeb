//! `cargo xtask e2e`: the stories in `e2e/`, told with boto3 and the AWS CLI to the real binary.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::tally::Tally;
use crate::{binary, cargo, python};

/// A filter is what pytest calls `-k`: a part of a file's or story's name. Arguments with a dash go to pytest as they are.
pub fn run(arguments: &[String]) -> Result<()> {
    binary::build()?;
    let mut tally = Tally::default();
    let result = stories(&binary::path(), arguments, &mut tally);
    println!("{tally}");
    result
}

pub fn stories(binary: &Path, arguments: &[String], tally: &mut Tally) -> Result<()> {
    let home = crate::root().join("e2e");
    let python = python::interpreter(&home.join("requirements.txt"))?;
    let mut pytest = Command::new(python);
    pytest.args(["-m", "pytest", "--color=no"]).args(options(arguments)).current_dir(&home);
    quiet(&mut pytest, binary);
    // Heavy, and strangers': without them their stories are skipped, and say so.
    match python::interpreter(&home.join("clients").join("requirements.txt")) {
        Ok(clients) => drop(pytest.env("MILLPOND_CLIENTS", clients)),
        Err(error) => println!("the stories of other clients will be skipped: {error:#}"),
    }
    let is_success = cargo::follow(&mut pytest, |_| false, Tally::of_pytest, tally)?;
    ensure!(is_success, "a story failed (one alone: cargo xtask e2e NAME)");
    Ok(())
}

/// Nothing of the caller's AWS may reach the stories, nor bytecode the sources.
pub fn quiet(python: &mut Command, binary: &Path) {
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("AWS_")) {
        python.env_remove(name);
    }
    python.env("MILLPOND_BIN", binary).env("PYTHONDONTWRITEBYTECODE", "1");
}

fn options(arguments: &[String]) -> Vec<String> {
    let with_filter = |word: &String| if word.starts_with('-') { vec![word.clone()] } else { vec!["-k".into(), word.clone()] };
    arguments.iter().flat_map(with_filter).collect()
}
