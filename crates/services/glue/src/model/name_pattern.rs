//! The `Expression` of GetTables.
//!
//! AWS calls it a regular expression, and the Hive clients and awswrangler send it Hive's patterns (`orders*`, `*_raw`,
//! `a|b`), which Glue accepts. Both readings meet here as in Hive: alternatives are separated by `|`, a `*` that follows no
//! atom of its own means "anything", letter case does not matter, and the whole name must match.

use regex_lite::Regex;

pub struct NamePattern(Regex);

impl NamePattern {
    /// `None` when it is no pattern at all.
    pub fn parse(text: &str) -> Option<NamePattern> {
        let alternatives: Vec<String> = text.split('|').map(|part| format!("(?:{})", expand_stars(part))).collect();
        Regex::new(&format!("(?i)^(?:{})$", alternatives.join("|"))).ok().map(NamePattern)
    }
    pub fn matches(&self, name: &str) -> bool {
        self.0.is_match(name)
    }
}

/// A star behind `.`, `]` or `)` repeats it; any other star is Hive's wildcard.
fn expand_stars(part: &str) -> String {
    let mut regex = String::with_capacity(part.len() + 4);
    for c in part.chars() {
        if c == '*' && !regex.ends_with(['.', ']', ')']) {
            regex.push('.');
        }
        regex.push(c);
    }
    regex
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hive_patterns_and_regular_expressions_both_work() {
        let found = |pattern: &str, name: &str| NamePattern::parse(pattern).unwrap().matches(name);
        assert!(found("orders*", "orders_2024") && !found("orders*", "my_orders"));
        assert!(found("*orders*", "my_orders_raw") && found("*_raw", "x_raw"));
        assert!(found("orders.*", "orders_2024") && found("o[a-z]*", "orders"));
        assert!(found("a|b", "B") && !found("a|b", "c") && !found("order", "orders"));
        assert!(found("", "") && !found("", "x"));
        assert!(NamePattern::parse("(").is_none());
    }
}
