//! The ACL that a request asks for, in headers or in a document, and AWS's shapes of ACLs.

use api_s3::{AccessControlPolicy, Grant as GrantShape, Grantee as GranteeShape, Owner};
use kernel::{AccountId, Cx, Error};

use crate::errors;
use crate::model::acl::{Acl, Grant, Grantee, Permission};
use crate::model::asked_acl::{self, AskedAcl, BadAcl};
use crate::model::owner::{account_of, canonical_id};
use crate::store::bucket::Bucket;

/// Of the headers of an upload: `acl_of!(input)`. Uploads cannot grant WRITE, which means nothing on an object.
macro_rules! acl_of {
    ($input:expr) => {{
        use $crate::model::acl::Permission::{FullControl, Read, ReadAcp, WriteAcp};
        $crate::model::asked_acl::AskedAcl::parse(
            $input.acl.as_deref(),
            &[
                ("x-amz-grant-full-control", FullControl, $input.grant_full_control.as_deref()),
                ("x-amz-grant-read", Read, $input.grant_read.as_deref()),
                ("x-amz-grant-read-acp", ReadAcp, $input.grant_read_acp.as_deref()),
                ("x-amz-grant-write-acp", WriteAcp, $input.grant_write_acp.as_deref()),
            ],
        )
    }};
}
pub(crate) use acl_of;

/// The same where WRITE can be granted too.
macro_rules! acl_of_all {
    ($input:expr) => {{
        use $crate::model::acl::Permission::{FullControl, Read, ReadAcp, Write, WriteAcp};
        $crate::model::asked_acl::AskedAcl::parse(
            $input.acl.as_deref(),
            &[
                ("x-amz-grant-full-control", FullControl, $input.grant_full_control.as_deref()),
                ("x-amz-grant-read", Read, $input.grant_read.as_deref()),
                ("x-amz-grant-read-acp", ReadAcp, $input.grant_read_acp.as_deref()),
                ("x-amz-grant-write", Write, $input.grant_write.as_deref()),
                ("x-amz-grant-write-acp", WriteAcp, $input.grant_write_acp.as_deref()),
            ],
        )
    }};
}
pub(crate) use acl_of_all;

/// The ACL of an object that this caller writes.
pub fn of_upload(cx: &Cx, (name, bucket): (&str, &Bucket), key: &str, asked: &AskedAcl) -> Result<Option<Acl>, Error> {
    // Differs from AWS: what nobody in particular writes is the bucket owner's.
    let writer = cx.principal().account().unwrap_or(bucket.owner);
    asked
        .of_object(&bucket.access, bucket.owner, writer)
        .map_err(|bad| refused(cx, bad, "s3:PutObject", &format!("arn:aws:s3:::{name}/{key}")))
}

/// What is wrong, in the words of the operation.
pub fn refused(cx: &Cx, bad: BadAcl, action: &str, resource: &str) -> Error {
    match bad {
        BadAcl::PublicBlocked => errors::public_acl_blocked(&cx.principal().arn(), action, resource),
        bad => bad.into(),
    }
}

/// The ACL that PutBucketAcl and PutObjectAcl ask for: by headers or by a document, one of the two.
pub fn replacement(headers: AskedAcl, document: Option<AccessControlPolicy>, owner: AccountId) -> Result<AskedAcl, Error> {
    match (headers, document) {
        (AskedAcl::Nothing, None) => Err(errors::acl_missing()),
        (AskedAcl::Nothing, Some(document)) => parse(document, owner).map(AskedAcl::Grants),
        (headers, None) => Ok(headers),
        (_, Some(_)) => Err(errors::acl_unexpected()),
    }
}

fn parse(document: AccessControlPolicy, owner: AccountId) -> Result<Vec<Grant>, Error> {
    let (Some(named), Some(grants)) = (document.owner.and_then(|owner| owner.id), document.grants) else {
        return Err(errors::malformed_acl());
    };
    let named = account_of(&named).ok_or(BadAcl::UnknownId { argument: "CanonicalUser/ID", id: named })?;
    // AWS: an ACL says who owns; it cannot make somebody else the owner.
    if named != owner {
        return Err(errors::access_denied());
    }
    if grants.len() > asked_acl::GRANTS_MAX {
        return Err(BadAcl::TooManyGrants.into());
    }
    grants.into_iter().map(grant).collect()
}

fn grant(shape: GrantShape) -> Result<Grant, Error> {
    let permission = shape.permission.as_deref().and_then(Permission::parse).ok_or_else(errors::malformed_acl)?;
    let grantee = shape.grantee.ok_or_else(errors::malformed_acl)?;
    let grantee = match (grantee.r#type.as_str(), grantee.id, grantee.uri) {
        ("CanonicalUser", Some(id), _) => asked_acl::account("CanonicalUser/ID", &id)?,
        ("Group", _, Some(uri)) => asked_acl::group("Group/URI", &uri)?,
        ("AmazonCustomerByEmail", ..) => return Err(BadAcl::Email.into()),
        _ => return Err(errors::malformed_acl()),
    };
    Ok(Grant { grantee, permission })
}

/// An ACL as AWS answers it.
pub fn show(acl: Acl) -> (Owner, Vec<GrantShape>) {
    let owner = Owner { id: Some(canonical_id(acl.owner)), display_name: None };
    (owner, acl.grants.into_iter().map(show_grant).collect())
}

fn show_grant(Grant { grantee, permission }: Grant) -> GrantShape {
    let uri = asked_acl::group_uri(grantee);
    let id = match grantee {
        Grantee::Account(account) => Some(canonical_id(account)),
        Grantee::Ec2 => Some(asked_acl::EC2_ID.to_owned()),
        _ => None,
    };
    let kind = if uri.is_some() { "Group" } else { "CanonicalUser" };
    let grantee = GranteeShape { r#type: kind.to_owned(), id, uri, ..Default::default() };
    GrantShape { grantee: Some(grantee), permission: Some(permission.name().to_owned()) }
}
