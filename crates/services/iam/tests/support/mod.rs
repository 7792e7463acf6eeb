//! A world with both services and the authority, and the few inputs that every story needs.

#![allow(dead_code, reason = "each story uses its own part")]

use api_iam::*;
use kernel::{Credential, Cx, Principal};
use testkit::World;

pub const TRUST: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"glue.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
pub const READS: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;

pub fn world() -> World {
    World::new().with(iam::service()).with(iam::sts_service()).authority(iam::authority(None)).start()
}

pub fn strict_world() -> World {
    World::new().with(iam::service()).with(iam::sts_service()).authority(iam::authority(None)).strict().start()
}

pub fn user(w: &World, name: &str) -> User {
    w.call::<CreateUser>(CreateUserInput { user_name: name.into(), ..Default::default() }).ok().user.unwrap()
}

pub fn role(w: &World, name: &str) -> Role {
    w.call::<CreateRole>(new_role(name)).ok().role
}

pub fn new_role(name: &str) -> CreateRoleInput {
    CreateRoleInput { role_name: name.into(), assume_role_policy_document: TRUST.into(), ..Default::default() }
}

pub fn policy(w: &World, name: &str) -> Policy {
    let input = CreatePolicyInput { policy_name: name.into(), policy_document: READS.into(), ..Default::default() };
    w.call::<CreatePolicy>(input).ok().policy.unwrap()
}

pub fn access_key(w: &World, user: &str) -> AccessKey {
    w.call::<CreateAccessKey>(CreateAccessKeyInput { user_name: Some(user.into()) }).ok().access_key
}

/// What a signature with this key would be checked against.
pub fn credential(w: &World, id: &str) -> Option<Credential> {
    w.kernel().authority().credential(w.kernel(), id).unwrap()
}

/// The caller behind a key.
pub fn caller(w: &World, id: &str) -> Cx {
    w.cx().as_principal(credential(w, id).unwrap().principal)
}

pub fn as_root(w: &World) -> Principal {
    Principal::Root { account: w.cx().account() }
}
