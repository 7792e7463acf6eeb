//! Trino's grammar for the SQL parser: what it may accept, and the two things it must see in other words.
//!
//! The parser knows no Trino dialect. Most of the difference is a matter of switches ([`Trino`]); two are not and are
//! settled in the token stream before parsing: identifiers are case-insensitive even when quoted, and composite types are
//! written with parentheses (`CAST(x AS ARRAY(ROW(a BIGINT)))`) where the parser expects angle brackets.

use std::any::TypeId;

use datafusion::sql::sqlparser::ast::Statement;
use datafusion::sql::sqlparser::dialect::{Dialect, GenericDialect};
use datafusion::sql::sqlparser::parser::{Parser, ParserError};
use datafusion::sql::sqlparser::tokenizer::{Location, Token, TokenWithSpan, Tokenizer};

use crate::{ErrorCode, SqlError};

/// Names of the two fields by which a MAP type travels through the parser, dressed as a struct.
pub const MAP_KEY: &str = "map$key";
pub const MAP_VALUE: &str = "map$value";

/// Deep enough for generated SQL, shallow enough for the planning thread's stack.
const RECURSION_LIMIT: usize = 200;

#[derive(Debug)]
pub struct Trino;

impl Dialect for Trino {
    /// Where the parser asks for a dialect by type, generic answers are right.
    fn dialect(&self) -> TypeId {
        TypeId::of::<GenericDialect>()
    }

    fn is_delimited_identifier_start(&self, ch: char) -> bool {
        ch == '"' || ch == '`'
    }

    fn is_identifier_start(&self, ch: char) -> bool {
        ch.is_alphabetic() || ch == '_'
    }

    fn is_identifier_part(&self, ch: char) -> bool {
        ch.is_alphanumeric() || ch == '_' || ch == '@' || ch == '$' || ch == '#'
    }

    fn supports_unicode_string_literal(&self) -> bool {
        true
    }

    fn supports_group_by_expr(&self) -> bool {
        true
    }

    fn supports_filter_during_aggregation(&self) -> bool {
        true
    }

    fn supports_within_after_array_aggregation(&self) -> bool {
        true
    }

    fn supports_window_function_null_treatment_arg(&self) -> bool {
        true
    }

    fn supports_window_clause_named_window_reference(&self) -> bool {
        true
    }

    fn supports_lambda_functions(&self) -> bool {
        true
    }

    fn supports_struct_literal(&self) -> bool {
        true
    }

    fn supports_parens_around_table_factor(&self) -> bool {
        true
    }

    fn supports_values_as_table_factor(&self) -> bool {
        true
    }

    fn allow_extract_custom(&self) -> bool {
        true
    }

    fn supports_subquery_as_function_arg(&self) -> bool {
        true
    }
}

/// Parses one query.
pub fn parse(sql: &str) -> Result<Statement, SqlError> {
    let tokens = Tokenizer::new(&Trino, sql).tokenize_with_location().map_err(|e| tokenizer_error(&e.to_string()))?;
    let mut tokens = fold_case(tokens);
    spell_out_table(&mut tokens);
    brace_types(&mut tokens);
    parenthesise_values(&mut tokens);
    let end = tokens.iter().rev().find(|t| !matches!(t.token, Token::Whitespace(_))).map(|t| t.span.end);
    let seen = tokens.clone();
    let mut parser = Parser::new(&Trino).with_recursion_limit(RECURSION_LIMIT).with_tokens_with_locations(tokens);
    let statement = parser.parse_statement().map_err(|e| syntax_error(&e, end, &seen))?;
    let _ = parser.consume_token(&Token::SemiColon);
    let next = parser.peek_token();
    match next.token {
        Token::EOF => Ok(statement),
        token => Err(mismatched(next.span.start.line, next.span.start.column, &token.to_string(), "<EOF>")),
    }
}

/// Trino compares all names in lower case, quoted or not.
fn fold_case(tokens: Vec<TokenWithSpan>) -> Vec<TokenWithSpan> {
    let fold = |mut token: TokenWithSpan| {
        if let Token::Word(word) = &mut token.token
            && word.quote_style.is_some()
        {
            word.value = word.value.to_lowercase();
            word.quote_style = Some('"');
        }
        token
    };
    tokens.into_iter().map(fold).collect()
}

/// `TABLE t` is `SELECT * FROM t`.
fn spell_out_table(tokens: &mut Vec<TokenWithSpan>) {
    let first = tokens.iter().position(|t| !matches!(t.token, Token::Whitespace(_)));
    if let Some(at) = first.filter(|at| is_word(&tokens[*at], &["TABLE"])) {
        let spelled = [Token::make_keyword("SELECT"), Token::Mul, Token::make_keyword("FROM")];
        tokens.splice(at..=at, spelled.map(TokenWithSpan::wrap));
    }
}

/// Inside `CAST(… AS type)`: `ARRAY(t)` becomes `ARRAY<t>`, `ROW(a t)` becomes `STRUCT<a t>`, `MAP(k, v)` a struct of two.
fn brace_types(tokens: &mut Vec<TokenWithSpan>) {
    let mut at = 0;
    while at < tokens.len() {
        if is_word(&tokens[at], &["CAST", "TRY_CAST"])
            && let Some((from, to)) = type_of_cast(tokens, at + 1)
        {
            brace_type(tokens, from, to);
        }
        at += 1;
    }
}

fn is_word(token: &TokenWithSpan, words: &[&str]) -> bool {
    matches!(&token.token, Token::Word(w) if w.quote_style.is_none() && words.iter().any(|word| w.value.eq_ignore_ascii_case(word)))
}

/// From after the `AS` to before the `)` of the cast whose parenthesis opens at or after `open`.
fn type_of_cast(tokens: &[TokenWithSpan], open: usize) -> Option<(usize, usize)> {
    let open = (open..tokens.len()).find(|i| !matches!(tokens[*i].token, Token::Whitespace(_)))?;
    if tokens[open].token != Token::LParen {
        return None;
    }
    let (mut depth, mut from) = (0usize, None);
    for (i, token) in tokens.iter().enumerate().skip(open) {
        match token.token {
            Token::LParen => depth += 1,
            Token::RParen if depth == 1 => return from.map(|from| (from, i)),
            Token::RParen => depth -= 1,
            _ if depth == 1 && is_word(token, &["AS"]) => from = Some(i + 1),
            _ => {}
        }
    }
    None
}

fn brace_type(tokens: &mut Vec<TokenWithSpan>, from: usize, to: usize) {
    let mut insertions = Vec::new();
    // For each open parenthesis: whether it became an angle bracket, and where a map's value is to be named.
    let mut open: Vec<(bool, bool)> = Vec::new();
    let mut composite: Option<bool> = None;
    for (i, token) in tokens.iter_mut().enumerate().take(to).skip(from) {
        let is_map = is_word(token, &["MAP"]);
        if is_map || is_word(token, &["ROW"]) {
            token.token = Token::make_keyword("STRUCT");
            composite = Some(is_map);
            continue;
        }
        match token.token {
            Token::Whitespace(_) => continue,
            Token::LParen => {
                if let Some(is_map) = composite {
                    token.token = Token::Lt;
                    if is_map {
                        insertions.push((i + 1, MAP_KEY));
                    }
                }
                open.push((composite.is_some(), composite == Some(true)));
            }
            Token::RParen => {
                if let Some((true, _)) = open.pop() {
                    token.token = Token::Gt;
                }
            }
            Token::Comma => {
                if let Some((_, is_map @ true)) = open.last_mut() {
                    insertions.push((i + 1, MAP_VALUE));
                    *is_map = false;
                }
            }
            _ => {}
        }
        composite = is_word(token, &["ARRAY"]).then_some(false);
    }
    for (at, name) in insertions.into_iter().rev() {
        tokens.insert(at, TokenWithSpan::wrap(Token::make_word(name, Some('"'))));
    }
}

/// `VALUES 1, 2` is `VALUES (1), (2)`.
fn parenthesise_values(tokens: &mut Vec<TokenWithSpan>) {
    let mut at = 0;
    while at < tokens.len() {
        if is_word(&tokens[at], &["VALUES"]) {
            for (from, to) in bare_rows(tokens, at + 1).into_iter().rev() {
                tokens.insert(to, TokenWithSpan::wrap(Token::RParen));
                tokens.insert(from, TokenWithSpan::wrap(Token::LParen));
            }
        }
        at += 1;
    }
}

/// The rows after VALUES which are not one pair of parentheses, as ranges of tokens.
fn bare_rows(tokens: &[TokenWithSpan], start: usize) -> Vec<(usize, usize)> {
    const ENDS: &[&str] = &["ORDER", "LIMIT", "OFFSET", "FETCH", "UNION", "INTERSECT", "EXCEPT"];
    let (mut depth, mut rows, mut from, mut last, mut groups, mut others) = (0usize, Vec::new(), None, start, 0, 0);
    for i in start..=tokens.len() {
        let token = tokens.get(i);
        let over = token.is_none_or(|t| {
            depth == 0 && (t.token == Token::RParen || t.token == Token::SemiColon || t.token == Token::EOF || is_word(t, ENDS))
        });
        if over || (depth == 0 && token.is_some_and(|t| t.token == Token::Comma)) {
            if let Some(from) = from.filter(|_| groups != 1 || others > 0) {
                rows.push((from, last + 1));
            }
            if over {
                return rows;
            }
            (from, groups, others) = (None, 0, 0);
            continue;
        }
        match token.map(|t| &t.token) {
            Some(Token::Whitespace(_)) | None => continue,
            Some(Token::LParen | Token::LBracket) => {
                if depth == 0 {
                    groups += 1;
                    others += usize::from(tokens[i].token == Token::LBracket);
                }
                depth += 1;
            }
            Some(Token::RParen | Token::RBracket) => depth = depth.saturating_sub(1),
            Some(_) if depth == 0 => others += 1,
            Some(_) => {}
        }
        from = from.or(Some(i));
        last = i;
    }
    rows
}

/// "sql parser error: Expected: an expression, found: FROM at Line: 1, Column: 8", said as Trino says it.
fn syntax_error(error: &ParserError, end: Option<Location>, tokens: &[TokenWithSpan]) -> SqlError {
    let text = match error {
        ParserError::ParserError(text) | ParserError::TokenizerError(text) => text.clone(),
        ParserError::RecursionLimitExceeded => {
            return SqlError::new(ErrorCode::Syntax, "statement is too large (stack overflow during parsing)");
        }
    };
    let (expected, rest) = text
        .strip_prefix("Expected")
        .map(|t| t.trim_start_matches([':', ' ']))
        .and_then(|t| t.split_once(", found: "))
        .unwrap_or(("", &text));
    let (found, at) = rest.split_once(" at Line: ").map_or((rest, None), |(found, at)| (found, at.split_once(", Column: ")));
    let position = at.and_then(|(line, column)| Some((line.trim().parse().ok()?, column.trim().parse().ok()?)));
    // The parser may have gone on reading: the token it names is the last of that name up to where it stopped.
    let position = position.map(|(line, column): (u64, u64)| {
        let named = tokens
            .iter()
            .rev()
            .find(|t| (t.span.start.line, t.span.start.column) <= (line, column) && t.span.start.line > 0 && t.token.to_string() == found);
        named.map_or((line, column), |t| (t.span.start.line, t.span.start.column))
    });
    let (line, column) = position.or_else(|| end.map(|end| (end.line, end.column))).unwrap_or((1, 1));
    if expected.is_empty() {
        return SqlError::new(ErrorCode::Syntax, format!("line {line}:{column}: {rest}"));
    }
    mismatched(line, column, if found == "EOF" { "<EOF>" } else { found }, expecting(expected))
}

fn expecting(expected: &str) -> &str {
    match expected {
        "an expression" => "<expression>",
        "identifier" => "<identifier>",
        "end of statement" => "<EOF>",
        other => other,
    }
}

fn mismatched(line: u64, column: u64, found: &str, expecting: &str) -> SqlError {
    SqlError::new(ErrorCode::Syntax, format!("line {line}:{column}: mismatched input '{found}'. Expecting: {expecting}"))
}

fn tokenizer_error(text: &str) -> SqlError {
    let at = text.split_once(" at Line: ").and_then(|(_, at)| at.split_once(", Column: "));
    let line = at.and_then(|(line, _)| line.parse().ok()).unwrap_or(1u64);
    let column = at.and_then(|(_, column)| column.parse().ok()).unwrap_or(1u64);
    SqlError::new(ErrorCode::Syntax, format!("line {line}:{column}: {}", text.split(" at Line: ").next().unwrap_or(text)))
}
