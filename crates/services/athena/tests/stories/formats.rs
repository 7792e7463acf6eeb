//! Tables of several formats, joined.

use std::sync::Arc;

use arrow::array::{ArrayRef, Float64Array, Int32Array, RecordBatch, StringArray};
use parquet::arrow::ArrowWriter;

use crate::house::{House, rows};

fn parquet(columns: Vec<(&str, ArrayRef)>) -> Vec<u8> {
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    let mut writer = ArrowWriter::try_new(Vec::new(), batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.into_inner().unwrap()
}

#[test]
fn csv_json_and_parquet_meet_in_one_query() {
    let house = House::new();
    house.orders();
    house.run("CREATE EXTERNAL TABLE customers (name string, city string) ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe' LOCATION 's3://lake/customers/'");
    house.put("customers/a.json", "{\"name\": \"ana\", \"city\": \"Porto\"}\n{\"name\": \"bo\", \"city\": \"Oslo\"}\n");
    house.run("CREATE EXTERNAL TABLE rates (city string, rate double, tier int) STORED AS PARQUET LOCATION 's3://lake/rates/'");
    house.put(
        "rates/r.parquet",
        parquet(vec![
            ("city", Arc::new(StringArray::from(vec!["Porto", "Oslo"]))),
            ("rate", Arc::new(Float64Array::from(vec![2.0, 10.0]))),
            ("tier", Arc::new(Int32Array::from(vec![1, 2]))),
        ]),
    );
    let answer = house.rows(
        "SELECT c.city, sum(o.amount * r.rate) AS cost FROM orders o JOIN customers c ON o.customer = c.name JOIN rates r ON r.city = c.city
         GROUP BY c.city ORDER BY cost",
    );
    assert_eq!(answer, rows(&[&["Porto", "363.0"], &["Oslo", "1215.0"]]));
}

#[test]
fn a_parquet_query_reads_only_the_columns_it_needs() {
    let house = House::new();
    house.run("CREATE EXTERNAL TABLE wide (id int, pad string) STORED AS PARQUET LOCATION 's3://lake/wide/'");
    let pads: Vec<String> = (0..20_000).map(|n| format!("{n:0>40}-{}", n * 7919)).collect();
    let file = parquet(vec![("id", Arc::new(Int32Array::from_iter_values(0..20_000))), ("pad", Arc::new(StringArray::from(pads)))]);
    let size = file.len() as i64;
    house.put("wide/w.parquet", file);
    let scanned = house.run("SELECT sum(id) FROM wide").statistics.unwrap().data_scanned_in_bytes.unwrap();
    assert!(scanned > 0 && scanned < size / 2, "{scanned} of {size}");
    assert_eq!(house.value("SELECT sum(id) FROM wide").as_deref(), Some("199990000"));
}
