//! Trino's reading of SQL, where it is not DataFusion's.

use crate::lake::Lake;

#[tokio::test]
async fn numbers_are_typed_and_divided_as_in_trino() {
    let lake = Lake::new();
    for (expression, expected) in [
        ("7 / 2", "3"),
        ("-7 / 2", "-3"),
        ("-7 % 3", "-1"),
        ("7.0E0 / 2", "3.5"),
        ("1E3", "1000.0"),
        ("typeof(1)", "integer"),
        ("typeof(3000000000)", "bigint"),
        ("typeof(1.50)", "decimal(3,2)"),
        ("typeof(1e0)", "double"),
        ("typeof('x')", "varchar"),
        ("typeof(ARRAY[1, 2])", "array(integer)"),
        ("CAST(2.5 AS integer)", "3"),
        ("CAST(DOUBLE '1.6' AS bigint)", "2"),
        ("CAST(1E10 AS varchar)", "1.0E10"),
        ("CAST(TIMESTAMP '2024-01-02 03:04:05' AS varchar)", "2024-01-02 03:04:05.000"),
        ("CAST(DATE '2024-01-02' AS varchar)", "2024-01-02"),
        ("CAST('12' AS bigint) + 1", "13"),
        ("CAST(1.255 AS decimal(10, 2))", "1.26"),
        ("TRY_CAST('abc' AS integer)", "NULL"),
        ("TRY(1 / 0)", "NULL"),
        ("TRY(CAST('abc' AS bigint))", "NULL"),
        ("TRY(date_parse('nonsense', '%Y'))", "NULL"),
        ("IF(1 < 2, 'yes', 'no')", "yes"),
        ("IF(NULL, 'yes')", "NULL"),
        ("'a' || 'b' || CAST(1 AS varchar)", "ab1"),
        ("'it''s'", "it's"),
    ] {
        assert_eq!(lake.eval(expression).await, expected, "{expression}");
    }
}

#[tokio::test]
async fn composite_types_are_cast_and_printed() {
    let lake = Lake::new();
    for (expression, expected) in [
        ("CAST(ROW(1, 'x') AS ROW(a BIGINT, b VARCHAR))", "{a=1, b=x}"),
        ("CAST(ROW(1, 'x') AS ROW(a BIGINT, b VARCHAR)).b", "x"),
        ("typeof(CAST(NULL AS ARRAY(ROW(a BIGINT, m MAP(VARCHAR, DOUBLE)))))", "array(row(a bigint, m map(varchar, double)))"),
        ("CAST(ARRAY['1', '2'] AS ARRAY(BIGINT))", "[1, 2]"),
        ("MAP(ARRAY['a', 'b'], ARRAY[1, 2])", "{a=1, b=2}"),
        ("element_at(MAP(ARRAY['a', 'b'], ARRAY[1, 2]), 'b')", "2"),
        ("element_at(MAP(ARRAY['a'], ARRAY[1]), 'z')", "NULL"),
        ("element_at(ARRAY[1, 2, 3], -1)", "3"),
        ("ARRAY[1, 2, 3][2]", "2"),
        ("transform(ARRAY[1, 2, 3], x -> x * 2)", "[2, 4, 6]"),
        ("filter(ARRAY[1, 2, 3], x -> x > 1)", "[2, 3]"),
    ] {
        assert_eq!(lake.eval(expression).await, expected, "{expression}");
    }
}

#[tokio::test]
async fn values_unnest_with_and_set_operations() {
    let lake = Lake::new();
    assert_eq!(lake.query("VALUES (1, 'a'), (2, 'b')").await, ["1|a", "2|b"]);
    assert_eq!(lake.query("SELECT a FROM (VALUES (1), (3), (2)) AS t(a) ORDER BY a DESC OFFSET 1 LIMIT 1").await, ["2"]);
    assert_eq!(lake.query("SELECT a FROM (VALUES 1, 2, 3) AS t(a) ORDER BY 1 FETCH FIRST 2 ROWS ONLY").await, ["1", "2"]);
    assert_eq!(lake.query("SELECT x, n FROM UNNEST(ARRAY['a', 'b']) WITH ORDINALITY AS t(x, n)").await, ["a|1", "b|2"]);
    assert_eq!(lake.query("SELECT k, v FROM UNNEST(MAP(ARRAY['a', 'b'], ARRAY[1, 2])) AS t(k, v) ORDER BY k").await, ["a|1", "b|2"]);
    assert_eq!(lake.query("SELECT a, b FROM UNNEST(ARRAY[1, 2], ARRAY['x']) AS t(a, b)").await, ["1|x", "2|NULL"]);
    assert_eq!(lake.query("SELECT d FROM UNNEST(sequence(1, 3)) AS t(d)").await, ["1", "2", "3"]);
    assert_eq!(lake.query("WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 3) SELECT sum(n) FROM t").await, ["6"]);
    assert_eq!(lake.query("SELECT 1 UNION SELECT 1 UNION ALL SELECT 2 ORDER BY 1").await, ["1", "2"]);
    assert_eq!(lake.query("(SELECT 1 INTERSECT SELECT 1) EXCEPT SELECT 2;").await, ["1"]);
}

#[tokio::test]
async fn nulls_are_last_either_way() {
    let lake = Lake::new();
    assert_eq!(lake.query("SELECT a FROM (VALUES 1, NULL, 2) t(a) ORDER BY a").await, ["1", "2", "NULL"]);
    assert_eq!(lake.query("SELECT a FROM (VALUES 1, NULL, 2) t(a) ORDER BY a DESC").await, ["2", "1", "NULL"]);
}

#[tokio::test]
async fn aggregates() {
    let lake = Lake::new();
    let from = "FROM (VALUES (1, 'a', true), (2, 'b', false), (3, 'a', true)) AS t(n, k, f)";
    for (expression, expected) in [
        ("avg(n)", "2.0"),
        ("typeof(sum(n))", "bigint"),
        ("count_if(f)", "2"),
        ("bool_and(f), bool_or(f)", "false|true"),
        ("max_by(k, n), min_by(k, n)", "a|a"),
        ("arbitrary(k) IS NOT NULL", "true"),
        ("approx_distinct(k)", "2"),
        ("approx_percentile(n, 0.5)", "2"),
        ("array_agg(n ORDER BY n DESC)", "[3, 2, 1]"),
        ("array_join(array_agg(k ORDER BY n), ',')", "a,b,a"),
        ("map_agg(n, k)[2]", "b"),
        ("count(*) FILTER (WHERE n > 1)", "2"),
        ("listagg(k, '-') WITHIN GROUP (ORDER BY n)", "a-b-a"),
        ("sum(CASE WHEN f THEN 1 ELSE 0 END)", "2"),
    ] {
        assert_eq!(lake.query(&format!("SELECT {expression} {from}")).await, [expected], "{expression}");
    }
    let sql = format!("SELECT k, count(*) {from} GROUP BY GROUPING SETS ((k), ()) ORDER BY 2, 1");
    assert_eq!(lake.query(&sql).await, ["b|1", "a|2", "NULL|3"]);
    assert_eq!(lake.query(&format!("SELECT k AS key {from} GROUP BY 1 ORDER BY 1")).await, ["a", "b"]);
}

#[tokio::test]
async fn execution_parameters_take_their_places() {
    let lake = Lake::new();
    let mut session = lake.session();
    session.execution_parameters = vec!["'x'".into(), "41".into()];
    assert_eq!(lake.try_query_with("SELECT ? || 'y', ? + 1 -- what about ?", &session).await.unwrap(), ["xy|42"]);
    session.execution_parameters.pop();
    let error = lake.try_query_with("SELECT ?, ?", &session).await.unwrap_err();
    assert!(error.to_string().contains("Incorrect number of parameters"), "{error}");
}

#[tokio::test]
async fn explain_answers_with_a_plan() {
    let lake = Lake::new();
    lake.define(Lake::csv("t", "a int"));
    lake.put("lake/t/a.csv", "1\n").await;
    assert!(lake.query("EXPLAIN SELECT a FROM t WHERE a > 1").await.join("\n").contains("FilterExec"));
    assert!(lake.query("EXPLAIN ANALYZE SELECT a FROM t WHERE a > 1").await.join("\n").contains("output_rows"));
}

#[tokio::test]
async fn a_query_of_many_terms_plans() {
    let lake = Lake::new();
    let terms = vec!["1"; 150].join(" + ");
    assert_eq!(lake.eval(&terms).await, "150");
    let deep = format!("SELECT {}1{}", "(".repeat(5000), ")".repeat(5000));
    assert!(lake.error(&deep).await.contains("too large"));
}

#[tokio::test]
async fn queries_as_people_write_them() {
    let lake = Lake::new();
    lake.define(Lake::csv("o", "id int; customer string; day date; price double; qty int"));
    lake.put("lake/o/a.csv", "1,ann,2024-03-01,2.5,4\n2,bob,2024-03-02,10,1\n3,ann,2024-03-15,1,1\n").await;
    for (sql, expected) in [
        ("SELECT o.customer, sum(price * qty) AS revenue FROM o GROUP BY o.customer ORDER BY revenue DESC LIMIT 1", vec!["ann|11.0"]),
        ("SELECT count(*) FROM o WHERE day >= current_date - INTERVAL '7' DAY", vec!["1"]),
        ("SELECT date_format(day, '%Y-%m') AS m, count(*) c FROM o GROUP BY date_format(day, '%Y-%m')", vec!["2024-03|3"]),
        ("SELECT customer FROM o WHERE id IN (SELECT max(id) FROM o GROUP BY customer) ORDER BY id", vec!["bob", "ann"]),
        ("SELECT a.id FROM o a WHERE EXISTS (SELECT 1 FROM o b WHERE b.customer = a.customer AND b.id > a.id)", vec!["1"]),
        (
            "WITH ranked AS (SELECT *, rank() OVER (PARTITION BY customer ORDER BY price DESC) AS r FROM o) SELECT id FROM ranked WHERE r = 1 ORDER BY id",
            vec!["1", "2"],
        ),
        (
            "SELECT CASE WHEN price > 5 THEN 'high' ELSE 'low' END AS band, avg(price) FROM o GROUP BY 1 ORDER BY 1",
            vec!["high|10.0", "low|1.75"],
        ),
        ("SELECT id, price, id FROM o WHERE customer LIKE 'b%'", vec!["2|10.0|2"]),
        ("SELECT DISTINCT customer FROM o ORDER BY customer", vec!["ann", "bob"]),
        (
            "SELECT x.customer, y.n FROM o x JOIN (SELECT customer, count(*) n FROM o GROUP BY customer) y USING (customer) WHERE x.id = 1",
            vec!["ann|2"],
        ),
        ("SELECT sum(qty) FILTER (WHERE price < 5), round(stddev(price), 3) FROM o", vec!["5|4.822"]),
        ("SELECT id FROM o WHERE day BETWEEN DATE '2024-03-01' AND DATE '2024-03-02' AND NOT customer = 'bob'", vec!["1"]),
        ("SELECT (SELECT max(id) FROM o), count(*) FROM o o2", vec!["3|3"]),
        ("SELECT customer, array_agg(id) FROM o GROUP BY customer HAVING count(*) > 1", vec!["ann|[1, 3]"]),
        ("SELECT approx_percentile(price, 0.5), max_by(id, price) FROM o", vec!["2.5|2"]),
        ("SELECT id, sum(qty) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM o", vec!["1|4", "2|5", "3|6"]),
        ("SELECT first_value(id) OVER w FROM o WINDOW w AS (PARTITION BY customer ORDER BY id) ORDER BY 1", vec!["1", "1", "2"]),
        ("TABLE o LIMIT 0", vec![]),
    ] {
        assert_eq!(lake.query(sql).await, expected, "{sql}");
    }
}
