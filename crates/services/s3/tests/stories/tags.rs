//! Tags of objects and buckets.

use api_s3::*;

use crate::house::*;

fn tag(key: &str, value: &str) -> Tag {
    Tag { key: key.into(), value: value.into() }
}

fn tagging(tags: Vec<Tag>) -> PutObjectTaggingInput {
    PutObjectTaggingInput { bucket: "data".into(), key: "k".into(), tagging: Tagging { tag_set: tags }, ..Default::default() }
}

#[test]
fn an_objects_tags_are_replaced_as_a_whole() {
    let w = with_bucket("data");
    w.call::<PutObject>(PutObjectInput { tagging: Some("a=1&b=2".into()), ..new("data", "k", "x") }).ok();
    let tags = || -> Vec<(String, String)> {
        let input = GetObjectTaggingInput { bucket: "data".into(), key: "k".into(), ..Default::default() };
        w.call::<GetObjectTagging>(input).ok().tag_set.into_iter().map(|tag| (tag.key, tag.value)).collect()
    };
    assert_eq!(tags(), [("a".into(), "1".into()), ("b".into(), "2".into())]);
    w.call::<PutObjectTagging>(tagging(vec![tag("c", "3")])).ok();
    assert_eq!(tags(), [("c".into(), "3".into())]);
    w.call::<DeleteObjectTagging>(DeleteObjectTaggingInput { bucket: "data".into(), key: "k".into(), ..Default::default() }).ok();
    assert!(tags().is_empty());
    assert_eq!(get(&w, "data", "k"), "x");
}

#[test]
fn rules_of_tags_are_told_in_words() {
    let w = with_bucket("data");
    put(&w, "data", "k", "x");
    let error = w.call::<PutObjectTagging>(tagging(vec![tag("a", ""), tag("a", "")])).refused("InvalidTag");
    assert_eq!(error.message, "Cannot provide multiple Tags with the same key");
    let eleven = (0..11).map(|at| tag(&at.to_string(), "")).collect();
    assert_eq!(w.call::<PutObjectTagging>(tagging(eleven)).refused("BadRequest").message, "Object tags cannot be greater than 10");
    w.call::<PutObjectTagging>(tagging(vec![tag(&"k".repeat(129), "")])).refused("InvalidTag");
    w.call::<PutObjectTagging>(tagging(vec![tag("k", &"v".repeat(257))])).refused("InvalidTag");
    w.call::<PutObjectTagging>(tagging(vec![tag("aws:k", "")])).refused("InvalidTag");
    w.call::<PutObject>(PutObjectInput { tagging: Some("a=1&a=2".into()), ..new("data", "k", "x") }).refused("InvalidArgument");
    let missing = PutObjectTaggingInput { key: "missing".into(), ..tagging(vec![]) };
    w.call::<PutObjectTagging>(missing).refused("NoSuchKey");
}

#[test]
fn a_bucket_without_tags_says_so() {
    let w = with_bucket("data");
    let get = || GetBucketTaggingInput { bucket: "data".into(), ..Default::default() };
    assert_eq!(w.call::<GetBucketTagging>(get()).refused("NoSuchTagSet").message, "The TagSet does not exist");
    let put =
        PutBucketTaggingInput { bucket: "data".into(), tagging: Tagging { tag_set: vec![tag("team", "data")] }, ..Default::default() };
    w.call::<PutBucketTagging>(put).ok();
    assert_eq!(w.call::<GetBucketTagging>(get()).ok().tag_set[0].value, "data");
    w.call::<DeleteBucketTagging>(DeleteBucketTaggingInput { bucket: "data".into(), ..Default::default() }).ok();
    w.call::<GetBucketTagging>(get()).refused("NoSuchTagSet");
}
