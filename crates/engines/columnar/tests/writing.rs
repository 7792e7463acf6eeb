//! What is written can be read: every format, every type, every compression.

mod support;

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow::array::*;
use arrow::datatypes::DataType;
use columnar::compression::Compression;
use columnar::read::{Delimited, FileDecoder, RowFormat, TextFormat};
use columnar::write::{Layout, Packing, WriteFormat, Writer, fit, split};
use columnar::{Column, HiveType};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use proptest::prelude::*;
use support::{HIVE_JSON, LAZY_SIMPLE, OPENX, Table, rows};

const EVERYTHING: &str = "a boolean; b tinyint; c smallint; d int; e bigint; f float; g double; h decimal(10,2); i string; j binary; k date; \
                          l timestamp; m array<int>; n map<string,bigint>; o struct<x:int,y:array<string>>";

fn delimited(properties: &[(&str, &str)]) -> Delimited {
    let properties: BTreeMap<String, String> = properties.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    match TextFormat::from_serde(LAZY_SIMPLE, "", &properties, &BTreeMap::new()).unwrap().rows {
        RowFormat::Delimited(delimited) => delimited,
        other => panic!("{other:?}"),
    }
}

/// Rows of all types, read from JSON, the one format that can say them all.
fn everything(columns: &[Column]) -> RecordBatch {
    let lines = concat!(
        r#"{"a":true,"b":-1,"c":300,"d":70000,"e":5000000000,"f":1.5,"g":1e300,"h":"12.34","i":"é \"q\" \\ x","j":"AAEC","k":"2024-02-29","l":"2024-02-29 10:11:12.345","m":[1,null,3],"n":{"k":1,"l":null},"o":{"x":7,"y":["p","q"]}}"#,
        "\n",
        r#"{"i":"","m":[],"o":{"x":null,"y":null}}"#,
        "\n{}\n"
    );
    let mut table = Table::new(HIVE_JSON, "a int");
    table.columns = columns.to_vec();
    let all: Vec<usize> = (0..columns.len()).collect();
    support::decode(table.decoder(&all, 100), &[lines.as_bytes()]).unwrap().remove(0)
}

fn write(layout: Layout, packing: Packing, columns: &[Column], batches: &[RecordBatch]) -> Vec<u8> {
    let mut writer = Writer::new(&WriteFormat { layout, packing }, columns).unwrap();
    let mut bytes = Vec::new();
    for batch in batches {
        writer.write(batch).unwrap();
        bytes.extend(writer.take_bytes());
    }
    bytes.extend(writer.finish().unwrap());
    bytes
}

fn read_text(mut table: Table, columns: &[Column], packing: Packing, bytes: &[u8]) -> Vec<String> {
    table.columns = columns.to_vec();
    let all: Vec<usize> = (0..columns.len()).collect();
    let compression = match packing {
        Packing::Gzip => Compression::Gzip,
        Packing::Zstd => Compression::Zstd,
        _ => Compression::None,
    };
    let mut file = FileDecoder::new(compression, table.decoder(&all, 1000)).unwrap();
    let mut out = Vec::new();
    file.push(bytes.to_vec().into());
    while let Some(batch) = file.next_batch().unwrap() {
        out.extend(rows(&batch));
    }
    file.finish().unwrap();
    while let Some(batch) = file.next_batch().unwrap() {
        out.extend(rows(&batch));
    }
    out
}

fn read_parquet(bytes: Vec<u8>) -> Vec<RecordBatch> {
    ParquetRecordBatchReaderBuilder::try_new(bytes::Bytes::from(bytes)).unwrap().build().unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn json_lines_come_back_in_both_dialects() {
    let columns = Table::new(OPENX, EVERYTHING).columns;
    let batch = everything(&columns);
    for (serde, packing) in [(OPENX, Packing::None), (HIVE_JSON, Packing::Gzip), (OPENX, Packing::Zstd)] {
        let bytes = write(Layout::Json, packing, &columns, &[batch.clone(), batch.clone()]);
        let expected: Vec<String> = rows(&batch).into_iter().chain(rows(&batch)).collect();
        assert_eq!(read_text(Table::new(serde, "a int"), &columns, packing, &bytes), expected, "{serde}");
    }
}

#[test]
fn delimited_text_comes_back_with_its_nulls_and_nested_values() {
    let columns = Table::new(LAZY_SIMPLE, EVERYTHING).columns;
    let batch = everything(&columns);
    let bytes = write(Layout::Delimited(delimited(&[])), Packing::Gzip, &columns, std::slice::from_ref(&batch));
    assert_eq!(read_text(Table::new(LAZY_SIMPLE, "a int"), &columns, Packing::Gzip, &bytes), rows(&batch));
    let text = [Column::new("a", HiveType::String), Column::new("b", HiveType::Int)];
    let batch = RecordBatch::try_from_iter([
        ("a", Arc::new(StringArray::from(vec![Some("x"), None, Some("")])) as ArrayRef),
        ("b", Arc::new(Int32Array::from(vec![None, Some(2), Some(3)]))),
    ])
    .unwrap();
    let bytes = write(Layout::Delimited(delimited(&[("field.delim", ",")])), Packing::None, &text, &[batch]);
    assert_eq!(String::from_utf8(bytes).unwrap(), "x,\\N\n\\N,2\n,3\n");
}

#[test]
fn an_escape_protects_what_would_cut_a_field() {
    let table = || Table::new(LAZY_SIMPLE, "a string; b string").serde_property("field.delim", ",").serde_property("escape.delim", "\\");
    let columns = table().columns;
    let batch = RecordBatch::try_from_iter([
        ("a", Arc::new(StringArray::from(vec!["x,y\\z\n\r"])) as ArrayRef),
        ("b", Arc::new(StringArray::from(vec!["plain"]))),
    ])
    .unwrap();
    let format = delimited(&[("field.delim", ","), ("escape.delim", "\\")]);
    let bytes = write(Layout::Delimited(format), Packing::None, &columns, &[batch]);
    assert_eq!(read_text(table(), &columns, Packing::None, &bytes), ["x,y\\z\n\r|plain"]);
}

#[test]
fn parquet_comes_back_whatever_its_compression() {
    let columns = Table::new(OPENX, EVERYTHING).columns;
    let batch = everything(&columns);
    for packing in [Packing::None, Packing::Snappy, Packing::Gzip, Packing::Zstd] {
        let bytes = write(Layout::Parquet, packing, &columns, &[batch.clone(), batch.clone()]);
        let back = read_parquet(bytes);
        assert_eq!(back.iter().flat_map(rows).collect::<Vec<_>>(), [rows(&batch), rows(&batch)].concat(), "{packing:?}");
        assert_eq!(back[0].column(11).data_type(), &HiveType::Timestamp.to_arrow());
    }
    assert_eq!(read_parquet(write(Layout::Parquet, Packing::Snappy, &columns, &[])).len(), 0, "no rows make a file without rows");
}

#[test]
fn a_row_group_can_be_ended_early_to_make_room() {
    let columns = [Column::new("n", HiveType::BigInt)];
    let batch = RecordBatch::try_from_iter([("n", Arc::new(Int64Array::from_iter_values(0..10_000)) as ArrayRef)]).unwrap();
    let mut writer = Writer::new(&WriteFormat { layout: Layout::Parquet, packing: Packing::None }, &columns).unwrap();
    writer.write(&batch).unwrap();
    assert!(writer.pending_bytes() > 0);
    writer.flush().unwrap();
    let mut bytes = writer.take_bytes();
    assert!(bytes.len() > 10_000 && writer.pending_bytes() == 0);
    writer.write(&batch).unwrap();
    bytes.extend(writer.finish().unwrap());
    assert_eq!(read_parquet(bytes).iter().map(RecordBatch::num_rows).sum::<usize>(), 20_000);
}

#[test]
fn snappy_text_is_refused_by_name() {
    let error = Writer::new(&WriteFormat { layout: Layout::Json, packing: Packing::Snappy }, &[]).err().unwrap();
    assert_eq!(error.to_string(), "JSON files cannot be compressed with SNAPPY");
}

#[test]
fn rows_are_brought_to_the_tables_columns() {
    let batch = RecordBatch::try_from_iter([
        ("x", Arc::new(Int32Array::from(vec![1, 2])) as ArrayRef),
        ("y", Arc::new(StringViewArray::from(vec!["a", "b"])) as ArrayRef),
    ])
    .unwrap();
    let columns = [Column::new("s", HiveType::String), Column::new("missing", HiveType::Date), Column::new("n", HiveType::Double)];
    let fitted = fit(&batch, &[Some(1), None, Some(0)], &columns).unwrap();
    assert_eq!(rows(&fitted), ["a|NULL|1.0", "b|NULL|2.0"]);
    assert_eq!(fitted.schema().field(0).data_type(), &DataType::Utf8);
}

#[test]
fn partitions_part_the_rows_and_keep_their_order() {
    let batch = RecordBatch::try_from_iter([
        ("n", Arc::new(Int32Array::from(vec![1, 2, 3, 4])) as ArrayRef),
        ("dt", Arc::new(Date32Array::from(vec![Some(0), None, Some(0), Some(1)])) as ArrayRef),
        ("k", Arc::new(StringArray::from(vec!["a", "", "a", "b"])) as ArrayRef),
    ])
    .unwrap();
    let parts: Vec<_> = split(&batch, 2).unwrap().into_iter().map(|(values, part)| (values.join("/"), rows(&part).join(","))).collect();
    let expected = [("1970-01-01/a", "1,3"), ("__HIVE_DEFAULT_PARTITION__/__HIVE_DEFAULT_PARTITION__", "2"), ("1970-01-02/b", "4")];
    assert_eq!(parts, expected.map(|(values, part)| (values.to_owned(), part.to_owned())));
    assert_eq!(split(&batch, 0).unwrap().len(), 1);
}

proptest! {
    #[test]
    fn any_text_survives_json_and_escaped_lines(values in proptest::collection::vec(proptest::option::of("[^\u{0}]*"), 1..8)) {
        // Hive has no way to write the text `\N` itself, and readers take a byte order mark at a file's beginning for what it is.
        let is_writable = |text: &str| text != "\\N" && !text.starts_with('\u{feff}');
        let values: Vec<_> = values.into_iter().filter(|value| value.as_deref().is_none_or(is_writable)).collect();
        let batch = RecordBatch::try_from_iter([("a", Arc::new(StringArray::from(values.clone())) as ArrayRef)]).unwrap();
        let columns = [Column::new("a", HiveType::String)];
        let bytes = write(Layout::Json, Packing::None, &columns, std::slice::from_ref(&batch));
        prop_assert_eq!(read_text(Table::new(OPENX, "a string"), &columns, Packing::None, &bytes), rows(&batch));
        let table = Table::new(LAZY_SIMPLE, "a string").serde_property("escape.delim", "\\");
        let bytes = write(Layout::Delimited(delimited(&[("escape.delim", "\\")])), Packing::None, &columns, std::slice::from_ref(&batch));
        prop_assert_eq!(read_text(table, &columns, Packing::None, &bytes), rows(&batch));
    }

    #[test]
    fn any_number_survives_json(value: f64, whole: i64) {
        let batch = RecordBatch::try_from_iter([
            ("a", Arc::new(Float64Array::from(vec![value])) as ArrayRef),
            ("b", Arc::new(Int64Array::from(vec![whole]))),
        ]).unwrap();
        let columns = [Column::new("a", HiveType::Double), Column::new("b", HiveType::BigInt)];
        let bytes = write(Layout::Json, Packing::None, &columns, std::slice::from_ref(&batch));
        prop_assert_eq!(read_text(Table::new(OPENX, "a int"), &columns, Packing::None, &bytes), rows(&batch));
    }
}
