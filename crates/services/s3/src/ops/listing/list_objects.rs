//! `ListObjects`: the listing of 2006, paged by marker.

use api_s3::{ListObjects, ListObjectsInput, ListObjectsOutput};
use kernel::{Cx, Error, Handler};

use super::owners::Owners;
use super::page::{self, Encoding, Entry};
use super::restores::Restores;
use crate::access::Need;
use crate::{S3, access};

impl Handler<ListObjects> for S3 {
    async fn run(&self, cx: &Cx, input: ListObjectsInput) -> Result<ListObjectsOutput, Error> {
        let encoding = Encoding::parse(input.encoding_type.as_deref())?;
        let asked = page::asked(&input.prefix, &input.delimiter, input.max_keys, "maxKeys")?;
        let from = page::after_marker(&asked, input.marker.as_deref());
        let need = Need::listing("s3:ListBucket", input.prefix.as_deref(), input.delimiter.as_deref(), input.max_keys)
            .paying(input.request_payer.as_deref());
        let (page, mut restores, owners) = access::look(cx, |tx| {
            let bucket = access::bucket(tx, cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need)?;
            let page = page::objects(tx, &input.bucket, &asked, from)?;
            let restores = Restores::of(tx, &input.bucket, input.optional_object_attributes.as_deref(), page.items(), cx.now())?;
            let owners = Owners::of(tx, &input.bucket, &bucket, page.items())?;
            Ok((page, restores, owners))
        })?;
        // AWS: "This element is returned only if you have the delimiter request parameter specified"; without one, the caller takes
        // the last key.
        let next_marker = page.last().filter(|_| asked.delimiter.is_some()).map(|last| match last {
            Entry::Key(key, _) => key.clone(),
            Entry::Prefix(prefix) => prefix.clone(),
        });
        let is_truncated = page.is_truncated;
        let (mut contents, mut prefixes) = (Vec::new(), Vec::new());
        for entry in page.entries {
            match entry {
                Entry::Key(key, listed) => {
                    let restore = restores.take(&key, &listed);
                    let owner = owners.of_key(&key);
                    contents.push(page::show(encoding.key(key), &listed, Some(owner), restore));
                }
                Entry::Prefix(prefix) => prefixes.push(prefix),
            }
        }
        Ok(ListObjectsOutput {
            is_truncated: Some(is_truncated),
            marker: Some(encoding.key(input.marker.unwrap_or_default())),
            next_marker: next_marker.map(|marker| encoding.key(marker)),
            contents: (!contents.is_empty()).then_some(contents),
            common_prefixes: encoding.prefixes(prefixes),
            name: Some(input.bucket),
            prefix: Some(encoding.key(asked.prefix)),
            delimiter: asked.delimiter.map(|delimiter| encoding.key(delimiter)),
            max_keys: Some(asked.max as i32),
            encoding_type: encoding.name(),
            request_charged: None,
        })
    }
}
