//! Rust source with its comments, and on request its strings, turned to blanks: rules then search words without a parser.
//!
//! Lines and columns stay where they are. Not a full lexer: what it does not know (macros that invent syntax) it copies.

/// What stays readable.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    Strings,
    CodeOnly,
}

/// Source without prose.
pub struct Code {
    text: String,
}

impl Code {
    pub fn of(source: &str, keep: Keep) -> Code {
        let mut text = String::with_capacity(source.len());
        let mut rest = source;
        let mut previous = ' ';
        while let Some(first) = rest.chars().next() {
            let (length, is_blank) = piece(rest, previous, keep);
            let (piece, behind) = rest.split_at(length);
            if is_blank {
                text.extend(piece.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
            } else {
                text.push_str(piece);
            }
            previous = piece.chars().next_back().unwrap_or(first);
            rest = behind;
        }
        Code { text }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Lines with their numbers, from one.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// The code before the file's tests, which by custom come last.
    pub fn lines_before_tests(&self) -> impl Iterator<Item = (usize, &str)> {
        self.lines().take_while(|(_, line)| !line.trim_start().starts_with("#[cfg(test)]"))
    }
}

/// The length of the next token in bytes, and whether it is prose.
fn piece(rest: &str, previous: char, keep: Keep) -> (usize, bool) {
    let is_prose = keep == Keep::CodeOnly;
    if rest.starts_with("//") {
        return (rest.find('\n').unwrap_or(rest.len()), true);
    }
    if rest.starts_with("/*") {
        return (block_comment(rest), true);
    }
    let starts_word = !(previous.is_alphanumeric() || previous == '_');
    if let Some(length) = raw_string(rest).filter(|_| starts_word) {
        return (length, is_prose);
    }
    if rest.starts_with('"') {
        return (quoted(rest, '"'), is_prose);
    }
    if let Some(length) = character(rest) {
        return (length, is_prose);
    }
    (rest.chars().next().map_or(0, char::len_utf8), false)
}

/// Block comments nest.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        let here = &rest[at..];
        if here.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// `r"…"`, `r#"…"#`, `br#"…"#`.
fn raw_string(rest: &str) -> Option<usize> {
    let behind = rest.strip_prefix("br").or_else(|| rest.strip_prefix("cr")).or_else(|| rest.strip_prefix('r'))?;
    let hashes = behind.len() - behind.trim_start_matches('#').len();
    let inside = behind[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let start = rest.len() - inside.len();
    Some(inside.find(&end).map_or(rest.len(), |at| start + at + end.len()))
}

fn quoted(rest: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if c == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// `'x'` and `'\n'`, not the lifetime `'x`.
fn character(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    let mut chars = inside.chars();
    let first = chars.next()?;
    (first == '\\' || chars.next() == Some('\'')).then(|| quoted(rest, '\''))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(source: &str) -> String {
        Code::of(source, Keep::CodeOnly).text().to_owned()
    }

    /// What is left, after checking that nothing moved.
    fn words(source: &str) -> Vec<String> {
        let code = code(source);
        assert_eq!(code.chars().count(), source.chars().count());
        code.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn comments_and_strings_become_blanks_of_the_same_size() {
        assert_eq!(words("a // b\nc /* d /* e */ f */ g"), ["a", "c", "g"]);
        assert_eq!(words(r#"x("// \" no", y)"#), ["x(", ",", "y)"]);
        assert_eq!(words("r#\"dbg!(\"1\")\"# + br\"x\" + for_r"), ["+", "+", "for_r"]);
    }

    #[test]
    fn a_lifetime_is_not_a_character() {
        assert_eq!(code("fn f<'a>(x: &'a str) { '\"' }"), "fn f<'a>(x: &'a str) {     }");
        assert_eq!(code(r"['\'', '\\', 'é'] x"), "[    ,     ,    ] x");
    }

    #[test]
    fn strings_stay_when_they_are_wanted() {
        let kept = Code::of("#[path = \"x.rs\"] // y", Keep::Strings);
        assert_eq!(kept.text().trim_end(), "#[path = \"x.rs\"]");
    }

    #[test]
    fn lines_keep_their_numbers_and_tests_come_last() {
        let code = Code::of("/* a\n b */\nc\n#[cfg(test)]\nmod tests {}", Keep::CodeOnly);
        assert_eq!(code.lines_before_tests().filter(|(_, line)| !line.trim().is_empty()).collect::<Vec<_>>(), [(3, "c")]);
    }
}
