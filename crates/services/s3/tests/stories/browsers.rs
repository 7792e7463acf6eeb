//! CORS: a bucket's rules, and what they let pages of other origins do. The preflight itself is told in `e2e/test_s3_cors.py`.

use api_s3::*;
use testkit::World;

use crate::house::*;

fn rule(methods: &[&str], origins: &[&str]) -> CORSRule {
    let list = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    CORSRule { allowed_methods: list(methods), allowed_origins: list(origins), ..Default::default() }
}

fn put_rules(rules: Vec<CORSRule>) -> PutBucketCorsInput {
    PutBucketCorsInput { bucket: "data".into(), cors_configuration: CORSConfiguration { cors_rules: rules }, ..Default::default() }
}

fn read(w: &World) -> testkit::Outcome<GetBucketCorsOutput> {
    w.call::<GetBucketCors>(GetBucketCorsInput { bucket: "data".into(), ..Default::default() })
}

#[test]
fn rules_come_back_as_they_were_given() {
    let w = with_bucket("data");
    let missing = read(&w).refused("NoSuchCORSConfiguration");
    assert_eq!((missing.schema.status, &*missing.message), (404, "The CORS configuration does not exist"));
    let given = CORSRule {
        id: Some("apps".into()),
        allowed_headers: Some(vec!["x-AMZ-*".into()]),
        expose_headers: Some(vec!["ETag".into()]),
        max_age_seconds: Some(3000),
        ..rule(&["GET", "PUT"], &["https://*.example.com", ""])
    };
    w.call::<PutBucketCors>(put_rules(vec![given, rule(&["HEAD"], &["*"])])).ok();
    let rules = read(&w).ok().cors_rules.unwrap();
    assert_eq!((rules[0].id.as_deref(), rules[0].max_age_seconds), (Some("apps"), Some(3000)));
    assert_eq!(rules[0].allowed_headers.as_deref(), Some(["x-AMZ-*".to_owned()].as_slice()));
    assert_eq!((rules[1].allowed_origins[0].as_str(), &rules[1].expose_headers), ("*", &None));
    w.call::<DeleteBucketCors>(DeleteBucketCorsInput { bucket: "data".into(), ..Default::default() }).ok();
    read(&w).refused("NoSuchCORSConfiguration");
    w.call::<DeleteBucketCors>(DeleteBucketCorsInput { bucket: "data".into(), ..Default::default() }).ok();
}

#[test]
fn rules_go_with_their_bucket() {
    let w = with_bucket("data");
    w.call::<PutBucketCors>(put_rules(vec![rule(&["GET"], &["*"])])).ok();
    w.call::<DeleteBucket>(DeleteBucketInput { bucket: "data".into(), ..Default::default() }).ok();
    read(&w).refused("NoSuchBucket");
    w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
    read(&w).refused("NoSuchCORSConfiguration");
}

#[test]
fn rules_that_cannot_be_are_refused_in_words() {
    let w = with_bucket("data");
    let refused = |rules, code| w.call::<PutBucketCors>(put_rules(rules)).refused(code).message.into_owned();
    let method = refused(vec![rule(&["MYMETHOD"], &["*"])], "InvalidRequest");
    assert_eq!(method, "Found unsupported HTTP method in CORS config. Unsupported method is MYMETHOD");
    let origin = refused(vec![rule(&["GET"], &["*example*.com"])], "InvalidRequest");
    assert_eq!(origin, "AllowedOrigin \"*example*.com\" can not have more than one wildcard.");
    refused(vec![], "MalformedXML");
    refused(vec![rule(&[], &["*"])], "MalformedXML");
    refused(vec![rule(&["GET"], &["*"]); 101], "InvalidRequest");
}
