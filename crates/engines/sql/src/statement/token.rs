//! Words of a statement, read one at a time.
//!
//! The lexer is lazy on purpose: the body of a view or of a CTAS is Trino SQL, whose strings know no backslash escapes, and must
//! never be read with Hive's rules. Whoever parses a header stops at `AS` and takes the rest of the text as it stands.

/// Where a token begins. Lines count from 1, columns from 0 (Hive reports them so; Trino adds one).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub offset: usize,
    pub line: u32,
    pub column: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A bare word: keyword or unquoted identifier, as written.
    Word(String),
    /// `` `a` `` — an identifier in both dialects.
    Backticked(String),
    /// `"a"` — an identifier to Trino, a string to Hive.
    DoubleQuoted(String),
    /// `'a'` with its escapes resolved.
    Text(String),
    Number(String),
    Symbol(char),
    End,
}

#[derive(Clone, Debug)]
pub struct Spanned {
    pub token: Token,
    pub start: Position,
    pub end: usize,
}

pub struct Lexer<'a> {
    source: &'a str,
    offset: usize,
    line: u32,
    column: u32,
}

impl<'a> Lexer<'a> {
    pub fn new(source: &'a str) -> Self {
        Lexer { source, offset: 0, line: 1, column: 0 }
    }

    fn rest(&self) -> &'a str {
        &self.source[self.offset..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.offset += c.len_utf8();
        if c == '\n' {
            self.line += 1;
            self.column = 0;
        } else {
            self.column += 1;
        }
        Some(c)
    }

    fn skip(&mut self, count: usize) {
        for _ in 0..count {
            self.bump();
        }
    }

    fn skip_blank(&mut self) {
        loop {
            if self.rest().starts_with("--") {
                while self.peek().is_some_and(|c| c != '\n') {
                    self.bump();
                }
            } else if self.rest().starts_with("/*") {
                self.bump();
                self.bump();
                while !self.rest().starts_with("*/") && self.bump().is_some() {}
                self.bump();
                self.bump();
            } else if self.peek().is_some_and(char::is_whitespace) {
                self.bump();
            } else {
                return;
            }
        }
    }

    /// The next token; an unfinished quotation ends with the text.
    pub fn next_token(&mut self) -> Spanned {
        self.skip_blank();
        let start = Position { offset: self.offset, line: self.line, column: self.column };
        let token = match self.peek() {
            None => Token::End,
            Some('`') => Token::Backticked(self.doubled_quotation('`')),
            Some('"') => Token::DoubleQuoted(self.escaped_quotation('"')),
            Some('\'') => Token::Text(self.escaped_quotation('\'')),
            Some(c) if c.is_ascii_digit() => Token::Number(self.run(|c| c.is_alphanumeric() || c == '.' || c == '_')),
            Some(c) if c.is_alphabetic() || c == '_' => Token::Word(self.run(|c| c.is_alphanumeric() || c == '_' || c == '$' || c == '@')),
            Some(c) => {
                self.bump();
                Token::Symbol(c)
            }
        };
        Spanned { token, start, end: self.offset }
    }

    fn run(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let from = self.offset;
        while self.peek().is_some_and(&belongs) {
            self.bump();
        }
        self.source[from..self.offset].to_owned()
    }

    /// Text up to the closing quote; the quote itself is written twice.
    fn doubled_quotation(&mut self, quote: char) -> String {
        let mut text = String::new();
        self.bump();
        while let Some(c) = self.bump() {
            if c == quote {
                if self.peek() != Some(quote) {
                    break;
                }
                self.bump();
            }
            text.push(c);
        }
        text
    }

    /// A Hive string: doubled quotes as Athena allows, and Hive's backslash escapes.
    fn escaped_quotation(&mut self, quote: char) -> String {
        let mut text = String::new();
        self.bump();
        while let Some(c) = self.bump() {
            match c {
                '\\' => self.escape(&mut text),
                c if c == quote => {
                    if self.peek() != Some(quote) {
                        break;
                    }
                    self.bump();
                    text.push(quote);
                }
                c => text.push(c),
            }
        }
        text
    }

    /// Hive's escapes: `\n`, `\t`, `\001` (octal), `\u0001`; `\%` and `\_` keep their backslash; anything else is itself.
    fn escape(&mut self, text: &mut String) {
        let rest = self.rest();
        if let Some(code) = numeric(rest, 3, 8).filter(|code| *code < 256) {
            self.skip(3);
            text.extend(char::from_u32(code));
            return;
        }
        if let Some(code) = rest.strip_prefix('u').and_then(|hex| numeric(hex, 4, 16)) {
            self.skip(5);
            text.extend(char::from_u32(code));
            return;
        }
        match self.bump() {
            Some('n') => text.push('\n'),
            Some('t') => text.push('\t'),
            Some('r') => text.push('\r'),
            Some('b') => text.push('\u{8}'),
            Some('0') => text.push('\0'),
            Some('Z') => text.push('\u{1a}'),
            Some(c @ ('%' | '_')) => text.extend(['\\', c]),
            Some(c) => text.push(c),
            None => text.push('\\'),
        }
    }
}

fn numeric(text: &str, digits: usize, radix: u32) -> Option<u32> {
    let digits = text.get(..digits)?;
    digits.chars().all(|c| c.is_digit(radix)).then(|| u32::from_str_radix(digits, radix).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(source: &str) -> Vec<Token> {
        let mut lexer = Lexer::new(source);
        std::iter::from_fn(|| Some(lexer.next_token().token).filter(|t| *t != Token::End)).collect()
    }

    #[test]
    fn comments_and_blanks_are_nothing() {
        assert_eq!(tokens("-- a\n /* b */ c"), [Token::Word("c".into())]);
    }

    #[test]
    fn hive_escapes_are_resolved() {
        assert_eq!(tokens(r"'\t' '\001' '\u0002' 'it''s' '\\'"), ["\t", "\u{1}", "\u{2}", "it's", "\\"].map(|t| Token::Text(t.into())));
    }
}
