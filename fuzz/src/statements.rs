//! SQL as Athena reads it, up to the point where tables would be looked up.

use crate::{Target, text};

pub const SQL: Target = Target {
    name: "sql",
    run: |data| {
        if let Some(Ok(statement)) = text(data).map(sql::statement::parse) {
            let _ = statement.kind();
        }
    },
    seeds: &[
        b"CREATE EXTERNAL TABLE IF NOT EXISTS `d`.`t` (a int COMMENT 'x', b struct<c:array<string>>) PARTITIONED BY (dt string) ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' STORED AS TEXTFILE LOCATION 's3://b/k/' TBLPROPERTIES ('skip.header.line.count'='1')",
        b"CREATE TABLE x WITH (format='PARQUET', partitioned_by=ARRAY['a','b']) AS SELECT 1",
        b"ALTER TABLE t ADD IF NOT EXISTS PARTITION (dt='2024') LOCATION 's3://b/k' PARTITION (dt='2025')",
        b"SHOW PARTITIONS d.t; ",
        b"MSCK REPAIR TABLE t -- comment\n/* other */",
        b"EXPLAIN ANALYZE SELECT \"a\"\"b\", 'it''s' FROM t WHERE x = ?",
        b"INSERT INTO t SELECT * FROM (VALUES (1, 'a')) AS v(x, y)",
        b"UNLOAD (SELECT 1) TO 's3://b/' WITH (format = 'PARQUET')",
        b"CREATE OR REPLACE VIEW v AS SELECT 1",
    ],
};
