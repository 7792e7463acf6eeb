//! What a bucket says about who may touch it, besides its policy.

use serde::{Deserialize, Serialize};

use super::acl::Acl;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BucketAccess {
    /// `None` after the controls were deleted: ACLs are then in force.
    pub ownership: Option<Ownership>,
    /// `None` after it was deleted: nothing is blocked.
    pub public_access_block: Option<PublicAccessBlock>,
    /// `None` where nobody but the owner was granted anything.
    pub acl: Option<Acl>,
    pub requester_pays: bool,
}

/// AWS: "Controlling ownership of objects and disabling ACLs for your bucket" (User Guide).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ownership {
    #[default]
    BucketOwnerEnforced,
    BucketOwnerPreferred,
    ObjectWriter,
}

/// AWS: "Blocking public access to your Amazon S3 storage" (User Guide).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicAccessBlock {
    pub block_public_acls: bool,
    pub ignore_public_acls: bool,
    pub block_public_policy: bool,
    pub restrict_public_buckets: bool,
}

impl PublicAccessBlock {
    /// AWS: what new buckets have since April 2023.
    pub const ALL: PublicAccessBlock =
        PublicAccessBlock { block_public_acls: true, ignore_public_acls: true, block_public_policy: true, restrict_public_buckets: true };
}

impl Default for BucketAccess {
    fn default() -> BucketAccess {
        BucketAccess {
            ownership: Some(Ownership::default()),
            public_access_block: Some(PublicAccessBlock::ALL),
            acl: None,
            requester_pays: false,
        }
    }
}
