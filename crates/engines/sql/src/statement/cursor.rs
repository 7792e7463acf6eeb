//! A reader's finger on the statement: look ahead, accept a keyword, or say what was wrong in the words Athena uses.

use crate::SqlError;

use super::TableName;
use super::token::{Lexer, Spanned, Token};

pub struct Cursor<'a> {
    source: &'a str,
    lexer: Lexer<'a>,
    ahead: Vec<Spanned>,
}

impl<'a> Cursor<'a> {
    pub fn new(source: &'a str) -> Self {
        Cursor { source, lexer: Lexer::new(source), ahead: Vec::new() }
    }

    pub fn peek_at(&mut self, n: usize) -> &Spanned {
        while self.ahead.len() <= n {
            let next = self.lexer.next_token();
            self.ahead.push(next);
        }
        &self.ahead[n]
    }

    pub fn peek(&mut self) -> &Token {
        &self.peek_at(0).token
    }

    pub fn bump(&mut self) -> Spanned {
        self.peek_at(0);
        self.ahead.remove(0)
    }

    /// Whether the word `n` tokens ahead is this keyword.
    pub fn is_at(&mut self, n: usize, keyword: &str) -> bool {
        matches!(&self.peek_at(n).token, Token::Word(word) if word.eq_ignore_ascii_case(keyword))
    }

    pub fn is(&mut self, keyword: &str) -> bool {
        self.is_at(0, keyword)
    }

    /// Takes all the keywords, or none.
    pub fn accept(&mut self, keywords: &[&str]) -> bool {
        let all = keywords.iter().enumerate().all(|(n, keyword)| self.is_at(n, keyword));
        if all {
            self.ahead.drain(..keywords.len());
        }
        all
    }

    pub fn expect(&mut self, keywords: &[&str], context: &str) -> Result<(), SqlError> {
        if self.accept(keywords) { Ok(()) } else { Err(self.unrecognised(context)) }
    }

    pub fn accept_symbol(&mut self, symbol: char) -> bool {
        let found = *self.peek() == Token::Symbol(symbol);
        if found {
            self.bump();
        }
        found
    }

    pub fn expect_symbol(&mut self, symbol: char, context: &str) -> Result<(), SqlError> {
        if self.accept_symbol(symbol) { Ok(()) } else { Err(self.unrecognised(context)) }
    }

    /// An identifier of any quoting. Hive and Trino both fold names to lower case.
    pub fn identifier(&mut self, context: &str) -> Result<String, SqlError> {
        match self.peek().clone() {
            Token::Word(name) | Token::Backticked(name) | Token::DoubleQuoted(name) if !name.is_empty() => {
                self.bump();
                Ok(name.to_lowercase())
            }
            // `2020_events` is an identifier to Hive.
            Token::Number(name) if name.contains('_') => {
                self.bump();
                Ok(name.to_lowercase())
            }
            _ => Err(self.unrecognised(context)),
        }
    }

    /// `table`, `database.table`, `catalog.database.table`; `` `database.table` `` is lenience for what the console once generated.
    pub fn table_name(&mut self) -> Result<TableName, SqlError> {
        let mut parts = vec![self.identifier("table name")?];
        while parts.len() < 3 && self.accept_symbol('.') {
            parts.push(self.identifier("table name")?);
        }
        let name = parts.pop().unwrap_or_default();
        let database = parts.pop();
        Ok(match (database, name.split_once('.')) {
            (None, Some((database, name))) => TableName { catalog: None, database: Some(database.into()), name: name.into() },
            (database, _) => TableName { catalog: parts.pop(), database, name },
        })
    }

    pub fn string(&mut self, context: &str) -> Result<String, SqlError> {
        match self.peek().clone() {
            Token::Text(text) | Token::DoubleQuoted(text) => {
                self.bump();
                Ok(text)
            }
            _ => Err(self.unrecognised(context)),
        }
    }

    pub fn accept_string(&mut self) -> Option<String> {
        matches!(self.peek(), Token::Text(_) | Token::DoubleQuoted(_)).then(|| self.string("").ok())?
    }

    /// A string, or a number as written (partition values, property values).
    pub fn literal(&mut self, context: &str) -> Result<String, SqlError> {
        let negative = self.accept_symbol('-');
        match self.peek().clone() {
            Token::Number(number) => {
                self.bump();
                Ok(if negative { format!("-{number}") } else { number })
            }
            Token::Word(word) if ["true", "false"].contains(&word.to_lowercase().as_str()) => {
                self.bump();
                Ok(word.to_lowercase())
            }
            _ => self.string(context),
        }
    }

    /// `('k' = 'v', …)`
    pub fn properties(&mut self) -> Result<Vec<(String, String)>, SqlError> {
        let context = "table properties list";
        let mut properties = Vec::new();
        self.expect_symbol('(', context)?;
        loop {
            let key = self.string(context)?;
            self.expect_symbol('=', context)?;
            properties.push((key, self.literal(context)?));
            if !self.accept_symbol(',') {
                break;
            }
        }
        self.expect_symbol(')', context)?;
        Ok(properties)
    }

    /// Everything from here to the end, without the closing semicolon.
    pub fn remaining_text(&mut self) -> &'a str {
        let from = self.peek_at(0).start.offset;
        without_semicolon(&self.source[from..])
    }

    /// The source between two offsets.
    pub fn text(&self, from: usize, to: usize) -> &'a str {
        self.source.get(from..to).unwrap_or_default()
    }

    /// The statement must be over (one semicolon may follow).
    pub fn finish(&mut self) -> Result<(), SqlError> {
        self.accept_symbol(';');
        match self.peek_at(0) {
            Spanned { token: Token::End, .. } => Ok(()),
            Spanned { start, end, .. } => {
                let (start, end) = (*start, *end);
                let near = self.text(start.offset, end);
                Err(SqlError::hive_parse(format!("line {}:{} missing EOF at '{near}'", start.line, start.column)))
            }
        }
    }

    /// "cannot recognize input near 'a' 'b' 'c' in table name": Hive names three tokens.
    pub fn unrecognised(&mut self, context: &str) -> SqlError {
        let start = self.peek_at(0).start;
        let near: Vec<String> = (0..3)
            .map(|n| {
                let Spanned { token, start, end } = self.peek_at(n).clone();
                if token == Token::End { "<EOF>".to_owned() } else { self.text(start.offset, end).to_owned() }
            })
            .map(|text| format!("'{text}'"))
            .collect();
        let context = if context.is_empty() { String::new() } else { format!(" in {context}") };
        SqlError::hive_parse(format!("line {}:{} cannot recognize input near {}{context}", start.line, start.column, near.join(" ")))
    }
}

pub fn without_semicolon(sql: &str) -> &str {
    let sql = sql.trim_end();
    sql.strip_suffix(';').unwrap_or(sql).trim_end()
}
