//! Bytes that are not what they were promised to be are refused; what was computed is kept and answered.

use api_s3::*;

use crate::house::*;

#[test]
fn every_object_has_a_checksum_even_unasked() {
    let w = with_bucket("data");
    let put = put(&w, "data", "k", "123456789");
    // The catalogue's check value of CRC-64/NVME, 0xae8b14860a799888.
    assert_eq!(put.checksum_crc64nvme.as_deref(), Some("rosUhgp5mIg="));
    assert_eq!(put.checksum_type.as_deref(), Some("FULL_OBJECT"));
    let plain = w.call::<GetObject>(at("data", "k")).ok();
    assert_eq!(plain.checksum_crc64nvme, None);
    let asked = w.call::<GetObject>(GetObjectInput { checksum_mode: Some("ENABLED".into()), ..at("data", "k") }).ok();
    assert_eq!(asked.checksum_crc64nvme.as_deref(), Some("rosUhgp5mIg="));
    let ranged = GetObjectInput { checksum_mode: Some("ENABLED".into()), range: Some("bytes=0-1".into()), ..at("data", "k") };
    assert_eq!(w.call::<GetObject>(ranged).ok().checksum_crc64nvme, None);
}

#[test]
fn a_declared_checksum_must_be_right() {
    let w = with_bucket("data");
    let declaring = |crc: &str| PutObjectInput { checksum_crc32: Some(crc.into()), ..new("data", "k", "123456789") };
    let put = w.call::<PutObject>(declaring("y/Q5Jg==")).ok();
    assert_eq!((put.checksum_crc32.as_deref(), put.checksum_crc64nvme), (Some("y/Q5Jg=="), None));
    let error = w.call::<PutObject>(declaring("AAAAAA==")).refused("BadDigest");
    assert_eq!(error.message, "The CRC32 you specified did not match the calculated checksum.");
    let error = w.call::<PutObject>(declaring("nonsense")).refused("InvalidRequest");
    assert_eq!(error.message, "Value for x-amz-checksum-crc32 header is invalid.");
    let two = PutObjectInput { checksum_sha1: Some("qZk+NkcGgWq6PiVxeFDCbJzQ2J0=".into()), ..declaring("y/Q5Jg==") };
    w.call::<PutObject>(two).refused("InvalidRequest");
}

#[test]
fn an_algorithm_can_be_named_without_a_value() {
    let w = with_bucket("data");
    let named = |name: &str| PutObjectInput { checksum_algorithm: Some(name.into()), ..new("data", "k", "abc") };
    let put = w.call::<PutObject>(named("SHA256")).ok();
    assert_eq!(put.checksum_sha256.as_deref(), Some("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="));
    w.call::<PutObject>(named("CRC16")).refused("InvalidRequest");
    let listed = w.call::<ListObjectsV2>(ListObjectsV2Input { bucket: "data".into(), ..Default::default() }).ok();
    assert_eq!(listed.contents.unwrap()[0].checksum_algorithm.as_deref(), Some(&["SHA256".to_owned()][..]));
}

#[test]
fn content_md5_is_compared() {
    let w = with_bucket("data");
    let saying = |md5: &str| PutObjectInput { content_md5: Some(md5.into()), ..new("data", "k", "hello world") };
    w.call::<PutObject>(saying("XrY7u+Ae7tCTyyK7j1rNww==")).ok();
    w.call::<PutObject>(saying("1B2M2Y8AsgTpgAmY7PhCfg==")).refused("BadDigest");
    w.call::<PutObject>(saying("short")).refused("InvalidDigest");
    assert_eq!(get(&w, "data", "k"), "hello world");
}

#[test]
fn attributes_tell_checksum_size_and_class() {
    let w = with_bucket("data");
    put(&w, "data", "k", "123456789");
    let input = GetObjectAttributesInput {
        bucket: "data".into(),
        key: "k".into(),
        object_attributes: ["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"].map(str::to_owned).to_vec(),
        ..Default::default()
    };
    let got = w.call::<GetObjectAttributes>(input).ok();
    assert_eq!(got.etag.as_deref(), Some("25f9e794323b453885f5181f1b624d0b"));
    assert_eq!(got.checksum.unwrap().checksum_crc64nvme.as_deref(), Some("rosUhgp5mIg="));
    assert_eq!((got.object_size, got.storage_class.as_deref()), (Some(9), Some("STANDARD")));
    assert!(got.object_parts.is_none());
    let wrong =
        GetObjectAttributesInput { bucket: "data".into(), key: "k".into(), object_attributes: vec!["Size".into()], ..Default::default() };
    w.call::<GetObjectAttributes>(wrong).refused("InvalidArgument");
}
