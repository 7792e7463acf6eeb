//! Keys that customers bring along: only they open what they closed.

use api_s3::*;
use kernel::findings::FINDINGS;
use testkit::World;

use crate::house::{bytes, put};
use crate::kinds::{self, Sse, noise};

const MINE: Sse = Sse::Customer(1);
const OTHER: Sse = Sse::Customer(2);

#[test]
fn nobody_reads_without_the_key() {
    let w = kinds::world();
    w.call::<PutObject>(MINE.put("k", "secret")).ok();
    let missing =
        "The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.";
    assert_eq!(w.call::<GetObject>(Sse::Silence.get("k")).refused("InvalidRequest").message, missing);
    assert_eq!(w.call::<HeadObject>(Sse::Silence.head("k")).refused("InvalidRequest").message, missing);
    let wrong = "Requests specifying Server Side Encryption with Customer provided keys must provide the correct secret key.";
    assert_eq!(w.call::<GetObject>(OTHER.get("k")).refused("AccessDenied").message, wrong);
    assert_eq!(w.call::<HeadObject>(OTHER.head("k")).refused("AccessDenied").message, wrong);
    assert_eq!(w.call::<CopyObject>(Sse::Silence.copy(("k", &Sse::Silence), "c")).refused("InvalidRequest").message, missing);
    assert_eq!(w.call::<CopyObject>(Sse::Silence.copy(("k", &OTHER), "c")).refused("AccessDenied").message, wrong);
    assert_eq!(bytes(&w, w.call::<GetObject>(MINE.get("k")).ok()), "secret");

    let attributes = |sse: &Sse| {
        let customer = sse.customer();
        GetObjectAttributesInput {
            bucket: "data".into(),
            key: "k".into(),
            object_attributes: vec!["ObjectSize".into(), "Checksum".into()],
            sse_customer_algorithm: customer.algorithm,
            sse_customer_key: customer.key,
            sse_customer_key_md5: customer.md5,
            ..Default::default()
        }
    };
    assert_eq!(w.call::<GetObjectAttributes>(attributes(&MINE)).ok().object_size, Some(6));
    w.call::<GetObjectAttributes>(attributes(&Sse::Silence)).refused("InvalidRequest");
    w.call::<GetObjectAttributes>(attributes(&OTHER)).refused("AccessDenied");

    w.call::<DeleteObject>(DeleteObjectInput { bucket: "data".into(), key: "k".into(), ..Default::default() }).ok();
}

#[test]
fn a_key_where_none_is_needed_is_refused() {
    let w = kinds::world();
    put(&w, "data", "k", "x");
    let error = w.call::<GetObject>(MINE.get("k")).refused("InvalidRequest");
    assert_eq!(error.message, "The encryption parameters are not applicable to this object.");
    w.call::<HeadObject>(MINE.head("k")).refused("InvalidRequest");
}

#[test]
fn headers_that_are_no_key_are_named() {
    let w = kinds::world();
    let about = "Requests specifying Server Side Encryption with Customer provided keys must provide ";
    let refused = |input: PutObjectInput, code: &str| w.call::<PutObject>(input).refused(code);
    let both = PutObjectInput { server_side_encryption: Some("AES256".into()), ..MINE.put("k", "x") };
    let error = refused(both, "InvalidArgument");
    assert_eq!(error.message, "Server Side Encryption with Customer provided key is incompatible with the encryption method specified");
    assert_eq!(error.details, [("ArgumentName", "x-amz-server-side-encryption".to_owned()), ("ArgumentValue", "AES256".to_owned())]);
    let algorithm = PutObjectInput { sse_customer_algorithm: Some("KMS".into()), ..MINE.put("k", "x") };
    let error = refused(algorithm, "InvalidEncryptionAlgorithmError");
    assert_eq!(error.message, "The Encryption request you specified is not valid. Supported value: AES256.");
    let no_algorithm = PutObjectInput { sse_customer_algorithm: None, ..MINE.put("k", "x") };
    assert_eq!(refused(no_algorithm, "InvalidArgument").message, format!("{about}a valid encryption algorithm."));
    let no_key = PutObjectInput { sse_customer_key: None, ..MINE.put("k", "x") };
    assert_eq!(refused(no_key, "InvalidArgument").message, format!("{about}an appropriate secret key."));
    let no_md5 = PutObjectInput { sse_customer_key_md5: None, ..MINE.put("k", "x") };
    assert_eq!(refused(no_md5, "InvalidArgument").message, format!("{about}the client calculated MD5 of the secret key."));
    let wrong_md5 = PutObjectInput { sse_customer_key_md5: OTHER.customer().md5, ..MINE.put("k", "x") };
    let text = "The calculated MD5 hash of the key did not match the hash that was provided.";
    assert_eq!(refused(wrong_md5, "InvalidArgument").message, text);
    w.call::<GetObject>(Sse::Silence.get("k")).refused("NoSuchKey");
}

#[test]
fn parts_need_the_key_of_their_upload() {
    let w = kinds::world();
    let begin = |sse: &Sse| w.call::<CreateMultipartUpload>(sse.begin("k")).ok().upload_id.unwrap();
    let (mine, nobodys) = (begin(&MINE), begin(&Sse::Silence));
    let initiate =
        "The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters.";
    let refused = |sse: &Sse, id: &str| w.call::<UploadPart>(sse.part("k", id, 1, "x")).refused("InvalidRequest").message;
    assert_eq!(refused(&Sse::Silence, &mine), initiate);
    assert_eq!(refused(&MINE, &nobodys), initiate);
    assert_eq!(refused(&OTHER, &mine), "The provided encryption parameters did not match the ones used originally.");
    w.call::<UploadPart>(MINE.part("k", &mine, 1, "x")).ok();
}

#[test]
fn each_version_has_its_own_key() {
    let w = kinds::world();
    crate::versions::set(&w, "Enabled");
    let one = w.call::<PutObject>(MINE.put("k", "one")).ok().version_id;
    w.call::<PutObject>(OTHER.put("k", "two")).ok();
    assert_eq!(bytes(&w, w.call::<GetObject>(OTHER.get("k")).ok()), "two");
    w.call::<GetObject>(MINE.get("k")).refused("AccessDenied");
    assert_eq!(bytes(&w, w.call::<GetObject>(GetObjectInput { version_id: one, ..MINE.get("k") }).ok()), "one");
}

fn findings(w: &World) -> usize {
    w.cx().read(|tx| tx.prefix(&FINDINGS, ()).rows().collect::<Result<Vec<_>, _>>()).expect("findings can be read").len()
}

#[test]
fn a_bucket_that_nobody_asked_takes_customers_keys_and_says_what_aws_would_do() {
    let w = crate::house::with_bucket("data");
    put(&w, "data", "plain", "x");
    assert_eq!(findings(&w), 0);
    w.call::<PutObject>(MINE.put("k", "x")).ok();
    assert_eq!(findings(&w), 1);

    let strict = World::new().strict().with(s3::service()).start();
    strict.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
    let error = strict.call::<PutObject>(MINE.put("k", "x")).refused("AccessDenied");
    assert_eq!(
        error.message,
        "User: arn:aws:iam::000000000000:root is not authorized to perform: s3:PutObject on resource: \"arn:aws:s3:::data/k\" because \
         this bucket has blocked upload requests that specify Server Side Encryption with Customer provided keys (SSE-C). Please specify a \
         different server-side encryption type"
    );
    kinds::allow_customer_keys(&strict);
    strict.call::<PutObject>(MINE.put("k", "x")).ok();
}

#[test]
fn a_bucket_that_blocks_customers_keys_still_gives_out_what_it_has() {
    let w = kinds::world();
    w.call::<PutObject>(MINE.put("k", noise(100_000))).ok();
    w.call::<PutBucketEncryption>(kinds::settings(Some(("AES256", None)), None, Some("SSE-C"))).ok();
    w.call::<PutObject>(MINE.put("other", "x")).refused("AccessDenied");
    w.call::<CreateMultipartUpload>(MINE.begin("other")).refused("AccessDenied");
    w.call::<CopyObject>(MINE.copy(("k", &MINE), "other")).refused("AccessDenied");
    assert!(bytes(&w, w.call::<GetObject>(MINE.get("k")).ok()) == noise(100_000));
    assert_eq!(findings(&w), 0, "this is what AWS does too");
}
