//! CREATE VIEW, DROP VIEW and SHOW CREATE VIEW: Presto's views in Glue's tables.

use std::collections::BTreeMap;

use api_glue::{Column, CreateTable, CreateTableInput, SerDeInfo, StorageDescriptor, TableInput};
use sql::statement::TableName;
use sql::{TableDef, View};

use super::tables::is_view;
use super::{Answer, Run};
use crate::model::failure::Failure;
use crate::model::trino_type;

impl Run {
    pub(super) async fn create_view(&self, name: &TableName, or_replace: bool, query: String) -> Result<Answer, Failure> {
        let database = self.database_of(name)?;
        let described = self.engine.describe(&query, &self.session()).await?;
        let columns: Vec<(String, String)> = described.into_iter().map(|column| (column.name, column.trino_type)).collect();
        let input = view_input(&name.name, View { sql: query, database: self.default_database(), columns });
        match self.catalog.get_table(&database, &name.name).await.map_err(|error| Failure::catalog(&error))? {
            Some(existing) if !is_view(&existing) => Err(taken(&database, name)),
            Some(_) if or_replace || self.is_repeat() => self.update_table(database, input).await,
            Some(_) => Err(taken(&database, name)),
            None => {
                let creation =
                    CreateTableInput { database_name: database.clone(), table_input: Some(input), ..CreateTableInput::default() };
                match self.cx.call::<CreateTable>(creation).await {
                    Err(error) if error.code() == "EntityNotFoundException" => Err(Failure::from(sql::SqlError::new(
                        sql::ErrorCode::SchemaNotFound,
                        format!("line 1:1: Schema '{database}' does not exist"),
                    ))),
                    Err(error) => Err(Failure::catalog(&error)),
                    Ok(_) => Ok(Answer::nothing()),
                }
            }
        }
    }

    pub(super) async fn drop_view(&self, name: &TableName, if_exists: bool) -> Result<Answer, Failure> {
        let database = self.database_of(name)?;
        match self.catalog.get_table(&database, &name.name).await.map_err(|error| Failure::catalog(&error))? {
            Some(table) if is_view(&table) => self.delete_table(database, name).await,
            None if if_exists || self.is_repeat() => Ok(Answer::nothing()),
            _ => {
                let message = format!("line 1:1: View 'awsdatacatalog.{database}.{}' does not exist", name.name);
                Err(Failure::from(sql::SqlError::new(sql::ErrorCode::TableNotFound, message)))
            }
        }
    }

    pub(super) async fn show_create_view(&self, name: &TableName) -> Result<Answer, Failure> {
        let (database, table) = self.existing_table(name).await?;
        if !is_view(&table) {
            return Err(Failure::not_supported(format!("awsdatacatalog.{database}.{} is not a view", name.name)));
        }
        let definition = TableDef { database, name: table.name.clone(), view_text: table.view_original_text, ..TableDef::default() };
        let view = View::decode(&definition)?;
        let text = format!("CREATE VIEW {}.{} AS\n{}", definition.database, definition.name, view.sql);
        Ok(Answer::lines(&["Create View"], text.lines().map(str::to_owned).collect()))
    }
}

fn taken(database: &str, name: &TableName) -> Failure {
    let message = format!("line 1:1: View already exists: 'awsdatacatalog.{database}.{}'", name.name);
    Failure::from(sql::SqlError::new(sql::ErrorCode::SyntaxError, message))
}

/// What Athena leaves in the catalog for a view.
fn view_input(name: &str, view: View) -> TableInput {
    let column = |(name, data_type): &(String, String)| Column {
        name: name.clone(),
        r#type: Some(trino_type::to_hive(data_type)),
        ..Column::default()
    };
    let parameters = [("presto_view", "true"), ("comment", "Presto View")].map(|(key, value)| (key.to_owned(), value.to_owned()));
    TableInput {
        name: name.to_owned(),
        storage_descriptor: Some(StorageDescriptor {
            columns: Some(view.columns.iter().map(column).collect()),
            location: Some(String::new()),
            serde_info: Some(SerDeInfo::default()),
            ..StorageDescriptor::default()
        }),
        partition_keys: Some(Vec::new()),
        view_original_text: Some(view.encode()),
        view_expanded_text: Some("/* Presto View */".to_owned()),
        table_type: Some("VIRTUAL_VIEW".to_owned()),
        parameters: Some(BTreeMap::from(parameters)),
        ..TableInput::default()
    }
}
