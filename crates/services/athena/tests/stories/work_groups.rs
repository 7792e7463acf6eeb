//! Work groups: what they enforce, forbid and count.

use api_athena::*;

use crate::house::{House, asking};

fn create(house: &House, name: &str, configuration: WorkGroupConfiguration) {
    let input = CreateWorkGroupInput { name: name.into(), configuration: Some(configuration), ..Default::default() };
    house.world.call::<CreateWorkGroup>(input).ok();
}

fn get(house: &House, name: &str) -> WorkGroup {
    house.world.call::<GetWorkGroup>(GetWorkGroupInput { work_group: name.into() }).ok().work_group.unwrap()
}

fn to(location: &str) -> Option<ResultConfiguration> {
    Some(ResultConfiguration { output_location: Some(location.into()), ..Default::default() })
}

#[test]
fn primary_is_there_from_the_beginning() {
    let house = House::new();
    let primary = get(&house, "primary");
    assert_eq!(primary.state.as_deref(), Some("ENABLED"));
    let configuration = primary.configuration.unwrap();
    assert_eq!(configuration.enforce_work_group_configuration, Some(false));
    assert_eq!(configuration.requester_pays_enabled, Some(false));
    let engine = configuration.engine_version.unwrap();
    assert_eq!(
        (engine.selected_engine_version.as_deref(), engine.effective_engine_version.as_deref()),
        (Some("AUTO"), Some("Athena engine version 3"))
    );
    let delete = DeleteWorkGroupInput { work_group: "primary".into(), recursive_delete_option: Some(true) };
    house.world.call::<DeleteWorkGroup>(delete).refused("InvalidRequestException");
    assert!(house.world.call::<ListEngineVersions>(Default::default()).ok().engine_versions.unwrap().len() >= 2);
}

#[test]
fn an_enforced_location_wins_over_the_callers() {
    let house = House::new();
    create(&house, "team", WorkGroupConfiguration { result_configuration: to("s3://results/team/"), ..Default::default() });
    let location = |house: &House| {
        let id = house.start_with(StartQueryExecutionInput { work_group: Some("team".into()), ..asking("SELECT 1") }).ok();
        let location = house.finish(&id).result_configuration.unwrap().output_location.unwrap();
        assert!(house.object(&location).is_some());
        location
    };
    assert!(location(&house).starts_with("s3://results/team/"));
    let update = UpdateWorkGroupInput {
        work_group: "team".into(),
        configuration_updates: Some(WorkGroupConfigurationUpdates { enforce_work_group_configuration: Some(false), ..Default::default() }),
        ..Default::default()
    };
    house.world.call::<UpdateWorkGroup>(update).ok();
    assert!(location(&house).starts_with("s3://results/athena/"));
}

#[test]
fn a_disabled_work_group_runs_nothing() {
    let house = House::new();
    create(&house, "team", WorkGroupConfiguration::default());
    let update = UpdateWorkGroupInput { work_group: "team".into(), state: Some("DISABLED".into()), ..Default::default() };
    house.world.call::<UpdateWorkGroup>(update).ok();
    let input = StartQueryExecutionInput { work_group: Some("team".into()), ..asking("SELECT 1") };
    let error = house.start_with(input).refused("InvalidRequestException");
    assert_eq!(error.message, "WorkGroup team is disabled.");
}

#[test]
fn a_query_that_scans_too_much_is_cancelled() {
    let house = House::new();
    let configuration = WorkGroupConfiguration {
        bytes_scanned_cutoff_per_query: Some(10_000_000),
        result_configuration: to("s3://results/"),
        ..Default::default()
    };
    create(&house, "frugal", configuration);
    house.run("CREATE EXTERNAL TABLE heavy (line string) LOCATION 's3://lake/heavy/'");
    house.put("heavy/a.txt", "0123456789\n".repeat(1_100_000));
    let id = house
        .start_with(StartQueryExecutionInput { work_group: Some("frugal".into()), ..asking("SELECT count(DISTINCT line) FROM heavy") })
        .ok();
    let status = house.finish(&id).status.unwrap();
    assert_eq!(status.state.as_deref(), Some("CANCELLED"));
    assert_eq!(status.state_change_reason.as_deref(), Some("Query cancelled! : Bytes scanned limit was exceeded"));
}

#[test]
fn work_groups_are_listed_tagged_and_deleted() {
    let house = House::new();
    create(&house, "b", WorkGroupConfiguration { result_configuration: to("s3://results/b/"), ..Default::default() });
    create(&house, "a", WorkGroupConfiguration::default());
    let again = CreateWorkGroupInput { name: "a".into(), ..Default::default() };
    assert_eq!(house.world.call::<CreateWorkGroup>(again).refused("InvalidRequestException").message, "WorkGroup is already created");
    let page = house.world.call::<ListWorkGroups>(ListWorkGroupsInput { max_results: Some(2), ..Default::default() }).ok();
    let names: Vec<_> = page.work_groups.unwrap().into_iter().filter_map(|group| group.name).collect();
    assert_eq!(names, ["a", "b"]);
    let page = house.world.call::<ListWorkGroups>(ListWorkGroupsInput { next_token: page.next_token, ..Default::default() }).ok();
    assert_eq!(page.work_groups.unwrap()[0].name.as_deref(), Some("primary"));

    let arn = house.world.cx().arn("athena", "workgroup/b").to_string();
    let tag = Tag { key: Some("team".into()), value: Some("data".into()) };
    house.world.call::<TagResource>(TagResourceInput { resource_arn: arn.clone(), tags: vec![tag] }).ok();
    let tags =
        |arn: &str| house.world.call::<ListTagsForResource>(ListTagsForResourceInput { resource_arn: arn.into(), ..Default::default() });
    assert_eq!(tags(&arn).ok().tags.unwrap()[0].value.as_deref(), Some("data"));
    house.world.call::<UntagResource>(UntagResourceInput { resource_arn: arn.clone(), tag_keys: vec!["team".into()] }).ok();
    assert!(tags(&arn).ok().tags.unwrap().is_empty());
    tags(&arn.replace("/b", "/zzz")).refused("ResourceNotFoundException");

    let id = house.start_with(StartQueryExecutionInput { work_group: Some("b".into()), ..asking("SELECT 1") }).ok();
    house.world.settle();
    let delete = |recursive| DeleteWorkGroupInput { work_group: "b".into(), recursive_delete_option: recursive };
    house.world.call::<DeleteWorkGroup>(delete(None)).refused("InvalidRequestException");
    house.world.call::<DeleteWorkGroup>(delete(Some(true))).ok();
    let gone = api_athena::GetQueryExecutionInput { query_execution_id: id };
    house.world.call::<api_athena::GetQueryExecution>(gone).refused("InvalidRequestException");
    let error = house.world.call::<GetWorkGroup>(GetWorkGroupInput { work_group: "b".into() }).refused("InvalidRequestException");
    assert_eq!(error.message, "WorkGroup is not found.");
}
