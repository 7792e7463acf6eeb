//! `cargo xtask deny`: cargo-deny's checks, configured in `deny.toml`.

use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use crate::cargo;

pub fn run(_: &[String]) -> Result<()> {
    let is_installed = Command::new(cargo::program())
        .args(["deny", "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !is_installed {
        bail!("cargo-deny is not installed: cargo install --locked cargo-deny, then again");
    }
    cargo::run(&["deny", "check"])
}
