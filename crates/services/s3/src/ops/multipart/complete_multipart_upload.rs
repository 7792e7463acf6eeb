//! `CompleteMultipartUpload`: the parts become an object, end to end, without being copied.
//!
//! Completing twice is answered twice: the object remembers which upload made it, so a client that lost the first answer may ask again.

use api_s3::{CompleteMultipartUpload, CompleteMultipartUploadInput, CompleteMultipartUploadOutput, CompletedPart};
use kernel::store::{BlobRef, ReadTx};
use kernel::{Cx, Error, Handler};

use super::receiving;
use crate::access::CUSTOMER_ALGORITHM;
use crate::model::checksum::{Algorithm, Checksum, Coverage, Digest};
use crate::model::conditions::WriteConditions;
use crate::model::encryption::AES256;
use crate::model::etag::{self, ETag, Md5};
use crate::model::event::EventKind;
use crate::model::listing;
use crate::model::multipart::{self, BadList, Named, Uploaded};
use crate::model::object_key;
use crate::model::stamp::Stamp;
use crate::model::version::Versioning;
use crate::ops::lifecycle::future;
use crate::ops::object::writing::{self, Target};
use crate::ops::shapes::{customer_headers, show_checksum, show_encryption};
use crate::store::LISTED_OBJECTS;
use crate::store::object::{self, Body, Object, PartFacts};
use crate::store::upload::{self, Part, Upload};
use crate::store::versions::{self, Found, New};
use crate::{S3, access, errors, notify};

impl Handler<CompleteMultipartUpload> for S3 {
    async fn run(&self, cx: &Cx, mut input: CompleteMultipartUploadInput) -> Result<CompleteMultipartUploadOutput, Error> {
        let customer = customer_headers!(input).parse()?;
        let mut facts = writing::condition_facts(&input.if_match, &input.if_none_match);
        // AWS: the headers are required here "if your bucket policy requires the use of SSE-C" (CompleteMultipartUpload).
        facts.extend(customer.as_ref().map(|_| (CUSTOMER_ALGORITHM.into(), AES256.into())));
        let completion = Completion {
            conditions: WriteConditions::of_upload(input.if_match.take(), input.if_none_match.take())?,
            target: Target {
                bucket: std::mem::take(&mut input.bucket),
                key: std::mem::take(&mut input.key),
                expected_owner: input.expected_bucket_owner.take(),
                facts,
                event: EventKind::CreatedCompleteMultipartUpload,
                pays: access::pays(input.request_payer.as_deref()),
                acl: None,
            },
            upload_id: std::mem::take(&mut input.upload_id),
        };
        let (object, version_id) = match access::look(cx, |tx| completion.look(tx, cx))? {
            Seen::Done(object, version_id) => (object, version_id),
            Seen::InProgress(upload, parts) => {
                // AWS: the key may be left out here ("needed only when the object was created using a checksum algorithm", which we
                // keep in the clear), but a wrong one is refused.
                if customer.is_some() {
                    receiving::check_customer_key(&upload.terms.encryption, customer.as_ref())?;
                }
                completion.finish(cx, input, upload, parts).await?
            }
        };
        let mut output = completion.output(cx, &object, version_id);
        output.expiration = cx.read(|tx| future::expiration_of(tx, &completion.target.bucket, &completion.target.key, &object))?;
        Ok(output)
    }
}

struct Completion {
    target: Target,
    upload_id: String,
    conditions: WriteConditions,
}

enum Seen {
    InProgress(Box<Upload>, Vec<(u16, Part)>),
    /// An earlier call completed it, and its object still stands.
    Done(Box<Object>, Option<String>),
}

impl Completion {
    fn look(&self, tx: &ReadTx, cx: &Cx) -> Result<Seen, Error> {
        let Target { bucket: name, key, expected_owner, .. } = &self.target;
        let bucket = access::bucket(tx, cx, name, expected_owner.as_deref(), &self.target.need())?;
        object_key::check(key)?;
        if let Some(upload) = upload::find(tx, name, key, &self.upload_id)? {
            let parts = upload::parts(tx, name, key, upload.stamp.sequence)?;
            return Ok(Seen::InProgress(Box::new(upload), parts));
        }
        self.done(tx, bucket.versioning)?.ok_or_else(|| errors::no_such_upload(&self.upload_id))
    }

    fn done(&self, tx: &ReadTx, versioning: Versioning) -> Result<Option<Seen>, Error> {
        let Target { bucket, key, .. } = &self.target;
        let (Some(stamp), Found::Object(object)) = (Stamp::parse(&self.upload_id), versions::current(tx, bucket, key, versioning)?) else {
            return Ok(None);
        };
        let body = object::body(tx, bucket, key, &object)?;
        let version_id = (!object.mark().is_null()).then(|| object.mark().id().text());
        Ok((body.upload == Some(stamp)).then_some(Seen::Done(object, version_id)))
    }

    async fn finish(
        &self,
        cx: &Cx,
        input: CompleteMultipartUploadInput,
        upload: Box<Upload>,
        parts: Vec<(u16, Part)>,
    ) -> Result<(Box<Object>, Option<String>), Error> {
        let chosen = self.choose(&input, &upload, &parts)?;
        let checksum = sum_up(&input, &upload, &chosen)?;
        let size = chosen.iter().map(|part| part.bytes).sum();
        if size > multipart::OBJECT_BYTES_MAX {
            return Err(errors::entity_too_large(size, multipart::OBJECT_BYTES_MAX));
        }
        if let Some(said) = input.mpu_object_size.filter(|said| u64::try_from(*said) != Ok(size)) {
            return Err(errors::wrong_object_size(said, size));
        }
        let rows = || chosen.iter().filter_map(|part| find(&parts, part.number));
        let blobs: Vec<BlobRef> = rows().map(|part| part.blob.clone()).collect();
        let pieces = rows().filter_map(|part| part.piece).collect();
        let blob = cx.blobs().concat(&blobs).await?;
        let joint = blob.clone();
        let md5s: Vec<Md5> = chosen.iter().map(|part| part.md5).collect();
        let facts = chosen.iter().map(|part| PartFacts {
            number: part.number,
            bytes: part.bytes,
            digest: part.digest.filter(|_| upload.checksum.is_some()),
        });
        let new = New {
            size,
            etag: ETag::of_parts(&md5s),
            checksum,
            class: upload.class,
            metadata: upload.metadata.clone(),
            tags: upload.tags.clone(),
            terms: upload.terms.clone(),
            body: Body { blob, parts: facts.collect(), upload: Some(upload.stamp), pieces },
        };
        let mut is_adopted = false;
        let written = cx
            .write(|tx| {
                let Target { bucket, key, .. } = &self.target;
                // Somebody may have ended the upload, or replaced a part, since it was looked at.
                match self.look(tx, cx)? {
                    Seen::Done(object, version_id) => return Ok((object, version_id, false)),
                    Seen::InProgress(_, now) if now == parts => {}
                    Seen::InProgress(..) => return Err(errors::operation_aborted()),
                }
                self.check_nobody_wrote_meanwhile(tx, &upload)?;
                let written = self.target.write_in(tx, cx, &self.conditions, new)?;
                is_adopted = true;
                upload::discard(tx, bucket, key, upload.stamp.sequence)?;
                Ok::<_, Error>((Box::new(written.object), written.version_id, written.notifies))
            })
            .await;
        // As with every write: only where it is certain that no row has them.
        if matches!(written, Ok(_) | Err(Error::Api(_))) && !is_adopted {
            cx.blobs().discard_joint(&joint, &blobs);
        }
        let (object, version_id, notifies) = written?;
        notify::nudge(cx, notifies);
        Ok((object, version_id))
    }

    fn choose(&self, input: &CompleteMultipartUploadInput, upload: &Upload, parts: &[(u16, Part)]) -> Result<Vec<Uploaded>, Error> {
        let list = input.multipart_upload.as_ref().ok_or_else(errors::no_parts)?;
        let listed = list.parts.as_deref().unwrap_or_default();
        let mut named = Vec::with_capacity(listed.len());
        for part in listed {
            let (Some(number), Some(etag)) = (part.part_number, &part.etag) else { return Err(errors::malformed_xml()) };
            let checksum = self.named_checksum(part, number, etag, upload)?;
            named.push(Named { number, etag: etag.clone(), checksum });
        }
        let uploaded: Vec<Uploaded> = parts.iter().map(|(number, part)| part.uploaded(*number)).collect();
        multipart::choose(&named, &uploaded).map_err(|bad: BadList| errors::bad_list(bad, &self.upload_id))
    }

    /// AWS: a conditional completion also fails when the object was written since the upload began, even if the tag is the same
    /// (recorded by LocalStack's `test_multipart_if_match_with_put_identical`). Falls short of AWS: a *delete* in between goes unnoticed.
    fn check_nobody_wrote_meanwhile(&self, tx: &ReadTx, upload: &Upload) -> Result<(), Error> {
        let Target { bucket, key, .. } = &self.target;
        if self.conditions.if_match.is_none() {
            return Ok(());
        }
        match tx.get(&LISTED_OBJECTS, (bucket, key))? {
            Some(listed) if listed.modified > upload.initiated => {
                self.conditions.check(Some(&listed.etag)).map_err(|unmet| errors::write_unmet(unmet, key))?;
                Err(errors::conditional_conflict("If-Match", key))
            }
            _ => Ok(()),
        }
    }

    /// The checksum by which a part is named, where the upload has an algorithm. (All cases: recorded by LocalStack's
    /// `test_multipart_parts_checksum_exceptions_composite` and `test_complete_multipart_parts_checksum_default`.)
    fn named_checksum(&self, part: &CompletedPart, number: i32, etag: &str, upload: &Upload) -> Result<Option<String>, Error> {
        let given = Algorithm::ALL.into_iter().find(|algorithm| checksum_of(part, *algorithm).is_some());
        match (&upload.checksum, given) {
            (None, None) => Ok(None),
            (None, Some(_)) => Err(errors::bad_list(BadList::Unknown { number, etag: etag::unquote(etag).to_owned() }, &self.upload_id)),
            (Some(chosen), Some(other)) if other != chosen.algorithm => Err(errors::part_has_another_checksum(other.name(), number)),
            (Some(chosen), None) if chosen.coverage == Coverage::Composite => {
                Err(errors::part_checksum_is_missing(chosen.algorithm.name(), number))
            }
            (Some(chosen), _) => Ok(checksum_of(part, chosen.algorithm)),
        }
    }

    fn output(&self, cx: &Cx, object: &Object, version_id: Option<String>) -> CompleteMultipartUploadOutput {
        let Target { bucket, key, .. } = &self.target;
        let checksum = &object.listed.checksum;
        let mut output = CompleteMultipartUploadOutput {
            location: Some(format!("https://{bucket}.s3.{}.amazonaws.com/{}", cx.region(), listing::url_encoded(key))),
            bucket: Some(bucket.clone()),
            key: Some(key.clone()),
            etag: Some(object.listed.etag.quoted()),
            checksum_type: Some(checksum.coverage().name().to_owned()),
            version_id,
            ..Default::default()
        };
        show_checksum!(output, checksum.algorithm(), checksum.text());
        show_encryption!(output, object.terms.encryption);
        output
    }
}

fn find(parts: &[(u16, Part)], number: u16) -> Option<&Part> {
    parts.binary_search_by_key(&number, |(number, _)| *number).ok().map(|at| &parts[at].1)
}

/// The object's checksum, compared with what the caller says it is.
fn sum_up(input: &CompleteMultipartUploadInput, upload: &Upload, chosen: &[Uploaded]) -> Result<Checksum, Error> {
    let summing = upload.checksumming();
    let created = upload.checksum.map_or("null", |chosen| chosen.coverage.name());
    if input.checksum_type.as_deref().is_some_and(|said| said != created) {
        return Err(errors::wrong_coverage(created));
    }
    let digests: Vec<(Digest, u64)> = chosen.iter().filter_map(|part| part.digest.map(|digest| (digest, part.bytes))).collect();
    let checksum = Checksum::of_parts(summing.coverage, summing.algorithm, &digests)
        .ok_or_else(|| Error::internal("the parts of an upload are summed up by different algorithms"))?;
    match said_checksum(input, summing.algorithm) {
        Some(said) if !checksum.is(said) => Err(errors::checksum_mismatch(&summing.algorithm.name().to_lowercase())),
        _ => Ok(checksum),
    }
}

fn said_checksum(input: &CompleteMultipartUploadInput, algorithm: Algorithm) -> Option<&str> {
    match algorithm {
        Algorithm::Crc32 => input.checksum_crc32.as_deref(),
        Algorithm::Crc32c => input.checksum_crc32c.as_deref(),
        Algorithm::Crc64Nvme => input.checksum_crc64nvme.as_deref(),
        Algorithm::Sha1 => input.checksum_sha1.as_deref(),
        Algorithm::Sha256 => input.checksum_sha256.as_deref(),
    }
}

fn checksum_of(part: &CompletedPart, algorithm: Algorithm) -> Option<String> {
    match algorithm {
        Algorithm::Crc32 => part.checksum_crc32.clone(),
        Algorithm::Crc32c => part.checksum_crc32c.clone(),
        Algorithm::Crc64Nvme => part.checksum_crc64nvme.clone(),
        Algorithm::Sha1 => part.checksum_sha1.clone(),
        Algorithm::Sha256 => part.checksum_sha256.clone(),
    }
}
