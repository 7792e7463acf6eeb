//! `UploadPartCopy`: a part whose bytes, or a stretch of them, are an object's here.
//!
//! The bytes are written again: a part owns its blob, and a stretch of another file is none.

use api_s3::{CopyPartResult, UploadPartCopy, UploadPartCopyInput, UploadPartCopyOutput};
use kernel::{Cx, Error, Handler};

use super::receiving::Slot;
use crate::intake::{self, Keeping, Promise};
use crate::keyring::Place;
use crate::model::encryption::AES256;
use crate::model::etag::ETag;
use crate::model::multipart;
use crate::model::range::{self, Span};
use crate::ops::object::copying::{self, source_conditions};
use crate::ops::shapes::{customer_headers, show_checksum, show_customer_key, show_encryption, source_customer_headers};
use crate::stored::payload;
use crate::{S3, access, errors};

impl Handler<UploadPartCopy> for S3 {
    async fn run(&self, cx: &Cx, mut input: UploadPartCopyInput) -> Result<UploadPartCopyOutput, Error> {
        let customer = customer_headers!(input).parse()?;
        let source_customer = source_customer_headers!(input).parse()?;
        let source = copying::parse(&input.copy_source)?;
        let conditions = source_conditions!(input);
        let source_owner = input.expected_source_bucket_owner.as_deref();
        let slot = Slot {
            number: Slot::number(input.part_number)?,
            bucket: input.bucket,
            key: input.key,
            upload_id: input.upload_id,
            expected_owner: input.expected_bucket_owner,
            pays: access::pays(input.request_payer.as_deref()),
            copy_source: Some(input.copy_source),
            customer_algorithm: customer.as_ref().map(|_| AES256.to_owned()),
        };
        let (bucket, upload) = slot.upload(cx)?;
        let original = access::look(cx, |tx| copying::find(tx, cx, &source, source_owner, slot.pays, &conditions))?;
        let size = original.object.listed.size;
        let span = input.copy_source_range.as_deref().map(|header| copied_span(header, size)).transpose()?;
        if span.is_none() && size > multipart::PART_BYTES_MAX {
            return Err(errors::copy_source_too_large());
        }
        let algorithm = upload.checksumming().algorithm;
        let key = slot.key(&self.keyring, cx, (&bucket, &upload), customer.as_ref()).await?;
        let from = Place::new(&source.bucket, &original.bucket, &source.key);
        let source_key = self.keyring.open(cx, from, &original.object.terms.encryption, source_customer.as_ref()).await?;
        let bytes = payload(cx, &original.body, source_key.as_ref(), span);
        let keeping = Keeping::new(key.as_ref(), &upload.terms.encryption.kind, upload.class);
        let received = intake::receive(cx, bytes, Promise::of_copy(algorithm, multipart::PART_BYTES_MAX), keeping).await?;
        let part = slot.keep(cx, &received).await?;
        let mut result = CopyPartResult {
            etag: Some(ETag::of_whole(part.md5).quoted()),
            last_modified: Some(kernel::Timestamp::from_millis(part.modified).truncated_to_secs()),
            ..Default::default()
        };
        if upload.checksum.is_some() {
            show_checksum!(result, part.digest.algorithm(), part.digest.base64());
        }
        let mut output =
            UploadPartCopyOutput { copy_part_result: Some(result), copy_source_version_id: original.version_id(), ..Default::default() };
        show_encryption!(output, upload.terms.encryption);
        show_customer_key!(output, customer.as_ref());
        Ok(output)
    }
}

/// AWS: both ends are given and lie inside the source.
fn copied_span(header: &str, size: u64) -> Result<Span, Error> {
    let span = range::parse_copy_range(header).ok_or_else(|| errors::bad_copy_range(header))?;
    if span.first >= size {
        return Err(errors::copy_range_behind_source());
    }
    if span.last >= size { Err(errors::copy_range_beyond_source(header, size)) } else { Ok(span) }
}
