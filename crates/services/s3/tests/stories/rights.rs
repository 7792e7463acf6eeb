//! Rights in the corners: what else an operation needs, what a policy is told about it, and what a stranger's deed leaves behind.

use api_s3::*;
use kernel::{Bytes, Cx};
use testkit::World;
use wire::Operation;

use crate::house::*;
use crate::kinds::{self, Sse};

const STRANGER: &str = r#"{"AWS":"111111111111"}"#;
const OBJECTS: &str = "arn:aws:s3:::lake/*";

fn put_policy(w: &World, statements: &[String]) {
    let policy = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
    w.call::<PutBucketPolicy>(PutBucketPolicyInput { bucket: "lake".into(), policy, ..Default::default() }).ok();
}

fn say(effect: &str, principal: &str, action: &str, resource: &str, condition: &str) -> String {
    format!(r#"{{"Effect":"{effect}","Principal":{principal},"Action":"{action}","Resource":"{resource}","Condition":{condition}}}"#)
}

fn allow(action: &str, resource: &str) -> String {
    say("Allow", STRANGER, action, resource, "{}")
}

fn bucket_names(w: &World, cx: &Cx) -> Vec<String> {
    let buckets = w.call_as::<ListBuckets>(cx, ListBucketsInput::default()).ok().buckets;
    buckets.into_iter().flatten().filter_map(|bucket| bucket.name).collect()
}

#[test]
fn a_bucket_that_another_account_deleted_is_gone_for_its_owner() {
    let w = with_bucket("lake");
    put_policy(&w, &[allow("s3:DeleteBucket", "arn:aws:s3:::lake")]);
    w.call_as::<DeleteBucket>(&stranger(&w), DeleteBucketInput { bucket: "lake".into(), ..Default::default() }).ok();
    w.call_as::<CreateBucket>(&stranger(&w), CreateBucketInput { bucket: "lake".into(), ..Default::default() }).ok();
    assert!(bucket_names(&w, w.cx()).is_empty());
    assert_eq!(bucket_names(&w, &stranger(&w)), ["lake"]);
}

#[test]
fn tags_are_copied_for_those_who_may_read_and_write_them() {
    let w = with_bucket("lake");
    w.call::<PutObject>(PutObjectInput { tagging: Some("a=b".into()), ..new("lake", "tagged", "x") }).ok();
    put(&w, "lake", "plain", "x");
    let rights = |more: &[&str]| {
        let actions = ["s3:GetObject", "s3:PutObject"].into_iter().chain(more.iter().copied());
        put_policy(&w, &actions.map(|action| allow(action, OBJECTS)).collect::<Vec<_>>());
    };
    let copy = |key: &str, directive: Option<&str>| {
        let copy_source = format!("lake/{key}");
        let tagging_directive = directive.map(str::to_owned);
        w.call_as::<CopyObject>(
            &stranger(&w),
            CopyObjectInput { bucket: "lake".into(), key: "new".into(), copy_source, tagging_directive, ..Default::default() },
        )
    };
    rights(&[]);
    copy("plain", None).ok();
    copy("tagged", Some("REPLACE")).ok();
    copy("tagged", None).refused("AccessDenied");
    rights(&["s3:GetObjectTagging"]);
    copy("tagged", None).refused("AccessDenied");
    rights(&["s3:PutObjectTagging"]);
    copy("tagged", None).refused("AccessDenied");
    rights(&["s3:GetObjectTagging", "s3:PutObjectTagging"]);
    copy("tagged", None).ok();
}

/// AWS: "Enforce conditional writes on Amazon S3 buckets" (User Guide), example 1.
#[test]
fn writes_can_be_made_to_be_conditional_also_in_parts() {
    let w = with_bucket("lake");
    let condition = r#"{"Null":{"s3:if-none-match":"true"},"Bool":{"s3:ObjectCreationOperation":"true"}}"#;
    put_policy(&w, &[say("Deny", r#""*""#, "s3:PutObject", OBJECTS, condition)]);
    let only_new = || Some("*".to_owned());
    w.call::<PutObject>(new("lake", "k", "x")).refused("AccessDenied");
    w.call::<PutObject>(PutObjectInput { if_none_match: only_new(), ..new("lake", "k", "x") }).ok();
    let copy = CopyObjectInput { bucket: "lake".into(), key: "new".into(), copy_source: "lake/k".into(), ..Default::default() };
    w.call::<CopyObject>(copy).refused("AccessDenied");

    let begin = CreateMultipartUploadInput { bucket: "lake".into(), key: "parts".into(), ..Default::default() };
    let upload_id = w.call::<CreateMultipartUpload>(begin).ok().upload_id.unwrap();
    let at = || (String::from("lake"), String::from("parts"), upload_id.clone());
    let (bucket, key, id) = at();
    let part = UploadPartInput { bucket, key, upload_id: id, part_number: 1, body: Bytes::from("x").into(), ..Default::default() };
    let etag = w.call::<UploadPart>(part).ok().etag;
    let complete = |if_none_match: Option<String>| {
        let (bucket, key, upload_id) = at();
        let parts = Some(vec![CompletedPart { part_number: Some(1), etag: etag.clone(), ..Default::default() }]);
        let multipart_upload = Some(CompletedMultipartUpload { parts });
        CompleteMultipartUploadInput { bucket, key, upload_id, multipart_upload, if_none_match, ..Default::default() }
    };
    w.call::<CompleteMultipartUpload>(complete(None)).refused("AccessDenied");
    w.call::<CompleteMultipartUpload>(complete(only_new())).ok();
}

/// AWS: the headers of a customer's key are required on completion "if your bucket policy requires the use of SSE-C"
/// (CompleteMultipartUpload), and s3transfer sends them for that (boto/s3transfer pull request 274).
#[test]
fn customers_keys_can_be_demanded_of_uploads_in_parts() {
    const MINE: Sse = Sse::Customer(1);
    let w = kinds::world();
    let objects = "arn:aws:s3:::data/*";
    let condition = r#"{"Null":{"s3:x-amz-server-side-encryption-customer-algorithm":"true"}}"#;
    let policy = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, say("Deny", r#""*""#, "s3:PutObject", objects, condition));
    w.call::<PutBucketPolicy>(PutBucketPolicyInput { bucket: "data".into(), policy, ..Default::default() }).ok();
    w.call::<PutObject>(Sse::Silence.put("k", "x")).refused("AccessDenied");
    w.call::<PutObject>(MINE.put("k", "x")).ok();
    let id = w.call::<CreateMultipartUpload>(MINE.begin("parts")).ok().upload_id.unwrap();
    w.call::<UploadPartCopy>(MINE.copy_part(("k", &MINE), "parts", &id, 1)).ok();
    w.call::<UploadPart>(Sse::Silence.part("parts", &id, 1, "x")).refused("AccessDenied");
    let etag = w.call::<UploadPart>(MINE.part("parts", &id, 1, "x")).ok().etag;
    let customer = MINE.customer();
    let parts = Some(vec![CompletedPart { part_number: Some(1), etag, ..Default::default() }]);
    let silent = CompleteMultipartUploadInput {
        bucket: "data".into(),
        key: "parts".into(),
        upload_id: id,
        multipart_upload: Some(CompletedMultipartUpload { parts }),
        ..Default::default()
    };
    w.call::<CompleteMultipartUpload>(silent.clone()).refused("AccessDenied");
    let complete = CompleteMultipartUploadInput {
        sse_customer_algorithm: customer.algorithm,
        sse_customer_key: customer.key,
        sse_customer_key_md5: customer.md5,
        ..silent
    };
    w.call::<CompleteMultipartUpload>(complete).ok();
    assert_eq!(bytes(&w, w.call::<GetObject>(MINE.get("parts")).ok()), "x");
}

/// AWS: "Enforce conditional writes on Amazon S3 buckets" and "Enforce conditional deletes …" (User Guide), which allow s3:GetObject
/// beside what they are about.
#[test]
fn who_compares_a_tag_must_be_allowed_to_read() {
    let w = with_bucket("lake");
    let etag = put(&w, "lake", "k", "x").etag;
    let write = || PutObjectInput { if_match: etag.clone(), ..new("lake", "k", "x") };
    let delete = |if_match: Option<String>| {
        let (bucket, key) = ("lake".into(), "k".into());
        w.call_as::<DeleteObject>(&stranger(&w), DeleteObjectInput { bucket, key, if_match, ..Default::default() })
    };
    let object = ObjectIdentifier { key: "k".into(), etag: etag.clone(), ..Default::default() };
    let all = Delete { objects: vec![object], quiet: None };
    let delete_all = || DeleteObjectsInput { bucket: "lake".into(), delete: all.clone(), ..Default::default() };
    let conditional = |action: &str| say("Allow", STRANGER, action, OBJECTS, r#"{"Null":{"s3:if-match":"false"}}"#);
    let rights = [conditional("s3:PutObject"), conditional("s3:DeleteObject")];
    put_policy(&w, &rights);
    w.call_as::<PutObject>(&stranger(&w), write()).refused("AccessDenied");
    delete(etag.clone()).refused("AccessDenied");
    assert!(w.call_as::<DeleteObjects>(&stranger(&w), delete_all()).ok().deleted.is_none());
    put_policy(&w, &[rights[0].clone(), rights[1].clone(), allow("s3:GetObject", OBJECTS)]);
    w.call_as::<PutObject>(&stranger(&w), write()).ok();
    delete(None).refused("AccessDenied");
    delete(etag.clone()).ok();
    put(&w, "lake", "k", "x");
    assert!(w.call_as::<DeleteObjects>(&stranger(&w), delete_all()).ok().errors.is_none());
    put(&w, "lake", "k", "x");
    put_policy(&w, &rights);
    delete(Some("*".into())).ok();
}

#[test]
fn a_part_that_is_copied_tells_where_from() {
    let w = with_bucket("lake");
    put(&w, "lake", "public/k", "x");
    put(&w, "lake", "private/k", "x");
    let elsewhere = r#"{"StringNotLikeIfExists":{"s3:x-amz-copy-source":"lake/public/*"},"Null":{"s3:x-amz-copy-source":"false"}}"#;
    put_policy(&w, &[say("Deny", r#""*""#, "s3:PutObject", OBJECTS, elsewhere)]);
    let begin = CreateMultipartUploadInput { bucket: "lake".into(), key: "parts".into(), ..Default::default() };
    let upload_id = w.call::<CreateMultipartUpload>(begin).ok().upload_id.unwrap();
    let part = |copy_source: &str| UploadPartCopyInput {
        bucket: "lake".into(),
        key: "parts".into(),
        upload_id: upload_id.clone(),
        part_number: 1,
        copy_source: copy_source.into(),
        ..Default::default()
    };
    w.call::<UploadPartCopy>(part("/lake/public/k")).ok();
    w.call::<UploadPartCopy>(part("/lake/private/k")).refused("AccessDenied");
}

/// AWS: tags, locks and restoration are the bucket owner's business whoever owns the object (PutObjectTagging, PutObjectRetention:
/// "By default, the bucket owner has this permission").
#[test]
fn the_buckets_owner_tags_what_others_own() {
    let w = world();
    let ownership = Some("ObjectWriter".to_owned());
    w.call::<CreateBucket>(CreateBucketInput { bucket: "lake".into(), object_ownership: ownership, ..Default::default() }).ok();
    put_policy(&w, &[allow("s3:PutObject", OBJECTS)]);
    w.call_as::<PutObject>(&stranger(&w), new("lake", "theirs", "x")).ok();
    w.call::<GetObject>(at("lake", "theirs")).refused("AccessDenied");
    let tagging = Tagging { tag_set: vec![Tag { key: "a".into(), value: "b".into() }] };
    w.call::<PutObjectTagging>(PutObjectTaggingInput { bucket: "lake".into(), key: "theirs".into(), tagging, ..Default::default() }).ok();
    let read = GetObjectTaggingInput { bucket: "lake".into(), key: "theirs".into(), ..Default::default() };
    assert_eq!(w.call::<GetObjectTagging>(read).ok().tag_set.len(), 1);
}

#[test]
fn who_pays_may_also_lock() {
    let w = world();
    let input = CreateBucketInput { bucket: "lake".into(), object_lock_enabled_for_bucket: Some(true), ..Default::default() };
    w.call::<CreateBucket>(input).ok();
    put(&w, "lake", "k", "x");
    put_policy(&w, &[allow("s3:PutObjectLegalHold", OBJECTS)]);
    let request_payment_configuration = RequestPaymentConfiguration { payer: "Requester".into() };
    let input = PutBucketRequestPaymentInput { bucket: "lake".into(), request_payment_configuration, ..Default::default() };
    w.call::<PutBucketRequestPayment>(input).ok();
    let hold = |payer: Option<&str>| PutObjectLegalHoldInput {
        bucket: "lake".into(),
        key: "k".into(),
        legal_hold: Some(ObjectLockLegalHold { status: Some("ON".into()) }),
        request_payer: payer.map(str::to_owned),
        ..Default::default()
    };
    w.call_as::<PutObjectLegalHold>(&stranger(&w), hold(None)).refused("AccessDenied");
    w.call_as::<PutObjectLegalHold>(&stranger(&w), hold(Some("requester"))).ok();
}

/// AWS: "Setting limits on retention periods with a bucket policy" (User Guide, "Object Lock considerations").
#[test]
fn a_policy_limits_for_how_long_objects_are_locked() {
    let w = world();
    let input = CreateBucketInput { bucket: "lake".into(), object_lock_enabled_for_bucket: Some(true), ..Default::default() };
    w.call::<CreateBucket>(input).ok();
    let too_long = r#"{"NumericGreaterThan":{"s3:object-lock-remaining-retention-days":"10"}}"#;
    put_policy(&w, &[say("Deny", r#""*""#, "s3:PutObjectRetention", OBJECTS, too_long)]);
    let after = |days: i64| Some(kernel::Timestamp::from_millis(w.cx().now().millis() + days * 86_400_000));
    let locked = |days: i64| PutObjectInput {
        object_lock_mode: Some("GOVERNANCE".into()),
        object_lock_retain_until_date: after(days),
        checksum_algorithm: Some("CRC32".into()),
        ..new("lake", "k", "x")
    };
    w.call::<PutObject>(locked(11)).refused("AccessDenied");
    w.call::<PutObject>(locked(10)).ok();
    let retain = |days: i64| PutObjectRetentionInput {
        bucket: "lake".into(),
        key: "k".into(),
        retention: Some(ObjectLockRetention { mode: Some("GOVERNANCE".into()), retain_until_date: after(days), ..Default::default() }),
        ..Default::default()
    };
    w.call::<PutObjectRetention>(retain(12)).refused("AccessDenied");
    w.call::<PutObjectRetention>(retain(10)).ok();
}

/// AWS: services call each other over TLS, whatever way the request came; and a policy that asks whether one stands between hears it.
#[test]
fn a_service_in_between_is_heard_of() {
    let w = with_bucket("lake");
    put(&w, "lake", "k", "x");
    let from_outside = || w.block_on(w.cx().dispatch(GetObject::SCHEMA, Box::new(at("lake", "k"))));
    let by_service = || w.block_on(w.cx().call::<GetObject>(at("lake", "k")));
    for key in ["aws:SecureTransport", "aws:ViaAWSService"] {
        put_policy(&w, &[say("Deny", r#""*""#, "s3:GetObject", OBJECTS, &format!(r#"{{"Bool":{{"{key}":"false"}}}}"#))]);
        assert!(from_outside().is_err(), "{key}");
        assert!(by_service().is_ok(), "{key}");
    }
}
