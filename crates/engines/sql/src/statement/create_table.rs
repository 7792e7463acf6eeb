//! `CREATE [EXTERNAL] TABLE` in Hive's grammar, as Athena documents it, and the header of `CREATE TABLE … AS SELECT`.

use columnar::HiveType;

use crate::SqlError;

use super::cursor::Cursor;
use super::storage::{self, FileFormat, RowFormat, Storage, StoredAs};
use super::token::Token;
use super::{CreateTableAs, Property, Statement, TableName};

/// One column: `name type [COMMENT 'c']`. The type is Hive's canonical text (`struct<a:int,b:array<string>>`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnDef {
    pub name: String,
    pub hive_type: String,
    pub comment: Option<String>,
}

/// `year`, or Iceberg's `day(ts)` / `bucket(16, id)`, kept as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateTable {
    pub name: TableName,
    pub external: bool,
    pub if_not_exists: bool,
    pub columns: Vec<ColumnDef>,
    pub partition_keys: Vec<ColumnDef>,
    /// Iceberg only: `PARTITIONED BY (day(ts), category)`.
    pub partition_transforms: Vec<String>,
    pub comment: Option<String>,
    pub clustered_by: Option<Clustering>,
    pub storage: Storage,
    pub location: Option<String>,
    pub properties: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clustering {
    pub columns: Vec<String>,
    pub sorted_by: Vec<String>,
    pub buckets: u32,
}

/// After `CREATE [EXTERNAL] TABLE`.
pub fn parse(cursor: &mut Cursor, external: bool) -> Result<Statement, SqlError> {
    let if_not_exists = cursor.accept(&["if", "not", "exists"]);
    let name = cursor.table_name()?;
    if !external && (cursor.is("as") || cursor.is("with")) {
        return create_table_as(cursor, name, if_not_exists);
    }
    let mut table = CreateTable {
        name,
        external,
        if_not_exists,
        columns: Vec::new(),
        partition_keys: Vec::new(),
        partition_transforms: Vec::new(),
        comment: None,
        clustered_by: None,
        storage: storage::resolve(&RowFormat::Unspecified, &StoredAs::Unspecified),
        location: None,
        properties: Vec::new(),
    };
    if cursor.accept_symbol('(') {
        table.columns = column_list(cursor)?;
    }
    clauses(cursor, &mut table)?;
    cursor.finish()?;
    Ok(Statement::CreateTable(Box::new(table)))
}

/// The clauses after the columns. Hive fixes their order; we take any, as nothing else could be meant.
fn clauses(cursor: &mut Cursor, table: &mut CreateTable) -> Result<(), SqlError> {
    let (mut row_format, mut stored_as) = (RowFormat::default(), StoredAs::default());
    loop {
        if cursor.accept(&["comment"]) {
            table.comment = Some(cursor.string("table comment")?);
        } else if cursor.accept(&["partitioned", "by"]) {
            partitioned_by(cursor, table)?;
        } else if cursor.accept(&["clustered", "by"]) {
            table.clustered_by = Some(clustering(cursor)?);
        } else if cursor.accept(&["row", "format"]) {
            row_format = parse_row_format(cursor)?;
        } else if cursor.accept(&["with", "serdeproperties"]) {
            add_serde_properties(cursor, &mut row_format)?;
        } else if cursor.accept(&["stored", "as"]) {
            stored_as = parse_stored_as(cursor)?;
        } else if cursor.accept(&["location"]) {
            table.location = Some(cursor.string("table location specification")?);
        } else if cursor.accept(&["tblproperties"]) {
            table.properties = cursor.properties()?;
        } else {
            break;
        }
    }
    table.storage = storage::resolve(&row_format, &stored_as);
    Ok(())
}

/// `name type [COMMENT …], … )` with the parenthesis already open.
pub fn column_list(cursor: &mut Cursor) -> Result<Vec<ColumnDef>, SqlError> {
    let mut columns = Vec::new();
    loop {
        let name = cursor.identifier("column specification")?;
        let hive_type = column_type(cursor)?;
        let comment = if cursor.accept(&["comment"]) { Some(cursor.string("column comment")?) } else { None };
        columns.push(ColumnDef { name, hive_type, comment });
        if !cursor.accept_symbol(',') {
            break;
        }
    }
    cursor.expect_symbol(')', "column specification")?;
    Ok(columns)
}

/// Tokens up to a comma, parenthesis or COMMENT outside all brackets, understood by `HiveType` and printed canonically.
fn column_type(cursor: &mut Cursor) -> Result<String, SqlError> {
    // Whoever forgets the type gets Hive's complaint about the very token in its place.
    if !matches!(cursor.peek(), Token::Word(_) | Token::Backticked(_)) {
        return Err(cursor.unrecognised("column type"));
    }
    let start = cursor.peek_at(0).start;
    let (mut depth, mut end) = (0i32, start.offset);
    loop {
        match cursor.peek().clone() {
            Token::End => break,
            Token::Symbol(',' | ')') if depth == 0 => break,
            Token::Symbol('<' | '(') => depth += 1,
            Token::Symbol('>' | ')') => depth -= 1,
            Token::Word(word) if depth == 0 && word.eq_ignore_ascii_case("comment") && end > start.offset => break,
            Token::Symbol(';') => break,
            _ => {}
        }
        end = cursor.bump().end;
    }
    let written = cursor.text(start.offset, end);
    // `integer` is Trino's word; Athena's Hive DDL takes only `int`, and says so. We take both.
    let compact: String = written.chars().filter(|c| !c.is_whitespace() && *c != '`').collect();
    let parsed = HiveType::parse(&compact.to_lowercase());
    parsed.map(|parsed| parsed.to_string()).map_err(|_| {
        let near = written.split_whitespace().next().unwrap_or_default();
        SqlError::hive_parse(format!("line {}:{} cannot recognize input near '{near}' in column type", start.line, start.column))
    })
}

fn partitioned_by(cursor: &mut Cursor, table: &mut CreateTable) -> Result<(), SqlError> {
    cursor.expect_symbol('(', "partition specification")?;
    // Iceberg tables list columns and transforms without types.
    let untyped = matches!(cursor.peek_at(1).token, Token::Symbol(',' | ')' | '('));
    if !untyped {
        table.partition_keys = column_list(cursor)?;
        return Ok(());
    }
    loop {
        let from = cursor.peek_at(0).start.offset;
        let mut end = cursor.bump().end;
        if cursor.accept_symbol('(') {
            while !matches!(cursor.peek(), Token::Symbol(')') | Token::End) {
                cursor.bump();
            }
            end = cursor.peek_at(0).end;
            cursor.expect_symbol(')', "partition specification")?;
        }
        table.partition_transforms.push(cursor.text(from, end).replace('`', "").to_lowercase());
        if !cursor.accept_symbol(',') {
            break;
        }
    }
    cursor.expect_symbol(')', "partition specification")
}

fn clustering(cursor: &mut Cursor) -> Result<Clustering, SqlError> {
    let context = "bucket specification";
    let columns = names(cursor, context)?;
    let sorted_by = if cursor.accept(&["sorted", "by"]) { names(cursor, context)? } else { Vec::new() };
    cursor.expect(&["into"], context)?;
    let buckets = cursor.literal(context)?.parse().map_err(|_| cursor.unrecognised(context))?;
    cursor.expect(&["buckets"], context)?;
    Ok(Clustering { columns, sorted_by, buckets })
}

fn names(cursor: &mut Cursor, context: &str) -> Result<Vec<String>, SqlError> {
    cursor.expect_symbol('(', context)?;
    let mut names = Vec::new();
    loop {
        names.push(cursor.identifier(context)?);
        let _ = cursor.accept(&["asc"]) || cursor.accept(&["desc"]);
        if !cursor.accept_symbol(',') {
            break;
        }
    }
    cursor.expect_symbol(')', context)?;
    Ok(names)
}

fn parse_row_format(cursor: &mut Cursor) -> Result<RowFormat, SqlError> {
    if cursor.accept(&["serde"]) {
        let library = cursor.string("serde format specification")?;
        let mut format = RowFormat::Serde { library, parameters: Vec::new() };
        if cursor.accept(&["with", "serdeproperties"]) {
            add_serde_properties(cursor, &mut format)?;
        }
        return Ok(format);
    }
    cursor.expect(&["delimited"], "serde format specification")?;
    let mut parameters = Vec::new();
    let mut set = |key: &str, value: String| parameters.push((key.to_owned(), value));
    let context = "serde properties";
    loop {
        if cursor.accept(&["fields", "terminated", "by"]) {
            let delimiter = cursor.string(context)?;
            set("field.delim", delimiter.clone());
            set("serialization.format", delimiter);
            if cursor.accept(&["escaped", "by"]) {
                set("escape.delim", cursor.string(context)?);
            }
        } else if cursor.accept(&["escaped", "by"]) {
            set("escape.delim", cursor.string(context)?);
        } else if cursor.accept(&["collection", "items", "terminated", "by"]) {
            // Hive misspelled the key long ago and keeps it for compatibility.
            set("colelction.delim", cursor.string(context)?);
        } else if cursor.accept(&["map", "keys", "terminated", "by"]) {
            set("mapkey.delim", cursor.string(context)?);
        } else if cursor.accept(&["lines", "terminated", "by"]) {
            set("line.delim", cursor.string(context)?);
        } else if cursor.accept(&["null", "defined", "as"]) {
            set("serialization.null.format", cursor.string(context)?);
        } else {
            return Ok(RowFormat::Delimited(parameters));
        }
    }
}

fn add_serde_properties(cursor: &mut Cursor, format: &mut RowFormat) -> Result<(), SqlError> {
    let properties = cursor.properties()?;
    match format {
        RowFormat::Serde { parameters, .. } | RowFormat::Delimited(parameters) => parameters.extend(properties),
        RowFormat::Unspecified => *format = RowFormat::Delimited(properties),
    }
    Ok(())
}

fn parse_stored_as(cursor: &mut Cursor) -> Result<StoredAs, SqlError> {
    let context = "file format specification";
    if cursor.accept(&["inputformat"]) {
        let input = cursor.string(context)?;
        cursor.expect(&["outputformat"], context)?;
        return Ok(StoredAs::Classes { input, output: cursor.string(context)? });
    }
    let Token::Word(word) = cursor.peek().clone() else { return Err(cursor.unrecognised(context)) };
    let format = FileFormat::from_keyword(&word).ok_or_else(|| {
        SqlError::new(crate::ErrorCode::HiveParse, format!("SemanticException Unrecognized file format in STORED AS clause: '{word}'"))
    })?;
    cursor.bump();
    Ok(StoredAs::Format(format))
}

/// After the name, in Trino's grammar: `[WITH (property = value, …)] AS query [WITH [NO] DATA]`.
fn create_table_as(cursor: &mut Cursor, name: TableName, if_not_exists: bool) -> Result<Statement, SqlError> {
    let properties = if cursor.accept(&["with"]) { properties_of_query(cursor)? } else { Vec::new() };
    cursor.expect(&["as"], "CTAS")?;
    let query = cursor.remaining_text();
    let (query, with_data) = strip_with_data(query);
    Ok(Statement::CreateTableAs(CreateTableAs { name, if_not_exists, properties, query: query.to_owned(), with_data }))
}

/// After WITH, in Trino's grammar: `(format = 'PARQUET', partitioned_by = ARRAY['dt'])`.
pub fn properties_of_query(cursor: &mut Cursor) -> Result<Vec<Property>, SqlError> {
    let mut properties = Vec::new();
    cursor.expect_symbol('(', "CTAS properties")?;
    loop {
        let key = cursor.identifier("CTAS properties")?;
        cursor.expect_symbol('=', "CTAS properties")?;
        properties.push((key, property_value(cursor)?));
        if !cursor.accept_symbol(',') {
            break;
        }
    }
    cursor.expect_symbol(')', "CTAS properties")?;
    Ok(properties)
}

/// A literal, or `ARRAY['a', 'b']` as its members.
fn property_value(cursor: &mut Cursor) -> Result<Vec<String>, SqlError> {
    if !cursor.accept(&["array"]) {
        return Ok(vec![cursor.literal("CTAS properties")?]);
    }
    cursor.expect_symbol('[', "CTAS properties")?;
    let mut values = vec![cursor.literal("CTAS properties")?];
    while cursor.accept_symbol(',') {
        values.push(cursor.literal("CTAS properties")?);
    }
    cursor.expect_symbol(']', "CTAS properties")?;
    Ok(values)
}

fn strip_with_data(query: &str) -> (&str, bool) {
    let words: Vec<&str> = query.split_whitespace().rev().take(3).collect();
    let is = |n: usize, word: &str| words.get(n).is_some_and(|w| w.eq_ignore_ascii_case(word));
    let cut = |count: usize| {
        let mut rest = query.trim_end();
        for word in &words[..count] {
            rest = rest[..rest.len() - word.len()].trim_end();
        }
        rest
    };
    if is(0, "data") && is(1, "no") && is(2, "with") {
        (cut(3), false)
    } else if is(0, "data") && is(1, "with") {
        (cut(2), true)
    } else {
        (query, true)
    }
}
