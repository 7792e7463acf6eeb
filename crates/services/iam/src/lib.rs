//! IAM and STS: who is who, and the keys they show.

mod authority;
mod errors;
mod leniencies;
mod model;
mod ops;
mod shapes;
mod store;
mod workers;

pub use authority::{RootKeys, authority};

use api_iam::*;
use api_sts::{AssumeRole, GetAccessKeyInfo, GetCallerIdentity, GetSessionToken};
use kernel::Service;

/// IAM. All that it knows is in its tables.
struct Iam;

/// STS, which shares IAM's room because it gives out keys to IAM's roles and users.
struct Sts;

pub fn service() -> Service {
    Service::of(&SERVICE, Iam)
        // users
        .on::<CreateUser>()
        .on::<GetUser>()
        .on::<ListUsers>()
        .on::<UpdateUser>()
        .on::<DeleteUser>()
        .on::<TagUser>()
        .on::<UntagUser>()
        .on::<ListUserTags>()
        // access keys
        .on::<CreateAccessKey>()
        .on::<ListAccessKeys>()
        .on::<UpdateAccessKey>()
        .on::<DeleteAccessKey>()
        .on::<GetAccessKeyLastUsed>()
        // roles
        .on::<CreateRole>()
        .on::<GetRole>()
        .on::<ListRoles>()
        .on::<UpdateRole>()
        .on::<DeleteRole>()
        .on::<UpdateAssumeRolePolicy>()
        .on::<TagRole>()
        .on::<UntagRole>()
        .on::<ListRoleTags>()
        .on::<ListInstanceProfilesForRole>()
        // managed policies
        .on::<CreatePolicy>()
        .on::<GetPolicy>()
        .on::<ListPolicies>()
        .on::<DeletePolicy>()
        .on::<CreatePolicyVersion>()
        .on::<GetPolicyVersion>()
        .on::<ListPolicyVersions>()
        .on::<SetDefaultPolicyVersion>()
        .on::<DeletePolicyVersion>()
        // policies of a role
        .on::<PutRolePolicy>()
        .on::<GetRolePolicy>()
        .on::<ListRolePolicies>()
        .on::<DeleteRolePolicy>()
        .on::<AttachRolePolicy>()
        .on::<DetachRolePolicy>()
        .on::<ListAttachedRolePolicies>()
        // policies of a user
        .on::<PutUserPolicy>()
        .on::<GetUserPolicy>()
        .on::<ListUserPolicies>()
        .on::<DeleteUserPolicy>()
        .on::<AttachUserPolicy>()
        .on::<DetachUserPolicy>()
        .on::<ListAttachedUserPolicies>()
        .into()
}

pub fn sts_service() -> Service {
    Service::of(&api_sts::SERVICE, Sts)
        .on::<GetCallerIdentity>()
        .on::<AssumeRole>()
        .on::<GetSessionToken>()
        .on::<GetAccessKeyInfo>()
        .worker(workers::ForgetSessions)
        .into()
}
