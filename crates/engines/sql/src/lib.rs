//! Athena's engine: Trino queries on DataFusion, Hive DDL parsed for whoever keeps the catalog.
//!
//! - [`statement::parse`] says what a text asks for. DDL is fully parsed and executed by the caller, against its catalog.
//! - [`Engine::query`] runs queries. Tables come from a [`Catalog`], bytes from an object store in which the object
//!   `s3://bucket/key` has the path `bucket/key`; results are Arrow batches with Trino's names for the types.
//! - [`output`] prints values and types as Athena does.
//!
//! It knows no AWS API, no identity, no clock: `now()` is what the [`Session`] says.
//!
//! Planning recurses deeply, above all unoptimised, and happens on a thread of its own with a large stack
//! ([`PLANNING_STACK`]); callers need no more than the usual.

mod catalog;
mod dialect;
mod engine;
mod error;
mod functions;
mod information_schema;
pub mod output;
mod planning;
mod resolve;
mod scan;
pub mod statement;
mod view;

pub use catalog::{Catalog, CatalogError, PartitionDef, TableDef};
pub use engine::{ColumnInfo, Engine, EngineConfig, QueryStats, QueryStream, Session};
pub use error::{ErrorCode, SqlError};
pub use planning::PLANNING_STACK;
pub use view::View;
