//! Which reader a table's serde and input format call for.

use std::sync::Arc;

use columnar::read::TextFormat;
use datafusion::catalog::Session;
use datafusion::common::Result;
use datafusion::common::config::TableParquetOptions;
use datafusion::datasource::physical_plan::{FileSource, ParquetSource};
use datafusion::datasource::table_schema::TableSchema;

use crate::{ErrorCode, PartitionDef, SqlError, TableDef};

use super::text::TextSource;

#[derive(Clone, Debug)]
pub enum Format {
    Parquet,
    Text(Arc<TextFormat>),
}

impl Format {
    pub fn of_table(table: &TableDef) -> Result<Self, SqlError> {
        resolve(&table.serde_library, &table.input_format, &table.serde_parameters, table)
    }

    /// A partition may have its own serde properties, but not another kind of file than its table.
    pub fn of_partition(&self, table: &TableDef, partition: &PartitionDef) -> Result<Self, SqlError> {
        if partition.serde_library.is_none() && partition.serde_parameters.is_none() {
            return Ok(self.clone());
        }
        let library = partition.serde_library.as_deref().unwrap_or(&table.serde_library);
        let input = partition.input_format.as_deref().unwrap_or(&table.input_format);
        let own = resolve(library, input, partition.serde_parameters.as_ref().unwrap_or(&table.serde_parameters), table)?;
        if std::mem::discriminant(&own) != std::mem::discriminant(self) {
            return Err(SqlError::new(
                ErrorCode::HiveUnsupportedFormat,
                "Partitions in another file format than their table are not supported",
            ));
        }
        Ok(own)
    }
}

fn resolve(
    library: &str,
    input_format: &str,
    serde_parameters: &std::collections::BTreeMap<String, String>,
    table: &TableDef,
) -> Result<Format, SqlError> {
    if library.to_lowercase().contains("parquet") || input_format.to_lowercase().contains("parquet") {
        return Ok(Format::Parquet);
    }
    let unsupported = |e: columnar::read::FormatError| SqlError::new(ErrorCode::HiveUnsupportedFormat, e.to_string());
    let text = TextFormat::from_serde(library, input_format, serde_parameters, &table.parameters).map_err(unsupported)?;
    Ok(Format::Text(Arc::new(text)))
}

pub fn file_source(format: &Format, table: &TableDef, schema: TableSchema, state: &dyn Session) -> Result<Arc<dyn FileSource>> {
    Ok(match format {
        Format::Parquet => {
            let options =
                TableParquetOptions { global: state.config().options().execution.parquet.clone(), ..TableParquetOptions::default() };
            Arc::new(ParquetSource::new(schema).with_table_parquet_options(options).with_pushdown_filters(false))
        }
        Format::Text(text) => Arc::new(TextSource::new(Arc::clone(text), table.columns.clone(), schema)),
    })
}
