//! Objects and uploads from before anything was encrypted.

use api_s3::*;
use kernel::store::Place;
use s3::model::checksum::{Algorithm, Checksum, Digest};
use s3::model::etag::{self, ETag};
use s3::model::metadata::Metadata;
use s3::model::storage_class::StorageClass;
use s3::model::tagging::Tags;
use s3::model::terms::Terms;
use s3::model::version::Versioning;
use s3::store::UPLOADS;
use s3::store::object::Body;
use s3::store::versions::{self, At, New};
use testkit::World;

use crate::house::{at, bytes, get, with_bucket};
use crate::kinds::noise;

/// Writes an object as it was written then.
fn put_in_the_clear(w: &World, key: &str, body: &[u8]) {
    let store = w.kernel().store();
    let blob = w.block_on(store.blobs().put(body.to_vec().into())).expect("written");
    let new = New {
        size: body.len() as u64,
        etag: ETag::of_whole(etag::md5(body)),
        checksum: Checksum::full(Digest::of(Algorithm::DEFAULT, body)),
        class: StorageClass::Standard,
        metadata: Metadata::default(),
        tags: Tags::new(),
        terms: Terms::default(),
        body: Body::whole(blob, []),
    };
    let place = At { bucket: "data", key, versioning: Versioning::Unversioned };
    w.block_on(store.write(&Place::nowhere(), |tx| versions::put(tx, place, new, 0, 0).map(drop))).expect("kept");
}

#[test]
fn they_are_read_and_their_copies_are_encrypted() {
    let w = with_bucket("data");
    for (key, length) in [("small", 100), ("large", 300_000)] {
        let body = noise(length);
        put_in_the_clear(&w, key, &body);
        assert!(get(&w, "data", key) == body);
        let got = w.call::<GetObject>(GetObjectInput { range: Some("bytes=10-19".into()), ..at("data", key) }).ok();
        assert_eq!(got.server_side_encryption.as_deref(), Some("AES256"));
        assert!(bytes(&w, got) == body[10..20]);
        let copy = CopyObjectInput { bucket: "data".into(), key: "copy".into(), copy_source: format!("data/{key}"), ..Default::default() };
        w.call::<CopyObject>(copy).ok();
        assert!(get(&w, "data", "copy") == body);
    }
}

#[test]
fn an_upload_that_began_then_ends_as_it_began() {
    let w = with_bucket("data");
    let id = crate::multipart::begin(&w);
    let store = w.kernel().store();
    let forgotten = store.write(&Place::nowhere(), |tx| {
        let (key, mut upload) = tx.prefix(&UPLOADS, ("data",)).first()?.expect("an upload");
        upload.terms = Terms::default();
        tx.put(&UPLOADS, &key, &upload)
    });
    w.block_on(forgotten).expect("rewritten");
    let (first, last) = (noise(5 << 20), noise(10));
    let one = crate::multipart::upload(&w, &id, 1, first.clone());
    let two = crate::multipart::upload(&w, &id, 2, last.clone());
    crate::multipart::complete(&w, &id, &[(1, &one), (2, &two)]).ok();
    assert!(get(&w, "data", "parts") == [first, last].concat());
}
