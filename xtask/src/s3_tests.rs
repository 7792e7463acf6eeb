//! `cargo xtask s3-tests`: ceph/s3-tests, a stranger's suite for S3, fetched at a pinned commit and run against the real binary.
//!
//! What it expects to fail, and why, is `e2e/conformance/expected.toml`. No part of `cargo xtask test`: it needs the suite's home.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{binary, e2e, python};

pub fn run(arguments: &[String]) -> Result<()> {
    binary::build()?;
    let home = crate::root().join("e2e").join("conformance");
    let mut suite = Command::new(python::interpreter(&home.join("requirements.txt"))?);
    suite.arg("s3_tests.py").args(arguments).current_dir(&home);
    e2e::quiet(&mut suite, &binary::path());
    let status = suite.status().context("running e2e/conformance/s3_tests.py")?;
    ensure!(status.success(), "something failed that expected.toml does not name");
    Ok(())
}
