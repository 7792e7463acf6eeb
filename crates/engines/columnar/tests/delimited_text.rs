//! Tables of LazySimpleSerDe, as Athena users meet them.

mod support;

use support::{LAZY_SIMPLE, Table, decode};

fn csv(columns: &str) -> Table {
    Table::new(LAZY_SIMPLE, columns).serde_property("field.delim", ",")
}

#[test]
fn a_crawled_csv_reads_without_its_header() {
    let people = csv("name string; age int; score double").table_property("skip.header.line.count", "1");
    assert_eq!(people.rows("name,age,score\nann,31,1.5\r\nbob,40,2\n"), ["ann|31|1.5", "bob|40|2.0"]);
}

#[test]
fn what_does_not_fit_its_column_is_null_and_never_an_error() {
    let table = csv("a tinyint; b int; c boolean; d date; e timestamp; f decimal(4,2)");
    assert_eq!(
        table.rows("127,12.7,TRUE,2024-02-29,2024-02-29 10:11:12.5,12.345"),
        ["127|12|true|2024-02-29|2024-02-29T10:11:12.500|12.35"]
    );
    assert_eq!(table.rows("128,x,1,29.02.2024,10:11,123.4"), ["NULL|NULL|NULL|NULL|NULL|NULL"]);
    assert_eq!(table.rows(",,,,,"), ["NULL|NULL|NULL|NULL|NULL|NULL"]);
}

#[test]
fn short_rows_end_in_nulls_and_long_rows_are_cut() {
    let table = csv("a string; b string; c string");
    assert_eq!(table.rows("1\n1,2\n1,2,3\n1,2,3,4\n\n"), ["1|NULL|NULL", "1|2|NULL", "1|2|3", "1|2|3", "|NULL|NULL"]);
    let rest = table.serde_property("serialization.last.column.takes.rest", "true");
    assert_eq!(rest.rows("1,2,3,4\n"), ["1|2|3,4"]);
}

#[test]
fn an_empty_string_is_not_null_but_backslash_n_is() {
    let table = csv("a string; b string");
    assert_eq!(table.rows("\\N,\n"), ["NULL|"]);
    let dashes = table.serde_property("serialization.null.format", "-");
    assert_eq!(dashes.rows("-,\\N\n"), ["NULL|\\N"]);
}

#[test]
fn quotes_mean_nothing_and_escapes_only_when_declared() {
    assert_eq!(csv("a string; b string").rows("\"x,y\",z\n"), ["\"x|y\""]);
    assert_eq!(csv("a string; b string").rows("x\\,y\n"), ["x\\|y"]);
    let escaped = csv("a string; b string").serde_property("escape.delim", "\\");
    assert_eq!(escaped.rows("x\\,y\\\\,z\\n\n"), ["x,y\\|z\n"]);
    assert_eq!(escaped.rows("trailing\\\n"), ["trailing\\|NULL"]);
}

#[test]
fn nested_values_use_the_next_separators() {
    let table = csv("tags array<int>; sizes map<string,int>; point struct<x:int,y:array<int>>")
        .serde_property("colelction.delim", "|")
        .serde_property("mapkey.delim", ":");
    assert_eq!(table.rows("1|2|x,a:1|b:2|c,7|8:9\n"), ["[1, 2, NULL]|{a: 1, b: 2, c: NULL}|{x: 7, y: [8, 9]}"]);
    assert_eq!(table.rows(",\\N,5\n"), ["[]|NULL|{x: 5, y: NULL}"]);
}

#[test]
fn declared_lengths_cut_strings_by_characters() {
    let table = csv("v varchar(3); c char(4)");
    assert_eq!(table.rows("añbç,ab  \n"), ["añb|ab"]);
}

#[test]
fn bytes_that_are_no_text_become_replacement_characters() {
    let table = csv("a string; b int");
    assert_eq!(table.read(b"ok,1\nx\xffy,2\n\\N,3").unwrap(), ["ok|1", "x\u{fffd}y|2", "NULL|3"]);
}

#[test]
fn a_query_may_want_few_columns_in_its_own_order_or_none() {
    let table = csv("a string; b int; c string; d int");
    let batches = decode(table.decoder(&[3, 0], 2), &[b"x,1,y,2\nz,3\n", b"w,5,6,7"]).unwrap();
    let rows: Vec<_> = batches.iter().flat_map(support::rows).collect();
    assert_eq!(rows, ["2|x", "NULL|z", "7|w"]);
    assert_eq!(batches.iter().map(|b| b.num_rows()).collect::<Vec<_>>(), [2, 1]);
    let counted = decode(table.decoder(&[], 10), &[b"1\n2\n3"]).unwrap();
    assert_eq!((counted[0].num_rows(), counted[0].num_columns()), (3, 0));
}

#[test]
fn a_compressed_file_reads_like_a_plain_one() {
    use columnar::compression::Compression;
    use columnar::read::FileDecoder;
    use std::io::Write;
    let text: String = (0..5000).map(|i| format!("row {i},{i}\n")).collect();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(text.as_bytes()).unwrap();
    let packed = gzip.finish().unwrap();
    for (name, stored) in [("a.csv", text.clone().into_bytes()), ("a.csv.gz", packed.clone())] {
        let decoder = csv("a string; b int").decoder(&[0, 1], 512);
        let mut file = FileDecoder::new(Compression::from_extension(name), decoder).unwrap();
        let mut rows = 0;
        for chunk in stored.chunks(777) {
            file.push(chunk.to_vec().into());
            while let Some(batch) = file.next_batch().unwrap() {
                rows += batch.num_rows();
            }
        }
        file.finish().unwrap();
        while let Some(batch) = file.next_batch().unwrap() {
            rows += batch.num_rows();
        }
        assert_eq!(rows, 5000, "{name}");
    }
    let mut cut = FileDecoder::new(Compression::Gzip, csv("a string; b int").decoder(&[0], 512)).unwrap();
    cut.push(packed[..packed.len() / 2].to_vec().into());
    while cut.next_batch().unwrap().is_some() {}
    assert_eq!(cut.finish().unwrap_err().to_string(), "HIVE_CURSOR_ERROR: Unexpected end of input stream");
}
