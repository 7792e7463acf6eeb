//! INSERT INTO: new files beside the old ones, new partitions beside the old ones.

use sql::statement::TableName;
use sql::{ErrorCode, SqlError, TableDef};

use super::Run;
use super::data_files::Destination;
use crate::catalog::definition;
use crate::model::failure::Failure;
use crate::model::output::S3Path;
use crate::model::table_types::sources;
use crate::model::write_options::files_of;

impl Run {
    pub(super) async fn insert(&self, name: TableName, named: Vec<String>, query: String) -> Result<(), Failure> {
        let inserted = self.insert_rows(name, named, query).await;
        match (inserted, self.output()) {
            // AWS adds this to whatever made an INSERT fail.
            (Err(failure), Ok(output)) => Err(failure.with(&format!(
                "If a data manifest file was generated at '{}', you may need to manually clean the data from locations specified in the manifest. Athena will not delete data in your account.",
                output.with_suffix("-manifest.csv")
            ))),
            (result, _) => result,
        }
    }

    async fn insert_rows(&self, name: TableName, named: Vec<String>, query: String) -> Result<(), Failure> {
        let database = self.database_of(&name)?;
        let found = self.catalog.get_table(&database, &name.name).await.map_err(|error| Failure::catalog(&error))?;
        let table = found.ok_or_else(|| missing(&database, &name))?;
        let described = definition(&database, table.clone()).map_err(SqlError::from)?;
        check(&described, &table)?;
        let format = files_of(&described)?;
        let root = S3Path::parse(&described.location).ok_or_else(|| super::ctas::not_a_location(&described.location))?;
        let stream = self.rows_of(&query).await?;
        let keys = described.partition_keys.len();
        let columns = [described.columns, described.partition_keys].concat();
        let sources = sources(&columns, &named, &stream.columns)?;
        self.forget_earlier_attempts(&root).await?;
        let is_projected = described.parameters.get("projection.enabled").is_some_and(|value| value.eq_ignore_ascii_case("true"));
        let catalog = (!is_projected).then(|| (database.clone(), table.clone()));
        let destination = Destination { root, format, columns, keys, sources, table: catalog };
        let partitions = self.write_files(stream, &destination).await?;
        // A table with partition projection computes its partitions; the catalog need not know them.
        if keys > 0 && !is_projected {
            self.register(&database, &table, partitions).await?;
        }
        self.conclude().await
    }
}

fn check(described: &TableDef, table: &api_glue::Table) -> Result<(), Failure> {
    let refused = |message: &str| Err(SqlError::new(ErrorCode::NotSupported, message).into());
    if described.is_view() {
        return refused("Inserting into views is not supported");
    }
    if described.parameters.get("table_type").is_some_and(|kind| kind.eq_ignore_ascii_case("iceberg")) {
        return refused("Iceberg tables are not built");
    }
    let buckets = table.storage_descriptor.as_ref().and_then(|storage| storage.number_of_buckets).unwrap_or_default();
    if buckets > 0 {
        // AWS: "INSERT INTO is not supported on bucketed tables" (INSERT INTO, user guide).
        return refused("INSERT INTO is not supported on bucketed tables");
    }
    Ok(())
}

fn missing(database: &str, name: &TableName) -> Failure {
    SqlError::new(ErrorCode::TableNotFound, format!("line 1:1: Table 'awsdatacatalog.{database}.{}' does not exist", name.name)).into()
}
