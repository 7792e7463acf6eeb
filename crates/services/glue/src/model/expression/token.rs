//! Words of a filter.

use super::ExpressionError;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// A column, or a keyword: which of them, the grammar decides.
    Word(String),
    /// A column in double quotes or backticks: never a keyword.
    Quoted(String),
    Text(String),
    Number(String),
    Compare(Comparison),
    Open,
    Close,
    Comma,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Token {
    pub(super) fn is(&self, keyword: &str) -> bool {
        matches!(self, Token::Word(word) if word.eq_ignore_ascii_case(keyword))
    }
}

pub(super) fn tokens(text: &str) -> Result<Vec<Token>, ExpressionError> {
    let mut lexer = Lexer { chars: text.chars().collect(), at: 0 };
    let mut found = Vec::new();
    while let Some(token) = lexer.token()? {
        found.push(token);
    }
    Ok(found)
}

struct Lexer {
    chars: Vec<char>,
    at: usize,
}

impl Lexer {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn token(&mut self) -> Result<Option<Token>, ExpressionError> {
        while self.peek(0).is_some_and(char::is_whitespace) {
            self.at += 1;
        }
        let Some(first) = self.peek(0) else { return Ok(None) };
        let token = match first {
            '(' => self.symbol(1, Token::Open),
            ')' => self.symbol(1, Token::Close),
            ',' => self.symbol(1, Token::Comma),
            '\'' => Token::Text(self.quoted('\'')?),
            '"' | '`' => Token::Quoted(self.quoted(first)?),
            '=' | '<' | '>' | '!' => self.comparison()?,
            _ if first.is_ascii_digit() || self.starts_number(first) => self.number(),
            _ if first.is_alphabetic() || first == '_' => self.word(),
            _ => return Err(ExpressionError::Invalid),
        };
        Ok(Some(token))
    }

    fn symbol(&mut self, length: usize, token: Token) -> Token {
        self.at += length;
        token
    }

    fn comparison(&mut self) -> Result<Token, ExpressionError> {
        use Comparison::*;
        let (length, comparison) = match (self.peek(0), self.peek(1)) {
            (Some('<'), Some('>')) | (Some('!'), Some('=')) => (2, NotEqual),
            (Some('<'), Some('=')) => (2, LessOrEqual),
            (Some('>'), Some('=')) => (2, GreaterOrEqual),
            (Some('<'), _) => (1, Less),
            (Some('>'), _) => (1, Greater),
            (Some('='), _) => (1, Equal),
            _ => return Err(ExpressionError::Invalid),
        };
        Ok(self.symbol(length, Token::Compare(comparison)))
    }

    /// Up to the closing quote; a doubled quote stands for one.
    fn quoted(&mut self, quote: char) -> Result<String, ExpressionError> {
        let mut text = String::new();
        self.at += 1;
        loop {
            match self.peek(0) {
                None => return Err(ExpressionError::Invalid),
                Some(c) if c == quote && self.peek(1) == Some(quote) => {
                    text.push(quote);
                    self.at += 2;
                }
                Some(c) if c == quote => break,
                Some(c) => {
                    text.push(c);
                    self.at += 1;
                }
            }
        }
        self.at += 1;
        Ok(text)
    }

    fn starts_number(&self, first: char) -> bool {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        match first {
            '.' => digit(self.peek(1)),
            '-' | '+' => digit(self.peek(1)) || (self.peek(1) == Some('.') && digit(self.peek(2))),
            _ => false,
        }
    }

    fn number(&mut self) -> Token {
        let start = self.at;
        self.at += usize::from(matches!(self.peek(0), Some('-' | '+')));
        while let Some(c) = self.peek(0) {
            let exponent = matches!(c, 'e' | 'E');
            if !(c.is_ascii_digit() || c == '.' || exponent) {
                break;
            }
            self.at += 1;
            if exponent && matches!(self.peek(0), Some('-' | '+')) {
                self.at += 1;
            }
        }
        Token::Number(self.chars[start..self.at].iter().collect())
    }

    fn word(&mut self) -> Token {
        let start = self.at;
        while self.peek(0).is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '#')) {
            self.at += 1;
        }
        Token::Word(self.chars[start..self.at].iter().collect())
    }
}
