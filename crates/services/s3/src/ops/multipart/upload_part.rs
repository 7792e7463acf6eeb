//! `UploadPart`: one part; the same number again replaces it.

use api_s3::{UploadPart, UploadPartInput, UploadPartOutput};
use kernel::{Cx, Error, Handler};

use super::receiving::{self, Slot};
use crate::intake;
use crate::model::checksum::Algorithm;
use crate::model::etag::ETag;
use crate::model::object_lock::Lock;
use crate::ops::shapes::{self, declared_checksum, show_checksum};
use crate::{S3, errors};

impl Handler<UploadPart> for S3 {
    async fn run(&self, cx: &Cx, input: UploadPartInput) -> Result<UploadPartOutput, Error> {
        shapes::refuse_headers([("x-amz-server-side-encryption-customer-algorithm", input.sse_customer_algorithm.is_some())])?;
        let md5 = shapes::content_md5(input.content_md5.as_deref())?;
        let digest = declared_checksum!(input)?;
        let named = shapes::checksum_algorithm(input.checksum_algorithm.as_deref())?;
        let slot = Slot {
            number: Slot::number(input.part_number)?,
            bucket: input.bucket,
            key: input.key,
            upload_id: input.upload_id,
            expected_owner: input.expected_bucket_owner,
        };
        let upload = slot.upload(cx)?;
        if upload.terms.lock != Lock::default() && md5.is_none() && digest.is_none() && named.is_none() {
            return Err(errors::lock_needs_checksum("Put Part"));
        }
        let promise = receiving::promise(&upload, md5, digest, named)?;
        let received = intake::receive(cx, input.body, promise).await?;
        slot.keep(cx, &received).await?;
        let mut output = UploadPartOutput {
            etag: Some(ETag::of_whole(received.md5).quoted()),
            server_side_encryption: shapes::sse(),
            ..Default::default()
        };
        show_checksum!(output, received.digest.algorithm(), received.digest.base64());
        Ok(output)
    }
}
