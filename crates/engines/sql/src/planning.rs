//! A thread with room for the planner's recursion.

use std::future::Future;

use futures::FutureExt;
use futures::future::{Either, select};
use tokio::runtime::Handle;
use tokio::sync::oneshot;

use crate::SqlError;

/// The stack of a planning thread. An unoptimised build needs about 8 MiB for a query of some hundred nested terms.
pub const PLANNING_STACK: usize = 64 * 1024 * 1024;

/// Runs the future to its end on a thread of its own; dropping the returned future abandons it.
pub async fn with_large_stack<T, F>(work: F) -> Result<T, SqlError>
where
    T: Send + 'static,
    F: Future<Output = Result<T, SqlError>> + Send + 'static,
{
    let runtime = Handle::try_current().map_err(SqlError::internal)?;
    let (mut answer, answered) = oneshot::channel();
    let thread = move || {
        let result = runtime.block_on(async {
            match select(work.boxed(), Box::pin(answer.closed())).await {
                Either::Left((result, _)) => Some(result),
                Either::Right(_) => None,
            }
        });
        if let Some(result) = result {
            // Nobody may be waiting any more; then nobody misses the answer.
            let _ = answer.send(result);
        }
    };
    std::thread::Builder::new().name("sql-planner".into()).stack_size(PLANNING_STACK).spawn(thread).map_err(SqlError::internal)?;
    answered.await.unwrap_or_else(|_| Err(SqlError::internal("the planner stopped unexpectedly")))
}
