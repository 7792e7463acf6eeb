//! The operations, one file each (or a few sisters), by noun.

pub mod crawler;
pub mod database;
pub mod partition;
pub mod table;
pub mod tag;
pub mod version;

use kernel::store::ReadTx;
use kernel::{Cx, Timestamp};

use crate::errors::{self, Error};

/// AWS: "If none is provided, the AWS account ID is used by default." Other catalogs are not here.
fn in_own_catalog(cx: &Cx, catalog_id: Option<&str>) -> Result<(), Error> {
    match catalog_id {
        Some(id) if id != cx.account().to_string() => Err(errors::catalog_not_found(id)),
        _ => Ok(()),
    }
}

/// AWS: names of databases and tables are "folded to lowercase when stored", for Hive.
fn folded(name: &str) -> String {
    name.to_lowercase()
}

/// Governed tables, whose past could be asked for, were retired by AWS; here is only the present.
fn in_the_present(transaction_id: Option<&str>, as_of: Option<Timestamp>) -> Result<(), Error> {
    if transaction_id.is_some() {
        return Err(errors::not_implemented("TransactionId (governed tables)"));
    }
    if as_of.is_some() {
        return Err(errors::not_implemented("QueryAsOfTime (governed tables)"));
    }
    Ok(())
}

/// Reads with errors of our own, not only the store's.
fn read<T>(cx: &Cx, look: impl FnOnce(&ReadTx) -> Result<T, Error>) -> Result<T, Error> {
    cx.world().store().read(cx.place(), look)
}
