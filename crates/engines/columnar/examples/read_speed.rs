//! How fast text becomes record batches, on one core: `cargo run --release -p columnar --example read_speed`.

use std::collections::BTreeMap;
use std::time::Instant;

use bytes::Bytes;
use columnar::read::{Decoder, TextFormat};
use columnar::{Column, HiveType};

const ROWS: usize = 1_000_000;

fn main() {
    let csv: String = (0..ROWS)
        .map(|i| format!("{i},customer {i},{}.{:02},2024-01-{:02},some words of comment\n", i % 977, i % 100, i % 28 + 1))
        .collect();
    let quoted: String = csv.lines().map(|line| format!("\"{}\"\n", line.replace(',', "\",\""))).collect();
    let json: String = csv
        .lines()
        .map(|line| {
            let f: Vec<&str> = line.split(',').collect();
            format!("{{\"id\":{},\"name\":\"{}\",\"price\":{},\"day\":\"{}\",\"note\":\"{}\"}}\n", f[0], f[1], f[2], f[3], f[4])
        })
        .collect();
    let all = ["id bigint", "name string", "price double", "day date", "note string"];
    let strings = ["id bigint", "name string", "price double", "day string", "note string"];
    measure("LazySimple, all columns", "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe", &all, &[0, 1, 2, 3, 4], &csv);
    measure("LazySimple, one column", "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe", &all, &[2], &csv);
    measure("OpenCSV unquoted, all", "org.apache.hadoop.hive.serde2.OpenCSVSerde", &strings, &[0, 1, 2, 3, 4], &csv);
    measure("OpenCSV quoted, all", "org.apache.hadoop.hive.serde2.OpenCSVSerde", &strings, &[0, 1, 2, 3, 4], &quoted);
    measure("OpenX JSON, all", "org.openx.data.jsonserde.JsonSerDe", &all, &[0, 1, 2, 3, 4], &json);
    measure("OpenX JSON, one column", "org.openx.data.jsonserde.JsonSerDe", &all, &[2], &json);
}

#[expect(clippy::disallowed_methods, reason = "a stopwatch needs the real clock")]
fn measure(what: &str, serde: &str, columns: &[&str], projection: &[usize], text: &str) {
    let columns: Vec<Column> = columns
        .iter()
        .map(|c| c.split_once(' ').expect("a name and a type"))
        .map(|(name, t)| Column::new(name, HiveType::parse(t).expect("a Hive type")))
        .collect();
    let serde_params = BTreeMap::from([("field.delim".to_owned(), ",".to_owned())]);
    let format = TextFormat::from_serde(serde, "", &serde_params, &BTreeMap::new()).expect("a known SerDe");
    let mut decoder = Decoder::new(format, &columns, projection, 8192).expect("readable columns");
    let bytes = Bytes::copy_from_slice(text.as_bytes());
    let (started, mut rows) = (Instant::now(), 0);
    for at in (0..bytes.len()).step_by(1 << 20) {
        decoder.push(bytes.slice(at..bytes.len().min(at + (1 << 20))));
        while let Some(batch) = decoder.next_batch().expect("good rows") {
            rows += batch.num_rows();
        }
    }
    decoder.finish();
    while let Some(batch) = decoder.next_batch().expect("good rows") {
        rows += batch.num_rows();
    }
    let seconds = started.elapsed().as_secs_f64();
    assert_eq!(rows, ROWS);
    println!("{what:26} {:7.1} MB/s  {:5.2} M rows/s", text.len() as f64 / 1e6 / seconds, rows as f64 / 1e6 / seconds);
}
