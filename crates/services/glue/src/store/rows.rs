//! The rows, and the JSON inside them.

use kernel::row;
use kernel::store::StoreError;
use serde::{Deserialize, Serialize};
use wire::Structure;

/// The JSON of an AWS shape.
pub fn to_json(shape: &dyn Structure) -> String {
    String::from_utf8(wire::json::to_vec(shape)).expect("JSON is UTF-8")
}

/// The shape again. It was written by us, so an error is a damaged store.
pub fn from_json<T: Structure + Default>(json: &str) -> Result<T, StoreError> {
    let mut shape = T::default();
    match wire::json::from_slice(json.as_bytes(), &mut shape) {
        Ok(_) => Ok(shape),
        Err(error) => Err(StoreError::BadRow { table: "glue", reason: error.to_string() }),
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DatabaseRow {
    pub number: u64,
    /// Milliseconds of the epoch, as all times in these rows.
    pub created_at: i64,
    /// A `DatabaseInput`.
    pub input: String,
}
row!(DatabaseRow, version 1);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRow {
    pub number: u64,
    /// Under which number its partitions stand: a new one when a crawler changes what the table is partitioned by.
    pub partitions: u64,
    pub version: u64,
    pub created_at: i64,
    pub updated_at: i64,
    pub created_by: String,
    /// Name and type of each partition key.
    pub keys: Vec<(String, String)>,
    /// A `TableInput`.
    pub input: String,
}
row!(TableRow, version 1);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartitionRow {
    pub created_at: i64,
    pub values: Vec<String>,
    /// A `PartitionInput` without its values.
    pub input: String,
}
row!(PartitionRow, version 1);

/// What stands under the number of something that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Dropped {
    Database,
    TableVersions,
    Partitions,
}
row!(Dropped, version 1);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CrawlerState {
    Ready,
    Running,
    Stopping,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CrawlerRow {
    pub created_at: i64,
    pub updated_at: i64,
    pub version: i64,
    pub state: CrawlerState,
    /// How many crawls there have been, the current one included.
    pub crawls: u64,
    /// Until when its schedule has been looked at: the next crawl is the schedule's first moment after this.
    pub scheduled_from: i64,
    /// A `CreateCrawlerInput` without tags.
    pub definition: String,
}
row!(CrawlerRow, version 1);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CrawlState {
    Running,
    Succeeded,
    Failed,
    Cancelled,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CrawlRow {
    pub id: String,
    pub state: CrawlState,
    pub started_at: i64,
    pub ended_at: Option<i64>,
    pub error: Option<String>,
    pub counts: Counts,
}
row!(CrawlRow, version 1);

/// What a crawl did to the catalog.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    pub tables_created: u64,
    pub tables_updated: u64,
    pub tables_deleted: u64,
    pub partitions_created: u64,
    pub partitions_updated: u64,
    pub partitions_deleted: u64,
}
