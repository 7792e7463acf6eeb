//! `cargo xtask coverage`: keeps README.md's table of what works equal to what the binary says of itself.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::binary;

/// May say more before it closes: who makes what follows.
const BEGIN: &str = "<!-- coverage";
const CLOSE: &str = "-->";
const END: &str = "<!-- /coverage -->";

pub fn run(arguments: &[String]) -> Result<()> {
    let [wish] = arguments else { bail!("usage: cargo xtask coverage --check|--write") };
    match wish.as_str() {
        "--check" => binary::build().and_then(|()| check(&binary::path())),
        "--write" => binary::build().and_then(|()| write(&binary::path())),
        _ => bail!("usage: cargo xtask coverage --check|--write"),
    }
}

/// Fails if README.md tells an old story.
pub fn check(binary: &Path) -> Result<()> {
    let (readme, wanted) = (readme()?, table(binary)?);
    let section = section(&readme)?;
    ensure!(readme[section] == wanted, "README.md is not what the binary says: cargo xtask coverage --write");
    Ok(())
}

fn write(binary: &Path) -> Result<()> {
    let mut readme = readme()?;
    let section = section(&readme)?;
    readme.replace_range(section, &table(binary)?);
    std::fs::write(crate::root().join("README.md"), readme).context("writing README.md")
}

fn readme() -> Result<String> {
    std::fs::read_to_string(crate::root().join("README.md")).context("reading README.md")
}

/// What stands between the marks, line ends included.
fn section(readme: &str) -> Result<std::ops::Range<usize>> {
    let begin = readme.find(BEGIN).with_context(|| format!("README.md has no line {BEGIN} {CLOSE}"))?;
    let from = begin + readme[begin..].find(CLOSE).context("the mark of the coverage table does not close")? + CLOSE.len();
    let length = readme[from..].find(END).with_context(|| format!("README.md has no line {END} after {BEGIN}"))?;
    Ok(from..from + length)
}

fn table(binary: &Path) -> Result<String> {
    let output = Command::new(binary).args(["coverage", "--markdown"]).output().with_context(|| format!("running {}", binary.display()))?;
    ensure!(output.status.success(), "millpond coverage: {}", String::from_utf8_lossy(&output.stderr));
    let markdown = String::from_utf8(output.stdout).context("reading the table")?;
    Ok(format!("\n{}\n", markdown.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_section_is_between_the_marks() {
        for begin in ["<!-- coverage -->", "<!-- coverage: made by a command -->"] {
            let readme = format!("# x\n{begin}\nold\n<!-- /coverage -->\nrest");
            assert_eq!(&readme[section(&readme).unwrap()], "\nold\n");
        }
        assert!(section("no marks").is_err() && section("<!-- coverage --> and no end").is_err());
    }
}
