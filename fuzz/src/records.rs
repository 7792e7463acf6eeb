//! Records of a stream: what a delivery makes of them on their way into files.

use columnar::convert::{Converter, Deserializer, HiveJson, OpenX, Output};
use columnar::{Column, HiveType};
use framing::{Framing, decode, split};

use crate::{Target, text};

fn columns() -> Vec<Column> {
    let types = [
        "string",
        "int",
        "double",
        "date",
        "timestamp",
        "boolean",
        "decimal(9,3)",
        "binary",
        "varchar(3)",
        "array<int>",
        "map<int,double>",
        "struct<x:int,y:array<string>>",
    ];
    let column = |(n, name): (usize, &&str)| Column::new(format!("c{n}"), HiveType::parse(name).expect("a type of our own list"));
    types.iter().enumerate().map(column).collect()
}

/// Records are parted by line ends here, for want of a better sign; each is one push.
pub const CONVERT: Target = Target {
    name: "convert",
    run: |data| {
        let hive = Deserializer::Hive(HiveJson { timestamp_formats: vec!["yyyy-MM-dd'T'HH:mm".into(), "millis".into()] });
        let dotted = OpenX { dots_to_underscores: true, case_insensitive: false, ..OpenX::default() };
        for deserializer in [Deserializer::default(), Deserializer::OpenX(dotted), hive] {
            let mut file = Converter::new(&columns(), &deserializer, &Output::default()).expect("columns that can be written");
            let taken = data.split(|b| *b == b'\n').filter(|record| file.push(record).is_ok()).count();
            assert!(file.rows() >= taken);
            file.finish().expect("what was taken can be written");
        }
    },
    seeds: &[
        br#"{"c0":"x","c1":17,"c2":2.5,"c3":"2024-02-29","c4":"2024-02-29T10:00:00Z","c5":true,"c6":1.125,"c7":"AQID","c8":"abcd"}"#,
        b"{\"c9\":[1,null],\"c10\":{\"1\":1.5},\"c11\":{\"x\":1,\"y\":[\"a\"]}}\n{\"c11\":[1,\"b\"],\"c9\":7}\n{\"c11\":{\"x\":\"no\"}}",
        b"{\"c4\":1518033528.123}{\"c4\":\"2024-02-29 10:00:00.123\"}\n[{}]\n12\n{\"c0\":{\"A\":[1,{\"B\":null}]}}\n{\"c1\":",
    ],
};

/// A Joda pattern, a bar, and a text it may describe.
pub const TIMESTAMP_FORMAT: Target = Target {
    name: "timestamp_format",
    run: |data| {
        let Some((format, moment)) = text(data).and_then(|text| text.split_once('|')) else { return };
        let deserializer = Deserializer::Hive(HiveJson { timestamp_formats: vec![format.to_owned()] });
        let column = [Column::new("t", HiveType::Timestamp)];
        let Ok(mut file) = Converter::new(&column, &deserializer, &Output::default()) else { return };
        let quoted: String = moment.chars().filter(|c| !matches!(c, '"' | '\\')).collect();
        let _ = file.push(format!("{{\"t\":\"{quoted}\"}}").as_bytes());
    },
    seeds: &[
        b"yyyy-MM-dd'T'HH:mm:ss.SSSZ|2024-02-29T10:11:12.345+0100",
        b"EEE, d MMM yy h:mm a z|Thu, 29 Feb 24 3:04 PM UTC",
        b"yyyyDDDkkmmss''|202406010111'",
        b"millis|1518033528123",
    ],
};

const FRAMINGS: [Framing; 4] = [Framing::Gzip, Framing::Zip, Framing::SnappyJava, Framing::HadoopSnappy];

pub const UNFRAME: Target = Target {
    name: "unframe",
    run: |data| {
        for framing in FRAMINGS {
            assert!(decode(framing, data, 1 << 16).map_or(0, |plain| plain.len()) <= 1 << 16);
        }
    },
    seeds: &[
        b"\x82SNAPPY\0\0\0\0\x01\0\0\0\x01\0\0\0\x05\x03\x08abc",
        b"\0\0\0\x04\0\0\0\x04\x02\x04ab\0\0\0\x04\x02\x04cd",
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xcb\x48\xcd\xc9\xc9\x07\x00\x86\xa6\x10\x36\x05\x00\x00\x00",
    ],
};

pub const SPLIT_RECORDS: Target = Target {
    name: "split_records",
    run: |data| {
        let objects: Vec<&[u8]> = split::json(data).map_while(Result::ok).collect();
        assert!(objects.iter().all(|object| object.starts_with(b"{") && object.ends_with(b"}")));
        let again: Vec<&[u8]> = objects.iter().flat_map(|object| split::json(object)).map(|object| object.expect("it was one")).collect();
        assert_eq!(objects, again);
        let (delimiter, record) = data.split_at(data.len().min(2));
        assert!(split::delimited(record, delimiter).all(|piece| !piece.is_empty()));
    },
    seeds: &[b"{\"a\":\"}\\\"\"}{\"b\":{}}\r\n {}", b"##a##b####c", b"{}[{}]", b"{\"a\":\"\\"],
};

/// A query, a line end, and a record.
pub const JQ: Target = Target {
    name: "jq",
    run: |data| {
        let cut = data.iter().position(|b| *b == b'\n').unwrap_or(data.len());
        let (query, record) = data.split_at(cut);
        if let Some(Ok(query)) = text(query).map(jq::Query::new) {
            let _ = query.run(record);
            let _ = query.run(br#"{"a":{"b":[1,"c",null]},"ts":1565382027}"#);
        }
    },
    seeds: &[
        b"{customer_id: .customer_id, year: .ts | strftime(\"%Y\")}\n{\"customer_id\":7,\"ts\":1565382027}",
        b"{a: (.a.b[1:] | join(\"-\")), b: (.x? // \"none\" | ascii_downcase)}\n{\"a\":{\"b\":[1,2]}}",
        b"if .a then {a: (.a | to_entries | map(.key) | .[0])} else {b: \"\\(.ts)\"} end\n{\"a\":{\"k\":1}}",
        b"reduce .[] as $x ({}; . + {\"k\\($x)\": $x})\n[1,2]",
    ],
};
