//! Two promises of every reader: how a file is cut into chunks never shows, and no bytes make it panic.

mod support;

use columnar::compression::Compression;
use columnar::infer::{FileSample, classify};
use proptest::prelude::*;
use support::{HIVE_JSON, LAZY_SIMPLE, OPEN_CSV, OPENX, Table, decode, rows};

fn tables() -> Vec<Table> {
    let flat = "a string; b int; c double; d date";
    let nested = "a string; b array<int>; c map<string,double>; d struct<x:int,y:string>; e decimal(9,3); f binary; g timestamp";
    let comma = |table: Table| table.serde_property("field.delim", ",");
    vec![
        comma(Table::new(LAZY_SIMPLE, flat)),
        comma(Table::new(LAZY_SIMPLE, flat)).serde_property("escape.delim", "\\").table_property("skip.header.line.count", "2"),
        comma(Table::new(LAZY_SIMPLE, nested)).serde_property("colelction.delim", ";").serde_property("mapkey.delim", ":"),
        Table::new(OPEN_CSV, flat).table_property("use.null.for.invalid.data", "true"),
        Table::new(OPEN_CSV, flat),
        Table::new(OPENX, nested).serde_property("ignore.malformed.json", "true").serde_property("use.null.for.invalid.data", "true"),
        Table::new(OPENX, nested),
        Table::new(HIVE_JSON, nested),
    ]
}

fn all_rows(table: &Table, batch_rows: usize, chunks: &[&[u8]]) -> Result<Vec<String>, String> {
    let all: Vec<usize> = (0..table.columns.len()).collect();
    let batches = decode(table.decoder(&all, batch_rows), chunks).map_err(|e| e.to_string())?;
    assert!(batches.iter().all(|b| b.num_rows() > 0 && b.num_rows() <= batch_rows));
    Ok(batches.iter().flat_map(rows).collect())
}

/// Text that looks enough like a table to reach deep into the readers.
fn text() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop::collection::vec(
        prop_oneof![
            "[a-z0-9.,;:\"\\\\{}\\[\\] \t-]{0,12}",
            Just("\n".to_owned()),
            Just("\r\n".to_owned()),
            Just("\r".to_owned()),
            Just("{\"a\":\"x\\u00e9\",\"b\":[1,2],\"d\":{\"x\":1}}\n".to_owned()),
            Just("é\\N,12,\"q,\"\"q\"\n".to_owned()),
        ],
        0..20,
    );
    let noise = prop::collection::vec(any::<u8>(), 0..120);
    prop_oneof![4 => pieces.prop_map(|p| p.concat().into_bytes()), 1 => noise]
}

proptest! {
    #[test]
    fn chunks_never_show(text in text(), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..6), batch_rows in 1usize..5) {
        let mut at: Vec<usize> = cuts.iter().map(|cut| cut.index(text.len() + 1)).collect();
        at.extend([0, text.len()]);
        at.sort_unstable();
        let chunks: Vec<&[u8]> = at.windows(2).map(|w| &text[w[0]..w[1]]).collect();
        for table in tables() {
            prop_assert_eq!(all_rows(&table, batch_rows, &chunks), all_rows(&table, 1000, &[&text]));
        }
    }

    #[test]
    fn no_bytes_make_classification_panic(text in text(), cut in any::<prop::sample::Index>(), extra in 0u64..1000) {
        let head = &text[..cut.index(text.len() + 1)];
        let sample = FileSample { name: "x".into(), size: text.len() as u64 + extra, head: head.to_vec().into(), tail: text.clone().into() };
        let _ = classify(&sample);
        let parquet = [b"PAR1", head, &(head.len() as u32).to_le_bytes(), b"PAR1"].concat();
        prop_assert!(classify(&FileSample::whole("x.parquet", parquet)).is_err());
        for magic in [&b"\x1f\x8b\x08\0\0\0\0\0\0\0"[..], b"BZh9", b"\x28\xb5\x2f\xfd"] {
            let _ = classify(&FileSample::whole("x", [magic, head].concat()));
        }
    }
}

#[test]
fn the_name_alone_does_not_make_a_file_compressed() {
    let found = classify(&FileSample::whole("a.csv.gz", "a,b\n1,2\n")).unwrap();
    assert_eq!((found.compression, found.classification.as_str()), (Compression::None, "csv"));
}
