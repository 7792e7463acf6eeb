//! GetQueryExecution and BatchGetQueryExecution.

use api_athena::{
    BatchGetQueryExecution, BatchGetQueryExecutionInput, BatchGetQueryExecutionOutput, GetQueryExecution, GetQueryExecutionInput,
    GetQueryExecutionOutput, UnprocessedQueryExecutionId,
};
use kernel::{Cx, Error, Handler};

use super::described::execution;
use crate::Athena;
use crate::errors;
use crate::store::QUERIES;

impl Handler<GetQueryExecution> for Athena {
    async fn run(&self, cx: &Cx, input: GetQueryExecutionInput) -> Result<GetQueryExecutionOutput, Error> {
        let id = input.query_execution_id;
        let query = cx.read(|tx| tx.get(&QUERIES, &id))?.ok_or_else(|| errors::query_not_found(&id))?;
        Ok(GetQueryExecutionOutput { query_execution: Some(execution(id, query)) })
    }
}

impl Handler<BatchGetQueryExecution> for Athena {
    async fn run(&self, cx: &Cx, input: BatchGetQueryExecutionInput) -> Result<BatchGetQueryExecutionOutput, Error> {
        let (mut found, mut missing) = (Vec::new(), Vec::new());
        for id in input.query_execution_ids {
            match cx.read(|tx| tx.get(&QUERIES, &id))? {
                Some(query) => found.push(execution(id, query)),
                None => missing.push(UnprocessedQueryExecutionId {
                    error_code: Some("INVALID_INPUT".to_owned()),
                    error_message: Some(format!("QueryExecution {id} was not found")),
                    query_execution_id: Some(id),
                }),
            }
        }
        Ok(BatchGetQueryExecutionOutput { query_executions: Some(found), unprocessed_query_execution_ids: Some(missing) })
    }
}
