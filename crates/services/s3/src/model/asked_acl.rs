//! What a request asks for: a canned ACL, or grants one by one; and what becomes of it on a given bucket.
//!
//! AWS: "Canned ACL", "Using ACLs" and "Controlling ownership of objects and disabling ACLs for your bucket" (User Guide).

use kernel::AccountId;

use super::acl::{Acl, Grant, Grantee, Permission};
use super::bucket_access::{BucketAccess, Ownership};
use super::owner;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AskedAcl {
    #[default]
    Nothing,
    Canned(Canned),
    Grants(Vec<Grant>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Canned {
    Private,
    PublicRead,
    PublicReadWrite,
    AuthenticatedRead,
    AwsExecRead,
    BucketOwnerRead,
    BucketOwnerFullControl,
    LogDeliveryWrite,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadAcl {
    UnknownCanned(String),
    CannedAndGrants,
    /// A grant that is not `type="value"`.
    Format {
        header: &'static str,
        value: String,
    },
    UnknownGroup {
        argument: &'static str,
        uri: String,
    },
    UnknownId {
        argument: &'static str,
        id: String,
    },
    Email,
    TooManyGrants,
    /// The bucket has ACLs disabled.
    Disabled,
    /// BlockPublicAcls.
    PublicBlocked,
}

/// AWS: "Amazon S3 ACLs … can have up to 100 grants".
pub const GRANTS_MAX: usize = 100;

const GROUPS: &str = "http://acs.amazonaws.com/groups/";

impl Canned {
    const ALL: [(&'static str, Canned); 8] = [
        ("private", Canned::Private),
        ("public-read", Canned::PublicRead),
        ("public-read-write", Canned::PublicReadWrite),
        ("authenticated-read", Canned::AuthenticatedRead),
        ("aws-exec-read", Canned::AwsExecRead),
        ("bucket-owner-read", Canned::BucketOwnerRead),
        ("bucket-owner-full-control", Canned::BucketOwnerFullControl),
        ("log-delivery-write", Canned::LogDeliveryWrite),
    ];

    pub fn parse(name: &str) -> Option<Canned> {
        Canned::ALL.into_iter().find(|(known, _)| *known == name).map(|(_, canned)| canned)
    }

    /// AWS: the table of "Canned ACL". On a bucket, what is about the bucket's owner says nothing new.
    fn acl(self, owner: AccountId, bucket_owner: AccountId) -> Acl {
        let mut acl = Acl::private(owner);
        let mut grant = |grantee, permission| acl.grants.push(Grant { grantee, permission });
        match self {
            Canned::Private => {}
            Canned::PublicRead => grant(Grantee::AllUsers, Permission::Read),
            Canned::PublicReadWrite => {
                grant(Grantee::AllUsers, Permission::Read);
                grant(Grantee::AllUsers, Permission::Write);
            }
            Canned::AuthenticatedRead => grant(Grantee::AuthenticatedUsers, Permission::Read),
            Canned::AwsExecRead => grant(Grantee::Ec2, Permission::Read),
            Canned::LogDeliveryWrite => {
                grant(Grantee::LogDelivery, Permission::Write);
                grant(Grantee::LogDelivery, Permission::ReadAcp);
            }
            Canned::BucketOwnerRead if owner != bucket_owner => grant(Grantee::Account(bucket_owner), Permission::Read),
            Canned::BucketOwnerFullControl if owner != bucket_owner => grant(Grantee::Account(bucket_owner), Permission::FullControl),
            Canned::BucketOwnerRead | Canned::BucketOwnerFullControl => {}
        }
        acl
    }
}

impl AskedAcl {
    /// Of `x-amz-acl` and the `x-amz-grant-*` headers.
    pub fn parse(canned: Option<&str>, grants: &[(&'static str, Permission, Option<&str>)]) -> Result<AskedAcl, BadAcl> {
        let granted = grants.iter().any(|(_, _, header)| header.is_some());
        match canned {
            Some(_) if granted => Err(BadAcl::CannedAndGrants),
            Some(name) => Canned::parse(name).map(AskedAcl::Canned).ok_or_else(|| BadAcl::UnknownCanned(name.to_owned())),
            None if granted => {
                let mut all = Vec::new();
                for (header, permission, value) in grants {
                    let grantees = grantees(header, value.unwrap_or_default())?;
                    all.extend(grantees.into_iter().map(|grantee| Grant { grantee, permission: *permission }));
                }
                if all.len() > GRANTS_MAX { Err(BadAcl::TooManyGrants) } else { Ok(AskedAcl::Grants(all)) }
            }
            None => Ok(AskedAcl::Nothing),
        }
    }

    fn acl(&self, owner: AccountId, bucket_owner: AccountId) -> Acl {
        match self {
            AskedAcl::Nothing => Acl::private(owner),
            AskedAcl::Canned(canned) => canned.acl(owner, bucket_owner),
            AskedAcl::Grants(grants) => Acl { owner, grants: grants.clone() },
        }
    }

    /// Of a new object. `None`: the bucket's owner owns it, and nobody else was granted anything.
    pub fn of_object(&self, access: &BucketAccess, bucket_owner: AccountId, writer: AccountId) -> Result<Option<Acl>, BadAcl> {
        if !access.allows_acls() {
            return if self.is_nothing_new(bucket_owner) { Ok(None) } else { Err(BadAcl::Disabled) };
        }
        // AWS: under "bucket owner preferred" the bucket's owner owns what others upload, if they grant it full control.
        let is_given =
            *self == AskedAcl::Canned(Canned::BucketOwnerFullControl) && access.ownership == Some(Ownership::BucketOwnerPreferred);
        let owner = if is_given { bucket_owner } else { writer };
        self.checked(access, self.acl(owner, bucket_owner), bucket_owner)
    }

    /// In place of an object's ACL. Whose the object is does not change.
    pub fn instead(&self, access: &BucketAccess, bucket_owner: AccountId, owner: AccountId) -> Result<Option<Acl>, BadAcl> {
        if !access.allows_acls() {
            return if self.is_nothing_new(bucket_owner) { Ok(None) } else { Err(BadAcl::Disabled) };
        }
        self.checked(access, self.acl(owner, bucket_owner), bucket_owner)
    }

    /// Of a bucket. AWS: with ACLs disabled no request may set one, save at creation, where `private` says what holds anyway.
    pub fn of_bucket(&self, access: &BucketAccess, owner: AccountId) -> Result<Option<Acl>, BadAcl> {
        if !access.allows_acls() {
            return Err(BadAcl::Disabled);
        }
        self.checked(access, self.acl(owner, owner), owner)
    }

    fn checked(&self, access: &BucketAccess, acl: Acl, bucket_owner: AccountId) -> Result<Option<Acl>, BadAcl> {
        if acl.is_public() && access.blocks().block_public_acls {
            return Err(BadAcl::PublicBlocked);
        }
        Ok(Some(acl).filter(|acl| *acl != Acl::private(bucket_owner)))
    }

    /// AWS: a new bucket with ACLs disabled may be given no ACL "that provides access to an external AWS account" (CreateBucket).
    pub fn is_private(&self, owner: AccountId) -> bool {
        *self == AskedAcl::Canned(Canned::Private) || self.is_nothing_new(owner)
    }

    /// AWS: with ACLs disabled, PUT requests "that don't specify an ACL or that specify bucket owner full control ACLs" succeed. Others
    /// do not, not even `private` (ceph/s3-tests, `test_put_bucket_ownership_bucket_owner_enforced`; cloudyr/aws.s3#435).
    pub fn is_nothing_new(&self, bucket_owner: AccountId) -> bool {
        match self {
            AskedAcl::Nothing => true,
            AskedAcl::Canned(canned) => *canned == Canned::BucketOwnerFullControl,
            AskedAcl::Grants(grants) => *grants == Acl::private(bucket_owner).grants,
        }
    }
}

/// `id="…", uri="…", emailAddress="…"`
fn grantees(header: &'static str, value: &str) -> Result<Vec<Grantee>, BadAcl> {
    let parts = value.split(',').map(str::trim).filter(|part| !part.is_empty());
    let one = |part: &str| {
        let bad = || BadAcl::Format { header, value: value.to_owned() };
        let (kind, name) = part.split_once('=').ok_or_else(bad)?;
        let name = name.trim().trim_matches(['"', '\'']);
        match kind.trim() {
            "id" => account("id", name),
            "uri" => group("uri", name),
            "emailAddress" => Err(BadAcl::Email),
            _ => Err(bad()),
        }
    };
    parts.map(one).collect()
}

/// A grantee named by canonical id; `argument` is what to call it when there is nobody of that id.
pub fn account(argument: &'static str, id: &str) -> Result<Grantee, BadAcl> {
    if id == EC2_ID {
        return Ok(Grantee::Ec2);
    }
    owner::account_of(id).map(Grantee::Account).ok_or_else(|| BadAcl::UnknownId { argument, id: id.to_owned() })
}

pub fn group(argument: &'static str, uri: &str) -> Result<Grantee, BadAcl> {
    match uri.strip_prefix(GROUPS) {
        Some("global/AllUsers") => Ok(Grantee::AllUsers),
        Some("global/AuthenticatedUsers") => Ok(Grantee::AuthenticatedUsers),
        Some("s3/LogDelivery") => Ok(Grantee::LogDelivery),
        _ => Err(BadAcl::UnknownGroup { argument, uri: uri.to_owned() }),
    }
}

/// The account behind `aws-exec-read`, the same on all of AWS.
pub const EC2_ID: &str = "6aa5a366c34c1cbe25dc49211496e913e0351eb0e8c37aa3477e40942ec6b97c";

/// The address of a group; `None` for those who have an id.
pub fn group_uri(grantee: Grantee) -> Option<String> {
    let name = match grantee {
        Grantee::AllUsers => "global/AllUsers",
        Grantee::AuthenticatedUsers => "global/AuthenticatedUsers",
        Grantee::LogDelivery => "s3/LogDelivery",
        Grantee::Account(_) | Grantee::Ec2 => return None,
    };
    Some(format!("{GROUPS}{name}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::bucket_access::PublicAccessBlock;
    use super::*;

    fn account_number(number: u64) -> AccountId {
        AccountId::from_number(number).unwrap()
    }

    fn access(ownership: Ownership, block: bool) -> BucketAccess {
        let public_access_block = block.then_some(PublicAccessBlock::ALL);
        BucketAccess { ownership: Some(ownership), public_access_block, ..BucketAccess::default() }
    }

    #[test]
    fn who_owns_what_others_write() {
        let (owner, writer) = (account_number(1), account_number(2));
        let full_control = AskedAcl::Canned(Canned::BucketOwnerFullControl);
        let of = |asked: &AskedAcl, ownership| asked.of_object(&access(ownership, false), owner, writer).unwrap();
        assert_eq!(of(&AskedAcl::Nothing, Ownership::BucketOwnerEnforced), None);
        assert_eq!(of(&AskedAcl::Nothing, Ownership::ObjectWriter), Some(Acl::private(writer)));
        assert_eq!(of(&AskedAcl::Nothing, Ownership::BucketOwnerPreferred), Some(Acl::private(writer)));
        assert_eq!(of(&full_control, Ownership::BucketOwnerPreferred), None);
        assert_eq!(of(&full_control, Ownership::ObjectWriter).unwrap().owner, writer);
        let own = AskedAcl::Canned(Canned::Private).of_object(&access(Ownership::ObjectWriter, true), owner, owner);
        assert_eq!(own, Ok(None));
    }

    #[test]
    fn what_a_bucket_will_not_take() {
        let owner = account_number(1);
        let public = AskedAcl::Canned(Canned::PublicRead);
        let private = AskedAcl::Canned(Canned::Private);
        assert_eq!(private.of_object(&access(Ownership::BucketOwnerEnforced, false), owner, owner), Err(BadAcl::Disabled));
        assert_eq!(public.of_object(&access(Ownership::BucketOwnerEnforced, false), owner, owner), Err(BadAcl::Disabled));
        assert_eq!(public.of_object(&access(Ownership::ObjectWriter, true), owner, owner), Err(BadAcl::PublicBlocked));
        assert!(public.of_object(&access(Ownership::ObjectWriter, false), owner, owner).unwrap().unwrap().is_public());
        assert_eq!(AskedAcl::Nothing.of_bucket(&access(Ownership::BucketOwnerEnforced, false), owner), Err(BadAcl::Disabled));
    }

    #[test]
    fn grants_are_read_from_headers() {
        let id = owner::canonical_id(account_number(7));
        let read = format!(r#"id="{id}", uri="http://acs.amazonaws.com/groups/global/AllUsers""#);
        let parse = |value: &str| AskedAcl::parse(None, &[("x-amz-grant-read", Permission::Read, Some(value))]);
        let grants =
            [Grantee::Account(account_number(7)), Grantee::AllUsers].map(|grantee| Grant { grantee, permission: Permission::Read });
        assert_eq!(parse(&read), Ok(AskedAcl::Grants(grants.into())));
        assert!(matches!(parse("canonical"), Err(BadAcl::Format { .. })));
        assert!(matches!(parse("name=me"), Err(BadAcl::Format { .. })));
        assert!(matches!(parse("id=_foo"), Err(BadAcl::UnknownId { .. })));
        assert!(matches!(parse("uri=http://acs.amazonaws.com/groups/s3/Fake"), Err(BadAcl::UnknownGroup { .. })));
        assert_eq!(parse("emailAddress=a@b.c"), Err(BadAcl::Email));
        let both = AskedAcl::parse(Some("private"), &[("x-amz-grant-read", Permission::Read, Some(&read))]);
        assert_eq!(both, Err(BadAcl::CannedAndGrants));
        assert_eq!(AskedAcl::parse(Some("mine"), &[]), Err(BadAcl::UnknownCanned("mine".into())));
    }

    proptest! {
        #[test]
        fn no_header_makes_it_panic(value in ".{0,60}") {
            let _ = AskedAcl::parse(None, &[("x-amz-grant-read", Permission::Read, Some(&value))]);
        }
    }
}
