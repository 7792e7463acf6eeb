//! UpdatePartition, BatchUpdatePartition: other values in the input move the partition.

use api_glue::{
    BatchUpdatePartition, BatchUpdatePartitionFailureEntry, BatchUpdatePartitionInput, BatchUpdatePartitionOutput, PartitionInput,
    UpdatePartition, UpdatePartitionInput, UpdatePartitionOutput,
};
use kernel::store::Tx;
use kernel::{Cx, Handler};

use super::{described, one_value_per_key};
use crate::errors::{self, Error};
use crate::ops::{folded, in_own_catalog};
use crate::store::TableRow;
use crate::{Glue, store};

impl Handler<UpdatePartition> for Glue {
    async fn run(&self, cx: &Cx, input: UpdatePartitionInput) -> Result<UpdatePartitionOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let (database, name) = (folded(&input.database_name), folded(&input.table_name));
        cx.write(|tx| {
            let table = store::table(tx, &database, &name)?.row;
            update(tx, &table, &input.partition_value_list, input.partition_input)?;
            Ok(UpdatePartitionOutput::default())
        })
        .await
    }
}

impl Handler<BatchUpdatePartition> for Glue {
    async fn run(&self, cx: &Cx, input: BatchUpdatePartitionInput) -> Result<BatchUpdatePartitionOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let (database, name) = (folded(&input.database_name), folded(&input.table_name));
        let errors = cx
            .write(|tx| {
                let table = store::table(tx, &database, &name)?.row;
                let mut errors = Vec::new();
                for entry in input.entries {
                    if let Err(error) = update(tx, &table, &entry.partition_value_list, entry.partition_input) {
                        let (values, error_detail) = (Some(entry.partition_value_list), Some(errors::detail(error)?));
                        errors.push(BatchUpdatePartitionFailureEntry { partition_value_list: values, error_detail });
                    }
                }
                Ok::<_, Error>(errors)
            })
            .await?;
        Ok(BatchUpdatePartitionOutput { errors: Some(errors).filter(|errors| !errors.is_empty()) })
    }
}

fn update(tx: &mut Tx, table: &TableRow, values: &[String], mut input: PartitionInput) -> Result<(), Error> {
    one_value_per_key(table, values)?;
    let old = store::partition(tx, table, values)?.ok_or_else(errors::partition_not_found)?;
    let moved_to = input.values.take().filter(|new| !new.is_empty()).unwrap_or_else(|| values.to_vec());
    one_value_per_key(table, &moved_to)?;
    if moved_to != values {
        if store::partition(tx, table, &moved_to)?.is_some() {
            return Err(errors::partition_exists());
        }
        store::delete_partition(tx, table, values)?;
    }
    let row = described::row(PartitionInput { values: Some(moved_to), ..input }, old.created_at);
    store::put_partition(tx, table, &row)
}
