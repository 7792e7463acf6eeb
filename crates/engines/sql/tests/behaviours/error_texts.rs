//! Failures in Athena's words.

use crate::lake::Lake;

async fn lake() -> Lake {
    let lake = Lake::new();
    lake.define(Lake::csv("t", "a int; b string"));
    lake.put("lake/t/a.csv", "1,x\n2,y\n").await;
    lake
}

#[tokio::test]
async fn names_that_do_not_exist() {
    let lake = lake().await;
    for (sql, expected) in [
        ("SELECT * FROM nope", "TABLE_NOT_FOUND: line 1:15: Table 'awsdatacatalog.shop.nope' does not exist"),
        ("SELECT *\n  FROM shop.nope", "TABLE_NOT_FOUND: line 2:8: Table 'awsdatacatalog.shop.nope' does not exist"),
        ("SELECT * FROM nowhere.t", "SCHEMA_NOT_FOUND: line 1:15: Schema 'nowhere' does not exist"),
        ("SELECT * FROM other.shop.t", "CATALOG_NOT_FOUND: line 1:15: Catalog 'other' does not exist"),
        (
            "SELECT zz FROM t",
            "COLUMN_NOT_FOUND: line 1:8: Column 'zz' cannot be resolved or requester is not authorized to access requested resources",
        ),
        (
            "SELECT a FROM t WHERE t.zz = 1",
            "COLUMN_NOT_FOUND: line 1:23: Column 't.zz' cannot be resolved or requester is not authorized to access requested resources",
        ),
        ("SELECT nofun(a) FROM t", "FUNCTION_NOT_FOUND: line 1:8: Function 'nofun' not registered"),
        ("SELECT a FROM t x, t y", "AMBIGUOUS_NAME: line 1:8: Column 'a' is ambiguous"),
        ("SELECT arrow_typeof(a) FROM t", "FUNCTION_NOT_FOUND: line 1:8: Function 'arrow_typeof' not registered"),
    ] {
        assert_eq!(lake.error(sql).await, expected, "{sql}");
    }
}

#[tokio::test]
async fn values_that_do_not_compute() {
    let lake = lake().await;
    for (sql, expected) in [
        ("SELECT a / 0 FROM t", "DIVISION_BY_ZERO: Division by zero"),
        ("SELECT 1 / 0", "DIVISION_BY_ZERO: Division by zero"),
        ("SELECT CAST(b AS bigint) FROM t", "INVALID_CAST_ARGUMENT: Cannot cast 'x' to BIGINT"),
        ("SELECT split_part(b, ',', 0) FROM t", "INVALID_FUNCTION_ARGUMENT: Index must be greater than zero"),
        ("SELECT (SELECT a FROM t)", "SUBQUERY_MULTIPLE_ROWS: Scalar sub-query has returned multiple rows"),
    ] {
        assert_eq!(lake.error(sql).await, expected, "{sql}");
    }
    let error = lake.error("SELECT b, count(*) FROM t GROUP BY a").await;
    assert_eq!(error, "EXPRESSION_NOT_AGGREGATE: line 1:8: 'b' must be an aggregate expression or appear in GROUP BY clause");
    assert_eq!(
        lake.error("SELECT year('2024') FROM t").await,
        "TYPE_MISMATCH: line 1:1: Unexpected parameters (varchar) for function year"
    );
    assert!(lake.error("SELECT a + true FROM t").await.starts_with("TYPE_MISMATCH: "));
}

#[tokio::test]
async fn syntax() {
    let lake = lake().await;
    for (sql, expected) in [
        ("SELECT FROM t", "line 1:8: mismatched input 'FROM'. Expecting: <expression>"),
        ("SELECT a FROM", "line 1:14: mismatched input '<EOF>'. Expecting: <identifier>"),
        ("SELECT a FROM t t2 t3", "line 1:20: mismatched input 't3'. Expecting: <EOF>"),
    ] {
        assert_eq!(lake.error(sql).await, expected, "{sql}");
    }
    assert!(lake.error("SELEC a FROM t").await.starts_with("line 1:1: mismatched input 'SELEC'. Expecting: 'ALTER', 'ANALYZE'"));
    assert!(lake.error("").await.starts_with("line 1:1: mismatched input '<EOF>'"));
}

#[tokio::test]
async fn bad_data_in_text_files() {
    let lake = Lake::new();
    lake.define(Lake::json("j", "a int"));
    lake.put("lake/j/a.json", "{\"a\":1}\n{\"a\":\n").await;
    assert!(lake.error("SELECT * FROM j").await.starts_with("HIVE_CURSOR_ERROR: Row is not a valid JSON Object"));
    lake.define(Lake::csv("z", "a int"));
    lake.put("lake/z/a.csv.gz", "this is not gzip").await;
    assert!(lake.error("SELECT * FROM z").await.starts_with("HIVE_CURSOR_ERROR: "));
}

#[tokio::test]
async fn a_format_we_do_not_read() {
    let lake = Lake::new();
    let mut orc = Lake::csv("o", "a int");
    orc.serde_library = "org.apache.hadoop.hive.ql.io.orc.OrcSerde".into();
    lake.define(orc);
    assert!(lake.error("SELECT * FROM o").await.starts_with("HIVE_UNSUPPORTED_FORMAT: "));
}

#[tokio::test]
async fn a_bad_partition_value_fails_the_query() {
    let lake = Lake::new();
    let mut table = Lake::csv("p", "a int");
    table.partition_keys = crate::lake::columns("dt date");
    lake.define(table);
    lake.partition("p", &["yesterday"], "s3://lake/p/x/");
    assert_eq!(
        lake.error("SELECT * FROM p").await,
        "HIVE_INVALID_PARTITION_VALUE: Invalid partition value 'yesterday' for date partition key: dt"
    );
}

#[tokio::test]
async fn syntax_is_checked_without_asking_for_a_table() {
    let lake = Lake::new();
    assert_eq!(lake.engine.check_syntax("SELECT a FROM nowhere WHERE b = ?", &["1".into()]).await, Ok(()));
    let error = lake.engine.check_syntax("SELECT FROM WHERE", &[]).await.unwrap_err();
    assert_eq!(error.code, sql::ErrorCode::Syntax);
}

#[test]
fn a_catalog_that_may_not_answer_is_not_one_that_cannot() {
    let denied: sql::SqlError = sql::CatalogError::Denied("no".into()).into();
    let unanswered: sql::SqlError = sql::CatalogError::Unanswered("later".into()).into();
    assert_eq!((denied.to_string(), unanswered.to_string()), ("PERMISSION_DENIED: no".into(), "HIVE_METASTORE_ERROR: later".into()));
    assert!(denied.code.is_user_error() && !unanswered.code.is_user_error());
}
