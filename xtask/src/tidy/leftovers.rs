//! Words of unfinished work. Clippy knows them too, where it looks; this looks everywhere, tests and fuzz targets included.

use super::{Code, Finding, House, Keep};

static WORDS: &[(&str, &str)] = &[
    ("todo!", "leave the operation out: `NotImplemented` is honest, and shows in the coverage report"),
    ("unimplemented!", "leave the operation out: `NotImplemented` is honest, and shows in the coverage report"),
    ("dbg!", "log with fields: `tracing::debug!(%stream, shard = %id, …)`"),
];

pub fn check(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in house.rust() {
        for (line, text) in Code::of(&file.text, Keep::CodeOnly).lines() {
            let said = WORDS.iter().filter(|(word, _)| text.contains(word));
            findings.extend(said.map(|(word, instead)| Finding { path: file.path.clone(), line, what: format!("`{word}`"), instead }));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unfinished_work_is_named_but_may_be_spoken_of() {
        let house = House::of([("a/tests/x.rs", "// todo!\nlet a = \"dbg!(1)\";\nfn f() { todo!() }\n")]);
        let found: Vec<_> = check(&house).into_iter().map(|finding| (finding.line, finding.what)).collect();
        assert_eq!(found, [(3, "`todo!`".to_owned())]);
    }
}
