//! GetQueryRuntimeStatistics: the same times as GetQueryExecution, and how much went in and out.

use api_athena::{
    GetQueryRuntimeStatistics, GetQueryRuntimeStatisticsInput, GetQueryRuntimeStatisticsOutput, QueryRuntimeStatistics,
    QueryRuntimeStatisticsRows, QueryRuntimeStatisticsTimeline,
};
use kernel::{Cx, Error, Handler};

use crate::Athena;
use crate::errors;
use crate::store::QUERIES;

impl Handler<GetQueryRuntimeStatistics> for Athena {
    // Differs from AWS: no `OutputStage` (the engine's stages are not Trino's) and no `InputRows` (it does not count them).
    async fn run(&self, cx: &Cx, input: GetQueryRuntimeStatisticsInput) -> Result<GetQueryRuntimeStatisticsOutput, Error> {
        let id = input.query_execution_id;
        let query = cx.read(|tx| tx.get(&QUERIES, &id))?.ok_or_else(|| errors::query_not_found(&id))?;
        let timeline = QueryRuntimeStatisticsTimeline {
            query_queue_time_in_millis: Some(query.queue_millis()),
            service_pre_processing_time_in_millis: Some(0),
            query_planning_time_in_millis: Some(query.totals.planning_millis),
            engine_execution_time_in_millis: Some(query.engine_millis()),
            service_processing_time_in_millis: Some(0),
            total_execution_time_in_millis: Some(query.total_millis()),
        };
        let rows = QueryRuntimeStatisticsRows {
            input_bytes: Some(query.totals.bytes_scanned as i64),
            output_bytes: Some(query.totals.bytes_out as i64),
            output_rows: Some(query.totals.rows_out as i64),
            ..QueryRuntimeStatisticsRows::default()
        };
        let statistics = QueryRuntimeStatistics { timeline: Some(timeline), rows: Some(rows), output_stage: None };
        Ok(GetQueryRuntimeStatisticsOutput { query_runtime_statistics: Some(statistics) })
    }
}
