//! Access control lists: who was granted what on a bucket or an object.
//!
//! AWS: "Access control list (ACL) overview" (User Guide).

use kernel::AccountId;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acl {
    pub owner: AccountId,
    /// In the order they were given; the owner's own may be among them or not.
    pub grants: Vec<Grant>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    pub grantee: Grantee,
    pub permission: Permission,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Grantee {
    Account(AccountId),
    AllUsers,
    AuthenticatedUsers,
    LogDelivery,
    /// Amazon EC2, which reads the bundles of machine images: whom the canned ACL `aws-exec-read` grants to.
    Ec2,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Permission {
    FullControl,
    Read,
    Write,
    ReadAcp,
    WriteAcp,
}

impl Permission {
    pub fn parse(name: &str) -> Option<Permission> {
        use Permission::*;
        [FullControl, Read, Write, ReadAcp, WriteAcp].into_iter().find(|permission| permission.name() == name)
    }
    pub fn name(self) -> &'static str {
        match self {
            Permission::FullControl => "FULL_CONTROL",
            Permission::Read => "READ",
            Permission::Write => "WRITE",
            Permission::ReadAcp => "READ_ACP",
            Permission::WriteAcp => "WRITE_ACP",
        }
    }
}

/// Whose list counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Bucket,
    Object,
}

/// AWS: "Mapping of ACL permissions and access policy permissions". What no list can grant is `None`.
///
/// Writing a key asks the bucket: what stands there is not looked at.
pub fn permission(action: &str, has_object: bool) -> Option<(Place, Permission)> {
    Some(match action {
        "s3:ListBucket" | "s3:ListBucketVersions" | "s3:ListBucketMultipartUploads" => (Place::Bucket, Permission::Read),
        "s3:PutObject" | "s3:DeleteObject" | "s3:AbortMultipartUpload" | "s3:ListMultipartUploadParts" => {
            (Place::Bucket, Permission::Write)
        }
        // Whoever may write an object may say who else may touch it: it will be theirs.
        "s3:PutObjectAcl" if !has_object => (Place::Bucket, Permission::Write),
        "s3:GetBucketAcl" => (Place::Bucket, Permission::ReadAcp),
        "s3:PutBucketAcl" => (Place::Bucket, Permission::WriteAcp),
        "s3:GetObject" | "s3:GetObjectVersion" => (Place::Object, Permission::Read),
        "s3:GetObjectAcl" | "s3:GetObjectVersionAcl" => (Place::Object, Permission::ReadAcp),
        "s3:PutObjectAcl" | "s3:PutObjectVersionAcl" => (Place::Object, Permission::WriteAcp),
        _ => return None,
    })
}

impl Acl {
    /// Nobody but the owner.
    pub fn private(owner: AccountId) -> Acl {
        Acl { owner, grants: vec![Grant { grantee: Grantee::Account(owner), permission: Permission::FullControl }] }
    }

    /// Whether a caller, who may be nobody in particular, was granted this.
    pub fn grants_to(&self, caller: Option<AccountId>, wanted: Permission, ignores_public: bool) -> bool {
        self.grants.iter().any(|grant| {
            let is_caller = match grant.grantee {
                Grantee::Account(account) => caller == Some(account),
                Grantee::AllUsers => !ignores_public,
                Grantee::AuthenticatedUsers => caller.is_some() && !ignores_public,
                Grantee::LogDelivery | Grantee::Ec2 => false,
            };
            is_caller && (grant.permission == wanted || grant.permission == Permission::FullControl)
        })
    }

    /// AWS: "Amazon S3 considers a bucket or object ACL public if it grants any permissions to members of the predefined AllUsers or
    /// AuthenticatedUsers groups."
    pub fn is_public(&self) -> bool {
        self.grants.iter().any(|grant| matches!(grant.grantee, Grantee::AllUsers | Grantee::AuthenticatedUsers))
    }

    /// Whether anybody but the owner was granted anything.
    pub fn reaches_others(&self) -> bool {
        self.grants.iter().any(|grant| grant.grantee != Grantee::Account(self.owner))
    }
}
