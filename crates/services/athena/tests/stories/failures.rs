//! Queries that fail say why, and fail alone.

use crate::house::House;

#[test]
fn athena_says_what_is_wrong_in_its_own_words() {
    let house = House::new();
    house.orders();
    assert_eq!(house.fails("SELECT * FROM nope"), "TABLE_NOT_FOUND: line 1:15: Table 'awsdatacatalog.sales.nope' does not exist");
    assert_eq!(
        house.fails("SELECT nope FROM orders"),
        "COLUMN_NOT_FOUND: line 1:8: Column 'nope' cannot be resolved or requester is not authorized to access requested resources"
    );
    assert!(house.fails("SELECT 1 / 0").starts_with("DIVISION_BY_ZERO"));
    let id = house.start("SELECT * FROM nope");
    let error = house.finish(&id).status.unwrap().athena_error.unwrap();
    assert_eq!((error.error_category, error.error_type, error.retryable), (Some(2), Some(1301), Some(false)));
}

#[test]
fn what_is_not_built_says_so() {
    let house = House::new();
    for sql in ["DELETE FROM orders", "UNLOAD (SELECT 1) TO 's3://lake/x/' WITH (format = 'ORC')"] {
        assert!(house.fails(sql).starts_with("NOT_SUPPORTED"), "{sql}");
    }
}

#[test]
fn a_corrupt_file_fails_its_query_and_nothing_else() {
    let house = House::new();
    house.orders();
    house.run("CREATE EXTERNAL TABLE broken (a int) STORED AS PARQUET LOCATION 's3://lake/broken/'");
    house.put("broken/x.parquet", "this is no parquet file at all");
    assert!(house.fails("SELECT * FROM broken").starts_with("HIVE_"));
    house.run("CREATE EXTERNAL TABLE squeezed (a string) LOCATION 's3://lake/squeezed/'");
    house.put("squeezed/x.gz", "this is not compressed");
    assert!(house.fails("SELECT * FROM squeezed").starts_with("HIVE_"));
    house.run("CREATE EXTERNAL TABLE chatter (a int) ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe' LOCATION 's3://lake/chatter/'");
    house.put("chatter/x.json", "{\"a\": 1}\n{\"a\": ");
    assert!(house.fails("SELECT * FROM chatter").starts_with("HIVE_"));
    assert_eq!(house.value("SELECT count(*) FROM orders").as_deref(), Some("9"));
}

#[test]
fn a_missing_bucket_is_told() {
    let house = House::new();
    house.run("CREATE EXTERNAL TABLE far (a int) LOCATION 's3://no-such-bucket/far/'");
    let reason = house.fails("SELECT * FROM far");
    assert!(reason.starts_with("HIVE_"), "{reason}");
}
