//! A partition as the Get operations answer it, and the row behind it.

use api_glue::{Partition, PartitionInput};
use kernel::{Cx, Timestamp};

use crate::errors::Error;
use crate::ops::table::described::filled;
use crate::store::{self, PartitionRow};

/// Which partitions are described.
pub struct Of<'a> {
    pub cx: &'a Cx,
    pub database: &'a str,
    pub table: &'a str,
    /// `ExcludeColumnSchema`: columns repeat from partition to partition and make most of the answer.
    pub without_columns: bool,
}

impl Of<'_> {
    pub fn partition(&self, row: PartitionRow) -> Result<Partition, Error> {
        let input: PartitionInput = store::from_json(&row.input)?;
        let mut descriptor = input.storage_descriptor.map(filled);
        if let Some(descriptor) = descriptor.as_mut().filter(|_| self.without_columns) {
            descriptor.columns = None;
        }
        Ok(Partition {
            values: Some(row.values),
            database_name: Some(self.database.to_owned()),
            table_name: Some(self.table.to_owned()),
            creation_time: Some(Timestamp::from_millis(row.created_at)),
            last_access_time: input.last_access_time,
            storage_descriptor: descriptor,
            parameters: input.parameters,
            last_analyzed_time: input.last_analyzed_time,
            catalog_id: Some(self.cx.account().to_string()),
        })
    }
}

pub fn row(mut input: PartitionInput, created_at: i64) -> PartitionRow {
    let values = input.values.take().unwrap_or_default();
    PartitionRow { created_at, values, input: store::to_json(&input) }
}
