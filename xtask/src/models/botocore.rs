//! Where the models come from: a pinned botocore, installed beside our build products, or a copy the caller names.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use flate2::read::GzDecoder;

use crate::model::Model;

/// Raise it deliberately, in a commit of its own: the difference of `models/` is then the difference of AWS's APIs.
const VERSION: &str = "1.44.5";

/// The `data` directory of botocore: the one under `given` (a site-packages, package or data directory), or a pinned install.
pub fn data(given: Option<&Path>) -> Result<PathBuf> {
    match given {
        Some(path) => find(path).with_context(|| format!("{} holds no botocore data", path.display())),
        None => pinned(),
    }
}

fn find(path: &Path) -> Option<PathBuf> {
    let candidates = [path.join("botocore/data"), path.join("data"), path.to_owned()];
    candidates.into_iter().find(|candidate| candidate.join("kinesis").is_dir())
}

fn pinned() -> Result<PathBuf> {
    let home = crate::target_dir().join(format!("botocore-{VERSION}"));
    if find(&home).is_none() {
        let installed = Command::new("python3")
            .args(["-m", "pip", "install", "--quiet", "--no-deps", "--target"])
            .arg(&home)
            .arg(format!("botocore=={VERSION}"))
            .status()
            .context("running python3 -m pip")?;
        ensure!(installed.success(), "pip could not install botocore {VERSION}");
    }
    find(&home).context("the installed botocore has no data directory")
}

/// Reads the newest API version of a service's model.
pub fn model(data: &Path, service: &str) -> Result<Model> {
    let path = newest(&data.join(service)).with_context(|| format!("botocore has no service {service}"))?;
    let bytes = std::fs::read(&path)?;
    let mut text = String::new();
    if path.extension().is_some_and(|extension| extension == "gz") {
        GzDecoder::new(bytes.as_slice()).read_to_string(&mut text)?;
    } else {
        text = String::from_utf8(bytes)?;
    }
    serde_json::from_str(&text).with_context(|| format!("reading {}", path.display()))
}

/// API versions are dates, so the last by name is the newest.
fn newest(service: &Path) -> Option<PathBuf> {
    let versions = std::fs::read_dir(service).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let newest = versions.filter(|path| path.is_dir()).max()?;
    ["service-2.json.gz", "service-2.json"].map(|name| newest.join(name)).into_iter().find(|path| path.is_file())
}
