//! Parquet tells its own columns, in the footer at the end of the file.

use ::parquet::arrow::parquet_to_arrow_schema;
use ::parquet::file::metadata::{ParquetMetaData, ParquetMetaDataReader};

use super::sample::FileSample;
use super::{Classification, Classified, ClassifyError};
use crate::compression::Compression;
use crate::{Column, HiveType};

const MAGIC: &[u8] = b"PAR1";

/// A file which begins as Parquet is Parquet, be it a broken one. (Encrypted footers, `PARE`, are not read.)
pub(super) fn is_parquet(sample: &FileSample) -> bool {
    sample.head.starts_with(MAGIC)
}

pub(super) fn classify(sample: &FileSample) -> Result<Classified, ClassifyError> {
    let error = |reason: String| ClassifyError::Parquet { name: sample.name.clone(), reason };
    let metadata = footer(sample).map_err(error)?;
    let file = metadata.file_metadata();
    // The Arrow schema that some writers embed says nothing a Hive type could hold, and a damaged one panics in its reader.
    let schema = parquet_to_arrow_schema(file.schema_descr(), None).map_err(|e| error(e.to_string()))?;
    let columns = schema.fields().iter().map(|f| Column::new(f.name().to_lowercase(), HiveType::from_arrow(f.data_type()))).collect();
    let record_count = u64::try_from(file.num_rows()).map_err(|_| error("negative row count".to_owned()))?;
    Ok(Classified {
        classification: Classification::Parquet,
        // Pages are compressed one by one inside the file; crawlers record `none` for the file as a whole.
        compression: Compression::None,
        columns,
        csv: None,
        average_record_size: sample.size.checked_div(record_count).unwrap_or(0),
        record_count,
    })
}

fn footer(sample: &FileSample) -> Result<ParquetMetaData, String> {
    let end = sample.end();
    let Some(needed) = FileSample::parquet_footer_size(end) else {
        return Err("it does not end in a Parquet footer".to_owned());
    };
    if needed + MAGIC.len() as u64 > sample.size {
        return Err(format!("its footer claims {needed} bytes, the file has {}", sample.size));
    }
    let Some(start) = (end.len() as u64).checked_sub(needed) else {
        return Err(format!("the footer has {needed} bytes, the sample holds {}", end.len()));
    };
    let thrift = &end[start as usize..end.len() - 8];
    ParquetMetaDataReader::decode_metadata(thrift).map_err(|e| e.to_string())
}
