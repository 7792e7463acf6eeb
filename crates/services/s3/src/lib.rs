//! Amazon S3: buckets, objects, multipart uploads, versions, tags.
//!
//! Bytes stream into the store's blobs before anybody can see them; one transaction then names them. See `README.md` for the nouns and
//! the known differences, `store.rs` for the tables.

mod access;
mod destination;
mod errors;
mod intake;
mod keyring;
mod leniencies;
pub mod model;
mod notify;
mod ops;
pub mod recode;
pub mod store;
mod stored;
mod workers;

use api_s3::*;
use kernel::Service;

use keyring::Keyring;

/// The room has no state of its own: everything is in its tables. What the keyring remembers, it can have again.
#[derive(Default)]
pub struct S3 {
    keyring: Keyring,
}

/// What the house serves of S3.
pub fn service() -> Service {
    Service::of(&api_s3::SERVICE, S3::default())
        .keeps(store::keepers::keepers())
        // buckets
        .on::<CreateBucket>()
        .on::<DeleteBucket>()
        .on::<HeadBucket>()
        .on::<ListBuckets>()
        .on::<GetBucketLocation>()
        // objects
        .on::<PutObject>()
        .on::<ops::object::PostObject>()
        .on::<GetObject>()
        .on::<HeadObject>()
        .on::<GetObjectAttributes>()
        .on::<CopyObject>()
        .on::<DeleteObject>()
        .on::<DeleteObjects>()
        // listings
        .on::<ListObjects>()
        .on::<ListObjectsV2>()
        .on::<ListObjectVersions>()
        // multipart uploads
        .on::<CreateMultipartUpload>()
        .on::<UploadPart>()
        .on::<UploadPartCopy>()
        .on::<CompleteMultipartUpload>()
        .on::<AbortMultipartUpload>()
        .on::<ListMultipartUploads>()
        .on::<ListParts>()
        // tags
        .on::<GetObjectTagging>()
        .on::<PutObjectTagging>()
        .on::<DeleteObjectTagging>()
        .on::<GetBucketTagging>()
        .on::<PutBucketTagging>()
        .on::<DeleteBucketTagging>()
        // what must not go
        .on::<GetObjectLockConfiguration>()
        .on::<PutObjectLockConfiguration>()
        .on::<GetObjectRetention>()
        .on::<PutObjectRetention>()
        .on::<GetObjectLegalHold>()
        .on::<PutObjectLegalHold>()
        // who may
        .on::<GetBucketPolicy>()
        .on::<PutBucketPolicy>()
        .on::<DeleteBucketPolicy>()
        .on::<GetBucketPolicyStatus>()
        .on::<GetBucketAcl>()
        .on::<PutBucketAcl>()
        .on::<GetObjectAcl>()
        .on::<PutObjectAcl>()
        .on::<GetPublicAccessBlock>()
        .on::<PutPublicAccessBlock>()
        .on::<DeletePublicAccessBlock>()
        .on::<GetBucketOwnershipControls>()
        .on::<PutBucketOwnershipControls>()
        .on::<DeleteBucketOwnershipControls>()
        .on::<GetBucketRequestPayment>()
        .on::<PutBucketRequestPayment>()
        // bucket settings
        .on::<GetBucketVersioning>()
        .on::<PutBucketVersioning>()
        .on::<GetBucketEncryption>()
        .on::<PutBucketEncryption>()
        .on::<DeleteBucketEncryption>()
        // browsers
        .on::<GetBucketCors>()
        .on::<PutBucketCors>()
        .on::<DeleteBucketCors>()
        .on::<ops::cors::OptionsObject>()
        // telling others
        .on::<GetBucketNotificationConfiguration>()
        .on::<PutBucketNotificationConfiguration>()
        // read back by infrastructure tools: off
        .on::<GetBucketAccelerateConfiguration>()
        .on::<GetBucketLogging>()
        .on::<GetBucketReplication>()
        .on::<GetBucketWebsite>()
        .worker(workers::notify::Notify)
        // time
        .on::<GetBucketLifecycleConfiguration>()
        .on::<PutBucketLifecycleConfiguration>()
        .on::<DeleteBucketLifecycle>()
        .on::<RestoreObject>()
        .on::<GetBucketIntelligentTieringConfiguration>()
        .on::<PutBucketIntelligentTieringConfiguration>()
        .on::<DeleteBucketIntelligentTieringConfiguration>()
        .on::<ListBucketIntelligentTieringConfigurations>()
        .worker(workers::lifecycle::Lifecycle)
        .worker(workers::restores::Restores)
        .into()
}
