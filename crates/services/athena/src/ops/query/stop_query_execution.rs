//! StopQueryExecution: the query is cancelled at once; whoever runs it is interrupted.

use api_athena::{StopQueryExecution, StopQueryExecutionInput, StopQueryExecutionOutput};
use kernel::{Cx, Error, Handler};

use crate::Athena;
use crate::errors;
use crate::store::{self, QUERIES};
use crate::workers::run_queries::CANCELLED_BY_USER;

impl Handler<StopQueryExecution> for Athena {
    async fn run(&self, cx: &Cx, input: StopQueryExecutionInput) -> Result<StopQueryExecutionOutput, Error> {
        let id = input.query_execution_id;
        let now = cx.now().millis();
        cx.write(|tx| {
            let mut query = tx.get(&QUERIES, &id)?.ok_or_else(|| errors::query_not_found(&id))?;
            // AWS: stopping what is over succeeds and changes nothing.
            if !query.state.is_final() {
                query.cancel(CANCELLED_BY_USER, now);
                store::save(tx, &id, &query)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
        self.lanes.cancel(&id);
        Ok(StopQueryExecutionOutput {})
    }
}
