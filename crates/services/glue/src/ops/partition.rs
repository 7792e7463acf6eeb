//! Partitions.

mod create_partition;
mod delete_partition;
mod described;
mod get_partition;
mod get_partitions;
mod update_partition;

use crate::errors::{self, Error};
use crate::store::TableRow;

/// AWS: one value for each partition key, no more and no less.
fn one_value_per_key(table: &TableRow, values: &[String]) -> Result<(), Error> {
    if values.len() == table.keys.len() { Ok(()) } else { Err(errors::partition_values_mismatch()) }
}
