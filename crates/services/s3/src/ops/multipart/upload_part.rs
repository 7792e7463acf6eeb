//! `UploadPart`: one part; the same number again replaces it.

use api_s3::{UploadPart, UploadPartInput, UploadPartOutput};
use kernel::{Cx, Error, Handler};

use super::receiving::{self, Slot};
use crate::intake::{self, Keeping};
use crate::model::checksum::Algorithm;
use crate::model::encryption::AES256;
use crate::model::etag::ETag;
use crate::ops::object_lock::asked;
use crate::ops::shapes::{self, customer_headers, declared_checksum, show_checksum, show_customer_key, show_encryption};
use crate::{S3, access};

impl Handler<UploadPart> for S3 {
    async fn run(&self, cx: &Cx, input: UploadPartInput) -> Result<UploadPartOutput, Error> {
        let customer = customer_headers!(input).parse()?;
        let md5 = shapes::content_md5(input.content_md5.as_deref())?;
        let digest = declared_checksum!(input)?;
        let named = shapes::checksum_algorithm(input.checksum_algorithm.as_deref())?;
        let slot = Slot {
            number: Slot::number(input.part_number)?,
            bucket: input.bucket,
            key: input.key,
            upload_id: input.upload_id,
            expected_owner: input.expected_bucket_owner,
            pays: access::pays(input.request_payer.as_deref()),
            copy_source: None,
            customer_algorithm: customer.as_ref().map(|_| AES256.to_owned()),
        };
        let (bucket, upload) = slot.upload(cx)?;
        let has_checksum = md5.is_some() || digest.is_some() || named.is_some();
        asked::check_integrity(&bucket, &upload.terms.lock, has_checksum, "Put Part")?;
        let promise = receiving::promise(&upload, md5, digest, named)?;
        let key = slot.key(&self.keyring, cx, (&bucket, &upload), customer.as_ref()).await?;
        let keeping = Keeping::new(key.as_ref(), &upload.terms.encryption.kind, upload.class);
        let received = intake::receive(cx, input.body, promise, keeping).await?;
        slot.keep(cx, &received).await?;
        let mut output = UploadPartOutput { etag: Some(ETag::of_whole(received.tag).quoted()), ..Default::default() };
        show_encryption!(output, upload.terms.encryption);
        show_customer_key!(output, customer.as_ref());
        show_checksum!(output, received.digest.algorithm(), received.digest.base64());
        Ok(output)
    }
}
