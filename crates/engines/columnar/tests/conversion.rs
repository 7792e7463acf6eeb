//! JSON records become a Parquet file of the table's types, and each bad one is told from the others.

use std::collections::BTreeMap;

use arrow::array::*;
use arrow::datatypes::{DataType, TimeUnit};
use arrow::util::display::{ArrayFormatter, FormatOptions};
use columnar::convert::{
    BadRecord, Converter, Deserializer, Fault, HiveJson, OpenX, Output, Packing, ParquetOptions, ParquetVersion, SchemaError,
};
use columnar::{Column, HiveType};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::basic::Compression;
use proptest::prelude::*;

fn columns(text: &str) -> Vec<Column> {
    let column = |text: &str| {
        let (name, hive_type) = text.trim().split_once(' ').unwrap();
        Column::new(name, HiveType::parse(hive_type).unwrap())
    };
    text.split(';').map(column).collect()
}

fn openx() -> Deserializer {
    Deserializer::default()
}

fn hive(formats: &[&str]) -> Deserializer {
    Deserializer::Hive(HiveJson { timestamp_formats: formats.iter().map(|f| (*f).to_owned()).collect() })
}

fn read(file: impl Into<bytes::Bytes>) -> Vec<RecordBatch> {
    ParquetRecordBatchReaderBuilder::try_new(file.into()).unwrap().build().unwrap().collect::<Result<_, _>>().unwrap()
}

/// Each row of the file as text, its columns parted by bars; and each record's verdict.
fn convert(schema: &str, deserializer: &Deserializer, records: &[&str]) -> (Vec<String>, Vec<Result<(), BadRecord>>) {
    let mut converter = Converter::new(&columns(schema), deserializer, &Output::default()).unwrap();
    let verdicts = records.iter().map(|record| converter.push(record.as_bytes())).collect();
    let expected = converter.rows();
    let rows: Vec<String> = read(converter.finish().unwrap()).iter().flat_map(rows).collect();
    assert_eq!(rows.len(), expected);
    (rows, verdicts)
}

fn rows(batch: &RecordBatch) -> Vec<String> {
    let options = FormatOptions::default().with_null("-");
    let formatters: Vec<_> = batch.columns().iter().map(|c| ArrayFormatter::try_new(c.as_ref(), &options).unwrap()).collect();
    (0..batch.num_rows()).map(|row| formatters.iter().map(|f| f.value(row).to_string()).collect::<Vec<_>>().join("|")).collect()
}

/// The message of the only record, which is refused.
fn refusal(schema: &str, deserializer: &Deserializer, record: &str) -> (Fault, String) {
    let (rows, verdicts) = convert(schema, deserializer, &[record]);
    assert!(rows.is_empty());
    let BadRecord { fault, message } = verdicts[0].clone().unwrap_err();
    (fault, message)
}

const EVERYTHING: &str = "a boolean; b tinyint; c smallint; d int; e bigint; f float; g double; h decimal(10,2); i string; j binary; k date; \
                          l timestamp; m array<int>; n map<string,bigint>; o struct<x:int,y:array<string>>; p char(3); q varchar(2)";

#[test]
fn every_type_arrives_as_itself() {
    let record = r#"{"a":true,"b":-1,"c":300,"d":70000,"e":5000000000,"f":1.5,"g":1e300,"h":12.345,"i":"é \"q\"","j":"AAEC","k":"2024-02-29","l":"2024-02-29 10:11:12.345","m":[1,null,3],"n":{"k":1,"l":null},"o":{"x":7,"y":["p","q"]},"p":"abcd","q":"xyz"}"#;
    let (rows, verdicts) = convert(EVERYTHING, &openx(), &[record, "{}"]);
    assert_eq!(verdicts, [Ok(()), Ok(())]);
    assert_eq!(
        rows[0],
        "true|-1|300|70000|5000000000|1.5|1e300|12.35|é \"q\"|000102|2024-02-29|2024-02-29T10:11:12.345|[1, -, 3]|{k: 1, l: -}|{x: 7, y: [p, q]}|abc|xy"
    );
    assert_eq!(rows[1], ["-"; 17].join("|"));
}

#[test]
fn the_file_has_the_types_of_the_table() {
    let mut converter = Converter::new(&columns(EVERYTHING), &openx(), &Output::default()).unwrap();
    converter.push(b"{}").unwrap();
    let batches = read(converter.finish().unwrap());
    let types: Vec<DataType> = batches[0].schema().fields().iter().map(|f| f.data_type().clone()).collect();
    assert_eq!(types[1..5], [DataType::Int8, DataType::Int16, DataType::Int32, DataType::Int64]);
    assert_eq!(types[7], DataType::Decimal128(10, 2));
    assert_eq!(types[10..12], [DataType::Date32, DataType::Timestamp(TimeUnit::Millisecond, None)]);
}

#[test]
fn one_bad_record_costs_the_others_nothing() {
    let nested = "id int; tags array<struct<k:string,v:int>>; m map<int,int>";
    let records = [
        r#"{"id":1,"tags":[{"k":"a","v":1}],"m":{"1":1}}"#,
        r#"{"id":2,"tags":[{"k":"a","v":1},{"k":"b","v":"x"}]}"#,
        "{\"id\":3",
        r#"{"id":4,"m":{"1":1,"two":2}}"#,
        r#"{"id":5}{"id":6}"#,
        r#"{"id":7}{"id":"x"}"#,
        r#"{"id":8}{"id":9"#,
        "[{\"id\":10}]",
        "",
        "12",
        r#"{"id":11,"tags":[]}"#,
    ];
    let (rows, verdicts) = convert(nested, &openx(), &records);
    assert_eq!(rows, ["1|[{k: a, v: 1}]|{1: 1}", "5|-|-", "6|-|-", "11|[]|-"]);
    let faults: Vec<Option<&str>> = verdicts.iter().map(|v| v.as_ref().err().map(|bad| bad.fault.name())).collect();
    let (parse, data) = (Some("ParseError"), Some("MalformedData"));
    assert_eq!(faults, [None, data, parse, data, None, data, parse, data, data, data, None]);
}

#[test]
fn refusals_are_in_the_words_of_aws() {
    use Fault::{MalformedData, ParseError};
    let expect = |schema: &str, serde: &Deserializer, record: &str, fault, message: &str| {
        assert_eq!(refusal(schema, serde, record), (fault, message.to_owned()), "{record}");
    };
    let (x, h) = (&openx(), &hive(&[]));
    expect("a int", x, "  \n", MalformedData, "The record was empty or contained only whitespace.");
    expect(
        "a int",
        x,
        "12",
        MalformedData,
        "The input JSON contained a primitive at the top level. The top level must be an object or array.",
    );
    expect("a int", x, r#"{"a":"oops"}"#, MalformedData, "Data does not match the schema. For input string: \"oops\"");
    expect(
        "a struct<b:int>",
        x,
        r#"{"a":42}"#,
        MalformedData,
        "Data does not match the schema. Data is not JSONObject  but java.lang.Long with value 42",
    );
    expect("a array<int>", h, r#"{"a":42}"#, MalformedData, "Data does not match the schema. java.io.IOException: Start of Array expected");
    expect(
        "a struct<b:int>",
        h,
        r#"{"a":42}"#,
        MalformedData,
        "Data does not match the schema. java.io.IOException: Start of Object expected",
    );
    expect(
        "a int",
        h,
        r#"{"a":"1"}"#,
        MalformedData,
        "Data does not match the schema. Current token (VALUE_STRING) not numeric, can not use numeric value accessors",
    );
    expect(
        "a string",
        h,
        r#"{"a":{"b":1}}"#,
        MalformedData,
        "One or more fields have incorrect format. Exception when validating field (root)",
    );
    assert_eq!(refusal("a int", x, "this is not json at all").0, ParseError);
    assert!(refusal("a int", x, "{\"a\":").1.starts_with("Encountered malformed JSON. "));
}

#[test]
fn openx_forgives() {
    let schema = "id string; n int; tags array<string>; at struct<x:int,y:string>; day date; ok boolean";
    let records = [
        r#"{"ID":{"Outer":{"Inner":1}},"n":"7","tags":"one","at":[1,"b"]}"#,
        r#"{"id":12.50,"n":1.9,"tags":{"K":1},"at":"","ok":"TRUE"}"#,
        r#"{"id":true,"id":"last","unknown":[1,{"a":2}],"At":{"X":3}}"#,
    ];
    let (rows, verdicts) = convert(schema, &openx(), &records);
    assert!(verdicts.iter().all(Result::is_ok), "{verdicts:?}");
    assert_eq!(rows[0], r#"{"outer":{"inner":1}}|7|[one]|{x: 1, y: b}|-|-"#);
    assert_eq!(rows[1], r#"12.50|1|[{"k":1}]|-|-|true"#);
    assert_eq!(rows[2], "last|-|-|{x: 3, y: -}|-|-");
}

#[test]
fn openx_does_as_it_was_told() {
    let options =
        OpenX { dots_to_underscores: true, column_to_key: BTreeMap::from([("ts".to_owned(), "timestamp".to_owned())]), ..OpenX::default() };
    let (rows, _) = convert("ts bigint; a_b int", &Deserializer::OpenX(options), &[r#"{"TimeStamp":1,"A.b":2}"#]);
    assert_eq!(rows, ["1|2"]);
    let exact = OpenX { case_insensitive: false, ..OpenX::default() };
    let (rows, _) = convert("a int; b string", &Deserializer::OpenX(exact), &[r#"{"A":1,"a":2,"b":{"K":1}}"#]);
    assert_eq!(rows, [r#"2|{"K":1}"#]);
}

#[test]
fn openx_reads_the_timestamps_it_is_documented_to() {
    let records = [
        r#"{"t":"2017-02-07T15:13:01.39256Z"}"#,
        r#"{"t":"2017-02-07 15:13:01.39256"}"#,
        r#"{"t":"2017-2-7 15:13:01"}"#,
        r#"{"t":1518033528}"#,
        r#"{"t":1518033528123}"#,
        r#"{"t":1518033528.123}"#,
        r#"{"t":"1518033528"}"#,
        r#"{"t":"2026-11-23T14:00:00.123456"}"#,
        r#"{"t":"yesterday"}"#,
    ];
    let (rows, verdicts) = convert("t timestamp", &openx(), &records);
    assert_eq!(
        rows,
        [
            "2017-02-07T15:13:01.392",
            "2017-02-07T15:13:01.392",
            "2017-02-07T15:13:01",
            "2018-02-07T19:58:48",
            "2018-02-07T19:58:48.123",
            "2018-02-07T19:58:48.123",
            "2018-02-07T19:58:48",
            "2026-11-23T14:00:00.123"
        ]
    );
    assert!(verdicts[8].is_err());
}

#[test]
fn hive_reads_timestamps_by_its_formats() {
    let (rows, verdicts) =
        convert("t timestamp", &hive(&[]), &[r#"{"t":"2017-02-07 15:13:01.5"}"#, r#"{"t":1518033528}"#, r#"{"t":"2017-02-07T15:13:01Z"}"#]);
    assert_eq!((rows.as_slice(), verdicts[1].is_err(), verdicts[2].is_err()), (&["2017-02-07T15:13:01.500".to_owned()][..], true, true));
    let formats = hive(&["yyyy-MM-dd'T'HH:mm:ss", "millis"]);
    let (rows, verdicts) =
        convert("t timestamp", &formats, &[r#"{"t":"2017-02-07T15:13:01"}"#, r#"{"t":1518033528123}"#, r#"{"t":"2017-02-07 15:13:01"}"#]);
    assert_eq!(rows, ["2017-02-07T15:13:01", "2018-02-07T19:58:48.123"]);
    assert!(verdicts[2].is_err());
    assert!(
        matches!(Converter::new(&columns("t timestamp"), &hive(&["GG"]), &Output::default()), Err(SchemaError::TimestampFormat(f)) if f == "GG")
    );
}

#[test]
fn what_no_file_can_hold_is_refused_before_any_record() {
    let refused = |schema: &str| Converter::new(&columns(schema), &openx(), &Output::default()).err().map(|e| e.to_string());
    assert_eq!(refused("a uniontype<int,string>").unwrap(), "column a: type uniontype<int,string> is not supported");
    assert!(refused("a struct<>").is_some() && refused("a map<array<int>,int>").is_some());
    assert!(matches!(Converter::new(&[], &openx(), &Output::default()), Err(SchemaError::NoColumns)));
}

#[test]
fn the_file_is_laid_out_as_told() {
    let options =
        |packing, dictionary, version| ParquetOptions { packing, dictionary, version, block_bytes: 64 << 20, page_bytes: 64 << 10 };
    for (packing, dictionary, version, codec) in [
        (Packing::None, false, ParquetVersion::V1, Compression::UNCOMPRESSED),
        (Packing::Snappy, true, ParquetVersion::V2, Compression::SNAPPY),
        (Packing::Gzip, true, ParquetVersion::V1, Compression::GZIP(Default::default())),
    ] {
        let mut converter =
            Converter::new(&columns("id bigint; name string"), &openx(), &Output::Parquet(options(packing, dictionary, version))).unwrap();
        for i in 0..20_000 {
            converter.push(format!("{{\"id\":{i},\"name\":\"name {}\"}}", i % 10).as_bytes()).unwrap();
        }
        let file = converter.finish().unwrap();
        let reader = ParquetRecordBatchReaderBuilder::try_new(file.clone()).unwrap();
        let column = reader.metadata().row_group(0).column(1);
        assert_eq!(std::mem::discriminant(&column.compression()), std::mem::discriminant(&codec));
        assert_eq!(column.dictionary_page_offset().is_some(), dictionary);
        assert_eq!(reader.metadata().file_metadata().num_rows(), 20_000);
        let rows: Vec<String> = read(file).iter().flat_map(rows).collect();
        assert_eq!(rows[19_999], "19999|name 9");
    }
}

/// JSON as people write it, right and wrong.
fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        any::<i32>().prop_map(|n| n.to_string()),
        any::<f32>().prop_filter("JSON knows no NaN", |f| f.is_finite()).prop_map(|f| f.to_string()),
        "[a-z0-9 \\\\u{e9}-]{0,8}".prop_map(|s| serde_json::Value::from(s).to_string()),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec(("[abkxyABX]", inner), 0..3)
                .prop_map(|entries| format!("{{{}}}", entries.iter().map(|(k, v)| format!("\"{k}\":{v}")).collect::<Vec<_>>().join(","))),
        ]
    })
}

fn record() -> impl Strategy<Value = String> {
    let object = prop::collection::vec(("[a-hA-H]", json()), 0..4)
        .prop_map(|entries| format!("{{{}}}", entries.iter().map(|(k, v)| format!("\"{k}\":{v}")).collect::<Vec<_>>().join(",")))
        .boxed();
    prop_oneof![8 => object.clone(), 1 => (object.clone(), object.clone()).prop_map(|(a, b)| a + &b), 1 => (object, 0usize..40).prop_map(|(o, cut)| o.chars().take(cut).collect())]
}

const SMALL: &str =
    "a int; b string; c array<int>; d map<string,double>; e struct<x:int,y:array<string>>; f timestamp; g decimal(9,3); h binary";

proptest! {
    /// The promise: a record's verdict and rows depend on nothing but the record.
    #[test]
    fn together_as_alone(records in prop::collection::vec(record(), 0..12), strict: bool) {
        let deserializer = if strict { hive(&[]) } else { openx() };
        let borrowed: Vec<&str> = records.iter().map(String::as_str).collect();
        let (together, verdicts) = convert(SMALL, &deserializer, &borrowed);
        let mut alone = Vec::new();
        for (record, verdict) in borrowed.iter().zip(&verdicts) {
            let (rows, own) = convert(SMALL, &deserializer, &[record]);
            prop_assert_eq!(&own[0], verdict);
            alone.extend(rows);
        }
        prop_assert_eq!(together, alone);
    }

    /// Against a parser that builds trees: what is no JSON is a ParseError, and scalars are what it says.
    #[test]
    fn as_a_plain_reading_has_it(records in prop::collection::vec(record(), 1..6)) {
        for record in &records {
            let (rows, verdicts) = convert("b string; a int", &openx(), &[record]);
            let documents: Result<Vec<serde_json::Value>, _> = serde_json::Deserializer::from_str(record).into_iter().collect();
            let is_json = documents.is_ok();
            if !record.trim().is_empty() {
                prop_assert_eq!(matches!(&verdicts[0], Err(bad) if bad.fault == Fault::ParseError), !is_json, "{}", record);
            }
            if verdicts[0].is_ok() {
                prop_assert_eq!(rows.len(), documents.unwrap().len());
            }
        }
    }
}
