//! `ListParts`: what has been uploaded so far.

use api_s3::{ListParts, ListPartsInput, ListPartsOutput, Part as PartShape};
use kernel::{Cx, Error, Handler, Timestamp};

use super::initiator;
use crate::access::Need;
use crate::model::etag::ETag;
use crate::model::listing;
use crate::ops::lifecycle::future;
use crate::ops::listing::page::owner_of;
use crate::ops::shapes::show_checksum;
use crate::store::PARTS;
use crate::store::upload::{self, Part};
use crate::{S3, access, errors};

impl Handler<ListParts> for S3 {
    async fn run(&self, cx: &Cx, input: ListPartsInput) -> Result<ListPartsOutput, Error> {
        let max = listing::page_size(input.max_parts).ok_or_else(|| errors::negative("max-parts", input.max_parts.unwrap_or_default()))?;
        let marker = input.part_number_marker.unwrap_or_default();
        let number = u32::try_from(marker).map_err(|_| errors::negative("part-number-marker", marker))?;
        let after = u16::try_from(number).unwrap_or(u16::MAX); // behind every part there can be
        let (bucket, upload, mut parts, abort) = access::look(cx, |tx| {
            let bucket = access::bucket(
                tx,
                cx,
                &input.bucket,
                input.expected_bucket_owner.as_deref(),
                &Need::object("s3:ListMultipartUploadParts", &input.key).paying(input.request_payer.as_deref()),
            )?;
            let upload = upload::find(tx, &input.bucket, &input.key, &input.upload_id)?;
            let upload = upload.ok_or_else(|| errors::no_such_upload(&input.upload_id))?;
            let at = (&input.bucket, &input.key, upload.stamp.sequence);
            let behind = tx.prefix(&PARTS, at).start_after((at.0, at.1, at.2, after));
            let parts: Vec<_> = behind.take(max + 1).collect::<Result<_, _>>()?;
            let abort = future::abort(tx, &input.bucket, &bucket, &input.key, upload.initiated)?;
            Ok((bucket, upload, parts, abort))
        })?;
        let (abort_date, abort_rule_id) = abort.unzip();
        let is_truncated = max > 0 && parts.len() > max;
        parts.truncate(max);
        let owner = upload.owner_id(&bucket);
        let next = parts.last().map_or(0, |((_, _, _, number), _)| i32::from(*number));
        let shows_checksums = upload.checksum.is_some();
        let shown: Vec<PartShape> = parts.into_iter().map(|((_, _, _, number), part)| show(number, &part, shows_checksums)).collect();
        Ok(ListPartsOutput {
            abort_date,
            abort_rule_id,
            bucket: Some(input.bucket),
            key: Some(input.key),
            upload_id: Some(input.upload_id),
            part_number_marker: Some(marker),
            next_part_number_marker: Some(next),
            max_parts: Some(max as i32),
            is_truncated: Some(is_truncated),
            parts: (!shown.is_empty()).then_some(shown),
            initiator: Some(initiator(&owner)),
            owner: Some(owner_of(&owner)),
            storage_class: Some(upload.class.name().to_owned()),
            checksum_algorithm: upload.checksum.map(|checksum| checksum.algorithm.name().to_owned()),
            checksum_type: upload.checksum.map(|checksum| checksum.coverage.name().to_owned()),
            ..Default::default()
        })
    }
}

fn show(number: u16, part: &Part, shows_checksum: bool) -> PartShape {
    let mut shape = PartShape {
        part_number: Some(i32::from(number)),
        last_modified: Some(Timestamp::from_millis(part.modified).truncated_to_secs()),
        etag: Some(ETag::of_whole(part.md5).quoted()),
        size: Some(part.bytes as i64),
        ..Default::default()
    };
    if shows_checksum {
        show_checksum!(shape, part.digest.algorithm(), part.digest.base64());
    }
    shape
}
