//! Exclude patterns of a crawler's S3 target.
//!
//! AWS ("Include and exclude patterns", Glue Developer Guide): `/` separates folders; `*` stays within one name, `**` crosses
//! folders; `?` is one character of a name; `[abce-g]`, `[!a-c]` are sets, in which `*`, `?` and `\` mean themselves;
//! `{csv,avro}` is a group that cannot nest; `\` escapes; a leading dot is an ordinary character. A pattern speaks about the
//! object's path below the include path, and must match all of it.
//!
//! A pattern becomes a regular expression, whose engine takes time linear in the path whatever the pattern.

use regex_lite::Regex;

/// A parsed exclude pattern.
#[derive(Clone, Debug)]
pub struct Glob(Regex);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GlobError {
    #[error("a group in {{}} cannot contain another group")]
    NestedGroup,
    #[error("{0} is not closed")]
    Unclosed(char),
    #[error("a character set is empty")]
    EmptySet,
    #[error("a pattern cannot end in a backslash")]
    LoneEscape,
    #[error("the pattern is too large")]
    TooLarge,
}

impl Glob {
    pub fn parse(pattern: &str) -> Result<Glob, GlobError> {
        // The guide's own example begins with a space, which no key does.
        let mut translation = Translation { input: pattern.trim().chars().peekable(), regex: String::from("(?s)^"), in_group: false };
        translation.run()?;
        translation.regex.push('$');
        Regex::new(&translation.regex).map(Glob).map_err(|_| GlobError::TooLarge)
    }

    /// `path` is relative to the include path, without a leading slash.
    pub fn matches(&self, path: &str) -> bool {
        self.0.is_match(path)
    }
}

struct Translation<'a> {
    input: std::iter::Peekable<std::str::Chars<'a>>,
    regex: String,
    in_group: bool,
}

impl Translation<'_> {
    fn run(&mut self) -> Result<(), GlobError> {
        while let Some(c) = self.input.next() {
            match c {
                '*' if self.input.next_if_eq(&'*').is_some() => self.regex.push_str(".*"),
                '*' => self.regex.push_str("[^/]*"),
                '?' => self.regex.push_str("[^/]"),
                '[' => self.set()?,
                '{' if self.in_group => return Err(GlobError::NestedGroup),
                '{' => {
                    self.in_group = true;
                    self.regex.push_str("(?:");
                }
                '}' if self.in_group => {
                    self.in_group = false;
                    self.regex.push(')');
                }
                ',' if self.in_group => self.regex.push('|'),
                '\\' => {
                    let escaped = self.input.next().ok_or(GlobError::LoneEscape)?;
                    self.literal(escaped);
                }
                other => self.literal(other),
            }
        }
        if self.in_group { Err(GlobError::Unclosed('{')) } else { Ok(()) }
    }

    /// `[…]`: everything up to the bracket, where only `-` between two characters and a leading `!` are special.
    fn set(&mut self) -> Result<(), GlobError> {
        let negated = self.input.next_if_eq(&'!').is_some();
        let mut members = Vec::new();
        loop {
            match self.input.next() {
                None => return Err(GlobError::Unclosed('[')),
                Some(']') if members.is_empty() => return Err(GlobError::EmptySet),
                Some(']') => break,
                Some(member) => members.push(member),
            }
        }
        self.regex.push_str(if negated { "[^/" } else { "[" });
        for (at, member) in members.iter().enumerate() {
            let is_range = *member == '-' && at > 0 && at + 1 < members.len();
            if !is_range {
                self.regex.push('\\');
                push_code_point(&mut self.regex, *member);
            } else {
                self.regex.push('-');
            }
        }
        self.regex.push(']');
        Ok(())
    }

    fn literal(&mut self, c: char) {
        self.regex.push('\\');
        push_code_point(&mut self.regex, c);
    }
}

/// `x{41}` behind a backslash: the one escape that is right for every character.
fn push_code_point(regex: &mut String, c: char) {
    regex.push_str(&format!("x{{{:x}}}", c as u32));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn matches(pattern: &str, path: &str) -> bool {
        Glob::parse(pattern).unwrap().matches(path)
    }

    /// The two tables of examples in "Include and exclude patterns".
    #[test]
    fn the_guides_examples() {
        for (pattern, path, expected) in [
            ("*.csv", "jane.csv", true),
            ("*.csv", "employees/jane.csv", false),
            ("*.*", "a.b", true),
            ("*.*", "ab", false),
            ("*.{csv,avro}", "a.avro", true),
            ("*.{csv,avro}", "a.json", false),
            ("foo.?", "foo.c", true),
            ("foo.?", "foo.cc", false),
            ("myfolder/*", "myfolder/mysource", true),
            ("myfolder/*", "myfolder/mysource/data", false),
            ("myfolder/*/*", "myfolder/mysource/data", true),
            ("myfolder/**", "myfolder/mysource/mydata", true),
            ("myfolder**", "myfolder", true),
            ("myfolder**", "myfolder/mydata.txt", true),
            ("departments/**", "departments/finance.json", true),
            ("departments/**", "employees/hr.json", false),
            ("departments/market*", "departments/market-us.json", true),
            ("departments/market*", "departments/finance.json", false),
            ("**.csv", "employees/john.csv", true),
            ("employees/*.csv", "employees/john.csv", true),
            ("employees/*.csv", "employees/juan.txt", false),
            (" 2015/01/{[!0],0[8-9]}**", "2015/01/17/x.json", true),
            (" 2015/01/{[!0],0[8-9]}**", "2015/01/08/x.json", true),
            (" 2015/01/{[!0],0[8-9]}**", "2015/01/07/x.json", false),
            ("2015/0[2-9]/**", "2015/02/01/x.json", true),
            ("2015/1[0-2]/**", "2015/01/01/x.json", false),
            ("*", ".hidden", true),
        ] {
            assert_eq!(matches(pattern, path), expected, "{pattern} on {path}");
        }
    }

    #[test]
    fn sets_and_escapes() {
        assert!(matches("[abce-g]", "f") && !matches("[abce-g]", "d"));
        assert!(matches("[!a-c]", "d") && !matches("[!a-c]", "/"));
        assert!(matches(r"[*?\]", "*") && matches(r"[*?\]", r"\"));
        assert!(matches("[-a]", "-") && matches("[!-a]", "b") && !matches("[!-a]", "-"));
        assert!(matches(r"\{a\}\\", r"{a}\"));
        assert!(matches("naïve(1)+$.csv", "naïve(1)+$.csv"));
    }

    #[test]
    fn malformed_patterns_say_why() {
        assert_eq!(Glob::parse("{a,{b}}").unwrap_err(), GlobError::NestedGroup);
        assert_eq!(Glob::parse("{a").unwrap_err(), GlobError::Unclosed('{'));
        assert_eq!(Glob::parse("[a").unwrap_err(), GlobError::Unclosed('['));
        assert_eq!(Glob::parse("[]").unwrap_err(), GlobError::EmptySet);
        assert_eq!(Glob::parse("a\\").unwrap_err(), GlobError::LoneEscape);
    }

    proptest! {
        #[test]
        fn no_pattern_panics(pattern in ".{0,40}", path in ".{0,40}") {
            if let Ok(glob) = Glob::parse(&pattern) {
                glob.matches(&path);
            }
        }

        #[test]
        fn an_escaped_text_matches_itself_only(text in "[a-z*?{}\\[\\],!\\\\.-]{1,12}") {
            let escaped: String = text.chars().flat_map(|c| ['\\', c]).collect();
            prop_assert!(matches(&escaped, &text));
            let longer = format!("{text}x");
            prop_assert!(!matches(&escaped, &longer));
        }
    }
}
