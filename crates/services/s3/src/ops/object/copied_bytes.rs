//! The bytes of a copy: the source's own where they may lie for both, written again where they may not.
//!
//! They are shared where SSE-S3 keeps both and both classes store alike. A key of KMS or of a customer is bound to one object, so under
//! such a key, or from it, every copy is a new encryption.

use kernel::{Cx, Error};

use super::copying::Original;
use crate::intake::{self, Keeping, Promise};
use crate::keyring::{Keyring, Place};
use crate::model::checksum::{Algorithm, Checksum, Coverage};
use crate::model::copy_source::CopySource;
use crate::model::customer_key::CustomerKey;
use crate::model::encryption::{Asked, Encryption, Kind, Wanted};
use crate::model::etag::ETag;
use crate::model::multipart;
use crate::model::storage_class::StorageClass;
use crate::store::bucket::Bucket;
use crate::store::object::Body;
use crate::stored::payload;

/// What a copy asks of its bytes.
pub struct Request<'a> {
    pub source: &'a CopySource,
    pub source_customer: Option<&'a CustomerKey>,
    pub place: Place<'a>,
    pub bucket: &'a Bucket,
    pub asked: &'a Asked,
    pub algorithm: Option<Algorithm>,
    pub class: StorageClass,
}

/// The bytes, and what is known of them.
#[derive(Clone)]
pub struct Copied {
    pub body: Body,
    pub encryption: Encryption,
    pub etag: ETag,
    pub checksum: Checksum,
    /// Nobody has named them yet.
    pub is_new: bool,
}

impl Request<'_> {
    pub async fn fulfil(&self, keyring: &Keyring, cx: &Cx, original: &Original) -> Result<Copied, Error> {
        let encryption = &original.object.terms.encryption;
        let from = Place::new(&self.source.bucket, &original.bucket, &self.source.key);
        let key = keyring.open(cx, from, encryption, self.source_customer).await?;
        let bytes = || payload(cx, &original.body, key.as_ref(), None);
        if self.may_share(original) {
            let (etag, checksum) = match self.known_sums(original) {
                Some(known) => known,
                None => {
                    let (md5, digest) = intake::sum(bytes(), self.algorithm(original)).await?;
                    (ETag::of_whole(md5), Checksum::full(digest))
                }
            };
            let body = Body::whole(original.body.blob.clone(), original.body.pieces.clone());
            return Ok(Copied { body, encryption: encryption.clone(), etag, checksum, is_new: false });
        }
        let drawn = keyring.settle(cx, "s3:CopyObject", self.place, self.bucket, self.asked).await?;
        let keeping = Keeping::new(Some(&drawn.key), &drawn.encryption.kind, self.class);
        let promise = Promise::of_copy(self.algorithm(original), multipart::SINGLE_BYTES_MAX);
        let received = intake::receive(cx, bytes(), promise, keeping).await?;
        Ok(Copied {
            body: Body::whole(received.blob, received.piece),
            encryption: drawn.encryption,
            etag: ETag::of_whole(received.tag),
            checksum: Checksum::full(received.digest),
            is_new: true,
        })
    }

    fn may_share(&self, original: &Original) -> bool {
        let encryption = &original.object.terms.encryption;
        let is_house_key = encryption.kind == Kind::SseS3 && encryption.key.is_some();
        let lies_alike = original.object.listed.class.packing() == self.class.packing();
        is_house_key && lies_alike && matches!(self.asked.wanted(&self.bucket.encryption), Wanted::SseS3)
    }

    fn known_sums(&self, original: &Original) -> Option<(ETag, Checksum)> {
        let listed = &original.object.listed;
        let is_known = listed.checksum.algorithm() == self.algorithm(original) && listed.checksum.coverage() == Coverage::FullObject;
        (is_known && !listed.etag.is_multipart()).then_some((listed.etag, listed.checksum))
    }

    fn algorithm(&self, original: &Original) -> Algorithm {
        self.algorithm.unwrap_or(original.object.listed.checksum.algorithm())
    }
}
