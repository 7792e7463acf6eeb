//! ListTableMetadata and GetTableMetadata, through Glue's GetTables and GetTable.

use std::collections::BTreeMap;

use api_athena::{
    Column, GetTableMetadata, GetTableMetadataInput, GetTableMetadataOutput, ListTableMetadata, ListTableMetadataInput,
    ListTableMetadataOutput, TableMetadata,
};
use api_glue as glue;
use kernel::{Cx, Error, Handler};

use super::known;
use crate::Athena;
use crate::errors;

impl Handler<ListTableMetadata> for Athena {
    async fn run(&self, cx: &Cx, input: ListTableMetadataInput) -> Result<ListTableMetadataOutput, Error> {
        known(&input.catalog_name)?;
        let question = glue::GetTablesInput {
            database_name: input.database_name,
            expression: input.expression,
            next_token: input.next_token,
            max_results: input.max_results,
            ..glue::GetTablesInput::default()
        };
        let output = cx.call::<api_glue::GetTables>(question).await.map_err(errors::from_catalog)?;
        let tables = output.table_list.unwrap_or_default().into_iter().map(described).collect();
        Ok(ListTableMetadataOutput { table_metadata_list: Some(tables), next_token: output.next_token })
    }
}

impl Handler<GetTableMetadata> for Athena {
    async fn run(&self, cx: &Cx, input: GetTableMetadataInput) -> Result<GetTableMetadataOutput, Error> {
        known(&input.catalog_name)?;
        let question = glue::GetTableInput { database_name: input.database_name, name: input.table_name, ..glue::GetTableInput::default() };
        let output = cx.call::<api_glue::GetTable>(question).await.map_err(errors::from_catalog)?;
        Ok(GetTableMetadataOutput { table_metadata: output.table.map(described) })
    }
}

fn described(table: glue::Table) -> TableMetadata {
    let storage = table.storage_descriptor.unwrap_or_default();
    let mut parameters = table.parameters.unwrap_or_default();
    add_storage(&mut parameters, &storage);
    TableMetadata {
        name: table.name,
        create_time: table.create_time,
        last_access_time: table.last_access_time,
        table_type: table.table_type,
        columns: Some(columns(storage.columns)),
        partition_keys: Some(columns(table.partition_keys)),
        parameters: Some(parameters),
    }
}

/// AWS: where and how the table is stored comes among its parameters.
fn add_storage(parameters: &mut BTreeMap<String, String>, storage: &glue::StorageDescriptor) {
    let serde = storage.serde_info.clone().unwrap_or_default();
    let facts = [
        ("location", &storage.location),
        ("inputformat", &storage.input_format),
        ("outputformat", &storage.output_format),
        ("serde.serialization.lib", &serde.serialization_library),
    ];
    parameters.extend(facts.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value.clone()?))));
    let described = serde.parameters.unwrap_or_default();
    parameters.extend(described.into_iter().map(|(key, value)| (format!("serde.param.{key}"), value)));
}

fn columns(columns: Option<Vec<glue::Column>>) -> Vec<Column> {
    let column = |column: glue::Column| Column { name: column.name, r#type: column.r#type, comment: column.comment };
    columns.unwrap_or_default().into_iter().map(column).collect()
}
