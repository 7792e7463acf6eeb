//! Query executions.

mod described;
mod get_query_execution;
mod get_query_results;
mod get_query_runtime_statistics;
mod list_query_executions;
mod start_query_execution;
mod stop_query_execution;
