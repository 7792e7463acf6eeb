//! Files that no `mod` declares: the compiler never reads them, so nobody notices when they are wrong.

use std::collections::BTreeSet;

use regex_lite::Regex;

use super::house::TextFile;
use super::{Code, Finding, House, Keep};

pub fn check(house: &House) -> Vec<Finding> {
    let mut alive: BTreeSet<String> = BTreeSet::new();
    let mut waiting: Vec<&TextFile> = house.rust().filter(|file| is_root(&file.path)).collect();
    while let Some(file) = waiting.pop() {
        if alive.insert(file.path.clone()) {
            waiting.extend(declared(file).iter().filter_map(|path| house.file(path)));
        }
    }
    let dead = house.rust().filter(|file| !alive.contains(&file.path));
    dead.map(|file| Finding {
        path: file.path.clone(),
        line: 1,
        what: "no `mod` declares this file".into(),
        instead: "declare it, or delete it: git remembers",
    })
    .collect()
}

/// Directories of which cargo makes a target of every file, and of every directory with a `main.rs`.
static TARGETS: &[&str] = &["bin", "tests", "examples", "benches", "fuzz_targets"];

/// Does cargo start reading here?
fn is_root(path: &str) -> bool {
    let parts: Vec<&str> = path.rsplit('/').collect();
    match parts[..] {
        ["build.rs", ..] | ["lib.rs" | "main.rs", "src", ..] => true,
        // Modules may be called `tests`, too: below `src` only `bin` is cargo's.
        ["main.rs", _, home, ref above @ ..] | [_, home, ref above @ ..] if TARGETS.contains(&home) => {
            home == "bin" || !above.contains(&"src")
        }
        _ => false,
    }
}

/// Paths at which the modules declared in a file may be.
fn declared(file: &TextFile) -> Vec<String> {
    let module = Regex::new(r"(?m)^\s*((?:#\[[^\]]*\]\s*)*)(?:pub(?:\([^)]*\))?\s+)?mod\s+(?:r#)?(\w+)\s*;").expect("a constant pattern");
    let elsewhere = Regex::new(r#"#\[path\s*=\s*"([^"]+)"\]"#).expect("a constant pattern");
    let code = Code::of(&file.text, Keep::Strings);
    let (directory, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
    let stem = name.trim_end_matches(".rs");
    let below = if is_root(&file.path) || stem == "mod" { directory.to_owned() } else { format!("{directory}/{stem}") };
    let mut paths = Vec::new();
    for found in module.captures_iter(code.text()) {
        match elsewhere.captures(&found[1]) {
            Some(path) => paths.push(resolve(directory, &path[1])),
            None => paths.extend([format!("{below}/{}.rs", &found[2]), format!("{below}/{}/mod.rs", &found[2])]),
        }
    }
    paths
}

/// `a/b` and `../c.rs` make `a/c.rs`.
fn resolve(directory: &str, path: &str) -> String {
    let mut parts: Vec<&str> = directory.split('/').collect();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_nobody_declares_is_dead() {
        let house = House::of([
            ("c/src/lib.rs", "mod a;\n#[cfg(feature = \"x\")]\npub(crate) mod b;\n// mod e;\n"),
            ("c/src/a.rs", "mod inner;"),
            ("c/src/a/inner.rs", ""),
            ("c/src/b/mod.rs", "mod leaf;\n#[cfg(test)]\n#[path = \"../odd.rs\"]\nmod strange;"),
            ("c/src/b/leaf.rs", ""),
            ("c/src/odd.rs", ""),
            ("c/src/e.rs", ""),
            ("c/tests/story.rs", "mod support;"),
            ("c/tests/support/mod.rs", ""),
            ("c/tests/forgotten/mod.rs", ""),
            ("c/tests/stories/main.rs", "mod chapter;"),
            ("c/tests/stories/chapter.rs", ""),
            ("c/src/bin/tool.rs", ""),
            ("c/src/hive/tests.rs", ""),
        ]);
        let found: Vec<_> = check(&house).into_iter().map(|finding| finding.path).collect();
        assert_eq!(found, ["c/src/e.rs", "c/tests/forgotten/mod.rs", "c/src/hive/tests.rs"]);
    }
}
