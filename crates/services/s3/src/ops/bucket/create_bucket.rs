//! `CreateBucket`: takes a name out of the one namespace that all accounts share.

use api_s3::{CreateBucket, CreateBucketConfiguration, CreateBucketInput, CreateBucketOutput};
use kernel::store::{StoreError, Tx};
use kernel::{AccountId, Arn, Cx, Error, Handler, Region};

use crate::model::asked_acl::{AskedAcl, BadAcl};
use crate::model::bucket_access::{BucketAccess, Ownership};
use crate::model::tagging::{self, Holder, Tags};
use crate::model::{bucket_name, encryption::BucketEncryption, object_lock::BucketLock, version::Versioning};
use crate::ops::access::asked::acl_of_all;
use crate::store::bucket::Bucket;
use crate::store::{BUCKETS, OWNED_BUCKETS};
use crate::{S3, access, errors};

impl Handler<CreateBucket> for S3 {
    async fn run(&self, cx: &Cx, input: CreateBucketInput) -> Result<CreateBucketOutput, Error> {
        access::signed(cx)?;
        let name = input.bucket;
        if !bucket_name::is_valid(&name) {
            return Err(errors::invalid_bucket_name(&name));
        }
        let asked = acl_of_all!(input)?;
        let access = access_of(cx.account(), &asked, input.object_ownership.as_deref())?;
        let region = region(cx, input.create_bucket_configuration.as_ref())?;
        let locks = input.object_lock_enabled_for_bucket == Some(true);
        let bucket = Bucket {
            owner: cx.account(),
            region: region.to_string(),
            is_eu: constraint(input.create_bucket_configuration.as_ref()) == Some("EU"),
            created: cx.now().truncated_to_secs().millis(),
            // AWS: "Enabling Object Lock for a bucket also enables versioning" (CreateBucket).
            versioning: if locks { Versioning::Enabled } else { Versioning::Unversioned },
            encryption: BucketEncryption::default(),
            tags: tags(input.create_bucket_configuration)?,
            access,
            lock: locks.then_some(BucketLock { default_retention: None }),
            notifies: false,
            lifecycle: None,
        };
        cx.write(|tx| {
            match tx.get(&BUCKETS, &name)? {
                None => {}
                Some(there) if there.owner != bucket.owner => return Err(errors::bucket_taken(&name)),
                // AWS: in us-east-1 creating one's own bucket again succeeds, for the sake of old programs (CreateBucket, "Errors");
                // but not with tags, which would have to be changed.
                Some(there) if is_default(&there) && is_default(&bucket) && bucket.tags.is_empty() => {
                    return Ok(reset_acl(tx, &name, there)?);
                }
                Some(_) => return Err(errors::bucket_is_yours(&name)),
            }
            tx.put(&BUCKETS, &name, &bucket)?;
            Ok(tx.put(&OWNED_BUCKETS, &name, &())?)
        })
        .await?;
        Ok(CreateBucketOutput { location: Some(location(&name, &region)), bucket_arn: Some(Arn::s3(&name).into()) })
    }
}

/// AWS: creating a bucket again "resets the bucket access control lists (ACLs)" ("List of error codes", `BucketAlreadyOwnedByYou`).
fn reset_acl(tx: &mut Tx, name: &str, mut there: Bucket) -> Result<(), StoreError> {
    match there.access.acl.take() {
        None => Ok(()),
        Some(_) => tx.put(&BUCKETS, name, &there),
    }
}

/// AWS: a new bucket has ACLs disabled and public access blocked unless it is said otherwise, the latter never at creation. So an ACL
/// that gives anybody anything needs `x-amz-object-ownership` beside it, and one that is public is refused.
fn access_of(owner: AccountId, asked: &AskedAcl, ownership: Option<&str>) -> Result<BucketAccess, Error> {
    let mut access = BucketAccess::default();
    if let Some(name) = ownership {
        access.ownership = Some(Ownership::parse(name).ok_or_else(|| errors::unknown_ownership(name))?);
    }
    if !access.allows_acls() && asked.is_private(owner) {
        return Ok(access);
    }
    access.acl = asked.of_bucket(&access, owner).map_err(|bad| match bad {
        BadAcl::Disabled => errors::acl_with_owner_enforced(),
        BadAcl::PublicBlocked => errors::acl_with_blocked_public_access(),
        bad => bad.into(),
    })?;
    Ok(access)
}

fn is_default(bucket: &Bucket) -> bool {
    bucket.region == Region::DEFAULT_NAME
}

fn constraint(configuration: Option<&CreateBucketConfiguration>) -> Option<&str> {
    configuration?.location_constraint.as_deref().filter(|text| !text.is_empty())
}

/// AWS: without a constraint the bucket is made in us-east-1, and only that region's endpoint takes such a request; the others want
/// their own name. `EU` is the old name of eu-west-1.
fn region(cx: &Cx, configuration: Option<&CreateBucketConfiguration>) -> Result<Region, Error> {
    let here = cx.region();
    let is_default = here.as_str() == Region::DEFAULT_NAME;
    match constraint(configuration) {
        None if is_default => Ok(here.clone()),
        Some(constraint) if !is_default && constraint == here.as_str() => Ok(here.clone()),
        other if !is_default => Err(errors::wrong_location(other)),
        // The endpoint of us-east-1 is the global one: it makes buckets everywhere. Its own name is no constraint.
        Some("EU") => Region::parse("eu-west-1").ok_or_else(|| errors::unknown_location("EU")),
        Some(constraint) if api_s3::values::bucket_location_constraint::ALL.contains(&constraint) => {
            Region::parse(constraint).ok_or_else(|| errors::unknown_location(constraint))
        }
        other => Err(errors::unknown_location(other.unwrap_or_default())),
    }
}

fn tags(configuration: Option<CreateBucketConfiguration>) -> Result<Tags, Error> {
    let tags = configuration.and_then(|configuration| configuration.tags).unwrap_or_default();
    let tags: Tags = tags.into_iter().map(|tag| (tag.key, tag.value)).collect();
    tagging::check(&tags, Holder::Bucket)?;
    Ok(tags)
}

/// AWS: a path in us-east-1, a whole address elsewhere.
fn location(name: &str, region: &Region) -> String {
    if region.as_str() == Region::DEFAULT_NAME { format!("/{name}") } else { format!("http://{name}.s3.amazonaws.com/") }
}
