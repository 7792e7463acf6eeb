//! What happens after StartQueryExecution has answered.

pub mod forget_history;
pub mod run_queries;
