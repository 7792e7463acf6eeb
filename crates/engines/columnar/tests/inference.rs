//! What a crawler concludes from files like those people have.

use std::io::Write;
use std::sync::Arc;

use arrow::array::{ArrayRef, Decimal128Array, Int32Array, RecordBatch, StringArray, UInt64Array};
use columnar::Column;
use columnar::compression::Compression;
use columnar::infer::{Classification, Classified, FileSample, classify};
use parquet::arrow::ArrowWriter;

fn look_at(name: &str, text: &str) -> Classified {
    classify(&FileSample::whole(name, text.to_owned())).unwrap()
}

fn columns(found: &Classified) -> String {
    found.columns.iter().map(|Column { name, hive_type }| format!("{name} {hive_type}")).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_csv_with_a_header_names_its_columns() {
    let found = look_at("people.csv", "Name,Age,Score,Born\nann,31,1.5,2001-02-03\nbob,40,2,2002-03-04\n");
    assert_eq!(columns(&found), "name string, age bigint, score double, born string");
    let storage = found.storage().unwrap();
    assert_eq!(storage.serde_parameters["field.delim"], ",");
    assert_eq!(storage.table_parameters["skip.header.line.count"], "1");
    assert_eq!((found.record_count, found.average_record_size), (2, 21));
}

#[test]
fn without_a_difference_between_rows_there_is_no_header() {
    let strings = look_at("x.csv", "first,second\na,b\nc,d\n");
    assert_eq!(columns(&strings), "col0 string, col1 string");
    assert!(!strings.storage().unwrap().table_parameters.contains_key("skip.header.line.count"));
    assert_eq!(columns(&look_at("x.csv", "1,a\n2,b\n")), "col0 bigint, col1 string");
    let long_name = "n".repeat(150);
    assert_eq!(columns(&look_at("x.csv", &format!("{long_name},b\n1,2\n"))), "col0 string, col1 string");
    assert_eq!(columns(&look_at("x.csv", "a,,c\n1,2,3\n")), "col0 string, col1 bigint, col2 string");
}

#[test]
fn every_documented_delimiter_is_found() {
    for delimiter in [',', '|', '\t', ';', '\u{1}'] {
        let found = look_at("x", &"id,note\n1,hello world\n2,bye\n".replace(',', &delimiter.to_string()));
        assert_eq!(columns(&found), "id bigint, note string", "{delimiter:?}");
        assert_eq!(found.csv.unwrap().delimiter, delimiter as u8);
    }
}

#[test]
fn quotes_protect_delimiters_and_line_breaks() {
    let found = look_at("x.csv", "id,text\n1,\"a, b\"\n2,\"two\nlines\"\n3,\"\"\n");
    assert_eq!(columns(&found), "id bigint, text string");
    assert!(found.csv.unwrap().has_quotes);
    assert_eq!(found.record_count, 3);
}

#[test]
fn a_trailing_delimiter_is_an_empty_last_column() {
    assert_eq!(columns(&look_at("x.csv", "id,n,\n1,2,\n3,4,\n")), "id bigint, n bigint, col2 string");
}

#[test]
fn what_is_no_table_is_unknown() {
    for text in ["", "one line, with a comma", "just\nsome\nwords\n", "Dear all,\nhow are you\ntoday\nI am\nfine", "\0\0\u{1}\0,\n,\0\n"] {
        let found = look_at("x", text);
        assert_eq!((found.classification, found.storage()), (Classification::Unknown, None), "{text:?}");
    }
}

#[test]
fn a_sample_cut_anywhere_gives_the_same_columns() {
    let csv: String = (0..200).map(|i| format!("{i},name{i},{}.25\n", i * 3)).collect();
    let json: String = (0..200).map(|i| format!("{{\"id\":{i},\"n\":{{\"x\":{i}.5,\"tags\":[\"é\"]}}}}\n")).collect();
    for (text, expected) in
        [(format!("id,name,price\n{csv}"), "id bigint, name string, price double"), (json, "id int, n struct<x:double,tags:array<string>>")]
    {
        for end in 300..420 {
            let head = text.as_bytes()[..end].to_vec();
            let found =
                classify(&FileSample { name: "x".into(), size: text.len() as u64, head: head.into(), tail: Default::default() }).unwrap();
            assert_eq!(columns(&found), expected, "cut at {end}");
            assert!((150..=260).contains(&found.record_count), "about 200, not {}", found.record_count);
        }
    }
}

#[test]
fn json_lines_widen_key_by_key() {
    let found = look_at(
        "x.json",
        r#"{"Id":1,"big":2147483648,"x":1,"mixed":1,"nil":null,"list":[],"o":{"A":1},"flag":true}
           {"id":2,"x":1.5,"mixed":"s","nil":null,"list":[1,2],"o":{"b":"t"},"flag":false,"late":{"k":[{"z":null}]}}"#,
    );
    assert_eq!(
        columns(&found),
        "id int, big bigint, x double, mixed string, nil string, list array<int>, o struct<A:int,b:string>, flag boolean, late struct<k:array<struct<z:string>>>"
    );
    assert_eq!(found.storage().unwrap().serde_parameters["paths"], "big,flag,id,late,list,mixed,nil,o,x");
    assert_eq!(found.record_count, 2);
}

#[test]
fn pretty_printed_and_array_documents_are_json_too() {
    assert_eq!(columns(&look_at("x", "{\n  \"a\": 1\n}\n{\n  \"a\": 2\n}\n")), "a int");
    assert_eq!(columns(&look_at("x", "[{\"a\":1},{\"a\":2.5}]")), "array array<struct<a:double>>");
    let cut = FileSample { name: "x".into(), size: 1 << 30, head: "[{\"a\":1},{\"a\":2},{\"a".into(), tail: Default::default() };
    assert_eq!(columns(&classify(&cut).unwrap()), "array array<struct<a:int>>");
    assert_eq!(look_at("x", "[INFO] started, ok\n[INFO] stopped, ok\n").classification, Classification::Csv);
}

#[test]
fn compressed_files_are_looked_into() {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(b"id,name\n1,a\n2,b\n").unwrap();
    let packed = gzip.finish().unwrap();
    let found = classify(&FileSample::whole("x.csv.gz", packed.clone())).unwrap();
    assert_eq!((columns(&found).as_str(), found.compression), ("id bigint, name string", Compression::Gzip));
    assert_eq!(found.storage().unwrap().table_parameters["compressionType"], "gzip");
    let cut = packed[..packed.len() - 6].to_vec();
    let message = classify(&FileSample::whole("x.csv.gz", cut)).unwrap_err().to_string();
    assert_eq!(message, "x.csv.gz: Unexpected end of input stream");
}

fn parquet_file() -> Vec<u8> {
    let amounts = Decimal128Array::from(vec![100, 200]).with_precision_and_scale(10, 2).unwrap();
    let batch = RecordBatch::try_from_iter([
        ("Id", Arc::new(Int32Array::from(vec![1, 2])) as ArrayRef),
        ("name", Arc::new(StringArray::from(vec!["a", "b"]))),
        ("amount", Arc::new(amounts)),
        ("huge", Arc::new(UInt64Array::from(vec![1, 2]))),
    ])
    .unwrap();
    let mut file = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut file, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    file
}

#[test]
fn parquet_speaks_for_itself_from_its_footer() {
    let file = parquet_file();
    let expected = "id int, name string, amount decimal(10,2), huge decimal(20,0)";
    let found = classify(&FileSample::whole("x", file.clone())).unwrap();
    assert_eq!((columns(&found).as_str(), found.record_count), (expected, 2));
    let footer = FileSample::parquet_footer_size(&file[file.len() - 8..]).unwrap() as usize;
    let parts = FileSample {
        name: "x".into(),
        size: file.len() as u64,
        head: file[..16].to_vec().into(),
        tail: file[file.len() - footer..].to_vec().into(),
    };
    assert_eq!(columns(&classify(&parts).unwrap()), expected);
}

#[test]
fn a_broken_parquet_file_says_what_is_wrong() {
    let file = parquet_file();
    let message = |bytes: Vec<u8>| classify(&FileSample::whole("t/x.parquet", bytes)).unwrap_err().to_string();
    assert_eq!(message(file[..file.len() - 1].to_vec()), "t/x.parquet is not a readable Parquet file: it does not end in a Parquet footer");
    let mut lying = file.clone();
    let length = lying.len() - 8;
    lying[length..length + 4].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(message(lying).contains("its footer claims 4294967303 bytes"));
    for position in 0..file.len() {
        let mut flipped = file.clone();
        flipped[position] ^= 0xff;
        let _ = classify(&FileSample::whole("x", flipped));
    }
}
