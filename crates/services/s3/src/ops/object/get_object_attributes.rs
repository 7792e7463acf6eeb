//! `GetObjectAttributes`: what HeadObject and ListParts tell, in one answer.

use api_s3::{Checksum as ChecksumShape, GetObjectAttributes, GetObjectAttributesInput, GetObjectAttributesOutput};
use api_s3::{GetObjectAttributesParts, ObjectPart};
use kernel::{Cx, Error, Handler};

use super::reading::Source;
use crate::access::{GET, GET_ATTRIBUTES};
use crate::keyring::Keyring;
use crate::model::checksum::{Checksum, Coverage};
use crate::model::listing;
use crate::ops::shapes::{customer_headers, show_checksum};
use crate::store::object::{self, PartFacts};
use crate::{S3, access, errors};

impl Handler<GetObjectAttributes> for S3 {
    async fn run(&self, cx: &Cx, input: GetObjectAttributesInput) -> Result<GetObjectAttributesOutput, Error> {
        let customer = customer_headers!(input).parse()?;
        if input.object_attributes.is_empty() {
            return Err(errors::invalid_argument("Invalid attribute name specified.", "x-amz-object-attributes", ""));
        }
        if let Some(unknown) = input.object_attributes.iter().find(|name| !api_s3::values::object_attributes::ALL.contains(&name.as_str()))
        {
            return Err(errors::invalid_argument("Invalid attribute name specified.", "x-amz-object-attributes", unknown.as_str()));
        }
        let source = Source {
            bucket: &input.bucket,
            key: &input.key,
            version_id: input.version_id.as_deref(),
            expected_owner: input.expected_bucket_owner.as_deref(),
        };
        let (bucket, object, body) = access::look(cx, |tx| {
            // AWS: both are needed (GetObjectAttributes, "Permissions").
            source.find(tx, cx, "GET", &source.need(GET).paying(input.request_payer.as_deref()))?;
            let (bucket, object) = source.find(tx, cx, "GET", &source.need(GET_ATTRIBUTES).paying(input.request_payer.as_deref()))?;
            let body = object::body(tx, &input.bucket, &input.key, &object)?;
            Ok((bucket, object, body))
        })?;
        Keyring::prove(&object.terms.encryption, customer.as_ref())?;
        let wants = |name: &str| input.object_attributes.iter().any(|asked| asked == name);
        let listed = &object.listed;
        Ok(GetObjectAttributesOutput {
            last_modified: Some(object.modified().truncated_to_secs()),
            version_id: bucket.versioning.shows_ids().then(|| object.mark().id().text()),
            // AWS: without quotes here, unlike everywhere else (GetObjectAttributes, example responses).
            etag: wants("ETag").then(|| listed.etag.bare()),
            checksum: wants("Checksum").then(|| checksum(&listed.checksum)),
            object_parts: if wants("ObjectParts") { parts(&body.parts, listed.checksum.coverage(), &input)? } else { None },
            storage_class: wants("StorageClass").then(|| listed.class.name().to_owned()),
            object_size: wants("ObjectSize").then_some(listed.size as i64),
            ..Default::default()
        })
    }
}

fn checksum(checksum: &Checksum) -> ChecksumShape {
    let mut shape = ChecksumShape { checksum_type: Some(checksum.coverage().name().to_owned()), ..Default::default() };
    show_checksum!(shape, checksum.algorithm(), checksum.digest.base64());
    shape
}

/// AWS: only for objects uploaded in parts; and the parts themselves only where each has a checksum that counts, a composite one (as
/// recorded by LocalStack's `test_multipart_upload_part_copy_checksum`).
fn parts(parts: &[PartFacts], coverage: Coverage, input: &GetObjectAttributesInput) -> Result<Option<GetObjectAttributesParts>, Error> {
    if parts.is_empty() {
        return Ok(None);
    }
    let max = listing::page_size(input.max_parts).ok_or_else(|| errors::negative("max-parts", input.max_parts.unwrap_or_default()))?;
    let marker = input.part_number_marker.unwrap_or_default();
    if coverage == Coverage::FullObject {
        return Ok(Some(GetObjectAttributesParts { total_parts_count: Some(parts.len() as i32), ..Default::default() }));
    }
    let behind: Vec<&PartFacts> = parts.iter().filter(|part| i32::from(part.number) > marker).collect();
    let page = &behind[..behind.len().min(max)];
    Ok(Some(GetObjectAttributesParts {
        total_parts_count: Some(parts.len() as i32),
        part_number_marker: Some(marker),
        next_part_number_marker: Some(page.last().map_or(0, |part| i32::from(part.number))),
        max_parts: Some(max as i32),
        is_truncated: Some(behind.len() > page.len()),
        parts: (!page.is_empty()).then(|| page.iter().map(|part| show(part)).collect()),
    }))
}

fn show(part: &PartFacts) -> ObjectPart {
    let mut shape = ObjectPart { part_number: Some(i32::from(part.number)), size: Some(part.bytes as i64), ..Default::default() };
    if let Some(digest) = &part.digest {
        show_checksum!(shape, digest.algorithm(), digest.base64());
    }
    shape
}
