//! Short ways to say what most stories say.

use api_s3::*;
use kernel::{AccountId, Body, Bytes, Cx, Principal, Region};
use testkit::World;

pub fn world() -> World {
    World::new().with(s3::service()).start()
}

/// A world with one bucket.
pub fn with_bucket(name: &str) -> World {
    let w = world();
    w.call::<CreateBucket>(CreateBucketInput { bucket: name.into(), ..Default::default() }).ok();
    w
}

pub fn put(w: &World, bucket: &str, key: &str, body: impl Into<Bytes>) -> PutObjectOutput {
    w.call::<PutObject>(new(bucket, key, body)).ok()
}

pub fn new(bucket: &str, key: &str, body: impl Into<Bytes>) -> PutObjectInput {
    PutObjectInput { bucket: bucket.into(), key: key.into(), body: Body::from(body.into()), ..Default::default() }
}

pub fn at(bucket: &str, key: &str) -> GetObjectInput {
    GetObjectInput { bucket: bucket.into(), key: key.into(), ..Default::default() }
}

pub fn get(w: &World, bucket: &str, key: &str) -> Bytes {
    bytes(w, w.call::<GetObject>(at(bucket, key)).ok())
}

pub fn bytes(w: &World, output: GetObjectOutput) -> Bytes {
    w.block_on(output.body.collect(1 << 30)).expect("the body can be read")
}

pub fn head(bucket: &str, key: &str) -> HeadObjectInput {
    HeadObjectInput { bucket: bucket.into(), key: key.into(), ..Default::default() }
}

pub fn list(w: &World, bucket: &str, prefix: &str, delimiter: &str) -> (Vec<String>, Vec<String>) {
    let input =
        ListObjectsV2Input { bucket: bucket.into(), prefix: Some(prefix.into()), delimiter: Some(delimiter.into()), ..Default::default() };
    let output = w.call::<ListObjectsV2>(input).ok();
    let keys = output.contents.into_iter().flatten().filter_map(|object| object.key).collect();
    let prefixes = output.common_prefixes.into_iter().flatten().filter_map(|prefix| prefix.prefix).collect();
    (keys, prefixes)
}

/// Somebody else's root.
pub fn stranger(w: &World) -> Cx {
    let account = AccountId::parse("111111111111").expect("twelve digits");
    Cx::new(w.kernel(), Principal::Root { account }, account, Region::default())
}

/// Nobody in particular.
pub fn anonymous(w: &World) -> Cx {
    Cx::new(w.kernel(), Principal::Anonymous, AccountId::DEFAULT, Region::default())
}

/// The default account, elsewhere.
pub fn in_region(w: &World, region: &str) -> Cx {
    w.cx().in_scope(AccountId::DEFAULT, Region::parse(region).expect("a region"))
}

/// Takes away the blocks that new buckets have: policies and ACLs may then be public.
pub fn unblock(w: &World, bucket: &str) {
    w.call::<DeletePublicAccessBlock>(DeletePublicAccessBlockInput { bucket: bucket.into(), ..Default::default() }).ok();
}
