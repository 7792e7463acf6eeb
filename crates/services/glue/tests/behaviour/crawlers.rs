//! Crawlers as definitions and state machines.

use api_glue::*;
use kernel::findings::FINDINGS;
use testkit::{World, hours, minutes};

use crate::fake_s3::FakeS3;
use crate::shorthand::*;

fn policy(update: &str, delete: &str) -> Option<SchemaChangePolicy> {
    Some(SchemaChangePolicy { update_behavior: Some(update.into()), delete_behavior: Some(delete.into()) })
}

fn new_folders_only(input: CreateCrawlerInput) -> CreateCrawlerInput {
    CreateCrawlerInput { recrawl_policy: Some(RecrawlPolicy { recrawl_behavior: Some("CRAWL_NEW_FOLDERS_ONLY".into()) }), ..input }
}

fn findings(w: &World) -> Vec<String> {
    let rules = w.cx().read(|tx| tx.range(&FINDINGS).keys().map(|key| key.map(|(rule, _)| rule)).collect());
    rules.unwrap()
}

#[test]
fn a_crawler_is_described_with_awss_defaults() {
    let w = world();
    w.call::<CreateCrawler>(CreateCrawlerInput { description: Some("d".into()), ..crawler("c", "s3://lake/raw/") }).ok();
    let c = get_crawler(&w, "c");
    assert_eq!((c.state.as_deref(), c.version, c.crawl_elapsed_time), (Some("READY"), Some(1), Some(0)));
    assert_eq!((c.creation_time, c.last_updated), (Some(w.now()), Some(w.now())));
    let policy = c.schema_change_policy.unwrap();
    assert_eq!(policy.update_behavior.as_deref(), Some("UPDATE_IN_DATABASE"));
    assert_eq!(policy.delete_behavior.as_deref(), Some("DEPRECATE_IN_DATABASE"));
    assert_eq!(c.recrawl_policy.unwrap().recrawl_behavior.as_deref(), Some("CRAWL_EVERYTHING"));
    assert!(c.last_crawl.is_none() && c.schedule.is_none());
    assert_eq!(c.targets.unwrap().s3_targets.unwrap()[0].exclusions, Some(vec![]));

    w.call::<CreateCrawler>(crawler("c", "s3://lake/")).refused("AlreadyExistsException");
    let error = w.call::<GetCrawler>(GetCrawlerInput { name: "x".into() }).refused("EntityNotFoundException");
    assert_eq!(error.message, "Crawler entry with name x does not exist");
    let error = w.call::<StartCrawler>(StartCrawlerInput { name: "x".into() }).refused("EntityNotFoundException");
    assert_eq!(error.message, "Crawler with name x does not exist");
}

#[test]
fn an_update_changes_what_it_names() {
    let w = world();
    w.call::<CreateCrawler>(CreateCrawlerInput { description: Some("old".into()), ..crawler("c", "s3://lake/raw/") }).ok();
    w.advance(minutes(1));
    let update = UpdateCrawlerInput { name: "c".into(), table_prefix: Some("raw_".into()), ..Default::default() };
    w.call::<UpdateCrawler>(update).ok();
    let c = get_crawler(&w, "c");
    assert_eq!((c.version, c.table_prefix.as_deref(), c.description.as_deref()), (Some(2), Some("raw_"), Some("old")));
    assert_eq!(c.last_updated, Some(w.now()));
    w.call::<UpdateCrawler>(UpdateCrawlerInput { name: "x".into(), ..Default::default() }).refused("EntityNotFoundException");
}

#[test]
fn crawlers_list_in_pages_and_by_name() {
    let w = world();
    for name in ["b", "a", "c"] {
        w.call::<CreateCrawler>(crawler(name, "s3://lake/")).ok();
    }
    let page = |next_token| w.call::<GetCrawlers>(GetCrawlersInput { max_results: Some(2), next_token }).ok();
    let first = page(None);
    let second = page(first.next_token.clone());
    assert_eq!((first.crawlers.unwrap().len(), second.crawlers.unwrap().len(), second.next_token), (2, 1, None));
    let batch = w.call::<BatchGetCrawlers>(BatchGetCrawlersInput { crawler_names: strings(&["c", "x"]) }).ok();
    assert_eq!((batch.crawlers.unwrap().len(), batch.crawlers_not_found), (1, Some(strings(&["x"]))));
}

#[test]
fn what_a_crawler_cannot_do_is_refused_by_name() {
    let w = world();
    let named = |input: CreateCrawlerInput, word: &str| {
        let error = w.call::<CreateCrawler>(input).refused("NotImplemented");
        assert!(error.message.contains(word), "{error}");
    };
    let base = || crawler("c", "s3://lake/");
    let jdbc = CrawlerTargets { jdbc_targets: Some(vec![JdbcTarget::default()]), ..base().targets };
    named(CreateCrawlerInput { targets: jdbc, ..base() }, "JdbcTargets");
    let delta = CrawlerTargets { delta_targets: Some(vec![DeltaTarget::default()]), ..Default::default() };
    named(CreateCrawlerInput { targets: delta, ..base() }, "DeltaTargets");
    named(CreateCrawlerInput { classifiers: Some(strings(&["my_grok"])), ..base() }, "my_grok");
    let events = RecrawlPolicy { recrawl_behavior: Some("CRAWL_EVENT_MODE".into()) };
    named(CreateCrawlerInput { recrawl_policy: Some(events), ..base() }, "CRAWL_EVENT_MODE");

    let invalid = |input: CreateCrawlerInput| w.call::<CreateCrawler>(input).refused("InvalidInputException").message.into_owned();
    invalid(CreateCrawlerInput { targets: CrawlerTargets::default(), ..base() });
    invalid(CreateCrawlerInput { schedule: Some("every day".into()), ..base() });
    invalid(crawler("c", ""));
    let target = S3Target { sample_size: Some(250), ..s3_target("s3://lake/") };
    invalid(CreateCrawlerInput { targets: CrawlerTargets { s3_targets: Some(vec![target]), ..Default::default() }, ..base() });
    let unknown = r#"{"Version":1.0,"CrawlerOutput":{"Partitions":{"UpdateBehavior":"LOG"}}}"#;
    let message = invalid(CreateCrawlerInput { configuration: Some(unknown.into()), ..base() });
    assert_eq!(message, "CrawlerOutput.Partitions contains unsupported keys: UpdateBehavior.");
}

#[test]
fn new_folders_with_update_is_lenient_with_a_finding_and_strict_in_awss_words() {
    let input = || CreateCrawlerInput {
        schema_change_policy: policy("UPDATE_IN_DATABASE", "DEPRECATE_IN_DATABASE"),
        ..new_folders_only(crawler("c", "s3://lake/"))
    };
    let w = world();
    w.call::<CreateCrawler>(input()).ok();
    assert_eq!(findings(&w), ["glue-crawler-new-folders-with-update"]);

    let strict = World::new().with(glue::service()).strict().start();
    let error = strict.call::<CreateCrawler>(input()).refused("InvalidInputException");
    assert_eq!(
        error.message,
        "The SchemaChangePolicy for \"Crawl new folders only\" Amazon S3 target can have only LOG DeleteBehavior value and LOG UpdateBehavior value."
    );
    strict.call::<CreateCrawler>(new_folders_only(crawler("default", "s3://lake/"))).ok();
    strict
        .call::<CreateCrawler>(CreateCrawlerInput {
            schema_change_policy: policy("LOG", "LOG"),
            ..new_folders_only(crawler("log", "s3://lake/"))
        })
        .ok();
}

#[test]
fn a_nine_digit_role_is_lenient_with_a_finding_and_strictly_refused() {
    let input = || CreateCrawlerInput { role: "arn:aws:iam::123456789:role/GlueRole".into(), ..crawler("c", "s3://lake/") };
    let w = world();
    w.call::<CreateCrawler>(input()).ok();
    assert_eq!(get_crawler(&w, "c").role.as_deref(), Some("arn:aws:iam::123456789:role/GlueRole"));
    assert_eq!(findings(&w), ["glue-crawler-role-of-another-account"]);
    let strict = World::new().with(glue::service()).strict().start();
    let error = strict.call::<CreateCrawler>(input()).refused("AccessDeniedException");
    assert_eq!(error.message, "Cross-account pass role is not allowed.");
    strict.call::<CreateCrawler>(CreateCrawlerInput { role: "service-role/Crawls".into(), ..input() }).ok();
    w.call::<CreateCrawler>(CreateCrawlerInput { role: "arn:aws:s3:::bucket".into(), ..input() }).refused("InvalidInputException");
}

#[test]
fn a_running_crawler_can_only_be_stopped() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("raw/a.csv", "id,name\n1,x\n2,y\n");
    let w = World::new().with(glue::service()).with(s3.service()).start();
    w.call::<CreateCrawler>(crawler("c", "s3://lake/raw/")).ok();
    s3.hold();
    start(&w, "c");
    w.block_on(s3.somebody_reads());
    assert_eq!(get_crawler(&w, "c").state.as_deref(), Some("RUNNING"));

    let error = w.call::<StartCrawler>(StartCrawlerInput { name: "c".into() }).refused("CrawlerRunningException");
    assert_eq!(error.message, "Crawler with name c has already started");
    w.call::<DeleteCrawler>(DeleteCrawlerInput { name: "c".into() }).refused("CrawlerRunningException");
    let error = w.call::<UpdateCrawler>(UpdateCrawlerInput { name: "c".into(), ..Default::default() }).refused("CrawlerRunningException");
    assert_eq!(error.message, "Cannot update Crawler while running. Please stop crawl or wait until it completes to update.");

    w.call::<StopCrawler>(StopCrawlerInput { name: "c".into() }).ok();
    assert_eq!(get_crawler(&w, "c").state.as_deref(), Some("STOPPING"));
    w.call::<StopCrawler>(StopCrawlerInput { name: "c".into() }).refused("CrawlerStoppingException");
    s3.let_go();
    w.settle();
    let c = get_crawler(&w, "c");
    assert_eq!((c.state.as_deref(), c.last_crawl.unwrap().status.as_deref()), (Some("READY"), Some("CANCELLED")));
    assert!(table_names(&w, "lake").is_empty());
    w.call::<StopCrawler>(StopCrawlerInput { name: "c".into() }).refused("CrawlerNotRunningException");
    w.call::<DeleteCrawler>(DeleteCrawlerInput { name: "c".into() }).ok();
}

#[test]
fn a_schedule_fires_on_the_virtual_clock() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("raw/a.csv", "id,name\n1,x\n2,y\n");
    let w = World::new().with(glue::service()).with(s3.service()).start();
    let daily = Some("cron(0 12 * * ? *)".to_owned());
    w.call::<CreateCrawler>(CreateCrawlerInput { schedule: daily, ..crawler("c", "s3://lake/raw/") }).ok();
    let schedule = get_crawler(&w, "c").schedule.unwrap();
    assert_eq!((schedule.schedule_expression.as_deref(), schedule.state.as_deref()), (Some("cron(0 12 * * ? *)"), Some("SCHEDULED")));

    let crawls = || w.call::<ListCrawls>(ListCrawlsInput { crawler_name: "c".into(), ..Default::default() }).ok().crawls.unwrap();
    assert!(crawls().is_empty());
    // It is ten o'clock. Noon comes three times in three days.
    w.advance(hours(72));
    let starts: Vec<String> = crawls().iter().map(|crawl| crawl.start_time.unwrap().iso8601()).collect();
    assert_eq!(starts, ["2024-01-17T12:00:00Z", "2024-01-16T12:00:00Z", "2024-01-15T12:00:00Z"]);
    w.call::<UpdateCrawler>(UpdateCrawlerInput { name: "c".into(), schedule: Some(String::new()), ..Default::default() }).ok();
    w.advance(hours(48));
    assert_eq!(crawls().len(), 3);
    assert!(get_crawler(&w, "c").schedule.is_none());
}

#[test]
fn history_and_metrics_tell_what_crawls_did() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("raw/a.csv", "id,name\n1,x\n2,y\n");
    let w = World::new().with(glue::service()).with(s3.service()).start();
    w.call::<CreateCrawler>(crawler("c", "s3://lake/raw/")).ok();
    succeed(&w, "c");
    w.advance(minutes(1));
    s3.delete("raw/");
    w.call::<UpdateCrawler>(UpdateCrawlerInput {
        name: "c".into(),
        schema_change_policy: policy("LOG", "DELETE_FROM_DATABASE"),
        ..Default::default()
    })
    .ok();
    succeed(&w, "c");
    w.advance(minutes(1));
    // Nothing is left, so nothing is there to crawl.
    let (status, message) = crawl(&w, "c");
    assert_eq!((status.as_str(), message.as_deref()), ("FAILED", Some("The S3 location s3://lake/raw/ does not exist")));

    let crawls =
        |filters| w.call::<ListCrawls>(ListCrawlsInput { crawler_name: "c".into(), filters, ..Default::default() }).ok().crawls.unwrap();
    let states: Vec<String> = crawls(None).into_iter().map(|crawl| crawl.state.unwrap()).collect();
    assert_eq!(states, ["FAILED", "COMPLETED", "COMPLETED"]);
    let filter = |field: &str, value: &str| {
        Some(vec![CrawlsFilter { field_name: Some(field.into()), filter_operator: Some("EQ".into()), field_value: Some(value.into()) }])
    };
    let failed = crawls(filter("STATE", "FAILED"));
    assert_eq!((failed.len(), failed[0].log_group.as_deref(), failed[0].log_stream.as_deref()), (1, Some("/aws-glue/crawlers"), Some("c")));
    assert!(crawls(None)[2].summary.as_deref().unwrap().contains(r#""TABLE":{"CREATE":1"#));
    assert_eq!(crawls(filter("CRAWL_ID", failed[0].crawl_id.as_deref().unwrap())).len(), 1);

    let metrics = w.call::<GetCrawlerMetrics>(GetCrawlerMetricsInput::default()).ok().crawler_metrics_list.unwrap();
    assert_eq!((metrics.len(), metrics[0].still_estimating, metrics[0].tables_created), (1, Some(false), Some(0)));
    w.call::<ListCrawls>(ListCrawlsInput { crawler_name: "x".into(), ..Default::default() }).refused("EntityNotFoundException");
}
