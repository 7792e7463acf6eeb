//! A query as the API describes it.

use api_athena::{
    AthenaError, EngineVersion, QueryExecution, QueryExecutionContext, QueryExecutionStatistics, QueryExecutionStatus,
    ResultReuseByAgeConfiguration, ResultReuseConfiguration, ResultReuseInformation,
};
use kernel::Timestamp;

use crate::model::failure::Failure;
use crate::model::kind::Form;
use crate::model::query::{Query, State};
use crate::model::work_group::{AUTO, ENGINE};
use crate::ops::results::result_configuration;

pub fn execution(id: String, query: Query) -> QueryExecution {
    QueryExecution {
        status: Some(status(&query)),
        statistics: Some(statistics(&query)),
        query_execution_id: Some(id),
        statement_type: Some(query.kind.statement_type),
        substatement_type: query.kind.substatement_type,
        result_configuration: Some(result_configuration(query.results)),
        result_reuse_configuration: Some(ResultReuseConfiguration {
            result_reuse_by_age_configuration: Some(ResultReuseByAgeConfiguration {
                enabled: query.reuse_minutes.is_some(),
                max_age_in_minutes: query.reuse_minutes,
            }),
        }),
        query_execution_context: Some(QueryExecutionContext { database: query.database, catalog: query.catalog }),
        work_group: Some(query.work_group),
        engine_version: Some(EngineVersion { selected_engine_version: Some(AUTO.into()), effective_engine_version: Some(ENGINE.into()) }),
        execution_parameters: (!query.parameters.is_empty()).then_some(query.parameters),
        query: Some(query.text),
        ..QueryExecution::default()
    }
}

fn status(query: &Query) -> QueryExecutionStatus {
    QueryExecutionStatus {
        state: Some(query.state.name().to_owned()),
        state_change_reason: query.reason.clone(),
        submission_date_time: Some(Timestamp::from_millis(query.submitted)),
        completion_date_time: query.completed.map(Timestamp::from_millis),
        athena_error: query.failure.clone().map(athena_error),
    }
}

fn athena_error(failure: Failure) -> AthenaError {
    AthenaError {
        error_category: Some(failure.category),
        error_type: Some(failure.kind),
        retryable: Some(failure.is_retryable),
        error_message: Some(failure.message),
    }
}

fn statistics(query: &Query) -> QueryExecutionStatistics {
    // AWS: statistics appear when the query is over; data scanned shows while it runs, too, but not reliably.
    let is_over = query.state.is_final();
    let when_over = |millis: i64| is_over.then_some(millis);
    QueryExecutionStatistics {
        data_manifest_location: manifest(query),
        engine_execution_time_in_millis: when_over(query.engine_millis()),
        data_scanned_in_bytes: when_over(query.totals.bytes_scanned as i64),
        total_execution_time_in_millis: when_over(query.total_millis()),
        query_queue_time_in_millis: when_over(query.queue_millis()),
        service_pre_processing_time_in_millis: when_over(0),
        query_planning_time_in_millis: when_over(query.totals.planning_millis),
        service_processing_time_in_millis: when_over(0),
        result_reuse_information: is_over.then_some(ResultReuseInformation { reused_previous_result: false }),
        ..QueryExecutionStatistics::default()
    }
}

/// AWS: where the files are listed that CTAS, INSERT INTO and UNLOAD wrote.
fn manifest(query: &Query) -> Option<String> {
    let writes = matches!(query.kind.form, Form::Table | Form::Data) && query.state == State::Succeeded;
    let location = query.results.output_location.as_ref().filter(|_| writes)?;
    Some(format!("{location}-manifest.csv"))
}
