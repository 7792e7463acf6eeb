//! What any codec writes, it reads back; and whatever it is fed, it neither panics nor takes its time.

use proptest::prelude::*;
use wire::cbor::{self, Times};
use wire::{json, query, xml};

mod form;
mod sample;

use sample::{Sample, fingerprint, sample, sample_with_document};

/// A decoder of bytes, whichever protocol it is of.
type Reader = fn(&[u8], &mut Sample) -> Result<wire::Missing, wire::DecodeError>;

const READERS: [Reader; 5] = [
    |bytes, into| json::from_slice(bytes, into),
    |bytes, into| xml::from_slice(bytes, into),
    |bytes, into| query::from_slice(bytes, into),
    |bytes, into| cbor::from_slice(bytes, Times::Seconds, into),
    |bytes, into| cbor::from_slice(bytes, Times::Millis, into),
];

fn read(reader: Reader, bytes: &[u8]) -> Sample {
    let mut read = Sample::default();
    reader(bytes, &mut read).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(bytes)));
    read
}

proptest! {
    #[test]
    fn json_reads_what_it_wrote(written in sample_with_document()) {
        prop_assert_eq!(fingerprint(&read(READERS[0], &json::to_vec(&written))), fingerprint(&written));
        let mut again = Sample::default();
        json::from_value(&json::to_value(&written), &mut again).unwrap();
        prop_assert_eq!(fingerprint(&again), fingerprint(&written));
    }

    #[test]
    fn our_json_is_anyones_json(written in sample_with_document()) {
        let value: serde_json::Value = serde_json::from_slice(&json::to_vec(&written)).unwrap();
        prop_assert_eq!(value["Text"].as_str(), Some(&*written.text));
        let pretty = serde_json::to_vec_pretty(&value).unwrap();
        prop_assert_eq!(fingerprint(&read(READERS[0], &pretty)), fingerprint(&written));
    }

    #[test]
    fn xml_reads_what_it_wrote(written in sample()) {
        let document = xml::to_string(&written, "Sample", Some("http://example.com/"));
        prop_assert_eq!(fingerprint(&read(READERS[1], document.as_bytes())), fingerprint(&written));
    }

    #[test]
    fn a_form_is_read_as_it_was_written(written in sample()) {
        let form = form::write(&written);
        prop_assert_eq!(fingerprint(&read(READERS[2], form.as_bytes())), fingerprint(&written));
    }

    #[test]
    fn cbor_reads_what_it_wrote(written in sample_with_document()) {
        for (times, reader) in [(Times::Seconds, READERS[3]), (Times::Millis, READERS[4])] {
            prop_assert_eq!(fingerprint(&read(reader, &cbor::to_vec(&written, times))), fingerprint(&written));
        }
    }

    #[test]
    fn no_bytes_make_a_decoder_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for reader in READERS {
            let _ = reader(&bytes, &mut Sample::default());
        }
    }

    #[test]
    fn no_text_makes_a_decoder_panic(text in r#"([\[\]{}<>/&;=":,.]|\\u|null|true|-?[0-9.eE]{1,5}|Text|Parts|Flat|xsi:kind|<Sample|</Sample>|&#x|<!\[CDATA\[|\PC){0,40}"#) {
        for reader in READERS {
            let _ = reader(text.as_bytes(), &mut Sample::default());
        }
    }

    #[test]
    fn no_damage_to_a_message_makes_a_decoder_panic(written in sample(), at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let messages = [
            json::to_vec(&written),
            xml::to_string(&written, "Sample", None).into_bytes(),
            form::write(&written).into_bytes(),
            cbor::to_vec(&written, Times::Seconds),
            cbor::to_vec(&written, Times::Millis),
        ];
        for (mut message, reader) in messages.into_iter().zip(READERS) {
            if !message.is_empty() {
                let at = at.index(message.len());
                message[at] = byte;
                message.truncate(if cut { at } else { message.len() });
            }
            let _ = reader(&message, &mut Sample::default());
        }
    }

    #[test]
    fn anything_can_be_judged_and_printed(written in sample_with_document()) {
        let violations = wire::validate::violations(&written, &[]);
        prop_assert!(violations.len() <= wire::VIOLATIONS_MAX);
        let printed = format!("{:?}", &written as &dyn wire::Structure);
        prop_assert!(printed.starts_with("Sample"));
    }
}

/// A quarter of a megabyte of the worst of each grammar. Anything quadratic would take minutes here.
#[test]
#[expect(clippy::disallowed_methods, reason = "it measures the real time that our own work takes")]
fn hostile_bodies_are_refused_or_read_in_linear_time() {
    let many = |text: &str| text.repeat((1 << 18) / text.len());
    let hostile = [
        many("["),
        many("{\"Inner\":"),
        many("{\"x\":"),
        format!("{{\"Any\":{}", many("[")),
        format!("{{{}\"Text\":\"\"}}", many("\"x\":0,")),
        format!("{{{}\"Text\":\"\"}}", many("\"Text\":\"\",")),
        format!("{{\"Text\":\"{}\"}}", many("\\ud800")),
        format!("{{\"Large\":{}}}", many("9")),
        format!("{{\"Ratio\":0.{}}}", many("1")),
        format!("{{\"Names\":[{}null]}}", many("null,")),
        many("<a>"),
        format!("<Sample>{}</Sample>", many("<Flat>1</Flat><x/>")),
        format!("<Sample {}/>", (0..25_000).map(|n| format!("a{n}='' ")).collect::<String>()),
        format!("<Sample>{}</Sample>", many("&lt;&#65;")),
        format!("<Sample><Labels>{}</Labels></Sample>", many("<entry><value/><key/></entry>")),
        many("Inner."),
        many("a=&"),
        (0..20_000).map(|n| format!("Names.member.{}=&", 4_000_000_000u32 - n)).collect(),
        (0..20_000).map(|n| format!("a{n}.b=1&")).collect(),
        "%".repeat(1 << 18),
    ];
    let binary = [
        vec![0x81; 1 << 18],
        vec![0x9f; 1 << 18],
        vec![0xbf; 1 << 18],
        vec![0xc1; 1 << 18],
        vec![0xa1, 0x61, b'x', 0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    ];
    for body in hostile.iter().map(String::as_bytes).chain(binary.iter().map(Vec::as_slice)) {
        for reader in READERS {
            let started = std::time::Instant::now();
            let _ = reader(body, &mut Sample::default());
            assert!(started.elapsed().as_secs() < 20, "{:?}", String::from_utf8_lossy(&body[..40.min(body.len())]));
        }
    }
}
