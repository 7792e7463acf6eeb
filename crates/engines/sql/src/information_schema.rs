//! `information_schema.schemata`, `tables`, `columns` and `views`, as far as the catalog can fill them.

use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use datafusion::catalog::TableProvider;
use datafusion::datasource::MemTable;

use crate::{Catalog, CatalogError, TableDef};

pub const NAME: &str = "information_schema";
const CATALOG: &str = "awsdatacatalog";

/// The table as it is now; `None` when there is none of that name.
pub async fn table(name: &str, catalog: &dyn Catalog) -> Result<Option<Arc<dyn TableProvider>>, CatalogError> {
    let columns = match name {
        "schemata" => schemata(&catalog.databases().await?),
        "tables" => tables(&every_table(catalog).await?),
        "columns" => columns(&every_table(catalog).await?),
        "views" => views(&every_table(catalog).await?),
        _ => return Ok(None),
    };
    let unfit = |e: datafusion::error::DataFusionError| CatalogError::Unanswered(e.to_string());
    let batch = RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, column)| (name, column, true)))
        .map_err(|e| CatalogError::Unanswered(e.to_string()))?;
    let table = MemTable::try_new(batch.schema(), vec![vec![batch]]).map_err(unfit)?;
    Ok(Some(Arc::new(table)))
}

type Columns = Vec<(&'static str, ArrayRef)>;

async fn every_table(catalog: &dyn Catalog) -> Result<Vec<TableDef>, CatalogError> {
    let mut tables = Vec::new();
    for database in catalog.databases().await? {
        for name in catalog.tables(&database).await? {
            tables.extend(catalog.table(&database, &name).await?);
        }
    }
    Ok(tables)
}

fn text<'a>(values: impl Iterator<Item = &'a str>) -> ArrayRef {
    Arc::new(StringArray::from_iter_values(values))
}

fn schemata(databases: &[String]) -> Columns {
    vec![("catalog_name", text(databases.iter().map(|_| CATALOG))), ("schema_name", text(databases.iter().map(String::as_str)))]
}

fn tables(tables: &[TableDef]) -> Columns {
    let kind = |table: &TableDef| if table.is_view() { "VIEW" } else { "BASE TABLE" };
    vec![
        ("table_catalog", text(tables.iter().map(|_| CATALOG))),
        ("table_schema", text(tables.iter().map(|table| table.database.as_str()))),
        ("table_name", text(tables.iter().map(|table| table.name.as_str()))),
        ("table_type", text(tables.iter().map(kind))),
    ]
}

fn views(tables: &[TableDef]) -> Columns {
    let views: Vec<&TableDef> = tables.iter().filter(|table| table.is_view()).collect();
    vec![
        ("table_catalog", text(views.iter().map(|_| CATALOG))),
        ("table_schema", text(views.iter().map(|table| table.database.as_str()))),
        ("table_name", text(views.iter().map(|table| table.name.as_str()))),
    ]
}

fn columns(tables: &[TableDef]) -> Columns {
    let rows: Vec<(&TableDef, usize, &columnar::Column, bool)> = tables
        .iter()
        .flat_map(|table| {
            let keys = table.columns.len();
            table.columns.iter().chain(&table.partition_keys).enumerate().map(move |(i, column)| (table, i, column, i >= keys))
        })
        .collect();
    let types: Vec<String> = rows.iter().map(|(_, _, column, _)| column.hive_type.trino_name()).collect();
    vec![
        ("table_catalog", text(rows.iter().map(|_| CATALOG))),
        ("table_schema", text(rows.iter().map(|(table, ..)| table.database.as_str()))),
        ("table_name", text(rows.iter().map(|(table, ..)| table.name.as_str()))),
        ("column_name", text(rows.iter().map(|(_, _, column, _)| column.name.as_str()))),
        ("ordinal_position", Arc::new(Int64Array::from_iter_values(rows.iter().map(|(_, i, ..)| *i as i64 + 1)))),
        ("column_default", Arc::new(StringArray::new_null(rows.len()))),
        ("is_nullable", text(rows.iter().map(|_| "YES"))),
        ("data_type", text(types.iter().map(String::as_str))),
        ("extra_info", Arc::new(StringArray::from_iter(rows.iter().map(|(.., is_key)| is_key.then_some("partition key"))))),
    ]
}
