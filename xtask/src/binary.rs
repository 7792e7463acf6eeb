//! The `millpond` binary that tests and pages are made with: the dev profile, as `cargo test` builds it.

use std::path::PathBuf;

use anyhow::Result;

use crate::cargo;

/// Builds the binary alone.
pub fn build() -> Result<()> {
    cargo::run(&["build", "--quiet", "--package", "millpond"])
}

/// Builds everything at once: the binary then shares its dependencies with the tests, which is most of the work.
pub fn build_with_tests() -> Result<()> {
    cargo::run(&["build", "--workspace", "--all-targets"])
}

pub fn path() -> PathBuf {
    crate::target_dir().join("debug").join(format!("millpond{}", std::env::consts::EXE_SUFFIX))
}
