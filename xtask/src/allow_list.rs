//! `models/<service>.ops`: the operations we build, one per line, `#` for comments.

use std::path::Path;

use anyhow::{Context, Result, ensure};

/// Every service that has an allow-list, in alphabetical order: these get an api crate of their own.
pub fn built_services(models: &Path) -> Result<Vec<String>> {
    let mut services = Vec::new();
    for entry in std::fs::read_dir(models).with_context(|| format!("reading {}", models.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ops") {
            let stem = path.file_stem().expect("a file with an extension has a stem");
            services.push(stem.to_string_lossy().into_owned());
        }
    }
    services.sort();
    Ok(services)
}

/// The operations of one service, in alphabetical order.
pub fn operations(models: &Path, service: &str) -> Result<Vec<String>> {
    let path = models.join(format!("{service}.ops"));
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    parse(&text).with_context(|| format!("in {}", path.display()))
}

fn parse(text: &str) -> Result<Vec<String>> {
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    let mut operations: Vec<String> = lines.filter(|line| !line.is_empty()).map(str::to_owned).collect();
    operations.sort();
    for pair in operations.windows(2) {
        ensure!(pair[0] != pair[1], "{} is listed twice", pair[0]);
    }
    Ok(operations)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_blank_lines_are_for_people() {
        let operations = parse("# objects\nPutObject\n\nGetObject # streams\n").unwrap();
        assert_eq!(operations, ["GetObject", "PutObject"]);
    }

    #[test]
    fn a_line_written_twice_is_a_slip() {
        assert!(parse("PutObject\nPutObject\n").is_err());
    }
}
