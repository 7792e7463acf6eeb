//! Everything at once, on a few keys: writes, copies of objects onto themselves, uploads that are fed, completed and aborted by several
//! at the same time, deletes, and rules that write bytes anew meanwhile.
//!
//! Whatever the order was: every version there is can be read and is of one piece, and the files that are counted are those that rows
//! name, each as often as it is named. A count too low loses bytes, one too high keeps them for ever.

use std::collections::BTreeMap;
use std::path::Path;

use api_s3::*;
use kernel::store::{BlobRef, FileRef, OWNERS, Place, ReadTx, StoreError};
use kernel::{Cx, Error};
use s3::store::object::{Content, Object};
use s3::store::versions::Version;
use s3::store::{BODIES, OBJECTS, PARTS, VERSIONS};
use testkit::{World, days};

use crate::house::*;

const BUCKETS: [&str; 2] = ["plain", "versions"];
const KEYS: u64 = 3;
const DEEDS: usize = 120;

#[test]
fn whoever_comes_first_no_bytes_are_lost_and_none_are_kept_for_nobody() {
    let dir = tempfile::tempdir().expect("a directory");
    let w = begin(dir.path());
    let caller = |at: usize| Caller { cx: w.cx().clone(), bucket: BUCKETS[at % 2], chance: at as u64 };
    let callers: Vec<_> = w.block_on(async { (0..8).map(|at| tokio::spawn(caller(at).live())).collect() });
    for _ in 0..8 {
        w.advance(days(1));
    }
    callers.into_iter().for_each(|caller| w.block_on(caller).expect("no call fails by our fault"));
    assert_sound(&w);
    w.advance(days(10));
    assert_sound(&w);
    drop(w);
    assert_sound(&World::at(dir.path()).seed(8).with(s3::service()).start());
}

fn begin(dir: &Path) -> World {
    let w = World::at(dir).with(s3::service()).start();
    for bucket in BUCKETS {
        w.call::<CreateBucket>(CreateBucketInput { bucket: bucket.into(), ..Default::default() }).ok();
        let rule = LifecycleRule {
            id: Some("cold".into()),
            status: "Enabled".into(),
            filter: Some(LifecycleRuleFilter { object_size_greater_than: Some(10), ..Default::default() }),
            transitions: Some(vec![Transition { days: Some(0), storage_class: Some("GLACIER_IR".into()), ..Default::default() }]),
            noncurrent_version_expiration: Some(NoncurrentVersionExpiration { noncurrent_days: Some(2), ..Default::default() }),
            ..Default::default()
        };
        let lifecycle_configuration = Some(BucketLifecycleConfiguration { rules: vec![rule] });
        let input = PutBucketLifecycleConfigurationInput { bucket: bucket.into(), lifecycle_configuration, ..Default::default() };
        w.call::<PutBucketLifecycleConfiguration>(input).ok();
    }
    let versioning_configuration = VersioningConfiguration { status: Some("Enabled".into()), ..Default::default() };
    let input = PutBucketVersioningInput { bucket: BUCKETS[1].into(), versioning_configuration, ..Default::default() };
    w.call::<PutBucketVersioning>(input).ok();
    w
}

/// Somebody who does this and that.
struct Caller {
    cx: Cx,
    bucket: &'static str,
    chance: u64,
}

/// AWS's refusals are part of the game.
fn unless_refused<T>(outcome: Result<T, Error>) -> Option<T> {
    match outcome {
        Ok(output) => Some(output),
        Err(Error::Api(_)) => None,
        Err(ours) => panic!("{ours}"),
    }
}

impl Caller {
    async fn live(mut self) {
        for _ in 0..DEEDS {
            match self.below(10) {
                0..3 => self.put().await,
                3..5 => self.copy().await,
                5 => self.delete().await,
                6 => self.read().await,
                _ => self.upload().await,
            }
        }
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.chance = self.chance.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        (self.chance >> 33) % bound
    }

    fn key(&mut self) -> String {
        format!("k{}", self.below(KEYS))
    }

    fn class(&mut self) -> Option<String> {
        [None, Some("GLACIER_IR".to_owned())][self.below(2) as usize].clone()
    }

    /// All its bytes are the same: what is put together of two bodies is found out.
    fn body(&mut self) -> Vec<u8> {
        let length = [0, 100, 70_000, 300_000][self.below(4) as usize];
        vec![self.below(256) as u8; length]
    }

    async fn put(&mut self) {
        let (key, body, storage_class) = (self.key(), self.body(), self.class());
        let input = PutObjectInput { storage_class, ..new(self.bucket, &key, body) };
        unless_refused(self.cx.call::<PutObject>(input).await);
    }

    async fn copy(&mut self) {
        let (from, storage_class) = (self.key(), self.class());
        let key = if self.below(2) == 0 { from.clone() } else { self.key() };
        let (copy_source, metadata_directive) = (format!("{}/{from}", self.bucket), Some("REPLACE".to_owned()));
        let input =
            CopyObjectInput { bucket: self.bucket.into(), key, copy_source, metadata_directive, storage_class, ..Default::default() };
        unless_refused(self.cx.call::<CopyObject>(input).await);
    }

    async fn delete(&mut self) {
        let bucket = || self.bucket.to_owned();
        let all = self.cx.call::<ListObjectVersions>(ListObjectVersionsInput { bucket: bucket(), ..Default::default() }).await;
        let oldest = all.expect("a listing").versions.unwrap_or_default().pop();
        let (key, version_id) =
            oldest.map_or_else(|| ("k0".to_owned(), None), |version| (version.key.unwrap_or_default(), version.version_id));
        unless_refused(self.cx.call::<DeleteObject>(DeleteObjectInput { bucket: bucket(), key, version_id, ..Default::default() }).await);
    }

    async fn read(&mut self) {
        let key = self.key();
        let Some(output) = unless_refused(self.cx.call::<GetObject>(at(self.bucket, &key)).await) else { return };
        let body = output.body.collect(1 << 30).await.expect("what was found stays while it is read");
        assert!(body.windows(2).all(|pair| pair[0] == pair[1]));
    }

    /// Does something to the one upload that everybody else works on too.
    async fn upload(&mut self) {
        let (bucket, key) = (self.bucket.to_owned(), "k0".to_owned());
        let open = ListMultipartUploadsInput { bucket: bucket.clone(), ..Default::default() };
        let open = self.cx.call::<ListMultipartUploads>(open).await.expect("a listing").uploads.unwrap_or_default();
        let Some(upload_id) = open.into_iter().find_map(|upload| upload.upload_id) else {
            unless_refused(self.cx.call::<CreateMultipartUpload>(CreateMultipartUploadInput { bucket, key, ..Default::default() }).await);
            return;
        };
        match self.below(6) {
            0 => {
                let input = AbortMultipartUploadInput { bucket, key, upload_id, ..Default::default() };
                unless_refused(self.cx.call::<AbortMultipartUpload>(input).await);
            }
            1..3 => {
                let list = ListPartsInput { bucket: bucket.clone(), key: key.clone(), upload_id: upload_id.clone(), ..Default::default() };
                let Some(parts) = unless_refused(self.cx.call::<ListParts>(list).await) else { return };
                let named = |part: Part| CompletedPart { part_number: part.part_number, etag: part.etag, ..Default::default() };
                let parts = parts.parts.into_iter().flatten().take(1).map(named).collect();
                let multipart_upload = Some(CompletedMultipartUpload { parts: Some(parts) });
                let input = CompleteMultipartUploadInput { bucket, key, upload_id, multipart_upload, ..Default::default() };
                unless_refused(self.cx.call::<CompleteMultipartUpload>(input).await);
            }
            _ => {
                let (part_number, body) = (1 + self.below(2) as i32, self.body().into());
                let input = UploadPartInput { bucket, key, upload_id, part_number, body, ..Default::default() };
                unless_refused(self.cx.call::<UploadPart>(input).await);
            }
        }
    }
}

fn assert_sound(w: &World) {
    let counted = |tx: &ReadTx| tx.range(&OWNERS).rows().collect::<Result<BTreeMap<u64, u64>, StoreError>>();
    let store = w.kernel().store();
    let (counted, named) =
        store.read::<_, StoreError>(&Place::nowhere(), |tx| Ok((counted(tx)?, named(tx)?))).expect("all rows can be read");
    assert_eq!(counted, named);
    for bucket in BUCKETS {
        let all = w.call::<ListObjectVersions>(ListObjectVersionsInput { bucket: bucket.into(), ..Default::default() }).ok();
        for version in all.versions.unwrap_or_default() {
            let key = version.key.unwrap_or_default();
            let body = bytes(w, w.call::<GetObject>(GetObjectInput { version_id: version.version_id, ..at(bucket, &key) }).ok());
            assert_eq!(Some(body.len() as i64), version.size);
            assert!(body.windows(2).all(|pair| pair[0] == pair[1]), "{bucket}/{key}");
        }
    }
}

/// How often rows name each file.
fn named(tx: &ReadTx) -> Result<BTreeMap<u64, u64>, StoreError> {
    let mut named = BTreeMap::new();
    for row in tx.range(&OBJECTS).rows() {
        of_object(&row?.1, &mut named);
    }
    for row in tx.range(&VERSIONS).rows() {
        if let Version::Object(object) = row?.1 {
            of_object(&object, &mut named);
        }
    }
    for row in tx.range(&BODIES).rows() {
        of_blob(&row?.1.blob, &mut named);
    }
    for row in tx.range(&PARTS).rows() {
        of_blob(&row?.1.blob, &mut named);
    }
    Ok(named)
}

fn of_object(object: &Object, named: &mut BTreeMap<u64, u64>) {
    if let Content::File(file) | Content::Sealed(file, _) = object.content {
        count(file, named);
    }
}

fn of_blob(blob: &BlobRef, named: &mut BTreeMap<u64, u64>) {
    match blob {
        BlobRef::Inline { .. } => {}
        BlobRef::File(file) => count(*file, named),
        BlobRef::Chain(parts) => parts.iter().for_each(|part| of_blob(part, named)),
    }
}

fn count(file: FileRef, named: &mut BTreeMap<u64, u64>) {
    *named.entry(file.id.0).or_default() += 1;
}
