//! `ListMultipartUploads`: uploads in progress, by key and then by age.

use api_s3::{ListMultipartUploads, ListMultipartUploadsInput, ListMultipartUploadsOutput, MultipartUpload};
use kernel::store::Starting;
use kernel::{Cx, Error, Handler, Timestamp};

use super::initiator;
use crate::access::Need;
use crate::model::listing::Asked;
use crate::model::stamp::Stamp;
use crate::ops::listing::page::{self, Encoding, Entry, From, owner_of};
use crate::store::UPLOADS;
use crate::store::upload::Upload;
use crate::{S3, access, errors};

impl Handler<ListMultipartUploads> for S3 {
    async fn run(&self, cx: &Cx, input: ListMultipartUploadsInput) -> Result<ListMultipartUploadsOutput, Error> {
        let encoding = Encoding::parse(input.encoding_type.as_deref())?;
        let asked = page::asked(&input.prefix, &input.delimiter, input.max_uploads, "max-uploads")?;
        let from = from(&input, &asked)?;
        let (bucket, page) = access::look(cx, |tx| {
            let bucket = access::bucket(
                tx,
                cx,
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                &Need::bucket("s3:ListBucketMultipartUploads").paying(input.request_payer.as_deref()),
            )?;
            let page = page::walk(&asked, from, |from| {
                let range = tx.prefix(&UPLOADS, (&input.bucket, Starting(&asked.prefix)));
                let range = match from {
                    From::Start => range,
                    From::AfterKey(key) => range.start_after((&input.bucket, key.as_str(), u64::MAX)),
                    From::AfterItem { key, sequence } => range.start_after((&input.bucket, key.as_str(), sequence)),
                    From::AfterPrefix(prefix) => range.start_after_prefix((&input.bucket, Starting(prefix))),
                };
                range.rows().map(|row| row.map(|((_, key, _), upload)| (key, upload)))
            })?;
            Ok((bucket, page))
        })?;
        // AWS names the last upload even when nothing follows it.
        // Differs from AWS: where a page ends with a common prefix AWS answers no marker, and nobody can go on; we answer the prefix.
        let (next_key, next_id) = match page.entries.last() {
            None => (None, None),
            Some(Entry::Prefix(prefix)) => (Some(encoding.key(prefix.clone())), None),
            Some(Entry::Key(key, upload)) => (Some(encoding.key(key.clone())), Some(upload.stamp.text())),
        };
        let is_truncated = page.is_truncated;
        let (mut uploads, mut prefixes) = (Vec::new(), Vec::new());
        for entry in page.entries {
            match entry {
                Entry::Key(key, upload) => uploads.push(show(encoding.key(key), &upload, &upload.owner_id(&bucket))),
                Entry::Prefix(prefix) => prefixes.push(prefix),
            }
        }
        Ok(ListMultipartUploadsOutput {
            bucket: Some(input.bucket),
            key_marker: Some(encoding.key(input.key_marker.unwrap_or_default())),
            upload_id_marker: Some(input.upload_id_marker.unwrap_or_default()),
            next_key_marker: next_key,
            next_upload_id_marker: next_id,
            prefix: Some(encoding.key(asked.prefix)),
            delimiter: asked.delimiter.map(|delimiter| encoding.key(delimiter)),
            max_uploads: Some(asked.max as i32),
            is_truncated: Some(is_truncated),
            uploads: (!uploads.is_empty()).then_some(uploads),
            common_prefixes: encoding.prefixes(prefixes),
            encoding_type: encoding.name(),
            request_charged: None,
        })
    }
}

/// AWS: "upload-id-marker … if key-marker is not specified, the upload-id-marker parameter is ignored."
fn from(input: &ListMultipartUploadsInput, asked: &Asked) -> Result<From, Error> {
    let key = input.key_marker.as_deref().filter(|key| !key.is_empty());
    let id = input.upload_id_marker.as_deref().filter(|id| !id.is_empty());
    match (key, id) {
        (Some(key), Some(id)) => {
            let stamp = Stamp::parse(id).ok_or_else(|| errors::invalid_argument("Invalid uploadId marker", "upload-id-marker", id))?;
            Ok(From::AfterItem { key: key.to_owned(), sequence: stamp.sequence })
        }
        (key, _) => Ok(page::after_marker(asked, key)),
    }
}

fn show(key: String, upload: &Upload, owner: &str) -> MultipartUpload {
    MultipartUpload {
        upload_id: Some(upload.stamp.text()),
        key: Some(key),
        initiated: Some(Timestamp::from_millis(upload.initiated).truncated_to_secs()),
        storage_class: Some(upload.class.name().to_owned()),
        owner: Some(owner_of(owner)),
        initiator: Some(initiator(owner)),
        checksum_algorithm: upload.checksum.map(|checksum| checksum.algorithm.name().to_owned()),
        checksum_type: upload.checksum.map(|checksum| checksum.coverage.name().to_owned()),
        version_id: None,
    }
}
