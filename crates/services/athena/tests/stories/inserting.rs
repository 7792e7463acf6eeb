//! INSERT INTO.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use api_glue::{
    BatchCreatePartition, BatchCreatePartitionInput, BatchCreatePartitionOutput, GetPartition, GetPartitionInput, GetPartitionOutput,
    GetTable, GetTableInput, GetTableOutput, Table,
};
use kernel::{Cx, Error, Handler, Service};

use crate::house::{House, rows};

#[test]
fn rows_are_added_to_what_is_there() {
    let house = House::new();
    house.run("CREATE EXTERNAL TABLE people (id bigint, name string, score double) STORED AS PARQUET LOCATION 's3://lake/people/'");
    let first = house.run("INSERT INTO people VALUES (1, 'ana', 1.5), (2, 'bo', 2)");
    assert_eq!((first.statement_type.as_deref(), first.substatement_type.as_deref()), (Some("DML"), Some("INSERT")));
    assert_eq!(house.page(first.query_execution_id.as_deref().unwrap(), None, None).update_count, Some(2));
    assert_eq!(house.written(&first).len(), 1);
    house.run("INSERT INTO people (score, id) SELECT CAST(9 AS real), 3");
    house.run("INSERT INTO people SELECT id + 10, name, score FROM people WHERE name IS NOT NULL");
    let all = house.rows("SELECT id, coalesce(name, '-'), score FROM people ORDER BY id");
    assert_eq!(all, rows(&[&["1", "ana", "1.5"], &["2", "bo", "2.0"], &["3", "-", "9.0"], &["11", "ana", "1.5"], &["12", "bo", "2.0"]]));
    assert_eq!(house.keys("lake", "people/").len(), 3);
}

#[test]
fn new_partitions_are_registered_and_old_ones_grow() {
    let house = House::new();
    house.orders();
    house.run("INSERT INTO orders SELECT 100, 'zoe', 1.0E0, '2024-01-03' UNION ALL SELECT 101, 'zoe', 2.0E0, '2024-01-04'");
    assert_eq!(house.lines("SHOW PARTITIONS orders").len(), 4);
    let days = house.rows("SELECT dt, count(*) FROM orders GROUP BY dt ORDER BY dt");
    assert_eq!(days, rows(&[&["2024-01-01", "3"], &["2024-01-02", "3"], &["2024-01-03", "4"], &["2024-01-04", "1"]]));
    assert_eq!(house.rows("SELECT id, customer, amount FROM orders WHERE dt = '2024-01-04'"), rows(&[&["101", "zoe", "2.0"]]));
}

#[test]
fn a_partition_that_lives_elsewhere_grows_there() {
    let house = House::new();
    house.run("CREATE EXTERNAL TABLE t (x int) PARTITIONED BY (p int) STORED AS PARQUET LOCATION 's3://lake/t/'");
    house.run("ALTER TABLE t ADD PARTITION (p = 1) LOCATION 's3://lake/elsewhere/'");
    house.run("INSERT INTO t VALUES (5, 1), (6, 2)");
    assert_eq!(house.keys("lake", "elsewhere/").len(), 1);
    assert_eq!(house.keys("lake", "t/p=2/").len(), 1);
    assert_eq!(house.rows("SELECT x, p FROM t ORDER BY x"), rows(&[&["5", "1"], &["6", "2"]]));
}

#[test]
fn json_and_text_tables_take_rows() {
    let house = House::new();
    house.run(
        "CREATE EXTERNAL TABLE j (a int, b struct<c:string>) ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe' LOCATION 's3://lake/j/'",
    );
    house.run("INSERT INTO j SELECT 1, CAST(ROW('x') AS ROW(c varchar))");
    assert_eq!(house.rows("SELECT a, b.c FROM j"), rows(&[&["1", "x"]]));
    house.run("CREATE EXTERNAL TABLE c (a int, b string) ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' LOCATION 's3://lake/c/'");
    house.run("INSERT INTO c VALUES (1, 'x')");
    assert_eq!(house.rows("SELECT * FROM c"), rows(&[&["1", "x"]]));
    assert!(house.keys("lake", "c/")[0].ends_with(".gz"));
}

#[test]
fn what_does_not_fit_is_refused_with_both_sides() {
    let house = House::new();
    house.orders();
    house.run("CREATE VIEW v AS SELECT 1 AS x");
    house.run("CREATE EXTERNAL TABLE q (a string) ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde' LOCATION 's3://lake/q/'");
    for (sql, reason) in [
        (
            "INSERT INTO orders SELECT 'x', 'y', 1.5, 'z'",
            "TYPE_MISMATCH: line 1:1: Insert query has mismatched column types: Table: [integer, varchar, double, varchar], Query: [varchar, varchar, decimal(2,1), varchar].",
        ),
        ("INSERT INTO orders SELECT 1", "TYPE_MISMATCH: line 1:1: Insert query has mismatched column types"),
        ("INSERT INTO orders (nope) SELECT 1", "COLUMN_NOT_FOUND: line 1:1: Insert column name does not exist in target table: nope."),
        ("INSERT INTO nope SELECT 1", "TABLE_NOT_FOUND: line 1:1: Table 'awsdatacatalog.sales.nope' does not exist."),
        ("INSERT INTO v SELECT 1", "NOT_SUPPORTED: Inserting into views is not supported."),
        ("INSERT INTO q SELECT 'x'", "NOT_SUPPORTED: INSERT INTO a table of OpenCSVSerde is not built."),
    ] {
        let found = house.fails(sql);
        assert!(found.starts_with(reason), "{found}");
        assert!(found.contains(". If a data manifest file was generated at 's3://results/athena/"), "{found}");
    }
    assert_eq!(house.value("SELECT count(*) FROM orders").as_deref(), Some("9"));
}

/// A catalog that knows one table, and never comes to the end of adding partitions to it.
#[derive(Clone)]
struct SlowToAdd {
    table: Table,
    asked: Arc<AtomicBool>,
}

impl Handler<GetTable> for SlowToAdd {
    async fn run(&self, _: &Cx, _: GetTableInput) -> Result<GetTableOutput, Error> {
        Ok(GetTableOutput { table: Some(self.table.clone()) })
    }
}

impl Handler<GetPartition> for SlowToAdd {
    async fn run(&self, _: &Cx, _: GetPartitionInput) -> Result<GetPartitionOutput, Error> {
        Err(Error::Api(api_glue::errors::entity_not_found("no such partition")))
    }
}

impl Handler<BatchCreatePartition> for SlowToAdd {
    async fn run(&self, _: &Cx, _: BatchCreatePartitionInput) -> Result<BatchCreatePartitionOutput, Error> {
        self.asked.store(true, Ordering::SeqCst);
        std::future::pending().await
    }
}

#[test]
fn an_insert_interrupted_by_a_crash_adds_its_rows_once() {
    let data = tempfile::tempdir().unwrap();
    let house = House::at(data.path());
    house.furnish();
    house.run("CREATE EXTERNAL TABLE t (x int) PARTITIONED BY (p int) STORED AS PARQUET LOCATION 's3://lake/t/'");
    house.run("INSERT INTO t VALUES (1, 1)");
    let slow = SlowToAdd { table: house.table("t").unwrap(), asked: Arc::default() };
    drop(house);

    let service = Service::of(&api_glue::SERVICE, slow.clone()).on::<GetTable>().on::<GetPartition>().on::<BatchCreatePartition>();
    let house = House::at_with(data.path(), service.into());
    let id = house.start("INSERT INTO t VALUES (2, 1), (3, 2)");
    while !slow.asked.load(Ordering::SeqCst) {
        std::thread::yield_now();
    }
    assert_eq!(house.keys("lake", "t/").len(), 3);
    drop(house);

    let house = House::at(data.path());
    assert_eq!(house.finish(&id).status.unwrap().state.as_deref(), Some("SUCCEEDED"));
    assert_eq!(house.rows("SELECT x, p FROM t ORDER BY x"), rows(&[&["1", "1"], &["2", "1"], &["3", "2"]]));
    assert_eq!(house.keys("lake", "t/").len(), 3);
}
