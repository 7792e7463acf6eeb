// Generated from models/iam.json by `cargo xtask codegen`; do not edit.

//! The shapes as data.

use wire::schema::{Kind, Limits, ListSchema, Location, Member, Pattern, StructSchema, TimestampFormat, Traits};

/// What a member is unless it says otherwise.
const MEMBER: Member = Member {
    name: "",
    wire: "",
    at: Location::Body,
    kind: Kind::String,
    required: false,
    limits: Limits::NONE,
    timestamp: TimestampFormat::Default,
    traits: Traits::NONE,
    xml_namespace: None,
};
const STRUCT: StructSchema = StructSchema { name: "", members: &[], is_union: false, xml_name: None, xml_namespace: None, payload: None };

pub static ATTACH_ROLE_POLICY_INPUT: StructSchema = StructSchema {
    name: "AttachRolePolicyInput",
    members: &[
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyArn",
            wire: "PolicyArn",
            limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static ATTACH_ROLE_POLICY_OUTPUT: StructSchema = StructSchema { name: "AttachRolePolicyOutput", ..STRUCT };

pub static ATTACH_USER_POLICY_INPUT: StructSchema = StructSchema {
    name: "AttachUserPolicyInput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyArn",
            wire: "PolicyArn",
            limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static ATTACH_USER_POLICY_OUTPUT: StructSchema = StructSchema { name: "AttachUserPolicyOutput", ..STRUCT };

pub static CREATE_ACCESS_KEY_INPUT: StructSchema = StructSchema {
    name: "CreateAccessKeyInput",
    members: &[Member {
        name: "UserName",
        wire: "UserName",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static CREATE_ACCESS_KEY_OUTPUT: StructSchema = StructSchema {
    name: "CreateAccessKeyOutput",
    members: &[Member { name: "AccessKey", wire: "AccessKey", kind: Kind::Structure(&ACCESS_KEY), required: true, ..MEMBER }],
    ..STRUCT
};

pub static CREATE_POLICY_INPUT: StructSchema = StructSchema {
    name: "CreatePolicyInput",
    members: &[
        Member {
            name: "PolicyName",
            wire: "PolicyName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Path",
            wire: "Path",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_POLICY_PATH_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "PolicyDocument",
            wire: "PolicyDocument",
            limits: Limits { min: Some(1), max: Some(131072), pattern: Some(&PATTERN_POLICY_DOCUMENT_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Description", wire: "Description", limits: Limits { max: Some(1000), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::List(&LIST_TAG_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CREATE_POLICY_OUTPUT: StructSchema = StructSchema {
    name: "CreatePolicyOutput",
    members: &[Member { name: "Policy", wire: "Policy", kind: Kind::Structure(&POLICY), ..MEMBER }],
    ..STRUCT
};

pub static CREATE_POLICY_VERSION_INPUT: StructSchema = StructSchema {
    name: "CreatePolicyVersionInput",
    members: &[
        Member {
            name: "PolicyArn",
            wire: "PolicyArn",
            limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyDocument",
            wire: "PolicyDocument",
            limits: Limits { min: Some(1), max: Some(131072), pattern: Some(&PATTERN_POLICY_DOCUMENT_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "SetAsDefault", wire: "SetAsDefault", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static CREATE_POLICY_VERSION_OUTPUT: StructSchema = StructSchema {
    name: "CreatePolicyVersionOutput",
    members: &[Member { name: "PolicyVersion", wire: "PolicyVersion", kind: Kind::Structure(&POLICY_VERSION), ..MEMBER }],
    ..STRUCT
};

pub static CREATE_ROLE_INPUT: StructSchema = StructSchema {
    name: "CreateRoleInput",
    members: &[
        Member {
            name: "Path",
            wire: "Path",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_PATH_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "AssumeRolePolicyDocument",
            wire: "AssumeRolePolicyDocument",
            limits: Limits { min: Some(1), max: Some(131072), pattern: Some(&PATTERN_POLICY_DOCUMENT_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Description",
            wire: "Description",
            limits: Limits { max: Some(1000), pattern: Some(&PATTERN_ROLE_DESCRIPTION_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxSessionDuration",
            wire: "MaxSessionDuration",
            kind: Kind::Integer,
            limits: Limits { min: Some(3600), max: Some(43200), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "PermissionsBoundary",
            wire: "PermissionsBoundary",
            limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::List(&LIST_TAG_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CREATE_ROLE_OUTPUT: StructSchema = StructSchema {
    name: "CreateRoleOutput",
    members: &[Member { name: "Role", wire: "Role", kind: Kind::Structure(&ROLE), required: true, ..MEMBER }],
    ..STRUCT
};

pub static CREATE_USER_INPUT: StructSchema = StructSchema {
    name: "CreateUserInput",
    members: &[
        Member {
            name: "Path",
            wire: "Path",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_PATH_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PermissionsBoundary",
            wire: "PermissionsBoundary",
            limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::List(&LIST_TAG_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CREATE_USER_OUTPUT: StructSchema = StructSchema {
    name: "CreateUserOutput",
    members: &[Member { name: "User", wire: "User", kind: Kind::Structure(&USER), ..MEMBER }],
    ..STRUCT
};

pub static DELETE_ACCESS_KEY_INPUT: StructSchema = StructSchema {
    name: "DeleteAccessKeyInput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "AccessKeyId",
            wire: "AccessKeyId",
            limits: Limits { min: Some(16), max: Some(128), pattern: Some(&PATTERN_ACCESS_KEY_ID_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DELETE_ACCESS_KEY_OUTPUT: StructSchema = StructSchema { name: "DeleteAccessKeyOutput", ..STRUCT };

pub static DELETE_POLICY_INPUT: StructSchema = StructSchema {
    name: "DeletePolicyInput",
    members: &[Member {
        name: "PolicyArn",
        wire: "PolicyArn",
        limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static DELETE_POLICY_OUTPUT: StructSchema = StructSchema { name: "DeletePolicyOutput", ..STRUCT };

pub static DELETE_POLICY_VERSION_INPUT: StructSchema = StructSchema {
    name: "DeletePolicyVersionInput",
    members: &[
        Member {
            name: "PolicyArn",
            wire: "PolicyArn",
            limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "VersionId",
            wire: "VersionId",
            limits: Limits { pattern: Some(&PATTERN_POLICY_VERSION_ID_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DELETE_POLICY_VERSION_OUTPUT: StructSchema = StructSchema { name: "DeletePolicyVersionOutput", ..STRUCT };

pub static DELETE_ROLE_INPUT: StructSchema = StructSchema {
    name: "DeleteRoleInput",
    members: &[Member {
        name: "RoleName",
        wire: "RoleName",
        limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static DELETE_ROLE_OUTPUT: StructSchema = StructSchema { name: "DeleteRoleOutput", ..STRUCT };

pub static DELETE_ROLE_POLICY_INPUT: StructSchema = StructSchema {
    name: "DeleteRolePolicyInput",
    members: &[
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyName",
            wire: "PolicyName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DELETE_ROLE_POLICY_OUTPUT: StructSchema = StructSchema { name: "DeleteRolePolicyOutput", ..STRUCT };

pub static DELETE_USER_INPUT: StructSchema = StructSchema {
    name: "DeleteUserInput",
    members: &[Member {
        name: "UserName",
        wire: "UserName",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static DELETE_USER_OUTPUT: StructSchema = StructSchema { name: "DeleteUserOutput", ..STRUCT };

pub static DELETE_USER_POLICY_INPUT: StructSchema = StructSchema {
    name: "DeleteUserPolicyInput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyName",
            wire: "PolicyName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DELETE_USER_POLICY_OUTPUT: StructSchema = StructSchema { name: "DeleteUserPolicyOutput", ..STRUCT };

pub static DETACH_ROLE_POLICY_INPUT: StructSchema = StructSchema {
    name: "DetachRolePolicyInput",
    members: &[
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyArn",
            wire: "PolicyArn",
            limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DETACH_ROLE_POLICY_OUTPUT: StructSchema = StructSchema { name: "DetachRolePolicyOutput", ..STRUCT };

pub static DETACH_USER_POLICY_INPUT: StructSchema = StructSchema {
    name: "DetachUserPolicyInput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyArn",
            wire: "PolicyArn",
            limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DETACH_USER_POLICY_OUTPUT: StructSchema = StructSchema { name: "DetachUserPolicyOutput", ..STRUCT };

pub static GET_ACCESS_KEY_LAST_USED_INPUT: StructSchema = StructSchema {
    name: "GetAccessKeyLastUsedInput",
    members: &[Member {
        name: "AccessKeyId",
        wire: "AccessKeyId",
        limits: Limits { min: Some(16), max: Some(128), pattern: Some(&PATTERN_ACCESS_KEY_ID_TYPE), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_ACCESS_KEY_LAST_USED_OUTPUT: StructSchema = StructSchema {
    name: "GetAccessKeyLastUsedOutput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "AccessKeyLastUsed", wire: "AccessKeyLastUsed", kind: Kind::Structure(&ACCESS_KEY_LAST_USED), ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_POLICY_INPUT: StructSchema = StructSchema {
    name: "GetPolicyInput",
    members: &[Member {
        name: "PolicyArn",
        wire: "PolicyArn",
        limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_POLICY_OUTPUT: StructSchema = StructSchema {
    name: "GetPolicyOutput",
    members: &[Member { name: "Policy", wire: "Policy", kind: Kind::Structure(&POLICY), ..MEMBER }],
    ..STRUCT
};

pub static GET_POLICY_VERSION_INPUT: StructSchema = StructSchema {
    name: "GetPolicyVersionInput",
    members: &[
        Member {
            name: "PolicyArn",
            wire: "PolicyArn",
            limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "VersionId",
            wire: "VersionId",
            limits: Limits { pattern: Some(&PATTERN_POLICY_VERSION_ID_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_POLICY_VERSION_OUTPUT: StructSchema = StructSchema {
    name: "GetPolicyVersionOutput",
    members: &[Member { name: "PolicyVersion", wire: "PolicyVersion", kind: Kind::Structure(&POLICY_VERSION), ..MEMBER }],
    ..STRUCT
};

pub static GET_ROLE_INPUT: StructSchema = StructSchema {
    name: "GetRoleInput",
    members: &[Member {
        name: "RoleName",
        wire: "RoleName",
        limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_ROLE_OUTPUT: StructSchema = StructSchema {
    name: "GetRoleOutput",
    members: &[Member { name: "Role", wire: "Role", kind: Kind::Structure(&ROLE), required: true, ..MEMBER }],
    ..STRUCT
};

pub static GET_ROLE_POLICY_INPUT: StructSchema = StructSchema {
    name: "GetRolePolicyInput",
    members: &[
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyName",
            wire: "PolicyName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_ROLE_POLICY_OUTPUT: StructSchema = StructSchema {
    name: "GetRolePolicyOutput",
    members: &[
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyName",
            wire: "PolicyName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyDocument",
            wire: "PolicyDocument",
            limits: Limits { min: Some(1), max: Some(131072), pattern: Some(&PATTERN_POLICY_DOCUMENT_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_USER_INPUT: StructSchema = StructSchema {
    name: "GetUserInput",
    members: &[Member {
        name: "UserName",
        wire: "UserName",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_USER_OUTPUT: StructSchema = StructSchema {
    name: "GetUserOutput",
    members: &[Member { name: "User", wire: "User", kind: Kind::Structure(&USER), required: true, ..MEMBER }],
    ..STRUCT
};

pub static GET_USER_POLICY_INPUT: StructSchema = StructSchema {
    name: "GetUserPolicyInput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyName",
            wire: "PolicyName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_USER_POLICY_OUTPUT: StructSchema = StructSchema {
    name: "GetUserPolicyOutput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyName",
            wire: "PolicyName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyDocument",
            wire: "PolicyDocument",
            limits: Limits { min: Some(1), max: Some(131072), pattern: Some(&PATTERN_POLICY_DOCUMENT_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_ACCESS_KEYS_INPUT: StructSchema = StructSchema {
    name: "ListAccessKeysInput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(320), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxItems",
            wire: "MaxItems",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_ACCESS_KEYS_OUTPUT: StructSchema = StructSchema {
    name: "ListAccessKeysOutput",
    members: &[
        Member {
            name: "AccessKeyMetadata",
            wire: "AccessKeyMetadata",
            kind: Kind::List(&LIST_ACCESS_KEY_METADATA_LIST_TYPE),
            required: true,
            ..MEMBER
        },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Marker", wire: "Marker", ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_ATTACHED_ROLE_POLICIES_INPUT: StructSchema = StructSchema {
    name: "ListAttachedRolePoliciesInput",
    members: &[
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PathPrefix",
            wire: "PathPrefix",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_POLICY_PATH_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(320), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxItems",
            wire: "MaxItems",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_ATTACHED_ROLE_POLICIES_OUTPUT: StructSchema = StructSchema {
    name: "ListAttachedRolePoliciesOutput",
    members: &[
        Member { name: "AttachedPolicies", wire: "AttachedPolicies", kind: Kind::List(&LIST_ATTACHED_POLICIES_LIST_TYPE), ..MEMBER },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Marker", wire: "Marker", ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_ATTACHED_USER_POLICIES_INPUT: StructSchema = StructSchema {
    name: "ListAttachedUserPoliciesInput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PathPrefix",
            wire: "PathPrefix",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_POLICY_PATH_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(320), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxItems",
            wire: "MaxItems",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_ATTACHED_USER_POLICIES_OUTPUT: StructSchema = StructSchema {
    name: "ListAttachedUserPoliciesOutput",
    members: &[
        Member { name: "AttachedPolicies", wire: "AttachedPolicies", kind: Kind::List(&LIST_ATTACHED_POLICIES_LIST_TYPE), ..MEMBER },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Marker", wire: "Marker", ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_INSTANCE_PROFILES_FOR_ROLE_INPUT: StructSchema = StructSchema {
    name: "ListInstanceProfilesForRoleInput",
    members: &[
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(320), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxItems",
            wire: "MaxItems",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_INSTANCE_PROFILES_FOR_ROLE_OUTPUT: StructSchema = StructSchema {
    name: "ListInstanceProfilesForRoleOutput",
    members: &[
        Member {
            name: "InstanceProfiles",
            wire: "InstanceProfiles",
            kind: Kind::List(&LIST_INSTANCE_PROFILE_LIST_TYPE),
            required: true,
            ..MEMBER
        },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Marker", wire: "Marker", ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_POLICIES_INPUT: StructSchema = StructSchema {
    name: "ListPoliciesInput",
    members: &[
        Member { name: "Scope", wire: "Scope", limits: Limits { values: crate::values::policy_scope_type::ALL, ..Limits::NONE }, ..MEMBER },
        Member { name: "OnlyAttached", wire: "OnlyAttached", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "PathPrefix",
            wire: "PathPrefix",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_POLICY_PATH_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "PolicyUsageFilter",
            wire: "PolicyUsageFilter",
            limits: Limits { values: crate::values::policy_usage_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(320), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxItems",
            wire: "MaxItems",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_POLICIES_OUTPUT: StructSchema = StructSchema {
    name: "ListPoliciesOutput",
    members: &[
        Member { name: "Policies", wire: "Policies", kind: Kind::List(&LIST_POLICY_LIST_TYPE), ..MEMBER },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Marker", wire: "Marker", ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_POLICY_VERSIONS_INPUT: StructSchema = StructSchema {
    name: "ListPolicyVersionsInput",
    members: &[
        Member {
            name: "PolicyArn",
            wire: "PolicyArn",
            limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(320), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxItems",
            wire: "MaxItems",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_POLICY_VERSIONS_OUTPUT: StructSchema = StructSchema {
    name: "ListPolicyVersionsOutput",
    members: &[
        Member { name: "Versions", wire: "Versions", kind: Kind::List(&LIST_POLICY_DOCUMENT_VERSION_LIST_TYPE), ..MEMBER },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Marker", wire: "Marker", ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_ROLE_POLICIES_INPUT: StructSchema = StructSchema {
    name: "ListRolePoliciesInput",
    members: &[
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(320), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxItems",
            wire: "MaxItems",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_ROLE_POLICIES_OUTPUT: StructSchema = StructSchema {
    name: "ListRolePoliciesOutput",
    members: &[
        Member { name: "PolicyNames", wire: "PolicyNames", kind: Kind::List(&LIST_POLICY_NAME_LIST_TYPE), required: true, ..MEMBER },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Marker", wire: "Marker", ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_ROLE_TAGS_INPUT: StructSchema = StructSchema {
    name: "ListRoleTagsInput",
    members: &[
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(320), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxItems",
            wire: "MaxItems",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_ROLE_TAGS_OUTPUT: StructSchema = StructSchema {
    name: "ListRoleTagsOutput",
    members: &[
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::List(&LIST_TAG_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Marker", wire: "Marker", ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_ROLES_INPUT: StructSchema = StructSchema {
    name: "ListRolesInput",
    members: &[
        Member {
            name: "PathPrefix",
            wire: "PathPrefix",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_PATH_PREFIX_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(320), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxItems",
            wire: "MaxItems",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_ROLES_OUTPUT: StructSchema = StructSchema {
    name: "ListRolesOutput",
    members: &[
        Member { name: "Roles", wire: "Roles", kind: Kind::List(&LIST_ROLE_LIST_TYPE), required: true, ..MEMBER },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Marker", wire: "Marker", ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_USER_POLICIES_INPUT: StructSchema = StructSchema {
    name: "ListUserPoliciesInput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(320), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxItems",
            wire: "MaxItems",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_USER_POLICIES_OUTPUT: StructSchema = StructSchema {
    name: "ListUserPoliciesOutput",
    members: &[
        Member { name: "PolicyNames", wire: "PolicyNames", kind: Kind::List(&LIST_POLICY_NAME_LIST_TYPE), required: true, ..MEMBER },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Marker", wire: "Marker", ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_USER_TAGS_INPUT: StructSchema = StructSchema {
    name: "ListUserTagsInput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(320), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxItems",
            wire: "MaxItems",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_USER_TAGS_OUTPUT: StructSchema = StructSchema {
    name: "ListUserTagsOutput",
    members: &[
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::List(&LIST_TAG_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Marker", wire: "Marker", ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_USERS_INPUT: StructSchema = StructSchema {
    name: "ListUsersInput",
    members: &[
        Member {
            name: "PathPrefix",
            wire: "PathPrefix",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_PATH_PREFIX_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(320), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxItems",
            wire: "MaxItems",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_USERS_OUTPUT: StructSchema = StructSchema {
    name: "ListUsersOutput",
    members: &[
        Member { name: "Users", wire: "Users", kind: Kind::List(&LIST_USER_LIST_TYPE), required: true, ..MEMBER },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Marker", wire: "Marker", ..MEMBER },
    ],
    ..STRUCT
};

pub static PUT_ROLE_POLICY_INPUT: StructSchema = StructSchema {
    name: "PutRolePolicyInput",
    members: &[
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyName",
            wire: "PolicyName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyDocument",
            wire: "PolicyDocument",
            limits: Limits { min: Some(1), max: Some(131072), pattern: Some(&PATTERN_POLICY_DOCUMENT_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static PUT_ROLE_POLICY_OUTPUT: StructSchema = StructSchema { name: "PutRolePolicyOutput", ..STRUCT };

pub static PUT_USER_POLICY_INPUT: StructSchema = StructSchema {
    name: "PutUserPolicyInput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyName",
            wire: "PolicyName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyDocument",
            wire: "PolicyDocument",
            limits: Limits { min: Some(1), max: Some(131072), pattern: Some(&PATTERN_POLICY_DOCUMENT_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static PUT_USER_POLICY_OUTPUT: StructSchema = StructSchema { name: "PutUserPolicyOutput", ..STRUCT };

pub static SET_DEFAULT_POLICY_VERSION_INPUT: StructSchema = StructSchema {
    name: "SetDefaultPolicyVersionInput",
    members: &[
        Member {
            name: "PolicyArn",
            wire: "PolicyArn",
            limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "VersionId",
            wire: "VersionId",
            limits: Limits { pattern: Some(&PATTERN_POLICY_VERSION_ID_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static SET_DEFAULT_POLICY_VERSION_OUTPUT: StructSchema = StructSchema { name: "SetDefaultPolicyVersionOutput", ..STRUCT };

pub static TAG_ROLE_INPUT: StructSchema = StructSchema {
    name: "TagRoleInput",
    members: &[
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::List(&LIST_TAG_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static TAG_ROLE_OUTPUT: StructSchema = StructSchema { name: "TagRoleOutput", ..STRUCT };

pub static TAG_USER_INPUT: StructSchema = StructSchema {
    name: "TagUserInput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::List(&LIST_TAG_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static TAG_USER_OUTPUT: StructSchema = StructSchema { name: "TagUserOutput", ..STRUCT };

pub static UNTAG_ROLE_INPUT: StructSchema = StructSchema {
    name: "UntagRoleInput",
    members: &[
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TagKeys",
            wire: "TagKeys",
            kind: Kind::List(&LIST_TAG_KEY_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static UNTAG_ROLE_OUTPUT: StructSchema = StructSchema { name: "UntagRoleOutput", ..STRUCT };

pub static UNTAG_USER_INPUT: StructSchema = StructSchema {
    name: "UntagUserInput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TagKeys",
            wire: "TagKeys",
            kind: Kind::List(&LIST_TAG_KEY_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static UNTAG_USER_OUTPUT: StructSchema = StructSchema { name: "UntagUserOutput", ..STRUCT };

pub static UPDATE_ACCESS_KEY_INPUT: StructSchema = StructSchema {
    name: "UpdateAccessKeyInput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "AccessKeyId",
            wire: "AccessKeyId",
            limits: Limits { min: Some(16), max: Some(128), pattern: Some(&PATTERN_ACCESS_KEY_ID_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Status",
            wire: "Status",
            limits: Limits { values: crate::values::status_type::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static UPDATE_ACCESS_KEY_OUTPUT: StructSchema = StructSchema { name: "UpdateAccessKeyOutput", ..STRUCT };

pub static UPDATE_ASSUME_ROLE_POLICY_INPUT: StructSchema = StructSchema {
    name: "UpdateAssumeRolePolicyInput",
    members: &[
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "PolicyDocument",
            wire: "PolicyDocument",
            limits: Limits { min: Some(1), max: Some(131072), pattern: Some(&PATTERN_POLICY_DOCUMENT_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static UPDATE_ASSUME_ROLE_POLICY_OUTPUT: StructSchema = StructSchema { name: "UpdateAssumeRolePolicyOutput", ..STRUCT };

pub static UPDATE_ROLE_INPUT: StructSchema = StructSchema {
    name: "UpdateRoleInput",
    members: &[
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Description",
            wire: "Description",
            limits: Limits { max: Some(1000), pattern: Some(&PATTERN_ROLE_DESCRIPTION_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxSessionDuration",
            wire: "MaxSessionDuration",
            kind: Kind::Integer,
            limits: Limits { min: Some(3600), max: Some(43200), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static UPDATE_ROLE_OUTPUT: StructSchema = StructSchema { name: "UpdateRoleOutput", ..STRUCT };

pub static UPDATE_USER_INPUT: StructSchema = StructSchema {
    name: "UpdateUserInput",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "NewPath",
            wire: "NewPath",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_PATH_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "NewUserName",
            wire: "NewUserName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static UPDATE_USER_OUTPUT: StructSchema = StructSchema { name: "UpdateUserOutput", ..STRUCT };

pub static ACCESS_KEY: StructSchema = StructSchema {
    name: "AccessKey",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "AccessKeyId",
            wire: "AccessKeyId",
            limits: Limits { min: Some(16), max: Some(128), pattern: Some(&PATTERN_ACCESS_KEY_ID_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Status",
            wire: "Status",
            limits: Limits { values: crate::values::status_type::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "SecretAccessKey", wire: "SecretAccessKey", traits: Traits::SENSITIVE, required: true, ..MEMBER },
        Member { name: "CreateDate", wire: "CreateDate", kind: Kind::Timestamp, ..MEMBER },
    ],
    ..STRUCT
};

pub static ACCESS_KEY_LAST_USED: StructSchema = StructSchema {
    name: "AccessKeyLastUsed",
    members: &[
        Member { name: "LastUsedDate", wire: "LastUsedDate", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "ServiceName", wire: "ServiceName", required: true, ..MEMBER },
        Member { name: "Region", wire: "Region", required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static ACCESS_KEY_METADATA: StructSchema = StructSchema {
    name: "AccessKeyMetadata",
    members: &[
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "AccessKeyId",
            wire: "AccessKeyId",
            limits: Limits { min: Some(16), max: Some(128), pattern: Some(&PATTERN_ACCESS_KEY_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Status", wire: "Status", limits: Limits { values: crate::values::status_type::ALL, ..Limits::NONE }, ..MEMBER },
        Member { name: "CreateDate", wire: "CreateDate", kind: Kind::Timestamp, ..MEMBER },
    ],
    ..STRUCT
};

pub static ATTACHED_PERMISSIONS_BOUNDARY: StructSchema = StructSchema {
    name: "AttachedPermissionsBoundary",
    members: &[
        Member {
            name: "PermissionsBoundaryType",
            wire: "PermissionsBoundaryType",
            limits: Limits { values: crate::values::permissions_boundary_attachment_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "PermissionsBoundaryArn",
            wire: "PermissionsBoundaryArn",
            limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static ATTACHED_POLICY: StructSchema = StructSchema {
    name: "AttachedPolicy",
    members: &[
        Member {
            name: "PolicyName",
            wire: "PolicyName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "PolicyArn", wire: "PolicyArn", limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static INSTANCE_PROFILE: StructSchema = StructSchema {
    name: "InstanceProfile",
    members: &[
        Member {
            name: "Path",
            wire: "Path",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_PATH_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "InstanceProfileName",
            wire: "InstanceProfileName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "InstanceProfileId",
            wire: "InstanceProfileId",
            limits: Limits { min: Some(16), max: Some(128), pattern: Some(&PATTERN_ACCESS_KEY_ID_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Arn", wire: "Arn", limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "CreateDate", wire: "CreateDate", kind: Kind::Timestamp, required: true, ..MEMBER },
        Member { name: "Roles", wire: "Roles", kind: Kind::List(&LIST_ROLE_LIST_TYPE), required: true, ..MEMBER },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::List(&LIST_TAG_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static POLICY: StructSchema = StructSchema {
    name: "Policy",
    members: &[
        Member {
            name: "PolicyName",
            wire: "PolicyName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "PolicyId",
            wire: "PolicyId",
            limits: Limits { min: Some(16), max: Some(128), pattern: Some(&PATTERN_ACCESS_KEY_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Arn", wire: "Arn", limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "Path",
            wire: "Path",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_POLICY_PATH_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DefaultVersionId",
            wire: "DefaultVersionId",
            limits: Limits { pattern: Some(&PATTERN_POLICY_VERSION_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "AttachmentCount", wire: "AttachmentCount", kind: Kind::Integer, ..MEMBER },
        Member { name: "PermissionsBoundaryUsageCount", wire: "PermissionsBoundaryUsageCount", kind: Kind::Integer, ..MEMBER },
        Member { name: "IsAttachable", wire: "IsAttachable", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Description", wire: "Description", limits: Limits { max: Some(1000), ..Limits::NONE }, ..MEMBER },
        Member { name: "CreateDate", wire: "CreateDate", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "UpdateDate", wire: "UpdateDate", kind: Kind::Timestamp, ..MEMBER },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::List(&LIST_TAG_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static POLICY_VERSION: StructSchema = StructSchema {
    name: "PolicyVersion",
    members: &[
        Member {
            name: "Document",
            wire: "Document",
            limits: Limits { min: Some(1), max: Some(131072), pattern: Some(&PATTERN_POLICY_DOCUMENT_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "VersionId",
            wire: "VersionId",
            limits: Limits { pattern: Some(&PATTERN_POLICY_VERSION_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "IsDefaultVersion", wire: "IsDefaultVersion", kind: Kind::Boolean, ..MEMBER },
        Member { name: "CreateDate", wire: "CreateDate", kind: Kind::Timestamp, ..MEMBER },
    ],
    ..STRUCT
};

pub static ROLE: StructSchema = StructSchema {
    name: "Role",
    members: &[
        Member {
            name: "Path",
            wire: "Path",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_PATH_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "RoleName",
            wire: "RoleName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "RoleId",
            wire: "RoleId",
            limits: Limits { min: Some(16), max: Some(128), pattern: Some(&PATTERN_ACCESS_KEY_ID_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Arn", wire: "Arn", limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "CreateDate", wire: "CreateDate", kind: Kind::Timestamp, required: true, ..MEMBER },
        Member {
            name: "AssumeRolePolicyDocument",
            wire: "AssumeRolePolicyDocument",
            limits: Limits { min: Some(1), max: Some(131072), pattern: Some(&PATTERN_POLICY_DOCUMENT_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Description",
            wire: "Description",
            limits: Limits { max: Some(1000), pattern: Some(&PATTERN_ROLE_DESCRIPTION_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxSessionDuration",
            wire: "MaxSessionDuration",
            kind: Kind::Integer,
            limits: Limits { min: Some(3600), max: Some(43200), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "PermissionsBoundary",
            wire: "PermissionsBoundary",
            kind: Kind::Structure(&ATTACHED_PERMISSIONS_BOUNDARY),
            ..MEMBER
        },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::List(&LIST_TAG_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "RoleLastUsed", wire: "RoleLastUsed", kind: Kind::Structure(&ROLE_LAST_USED), ..MEMBER },
        Member { name: "SourceRoleTemplate", wire: "SourceRoleTemplate", kind: Kind::Structure(&SOURCE_ROLE_TEMPLATE), ..MEMBER },
    ],
    ..STRUCT
};

pub static ROLE_LAST_USED: StructSchema = StructSchema {
    name: "RoleLastUsed",
    members: &[
        Member { name: "LastUsedDate", wire: "LastUsedDate", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "Region", wire: "Region", ..MEMBER },
    ],
    ..STRUCT
};

pub static SOURCE_ROLE_TEMPLATE: StructSchema = StructSchema {
    name: "SourceRoleTemplate",
    members: &[
        Member {
            name: "TemplateArn",
            wire: "TemplateArn",
            limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "TemplateMinorVersion", wire: "TemplateMinorVersion", kind: Kind::Integer, required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static TAG: StructSchema = StructSchema {
    name: "Tag",
    members: &[
        Member {
            name: "Key",
            wire: "Key",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_TAG_KEY_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Value",
            wire: "Value",
            limits: Limits { min: Some(0), max: Some(256), pattern: Some(&PATTERN_TAG_VALUE_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static USER: StructSchema = StructSchema {
    name: "User",
    members: &[
        Member {
            name: "Path",
            wire: "Path",
            limits: Limits { min: Some(1), max: Some(512), pattern: Some(&PATTERN_PATH_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "UserName",
            wire: "UserName",
            limits: Limits { min: Some(1), max: Some(64), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "UserId",
            wire: "UserId",
            limits: Limits { min: Some(16), max: Some(128), pattern: Some(&PATTERN_ACCESS_KEY_ID_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Arn", wire: "Arn", limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "CreateDate", wire: "CreateDate", kind: Kind::Timestamp, required: true, ..MEMBER },
        Member { name: "PasswordLastUsed", wire: "PasswordLastUsed", kind: Kind::Timestamp, ..MEMBER },
        Member {
            name: "PermissionsBoundary",
            wire: "PermissionsBoundary",
            kind: Kind::Structure(&ATTACHED_PERMISSIONS_BOUNDARY),
            ..MEMBER
        },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::List(&LIST_TAG_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

static LIST_ACCESS_KEY_METADATA_LIST_TYPE: ListSchema = ListSchema {
    name: "accessKeyMetadataListType",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ACCESS_KEY_METADATA), ..MEMBER },
    flattened: false,
};

static LIST_ATTACHED_POLICIES_LIST_TYPE: ListSchema = ListSchema {
    name: "attachedPoliciesListType",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ATTACHED_POLICY), ..MEMBER },
    flattened: false,
};

static LIST_INSTANCE_PROFILE_LIST_TYPE: ListSchema = ListSchema {
    name: "instanceProfileListType",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&INSTANCE_PROFILE), ..MEMBER },
    flattened: false,
};

static LIST_POLICY_DOCUMENT_VERSION_LIST_TYPE: ListSchema = ListSchema {
    name: "policyDocumentVersionListType",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&POLICY_VERSION), ..MEMBER },
    flattened: false,
};

static LIST_POLICY_LIST_TYPE: ListSchema = ListSchema {
    name: "policyListType",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&POLICY), ..MEMBER },
    flattened: false,
};

static LIST_POLICY_NAME_LIST_TYPE: ListSchema = ListSchema {
    name: "policyNameListType",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_ROLE_NAME_TYPE), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_ROLE_LIST_TYPE: ListSchema = ListSchema {
    name: "roleListType",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ROLE), ..MEMBER },
    flattened: false,
};

static LIST_TAG_KEY_LIST_TYPE: ListSchema = ListSchema {
    name: "tagKeyListType",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_TAG_KEY_TYPE), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_TAG_LIST_TYPE: ListSchema = ListSchema {
    name: "tagListType",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&TAG), ..MEMBER },
    flattened: false,
};

static LIST_USER_LIST_TYPE: ListSchema = ListSchema {
    name: "userListType",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&USER), ..MEMBER },
    flattened: false,
};

static PATTERN_ACCESS_KEY_ID_TYPE: Pattern = Pattern::new(r"[\w]+", r"\w+");

static PATTERN_MARKER_TYPE: Pattern = Pattern::new(r"[\u0020-\u00FF]+", r"[ -\x{FF}]+");

static PATTERN_PATH_PREFIX_TYPE: Pattern = Pattern::new(r"\u002F[\u0021-\u007F]*", r"/[!-\x{7F}]*");

static PATTERN_PATH_TYPE: Pattern = Pattern::new(r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)", r"(/)|(/[!-\~]+/)");

static PATTERN_POLICY_DOCUMENT_TYPE: Pattern = Pattern::new(r"[\u0009\u000A\u000D\u0020-\u00FF]+", r"[\x{9}\x{A}\x{D} -\x{FF}]+");

static PATTERN_POLICY_PATH_TYPE: Pattern = Pattern::new(r"((/[A-Za-z0-9\.,\+@=_-]+)*)/", r"((/[A-Za-z0-9.,+@=_\-]+)*)/");

static PATTERN_POLICY_VERSION_ID_TYPE: Pattern = Pattern::new(r"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?", r"v[1-9][0-9]*(\.[A-Za-z0-9\-]*)?");

static PATTERN_ROLE_DESCRIPTION_TYPE: Pattern =
    Pattern::new(r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*", r"[\x{9}\x{A}\x{D} -\~\x{A1}-\x{FF}]*");

static PATTERN_ROLE_NAME_TYPE: Pattern = Pattern::new(r"[\w+=,.@-]+", r"[\w+=,.@\-]+");

static PATTERN_TAG_KEY_TYPE: Pattern = Pattern::new(
    r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+",
    r"[A-Za-z\x{AA}\x{B5}\x{BA}\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{2FF}\x{370}-\x{37D}\x{37F}-\x{1FFF}\x{2071}\x{207F}\x{2090}-\x{209C}\x{2102}-\x{214E}\x{2C00}-\x{2DFF}\x{3005}-\x{3006}\x{3031}-\x{D7FF}\x{F900}-\x{FDCF}\x{FDF0}-\x{FEFF}\x{FF21}-\x{FF3A}\x{FF41}-\x{FF5A}\x{FF66}-\x{FFDC}\x{10000}-\x{1CFFF}\x{1D400}-\x{1D7FF}\x{1E000}-\x{1EFFF}\x{20000}-\x{323AF} \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}-\x{2029}\x{202F}\x{205F}\x{3000}0-9\x{B2}-\x{B3}\x{B9}\x{BC}-\x{BE}\x{660}-\x{669}\x{6F0}-\x{6F9}\x{966}-\x{96F}\x{2070}-\x{2079}\x{2080}-\x{2089}\x{2150}-\x{218B}\x{2460}-\x{249B}\x{3007}\x{3021}-\x{3029}\x{FF10}-\x{FF19}_.:/=+\-@]+",
);

static PATTERN_TAG_VALUE_TYPE: Pattern = Pattern::new(
    r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*",
    r"[A-Za-z\x{AA}\x{B5}\x{BA}\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{2FF}\x{370}-\x{37D}\x{37F}-\x{1FFF}\x{2071}\x{207F}\x{2090}-\x{209C}\x{2102}-\x{214E}\x{2C00}-\x{2DFF}\x{3005}-\x{3006}\x{3031}-\x{D7FF}\x{F900}-\x{FDCF}\x{FDF0}-\x{FEFF}\x{FF21}-\x{FF3A}\x{FF41}-\x{FF5A}\x{FF66}-\x{FFDC}\x{10000}-\x{1CFFF}\x{1D400}-\x{1D7FF}\x{1E000}-\x{1EFFF}\x{20000}-\x{323AF} \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}-\x{2029}\x{202F}\x{205F}\x{3000}0-9\x{B2}-\x{B3}\x{B9}\x{BC}-\x{BE}\x{660}-\x{669}\x{6F0}-\x{6F9}\x{966}-\x{96F}\x{2070}-\x{2079}\x{2080}-\x{2089}\x{2150}-\x{218B}\x{2460}-\x{249B}\x{3007}\x{3021}-\x{3029}\x{FF10}-\x{FF19}_.:/=+\-@]*",
);
