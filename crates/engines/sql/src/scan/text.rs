//! Text files (LazySimpleSerDe, OpenCSV, JSON) as a DataFusion file source: chunks in from the object store, batches out of
//! columnar's decoder, never more than a chunk and a batch in memory.

use std::sync::Arc;

use columnar::Column;
use columnar::compression::Compression;
use columnar::read::{DecodeError, Decoder, FileDecoder, TextFormat};
use datafusion::arrow::array::RecordBatch;
use datafusion::common::tree_node::TreeNodeRecursion;
use datafusion::common::{DataFusionError, Result};
use datafusion::datasource::listing::PartitionedFile;
use datafusion::datasource::physical_plan::{FileOpenFuture, FileOpener, FileScanConfig, FileSource};
use datafusion::datasource::table_schema::TableSchema;
use datafusion::physical_expr::PhysicalExpr;
use datafusion::physical_expr::projection::ProjectionExprs;
use datafusion::physical_plan::metrics::ExecutionPlanMetricsSet;
use datafusion_datasource::projection::{ProjectionOpener, SplitProjection};
use futures::stream::BoxStream;
use futures::{StreamExt, TryStreamExt};
use object_store::{ObjectStore, ObjectStoreExt};

use crate::{ErrorCode, SqlError};

use super::location::uri;

#[derive(Clone)]
pub struct TextSource {
    format: Arc<TextFormat>,
    columns: Arc<[Column]>,
    schema: TableSchema,
    projection: SplitProjection,
    batch_size: usize,
    metrics: ExecutionPlanMetricsSet,
}

impl TextSource {
    pub fn new(format: Arc<TextFormat>, columns: Vec<Column>, schema: TableSchema) -> Self {
        let projection = SplitProjection::unprojected(&schema);
        TextSource { format, columns: columns.into(), schema, projection, batch_size: 8192, metrics: ExecutionPlanMetricsSet::new() }
    }
}

impl FileSource for TextSource {
    fn create_file_opener(&self, store: Arc<dyn ObjectStore>, _: &FileScanConfig, _: usize) -> Result<Arc<dyn FileOpener>> {
        let opener = TextOpener {
            store,
            format: Arc::clone(&self.format),
            columns: Arc::clone(&self.columns),
            wanted: self.projection.file_indices.clone(),
            batch_size: self.batch_size,
        };
        ProjectionOpener::try_new(self.projection.clone(), Arc::new(opener), self.schema.file_schema())
    }

    fn table_schema(&self) -> &TableSchema {
        &self.schema
    }

    fn with_batch_size(&self, batch_size: usize) -> Arc<dyn FileSource> {
        Arc::new(TextSource { batch_size, ..self.clone() })
    }

    fn projection(&self) -> Option<&ProjectionExprs> {
        Some(&self.projection.source)
    }

    fn try_pushdown_projection(&self, projection: &ProjectionExprs) -> Result<Option<Arc<dyn FileSource>>> {
        let merged = self.projection.source.try_merge(projection)?;
        let projection = SplitProjection::new(self.schema.file_schema(), &merged);
        Ok(Some(Arc::new(TextSource { projection, ..self.clone() })))
    }

    fn metrics(&self) -> &ExecutionPlanMetricsSet {
        &self.metrics
    }

    fn file_type(&self) -> &str {
        "text"
    }

    /// A record may span what a byte range would cut: files are read whole.
    fn supports_repartitioning(&self) -> bool {
        false
    }

    fn apply_expressions(&self, f: &mut dyn FnMut(&Arc<dyn PhysicalExpr>) -> Result<TreeNodeRecursion>) -> Result<TreeNodeRecursion> {
        datafusion::physical_plan::apply_expression_roots(self.projection.source.iter(), f)
    }
}

struct TextOpener {
    store: Arc<dyn ObjectStore>,
    format: Arc<TextFormat>,
    columns: Arc<[Column]>,
    wanted: Vec<usize>,
    batch_size: usize,
}

impl FileOpener for TextOpener {
    fn open(&self, file: PartitionedFile) -> Result<FileOpenFuture> {
        // A partition with serde properties of its own brings its format along.
        let format = file.extension::<Arc<TextFormat>>().unwrap_or(&self.format);
        let decoder =
            Decoder::new(format.as_ref().clone(), &self.columns, &self.wanted, self.batch_size).map_err(|e| cannot_open(&file, &e))?;
        let compression = Compression::from_extension(file.object_meta.location.as_ref());
        let decoder = FileDecoder::new(compression, decoder).map_err(|e| cannot_open(&file, &e))?;
        let store = Arc::clone(&self.store);
        Ok(Box::pin(async move {
            let chunks = store.get(&file.object_meta.location).await?.into_stream();
            Ok(batches(chunks.map_err(DataFusionError::from).boxed(), decoder))
        }))
    }
}

fn cannot_open(file: &PartitionedFile, reason: &dyn std::fmt::Display) -> SqlError {
    let (uri, size) = (uri(&file.object_meta.location), file.object_meta.size);
    SqlError::new(ErrorCode::HiveCannotOpenSplit, format!("Error opening Hive split {uri} (offset=0, length={size}): {reason}"))
}

enum Reading {
    Chunks(BoxStream<'static, Result<bytes::Bytes>>, Box<FileDecoder>),
    Rest(Box<FileDecoder>),
    Done,
}

/// Push a chunk, take the batches it completes, ask for the next.
fn batches(chunks: BoxStream<'static, Result<bytes::Bytes>>, decoder: FileDecoder) -> BoxStream<'static, Result<RecordBatch>> {
    let reading = Reading::Chunks(chunks, Box::new(decoder));
    futures::stream::try_unfold(reading, |mut reading| async move {
        loop {
            reading = match reading {
                Reading::Done => return Ok(None),
                Reading::Rest(mut decoder) => match decoder.next_batch().map_err(decode_error)? {
                    Some(batch) => return Ok(Some((batch, Reading::Rest(decoder)))),
                    None => Reading::Done,
                },
                Reading::Chunks(mut chunks, mut decoder) => {
                    if let Some(batch) = decoder.next_batch().map_err(decode_error)? {
                        return Ok(Some((batch, Reading::Chunks(chunks, decoder))));
                    }
                    match chunks.next().await.transpose()? {
                        Some(chunk) => {
                            decoder.push(chunk);
                            Reading::Chunks(chunks, decoder)
                        }
                        None => {
                            decoder.finish().map_err(decode_error)?;
                            Reading::Rest(decoder)
                        }
                    }
                }
            };
        }
    })
    .boxed()
}

fn decode_error(error: DecodeError) -> DataFusionError {
    DataFusionError::External(Box::new(error))
}
