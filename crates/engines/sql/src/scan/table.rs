//! A catalog table as DataFusion sees it: prune partitions, list what is left, read it in the table's format.

use std::sync::Arc;

use async_trait::async_trait;
use datafusion::arrow::datatypes::{Field, Schema, SchemaRef};
use datafusion::catalog::{Session, TableProvider};
use datafusion::common::stats::Precision;
use datafusion::common::{Result, Statistics};
use datafusion::datasource::TableType;
use datafusion::datasource::listing::PartitionedFile;
use datafusion::datasource::physical_plan::{FileGroup, FileScanConfigBuilder, FileSource};
use datafusion::datasource::source::DataSourceExec;
use datafusion::datasource::table_schema::TableSchema;
use datafusion::logical_expr::{Expr, TableProviderFilterPushDown};
use datafusion::physical_plan::ExecutionPlan;
use datafusion::physical_plan::empty::EmptyExec;
use futures::{StreamExt, TryStreamExt};
use object_store::ObjectStore;

use crate::{Catalog, PartitionDef, SqlError, TableDef};

use super::format::{Format, file_source};
use super::location;
use super::parquet::HiveParquetAdapter;
use super::partitions::{self, Partition};
use super::projection::Projection;

/// So many locations are listed at once.
const CONCURRENT_LISTINGS: usize = 16;

pub struct HiveTable {
    def: TableDef,
    format: Format,
    schema: TableSchema,
    catalog: Arc<dyn Catalog>,
    store: Arc<dyn ObjectStore>,
    now_millis: i64,
}

impl std::fmt::Debug for HiveTable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HiveTable({}.{})", self.def.database, self.def.name)
    }
}

impl HiveTable {
    pub fn new(mut def: TableDef, catalog: Arc<dyn Catalog>, store: Arc<dyn ObjectStore>, now_millis: i64) -> Result<Self, SqlError> {
        // Names in queries are in lower case, and so they must be here.
        for column in def.columns.iter_mut().chain(&mut def.partition_keys) {
            column.name = column.name.to_lowercase();
        }
        let format = Format::of_table(&def)?;
        let field = |column: &columnar::Column| Field::new(&column.name, column.hive_type.to_arrow(), true);
        let file_schema = Arc::new(Schema::new(def.columns.iter().map(field).collect::<Vec<_>>()));
        let keys: Vec<_> = def.partition_keys.iter().map(|key| Arc::new(field(key))).collect();
        let schema = TableSchema::builder(file_schema).with_table_partition_cols(keys).build();
        Ok(HiveTable { def, format, schema, catalog, store, now_millis })
    }

    /// The partitions that the filters leave; a table without keys is one partition without values.
    async fn partitions(&self, filters: &[Expr], state: &dyn Session) -> Result<Vec<Partition>> {
        let keys = &self.def.partition_keys;
        if keys.is_empty() {
            let whole = PartitionDef { location: self.def.location.clone(), ..PartitionDef::default() };
            return Ok(vec![Partition { def: whole, values: Vec::new() }]);
        }
        let filters = partitions::on_keys(filters, keys);
        let defs = match Projection::of_table(&self.def, self.now_millis) {
            Some(projection) => projection.partitions(&filters)?,
            None => {
                let expression = partitions::glue_expression(&filters);
                let listed = self.catalog.partitions(&self.def.database, &self.def.name, expression.as_deref()).await;
                listed.map_err(SqlError::from)?
            }
        };
        partitions::prune(defs, keys, &filters, state)
    }

    async fn files(&self, partitions: Vec<Partition>) -> Result<Vec<PartitionedFile>> {
        let listings = futures::stream::iter(partitions).map(|partition| async move {
            let format = self.format.of_partition(&self.def, &partition.def)?;
            let objects = location::files(self.store.as_ref(), &partition.def.location).await?;
            let file = |object| {
                let file = PartitionedFile::from(object).with_partition_values(partition.values.clone());
                match &format {
                    Format::Text(text) => file.with_extension(Arc::clone(text)),
                    Format::Parquet => file,
                }
            };
            Ok::<Vec<PartitionedFile>, SqlError>(objects.into_iter().map(file).collect())
        });
        let files: Vec<Vec<PartitionedFile>> = listings.buffered(CONCURRENT_LISTINGS).try_collect().await?;
        Ok(files.into_iter().flatten().collect())
    }

    /// Sizes are known, rows are not: enough for a join to build its table from the smaller side.
    fn statistics(&self, files: &[PartitionedFile]) -> Statistics {
        let bytes: u64 = files.iter().map(|file| file.object_meta.size).sum();
        let mut statistics = Statistics::new_unknown(self.schema.table_schema());
        statistics.total_byte_size = Precision::Inexact(bytes as usize);
        statistics
    }
}

#[async_trait]
impl TableProvider for HiveTable {
    fn schema(&self) -> SchemaRef {
        Arc::clone(self.schema.table_schema())
    }

    fn table_type(&self) -> TableType {
        TableType::Base
    }

    fn supports_filters_pushdown(&self, filters: &[&Expr]) -> Result<Vec<TableProviderFilterPushDown>> {
        let keys = &self.def.partition_keys;
        let exact = |filter: &Expr| {
            let columns = filter.column_refs();
            !filter.is_volatile() && !columns.is_empty() && columns.iter().all(|column| keys.iter().any(|key| key.name == column.name))
        };
        let answer = |filter: &&Expr| if exact(filter) { TableProviderFilterPushDown::Exact } else { TableProviderFilterPushDown::Inexact };
        Ok(filters.iter().map(answer).collect())
    }

    async fn scan(
        &self,
        state: &dyn Session,
        projection: Option<&Vec<usize>>,
        filters: &[Expr],
        limit: Option<usize>,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        let partitions = self.partitions(filters, state).await?;
        let files = self.files(partitions).await?;
        if files.is_empty() {
            let schema = self.schema();
            let projected = projection.map_or_else(|| Ok(Arc::clone(&schema)), |columns| schema.project(columns).map(Arc::new))?;
            return Ok(Arc::new(EmptyExec::new(projected)));
        }
        let statistics = self.statistics(&files);
        let source: Arc<dyn FileSource> = file_source(&self.format, &self.def, self.schema.clone(), state)?;
        // A limit below a filter would cut before the filter: DataFusion passes it only when every filter is exact.
        let config = FileScanConfigBuilder::new(location::store_url()?, source)
            .with_file_groups(FileGroup::new(files).split_files(state.config().target_partitions()))
            .with_statistics(statistics)
            .with_projection_indices(projection.cloned())?
            .with_limit(limit)
            .with_expr_adapter(Some(Arc::new(HiveParquetAdapter)))
            .build();
        Ok(DataSourceExec::from_data_source(config))
    }
}
