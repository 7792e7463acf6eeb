//! Objects that arrive in parts.

use api_s3::*;
use kernel::{Body, Bytes};
use testkit::{Outcome, World};

use crate::house::*;

const MIN: usize = 5 << 20;

pub fn begin(w: &World) -> String {
    begin_with(w, CreateMultipartUploadInput::default())
}

fn begin_with(w: &World, input: CreateMultipartUploadInput) -> String {
    let input = CreateMultipartUploadInput { bucket: "data".into(), key: "parts".into(), ..input };
    w.call::<CreateMultipartUpload>(input).ok().upload_id.unwrap()
}

fn part(upload_id: &str, number: i32, body: impl Into<Bytes>) -> UploadPartInput {
    UploadPartInput {
        bucket: "data".into(),
        key: "parts".into(),
        upload_id: upload_id.into(),
        part_number: number,
        body: Body::from(body.into()),
        ..Default::default()
    }
}

pub fn upload(w: &World, upload_id: &str, number: i32, body: impl Into<Bytes>) -> String {
    w.call::<UploadPart>(part(upload_id, number, body)).ok().etag.unwrap()
}

pub fn list(w: &World, upload_id: &str) -> Vec<Part> {
    let input = ListPartsInput { bucket: "data".into(), key: "parts".into(), upload_id: upload_id.into(), ..Default::default() };
    w.call::<ListParts>(input).ok().parts.unwrap_or_default()
}

pub fn completing(upload_id: &str, parts: &[(i32, &String)]) -> CompleteMultipartUploadInput {
    let named =
        |(number, etag): &(i32, &String)| CompletedPart { part_number: Some(*number), etag: Some((*etag).clone()), ..Default::default() };
    CompleteMultipartUploadInput {
        bucket: "data".into(),
        key: "parts".into(),
        upload_id: upload_id.into(),
        multipart_upload: Some(CompletedMultipartUpload { parts: Some(parts.iter().map(named).collect()) }),
        ..Default::default()
    }
}

pub fn complete(w: &World, upload_id: &str, parts: &[(i32, &String)]) -> Outcome<CompleteMultipartUploadOutput> {
    w.call::<CompleteMultipartUpload>(completing(upload_id, parts))
}

#[test]
fn parts_become_one_object() {
    let w = with_bucket("data");
    let id = begin_with(&w, CreateMultipartUploadInput { content_type: Some("text/csv".into()), ..Default::default() });
    let first = upload(&w, &id, 1, vec![b'a'; MIN]);
    upload(&w, &id, 2, vec![b'x'; MIN]);
    let second = upload(&w, &id, 2, vec![b'b'; MIN]);
    upload(&w, &id, 7, "left out");
    let last = upload(&w, &id, 10_000, "end");
    w.call::<GetObject>(at("data", "parts")).refused("NoSuchKey");

    let done = complete(&w, &id, &[(1, &first), (2, &second), (10_000, &last)]).ok();
    assert!(done.etag.unwrap().ends_with("-3\""));
    assert_eq!(done.checksum_type.as_deref(), Some("FULL_OBJECT"));
    let whole = [vec![b'a'; MIN], vec![b'b'; MIN], b"end".to_vec()].concat();
    let got = w.call::<GetObject>(at("data", "parts")).ok();
    assert_eq!(got.content_type.as_deref(), Some("text/csv"));
    assert!(bytes(&w, got) == whole);
    // The default checksum of the whole is what a single upload of the same bytes has.
    assert_eq!(done.checksum_crc64nvme, put(&w, "data", "single", whole).checksum_crc64nvme);

    let third = w.call::<GetObject>(GetObjectInput { part_number: Some(10_000), ..at("data", "parts") }).ok();
    assert_eq!((third.parts_count, third.content_length), (Some(3), Some(3)));
    assert_eq!(bytes(&w, third), "end");
    let error = w.call::<GetObject>(GetObjectInput { part_number: Some(3), ..at("data", "parts") }).refused("InvalidPartNumber");
    assert_eq!(error.schema.status, 416);
}

#[test]
fn completing_again_answers_again() {
    let w = with_bucket("data");
    let id = begin(&w);
    let etag = upload(&w, &id, 1, "all");
    let first = complete(&w, &id, &[(1, &etag)]).ok();
    assert_eq!(complete(&w, &id, &[(1, &etag)]).ok().etag, first.etag);
    put(&w, "data", "parts", "another");
    let error = complete(&w, &id, &[(1, &etag)]).refused("NoSuchUpload");
    assert!(error.message.starts_with("The specified upload does not exist."));
}

#[test]
fn a_wrong_list_of_parts_is_refused_and_may_be_corrected() {
    let w = with_bucket("data");
    let id = begin(&w);
    let (small, last) = (upload(&w, &id, 1, "small"), upload(&w, &id, 2, "last"));
    complete(&w, &id, &[]).refused("MalformedXML");
    let listless = CompleteMultipartUploadInput { multipart_upload: None, ..completing(&id, &[]) };
    assert_eq!(w.call::<CompleteMultipartUpload>(listless).refused("InvalidRequest").message, "You must specify at least one part");
    complete(&w, &id, &[(2, &last), (1, &small)]).refused("InvalidPartOrder");
    complete(&w, &id, &[(1, &last)]).refused("InvalidPart");
    complete(&w, &id, &[(3, &last)]).refused("InvalidPart");
    let error = complete(&w, &id, &[(1, &small), (2, &last)]).refused("EntityTooSmall");
    assert_eq!(error.message, "Your proposed upload is smaller than the minimum allowed size");
    complete(&w, &id, &[(2, &last)]).ok();
    assert_eq!(get(&w, "data", "parts"), "last");
}

#[test]
fn an_aborted_upload_is_unknown_afterwards() {
    let w = with_bucket("data");
    let id = begin(&w);
    let etag = upload(&w, &id, 1, "x");
    let abort = || AbortMultipartUploadInput { bucket: "data".into(), key: "parts".into(), upload_id: id.clone(), ..Default::default() };
    w.call::<AbortMultipartUpload>(abort()).ok();
    w.call::<AbortMultipartUpload>(abort()).refused("NoSuchUpload");
    w.call::<UploadPart>(part(&id, 1, "x")).refused("NoSuchUpload");
    complete(&w, &id, &[(1, &etag)]).refused("NoSuchUpload");
    w.call::<UploadPart>(part("nonsense", 1, "x")).refused("NoSuchUpload");
}

#[test]
fn part_numbers_have_bounds() {
    let w = with_bucket("data");
    let id = begin(&w);
    for number in [0, -1, 10_001] {
        let error = w.call::<UploadPart>(part(&id, number, "x")).refused("InvalidArgument");
        assert_eq!(error.message, "Part number must be an integer between 1 and 10000, inclusive");
    }
}

#[test]
fn parts_are_listed_in_pages() {
    let w = with_bucket("data");
    let id = begin(&w);
    for number in [3, 1, 2] {
        upload(&w, &id, number, "x");
    }
    let page = |marker| ListPartsInput {
        bucket: "data".into(),
        key: "parts".into(),
        upload_id: id.clone(),
        max_parts: Some(2),
        part_number_marker: marker,
        ..Default::default()
    };
    let first = w.call::<ListParts>(page(None)).ok();
    assert_eq!((first.is_truncated, first.next_part_number_marker), (Some(true), Some(2)));
    let second = w.call::<ListParts>(page(first.next_part_number_marker)).ok();
    let behind = w.call::<ListParts>(page(Some(i32::MAX))).ok();
    assert_eq!((behind.is_truncated, behind.parts.is_none()), (Some(false), true), "there is no such part, and none behind it");
    w.call::<ListParts>(page(Some(-1))).refused("InvalidArgument");
    assert_eq!(second.is_truncated, Some(false));
    assert_eq!(second.parts.unwrap()[0].part_number, Some(3));
}

#[test]
fn uploads_in_progress_are_listed_by_key_and_age() {
    let w = with_bucket("data");
    let begin = |key: &str| {
        let input = CreateMultipartUploadInput { bucket: "data".into(), key: key.into(), ..Default::default() };
        w.call::<CreateMultipartUpload>(input).ok().upload_id.unwrap()
    };
    let (b1, b2, a, d) = (begin("b"), begin("b"), begin("a"), begin("dir/x"));
    let listing = |input: ListMultipartUploadsInput| {
        w.call::<ListMultipartUploads>(ListMultipartUploadsInput { bucket: "data".into(), ..input }).ok()
    };
    let ids = |output: &ListMultipartUploadsOutput| -> Vec<String> {
        output.uploads.iter().flatten().filter_map(|upload| upload.upload_id.clone()).collect()
    };
    assert_eq!(ids(&listing(Default::default())), [a.clone(), b1.clone(), b2.clone(), d]);
    let first = listing(ListMultipartUploadsInput { max_uploads: Some(2), ..Default::default() });
    assert_eq!(ids(&first), [a, b1]);
    let rest = listing(ListMultipartUploadsInput {
        delimiter: Some("/".into()),
        key_marker: first.next_key_marker,
        upload_id_marker: first.next_upload_id_marker,
        ..Default::default()
    });
    assert_eq!(ids(&rest), [b2]);
    assert_eq!(rest.common_prefixes.unwrap()[0].prefix.as_deref(), Some("dir/"));
}

#[test]
fn a_composite_checksum_covers_the_parts() {
    let w = with_bucket("data");
    let id = begin_with(&w, CreateMultipartUploadInput { checksum_algorithm: Some("SHA256".into()), ..Default::default() });
    w.call::<UploadPart>(UploadPartInput { checksum_algorithm: Some("CRC32".into()), ..part(&id, 1, "x") }).refused("InvalidRequest");
    w.call::<UploadPart>(part(&id, 1, "x")).refused("InvalidRequest");
    let sha = |number, body: Vec<u8>| {
        let input = UploadPartInput { checksum_algorithm: Some("SHA256".into()), ..part(&id, number, body) };
        w.call::<UploadPart>(input).ok()
    };
    let (first, last) = (sha(1, vec![b'a'; MIN]), sha(2, b"end".to_vec()));
    let mut input = completing(&id, &[(1, first.etag.as_ref().unwrap()), (2, last.etag.as_ref().unwrap())]);
    let error = complete(&w, &id, &[(1, first.etag.as_ref().unwrap())]).refused("InvalidRequest");
    assert!(error.message.starts_with("The upload was created using a sha256 checksum."));
    let parts = input.multipart_upload.as_mut().unwrap().parts.as_mut().unwrap();
    (parts[0].checksum_sha256, parts[1].checksum_sha256) = (first.checksum_sha256, last.checksum_sha256);
    let done = w.call::<CompleteMultipartUpload>(input).ok();
    assert!(done.checksum_sha256.as_ref().unwrap().ends_with("-2"));
    assert_eq!(done.checksum_type.as_deref(), Some("COMPOSITE"));
    let head = w.call::<HeadObject>(HeadObjectInput { checksum_mode: Some("ENABLED".into()), ..head("data", "parts") }).ok();
    assert_eq!(head.checksum_sha256, done.checksum_sha256);
    let attributes = GetObjectAttributesInput {
        bucket: "data".into(),
        key: "parts".into(),
        object_attributes: vec!["ObjectParts".into()],
        ..Default::default()
    };
    let parts = w.call::<GetObjectAttributes>(attributes).ok().object_parts.unwrap();
    assert_eq!((parts.total_parts_count, parts.parts.unwrap().len()), (Some(2), 2));
}

#[test]
fn a_conditional_completion_notices_who_wrote_meanwhile() {
    let w = with_bucket("data");
    let etag = put(&w, "data", "parts", "same").etag;
    w.advance(1000);
    let id = begin(&w);
    let part = upload(&w, &id, 1, "new");
    let conditional = |etag: &Option<String>| CompleteMultipartUploadInput { if_match: etag.clone(), ..completing(&id, &[(1, &part)]) };
    w.call::<CompleteMultipartUpload>(conditional(&Some("\"other\"".into()))).refused("PreconditionFailed");
    w.advance(1000);
    put(&w, "data", "parts", "same");
    w.call::<CompleteMultipartUpload>(conditional(&etag)).refused("ConditionalRequestConflict");
    assert_eq!(get(&w, "data", "parts"), "same");
    complete(&w, &id, &[(1, &part)]).ok();
}

#[test]
fn checksums_of_parts_need_an_upload_that_has_them() {
    let w = with_bucket("data");
    let id = begin(&w);
    let crc = UploadPartInput { checksum_crc32: Some("y/Q5Jg==".into()), ..part(&id, 1, "123456789") };
    let uploaded = w.call::<UploadPart>(crc).ok();
    assert_eq!(uploaded.checksum_crc32.as_deref(), Some("y/Q5Jg=="));
    let etag = uploaded.etag.unwrap();
    let mut naming = completing(&id, &[(1, &etag)]);
    naming.multipart_upload.as_mut().unwrap().parts.as_mut().unwrap()[0].checksum_crc32 = Some("y/Q5Jg==".into());
    w.call::<CompleteMultipartUpload>(naming).refused("InvalidPart");
    let typed = CompleteMultipartUploadInput { checksum_type: Some("FULL_OBJECT".into()), ..completing(&id, &[(1, &etag)]) };
    assert!(w.call::<CompleteMultipartUpload>(typed).refused("InvalidRequest").message.contains("the null checksum mode"));
    assert_eq!(complete(&w, &id, &[(1, &etag)]).ok().checksum_crc64nvme.as_deref(), Some("rosUhgp5mIg="));
}

#[test]
fn a_full_object_checksum_is_compared_at_the_end() {
    let w = with_bucket("data");
    let create = CreateMultipartUploadInput {
        checksum_algorithm: Some("CRC32".into()),
        checksum_type: Some("FULL_OBJECT".into()),
        ..Default::default()
    };
    let id = begin_with(&w, create);
    let etag = upload(&w, &id, 1, "123456789");
    let saying = |crc: &str| CompleteMultipartUploadInput { checksum_crc32: Some(crc.into()), ..completing(&id, &[(1, &etag)]) };
    w.call::<CompleteMultipartUpload>(saying("AAAAAA==")).refused("BadDigest");
    let wrong_size = CompleteMultipartUploadInput { mpu_object_size: Some(8), ..saying("y/Q5Jg==") };
    w.call::<CompleteMultipartUpload>(wrong_size).refused("InvalidRequest");
    let done = w.call::<CompleteMultipartUpload>(saying("y/Q5Jg==")).ok();
    assert_eq!(done.checksum_crc32.as_deref(), Some("y/Q5Jg=="));
    let sha = CreateMultipartUploadInput {
        bucket: "data".into(),
        key: "k".into(),
        checksum_algorithm: Some("SHA1".into()),
        checksum_type: Some("FULL_OBJECT".into()),
        ..Default::default()
    };
    w.call::<CreateMultipartUpload>(sha).refused("InvalidRequest");
}

#[test]
fn parts_can_be_copied_from_objects() {
    let w = with_bucket("data");
    let body: Vec<u8> = (0..MIN + 100).map(|at| (at % 251) as u8).collect();
    put(&w, "data", "source", body.clone());
    let id = begin(&w);
    let copy = |number, range: Option<&str>| UploadPartCopyInput {
        bucket: "data".into(),
        key: "parts".into(),
        upload_id: id.clone(),
        part_number: number,
        copy_source: "data/source".into(),
        copy_source_range: range.map(str::to_owned),
        ..Default::default()
    };
    let whole = w.call::<UploadPartCopy>(copy(1, None)).ok().copy_part_result.unwrap().etag.unwrap();
    let stretch = w.call::<UploadPartCopy>(copy(2, Some("bytes=10-19"))).ok().copy_part_result.unwrap().etag.unwrap();
    w.call::<UploadPartCopy>(copy(3, Some("bytes=10-"))).refused("InvalidArgument");
    w.call::<UploadPartCopy>(copy(3, Some("bytes=0-99999999"))).refused("InvalidArgument");
    w.call::<UploadPartCopy>(copy(3, Some("bytes=99999998-99999999"))).refused("InvalidRequest");
    complete(&w, &id, &[(1, &whole), (2, &stretch)]).ok();
    assert!(get(&w, "data", "parts") == [&body[..], &body[10..20]].concat());

    // A copy of an object made of parts is one uploaded at once.
    let copied = CopyObjectInput { bucket: "data".into(), key: "c".into(), copy_source: "data/parts".into(), ..Default::default() };
    let etag = w.call::<CopyObject>(copied).ok().copy_object_result.unwrap().etag.unwrap();
    assert_eq!(Some(etag), put(&w, "data", "same", [&body[..], &body[10..20]].concat()).etag);
}
