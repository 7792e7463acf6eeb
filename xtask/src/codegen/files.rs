//! The source files of one generated crate: formatted in memory, compared with or written to their place.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

#[derive(PartialEq)]
pub struct Files {
    header: String,
    files: BTreeMap<String, String>,
}

impl Files {
    pub fn generated_from(source: &str) -> Files {
        Files { header: format!("// Generated from {source} by `cargo xtask codegen`; do not edit.\n\n"), files: BTreeMap::new() }
    }

    pub fn add(&mut self, name: &str, code: String) -> Result<()> {
        let text = rustfmt(&format!("{}{code}", self.header)).with_context(|| format!("formatting {name}"))?;
        self.files.insert(name.to_owned(), text);
        Ok(())
    }

    /// Files under `home` that are not what would be written.
    pub fn stale(&self, home: &Path) -> Result<Vec<String>> {
        let differs = |name: &str, text: &str| std::fs::read_to_string(home.join(name)).ok().as_deref() != Some(text);
        let mut stale: Vec<String> = self.files.iter().filter(|(name, text)| differs(name, text)).map(|(name, _)| name.clone()).collect();
        stale.extend(self.left_over(home)?);
        Ok(stale.into_iter().map(|name| home.join(name).display().to_string()).collect())
    }

    /// Writes what changed (an untouched file keeps its time, so cargo need not rebuild) and removes what is no longer generated.
    pub fn write(&self, home: &Path) -> Result<()> {
        std::fs::create_dir_all(home)?;
        for (name, text) in &self.files {
            let path = home.join(name);
            if std::fs::read_to_string(&path).ok().as_ref() != Some(text) {
                std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
            }
        }
        for name in self.left_over(home)? {
            std::fs::remove_file(home.join(name))?;
        }
        Ok(())
    }

    fn left_over(&self, home: &Path) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(home).with_context(|| format!("reading {}", home.display()))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".rs") && !self.files.contains_key(&name) {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }
}

fn rustfmt(code: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(crate::root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("running rustfmt")?;
    let mut stdin = child.stdin.take().expect("stdin is piped");
    let source = code.to_owned();
    // A thread of its own: rustfmt may answer before it has read everything, and neither pipe is endless.
    let feeder = std::thread::spawn(move || stdin.write_all(source.as_bytes()));
    let output = child.wait_with_output()?;
    feeder.join().expect("the feeder does not panic")?;
    ensure!(output.status.success(), "rustfmt refused the code");
    Ok(String::from_utf8(output.stdout)?)
}
