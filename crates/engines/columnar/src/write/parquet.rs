//! Parquet, row group by row group.

use std::sync::Arc;

use arrow::array::RecordBatch;
use arrow::datatypes::{Field, Schema};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_writer::ArrowWriterOptions;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::properties::{WriterProperties, WriterVersion};

use super::{Packing, WriteError};
use crate::Column;

/// How a Parquet file is laid out inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParquetOptions {
    pub packing: Packing,
    /// A row group is held in memory until it is written, so its size is the writer's.
    pub block_bytes: usize,
    pub page_bytes: usize,
    pub dictionary: bool,
    pub version: ParquetVersion,
}

/// Which data pages are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ParquetVersion {
    #[default]
    V1,
    V2,
}

impl Default for ParquetOptions {
    fn default() -> Self {
        Self { packing: Packing::Snappy, block_bytes: 32 << 20, page_bytes: 1 << 20, dictionary: true, version: ParquetVersion::V1 }
    }
}

const ROW_GROUP_ROWS: usize = 1 << 20;

pub(crate) struct ParquetWriter(ArrowWriter<Vec<u8>>);

impl ParquetWriter {
    pub(crate) fn new(columns: &[Column], layout: &ParquetOptions) -> Result<Self, WriteError> {
        let field = |column: &Column| Field::new(&column.name, column.hive_type.to_arrow(), true);
        let schema = Arc::new(Schema::new(columns.iter().map(field).collect::<Vec<_>>()));
        let properties = WriterProperties::builder()
            .set_compression(compression(layout.packing))
            .set_max_row_group_row_count(Some(ROW_GROUP_ROWS))
            .set_max_row_group_bytes(Some(layout.block_bytes))
            .set_data_page_size_limit(layout.page_bytes)
            .set_dictionary_enabled(layout.dictionary)
            .set_writer_version(match layout.version {
                ParquetVersion::V1 => WriterVersion::PARQUET_1_0,
                ParquetVersion::V2 => WriterVersion::PARQUET_2_0,
            })
            .set_created_by("millpond".to_owned())
            // Lists and maps get the names the format's specification gives them, as in files of Hive and Trino.
            .set_coerce_types(true)
            .build();
        let options = ArrowWriterOptions::new().with_properties(properties).with_skip_arrow_metadata(true);
        Ok(Self(ArrowWriter::try_new_with_options(Vec::new(), schema, options)?))
    }

    pub(crate) fn write(&mut self, batch: &RecordBatch) -> Result<(), WriteError> {
        Ok(self.0.write(batch)?)
    }

    /// Only what the writer is done with: it never looks back, and counts its position itself.
    pub(crate) fn take_bytes(&mut self) -> Vec<u8> {
        std::mem::take(self.0.inner_mut())
    }

    pub(crate) fn pending_bytes(&self) -> usize {
        self.0.memory_size()
    }

    pub(crate) fn flush(&mut self) -> Result<(), WriteError> {
        Ok(self.0.flush()?)
    }

    pub(crate) fn finish(self) -> Result<Vec<u8>, WriteError> {
        Ok(self.0.into_inner()?)
    }
}

fn compression(packing: Packing) -> Compression {
    match packing {
        Packing::None => Compression::UNCOMPRESSED,
        Packing::Snappy => Compression::SNAPPY,
        Packing::Gzip => Compression::GZIP(Default::default()),
        // AWS: "Athena uses ZSTD compression level 3 by default" (user guide, ZSTD compression levels).
        Packing::Zstd => Compression::ZSTD(ZstdLevel::try_new(3).unwrap_or_default()),
    }
}
