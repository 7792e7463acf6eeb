//! JSON text as a flat tape: one pass over the bytes, no allocation per value, the tape reused from row to row.
//!
//! Both readers (a SerDe that wants three of forty keys) and inference (types only) need the *shape* of a value and slices of
//! its text, never a tree of owned strings. A value is a position on the tape; the text stays where it was.

use std::borrow::Cow;

/// Nested deeper than this, a document is refused: a hostile line must not exhaust the stack.
const MAX_DEPTH: usize = 128;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Boolean,
    Number,
    Text,
    Array,
    Object,
}

#[derive(Clone, Copy, Debug)]
struct Node {
    kind: Kind,
    /// The value's text; for strings, what is between the quotes.
    start: usize,
    end: usize,
    /// The position on the tape after this value and all it contains.
    next: usize,
    escaped: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum JsonError {
    /// The text ended inside a value: more of it might have been well-formed.
    #[error("Unexpected end-of-input")]
    EndOfInput,
    #[error("Unexpected character '{}' at {at}", char::from(*found).escape_default())]
    Unexpected { found: u8, at: usize },
    #[error("nested deeper than {MAX_DEPTH} levels")]
    TooDeep,
}

#[derive(Default)]
pub(crate) struct Tape {
    nodes: Vec<Node>,
}

impl Tape {
    /// Reads the one value which starts at or after `at` (white space is skipped), and says where it ended.
    pub(crate) fn parse(&mut self, text: &[u8], at: usize) -> Result<usize, JsonError> {
        self.nodes.clear();
        let mut parser = Parser { text, at, nodes: &mut self.nodes };
        parser.value(0)?;
        Ok(parser.at)
    }

    /// The value last parsed. `text` must be the text it was parsed from.
    pub(crate) fn root<'a>(&'a self, text: &'a [u8]) -> Value<'a> {
        Value { tape: self, text, at: 0 }
    }

    /// A value by the position [`Value::position`] once told.
    pub(crate) fn value_at<'a>(&'a self, text: &'a [u8], position: usize) -> Value<'a> {
        Value { tape: self, text, at: position }
    }
}

/// Where the next value starts, if the text has one.
pub(crate) fn skip_space(text: &[u8], at: usize) -> usize {
    text[at..].iter().position(|b| !matches!(b, b' ' | b'\t' | b'\r' | b'\n')).map_or(text.len(), |space| at + space)
}

#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    tape: &'a Tape,
    text: &'a [u8],
    at: usize,
}

impl<'a> Value<'a> {
    fn node(self) -> Node {
        self.tape.nodes[self.at]
    }

    pub(crate) fn kind(self) -> Kind {
        self.node().kind
    }

    pub(crate) fn position(self) -> usize {
        self.at
    }

    /// The text as written; of a string, what is between its quotes.
    pub(crate) fn raw(self) -> &'a [u8] {
        let Node { start, end, .. } = self.node();
        &self.text[start..end]
    }

    /// The characters of a string, or the text of any other value.
    pub(crate) fn characters(self) -> Cow<'a, [u8]> {
        if !self.node().escaped {
            return Cow::Borrowed(self.raw());
        }
        let mut plain = Vec::with_capacity(self.raw().len());
        unescape(self.raw(), &mut plain);
        Cow::Owned(plain)
    }

    /// Another value of the same tape, by its position.
    pub(crate) fn sibling_at(self, position: usize) -> Value<'a> {
        Value { at: position, ..self }
    }

    pub(crate) fn is_escaped(self) -> bool {
        self.node().escaped
    }

    /// Like [`Value::characters`], without a copy on the way.
    pub(crate) fn write_characters(self, out: &mut Vec<u8>) {
        unescape(self.raw(), out);
    }

    /// The items of an array, or the keys and values of an object in turn.
    fn children(self) -> impl Iterator<Item = Value<'a>> {
        let end = self.node().next;
        let mut at = self.at + 1;
        std::iter::from_fn(move || {
            let child = (at < end).then_some(Value { at, ..self })?;
            at = child.node().next;
            Some(child)
        })
    }

    pub(crate) fn items(self) -> impl Iterator<Item = Value<'a>> {
        debug_assert_eq!(self.kind(), Kind::Array);
        self.children()
    }

    pub(crate) fn entries(self) -> impl Iterator<Item = (Value<'a>, Value<'a>)> {
        debug_assert_eq!(self.kind(), Kind::Object);
        let mut children = self.children();
        std::iter::from_fn(move || children.next().zip(children.next()))
    }

    /// The value as JSON text without white space between its parts.
    pub(crate) fn write_compact(self, out: &mut Vec<u8>) {
        self.write(out, false);
    }

    /// The same with its keys in lower case.
    pub(crate) fn write_compact_folded(self, out: &mut Vec<u8>) {
        self.write(out, true);
    }

    fn write(self, out: &mut Vec<u8>, fold: bool) {
        match self.kind() {
            Kind::Null | Kind::Boolean | Kind::Number => out.extend_from_slice(self.raw()),
            Kind::Text => {
                out.push(b'"');
                out.extend_from_slice(self.raw());
                out.push(b'"');
            }
            Kind::Array => {
                let mut open = b'[';
                for item in self.items() {
                    out.push(open);
                    item.write(out, fold);
                    open = b',';
                }
                out.extend_from_slice(if open == b'[' { b"[]" } else { b"]" });
            }
            Kind::Object => {
                let mut open = b'{';
                for (key, value) in self.entries() {
                    out.push(open);
                    key.write_key(out, fold);
                    out.push(b':');
                    value.write(out, fold);
                    open = b',';
                }
                out.extend_from_slice(if open == b'{' { b"{}" } else { b"}" });
            }
        }
    }

    /// A key with escapes keeps its letters: lower case would make `\B` of `\b` and the like.
    fn write_key(self, out: &mut Vec<u8>, fold: bool) {
        match std::str::from_utf8(self.raw()) {
            Ok(text) if fold && !self.is_escaped() => {
                out.push(b'"');
                out.extend_from_slice(text.to_lowercase().as_bytes());
                out.push(b'"');
            }
            _ => self.write(out, false),
        }
    }
}

struct Parser<'a> {
    text: &'a [u8],
    at: usize,
    nodes: &'a mut Vec<Node>,
}

impl Parser<'_> {
    fn value(&mut self, depth: usize) -> Result<(), JsonError> {
        if depth > MAX_DEPTH {
            return Err(JsonError::TooDeep);
        }
        match self.peek()? {
            b'{' => self.object(depth),
            b'[' => self.array(depth),
            b'"' => self.string(),
            b'-' | b'0'..=b'9' => self.number(),
            b't' => self.word(b"true", Kind::Boolean),
            b'f' => self.word(b"false", Kind::Boolean),
            b'n' => self.word(b"null", Kind::Null),
            _ => Err(self.unexpected()),
        }
    }

    fn object(&mut self, depth: usize) -> Result<(), JsonError> {
        let node = self.open(Kind::Object);
        if self.peek()? != b'}' {
            loop {
                self.peek()?;
                self.string()?;
                self.require(b':')?;
                self.value(depth + 1)?;
                if self.peek()? != b',' {
                    break;
                }
                self.at += 1;
            }
        }
        self.require(b'}')?;
        self.close(node);
        Ok(())
    }

    fn array(&mut self, depth: usize) -> Result<(), JsonError> {
        let node = self.open(Kind::Array);
        if self.peek()? != b']' {
            loop {
                self.value(depth + 1)?;
                if self.peek()? != b',' {
                    break;
                }
                self.at += 1;
            }
        }
        self.require(b']')?;
        self.close(node);
        Ok(())
    }

    fn string(&mut self) -> Result<(), JsonError> {
        self.require(b'"')?;
        let (start, mut escaped) = (self.at, false);
        loop {
            let Some(found) = memchr::memchr2(b'"', b'\\', &self.text[self.at..]) else { return Err(JsonError::EndOfInput) };
            self.at += found;
            if self.text[self.at] == b'"' {
                break;
            }
            escaped = true;
            self.escape()?;
        }
        self.push(Node { kind: Kind::Text, start, end: self.at, next: self.nodes.len() + 1, escaped });
        self.at += 1;
        Ok(())
    }

    /// Checks the escape at the cursor, and steps over it.
    fn escape(&mut self) -> Result<(), JsonError> {
        self.at += 1;
        match self.text.get(self.at) {
            None => Err(JsonError::EndOfInput),
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 1;
                Ok(())
            }
            Some(b'u') => {
                for _ in 0..4 {
                    self.at += 1;
                    match self.text.get(self.at) {
                        None => return Err(JsonError::EndOfInput),
                        Some(digit) if digit.is_ascii_hexdigit() => {}
                        Some(_) => return Err(self.unexpected()),
                    }
                }
                self.at += 1;
                Ok(())
            }
            Some(_) => Err(self.unexpected()),
        }
    }

    fn number(&mut self) -> Result<(), JsonError> {
        let start = self.at;
        self.at += usize::from(self.text[self.at] == b'-');
        self.digits()?;
        if self.text.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.text.get(self.at) {
            self.at += 1;
            self.at += usize::from(matches!(self.text.get(self.at), Some(b'+' | b'-')));
            self.digits()?;
        }
        self.push(Node { kind: Kind::Number, start, end: self.at, next: self.nodes.len() + 1, escaped: false });
        Ok(())
    }

    fn digits(&mut self) -> Result<(), JsonError> {
        let count = self.text[self.at..].iter().take_while(|b| b.is_ascii_digit()).count();
        self.at += count;
        match (count, self.at == self.text.len()) {
            (0, true) => Err(JsonError::EndOfInput),
            (0, false) => Err(self.unexpected()),
            _ => Ok(()),
        }
    }

    fn word(&mut self, word: &[u8], kind: Kind) -> Result<(), JsonError> {
        let rest = &self.text[self.at..];
        if !rest.starts_with(word) {
            return Err(if word.starts_with(rest) { JsonError::EndOfInput } else { self.unexpected() });
        }
        self.push(Node { kind, start: self.at, end: self.at + word.len(), next: self.nodes.len() + 1, escaped: false });
        self.at += word.len();
        Ok(())
    }

    fn open(&mut self, kind: Kind) -> usize {
        self.push(Node { kind, start: self.at, end: 0, next: 0, escaped: false });
        self.at += 1;
        self.nodes.len() - 1
    }

    fn close(&mut self, node: usize) {
        let next = self.nodes.len();
        self.nodes[node].end = self.at;
        self.nodes[node].next = next;
    }

    fn push(&mut self, node: Node) {
        self.nodes.push(node);
    }

    fn peek(&mut self) -> Result<u8, JsonError> {
        self.at = skip_space(self.text, self.at);
        self.text.get(self.at).copied().ok_or(JsonError::EndOfInput)
    }

    fn require(&mut self, byte: u8) -> Result<(), JsonError> {
        if self.peek()? != byte {
            return Err(self.unexpected());
        }
        self.at += 1;
        Ok(())
    }

    fn unexpected(&self) -> JsonError {
        self.text.get(self.at).map_or(JsonError::EndOfInput, |found| JsonError::Unexpected { found: *found, at: self.at })
    }
}

/// Undoes the escapes of a string the parser has accepted.
fn unescape(raw: &[u8], out: &mut Vec<u8>) {
    let mut rest = raw;
    while let Some(at) = memchr::memchr(b'\\', rest) {
        out.extend_from_slice(&rest[..at]);
        let (character, length) = match rest[at + 1] {
            b'b' => ('\u{8}', 2),
            b'f' => ('\u{c}', 2),
            b'n' => ('\n', 2),
            b'r' => ('\r', 2),
            b't' => ('\t', 2),
            b'u' => unicode_escape(&rest[at..]),
            same => (char::from(same), 2),
        };
        out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        rest = &rest[at + length..];
    }
    out.extend_from_slice(rest);
}

/// `\uXXXX`, or a surrogate pair of them; half a pair is no character.
fn unicode_escape(text: &[u8]) -> (char, usize) {
    let unit = |at: usize| -> Option<u32> {
        let digits = text.get(at..at + 6)?.strip_prefix(b"\\u")?;
        u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
    };
    let first = unit(0).unwrap_or(0xFFFD);
    if (0xD800..0xDC00).contains(&first)
        && let Some(second @ 0xDC00..0xE000) = unit(6)
    {
        let code = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
        return (char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 12);
    }
    (char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER), 6)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn compact(text: &str) -> Result<String, JsonError> {
        let mut tape = Tape::default();
        tape.parse(text.as_bytes(), 0)?;
        let mut out = Vec::new();
        tape.root(text.as_bytes()).write_compact(&mut out);
        Ok(String::from_utf8(out).unwrap())
    }

    #[test]
    fn a_value_keeps_all_but_its_white_space() {
        let tidy = r#"{"a":[1,-2.5e+3,{}],"b":"x \" y","c":[],"d":{"e":null,"f":true}}"#;
        assert_eq!(compact(tidy).unwrap(), tidy);
        assert_eq!(compact(" { \"a\" : [ 1 , 2 ] } trailing").unwrap(), "{\"a\":[1,2]}");
    }

    #[test]
    fn a_cut_off_value_is_told_from_a_wrong_one() {
        let whole = r#"{"a":[1,-2.5e+3],"b":"x\u0041","c":true}"#;
        for end in 0..whole.len() {
            assert_eq!(compact(&whole[..end]), Err(JsonError::EndOfInput), "{end}");
        }
        assert!(matches!(compact("{a:1}"), Err(JsonError::Unexpected { found: b'a', at: 1 })));
        assert!(matches!(compact("[1,]"), Err(JsonError::Unexpected { .. })));
        assert_eq!(compact(&"[".repeat(1000)), Err(JsonError::TooDeep));
    }

    #[test]
    fn escapes_become_characters() {
        let text = r#""\u00e9\ud83d\ude00\ud83d\n\/""#.as_bytes();
        let mut tape = Tape::default();
        tape.parse(text, 0).unwrap();
        assert_eq!(tape.root(text).characters().as_ref(), "é😀\u{fffd}\n/".as_bytes());
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text in r#"[\[\]{}:,"\\u0-9a-f.eE+ -]{0,60}"#) {
            let mut tape = Tape::default();
            if tape.parse(text.as_bytes(), 0).is_ok() {
                tape.root(text.as_bytes()).write_compact(&mut Vec::new());
                tape.root(text.as_bytes()).characters();
            }
        }
    }
}
