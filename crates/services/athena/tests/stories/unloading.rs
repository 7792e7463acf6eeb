//! UNLOAD.

use crate::house::{House, rows};

#[test]
fn a_query_becomes_files_and_no_table() {
    let house = House::new();
    house.orders();
    let unloaded =
        house.run("UNLOAD (SELECT id, amount, dt FROM orders) TO 's3://lake/out/' WITH (format = 'PARQUET', partitioned_by = ARRAY['dt'])");
    assert_eq!(unloaded.substatement_type.as_deref(), Some("UNLOAD"));
    assert_eq!(house.written(&unloaded).len(), 3);
    house.run("CREATE EXTERNAL TABLE again (id int, amount double) PARTITIONED BY (dt string) STORED AS PARQUET LOCATION 's3://lake/out/'");
    house.run("MSCK REPAIR TABLE again");
    assert_eq!(
        house.value("SELECT sum(amount) FROM again WHERE dt > '2024-01-01'"),
        house.value("SELECT sum(amount) FROM orders WHERE dt > '2024-01-01'")
    );
}

#[test]
fn text_is_the_default_and_may_be_plain() {
    let house = House::new();
    house.run("UNLOAD (SELECT 1, 'x') TO 's3://lake/gz/' WITH (format = 'TEXTFILE')");
    assert!(house.keys("lake", "gz/")[0].ends_with(".gz"));
    let plain = house
        .run("UNLOAD (SELECT 1 AS a, 'x' AS b) TO 's3://lake/csv' WITH (format = 'TEXTFILE', field_delimiter = ';', compression = 'NONE')");
    assert_eq!(house.object(&house.written(&plain)[0]).unwrap(), b"1;x\n");
    house.run("UNLOAD (SELECT 1 AS a, true AS b) TO 's3://lake/json/' WITH (format = 'JSON', compression = 'none')");
    assert_eq!(house.object(&format!("s3://lake/{}", house.keys("lake", "json/")[0])).unwrap(), b"{\"a\":1,\"b\":true}\n");
}

#[test]
fn the_place_must_be_empty() {
    let house = House::new();
    house.put("full/x", "something");
    let reason = house.fails("UNLOAD (SELECT 1 AS a) TO 's3://lake/full/' WITH (format = 'JSON')");
    assert!(reason.starts_with("HIVE_PATH_ALREADY_EXISTS: Target directory for table 'sales.temp_table_"), "{reason}");
    assert_eq!(house.keys("lake", "full/"), ["full/x"]);
    assert_eq!(house.rows("SELECT 1"), rows(&[&["1"]]));
}

/// awswrangler unloads to the output location itself.
#[test]
fn the_place_may_be_that_of_the_result() {
    let house = House::new();
    let there = api_athena::ResultConfiguration { output_location: Some("s3://results/here/".into()), ..Default::default() };
    let sql = "UNLOAD (SELECT 1 AS a) TO 's3://results/here' WITH (format = 'PARQUET')";
    let input = api_athena::StartQueryExecutionInput { result_configuration: Some(there), ..crate::house::asking(sql) };
    let id = house.start_with(input).ok();
    let execution = house.finish(&id);
    assert_eq!(execution.status.as_ref().unwrap().state.as_deref(), Some("SUCCEEDED"));
    assert_eq!(house.written(&execution), [format!("s3://results/here/{id}_00000")]);
    let beside = house.keys("results", "here/");
    assert_eq!(beside, ["-manifest.csv", ".metadata", "_00000"].map(|suffix| format!("here/{id}{suffix}")));
}
