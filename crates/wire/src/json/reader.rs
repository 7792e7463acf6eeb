//! A pull reader over JSON text: one pass, no tree, no copy of any string that has no escapes.

use std::borrow::Cow;

use memchr::memchr2;

use crate::decode::{DEPTH_MAX, DecodeError};

pub(crate) struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    Null,
    True,
    False,
    Number,
    String,
    Object,
    Array,
}

impl Token {
    /// The token in the words of AWS's serialization errors.
    pub fn name(self) -> &'static str {
        match self {
            Token::Null => "NULL_VALUE",
            Token::True => "TRUE_VALUE",
            Token::False => "FALSE_VALUE",
            Token::Number => "NUMBER_VALUE",
            Token::String => "STRING_VALUE",
            Token::Object => "START_OBJECT",
            Token::Array => "START_ARRAY",
        }
    }
}

impl<'a> Reader<'a> {
    /// Checks the encoding once, so that every string can be sliced without another look.
    pub fn new(bytes: &'a [u8]) -> Result<Reader<'a>, DecodeError> {
        let text = std::str::from_utf8(bytes).map_err(|error| malformed(format!("not UTF-8 at byte {}", error.valid_up_to())))?;
        Ok(Reader { text: text.strip_prefix('\u{feff}').unwrap_or(text), at: 0, depth: 0 })
    }

    pub fn peek(&mut self) -> Result<Token, DecodeError> {
        self.skip_space();
        match self.byte() {
            Some(b'"') => Ok(Token::String),
            Some(b'{') => Ok(Token::Object),
            Some(b'[') => Ok(Token::Array),
            Some(b'-' | b'0'..=b'9') => Ok(Token::Number),
            Some(b't') => Ok(Token::True),
            Some(b'f') => Ok(Token::False),
            Some(b'n') => Ok(Token::Null),
            _ => Err(self.unexpected()),
        }
    }

    /// Whether nothing but white space is left.
    pub fn is_at_end(&mut self) -> bool {
        self.skip_space();
        self.at == self.text.len()
    }
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        if self.is_at_end() { Ok(()) } else { Err(self.unexpected()) }
    }

    /// Consumes `null` if it is next.
    pub fn take_null(&mut self) -> Result<bool, DecodeError> {
        Ok(self.peek()? == Token::Null && self.literal("null")?)
    }
    pub fn boolean(&mut self) -> Result<bool, DecodeError> {
        if self.peek()? == Token::True { self.literal("true") } else { self.literal("false").map(|_| false) }
    }
    fn literal(&mut self, word: &str) -> Result<bool, DecodeError> {
        if !self.text[self.at..].starts_with(word) {
            return Err(self.unexpected());
        }
        self.at += word.len();
        Ok(true)
    }

    /// Steps into the object or array that is next.
    pub fn open(&mut self) -> Result<(), DecodeError> {
        if self.depth == DEPTH_MAX {
            return Err(DecodeError::TooDeep);
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }
    /// Moves to the next member's value and returns its name, or leaves the object.
    pub fn next_key(&mut self, is_first: bool) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if !self.has_more(b'}', is_first)? {
            return Ok(None);
        }
        let key = self.string()?;
        self.skip_space();
        if self.byte() != Some(b':') {
            return Err(self.unexpected());
        }
        self.at += 1;
        Ok(Some(key))
    }
    /// Moves to the next item, or leaves the array.
    pub fn next_item(&mut self, is_first: bool) -> Result<bool, DecodeError> {
        self.has_more(b']', is_first)
    }
    fn has_more(&mut self, close: u8, is_first: bool) -> Result<bool, DecodeError> {
        self.skip_space();
        match self.byte() {
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            Some(b',') if !is_first => {
                self.at += 1;
                // A comma promises another one: `[1,]` is not JSON.
                self.skip_space();
                if self.byte() == Some(close) { Err(self.unexpected()) } else { Ok(true) }
            }
            Some(_) if is_first => Ok(true),
            _ => Err(self.unexpected()),
        }
    }

    /// Passes over a value of any kind.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        match self.peek()? {
            Token::Null => self.take_null().map(drop),
            Token::True | Token::False => self.boolean().map(drop),
            Token::Number => self.number().map(drop),
            Token::String => self.string().map(drop),
            Token::Object => {
                self.open()?;
                let mut is_first = true;
                while self.next_key(is_first)?.is_some() {
                    is_first = false;
                    self.skip()?;
                }
                Ok(())
            }
            Token::Array => {
                self.open()?;
                let mut is_first = true;
                while self.next_item(is_first)? {
                    is_first = false;
                    self.skip()?;
                }
                Ok(())
            }
        }
    }

    /// A number as written, checked against JSON's grammar.
    pub fn number(&mut self) -> Result<&'a str, DecodeError> {
        self.skip_space();
        let start = self.at;
        self.at += usize::from(self.byte() == Some(b'-'));
        match self.byte() {
            Some(b'0') => self.at += 1,
            Some(b'1'..=b'9') => self.skip_digits()?,
            _ => return Err(self.unexpected()),
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.skip_digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), Some(b'+' | b'-')));
            self.skip_digits()?;
        }
        match self.byte() {
            Some(b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'.') => Err(self.unexpected()),
            _ => Ok(&self.text[start..self.at]),
        }
    }
    fn skip_digits(&mut self) -> Result<(), DecodeError> {
        let digits = self.text.as_bytes()[self.at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += digits;
        if digits == 0 { Err(self.unexpected()) } else { Ok(()) }
    }

    pub fn string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        self.skip_space();
        if self.byte() != Some(b'"') {
            return Err(self.unexpected());
        }
        self.at += 1;
        let plain = self.plain_run()?;
        if self.byte() == Some(b'"') {
            self.at += 1;
            return Ok(Cow::Borrowed(plain));
        }
        let mut unescaped = plain.to_owned();
        while self.byte() == Some(b'\\') {
            self.at += 1;
            unescaped.push(self.escape()?);
            unescaped.push_str(self.plain_run()?);
        }
        self.at += 1;
        Ok(Cow::Owned(unescaped))
    }

    /// The text up to the next quote or backslash.
    fn plain_run(&mut self) -> Result<&'a str, DecodeError> {
        let rest = &self.text.as_bytes()[self.at..];
        let length = memchr2(b'"', b'\\', rest).ok_or_else(|| malformed("unexpected end of a string"))?;
        // Folding, not searching: without an early exit the compiler makes this one pass of wide compares.
        if rest[..length].iter().fold(false, |found, byte| found | (*byte < 0x20)) {
            return Err(malformed(format!("control character in a string near byte {}", self.at)));
        }
        let run = &self.text[self.at..self.at + length];
        self.at += length;
        Ok(run)
    }

    fn escape(&mut self) -> Result<char, DecodeError> {
        let letter = self.byte().ok_or_else(|| malformed("unexpected end of an escape"))?;
        let plain = match letter {
            b'"' | b'\\' | b'/' => letter as char,
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                self.at += 1;
                return self.unicode_escape();
            }
            _ => return Err(self.unexpected()),
        };
        self.at += 1;
        Ok(plain)
    }

    /// Four hex digits, or a surrogate pair of them. A lone surrogate, which no string of ours can hold, becomes U+FFFD.
    fn unicode_escape(&mut self) -> Result<char, DecodeError> {
        let high = self.hex4()?;
        if !(0xd800..0xdc00).contains(&high) || !self.text[self.at..].starts_with("\\u") {
            return Ok(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        let before_low = self.at;
        self.at += 2;
        let low = self.hex4()?;
        if (0xdc00..0xe000).contains(&low) {
            let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
            return Ok(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        self.at = before_low;
        Ok(char::REPLACEMENT_CHARACTER)
    }
    fn hex4(&mut self) -> Result<u32, DecodeError> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4).ok_or_else(|| malformed("unexpected end of an escape"))?;
        let mut code = 0;
        for digit in digits {
            code = code * 16 + (*digit as char).to_digit(16).ok_or_else(|| self.unexpected())?;
        }
        self.at += 4;
        Ok(code)
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
    fn skip_space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
    }
    fn unexpected(&self) -> DecodeError {
        match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            Some(found) => malformed(format!("unexpected {found:?} at byte {}", self.at)),
            None => malformed("unexpected end of the body"),
        }
    }
}

fn malformed(what: impl Into<String>) -> DecodeError {
    DecodeError::Malformed(what.into())
}
