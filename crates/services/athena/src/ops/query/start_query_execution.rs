//! StartQueryExecution: checks what can be checked at once, and puts the query into the queue.

use api_athena::{QueryExecutionContext, StartQueryExecution, StartQueryExecutionInput, StartQueryExecutionOutput};
use api_s3::{GetBucketLocation, GetBucketLocationInput};
use kernel::{Cx, Error, Handler, Rule};
use sql::statement::{self, Statement};
use sql::{Engine, ErrorCode, SqlError};

use crate::Athena;
use crate::errors;
use crate::model::in_place::in_place;
use crate::model::kind::Kind;
use crate::model::output::S3Path;
use crate::model::query::{Query, State, Totals};
use crate::model::queue::{Caller, Waiting};
use crate::model::submission::Submission;
use crate::model::work_group::{PRIMARY, ResultSettings, WorkGroup};
use crate::ops::results::{checked, result_settings};
use crate::run::is_glue;
use crate::store::{self, SUBMISSIONS};
use crate::workers::{forget_history, run_queries};

static NO_TOKEN: Rule = Rule {
    id: "athena-start-query-without-token",
    service: "athena",
    aws_says: "AWS rejects this: StartQueryExecution without ClientRequestToken (SDKs and the CLI add one)",
    we_do: "the query runs, and is not protected against being sent twice",
    source: "https://docs.aws.amazon.com/athena/latest/APIReference/API_StartQueryExecution.html",
};

impl Handler<StartQueryExecution> for Athena {
    async fn run(&self, cx: &Cx, input: StartQueryExecutionInput) -> Result<StartQueryExecutionOutput, Error> {
        if input.client_request_token.is_none() {
            cx.lenient(&NO_TOKEN, "StartQueryExecution", errors::token_missing).await?;
        }
        let id = cx.rng().uuid();
        let submission = submission(&id, &input);
        if let Some(token) = &input.client_request_token
            && let Some(earlier) = cx.read(|tx| tx.get(&SUBMISSIONS, token))?
        {
            return repeated(earlier, &submission);
        }
        let query = prepare(cx, &self.engine, &id, &input).await?;
        let waiting = Waiting { account: cx.account(), region: cx.region().to_string(), caller: Caller::from(cx.principal()) };
        let output = cx
            .write(|tx| {
                if let Some(token) = &input.client_request_token {
                    if let Some(earlier) = tx.get(&SUBMISSIONS, token)? {
                        return repeated(earlier, &submission);
                    }
                    tx.put(&SUBMISSIONS, token, &submission)?;
                }
                store::submit(tx, &id, &query, &waiting)?;
                Ok::<_, Error>(answer(id))
            })
            .await?;
        cx.nudge(run_queries::NAME);
        cx.nudge(forget_history::NAME);
        Ok(output)
    }
}

fn answer(id: String) -> StartQueryExecutionOutput {
    StartQueryExecutionOutput { query_execution_id: Some(id) }
}

fn submission(id: &str, input: &StartQueryExecutionInput) -> Submission {
    Submission {
        query_id: id.to_owned(),
        text: input.query_string.clone(),
        database: input.query_execution_context.as_ref().and_then(|context| context.database.clone()),
        output_location: input.result_configuration.as_ref().and_then(|configuration| configuration.output_location.clone()),
    }
}

/// A token seen before means the query it started, whatever has become of it.
fn repeated(earlier: Submission, now: &Submission) -> Result<StartQueryExecutionOutput, Error> {
    if earlier.repeats(now) { Ok(answer(earlier.query_id)) } else { Err(errors::token_reused()) }
}

/// The query as it will be queued, or why not.
async fn prepare(cx: &Cx, engine: &Engine, id: &str, input: &StartQueryExecutionInput) -> Result<Query, Error> {
    let work_group_name = input.work_group.as_deref().unwrap_or(PRIMARY);
    let work_group = cx.read(|tx| store::work_group(tx, work_group_name))?.ok_or_else(errors::work_group_not_found)?;
    if !work_group.is_enabled {
        return Err(errors::work_group_disabled(work_group_name));
    }
    let statement = checked_statement(engine, input).await?;
    refuse_location(&statement, &work_group)?;
    let kind = Kind::of(&statement);
    let context = context(input)?;
    let results = results(cx, id, &kind, &work_group, input).await?;
    Ok(Query {
        text: input.query_string.clone(),
        kind,
        work_group: work_group_name.to_owned(),
        catalog: context.catalog,
        database: context.database,
        parameters: input.execution_parameters.clone().unwrap_or_default(),
        results,
        reuse_minutes: reuse_minutes(input),
        bytes_scanned_cutoff: work_group.bytes_scanned_cutoff,
        state: State::Queued,
        reason: None,
        failure: None,
        submitted: cx.now().millis(),
        started: None,
        completed: None,
        attempts: 0,
        totals: Totals::default(),
        token: input.client_request_token.clone(),
    })
}

/// AWS: what is no statement is refused here; a statement that cannot work becomes a query that fails.
async fn checked_statement(engine: &Engine, input: &StartQueryExecutionInput) -> Result<Statement, Error> {
    let text = &input.query_string;
    let statement = match statement::parse(text) {
        Ok(statement) => statement,
        // Hive's complaints come when Hive runs it; until then it counts as a definition.
        Err(SqlError { code: ErrorCode::HiveParse, .. }) => {
            return Ok(Statement::Unsupported { what: "a statement that Hive cannot parse".into() });
        }
        Err(error) => return Err(errors::malformed_query(error.message)),
    };
    let query = match &statement {
        Statement::Query(query) | Statement::InsertInto { query, .. } | Statement::Unload { query, .. } => query,
        Statement::CreateTableAs(table) => &table.query,
        _ => return Ok(statement),
    };
    let parameters = input.execution_parameters.as_deref().unwrap_or_default();
    match engine.check_syntax(&in_place(text, query), parameters).await {
        Err(error) if error.code == ErrorCode::Syntax => Err(errors::malformed_query(error.message)),
        _ => Ok(statement),
    }
}

/// AWS: "do not specify an external_location" in a work group that enforces its own (considerations for CTAS queries).
fn refuse_location(statement: &Statement, work_group: &WorkGroup) -> Result<(), Error> {
    match statement {
        Statement::CreateTableAs(table)
            if work_group.is_enforced && table.properties.iter().any(|(property, _)| property == "external_location") =>
        {
            Err(errors::location_is_enforced())
        }
        _ => Ok(()),
    }
}

fn context(input: &StartQueryExecutionInput) -> Result<QueryExecutionContext, Error> {
    let context = input.query_execution_context.clone().unwrap_or_default();
    match context.catalog.as_deref() {
        Some(catalog) if !is_glue(catalog) => Err(errors::catalog_unknown(catalog)),
        _ => Ok(context),
    }
}

/// The settings in force, with the location of this query's own result.
async fn results(
    cx: &Cx,
    id: &str,
    kind: &Kind,
    work_group: &WorkGroup,
    input: &StartQueryExecutionInput,
) -> Result<ResultSettings, Error> {
    let asked = result_settings(input.result_configuration.clone().unwrap_or_default());
    let settings = checked(work_group.settings_for(asked))?;
    let location = settings.output_location.as_deref().ok_or_else(errors::no_output_location)?;
    let root = S3Path::parse(location).ok_or_else(errors::not_an_s3_path)?;
    let found =
        cx.call::<GetBucketLocation>(GetBucketLocationInput { bucket: root.bucket.clone(), ..GetBucketLocationInput::default() }).await;
    match found {
        Ok(_) => Ok(ResultSettings { output_location: Some(root.below(&kind.form.file_name(id)).to_string()), ..settings }),
        Err(Error::Api(error)) if error.schema.status < 500 => Err(errors::bucket_unusable(&root.bucket)),
        Err(error) => Err(error),
    }
}

/// Accepted and shown; every query really runs.
// Differs from AWS: ResultReuseConfiguration never reuses a result; `ReusedPreviousResult` says false.
fn reuse_minutes(input: &StartQueryExecutionInput) -> Option<i32> {
    let by_age = input.result_reuse_configuration.as_ref()?.result_reuse_by_age_configuration.as_ref()?;
    by_age.enabled.then(|| by_age.max_age_in_minutes.unwrap_or(60))
}
