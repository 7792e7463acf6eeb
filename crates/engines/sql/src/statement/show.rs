//! `SHOW …` and `DESCRIBE …`: questions the catalog alone can answer.

use crate::SqlError;

use super::cursor::Cursor;
use super::{Statement, TableName};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Show {
    /// `SHOW DATABASES [LIKE 'regex']`
    Databases {
        pattern: Option<String>,
    },
    Tables {
        database: Option<String>,
        pattern: Option<String>,
    },
    Views {
        database: Option<String>,
        pattern: Option<String>,
    },
    Partitions(TableName),
    Columns(TableName),
    CreateTable(TableName),
    CreateView(TableName),
    TableProperties {
        table: TableName,
        key: Option<String>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    Plain,
    Extended,
    Formatted,
}

/// After `SHOW`.
pub fn parse(cursor: &mut Cursor) -> Result<Statement, SqlError> {
    let show = question(cursor)?;
    cursor.finish()?;
    Ok(Statement::Show(show))
}

fn question(cursor: &mut Cursor) -> Result<Show, SqlError> {
    if cursor.accept(&["databases"]) || cursor.accept(&["schemas"]) {
        return Ok(Show::Databases { pattern: pattern(cursor)? });
    }
    if cursor.accept(&["tables"]) {
        return Ok(Show::Tables { database: database(cursor)?, pattern: pattern(cursor)? });
    }
    if cursor.accept(&["views"]) {
        return Ok(Show::Views { database: database(cursor)?, pattern: pattern(cursor)? });
    }
    if cursor.accept(&["partitions"]) {
        return Ok(Show::Partitions(cursor.table_name()?));
    }
    if cursor.accept(&["columns"]) {
        return Ok(Show::Columns(columns_of(cursor)?));
    }
    if cursor.accept(&["create", "table"]) {
        return Ok(Show::CreateTable(cursor.table_name()?));
    }
    if cursor.accept(&["create", "view"]) {
        return Ok(Show::CreateView(cursor.table_name()?));
    }
    if cursor.accept(&["tblproperties"]) {
        let table = cursor.table_name()?;
        let key = if cursor.accept_symbol('(') {
            let key = cursor.string("show statement")?;
            cursor.expect_symbol(')', "show statement")?;
            Some(key)
        } else {
            None
        };
        return Ok(Show::TableProperties { table, key });
    }
    Err(cursor.unrecognised("show statement"))
}

fn database(cursor: &mut Cursor) -> Result<Option<String>, SqlError> {
    if !cursor.accept(&["in"]) && !cursor.accept(&["from"]) {
        return Ok(None);
    }
    let mut name = cursor.identifier("show statement")?;
    if cursor.accept_symbol('.') {
        // catalog.database
        name = cursor.identifier("show statement")?;
    }
    Ok(Some(name))
}

fn pattern(cursor: &mut Cursor) -> Result<Option<String>, SqlError> {
    if cursor.accept(&["like"]) { cursor.string("show statement").map(Some) } else { Ok(cursor.accept_string()) }
}

/// `IN db.table`, `IN table IN db`.
fn columns_of(cursor: &mut Cursor) -> Result<TableName, SqlError> {
    if !cursor.accept(&["in"]) {
        cursor.expect(&["from"], "show statement")?;
    }
    let mut table = cursor.table_name()?;
    if let Some(database) = database(cursor)? {
        table.database = Some(database);
    }
    Ok(table)
}

/// After `DESCRIBE` or `DESC`.
pub fn describe(cursor: &mut Cursor) -> Result<Statement, SqlError> {
    if cursor.accept(&["input"]) || cursor.accept(&["output"]) {
        return Ok(Statement::Unsupported { what: "DESCRIBE INPUT/OUTPUT".into() });
    }
    let detail = if cursor.accept(&["extended"]) {
        Detail::Extended
    } else if cursor.accept(&["formatted"]) {
        Detail::Formatted
    } else {
        Detail::Plain
    };
    let is_view = cursor.accept(&["view"]);
    if cursor.is("table") && matches!(cursor.peek_at(1).token, super::token::Token::Word(_) | super::token::Token::Backticked(_)) {
        cursor.bump();
    }
    let table = cursor.table_name()?;
    let column = match cursor.peek() {
        super::token::Token::Word(_) | super::token::Token::Backticked(_) | super::token::Token::DoubleQuoted(_) if !is_view => {
            Some(cursor.identifier("describe statement")?)
        }
        _ => None,
    };
    cursor.finish()?;
    Ok(Statement::Describe { table, column, detail })
}
