//! Translates the models' patterns (Java regular expressions) into regex-lite's dialect.
//!
//! Two liberties, both towards accepting more: Unicode categories become coarse ranges, because regex-lite has no Unicode
//! tables; and possessive quantifiers become greedy ones. What has no equivalent (look-around, back-references) is reported
//! and not enforced.

mod class;

use class::Class;

/// The same language in regex-lite's dialect, or why there is none.
pub fn translate(source: &str) -> Result<String, &'static str> {
    let mut reader = Reader::new(source);
    let mut out = String::new();
    while let Some(c) = reader.next() {
        match c {
            '\\' => escape(&mut reader, &mut out)?,
            '[' => out.push_str(&class::read(&mut reader)?.to_string()),
            '(' => open_group(&mut reader, &mut out)?,
            '*' | '+' | '?' => quantifier(&mut reader, &mut out, &c.to_string()),
            '{' => match reader.take_repetition() {
                Some(repetition) => quantifier(&mut reader, &mut out, &repetition),
                None => out.push_str("\\{"),
            },
            ')' | '|' | '^' | '$' | '.' => out.push(c),
            literal => push_literal(&mut out, literal),
        }
    }
    regex_lite::Regex::new(&format!("^(?:{out})$")).map(|_| out).map_err(|_| "regex-lite refuses it")
}

/// The pattern's characters, with what lies ahead in view.
struct Reader<'p> {
    rest: &'p str,
}

impl<'p> Reader<'p> {
    fn new(source: &'p str) -> Reader<'p> {
        Reader { rest: source }
    }
    fn next(&mut self) -> Option<char> {
        let c = self.rest.chars().next()?;
        self.rest = &self.rest[c.len_utf8()..];
        Some(c)
    }
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }
    fn take(&mut self, prefix: &str) -> bool {
        let taken = self.rest.strip_prefix(prefix);
        self.rest = taken.unwrap_or(self.rest);
        taken.is_some()
    }
    /// Hexadecimal digits, exactly `count` of them.
    fn take_hex(&mut self, count: usize) -> Option<u32> {
        let digits = self.rest.get(..count)?;
        let value = u32::from_str_radix(digits, 16).ok()?;
        self.rest = &self.rest[count..];
        Some(value)
    }
    /// The text up to `}`, behind an opening brace already taken.
    fn take_braced(&mut self) -> Option<&'p str> {
        let (inside, rest) = self.rest.split_once('}')?;
        self.rest = rest;
        Some(inside)
    }
    /// `2,5}` as `{2,5}`; nothing when the brace is a literal.
    fn take_repetition(&mut self) -> Option<String> {
        let (inside, rest) = self.rest.split_once('}')?;
        let is_count = inside.starts_with(|c: char| c.is_ascii_digit()) && inside.chars().all(|c| c.is_ascii_digit() || c == ',');
        is_count.then(|| {
            self.rest = rest;
            format!("{{{inside}}}")
        })
    }
}

fn quantifier(reader: &mut Reader, out: &mut String, quantifier: &str) {
    out.push_str(quantifier);
    match reader.peek() {
        Some('?') => {
            reader.next();
            out.push('?');
        }
        // Possessive: greedy accepts at least as much.
        Some('+') => {
            reader.next();
        }
        _ => {}
    }
}

fn open_group(reader: &mut Reader, out: &mut String) -> Result<(), &'static str> {
    out.push('(');
    if reader.take("?:") {
        out.push_str("?:");
    } else if reader.rest.starts_with("?=") || reader.rest.starts_with("?!") || reader.rest.starts_with("?<") {
        return Err("look-around");
    } else if reader.rest.starts_with("?>") {
        return Err("atomic group");
    }
    Ok(())
}

fn escape(reader: &mut Reader, out: &mut String) -> Result<(), &'static str> {
    match class::escaped(reader)? {
        Escaped::Char(c) => push_literal(out, c),
        Escaped::Set(set) => out.push_str(&set.to_string()),
        Escaped::Assertion(assertion) => out.push_str(assertion),
    }
    Ok(())
}

/// What stands behind a backslash.
enum Escaped {
    Char(char),
    Set(Class),
    Assertion(&'static str),
}

fn push_literal(out: &mut String, c: char) {
    match c {
        '\\' | '.' | '+' | '*' | '?' | '(' | ')' | '|' | '[' | ']' | '{' | '}' | '^' | '$' => out.extend(['\\', c]),
        c if c.is_ascii_graphic() || c == ' ' => out.push(c),
        c => out.push_str(&format!("\\x{{{:X}}}", c as u32)),
    }
}

#[cfg(test)]
mod tests {
    use regex_lite::Regex;

    use super::*;

    fn accepts(source: &str, value: &str) -> bool {
        Regex::new(&format!("^(?:{})$", translate(source).unwrap())).unwrap().is_match(value)
    }

    #[test]
    fn plain_patterns_pass_through() {
        assert_eq!(translate("[a-zA-Z0-9_.-]+").unwrap(), r"[a-zA-Z0-9_.\-]+");
        assert_eq!(translate(r"^(0|([1-9]\d{0,128}))$").unwrap(), r"^(0|([1-9]\d{0,128}))$");
        assert_eq!(translate(r"arn:aws.*:kinesis:.*:\d{12}:stream/\S+").unwrap(), r"arn:aws.*:kinesis:.*:\d{12}:stream/\S+");
    }

    #[test]
    fn surrogate_pairs_become_the_planes_they_stand_for() {
        let source = r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*";
        assert_eq!(translate(source).unwrap(), r"[ -\x{D7FF}\x{E000}-\x{FFFD}\x{10000}-\x{10FFFF}\x{9}]*");
        assert!(accepts(source, "tidy 🌊 lake\t"));
        assert!(!accepts(source, "two\nlines"));
    }

    #[test]
    fn five_digit_escapes_mean_what_their_author_meant() {
        // AWS: the session policy of STS writes planes this way, which Java itself would read as `\u1000` and a zero.
        assert!(accepts(r"[\u0020-\u00FF\u10000-\u10FFFF]+", "ok 🌊"));
    }

    #[test]
    fn unicode_categories_are_coarse_but_not_open() {
        let tag = r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*";
        for value in ["team", "équipe données", "データ", "a=b/c@d"] {
            assert!(accepts(tag, value), "{value}");
        }
        for value in ["a\nb", "50%", "wave 🌊", "<b>"] {
            assert!(!accepts(tag, value), "{value}");
        }
    }

    #[test]
    fn dashes_and_brackets_in_classes_are_what_java_says() {
        assert!(accepts("[a-zA-Z0-9-_$#.]+", "a-b_c$#."));
        assert!(accepts(r"[\w+=,.@-]+", "alice+bob@x-y"));
        assert!(accepts(r"/[a-zA-Z0-9._~:/?#\[\]@!$&'()*+,;={}-]*", "/a[b]{c}-"));
        assert!(accepts(r"[^\r\n]", "x"));
        assert!(accepts(r"[\s\S]*", "any\nthing"));
    }

    #[test]
    fn look_around_has_no_equivalent() {
        assert_eq!(translate(r"^(?!aws:).*$"), Err("look-around"));
        assert_eq!(translate(r"(a)\1"), Err("back-reference"));
    }

    #[test]
    fn possessive_quantifiers_become_greedy() {
        assert_eq!(translate("a++b{2}+c*?").unwrap(), "a+b{2}c*?");
    }

    #[test]
    fn broken_patterns_are_reported_and_never_panic() {
        for source in ["[", "[a", "\\", "(", "\\u00", "\\p{", "[z-a]", "a{2", "[\\uD800-\\uDFFF]", "é(?"] {
            let _ = translate(source);
        }
    }
}
