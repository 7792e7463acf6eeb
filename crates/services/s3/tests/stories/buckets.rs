//! Buckets: names, regions, emptiness, settings.

use api_s3::*;

use crate::house::*;

fn create(name: &str, constraint: Option<&str>) -> CreateBucketInput {
    let configuration = constraint.map(|region| CreateBucketConfiguration {
        location_constraint: Some(region.into()),
        location: None,
        bucket: None,
        tags: None,
    });
    CreateBucketInput { bucket: name.into(), create_bucket_configuration: configuration, ..Default::default() }
}

#[test]
fn a_name_belongs_to_one_account_in_the_world() {
    let w = world();
    let created = w.call::<CreateBucket>(create("data", None)).ok();
    assert_eq!(created.location.as_deref(), Some("/data"));
    assert_eq!(created.bucket_arn.as_deref(), Some("arn:aws:s3:::data"));
    // AWS: again in us-east-1 by its owner is a success.
    w.call::<CreateBucket>(create("data", None)).ok();
    let error = w.call_as::<CreateBucket>(&stranger(&w), create("data", None)).refused("BucketAlreadyExists");
    assert!(error.message.starts_with("The requested bucket name is not available."));
    w.call::<CreateBucket>(create("Data", None)).refused("InvalidBucketName");
}

#[test]
fn elsewhere_the_owner_is_told_that_it_is_theirs_already() {
    let w = world();
    let cx = in_region(&w, "eu-west-1");
    let created = w.call_as::<CreateBucket>(&cx, create("daten", Some("eu-west-1"))).ok();
    assert_eq!(created.location.as_deref(), Some("http://daten.s3.amazonaws.com/"));
    w.call_as::<CreateBucket>(&cx, create("daten", Some("eu-west-1"))).refused("BucketAlreadyOwnedByYou");
}

#[test]
fn a_bucket_lives_where_its_constraint_says() {
    let w = world();
    let cx = in_region(&w, "eu-west-1");
    let error = w.call_as::<CreateBucket>(&cx, create("nowhere", None)).refused("IllegalLocationConstraintException");
    assert!(error.message.starts_with("The unspecified location constraint is incompatible"));
    w.call_as::<CreateBucket>(&cx, create("nowhere", Some("us-west-2"))).refused("IllegalLocationConstraintException");
    w.call::<CreateBucket>(create("nowhere", Some("us-east-1"))).refused("InvalidLocationConstraint");
    w.call::<CreateBucket>(create("nowhere", Some("middle-earth-1"))).refused("InvalidLocationConstraint");
    w.call::<CreateBucket>(create("west", Some("us-west-2"))).ok();
    let head = w.call::<HeadBucket>(HeadBucketInput { bucket: "west".into(), ..Default::default() }).ok();
    assert_eq!(head.bucket_region.as_deref(), Some("us-west-2"));
    let location = |name: &str| GetBucketLocationInput { bucket: name.into(), ..Default::default() };
    assert_eq!(w.call::<GetBucketLocation>(location("west")).ok().location_constraint.as_deref(), Some("us-west-2"));
    w.call::<CreateBucket>(create("old", Some("EU"))).ok();
    assert_eq!(w.call::<GetBucketLocation>(location("old")).ok().location_constraint.as_deref(), Some("EU"));
    w.call::<CreateBucket>(create("east", None)).ok();
    assert_eq!(w.call::<GetBucketLocation>(location("east")).ok().location_constraint, None);
}

#[test]
fn only_an_empty_bucket_goes_and_its_name_is_free_again() {
    let w = with_bucket("data");
    let delete = || DeleteBucketInput { bucket: "data".into(), ..Default::default() };
    put(&w, "data", "k", "x");
    let error = w.call::<DeleteBucket>(delete()).refused("BucketNotEmpty");
    assert_eq!(error.message, "The bucket you tried to delete is not empty");
    w.call::<DeleteObject>(DeleteObjectInput { bucket: "data".into(), key: "k".into(), ..Default::default() }).ok();
    w.call::<CreateMultipartUpload>(CreateMultipartUploadInput { bucket: "data".into(), key: "m".into(), ..Default::default() }).ok();
    w.call::<DeleteBucket>(delete()).ok();
    w.call::<DeleteBucket>(delete()).refused("NoSuchBucket");
    w.call_as::<CreateBucket>(&stranger(&w), create("data", None)).ok();
}

#[test]
fn an_account_lists_its_own_buckets_in_pages() {
    let w = world();
    for name in ["logs-b", "logs-a", "other", "logs-c"] {
        w.call::<CreateBucket>(create(name, None)).ok();
    }
    w.call_as::<CreateBucket>(&stranger(&w), create("theirs", None)).ok();
    let names =
        |output: &ListBucketsOutput| -> Vec<String> { output.buckets.iter().flatten().filter_map(|bucket| bucket.name.clone()).collect() };
    let all = w.call::<ListBuckets>(ListBucketsInput::default()).ok();
    assert_eq!(names(&all), ["logs-a", "logs-b", "logs-c", "other"]);
    assert_eq!(all.owner.unwrap().id.unwrap().len(), 64);
    let page =
        |token| ListBucketsInput { max_buckets: Some(2), prefix: Some("logs-".into()), continuation_token: token, ..Default::default() };
    let first = w.call::<ListBuckets>(page(None)).ok();
    assert_eq!(names(&first), ["logs-a", "logs-b"]);
    let second = w.call::<ListBuckets>(page(first.continuation_token)).ok();
    assert_eq!((names(&second), second.continuation_token), (vec!["logs-c".to_owned()], None));
    w.call::<ListBuckets>(page(Some("nonsense".into()))).refused("InvalidArgument");
}

#[test]
fn every_bucket_is_encrypted_by_default() {
    let w = with_bucket("data");
    let get = || GetBucketEncryptionInput { bucket: "data".into(), ..Default::default() };
    let answer = |output: GetBucketEncryptionOutput| {
        let rule = output.server_side_encryption_configuration.unwrap().rules.remove(0);
        (rule.apply_server_side_encryption_by_default.unwrap().sse_algorithm, rule.bucket_key_enabled)
    };
    assert_eq!(answer(w.call::<GetBucketEncryption>(get()).ok()), ("AES256".to_owned(), Some(false)));
    let configure = |algorithm: &str| PutBucketEncryptionInput {
        bucket: "data".into(),
        server_side_encryption_configuration: ServerSideEncryptionConfiguration {
            rules: vec![ServerSideEncryptionRule {
                apply_server_side_encryption_by_default: Some(ServerSideEncryptionByDefault {
                    sse_algorithm: algorithm.into(),
                    kms_master_key_id: None,
                }),
                bucket_key_enabled: Some(true),
                ..Default::default()
            }],
        },
        ..Default::default()
    };
    w.call::<PutBucketEncryption>(configure("AES256")).ok();
    assert_eq!(answer(w.call::<GetBucketEncryption>(get()).ok()).1, Some(true));
    w.call::<PutBucketEncryption>(configure("aws:kms:dsse")).refused("NotImplemented");
    w.call::<DeleteBucketEncryption>(DeleteBucketEncryptionInput { bucket: "data".into(), ..Default::default() }).ok();
    assert_eq!(answer(w.call::<GetBucketEncryption>(get()).ok()).1, Some(false));
}
