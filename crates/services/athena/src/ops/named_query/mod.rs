//! Named queries.

mod create_named_query;
mod delete_named_query;
mod get_named_query;
mod list_named_queries;
