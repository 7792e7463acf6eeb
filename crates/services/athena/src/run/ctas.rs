//! CREATE TABLE … AS SELECT: files first, the table when they are in place.
//!
//! A query that fails leaves no table. One that was interrupted by a crash finds its own traces by the query's id, which the table
//! carries as AWS's tables do (`presto_query_id`), and begins anew.

use std::collections::BTreeMap;

use api_glue::{CreateTable, CreateTableInput, PartitionInput, SerDeInfo, SkewedInfo, StorageDescriptor, Table, TableInput};
use columnar::Column;
use sql::statement::{CreateTableAs, TableName};
use sql::{ErrorCode, SqlError};

use super::Run;
use super::data_files::{Destination, Written};
use super::partitions::{already_there, partition_input, refused};
use crate::model::failure::Failure;
use crate::model::output::S3Path;
use crate::model::table_types::{key_count, table_columns};
use crate::model::write_options::WriteOptions;

/// The table property that says which query made a table.
const MADE_BY: &str = "presto_query_id";

impl Run {
    pub(super) async fn create_table_as(&self, definition: CreateTableAs) -> Result<(), Failure> {
        let created = self.create_from_query(definition).await;
        // AWS adds this to whatever made a CTAS fail (as quoted in dbt-labs/dbt-athena#58).
        let hint = |failure: Failure, location| {
            failure.with(&format!(
                "You may need to manually clean the data at location '{location}' before retrying. Athena will not delete data in your account."
            ))
        };
        match (created, self.output()) {
            (Err(failure), Ok(location)) => Err(hint(failure, location)),
            (result, _) => result,
        }
    }

    async fn create_from_query(&self, definition: CreateTableAs) -> Result<(), Failure> {
        let database = self.database_of(&definition.name)?;
        let options = WriteOptions::of_table(&definition.properties)?;
        if self.is_taken(&database, &definition).await? {
            return self.conclude_without_files().await;
        }
        // AWS: `<output location>/tables/<query id>/` unless told otherwise (considerations for CTAS queries).
        let location = match &options.external_location {
            Some(location) => location.clone(),
            None => self.output()?.as_folder().to_string(),
        };
        let root = S3Path::parse(&location).ok_or_else(|| not_a_location(&location))?;
        let stream = self.rows_of(&definition.query).await?;
        let columns = table_columns(&stream.columns)?;
        let keys = key_count(&columns, &options.partitioned_by)?;
        self.expect_nothing_at(&root, &format!("{database}.{}", definition.name.name)).await?;
        let input = self.new_table(&definition.name, &columns, keys, &options, location);
        if !definition.with_data {
            self.create_made_table(&database, input, Vec::new()).await?;
            return self.conclude_without_files().await;
        }
        let sources = (0..columns.len()).map(Some).collect();
        let destination = Destination { root, format: options.files, columns, keys, sources, table: None };
        let partitions = self.write_files(stream, &destination).await?;
        self.create_made_table(&database, input, partitions).await?;
        self.conclude().await
    }

    /// Whether there is nothing to do. What an earlier attempt of this very query made is taken away first.
    async fn is_taken(&self, database: &str, definition: &CreateTableAs) -> Result<bool, Failure> {
        let name = &definition.name;
        match self.catalog.get_table(database, &name.name).await.map_err(|error| Failure::catalog(&error))? {
            Some(table) if self.is_repeat() && made_by(&table) == Some(self.id.as_str()) => {
                self.delete_table(database.to_owned(), name).await?;
                Ok(false)
            }
            Some(_) if definition.if_not_exists => Ok(true),
            Some(_) => {
                let message = format!("line 1:1: Destination table 'awsdatacatalog.{database}.{}' already exists", name.name);
                Err(SqlError::new(ErrorCode::TableAlreadyExists, message).into())
            }
            None if self.has_database(database).await? => Ok(false),
            None => {
                let message = format!("line 1:1: Schema '{database}' does not exist");
                Err(SqlError::new(ErrorCode::SchemaNotFound, message).into())
            }
        }
    }

    async fn create_made_table(&self, database: &str, input: TableInput, partitions: Vec<Written>) -> Result<(), Failure> {
        let table = Table {
            name: input.name.clone(),
            storage_descriptor: input.storage_descriptor.clone(),
            partition_keys: input.partition_keys.clone(),
            ..Table::default()
        };
        self.undo.lock().table = Some((database.to_owned(), table.name.clone()));
        let creation = CreateTableInput { database_name: database.to_owned(), table_input: Some(input), ..CreateTableInput::default() };
        if let Err(error) = self.cx.call::<CreateTable>(creation).await {
            // Whoever was faster keeps the table.
            self.undo.lock().table = None;
            return Err(Failure::catalog(&error));
        }
        if table.partition_keys.as_ref().is_some_and(|keys| !keys.is_empty()) {
            self.register(database, &table, partitions).await?;
        }
        Ok(())
    }

    /// Tells the catalog of the partitions it does not know yet.
    pub(super) async fn register(&self, database: &str, table: &Table, partitions: Vec<Written>) -> Result<(), Failure> {
        let input = |written: Written| -> PartitionInput {
            partition_input(table, written.values, written.folder.to_string().trim_end_matches('/').to_owned())
        };
        let new = partitions.into_iter().filter(|written| !written.is_registered).map(input).collect();
        let errors = self.create_partitions(database, &table.name, new).await?;
        match errors.iter().find(|error| !already_there(error)) {
            Some(error) => Err(refused(error)),
            None => Ok(()),
        }
    }

    /// What Athena leaves in the catalog for a CTAS.
    fn new_table(&self, name: &TableName, columns: &[Column], keys: usize, options: &WriteOptions, location: String) -> TableInput {
        let described = |columns: &[Column]| -> Vec<api_glue::Column> {
            let column = |column: &Column| api_glue::Column {
                name: column.name.clone(),
                r#type: Some(column.hive_type.to_string()),
                ..api_glue::Column::default()
            };
            columns.iter().map(column).collect()
        };
        let (data, keys) = columns.split_at(columns.len() - keys);
        let mut parameters: BTreeMap<String, String> = [("EXTERNAL", "TRUE"), ("has_encrypted_data", "false"), (MADE_BY, self.id.as_str())]
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .into();
        parameters.insert("transient_lastDdlTime".into(), self.cx.now().secs().to_string());
        parameters.insert("write.compression".into(), options.files.packing.name().to_owned());
        let storage = options.storage.clone();
        let storage = StorageDescriptor {
            columns: Some(described(data)),
            location: Some(location),
            input_format: Some(storage.input_format),
            output_format: Some(storage.output_format),
            compressed: Some(false),
            number_of_buckets: Some(0),
            serde_info: Some(SerDeInfo {
                name: Some(name.name.clone()),
                serialization_library: Some(storage.serde_library),
                parameters: Some(storage.serde_parameters.into_iter().collect()),
            }),
            bucket_columns: Some(Vec::new()),
            sort_columns: Some(Vec::new()),
            parameters: Some(BTreeMap::new()),
            skewed_info: Some(SkewedInfo::default()),
            stored_as_sub_directories: Some(false),
            ..StorageDescriptor::default()
        };
        TableInput {
            name: name.name.clone(),
            owner: Some("hadoop".to_owned()),
            retention: Some(0),
            storage_descriptor: Some(storage),
            partition_keys: Some(described(keys)),
            table_type: Some("EXTERNAL_TABLE".to_owned()),
            parameters: Some(parameters),
            ..TableInput::default()
        }
    }
}

fn made_by(table: &Table) -> Option<&str> {
    table.parameters.as_ref()?.get(MADE_BY).map(String::as_str)
}

pub(super) fn not_a_location(location: &str) -> Failure {
    SqlError::new(ErrorCode::InvalidTableProperty, format!("{location} is not an S3 location")).into()
}
