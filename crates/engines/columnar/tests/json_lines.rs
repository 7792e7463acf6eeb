//! Tables of the OpenX and the Hive JSON SerDes.

mod support;

use support::{HIVE_JSON, OPENX, Table};

#[test]
fn keys_find_their_columns_whatever_their_order_and_case() {
    let table = Table::new(OPENX, "id bigint; name string; score double; ok boolean");
    assert_eq!(
        table.rows(
            "{\"ID\":1,\"Name\":\"a\\u00e9\",\"score\":1.5,\"ok\":true}\n{\"name\":\"b\",\"extra\":[1],\"id\":2}\n\n{\"id\":1,\"id\":3}\n"
        ),
        ["1|aé|1.5|true", "2|b|NULL|NULL", "NULL|NULL|NULL|NULL", "3|NULL|NULL|NULL"]
    );
}

#[test]
fn nested_values_nest() {
    let table = Table::new(HIVE_JSON, "u struct<name:string,tags:array<string>>; m map<string,int>; s string");
    assert_eq!(
        table.rows(r#"{"u":{"Name":"x","tags":["a",null]},"m":{"k":1,"l":null},"s":{"raw" : [1, 2]}}"#),
        ["{name: x, tags: [a, NULL]}|{k: 1, l: NULL}|{\"raw\":[1,2]}"]
    );
}

#[test]
fn columns_can_be_mapped_to_other_keys() {
    let mapped = Table::new(OPENX, "ts string; a_b int").serde_property("mapping.ts", "timestamp").serde_property("dots.in.keys", "true");
    assert_eq!(mapped.rows(r#"{"timestamp":"now","a.b":5}"#), ["now|5"]);
    let exact = Table::new(OPENX, "userid int").serde_property("case.insensitive", "FALSE").serde_property("mapping.userid", "userId");
    assert_eq!(exact.rows("{\"userId\":1}\n{\"userid\":2}"), ["1", "NULL"]);
}

#[test]
fn a_line_that_is_no_object_fails_in_the_words_of_its_serde() {
    let pretty = "{\n  \"id\": 1\n}\n";
    let openx = Table::new(OPENX, "id int");
    assert_eq!(
        openx.error(pretty),
        "HIVE_CURSOR_ERROR: Row is not a valid JSON Object - JSONException: A JSONObject text must end with '}' at 2 [character 3 line 1]"
    );
    let hive = Table::new(HIVE_JSON, "id int");
    assert_eq!(hive.error(pretty), "HIVE_CURSOR_ERROR: JsonParseException: Unexpected end-of-input: expected close marker for OBJECT");
    let lenient = openx.serde_property("ignore.malformed.json", "true");
    assert_eq!(lenient.rows("{\"id\":1}\n{oops\n{\"id\":2}"), ["1", "NULL", "2"]);
}

#[test]
fn a_line_that_does_not_look_like_json_is_nulls_to_openx_and_an_error_to_hive() {
    assert_eq!(Table::new(OPENX, "id int").rows("id\n{\"id\":1} and more\n"), ["NULL", "1"]);
    let hive = Table::new(HIVE_JSON, "id int");
    assert_eq!(hive.error("id"), "HIVE_CURSOR_ERROR: JsonParseException: Unexpected character 'i' at 0");
    assert_eq!(hive.error("[1]"), "HIVE_CURSOR_ERROR: JsonParseException: Unexpected character '[' at 0");
    assert_eq!(hive.error("{\"id\":1} and more"), "HIVE_CURSOR_ERROR: JsonParseException: Unexpected character 'a' at 9");
}

#[test]
fn values_of_the_wrong_kind_fail_unless_nulls_are_allowed() {
    let table = Table::new(OPENX, "n int; t timestamp");
    assert_eq!(table.error(r#"{"n":"abc"}"#), "HIVE_BAD_DATA: Error parsing field value 'abc' for field 0: For input string: \"abc\"");
    assert_eq!(table.rows(r#"{"n":"12","t":"2018-10-31T21:16:29-07:00"}"#), ["12|2018-11-01T04:16:29"]);
    let lenient = table.serde_property("use.null.for.invalid.data", "true");
    assert_eq!(lenient.rows(r#"{"n":"abc","t":1540000000}"#), ["NULL|2018-10-20T01:46:40"]);
    let hive = Table::new(HIVE_JSON, "t timestamp");
    assert_eq!(
        hive.error(r#"{"t":"2021-12-31T23:59:59+02:00"}"#),
        "HIVE_BAD_DATA: Error parsing field value '2021-12-31T23:59:59+02:00' for field 0: Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff]"
    );
}

#[test]
fn openx_wraps_single_values_and_takes_arrays_as_rows() {
    let table = Table::new(OPENX, "id int; tags array<string>");
    assert_eq!(table.rows("{\"id\":1,\"tags\":\"one\"}\n[2,[\"a\"]]\n{\"tags\":\"\"}"), ["1|[one]", "2|[a]", "NULL|NULL"]);
    assert!(Table::new(HIVE_JSON, "tags array<string>").error("{\"tags\":\"one\"}").contains("not an array"));
}
