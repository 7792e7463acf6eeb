//! Table tags are on users' disks forever: no two tables of the whole house may share one.

use std::collections::BTreeMap;

use regex_lite::Regex;

use super::{Code, Finding, House, Keep};

pub fn check(house: &House) -> Vec<Finding> {
    let tag = Regex::new(r"\btag:\s*(0x[0-9A-Fa-f_]+|[0-9][0-9_]*)").expect("a constant pattern");
    let mut first: BTreeMap<u32, String> = BTreeMap::new();
    let mut findings = Vec::new();
    for file in house.rust().filter(|file| file.path.starts_with("crates/") && !file.is_test() && !file.is_generated()) {
        for (line, text) in Code::of(&file.text, Keep::CodeOnly).lines_before_tests() {
            for number in tag.captures_iter(text).filter_map(|found| number(&found[1])) {
                let here = format!("{}:{line}", file.path);
                if let Some(there) = first.get(&number) {
                    findings.push(Finding {
                        path: file.path.clone(),
                        line,
                        what: format!("the table tag {number:#06x} is taken by {there}"),
                        instead: "take the next free tag of your service; tags of tables that are gone stay retired",
                    });
                } else {
                    first.insert(number, here);
                }
            }
        }
    }
    findings
}

fn number(text: &str) -> Option<u32> {
    let text = text.replace('_', "");
    match text.strip_prefix("0x") {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_tables_never_share_a_tag() {
        let house = House::of([
            ("crates/a/src/store.rs", "TableId { tag: 0x0101, name: \"a\" }\n// tag: 0x0102\nTableId { tag: 0x0102, name: \"b\" }"),
            ("crates/b/src/store.rs", "\nTableId { tag: 0x01_01, name: \"c\" }\n#[cfg(test)]\nTableId { tag: 0x0102, name: \"d\" }"),
            ("bench/b/src/main.rs", "TableId { tag: 0x0101, name: \"a store of its own\" }"),
            ("crates/b/tests/x.rs", "TableId { tag: 0x0101, name: \"c\" }"),
        ]);
        let found = check(&house);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].path.as_str(), found[0].line), ("crates/b/src/store.rs", 2));
        assert_eq!(found[0].what, "the table tag 0x0101 is taken by crates/a/src/store.rs:1");
    }
}
