// Generated from models/sts.json by `cargo xtask codegen`; do not edit.

//! AWS Security Token Service as data: the operations of `models/sts.ops`, their shapes, errors and schemas.

pub mod errors;
mod operations;
pub mod schema;
mod shapes;
pub mod values;

pub use operations::*;
pub use shapes::*;

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "sts",
    title: "AWS Security Token Service",
    signing_name: "sts",
    endpoint_prefix: "sts",
    target_prefix: None,
    api_version: "2011-06-15",
    protocols: &[Protocol::Query],
    xml_namespace: Some("https://sts.amazonaws.com/doc/2011-06-15/"),
    operations: &[
        &operations::ASSUME_ROLE,
        &operations::GET_ACCESS_KEY_INFO,
        &operations::GET_CALLER_IDENTITY,
        &operations::GET_SESSION_TOKEN,
    ],
    unbuilt: UNBUILT,
    errors: errors::ALL,
};

static UNBUILT: &[RouteSchema] = &[
    rpc("AssumeRoleWithSAML"),
    rpc("AssumeRoleWithWebIdentity"),
    rpc("AssumeRoot"),
    rpc("DecodeAuthorizationMessage"),
    rpc("GetDelegatedAccessToken"),
    rpc("GetFederationToken"),
    rpc("GetWebIdentityToken"),
];

const fn rpc(name: &'static str) -> RouteSchema {
    RouteSchema { name, method: "POST", path: "/", query: "" }
}
