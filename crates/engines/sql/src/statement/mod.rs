//! Which of Athena's two engines a statement is for, and what it asks of the catalog.
//!
//! Athena runs queries in Trino and data definition in Hive, with two grammars, two sets of quoting rules and two styles of
//! error. [`parse`] decides by the first words, parses Hive's part completely, and leaves queries as text for [`crate::Engine`].

mod alter_table;
mod create_table;
mod cursor;
mod show;
mod storage;
mod token;

use std::fmt;

use crate::{ErrorCode, SqlError};

pub use alter_table::{AlterTable, PartitionPredicate, PartitionSpec};
pub use create_table::{Clustering, ColumnDef, CreateTable};
pub use show::{Detail, Show};
pub use storage::{FileFormat, LAZY_SIMPLE, RowFormat, Storage, StoredAs, resolve as resolve_storage};

use cursor::{Cursor, without_semicolon};
use token::Token;

/// `[[catalog.]database.]table`, folded to lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableName {
    pub catalog: Option<String>,
    pub database: Option<String>,
    pub name: String,
}

impl fmt::Display for TableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in self.catalog.iter().chain(&self.database) {
            write!(f, "{part}.")?;
        }
        f.write_str(&self.name)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// SELECT, WITH, VALUES, TABLE: for [`crate::Engine::query`].
    Query(String),
    /// EXPLAIN [ANALYZE] query; also for [`crate::Engine::query`], with the whole text.
    Explain {
        analyze: bool,
        query: String,
    },
    CreateDatabase {
        name: String,
        if_not_exists: bool,
        comment: Option<String>,
        location: Option<String>,
        properties: Vec<(String, String)>,
    },
    DropDatabase {
        name: String,
        if_exists: bool,
        cascade: bool,
    },
    CreateTable(Box<CreateTable>),
    CreateTableAs(CreateTableAs),
    DropTable {
        name: TableName,
        if_exists: bool,
    },
    CreateView {
        name: TableName,
        or_replace: bool,
        query: String,
    },
    DropView {
        name: TableName,
        if_exists: bool,
    },
    MsckRepair {
        table: TableName,
    },
    AlterTable {
        table: TableName,
        action: AlterTable,
    },
    AlterDatabase {
        name: String,
        properties: Vec<(String, String)>,
    },
    Show(Show),
    Describe {
        table: TableName,
        column: Option<String>,
        detail: Detail,
    },
    InsertInto {
        table: TableName,
        columns: Vec<String>,
        query: String,
    },
    /// `UNLOAD (query) TO 's3://…' WITH (…)`, properties as in [`CreateTableAs`].
    Unload {
        query: String,
        to: String,
        properties: Vec<Property>,
    },
    /// Known to Athena, not to us. Say so by name.
    Unsupported {
        what: String,
    },
}

/// A property has one value, or several when written `ARRAY[…]`.
pub type Property = (String, Vec<String>);

/// `CREATE TABLE t WITH (…) AS query`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateTableAs {
    pub name: TableName,
    pub if_not_exists: bool,
    pub properties: Vec<Property>,
    pub query: String,
    pub with_data: bool,
}

impl Statement {
    /// Athena's `StatementType`: DDL, DML or UTILITY.
    pub fn kind(&self) -> &'static str {
        match self {
            Statement::Query(_) | Statement::CreateTableAs(_) | Statement::InsertInto { .. } | Statement::Unload { .. } => "DML",
            Statement::Explain { .. } | Statement::Show(_) | Statement::Describe { .. } => "UTILITY",
            _ => "DDL",
        }
    }
}

/// What the text asks for.
pub fn parse(sql: &str) -> Result<Statement, SqlError> {
    let mut cursor = Cursor::new(sql);
    let first = cursor.peek_at(0).clone();
    // `(SELECT 1) UNION …`
    if first.token == Token::Symbol('(') {
        return Ok(Statement::Query(without_semicolon(sql).to_owned()));
    }
    let Token::Word(word) = &first.token else { return Err(mismatched(sql, &first)) };
    match word.to_lowercase().as_str() {
        "select" | "with" | "values" | "table" => Ok(Statement::Query(without_semicolon(sql).to_owned())),
        "explain" => explain(&mut cursor),
        "create" => create(&mut cursor),
        "drop" => drop_statement(&mut cursor),
        "alter" => alter(&mut cursor),
        "msck" => {
            cursor.bump();
            cursor.expect(&["repair", "table"], "metastore check statement")?;
            let table = cursor.table_name()?;
            cursor.finish()?;
            Ok(Statement::MsckRepair { table })
        }
        "show" => {
            cursor.bump();
            show::parse(&mut cursor)
        }
        "describe" | "desc" => {
            cursor.bump();
            show::describe(&mut cursor)
        }
        "insert" => insert(&mut cursor),
        "unload" => unload(&mut cursor, sql),
        "merge" | "update" | "delete" | "prepare" | "execute" | "deallocate" | "optimize" | "vacuum" | "analyze" | "call" | "grant"
        | "revoke" | "set" | "reset" | "use" | "start" | "commit" | "rollback" | "truncate" => {
            let words: Vec<String> = unsupported_words(word).into_iter().collect();
            Ok(Statement::Unsupported { what: words.join(" ") })
        }
        _ => Err(mismatched(sql, &first)),
    }
}

fn unsupported_words(word: &str) -> Option<String> {
    Some(match word.to_uppercase().as_str() {
        "MERGE" => "MERGE INTO".into(),
        "DELETE" => "DELETE FROM".into(),
        other => other.into(),
    })
}

/// Trino's complaint about a statement that begins with nothing it knows (list as Athena answers it: guardian/athena-cli#39).
fn mismatched(sql: &str, at: &token::Spanned) -> SqlError {
    let text = if at.token == Token::End { "<EOF>" } else { &sql[at.start.offset..at.end] };
    let expecting = "'ALTER', 'ANALYZE', 'CALL', 'COMMIT', 'CREATE', 'DEALLOCATE', 'DELETE', 'DESC', 'DESCRIBE', 'DROP', 'EXECUTE', 'EXPLAIN', \
                     'GRANT', 'INSERT', 'PREPARE', 'RESET', 'REVOKE', 'ROLLBACK', 'SET', 'SHOW', 'START', 'UNLOAD', 'UPDATE', 'USE', <query>";
    SqlError::new(
        ErrorCode::Syntax,
        format!("line {}:{}: mismatched input '{text}'. Expecting: {expecting}", at.start.line, at.start.column + 1),
    )
}

fn explain(cursor: &mut Cursor) -> Result<Statement, SqlError> {
    cursor.bump();
    let analyze = cursor.accept(&["analyze"]) | cursor.accept(&["verbose"]);
    // `EXPLAIN (TYPE LOGICAL, FORMAT TEXT) …`: options are understood only as text.
    if *cursor.peek() == Token::Symbol('(') && (cursor.is_at(1, "type") || cursor.is_at(1, "format")) {
        while !matches!(cursor.peek(), Token::Symbol(')') | Token::End) {
            cursor.bump();
        }
        cursor.bump();
    }
    Ok(Statement::Explain { analyze, query: cursor.remaining_text().to_owned() })
}

fn create(cursor: &mut Cursor) -> Result<Statement, SqlError> {
    cursor.bump();
    if cursor.accept(&["database"]) || cursor.accept(&["schema"]) {
        return create_database(cursor);
    }
    if cursor.accept(&["external", "table"]) {
        return create_table::parse(cursor, true);
    }
    if cursor.accept(&["table"]) {
        return create_table::parse(cursor, false);
    }
    let or_replace = cursor.accept(&["or", "replace"]);
    if cursor.accept(&["view"]) {
        let name = cursor.table_name()?;
        cursor.expect(&["as"], "create view statement")?;
        return Ok(Statement::CreateView { name, or_replace, query: cursor.remaining_text().to_owned() });
    }
    if cursor.accept(&["protected", "multi", "dialect", "view"]) {
        return Ok(Statement::Unsupported { what: "CREATE PROTECTED MULTI DIALECT VIEW".into() });
    }
    Err(cursor.unrecognised("create statement"))
}

fn create_database(cursor: &mut Cursor) -> Result<Statement, SqlError> {
    let if_not_exists = cursor.accept(&["if", "not", "exists"]);
    let name = cursor.identifier("create database statement")?;
    let (mut comment, mut location, mut properties) = (None, None, Vec::new());
    loop {
        if cursor.accept(&["comment"]) {
            comment = Some(cursor.string("database comment")?);
        } else if cursor.accept(&["location"]) {
            location = Some(cursor.string("database location specification")?);
        } else if cursor.accept(&["with", "dbproperties"]) {
            properties = cursor.properties()?;
        } else {
            break;
        }
    }
    cursor.finish()?;
    Ok(Statement::CreateDatabase { name, if_not_exists, comment, location, properties })
}

fn drop_statement(cursor: &mut Cursor) -> Result<Statement, SqlError> {
    cursor.bump();
    let statement = if cursor.accept(&["database"]) || cursor.accept(&["schema"]) {
        let if_exists = cursor.accept(&["if", "exists"]);
        let name = cursor.identifier("drop database statement")?;
        let cascade = cursor.accept(&["cascade"]);
        let _ = cursor.accept(&["restrict"]);
        Statement::DropDatabase { name, if_exists, cascade }
    } else if cursor.accept(&["table"]) {
        let if_exists = cursor.accept(&["if", "exists"]);
        Statement::DropTable { name: cursor.table_name()?, if_exists }
    } else if cursor.accept(&["view"]) {
        let if_exists = cursor.accept(&["if", "exists"]);
        Statement::DropView { name: cursor.table_name()?, if_exists }
    } else {
        return Err(cursor.unrecognised("drop statement"));
    };
    cursor.finish()?;
    Ok(statement)
}

fn alter(cursor: &mut Cursor) -> Result<Statement, SqlError> {
    cursor.bump();
    if cursor.accept(&["table"]) {
        return alter_table::parse(cursor);
    }
    if cursor.accept(&["database"]) || cursor.accept(&["schema"]) {
        let name = cursor.identifier("alter database statement")?;
        cursor.expect(&["set", "dbproperties"], "alter database statement")?;
        let properties = cursor.properties()?;
        cursor.finish()?;
        return Ok(Statement::AlterDatabase { name, properties });
    }
    Err(cursor.unrecognised("alter statement"))
}

fn insert(cursor: &mut Cursor) -> Result<Statement, SqlError> {
    cursor.bump();
    cursor.expect(&["into"], "insert statement")?;
    let table = cursor.table_name()?;
    let mut columns = Vec::new();
    // `INSERT INTO t (SELECT …)` has no column list.
    if *cursor.peek() == Token::Symbol('(') && !cursor.is_at(1, "select") && !cursor.is_at(1, "with") {
        cursor.bump();
        loop {
            columns.push(cursor.identifier("insert statement")?);
            if !cursor.accept_symbol(',') {
                break;
            }
        }
        cursor.expect_symbol(')', "insert statement")?;
    }
    Ok(Statement::InsertInto { table, columns, query: cursor.remaining_text().to_owned() })
}

/// The query stands between the first parenthesis and its partner; strings inside follow Trino's rules, so count them so.
fn unload(cursor: &mut Cursor, sql: &str) -> Result<Statement, SqlError> {
    cursor.bump();
    let open = cursor.peek_at(0).start.offset;
    if *cursor.peek() != Token::Symbol('(') {
        return Err(cursor.unrecognised("unload statement"));
    }
    let close = matching_parenthesis(&sql[open..]).map(|at| open + at).ok_or_else(|| cursor.unrecognised("unload statement"))?;
    let query = sql[open + 1..close].trim().to_owned();
    let mut rest = Cursor::new(&sql[close + 1..]);
    rest.expect(&["to"], "unload statement")?;
    let to = rest.string("unload statement")?;
    let properties = if rest.accept(&["with"]) { create_table::properties_of_query(&mut rest)? } else { Vec::new() };
    rest.finish()?;
    Ok(Statement::Unload { query, to, properties })
}

fn matching_parenthesis(text: &str) -> Option<usize> {
    let (mut depth, mut quote) = (0usize, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}
