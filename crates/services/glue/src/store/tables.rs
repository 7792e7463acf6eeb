//! Tables and their earlier versions.

use api_glue::TableInput;
use kernel::store::{ReadTx, StoreError, Tx};

use super::{DROPPED, Dropped, TABLES, TableRow, VERSIONS, database, new_number, to_json};
use crate::errors::{self, Error};

/// A table together with where it stands.
#[derive(Clone, Debug)]
pub struct TableAt {
    pub database: u64,
    pub name: String,
    pub row: TableRow,
}

pub fn table(tx: &ReadTx, database_name: &str, name: &str) -> Result<TableAt, Error> {
    let database = database(tx, database_name)?.number;
    let row = tx.get(&TABLES, (database, name))?.ok_or_else(|| errors::table_not_found(name))?;
    Ok(TableAt { database, name: name.to_owned(), row })
}

/// A new table. `None` when there is one of that name already.
pub fn create_table(tx: &mut Tx, database: u64, input: &TableInput, created_by: &str, now: i64) -> Result<Option<TableAt>, StoreError> {
    if tx.exists(&TABLES, (database, input.name.as_str()))? {
        return Ok(None);
    }
    let row = TableRow {
        number: new_number(tx)?,
        partitions: new_number(tx)?,
        version: 0,
        created_at: now,
        updated_at: now,
        created_by: created_by.to_owned(),
        keys: keys_of(input),
        input: to_json(input),
    };
    tx.put(&TABLES, (database, input.name.as_str()), &row)?;
    Ok(Some(TableAt { database, name: input.name.clone(), row }))
}

/// Puts the next version of a table in the place of this one, which is kept unless the archive is skipped.
pub fn update_table(tx: &mut Tx, table: &mut TableAt, input: &TableInput, archives: bool, now: i64) -> Result<(), StoreError> {
    if archives {
        tx.put(&VERSIONS, (table.row.number, table.row.version), &table.row)?;
    }
    table.row.version += 1;
    replace_table(tx, table, input, now)
}

/// Changes a table without making a version of it.
pub fn replace_table(tx: &mut Tx, table: &mut TableAt, input: &TableInput, now: i64) -> Result<(), StoreError> {
    table.row.updated_at = now;
    table.row.keys = keys_of(input);
    table.row.input = to_json(input);
    tx.put(&TABLES, (table.database, table.name.as_str()), &table.row)
}

/// Leaves the table without partitions, whatever their number.
pub fn drop_partitions(tx: &mut Tx, table: &mut TableAt) -> Result<(), StoreError> {
    tx.put(&DROPPED, table.row.partitions, &Dropped::Partitions)?;
    table.row.partitions = new_number(tx)?;
    tx.put(&TABLES, (table.database, table.name.as_str()), &table.row)
}

pub fn drop_table(tx: &mut Tx, table: &TableAt) -> Result<(), StoreError> {
    tx.delete(&TABLES, (table.database, table.name.as_str()))?;
    tx.put(&DROPPED, table.row.number, &Dropped::TableVersions)?;
    tx.put(&DROPPED, table.row.partitions, &Dropped::Partitions)
}

fn keys_of(input: &TableInput) -> Vec<(String, String)> {
    let keys = input.partition_keys.iter().flatten();
    // A key without a type is text, as a column is in Hive.
    keys.map(|key| (key.name.clone(), key.r#type.clone().unwrap_or_else(|| "string".into()))).collect()
}
