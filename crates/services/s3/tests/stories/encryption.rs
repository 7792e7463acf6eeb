//! Whatever the kind of encryption, an object is what it was.

use api_s3::*;
use s3::model::etag;

use crate::house::bytes;
use crate::kinds::{self, ALL, Sse, noise};

const MIN: usize = 5 << 20;

#[test]
fn objects_of_every_kind_and_size_come_back_whole_and_in_ranges() {
    let w = kinds::world();
    let all = noise(300_000);
    for sse in &ALL {
        for length in [0, 1, 1_000, 32 << 10, 65_519, 65_520, 65_521, 300_000] {
            let body = &all[..length];
            w.call::<PutObject>(sse.put("k", body.to_vec())).ok();
            assert!(bytes(&w, w.call::<GetObject>(sse.get("k")).ok()) == body, "{sse:?} {length}");
            for (first, last) in [(0, 0), (length / 2, length / 2 + 10), (length.saturating_sub(3), length), (65_515, 65_525)] {
                if first >= length {
                    continue;
                }
                let got = w.call::<GetObject>(GetObjectInput { range: Some(format!("bytes={first}-{last}")), ..sse.get("k") }).ok();
                assert_eq!(got.content_length, Some((last.min(length - 1) - first + 1) as i64));
                assert!(bytes(&w, got) == body[first..=last.min(length - 1)], "{sse:?} {length} {first}");
            }
        }
    }
}

#[test]
fn answers_say_how_an_object_is_encrypted() {
    let w = kinds::world();
    for sse in &ALL {
        let put = w.call::<PutObject>(sse.put("k", "x")).ok();
        let got = w.call::<GetObject>(sse.get("k")).ok();
        let head = w.call::<HeadObject>(sse.head("k")).ok();
        let (method, md5) = match sse {
            Sse::Silence => (Some("AES256"), None),
            Sse::Kms { .. } => (Some("aws:kms"), None),
            Sse::Customer(_) => (None, sse.customer().md5),
        };
        for said in [
            (put.server_side_encryption, put.sse_kms_key_id, put.bucket_key_enabled, put.sse_customer_key_md5, put.sse_customer_algorithm),
            (got.server_side_encryption, got.sse_kms_key_id, got.bucket_key_enabled, got.sse_customer_key_md5, got.sse_customer_algorithm),
            (
                head.server_side_encryption,
                head.sse_kms_key_id,
                head.bucket_key_enabled,
                head.sse_customer_key_md5,
                head.sse_customer_algorithm,
            ),
        ] {
            assert_eq!(said.0.as_deref(), method);
            assert_eq!(
                said.1.is_some_and(|arn| arn.starts_with("arn:aws:kms:us-east-1:000000000000:key/")),
                matches!(sse, Sse::Kms { .. })
            );
            assert_eq!(said.2, (*sse == Sse::Kms { bucket_key: true }).then_some(true));
            assert_eq!((&said.3, said.4.as_deref()), (&md5, md5.as_ref().map(|_| "AES256")));
        }
    }
}

#[test]
fn only_what_the_house_encrypts_shows_its_md5() {
    let w = kinds::world();
    let md5 = etag::ETag::of_whole(etag::md5(b"x")).quoted();
    for sse in &ALL {
        let one = w.call::<PutObject>(sse.put("k", "x")).ok().etag.unwrap();
        let two = w.call::<PutObject>(sse.put("k", "x")).ok().etag.unwrap();
        assert_eq!((one == md5, two == md5, one == two), if *sse == Sse::Silence { (true, true, true) } else { (false, false, false) });
        assert_eq!(one.len(), 34, "still thirty-two digits");
        let wrong = PutObjectInput { content_md5: Some(etag::base64(&[1; 16])), ..sse.put("k", "x") };
        w.call::<PutObject>(wrong).refused("BadDigest");
    }
}

#[test]
fn a_copy_may_change_the_kind_and_not_the_bytes() {
    let w = kinds::world();
    let body = noise(150_000);
    for from in &ALL {
        w.call::<PutObject>(from.put("from", body.clone())).ok();
        let checksum = w.call::<HeadObject>(HeadObjectInput { checksum_mode: Some("ENABLED".into()), ..from.head("from") }).ok();
        for to in &ALL {
            let copied = w.call::<CopyObject>(to.copy(("from", from), "to")).ok();
            assert_eq!(
                copied.server_side_encryption.as_deref(),
                match to {
                    Sse::Silence => Some("AES256"),
                    Sse::Kms { .. } => Some("aws:kms"),
                    Sse::Customer(_) => None,
                }
            );
            assert_eq!(copied.sse_customer_key_md5, to.customer().md5);
            let got = w.call::<GetObject>(GetObjectInput { checksum_mode: Some("ENABLED".into()), ..to.get("to") }).ok();
            assert_eq!(got.checksum_crc64nvme, checksum.checksum_crc64nvme);
            let md5 = etag::ETag::of_whole(etag::md5(&body)).quoted();
            assert_eq!(got.etag == Some(md5), *to == Sse::Silence, "{from:?} {to:?}");
            assert!(bytes(&w, got) == body, "{from:?} {to:?}");
        }
    }
}

#[test]
fn an_object_copied_onto_itself_changes_its_kind() {
    let w = kinds::world();
    w.call::<PutObject>(Sse::Silence.put("k", "x")).ok();
    let kms = Sse::Kms { bucket_key: false };
    w.call::<CopyObject>(kms.copy(("k", &Sse::Silence), "k")).ok();
    assert_eq!(w.call::<HeadObject>(kms.head("k")).ok().server_side_encryption.as_deref(), Some("aws:kms"));
    assert_eq!(bytes(&w, w.call::<GetObject>(kms.get("k")).ok()), "x");
}

#[test]
fn parts_of_every_kind_become_one_object() {
    let w = kinds::world();
    let (first, last) = (noise(MIN), noise(70_001));
    let whole = [&first[..], &first[..], &last[..]].concat();
    for sse in &ALL {
        let created = w.call::<CreateMultipartUpload>(sse.begin("parts")).ok();
        let id = created.upload_id.unwrap();
        assert_eq!(created.sse_customer_key_md5, sse.customer().md5);
        let source = Sse::Customer(9);
        w.call::<PutObject>(source.put("source", first.clone())).ok();
        let third = w.call::<UploadPart>(sse.part("parts", &id, 3, last.clone())).ok();
        let one = w.call::<UploadPart>(sse.part("parts", &id, 1, noise(MIN + 5))).ok();
        let replaced = w.call::<UploadPart>(sse.part("parts", &id, 1, first.clone())).ok();
        let copied = w.call::<UploadPartCopy>(sse.copy_part(("source", &source), "parts", &id, 2)).ok();
        assert_ne!(one.etag, replaced.etag);
        assert_eq!((third.server_side_encryption, third.sse_kms_key_id), (copied.server_side_encryption, copied.sse_kms_key_id));
        let etags = [replaced.etag, copied.copy_part_result.unwrap().etag, third.etag];
        let parts =
            etags.into_iter().zip(1..).map(|(etag, number)| CompletedPart { part_number: Some(number), etag, ..Default::default() });
        let completing = CompleteMultipartUploadInput {
            bucket: "data".into(),
            key: "parts".into(),
            upload_id: id,
            multipart_upload: Some(CompletedMultipartUpload { parts: Some(parts.collect()) }),
            ..Default::default()
        };
        let completed = w.call::<CompleteMultipartUpload>(completing).ok();
        assert!(completed.etag.unwrap().ends_with("-3\""));

        assert!(bytes(&w, w.call::<GetObject>(sse.get("parts")).ok()) == whole, "{sse:?}");
        for (from, to) in [(0, 9), (MIN - 3, MIN + 3), (2 * MIN - 1, 2 * MIN), (2 * MIN + 65_519, 2 * MIN + 65_521), (MIN, 2 * MIN - 1)] {
            let got = w.call::<GetObject>(GetObjectInput { range: Some(format!("bytes={from}-{to}")), ..sse.get("parts") }).ok();
            assert!(bytes(&w, got) == whole[from..=to], "{sse:?} {from}");
        }
        let got = w.call::<GetObject>(GetObjectInput { part_number: Some(3), ..sse.get("parts") }).ok();
        assert_eq!((got.parts_count, got.content_length), (Some(3), Some(last.len() as i64)));
        assert!(bytes(&w, got) == last);

        let to = w.call::<CopyObject>(Sse::Silence.copy(("parts", sse), "copy")).ok().copy_object_result.unwrap();
        assert_eq!(to.etag, Some(etag::ETag::of_whole(etag::md5(&whole)).quoted()));
        assert!(bytes(&w, w.call::<GetObject>(Sse::Silence.get("copy")).ok()) == whole);
    }
}

#[test]
fn a_copy_shares_bytes_only_under_the_houses_key() {
    let w = kinds::world();
    let body = noise(100_000);
    w.call::<PutObject>(Sse::Silence.put("k", body.clone())).ok();
    w.call::<CopyObject>(Sse::Silence.copy(("k", &Sse::Silence), "copy")).ok();
    w.call::<DeleteObject>(DeleteObjectInput { bucket: "data".into(), key: "k".into(), ..Default::default() }).ok();
    assert!(bytes(&w, w.call::<GetObject>(Sse::Silence.get("copy")).ok()) == body, "the copy keeps the bytes alive");
}
