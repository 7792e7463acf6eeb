//! Parquet files whose columns are not quite the table's.

use std::sync::Arc;

use arrow::array::*;
use arrow::datatypes::{DataType, Field};

use crate::lake::Lake;

async fn one_file(columns: &str, batch: RecordBatch) -> Lake {
    let lake = Lake::new();
    lake.define(Lake::parquet("t", columns));
    lake.put_parquet("lake/t/f.parquet", &batch).await;
    lake
}

fn batch(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
    RecordBatch::try_from_iter(columns).unwrap()
}

#[tokio::test]
async fn columns_are_found_by_name_and_missing_ones_are_null() {
    let file = batch(vec![("B", Arc::new(StringArray::from(vec!["x"]))), ("a", Arc::new(Int32Array::from(vec![7])))]);
    let lake = one_file("a int; b string; c double", file).await;
    assert_eq!(lake.query("SELECT * FROM t").await, ["7|x|NULL"]);
    assert_eq!(lake.query("SELECT a FROM t WHERE b = 'x' AND c IS NULL").await, ["7"]);
}

#[tokio::test]
async fn types_are_widened() {
    let micros = TimestampMicrosecondArray::from(vec![1_704_067_200_123_456]);
    let file =
        batch(vec![("i", Arc::new(Int32Array::from(vec![7]))), ("f", Arc::new(Float32Array::from(vec![0.5]))), ("t", Arc::new(micros))]);
    let lake = one_file("i bigint; f double; t timestamp", file).await;
    assert_eq!(lake.query("SELECT i, f, t FROM t WHERE i > 3").await, ["7|0.5|2024-01-01 00:00:00.123"]);
}

#[tokio::test]
async fn structs_follow_the_table() {
    let fields = vec![Field::new("x", DataType::Int32, true), Field::new("Y", DataType::Utf8, true)];
    let row = StructArray::new(fields.into(), vec![Arc::new(Int32Array::from(vec![1])), Arc::new(StringArray::from(vec!["why"]))], None);
    let lake = one_file("s struct<y:string,z:int,x:bigint>", batch(vec![("s", Arc::new(row))])).await;
    assert_eq!(lake.query("SELECT s FROM t").await, ["{y=why, z=null, x=1}"]);
    assert_eq!(lake.query("SELECT s.y, s.z FROM t").await, ["why|NULL"]);
    assert_eq!(lake.query("SELECT count(*) FROM t WHERE s.x = 1 AND s.y LIKE 'w%'").await, ["1"]);
}

#[tokio::test]
async fn an_incompatible_type_is_bad_data() {
    let file = batch(vec![("a", Arc::new(StringArray::from(vec!["x"])))]);
    let lake = one_file("a bigint", file).await;
    let error = lake.error("SELECT a FROM t").await;
    assert_eq!(error, "HIVE_BAD_DATA: Field a's type BINARY in parquet is incompatible with type bigint defined in table schema");
}

#[tokio::test]
async fn a_corrupt_file_is_an_error_not_a_panic() {
    let lake = Lake::new();
    lake.define(Lake::parquet("t", "a int"));
    lake.put("lake/t/bad.parquet", "this is not parquet at all").await;
    assert!(
        lake.error("SELECT * FROM t").await.starts_with("HIVE_BAD_DATA: Malformed Parquet file."),
        "{}",
        lake.error("SELECT * FROM t").await
    );
    lake.put("lake/t/bad.parquet", "x").await;
    assert!(lake.error("SELECT * FROM t").await.starts_with("HIVE_"));
}

#[tokio::test]
async fn a_parquet_file_cut_in_half_is_an_error() {
    let numbers = Int64Array::from_iter_values(0..10_000);
    let file = batch(vec![("a", Arc::new(numbers))]);
    let mut bytes = Vec::new();
    let mut writer = parquet::arrow::ArrowWriter::try_new(&mut bytes, file.schema(), None).unwrap();
    writer.write(&file).unwrap();
    writer.close().unwrap();
    let lake = Lake::new();
    lake.define(Lake::parquet("t", "a bigint"));
    for damage in [10, 100, 1000, bytes.len() - 60] {
        let mut damaged = bytes.clone();
        damaged[damage..damage + 8].fill(0xff);
        lake.put("lake/t/f.parquet", damaged).await;
        // Damage may fall on bytes nobody needs; it must never panic.
        let _ = lake.try_query("SELECT sum(a) FROM t").await;
    }
    bytes.drain(50..200);
    lake.put("lake/t/f.parquet", bytes).await;
    assert!(lake.error("SELECT sum(a) FROM t").await.starts_with("HIVE_"));
}

#[tokio::test]
async fn filters_reach_the_parquet_reader() {
    let file = batch(vec![("A", Arc::new(Int64Array::from_iter_values(0..10))), ("b", Arc::new(StringArray::from(vec!["x"; 10])))]);
    let lake = one_file("a bigint; b string", file).await;
    let plan = lake.query("EXPLAIN SELECT count(*) FROM t WHERE a > 5 AND b = 'x'").await.join("\n");
    assert!(plan.contains("a@0 > 5") && plan.contains("pruning_predicate"), "{plan}");
    assert_eq!(lake.query("SELECT count(*) FROM t WHERE a > 5 AND b = 'x'").await, ["4"]);
    assert_eq!(lake.query("SELECT count(*) FROM t WHERE a > 50").await, ["0"]);
}
