//! Rust literals as text.

pub fn string(text: &str) -> String {
    format!("{text:?}")
}

/// A raw string, for patterns: as readable as a pattern can be.
pub fn raw(text: &str) -> String {
    if !text.contains(['\\', '"']) {
        return string(text);
    }
    let hashes = (0..).map(|count| "#".repeat(count)).find(|hashes| !text.contains(&format!("\"{hashes}"))).expect("some count is enough");
    format!("r{hashes}\"{text}\"{hashes}")
}

pub fn option_string(text: Option<&str>) -> String {
    match text {
        Some(text) => format!("Some({text:?})"),
        None => "None".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_stay_readable() {
        assert_eq!(raw("[a-z]+"), r#""[a-z]+""#);
        assert_eq!(raw(r"\d+"), r#"r"\d+""#);
        assert_eq!(raw(r#"[^"\\]"#), r##"r#"[^"\\]"#"##);
    }
}
