//! Which lifecycle configurations there can be, and how S3 says no.

use api_s3::*;
use kernel::Timestamp;

use crate::house::*;
use crate::lifecycle::{expires, input, rule, step};

fn tag(key: &str) -> Tag {
    Tag { key: key.into(), value: "v".into() }
}
fn and(and: LifecycleRuleAndOperator) -> Option<LifecycleRuleFilter> {
    Some(LifecycleRuleFilter { and: Some(and), ..Default::default() })
}
fn moves(steps: &[(i32, &str)]) -> LifecycleRule {
    LifecycleRule { transitions: Some(steps.iter().map(|(days, class)| step(*days, class)).collect()), ..rule("r", "p/") }
}
fn noncurrent(days: i32, class: &str, newer: Option<i32>) -> LifecycleRule {
    let transition =
        NoncurrentVersionTransition { noncurrent_days: Some(days), storage_class: Some(class.into()), newer_noncurrent_versions: newer };
    LifecycleRule { noncurrent_version_transitions: Some(vec![transition]), ..rule("r", "p/") }
}
fn expiration(expiration: LifecycleExpiration) -> LifecycleRule {
    LifecycleRule { expiration: Some(expiration), ..rule("r", "p/") }
}
fn midnight(date: &str) -> Option<Timestamp> {
    Timestamp::parse_iso8601(&format!("{date}T00:00:00Z"))
}
const SCHEMA: &str = "The XML you provided was not well-formed or did not validate against our published schema";

#[test]
fn what_was_put_is_answered() {
    let w = with_bucket("lake");
    let full = LifecycleRule {
        filter: and(LifecycleRuleAndOperator {
            prefix: Some("logs/".into()),
            tags: Some(vec![tag("a"), tag("b")]),
            object_size_greater_than: Some(500),
            object_size_less_than: Some(64_000),
        }),
        transitions: Some(vec![step(0, "INTELLIGENT_TIERING"), step(200, "DEEP_ARCHIVE")]),
        noncurrent_version_transitions: noncurrent(30, "STANDARD_IA", Some(100)).noncurrent_version_transitions,
        noncurrent_version_expiration: Some(NoncurrentVersionExpiration { noncurrent_days: Some(90), newer_noncurrent_versions: Some(7) }),
        ..expires("full", "", 365)
    };
    let dated = LifecycleRule {
        id: None,
        status: "Disabled".into(),
        filter: Some(LifecycleRuleFilter::default()),
        ..expiration(LifecycleExpiration { date: midnight("2030-01-01"), ..Default::default() })
    };
    let markers = LifecycleRule {
        id: Some("markers".into()),
        abort_incomplete_multipart_upload: Some(AbortIncompleteMultipartUpload { days_after_initiation: Some(7) }),
        ..expiration(LifecycleExpiration { expired_object_delete_marker: Some(true), ..Default::default() })
    };
    let put = PutBucketLifecycleConfigurationInput {
        transition_default_minimum_object_size: Some("varies_by_storage_class".into()),
        ..input("lake", vec![full, dated, markers])
    };
    let answered = w.call::<PutBucketLifecycleConfiguration>(put).ok();
    assert_eq!(answered.transition_default_minimum_object_size.as_deref(), Some("varies_by_storage_class"));
    let ask = GetBucketLifecycleConfigurationInput { bucket: "lake".into(), ..Default::default() };
    let got = w.call::<GetBucketLifecycleConfiguration>(ask).ok();
    assert_eq!(got.transition_default_minimum_object_size.as_deref(), Some("varies_by_storage_class"));
    let rules = got.rules.unwrap();
    let and = rules[0].filter.as_ref().unwrap().and.as_ref().unwrap();
    assert_eq!((and.prefix.as_deref(), and.tags.as_ref().unwrap().len()), (Some("logs/"), 2));
    assert_eq!((and.object_size_greater_than, and.object_size_less_than), (Some(500), Some(64_000)));
    assert_eq!(rules[0].transitions.as_ref().unwrap()[1].storage_class.as_deref(), Some("DEEP_ARCHIVE"));
    assert_eq!(rules[0].noncurrent_version_expiration.as_ref().unwrap().newer_noncurrent_versions, Some(7));
    assert_eq!(rules[1].id.as_ref().unwrap().len(), 48, "an id was made");
    assert_eq!(rules[1].expiration.as_ref().unwrap().date, midnight("2030-01-01"));
    assert!(rules[1].filter.as_ref().is_some_and(|filter| filter.prefix.is_none() && filter.and.is_none()));
    assert_eq!(rules[2].filter.as_ref().unwrap().prefix.as_deref(), Some("p/"));
    assert_eq!(rules[2].expiration.as_ref().unwrap().expired_object_delete_marker, Some(true));
    assert_eq!(rules[2].abort_incomplete_multipart_upload.as_ref().unwrap().days_after_initiation, Some(7));
}

#[test]
fn a_wrong_configuration_is_refused_in_s3s_words() {
    let w = with_bucket("lake");
    let v1 = || LifecycleRule { id: Some("v1".into()), filter: None, prefix: Some("p/".into()), ..expires("v1", "", 1) };
    let with_filter = |filter: LifecycleRuleFilter, rule: LifecycleRule| LifecycleRule { filter: Some(filter), ..rule };
    let by_tag = || LifecycleRuleFilter { tag: Some(tag("t")), ..Default::default() };
    let by_size = || LifecycleRuleFilter { object_size_less_than: Some(9), ..Default::default() };
    let abort = |days| AbortIncompleteMultipartUpload { days_after_initiation: Some(days) };
    let aborts = |days| LifecycleRule { abort_incomplete_multipart_upload: Some(abort(days)), ..rule("r", "p/") };
    let markers = || expiration(LifecycleExpiration { expired_object_delete_marker: Some(true), ..Default::default() });
    let on_a_date = |date, class: &str| Transition { date, days: None, storage_class: Some(class.into()) };
    let sizes = |greater, less| {
        let filter = LifecycleRuleAndOperator {
            prefix: Some("p/".into()),
            object_size_greater_than: Some(greater),
            object_size_less_than: Some(less),
            tags: None,
        };
        LifecycleRule { filter: and(filter), ..expires("r", "", 1) }
    };
    #[rustfmt::skip]
    let cases: Vec<(Vec<LifecycleRule>, &str, &str)> = vec![
        (vec![], "MalformedXML", SCHEMA),
        (vec![LifecycleRule { status: "enabled".into(), ..expires("r", "", 1) }], "MalformedXML", SCHEMA),
        (vec![LifecycleRule { prefix: Some("p".into()), ..expires("r", "", 1) }], "MalformedXML", SCHEMA),
        (vec![LifecycleRule { filter: None, ..expires("r", "", 1) }], "MalformedXML", SCHEMA),
        (vec![with_filter(LifecycleRuleFilter { prefix: Some("p".into()), ..by_tag() }, expires("r", "", 1))], "MalformedXML", SCHEMA),
        (vec![LifecycleRule { filter: and(LifecycleRuleAndOperator { prefix: Some("p".into()), ..Default::default() }), ..expires("r", "", 1) }], "MalformedXML", SCHEMA),
        (vec![expiration(LifecycleExpiration::default())], "MalformedXML", SCHEMA),
        (vec![expiration(LifecycleExpiration { days: Some(1), date: midnight("2030-01-01"), ..Default::default() })], "MalformedXML", SCHEMA),
        (vec![expiration(LifecycleExpiration { days: Some(1), expired_object_delete_marker: Some(true), ..Default::default() })], "MalformedXML", SCHEMA),
        (vec![moves(&[(1, "EXPRESS_ONEZONE")])], "MalformedXML", SCHEMA),
        ((0..1001).map(|number| expires(&number.to_string(), "", 1)).collect(), "InvalidRequest", "The number of lifecycle rules must not exceed the allowed limit of 1000 rules."),
        (vec![expires("same", "", 1), expires("same", "p", 1)], "InvalidArgument", "Rule ID must be unique. Found same ID for more than one rule"),
        (vec![expires(&"x".repeat(256), "", 1)], "InvalidArgument", "ID length should not exceed allowed limit of 255"),
        (vec![expires("a", "", 1), v1()], "InvalidRequest", "Base level prefix cannot be used in Lifecycle V2, prefixes are only supported in the Filter."),
        (vec![v1(), expires("a", "", 1)], "InvalidRequest", "Filter element can only be used in Lifecycle V2."),
        (vec![rule("r", "")], "InvalidRequest", "At least one action needs to be specified in a rule"),
        (vec![expires("r", "", 0)], "InvalidArgument", "'Days' for Expiration action must be a positive integer"),
        (vec![aborts(0)], "InvalidArgument", "'DaysAfterInitiation' for AbortIncompleteMultipartUpload action must be a positive integer"),
        (vec![moves(&[(-1, "GLACIER")])], "InvalidArgument", "'Days' in Transition action must be nonnegative"),
        (vec![expiration(LifecycleExpiration { date: Timestamp::parse_iso8601("2030-01-01T10:00:00Z"), ..Default::default() })], "InvalidArgument", "'Date' must be at midnight GMT"),
        (vec![moves(&[(29, "STANDARD_IA")])], "InvalidArgument", "'Days' in Transition action must be greater than or equal to 30 for storageClass 'STANDARD_IA'"),
        (vec![noncurrent(29, "ONEZONE_IA", None)], "InvalidArgument", "'NoncurrentDays' in NoncurrentVersionTransition action must be greater than or equal to 30 for storageClass 'ONEZONE_IA'"),
        (vec![moves(&[(1, "STANDARD")])], "InvalidArgument", "Invalid target Storage class for Transition action"),
        (vec![moves(&[(1, "GLACIER"), (100, "GLACIER")])], "InvalidRequest", "'StorageClass' must be different for 'Transition' actions in same 'Rule' with filter '(prefix=p/)'"),
        (vec![moves(&[(90, "STANDARD_IA"), (60, "GLACIER")])], "InvalidArgument", "'Days' in the 'Transition' action for StorageClass 'GLACIER' for filter '(prefix=p/)' must be greater than 'Days' in the 'Transition' action for StorageClass 'STANDARD_IA' for filter '(prefix=p/)'"),
        (vec![moves(&[(30, "STANDARD_IA"), (59, "GLACIER")])], "InvalidArgument", "'Days' in the 'Transition' action for StorageClass 'GLACIER' for filter '(prefix=p/)' must be 30 days more than 'filter '(prefix=p/)'' in the 'Transition' action for StorageClass 'STANDARD_IA'"),
        (vec![LifecycleRule { expiration: expires("r", "", 90).expiration, ..moves(&[(90, "GLACIER")]) }], "InvalidArgument", "'Days' in the Expiration action for filter '(prefix=p/)' must be greater than 'Days' in the Transition action"),
        (vec![LifecycleRule { transitions: Some(vec![step(1, "GLACIER_IR"), on_a_date(midnight("2030-01-01"), "DEEP_ARCHIVE")]), ..rule("r", "p/") }], "InvalidRequest", "Found mixed 'Date' and 'Days' based Transition actions in lifecycle rule for filter '(prefix=p/)'"),
        (vec![LifecycleRule { transitions: Some(vec![on_a_date(midnight("2030-01-01"), "GLACIER")]), ..expires("r", "p/", 9) }], "InvalidRequest", "Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule for filter '(prefix=p/)'"),
        (vec![noncurrent(1, "GLACIER", Some(0))], "InvalidArgument", "'NewerNoncurrentVersions' for NoncurrentVersionTransition action must be a positive integer"),
        (vec![noncurrent(1, "GLACIER", Some(101))], "InvalidArgument", "'NewerNoncurrentVersions' for NoncurrentVersionTransition action must not be greater than 100"),
        (vec![LifecycleRule { filter: None, prefix: Some("p/".into()), ..noncurrent(1, "GLACIER", Some(1)) }], "InvalidRequest", "NewerNoncurrentVersions element can only be used in Lifecycle V2."),
        (vec![with_filter(by_tag(), aborts(1))], "InvalidRequest", "AbortIncompleteMultipartUpload cannot be specified with Tags."),
        (vec![with_filter(by_size(), aborts(1))], "InvalidRequest", "AbortIncompleteMultipartUpload cannot be specified with Object Size."),
        (vec![with_filter(by_tag(), markers())], "InvalidRequest", "ExpiredObjectDeleteMarker cannot be specified with Tags."),
        (vec![LifecycleRule { filter: and(LifecycleRuleAndOperator { tags: Some(vec![tag("t"), tag("t")]), ..Default::default() }), ..expires("r", "", 1) }], "InvalidRequest", "Duplicate Tag Keys are not allowed."),
        (vec![sizes(9, 9)], "InvalidRequest", "'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'."),
        (vec![sizes(-1, 9)], "InvalidRequest", "'ObjectSizeGreaterThan' should be between 0 and 1099511627776000."),
    ];
    for (rules, code, message) in cases {
        let error = w.call::<PutBucketLifecycleConfiguration>(input("lake", rules)).refused(code);
        assert_eq!(error.message, message);
    }
    let minimum = PutBucketLifecycleConfigurationInput {
        transition_default_minimum_object_size: Some("1K".into()),
        ..input("lake", vec![expires("r", "", 1)])
    };
    let error = w.call::<PutBucketLifecycleConfiguration>(minimum).refused("InvalidRequest");
    assert_eq!(error.message, "Invalid TransitionDefaultMinimumObjectSize found");
    let ask = GetBucketLifecycleConfigurationInput { bucket: "lake".into(), ..Default::default() };
    w.call::<GetBucketLifecycleConfiguration>(ask).refused("NoSuchLifecycleConfiguration");
}
