// Generated from models/sts.json by `cargo xtask codegen`; do not edit.

//! The operations as types: each names its input, its output and its schema.

use wire::schema::{OperationSchema, RouteSchema};

use crate::{SERVICE, errors, schema, shapes};

pub struct AssumeRole;

pub static ASSUME_ROLE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "AssumeRole",
    route: RouteSchema { name: "AssumeRole", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::ASSUME_ROLE_INPUT,
    output: &schema::ASSUME_ROLE_OUTPUT,
    output_wrapper: Some("AssumeRoleResult"),
    errors: &[
        &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &errors::PACKED_POLICY_TOO_LARGE_EXCEPTION,
        &errors::REGION_DISABLED_EXCEPTION,
        &errors::EXPIRED_TOKEN_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for AssumeRole {
    type Input = shapes::AssumeRoleInput;
    type Output = shapes::AssumeRoleOutput;
    const SCHEMA: &'static OperationSchema = &ASSUME_ROLE;
}

pub struct GetAccessKeyInfo;

pub static GET_ACCESS_KEY_INFO: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetAccessKeyInfo",
    route: RouteSchema { name: "GetAccessKeyInfo", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_ACCESS_KEY_INFO_INPUT,
    output: &schema::GET_ACCESS_KEY_INFO_OUTPUT,
    output_wrapper: Some("GetAccessKeyInfoResult"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetAccessKeyInfo {
    type Input = shapes::GetAccessKeyInfoInput;
    type Output = shapes::GetAccessKeyInfoOutput;
    const SCHEMA: &'static OperationSchema = &GET_ACCESS_KEY_INFO;
}

pub struct GetCallerIdentity;

pub static GET_CALLER_IDENTITY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetCallerIdentity",
    route: RouteSchema { name: "GetCallerIdentity", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_CALLER_IDENTITY_INPUT,
    output: &schema::GET_CALLER_IDENTITY_OUTPUT,
    output_wrapper: Some("GetCallerIdentityResult"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetCallerIdentity {
    type Input = shapes::GetCallerIdentityInput;
    type Output = shapes::GetCallerIdentityOutput;
    const SCHEMA: &'static OperationSchema = &GET_CALLER_IDENTITY;
}

pub struct GetSessionToken;

pub static GET_SESSION_TOKEN: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetSessionToken",
    route: RouteSchema { name: "GetSessionToken", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_SESSION_TOKEN_INPUT,
    output: &schema::GET_SESSION_TOKEN_OUTPUT,
    output_wrapper: Some("GetSessionTokenResult"),
    errors: &[&errors::REGION_DISABLED_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetSessionToken {
    type Input = shapes::GetSessionTokenInput;
    type Output = shapes::GetSessionTokenOutput;
    const SCHEMA: &'static OperationSchema = &GET_SESSION_TOKEN;
}
