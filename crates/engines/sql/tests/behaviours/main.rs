//! What a user of Athena would notice, against a lake in memory.

mod columns_of_files;
mod ddl;
mod dialect;
mod error_texts;
mod functions;
mod lake;
mod limits;
mod pruning;
mod tables;
mod views;
