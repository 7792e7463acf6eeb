// Generated from models/iam.json by `cargo xtask codegen`; do not edit.

//! The operations as types: each names its input, its output and its schema.

use wire::schema::{OperationSchema, RouteSchema};

use crate::{SERVICE, errors, schema, shapes};

pub struct AttachRolePolicy;

pub static ATTACH_ROLE_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "AttachRolePolicy",
    route: RouteSchema { name: "AttachRolePolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::ATTACH_ROLE_POLICY_INPUT,
    output: &schema::ATTACH_ROLE_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
        &errors::POLICY_NOT_ATTACHABLE_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for AttachRolePolicy {
    type Input = shapes::AttachRolePolicyInput;
    type Output = shapes::AttachRolePolicyOutput;
    const SCHEMA: &'static OperationSchema = &ATTACH_ROLE_POLICY;
}

pub struct AttachUserPolicy;

pub static ATTACH_USER_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "AttachUserPolicy",
    route: RouteSchema { name: "AttachUserPolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::ATTACH_USER_POLICY_INPUT,
    output: &schema::ATTACH_USER_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::POLICY_NOT_ATTACHABLE_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for AttachUserPolicy {
    type Input = shapes::AttachUserPolicyInput;
    type Output = shapes::AttachUserPolicyOutput;
    const SCHEMA: &'static OperationSchema = &ATTACH_USER_POLICY;
}

pub struct CreateAccessKey;

pub static CREATE_ACCESS_KEY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreateAccessKey",
    route: RouteSchema { name: "CreateAccessKey", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_ACCESS_KEY_INPUT,
    output: &schema::CREATE_ACCESS_KEY_OUTPUT,
    output_wrapper: Some("CreateAccessKeyResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::LIMIT_EXCEEDED_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreateAccessKey {
    type Input = shapes::CreateAccessKeyInput;
    type Output = shapes::CreateAccessKeyOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_ACCESS_KEY;
}

pub struct CreatePolicy;

pub static CREATE_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreatePolicy",
    route: RouteSchema { name: "CreatePolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_POLICY_INPUT,
    output: &schema::CREATE_POLICY_OUTPUT,
    output_wrapper: Some("CreatePolicyResult"),
    errors: &[
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
        &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreatePolicy {
    type Input = shapes::CreatePolicyInput;
    type Output = shapes::CreatePolicyOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_POLICY;
}

pub struct CreatePolicyVersion;

pub static CREATE_POLICY_VERSION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreatePolicyVersion",
    route: RouteSchema { name: "CreatePolicyVersion", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_POLICY_VERSION_INPUT,
    output: &schema::CREATE_POLICY_VERSION_OUTPUT,
    output_wrapper: Some("CreatePolicyVersionResult"),
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreatePolicyVersion {
    type Input = shapes::CreatePolicyVersionInput;
    type Output = shapes::CreatePolicyVersionOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_POLICY_VERSION;
}

pub struct CreateRole;

pub static CREATE_ROLE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreateRole",
    route: RouteSchema { name: "CreateRole", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_ROLE_INPUT,
    output: &schema::CREATE_ROLE_OUTPUT,
    output_wrapper: Some("CreateRoleResult"),
    errors: &[
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
        &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreateRole {
    type Input = shapes::CreateRoleInput;
    type Output = shapes::CreateRoleOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_ROLE;
}

pub struct CreateUser;

pub static CREATE_USER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreateUser",
    route: RouteSchema { name: "CreateUser", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_USER_INPUT,
    output: &schema::CREATE_USER_OUTPUT,
    output_wrapper: Some("CreateUserResult"),
    errors: &[
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreateUser {
    type Input = shapes::CreateUserInput;
    type Output = shapes::CreateUserOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_USER;
}

pub struct DeleteAccessKey;

pub static DELETE_ACCESS_KEY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteAccessKey",
    route: RouteSchema { name: "DeleteAccessKey", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_ACCESS_KEY_INPUT,
    output: &schema::DELETE_ACCESS_KEY_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::LIMIT_EXCEEDED_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteAccessKey {
    type Input = shapes::DeleteAccessKeyInput;
    type Output = shapes::DeleteAccessKeyOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_ACCESS_KEY;
}

pub struct DeletePolicy;

pub static DELETE_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeletePolicy",
    route: RouteSchema { name: "DeletePolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_POLICY_INPUT,
    output: &schema::DELETE_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::DELETE_CONFLICT_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeletePolicy {
    type Input = shapes::DeletePolicyInput;
    type Output = shapes::DeletePolicyOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_POLICY;
}

pub struct DeletePolicyVersion;

pub static DELETE_POLICY_VERSION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeletePolicyVersion",
    route: RouteSchema { name: "DeletePolicyVersion", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_POLICY_VERSION_INPUT,
    output: &schema::DELETE_POLICY_VERSION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::DELETE_CONFLICT_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeletePolicyVersion {
    type Input = shapes::DeletePolicyVersionInput;
    type Output = shapes::DeletePolicyVersionOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_POLICY_VERSION;
}

pub struct DeleteRole;

pub static DELETE_ROLE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteRole",
    route: RouteSchema { name: "DeleteRole", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_ROLE_INPUT,
    output: &schema::DELETE_ROLE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::DELETE_CONFLICT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteRole {
    type Input = shapes::DeleteRoleInput;
    type Output = shapes::DeleteRoleOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_ROLE;
}

pub struct DeleteRolePolicy;

pub static DELETE_ROLE_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteRolePolicy",
    route: RouteSchema { name: "DeleteRolePolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_ROLE_POLICY_INPUT,
    output: &schema::DELETE_ROLE_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteRolePolicy {
    type Input = shapes::DeleteRolePolicyInput;
    type Output = shapes::DeleteRolePolicyOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_ROLE_POLICY;
}

pub struct DeleteUser;

pub static DELETE_USER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteUser",
    route: RouteSchema { name: "DeleteUser", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_USER_INPUT,
    output: &schema::DELETE_USER_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::DELETE_CONFLICT_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteUser {
    type Input = shapes::DeleteUserInput;
    type Output = shapes::DeleteUserOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_USER;
}

pub struct DeleteUserPolicy;

pub static DELETE_USER_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteUserPolicy",
    route: RouteSchema { name: "DeleteUserPolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_USER_POLICY_INPUT,
    output: &schema::DELETE_USER_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::LIMIT_EXCEEDED_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteUserPolicy {
    type Input = shapes::DeleteUserPolicyInput;
    type Output = shapes::DeleteUserPolicyOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_USER_POLICY;
}

pub struct DetachRolePolicy;

pub static DETACH_ROLE_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DetachRolePolicy",
    route: RouteSchema { name: "DetachRolePolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DETACH_ROLE_POLICY_INPUT,
    output: &schema::DETACH_ROLE_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DetachRolePolicy {
    type Input = shapes::DetachRolePolicyInput;
    type Output = shapes::DetachRolePolicyOutput;
    const SCHEMA: &'static OperationSchema = &DETACH_ROLE_POLICY;
}

pub struct DetachUserPolicy;

pub static DETACH_USER_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DetachUserPolicy",
    route: RouteSchema { name: "DetachUserPolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DETACH_USER_POLICY_INPUT,
    output: &schema::DETACH_USER_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DetachUserPolicy {
    type Input = shapes::DetachUserPolicyInput;
    type Output = shapes::DetachUserPolicyOutput;
    const SCHEMA: &'static OperationSchema = &DETACH_USER_POLICY;
}

pub struct GetAccessKeyLastUsed;

pub static GET_ACCESS_KEY_LAST_USED: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetAccessKeyLastUsed",
    route: RouteSchema { name: "GetAccessKeyLastUsed", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_ACCESS_KEY_LAST_USED_INPUT,
    output: &schema::GET_ACCESS_KEY_LAST_USED_OUTPUT,
    output_wrapper: Some("GetAccessKeyLastUsedResult"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetAccessKeyLastUsed {
    type Input = shapes::GetAccessKeyLastUsedInput;
    type Output = shapes::GetAccessKeyLastUsedOutput;
    const SCHEMA: &'static OperationSchema = &GET_ACCESS_KEY_LAST_USED;
}

pub struct GetPolicy;

pub static GET_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetPolicy",
    route: RouteSchema { name: "GetPolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_POLICY_INPUT,
    output: &schema::GET_POLICY_OUTPUT,
    output_wrapper: Some("GetPolicyResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::INVALID_INPUT_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetPolicy {
    type Input = shapes::GetPolicyInput;
    type Output = shapes::GetPolicyOutput;
    const SCHEMA: &'static OperationSchema = &GET_POLICY;
}

pub struct GetPolicyVersion;

pub static GET_POLICY_VERSION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetPolicyVersion",
    route: RouteSchema { name: "GetPolicyVersion", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_POLICY_VERSION_INPUT,
    output: &schema::GET_POLICY_VERSION_OUTPUT,
    output_wrapper: Some("GetPolicyVersionResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::INVALID_INPUT_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetPolicyVersion {
    type Input = shapes::GetPolicyVersionInput;
    type Output = shapes::GetPolicyVersionOutput;
    const SCHEMA: &'static OperationSchema = &GET_POLICY_VERSION;
}

pub struct GetRole;

pub static GET_ROLE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetRole",
    route: RouteSchema { name: "GetRole", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_ROLE_INPUT,
    output: &schema::GET_ROLE_OUTPUT,
    output_wrapper: Some("GetRoleResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetRole {
    type Input = shapes::GetRoleInput;
    type Output = shapes::GetRoleOutput;
    const SCHEMA: &'static OperationSchema = &GET_ROLE;
}

pub struct GetRolePolicy;

pub static GET_ROLE_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetRolePolicy",
    route: RouteSchema { name: "GetRolePolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_ROLE_POLICY_INPUT,
    output: &schema::GET_ROLE_POLICY_OUTPUT,
    output_wrapper: Some("GetRolePolicyResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetRolePolicy {
    type Input = shapes::GetRolePolicyInput;
    type Output = shapes::GetRolePolicyOutput;
    const SCHEMA: &'static OperationSchema = &GET_ROLE_POLICY;
}

pub struct GetUser;

pub static GET_USER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetUser",
    route: RouteSchema { name: "GetUser", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_USER_INPUT,
    output: &schema::GET_USER_OUTPUT,
    output_wrapper: Some("GetUserResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetUser {
    type Input = shapes::GetUserInput;
    type Output = shapes::GetUserOutput;
    const SCHEMA: &'static OperationSchema = &GET_USER;
}

pub struct GetUserPolicy;

pub static GET_USER_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetUserPolicy",
    route: RouteSchema { name: "GetUserPolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_USER_POLICY_INPUT,
    output: &schema::GET_USER_POLICY_OUTPUT,
    output_wrapper: Some("GetUserPolicyResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetUserPolicy {
    type Input = shapes::GetUserPolicyInput;
    type Output = shapes::GetUserPolicyOutput;
    const SCHEMA: &'static OperationSchema = &GET_USER_POLICY;
}

pub struct ListAccessKeys;

pub static LIST_ACCESS_KEYS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListAccessKeys",
    route: RouteSchema { name: "ListAccessKeys", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_ACCESS_KEYS_INPUT,
    output: &schema::LIST_ACCESS_KEYS_OUTPUT,
    output_wrapper: Some("ListAccessKeysResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListAccessKeys {
    type Input = shapes::ListAccessKeysInput;
    type Output = shapes::ListAccessKeysOutput;
    const SCHEMA: &'static OperationSchema = &LIST_ACCESS_KEYS;
}

pub struct ListAttachedRolePolicies;

pub static LIST_ATTACHED_ROLE_POLICIES: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListAttachedRolePolicies",
    route: RouteSchema { name: "ListAttachedRolePolicies", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_ATTACHED_ROLE_POLICIES_INPUT,
    output: &schema::LIST_ATTACHED_ROLE_POLICIES_OUTPUT,
    output_wrapper: Some("ListAttachedRolePoliciesResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::INVALID_INPUT_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListAttachedRolePolicies {
    type Input = shapes::ListAttachedRolePoliciesInput;
    type Output = shapes::ListAttachedRolePoliciesOutput;
    const SCHEMA: &'static OperationSchema = &LIST_ATTACHED_ROLE_POLICIES;
}

pub struct ListAttachedUserPolicies;

pub static LIST_ATTACHED_USER_POLICIES: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListAttachedUserPolicies",
    route: RouteSchema { name: "ListAttachedUserPolicies", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_ATTACHED_USER_POLICIES_INPUT,
    output: &schema::LIST_ATTACHED_USER_POLICIES_OUTPUT,
    output_wrapper: Some("ListAttachedUserPoliciesResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::INVALID_INPUT_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListAttachedUserPolicies {
    type Input = shapes::ListAttachedUserPoliciesInput;
    type Output = shapes::ListAttachedUserPoliciesOutput;
    const SCHEMA: &'static OperationSchema = &LIST_ATTACHED_USER_POLICIES;
}

pub struct ListInstanceProfilesForRole;

pub static LIST_INSTANCE_PROFILES_FOR_ROLE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListInstanceProfilesForRole",
    route: RouteSchema { name: "ListInstanceProfilesForRole", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_INSTANCE_PROFILES_FOR_ROLE_INPUT,
    output: &schema::LIST_INSTANCE_PROFILES_FOR_ROLE_OUTPUT,
    output_wrapper: Some("ListInstanceProfilesForRoleResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListInstanceProfilesForRole {
    type Input = shapes::ListInstanceProfilesForRoleInput;
    type Output = shapes::ListInstanceProfilesForRoleOutput;
    const SCHEMA: &'static OperationSchema = &LIST_INSTANCE_PROFILES_FOR_ROLE;
}

pub struct ListPolicies;

pub static LIST_POLICIES: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListPolicies",
    route: RouteSchema { name: "ListPolicies", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_POLICIES_INPUT,
    output: &schema::LIST_POLICIES_OUTPUT,
    output_wrapper: Some("ListPoliciesResult"),
    errors: &[&errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListPolicies {
    type Input = shapes::ListPoliciesInput;
    type Output = shapes::ListPoliciesOutput;
    const SCHEMA: &'static OperationSchema = &LIST_POLICIES;
}

pub struct ListPolicyVersions;

pub static LIST_POLICY_VERSIONS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListPolicyVersions",
    route: RouteSchema { name: "ListPolicyVersions", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_POLICY_VERSIONS_INPUT,
    output: &schema::LIST_POLICY_VERSIONS_OUTPUT,
    output_wrapper: Some("ListPolicyVersionsResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::INVALID_INPUT_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListPolicyVersions {
    type Input = shapes::ListPolicyVersionsInput;
    type Output = shapes::ListPolicyVersionsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_POLICY_VERSIONS;
}

pub struct ListRolePolicies;

pub static LIST_ROLE_POLICIES: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListRolePolicies",
    route: RouteSchema { name: "ListRolePolicies", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_ROLE_POLICIES_INPUT,
    output: &schema::LIST_ROLE_POLICIES_OUTPUT,
    output_wrapper: Some("ListRolePoliciesResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListRolePolicies {
    type Input = shapes::ListRolePoliciesInput;
    type Output = shapes::ListRolePoliciesOutput;
    const SCHEMA: &'static OperationSchema = &LIST_ROLE_POLICIES;
}

pub struct ListRoleTags;

pub static LIST_ROLE_TAGS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListRoleTags",
    route: RouteSchema { name: "ListRoleTags", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_ROLE_TAGS_INPUT,
    output: &schema::LIST_ROLE_TAGS_OUTPUT,
    output_wrapper: Some("ListRoleTagsResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListRoleTags {
    type Input = shapes::ListRoleTagsInput;
    type Output = shapes::ListRoleTagsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_ROLE_TAGS;
}

pub struct ListRoles;

pub static LIST_ROLES: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListRoles",
    route: RouteSchema { name: "ListRoles", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_ROLES_INPUT,
    output: &schema::LIST_ROLES_OUTPUT,
    output_wrapper: Some("ListRolesResult"),
    errors: &[&errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListRoles {
    type Input = shapes::ListRolesInput;
    type Output = shapes::ListRolesOutput;
    const SCHEMA: &'static OperationSchema = &LIST_ROLES;
}

pub struct ListUserPolicies;

pub static LIST_USER_POLICIES: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListUserPolicies",
    route: RouteSchema { name: "ListUserPolicies", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_USER_POLICIES_INPUT,
    output: &schema::LIST_USER_POLICIES_OUTPUT,
    output_wrapper: Some("ListUserPoliciesResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListUserPolicies {
    type Input = shapes::ListUserPoliciesInput;
    type Output = shapes::ListUserPoliciesOutput;
    const SCHEMA: &'static OperationSchema = &LIST_USER_POLICIES;
}

pub struct ListUserTags;

pub static LIST_USER_TAGS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListUserTags",
    route: RouteSchema { name: "ListUserTags", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_USER_TAGS_INPUT,
    output: &schema::LIST_USER_TAGS_OUTPUT,
    output_wrapper: Some("ListUserTagsResult"),
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListUserTags {
    type Input = shapes::ListUserTagsInput;
    type Output = shapes::ListUserTagsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_USER_TAGS;
}

pub struct ListUsers;

pub static LIST_USERS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListUsers",
    route: RouteSchema { name: "ListUsers", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_USERS_INPUT,
    output: &schema::LIST_USERS_OUTPUT,
    output_wrapper: Some("ListUsersResult"),
    errors: &[&errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListUsers {
    type Input = shapes::ListUsersInput;
    type Output = shapes::ListUsersOutput;
    const SCHEMA: &'static OperationSchema = &LIST_USERS;
}

pub struct PutRolePolicy;

pub static PUT_ROLE_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutRolePolicy",
    route: RouteSchema { name: "PutRolePolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::PUT_ROLE_POLICY_INPUT,
    output: &schema::PUT_ROLE_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for PutRolePolicy {
    type Input = shapes::PutRolePolicyInput;
    type Output = shapes::PutRolePolicyOutput;
    const SCHEMA: &'static OperationSchema = &PUT_ROLE_POLICY;
}

pub struct PutUserPolicy;

pub static PUT_USER_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutUserPolicy",
    route: RouteSchema { name: "PutUserPolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::PUT_USER_POLICY_INPUT,
    output: &schema::PUT_USER_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for PutUserPolicy {
    type Input = shapes::PutUserPolicyInput;
    type Output = shapes::PutUserPolicyOutput;
    const SCHEMA: &'static OperationSchema = &PUT_USER_POLICY;
}

pub struct SetDefaultPolicyVersion;

pub static SET_DEFAULT_POLICY_VERSION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "SetDefaultPolicyVersion",
    route: RouteSchema { name: "SetDefaultPolicyVersion", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::SET_DEFAULT_POLICY_VERSION_INPUT,
    output: &schema::SET_DEFAULT_POLICY_VERSION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for SetDefaultPolicyVersion {
    type Input = shapes::SetDefaultPolicyVersionInput;
    type Output = shapes::SetDefaultPolicyVersionOutput;
    const SCHEMA: &'static OperationSchema = &SET_DEFAULT_POLICY_VERSION;
}

pub struct TagRole;

pub static TAG_ROLE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "TagRole",
    route: RouteSchema { name: "TagRole", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::TAG_ROLE_INPUT,
    output: &schema::TAG_ROLE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for TagRole {
    type Input = shapes::TagRoleInput;
    type Output = shapes::TagRoleOutput;
    const SCHEMA: &'static OperationSchema = &TAG_ROLE;
}

pub struct TagUser;

pub static TAG_USER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "TagUser",
    route: RouteSchema { name: "TagUser", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::TAG_USER_INPUT,
    output: &schema::TAG_USER_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for TagUser {
    type Input = shapes::TagUserInput;
    type Output = shapes::TagUserOutput;
    const SCHEMA: &'static OperationSchema = &TAG_USER;
}

pub struct UntagRole;

pub static UNTAG_ROLE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UntagRole",
    route: RouteSchema { name: "UntagRole", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UNTAG_ROLE_INPUT,
    output: &schema::UNTAG_ROLE_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::CONCURRENT_MODIFICATION_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UntagRole {
    type Input = shapes::UntagRoleInput;
    type Output = shapes::UntagRoleOutput;
    const SCHEMA: &'static OperationSchema = &UNTAG_ROLE;
}

pub struct UntagUser;

pub static UNTAG_USER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UntagUser",
    route: RouteSchema { name: "UntagUser", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UNTAG_USER_INPUT,
    output: &schema::UNTAG_USER_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::NO_SUCH_ENTITY_EXCEPTION, &errors::CONCURRENT_MODIFICATION_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UntagUser {
    type Input = shapes::UntagUserInput;
    type Output = shapes::UntagUserOutput;
    const SCHEMA: &'static OperationSchema = &UNTAG_USER;
}

pub struct UpdateAccessKey;

pub static UPDATE_ACCESS_KEY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UpdateAccessKey",
    route: RouteSchema { name: "UpdateAccessKey", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UPDATE_ACCESS_KEY_INPUT,
    output: &schema::UPDATE_ACCESS_KEY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
        &errors::INVALID_INPUT_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UpdateAccessKey {
    type Input = shapes::UpdateAccessKeyInput;
    type Output = shapes::UpdateAccessKeyOutput;
    const SCHEMA: &'static OperationSchema = &UPDATE_ACCESS_KEY;
}

pub struct UpdateAssumeRolePolicy;

pub static UPDATE_ASSUME_ROLE_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UpdateAssumeRolePolicy",
    route: RouteSchema { name: "UpdateAssumeRolePolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UPDATE_ASSUME_ROLE_POLICY_INPUT,
    output: &schema::UPDATE_ASSUME_ROLE_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::UNMODIFIABLE_ENTITY_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UpdateAssumeRolePolicy {
    type Input = shapes::UpdateAssumeRolePolicyInput;
    type Output = shapes::UpdateAssumeRolePolicyOutput;
    const SCHEMA: &'static OperationSchema = &UPDATE_ASSUME_ROLE_POLICY;
}

pub struct UpdateRole;

pub static UPDATE_ROLE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UpdateRole",
    route: RouteSchema { name: "UpdateRole", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UPDATE_ROLE_INPUT,
    output: &schema::UPDATE_ROLE_OUTPUT,
    output_wrapper: Some("UpdateRoleResult"),
    errors: &[&errors::UNMODIFIABLE_ENTITY_EXCEPTION, &errors::NO_SUCH_ENTITY_EXCEPTION, &errors::SERVICE_FAILURE_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UpdateRole {
    type Input = shapes::UpdateRoleInput;
    type Output = shapes::UpdateRoleOutput;
    const SCHEMA: &'static OperationSchema = &UPDATE_ROLE;
}

pub struct UpdateUser;

pub static UPDATE_USER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UpdateUser",
    route: RouteSchema { name: "UpdateUser", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UPDATE_USER_INPUT,
    output: &schema::UPDATE_USER_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::NO_SUCH_ENTITY_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::ENTITY_ALREADY_EXISTS_EXCEPTION,
        &errors::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
        &errors::CONCURRENT_MODIFICATION_EXCEPTION,
        &errors::SERVICE_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UpdateUser {
    type Input = shapes::UpdateUserInput;
    type Output = shapes::UpdateUserOutput;
    const SCHEMA: &'static OperationSchema = &UPDATE_USER;
}
