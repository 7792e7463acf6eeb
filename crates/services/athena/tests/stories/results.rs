//! The result object, its metadata, and its pages.

use api_athena::{GetQueryResults, GetQueryResultsInput};
use api_s3::{DeleteObject, DeleteObjectInput};

use crate::house::{House, asking, rows, values};

#[test]
fn the_file_in_the_bucket_is_as_athena_writes_it() {
    let house = House::new();
    let sql = "SELECT 1 AS i, 'it''s' AS s, 'a\"b' AS q, CAST(NULL AS varchar) AS n, '' AS empty, ARRAY[1, 2] AS a, 1.5E0 AS d";
    let location = house.run(sql).result_configuration.unwrap().output_location.unwrap();
    let text = String::from_utf8(house.object(&location).unwrap()).unwrap();
    assert_eq!(text, "\"i\",\"s\",\"q\",\"n\",\"empty\",\"a\",\"d\"\n\"1\",\"it's\",\"a\"\"b\",,\"\",\"[1, 2]\",\"1.5\"\n");
    assert!(house.object(&format!("{location}.metadata")).is_some());
}

#[test]
fn the_first_page_begins_with_the_header_and_the_columns_have_types() {
    let house = House::new();
    let id = house.run("SELECT 1 AS i, 'x' AS s, CAST(2.5 AS decimal(10,2)) AS d, NULL AS n").query_execution_id.unwrap();
    let page = house.page(&id, None, None);
    assert_eq!(page.update_count, Some(0));
    let result = page.result_set.unwrap();
    let columns = result.result_set_metadata.clone().unwrap().column_info.unwrap();
    let facts: Vec<_> = columns.iter().map(|c| (c.name.as_str(), c.r#type.as_str(), c.precision, c.scale, c.case_sensitive)).collect();
    assert_eq!(
        facts[..3],
        [
            ("i", "integer", Some(10), Some(0), Some(false)),
            ("s", "varchar", Some(i32::MAX), Some(0), Some(true)),
            ("d", "decimal", Some(10), Some(2), Some(false)),
        ]
    );
    assert_eq!(
        (columns[0].catalog_name.as_deref(), columns[0].schema_name.as_deref(), columns[0].nullable.as_deref()),
        (Some("hive"), Some(""), Some("UNKNOWN"))
    );
    let values = values(result);
    assert_eq!(values[0], ["i", "s", "d", "n"].map(|name| Some(name.to_owned())));
    assert_eq!(values[1], [Some("1".to_owned()), Some("x".to_owned()), Some("2.50".to_owned()), None]);
}

#[test]
fn a_long_result_comes_in_pages() {
    let house = House::new();
    let id = house
        .run("SELECT n, 'line' || chr(10) || '\"' || CAST(n AS varchar) FROM UNNEST(sequence(1, 2500)) AS t(n)")
        .query_execution_id
        .unwrap();
    let (mut sizes, mut all, mut token) = (Vec::new(), Vec::new(), None);
    loop {
        let page = house.page(&id, token, None);
        let rows = values(page.result_set.unwrap());
        sizes.push(rows.len());
        all.extend(rows);
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(sizes, [1000, 1000, 501]);
    assert_eq!(all[2500], [Some("2500".to_owned()), Some("line\n\"2500".to_owned())]);
    let small = house.page(&id, None, Some(3));
    assert_eq!(values(small.result_set.unwrap()).len(), 3);
    let too_many = GetQueryResultsInput { query_execution_id: id.clone(), max_results: Some(1001), ..Default::default() };
    house.world.call::<GetQueryResults>(too_many).refused("InvalidRequestException");
    let nonsense = GetQueryResultsInput { query_execution_id: id, next_token: Some("nonsense".into()), ..Default::default() };
    house.world.call::<GetQueryResults>(nonsense).refused("InvalidRequestException");
}

#[test]
fn a_large_result_is_uploaded_in_parts() {
    let house = House::new();
    let sql = "SELECT n, rpad('', 1000, 'x') AS pad FROM UNNEST(sequence(1, 9000)) AS t(n)";
    let location = house.run(sql).result_configuration.unwrap().output_location.unwrap();
    let bytes = house.object(&location).unwrap();
    assert!(bytes.len() > 9_000_000);
    assert_eq!(bytes.iter().filter(|byte| **byte == b'\n').count(), 9001);
    assert!(bytes.ends_with(b"x\"\n"));
}

#[test]
fn an_empty_result_is_a_header() {
    let house = House::new();
    house.orders();
    assert_eq!(house.rows("SELECT id FROM orders WHERE id < 0"), rows(&[]));
}

#[test]
fn results_that_somebody_deleted_cannot_be_found() {
    let house = House::new();
    let id = house.run("SELECT 1").query_execution_id.unwrap();
    for suffix in [".csv", ".csv.metadata"] {
        let input = DeleteObjectInput { bucket: "results".into(), key: format!("athena/{id}{suffix}"), ..Default::default() };
        house.world.call::<DeleteObject>(input).ok();
    }
    let input = GetQueryResultsInput { query_execution_id: id, ..Default::default() };
    let error = house.world.call::<GetQueryResults>(input).refused("InvalidRequestException");
    assert_eq!(error.message, "Could not find results");
}

#[test]
fn a_failed_query_has_no_results() {
    let house = House::new();
    let id = house.start_with(asking("SELECT * FROM nothing_here")).ok();
    house.world.settle();
    let input = GetQueryResultsInput { query_execution_id: id, ..Default::default() };
    let error = house.world.call::<GetQueryResults>(input).refused("InvalidRequestException");
    assert_eq!(error.message, "Query did not finish successfully. Final query state: FAILED");
}
