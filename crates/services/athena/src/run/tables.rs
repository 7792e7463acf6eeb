//! CREATE, ALTER and DROP TABLE.

use std::collections::BTreeMap;

use api_glue::{
    Column, CreateTable, CreateTableInput, DeleteTable, DeleteTableInput, GetDatabase, GetDatabaseInput, Order, SerDeInfo, SkewedInfo,
    StorageDescriptor, Table, TableInput, UpdateTable, UpdateTableInput,
};
use sql::statement::{AlterTable, ColumnDef, CreateTable as Definition, TableName};

use super::{Answer, Run};
use crate::catalog::found;
use crate::model::failure::Failure;
use crate::model::output::S3Path;

impl Run {
    pub(super) async fn create_table(&self, definition: Definition) -> Result<Answer, Failure> {
        let database = self.database_of(&definition.name)?;
        let is_iceberg = definition.properties.iter().any(|(key, value)| key == "table_type" && value.eq_ignore_ascii_case("iceberg"));
        if is_iceberg {
            return Err(Failure::not_supported("Iceberg tables are not built"));
        }
        if !definition.external {
            // AWS: "If you use CREATE TABLE without the EXTERNAL keyword, Athena issues an error" (CREATE TABLE, user guide).
            return Err(Failure::semantic("Only external table creation is allowed"));
        }
        let if_not_exists = definition.if_not_exists;
        let name = definition.name.name.clone();
        let location = self.table_location(&database, &definition).await?;
        let table_input = Some(table_input(definition, location, self.cx.now().secs()));
        let created = self
            .cx
            .call::<CreateTable>(CreateTableInput { database_name: database.clone(), table_input, ..CreateTableInput::default() })
            .await;
        match created {
            Ok(_) => Ok(Answer::nothing()),
            Err(error) if error.code() == "AlreadyExistsException" && (if_not_exists || self.is_repeat()) => Ok(Answer::nothing()),
            Err(error) if error.code() == "AlreadyExistsException" => {
                Err(Failure::ddl(format!("AlreadyExistsException(message:Table {name} already exists)")))
            }
            Err(error) if error.code() == "EntityNotFoundException" => Err(Failure::database_not_found(&database)),
            Err(error) => Err(Failure::catalog(&error)),
        }
    }

    /// The one given, else a folder of the database's location.
    async fn table_location(&self, database: &str, definition: &Definition) -> Result<String, Failure> {
        if let Some(location) = &definition.location {
            if S3Path::parse(location).is_none() {
                return Err(Failure::ddl(format!("MetaException(message:{location} is not an S3 location)")));
            }
            return Ok(location.clone());
        }
        let input = GetDatabaseInput { name: database.to_owned(), ..GetDatabaseInput::default() };
        let answer = found(self.cx.call::<GetDatabase>(input).await).map_err(|error| Failure::catalog(&error))?;
        let Some(described) = answer.and_then(|output| output.database) else { return Err(Failure::database_not_found(database)) };
        match described.location_uri.as_deref().and_then(S3Path::parse) {
            Some(root) => Ok(root.below(&definition.name.name).to_string()),
            None => Err(Failure::ddl("MetaException(message:Table location can not be blank.)")),
        }
    }

    pub(super) async fn drop_table(&self, name: &TableName, if_exists: bool) -> Result<Answer, Failure> {
        let database = self.database_of(name)?;
        match self.catalog.get_table(&database, &name.name).await.map_err(|error| Failure::catalog(&error))? {
            None if if_exists || self.is_repeat() => Ok(Answer::nothing()),
            None => Err(Failure::table_not_found(name)),
            Some(table) if is_view(&table) => Err(Failure::semantic(format!("[Error 10203]: Cannot drop a view with DROP TABLE: {name}"))),
            Some(_) => self.delete_table(database, name).await,
        }
    }

    pub(super) async fn delete_table(&self, database_name: String, name: &TableName) -> Result<Answer, Failure> {
        let deletion = DeleteTableInput { database_name, name: name.name.clone(), ..DeleteTableInput::default() };
        self.cx.call::<DeleteTable>(deletion).await.map_err(|error| Failure::catalog(&error))?;
        Ok(Answer::nothing())
    }

    pub(super) async fn alter_table(&self, name: &TableName, action: AlterTable) -> Result<Answer, Failure> {
        let (database, table) = self.existing_table(name).await?;
        match action {
            AlterTable::AddPartitions { if_not_exists, partitions } => {
                self.add_partitions(&database, &table, if_not_exists, partitions).await
            }
            AlterTable::DropPartitions { if_exists, partitions } => self.drop_partitions(&database, &table, if_exists, partitions).await,
            AlterTable::RenamePartition { from, to } => self.rename_partition(&database, &table, from, to).await,
            AlterTable::SetLocation { partition: Some(spec), location } => self.move_partition(&database, &table, spec, location).await,
            AlterTable::AddColumns { partition: Some(_), .. } | AlterTable::ReplaceColumns { partition: Some(_), .. } => {
                Err(Failure::not_supported("changing the columns of a single partition is not built"))
            }
            change => self.update_table(database, changed(table, change, self.cx.now().secs())?).await,
        }
    }

    pub(super) async fn update_table(&self, database_name: String, table: TableInput) -> Result<Answer, Failure> {
        let change = UpdateTableInput { database_name, table_input: Some(table), ..UpdateTableInput::default() };
        self.cx.call::<UpdateTable>(change).await.map_err(|error| Failure::catalog(&error))?;
        Ok(Answer::nothing())
    }
}

pub(super) fn is_view(table: &Table) -> bool {
    table.table_type.as_deref().is_some_and(|kind| kind.eq_ignore_ascii_case("VIRTUAL_VIEW"))
}

fn columns(definitions: Vec<ColumnDef>) -> Vec<Column> {
    let column =
        |column: ColumnDef| Column { name: column.name, r#type: Some(column.hive_type), comment: column.comment, ..Column::default() };
    definitions.into_iter().map(column).collect()
}

/// What Athena leaves in the catalog for a CREATE EXTERNAL TABLE (fields as GetTable shows them on AWS).
fn table_input(definition: Definition, location: String, now_secs: i64) -> TableInput {
    let mut parameters: BTreeMap<String, String> = definition.properties.into_iter().collect();
    parameters.insert("EXTERNAL".into(), "TRUE".into());
    parameters.insert("transient_lastDdlTime".into(), now_secs.to_string());
    if let Some(comment) = definition.comment {
        parameters.insert("comment".into(), comment);
    }
    let clustering = definition.clustered_by;
    let storage = StorageDescriptor {
        columns: Some(columns(definition.columns)),
        location: Some(location),
        input_format: Some(definition.storage.input_format),
        output_format: Some(definition.storage.output_format),
        compressed: Some(false),
        number_of_buckets: Some(clustering.as_ref().map_or(-1, |clustering| clustering.buckets as i32)),
        serde_info: Some(SerDeInfo {
            serialization_library: Some(definition.storage.serde_library),
            parameters: Some(definition.storage.serde_parameters.into_iter().collect()),
            ..SerDeInfo::default()
        }),
        bucket_columns: Some(clustering.as_ref().map(|clustering| clustering.columns.clone()).unwrap_or_default()),
        sort_columns: Some(clustering.map(|clustering| clustering.sorted_by.into_iter().map(ascending).collect()).unwrap_or_default()),
        parameters: Some(BTreeMap::new()),
        skewed_info: Some(SkewedInfo::default()),
        stored_as_sub_directories: Some(false),
        ..StorageDescriptor::default()
    };
    TableInput {
        name: definition.name.name,
        owner: Some("hadoop".to_owned()),
        retention: Some(0),
        storage_descriptor: Some(storage),
        partition_keys: Some(columns(definition.partition_keys)),
        table_type: Some("EXTERNAL_TABLE".to_owned()),
        parameters: Some(parameters),
        ..TableInput::default()
    }
}

fn ascending(column: String) -> Order {
    Order { column, sort_order: 1 }
}

/// A table as UpdateTable wants it: whole.
pub(super) fn as_input(table: Table) -> TableInput {
    TableInput {
        name: table.name,
        description: table.description,
        owner: table.owner,
        last_access_time: table.last_access_time,
        last_analyzed_time: table.last_analyzed_time,
        retention: table.retention,
        storage_descriptor: table.storage_descriptor,
        partition_keys: table.partition_keys,
        view_original_text: table.view_original_text,
        view_expanded_text: table.view_expanded_text,
        table_type: table.table_type,
        parameters: table.parameters,
        target_table: table.target_table,
        ..TableInput::default()
    }
}

fn changed(table: Table, change: AlterTable, now_secs: i64) -> Result<TableInput, Failure> {
    let mut table = as_input(table);
    let mut storage = table.storage_descriptor.unwrap_or_default();
    let mut parameters = table.parameters.unwrap_or_default();
    match change {
        AlterTable::SetTableProperties(properties) => parameters.extend(properties),
        AlterTable::SetLocation { location, .. } => storage.location = Some(location),
        AlterTable::ReplaceColumns { columns: replacement, .. } => storage.columns = Some(columns(replacement)),
        AlterTable::AddColumns { columns: more, .. } => {
            let mut all = storage.columns.unwrap_or_default();
            let taken = more.iter().find(|new| all.iter().any(|old| old.name.eq_ignore_ascii_case(&new.name)));
            if let Some(taken) = taken {
                return Err(Failure::ddl(format!("Duplicate column name: {}", taken.name)));
            }
            all.extend(columns(more));
            storage.columns = Some(all);
        }
        _ => return Err(Failure::internal("partitions are changed elsewhere")),
    }
    parameters.insert("transient_lastDdlTime".into(), now_secs.to_string());
    table.storage_descriptor = Some(storage);
    table.parameters = Some(parameters);
    Ok(table)
}
