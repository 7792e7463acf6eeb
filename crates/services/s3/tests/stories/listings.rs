//! Listings, against a naive model of what a listing is.

use std::collections::BTreeSet;

use api_s3::*;
use proptest::prelude::*;
use testkit::World;

use crate::house::*;

/// Keys and common prefixes as one sorted sequence, from a set of keys and the definition alone.
fn naive(keys: &BTreeSet<String>, prefix: &str, delimiter: &str) -> Vec<(bool, String)> {
    let mut entries = Vec::new();
    for key in keys.iter().filter(|key| key.starts_with(prefix)) {
        let group = (!delimiter.is_empty()).then(|| key[prefix.len()..].find(delimiter)).flatten();
        let entry = match group {
            Some(at) => (true, key[..prefix.len() + at + delimiter.len()].to_owned()),
            None => (false, key.clone()),
        };
        if entries.last() != Some(&entry) {
            entries.push(entry);
        }
    }
    entries
}

fn entries(contents: Option<Vec<Object>>, prefixes: Option<Vec<CommonPrefix>>) -> Vec<(bool, String)> {
    let keys = contents.into_iter().flatten().map(|object| (false, object.key.unwrap()));
    let prefixes = prefixes.into_iter().flatten().map(|prefix| (true, prefix.prefix.unwrap()));
    let mut all: Vec<_> = keys.chain(prefixes).collect();
    all.sort_by(|a, b| a.1.cmp(&b.1));
    all
}

/// All pages of a listing by token.
fn paged_v2(w: &World, prefix: &str, delimiter: &str, max: i32) -> Vec<(bool, String)> {
    let (mut all, mut token) = (Vec::new(), None);
    loop {
        let input = ListObjectsV2Input {
            bucket: "data".into(),
            prefix: Some(prefix.into()),
            delimiter: Some(delimiter.into()),
            max_keys: Some(max),
            continuation_token: token,
            ..Default::default()
        };
        let page = w.call::<ListObjectsV2>(input).ok();
        let count = page.key_count.unwrap();
        assert!(count <= max && (page.is_truncated == Some(false) || count == max));
        assert_eq!(page.is_truncated == Some(true), page.next_continuation_token.is_some());
        all.extend(entries(page.contents, page.common_prefixes));
        token = page.next_continuation_token;
        if token.is_none() {
            return all;
        }
    }
}

/// All pages of a listing by marker.
fn paged_v1(w: &World, prefix: &str, delimiter: &str, max: i32) -> Vec<(bool, String)> {
    let (mut all, mut marker) = (Vec::new(), None);
    loop {
        let input = ListObjectsInput {
            bucket: "data".into(),
            prefix: Some(prefix.into()),
            delimiter: Some(delimiter.into()),
            max_keys: Some(max),
            marker,
            ..Default::default()
        };
        let page = w.call::<ListObjects>(input).ok();
        let found = entries(page.contents, page.common_prefixes);
        assert_eq!(page.next_marker.is_some(), page.is_truncated == Some(true) && !delimiter.is_empty());
        marker = page.next_marker.or_else(|| found.last().map(|(_, key)| key.clone()));
        all.extend(found);
        if page.is_truncated == Some(false) {
            return all;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..Default::default() })]
    #[test]
    fn every_way_of_paging_lists_what_the_definition_says(
        keys in prop::collection::btree_set("[ab/é\u{1}]{1,5}", 0..25),
        prefix in "[ab/]{0,2}",
        delimiter in prop::sample::select(vec!["", "/", "a", "//", "é"]),
        max in 1i32..6,
    ) {
        let w = with_bucket("data");
        for key in &keys {
            put(&w, "data", key, "");
        }
        let expected = naive(&keys, &prefix, delimiter);
        prop_assert_eq!(&paged_v2(&w, &prefix, delimiter, 1000), &expected);
        prop_assert_eq!(&paged_v2(&w, &prefix, delimiter, max), &expected);
        prop_assert_eq!(&paged_v1(&w, &prefix, delimiter, max), &expected);
    }
}

#[test]
fn a_page_tells_what_was_asked_and_what_an_object_is() {
    let w = with_bucket("data");
    put(&w, "data", "a b/c", "12345");
    let input = ListObjectsV2Input {
        bucket: "data".into(),
        prefix: Some("a b".into()),
        encoding_type: Some("url".into()),
        fetch_owner: Some(true),
        ..Default::default()
    };
    let page = w.call::<ListObjectsV2>(input).ok();
    assert_eq!((page.name.as_deref(), page.prefix.as_deref(), page.max_keys), (Some("data"), Some("a+b"), Some(1000)));
    let object = &page.contents.unwrap()[0];
    assert_eq!(object.key.as_deref(), Some("a+b/c"));
    assert_eq!((object.size, object.storage_class.as_deref()), (Some(5), Some("STANDARD")));
    assert_eq!(object.owner.as_ref().unwrap().id.as_ref().unwrap().len(), 64);
}

#[test]
fn keys_come_in_the_order_of_their_bytes() {
    let w = with_bucket("data");
    for key in ["b", "a", "Z", "é", "a/", "\u{10000}", "\u{ffff}"] {
        put(&w, "data", key, "");
    }
    assert_eq!(list(&w, "data", "", "").0, ["Z", "a", "a/", "b", "é", "\u{ffff}", "\u{10000}"]);
    let after = ListObjectsV2Input { bucket: "data".into(), start_after: Some("a/".into()), ..Default::default() };
    assert_eq!(w.call::<ListObjectsV2>(after).ok().contents.unwrap()[0].key.as_deref(), Some("b"));
}

#[test]
fn a_marker_inside_a_common_prefix_steps_over_it() {
    let w = with_bucket("data");
    for key in ["dir/a", "dir/b", "z"] {
        put(&w, "data", key, "");
    }
    let input = ListObjectsInput { bucket: "data".into(), delimiter: Some("/".into()), marker: Some("dir/a".into()), ..Default::default() };
    let page = w.call::<ListObjects>(input).ok();
    assert_eq!(entries(page.contents, page.common_prefixes), [(false, "z".to_owned())]);
}

#[test]
fn odd_page_sizes_and_tokens() {
    let w = with_bucket("data");
    put(&w, "data", "k", "");
    let sized = |max| ListObjectsV2Input { bucket: "data".into(), max_keys: Some(max), ..Default::default() };
    let none = w.call::<ListObjectsV2>(sized(0)).ok();
    assert_eq!((none.is_truncated, none.key_count, none.max_keys), (Some(false), Some(0), Some(0)));
    assert_eq!(w.call::<ListObjectsV2>(sized(5000)).ok().max_keys, Some(1000));
    w.call::<ListObjectsV2>(sized(-1)).refused("InvalidArgument");
    let token = ListObjectsV2Input { continuation_token: Some("nonsense".into()), ..sized(1) };
    assert_eq!(w.call::<ListObjectsV2>(token).refused("InvalidArgument").message, "The continuation token provided is incorrect");
    w.call::<ListObjectsV2>(ListObjectsV2Input { encoding_type: Some("gzip".into()), ..sized(1) }).refused("InvalidArgument");
}
