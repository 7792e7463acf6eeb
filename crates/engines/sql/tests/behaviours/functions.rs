//! Functions, each with the answer Trino's documentation or implementation gives.

use crate::lake::Lake;

async fn all(cases: &[(&str, &str)]) {
    let lake = Lake::new();
    let mut wrong = Vec::new();
    for (expression, expected) in cases {
        match lake.try_query(&format!("SELECT {expression}")).await {
            Ok(rows) if rows == [*expected] => {}
            other => wrong.push(format!("{expression}: expected {expected}, got {other:?}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn dates() {
    all(&[
        ("now()", "2024-03-15 10:30:00.000 UTC"),
        ("current_date", "2024-03-15"),
        ("localtimestamp", "2024-03-15 10:30:00.000"),
        ("current_date - INTERVAL '1' DAY", "2024-03-14"),
        ("TIMESTAMP '2024-01-31 00:00:00' + INTERVAL '1' MONTH", "2024-02-29 00:00:00.000"),
        ("date_add('month', 1, DATE '2024-01-31')", "2024-02-29"),
        ("date_add('hour', -1, TIMESTAMP '2024-01-01 00:30:00')", "2023-12-31 23:30:00.000"),
        ("date_diff('day', DATE '2024-02-28', DATE '2024-03-01')", "2"),
        ("date_diff('month', DATE '2024-01-31', DATE '2024-02-29')", "1"),
        ("date_diff('hour', TIMESTAMP '2024-01-01 00:00:00', TIMESTAMP '2024-01-01 01:59:59')", "1"),
        ("date_trunc('month', TIMESTAMP '2024-03-15 10:30:00')", "2024-03-01 00:00:00.000"),
        ("date_trunc('week', DATE '2024-03-15')", "2024-03-11"),
        ("date_format(TIMESTAMP '2024-03-05 16:07:09', '%Y-%m-%d %H:%i:%s')", "2024-03-05 16:07:09"),
        ("date_parse('2024-03-05 16:07', '%Y-%m-%d %H:%i')", "2024-03-05 16:07:00.000"),
        ("format_datetime(TIMESTAMP '2024-03-05 16:07:09', 'yyyy/MM/dd HH')", "2024/03/05 16"),
        ("year(DATE '2024-03-05'), month(DATE '2024-03-05'), day(DATE '2024-03-05')", "2024|3|5"),
        ("day_of_week(DATE '2024-03-10'), day_of_year(DATE '2024-03-01'), week(DATE '2024-01-01'), quarter(DATE '2024-04-01')", "7|61|1|2"),
        ("extract(hour FROM TIMESTAMP '2024-03-05 16:07:09'), EXTRACT(dow FROM DATE '2024-03-10')", "16|7"),
        ("from_unixtime(1710498600)", "2024-03-15 10:30:00.000 UTC"),
        ("to_unixtime(TIMESTAMP '2024-03-15 10:30:00')", "1.7104986E9"),
        ("from_iso8601_timestamp('2024-03-15T10:30:00Z')", "2024-03-15 10:30:00.000 UTC"),
        ("from_iso8601_date('2024-03-15')", "2024-03-15"),
        ("last_day_of_month(DATE '2024-02-10')", "2024-02-29"),
        ("date('2024-02-10')", "2024-02-10"),
        ("DATE '2024-02-10' < DATE '2024-02-11'", "true"),
    ])
    .await;
}

#[tokio::test]
async fn strings() {
    all(&[
        ("length('naïve')", "5"),
        ("upper('a') || lower('B')", "Ab"),
        ("trim('  x '), ltrim(' x'), rtrim('x ')", "x|x|x"),
        ("substr('Quadratically', 5, 6), substring('abc', -2), substring('abcdef' FROM 2 FOR 3)", "ratica|bc|bcd"),
        ("position('b' IN 'abc'), strpos('abc', 'c'), strpos('abc', 'z')", "2|3|0"),
        ("replace('aXbX', 'X'), replace('aXb', 'X', '-')", "ab|a-b"),
        ("split('a,b,c', ','), split('a,b,c', ',', 2)", "[a, b, c]|[a, b,c]"),
        ("split_part('a,b,c', ',', 2), split_part('a', ',', 2)", "b|NULL"),
        ("concat('a', 'b', 'c'), concat('a', NULL)", "abc|NULL"),
        ("concat(ARRAY[1], ARRAY[2])", "[1, 2]"),
        ("reverse('abc'), lpad('7', 3, '0'), starts_with('abc', 'ab')", "cba|007|true"),
        ("regexp_like('1a 2b', '\\d+b')", "true"),
        ("regexp_extract('1a 2b 14m', '(\\d+)([a-z]+)', 2), regexp_extract('x', '\\d')", "a|NULL"),
        ("regexp_extract_all('1a 2b', '\\d')", "[1, 2]"),
        ("regexp_replace('1a 2b 14m', '(\\d+)([ab]) ', '3c$2 '), regexp_replace('a1', '\\d')", "3ca 3cb 14m|a"),
        ("to_hex(to_utf8('hi')), from_utf8(from_hex('6869'))", "6869|hi"),
        ("'abc' LIKE 'a%', 'a_c' LIKE 'a\\_c' ESCAPE '\\'", "true|true"),
        ("url_extract_host('https://example.com:8080/a?x=1'), url_extract_parameter('http://h/?x=1', 'x')", "example.com|1"),
    ])
    .await;
}

#[tokio::test]
async fn json() {
    all(&[
        ("json_extract_scalar('{\"a\":{\"b\":[1,\"x\"]}}', '$.a.b[1]')", "x"),
        ("json_extract('{\"a\":{\"b\":1}}', '$.a')", "{\"b\":1}"),
        ("json_extract_scalar('{\"a\":{}}', '$.a'), json_extract_scalar('not json', '$.a')", "NULL|NULL"),
        ("json_array_length('[1,2,3]')", "3"),
        ("json_format(json_parse('{ \"a\" : 1 }'))", "{\"a\":1}"),
        ("CAST(json_extract_scalar('{\"n\":\"42\"}', '$.n') AS integer) + 1", "43"),
        ("CAST(json_extract('[\"a\"]', '$[0]') AS varchar)", "a"),
        ("CAST(json_parse('[{\"a\":1,\"b\":\"x\"},{\"a\":2}]') AS ARRAY(ROW(a BIGINT, b VARCHAR)))", "[{a=1, b=x}, {a=2, b=null}]"),
        ("CAST(json_parse('{\"x\":1.5}') AS MAP(VARCHAR, DOUBLE))", "{x=1.5}"),
        ("TRY_CAST('[1, \"no\"]' AS ARRAY(INTEGER))", "NULL"),
        (
            "CAST(ARRAY[1, 2] AS JSON), CAST(MAP(ARRAY['a'], ARRAY[true]) AS JSON), json_format(CAST('x' AS JSON))",
            "[1,2]|{\"a\":true}|\"x\"",
        ),
    ])
    .await;
}

#[tokio::test]
async fn numbers_and_collections() {
    all(&[
        ("abs(-5), ceiling(1.2E0), floor(-1.2E0), round(2.567E0, 2), sign(-3E0), mod(7, 3)", "5|2.0|-2.0|2.57|-1.0|1"),
        ("power(2, 10), sqrt(16), ln(1E0), greatest(1, 3, 2), least(1, NULL)", "1024.0|4.0|0.0|3|NULL"),
        ("coalesce(NULL, 2), nullif(1, 1)", "2|NULL"),
        ("cardinality(ARRAY[1, 2]), contains(ARRAY[1, 2], 2), array_position(ARRAY['a', 'b'], 'b')", "2|true|2"),
        ("array_distinct(ARRAY[1, 1, 2]), array_sort(ARRAY[3, 1, 2]), array_max(ARRAY[1, 3])", "[1, 2]|[1, 2, 3]|3"),
        ("array_join(ARRAY[1, NULL, 3], '-'), array_join(ARRAY['a', NULL], '-', '?')", "1-3|a-?"),
        ("slice(ARRAY[1, 2, 3, 4], 2, 2), flatten(ARRAY[ARRAY[1], ARRAY[2]])", "[2, 3]|[1, 2]"),
        ("map_keys(MAP(ARRAY['a'], ARRAY[1])), map_values(MAP(ARRAY['a'], ARRAY[1]))", "[a]|[1]"),
        ("cardinality(ARRAY[]) - 1", "-1"),
        ("typeof(round(5))", "integer"),
    ])
    .await;
}
