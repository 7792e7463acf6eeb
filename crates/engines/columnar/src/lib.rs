//! File formats as Hive, Glue and Athena understand them: infer what a file holds, read its rows into Arrow.
//!
//! - [`hive_type`]: the words for types. [`infer`]: what a crawler concludes from a sample of a file, and how the
//!   conclusions of many files merge. [`read`]: SerDes, i.e. text to record batches. [`compression`]: what wraps the bytes.
//!   [`write`]: the way back, record batches to Parquet, delimited text and JSON lines. [`convert`]: JSON records as they are sent,
//!   one by one, into a columnar file with a verdict for each.
//! - Absent on purpose: no AWS API types, no object store, no clock, no I/O. Bytes come in, values go out.
//! - Parquet *rows* are read by the SQL engine; to [`infer`] a Parquet file is only a footer.

pub mod compression;
pub mod convert;
pub mod hive_type;
pub mod infer;
mod json;
pub mod read;
pub mod write;

pub use hive_type::{Column, HiveType, StructField, TypeError};
