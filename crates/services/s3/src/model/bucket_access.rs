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
    /// What is known of the bucket's policy without reading it; `None` where there is none.
    pub policy: Option<PolicyFacts>,
}

/// Facts about a policy, worked out when it was put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyFacts {
    pub is_public: bool,
}

/// AWS: "Controlling ownership of objects and disabling ACLs for your bucket" (User Guide).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ownership {
    #[default]
    BucketOwnerEnforced,
    BucketOwnerPreferred,
    ObjectWriter,
}

impl Ownership {
    pub fn parse(name: &str) -> Option<Ownership> {
        [Ownership::BucketOwnerEnforced, Ownership::BucketOwnerPreferred, Ownership::ObjectWriter]
            .into_iter()
            .find(|own| own.name() == name)
    }
    pub fn name(self) -> &'static str {
        match self {
            Ownership::BucketOwnerEnforced => "BucketOwnerEnforced",
            Ownership::BucketOwnerPreferred => "BucketOwnerPreferred",
            Ownership::ObjectWriter => "ObjectWriter",
        }
    }
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
    pub const NOTHING: PublicAccessBlock = PublicAccessBlock {
        block_public_acls: false,
        ignore_public_acls: false,
        block_public_policy: false,
        restrict_public_buckets: false,
    };
}

impl BucketAccess {
    /// What is blocked here; nothing after the blocks were deleted.
    pub fn blocks(&self) -> PublicAccessBlock {
        self.public_access_block.unwrap_or(PublicAccessBlock::NOTHING)
    }
    /// AWS: "Bucket owner enforced" disables ACLs; without controls they are in force.
    pub fn allows_acls(&self) -> bool {
        self.ownership != Some(Ownership::BucketOwnerEnforced)
    }
}

impl Default for BucketAccess {
    fn default() -> BucketAccess {
        BucketAccess {
            ownership: Some(Ownership::default()),
            public_access_block: Some(PublicAccessBlock::ALL),
            acl: None,
            requester_pays: false,
            policy: None,
        }
    }
}
