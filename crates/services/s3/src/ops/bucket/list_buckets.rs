//! `ListBuckets`: the caller's account's, in all regions, by name.

use api_s3::{ListBuckets, ListBucketsInput, ListBucketsOutput, Owner};
use kernel::store::{ReadTx, Starting};
use kernel::{Arn, Cx, Error, Handler, Region};

use crate::model::owner;
use crate::model::token::Place;
use crate::store::{BUCKETS, OWNED_BUCKETS};
use crate::{S3, access, errors};

/// AWS: an account may have up to 10,000 buckets before paging becomes mandatory, and a page holds as many.
const PAGE_MAX: i32 = 10_000;

impl Handler<ListBuckets> for S3 {
    async fn run(&self, cx: &Cx, input: ListBucketsInput) -> Result<ListBucketsOutput, Error> {
        access::signed(cx)?;
        let max = input.max_buckets.unwrap_or(PAGE_MAX);
        if !(1..=PAGE_MAX).contains(&max) {
            let message = "Argument max-buckets must be an integer between 1 and 10000";
            return Err(errors::invalid_argument(message, "max-buckets", max.to_string()));
        }
        if let Some(region) = input.bucket_region.as_deref().filter(|region| !is_region(region)) {
            let message = format!("Argument value {region} is not a valid AWS Region");
            return Err(api_s3::errors::invalid_argument(message).with("ArgumentName", "bucket-region").into());
        }
        let after = match input.continuation_token.as_ref().filter(|token| !token.is_empty()) {
            None => None,
            Some(token) => match Place::parse(token) {
                Some(Place::AfterKey(name)) => Some(name),
                _ => return Err(errors::bad_continuation_token(token)),
            },
        };
        let (buckets, is_truncated) = access::look(cx, |tx| page(tx, &input, after.as_deref(), max as usize))?;
        let last = buckets.last().and_then(|bucket| bucket.name.clone());
        Ok(ListBucketsOutput {
            continuation_token: last.filter(|_| is_truncated).map(|name| Place::AfterKey(name).token()),
            buckets: Some(buckets),
            owner: Some(Owner { id: Some(owner::canonical_id(cx.account())), display_name: None }),
            prefix: input.prefix,
        })
    }
}

fn is_region(name: &str) -> bool {
    name == Region::DEFAULT_NAME || api_s3::values::bucket_location_constraint::ALL.contains(&name)
}

fn page(tx: &ReadTx, input: &ListBucketsInput, after: Option<&str>, max: usize) -> Result<(Vec<api_s3::Bucket>, bool), Error> {
    // AWS: "BucketRegion … if the request contains at least one valid parameter, it is included in the response."
    let shows_region = input.max_buckets.is_some() || input.prefix.is_some() || input.bucket_region.is_some() || after.is_some();
    let range = tx.prefix(&OWNED_BUCKETS, Starting(input.prefix.as_deref().unwrap_or_default()));
    let range = after.into_iter().fold(range, |range, name| range.start_after(name));
    let mut buckets = Vec::new();
    for name in range.keys() {
        let name = name?;
        let Some(bucket) = tx.get(&BUCKETS, &name)? else { continue };
        if input.bucket_region.as_ref().is_some_and(|region| *region != bucket.region) {
            continue;
        }
        if buckets.len() == max {
            return Ok((buckets, true));
        }
        let arn = Some(String::from(Arn::s3(&name)));
        buckets.push(api_s3::Bucket {
            name: Some(name),
            creation_date: Some(bucket.created()),
            bucket_region: shows_region.then_some(bucket.region),
            bucket_arn: arn.filter(|_| shows_region),
        });
    }
    Ok((buckets, false))
}
