//! Packages and what they depend on, as cargo sees them.

use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// One package of the workspace.
#[derive(Clone, Debug)]
pub struct Package {
    pub name: String,
    /// Its directory from the root, such as `crates/services/glue`.
    pub home: String,
    pub dependencies: Vec<Dependency>,
}

/// A dependency that ends up in what is built for users: dev-dependencies may know anyone.
#[derive(Clone, Debug)]
pub struct Dependency {
    pub name: String,
    /// Its directory, if it is one of ours.
    pub home: Option<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<MetadataPackage>,
}

#[derive(Deserialize)]
struct MetadataPackage {
    name: String,
    manifest_path: String,
    dependencies: Vec<MetadataDependency>,
}

#[derive(Deserialize)]
struct MetadataDependency {
    name: String,
    kind: Option<String>,
    path: Option<String>,
}

pub fn read() -> Result<Vec<Package>> {
    let output = Command::new(crate::cargo::program())
        .args(["metadata", "--format-version", "1", "--no-deps"])
        .current_dir(crate::root())
        .output()
        .context("running cargo metadata")?;
    ensure!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Metadata = serde_json::from_slice(&output.stdout).context("reading cargo metadata")?;
    Ok(metadata.packages.into_iter().map(package).collect())
}

fn package(package: MetadataPackage) -> Package {
    let home = from_root(package.manifest_path.trim_end_matches("Cargo.toml"));
    let counts = |dependency: &MetadataDependency| dependency.kind.as_deref() != Some("dev");
    let dependencies = package.dependencies.into_iter().filter(counts);
    let dependencies = dependencies.map(|d| Dependency { name: d.name, home: d.path.as_deref().map(from_root) }).collect();
    Package { name: package.name, home, dependencies }
}

fn from_root(path: &str) -> String {
    let root = crate::root().to_string_lossy();
    path.strip_prefix(&*root).unwrap_or(path).replace('\\', "/").trim_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_workspace_knows_its_own_rooms() {
        let packages = super::read().unwrap();
        let glue = packages.iter().find(|package| package.home == "crates/services/glue").unwrap();
        assert!(glue.dependencies.iter().any(|d| d.home.as_deref() == Some("crates/kernel")), "{glue:?}");
        assert!(!glue.dependencies.iter().any(|d| d.name == "testkit"), "dev-dependencies do not count");
    }
}
