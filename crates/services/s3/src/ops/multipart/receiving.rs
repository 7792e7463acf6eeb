//! What UploadPart and UploadPartCopy share: where a part goes, and how it is summed up.

use kernel::{Cx, Error};
use sealing::DataKey;

use crate::access::{CUSTOMER_ALGORITHM, Need};
use crate::intake::{Promise, Received};
use crate::keyring::{Keyring, Place};
use crate::model::checksum::{Algorithm, Coverage, Digest};
use crate::model::customer_key::CustomerKey;
use crate::model::encryption::{Encryption, Kind};
use crate::model::etag::Md5;
use crate::model::multipart;
use crate::ops::object::copying;
use crate::store::bucket::Bucket;
use crate::store::upload::{self, Part, Upload};
use crate::{access, errors};

/// The place of a part.
pub struct Slot {
    pub bucket: String,
    pub key: String,
    pub upload_id: String,
    pub number: u16,
    pub expected_owner: Option<String>,
    /// Whether the caller said that they would pay.
    pub pays: bool,
    /// Where the bytes are copied from.
    pub copy_source: Option<String>,
    /// Of the customer's key, where the caller brings one.
    pub customer_algorithm: Option<String>,
}

impl Slot {
    pub fn number(asked: i32) -> Result<u16, Error> {
        multipart::part_number(asked).ok_or_else(|| errors::bad_part_number(asked))
    }

    fn need(&self) -> Need<'_> {
        let mut need = Need::object("s3:PutObject", &self.key).with(CUSTOMER_ALGORITHM, self.customer_algorithm.as_deref());
        let source = self.copy_source.as_deref().map(copying::named_in_policies);
        need.facts.extend(source.map(|source| ("s3:x-amz-copy-source".into(), source)));
        Need { pays: self.pays, ..need }
    }

    /// The upload, if it is in progress and the caller may feed it.
    pub fn upload(&self, cx: &Cx) -> Result<(Bucket, Upload), Error> {
        access::look(cx, |tx| {
            let bucket = access::bucket(tx, cx, &self.bucket, self.expected_owner.as_deref(), &self.need())?;
            let upload = upload::find(tx, &self.bucket, &self.key, &self.upload_id)?;
            Ok((bucket, upload.ok_or_else(|| errors::no_such_upload(&self.upload_id))?))
        })
    }

    /// The data key of all parts; `None` where the upload began before anything was encrypted.
    ///
    /// AWS: "you must provide identical encryption information in each part upload" (UploadPart); who feeds an upload otherwise is
    /// answered in words of their own (recorded by LocalStack's `test_multipart_upload_sse_c_validation`).
    pub async fn key(
        &self,
        keyring: &Keyring,
        cx: &Cx,
        (bucket, upload): (&Bucket, &Upload),
        customer: Option<&CustomerKey>,
    ) -> Result<Option<DataKey>, Error> {
        let encryption = &upload.terms.encryption;
        check_customer_key(encryption, customer)?;
        keyring.open(cx, Place::new(&self.bucket, bucket, &self.key), encryption, customer).await
    }

    /// Keeps the part, unless the upload ended while its bytes were on their way.
    pub async fn keep(&self, cx: &Cx, received: &Received) -> Result<Part, Error> {
        let part = Part {
            md5: received.tag,
            bytes: received.bytes,
            digest: received.also.unwrap_or(received.digest),
            modified: cx.now().millis(),
            blob: received.blob.clone(),
            piece: received.piece,
        };
        let kept = cx
            .write(|tx| {
                access::bucket(tx, cx, &self.bucket, self.expected_owner.as_deref(), &self.need())?;
                let upload = upload::find(tx, &self.bucket, &self.key, &self.upload_id)?;
                let upload = upload.ok_or_else(|| errors::no_such_upload(&self.upload_id))?;
                Ok::<_, Error>(upload::put_part(tx, &self.bucket, &self.key, upload.stamp.sequence, self.number, &part)?)
            })
            .await;
        if matches!(kept, Err(Error::Api(_))) {
            cx.world().store().blobs().discard(&part.blob);
        }
        kept.map(|()| part)
    }
}

pub fn check_customer_key(encryption: &Encryption, customer: Option<&CustomerKey>) -> Result<(), Error> {
    let is_customers = encryption.kind == Kind::Customer;
    if is_customers != customer.is_some() {
        return Err(errors::part_key_missing());
    }
    if is_customers && Keyring::prove(encryption, customer).is_err() { Err(errors::wrong_part_key()) } else { Ok(()) }
}

/// How the bytes of a part are checked and summed up.
///
/// AWS: a part's algorithm is the upload's. An upload without one takes parts with any; what the object will need (CRC64NVME) is then
/// computed besides.
pub fn promise(upload: &Upload, md5: Option<Md5>, digest: Option<Digest>, named: Option<Algorithm>) -> Result<Promise, Error> {
    let asked = digest.map(|digest| digest.algorithm()).or(named);
    let needed = upload.checksumming().algorithm;
    if let Some(chosen) = &upload.checksum {
        match asked {
            Some(other) if other != chosen.algorithm => {
                return Err(errors::part_checksum_is_another(chosen.algorithm.name(), other.name()));
            }
            None if chosen.coverage == Coverage::Composite => {
                return Err(errors::part_checksum_is_another(chosen.algorithm.name(), "null"));
            }
            _ => {}
        }
    }
    let algorithm = asked.unwrap_or(needed);
    let also = (algorithm != needed).then_some(needed);
    Ok(Promise { md5, digest, algorithm, also, bytes_max: multipart::PART_BYTES_MAX })
}
