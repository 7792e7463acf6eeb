//! What a later crawl does to what is there.

use api_glue::*;
use testkit::{World, minutes};

use crate::fake_s3::FakeS3;
use crate::shorthand::*;

const DAY: &str = "id,item\n1,pen\n2,ink\n";
const WIDER_DAY: &str = "id,item,price\n1,pen,2.5\n2,ink,10.0\n";

fn started(s3: &FakeS3, input: CreateCrawlerInput) -> World {
    let w = World::new().with(glue::service()).with(s3.service()).start();
    w.call::<CreateCrawler>(input).ok();
    succeed(&w, "c");
    w.advance(minutes(1));
    w
}

fn with_policy(update: &str, delete: &str) -> CreateCrawlerInput {
    let policy = SchemaChangePolicy { update_behavior: Some(update.into()), delete_behavior: Some(delete.into()) };
    CreateCrawlerInput { schema_change_policy: Some(policy), ..crawler("c", "s3://lake/sales/") }
}

fn columns_of(w: &World) -> String {
    shown(&get_table(w, "lake", "sales").storage_descriptor.unwrap().columns.unwrap())
}

fn parameter(w: &World, name: &str) -> Option<String> {
    get_table(w, "lake", "sales").parameters.unwrap().get(name).cloned()
}

#[test]
fn a_second_crawl_of_the_same_makes_no_version() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("sales/day=1/a.csv", DAY);
    let w = started(&s3, crawler("c", "s3://lake/sales/"));
    succeed(&w, "c");
    s3.put("sales/day=1/b.csv", DAY);
    succeed(&w, "c");
    assert_eq!(get_table(&w, "lake", "sales").version_id.as_deref(), Some("0"));
    assert_eq!(parameter(&w, "objectCount").as_deref(), Some("2"), "what is counted is kept up to date");
}

#[test]
fn a_changed_schema_is_a_new_version_and_a_new_day_a_new_partition() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("sales/day=1/a.csv", DAY);
    let w = started(&s3, crawler("c", "s3://lake/sales/"));
    s3.put("sales/day=1/a.csv", WIDER_DAY).put("sales/day=2/a.csv", WIDER_DAY);
    succeed(&w, "c");
    assert_eq!(columns_of(&w), "id:bigint, item:string, price:double");
    assert_eq!(get_table(&w, "lake", "sales").version_id.as_deref(), Some("1"));
    let partitions = get_partitions(&w, "lake", "sales");
    assert_eq!(partitions.len(), 2);
    assert_eq!(shown(partitions[0].storage_descriptor.as_ref().unwrap().columns.as_ref().unwrap()), "id:bigint, item:string, price:double");
    let metrics = w.call::<GetCrawlerMetrics>(GetCrawlerMetricsInput::default()).ok().crawler_metrics_list.unwrap();
    assert_eq!((metrics[0].tables_created, metrics[0].tables_updated), (Some(0), Some(1)));
}

#[test]
fn with_log_schemas_stay_and_partitions_still_come() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("sales/day=1/a.csv", DAY);
    let w = started(&s3, with_policy("LOG", "LOG"));
    s3.put("sales/day=1/a.csv", WIDER_DAY).put("sales/day=2/a.csv", WIDER_DAY);
    succeed(&w, "c");
    assert_eq!(columns_of(&w), "id:bigint, item:string");
    assert_eq!(partition_values(&w, "lake", "sales"), ["1", "2"]);
    s3.delete("sales/day=1/");
    succeed(&w, "c");
    assert_eq!(partition_values(&w, "lake", "sales"), ["1", "2"]);
}

#[test]
fn merge_new_columns_adds_and_leaves_the_rest() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("sales/day=1/a.csv", "id,item\n1,pen\n2,ink\n");
    let configuration = Some(r#"{"Version":1.0,"CrawlerOutput":{"Tables":{"AddOrUpdateBehavior":"MergeNewColumns"}}}"#.to_owned());
    let w = started(&s3, CreateCrawlerInput { configuration, ..crawler("c", "s3://lake/sales/") });
    let mut edited = get_table(&w, "lake", "sales");
    edited.storage_descriptor.as_mut().unwrap().columns = Some(columns("id:string, item:string, mine:date"));
    let table_input = TableInput {
        name: edited.name,
        storage_descriptor: edited.storage_descriptor,
        partition_keys: edited.partition_keys,
        parameters: edited.parameters,
        ..Default::default()
    };
    w.call::<UpdateTable>(UpdateTableInput { database_name: "lake".into(), table_input: Some(table_input), ..Default::default() }).ok();
    s3.put("sales/day=1/a.csv", WIDER_DAY);
    succeed(&w, "c");
    assert_eq!(columns_of(&w), "id:string, item:string, mine:date, price:double");
    s3.delete("sales/");
    s3.put("sales/day=1/a.json", "{\"id\":1}\n");
    succeed(&w, "c");
    assert!(parameter(&w, "DEPRECATED_BY_CRAWLER").is_some(), "another format cannot be merged");
}

#[test]
fn partitions_inherit_their_tables_schema_when_told_to() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("sales/day=1/a.csv", WIDER_DAY).put("sales/day=2/a.csv", WIDER_DAY).put("sales/day=3/a.csv", "x,y\n1,2\n");
    let configuration = Some(r#"{"Version":1.0,"CrawlerOutput":{"Partitions":{"AddOrUpdateBehavior":"InheritFromTable"}}}"#.to_owned());
    let w = started(&s3, CreateCrawlerInput { configuration, ..crawler("c", "s3://lake/sales/") });
    let partitions = get_partitions(&w, "lake", "sales");
    let schemas: Vec<String> = partitions.iter().map(|p| shown(p.storage_descriptor.as_ref().unwrap().columns.as_ref().unwrap())).collect();
    assert_eq!(schemas, vec!["id:bigint, item:string, price:double"; 3]);
}

#[test]
fn what_is_gone_is_marked_by_default() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("sales/day=1/a.csv", DAY).put("sales/day=2/a.csv", DAY);
    let w = started(&s3, crawler("c", "s3://lake/sales/"));
    s3.delete("sales/day=1/");
    succeed(&w, "c");
    let marks = |w: &World| -> Vec<bool> {
        get_partitions(w, "lake", "sales").iter().map(|p| p.parameters.as_ref().unwrap().contains_key("DEPRECATED_BY_CRAWLER")).collect()
    };
    assert_eq!(marks(&w), [true, false]);
    s3.delete("sales/");
    succeed(&w, "c");
    assert_eq!(parameter(&w, "DEPRECATED_BY_CRAWLER"), Some(w.now().millis().to_string()));
    s3.put("sales/day=1/a.csv", DAY);
    succeed(&w, "c");
    assert_eq!(parameter(&w, "DEPRECATED_BY_CRAWLER"), None, "it is back");
    assert!(!marks(&w)[0]);
}

#[test]
fn what_is_gone_is_deleted_when_told_to() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("sales/day=1/a.csv", DAY).put("sales/day=2/a.csv", DAY);
    let w = started(&s3, with_policy("UPDATE_IN_DATABASE", "DELETE_FROM_DATABASE"));
    create_table(&w, "lake", "handmade", "");
    s3.delete("sales/day=1/");
    succeed(&w, "c");
    assert_eq!(partition_values(&w, "lake", "sales"), ["2"]);
    s3.delete("sales/");
    succeed(&w, "c");
    assert_eq!(table_names(&w, "lake"), ["handmade"], "only the crawler's own tables go");
}

#[test]
fn a_table_partitioned_otherwise_loses_its_old_partitions() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("sales/day=1/a.csv", DAY);
    let w = started(&s3, crawler("c", "s3://lake/sales/"));
    s3.delete("sales/");
    s3.put("sales/year=2024/day=1/a.csv", DAY);
    succeed(&w, "c");
    assert_eq!(shown(&get_table(&w, "lake", "sales").partition_keys.unwrap()), "year:string, day:string");
    assert_eq!(partition_values(&w, "lake", "sales"), ["2024,1"]);
}

fn new_folders_only() -> CreateCrawlerInput {
    let recrawl_policy = Some(RecrawlPolicy { recrawl_behavior: Some("CRAWL_NEW_FOLDERS_ONLY".into()) });
    let policy =
        SchemaChangePolicy { update_behavior: Some("UPDATE_IN_DATABASE".into()), delete_behavior: Some("DEPRECATE_IN_DATABASE".into()) };
    CreateCrawlerInput { recrawl_policy, schema_change_policy: Some(policy), ..crawler("c", "s3://lake/raw/") }
}

#[test]
fn new_folders_only_looks_into_new_folders_only() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("raw/orders/day=1/a.csv", DAY).put("raw/users/day=1/u.json", "{\"id\":1,\"mail\":\"x\"}\n");
    let w = started(&s3, new_folders_only());
    assert_eq!(table_names(&w, "lake"), ["orders", "users"]);
    let reads = s3.reads();

    // Changed and removed data in known folders is not looked at; one new day of a known table, one new table.
    s3.put("raw/orders/day=1/a.csv", WIDER_DAY).put("raw/orders/day=2/a.csv", WIDER_DAY).put("raw/logs/l.json", "{\"line\":\"x\"}\n");
    s3.delete("raw/users/");
    succeed(&w, "c");
    assert_eq!(s3.reads(), reads + 2);
    assert_eq!(table_names(&w, "lake"), ["logs", "orders", "users"]);
    assert_eq!(partition_values(&w, "lake", "orders"), ["1", "2"]);
    let orders = get_table(&w, "lake", "orders");
    assert_eq!(shown(&orders.storage_descriptor.unwrap().columns.unwrap()), "id:bigint, item:string", "schemas are left alone");
    assert!(!get_table(&w, "lake", "users").parameters.unwrap().contains_key("DEPRECATED_BY_CRAWLER"));

    let reads = s3.reads();
    succeed(&w, "c");
    assert_eq!((s3.reads(), get_table(&w, "lake", "orders").version_id.as_deref()), (reads, Some("0")));
}

#[test]
fn the_first_crawl_of_new_folders_updates_what_it_finds() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("raw/a.csv", WIDER_DAY);
    let w = World::new().with(glue::service()).with(s3.service()).start();
    create_database(&w, "lake");
    create_table(&w, "lake", "raw", "");
    w.call::<CreateCrawler>(new_folders_only()).ok();
    succeed(&w, "c");
    let columns = get_table(&w, "lake", "raw").storage_descriptor.unwrap().columns.unwrap();
    assert_eq!(shown(&columns), "id:bigint, item:string, price:double");
}

#[test]
fn overlapping_targets_do_not_deprecate_each_others_tables() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("raw/a.csv", WIDER_DAY).put("raw/deep/b.json", "{\"x\":1}\n");
    let targets = vec![s3_target("s3://lake/raw/"), s3_target("s3://lake/raw/deep/"), s3_target("s3://lake/raw/a.csv")];
    let targets = CrawlerTargets { s3_targets: Some(targets), ..Default::default() };
    let w = started(&s3, CreateCrawlerInput { targets, ..crawler("c", "") });
    succeed(&w, "c");
    for name in table_names(&w, "lake") {
        assert!(!get_table(&w, "lake", &name).parameters.unwrap().contains_key("DEPRECATED_BY_CRAWLER"), "{name}");
    }
}
