//! CreatePartition, BatchCreatePartition.

use api_glue::{
    BatchCreatePartition, BatchCreatePartitionInput, BatchCreatePartitionOutput, CreatePartition, CreatePartitionInput,
    CreatePartitionOutput, PartitionError, PartitionInput,
};
use kernel::store::Tx;
use kernel::{Cx, Handler};

use super::{described, one_value_per_key};
use crate::errors::{self, Error};
use crate::ops::{folded, in_own_catalog};
use crate::store::TableRow;
use crate::{Glue, store};

impl Handler<CreatePartition> for Glue {
    async fn run(&self, cx: &Cx, input: CreatePartitionInput) -> Result<CreatePartitionOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let (database, name, now) = (folded(&input.database_name), folded(&input.table_name), cx.now().millis());
        cx.write(|tx| {
            let table = store::table(tx, &database, &name)?.row;
            create(tx, &table, input.partition_input, now)?;
            Ok(CreatePartitionOutput::default())
        })
        .await
    }
}

impl Handler<BatchCreatePartition> for Glue {
    /// Up to a hundred (the model's limit). What exists already is told in `Errors`, and the others are created.
    async fn run(&self, cx: &Cx, input: BatchCreatePartitionInput) -> Result<BatchCreatePartitionOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        let (database, name, now) = (folded(&input.database_name), folded(&input.table_name), cx.now().millis());
        let errors = cx
            .write(|tx| {
                let table = store::table(tx, &database, &name)?.row;
                let mut errors = Vec::new();
                for partition in input.partition_input_list {
                    let values = partition.values.clone();
                    // AWS refuses the whole batch for this, as seen through its SDKs.
                    one_value_per_key(&table, values.as_deref().unwrap_or_default())?;
                    if let Err(error) = create(tx, &table, partition, now) {
                        errors.push(PartitionError { partition_values: values, error_detail: Some(errors::detail(error)?) });
                    }
                }
                Ok::<_, Error>(errors)
            })
            .await?;
        Ok(BatchCreatePartitionOutput { errors: Some(errors).filter(|errors| !errors.is_empty()) })
    }
}

fn create(tx: &mut Tx, table: &TableRow, partition: PartitionInput, now: i64) -> Result<(), Error> {
    let row = described::row(partition, now);
    one_value_per_key(table, &row.values)?;
    if store::partition(tx, table, &row.values)?.is_some() {
        return Err(errors::partition_exists());
    }
    store::put_partition(tx, table, &row)
}
