//! What is framed can be unframed, by us and by the programs these framings are for.

use framing::split::{self, SplitError};
use framing::{DecodeError, Encoder, Framing, decode};
use proptest::prelude::*;

const ALL: [Framing; 5] = [Framing::Plain, Framing::Gzip, Framing::Zip, Framing::SnappyJava, Framing::HadoopSnappy];

fn encode(framing: Framing, records: &[&[u8]]) -> Vec<u8> {
    let mut encoder = Encoder::new(framing, "entry").unwrap();
    for record in records {
        encoder.write(record).unwrap();
    }
    encoder.finish().unwrap()
}

#[test]
fn each_framing_begins_as_its_readers_expect() {
    assert!(encode(Framing::Gzip, &[b"x"]).starts_with(&[0x1f, 0x8b, 8]));
    assert!(encode(Framing::Zip, &[b"x"]).starts_with(b"PK\x03\x04"));
    // The bytes of snappy-java 1.1 for "abc": header, versions 1 and 1, one block of 5.
    assert_eq!(encode(Framing::SnappyJava, &[b"a", b"bc"]), b"\x82SNAPPY\0\0\0\0\x01\0\0\0\x01\0\0\0\x05\x03\x08abc");
    assert_eq!(encode(Framing::HadoopSnappy, &[b"a", b"bc"]), b"\0\0\0\x03\0\0\0\x05\x03\x08abc");
}

#[test]
fn an_archive_has_one_deflated_entry() {
    let file = encode(Framing::Zip, &[&[b'a'; 10_000]]);
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&file)).unwrap();
    assert_eq!(archive.len(), 1);
    let entry = archive.by_index(0).unwrap();
    assert_eq!((entry.name(), entry.size(), entry.compression()), ("entry", 10_000, zip::CompressionMethod::Deflated));
    assert!(file.len() < 500);
}

#[test]
fn blocks_are_cut_where_javas_are() {
    let plain = vec![b'a'; (32 << 10) + 1];
    let file = encode(Framing::HadoopSnappy, &[&plain]);
    assert_eq!(file[..4], (32u32 << 10).to_be_bytes());
    let first = u32::from_be_bytes(file[4..8].try_into().unwrap()) as usize;
    assert_eq!(file[8 + first..12 + first], 1u32.to_be_bytes());
    assert_eq!(decode(Framing::HadoopSnappy, &file, plain.len()).unwrap(), plain);
}

#[test]
fn a_block_may_come_in_chunks() {
    let file = b"\0\0\0\x04\0\0\0\x04\x02\x04ab\0\0\0\x04\x02\x04cd";
    assert_eq!(decode(Framing::HadoopSnappy, file, 100).unwrap(), b"abcd");
}

#[test]
fn a_small_file_cannot_fill_memory() {
    for framing in ALL {
        let file = encode(framing, &[&[0; 100_000]]);
        assert!(matches!(decode(framing, &file, 99_999), Err(DecodeError::TooLarge(99_999))), "{framing:?}");
    }
    assert!(matches!(decode(Framing::HadoopSnappy, b"\0\0\0\x01\0\0\0\x05\xff\xff\xff\xff\x0f", 1 << 20), Err(DecodeError::TooLarge(_))));
}

#[test]
fn json_objects_are_told_apart() {
    let objects = |text: &'static str| split::json(text.as_bytes()).map(|o| o.map(|o| std::str::from_utf8(o).unwrap())).collect::<Vec<_>>();
    assert_eq!(objects("{\"a\":1}{\"b\":\"}\\\"{\"}\r\n {} "), [Ok("{\"a\":1}"), Ok("{\"b\":\"}\\\"{\"}"), Ok("{}")]);
    assert_eq!(objects(" \n"), []);
    assert_eq!(objects("{}[{}]"), [Ok("{}"), Err(SplitError::NotAnObject { at: 2 })]);
    assert_eq!(objects("{} {\"a\":\"}"), [Ok("{}"), Err(SplitError::Unended { at: 3 })]);
}

#[test]
fn delimiters_part_records() {
    let pieces = |record: &'static [u8], delimiter: &'static [u8]| split::delimited(record, delimiter).collect::<Vec<_>>();
    assert_eq!(pieces(b"a##b####c", b"##"), [b"a", b"b", b"c"]);
    assert_eq!(pieces(b"abc", b""), [b"abc"]);
    assert!(pieces(b"##", b"##").is_empty());
}

proptest! {
    #[test]
    fn what_was_framed_comes_back(records in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..20_000), 0..6)) {
        let borrowed: Vec<&[u8]> = records.iter().map(Vec::as_slice).collect();
        let plain = records.concat();
        for framing in ALL {
            prop_assert_eq!(&decode(framing, &encode(framing, &borrowed), plain.len()).unwrap(), &plain);
        }
    }

    #[test]
    fn no_bytes_make_a_decoder_panic(bytes: Vec<u8>, cut in 0usize..60, at in 0usize..60, to: u8) {
        for framing in ALL {
            let _ = decode(framing, &bytes, 1000);
            let mut file = encode(framing, &[b"some plain text, some plain text"]);
            let at = at % file.len();
            file[at] = to;
            let _ = decode(framing, &file, 1000);
            let _ = decode(framing, &file[..cut.min(file.len())], 1000);
        }
        split::json(&bytes).for_each(|_| {});
    }

    #[test]
    fn objects_written_together_are_read_apart(objects in prop::collection::vec(prop::collection::hash_map(".{0,6}", ".{0,8}", 0..3), 0..5), space in "[ \n\r\t]{0,3}") {
        let texts: Vec<String> = objects.iter().map(|o| serde_json::to_string(o).unwrap()).collect();
        let record = texts.join(&space);
        let apart: Vec<&[u8]> = split::json(record.as_bytes()).collect::<Result<_, _>>().unwrap();
        prop_assert_eq!(apart, texts.iter().map(String::as_bytes).collect::<Vec<_>>());
    }
}
