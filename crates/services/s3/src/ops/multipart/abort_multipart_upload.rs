//! `AbortMultipartUpload`: the upload and its parts go.

use api_s3::{AbortMultipartUpload, AbortMultipartUploadInput, AbortMultipartUploadOutput};
use kernel::{Cx, Error, Handler};

use crate::access::Need;
use crate::store::upload;
use crate::{S3, access, errors};

impl Handler<AbortMultipartUpload> for S3 {
    async fn run(&self, cx: &Cx, input: AbortMultipartUploadInput) -> Result<AbortMultipartUploadOutput, Error> {
        cx.write(|tx| {
            access::bucket(
                tx,
                cx,
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                &Need::object("s3:AbortMultipartUpload", &input.key).paying(input.request_payer.as_deref()),
            )?;
            let upload = upload::find(tx, &input.bucket, &input.key, &input.upload_id)?;
            let upload = upload.ok_or_else(|| errors::no_such_upload(&input.upload_id))?;
            Ok::<_, Error>(upload::discard(tx, &input.bucket, &input.key, upload.stamp.sequence)?)
        })
        .await?;
        Ok(AbortMultipartUploadOutput::default())
    }
}
