//! The Glue Data Catalog as the engine sees it: through Glue's operations, as whoever asked.

use std::collections::BTreeMap;

use api_glue::{
    GetDatabase, GetDatabaseInput, GetDatabases, GetDatabasesInput, GetPartitions, GetPartitionsInput, GetTable, GetTableInput, GetTables,
    GetTablesInput, Partition, StorageDescriptor, Table,
};
use async_trait::async_trait;
use columnar::{Column, HiveType};
use kernel::{Cx, Error};
use sql::{Catalog, CatalogError, PartitionDef, TableDef};

/// The catalog of one caller.
#[derive(Clone)]
pub struct GlueCatalog {
    cx: Cx,
}

/// `None` instead of `EntityNotFoundException`.
pub fn found<T>(result: Result<T, Error>) -> Result<Option<T>, Error> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.code() == "EntityNotFoundException" => Ok(None),
        Err(error) => Err(error),
    }
}

impl GlueCatalog {
    pub fn new(cx: Cx) -> GlueCatalog {
        GlueCatalog { cx }
    }

    pub async fn get_table(&self, database: &str, name: &str) -> Result<Option<Table>, Error> {
        let input = GetTableInput { database_name: database.to_owned(), name: name.to_owned(), ..GetTableInput::default() };
        Ok(found(self.cx.call::<GetTable>(input).await)?.and_then(|output| output.table))
    }

    pub async fn has_database(&self, name: &str) -> Result<bool, Error> {
        let input = GetDatabaseInput { name: name.to_owned(), ..GetDatabaseInput::default() };
        Ok(found(self.cx.call::<GetDatabase>(input).await)?.is_some())
    }

    pub async fn database_names(&self) -> Result<Vec<String>, Error> {
        let (mut names, mut next) = (Vec::new(), Some(None));
        while let Some(next_token) = next.take() {
            let output = self.cx.call::<GetDatabases>(GetDatabasesInput { next_token, ..GetDatabasesInput::default() }).await?;
            names.extend(output.database_list.into_iter().map(|database| database.name));
            next = output.next_token.map(Some);
        }
        Ok(names)
    }

    pub async fn get_tables(&self, database: &str) -> Result<Vec<Table>, Error> {
        let (mut tables, mut next) = (Vec::new(), Some(None));
        while let Some(next_token) = next.take() {
            let input = GetTablesInput { database_name: database.to_owned(), next_token, ..GetTablesInput::default() };
            let output = self.cx.call::<GetTables>(input).await?;
            tables.extend(output.table_list.unwrap_or_default());
            next = output.next_token.map(Some);
        }
        Ok(tables)
    }

    /// `slim` leaves out the columns of each partition.
    pub async fn get_partitions(&self, database: &str, table: &str, expression: Option<&str>, slim: bool) -> Result<Vec<Partition>, Error> {
        let (mut partitions, mut next) = (Vec::new(), Some(None));
        while let Some(next_token) = next.take() {
            let input = GetPartitionsInput {
                database_name: database.to_owned(),
                table_name: table.to_owned(),
                expression: expression.map(str::to_owned),
                exclude_column_schema: slim.then_some(true),
                next_token,
                ..GetPartitionsInput::default()
            };
            let output = self.cx.call::<GetPartitions>(input).await?;
            partitions.extend(output.partitions.unwrap_or_default());
            next = output.next_token.map(Some);
        }
        Ok(partitions)
    }
}

fn unanswered(error: Error) -> CatalogError {
    match error {
        Error::Api(error) => {
            let message = format!("{} (Service: AWSGlue; Error Code: {})", error.message, error.code());
            match error.code() {
                "AccessDenied" | "AccessDeniedException" => CatalogError::Denied(message),
                _ => CatalogError::Unanswered(message),
            }
        }
        Error::Internal(_) => CatalogError::Unanswered("the Glue Data Catalog could not answer".to_owned()),
    }
}

#[async_trait]
impl Catalog for GlueCatalog {
    async fn databases(&self) -> Result<Vec<String>, CatalogError> {
        self.database_names().await.map_err(unanswered)
    }

    async fn tables(&self, database: &str) -> Result<Vec<String>, CatalogError> {
        let tables = found(self.get_tables(database).await).map_err(unanswered)?.unwrap_or_default();
        Ok(tables.into_iter().map(|table| table.name).collect())
    }

    async fn table(&self, database: &str, name: &str) -> Result<Option<TableDef>, CatalogError> {
        let table = self.get_table(database, name).await.map_err(unanswered)?;
        table.map(|table| definition(database, table)).transpose()
    }

    async fn partitions(&self, database: &str, table: &str, filter: Option<&str>) -> Result<Vec<PartitionDef>, CatalogError> {
        let partitions = match self.get_partitions(database, table, filter, false).await {
            // What the catalog's expressions cannot say is filtered by the engine afterwards.
            Err(Error::Api(error)) if filter.is_some() && error.code() == "InvalidInputException" => {
                self.get_partitions(database, table, None, false).await
            }
            answer => answer,
        };
        partitions.map_err(unanswered)?.into_iter().map(|partition| partition_definition(table, partition)).collect()
    }
}

pub fn definition(database: &str, table: Table) -> Result<TableDef, CatalogError> {
    let storage = table.storage_descriptor.unwrap_or_default();
    let table_type = table.table_type.unwrap_or_default();
    let is_view = table_type.eq_ignore_ascii_case("VIRTUAL_VIEW");
    // A view's columns are those of its query; what the catalog says of them does not matter.
    let columns = if is_view { Vec::new() } else { columns(&table.name, storage.columns.unwrap_or_default())? };
    let serde = storage.serde_info.unwrap_or_default();
    Ok(TableDef {
        database: database.to_owned(),
        columns,
        partition_keys: self::columns(&table.name, table.partition_keys.unwrap_or_default())?,
        name: table.name,
        location: storage.location.unwrap_or_default(),
        serde_library: serde.serialization_library.unwrap_or_default(),
        serde_parameters: serde.parameters.unwrap_or_default(),
        parameters: table.parameters.unwrap_or_default(),
        input_format: storage.input_format.unwrap_or_default(),
        output_format: storage.output_format.unwrap_or_default(),
        table_type,
        view_text: table.view_original_text,
    })
}

fn partition_definition(table: &str, partition: Partition) -> Result<PartitionDef, CatalogError> {
    let StorageDescriptor { columns: own, location, serde_info, input_format, .. } = partition.storage_descriptor.unwrap_or_default();
    let serde = serde_info.unwrap_or_default();
    Ok(PartitionDef {
        values: partition.values.unwrap_or_default(),
        location: location.unwrap_or_default(),
        columns: own.filter(|own| !own.is_empty()).map(|own| columns(table, own)).transpose()?,
        serde_library: serde.serialization_library,
        serde_parameters: serde.parameters.filter(|parameters: &BTreeMap<_, _>| !parameters.is_empty()),
        input_format,
    })
}

fn columns(table: &str, columns: Vec<api_glue::Column>) -> Result<Vec<Column>, CatalogError> {
    let column = |column: api_glue::Column| {
        let text = column.r#type.unwrap_or_default();
        let hive_type = HiveType::parse(&text).map_err(|_| {
            CatalogError::Unanswered(format!("Glue table '{table}' column '{}' has invalid data type: {text}", column.name))
        })?;
        Ok(Column::new(column.name, hive_type))
    };
    columns.into_iter().map(column).collect()
}
