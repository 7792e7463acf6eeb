//! Constraints and printing, on a structure that has every kind of them.

use std::collections::BTreeMap;

use wire::validate::{message, violations};
use wire::{Bytes, Nested, Structure};

mod sample;

use sample::Sample;

fn told(sample: Sample) -> String {
    message(&violations(&sample, &[]))
}
fn valid() -> Sample {
    Sample { text: "a".into(), ..Sample::default() }
}

#[test]
fn scalars_are_held_to_their_ranges() {
    assert_eq!(violations(&valid(), &[]), []);
    assert_eq!(
        told(Sample { small: Some(0), kind: Some("GREEN".into()), ..valid() }),
        "2 validation errors detected: Value '0' at 'small' failed to satisfy constraint: Member must have value greater than or equal \
         to 1; Value 'GREEN' at 'kind' failed to satisfy constraint: Member must satisfy enum value set: [RED, BLUE]"
    );
    assert_eq!(
        told(Sample { bytes: Some(Bytes::from(vec![0; 65])), small: Some(10_001), ..valid() }),
        "2 validation errors detected: Value '10001' at 'small' failed to satisfy constraint: Member must have value less than or equal \
         to 10000; Value 'java.nio.HeapByteBuffer[pos=0 lim=65 cap=65]' at 'bytes' failed to satisfy constraint: \
         Member must have length less than or equal to 64"
    );
    // Length counts letters, not bytes.
    assert_eq!(violations(&Sample { secret: Some("ü".repeat(20)), ..valid() }, &[]), []);
}

#[test]
fn secrets_are_not_told() {
    let sample = Sample { secret: Some("hunter2".repeat(9)), ..valid() };
    assert_eq!(
        told(sample.clone()),
        "1 validation error detected: Value '*** Sensitive Data Redacted ***' at 'secret' failed to satisfy constraint: \
         Member must have length less than or equal to 20"
    );
    let printed = format!("{:?}", Sample { parts: Some(vec![sample]), ..valid() });
    assert_eq!(printed, r#"Sample { Text: "a", Parts: [Sample { Text: "a", Secret: *** }] }"#);
}

#[test]
fn collections_are_judged_with_their_parts() {
    let names = Some(vec!["a".into(), String::new()]);
    assert_eq!(
        told(Sample { names, ..valid() }),
        "1 validation error detected: Value '[a, ]' at 'names' failed to satisfy constraint: Member must satisfy constraint: \
         [Member must have length less than or equal to 8, Member must have length greater than or equal to 1]"
    );
    let labels = BTreeMap::from([("toolong".to_owned(), "v".to_owned())]);
    assert_eq!(
        told(Sample { labels: Some(labels), ..valid() }),
        "1 validation error detected: Value '{toolong=v}' at 'labels' failed to satisfy constraint: Map keys must satisfy constraint: \
         [Member must have length less than or equal to 5]"
    );
    let deep = Sample { inner: Some(Nested(Box::new(Sample { small: Some(0), ..valid() }))), ..valid() };
    let rooms = BTreeMap::from([("hall".to_owned(), deep)]);
    let told = violations(&Sample { parts: Some(vec![valid(), Sample { rooms: Some(rooms), ..valid() }]), ..valid() }, &[]);
    assert_eq!(told[0].path, "parts.2.member.rooms.hall.member.inner.small");
}

#[test]
fn what_never_came_is_null_and_nothing_else() {
    let mut sample = Sample::default();
    let body = br#"{"Parts":[{"Text":"a"},{}],"Inner":{"Text":null},"Rooms":{"hall":{}}}"#;
    let missing = wire::json::from_slice(body, &mut sample).unwrap();
    let paths = ["parts.2.member.text", "inner.text", "rooms.hall.member.text", "text"];
    assert_eq!(missing, paths);
    let told = violations(&sample, &missing);
    assert_eq!(told.iter().map(|violation| violation.path.as_str()).collect::<Vec<_>>(), paths);
    assert!(told.iter().all(|violation| violation.value.is_none()));
}

#[test]
fn long_values_are_printed_short() {
    let sample = Sample { text: "x".repeat(10_000), bytes: Some(Bytes::from(vec![0; 9])), ..Sample::default() };
    let printed = format!("{:?}", &sample as &dyn Structure);
    assert!(printed.len() < 400 && printed.ends_with("… (10000 bytes), Bytes: <9 bytes> }"), "{printed}");
    assert!(message(&violations(&sample, &[])).len() < 2_500);
}
