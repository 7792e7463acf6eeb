//! Databases.

use kernel::store::{ReadTx, StoreError, Tx};

use super::{DATABASES, DROPPED, DatabaseRow, Dropped, drop_tags, new_number};
use crate::errors::{self, Error};

pub fn database(tx: &ReadTx, name: &str) -> Result<DatabaseRow, Error> {
    tx.get(&DATABASES, name)?.ok_or_else(|| errors::database_not_found(name))
}

/// `None` when there is one of that name already.
pub fn create_database(tx: &mut Tx, name: &str, input: String, now: i64) -> Result<Option<DatabaseRow>, StoreError> {
    if tx.exists(&DATABASES, name)? {
        return Ok(None);
    }
    let row = DatabaseRow { number: new_number(tx)?, created_at: now, input };
    tx.put(&DATABASES, name, &row)?;
    Ok(Some(row))
}

pub fn drop_database(tx: &mut Tx, name: &str) -> Result<(), Error> {
    let row = database(tx, name)?;
    tx.delete(&DATABASES, name)?;
    tx.put(&DROPPED, row.number, &Dropped::Database)?;
    drop_tags(tx, &format!("database/{name}"))?;
    Ok(())
}
