//! The pure half of every room: `model/` knows no store, no AWS shapes, and waits for nothing.

use super::{Code, Finding, House, Keep};

/// What a model may not say, and where it is said instead.
static FOREIGN: &[(&str, &str)] = &[
    ("kernel::store", "tables and keys are `store.rs`'s: give the model the value and take the new one back"),
    ("kernel::Cx", "an operation brings time and chance as plain arguments: `now: Timestamp`"),
    ("api_", "`ops/` translates AWS shapes into the model's types"),
    ("async fn", "a model decides at once; waiting is for `ops/` and `workers/`"),
    ("async move", "a model decides at once; waiting is for `ops/` and `workers/`"),
    ("tokio", "a model decides at once; waiting is for `ops/` and `workers/`"),
];

pub fn check(house: &House) -> Vec<Finding> {
    let models = house.rust().filter(|file| file.path.starts_with("crates/services/") && file.path.contains("/src/model/"));
    let mut findings = Vec::new();
    for file in models {
        for (line, text) in Code::of(&file.text, Keep::CodeOnly).lines() {
            let said = FOREIGN.iter().filter(|(word, _)| says(text, word));
            findings.extend(said.map(|(word, instead)| Finding {
                path: file.path.clone(),
                line,
                what: format!("a model says `{word}`"),
                instead,
            }));
        }
    }
    findings
}

/// Does the line have the word, beginning where a word begins?
fn says(line: &str, word: &str) -> bool {
    let is_inside = |at: usize| line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    line.match_indices(word).any(|(at, _)| !is_inside(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_is_pure() {
        let house = House::of([
            (
                "crates/services/s3/src/model/etag.rs",
                "// tokio is fine in prose\nuse api_s3::PutObject;\nasync fn f() {}\nlet s = \"tokio\";\n",
            ),
            ("crates/services/s3/src/ops/put.rs", "use api_s3::PutObject;\n"),
        ]);
        let found: Vec<_> = check(&house).into_iter().map(|finding| (finding.line, finding.what)).collect();
        assert_eq!(found, [(2, "a model says `api_`".to_owned()), (3, "a model says `async fn`".to_owned())]);
    }

    #[test]
    fn a_word_inside_a_word_is_another_word() {
        assert!(says("use kernel::store::Tx;", "kernel::store") && !says("let legacy_api_name = 1;", "api_"));
    }
}
