//! Writing one object of unknown size with bounded memory: small ones at once, large ones in parts.

use std::sync::Arc;

use api_s3::{
    AbortMultipartUpload, AbortMultipartUploadInput, CompleteMultipartUpload, CompleteMultipartUploadInput, CompletedMultipartUpload,
    CompletedPart, CreateMultipartUpload, CreateMultipartUploadInput, PutObject, PutObjectInput, UploadPart, UploadPartInput,
};
use kernel::{Bytes, Cx, Error};
use parking_lot::Mutex;

use crate::model::output::S3Path;
use crate::model::work_group::ResultSettings;

/// S3 takes at most 10,000 parts: enough for 80 GB.
const PART_BYTES: usize = 8 << 20;

/// An object being written. It appears in S3 when [`ResultObject::finish`] returns, never before.
pub struct ResultObject {
    cx: Cx,
    path: S3Path,
    content_type: &'static str,
    protection: Protection,
    buffer: Vec<u8>,
    upload: Option<Upload>,
    unfinished: Unfinished,
    written: u64,
}

struct Upload {
    id: String,
    parts: Vec<CompletedPart>,
}

/// The uploads that are open: (path, upload id). Kept apart from the objects, because whoever writes may be interrupted between any
/// two lines, and what was uploaded must go all the same.
#[derive(Clone, Default)]
pub struct Unfinished(Arc<Mutex<Vec<(S3Path, String)>>>);

impl Unfinished {
    /// Throws away the parts that were sent.
    pub async fn abandon(&self, cx: &Cx) {
        let open = std::mem::take(&mut *self.0.lock());
        for (path, upload_id) in open {
            let input = AbortMultipartUploadInput { bucket: path.bucket, key: path.key, upload_id, ..AbortMultipartUploadInput::default() };
            if let Err(error) = cx.call::<AbortMultipartUpload>(input).await {
                tracing::warn!(%error, "an unfinished object of a query stays behind as an incomplete upload");
            }
        }
    }
}

/// What the work group or the caller asked for, in S3's words.
#[derive(Clone, Default)]
struct Protection {
    encryption: Option<String>,
    kms_key: Option<String>,
    acl: Option<String>,
    bucket_owner: Option<String>,
}

impl Protection {
    fn of(settings: &ResultSettings) -> Protection {
        let encryption = settings.encryption.as_ref().map(|encryption| match encryption.option.as_str() {
            "SSE_S3" => "AES256",
            _ => "aws:kms",
        });
        Protection {
            encryption: encryption.map(str::to_owned),
            kms_key: settings.encryption.as_ref().and_then(|encryption| encryption.kms_key.clone()),
            // AWS: the API says BUCKET_OWNER_FULL_CONTROL where S3 says bucket-owner-full-control.
            acl: settings.acl.as_ref().map(|acl| acl.to_lowercase().replace('_', "-")),
            bucket_owner: settings.expected_bucket_owner.clone(),
        }
    }
}

impl ResultObject {
    pub fn new(cx: Cx, path: S3Path, content_type: &'static str, settings: &ResultSettings, unfinished: &Unfinished) -> ResultObject {
        let protection = Protection::of(settings);
        ResultObject { cx, path, content_type, protection, buffer: Vec::new(), upload: None, unfinished: unfinished.clone(), written: 0 }
    }

    /// To append to; call [`ResultObject::flush`] between records.
    pub fn buffer(&mut self) -> &mut Vec<u8> {
        &mut self.buffer
    }

    /// Sends what has gathered, if it makes a part.
    pub async fn flush(&mut self) -> Result<(), Error> {
        if self.buffer.len() >= PART_BYTES { self.send_part().await } else { Ok(()) }
    }

    async fn send_part(&mut self) -> Result<(), Error> {
        let body = Bytes::from(std::mem::take(&mut self.buffer));
        if self.upload.is_none() {
            self.upload = Some(Upload { id: self.begin().await?, parts: Vec::new() });
        }
        let Some(upload) = &mut self.upload else { return Ok(()) };
        let number = upload.parts.len() as i32 + 1;
        let length = body.len() as u64;
        let input = UploadPartInput {
            bucket: self.path.bucket.clone(),
            key: self.path.key.clone(),
            upload_id: upload.id.clone(),
            part_number: number,
            content_length: Some(length as i64),
            body: body.into(),
            ..UploadPartInput::default()
        };
        let output = self.cx.call::<UploadPart>(input).await?;
        upload.parts.push(CompletedPart { etag: output.etag, part_number: Some(number), ..CompletedPart::default() });
        self.written += length;
        Ok(())
    }

    async fn begin(&self) -> Result<String, Error> {
        let protection = self.protection.clone();
        let input = CreateMultipartUploadInput {
            bucket: self.path.bucket.clone(),
            key: self.path.key.clone(),
            content_type: Some(self.content_type.to_owned()),
            server_side_encryption: protection.encryption,
            sse_kms_key_id: protection.kms_key,
            acl: protection.acl,
            expected_bucket_owner: protection.bucket_owner,
            ..CreateMultipartUploadInput::default()
        };
        let output = self.cx.call::<CreateMultipartUpload>(input).await?;
        let id = output.upload_id.ok_or_else(|| Error::internal("S3 began an upload without an id"))?;
        self.unfinished.0.lock().push((self.path.clone(), id.clone()));
        Ok(id)
    }

    /// Makes the object appear; answers its size.
    pub async fn finish(mut self) -> Result<u64, Error> {
        if self.upload.is_none() {
            return self.put().await;
        }
        if !self.buffer.is_empty() {
            self.send_part().await?;
        }
        let Some(upload) = self.upload.take() else { return Ok(self.written) };
        let input = CompleteMultipartUploadInput {
            bucket: self.path.bucket.clone(),
            key: self.path.key.clone(),
            upload_id: upload.id.clone(),
            multipart_upload: Some(CompletedMultipartUpload { parts: Some(upload.parts) }),
            ..CompleteMultipartUploadInput::default()
        };
        self.cx.call::<CompleteMultipartUpload>(input).await?;
        self.unfinished.0.lock().retain(|(_, open)| *open != upload.id);
        Ok(self.written)
    }

    async fn put(self) -> Result<u64, Error> {
        let length = self.buffer.len() as u64;
        let input = PutObjectInput {
            bucket: self.path.bucket,
            key: self.path.key,
            content_type: Some(self.content_type.to_owned()),
            content_length: Some(length as i64),
            body: Bytes::from(self.buffer).into(),
            server_side_encryption: self.protection.encryption,
            sse_kms_key_id: self.protection.kms_key,
            acl: self.protection.acl,
            expected_bucket_owner: self.protection.bucket_owner,
            ..PutObjectInput::default()
        };
        self.cx.call::<PutObject>(input).await?;
        Ok(length)
    }
}
