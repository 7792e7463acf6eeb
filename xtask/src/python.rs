//! A virtual environment for the e2e stories, made beside our build products and kept as long as its requirements are.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

const OLDEST: (u32, u32) = (3, 10);
/// Package indexes have bad moments; a build should not fail of one.
const ATTEMPTS: u32 = 3;

/// The interpreter of an environment that has what `requirements` asks for.
pub fn interpreter(requirements: &Path) -> Result<PathBuf> {
    let version = version()?;
    let wanted = std::fs::read_to_string(requirements).with_context(|| format!("reading {}", requirements.display()))?;
    let home = crate::target_dir().join(format!("e2e-venv-{:016x}", fingerprint(&wanted, &version)));
    let complete = home.join("complete");
    if !complete.is_file() {
        make(&home, requirements)?;
        std::fs::write(&complete, wanted)?;
    }
    Ok(program(&home))
}

/// The same requirements under the same Python are the same environment.
fn fingerprint(requirements: &str, version: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (requirements, version).hash(&mut hasher);
    hasher.finish()
}

fn version() -> Result<String> {
    let wish = format!("the e2e stories need python3 {}.{} or newer", OLDEST.0, OLDEST.1);
    let script = "import sys; print('%d.%d.%d' % sys.version_info[:3])";
    let output = Command::new("python3").args(["-c", script]).output().with_context(|| wish.clone())?;
    let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    ensure!(parse(&version).is_some_and(|found| found >= OLDEST), "{wish}; this is {version:?}");
    Ok(version)
}

fn parse(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.split('.').map(|number| number.parse().ok());
    Some((numbers.next()??, numbers.next()??))
}

fn make(home: &Path, requirements: &Path) -> Result<()> {
    println!("making a Python environment in {}", home.display());
    // An interrupted attempt leaves a half; start over.
    if home.exists() {
        std::fs::remove_dir_all(home).with_context(|| format!("removing {}", home.display()))?;
    }
    let made = Command::new("python3").args(["-m", "venv"]).arg(home).status().context("running python3 -m venv")?;
    ensure!(made.success(), "python3 has no venv module (Debian and Ubuntu: the package python3-venv)");
    for attempt in 1..=ATTEMPTS {
        let installed = Command::new(program(home))
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--retries", "5", "--requirement"])
            .arg(requirements)
            .status()
            .context("running pip")?;
        if installed.success() {
            return Ok(());
        }
        println!("pip failed (attempt {attempt} of {ATTEMPTS})");
    }
    bail!("pip could not install {}", requirements.display())
}

fn program(home: &Path) -> PathBuf {
    if cfg!(windows) { home.join("Scripts").join("python.exe") } else { home.join("bin").join("python") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_as_numbers() {
        assert!(parse("3.9.18").unwrap() < OLDEST && parse("3.10.0").unwrap() >= OLDEST && parse("4.0").unwrap() > OLDEST);
        assert_eq!(parse("no python"), None);
    }

    #[test]
    fn other_requirements_are_another_environment() {
        assert_eq!(fingerprint("a==1", "3.11.7"), fingerprint("a==1", "3.11.7"));
        assert_ne!(fingerprint("a==1", "3.11.7"), fingerprint("a==2", "3.11.7"));
        assert_ne!(fingerprint("a==1", "3.11.7"), fingerprint("a==1", "3.12.0"));
    }
}
