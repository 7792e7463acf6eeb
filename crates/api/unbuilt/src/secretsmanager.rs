// Generated from models/routes.json by `cargo xtask codegen`; do not edit.

//! AWS Secrets Manager: its address and the names of its operations.

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "secretsmanager",
    title: "AWS Secrets Manager",
    signing_name: "secretsmanager",
    endpoint_prefix: "secretsmanager",
    target_prefix: Some("secretsmanager"),
    api_version: "2017-10-17",
    protocols: &[Protocol::AwsJson1_1],
    xml_namespace: None,
    operations: &[],
    unbuilt: UNBUILT,
    errors: &[],
};

static UNBUILT: &[RouteSchema] = &[
    rpc("AssociateCrossAccountReplica"),
    rpc("BatchGetSecretValue"),
    rpc("CancelRotateSecret"),
    rpc("CreateSecret"),
    rpc("DeleteResourcePolicy"),
    rpc("DeleteSecret"),
    rpc("DescribeSecret"),
    rpc("DisassociateCrossAccountReplica"),
    rpc("GetRandomPassword"),
    rpc("GetResourcePolicy"),
    rpc("GetSecretValue"),
    rpc("ListResourcePolicies"),
    rpc("ListSecretVersionIds"),
    rpc("ListSecrets"),
    rpc("PutResourcePolicy"),
    rpc("PutSecretValue"),
    rpc("RemoveRegionsFromReplication"),
    rpc("ReplicateSecretToRegions"),
    rpc("RestoreSecret"),
    rpc("RotateSecret"),
    rpc("StopReplicationToReplica"),
    rpc("TagResource"),
    rpc("UntagResource"),
    rpc("UpdateSecret"),
    rpc("UpdateSecretVersionStage"),
    rpc("ValidateResourcePolicy"),
];

const fn rpc(name: &'static str) -> RouteSchema {
    RouteSchema { name, method: "POST", path: "/", query: "" }
}
