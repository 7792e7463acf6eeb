//! What Glue remembers: tables and keys. All are scoped to an account and a region.
//!
//! Databases and tables carry a number that is never used again; what belongs to them is keyed by it. So dropping a database
//! of any size is one small transaction (the row goes, its number is written down in [`DROPPED`]), a new one of the same name
//! starts empty at once, and the worker `glue.sweep_dropped` removes the rest in small bites.
//!
//! A definition is kept as the JSON of its AWS shape: the API's own words are the most stable format there is. What the room
//! itself computes with stands beside it, typed.

mod crawlers;
mod databases;
mod partitions;
mod rows;
mod tables;
mod tags;

pub use crawlers::*;
pub use databases::*;
pub use partitions::*;
pub use rows::*;
pub use tables::*;
pub use tags::*;

use kernel::store::{Scope, StoreError, Table, TableId, Tx};

const fn id(tag: u16, name: &'static str) -> TableId {
    TableId { tag, name }
}

/// Key: always (). Value: the number most recently given to a database, a table, or a table's partitions.
const LAST_NUMBER: Table<(), u64> = Table::new(id(0x0301, "glue.last_number"), Scope::Region);
/// Key: database name. Value: database v1.
pub const DATABASES: Table<String, DatabaseRow> = Table::new(id(0x0302, "glue.databases"), Scope::Region);
/// Key: database number, table name. Value: table v1, in its current version.
pub const TABLES: Table<(u64, String), TableRow> = Table::new(id(0x0303, "glue.tables"), Scope::Region);
/// Key: table number, version. Value: table v1, as it was before an update.
pub const VERSIONS: Table<(u64, u64), TableRow> = Table::new(id(0x0304, "glue.table_versions"), Scope::Region);
/// Key: number of the table's partitions, their values (see [`partition_key`]). Value: partition v1.
pub const PARTITIONS: Table<(u64, Vec<u8>), PartitionRow> = Table::new(id(0x0305, "glue.partitions"), Scope::Region);
/// Key: a number whose database, table or partitions are gone. Value: what is left to remove under it.
pub const DROPPED: Table<u64, Dropped> = Table::new(id(0x0306, "glue.dropped"), Scope::Region);
/// Key: crawler name. Value: crawler v1.
pub const CRAWLERS: Table<String, CrawlerRow> = Table::new(id(0x0307, "glue.crawlers"), Scope::Region);
/// Key: name of a crawler that is to crawl, or is crawling. Value: nothing.
pub const RUNNING: Table<String, ()> = Table::new(id(0x0308, "glue.running_crawlers"), Scope::Region);
/// Key: crawler name, number of the crawl counted from one. Value: crawl v1.
pub const CRAWLS: Table<(String, u64), CrawlRow> = Table::new(id(0x0309, "glue.crawls"), Scope::Region);
/// Key: crawler name, `s3://bucket/folder/`. Value: nothing; the folder has been crawled (kept under CRAWL_NEW_FOLDERS_ONLY).
pub const CRAWLED_FOLDERS: Table<(String, String), ()> = Table::new(id(0x030a, "glue.crawled_folders"), Scope::Region);
/// Key: resource (`crawler/name`), tag key. Value: tag value.
pub const TAGS: Table<(String, String), String> = Table::new(id(0x030b, "glue.tags"), Scope::Region);

/// All tables of this room.
pub const TABLE_IDS: &[TableId] = &[
    LAST_NUMBER.id,
    DATABASES.id,
    TABLES.id,
    VERSIONS.id,
    PARTITIONS.id,
    DROPPED.id,
    CRAWLERS.id,
    RUNNING.id,
    CRAWLS.id,
    CRAWLED_FOLDERS.id,
    TAGS.id,
];

fn new_number(tx: &mut Tx) -> Result<u64, StoreError> {
    let number = tx.get(&LAST_NUMBER, ())?.unwrap_or(0) + 1;
    tx.put(&LAST_NUMBER, (), &number)?;
    Ok(number)
}
