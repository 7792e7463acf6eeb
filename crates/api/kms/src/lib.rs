// Generated from models/kms.json by `cargo xtask codegen`; do not edit.

//! AWS Key Management Service as data: the operations of `models/kms.ops`, their shapes, errors and schemas.

pub mod errors;
mod operations;
pub mod schema;
mod shapes;
pub mod values;

pub use operations::*;
pub use shapes::*;

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "kms",
    title: "AWS Key Management Service",
    signing_name: "kms",
    endpoint_prefix: "kms",
    target_prefix: Some("TrentService"),
    api_version: "2014-11-01",
    protocols: &[Protocol::AwsJson1_1],
    xml_namespace: None,
    operations: &[
        &operations::CANCEL_KEY_DELETION,
        &operations::CREATE_ALIAS,
        &operations::CREATE_GRANT,
        &operations::CREATE_KEY,
        &operations::DECRYPT,
        &operations::DELETE_ALIAS,
        &operations::DESCRIBE_KEY,
        &operations::DISABLE_KEY,
        &operations::DISABLE_KEY_ROTATION,
        &operations::ENABLE_KEY,
        &operations::ENABLE_KEY_ROTATION,
        &operations::ENCRYPT,
        &operations::GENERATE_DATA_KEY,
        &operations::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT,
        &operations::GENERATE_RANDOM,
        &operations::GET_KEY_POLICY,
        &operations::GET_KEY_ROTATION_STATUS,
        &operations::LIST_ALIASES,
        &operations::LIST_GRANTS,
        &operations::LIST_KEY_POLICIES,
        &operations::LIST_KEY_ROTATIONS,
        &operations::LIST_KEYS,
        &operations::LIST_RESOURCE_TAGS,
        &operations::LIST_RETIRABLE_GRANTS,
        &operations::PUT_KEY_POLICY,
        &operations::RE_ENCRYPT,
        &operations::RETIRE_GRANT,
        &operations::REVOKE_GRANT,
        &operations::ROTATE_KEY_ON_DEMAND,
        &operations::SCHEDULE_KEY_DELETION,
        &operations::TAG_RESOURCE,
        &operations::UNTAG_RESOURCE,
        &operations::UPDATE_ALIAS,
        &operations::UPDATE_KEY_DESCRIPTION,
    ],
    unbuilt: UNBUILT,
    errors: errors::ALL,
};

static UNBUILT: &[RouteSchema] = &[
    rpc("ConnectCustomKeyStore"),
    rpc("CreateCustomKeyStore"),
    rpc("Decapsulate"),
    rpc("DeleteCustomKeyStore"),
    rpc("DeleteImportedKeyMaterial"),
    rpc("DeriveSharedSecret"),
    rpc("DescribeCustomKeyStores"),
    rpc("DisconnectCustomKeyStore"),
    rpc("Encapsulate"),
    rpc("GenerateDataKeyPair"),
    rpc("GenerateDataKeyPairWithoutPlaintext"),
    rpc("GenerateMac"),
    rpc("GetKeyLastUsage"),
    rpc("GetParametersForImport"),
    rpc("GetPublicKey"),
    rpc("ImportKeyMaterial"),
    rpc("ReplicateKey"),
    rpc("Sign"),
    rpc("UpdateCustomKeyStore"),
    rpc("UpdatePrimaryRegion"),
    rpc("Verify"),
    rpc("VerifyMac"),
];

const fn rpc(name: &'static str) -> RouteSchema {
    RouteSchema { name, method: "POST", path: "/", query: "" }
}
