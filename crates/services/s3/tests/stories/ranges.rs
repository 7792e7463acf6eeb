//! Stretches of objects.

use api_s3::*;

use crate::house::*;

fn ranged(header: &str) -> GetObjectInput {
    GetObjectInput { range: Some(header.into()), ..at("data", "k") }
}

#[test]
fn a_stretch_is_answered_with_its_place() {
    let w = with_bucket("data");
    put(&w, "data", "k", "0123456789");
    for (header, expected, place) in [
        ("bytes=2-4", "234", "bytes 2-4/10"),
        ("bytes=7-", "789", "bytes 7-9/10"),
        ("bytes=-2", "89", "bytes 8-9/10"),
        ("bytes=-20", "0123456789", "bytes 0-9/10"),
    ] {
        let got = w.call::<GetObject>(ranged(header)).ok();
        assert_eq!(got.content_range.as_deref(), Some(place));
        assert_eq!(got.content_length, Some(expected.len() as i64));
        assert_eq!(bytes(&w, got), expected);
    }
    let several = w.call::<GetObject>(ranged("bytes=0-1,4-5")).ok();
    assert_eq!((several.content_range.as_deref(), several.content_length), (None, Some(10)));
}

#[test]
fn beyond_the_end_there_is_nothing_to_answer() {
    let w = with_bucket("data");
    put(&w, "data", "k", "0123456789");
    let error = w.call::<GetObject>(ranged("bytes=10-")).refused("InvalidRange");
    assert_eq!(error.message, "The requested range is not satisfiable");
    assert!(error.details.contains(&("ActualObjectSize", "10".to_owned())));
    assert!(error.details.contains(&("RangeRequested", "bytes=10-".to_owned())));
}

#[test]
fn a_large_object_gives_any_stretch() {
    let w = with_bucket("data");
    let body: Vec<u8> = (0..3_000_000u32).map(|at| (at % 253) as u8).collect();
    put(&w, "data", "k", body.clone());
    for (first, last) in [(0, 0), (65_535, 65_536), (524_287, 1_048_577), (2_999_999, 2_999_999)] {
        let got = w.call::<GetObject>(ranged(&format!("bytes={first}-{last}"))).ok();
        assert!(bytes(&w, got) == body[first..=last], "{first}-{last}");
    }
}

#[test]
fn an_object_uploaded_at_once_is_its_own_first_part() {
    let w = with_bucket("data");
    put(&w, "data", "k", "0123456789");
    let part = |number| GetObjectInput { part_number: Some(number), ..at("data", "k") };
    let got = w.call::<GetObject>(part(1)).ok();
    assert_eq!((got.content_length, got.parts_count), (Some(10), None));
    w.call::<GetObject>(part(2)).refused("InvalidPartNumber");
    w.call::<GetObject>(part(0)).refused("InvalidArgument");
    w.call::<GetObject>(GetObjectInput { part_number: Some(1), ..ranged("bytes=0-1") }).refused("InvalidRequest");
}
