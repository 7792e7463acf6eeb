//! Bucket policies: what they open, what they close, and how a bad one is refused.

use api_s3::*;
use kernel::{AccountId, Arn, Cx, Principal, Region};
use testkit::World;

use crate::house::*;

fn put_policy(w: &World, bucket: &str, statements: &str) {
    w.call::<PutBucketPolicy>(policy(bucket, statements)).ok();
}

fn policy(bucket: &str, statements: &str) -> PutBucketPolicyInput {
    let policy = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    PutBucketPolicyInput { bucket: bucket.into(), policy, ..Default::default() }
}

fn allow(principal: &str, action: &str, resource: &str) -> String {
    format!(r#"{{"Effect":"Allow","Principal":{principal},"Action":"{action}","Resource":"{resource}"}}"#)
}

fn deny(principal: &str, action: &str, resource: &str, condition: &str) -> String {
    format!(r#"{{"Effect":"Deny","Principal":{principal},"Action":"{action}","Resource":"{resource}","Condition":{condition}}}"#)
}

const STRANGER: &str = r#"{"AWS":"111111111111"}"#;

/// A user of the account that owns the bucket.
fn alice(w: &World) -> Cx {
    let arn = Arn::parse("arn:aws:iam::000000000000:user/team/alice").expect("an ARN");
    let principal = Principal::User { account: AccountId::DEFAULT, user_id: "AIDAALICEALICEALICE1".into(), arn };
    Cx::new(w.kernel(), principal, AccountId::DEFAULT, Region::default())
}

fn listing(bucket: &str, prefix: &str) -> ListObjectsV2Input {
    ListObjectsV2Input { bucket: bucket.into(), prefix: Some(prefix.into()), ..Default::default() }
}

#[test]
fn another_account_may_do_what_it_is_allowed_and_no_more() {
    let w = with_bucket("lake");
    put(&w, "lake", "open/k", "hello");
    put(&w, "lake", "secret/k", "hush");
    put_policy(&w, "lake", &allow(STRANGER, "s3:GetObject", "arn:aws:s3:::lake/open/*"));
    let them = stranger(&w);
    assert_eq!(bytes(&w, w.call_as::<GetObject>(&them, at("lake", "open/k")).ok()), "hello");
    w.call_as::<HeadObject>(&them, head("lake", "open/k")).ok();
    w.call_as::<GetObject>(&them, at("lake", "secret/k")).refused("AccessDenied");
    w.call_as::<PutObject>(&them, new("lake", "open/k", "x")).refused("AccessDenied");
    w.call_as::<ListObjectsV2>(&them, listing("lake", "")).refused("AccessDenied");
    w.call_as::<GetObject>(&anonymous(&w), at("lake", "open/k")).refused("AccessDenied");
    let versioned = GetObjectInput { version_id: Some("null".into()), ..at("lake", "open/k") };
    w.call_as::<GetObject>(&them, versioned).refused("AccessDenied");
    w.call::<DeleteBucketPolicy>(DeleteBucketPolicyInput { bucket: "lake".into(), ..Default::default() }).ok();
    w.call_as::<GetObject>(&them, at("lake", "open/k")).refused("AccessDenied");
}

#[test]
fn who_may_not_list_does_not_hear_what_is_missing() {
    let w = with_bucket("lake");
    put_policy(&w, "lake", &allow(STRANGER, "s3:GetObject", "arn:aws:s3:::lake/*"));
    w.call_as::<GetObject>(&stranger(&w), at("lake", "missing")).refused("AccessDenied");
    let both = [allow(STRANGER, "s3:GetObject", "arn:aws:s3:::lake/*"), allow(STRANGER, "s3:ListBucket", "arn:aws:s3:::lake")];
    put_policy(&w, "lake", &both.join(","));
    w.call_as::<GetObject>(&stranger(&w), at("lake", "missing")).refused("NoSuchKey");
}

#[test]
fn a_deny_holds_for_the_owners_own_people_and_says_so() {
    let w = with_bucket("lake");
    put(&w, "lake", "k", "x");
    put_policy(&w, "lake", &deny(r#""*""#, "s3:GetObject", "arn:aws:s3:::lake/*", r#"{"StringNotEquals":{"aws:username":"bob"}}"#));
    let refused = w.call_as::<GetObject>(&alice(&w), at("lake", "k")).refused("AccessDenied");
    assert_eq!(
        refused.message,
        "User: arn:aws:iam::000000000000:user/team/alice is not authorized to perform: s3:GetObject on resource: \
         \"arn:aws:s3:::lake/k\" with an explicit deny in a resource-based policy"
    );
    w.call::<GetObject>(at("lake", "k")).refused("AccessDenied");
    w.call_as::<PutObject>(&alice(&w), new("lake", "k", "y")).ok();
    assert_eq!(w.call_as::<GetObject>(&stranger(&w), at("lake", "k")).refused("AccessDenied").message, "Access Denied");
}

#[test]
fn the_owners_root_can_always_mend_its_policy() {
    let w = with_bucket("lake");
    put_policy(&w, "lake", &deny(r#""*""#, "s3:*", "arn:aws:s3:::lake", "{}"));
    w.call_as::<GetBucketPolicy>(&alice(&w), GetBucketPolicyInput { bucket: "lake".into(), ..Default::default() }).refused("AccessDenied");
    w.call::<ListObjectsV2>(listing("lake", "")).refused("AccessDenied");
    w.call::<GetBucketPolicy>(GetBucketPolicyInput { bucket: "lake".into(), ..Default::default() }).ok();
    w.call::<DeleteBucketPolicy>(DeleteBucketPolicyInput { bucket: "lake".into(), ..Default::default() }).ok();
    w.call::<ListObjectsV2>(listing("lake", "")).ok();
}

#[test]
fn policies_are_the_owners_alone() {
    let w = with_bucket("lake");
    put_policy(&w, "lake", &allow(STRANGER, "s3:*", "arn:aws:s3:::lake"));
    let them = stranger(&w);
    let get = || GetBucketPolicyInput { bucket: "lake".into(), ..Default::default() };
    w.call_as::<GetBucketPolicy>(&them, get()).refused("MethodNotAllowed");
    w.call_as::<PutBucketPolicy>(&them, policy("lake", "")).refused("MethodNotAllowed");
    w.call_as::<GetBucketPolicy>(&anonymous(&w), get()).refused("AccessDenied");
    w.call_as::<ListObjectsV2>(&them, listing("lake", "")).ok();
}

#[test]
fn conditions_ask_what_the_request_says() {
    let w = with_bucket("lake");
    let listings = format!(
        r#"{{"Effect":"Allow","Principal":{STRANGER},"Action":"s3:ListBucket","Resource":"arn:aws:s3:::lake",
            "Condition":{{"StringLike":{{"s3:prefix":"home/${{aws:PrincipalAccount}}/*"}},"NumericLessThanEquals":{{"s3:max-keys":"10"}}}}}}"#
    );
    let unencrypted = deny(STRANGER, "s3:PutObject", "arn:aws:s3:::lake/*", r#"{"Null":{"s3:x-amz-server-side-encryption":"true"}}"#);
    let tagged = format!(
        r#"{{"Effect":"Allow","Principal":{STRANGER},"Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/*",
            "Condition":{{"StringEquals":{{"s3:ExistingObjectTag/share":"yes"}}}}}}"#
    );
    let put_objects = allow(STRANGER, "s3:PutObject", "arn:aws:s3:::lake/*");
    put_policy(&w, "lake", &[listings, unencrypted, tagged, put_objects].join(","));
    let them = stranger(&w);
    let ten = ListObjectsV2Input { max_keys: Some(10), ..listing("lake", "home/111111111111/a") };
    w.call_as::<ListObjectsV2>(&them, ten.clone()).ok();
    w.call_as::<ListObjectsV2>(&them, ListObjectsV2Input { max_keys: Some(11), ..ten.clone() }).refused("AccessDenied");
    w.call_as::<ListObjectsV2>(&them, ListObjectsV2Input { prefix: Some("home/2/".into()), ..ten }).refused("AccessDenied");

    w.call_as::<PutObject>(&them, new("lake", "k", "x")).refused("AccessDenied");
    let encrypted = PutObjectInput { server_side_encryption: Some("AES256".into()), ..new("lake", "k", "x") };
    w.call_as::<PutObject>(&them, encrypted).ok();
    let with_tags =
        PutObjectInput { server_side_encryption: Some("AES256".into()), tagging: Some("share=yes".into()), ..new("lake", "k", "x") };
    w.call_as::<PutObject>(&them, with_tags).refused("AccessDenied");

    w.call_as::<GetObject>(&them, at("lake", "k")).refused("AccessDenied");
    w.call::<PutObject>(PutObjectInput { tagging: Some("share=yes".into()), ..new("lake", "k", "x") }).ok();
    w.call_as::<GetObject>(&them, at("lake", "k")).ok();
}

#[test]
fn a_copy_needs_both_ends() {
    let w = with_bucket("lake");
    put(&w, "lake", "public/k", "x");
    put_policy(&w, "lake", &allow(STRANGER, "s3:PutObject", "arn:aws:s3:::lake/*"));
    let copy = || CopyObjectInput { bucket: "lake".into(), key: "new".into(), copy_source: "lake/public/k".into(), ..Default::default() };
    w.call_as::<CopyObject>(&stranger(&w), copy()).refused("AccessDenied");
    let statements = [
        allow(STRANGER, "s3:PutObject", "arn:aws:s3:::lake/*"),
        allow(STRANGER, "s3:GetObject", "arn:aws:s3:::lake/*"),
        deny(STRANGER, "s3:PutObject", "arn:aws:s3:::lake/*", r#"{"StringNotLike":{"s3:x-amz-copy-source":"lake/public/*"}}"#),
    ];
    put_policy(&w, "lake", &statements.join(","));
    w.call_as::<CopyObject>(&stranger(&w), copy()).ok();
    put(&w, "lake", "private/k", "x");
    w.call_as::<CopyObject>(&stranger(&w), CopyObjectInput { copy_source: "/lake/private/k".into(), ..copy() }).refused("AccessDenied");
}

#[test]
fn a_source_is_denied_however_it_is_spelled() {
    let w = with_bucket("lake");
    put(&w, "lake", "private/k", "x");
    let condition = r#"{"StringLike":{"s3:x-amz-copy-source":"lake/private/*"}}"#;
    put_policy(&w, "lake", &deny(r#""*""#, "s3:PutObject", "arn:aws:s3:::lake/*", condition));
    for spelling in ["lake/private/k", "/lake/private/k", "lake/%70rivate/k", "lake%2Fprivate%2fk"] {
        let copy = CopyObjectInput { bucket: "lake".into(), key: "new".into(), copy_source: spelling.into(), ..Default::default() };
        w.call::<CopyObject>(copy).refused("AccessDenied");
    }
}

#[test]
fn of_a_thousand_deletes_each_is_asked() {
    let w = with_bucket("lake");
    put(&w, "lake", "mine/k", "x");
    put(&w, "lake", "theirs/k", "x");
    put_policy(&w, "lake", &allow(STRANGER, "s3:DeleteObject", "arn:aws:s3:::lake/theirs/*"));
    let objects = ["mine/k", "theirs/k"].map(|key| ObjectIdentifier { key: key.into(), ..Default::default() });
    let delete = Delete { objects: objects.into(), quiet: None };
    let output = w.call_as::<DeleteObjects>(&stranger(&w), DeleteObjectsInput { bucket: "lake".into(), delete, ..Default::default() }).ok();
    assert_eq!(output.deleted.unwrap()[0].key.as_deref(), Some("theirs/k"));
    let refused = &output.errors.unwrap()[0];
    assert_eq!((refused.key.as_deref(), refused.code.as_deref()), (Some("mine/k"), Some("AccessDenied")));
}

#[test]
fn public_policies_are_refused_until_the_block_is_gone_and_restricted_while_it_stands() {
    let w = with_bucket("lake");
    put(&w, "lake", "k", "hello");
    let public = || policy("lake", &allow(r#""*""#, "s3:GetObject", "arn:aws:s3:::lake/*"));
    let refused = w.call::<PutBucketPolicy>(public()).refused("AccessDenied");
    assert_eq!(
        refused.message,
        "User: arn:aws:iam::000000000000:root is not authorized to perform: s3:PutBucketPolicy on resource: \"arn:aws:s3:::lake\" \
         because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access."
    );
    let status = || GetBucketPolicyStatusInput { bucket: "lake".into(), ..Default::default() };
    w.call::<GetBucketPolicyStatus>(status()).refused("NoSuchBucketPolicy");
    unblock(&w, "lake");
    w.call::<GetPublicAccessBlock>(GetPublicAccessBlockInput { bucket: "lake".into(), ..Default::default() })
        .refused("NoSuchPublicAccessBlockConfiguration");
    w.call::<PutBucketPolicy>(public()).ok();
    assert_eq!(w.call::<GetBucketPolicyStatus>(status()).ok().policy_status.unwrap().is_public, Some(true));
    assert_eq!(bytes(&w, w.call_as::<GetObject>(&anonymous(&w), at("lake", "k")).ok()), "hello");

    let configuration = PublicAccessBlockConfiguration { restrict_public_buckets: Some(true), ..Default::default() };
    let block = PutPublicAccessBlockInput { bucket: "lake".into(), public_access_block_configuration: configuration, ..Default::default() };
    w.call::<PutPublicAccessBlock>(block).ok();
    w.call_as::<GetObject>(&anonymous(&w), at("lake", "k")).refused("AccessDenied");
    w.call_as::<GetObject>(&stranger(&w), at("lake", "k")).refused("AccessDenied");
    w.call_as::<GetObject>(&alice(&w), at("lake", "k")).ok();
}

#[test]
fn what_is_put_is_what_is_got() {
    let w = with_bucket("lake");
    let get = || GetBucketPolicyInput { bucket: "lake".into(), ..Default::default() };
    let refused = w.call::<GetBucketPolicy>(get()).refused("NoSuchBucketPolicy");
    assert_eq!(refused.message, "The bucket policy does not exist");
    let input = policy("lake", &allow(STRANGER, "s3:GetObject", "arn:aws:s3:::lake/*"));
    w.call::<PutBucketPolicy>(input.clone()).ok();
    assert_eq!(w.call::<GetBucketPolicy>(get()).ok().policy, Some(input.policy));
    // A bucket of the same name begins without it.
    w.call::<DeleteBucket>(DeleteBucketInput { bucket: "lake".into(), ..Default::default() }).ok();
    w.call::<CreateBucket>(CreateBucketInput { bucket: "lake".into(), ..Default::default() }).ok();
    w.call::<GetBucketPolicy>(get()).refused("NoSuchBucketPolicy");
}

#[test]
fn a_bad_policy_is_refused_in_awss_words() {
    let w = with_bucket("lake");
    let objects = "arn:aws:s3:::lake/*";
    let cases = [
        ("hello".to_owned(), "Policies must be valid JSON and the first byte must be '{'"),
        ("{".to_owned(), "This policy contains invalid Json"),
        ("{}".to_owned(), "Missing required field Statement"),
        (policy("", "").policy, "Could not parse the policy: Statement is empty!"),
        (policy("", r#"{"Effect":"Allow"}"#).policy, "Missing required field Principal"),
        (policy("", &allow(STRANGER, "s3:GetObject", "arn:aws:s3:::other/*")).policy, "Policy has invalid resource"),
        (policy("", &allow(STRANGER, "s3:Fetch", objects)).policy, "Policy has invalid action"),
        (policy("", &allow(STRANGER, "s3:ListBucket", objects)).policy, "Action does not apply to any resource(s) in statement"),
        (policy("", &allow(r#"{"AWS":"somebody"}"#, "s3:GetObject", objects)).policy, "Invalid principal in policy"),
        (format!("{{\"Id\":\"{}\"}}", "x".repeat(20_480)), "Normalized policy document exceeds the maximum allowed size of 20480 bytes"),
    ];
    for (policy, message) in cases {
        let refused = w.call::<PutBucketPolicy>(PutBucketPolicyInput { bucket: "lake".into(), policy, ..Default::default() });
        assert_eq!(refused.refused("MalformedPolicy").message, message);
    }
}

#[test]
fn a_service_reads_on_behalf_of_the_owner_until_it_is_denied() {
    let w = with_bucket("lake");
    put(&w, "lake", "k", "x");
    let crawler = w.cx().as_service("glue.amazonaws.com", Arn::parse("arn:aws:glue:us-east-1:000000000000:crawler/c").expect("an ARN"));
    w.call_as::<GetObject>(&crawler, at("lake", "k")).ok();
    let denied = deny(r#"{"Service":"glue.amazonaws.com"}"#, "s3:GetObject", "arn:aws:s3:::lake/*", "{}");
    put_policy(&w, "lake", &denied);
    w.call_as::<GetObject>(&crawler, at("lake", "k")).refused("AccessDenied");
    w.call::<GetObject>(at("lake", "k")).ok();
}
