//! Starting, watching, listing and stopping queries.

use api_athena::*;

use crate::house::{House, asking, rows};

#[test]
fn a_select_over_a_catalog_table_gives_its_rows() {
    let house = House::new();
    house.orders();
    let execution = house.run("SELECT id, customer, amount FROM orders WHERE dt = '2024-01-02' ORDER BY id");
    assert_eq!((execution.statement_type.as_deref(), execution.substatement_type.as_deref()), (Some("DML"), Some("SELECT")));
    assert_eq!(execution.work_group.as_deref(), Some("primary"));
    assert_eq!(execution.engine_version.unwrap().effective_engine_version.as_deref(), Some("Athena engine version 3"));
    let id = execution.query_execution_id.unwrap();
    assert_eq!(execution.result_configuration.unwrap().output_location, Some(format!("s3://results/athena/{id}.csv")));
    let expected = rows(&[&["4", "bo", "40.5"], &["5", "cy", "50.5"], &["6", "ana", "60.5"]]);
    assert_eq!(house.rows("SELECT id, customer, amount FROM awsdatacatalog.sales.orders WHERE dt = '2024-01-02' ORDER BY id"), expected);
}

#[test]
fn only_the_partitions_asked_for_are_scanned() {
    let house = House::new();
    house.orders();
    let scanned = |sql: &str| house.run(sql).statistics.unwrap().data_scanned_in_bytes.unwrap();
    let (all, one) = (scanned("SELECT sum(amount) FROM orders"), scanned("SELECT sum(amount) FROM orders WHERE dt = '2024-01-01'"));
    assert!(one > 0 && one * 3 <= all + 9, "{one} of {all}");
    assert_eq!(scanned("SELECT count(*) FROM orders WHERE dt = '1999-01-01'"), 0);
}

#[test]
fn joins_aggregates_and_windows_work_over_tables() {
    let house = House::new();
    house.orders();
    let totals = house.rows("SELECT customer, count(*), sum(amount) FROM orders GROUP BY customer ORDER BY customer");
    assert_eq!(totals, rows(&[&["ana", "3", "181.5"], &["bo", "3", "121.5"], &["cy", "3", "151.5"]]));
    let ranked = house.rows(
        "SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY customer ORDER BY amount DESC) AS rank FROM orders) WHERE rank = 1 ORDER BY id",
    );
    assert_eq!(ranked, rows(&[&["7"], &["8"], &["9"]]));
    let joined = house.value("SELECT count(*) FROM orders a JOIN orders b ON a.customer = b.customer AND a.dt < b.dt");
    assert_eq!(joined.as_deref(), Some("9"));
}

#[test]
fn question_marks_take_execution_parameters() {
    let house = House::new();
    house.orders();
    let input = StartQueryExecutionInput {
        execution_parameters: Some(vec!["'ana'".into(), "40".into()]),
        ..asking("SELECT id FROM orders WHERE customer = ? AND amount > ? ORDER BY id")
    };
    let id = house.start_with(input).ok();
    let execution = house.finish(&id);
    assert_eq!(execution.status.unwrap().state.as_deref(), Some("SUCCEEDED"));
    assert_eq!(execution.execution_parameters.unwrap(), ["'ana'", "40"]);
    let page = house.page(&id, None, None);
    assert_eq!(crate::house::values(page.result_set.unwrap()), rows(&[&["id"], &["6"], &["9"]]));
}

#[test]
fn a_token_starts_one_query_however_often_it_is_sent() {
    let house = House::new();
    let token = "0123456789abcdef0123456789abcdef".to_owned();
    let with_token = |sql: &str| StartQueryExecutionInput { client_request_token: Some(token.clone()), ..asking(sql) };
    let first = house.start_with(with_token("SELECT 1")).ok();
    assert_eq!(house.start_with(with_token("SELECT 1")).ok(), first);
    house.world.settle();
    assert_eq!(house.start_with(with_token("SELECT 1")).ok(), first);
    let error = house.start_with(with_token("SELECT 2")).refused("InvalidRequestException");
    assert_eq!(error.message, "Idempotent parameters do not match");
}

#[test]
fn what_cannot_be_a_query_is_refused_at_once() {
    let house = House::new();
    let refusal = |input: StartQueryExecutionInput| house.start_with(input).refused("InvalidRequestException").message.into_owned();
    let nowhere = StartQueryExecutionInput { result_configuration: None, ..asking("SELECT 1") };
    assert_eq!(
        refusal(nowhere),
        "No output location provided. An output location is required either through the Workgroup result configuration setting or as an API input."
    );
    let to = |location: &str| StartQueryExecutionInput {
        result_configuration: Some(ResultConfiguration { output_location: Some(location.into()), ..Default::default() }),
        ..asking("SELECT 1")
    };
    assert_eq!(refusal(to("results/here")), "outputLocation is not a valid S3 path.");
    assert_eq!(refusal(to("s3://no-such-bucket/")), "Unable to verify/create output bucket no-such-bucket");
    assert_eq!(refusal(StartQueryExecutionInput { work_group: Some("nobody".into()), ..asking("SELECT 1") }), "WorkGroup is not found.");
    assert!(refusal(asking("SELEKT 1")).starts_with("line 1:1: mismatched input 'SELEKT'"));
    let error = house.start_with(asking("SELECT FROM WHERE")).refused("InvalidRequestException");
    assert!(error.details.contains(&("AthenaErrorCode", "MALFORMED_QUERY".into())), "{error:?}");
}

#[test]
fn the_history_of_a_work_group_is_listed_newest_first() {
    let house = House::new();
    let mut ids: Vec<String> = (0..5)
        .map(|n| {
            house.world.advance(1_000);
            house.run(&format!("SELECT {n}")).query_execution_id.unwrap()
        })
        .collect();
    ids.reverse();
    let list = |next_token: Option<String>| {
        let input = ListQueryExecutionsInput { max_results: Some(2), next_token, ..Default::default() };
        house.world.call::<ListQueryExecutions>(input).ok()
    };
    let (mut listed, mut token) = (Vec::new(), None);
    for _ in 0..3 {
        let page = list(token);
        listed.extend(page.query_execution_ids.unwrap());
        token = page.next_token;
    }
    assert_eq!(listed[..5], ids);
    assert_eq!(listed.len(), 6, "CREATE DATABASE came first");

    let some = BatchGetQueryExecutionInput { query_execution_ids: vec![ids[0].clone(), "unknown".into()] };
    let output = house.world.call::<BatchGetQueryExecution>(some).ok();
    assert_eq!(output.query_executions.unwrap()[0].query.as_deref(), Some("SELECT 4"));
    assert_eq!(output.unprocessed_query_execution_ids.unwrap()[0].query_execution_id.as_deref(), Some("unknown"));
}

#[test]
fn more_queries_than_lanes_all_come_to_their_end() {
    let house = House::new();
    house.orders();
    let ids: Vec<String> = (0..30).map(|n| house.start(&format!("SELECT {n}, count(*) FROM orders"))).collect();
    house.world.settle();
    assert!(ids.iter().all(|id| house.state(id) == "SUCCEEDED"));
}

#[test]
fn statistics_tell_what_went_in_and_out() {
    let house = House::new();
    house.orders();
    let id = house.run("SELECT * FROM orders").query_execution_id.unwrap();
    let input = GetQueryRuntimeStatisticsInput { query_execution_id: id.clone() };
    let statistics = house.world.call::<GetQueryRuntimeStatistics>(input).ok().query_runtime_statistics.unwrap();
    let rows = statistics.rows.unwrap();
    let csv = house.object(&format!("s3://results/athena/{id}.csv")).unwrap();
    assert_eq!((rows.output_rows, rows.output_bytes), (Some(9), Some(csv.len() as i64)));
    assert!(rows.input_bytes.unwrap() > 0);
}

#[test]
fn stopping_what_is_over_changes_nothing() {
    let house = House::new();
    let id = house.run("SELECT 1").query_execution_id.unwrap();
    house.world.call::<StopQueryExecution>(StopQueryExecutionInput { query_execution_id: id.clone() }).ok();
    assert_eq!(house.state(&id), "SUCCEEDED");
    let unknown = StopQueryExecutionInput { query_execution_id: "nothing".into() };
    let error = house.world.call::<StopQueryExecution>(unknown).refused("InvalidRequestException");
    assert_eq!(error.message, "QueryExecution nothing was not found");
}

#[test]
fn queries_are_forgotten_after_forty_five_days_and_their_results_are_not() {
    let house = House::new();
    let id = house.run("SELECT 1").query_execution_id.unwrap();
    house.world.advance(testkit::days(44));
    assert_eq!(house.state(&id), "SUCCEEDED");
    house.world.advance(testkit::days(1));
    let input = GetQueryExecutionInput { query_execution_id: id.clone() };
    house.world.call::<api_athena::GetQueryExecution>(input).refused("InvalidRequestException");
    assert!(house.object(&format!("s3://results/athena/{id}.csv")).is_some());
}
