//! CreateTable: version 0 of a table.

use api_glue::{CreateTable, CreateTableInput, CreateTableOutput, TableInput};
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::ops::{folded, in_own_catalog, in_the_present};
use crate::{Glue, store};

impl Handler<CreateTable> for Glue {
    async fn run(&self, cx: &Cx, input: CreateTableInput) -> Result<CreateTableOutput, Error> {
        in_own_catalog(cx, input.catalog_id.as_deref())?;
        if input.open_table_format_input.is_some() {
            return Err(errors::not_implemented("CreateTable with OpenTableFormatInput"));
        }
        in_the_present(input.transaction_id.as_deref(), None)?;
        // Look-ups here need no index, but GetPartitionIndexes would have to show the one we said yes to.
        if input.partition_indexes.is_some_and(|indexes| !indexes.is_empty()) {
            return Err(errors::not_implemented("CreateTable with PartitionIndexes"));
        }
        let table = plain(input.table_input)?;
        let (database, now, creator) = (folded(&input.database_name), cx.now().millis(), cx.principal().arn());
        cx.write(|tx| {
            let database = store::database(tx, &database)?.number;
            store::create_table(tx, database, &table, &creator, now)?.ok_or_else(errors::table_exists)?;
            Ok(CreateTableOutput::default())
        })
        .await
    }
}

/// A definition we can honour, its name folded.
pub(super) fn plain(table: Option<TableInput>) -> Result<TableInput, Error> {
    let table = table.ok_or_else(|| errors::invalid("TableInput cannot be null."))?;
    if table.target_table.is_some() {
        return Err(errors::not_implemented("TargetTable (a link to a shared table)"));
    }
    if table.federated_table.is_some() {
        return Err(errors::not_implemented("FederatedTable"));
    }
    if table.view_definition.is_some() {
        return Err(errors::not_implemented("ViewDefinition (multi-dialect views)"));
    }
    if table.storage_descriptor.as_ref().is_some_and(|descriptor| descriptor.schema_reference.is_some()) {
        return Err(errors::not_implemented("SchemaReference (the schema registry)"));
    }
    Ok(TableInput { name: folded(&table.name), ..table })
}
