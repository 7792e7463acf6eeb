//! Browser uploads whose policy cannot be read, or does not allow what the form asks for.

mod sigv4_support;

use base64::{Engine, engine::general_purpose::STANDARD};
use gateway::sigv4::{
    AuthError, Family, Refusal, SigningKey, post_form,
    post_policy::{PolicyError, PostPolicy},
};
use proptest::prelude::*;
use sigv4_support::{NOW, SECRET, s3, signer};

fn fields(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect()
}

fn policy(conditions: &str) -> Result<PostPolicy, PolicyError> {
    PostPolicy::parse(&STANDARD.encode(format!(r#"{{"expiration": "2013-05-24T01:00:00.000Z", "conditions": {conditions}}}"#)))
}

fn check(conditions: &str, form: &[(&str, &str)]) -> Result<(), PolicyError> {
    policy(conditions)?.check_fields(&fields(form), "uploads", NOW)
}

fn answer(outcome: Result<impl std::fmt::Debug, PolicyError>) -> (u16, &'static str, String) {
    let Refusal { status, code, message, .. } = outcome.unwrap_err().refusal();
    (status.as_u16(), code, message)
}

#[test]
fn every_field_needs_a_condition_and_every_condition_its_field() {
    let conditions =
        r#"[{"bucket": "uploads"}, ["starts-with", "$key", "in/"], ["eq", "$ACL", "private"], ["starts-with", "$x-amz-meta-tag", ""]]"#;
    let form = [("key", "in/a"), ("acl", "private"), ("x-ignore-me", "1"), ("Policy", "…"), ("X-Amz-Signature", "…")];
    assert_eq!(check(conditions, &form), Ok(()));
    let elsewhere = [("key", "out/a"), ("acl", "private")];
    let failed = r#"Invalid according to Policy: Policy Condition failed: ["starts-with", "$key", "in/"]"#;
    assert_eq!(answer(check(conditions, &elsewhere)), (403, "AccessDenied", failed.into()));
    let extra = [("key", "in/a"), ("acl", "private"), ("Content-Type", "text/plain")];
    assert_eq!(
        answer(check(conditions, &extra)),
        (403, "AccessDenied", "Invalid according to Policy: Extra input fields: content-type".into())
    );
    let any_bucket = check(r#"[["starts-with", "$key", ""]]"#, &[("key", "in/a")]);
    assert_eq!(answer(any_bucket), (403, "AccessDenied", "Invalid according to Policy: Extra input fields: bucket".into()));
    let other_bucket = policy(conditions).unwrap().check_fields(&fields(&form), "others", NOW);
    assert!(matches!(other_bucket, Err(PolicyError::ConditionFailed { .. })));
}

#[test]
fn a_list_of_content_types_must_all_fit() {
    let conditions = r#"[{"bucket": "uploads"}, ["starts-with", "$Content-Type", "image/"]]"#;
    assert_eq!(check(conditions, &[("Content-Type", "image/png, image/gif")]), Ok(()));
    assert!(check(conditions, &[("Content-Type", "image/png,text/html")]).is_err());
}

#[test]
fn a_policy_limits_time_and_size() {
    let policy = policy(r#"[["content-length-range", 10, "20"]]"#).unwrap();
    let late = policy.check_fields(&[], "uploads", NOW + 3_600_001);
    assert_eq!(answer(late), (403, "AccessDenied", "Invalid according to Policy: Policy expired.".into()));
    assert_eq!((policy.check_size(10), policy.check_size(20), policy.size_max()), (Ok(()), Ok(()), Some(20)));
    assert_eq!(answer(policy.check_size(21)), (400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size".into()));
    assert_eq!(answer(policy.check_size(9)).1, "EntityTooSmall");
}

#[test]
fn unreadable_policies_say_what_is_wrong() {
    let invalid = |outcome| {
        let (status, code, message) = answer(outcome);
        assert_eq!((status, code), (400, "InvalidPolicyDocument"));
        message.strip_prefix("Invalid Policy: ").unwrap().to_owned()
    };
    assert_eq!(invalid(PostPolicy::parse("!")), "invalid Base64 encoding.");
    assert_eq!(invalid(PostPolicy::parse(&STANDARD.encode("[]"))), "Invalid JSON.");
    assert_eq!(invalid(PostPolicy::parse(&STANDARD.encode("{}"))), "Policy missing expiration.");
    assert_eq!(invalid(PostPolicy::parse(&STANDARD.encode(r#"{"expiration": "soon"}"#))), "Invalid 'expiration' value: 'soon'");
    for other in ["2013-05-24 01:00:00Z", "2013-05-24T01:00:00+00:00"] {
        let said = invalid(PostPolicy::parse(&STANDARD.encode(format!(r#"{{"expiration": "{other}"}}"#))));
        assert_eq!(said, format!("Invalid 'expiration' value: '{other}'"));
    }
    assert!(invalid(policy(r#"[["content-length-range", -1, 0]]"#)).starts_with("Invalid content-length-range"));
    assert_eq!(invalid(policy("{}")), "Invalid 'conditions' value: must be a List.");
    assert_eq!(invalid(policy(r#"["x"]"#)), "Invalid condition test: must be a List or Object.");
    assert_eq!(invalid(policy(r#"[["like", "$key", "x"]]"#)), "Invalid Condition: unknown operation 'like'.");
    assert_eq!(invalid(policy(r#"[["eq", "$key"]]"#)), "Invalid eq: wrong number of arguments.");
}

#[test]
fn a_form_is_signed_as_a_whole_or_not_at_all() {
    let document = STANDARD.encode(r#"{"expiration": "2013-05-24T01:00:00Z", "conditions": []}"#);
    let signature = signer(Family::S3, "s3").sign_policy(&document, NOW);
    let form = |signature: &str| {
        fields(&[
            ("policy", &document),
            ("x-amz-algorithm", "AWS4-HMAC-SHA256"),
            ("x-amz-credential", "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request"),
            ("x-amz-date", "20130524T000000Z"),
            ("x-amz-signature", signature),
        ])
    };
    let verify = |form: &[(String, String)]| {
        let form = post_form::parse(form)?.expect("signed");
        form.verify(&SigningKey::for_credential(SECRET, &form.credential), &s3())
    };
    assert_eq!(verify(&form(&signature)), Ok(()));
    assert!(matches!(verify(&form(&"0".repeat(64))), Err(AuthError::SignatureMismatch(_))));
    assert_eq!(verify(&form(&signature)[..4]), Err(AuthError::FormIncomplete { field: "X-Amz-Signature" }));
    assert_eq!(post_form::parse(&fields(&[("key", "a")])), Ok(None));
}

proptest! {
    #[test]
    fn reading_never_panics(text in "[\\[\\]{}\",:$a-z0-9-]{0,60}", wrapped in any::<bool>()) {
        let outcome = if wrapped { policy(&text) } else { PostPolicy::parse(&text) };
        if let Ok(policy) = outcome {
            let _ = policy.check_fields(&fields(&[("key", "a"), ("é-ignored-é", "b")]), "uploads", NOW);
        }
    }
}
