//! Access control lists, and the settings that switch them off, take them back, or make them unnecessary.

use api_s3::*;
use kernel::Cx;
use testkit::World;

use crate::house::*;

const ALL_USERS: &str = "http://acs.amazonaws.com/groups/global/AllUsers";

/// A bucket as they were before 2023: ACLs in force, nothing blocked.
fn with_acls(ownership: &str) -> World {
    let w = world();
    let input = CreateBucketInput { bucket: "data".into(), object_ownership: Some(ownership.into()), ..Default::default() };
    w.call::<CreateBucket>(input).ok();
    unblock(&w, "data");
    w
}

fn bucket_acl(acl: &str) -> PutBucketAclInput {
    PutBucketAclInput { bucket: "data".into(), acl: Some(acl.into()), ..Default::default() }
}

fn object_acl(key: &str, acl: &str) -> PutObjectAclInput {
    PutObjectAclInput { bucket: "data".into(), key: key.into(), acl: Some(acl.into()), ..Default::default() }
}

fn canned(key: &str, acl: &str) -> PutObjectInput {
    PutObjectInput { acl: Some(acl.into()), ..new("data", key, "hello") }
}

/// Grants as `who PERMISSION`; `who` is a group's name or the first digits of an id.
fn grants(grants: Option<Vec<Grant>>) -> Vec<String> {
    let one = |grant: Grant| {
        let grantee = grant.grantee.unwrap();
        let who = match grantee.uri {
            Some(uri) => uri.rsplit('/').next().unwrap().to_owned(),
            None => grantee.id.unwrap()[..6].to_owned(),
        };
        format!("{who} {}", grant.permission.unwrap())
    };
    grants.into_iter().flatten().map(one).collect()
}

fn acl_of(w: &World, cx: &Cx, key: &str) -> (String, Vec<String>) {
    let input = GetObjectAclInput { bucket: "data".into(), key: key.into(), ..Default::default() };
    let output = w.call_as::<GetObjectAcl>(cx, input).ok();
    (output.owner.unwrap().id.unwrap()[..6].to_owned(), grants(output.grants))
}

fn id(account: &str) -> String {
    s3::model::owner::canonical_id(kernel::AccountId::parse(account).expect("twelve digits"))
}

fn ours() -> String {
    id("000000000000")[..6].to_owned()
}

fn theirs() -> String {
    id("111111111111")[..6].to_owned()
}

fn list() -> ListObjectsV2Input {
    ListObjectsV2Input { bucket: "data".into(), ..Default::default() }
}

#[test]
fn new_buckets_have_no_acls() {
    let w = with_bucket("data");
    w.call::<PutBucketAcl>(bucket_acl("public-read")).refused("AccessControlListNotSupported");
    w.call::<PutObject>(canned("k", "public-read")).refused("AccessControlListNotSupported");
    w.call::<PutObject>(canned("k", "bucket-owner-full-control")).ok();
    w.call::<PutObjectAcl>(object_acl("k", "public-read")).refused("AccessControlListNotSupported");
    assert_eq!(acl_of(&w, w.cx(), "k"), (ours(), vec![format!("{} FULL_CONTROL", ours())]));
    let output = w.call::<GetBucketAcl>(GetBucketAclInput { bucket: "data".into(), ..Default::default() }).ok();
    assert_eq!(grants(output.grants), [format!("{} FULL_CONTROL", ours())]);
}

#[test]
fn a_bucket_is_not_born_public() {
    let w = world();
    let input = CreateBucketInput { bucket: "data".into(), acl: Some("public-read".into()), ..Default::default() };
    w.call::<CreateBucket>(input.clone()).refused("InvalidBucketAclWithObjectOwnership");
    let writers = CreateBucketInput { object_ownership: Some("ObjectWriter".into()), ..input };
    w.call::<CreateBucket>(writers.clone()).refused("InvalidBucketAclWithBlockPublicAccessError");
    w.call::<CreateBucket>(CreateBucketInput { acl: Some("log-delivery-write".into()), ..writers.clone() }).ok();
    let output = w.call::<GetBucketAcl>(GetBucketAclInput { bucket: "data".into(), ..Default::default() }).ok();
    assert_eq!(grants(output.grants), [format!("{} FULL_CONTROL", ours()), "LogDelivery WRITE".into(), "LogDelivery READ_ACP".into()]);
    let strange = CreateBucketInput { object_ownership: Some("Everybody".into()), ..writers };
    assert_eq!(w.call::<CreateBucket>(strange).refused("InvalidArgument").message, "Invalid x-amz-object-ownership header: Everybody");
}

#[test]
fn a_public_bucket_can_be_listed_and_its_objects_read_when_they_are_public_too() {
    let w = with_acls("ObjectWriter");
    w.call::<PutBucketAcl>(bucket_acl("public-read")).ok();
    w.call::<PutObject>(canned("public", "public-read")).ok();
    w.call::<PutObject>(canned("private", "private")).ok();
    w.call::<PutObject>(canned("members", "authenticated-read")).ok();
    let nobody = anonymous(&w);
    assert_eq!(w.call_as::<ListObjectsV2>(&nobody, list()).ok().key_count, Some(3));
    w.call_as::<GetObject>(&nobody, at("data", "public")).ok();
    w.call_as::<GetObject>(&nobody, at("data", "private")).refused("AccessDenied");
    w.call_as::<GetObject>(&nobody, at("data", "members")).refused("AccessDenied");
    w.call_as::<GetObject>(&stranger(&w), at("data", "members")).ok();
    w.call_as::<GetObject>(&nobody, at("data", "missing")).refused("NoSuchKey");
    w.call_as::<PutObject>(&nobody, new("data", "k", "x")).refused("AccessDenied");
    w.call_as::<GetBucketAcl>(&nobody, GetBucketAclInput { bucket: "data".into(), ..Default::default() }).refused("AccessDenied");
}

#[test]
fn who_writes_owns_and_the_buckets_owner_may_not_even_read() {
    let w = with_acls("ObjectWriter");
    w.call::<PutBucketAcl>(bucket_acl("public-read-write")).ok();
    let them = stranger(&w);
    w.call_as::<PutObject>(&them, new("data", "k", "theirs")).ok();
    assert_eq!(acl_of(&w, &them, "k"), (theirs(), vec![format!("{} FULL_CONTROL", theirs())]));
    w.call::<GetObject>(at("data", "k")).refused("AccessDenied");
    w.call_as::<GetObject>(&them, at("data", "k")).ok();
    w.call_as::<PutObjectAcl>(&them, object_acl("k", "bucket-owner-read")).ok();
    w.call::<GetObject>(at("data", "k")).ok();
    // What disables ACLs gives everything to the bucket's owner.
    w.call::<PutBucketAcl>(bucket_acl("private")).ok();
    ownership(&w, "BucketOwnerEnforced").ok();
    w.call_as::<GetObject>(&them, at("data", "k")).refused("AccessDenied");
    assert_eq!(acl_of(&w, w.cx(), "k"), (ours(), vec![format!("{} FULL_CONTROL", ours())]));
    w.call::<DeleteObject>(DeleteObjectInput { bucket: "data".into(), key: "k".into(), ..Default::default() }).ok();
}

#[test]
fn listings_say_whose_each_object_and_upload_is() {
    let w = with_acls("ObjectWriter");
    w.call::<PutBucketAcl>(bucket_acl("public-read-write")).ok();
    let them = stranger(&w);
    w.call_as::<PutObject>(&them, new("data", "a", "theirs")).ok();
    w.call::<PutObject>(new("data", "b", "ours")).ok();
    let owners = |contents: Option<Vec<Object>>| -> Vec<_> {
        contents.unwrap().into_iter().map(|object| object.owner.and_then(|owner| owner.id).unwrap()[..6].to_owned()).collect()
    };
    let asked = ListObjectsV2Input { fetch_owner: Some(true), ..list() };
    assert_eq!(owners(w.call::<ListObjectsV2>(asked).ok().contents), [theirs(), ours()]);
    let asked = ListObjectsInput { bucket: "data".into(), ..Default::default() };
    assert_eq!(owners(w.call::<ListObjects>(asked).ok().contents), [theirs(), ours()]);
    let begin = CreateMultipartUploadInput { bucket: "data".into(), key: "up".into(), ..Default::default() };
    w.call_as::<CreateMultipartUpload>(&them, begin).ok();
    let asked = ListMultipartUploadsInput { bucket: "data".into(), ..Default::default() };
    let uploads = w.call::<ListMultipartUploads>(asked).ok().uploads.unwrap();
    let owner = uploads[0].owner.as_ref().and_then(|owner| owner.id.as_deref()).unwrap();
    assert_eq!(owner[..6], theirs());
}

fn ownership(w: &World, name: &str) -> testkit::Outcome<PutBucketOwnershipControlsOutput> {
    let rules = vec![OwnershipControlsRule { object_ownership: name.into() }];
    w.call::<PutBucketOwnershipControls>(PutBucketOwnershipControlsInput {
        bucket: "data".into(),
        ownership_controls: OwnershipControls { rules },
        ..Default::default()
    })
}

#[test]
fn the_preferred_owner_owns_what_is_given_to_it() {
    let w = with_acls("BucketOwnerPreferred");
    w.call::<PutBucketAcl>(bucket_acl("public-read-write")).ok();
    let them = stranger(&w);
    let given = PutObjectInput { acl: Some("bucket-owner-full-control".into()), ..new("data", "given", "x") };
    w.call_as::<PutObject>(&them, given).ok();
    w.call_as::<PutObject>(&them, new("data", "kept", "x")).ok();
    w.call::<GetObject>(at("data", "given")).ok();
    w.call::<GetObject>(at("data", "kept")).refused("AccessDenied");
    w.call_as::<GetObject>(&them, at("data", "given")).refused("AccessDenied");
    // So is an upload in parts, from its beginning.
    let create = CreateMultipartUploadInput {
        bucket: "data".into(),
        key: "parts".into(),
        acl: Some("bucket-owner-full-control".into()),
        ..Default::default()
    };
    let upload_id = w.call_as::<CreateMultipartUpload>(&them, create).ok().upload_id.unwrap();
    let part = UploadPartInput {
        bucket: "data".into(),
        key: "parts".into(),
        upload_id: upload_id.clone(),
        part_number: 1,
        body: "x".into(),
        ..Default::default()
    };
    let etag = w.call_as::<UploadPart>(&them, part).ok().etag;
    let complete = CompleteMultipartUploadInput {
        bucket: "data".into(),
        key: "parts".into(),
        upload_id,
        multipart_upload: Some(CompletedMultipartUpload {
            parts: Some(vec![CompletedPart { etag, part_number: Some(1), ..Default::default() }]),
        }),
        ..Default::default()
    };
    w.call_as::<CompleteMultipartUpload>(&them, complete).ok();
    w.call::<GetObject>(at("data", "parts")).ok();
}

#[test]
fn grants_name_accounts_and_groups() {
    let w = with_acls("ObjectWriter");
    let them = format!("id=\"{}\"", id("111111111111"));
    let granted = PutObjectInput {
        grant_read: Some(format!("{them}, uri=\"{ALL_USERS}\"")),
        grant_write_acp: Some(them.clone()),
        ..new("data", "k", "hello")
    };
    w.call::<PutObject>(granted).ok();
    let expected = vec![format!("{} READ", theirs()), "AllUsers READ".into(), format!("{} WRITE_ACP", theirs())];
    assert_eq!(acl_of(&w, w.cx(), "k"), (ours(), expected));
    w.call_as::<GetObject>(&anonymous(&w), at("data", "k")).ok();
    w.call_as::<GetObjectAcl>(&stranger(&w), GetObjectAclInput { bucket: "data".into(), key: "k".into(), ..Default::default() })
        .refused("AccessDenied");
    w.call_as::<PutObjectAcl>(&stranger(&w), object_acl("k", "private")).ok();
    assert_eq!(acl_of(&w, w.cx(), "k"), (ours(), vec![format!("{} FULL_CONTROL", ours())]));

    let both = PutBucketAclInput { grant_read: Some(them.clone()), ..bucket_acl("private") };
    w.call::<PutBucketAcl>(both).refused("InvalidRequest");
    let refused = |grant: &str| {
        let input = PutBucketAclInput { bucket: "data".into(), grant_write: Some(grant.into()), ..Default::default() };
        w.call::<PutBucketAcl>(input)
    };
    refused("emailAddress=\"a@example.com\"").refused("UnresolvableGrantByEmailAddress");
    assert_eq!(refused("id=\"_foo\"").refused("InvalidArgument").message, "Invalid id");
    assert_eq!(refused("uri=\"http://acs.amazonaws.com/groups/s3/Fake\"").refused("InvalidArgument").message, "Invalid group uri");
    assert_eq!(refused("canonical").refused("InvalidArgument").message, "Argument format not recognized");
    w.call::<PutBucketAcl>(bucket_acl("mine")).refused("InvalidArgument");
}

#[test]
fn a_document_replaces_the_list() {
    let w = with_acls("ObjectWriter");
    put(&w, "data", "k", "hello");
    let owner = Some(Owner { id: Some(id("000000000000")), ..Default::default() });
    let grantee = |kind: &str, id: Option<String>, uri: Option<&str>| {
        Some(Grantee { r#type: kind.into(), id, uri: uri.map(str::to_owned), ..Default::default() })
    };
    let read = |grantee| Grant { grantee, permission: Some("READ".into()) };
    let with = |policy: Option<AccessControlPolicy>| PutObjectAclInput { access_control_policy: policy, acl: None, ..object_acl("k", "") };
    let good = AccessControlPolicy {
        grants: Some(vec![read(grantee("CanonicalUser", Some(id("111111111111")), None)), read(grantee("Group", None, Some(ALL_USERS)))]),
        owner: owner.clone(),
    };
    w.call::<PutObjectAcl>(with(Some(good.clone()))).ok();
    assert_eq!(acl_of(&w, w.cx(), "k").1, [format!("{} READ", theirs()), "AllUsers READ".into()]);

    w.call::<PutObjectAcl>(with(None)).refused("MissingSecurityHeader");
    w.call::<PutObjectAcl>(PutObjectAclInput { acl: Some("private".into()), ..with(Some(good.clone())) }).refused("UnexpectedContent");
    w.call::<PutObjectAcl>(with(Some(AccessControlPolicy::default()))).refused("MalformedACLError");
    let strange = Grant { permission: Some("EVERYTHING".into()), ..good.grants.clone().unwrap()[0].clone() };
    let policy = AccessControlPolicy { grants: Some(vec![strange]), owner: owner.clone() };
    w.call::<PutObjectAcl>(with(Some(policy))).refused("MalformedACLError");
    let nobody = AccessControlPolicy { grants: Some(vec![read(grantee("CanonicalUser", Some("_foo".into()), None))]), owner };
    w.call::<PutObjectAcl>(with(Some(nobody))).refused("InvalidArgument");
    let given_away = AccessControlPolicy { owner: Some(Owner { id: Some(id("111111111111")), ..Default::default() }), ..good };
    w.call::<PutObjectAcl>(with(Some(given_away))).refused("AccessDenied");
}

#[test]
fn blocks_refuse_public_acls_and_ignore_those_that_are_there() {
    let w = with_acls("ObjectWriter");
    w.call::<PutBucketAcl>(bucket_acl("public-read")).ok();
    w.call::<PutObject>(canned("k", "public-read")).ok();
    let block = |configuration| {
        let input =
            PutPublicAccessBlockInput { bucket: "data".into(), public_access_block_configuration: configuration, ..Default::default() };
        w.call::<PutPublicAccessBlock>(input).ok();
    };
    block(PublicAccessBlockConfiguration { block_public_acls: Some(true), ..Default::default() });
    w.call_as::<GetObject>(&anonymous(&w), at("data", "k")).ok();
    let refused = w.call::<PutObject>(canned("l", "public-read")).refused("AccessDenied");
    assert_eq!(
        refused.message,
        "User: arn:aws:iam::000000000000:root is not authorized to perform: s3:PutObject on resource: \"arn:aws:s3:::data/l\" because \
         public ACLs are prevented by the BlockPublicAcls setting in S3 Block Public Access."
    );
    w.call::<PutObjectAcl>(object_acl("k", "authenticated-read")).refused("AccessDenied");
    w.call::<PutBucketAcl>(bucket_acl("public-read-write")).refused("AccessDenied");
    w.call::<PutObject>(canned("l", "private")).ok();
    block(PublicAccessBlockConfiguration { ignore_public_acls: Some(true), ..Default::default() });
    w.call_as::<GetObject>(&anonymous(&w), at("data", "k")).refused("AccessDenied");
    w.call_as::<ListObjectsV2>(&stranger(&w), list()).refused("AccessDenied");
    assert!(acl_of(&w, w.cx(), "k").1.contains(&"AllUsers READ".to_owned()), "it is still there");
}

#[test]
fn ownership_controls_come_and_go() {
    let w = with_bucket("data");
    let get = || GetBucketOwnershipControlsInput { bucket: "data".into(), ..Default::default() };
    let rules = w.call::<GetBucketOwnershipControls>(get()).ok().ownership_controls.unwrap().rules;
    assert_eq!(rules[0].object_ownership, "BucketOwnerEnforced");
    w.call::<DeleteBucketOwnershipControls>(DeleteBucketOwnershipControlsInput { bucket: "data".into(), ..Default::default() }).ok();
    let refused = w.call::<GetBucketOwnershipControls>(get()).refused("OwnershipControlsNotFoundError");
    assert_eq!(refused.message, "The bucket ownership controls were not found");
    unblock(&w, "data");
    w.call::<PutBucketAcl>(bucket_acl("public-read")).ok();
    ownership(&w, "BucketOwnerEnforced").refused("InvalidBucketAclWithObjectOwnership");
    ownership(&w, "Everybody").refused("MalformedXML");
    w.call::<PutBucketAcl>(bucket_acl("private")).ok();
    ownership(&w, "BucketOwnerEnforced").ok();
}

#[test]
fn others_pay_when_the_requester_pays() {
    let w = with_acls("ObjectWriter");
    w.call::<PutObject>(canned("k", "public-read")).ok();
    let request_payment_configuration = RequestPaymentConfiguration { payer: "Requester".into() };
    let input = PutBucketRequestPaymentInput { bucket: "data".into(), request_payment_configuration, ..Default::default() };
    w.call::<PutBucketRequestPayment>(input).ok();
    let get = GetBucketRequestPaymentInput { bucket: "data".into(), ..Default::default() };
    assert_eq!(w.call::<GetBucketRequestPayment>(get).ok().payer.as_deref(), Some("Requester"));
    let paying = || GetObjectInput { request_payer: Some("requester".into()), ..at("data", "k") };
    w.call_as::<GetObject>(&stranger(&w), at("data", "k")).refused("AccessDenied");
    assert_eq!(w.call_as::<GetObject>(&stranger(&w), paying()).ok().request_charged.as_deref(), Some("requester"));
    w.call_as::<GetObject>(&anonymous(&w), paying()).refused("AccessDenied");
    assert_eq!(w.call::<GetObject>(at("data", "k")).ok().request_charged, None);
}
