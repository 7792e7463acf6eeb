//! A query stops when nobody wants it, and says so when it wants too much.

use std::sync::Arc;

use arrow::array::{Int64Array, RecordBatch, StringArray};
use futures::{FutureExt, StreamExt};
use sql::{Engine, EngineConfig};

use crate::lake::Lake;

async fn many_rows(files: usize) -> Lake {
    let lake = Lake::new();
    lake.define(Lake::parquet("big", "a bigint; s string"));
    for file in 0..files {
        let from = file as i64 * 50_000;
        let numbers = Int64Array::from_iter_values((from..from + 50_000).map(|n| n * 7919 % 1_000_003));
        let texts = StringArray::from_iter_values((0..50_000).map(|n| format!("{:>40}", (from + n) * 7919 % 1_000_003)));
        let batch = RecordBatch::try_from_iter([("a", Arc::new(numbers) as _), ("s", Arc::new(texts) as _)]).unwrap();
        lake.put_parquet(&format!("lake/big/{file}.parquet"), &batch).await;
    }
    lake
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sort_larger_than_memory_spills() {
    let mut lake = many_rows(24).await;
    lake.engine = Engine::with_config(EngineConfig { memory_limit_bytes: Some(40 << 20), parallelism: Some(2), ..EngineConfig::default() });
    let rows = lake.query("SELECT max(n) FROM (SELECT a, row_number() OVER (ORDER BY s, a) AS n FROM big)").await;
    assert_eq!(rows, ["1200000"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_spill_is_refused_by_name() {
    let mut lake = many_rows(2).await;
    lake.engine = Engine::with_config(EngineConfig { memory_limit_bytes: Some(1 << 20), parallelism: Some(2), ..EngineConfig::default() });
    let error = lake.error("SELECT count(*) FROM big x JOIN big y ON x.s = y.s AND x.a < y.a").await;
    assert!(error.starts_with("EXCEEDED_LOCAL_MEMORY_LIMIT: "), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dropped_result_stops_reading() {
    let lake = many_rows(4).await;
    let mut stream = lake.engine.query("SELECT a FROM big LIMIT 10", &lake.session()).await.unwrap();
    stream.next().await.unwrap().unwrap();
    drop(stream);
    // A planning that nobody waits for is given up, and the engine goes on.
    drop(lake.engine.query("SELECT count(*) FROM big", &lake.session()).now_or_never());
    assert_eq!(lake.query("SELECT count(*) FROM big").await, ["200000"]);
}
