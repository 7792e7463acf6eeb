// Generated from models/sts.json by `cargo xtask codegen`; do not edit.

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

pub static ASSUME_ROLE_INPUT: StructSchema = StructSchema {
    name: "AssumeRoleInput",
    members: &[
        Member {
            name: "RoleArn",
            wire: "RoleArn",
            limits: Limits { min: Some(20), max: Some(2048), pattern: Some(&PATTERN_ARN_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "RoleSessionName",
            wire: "RoleSessionName",
            limits: Limits { min: Some(2), max: Some(64), pattern: Some(&PATTERN_ROLE_SESSION_NAME_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "PolicyArns", wire: "PolicyArns", kind: Kind::List(&LIST_POLICY_DESCRIPTOR_LIST_TYPE), ..MEMBER },
        Member {
            name: "Policy",
            wire: "Policy",
            limits: Limits { min: Some(1), pattern: Some(&PATTERN_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DurationSeconds",
            wire: "DurationSeconds",
            kind: Kind::Integer,
            limits: Limits { min: Some(900), max: Some(43200), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::List(&LIST_TAG_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "TransitiveTagKeys",
            wire: "TransitiveTagKeys",
            kind: Kind::List(&LIST_TAG_KEY_LIST_TYPE),
            limits: Limits { max: Some(50), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ExternalId",
            wire: "ExternalId",
            limits: Limits { min: Some(2), max: Some(1224), pattern: Some(&PATTERN_EXTERNAL_ID_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SerialNumber",
            wire: "SerialNumber",
            limits: Limits { min: Some(9), max: Some(256), pattern: Some(&PATTERN_SERIAL_NUMBER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "TokenCode",
            wire: "TokenCode",
            limits: Limits { min: Some(6), max: Some(6), pattern: Some(&PATTERN_TOKEN_CODE_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SourceIdentity",
            wire: "SourceIdentity",
            limits: Limits { min: Some(2), max: Some(64), pattern: Some(&PATTERN_ROLE_SESSION_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ProvidedContexts",
            wire: "ProvidedContexts",
            kind: Kind::List(&LIST_PROVIDED_CONTEXTS_LIST_TYPE),
            limits: Limits { min: Some(1), max: Some(5), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MinimumSessionTokenSize",
            wire: "MinimumSessionTokenSize",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(4096), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static ASSUME_ROLE_OUTPUT: StructSchema = StructSchema {
    name: "AssumeRoleOutput",
    members: &[
        Member { name: "Credentials", wire: "Credentials", kind: Kind::Structure(&CREDENTIALS), ..MEMBER },
        Member { name: "AssumedRoleUser", wire: "AssumedRoleUser", kind: Kind::Structure(&ASSUMED_ROLE_USER), ..MEMBER },
        Member {
            name: "PackedPolicySize",
            wire: "PackedPolicySize",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SourceIdentity",
            wire: "SourceIdentity",
            limits: Limits { min: Some(2), max: Some(64), pattern: Some(&PATTERN_ROLE_SESSION_NAME_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SessionTokenUtilization",
            wire: "SessionTokenUtilization",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SessionTokenSize",
            wire: "SessionTokenSize",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_ACCESS_KEY_INFO_INPUT: StructSchema = StructSchema {
    name: "GetAccessKeyInfoInput",
    members: &[Member {
        name: "AccessKeyId",
        wire: "AccessKeyId",
        limits: Limits { min: Some(16), max: Some(128), pattern: Some(&PATTERN_ACCESS_KEY_ID_TYPE), ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_ACCESS_KEY_INFO_OUTPUT: StructSchema =
    StructSchema { name: "GetAccessKeyInfoOutput", members: &[Member { name: "Account", wire: "Account", ..MEMBER }], ..STRUCT };

pub static GET_CALLER_IDENTITY_INPUT: StructSchema = StructSchema { name: "GetCallerIdentityInput", ..STRUCT };

pub static GET_CALLER_IDENTITY_OUTPUT: StructSchema = StructSchema {
    name: "GetCallerIdentityOutput",
    members: &[
        Member { name: "UserId", wire: "UserId", ..MEMBER },
        Member { name: "Account", wire: "Account", ..MEMBER },
        Member {
            name: "Arn",
            wire: "Arn",
            limits: Limits { min: Some(20), max: Some(2048), pattern: Some(&PATTERN_ARN_TYPE), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_SESSION_TOKEN_INPUT: StructSchema = StructSchema {
    name: "GetSessionTokenInput",
    members: &[
        Member {
            name: "DurationSeconds",
            wire: "DurationSeconds",
            kind: Kind::Integer,
            limits: Limits { min: Some(900), max: Some(129600), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SerialNumber",
            wire: "SerialNumber",
            limits: Limits { min: Some(9), max: Some(256), pattern: Some(&PATTERN_SERIAL_NUMBER_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "TokenCode",
            wire: "TokenCode",
            limits: Limits { min: Some(6), max: Some(6), pattern: Some(&PATTERN_TOKEN_CODE_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MinimumSessionTokenSize",
            wire: "MinimumSessionTokenSize",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(4096), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_SESSION_TOKEN_OUTPUT: StructSchema = StructSchema {
    name: "GetSessionTokenOutput",
    members: &[
        Member { name: "Credentials", wire: "Credentials", kind: Kind::Structure(&CREDENTIALS), ..MEMBER },
        Member {
            name: "SessionTokenUtilization",
            wire: "SessionTokenUtilization",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SessionTokenSize",
            wire: "SessionTokenSize",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static ASSUMED_ROLE_USER: StructSchema = StructSchema {
    name: "AssumedRoleUser",
    members: &[
        Member {
            name: "AssumedRoleId",
            wire: "AssumedRoleId",
            limits: Limits { min: Some(2), max: Some(193), pattern: Some(&PATTERN_ASSUMED_ROLE_ID_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Arn",
            wire: "Arn",
            limits: Limits { min: Some(20), max: Some(2048), pattern: Some(&PATTERN_ARN_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CREDENTIALS: StructSchema = StructSchema {
    name: "Credentials",
    members: &[
        Member {
            name: "AccessKeyId",
            wire: "AccessKeyId",
            limits: Limits { min: Some(16), max: Some(128), pattern: Some(&PATTERN_ACCESS_KEY_ID_TYPE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "SecretAccessKey", wire: "SecretAccessKey", traits: Traits::SENSITIVE, required: true, ..MEMBER },
        Member { name: "SessionToken", wire: "SessionToken", required: true, ..MEMBER },
        Member { name: "Expiration", wire: "Expiration", kind: Kind::Timestamp, required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static POLICY_DESCRIPTOR_TYPE: StructSchema = StructSchema {
    name: "PolicyDescriptorType",
    members: &[Member {
        name: "arn",
        wire: "arn",
        limits: Limits { min: Some(20), max: Some(2048), pattern: Some(&PATTERN_ARN_TYPE), ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static PROVIDED_CONTEXT: StructSchema = StructSchema {
    name: "ProvidedContext",
    members: &[
        Member {
            name: "ProviderArn",
            wire: "ProviderArn",
            limits: Limits { min: Some(20), max: Some(2048), pattern: Some(&PATTERN_ARN_TYPE), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ContextAssertion",
            wire: "ContextAssertion",
            limits: Limits { min: Some(4), max: Some(2048), ..Limits::NONE },
            ..MEMBER
        },
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

static LIST_PROVIDED_CONTEXTS_LIST_TYPE: ListSchema = ListSchema {
    name: "ProvidedContextsListType",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&PROVIDED_CONTEXT), ..MEMBER },
    flattened: false,
};

static LIST_POLICY_DESCRIPTOR_LIST_TYPE: ListSchema = ListSchema {
    name: "policyDescriptorListType",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&POLICY_DESCRIPTOR_TYPE), ..MEMBER },
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

static PATTERN_ACCESS_KEY_ID_TYPE: Pattern = Pattern::new(r"[\w]*", r"\w*");

static PATTERN_ARN_TYPE: Pattern = Pattern::new(
    r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+",
    r"[\x{9}\x{A}\x{D} -\~\x{85}\x{A0}-\x{D7FF}\x{E000}-\x{FFFD}\x{10000}-\x{10FFFF}]+",
);

static PATTERN_ASSUMED_ROLE_ID_TYPE: Pattern = Pattern::new(r"[\w+=,.@:-]*", r"[\w+=,.@:\-]*");

static PATTERN_EXTERNAL_ID_TYPE: Pattern = Pattern::new(r"[\w+=,.@:\/-]*", r"[\w+=,.@:/\-]*");

static PATTERN_ROLE_SESSION_NAME_TYPE: Pattern = Pattern::new(r"[\w+=,.@-]*", r"[\w+=,.@\-]*");

static PATTERN_SERIAL_NUMBER_TYPE: Pattern = Pattern::new(r"[\w+=/:,.@-]*", r"[\w+=/:,.@\-]*");

static PATTERN_TAG_KEY_TYPE: Pattern = Pattern::new(
    r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+",
    r"[A-Za-z\x{AA}\x{B5}\x{BA}\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{2FF}\x{370}-\x{37D}\x{37F}-\x{1FFF}\x{2071}\x{207F}\x{2090}-\x{209C}\x{2102}-\x{214E}\x{2C00}-\x{2DFF}\x{3005}-\x{3006}\x{3031}-\x{D7FF}\x{F900}-\x{FDCF}\x{FDF0}-\x{FEFF}\x{FF21}-\x{FF3A}\x{FF41}-\x{FF5A}\x{FF66}-\x{FFDC}\x{10000}-\x{1CFFF}\x{1D400}-\x{1D7FF}\x{1E000}-\x{1EFFF}\x{20000}-\x{323AF} \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}-\x{2029}\x{202F}\x{205F}\x{3000}0-9\x{B2}-\x{B3}\x{B9}\x{BC}-\x{BE}\x{660}-\x{669}\x{6F0}-\x{6F9}\x{966}-\x{96F}\x{2070}-\x{2079}\x{2080}-\x{2089}\x{2150}-\x{218B}\x{2460}-\x{249B}\x{3007}\x{3021}-\x{3029}\x{FF10}-\x{FF19}_.:/=+\-@]+",
);

static PATTERN_TAG_VALUE_TYPE: Pattern = Pattern::new(
    r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*",
    r"[A-Za-z\x{AA}\x{B5}\x{BA}\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{2FF}\x{370}-\x{37D}\x{37F}-\x{1FFF}\x{2071}\x{207F}\x{2090}-\x{209C}\x{2102}-\x{214E}\x{2C00}-\x{2DFF}\x{3005}-\x{3006}\x{3031}-\x{D7FF}\x{F900}-\x{FDCF}\x{FDF0}-\x{FEFF}\x{FF21}-\x{FF3A}\x{FF41}-\x{FF5A}\x{FF66}-\x{FFDC}\x{10000}-\x{1CFFF}\x{1D400}-\x{1D7FF}\x{1E000}-\x{1EFFF}\x{20000}-\x{323AF} \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}-\x{2029}\x{202F}\x{205F}\x{3000}0-9\x{B2}-\x{B3}\x{B9}\x{BC}-\x{BE}\x{660}-\x{669}\x{6F0}-\x{6F9}\x{966}-\x{96F}\x{2070}-\x{2079}\x{2080}-\x{2089}\x{2150}-\x{218B}\x{2460}-\x{249B}\x{3007}\x{3021}-\x{3029}\x{FF10}-\x{FF19}_.:/=+\-@]*",
);

static PATTERN_TOKEN_CODE_TYPE: Pattern = Pattern::new(r"[\d]*", r"\d*");

static PATTERN_UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Pattern =
    Pattern::new(r"[\u0009\u000A\u000D\u0020-\u00FF]+", r"[\x{9}\x{A}\x{D} -\x{FF}]+");
