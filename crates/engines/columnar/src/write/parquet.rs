//! Parquet, row group by row group.

use std::sync::Arc;

use arrow::array::RecordBatch;
use arrow::datatypes::{Field, Schema};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_writer::ArrowWriterOptions;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::properties::WriterProperties;

use super::{Packing, WriteError};
use crate::Column;

/// A row group is held in memory until it is written, so its size is the writer's.
const ROW_GROUP_BYTES: usize = 32 << 20;
const ROW_GROUP_ROWS: usize = 1 << 20;

pub(super) struct ParquetWriter(ArrowWriter<Vec<u8>>);

impl ParquetWriter {
    pub(super) fn new(columns: &[Column], packing: Packing) -> Result<Self, WriteError> {
        let field = |column: &Column| Field::new(&column.name, column.hive_type.to_arrow(), true);
        let schema = Arc::new(Schema::new(columns.iter().map(field).collect::<Vec<_>>()));
        let properties = WriterProperties::builder()
            .set_compression(compression(packing))
            .set_max_row_group_row_count(Some(ROW_GROUP_ROWS))
            .set_max_row_group_bytes(Some(ROW_GROUP_BYTES))
            .set_created_by("millpond".to_owned())
            // Lists and maps get the names the format's specification gives them, as in files of Hive and Trino.
            .set_coerce_types(true)
            .build();
        let options = ArrowWriterOptions::new().with_properties(properties).with_skip_arrow_metadata(true);
        Ok(Self(ArrowWriter::try_new_with_options(Vec::new(), schema, options)?))
    }

    pub(super) fn write(&mut self, batch: &RecordBatch) -> Result<(), WriteError> {
        Ok(self.0.write(batch)?)
    }

    /// Only what the writer is done with: it never looks back, and counts its position itself.
    pub(super) fn take_bytes(&mut self) -> Vec<u8> {
        std::mem::take(self.0.inner_mut())
    }

    pub(super) fn pending_bytes(&self) -> usize {
        self.0.memory_size()
    }

    pub(super) fn flush(&mut self) -> Result<(), WriteError> {
        Ok(self.0.flush()?)
    }

    pub(super) fn finish(self) -> Result<Vec<u8>, WriteError> {
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
