//! `ListObjectsV2`: a page of objects, with a token for the next.

use api_s3::{ListObjectsV2, ListObjectsV2Input, ListObjectsV2Output};
use kernel::{Cx, Error, Handler};

use super::owners::Owners;
use super::page::{self, Encoding, Entry};
use super::restores::Restores;
use crate::access::Need;
use crate::model::token::Place;
use crate::{S3, access, errors};

impl Handler<ListObjectsV2> for S3 {
    async fn run(&self, cx: &Cx, input: ListObjectsV2Input) -> Result<ListObjectsV2Output, Error> {
        let encoding = Encoding::parse(input.encoding_type.as_deref())?;
        let asked = page::asked(&input.prefix, &input.delimiter, input.max_keys, "maxKeys")?;
        // AWS: a token carries the place; StartAfter is only looked at, and only answered, on the first page.
        let from = match &input.continuation_token {
            Some(token) => Place::parse(token).ok_or_else(|| errors::bad_continuation_token(token))?.into(),
            None => page::after_marker(&asked, input.start_after.as_deref()),
        };
        let need = Need::listing("s3:ListBucket", input.prefix.as_deref(), input.delimiter.as_deref(), input.max_keys)
            .paying(input.request_payer.as_deref());
        let (page, mut restores, owners) = access::look(cx, |tx| {
            let bucket = access::bucket(tx, cx, &input.bucket, input.expected_bucket_owner.as_deref(), &need)?;
            let page = page::objects(tx, &input.bucket, &asked, from)?;
            let restores = Restores::of(tx, &input.bucket, input.optional_object_attributes.as_deref(), page.items(), cx.now())?;
            let owners = match input.fetch_owner {
                Some(true) => Some(Owners::of(tx, &input.bucket, &bucket, page.items())?),
                _ => None,
            };
            Ok((page, restores, owners))
        })?;
        let is_first = input.continuation_token.is_none();
        let next = page.next();
        let (mut contents, mut prefixes) = (Vec::new(), Vec::new());
        for entry in page.entries {
            match entry {
                Entry::Key(key, listed) => {
                    let restore = restores.take(&key, &listed);
                    let owner = owners.as_ref().map(|owners| owners.of_key(&key));
                    contents.push(page::show(encoding.key(key), &listed, owner, restore));
                }
                Entry::Prefix(prefix) => prefixes.push(prefix),
            }
        }
        Ok(ListObjectsV2Output {
            is_truncated: Some(next.is_some()),
            key_count: Some((contents.len() + prefixes.len()) as i32),
            contents: (!contents.is_empty()).then_some(contents),
            common_prefixes: encoding.prefixes(prefixes),
            name: Some(input.bucket),
            prefix: Some(encoding.key(asked.prefix)),
            delimiter: asked.delimiter.map(|delimiter| encoding.key(delimiter)),
            max_keys: Some(asked.max as i32),
            encoding_type: encoding.name(),
            continuation_token: input.continuation_token,
            next_continuation_token: next.map(|place| place.token()),
            start_after: input.start_after.filter(|_| is_first).map(|key| encoding.key(key)),
            ..Default::default()
        })
    }
}
