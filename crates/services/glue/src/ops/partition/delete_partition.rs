//! DeletePartition, BatchDeletePartition.

use api_glue::{
    BatchDeletePartition, BatchDeletePartitionInput, BatchDeletePartitionOutput, DeletePartition, DeletePartitionInput,
    DeletePartitionOutput, PartitionError,
};
use kernel::store::Tx;
use kernel::{Cx, Handler};

use super::one_value_per_key;
use crate::errors::{self, Error};
use crate::ops::{folded, in_own_catalog};
use crate::store::TableRow;
use crate::{Glue, store};

impl Handler<DeletePartition> for Glue {
    async fn run(&self, cx: &Cx, input: DeletePartitionInput) -> Result<DeletePartitionOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let (database, name) = (folded(&input.database_name), folded(&input.table_name));
        cx.write(|tx| {
            let table = store::table(tx, &database, &name)?.row;
            delete(tx, &table, &input.partition_values)?;
            Ok(DeletePartitionOutput::default())
        })
        .await
    }
}

impl Handler<BatchDeletePartition> for Glue {
    async fn run(&self, cx: &Cx, input: BatchDeletePartitionInput) -> Result<BatchDeletePartitionOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let (database, name) = (folded(&input.database_name), folded(&input.table_name));
        let errors = cx
            .write(|tx| {
                let table = store::table(tx, &database, &name)?.row;
                let mut errors = Vec::new();
                for partition in input.partitions_to_delete {
                    if let Err(error) = delete(tx, &table, &partition.values) {
                        let error_detail = Some(errors::detail(error)?);
                        errors.push(PartitionError { partition_values: Some(partition.values), error_detail });
                    }
                }
                Ok::<_, Error>(errors)
            })
            .await?;
        Ok(BatchDeletePartitionOutput { errors: Some(errors).filter(|errors| !errors.is_empty()) })
    }
}

fn delete(tx: &mut Tx, table: &TableRow, values: &[String]) -> Result<(), Error> {
    one_value_per_key(table, values)?;
    if store::partition(tx, table, values)?.is_none() {
        return Err(errors::partition_not_found());
    }
    Ok(store::delete_partition(tx, table, values)?)
}
