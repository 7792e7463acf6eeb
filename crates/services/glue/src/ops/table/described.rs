//! A table as GetTable, GetTables and the version operations answer it.

use api_glue::{StorageDescriptor, Table, TableInput};
use kernel::{Cx, Timestamp};

use crate::errors::Error;
use crate::store::{self, TableRow};

pub fn table(cx: &Cx, database: &str, row: &TableRow) -> Result<Table, Error> {
    let input: TableInput = store::from_json(&row.input)?;
    Ok(Table {
        name: input.name,
        database_name: Some(database.to_owned()),
        description: input.description,
        owner: input.owner,
        create_time: Some(Timestamp::from_millis(row.created_at)),
        update_time: Some(Timestamp::from_millis(row.updated_at)),
        last_access_time: input.last_access_time,
        last_analyzed_time: input.last_analyzed_time,
        retention: Some(input.retention.unwrap_or(0)),
        storage_descriptor: input.storage_descriptor.map(filled),
        partition_keys: input.partition_keys,
        view_original_text: input.view_original_text,
        view_expanded_text: input.view_expanded_text,
        table_type: input.table_type,
        parameters: input.parameters,
        created_by: Some(row.created_by.clone()),
        is_registered_with_lake_formation: Some(false),
        catalog_id: Some(cx.account().to_string()),
        version_id: Some(row.version.to_string()),
        is_multi_dialect_view: Some(false),
        ..Table::default()
    })
}

/// AWS answers these members whether or not they were set (as in the response logged in terraform-provider-aws#35954).
pub fn filled(descriptor: StorageDescriptor) -> StorageDescriptor {
    StorageDescriptor {
        columns: descriptor.columns.or_else(|| Some(Vec::new())),
        compressed: descriptor.compressed.or(Some(false)),
        number_of_buckets: descriptor.number_of_buckets.or(Some(0)),
        bucket_columns: descriptor.bucket_columns.or_else(|| Some(Vec::new())),
        sort_columns: descriptor.sort_columns.or_else(|| Some(Vec::new())),
        stored_as_sub_directories: descriptor.stored_as_sub_directories.or(Some(false)),
        ..descriptor
    }
}
