//! Athena's rules, pure: what a work group, a query and a result are.

pub mod failure;
pub mod hive_path;
pub mod hive_pattern;
pub mod in_place;
pub mod kind;
pub mod named_query;
pub mod output;
pub mod page;
pub mod query;
pub mod queue;
pub mod result_csv;
pub mod result_metadata;
pub mod submission;
pub mod table_types;
pub mod trino_type;
pub mod work_group;
pub mod write_options;
