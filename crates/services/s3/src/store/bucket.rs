//! A bucket's row.

use kernel::row;
use kernel::store::{ReadTx, StoreError, Tx};
use kernel::{AccountId, Timestamp};
use serde::{Deserialize, Serialize};

use super::{OBJECTS, UPLOADS, VERSIONS};
use crate::model::bucket_access::BucketAccess;
use crate::model::cors::Cors;
use crate::model::encryption::{BucketEncryption, BucketEncryptionV1};
use crate::model::lifecycle::Digest;
use crate::model::object_lock::BucketLock;
use crate::model::owner;
use crate::model::tagging::Tags;
use crate::model::version::Versioning;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bucket {
    pub owner: AccountId,
    pub region: String,
    /// Created with the constraint `EU`, the old name of eu-west-1, which `GetBucketLocation` then answers.
    pub is_eu: bool,
    /// Milliseconds of the epoch.
    pub created: i64,
    pub versioning: Versioning,
    pub encryption: BucketEncryption,
    /// Empty when there is no tag set.
    pub tags: Tags,
    pub access: BucketAccess,
    /// `None` where Object Lock was never enabled.
    pub lock: Option<BucketLock>,
    /// Has a row in `NOTIFICATIONS`: what happens in other buckets costs no look at that table.
    pub notifies: bool,
    /// `None` where there are no lifecycle rules.
    pub lifecycle: Option<Digest>,
}
row!(Bucket, version 2, upgrade 1 => BucketV1);

/// Before buckets said who may touch them and what must stay.
#[derive(Serialize, Deserialize)]
pub struct BucketV1 {
    owner: AccountId,
    region: String,
    is_eu: bool,
    created: i64,
    versioning: Versioning,
    encryption: BucketEncryptionV1,
    tags: Tags,
}

impl From<BucketV1> for Bucket {
    fn from(old: BucketV1) -> Bucket {
        let BucketV1 { owner, region, is_eu, created, versioning, encryption, tags } = old;
        Bucket {
            owner,
            region,
            is_eu,
            created,
            versioning,
            encryption: encryption.into(),
            tags,
            access: BucketAccess::default(),
            lock: None,
            notifies: false,
            lifecycle: None,
        }
    }
}

// What browsers may do in it: the model's own structure is the row.
row!(Cors, version 1);

impl Bucket {
    pub fn created(&self) -> Timestamp {
        Timestamp::from_millis(self.created)
    }
    /// The canonical id of the account that owns the bucket and, as ACLs are off by default since April 2023, every object in it.
    pub fn owner_id(&self) -> String {
        owner::canonical_id(self.owner)
    }
}

/// What keeps a bucket from being deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contents {
    Nothing,
    Objects,
    /// No current object, but versions or delete markers.
    Versions,
}

pub fn contents(tx: &ReadTx, bucket: &str) -> Result<Contents, StoreError> {
    if tx.prefix(&OBJECTS, (bucket,)).keys().next().transpose()?.is_some() {
        return Ok(Contents::Objects);
    }
    let version = tx.prefix(&VERSIONS, (bucket,)).keys().next().transpose()?;
    Ok(if version.is_some() { Contents::Versions } else { Contents::Nothing })
}

/// Takes away the uploads in progress of a bucket that goes: they do not keep it alive.
pub fn abort_uploads(tx: &mut Tx, bucket: &str) -> Result<(), StoreError> {
    let uploads: Vec<_> = tx.prefix(&UPLOADS, (bucket,)).keys().collect::<Result<_, _>>()?;
    for (bucket, key, sequence) in uploads {
        super::upload::discard(tx, &bucket, &key, sequence)?;
    }
    Ok(())
}
