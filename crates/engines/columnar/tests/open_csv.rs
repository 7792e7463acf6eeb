//! Tables of OpenCSVSerDe: quotes honoured, bad values fatal.

mod support;

use support::{OPEN_CSV, Table};

#[test]
fn quoted_fields_hold_separators_and_quotes() {
    let table = Table::new(OPEN_CSV, "a string; b string; c string");
    assert_eq!(table.rows("\"x,y\",\"say \"\"hi\"\"\",plain\n"), ["x,y|say \"hi\"|plain"]);
    assert_eq!(table.rows("\"a\\\"b\",\"\",c\n"), ["a\"b||c"]);
    let ticks = Table::new(OPEN_CSV, "a string; b string").serde_property("separatorChar", "\t").serde_property("quoteChar", "'");
    assert_eq!(ticks.rows("'x\ty'\t\"z\"\n"), ["x\ty|\"z\""]);
}

/// AWS: "The Open CSV SerDe does not support embedded line breaks in CSV files."
#[test]
fn a_quoted_line_break_still_ends_the_row() {
    let table = Table::new(OPEN_CSV, "a string; b string");
    assert_eq!(table.rows("1,\"two\nlines\"\n3,4\n"), ["1|NULL", "NULL|NULL", "3|4"]);
}

#[test]
fn dates_and_timestamps_are_numbers_since_the_epoch() {
    let table = Table::new(OPEN_CSV, "d date; t timestamp; n bigint; x double; b boolean");
    assert_eq!(table.rows("\"18276\",\"1579059880000\",\"5\",\"1.5\",\"TRUE\""), ["2020-01-15|2020-01-15T03:44:40|5|1.5|true"]);
    assert_eq!(
        table.error("2020-01-15,0,1,1,true"),
        "HIVE_BAD_DATA: Error parsing field value '2020-01-15' for field 0: For input string: \"2020-01-15\""
    );
}

#[test]
fn an_empty_number_fails_the_query_unless_nulls_are_allowed() {
    let table = Table::new(OPEN_CSV, "name string; n int");
    assert_eq!(table.error("x,\n"), "HIVE_BAD_DATA: Error parsing field value '' for field 1: For input string: \"\"");
    assert_eq!(table.error("x,0.5\n"), "HIVE_BAD_DATA: Error parsing field value '0.5' for field 1: For input string: \"0.5\"");
    let lenient = table.table_property("use.null.for.invalid.data", "true");
    assert_eq!(lenient.rows("x,\ny,7\nz"), ["x|NULL", "y|7", "z|NULL"]);
}

#[test]
fn nested_columns_are_refused_before_reading() {
    use columnar::read::{Decoder, TextFormat};
    let table = Table::new(OPEN_CSV, "a array<int>");
    let format = TextFormat::from_serde(OPEN_CSV, "", &table.serde_params, &table.table_params).unwrap();
    let refused = Decoder::new(format, &table.columns, &[0], 10).err().expect("OpenCSV has no arrays");
    assert_eq!(refused.to_string(), "column a: type array<int> is not supported by OpenCSVSerde");
}
