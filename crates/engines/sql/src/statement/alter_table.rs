//! `ALTER TABLE … ADD PARTITION / DROP PARTITION / SET … / ADD COLUMNS / REPLACE COLUMNS / RENAME PARTITION`.

use crate::SqlError;

use super::create_table::{ColumnDef, column_list};
use super::cursor::Cursor;
use super::token::Token;
use super::{Statement, TableName};

/// `(dt = '2024-01-01', hour = 3)`: values as text, as the catalog keeps them.
pub type PartitionSpec = Vec<(String, String)>;

/// `dt < '2024-01-01'` in `DROP PARTITION`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartitionPredicate {
    pub key: String,
    /// One of `=`, `<`, `<=`, `>`, `>=`, `!=`.
    pub operator: String,
    pub value: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AlterTable {
    AddPartitions { if_not_exists: bool, partitions: Vec<(PartitionSpec, Option<String>)> },
    DropPartitions { if_exists: bool, partitions: Vec<Vec<PartitionPredicate>> },
    RenamePartition { from: PartitionSpec, to: PartitionSpec },
    SetTableProperties(Vec<(String, String)>),
    SetLocation { partition: Option<PartitionSpec>, location: String },
    AddColumns { partition: Option<PartitionSpec>, columns: Vec<ColumnDef> },
    ReplaceColumns { partition: Option<PartitionSpec>, columns: Vec<ColumnDef> },
}

const CONTEXT: &str = "alter table statement";

/// After `ALTER TABLE`.
pub fn parse(cursor: &mut Cursor) -> Result<Statement, SqlError> {
    let table = cursor.table_name()?;
    let action = action(cursor, &table)?;
    cursor.finish()?;
    Ok(Statement::AlterTable { table, action })
}

fn action(cursor: &mut Cursor, _table: &TableName) -> Result<AlterTable, SqlError> {
    if cursor.accept(&["add"]) {
        if cursor.accept(&["columns"]) {
            cursor.expect_symbol('(', CONTEXT)?;
            return Ok(AlterTable::AddColumns { partition: None, columns: column_list(cursor)? });
        }
        return add_partitions(cursor);
    }
    if cursor.accept(&["drop"]) {
        return drop_partitions(cursor);
    }
    if cursor.accept(&["set", "tblproperties"]) {
        return Ok(AlterTable::SetTableProperties(cursor.properties()?));
    }
    let partition = if cursor.is("partition") { Some(partition_spec(cursor)?) } else { None };
    if cursor.accept(&["set", "location"]) {
        return Ok(AlterTable::SetLocation { partition, location: cursor.string(CONTEXT)? });
    }
    if cursor.accept(&["add", "columns"]) {
        cursor.expect_symbol('(', CONTEXT)?;
        return Ok(AlterTable::AddColumns { partition, columns: column_list(cursor)? });
    }
    if cursor.accept(&["replace", "columns"]) {
        cursor.expect_symbol('(', CONTEXT)?;
        return Ok(AlterTable::ReplaceColumns { partition, columns: column_list(cursor)? });
    }
    match partition {
        Some(from) if cursor.accept(&["rename", "to"]) => Ok(AlterTable::RenamePartition { from, to: partition_spec(cursor)? }),
        _ => Err(cursor.unrecognised(CONTEXT)),
    }
}

fn add_partitions(cursor: &mut Cursor) -> Result<AlterTable, SqlError> {
    let if_not_exists = cursor.accept(&["if", "not", "exists"]);
    let mut partitions = Vec::new();
    while cursor.is("partition") {
        let spec = partition_spec(cursor)?;
        let location = if cursor.accept(&["location"]) { Some(cursor.string(CONTEXT)?) } else { None };
        partitions.push((spec, location));
    }
    if partitions.is_empty() {
        return Err(cursor.unrecognised("add partition statement"));
    }
    Ok(AlterTable::AddPartitions { if_not_exists, partitions })
}

fn drop_partitions(cursor: &mut Cursor) -> Result<AlterTable, SqlError> {
    let if_exists = cursor.accept(&["if", "exists"]);
    let mut partitions = vec![predicates(cursor)?];
    while cursor.accept_symbol(',') {
        partitions.push(predicates(cursor)?);
    }
    Ok(AlterTable::DropPartitions { if_exists, partitions })
}

/// `PARTITION (k = 'v', …)`
fn partition_spec(cursor: &mut Cursor) -> Result<PartitionSpec, SqlError> {
    let predicates = predicates(cursor)?;
    if predicates.iter().any(|p| p.operator != "=") {
        return Err(cursor.unrecognised("partition specification"));
    }
    Ok(predicates.into_iter().map(|p| (p.key, p.value)).collect())
}

fn predicates(cursor: &mut Cursor) -> Result<Vec<PartitionPredicate>, SqlError> {
    let context = "partition specification";
    cursor.expect(&["partition"], context)?;
    cursor.expect_symbol('(', context)?;
    let mut predicates = Vec::new();
    loop {
        let key = cursor.identifier(context)?;
        let operator = operator(cursor)?;
        let value = cursor.literal(context)?;
        predicates.push(PartitionPredicate { key, operator, value });
        if !cursor.accept_symbol(',') {
            break;
        }
    }
    cursor.expect_symbol(')', context)?;
    Ok(predicates)
}

fn operator(cursor: &mut Cursor) -> Result<String, SqlError> {
    let mut operator = String::new();
    while let Token::Symbol(c @ ('=' | '<' | '>' | '!')) = *cursor.peek() {
        operator.push(c);
        cursor.bump();
    }
    match operator.as_str() {
        "<>" => Ok("!=".into()),
        "=" | "<" | "<=" | ">" | ">=" | "!=" => Ok(operator),
        _ => Err(cursor.unrecognised("partition specification")),
    }
}
