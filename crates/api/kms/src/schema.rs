// Generated from models/kms.json by `cargo xtask codegen`; do not edit.

//! The shapes as data.

use wire::schema::{Kind, Limits, ListSchema, Location, MapSchema, Member, Pattern, StructSchema, TimestampFormat, Traits};

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

pub static CANCEL_KEY_DELETION_INPUT: StructSchema = StructSchema {
    name: "CancelKeyDeletionInput",
    members: &[Member {
        name: "KeyId",
        wire: "KeyId",
        limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static CANCEL_KEY_DELETION_OUTPUT: StructSchema = StructSchema {
    name: "CancelKeyDeletionOutput",
    members: &[Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER }],
    ..STRUCT
};

pub static CREATE_ALIAS_INPUT: StructSchema = StructSchema {
    name: "CreateAliasInput",
    members: &[
        Member {
            name: "AliasName",
            wire: "AliasName",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_ALIAS_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TargetKeyId",
            wire: "TargetKeyId",
            limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CREATE_ALIAS_OUTPUT: StructSchema = StructSchema { name: "CreateAliasOutput", ..STRUCT };

pub static CREATE_GRANT_INPUT: StructSchema = StructSchema {
    name: "CreateGrantInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "GranteePrincipal",
            wire: "GranteePrincipal",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_PRINCIPAL_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RetiringPrincipal",
            wire: "RetiringPrincipal",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_PRINCIPAL_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Operations", wire: "Operations", kind: Kind::List(&LIST_GRANT_OPERATION_LIST), required: true, ..MEMBER },
        Member { name: "Constraints", wire: "Constraints", kind: Kind::Structure(&GRANT_CONSTRAINTS), ..MEMBER },
        Member {
            name: "GrantTokens",
            wire: "GrantTokens",
            kind: Kind::List(&LIST_GRANT_TOKEN_LIST),
            limits: Limits { min: Some(0), max: Some(10), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_ALIAS_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "DryRun", wire: "DryRun", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "GranteeServicePrincipal",
            wire: "GranteeServicePrincipal",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_SERVICE_PRINCIPAL_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RetiringServicePrincipal",
            wire: "RetiringServicePrincipal",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_SERVICE_PRINCIPAL_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CREATE_GRANT_OUTPUT: StructSchema = StructSchema {
    name: "CreateGrantOutput",
    members: &[
        Member { name: "GrantToken", wire: "GrantToken", limits: Limits { min: Some(1), max: Some(8192), ..Limits::NONE }, ..MEMBER },
        Member { name: "GrantId", wire: "GrantId", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static CREATE_KEY_INPUT: StructSchema = StructSchema {
    name: "CreateKeyInput",
    members: &[
        Member {
            name: "Policy",
            wire: "Policy",
            limits: Limits { min: Some(1), max: Some(131072), pattern: Some(&PATTERN_POLICY_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Description", wire: "Description", limits: Limits { min: Some(0), max: Some(8192), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "KeyUsage",
            wire: "KeyUsage",
            limits: Limits { values: crate::values::key_usage_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "CustomerMasterKeySpec",
            wire: "CustomerMasterKeySpec",
            limits: Limits { values: crate::values::customer_master_key_spec::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "KeySpec", wire: "KeySpec", limits: Limits { values: crate::values::key_spec::ALL, ..Limits::NONE }, ..MEMBER },
        Member { name: "Origin", wire: "Origin", limits: Limits { values: crate::values::origin_type::ALL, ..Limits::NONE }, ..MEMBER },
        Member {
            name: "CustomKeyStoreId",
            wire: "CustomKeyStoreId",
            limits: Limits { min: Some(1), max: Some(64), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "BypassPolicyLockoutSafetyCheck", wire: "BypassPolicyLockoutSafetyCheck", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Tags", wire: "Tags", kind: Kind::List(&LIST_TAG_LIST), ..MEMBER },
        Member { name: "MultiRegion", wire: "MultiRegion", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "XksKeyId",
            wire: "XksKeyId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_XKS_KEY_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CREATE_KEY_OUTPUT: StructSchema = StructSchema {
    name: "CreateKeyOutput",
    members: &[Member { name: "KeyMetadata", wire: "KeyMetadata", kind: Kind::Structure(&KEY_METADATA), ..MEMBER }],
    ..STRUCT
};

pub static DECRYPT_INPUT: StructSchema = StructSchema {
    name: "DecryptInput",
    members: &[
        Member {
            name: "CiphertextBlob",
            wire: "CiphertextBlob",
            kind: Kind::Blob,
            limits: Limits { min: Some(1), max: Some(6144), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "EncryptionContext", wire: "EncryptionContext", kind: Kind::Map(&MAP_ENCRYPTION_CONTEXT_TYPE), ..MEMBER },
        Member {
            name: "GrantTokens",
            wire: "GrantTokens",
            kind: Kind::List(&LIST_GRANT_TOKEN_LIST),
            limits: Limits { min: Some(0), max: Some(10), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "EncryptionAlgorithm",
            wire: "EncryptionAlgorithm",
            limits: Limits { values: crate::values::encryption_algorithm_spec::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Recipient", wire: "Recipient", kind: Kind::Structure(&RECIPIENT_INFO), ..MEMBER },
        Member { name: "DryRun", wire: "DryRun", kind: Kind::Boolean, ..MEMBER },
        Member { name: "DryRunModifiers", wire: "DryRunModifiers", kind: Kind::List(&LIST_DRY_RUN_MODIFIER_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static DECRYPT_OUTPUT: StructSchema = StructSchema {
    name: "DecryptOutput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "Plaintext",
            wire: "Plaintext",
            kind: Kind::Blob,
            limits: Limits { min: Some(1), max: Some(4096), ..Limits::NONE },
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "EncryptionAlgorithm",
            wire: "EncryptionAlgorithm",
            limits: Limits { values: crate::values::encryption_algorithm_spec::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "CiphertextForRecipient",
            wire: "CiphertextForRecipient",
            kind: Kind::Blob,
            limits: Limits { min: Some(1), max: Some(6144), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "KeyMaterialId",
            wire: "KeyMaterialId",
            limits: Limits { min: Some(64), max: Some(64), pattern: Some(&PATTERN_BACKING_KEY_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DELETE_ALIAS_INPUT: StructSchema = StructSchema {
    name: "DeleteAliasInput",
    members: &[Member {
        name: "AliasName",
        wire: "AliasName",
        limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_ALIAS_NAME_TYPE), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static DELETE_ALIAS_OUTPUT: StructSchema = StructSchema { name: "DeleteAliasOutput", ..STRUCT };

pub static DESCRIBE_KEY_INPUT: StructSchema = StructSchema {
    name: "DescribeKeyInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "GrantTokens",
            wire: "GrantTokens",
            kind: Kind::List(&LIST_GRANT_TOKEN_LIST),
            limits: Limits { min: Some(0), max: Some(10), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DESCRIBE_KEY_OUTPUT: StructSchema = StructSchema {
    name: "DescribeKeyOutput",
    members: &[Member { name: "KeyMetadata", wire: "KeyMetadata", kind: Kind::Structure(&KEY_METADATA), ..MEMBER }],
    ..STRUCT
};

pub static DISABLE_KEY_INPUT: StructSchema = StructSchema {
    name: "DisableKeyInput",
    members: &[Member {
        name: "KeyId",
        wire: "KeyId",
        limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static DISABLE_KEY_OUTPUT: StructSchema = StructSchema { name: "DisableKeyOutput", ..STRUCT };

pub static DISABLE_KEY_ROTATION_INPUT: StructSchema = StructSchema {
    name: "DisableKeyRotationInput",
    members: &[Member {
        name: "KeyId",
        wire: "KeyId",
        limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static DISABLE_KEY_ROTATION_OUTPUT: StructSchema = StructSchema { name: "DisableKeyRotationOutput", ..STRUCT };

pub static ENABLE_KEY_INPUT: StructSchema = StructSchema {
    name: "EnableKeyInput",
    members: &[Member {
        name: "KeyId",
        wire: "KeyId",
        limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static ENABLE_KEY_OUTPUT: StructSchema = StructSchema { name: "EnableKeyOutput", ..STRUCT };

pub static ENABLE_KEY_ROTATION_INPUT: StructSchema = StructSchema {
    name: "EnableKeyRotationInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "RotationPeriodInDays",
            wire: "RotationPeriodInDays",
            kind: Kind::Integer,
            limits: Limits { min: Some(90), max: Some(2560), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static ENABLE_KEY_ROTATION_OUTPUT: StructSchema = StructSchema { name: "EnableKeyRotationOutput", ..STRUCT };

pub static ENCRYPT_INPUT: StructSchema = StructSchema {
    name: "EncryptInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "Plaintext",
            wire: "Plaintext",
            kind: Kind::Blob,
            limits: Limits { min: Some(1), max: Some(4096), ..Limits::NONE },
            traits: Traits::SENSITIVE,
            required: true,
            ..MEMBER
        },
        Member { name: "EncryptionContext", wire: "EncryptionContext", kind: Kind::Map(&MAP_ENCRYPTION_CONTEXT_TYPE), ..MEMBER },
        Member {
            name: "GrantTokens",
            wire: "GrantTokens",
            kind: Kind::List(&LIST_GRANT_TOKEN_LIST),
            limits: Limits { min: Some(0), max: Some(10), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "EncryptionAlgorithm",
            wire: "EncryptionAlgorithm",
            limits: Limits { values: crate::values::encryption_algorithm_spec::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "DryRun", wire: "DryRun", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static ENCRYPT_OUTPUT: StructSchema = StructSchema {
    name: "EncryptOutput",
    members: &[
        Member {
            name: "CiphertextBlob",
            wire: "CiphertextBlob",
            kind: Kind::Blob,
            limits: Limits { min: Some(1), max: Some(6144), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "EncryptionAlgorithm",
            wire: "EncryptionAlgorithm",
            limits: Limits { values: crate::values::encryption_algorithm_spec::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GENERATE_DATA_KEY_INPUT: StructSchema = StructSchema {
    name: "GenerateDataKeyInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "EncryptionContext", wire: "EncryptionContext", kind: Kind::Map(&MAP_ENCRYPTION_CONTEXT_TYPE), ..MEMBER },
        Member {
            name: "NumberOfBytes",
            wire: "NumberOfBytes",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "KeySpec", wire: "KeySpec", limits: Limits { values: crate::values::data_key_spec::ALL, ..Limits::NONE }, ..MEMBER },
        Member {
            name: "GrantTokens",
            wire: "GrantTokens",
            kind: Kind::List(&LIST_GRANT_TOKEN_LIST),
            limits: Limits { min: Some(0), max: Some(10), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Recipient", wire: "Recipient", kind: Kind::Structure(&RECIPIENT_INFO), ..MEMBER },
        Member { name: "DryRun", wire: "DryRun", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static GENERATE_DATA_KEY_OUTPUT: StructSchema = StructSchema {
    name: "GenerateDataKeyOutput",
    members: &[
        Member {
            name: "CiphertextBlob",
            wire: "CiphertextBlob",
            kind: Kind::Blob,
            limits: Limits { min: Some(1), max: Some(6144), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Plaintext",
            wire: "Plaintext",
            kind: Kind::Blob,
            limits: Limits { min: Some(1), max: Some(4096), ..Limits::NONE },
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "CiphertextForRecipient",
            wire: "CiphertextForRecipient",
            kind: Kind::Blob,
            limits: Limits { min: Some(1), max: Some(6144), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "KeyMaterialId",
            wire: "KeyMaterialId",
            limits: Limits { min: Some(64), max: Some(64), pattern: Some(&PATTERN_BACKING_KEY_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_INPUT: StructSchema = StructSchema {
    name: "GenerateDataKeyWithoutPlaintextInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "EncryptionContext", wire: "EncryptionContext", kind: Kind::Map(&MAP_ENCRYPTION_CONTEXT_TYPE), ..MEMBER },
        Member { name: "KeySpec", wire: "KeySpec", limits: Limits { values: crate::values::data_key_spec::ALL, ..Limits::NONE }, ..MEMBER },
        Member {
            name: "NumberOfBytes",
            wire: "NumberOfBytes",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "GrantTokens",
            wire: "GrantTokens",
            kind: Kind::List(&LIST_GRANT_TOKEN_LIST),
            limits: Limits { min: Some(0), max: Some(10), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "DryRun", wire: "DryRun", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_OUTPUT: StructSchema = StructSchema {
    name: "GenerateDataKeyWithoutPlaintextOutput",
    members: &[
        Member {
            name: "CiphertextBlob",
            wire: "CiphertextBlob",
            kind: Kind::Blob,
            limits: Limits { min: Some(1), max: Some(6144), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "KeyMaterialId",
            wire: "KeyMaterialId",
            limits: Limits { min: Some(64), max: Some(64), pattern: Some(&PATTERN_BACKING_KEY_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GENERATE_RANDOM_INPUT: StructSchema = StructSchema {
    name: "GenerateRandomInput",
    members: &[
        Member {
            name: "NumberOfBytes",
            wire: "NumberOfBytes",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1024), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "CustomKeyStoreId",
            wire: "CustomKeyStoreId",
            limits: Limits { min: Some(1), max: Some(64), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Recipient", wire: "Recipient", kind: Kind::Structure(&RECIPIENT_INFO), ..MEMBER },
    ],
    ..STRUCT
};

pub static GENERATE_RANDOM_OUTPUT: StructSchema = StructSchema {
    name: "GenerateRandomOutput",
    members: &[
        Member {
            name: "Plaintext",
            wire: "Plaintext",
            kind: Kind::Blob,
            limits: Limits { min: Some(1), max: Some(4096), ..Limits::NONE },
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "CiphertextForRecipient",
            wire: "CiphertextForRecipient",
            kind: Kind::Blob,
            limits: Limits { min: Some(1), max: Some(6144), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_KEY_POLICY_INPUT: StructSchema = StructSchema {
    name: "GetKeyPolicyInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "PolicyName",
            wire: "PolicyName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_POLICY_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_KEY_POLICY_OUTPUT: StructSchema = StructSchema {
    name: "GetKeyPolicyOutput",
    members: &[
        Member {
            name: "Policy",
            wire: "Policy",
            limits: Limits { min: Some(1), max: Some(131072), pattern: Some(&PATTERN_POLICY_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "PolicyName",
            wire: "PolicyName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_POLICY_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_KEY_ROTATION_STATUS_INPUT: StructSchema = StructSchema {
    name: "GetKeyRotationStatusInput",
    members: &[Member {
        name: "KeyId",
        wire: "KeyId",
        limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_KEY_ROTATION_STATUS_OUTPUT: StructSchema = StructSchema {
    name: "GetKeyRotationStatusOutput",
    members: &[
        Member { name: "KeyRotationEnabled", wire: "KeyRotationEnabled", kind: Kind::Boolean, ..MEMBER },
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "RotationPeriodInDays",
            wire: "RotationPeriodInDays",
            kind: Kind::Integer,
            limits: Limits { min: Some(90), max: Some(2560), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NextRotationDate", wire: "NextRotationDate", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "OnDemandRotationStartDate", wire: "OnDemandRotationStartDate", kind: Kind::Timestamp, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_ALIASES_INPUT: StructSchema = StructSchema {
    name: "ListAliasesInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "Limit",
            wire: "Limit",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_ALIASES_OUTPUT: StructSchema = StructSchema {
    name: "ListAliasesOutput",
    members: &[
        Member { name: "Aliases", wire: "Aliases", kind: Kind::List(&LIST_ALIAS_LIST), ..MEMBER },
        Member {
            name: "NextMarker",
            wire: "NextMarker",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Truncated", wire: "Truncated", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_GRANTS_INPUT: StructSchema = StructSchema {
    name: "ListGrantsInput",
    members: &[
        Member {
            name: "Limit",
            wire: "Limit",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "GrantId", wire: "GrantId", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "GranteePrincipal",
            wire: "GranteePrincipal",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_PRINCIPAL_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "GranteeServicePrincipal",
            wire: "GranteeServicePrincipal",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_SERVICE_PRINCIPAL_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_GRANTS_OUTPUT: StructSchema = StructSchema {
    name: "ListGrantsOutput",
    members: &[
        Member { name: "Grants", wire: "Grants", kind: Kind::List(&LIST_GRANT_LIST), ..MEMBER },
        Member {
            name: "NextMarker",
            wire: "NextMarker",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Truncated", wire: "Truncated", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_KEY_POLICIES_INPUT: StructSchema = StructSchema {
    name: "ListKeyPoliciesInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "Limit",
            wire: "Limit",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_KEY_POLICIES_OUTPUT: StructSchema = StructSchema {
    name: "ListKeyPoliciesOutput",
    members: &[
        Member { name: "PolicyNames", wire: "PolicyNames", kind: Kind::List(&LIST_POLICY_NAME_LIST), ..MEMBER },
        Member {
            name: "NextMarker",
            wire: "NextMarker",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Truncated", wire: "Truncated", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_KEY_ROTATIONS_INPUT: StructSchema = StructSchema {
    name: "ListKeyRotationsInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "IncludeKeyMaterial",
            wire: "IncludeKeyMaterial",
            limits: Limits { values: crate::values::include_key_material::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Limit",
            wire: "Limit",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_KEY_ROTATIONS_OUTPUT: StructSchema = StructSchema {
    name: "ListKeyRotationsOutput",
    members: &[
        Member { name: "Rotations", wire: "Rotations", kind: Kind::List(&LIST_ROTATIONS_LIST), ..MEMBER },
        Member {
            name: "NextMarker",
            wire: "NextMarker",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Truncated", wire: "Truncated", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_KEYS_INPUT: StructSchema = StructSchema {
    name: "ListKeysInput",
    members: &[
        Member {
            name: "Limit",
            wire: "Limit",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ResourceOwners",
            wire: "ResourceOwners",
            kind: Kind::List(&LIST_RESOURCE_OWNERS_LIST),
            limits: Limits { min: Some(1), max: Some(2), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_KEYS_OUTPUT: StructSchema = StructSchema {
    name: "ListKeysOutput",
    members: &[
        Member { name: "Keys", wire: "Keys", kind: Kind::List(&LIST_KEY_LIST), ..MEMBER },
        Member {
            name: "NextMarker",
            wire: "NextMarker",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Truncated", wire: "Truncated", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_RESOURCE_TAGS_INPUT: StructSchema = StructSchema {
    name: "ListResourceTagsInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "Limit",
            wire: "Limit",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_RESOURCE_TAGS_OUTPUT: StructSchema = StructSchema {
    name: "ListResourceTagsOutput",
    members: &[
        Member { name: "Tags", wire: "Tags", kind: Kind::List(&LIST_TAG_LIST), ..MEMBER },
        Member {
            name: "NextMarker",
            wire: "NextMarker",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Truncated", wire: "Truncated", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_RETIRABLE_GRANTS_INPUT: StructSchema = StructSchema {
    name: "ListRetirableGrantsInput",
    members: &[
        Member {
            name: "Limit",
            wire: "Limit",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(1000), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Marker",
            wire: "Marker",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RetiringPrincipal",
            wire: "RetiringPrincipal",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_PRINCIPAL_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RetiringServicePrincipal",
            wire: "RetiringServicePrincipal",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_SERVICE_PRINCIPAL_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_RETIRABLE_GRANTS_OUTPUT: StructSchema = StructSchema {
    name: "ListRetirableGrantsOutput",
    members: &[
        Member { name: "Grants", wire: "Grants", kind: Kind::List(&LIST_GRANT_LIST), ..MEMBER },
        Member {
            name: "NextMarker",
            wire: "NextMarker",
            limits: Limits { min: Some(1), max: Some(1024), pattern: Some(&PATTERN_MARKER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Truncated", wire: "Truncated", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static PUT_KEY_POLICY_INPUT: StructSchema = StructSchema {
    name: "PutKeyPolicyInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "PolicyName",
            wire: "PolicyName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_POLICY_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Policy",
            wire: "Policy",
            limits: Limits { min: Some(1), max: Some(131072), pattern: Some(&PATTERN_POLICY_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "BypassPolicyLockoutSafetyCheck", wire: "BypassPolicyLockoutSafetyCheck", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static PUT_KEY_POLICY_OUTPUT: StructSchema = StructSchema { name: "PutKeyPolicyOutput", ..STRUCT };

pub static RE_ENCRYPT_INPUT: StructSchema = StructSchema {
    name: "ReEncryptInput",
    members: &[
        Member {
            name: "CiphertextBlob",
            wire: "CiphertextBlob",
            kind: Kind::Blob,
            limits: Limits { min: Some(1), max: Some(6144), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SourceEncryptionContext",
            wire: "SourceEncryptionContext",
            kind: Kind::Map(&MAP_ENCRYPTION_CONTEXT_TYPE),
            ..MEMBER
        },
        Member { name: "SourceKeyId", wire: "SourceKeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "DestinationKeyId",
            wire: "DestinationKeyId",
            limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "DestinationEncryptionContext",
            wire: "DestinationEncryptionContext",
            kind: Kind::Map(&MAP_ENCRYPTION_CONTEXT_TYPE),
            ..MEMBER
        },
        Member {
            name: "SourceEncryptionAlgorithm",
            wire: "SourceEncryptionAlgorithm",
            limits: Limits { values: crate::values::encryption_algorithm_spec::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DestinationEncryptionAlgorithm",
            wire: "DestinationEncryptionAlgorithm",
            limits: Limits { values: crate::values::encryption_algorithm_spec::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "GrantTokens",
            wire: "GrantTokens",
            kind: Kind::List(&LIST_GRANT_TOKEN_LIST),
            limits: Limits { min: Some(0), max: Some(10), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "DryRun", wire: "DryRun", kind: Kind::Boolean, ..MEMBER },
        Member { name: "DryRunModifiers", wire: "DryRunModifiers", kind: Kind::List(&LIST_DRY_RUN_MODIFIER_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static RE_ENCRYPT_OUTPUT: StructSchema = StructSchema {
    name: "ReEncryptOutput",
    members: &[
        Member {
            name: "CiphertextBlob",
            wire: "CiphertextBlob",
            kind: Kind::Blob,
            limits: Limits { min: Some(1), max: Some(6144), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "SourceKeyId", wire: "SourceKeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "SourceEncryptionAlgorithm",
            wire: "SourceEncryptionAlgorithm",
            limits: Limits { values: crate::values::encryption_algorithm_spec::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DestinationEncryptionAlgorithm",
            wire: "DestinationEncryptionAlgorithm",
            limits: Limits { values: crate::values::encryption_algorithm_spec::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SourceKeyMaterialId",
            wire: "SourceKeyMaterialId",
            limits: Limits { min: Some(64), max: Some(64), pattern: Some(&PATTERN_BACKING_KEY_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DestinationKeyMaterialId",
            wire: "DestinationKeyMaterialId",
            limits: Limits { min: Some(64), max: Some(64), pattern: Some(&PATTERN_BACKING_KEY_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static RETIRE_GRANT_INPUT: StructSchema = StructSchema {
    name: "RetireGrantInput",
    members: &[
        Member { name: "GrantToken", wire: "GrantToken", limits: Limits { min: Some(1), max: Some(8192), ..Limits::NONE }, ..MEMBER },
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member { name: "GrantId", wire: "GrantId", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
        Member { name: "DryRun", wire: "DryRun", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static RETIRE_GRANT_OUTPUT: StructSchema = StructSchema { name: "RetireGrantOutput", ..STRUCT };

pub static REVOKE_GRANT_INPUT: StructSchema = StructSchema {
    name: "RevokeGrantInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "GrantId",
            wire: "GrantId",
            limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "DryRun", wire: "DryRun", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static REVOKE_GRANT_OUTPUT: StructSchema = StructSchema { name: "RevokeGrantOutput", ..STRUCT };

pub static ROTATE_KEY_ON_DEMAND_INPUT: StructSchema = StructSchema {
    name: "RotateKeyOnDemandInput",
    members: &[Member {
        name: "KeyId",
        wire: "KeyId",
        limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static ROTATE_KEY_ON_DEMAND_OUTPUT: StructSchema = StructSchema {
    name: "RotateKeyOnDemandOutput",
    members: &[Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER }],
    ..STRUCT
};

pub static SCHEDULE_KEY_DELETION_INPUT: StructSchema = StructSchema {
    name: "ScheduleKeyDeletionInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "PendingWindowInDays",
            wire: "PendingWindowInDays",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(365), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static SCHEDULE_KEY_DELETION_OUTPUT: StructSchema = StructSchema {
    name: "ScheduleKeyDeletionOutput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member { name: "DeletionDate", wire: "DeletionDate", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "KeyState", wire: "KeyState", limits: Limits { values: crate::values::key_state::ALL, ..Limits::NONE }, ..MEMBER },
        Member {
            name: "PendingWindowInDays",
            wire: "PendingWindowInDays",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(365), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static TAG_RESOURCE_INPUT: StructSchema = StructSchema {
    name: "TagResourceInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "Tags", wire: "Tags", kind: Kind::List(&LIST_TAG_LIST), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static TAG_RESOURCE_OUTPUT: StructSchema = StructSchema { name: "TagResourceOutput", ..STRUCT };

pub static UNTAG_RESOURCE_INPUT: StructSchema = StructSchema {
    name: "UntagResourceInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "TagKeys", wire: "TagKeys", kind: Kind::List(&LIST_TAG_KEY_LIST), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static UNTAG_RESOURCE_OUTPUT: StructSchema = StructSchema { name: "UntagResourceOutput", ..STRUCT };

pub static UPDATE_ALIAS_INPUT: StructSchema = StructSchema {
    name: "UpdateAliasInput",
    members: &[
        Member {
            name: "AliasName",
            wire: "AliasName",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_ALIAS_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TargetKeyId",
            wire: "TargetKeyId",
            limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static UPDATE_ALIAS_OUTPUT: StructSchema = StructSchema { name: "UpdateAliasOutput", ..STRUCT };

pub static UPDATE_KEY_DESCRIPTION_INPUT: StructSchema = StructSchema {
    name: "UpdateKeyDescriptionInput",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "Description",
            wire: "Description",
            limits: Limits { min: Some(0), max: Some(8192), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static UPDATE_KEY_DESCRIPTION_OUTPUT: StructSchema = StructSchema { name: "UpdateKeyDescriptionOutput", ..STRUCT };

pub static ALIAS_LIST_ENTRY: StructSchema = StructSchema {
    name: "AliasListEntry",
    members: &[
        Member {
            name: "AliasName",
            wire: "AliasName",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_ALIAS_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "AliasArn", wire: "AliasArn", limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member { name: "TargetKeyId", wire: "TargetKeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member { name: "CreationDate", wire: "CreationDate", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "LastUpdatedDate", wire: "LastUpdatedDate", kind: Kind::Timestamp, ..MEMBER },
    ],
    ..STRUCT
};

pub static GRANT_CONSTRAINTS: StructSchema = StructSchema {
    name: "GrantConstraints",
    members: &[
        Member {
            name: "EncryptionContextSubset",
            wire: "EncryptionContextSubset",
            kind: Kind::Map(&MAP_ENCRYPTION_CONTEXT_TYPE),
            ..MEMBER
        },
        Member {
            name: "EncryptionContextEquals",
            wire: "EncryptionContextEquals",
            kind: Kind::Map(&MAP_ENCRYPTION_CONTEXT_TYPE),
            ..MEMBER
        },
        Member {
            name: "SourceArn",
            wire: "SourceArn",
            limits: Limits { min: Some(20), max: Some(512), pattern: Some(&PATTERN_GRANT_CONSTRAINT_SOURCE_ARN_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GRANT_LIST_ENTRY: StructSchema = StructSchema {
    name: "GrantListEntry",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member { name: "GrantId", wire: "GrantId", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "Name",
            wire: "Name",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_ALIAS_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "CreationDate", wire: "CreationDate", kind: Kind::Timestamp, ..MEMBER },
        Member {
            name: "GranteePrincipal",
            wire: "GranteePrincipal",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_PRINCIPAL_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RetiringPrincipal",
            wire: "RetiringPrincipal",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_PRINCIPAL_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "IssuingAccount",
            wire: "IssuingAccount",
            limits: Limits { min: Some(1), max: Some(256), pattern: Some(&PATTERN_PRINCIPAL_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Operations", wire: "Operations", kind: Kind::List(&LIST_GRANT_OPERATION_LIST), ..MEMBER },
        Member { name: "Constraints", wire: "Constraints", kind: Kind::Structure(&GRANT_CONSTRAINTS), ..MEMBER },
        Member {
            name: "GranteeServicePrincipal",
            wire: "GranteeServicePrincipal",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_SERVICE_PRINCIPAL_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RetiringServicePrincipal",
            wire: "RetiringServicePrincipal",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_SERVICE_PRINCIPAL_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static KEY_LIST_ENTRY: StructSchema = StructSchema {
    name: "KeyListEntry",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member { name: "KeyArn", wire: "KeyArn", limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static KEY_METADATA: StructSchema = StructSchema {
    name: "KeyMetadata",
    members: &[
        Member { name: "AWSAccountId", wire: "AWSAccountId", ..MEMBER },
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "Arn", wire: "Arn", limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member { name: "CreationDate", wire: "CreationDate", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "Enabled", wire: "Enabled", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Description", wire: "Description", limits: Limits { min: Some(0), max: Some(8192), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "KeyUsage",
            wire: "KeyUsage",
            limits: Limits { values: crate::values::key_usage_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "KeyState", wire: "KeyState", limits: Limits { values: crate::values::key_state::ALL, ..Limits::NONE }, ..MEMBER },
        Member { name: "DeletionDate", wire: "DeletionDate", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "ValidTo", wire: "ValidTo", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "Origin", wire: "Origin", limits: Limits { values: crate::values::origin_type::ALL, ..Limits::NONE }, ..MEMBER },
        Member {
            name: "CustomKeyStoreId",
            wire: "CustomKeyStoreId",
            limits: Limits { min: Some(1), max: Some(64), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "CloudHsmClusterId",
            wire: "CloudHsmClusterId",
            limits: Limits { min: Some(19), max: Some(24), pattern: Some(&PATTERN_CLOUD_HSM_CLUSTER_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ExpirationModel",
            wire: "ExpirationModel",
            limits: Limits { values: crate::values::expiration_model_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "KeyManager",
            wire: "KeyManager",
            limits: Limits { values: crate::values::key_manager_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "CustomerMasterKeySpec",
            wire: "CustomerMasterKeySpec",
            limits: Limits { values: crate::values::customer_master_key_spec::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "KeySpec", wire: "KeySpec", limits: Limits { values: crate::values::key_spec::ALL, ..Limits::NONE }, ..MEMBER },
        Member {
            name: "EncryptionAlgorithms",
            wire: "EncryptionAlgorithms",
            kind: Kind::List(&LIST_ENCRYPTION_ALGORITHM_SPEC_LIST),
            ..MEMBER
        },
        Member { name: "SigningAlgorithms", wire: "SigningAlgorithms", kind: Kind::List(&LIST_SIGNING_ALGORITHM_SPEC_LIST), ..MEMBER },
        Member {
            name: "KeyAgreementAlgorithms",
            wire: "KeyAgreementAlgorithms",
            kind: Kind::List(&LIST_KEY_AGREEMENT_ALGORITHM_SPEC_LIST),
            ..MEMBER
        },
        Member {
            name: "EncapsulationAlgorithms",
            wire: "EncapsulationAlgorithms",
            kind: Kind::List(&LIST_ENCAPSULATION_ALGORITHM_SPEC_LIST),
            ..MEMBER
        },
        Member { name: "MultiRegion", wire: "MultiRegion", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "MultiRegionConfiguration",
            wire: "MultiRegionConfiguration",
            kind: Kind::Structure(&MULTI_REGION_CONFIGURATION),
            ..MEMBER
        },
        Member {
            name: "PendingDeletionWindowInDays",
            wire: "PendingDeletionWindowInDays",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(365), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "MacAlgorithms", wire: "MacAlgorithms", kind: Kind::List(&LIST_MAC_ALGORITHM_SPEC_LIST), ..MEMBER },
        Member { name: "XksKeyConfiguration", wire: "XksKeyConfiguration", kind: Kind::Structure(&XKS_KEY_CONFIGURATION_TYPE), ..MEMBER },
        Member {
            name: "CurrentKeyMaterialId",
            wire: "CurrentKeyMaterialId",
            limits: Limits { min: Some(64), max: Some(64), pattern: Some(&PATTERN_BACKING_KEY_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static MULTI_REGION_CONFIGURATION: StructSchema = StructSchema {
    name: "MultiRegionConfiguration",
    members: &[
        Member {
            name: "MultiRegionKeyType",
            wire: "MultiRegionKeyType",
            limits: Limits { values: crate::values::multi_region_key_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "PrimaryKey", wire: "PrimaryKey", kind: Kind::Structure(&MULTI_REGION_KEY), ..MEMBER },
        Member { name: "ReplicaKeys", wire: "ReplicaKeys", kind: Kind::List(&LIST_MULTI_REGION_KEY_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static MULTI_REGION_KEY: StructSchema = StructSchema {
    name: "MultiRegionKey",
    members: &[
        Member { name: "Arn", wire: "Arn", limits: Limits { min: Some(20), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "Region",
            wire: "Region",
            limits: Limits { min: Some(1), max: Some(32), pattern: Some(&PATTERN_REGION_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static RECIPIENT_INFO: StructSchema = StructSchema {
    name: "RecipientInfo",
    members: &[
        Member {
            name: "KeyEncryptionAlgorithm",
            wire: "KeyEncryptionAlgorithm",
            limits: Limits { values: crate::values::key_encryption_mechanism::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "AttestationDocument",
            wire: "AttestationDocument",
            kind: Kind::Blob,
            limits: Limits { min: Some(1), max: Some(262144), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static ROTATIONS_LIST_ENTRY: StructSchema = StructSchema {
    name: "RotationsListEntry",
    members: &[
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "KeyMaterialId",
            wire: "KeyMaterialId",
            limits: Limits { min: Some(64), max: Some(64), pattern: Some(&PATTERN_BACKING_KEY_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "KeyMaterialDescription",
            wire: "KeyMaterialDescription",
            limits: Limits { min: Some(0), max: Some(256), pattern: Some(&PATTERN_KEY_MATERIAL_DESCRIPTION_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ImportState",
            wire: "ImportState",
            limits: Limits { values: crate::values::import_state::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "KeyMaterialState",
            wire: "KeyMaterialState",
            limits: Limits { values: crate::values::key_material_state::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ExpirationModel",
            wire: "ExpirationModel",
            limits: Limits { values: crate::values::expiration_model_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ValidTo", wire: "ValidTo", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "RotationDate", wire: "RotationDate", kind: Kind::Timestamp, ..MEMBER },
        Member {
            name: "RotationType",
            wire: "RotationType",
            limits: Limits { values: crate::values::rotation_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static TAG: StructSchema = StructSchema {
    name: "Tag",
    members: &[
        Member {
            name: "TagKey",
            wire: "TagKey",
            limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "TagValue",
            wire: "TagValue",
            limits: Limits { min: Some(0), max: Some(256), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static XKS_KEY_CONFIGURATION_TYPE: StructSchema = StructSchema {
    name: "XksKeyConfigurationType",
    members: &[Member {
        name: "Id",
        wire: "Id",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_XKS_KEY_ID_TYPE), ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

static LIST_ALIAS_LIST: ListSchema = ListSchema {
    name: "AliasList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ALIAS_LIST_ENTRY), ..MEMBER },
    flattened: false,
};

static LIST_DRY_RUN_MODIFIER_LIST: ListSchema = ListSchema {
    name: "DryRunModifierList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { values: crate::values::dry_run_modifier_type::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_ENCAPSULATION_ALGORITHM_SPEC_LIST: ListSchema = ListSchema {
    name: "EncapsulationAlgorithmSpecList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { values: crate::values::encapsulation_algorithm_spec::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_ENCRYPTION_ALGORITHM_SPEC_LIST: ListSchema = ListSchema {
    name: "EncryptionAlgorithmSpecList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { values: crate::values::encryption_algorithm_spec::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static MAP_ENCRYPTION_CONTEXT_TYPE: MapSchema = MapSchema {
    name: "EncryptionContextType",
    key: Member { name: "key", wire: "key", ..MEMBER },
    value: Member { name: "value", wire: "value", ..MEMBER },
    flattened: false,
};

static LIST_GRANT_LIST: ListSchema = ListSchema {
    name: "GrantList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&GRANT_LIST_ENTRY), ..MEMBER },
    flattened: false,
};

static LIST_GRANT_OPERATION_LIST: ListSchema = ListSchema {
    name: "GrantOperationList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { values: crate::values::grant_operation::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_GRANT_TOKEN_LIST: ListSchema = ListSchema {
    name: "GrantTokenList",
    item: Member { name: "member", wire: "member", limits: Limits { min: Some(1), max: Some(8192), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_KEY_AGREEMENT_ALGORITHM_SPEC_LIST: ListSchema = ListSchema {
    name: "KeyAgreementAlgorithmSpecList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { values: crate::values::key_agreement_algorithm_spec::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_KEY_LIST: ListSchema = ListSchema {
    name: "KeyList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&KEY_LIST_ENTRY), ..MEMBER },
    flattened: false,
};

static LIST_MAC_ALGORITHM_SPEC_LIST: ListSchema = ListSchema {
    name: "MacAlgorithmSpecList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { values: crate::values::mac_algorithm_spec::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_MULTI_REGION_KEY_LIST: ListSchema = ListSchema {
    name: "MultiRegionKeyList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&MULTI_REGION_KEY), ..MEMBER },
    flattened: false,
};

static LIST_POLICY_NAME_LIST: ListSchema = ListSchema {
    name: "PolicyNameList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_POLICY_NAME_TYPE), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_RESOURCE_OWNERS_LIST: ListSchema = ListSchema {
    name: "ResourceOwnersList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { values: crate::values::resource_owner_type::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_ROTATIONS_LIST: ListSchema = ListSchema {
    name: "RotationsList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ROTATIONS_LIST_ENTRY), ..MEMBER },
    flattened: false,
};

static LIST_SIGNING_ALGORITHM_SPEC_LIST: ListSchema = ListSchema {
    name: "SigningAlgorithmSpecList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { values: crate::values::signing_algorithm_spec::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_TAG_KEY_LIST: ListSchema = ListSchema {
    name: "TagKeyList",
    item: Member { name: "member", wire: "member", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_TAG_LIST: ListSchema = ListSchema {
    name: "TagList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&TAG), ..MEMBER },
    flattened: false,
};

static PATTERN_ALIAS_NAME_TYPE: Pattern = Pattern::new("^[a-zA-Z0-9:/_-]+$", r"^[a-zA-Z0-9:/_\-]+$");

static PATTERN_BACKING_KEY_ID_TYPE: Pattern = Pattern::new("^[a-f0-9]+$", "^[a-f0-9]+$");

static PATTERN_CLOUD_HSM_CLUSTER_ID_TYPE: Pattern = Pattern::new("cluster-[2-7a-zA-Z]{11,16}", "cluster-[2-7a-zA-Z]{11,16}");

static PATTERN_GRANT_CONSTRAINT_SOURCE_ARN_TYPE: Pattern =
    Pattern::new("^arn:aws[a-z0-9-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:.+$", r"^arn:aws[a-z0-9\-]*:[a-z0-9\-]+:[a-z0-9\-]*:[0-9]{12}:.+$");

static PATTERN_KEY_MATERIAL_DESCRIPTION_TYPE: Pattern = Pattern::new(r"^[a-zA-Z0-9:/_\s.-]+$", r"^[a-zA-Z0-9:/_\s.\-]+$");

static PATTERN_MARKER_TYPE: Pattern = Pattern::new(r"[\u0020-\u00FF]*", r"[ -\x{FF}]*");

static PATTERN_POLICY_NAME_TYPE: Pattern = Pattern::new(r"[\w]+", r"\w+");

static PATTERN_POLICY_TYPE: Pattern = Pattern::new(r"[\u0009\u000A\u000D\u0020-\u00FF]+", r"[\x{9}\x{A}\x{D} -\x{FF}]+");

static PATTERN_PRINCIPAL_ID_TYPE: Pattern = Pattern::new(r"^[\w+=,.@:/-]+$", r"^[\w+=,.@:/\-]+$");

static PATTERN_REGION_TYPE: Pattern = Pattern::new(r"^([a-z]+-){2,3}\d+$", r"^([a-z]+-){2,3}\d+$");

static PATTERN_SERVICE_PRINCIPAL_TYPE: Pattern =
    Pattern::new(r"^([A-Za-z0-9\-]+)\.([A-Za-z0-9\-]+)(\.[A-Za-z0-9\-]+)+$", r"^([A-Za-z0-9\-]+)\.([A-Za-z0-9\-]+)(\.[A-Za-z0-9\-]+)+$");

static PATTERN_XKS_KEY_ID_TYPE: Pattern = Pattern::new("^[a-zA-Z0-9-_.]+$", r"^[a-zA-Z0-9\-_.]+$");
