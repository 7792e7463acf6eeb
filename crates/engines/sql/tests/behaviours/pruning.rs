//! Partitions that cannot match are neither listed nor read.

use crate::lake::{Lake, columns};

async fn logs() -> Lake {
    let lake = Lake::new();
    let mut table = Lake::csv("logs", "line string");
    table.partition_keys = columns("dt string; hour int");
    lake.define(table);
    for (dt, hour) in [("2024-01-01", "1"), ("2024-01-01", "2"), ("2024-01-02", "1"), ("2024-01-03", "10")] {
        let location = format!("s3://lake/logs/dt={dt}/hour={hour}/");
        lake.partition("logs", &[dt, hour], &location);
        lake.put(&format!("lake/logs/dt={dt}/hour={hour}/f.csv"), format!("line of {dt} {hour}\n")).await;
    }
    lake
}

async fn listed(lake: &Lake, sql: &str) -> (Vec<String>, usize) {
    lake.store.asked.lock().unwrap().clear();
    let rows = lake.query(sql).await;
    let lists = lake.store.asked.lock().unwrap().iter().filter(|asked| asked.starts_with("list")).count();
    (rows, lists)
}

#[tokio::test]
async fn an_equality_touches_one_partition() {
    let lake = logs().await;
    let (rows, lists) = listed(&lake, "SELECT line, dt, hour FROM logs WHERE dt = '2024-01-02'").await;
    assert_eq!((rows, lists), (vec!["line of 2024-01-02 1|2024-01-02|1".to_owned()], 1));
    assert_eq!(lake.tables.filters.lock().unwrap().last().unwrap().as_deref(), Some("dt = '2024-01-02'"));
}

#[tokio::test]
async fn keys_compare_as_their_declared_type() {
    let lake = logs().await;
    // As text, '10' < '2'.
    let (rows, lists) = listed(&lake, "SELECT hour FROM logs WHERE hour >= 2 ORDER BY hour").await;
    assert_eq!((rows, lists), (vec!["2".to_owned(), "10".to_owned()], 2));
}

#[tokio::test]
async fn functions_of_keys_prune_too() {
    let lake = logs().await;
    let (rows, lists) =
        listed(&lake, "SELECT count(*) FROM logs WHERE CAST(dt AS date) > DATE '2024-01-01' AND substr(dt, 9, 2) IN ('02', '03')").await;
    assert_eq!((rows, lists), (vec!["2".to_owned()], 2));
}

#[tokio::test]
async fn a_filter_on_data_prunes_nothing_and_filters_all_the_same() {
    let lake = logs().await;
    let (rows, lists) = listed(&lake, "SELECT dt FROM logs WHERE line LIKE '%01 2' OR dt = '2024-01-03' ORDER BY 1").await;
    assert_eq!((rows, lists), (vec!["2024-01-01".to_owned(), "2024-01-03".to_owned()], 4));
}

#[tokio::test]
async fn nothing_matches_nothing_is_read() {
    let lake = logs().await;
    let (rows, lists) = listed(&lake, "SELECT * FROM logs WHERE dt = '1999-01-01'").await;
    assert_eq!((rows.len(), lists), (0, 0));
}

#[tokio::test]
async fn projected_partitions_need_no_catalog() {
    let lake = logs().await;
    let mut table = Lake::csv("projected", "line string");
    table.partition_keys = columns("dt string; hour int");
    table.location = "s3://lake/logs/".into();
    let properties = [
        ("projection.enabled", "true"),
        ("projection.dt.type", "date"),
        ("projection.dt.format", "yyyy-MM-dd"),
        ("projection.dt.range", "2024-01-01,NOW"),
        ("projection.hour.type", "integer"),
        ("projection.hour.range", "0,23"),
    ];
    table.parameters = properties.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
    lake.define(table);
    let (rows, lists) = listed(&lake, "SELECT line FROM projected WHERE dt = '2024-01-03' AND hour BETWEEN 9 AND 11").await;
    assert_eq!((rows, lists), (vec!["line of 2024-01-03 10".to_owned()], 3));
}
