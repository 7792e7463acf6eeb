//! Files: what a crawler concludes from them, and what a query reads out of them.

use std::collections::BTreeMap;

use bytes::Bytes;
use columnar::compression::Compression;
use columnar::infer::{FileSample, classify};
use columnar::read::{Decoder, FileDecoder, TextFormat};
use columnar::{Column, HiveType};

use crate::{Target, text};

pub const HIVE_TYPE: Target = Target {
    name: "hive_type",
    run: |data| {
        let Some(Ok(parsed)) = text(data).map(HiveType::parse) else { return };
        let written = parsed.to_string();
        assert_eq!(HiveType::parse(&written).as_ref(), Ok(&parsed), "{written}");
    },
    seeds: &[
        b"struct<a:int,b:array<map<string,decimal(38,18)>>,`odd name`:varchar(65535)>",
        b"uniontype<int,char(3)>",
        b"array<array<array<array<timestamp>>>>",
        b"BIGINT",
    ],
};

pub const INFER: Target = Target {
    name: "infer",
    run: |data| {
        for name in ["a.csv", "a.json.gz", "a.parquet", "a"] {
            let _ = classify(&FileSample::whole(name, data.to_vec()));
        }
    },
    seeds: &[
        b"id,amount,name\n1,2.5,\"a \"\"b\"\", c\"\n2,,\n",
        b"{\"a\":1,\"b\":[1,2.5,\"x\"],\"c\":{\"d\":null}}\n{\"a\":\"y\",\"b\":[]}\n",
        b"[{\"a\":1},{\"a\":1e400}]",
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xcb\x48\xcd\xc9\xc9\x07\x00\x86\xa6\x10\x36\x05\x00\x00\x00",
        include_bytes!("../../e2e/fixtures/flights.parquet"),
    ],
};

/// SerDes and properties that a table may name, as its creator wrote them.
const FORMATS: [(&str, &[(&str, &str)]); 6] = [
    ("org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe", &[("field.delim", ","), ("escape.delim", "\\")]),
    ("org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe", &[]),
    ("org.apache.hadoop.hive.serde2.OpenCSVSerde", &[("separatorChar", ";"), ("quoteChar", "'")]),
    ("org.apache.hadoop.hive.serde2.OpenCSVSerde", &[]),
    ("org.openx.data.jsonserde.JsonSerDe", &[("ignore.malformed.json", "true"), ("dots.in.keys", "true")]),
    ("org.apache.hive.hcatalog.data.JsonSerDe", &[]),
];

const COMPRESSIONS: [Compression; 4] = [Compression::None, Compression::Gzip, Compression::Bzip2, Compression::Zstd];

const FLAT: &[&str] = &["string", "int", "double", "date", "timestamp", "boolean", "decimal(9,3)", "binary", "varchar(3)"];
const NESTED: &[&str] = &["string", "array<int>", "map<string,double>", "struct<x:int,y:array<string>>"];

pub const DECODE: Target = Target {
    name: "decode",
    run: |data| {
        let Some((choice, body)) = data.split_first() else { return };
        let compression = COMPRESSIONS[usize::from(*choice) / FORMATS.len() % COMPRESSIONS.len()];
        let (serde, properties) = FORMATS[usize::from(*choice) % FORMATS.len()];
        let properties: BTreeMap<String, String> = properties.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        let Ok(format) = TextFormat::from_serde(serde, "", &properties, &BTreeMap::new()) else { return };
        for types in [FLAT, NESTED] {
            let columns: Vec<Column> = types.iter().enumerate().map(|(n, name)| Column::new(format!("c{n}"), hive(name))).collect();
            let all: Vec<usize> = (0..columns.len()).collect();
            let Ok(decoder) = Decoder::new(format.clone(), &columns, &all, 3) else { continue };
            if let Ok(decoder) = FileDecoder::new(compression, decoder) {
                read_all(decoder, body);
            }
        }
    },
    seeds: &[
        b"\x00a,1,2.5,2024-02-29,2024-02-29 12:00:00.123,true,1.125,AQID,abcd\n\\N,,nan,x,,,,,\n",
        b"\x02'a;b';1;2.5;19000;1700000000000\n",
        b"\x04{\"c0\":\"x\",\"c1\":[1,null],\"c2\":{\"k\":1.5},\"c3\":{\"x\":1,\"y\":[\"a\"]}}\nnot json\n",
        b"\x05{\"c0\":\"\\ud83d\",\"c1\":17,\"c2\":2.5,\"c3\":\"2024-02-29\",\"c6\":123456.789}\n",
    ],
};

fn hive(name: &str) -> HiveType {
    HiveType::parse(name).expect("a type of our own list")
}

/// An error ends the file, as its contract says.
fn read_all(mut decoder: FileDecoder, body: &[u8]) {
    let (first, second) = body.split_at(body.len() / 2);
    for piece in [first, second] {
        decoder.push(Bytes::copy_from_slice(piece));
        if !drained(&mut decoder) {
            return;
        }
    }
    if decoder.finish().is_ok() {
        drained(&mut decoder);
    }
}

fn drained(decoder: &mut FileDecoder) -> bool {
    loop {
        match decoder.next_batch() {
            Ok(Some(_)) => {}
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
}
