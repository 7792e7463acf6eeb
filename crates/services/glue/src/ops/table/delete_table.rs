//! DeleteTable, BatchDeleteTable.

use api_glue::{
    BatchDeleteTable, BatchDeleteTableInput, BatchDeleteTableOutput, DeleteTable, DeleteTableInput, DeleteTableOutput, TableError,
};
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::ops::{folded, in_own_catalog, in_the_present};
use crate::workers::sweep_dropped;
use crate::{Glue, store};

impl Handler<DeleteTable> for Glue {
    async fn run(&self, cx: &Cx, input: DeleteTableInput) -> Result<DeleteTableOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        in_the_present(input.transaction_id.as_deref(), None)?;
        let (database, name) = (folded(&input.database_name), folded(&input.name));
        cx.write(|tx| {
            let table = store::table(tx, &database, &name)?;
            Ok::<_, Error>(store::drop_table(tx, &table)?)
        })
        .await?;
        cx.nudge(sweep_dropped::NAME);
        Ok(DeleteTableOutput::default())
    }
}

impl Handler<BatchDeleteTable> for Glue {
    async fn run(&self, cx: &Cx, input: BatchDeleteTableInput) -> Result<BatchDeleteTableOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        in_the_present(input.transaction_id.as_deref(), None)?;
        let database = folded(&input.database_name);
        let errors = cx
            .write(|tx| {
                store::database(tx, &database)?;
                let mut errors = Vec::new();
                for name in input.tables_to_delete {
                    match store::table(tx, &database, &folded(&name)) {
                        Ok(table) => store::drop_table(tx, &table)?,
                        Err(error) => errors.push(TableError { table_name: Some(name), error_detail: Some(errors::detail(error)?) }),
                    }
                }
                Ok::<_, Error>(errors)
            })
            .await?;
        cx.nudge(sweep_dropped::NAME);
        Ok(BatchDeleteTableOutput { errors: Some(errors).filter(|errors| !errors.is_empty()) })
    }
}
