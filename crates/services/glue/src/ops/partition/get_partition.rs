//! GetPartition, BatchGetPartition.

use api_glue::{BatchGetPartition, BatchGetPartitionInput, BatchGetPartitionOutput, GetPartition, GetPartitionInput, GetPartitionOutput};
use kernel::{Cx, Handler};

use super::described::Of;
use super::one_value_per_key;
use crate::errors::{self, Error};
use crate::ops::{folded, in_own_catalog, read};
use crate::{Glue, store};

impl Handler<GetPartition> for Glue {
    async fn run(&self, cx: &Cx, input: GetPartitionInput) -> Result<GetPartitionOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let (database, name) = (folded(&input.database_name), folded(&input.table_name));
        let row = read(cx, |tx| {
            let table = store::table(tx, &database, &name)?.row;
            one_value_per_key(&table, &input.partition_values)?;
            store::partition(tx, &table, &input.partition_values)?.ok_or_else(errors::partition_not_found)
        })?;
        let of = Of { cx, database: &database, table: &name, without_columns: false };
        Ok(GetPartitionOutput { partition: Some(of.partition(row)?) })
    }
}

impl Handler<BatchGetPartition> for Glue {
    /// What does not exist is simply not among the answers. `UnprocessedKeys` stays empty: nothing is ever left for later.
    async fn run(&self, cx: &Cx, input: BatchGetPartitionInput) -> Result<BatchGetPartitionOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let (database, name) = (folded(&input.database_name), folded(&input.table_name));
        let of = Of { cx, database: &database, table: &name, without_columns: false };
        let partitions = read(cx, |tx| {
            let table = store::table(tx, &database, &name)?.row;
            let mut partitions = Vec::new();
            for wanted in &input.partitions_to_get {
                one_value_per_key(&table, &wanted.values)?;
                if let Some(row) = store::partition(tx, &table, &wanted.values)? {
                    partitions.push(of.partition(row)?);
                }
            }
            Ok(partitions)
        })?;
        Ok(BatchGetPartitionOutput { partitions: Some(partitions), unprocessed_keys: Some(Vec::new()) })
    }
}
