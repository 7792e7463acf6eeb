//! From a catalog table to record batches.

mod counting_store;
mod format;
mod location;
mod parquet;
mod partitions;
mod projection;
mod table;
mod text;

pub use counting_store::{CountingStore, ScanCounter};
pub use location::store_url;
pub use table::HiveTable;
