//! Tables.

mod create_table;
mod delete_table;
pub(crate) mod described;
mod get_tables;
mod update_table;
