//! What a crawl makes of a bucket.

use std::sync::Arc;

use api_glue::*;
use kernel::Bytes;
use testkit::World;

use crate::fake_s3::FakeS3;
use crate::shorthand::*;

const ORDERS: &str = "id,item,price\n1,pen,2.5\n2,ink,10.0\n";

fn world_over(s3: &FakeS3) -> World {
    World::new().with(glue::service()).with(s3.service()).start()
}

/// A world in which one crawler has crawled one path.
fn crawled(s3: &FakeS3, path: &str) -> World {
    let w = world_over(s3);
    w.call::<CreateCrawler>(crawler("c", path)).ok();
    succeed(&w, "c");
    w
}

fn with_configuration(s3: &FakeS3, path: &str, configuration: &str) -> World {
    let w = world_over(s3);
    w.call::<CreateCrawler>(CreateCrawlerInput { configuration: Some(configuration.into()), ..crawler("c", path) }).ok();
    succeed(&w, "c");
    w
}

fn columns_of(table: &Table) -> String {
    shown(table.storage_descriptor.as_ref().unwrap().columns.as_ref().unwrap())
}

fn keys_of(table: &Table) -> String {
    shown(table.partition_keys.as_ref().unwrap())
}

fn parquet(rows: i64) -> Bytes {
    use arrow::array::{Float64Array, Int64Array, StringArray};
    let batch = arrow::record_batch::RecordBatch::try_from_iter([
        ("Id", Arc::new(Int64Array::from_iter_values(0..rows)) as arrow::array::ArrayRef),
        ("name", Arc::new(StringArray::from_iter_values((0..rows).map(|n| format!("n{n}"))))),
        ("price", Arc::new(Float64Array::from_iter_values((0..rows).map(|n| n as f64)))),
    ])
    .unwrap();
    let mut file = Vec::new();
    let mut writer = parquet::arrow::ArrowWriter::try_new(&mut file, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    file.into()
}

#[test]
fn a_folder_of_csv_becomes_a_table_as_aws_writes_it() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("raw/orders/a.csv", ORDERS).put("raw/orders/b.csv", ORDERS);
    let w = crawled(&s3, "s3://lake/raw/orders/");
    let table = get_table(&w, "lake", "orders");
    assert_eq!(columns_of(&table), "id:bigint, item:string, price:double");
    assert_eq!(table.table_type.as_deref(), Some("EXTERNAL_TABLE"));
    assert_eq!(table.owner.as_deref(), Some("owner"));
    assert_eq!(table.created_by.as_deref(), Some("arn:aws:sts::000000000000:assumed-role/Crawls/AWS-Crawler"));
    let descriptor = table.storage_descriptor.unwrap();
    assert_eq!(descriptor.location.as_deref(), Some("s3://lake/raw/orders/"));
    assert_eq!(descriptor.input_format.as_deref(), Some("org.apache.hadoop.mapred.TextInputFormat"));
    assert_eq!(descriptor.number_of_buckets, Some(-1));
    let serde = descriptor.serde_info.unwrap();
    assert_eq!(serde.serialization_library.as_deref(), Some("org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"));
    assert_eq!(serde.parameters, Some(map(&[("field.delim", ",")])));
    let parameters = table.parameters.unwrap();
    for (name, value) in [
        ("classification", "csv"),
        ("compressionType", "none"),
        ("typeOfData", "file"),
        ("delimiter", ","),
        ("columnsOrdered", "true"),
        ("areColumnsQuoted", "false"),
        ("skip.header.line.count", "1"),
        ("objectCount", "2"),
        ("recordCount", "4"),
        ("sizeKey", "70"),
        ("UPDATED_BY_CRAWLER", "c"),
        ("CrawlerSchemaSerializerVersion", "1.0"),
        ("CrawlerSchemaDeserializerVersion", "1.0"),
    ] {
        assert_eq!(parameters.get(name).map(String::as_str), Some(value), "{name}");
        assert_eq!(descriptor.parameters.as_ref().unwrap().get(name), parameters.get(name), "{name}");
    }
    let c = get_crawler(&w, "c");
    let last = c.last_crawl.unwrap();
    assert_eq!((last.log_group.as_deref(), last.log_stream.as_deref()), (Some("/aws-glue/crawlers"), Some("c")));
    assert_eq!((last.start_time, last.message_prefix), (Some(w.now()), parameters.get("CRAWL_RUN_ID").cloned()));
}

#[test]
fn each_folder_of_a_bucket_with_its_own_schema_is_a_table() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("raw/orders/a.csv", ORDERS)
        .put("raw/users/u.json", "{\"id\": 1, \"Name\": {\"first\": \"a\"}}\n{\"id\": 2}\n")
        .put("raw/prices/p.parquet", parquet(1_000));
    let w = crawled(&s3, "s3://lake/raw");
    assert_eq!(table_names(&w, "lake"), ["orders", "prices", "users"]);
    let users = get_table(&w, "lake", "users");
    assert_eq!(columns_of(&users), "id:int, name:struct<first:string>");
    let serde = users.storage_descriptor.unwrap().serde_info.unwrap();
    assert_eq!(serde.serialization_library.as_deref(), Some("org.openx.data.jsonserde.JsonSerDe"));
    assert_eq!(serde.parameters, Some(map(&[("paths", "id,name")])));
    let prices = get_table(&w, "lake", "prices");
    assert_eq!(columns_of(&prices), "id:bigint, name:string, price:double");
    assert_eq!(prices.parameters.unwrap().get("recordCount").map(String::as_str), Some("1000"));
}

#[test]
fn hive_folders_are_partitions_with_their_own_facts() {
    let s3 = FakeS3::with_bucket("lake");
    for (year, month) in [(2023, 11), (2023, 12), (2024, 1)] {
        s3.put(&format!("sales/Year={year}/month={month:02}/a.csv"), ORDERS);
    }
    s3.put("sales/_SUCCESS", "");
    let w = crawled(&s3, "s3://lake/sales/");
    assert_eq!(table_names(&w, "lake"), ["sales"]);
    let table = get_table(&w, "lake", "sales");
    assert_eq!(keys_of(&table), "year:string, month:string");
    assert_eq!(table.parameters.unwrap().get("partition_filtering.enabled").map(String::as_str), Some("true"));
    assert_eq!(partition_values(&w, "lake", "sales"), ["2023,11", "2023,12", "2024,01"]);
    let partition = &get_partitions(&w, "lake", "sales")[0];
    let descriptor = partition.storage_descriptor.as_ref().unwrap();
    assert_eq!(descriptor.location.as_deref(), Some("s3://lake/sales/Year=2023/month=11/"));
    assert_eq!(descriptor.parameters.as_ref().unwrap().get("objectCount").map(String::as_str), Some("1"));
}

#[test]
fn nameless_folders_are_partitions_by_depth() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("events/2024/01/15/10/x.json", "{\"a\":1}\n").put("events/2024/01/15/11/x.json", "{\"a\":2}\n");
    let w = crawled(&s3, "s3://lake/events/");
    let keys = "partition_0:string, partition_1:string, partition_2:string, partition_3:string";
    assert_eq!(keys_of(&get_table(&w, "lake", "events")), keys);
    assert_eq!(partition_values(&w, "lake", "events"), ["2024,01,15,10", "2024,01,15,11"]);
}

#[test]
fn the_guides_two_years_are_two_tables_or_one() {
    let s3 = FakeS3::with_bucket("bucket");
    s3.put("table1/year=2017/data1.json", "{\"A\": 1, \"B\": 2}").put("table1/year=2018/data2.json", "{\"C\": 3, \"D\": 4}");
    let w = crawled(&s3, "s3://bucket/table1/");
    assert_eq!(table_names(&w, "lake"), ["year_2017", "year_2018"]);
    let combine = r#"{"Version": 1.0, "Grouping": {"TableGroupingPolicy": "CombineCompatibleSchemas"}}"#;
    let w = with_configuration(&s3, "s3://bucket/table1/", combine);
    let table = get_table(&w, "lake", "table1");
    assert_eq!((columns_of(&table).as_str(), keys_of(&table).as_str()), ("a:int, b:int, c:int, d:int", "year:string"));
    assert_eq!(partition_values(&w, "lake", "table1"), ["2017", "2018"]);
}

#[test]
fn a_table_level_counts_from_the_bucket() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("raw/orders/2024/a.csv", ORDERS).put("raw/returns/2024/a.csv", ORDERS);
    let w = crawled(&s3, "s3://lake/raw/");
    assert_eq!(table_names(&w, "lake"), ["raw"]);
    let level = r#"{"Version": 1.0, "Grouping": {"TableLevelConfiguration": 3}}"#;
    let w = with_configuration(&s3, "s3://lake/raw/", level);
    assert_eq!(table_names(&w, "lake"), ["orders", "returns"]);
    assert_eq!(keys_of(&get_table(&w, "lake", "orders")), "partition_0:string");
}

#[test]
fn exclusions_and_prefix_shape_the_result() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("raw/orders/a.csv", ORDERS).put("raw/orders/b.json", "{\"x\":1}").put("raw/tmp/x.json", "{\"y\":1}");
    let w = world_over(&s3);
    let target = S3Target { exclusions: Some(strings(&["**.json", "tmp/**"])), ..s3_target("s3://lake/raw/orders") };
    let targets = CrawlerTargets { s3_targets: Some(vec![target]), ..Default::default() };
    w.call::<CreateCrawler>(CreateCrawlerInput { targets, table_prefix: Some("raw_".into()), ..crawler("c", "") }).ok();
    succeed(&w, "c");
    assert_eq!(table_names(&w, "lake"), ["raw_orders"]);
    let parameters = get_table(&w, "lake", "raw_orders").parameters.unwrap();
    let expected = r#"["s3://lake/raw/orders/**.json","s3://lake/raw/orders/tmp/**"]"#;
    assert_eq!(parameters.get("exclusions").map(String::as_str), Some(expected));
    assert_eq!(parameters.get("objectCount").map(String::as_str), Some("1"));
}

#[test]
fn files_that_have_nothing_in_common_are_tables_each() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("mixed/orders.csv", ORDERS).put("mixed/users.json", "{\"name\": \"a\"}\n");
    let w = crawled(&s3, "s3://lake/mixed/");
    assert_eq!(table_names(&w, "lake"), ["orders_csv", "users_json"]);
    let location = get_table(&w, "lake", "users_json").storage_descriptor.unwrap().location;
    assert_eq!(location.as_deref(), Some("s3://lake/mixed/users.json"));
}

#[test]
fn one_file_can_be_the_target() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("raw/orders.csv", ORDERS).put("raw/orders.csv.bak", "junk").put("raw/users.json", "{\"name\": \"a\"}\n");
    let w = crawled(&s3, "s3://lake/raw/orders.csv");
    assert_eq!(table_names(&w, "lake"), ["orders_csv"]);
}

#[test]
fn a_corrupt_file_is_outvoted_and_alone_makes_no_table() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("a/good.parquet", parquet(10)).put("a/broken.parquet", "PAR1 but no footer").put("b/noise.bin", vec![0u8, 159, 146, 150]);
    let w = crawled(&s3, "s3://lake/");
    let tables = table_names(&w, "lake");
    assert_eq!(tables.len(), 1, "{tables:?}");
    assert_eq!(columns_of(&get_table(&w, "lake", &tables[0])), "id:bigint, name:string, price:double");
}

#[test]
fn equal_names_get_a_suffix_and_keep_it() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("a/data/f.csv", ORDERS).put("b/data/f.json", "{\"x\":1}\n");
    let w = world_over(&s3);
    let targets = vec![s3_target("s3://lake/a/data/"), s3_target("s3://lake/b/data/")];
    let targets = CrawlerTargets { s3_targets: Some(targets), ..Default::default() };
    w.call::<CreateCrawler>(CreateCrawlerInput { targets, ..crawler("c", "") }).ok();
    succeed(&w, "c");
    let names = table_names(&w, "lake");
    assert_eq!((names.len(), names[0].as_str(), names[1].len()), (2, "data", "data_".len() + 32));
    succeed(&w, "c");
    assert_eq!(table_names(&w, "lake"), names);
}

#[test]
fn what_is_not_there_fails_the_crawl_in_s3s_words() {
    let s3 = FakeS3::with_bucket("lake");
    let w = world_over(&s3);
    w.call::<CreateCrawler>(crawler("bucket", "s3://nowhere/")).ok();
    w.call::<CreateCrawler>(crawler("prefix", "s3://lake/nothing/")).ok();
    let failed = |message: &str| ("FAILED".to_owned(), Some(message.to_owned()));
    assert_eq!(crawl(&w, "bucket"), failed("The specified bucket does not exist"));
    assert_eq!(crawl(&w, "prefix"), failed("The S3 location s3://lake/nothing/ does not exist"));
    assert_eq!(get_crawler(&w, "prefix").state.as_deref(), Some("READY"));
}

#[test]
fn more_tables_than_the_threshold_fail_the_crawl_and_write_nothing() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("raw/a/f.csv", ORDERS).put("raw/b/f.json", "{\"x\":1}\n");
    let w = world_over(&s3);
    let configuration = Some(r#"{"Version":1.0,"CrawlerOutput":{"Tables":{"TableThreshold":1}}}"#.to_owned());
    w.call::<CreateCrawler>(CreateCrawlerInput { configuration, ..crawler("c", "s3://lake/raw/") }).ok();
    let (status, message) = crawl(&w, "c");
    assert_eq!(status, "FAILED");
    assert!(message.unwrap().starts_with("The number of tables detected by crawler: 2 is greater than"));
    assert!(table_names(&w, "lake").is_empty());
}

#[test]
fn large_folders_are_sampled_but_counted_whole() {
    let s3 = FakeS3::with_bucket("lake");
    for day in 1..=20 {
        for file in 0..30 {
            s3.put(&format!("big/day={day:02}/{file:03}.csv"), ORDERS);
        }
    }
    let w = world_over(&s3);
    let target = S3Target { sample_size: Some(2), ..s3_target("s3://lake/big/") };
    let targets = CrawlerTargets { s3_targets: Some(vec![target]), ..Default::default() };
    w.call::<CreateCrawler>(CreateCrawlerInput { targets, ..crawler("c", "") }).ok();
    succeed(&w, "c");
    assert_eq!(s3.reads(), 40);
    assert_eq!(partition_values(&w, "lake", "big").len(), 20);
    let parameters = get_table(&w, "lake", "big").parameters.unwrap();
    let counted = ["objectCount", "recordCount"].map(|name| parameters.get(name).map(String::as_str));
    assert_eq!(counted, [Some("600"), Some("1200")]);
}

#[test]
fn a_busy_s3_is_asked_again() {
    let s3 = FakeS3::with_bucket("lake");
    s3.put("raw/a.csv", ORDERS);
    let w = world_over(&s3);
    w.call::<CreateCrawler>(crawler("c", "s3://lake/raw/")).ok();
    let rule =
        |probability| kernel::faults::Rule { service: "s3".into(), operation: None, probability, kind: kernel::faults::Kind::Throttle };
    w.kernel().faults().set(vec![rule(0.3)]);
    succeed(&w, "c");
    w.kernel().faults().set(vec![rule(1.0)]);
    assert_eq!(crawl(&w, "c"), ("FAILED".to_owned(), Some("Please reduce your request rate.".to_owned())));
}
