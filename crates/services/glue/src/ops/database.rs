//! Databases.

mod create_database;
mod delete_database;
mod get_databases;
mod update_database;
