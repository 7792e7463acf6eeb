//! What DDL texts ask for.

use proptest::prelude::*;
use sql::ErrorCode;
use sql::statement::{AlterTable, CreateTable, Detail, Show, Statement, TableName, parse};

fn table(database: Option<&str>, name: &str) -> TableName {
    TableName { catalog: None, database: database.map(Into::into), name: name.into() }
}

fn created(sql: &str) -> CreateTable {
    match parse(sql) {
        Ok(Statement::CreateTable(table)) => *table,
        other => panic!("{other:?}"),
    }
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect()
}

#[test]
fn create_external_table_as_the_athena_guide_writes_it() {
    let table = created(
        "CREATE EXTERNAL TABLE IF NOT EXISTS `mydb`.`Logs` ( -- the usual
            `Date` DATE COMMENT 'it''s a day',
            time STRING,
            tags array < string >,
            extra struct<a:int,b:map<string,decimal(10,2)>>
         )
         COMMENT 'logs'
         PARTITIONED BY (year int, `month` string)
         ROW FORMAT DELIMITED FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\' COLLECTION ITEMS TERMINATED BY '|' MAP KEYS TERMINATED BY ':' LINES TERMINATED BY '\\n'
         STORED AS TEXTFILE
         LOCATION 's3://bucket/logs/'
         TBLPROPERTIES ('skip.header.line.count'='1', \"classification\"=\"csv\");",
    );
    assert_eq!(table.name, TableName { catalog: None, database: Some("mydb".into()), name: "logs".into() });
    assert!(table.external && table.if_not_exists);
    let columns: Vec<_> = table.columns.iter().map(|c| format!("{} {}", c.name, c.hive_type)).collect();
    assert_eq!(columns, ["date date", "time string", "tags array<string>", "extra struct<a:int,b:map<string,decimal(10,2)>>"]);
    assert_eq!(table.columns[0].comment.as_deref(), Some("it's a day"));
    assert_eq!(table.partition_keys.iter().map(|k| k.name.as_str()).collect::<Vec<_>>(), ["year", "month"]);
    let expected = [
        ("field.delim", "\t"),
        ("serialization.format", "\t"),
        ("escape.delim", "\\"),
        ("colelction.delim", "|"),
        ("mapkey.delim", ":"),
        ("line.delim", "\n"),
    ];
    assert_eq!(table.storage.serde_parameters, pairs(&expected));
    assert_eq!(table.storage.serde_library, "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe");
    assert_eq!(table.storage.input_format, "org.apache.hadoop.mapred.TextInputFormat");
    assert_eq!(table.storage.output_format, "org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat");
    assert_eq!(table.location.as_deref(), Some("s3://bucket/logs/"));
    assert_eq!(table.properties, pairs(&[("skip.header.line.count", "1"), ("classification", "csv")]));
}

#[test]
fn serdes_and_formats_resolve_to_class_names() {
    let serde = |clauses: &str| created(&format!("create external table t (a int) {clauses} location 's3://b/'")).storage;
    assert_eq!(serde("STORED AS PARQUET").serde_library, "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe");
    assert_eq!(serde("STORED AS ORC").input_format, "org.apache.hadoop.hive.ql.io.orc.OrcInputFormat");
    let json = serde("ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe' WITH SERDEPROPERTIES ('ignore.malformed.json' = 'true')");
    assert_eq!(json.serde_library, "org.openx.data.jsonserde.JsonSerDe");
    assert_eq!(json.serde_parameters, pairs(&[("ignore.malformed.json", "true"), ("serialization.format", "1")]));
    assert_eq!(json.input_format, "org.apache.hadoop.mapred.TextInputFormat");
    let classes = serde("ROW FORMAT SERDE 'x.Y' STORED AS INPUTFORMAT 'in' OUTPUTFORMAT 'out'");
    assert_eq!((classes.serde_library.as_str(), classes.input_format.as_str(), classes.output_format.as_str()), ("x.Y", "in", "out"));
    assert_eq!(serde("").serde_parameters, pairs(&[("serialization.format", "1")]));
}

#[test]
fn iceberg_tables_have_transforms_and_no_external() {
    let table = created(
        "CREATE TABLE i (id bigint, ts timestamp) PARTITIONED BY (day(ts), bucket(16, id), id) LOCATION 's3://b/' TBLPROPERTIES ('table_type'='ICEBERG')",
    );
    assert_eq!(table.partition_transforms, ["day(ts)", "bucket(16, id)", "id"]);
    assert!(!table.external && table.partition_keys.is_empty());
}

#[test]
fn partitions_are_added_and_dropped() {
    let sql =
        "ALTER TABLE db.t ADD IF NOT EXISTS PARTITION (dt = '2024-01-01', h = 3) LOCATION 's3://b/x/' PARTITION (dt='2024-01-02', h=4)";
    let partitions = vec![
        (pairs(&[("dt", "2024-01-01"), ("h", "3")]), Some("s3://b/x/".to_owned())),
        (pairs(&[("dt", "2024-01-02"), ("h", "4")]), None),
    ];
    let action = AlterTable::AddPartitions { if_not_exists: true, partitions };
    assert_eq!(parse(sql), Ok(Statement::AlterTable { table: table(Some("db"), "t"), action }));
    let Ok(Statement::AlterTable { action: AlterTable::DropPartitions { if_exists: true, partitions }, .. }) =
        parse("alter table t drop if exists partition (dt < '2024'), partition (dt = 'x')")
    else {
        panic!("not a drop")
    };
    assert_eq!((partitions.len(), partitions[0][0].operator.as_str()), (2, "<"));
}

#[test]
fn the_rest_of_the_catalogue() {
    let none = None::<String>;
    for (sql, expected) in [
        ("MSCK REPAIR TABLE db.t;", Statement::MsckRepair { table: table(Some("db"), "t") }),
        ("drop table if exists \"db\".\"T\"", Statement::DropTable { name: table(Some("db"), "t"), if_exists: true }),
        ("DROP TABLE `db.t`", Statement::DropTable { name: table(Some("db"), "t"), if_exists: false }),
        ("DROP SCHEMA x CASCADE", Statement::DropDatabase { name: "x".into(), if_exists: false, cascade: true }),
        ("SHOW TABLES IN db '*x*'", Statement::Show(Show::Tables { database: Some("db".into()), pattern: Some("*x*".into()) })),
        ("SHOW DATABASES LIKE 'a|b'", Statement::Show(Show::Databases { pattern: Some("a|b".into()) })),
        ("SHOW PARTITIONS t", Statement::Show(Show::Partitions(table(None, "t")))),
        ("SHOW COLUMNS IN t IN db", Statement::Show(Show::Columns(table(Some("db"), "t")))),
        ("SHOW CREATE TABLE db.t", Statement::Show(Show::CreateTable(table(Some("db"), "t")))),
        ("SHOW TBLPROPERTIES t('k')", Statement::Show(Show::TableProperties { table: table(None, "t"), key: Some("k".into()) })),
        (
            "DESCRIBE FORMATTED db.t col",
            Statement::Describe { table: table(Some("db"), "t"), column: Some("col".into()), detail: Detail::Formatted },
        ),
        ("DESC t", Statement::Describe { table: table(None, "t"), column: none, detail: Detail::Plain }),
        (
            "CREATE OR REPLACE VIEW v AS SELECT '\\' AS x;",
            Statement::CreateView { name: table(None, "v"), or_replace: true, query: "SELECT '\\' AS x".into() },
        ),
        ("drop view v", Statement::DropView { name: table(None, "v"), if_exists: false }),
        ("/* hi */ SELECT 1 ;", Statement::Query("/* hi */ SELECT 1".into())),
        ("EXPLAIN ANALYZE SELECT 1", Statement::Explain { analyze: true, query: "SELECT 1".into() }),
        (
            "INSERT INTO t (a, b) VALUES (1, 2)",
            Statement::InsertInto { table: table(None, "t"), columns: vec!["a".into(), "b".into()], query: "VALUES (1, 2)".into() },
        ),
        ("MERGE INTO t USING s ON t.a = s.a", Statement::Unsupported { what: "MERGE INTO".into() }),
        ("PREPARE p FROM SELECT 1", Statement::Unsupported { what: "PREPARE".into() }),
        (
            "UNLOAD (SELECT ')' FROM t) TO 's3://b/' WITH (format = 'PARQUET')",
            Statement::Unload {
                query: "SELECT ')' FROM t".into(),
                to: "s3://b/".into(),
                properties: vec![("format".into(), vec!["PARQUET".into()])],
            },
        ),
        (
            "ALTER TABLE t SET LOCATION 's3://b/y/'",
            Statement::AlterTable {
                table: table(None, "t"),
                action: AlterTable::SetLocation { partition: None, location: "s3://b/y/".into() },
            },
        ),
        (
            "ALTER TABLE t SET TBLPROPERTIES ('a'='b')",
            Statement::AlterTable { table: table(None, "t"), action: AlterTable::SetTableProperties(pairs(&[("a", "b")])) },
        ),
        (
            "CREATE DATABASE IF NOT EXISTS db COMMENT 'c' LOCATION 's3://b/' WITH DBPROPERTIES ('k'='v')",
            Statement::CreateDatabase {
                name: "db".into(),
                if_not_exists: true,
                comment: Some("c".into()),
                location: Some("s3://b/".into()),
                properties: pairs(&[("k", "v")]),
            },
        ),
    ] {
        assert_eq!(parse(sql), Ok(expected), "{sql}");
    }
    let Ok(Statement::CreateTableAs(ctas)) =
        parse("CREATE TABLE db.n WITH (format='PARQUET', partitioned_by = ARRAY['y', 'm']) AS SELECT * FROM t WITH NO DATA")
    else {
        panic!("not a CTAS")
    };
    assert_eq!((ctas.query.as_str(), ctas.with_data, ctas.properties[1].1.len()), ("SELECT * FROM t", false, 2));
}

#[test]
fn hive_complains_in_its_own_way() {
    for (sql, expected) in [
        ("CREATE TABEL t (a int)", "FAILED: ParseException line 1:7 cannot recognize input near 'TABEL' 't' '(' in create statement"),
        (
            "CREATE EXTERNAL TABLE t (a nonsense) LOCATION 's3://b/'",
            "FAILED: ParseException line 1:27 cannot recognize input near 'nonsense' in column type",
        ),
        ("CREATE EXTERNAL TABLE t (a int) LOCATION 's3://b/' banana", "FAILED: ParseException line 1:51 missing EOF at 'banana'"),
        ("DROP TABLE", "FAILED: ParseException line 1:10 cannot recognize input near '<EOF>' '<EOF>' '<EOF>' in table name"),
        (
            "CREATE EXTERNAL TABLE t (a int) STORED AS BANANA",
            "FAILED: SemanticException Unrecognized file format in STORED AS clause: 'BANANA'",
        ),
    ] {
        assert_eq!(parse(sql).unwrap_err().to_string(), expected);
    }
    assert_eq!(parse("FOO").unwrap_err().code, ErrorCode::Syntax);
}

/// Words that reach deep into the grammar more often than chance would.
fn fragments() -> impl Strategy<Value = String> {
    let words = [
        "CREATE",
        "EXTERNAL",
        "TABLE",
        "IF NOT EXISTS",
        "t",
        "`a`",
        "\"b\"",
        "'s'",
        "(",
        ")",
        ",",
        "<",
        ">",
        "int",
        "struct<a:int>",
        "PARTITIONED BY",
        "ROW FORMAT",
        "DELIMITED",
        "SERDE",
        "STORED AS",
        "PARQUET",
        "LOCATION",
        "TBLPROPERTIES",
        "=",
        "ALTER",
        "ADD",
        "DROP",
        "PARTITION",
        "SHOW",
        "DESCRIBE",
        "VIEW",
        "AS",
        "SELECT",
        "1",
        "UNLOAD",
        "INSERT INTO",
        ";",
        "'",
        "--",
        "/*",
        "\\",
        "WITH",
        "NO",
        "DATA",
        "é",
    ];
    proptest::collection::vec(proptest::sample::select(words.to_vec()), 0..14).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn parse_never_panics(text in ".*") {
        let _ = parse(&text);
    }

    #[test]
    fn parse_never_panics_on_near_statements(text in fragments()) {
        let _ = parse(&text);
    }
}
