// Generated from models/kms.json by `cargo xtask codegen`; do not edit.

//! The operations as types: each names its input, its output and its schema.

use wire::schema::{OperationSchema, RouteSchema};

use crate::{SERVICE, errors, schema, shapes};

pub struct CancelKeyDeletion;

pub static CANCEL_KEY_DELETION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CancelKeyDeletion",
    route: RouteSchema { name: "CancelKeyDeletion", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CANCEL_KEY_DELETION_INPUT,
    output: &schema::CANCEL_KEY_DELETION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CancelKeyDeletion {
    type Input = shapes::CancelKeyDeletionInput;
    type Output = shapes::CancelKeyDeletionOutput;
    const SCHEMA: &'static OperationSchema = &CANCEL_KEY_DELETION;
}

pub struct CreateAlias;

pub static CREATE_ALIAS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreateAlias",
    route: RouteSchema { name: "CreateAlias", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_ALIAS_INPUT,
    output: &schema::CREATE_ALIAS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::ALREADY_EXISTS_EXCEPTION,
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ALIAS_NAME_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreateAlias {
    type Input = shapes::CreateAliasInput;
    type Output = shapes::CreateAliasOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_ALIAS;
}

pub struct CreateGrant;

pub static CREATE_GRANT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreateGrant",
    route: RouteSchema { name: "CreateGrant", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_GRANT_INPUT,
    output: &schema::CREATE_GRANT_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::DISABLED_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::INVALID_GRANT_TOKEN_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::DRY_RUN_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreateGrant {
    type Input = shapes::CreateGrantInput;
    type Output = shapes::CreateGrantOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_GRANT;
}

pub struct CreateKey;

pub static CREATE_KEY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreateKey",
    route: RouteSchema { name: "CreateKey", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_KEY_INPUT,
    output: &schema::CREATE_KEY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::UNSUPPORTED_OPERATION_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::TAG_EXCEPTION,
        &errors::CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION,
        &errors::CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION,
        &errors::CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION,
        &errors::XKS_KEY_INVALID_CONFIGURATION_EXCEPTION,
        &errors::XKS_KEY_ALREADY_IN_USE_EXCEPTION,
        &errors::XKS_KEY_NOT_FOUND_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreateKey {
    type Input = shapes::CreateKeyInput;
    type Output = shapes::CreateKeyOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_KEY;
}

pub struct Decrypt;

pub static DECRYPT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "Decrypt",
    route: RouteSchema { name: "Decrypt", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DECRYPT_INPUT,
    output: &schema::DECRYPT_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::DISABLED_EXCEPTION,
        &errors::INVALID_CIPHERTEXT_EXCEPTION,
        &errors::KEY_UNAVAILABLE_EXCEPTION,
        &errors::INCORRECT_KEY_EXCEPTION,
        &errors::INVALID_KEY_USAGE_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::INVALID_GRANT_TOKEN_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::DRY_RUN_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for Decrypt {
    type Input = shapes::DecryptInput;
    type Output = shapes::DecryptOutput;
    const SCHEMA: &'static OperationSchema = &DECRYPT;
}

pub struct DeleteAlias;

pub static DELETE_ALIAS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteAlias",
    route: RouteSchema { name: "DeleteAlias", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_ALIAS_INPUT,
    output: &schema::DELETE_ALIAS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::NOT_FOUND_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteAlias {
    type Input = shapes::DeleteAliasInput;
    type Output = shapes::DeleteAliasOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_ALIAS;
}

pub struct DescribeKey;

pub static DESCRIBE_KEY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DescribeKey",
    route: RouteSchema { name: "DescribeKey", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DESCRIBE_KEY_INPUT,
    output: &schema::DESCRIBE_KEY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DescribeKey {
    type Input = shapes::DescribeKeyInput;
    type Output = shapes::DescribeKeyOutput;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_KEY;
}

pub struct DisableKey;

pub static DISABLE_KEY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DisableKey",
    route: RouteSchema { name: "DisableKey", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DISABLE_KEY_INPUT,
    output: &schema::DISABLE_KEY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DisableKey {
    type Input = shapes::DisableKeyInput;
    type Output = shapes::DisableKeyOutput;
    const SCHEMA: &'static OperationSchema = &DISABLE_KEY;
}

pub struct DisableKeyRotation;

pub static DISABLE_KEY_ROTATION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DisableKeyRotation",
    route: RouteSchema { name: "DisableKeyRotation", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DISABLE_KEY_ROTATION_INPUT,
    output: &schema::DISABLE_KEY_ROTATION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::DISABLED_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::UNSUPPORTED_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DisableKeyRotation {
    type Input = shapes::DisableKeyRotationInput;
    type Output = shapes::DisableKeyRotationOutput;
    const SCHEMA: &'static OperationSchema = &DISABLE_KEY_ROTATION;
}

pub struct EnableKey;

pub static ENABLE_KEY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "EnableKey",
    route: RouteSchema { name: "EnableKey", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::ENABLE_KEY_INPUT,
    output: &schema::ENABLE_KEY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for EnableKey {
    type Input = shapes::EnableKeyInput;
    type Output = shapes::EnableKeyOutput;
    const SCHEMA: &'static OperationSchema = &ENABLE_KEY;
}

pub struct EnableKeyRotation;

pub static ENABLE_KEY_ROTATION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "EnableKeyRotation",
    route: RouteSchema { name: "EnableKeyRotation", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::ENABLE_KEY_ROTATION_INPUT,
    output: &schema::ENABLE_KEY_ROTATION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::DISABLED_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::UNSUPPORTED_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for EnableKeyRotation {
    type Input = shapes::EnableKeyRotationInput;
    type Output = shapes::EnableKeyRotationOutput;
    const SCHEMA: &'static OperationSchema = &ENABLE_KEY_ROTATION;
}

pub struct Encrypt;

pub static ENCRYPT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "Encrypt",
    route: RouteSchema { name: "Encrypt", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::ENCRYPT_INPUT,
    output: &schema::ENCRYPT_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::DISABLED_EXCEPTION,
        &errors::KEY_UNAVAILABLE_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::INVALID_KEY_USAGE_EXCEPTION,
        &errors::INVALID_GRANT_TOKEN_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::DRY_RUN_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for Encrypt {
    type Input = shapes::EncryptInput;
    type Output = shapes::EncryptOutput;
    const SCHEMA: &'static OperationSchema = &ENCRYPT;
}

pub struct GenerateDataKey;

pub static GENERATE_DATA_KEY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GenerateDataKey",
    route: RouteSchema { name: "GenerateDataKey", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GENERATE_DATA_KEY_INPUT,
    output: &schema::GENERATE_DATA_KEY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::DISABLED_EXCEPTION,
        &errors::KEY_UNAVAILABLE_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::INVALID_KEY_USAGE_EXCEPTION,
        &errors::INVALID_GRANT_TOKEN_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::DRY_RUN_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GenerateDataKey {
    type Input = shapes::GenerateDataKeyInput;
    type Output = shapes::GenerateDataKeyOutput;
    const SCHEMA: &'static OperationSchema = &GENERATE_DATA_KEY;
}

pub struct GenerateDataKeyWithoutPlaintext;

pub static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GenerateDataKeyWithoutPlaintext",
    route: RouteSchema { name: "GenerateDataKeyWithoutPlaintext", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_INPUT,
    output: &schema::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::DISABLED_EXCEPTION,
        &errors::KEY_UNAVAILABLE_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::INVALID_KEY_USAGE_EXCEPTION,
        &errors::INVALID_GRANT_TOKEN_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::DRY_RUN_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GenerateDataKeyWithoutPlaintext {
    type Input = shapes::GenerateDataKeyWithoutPlaintextInput;
    type Output = shapes::GenerateDataKeyWithoutPlaintextOutput;
    const SCHEMA: &'static OperationSchema = &GENERATE_DATA_KEY_WITHOUT_PLAINTEXT;
}

pub struct GenerateRandom;

pub static GENERATE_RANDOM: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GenerateRandom",
    route: RouteSchema { name: "GenerateRandom", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GENERATE_RANDOM_INPUT,
    output: &schema::GENERATE_RANDOM_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::UNSUPPORTED_OPERATION_EXCEPTION,
        &errors::CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION,
        &errors::CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GenerateRandom {
    type Input = shapes::GenerateRandomInput;
    type Output = shapes::GenerateRandomOutput;
    const SCHEMA: &'static OperationSchema = &GENERATE_RANDOM;
}

pub struct GetKeyPolicy;

pub static GET_KEY_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetKeyPolicy",
    route: RouteSchema { name: "GetKeyPolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_KEY_POLICY_INPUT,
    output: &schema::GET_KEY_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetKeyPolicy {
    type Input = shapes::GetKeyPolicyInput;
    type Output = shapes::GetKeyPolicyOutput;
    const SCHEMA: &'static OperationSchema = &GET_KEY_POLICY;
}

pub struct GetKeyRotationStatus;

pub static GET_KEY_ROTATION_STATUS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetKeyRotationStatus",
    route: RouteSchema { name: "GetKeyRotationStatus", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_KEY_ROTATION_STATUS_INPUT,
    output: &schema::GET_KEY_ROTATION_STATUS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::UNSUPPORTED_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetKeyRotationStatus {
    type Input = shapes::GetKeyRotationStatusInput;
    type Output = shapes::GetKeyRotationStatusOutput;
    const SCHEMA: &'static OperationSchema = &GET_KEY_ROTATION_STATUS;
}

pub struct ListAliases;

pub static LIST_ALIASES: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListAliases",
    route: RouteSchema { name: "ListAliases", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_ALIASES_INPUT,
    output: &schema::LIST_ALIASES_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::INVALID_MARKER_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::NOT_FOUND_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListAliases {
    type Input = shapes::ListAliasesInput;
    type Output = shapes::ListAliasesOutput;
    const SCHEMA: &'static OperationSchema = &LIST_ALIASES;
}

pub struct ListGrants;

pub static LIST_GRANTS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListGrants",
    route: RouteSchema { name: "ListGrants", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_GRANTS_INPUT,
    output: &schema::LIST_GRANTS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::INVALID_MARKER_EXCEPTION,
        &errors::INVALID_GRANT_ID_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListGrants {
    type Input = shapes::ListGrantsInput;
    type Output = shapes::ListGrantsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_GRANTS;
}

pub struct ListKeyPolicies;

pub static LIST_KEY_POLICIES: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListKeyPolicies",
    route: RouteSchema { name: "ListKeyPolicies", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_KEY_POLICIES_INPUT,
    output: &schema::LIST_KEY_POLICIES_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListKeyPolicies {
    type Input = shapes::ListKeyPoliciesInput;
    type Output = shapes::ListKeyPoliciesOutput;
    const SCHEMA: &'static OperationSchema = &LIST_KEY_POLICIES;
}

pub struct ListKeyRotations;

pub static LIST_KEY_ROTATIONS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListKeyRotations",
    route: RouteSchema { name: "ListKeyRotations", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_KEY_ROTATIONS_INPUT,
    output: &schema::LIST_KEY_ROTATIONS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::INVALID_MARKER_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::UNSUPPORTED_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListKeyRotations {
    type Input = shapes::ListKeyRotationsInput;
    type Output = shapes::ListKeyRotationsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_KEY_ROTATIONS;
}

pub struct ListKeys;

pub static LIST_KEYS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListKeys",
    route: RouteSchema { name: "ListKeys", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_KEYS_INPUT,
    output: &schema::LIST_KEYS_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::DEPENDENCY_TIMEOUT_EXCEPTION, &errors::KMS_INTERNAL_EXCEPTION, &errors::INVALID_MARKER_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListKeys {
    type Input = shapes::ListKeysInput;
    type Output = shapes::ListKeysOutput;
    const SCHEMA: &'static OperationSchema = &LIST_KEYS;
}

pub struct ListResourceTags;

pub static LIST_RESOURCE_TAGS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListResourceTags",
    route: RouteSchema { name: "ListResourceTags", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_RESOURCE_TAGS_INPUT,
    output: &schema::LIST_RESOURCE_TAGS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::INVALID_MARKER_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListResourceTags {
    type Input = shapes::ListResourceTagsInput;
    type Output = shapes::ListResourceTagsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_RESOURCE_TAGS;
}

pub struct ListRetirableGrants;

pub static LIST_RETIRABLE_GRANTS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListRetirableGrants",
    route: RouteSchema { name: "ListRetirableGrants", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_RETIRABLE_GRANTS_INPUT,
    output: &schema::LIST_RETIRABLE_GRANTS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::INVALID_MARKER_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::NOT_FOUND_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListRetirableGrants {
    type Input = shapes::ListRetirableGrantsInput;
    type Output = shapes::ListRetirableGrantsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_RETIRABLE_GRANTS;
}

pub struct PutKeyPolicy;

pub static PUT_KEY_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutKeyPolicy",
    route: RouteSchema { name: "PutKeyPolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::PUT_KEY_POLICY_INPUT,
    output: &schema::PUT_KEY_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::UNSUPPORTED_OPERATION_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for PutKeyPolicy {
    type Input = shapes::PutKeyPolicyInput;
    type Output = shapes::PutKeyPolicyOutput;
    const SCHEMA: &'static OperationSchema = &PUT_KEY_POLICY;
}

pub struct ReEncrypt;

pub static RE_ENCRYPT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ReEncrypt",
    route: RouteSchema { name: "ReEncrypt", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::RE_ENCRYPT_INPUT,
    output: &schema::RE_ENCRYPT_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::DISABLED_EXCEPTION,
        &errors::INVALID_CIPHERTEXT_EXCEPTION,
        &errors::KEY_UNAVAILABLE_EXCEPTION,
        &errors::INCORRECT_KEY_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::INVALID_KEY_USAGE_EXCEPTION,
        &errors::INVALID_GRANT_TOKEN_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::DRY_RUN_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ReEncrypt {
    type Input = shapes::ReEncryptInput;
    type Output = shapes::ReEncryptOutput;
    const SCHEMA: &'static OperationSchema = &RE_ENCRYPT;
}

pub struct RetireGrant;

pub static RETIRE_GRANT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "RetireGrant",
    route: RouteSchema { name: "RetireGrant", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::RETIRE_GRANT_INPUT,
    output: &schema::RETIRE_GRANT_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_ARN_EXCEPTION,
        &errors::INVALID_GRANT_TOKEN_EXCEPTION,
        &errors::INVALID_GRANT_ID_EXCEPTION,
        &errors::NOT_FOUND_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::DRY_RUN_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for RetireGrant {
    type Input = shapes::RetireGrantInput;
    type Output = shapes::RetireGrantOutput;
    const SCHEMA: &'static OperationSchema = &RETIRE_GRANT;
}

pub struct RevokeGrant;

pub static REVOKE_GRANT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "RevokeGrant",
    route: RouteSchema { name: "RevokeGrant", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::REVOKE_GRANT_INPUT,
    output: &schema::REVOKE_GRANT_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::INVALID_GRANT_ID_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::DRY_RUN_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for RevokeGrant {
    type Input = shapes::RevokeGrantInput;
    type Output = shapes::RevokeGrantOutput;
    const SCHEMA: &'static OperationSchema = &REVOKE_GRANT;
}

pub struct RotateKeyOnDemand;

pub static ROTATE_KEY_ON_DEMAND: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "RotateKeyOnDemand",
    route: RouteSchema { name: "RotateKeyOnDemand", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::ROTATE_KEY_ON_DEMAND_INPUT,
    output: &schema::ROTATE_KEY_ON_DEMAND_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::DISABLED_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::UNSUPPORTED_OPERATION_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::CONFLICT_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for RotateKeyOnDemand {
    type Input = shapes::RotateKeyOnDemandInput;
    type Output = shapes::RotateKeyOnDemandOutput;
    const SCHEMA: &'static OperationSchema = &ROTATE_KEY_ON_DEMAND;
}

pub struct ScheduleKeyDeletion;

pub static SCHEDULE_KEY_DELETION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ScheduleKeyDeletion",
    route: RouteSchema { name: "ScheduleKeyDeletion", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::SCHEDULE_KEY_DELETION_INPUT,
    output: &schema::SCHEDULE_KEY_DELETION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ScheduleKeyDeletion {
    type Input = shapes::ScheduleKeyDeletionInput;
    type Output = shapes::ScheduleKeyDeletionOutput;
    const SCHEMA: &'static OperationSchema = &SCHEDULE_KEY_DELETION;
}

pub struct TagResource;

pub static TAG_RESOURCE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "TagResource",
    route: RouteSchema { name: "TagResource", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::TAG_RESOURCE_INPUT,
    output: &schema::TAG_RESOURCE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::TAG_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for TagResource {
    type Input = shapes::TagResourceInput;
    type Output = shapes::TagResourceOutput;
    const SCHEMA: &'static OperationSchema = &TAG_RESOURCE;
}

pub struct UntagResource;

pub static UNTAG_RESOURCE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UntagResource",
    route: RouteSchema { name: "UntagResource", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UNTAG_RESOURCE_INPUT,
    output: &schema::UNTAG_RESOURCE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::TAG_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UntagResource {
    type Input = shapes::UntagResourceInput;
    type Output = shapes::UntagResourceOutput;
    const SCHEMA: &'static OperationSchema = &UNTAG_RESOURCE;
}

pub struct UpdateAlias;

pub static UPDATE_ALIAS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UpdateAlias",
    route: RouteSchema { name: "UpdateAlias", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UPDATE_ALIAS_INPUT,
    output: &schema::UPDATE_ALIAS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::NOT_FOUND_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UpdateAlias {
    type Input = shapes::UpdateAliasInput;
    type Output = shapes::UpdateAliasOutput;
    const SCHEMA: &'static OperationSchema = &UPDATE_ALIAS;
}

pub struct UpdateKeyDescription;

pub static UPDATE_KEY_DESCRIPTION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UpdateKeyDescription",
    route: RouteSchema { name: "UpdateKeyDescription", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UPDATE_KEY_DESCRIPTION_INPUT,
    output: &schema::UPDATE_KEY_DESCRIPTION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARN_EXCEPTION,
        &errors::DEPENDENCY_TIMEOUT_EXCEPTION,
        &errors::KMS_INTERNAL_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UpdateKeyDescription {
    type Input = shapes::UpdateKeyDescriptionInput;
    type Output = shapes::UpdateKeyDescriptionOutput;
    const SCHEMA: &'static OperationSchema = &UPDATE_KEY_DESCRIPTION;
}
