//! DDL, SHOW, DESCRIBE and MSCK REPAIR, against the real catalog.

use crate::house::{House, rows};

#[test]
fn databases_come_and_go() {
    let house = House::new();
    house.run("CREATE DATABASE IF NOT EXISTS sales");
    assert_eq!(
        house.fails("CREATE DATABASE sales"),
        "FAILED: Execution Error, return code 1 from org.apache.hadoop.hive.ql.exec.DDLTask. Database sales already exists"
    );
    house.run("CREATE SCHEMA lab COMMENT 'experiments' LOCATION 's3://lake/lab/'");
    assert_eq!(house.lines("SHOW DATABASES"), ["lab", "sales"]);
    assert_eq!(house.lines("SHOW SCHEMAS LIKE 'la*'"), ["lab"]);
    house.run("CREATE EXTERNAL TABLE lab.t (a int)");
    assert!(house.fails("DROP DATABASE lab").contains("Database lab is not empty"));
    house.run("DROP DATABASE lab CASCADE");
    assert!(house.fails("DROP DATABASE lab").contains("Database does not exist: lab"));
    house.run("DROP DATABASE IF EXISTS lab");
}

#[test]
fn tables_are_described_in_hives_lines() {
    let house = House::new();
    house.orders();
    house.run("CREATE EXTERNAL TABLE plain (a int COMMENT 'the first') STORED AS PARQUET LOCATION 's3://lake/plain/'");
    assert_eq!(house.lines("SHOW TABLES"), ["orders", "plain"]);
    assert_eq!(house.lines("SHOW TABLES IN sales 'ord*'"), ["orders"]);
    assert_eq!(house.lines("DESCRIBE plain"), ["a                   \tint                 \tthe first           "]);
    assert!(house.lines("DESCRIBE orders").contains(&"# Partition Information\t \t ".to_owned()));
    assert_eq!(house.lines("SHOW COLUMNS IN orders").len(), 4);
    assert_eq!(house.lines("SHOW PARTITIONS orders"), ["dt=2024-01-01", "dt=2024-01-02", "dt=2024-01-03"]);
    let statement = house.lines("SHOW CREATE TABLE orders");
    assert_eq!(statement[0], "CREATE EXTERNAL TABLE `orders`(");
    assert!(statement.contains(&"  's3://lake/orders/'".to_owned()), "{statement:?}");
    assert!(house.lines("SHOW TBLPROPERTIES plain").contains(&"EXTERNAL\tTRUE".to_owned()));
    let execution = house.run("SHOW TABLES");
    assert_eq!((execution.statement_type.as_deref(), execution.substatement_type.as_deref()), (Some("UTILITY"), Some("SHOW_TABLES")));
    assert!(execution.result_configuration.unwrap().output_location.unwrap().ends_with(".txt"));
}

#[test]
fn a_table_is_altered_and_dropped() {
    let house = House::new();
    house.run("CREATE EXTERNAL TABLE t (a int) LOCATION 's3://lake/t/'");
    house.run("CREATE EXTERNAL TABLE IF NOT EXISTS t (a int) LOCATION 's3://lake/t/'");
    assert!(house.fails("CREATE EXTERNAL TABLE t (a int) LOCATION 's3://lake/t/'").contains("AlreadyExistsException"));
    house.run("ALTER TABLE t ADD COLUMNS (b string)");
    house.run("ALTER TABLE t SET TBLPROPERTIES ('owner' = 'ana')");
    assert_eq!(house.lines("SHOW TBLPROPERTIES t('owner')"), ["ana"]);
    assert_eq!(house.lines("DESCRIBE t").len(), 2);
    house.run("ALTER TABLE t REPLACE COLUMNS (c bigint)");
    assert_eq!(house.lines("DESCRIBE t")[0], "c                   \tbigint              \t                    ");
    house.run("DROP TABLE t");
    assert_eq!(house.fails("DROP TABLE t"), "FAILED: SemanticException [Error 10001]: Table not found t");
    house.run("DROP TABLE IF EXISTS t");
}

#[test]
fn repair_finds_the_folders_that_the_catalog_does_not_know() {
    let house = House::new();
    house.run("CREATE EXTERNAL TABLE logs (line string) PARTITIONED BY (year int, month string) LOCATION 's3://lake/logs'");
    assert!(house.lines("MSCK REPAIR TABLE logs").is_empty());
    for key in ["year=2024/month=01/a", "year=2024/month=02/a", "year=2024/other/a", "readme.txt", "Year=2025/month=01/a"] {
        house.put(&format!("logs/{key}"), "hello");
    }
    assert_eq!(
        house.lines("MSCK REPAIR TABLE logs"),
        [
            "Partitions not in metastore:\tlogs:year=2024/month=01\tlogs:year=2024/month=02",
            "Repair: Added partition to metastore logs:year=2024/month=01",
            "Repair: Added partition to metastore logs:year=2024/month=02",
        ]
    );
    assert!(house.lines("MSCK REPAIR TABLE logs").is_empty());
    assert_eq!(house.rows("SELECT month, line FROM logs WHERE year = 2024 ORDER BY 1"), rows(&[&["01", "hello"], &["02", "hello"]]));
}

#[test]
fn partitions_are_added_moved_and_dropped() {
    let house = House::new();
    house.orders();
    house.put("elsewhere/x.csv", "99,zoe,1.0");
    house.run(
        "ALTER TABLE orders ADD IF NOT EXISTS PARTITION (dt = '2024-01-01') PARTITION (dt = '2024-02-01') LOCATION 's3://lake/elsewhere/'",
    );
    assert_eq!(house.value("SELECT customer FROM orders WHERE dt = '2024-02-01'").as_deref(), Some("zoe"));
    assert!(house.fails("ALTER TABLE orders ADD PARTITION (dt = '2024-01-01')").contains("AlreadyExists"));
    house.run("ALTER TABLE orders PARTITION (dt = '2024-02-01') RENAME TO PARTITION (dt = '2024-02-02')");
    house.run("ALTER TABLE orders DROP PARTITION (dt < '2024-01-03')");
    assert_eq!(house.lines("SHOW PARTITIONS orders"), ["dt=2024-01-03", "dt=2024-02-02"]);
    assert!(house.fails("ALTER TABLE orders DROP PARTITION (dt = '1999-01-01')").contains("Partition not found"));
    house.run("ALTER TABLE orders DROP IF EXISTS PARTITION (dt = '1999-01-01')");
}

#[test]
fn a_view_is_a_query_with_a_name() {
    let house = House::new();
    house.orders();
    house.run("CREATE VIEW big AS SELECT id, customer, amount AS euros FROM orders WHERE amount > 60");
    assert_eq!(house.rows("SELECT id, euros FROM big ORDER BY id DESC LIMIT 1"), rows(&[&["9", "90.5"]]));
    assert_eq!(house.lines("SHOW VIEWS"), ["big"]);
    assert_eq!(house.lines("SHOW CREATE VIEW big")[0], "CREATE VIEW sales.big AS");
    assert_eq!(house.lines("DESCRIBE big")[2].split('\t').next().map(str::trim), Some("euros"));
    assert!(house.fails("CREATE VIEW big AS SELECT 1 AS one").contains("View already exists"));
    house.run("CREATE OR REPLACE VIEW big AS SELECT 1 AS one");
    assert_eq!(house.value("SELECT one FROM big").as_deref(), Some("1"));
    house.run("DROP VIEW big");
    assert!(house.fails("SELECT * FROM big").starts_with("TABLE_NOT_FOUND"));
}

#[test]
fn the_information_schema_can_be_queried() {
    let house = House::new();
    house.orders();
    let columns = house.rows("SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'sales' AND table_name = 'orders' ORDER BY ordinal_position");
    assert_eq!(columns, rows(&[&["id", "integer"], &["customer", "varchar"], &["amount", "double"], &["dt", "varchar"]]));
}

#[test]
fn a_refused_definition_leaves_its_reason_where_the_result_would_be() {
    let house = House::new();
    let id = house.start("DROP TABLE nothing");
    house.world.settle();
    let text = house.object(&format!("s3://results/athena/{id}.txt")).unwrap();
    assert_eq!(String::from_utf8(text).unwrap(), "FAILED: SemanticException [Error 10001]: Table not found nothing");
}
