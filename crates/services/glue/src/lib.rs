//! AWS Glue: the Data Catalog, and crawlers that fill it.
//!
//! The table of contents of this room. Nouns, tables, workers and known differences from AWS are in `README.md`.

mod errors;
mod leniencies;
pub mod model;
mod ops;
mod paging;
mod store;
mod workers;

use api_glue::*;
use kernel::Service;

pub use store::TABLE_IDS;

/// Glue's operations. What they know stands in tables.
struct Glue;

pub fn service() -> Service {
    Service::of(&api_glue::SERVICE, Glue)
        // databases
        .on::<CreateDatabase>()
        .on::<GetDatabase>()
        .on::<GetDatabases>()
        .on::<UpdateDatabase>()
        .on::<DeleteDatabase>()
        // tables
        .on::<CreateTable>()
        .on::<GetTable>()
        .on::<GetTables>()
        .on::<UpdateTable>()
        .on::<DeleteTable>()
        .on::<BatchDeleteTable>()
        // versions of tables
        .on::<GetTableVersion>()
        .on::<GetTableVersions>()
        .on::<DeleteTableVersion>()
        .on::<BatchDeleteTableVersion>()
        // partitions
        .on::<CreatePartition>()
        .on::<BatchCreatePartition>()
        .on::<GetPartition>()
        .on::<GetPartitions>()
        .on::<BatchGetPartition>()
        .on::<UpdatePartition>()
        .on::<BatchUpdatePartition>()
        .on::<DeletePartition>()
        .on::<BatchDeletePartition>()
        // crawlers
        .on::<CreateCrawler>()
        .on::<UpdateCrawler>()
        .on::<GetCrawler>()
        .on::<GetCrawlers>()
        .on::<ListCrawlers>()
        .on::<BatchGetCrawlers>()
        .on::<DeleteCrawler>()
        .on::<StartCrawler>()
        .on::<StopCrawler>()
        .on::<GetCrawlerMetrics>()
        .on::<ListCrawls>()
        // tags
        .on::<TagResource>()
        .on::<UntagResource>()
        .on::<GetTags>()
        // later
        .worker(workers::run_crawlers::RunCrawlers::default())
        .worker(workers::start_scheduled::StartScheduled)
        .worker(workers::sweep_dropped::SweepDropped)
        .into()
}
