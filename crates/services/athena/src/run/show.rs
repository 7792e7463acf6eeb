//! SHOW … and DESCRIBE: what the catalog knows, in Hive's lines.

use api_glue::Table;
use sql::statement::{Detail, Show, TableName};

use super::hive_text;
use super::tables::is_view;
use super::{Answer, Run};
use crate::model::failure::Failure;
use crate::model::hive_path::partition_name;
use crate::model::hive_pattern;

impl Run {
    pub(super) async fn show(&self, show: Show) -> Result<Answer, Failure> {
        match show {
            Show::Databases { pattern } => {
                let names = self.catalog.database_names().await.map_err(|error| Failure::catalog(&error))?;
                Ok(Answer::lines(&["database_name"], fitting(names, pattern.as_deref())))
            }
            Show::Tables { database, pattern } => self.table_names("tab_name", database, pattern, |_| true).await,
            Show::Views { database, pattern } => self.table_names("views", database, pattern, is_view).await,
            Show::Partitions(name) => self.show_partitions(&name).await,
            Show::Columns(name) => {
                let (_, table) = self.existing_table(&name).await?;
                let columns = hive_text::columns(&table).iter().chain(hive_text::partition_keys(&table));
                Ok(Answer::lines(&["field"], columns.map(|column| hive_text::padded(&column.name)).collect()))
            }
            Show::CreateTable(name) => {
                let (_, table) = self.existing_table(&name).await?;
                if is_view(&table) {
                    return self.show_create_view(&name).await;
                }
                Ok(Answer::lines(&["createtab_stmt"], hive_text::show_create(&table)))
            }
            Show::CreateView(name) => self.show_create_view(&name).await,
            Show::TableProperties { table, key } => self.show_properties(&table, key).await,
        }
    }

    async fn table_names(
        &self,
        column: &str,
        database: Option<String>,
        pattern: Option<String>,
        keep: impl Fn(&Table) -> bool,
    ) -> Result<Answer, Failure> {
        let database = database.unwrap_or_else(|| self.default_database());
        if !self.has_database(&database).await? {
            return Err(Failure::database_not_found(&database));
        }
        let tables = self.catalog.get_tables(&database).await.map_err(|error| Failure::catalog(&error))?;
        let names = tables.into_iter().filter(|table| keep(table)).map(|table| table.name).collect();
        Ok(Answer::lines(&[column], fitting(names, pattern.as_deref())))
    }

    async fn show_partitions(&self, name: &TableName) -> Result<Answer, Failure> {
        let (database, table) = self.existing_table(name).await?;
        let keys = hive_text::partition_keys(&table);
        if keys.is_empty() {
            return Err(Failure::ddl(format!("Table {}.{} is not a partitioned table", database, table.name)));
        }
        let partitions = self.catalog.get_partitions(&database, &table.name, None, true).await.map_err(|error| Failure::catalog(&error))?;
        let values = partitions.iter().map(|partition| partition.values.as_deref().unwrap_or_default());
        let name = |values: &[String]| partition_name(keys.iter().map(|key| key.name.as_str()), values.iter().map(String::as_str));
        let mut names: Vec<String> = values.map(name).collect();
        names.sort();
        Ok(Answer::lines(&["partition"], names))
    }

    async fn show_properties(&self, name: &TableName, key: Option<String>) -> Result<Answer, Failure> {
        let (_, table) = self.existing_table(name).await?;
        let parameters = table.parameters.unwrap_or_default();
        let lines = match key {
            None => parameters.iter().map(|(key, value)| format!("{key}\t{value}")).collect(),
            Some(key) => match parameters.get(&key) {
                Some(value) => vec![value.clone()],
                None => vec![format!("Table {name} does not have property: {key}")],
            },
        };
        Ok(Answer::lines(&["prpt_name", "prpt_value"], lines))
    }

    pub(super) async fn describe(&self, name: &TableName, column: Option<String>, detail: Detail) -> Result<Answer, Failure> {
        let (_, table) = self.existing_table(name).await?;
        let lines = match (column, detail) {
            (Some(column), _) => hive_text::describe_column(&table, &column)
                .ok_or_else(|| Failure::semantic(format!("[Error 10002]: Invalid column reference {column}")))?,
            (None, Detail::Plain) => hive_text::describe(&table),
            // EXTENDED is Thrift's own print of the same facts on AWS; here it is the readable form.
            (None, Detail::Extended | Detail::Formatted) => hive_text::describe_formatted(&table),
        };
        Ok(Answer::lines(&["col_name", "data_type", "comment"], lines))
    }
}

fn fitting(mut names: Vec<String>, pattern: Option<&str>) -> Vec<String> {
    names.retain(|name| pattern.is_none_or(|pattern| hive_pattern::fits(pattern, name)));
    names.sort();
    names
}
