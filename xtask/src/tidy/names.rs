//! Names that must not be in the repository: hosts of package registries, which everyone configures for themselves, and
//! home directories, which exist on one machine.

use regex_lite::Regex;

use super::{Finding, House};

/// Cargo writes its registry's address into lock files; nobody else does.
const EXEMPT: &str = "Cargo.lock";

/// Spelt in halves, or this file would be its own first finding.
static REGISTRIES: &[&str] = &[
    concat!("crates", r"\.io"),
    concat!("py", r"pi\.org"),
    concat!("python", r"hosted\.org"),
    concat!("npm", r"js\.(com|org)"),
    concat!("docker", r"\.(io|com)"),
    concat!("maven", r"\.org"),
];

fn homes() -> Regex {
    // Not in the middle of a path: `s3://lake/work/` and `/data/root` are nobody's home.
    Regex::new(concat!(r#"(?:^|[\s"'`=:(,\[])(/(?:ro"#, r#"ot|wo"#, r#"rk)(?:/|["'`\s),]|$)|/(?:ho"#, r#"me|Us"#, r#"ers)/\w)"#))
        .expect("a constant pattern")
}

pub fn check(house: &House) -> Vec<Finding> {
    let registries = Regex::new(&format!(r"\b(?:{})\b", REGISTRIES.join("|"))).expect("a constant pattern");
    let homes = homes();
    let mut findings = Vec::new();
    for file in house.files().iter().filter(|file| !file.path.ends_with(EXEMPT)) {
        for (index, line) in file.text.lines().enumerate() {
            let mut find = |what: String, instead| findings.push(Finding { path: file.path.clone(), line: index + 1, what, instead });
            if let Some(found) = registries.find(line) {
                find(format!("names the registry {}", found.as_str()), "name the package; where it comes from is each machine's setting");
            }
            if let Some(found) = homes.captures(line) {
                find(
                    format!("names a place of one machine: {}…", &found[1]),
                    "say it relative to the project, `~`, or a variable such as $HOME",
                );
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(line: &str) -> Vec<String> {
        check(&House::of([("a.md", line)])).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn registries_are_named_by_nobody() {
        assert_eq!(found(concat!("see https://crates", ".io/x")), [concat!("names the registry crates", ".io")]);
        assert_eq!(found(concat!("index-url = https://py", "pi.org/simple")), [concat!("names the registry py", "pi.org")]);
        assert!(found("docker is not needed, nor are crates").is_empty());
    }

    #[test]
    fn homes_of_one_machine_are_found_and_paths_of_buckets_are_not() {
        for home in [concat!("cd /ro", "ot/x"), concat!("\"/ho", "me/ann/x\""), concat!("(/wo", "rk/main)"), concat!("at /ro", "ot")] {
            assert_eq!(found(home).len(), 1, "{home}");
        }
        for fine in [concat!("s3://lake/wo", "rk/x"), "POST /workgroups", concat!("a/ro", "ot/b"), concat!("/wo", "rkers/x"), "~/.cache"] {
            assert!(found(fine).is_empty(), "{fine}");
        }
    }
}
