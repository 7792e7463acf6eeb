// Generated from models/s3.json by `cargo xtask codegen`; do not edit.

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

pub static ABORT_MULTIPART_UPLOAD_INPUT: StructSchema = StructSchema {
    name: "AbortMultipartUploadInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "UploadId", wire: "uploadId", at: Location::Query, required: true, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "IfMatchInitiatedTime",
            wire: "x-amz-if-match-initiated-time",
            at: Location::Header,
            kind: Kind::Timestamp,
            timestamp: TimestampFormat::HttpDate,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static ABORT_MULTIPART_UPLOAD_OUTPUT: StructSchema = StructSchema {
    name: "AbortMultipartUploadOutput",
    members: &[
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static COMPLETE_MULTIPART_UPLOAD_INPUT: StructSchema = StructSchema {
    name: "CompleteMultipartUploadInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "MultipartUpload",
            wire: "CompleteMultipartUpload",
            kind: Kind::Structure(&COMPLETED_MULTIPART_UPLOAD),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            ..MEMBER
        },
        Member { name: "UploadId", wire: "uploadId", at: Location::Query, required: true, ..MEMBER },
        Member { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumMD5", wire: "x-amz-checksum-md5", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumType",
            wire: "x-amz-checksum-type",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "MpuObjectSize", wire: "x-amz-mp-object-size", at: Location::Header, kind: Kind::Long, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member { name: "IfMatch", wire: "If-Match", at: Location::Header, ..MEMBER },
        Member { name: "IfNoneMatch", wire: "If-None-Match", at: Location::Header, ..MEMBER },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member {
            name: "SSECustomerKey",
            wire: "x-amz-server-side-encryption-customer-key",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
    ],
    payload: Some(2),
    ..STRUCT
};

pub static COMPLETE_MULTIPART_UPLOAD_OUTPUT: StructSchema = StructSchema {
    name: "CompleteMultipartUploadOutput",
    members: &[
        Member { name: "Location", wire: "Location", ..MEMBER },
        Member { name: "Bucket", wire: "Bucket", ..MEMBER },
        Member { name: "Key", wire: "Key", limits: Limits { min: Some(1), ..Limits::NONE }, ..MEMBER },
        Member { name: "Expiration", wire: "x-amz-expiration", at: Location::Header, ..MEMBER },
        Member { name: "ETag", wire: "ETag", ..MEMBER },
        Member { name: "ChecksumCRC32", wire: "ChecksumCRC32", ..MEMBER },
        Member { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", ..MEMBER },
        Member { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", ..MEMBER },
        Member { name: "ChecksumSHA1", wire: "ChecksumSHA1", ..MEMBER },
        Member { name: "ChecksumSHA256", wire: "ChecksumSHA256", ..MEMBER },
        Member { name: "ChecksumSHA512", wire: "ChecksumSHA512", ..MEMBER },
        Member { name: "ChecksumMD5", wire: "ChecksumMD5", ..MEMBER },
        Member { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", ..MEMBER },
        Member { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", ..MEMBER },
        Member { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", ..MEMBER },
        Member {
            name: "ChecksumType",
            wire: "ChecksumType",
            limits: Limits { values: crate::values::checksum_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ServerSideEncryption",
            wire: "x-amz-server-side-encryption",
            at: Location::Header,
            limits: Limits { values: crate::values::server_side_encryption::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER },
        Member {
            name: "SSEKMSKeyId",
            wire: "x-amz-server-side-encryption-aws-kms-key-id",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "BucketKeyEnabled",
            wire: "x-amz-server-side-encryption-bucket-key-enabled",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static COPY_OBJECT_INPUT: StructSchema = StructSchema {
    name: "CopyObjectInput",
    members: &[
        Member {
            name: "ACL",
            wire: "x-amz-acl",
            at: Location::Header,
            limits: Limits { values: crate::values::object_canned_acl::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "CacheControl", wire: "Cache-Control", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ContentDisposition", wire: "Content-Disposition", at: Location::Header, ..MEMBER },
        Member { name: "ContentEncoding", wire: "Content-Encoding", at: Location::Header, ..MEMBER },
        Member { name: "ContentLanguage", wire: "Content-Language", at: Location::Header, ..MEMBER },
        Member { name: "ContentType", wire: "Content-Type", at: Location::Header, ..MEMBER },
        Member {
            name: "CopySource",
            wire: "x-amz-copy-source",
            at: Location::Header,
            limits: Limits { pattern: Some(&PATTERN_COPY_SOURCE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "CopySourceIfMatch", wire: "x-amz-copy-source-if-match", at: Location::Header, ..MEMBER },
        Member {
            name: "CopySourceIfModifiedSince",
            wire: "x-amz-copy-source-if-modified-since",
            at: Location::Header,
            kind: Kind::Timestamp,
            ..MEMBER
        },
        Member { name: "CopySourceIfNoneMatch", wire: "x-amz-copy-source-if-none-match", at: Location::Header, ..MEMBER },
        Member {
            name: "CopySourceIfUnmodifiedSince",
            wire: "x-amz-copy-source-if-unmodified-since",
            at: Location::Header,
            kind: Kind::Timestamp,
            ..MEMBER
        },
        Member { name: "Expires", wire: "Expires", at: Location::Header, ..MEMBER },
        Member { name: "GrantFullControl", wire: "x-amz-grant-full-control", at: Location::Header, ..MEMBER },
        Member { name: "GrantRead", wire: "x-amz-grant-read", at: Location::Header, ..MEMBER },
        Member { name: "GrantReadACP", wire: "x-amz-grant-read-acp", at: Location::Header, ..MEMBER },
        Member { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", at: Location::Header, ..MEMBER },
        Member { name: "IfMatch", wire: "If-Match", at: Location::Header, ..MEMBER },
        Member { name: "IfNoneMatch", wire: "If-None-Match", at: Location::Header, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "Metadata", wire: "x-amz-meta-", at: Location::PrefixHeaders, kind: Kind::Map(&MAP_METADATA), ..MEMBER },
        Member {
            name: "MetadataDirective",
            wire: "x-amz-metadata-directive",
            at: Location::Header,
            limits: Limits { values: crate::values::metadata_directive::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "TaggingDirective",
            wire: "x-amz-tagging-directive",
            at: Location::Header,
            limits: Limits { values: crate::values::tagging_directive::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "AnnotationDirective",
            wire: "x-amz-object-annotation-directive",
            at: Location::Header,
            limits: Limits { values: crate::values::annotation_directive::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ServerSideEncryption",
            wire: "x-amz-server-side-encryption",
            at: Location::Header,
            limits: Limits { values: crate::values::server_side_encryption::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StorageClass",
            wire: "x-amz-storage-class",
            at: Location::Header,
            limits: Limits { values: crate::values::storage_class::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "WebsiteRedirectLocation", wire: "x-amz-website-redirect-location", at: Location::Header, ..MEMBER },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member {
            name: "SSECustomerKey",
            wire: "x-amz-server-side-encryption-customer-key",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "SSEKMSKeyId",
            wire: "x-amz-server-side-encryption-aws-kms-key-id",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "SSEKMSEncryptionContext",
            wire: "x-amz-server-side-encryption-context",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "BucketKeyEnabled",
            wire: "x-amz-server-side-encryption-bucket-key-enabled",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member {
            name: "CopySourceSSECustomerAlgorithm",
            wire: "x-amz-copy-source-server-side-encryption-customer-algorithm",
            at: Location::Header,
            ..MEMBER
        },
        Member {
            name: "CopySourceSSECustomerKey",
            wire: "x-amz-copy-source-server-side-encryption-customer-key",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "CopySourceSSECustomerKeyMD5",
            wire: "x-amz-copy-source-server-side-encryption-customer-key-MD5",
            at: Location::Header,
            ..MEMBER
        },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Tagging", wire: "x-amz-tagging", at: Location::Header, ..MEMBER },
        Member {
            name: "ObjectLockMode",
            wire: "x-amz-object-lock-mode",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_mode::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockRetainUntilDate",
            wire: "x-amz-object-lock-retain-until-date",
            at: Location::Header,
            kind: Kind::Timestamp,
            timestamp: TimestampFormat::Iso8601,
            ..MEMBER
        },
        Member {
            name: "ObjectLockLegalHoldStatus",
            wire: "x-amz-object-lock-legal-hold",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_legal_hold_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHold",
            wire: "x-amz-object-lock-event-hold",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_event_hold::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHoldDurationDays",
            wire: "x-amz-object-lock-event-hold-duration-days",
            at: Location::Header,
            kind: Kind::Integer,
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHoldDurationYears",
            wire: "x-amz-object-lock-event-hold-duration-years",
            at: Location::Header,
            kind: Kind::Integer,
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member { name: "ExpectedSourceBucketOwner", wire: "x-amz-source-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static COPY_OBJECT_OUTPUT: StructSchema = StructSchema {
    name: "CopyObjectOutput",
    members: &[
        Member { name: "CopyObjectResult", wire: "CopyObjectResult", kind: Kind::Structure(&COPY_OBJECT_RESULT), ..MEMBER },
        Member { name: "Expiration", wire: "x-amz-expiration", at: Location::Header, ..MEMBER },
        Member { name: "CopySourceVersionId", wire: "x-amz-copy-source-version-id", at: Location::Header, ..MEMBER },
        Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER },
        Member {
            name: "ServerSideEncryption",
            wire: "x-amz-server-side-encryption",
            at: Location::Header,
            limits: Limits { values: crate::values::server_side_encryption::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "SSEKMSKeyId",
            wire: "x-amz-server-side-encryption-aws-kms-key-id",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "SSEKMSEncryptionContext",
            wire: "x-amz-server-side-encryption-context",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "BucketKeyEnabled",
            wire: "x-amz-server-side-encryption-bucket-key-enabled",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    payload: Some(0),
    ..STRUCT
};

pub static CREATE_BUCKET_INPUT: StructSchema = StructSchema {
    name: "CreateBucketInput",
    members: &[
        Member {
            name: "ACL",
            wire: "x-amz-acl",
            at: Location::Header,
            limits: Limits { values: crate::values::bucket_canned_acl::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member {
            name: "CreateBucketConfiguration",
            wire: "CreateBucketConfiguration",
            kind: Kind::Structure(&CREATE_BUCKET_CONFIGURATION),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            ..MEMBER
        },
        Member { name: "GrantFullControl", wire: "x-amz-grant-full-control", at: Location::Header, ..MEMBER },
        Member { name: "GrantRead", wire: "x-amz-grant-read", at: Location::Header, ..MEMBER },
        Member { name: "GrantReadACP", wire: "x-amz-grant-read-acp", at: Location::Header, ..MEMBER },
        Member { name: "GrantWrite", wire: "x-amz-grant-write", at: Location::Header, ..MEMBER },
        Member { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", at: Location::Header, ..MEMBER },
        Member {
            name: "ObjectLockEnabledForBucket",
            wire: "x-amz-bucket-object-lock-enabled",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member {
            name: "ObjectOwnership",
            wire: "x-amz-object-ownership",
            at: Location::Header,
            limits: Limits { values: crate::values::object_ownership::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "BucketNamespace",
            wire: "x-amz-bucket-namespace",
            at: Location::Header,
            limits: Limits { values: crate::values::bucket_namespace::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    payload: Some(2),
    ..STRUCT
};

pub static CREATE_BUCKET_OUTPUT: StructSchema = StructSchema {
    name: "CreateBucketOutput",
    members: &[
        Member { name: "Location", wire: "Location", at: Location::Header, ..MEMBER },
        Member {
            name: "BucketArn",
            wire: "x-amz-bucket-arn",
            at: Location::Header,
            limits: Limits {
                min: Some(1),
                max: Some(128),
                pattern: Some(&PATTERN_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING),
                ..Limits::NONE
            },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CREATE_MULTIPART_UPLOAD_INPUT: StructSchema = StructSchema {
    name: "CreateMultipartUploadInput",
    members: &[
        Member {
            name: "ACL",
            wire: "x-amz-acl",
            at: Location::Header,
            limits: Limits { values: crate::values::object_canned_acl::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "CacheControl", wire: "Cache-Control", at: Location::Header, ..MEMBER },
        Member { name: "ContentDisposition", wire: "Content-Disposition", at: Location::Header, ..MEMBER },
        Member { name: "ContentEncoding", wire: "Content-Encoding", at: Location::Header, ..MEMBER },
        Member { name: "ContentLanguage", wire: "Content-Language", at: Location::Header, ..MEMBER },
        Member { name: "ContentType", wire: "Content-Type", at: Location::Header, ..MEMBER },
        Member { name: "Expires", wire: "Expires", at: Location::Header, ..MEMBER },
        Member { name: "GrantFullControl", wire: "x-amz-grant-full-control", at: Location::Header, ..MEMBER },
        Member { name: "GrantRead", wire: "x-amz-grant-read", at: Location::Header, ..MEMBER },
        Member { name: "GrantReadACP", wire: "x-amz-grant-read-acp", at: Location::Header, ..MEMBER },
        Member { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", at: Location::Header, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "Metadata", wire: "x-amz-meta-", at: Location::PrefixHeaders, kind: Kind::Map(&MAP_METADATA), ..MEMBER },
        Member {
            name: "ServerSideEncryption",
            wire: "x-amz-server-side-encryption",
            at: Location::Header,
            limits: Limits { values: crate::values::server_side_encryption::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StorageClass",
            wire: "x-amz-storage-class",
            at: Location::Header,
            limits: Limits { values: crate::values::storage_class::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "WebsiteRedirectLocation", wire: "x-amz-website-redirect-location", at: Location::Header, ..MEMBER },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member {
            name: "SSECustomerKey",
            wire: "x-amz-server-side-encryption-customer-key",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "SSEKMSKeyId",
            wire: "x-amz-server-side-encryption-aws-kms-key-id",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "SSEKMSEncryptionContext",
            wire: "x-amz-server-side-encryption-context",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "BucketKeyEnabled",
            wire: "x-amz-server-side-encryption-bucket-key-enabled",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Tagging", wire: "x-amz-tagging", at: Location::Header, ..MEMBER },
        Member {
            name: "ObjectLockMode",
            wire: "x-amz-object-lock-mode",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_mode::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockRetainUntilDate",
            wire: "x-amz-object-lock-retain-until-date",
            at: Location::Header,
            kind: Kind::Timestamp,
            timestamp: TimestampFormat::Iso8601,
            ..MEMBER
        },
        Member {
            name: "ObjectLockLegalHoldStatus",
            wire: "x-amz-object-lock-legal-hold",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_legal_hold_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHold",
            wire: "x-amz-object-lock-event-hold",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_event_hold::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHoldDurationDays",
            wire: "x-amz-object-lock-event-hold-duration-days",
            at: Location::Header,
            kind: Kind::Integer,
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHoldDurationYears",
            wire: "x-amz-object-lock-event-hold-duration-years",
            at: Location::Header,
            kind: Kind::Integer,
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ChecksumType",
            wire: "x-amz-checksum-type",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CREATE_MULTIPART_UPLOAD_OUTPUT: StructSchema = StructSchema {
    name: "CreateMultipartUploadOutput",
    members: &[
        Member { name: "AbortDate", wire: "x-amz-abort-date", at: Location::Header, kind: Kind::Timestamp, ..MEMBER },
        Member { name: "AbortRuleId", wire: "x-amz-abort-rule-id", at: Location::Header, ..MEMBER },
        Member { name: "Bucket", wire: "Bucket", ..MEMBER },
        Member { name: "Key", wire: "Key", limits: Limits { min: Some(1), ..Limits::NONE }, ..MEMBER },
        Member { name: "UploadId", wire: "UploadId", ..MEMBER },
        Member {
            name: "ServerSideEncryption",
            wire: "x-amz-server-side-encryption",
            at: Location::Header,
            limits: Limits { values: crate::values::server_side_encryption::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "SSEKMSKeyId",
            wire: "x-amz-server-side-encryption-aws-kms-key-id",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "SSEKMSEncryptionContext",
            wire: "x-amz-server-side-encryption-context",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "BucketKeyEnabled",
            wire: "x-amz-server-side-encryption-bucket-key-enabled",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ChecksumType",
            wire: "x-amz-checksum-type",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_BUCKET_INPUT: StructSchema = StructSchema {
    name: "DeleteBucketInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_BUCKET_OUTPUT: StructSchema = StructSchema { name: "DeleteBucketOutput", ..STRUCT };

pub static DELETE_BUCKET_CORS_INPUT: StructSchema = StructSchema {
    name: "DeleteBucketCorsInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_BUCKET_CORS_OUTPUT: StructSchema = StructSchema { name: "DeleteBucketCorsOutput", ..STRUCT };

pub static DELETE_BUCKET_ENCRYPTION_INPUT: StructSchema = StructSchema {
    name: "DeleteBucketEncryptionInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_BUCKET_ENCRYPTION_OUTPUT: StructSchema = StructSchema { name: "DeleteBucketEncryptionOutput", ..STRUCT };

pub static DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT: StructSchema = StructSchema {
    name: "DeleteBucketIntelligentTieringConfigurationInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Id", wire: "id", at: Location::Query, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT: StructSchema =
    StructSchema { name: "DeleteBucketIntelligentTieringConfigurationOutput", ..STRUCT };

pub static DELETE_BUCKET_LIFECYCLE_INPUT: StructSchema = StructSchema {
    name: "DeleteBucketLifecycleInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_BUCKET_LIFECYCLE_OUTPUT: StructSchema = StructSchema { name: "DeleteBucketLifecycleOutput", ..STRUCT };

pub static DELETE_BUCKET_OWNERSHIP_CONTROLS_INPUT: StructSchema = StructSchema {
    name: "DeleteBucketOwnershipControlsInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: StructSchema = StructSchema { name: "DeleteBucketOwnershipControlsOutput", ..STRUCT };

pub static DELETE_BUCKET_POLICY_INPUT: StructSchema = StructSchema {
    name: "DeleteBucketPolicyInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_BUCKET_POLICY_OUTPUT: StructSchema = StructSchema { name: "DeleteBucketPolicyOutput", ..STRUCT };

pub static DELETE_BUCKET_TAGGING_INPUT: StructSchema = StructSchema {
    name: "DeleteBucketTaggingInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_BUCKET_TAGGING_OUTPUT: StructSchema = StructSchema { name: "DeleteBucketTaggingOutput", ..STRUCT };

pub static DELETE_OBJECT_INPUT: StructSchema = StructSchema {
    name: "DeleteObjectInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "MFA", wire: "x-amz-mfa", at: Location::Header, ..MEMBER },
        Member { name: "VersionId", wire: "versionId", at: Location::Query, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "BypassGovernanceRetention",
            wire: "x-amz-bypass-governance-retention",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member { name: "IfMatch", wire: "If-Match", at: Location::Header, ..MEMBER },
        Member {
            name: "IfMatchLastModifiedTime",
            wire: "x-amz-if-match-last-modified-time",
            at: Location::Header,
            kind: Kind::Timestamp,
            timestamp: TimestampFormat::HttpDate,
            ..MEMBER
        },
        Member { name: "IfMatchSize", wire: "x-amz-if-match-size", at: Location::Header, kind: Kind::Long, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_OBJECT_OUTPUT: StructSchema = StructSchema {
    name: "DeleteObjectOutput",
    members: &[
        Member { name: "DeleteMarker", wire: "x-amz-delete-marker", at: Location::Header, kind: Kind::Boolean, ..MEMBER },
        Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DELETE_OBJECT_TAGGING_INPUT: StructSchema = StructSchema {
    name: "DeleteObjectTaggingInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "VersionId", wire: "versionId", at: Location::Query, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_OBJECT_TAGGING_OUTPUT: StructSchema = StructSchema {
    name: "DeleteObjectTaggingOutput",
    members: &[Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER }],
    ..STRUCT
};

pub static DELETE_OBJECTS_INPUT: StructSchema = StructSchema {
    name: "DeleteObjectsInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member {
            name: "Delete",
            wire: "Delete",
            kind: Kind::Structure(&DELETE),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            required: true,
            ..MEMBER
        },
        Member { name: "MFA", wire: "x-amz-mfa", at: Location::Header, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "BypassGovernanceRetention",
            wire: "x-amz-bypass-governance-retention",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    payload: Some(1),
    ..STRUCT
};

pub static DELETE_OBJECTS_OUTPUT: StructSchema = StructSchema {
    name: "DeleteObjectsOutput",
    members: &[
        Member { name: "Deleted", wire: "Deleted", kind: Kind::List(&LIST_DELETED_OBJECTS), traits: Traits::FLATTENED, ..MEMBER },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Errors", wire: "Error", kind: Kind::List(&LIST_ERRORS), traits: Traits::FLATTENED, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_PUBLIC_ACCESS_BLOCK_INPUT: StructSchema = StructSchema {
    name: "DeletePublicAccessBlockInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT: StructSchema = StructSchema { name: "DeletePublicAccessBlockOutput", ..STRUCT };

pub static GET_BUCKET_ACCELERATE_CONFIGURATION_INPUT: StructSchema = StructSchema {
    name: "GetBucketAccelerateConfigurationInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketAccelerateConfigurationOutput",
    members: &[
        Member {
            name: "Status",
            wire: "Status",
            limits: Limits { values: crate::values::bucket_accelerate_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_BUCKET_ACL_INPUT: StructSchema = StructSchema {
    name: "GetBucketAclInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_ACL_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketAclOutput",
    members: &[
        Member { name: "Owner", wire: "Owner", kind: Kind::Structure(&OWNER), ..MEMBER },
        Member { name: "Grants", wire: "AccessControlList", kind: Kind::List(&LIST_GRANTS), ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_CORS_INPUT: StructSchema = StructSchema {
    name: "GetBucketCorsInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_CORS_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketCorsOutput",
    members: &[Member { name: "CORSRules", wire: "CORSRule", kind: Kind::List(&LIST_CORS_RULES), traits: Traits::FLATTENED, ..MEMBER }],
    ..STRUCT
};

pub static GET_BUCKET_ENCRYPTION_INPUT: StructSchema = StructSchema {
    name: "GetBucketEncryptionInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_ENCRYPTION_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketEncryptionOutput",
    members: &[Member {
        name: "ServerSideEncryptionConfiguration",
        wire: "ServerSideEncryptionConfiguration",
        kind: Kind::Structure(&SERVER_SIDE_ENCRYPTION_CONFIGURATION),
        ..MEMBER
    }],
    payload: Some(0),
    ..STRUCT
};

pub static GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT: StructSchema = StructSchema {
    name: "GetBucketIntelligentTieringConfigurationInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Id", wire: "id", at: Location::Query, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketIntelligentTieringConfigurationOutput",
    members: &[Member {
        name: "IntelligentTieringConfiguration",
        wire: "IntelligentTieringConfiguration",
        kind: Kind::Structure(&INTELLIGENT_TIERING_CONFIGURATION),
        ..MEMBER
    }],
    payload: Some(0),
    ..STRUCT
};

pub static GET_BUCKET_LIFECYCLE_CONFIGURATION_INPUT: StructSchema = StructSchema {
    name: "GetBucketLifecycleConfigurationInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketLifecycleConfigurationOutput",
    members: &[
        Member { name: "Rules", wire: "Rule", kind: Kind::List(&LIST_LIFECYCLE_RULES), traits: Traits::FLATTENED, ..MEMBER },
        Member {
            name: "TransitionDefaultMinimumObjectSize",
            wire: "x-amz-transition-default-minimum-object-size",
            at: Location::Header,
            limits: Limits { values: crate::values::transition_default_minimum_object_size::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_BUCKET_LOCATION_INPUT: StructSchema = StructSchema {
    name: "GetBucketLocationInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_LOCATION_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketLocationOutput",
    members: &[Member {
        name: "LocationConstraint",
        wire: "LocationConstraint",
        limits: Limits { values: crate::values::bucket_location_constraint::ALL, ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_BUCKET_LOGGING_INPUT: StructSchema = StructSchema {
    name: "GetBucketLoggingInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_LOGGING_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketLoggingOutput",
    members: &[Member { name: "LoggingEnabled", wire: "LoggingEnabled", kind: Kind::Structure(&LOGGING_ENABLED), ..MEMBER }],
    ..STRUCT
};

pub static GET_BUCKET_NOTIFICATION_CONFIGURATION_INPUT: StructSchema = StructSchema {
    name: "GetBucketNotificationConfigurationInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketNotificationConfigurationOutput",
    members: &[
        Member {
            name: "TopicConfigurations",
            wire: "TopicConfiguration",
            kind: Kind::List(&LIST_TOPIC_CONFIGURATION_LIST),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
        Member {
            name: "QueueConfigurations",
            wire: "QueueConfiguration",
            kind: Kind::List(&LIST_QUEUE_CONFIGURATION_LIST),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
        Member {
            name: "LambdaFunctionConfigurations",
            wire: "CloudFunctionConfiguration",
            kind: Kind::List(&LIST_LAMBDA_FUNCTION_CONFIGURATION_LIST),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
        Member {
            name: "EventBridgeConfiguration",
            wire: "EventBridgeConfiguration",
            kind: Kind::Structure(&EVENT_BRIDGE_CONFIGURATION),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_BUCKET_OWNERSHIP_CONTROLS_INPUT: StructSchema = StructSchema {
    name: "GetBucketOwnershipControlsInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketOwnershipControlsOutput",
    members: &[Member { name: "OwnershipControls", wire: "OwnershipControls", kind: Kind::Structure(&OWNERSHIP_CONTROLS), ..MEMBER }],
    payload: Some(0),
    ..STRUCT
};

pub static GET_BUCKET_POLICY_INPUT: StructSchema = StructSchema {
    name: "GetBucketPolicyInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_POLICY_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketPolicyOutput",
    members: &[Member { name: "Policy", wire: "Policy", ..MEMBER }],
    payload: Some(0),
    ..STRUCT
};

pub static GET_BUCKET_POLICY_STATUS_INPUT: StructSchema = StructSchema {
    name: "GetBucketPolicyStatusInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_POLICY_STATUS_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketPolicyStatusOutput",
    members: &[Member { name: "PolicyStatus", wire: "PolicyStatus", kind: Kind::Structure(&POLICY_STATUS), ..MEMBER }],
    payload: Some(0),
    ..STRUCT
};

pub static GET_BUCKET_REPLICATION_INPUT: StructSchema = StructSchema {
    name: "GetBucketReplicationInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_REPLICATION_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketReplicationOutput",
    members: &[Member {
        name: "ReplicationConfiguration",
        wire: "ReplicationConfiguration",
        kind: Kind::Structure(&REPLICATION_CONFIGURATION),
        ..MEMBER
    }],
    payload: Some(0),
    ..STRUCT
};

pub static GET_BUCKET_REQUEST_PAYMENT_INPUT: StructSchema = StructSchema {
    name: "GetBucketRequestPaymentInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_REQUEST_PAYMENT_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketRequestPaymentOutput",
    members: &[Member { name: "Payer", wire: "Payer", limits: Limits { values: crate::values::payer::ALL, ..Limits::NONE }, ..MEMBER }],
    ..STRUCT
};

pub static GET_BUCKET_TAGGING_INPUT: StructSchema = StructSchema {
    name: "GetBucketTaggingInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_TAGGING_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketTaggingOutput",
    members: &[Member { name: "TagSet", wire: "TagSet", kind: Kind::List(&LIST_TAG_SET), required: true, ..MEMBER }],
    ..STRUCT
};

pub static GET_BUCKET_VERSIONING_INPUT: StructSchema = StructSchema {
    name: "GetBucketVersioningInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_VERSIONING_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketVersioningOutput",
    members: &[
        Member {
            name: "Status",
            wire: "Status",
            limits: Limits { values: crate::values::bucket_versioning_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MFADelete",
            wire: "MfaDelete",
            limits: Limits { values: crate::values::mfa_delete_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_BUCKET_WEBSITE_INPUT: StructSchema = StructSchema {
    name: "GetBucketWebsiteInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_BUCKET_WEBSITE_OUTPUT: StructSchema = StructSchema {
    name: "GetBucketWebsiteOutput",
    members: &[
        Member { name: "RedirectAllRequestsTo", wire: "RedirectAllRequestsTo", kind: Kind::Structure(&REDIRECT_ALL_REQUESTS_TO), ..MEMBER },
        Member { name: "IndexDocument", wire: "IndexDocument", kind: Kind::Structure(&INDEX_DOCUMENT), ..MEMBER },
        Member { name: "ErrorDocument", wire: "ErrorDocument", kind: Kind::Structure(&ERROR_DOCUMENT), ..MEMBER },
        Member { name: "RoutingRules", wire: "RoutingRules", kind: Kind::List(&LIST_ROUTING_RULES), ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_OBJECT_INPUT: StructSchema = StructSchema {
    name: "GetObjectInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "IfMatch", wire: "If-Match", at: Location::Header, ..MEMBER },
        Member { name: "IfModifiedSince", wire: "If-Modified-Since", at: Location::Header, kind: Kind::Timestamp, ..MEMBER },
        Member { name: "IfNoneMatch", wire: "If-None-Match", at: Location::Header, ..MEMBER },
        Member { name: "IfUnmodifiedSince", wire: "If-Unmodified-Since", at: Location::Header, kind: Kind::Timestamp, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "Range", wire: "Range", at: Location::Header, ..MEMBER },
        Member { name: "ResponseCacheControl", wire: "response-cache-control", at: Location::Query, ..MEMBER },
        Member { name: "ResponseContentDisposition", wire: "response-content-disposition", at: Location::Query, ..MEMBER },
        Member { name: "ResponseContentEncoding", wire: "response-content-encoding", at: Location::Query, ..MEMBER },
        Member { name: "ResponseContentLanguage", wire: "response-content-language", at: Location::Query, ..MEMBER },
        Member { name: "ResponseContentType", wire: "response-content-type", at: Location::Query, ..MEMBER },
        Member {
            name: "ResponseExpires",
            wire: "response-expires",
            at: Location::Query,
            kind: Kind::Timestamp,
            timestamp: TimestampFormat::HttpDate,
            ..MEMBER
        },
        Member { name: "VersionId", wire: "versionId", at: Location::Query, ..MEMBER },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member {
            name: "SSECustomerKey",
            wire: "x-amz-server-side-encryption-customer-key",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "PartNumber", wire: "partNumber", at: Location::Query, kind: Kind::Integer, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumMode",
            wire: "x-amz-checksum-mode",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_mode::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_OBJECT_OUTPUT: StructSchema = StructSchema {
    name: "GetObjectOutput",
    members: &[
        Member { name: "Body", wire: "Body", kind: Kind::Stream, ..MEMBER },
        Member { name: "DeleteMarker", wire: "x-amz-delete-marker", at: Location::Header, kind: Kind::Boolean, ..MEMBER },
        Member { name: "AcceptRanges", wire: "accept-ranges", at: Location::Header, ..MEMBER },
        Member { name: "Expiration", wire: "x-amz-expiration", at: Location::Header, ..MEMBER },
        Member { name: "Restore", wire: "x-amz-restore", at: Location::Header, ..MEMBER },
        Member { name: "LastModified", wire: "Last-Modified", at: Location::Header, kind: Kind::Timestamp, ..MEMBER },
        Member { name: "ContentLength", wire: "Content-Length", at: Location::Header, kind: Kind::Long, ..MEMBER },
        Member { name: "ETag", wire: "ETag", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumMD5", wire: "x-amz-checksum-md5", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumType",
            wire: "x-amz-checksum-type",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "MissingMeta", wire: "x-amz-missing-meta", at: Location::Header, kind: Kind::Integer, ..MEMBER },
        Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER },
        Member { name: "CacheControl", wire: "Cache-Control", at: Location::Header, ..MEMBER },
        Member { name: "ContentDisposition", wire: "Content-Disposition", at: Location::Header, ..MEMBER },
        Member { name: "ContentEncoding", wire: "Content-Encoding", at: Location::Header, ..MEMBER },
        Member { name: "ContentLanguage", wire: "Content-Language", at: Location::Header, ..MEMBER },
        Member { name: "ContentRange", wire: "Content-Range", at: Location::Header, ..MEMBER },
        Member { name: "ContentType", wire: "Content-Type", at: Location::Header, ..MEMBER },
        Member { name: "Expires", wire: "Expires", at: Location::Header, ..MEMBER },
        Member { name: "WebsiteRedirectLocation", wire: "x-amz-website-redirect-location", at: Location::Header, ..MEMBER },
        Member {
            name: "ServerSideEncryption",
            wire: "x-amz-server-side-encryption",
            at: Location::Header,
            limits: Limits { values: crate::values::server_side_encryption::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Metadata", wire: "x-amz-meta-", at: Location::PrefixHeaders, kind: Kind::Map(&MAP_METADATA), ..MEMBER },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "SSEKMSKeyId",
            wire: "x-amz-server-side-encryption-aws-kms-key-id",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "BucketKeyEnabled",
            wire: "x-amz-server-side-encryption-bucket-key-enabled",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member {
            name: "StorageClass",
            wire: "x-amz-storage-class",
            at: Location::Header,
            limits: Limits { values: crate::values::storage_class::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ReplicationStatus",
            wire: "x-amz-replication-status",
            at: Location::Header,
            limits: Limits { values: crate::values::replication_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "PartsCount", wire: "x-amz-mp-parts-count", at: Location::Header, kind: Kind::Integer, ..MEMBER },
        Member { name: "TagCount", wire: "x-amz-tagging-count", at: Location::Header, kind: Kind::Integer, ..MEMBER },
        Member {
            name: "ObjectLockMode",
            wire: "x-amz-object-lock-mode",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_mode::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockRetainUntilDate",
            wire: "x-amz-object-lock-retain-until-date",
            at: Location::Header,
            kind: Kind::Timestamp,
            timestamp: TimestampFormat::Iso8601,
            ..MEMBER
        },
        Member {
            name: "ObjectLockLegalHoldStatus",
            wire: "x-amz-object-lock-legal-hold",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_legal_hold_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHold",
            wire: "x-amz-object-lock-event-hold",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_event_hold::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHoldDurationDays",
            wire: "x-amz-object-lock-event-hold-duration-days",
            at: Location::Header,
            kind: Kind::Integer,
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHoldDurationYears",
            wire: "x-amz-object-lock-event-hold-duration-years",
            at: Location::Header,
            kind: Kind::Integer,
            ..MEMBER
        },
    ],
    payload: Some(0),
    ..STRUCT
};

pub static GET_OBJECT_ACL_INPUT: StructSchema = StructSchema {
    name: "GetObjectAclInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "VersionId", wire: "versionId", at: Location::Query, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_OBJECT_ACL_OUTPUT: StructSchema = StructSchema {
    name: "GetObjectAclOutput",
    members: &[
        Member { name: "Owner", wire: "Owner", kind: Kind::Structure(&OWNER), ..MEMBER },
        Member { name: "Grants", wire: "AccessControlList", kind: Kind::List(&LIST_GRANTS), ..MEMBER },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_OBJECT_ATTRIBUTES_INPUT: StructSchema = StructSchema {
    name: "GetObjectAttributesInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "VersionId", wire: "versionId", at: Location::Query, ..MEMBER },
        Member { name: "MaxParts", wire: "x-amz-max-parts", at: Location::Header, kind: Kind::Integer, ..MEMBER },
        Member { name: "PartNumberMarker", wire: "x-amz-part-number-marker", at: Location::Header, kind: Kind::Integer, ..MEMBER },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member {
            name: "SSECustomerKey",
            wire: "x-amz-server-side-encryption-customer-key",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "ObjectAttributes",
            wire: "x-amz-object-attributes",
            at: Location::Header,
            kind: Kind::List(&LIST_OBJECT_ATTRIBUTES_LIST),
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_OBJECT_ATTRIBUTES_OUTPUT: StructSchema = StructSchema {
    name: "GetObjectAttributesOutput",
    members: &[
        Member { name: "DeleteMarker", wire: "x-amz-delete-marker", at: Location::Header, kind: Kind::Boolean, ..MEMBER },
        Member { name: "LastModified", wire: "Last-Modified", at: Location::Header, kind: Kind::Timestamp, ..MEMBER },
        Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ETag", wire: "ETag", ..MEMBER },
        Member { name: "Checksum", wire: "Checksum", kind: Kind::Structure(&CHECKSUM), ..MEMBER },
        Member { name: "ObjectParts", wire: "ObjectParts", kind: Kind::Structure(&GET_OBJECT_ATTRIBUTES_PARTS), ..MEMBER },
        Member {
            name: "StorageClass",
            wire: "StorageClass",
            limits: Limits { values: crate::values::storage_class::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ObjectSize", wire: "ObjectSize", kind: Kind::Long, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_OBJECT_LEGAL_HOLD_INPUT: StructSchema = StructSchema {
    name: "GetObjectLegalHoldInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "VersionId", wire: "versionId", at: Location::Query, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_OBJECT_LEGAL_HOLD_OUTPUT: StructSchema = StructSchema {
    name: "GetObjectLegalHoldOutput",
    members: &[Member { name: "LegalHold", wire: "LegalHold", kind: Kind::Structure(&OBJECT_LOCK_LEGAL_HOLD), ..MEMBER }],
    payload: Some(0),
    ..STRUCT
};

pub static GET_OBJECT_LOCK_CONFIGURATION_INPUT: StructSchema = StructSchema {
    name: "GetObjectLockConfigurationInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_OBJECT_LOCK_CONFIGURATION_OUTPUT: StructSchema = StructSchema {
    name: "GetObjectLockConfigurationOutput",
    members: &[Member {
        name: "ObjectLockConfiguration",
        wire: "ObjectLockConfiguration",
        kind: Kind::Structure(&OBJECT_LOCK_CONFIGURATION),
        ..MEMBER
    }],
    payload: Some(0),
    ..STRUCT
};

pub static GET_OBJECT_RETENTION_INPUT: StructSchema = StructSchema {
    name: "GetObjectRetentionInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "VersionId", wire: "versionId", at: Location::Query, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_OBJECT_RETENTION_OUTPUT: StructSchema = StructSchema {
    name: "GetObjectRetentionOutput",
    members: &[Member { name: "Retention", wire: "Retention", kind: Kind::Structure(&OBJECT_LOCK_RETENTION), ..MEMBER }],
    payload: Some(0),
    ..STRUCT
};

pub static GET_OBJECT_TAGGING_INPUT: StructSchema = StructSchema {
    name: "GetObjectTaggingInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "VersionId", wire: "versionId", at: Location::Query, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GET_OBJECT_TAGGING_OUTPUT: StructSchema = StructSchema {
    name: "GetObjectTaggingOutput",
    members: &[
        Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER },
        Member { name: "TagSet", wire: "TagSet", kind: Kind::List(&LIST_TAG_SET), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_PUBLIC_ACCESS_BLOCK_INPUT: StructSchema = StructSchema {
    name: "GetPublicAccessBlockInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_PUBLIC_ACCESS_BLOCK_OUTPUT: StructSchema = StructSchema {
    name: "GetPublicAccessBlockOutput",
    members: &[Member {
        name: "PublicAccessBlockConfiguration",
        wire: "PublicAccessBlockConfiguration",
        kind: Kind::Structure(&PUBLIC_ACCESS_BLOCK_CONFIGURATION),
        ..MEMBER
    }],
    payload: Some(0),
    ..STRUCT
};

pub static HEAD_BUCKET_INPUT: StructSchema = StructSchema {
    name: "HeadBucketInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static HEAD_BUCKET_OUTPUT: StructSchema = StructSchema {
    name: "HeadBucketOutput",
    members: &[
        Member {
            name: "BucketArn",
            wire: "x-amz-bucket-arn",
            at: Location::Header,
            limits: Limits {
                min: Some(1),
                max: Some(128),
                pattern: Some(&PATTERN_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING),
                ..Limits::NONE
            },
            ..MEMBER
        },
        Member {
            name: "BucketLocationType",
            wire: "x-amz-bucket-location-type",
            at: Location::Header,
            limits: Limits { values: crate::values::location_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "BucketLocationName", wire: "x-amz-bucket-location-name", at: Location::Header, ..MEMBER },
        Member {
            name: "BucketRegion",
            wire: "x-amz-bucket-region",
            at: Location::Header,
            limits: Limits { min: Some(0), max: Some(20), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "AccessPointAlias", wire: "x-amz-access-point-alias", at: Location::Header, kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static HEAD_OBJECT_INPUT: StructSchema = StructSchema {
    name: "HeadObjectInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "IfMatch", wire: "If-Match", at: Location::Header, ..MEMBER },
        Member { name: "IfModifiedSince", wire: "If-Modified-Since", at: Location::Header, kind: Kind::Timestamp, ..MEMBER },
        Member { name: "IfNoneMatch", wire: "If-None-Match", at: Location::Header, ..MEMBER },
        Member { name: "IfUnmodifiedSince", wire: "If-Unmodified-Since", at: Location::Header, kind: Kind::Timestamp, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "Range", wire: "Range", at: Location::Header, ..MEMBER },
        Member { name: "ResponseCacheControl", wire: "response-cache-control", at: Location::Query, ..MEMBER },
        Member { name: "ResponseContentDisposition", wire: "response-content-disposition", at: Location::Query, ..MEMBER },
        Member { name: "ResponseContentEncoding", wire: "response-content-encoding", at: Location::Query, ..MEMBER },
        Member { name: "ResponseContentLanguage", wire: "response-content-language", at: Location::Query, ..MEMBER },
        Member { name: "ResponseContentType", wire: "response-content-type", at: Location::Query, ..MEMBER },
        Member {
            name: "ResponseExpires",
            wire: "response-expires",
            at: Location::Query,
            kind: Kind::Timestamp,
            timestamp: TimestampFormat::HttpDate,
            ..MEMBER
        },
        Member { name: "VersionId", wire: "versionId", at: Location::Query, ..MEMBER },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member {
            name: "SSECustomerKey",
            wire: "x-amz-server-side-encryption-customer-key",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "PartNumber", wire: "partNumber", at: Location::Query, kind: Kind::Integer, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumMode",
            wire: "x-amz-checksum-mode",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_mode::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static HEAD_OBJECT_OUTPUT: StructSchema = StructSchema {
    name: "HeadObjectOutput",
    members: &[
        Member { name: "DeleteMarker", wire: "x-amz-delete-marker", at: Location::Header, kind: Kind::Boolean, ..MEMBER },
        Member { name: "AcceptRanges", wire: "accept-ranges", at: Location::Header, ..MEMBER },
        Member { name: "Expiration", wire: "x-amz-expiration", at: Location::Header, ..MEMBER },
        Member { name: "Restore", wire: "x-amz-restore", at: Location::Header, ..MEMBER },
        Member {
            name: "ArchiveStatus",
            wire: "x-amz-archive-status",
            at: Location::Header,
            limits: Limits { values: crate::values::archive_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "LastModified", wire: "Last-Modified", at: Location::Header, kind: Kind::Timestamp, ..MEMBER },
        Member { name: "ContentLength", wire: "Content-Length", at: Location::Header, kind: Kind::Long, ..MEMBER },
        Member { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumMD5", wire: "x-amz-checksum-md5", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumType",
            wire: "x-amz-checksum-type",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ETag", wire: "ETag", at: Location::Header, ..MEMBER },
        Member { name: "MissingMeta", wire: "x-amz-missing-meta", at: Location::Header, kind: Kind::Integer, ..MEMBER },
        Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER },
        Member { name: "CacheControl", wire: "Cache-Control", at: Location::Header, ..MEMBER },
        Member { name: "ContentDisposition", wire: "Content-Disposition", at: Location::Header, ..MEMBER },
        Member { name: "ContentEncoding", wire: "Content-Encoding", at: Location::Header, ..MEMBER },
        Member { name: "ContentLanguage", wire: "Content-Language", at: Location::Header, ..MEMBER },
        Member { name: "ContentType", wire: "Content-Type", at: Location::Header, ..MEMBER },
        Member { name: "ContentRange", wire: "Content-Range", at: Location::Header, ..MEMBER },
        Member { name: "Expires", wire: "Expires", at: Location::Header, ..MEMBER },
        Member { name: "WebsiteRedirectLocation", wire: "x-amz-website-redirect-location", at: Location::Header, ..MEMBER },
        Member {
            name: "ServerSideEncryption",
            wire: "x-amz-server-side-encryption",
            at: Location::Header,
            limits: Limits { values: crate::values::server_side_encryption::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Metadata", wire: "x-amz-meta-", at: Location::PrefixHeaders, kind: Kind::Map(&MAP_METADATA), ..MEMBER },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "SSEKMSKeyId",
            wire: "x-amz-server-side-encryption-aws-kms-key-id",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "BucketKeyEnabled",
            wire: "x-amz-server-side-encryption-bucket-key-enabled",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member {
            name: "StorageClass",
            wire: "x-amz-storage-class",
            at: Location::Header,
            limits: Limits { values: crate::values::storage_class::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ReplicationStatus",
            wire: "x-amz-replication-status",
            at: Location::Header,
            limits: Limits { values: crate::values::replication_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "PartsCount", wire: "x-amz-mp-parts-count", at: Location::Header, kind: Kind::Integer, ..MEMBER },
        Member { name: "TagCount", wire: "x-amz-tagging-count", at: Location::Header, kind: Kind::Integer, ..MEMBER },
        Member {
            name: "ObjectLockMode",
            wire: "x-amz-object-lock-mode",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_mode::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockRetainUntilDate",
            wire: "x-amz-object-lock-retain-until-date",
            at: Location::Header,
            kind: Kind::Timestamp,
            timestamp: TimestampFormat::Iso8601,
            ..MEMBER
        },
        Member {
            name: "ObjectLockLegalHoldStatus",
            wire: "x-amz-object-lock-legal-hold",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_legal_hold_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHold",
            wire: "x-amz-object-lock-event-hold",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_event_hold::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHoldDurationDays",
            wire: "x-amz-object-lock-event-hold-duration-days",
            at: Location::Header,
            kind: Kind::Integer,
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHoldDurationYears",
            wire: "x-amz-object-lock-event-hold-duration-years",
            at: Location::Header,
            kind: Kind::Integer,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_INPUT: StructSchema = StructSchema {
    name: "ListBucketIntelligentTieringConfigurationsInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ContinuationToken", wire: "continuation-token", at: Location::Query, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_OUTPUT: StructSchema = StructSchema {
    name: "ListBucketIntelligentTieringConfigurationsOutput",
    members: &[
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "ContinuationToken", wire: "ContinuationToken", ..MEMBER },
        Member { name: "NextContinuationToken", wire: "NextContinuationToken", ..MEMBER },
        Member {
            name: "IntelligentTieringConfigurationList",
            wire: "IntelligentTieringConfiguration",
            kind: Kind::List(&LIST_INTELLIGENT_TIERING_CONFIGURATION_LIST),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_BUCKETS_INPUT: StructSchema = StructSchema {
    name: "ListBucketsInput",
    members: &[
        Member {
            name: "MaxBuckets",
            wire: "max-buckets",
            at: Location::Query,
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(10000), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ContinuationToken", wire: "continuation-token", at: Location::Query, ..MEMBER },
        Member { name: "Prefix", wire: "prefix", at: Location::Query, ..MEMBER },
        Member { name: "BucketRegion", wire: "bucket-region", at: Location::Query, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_BUCKETS_OUTPUT: StructSchema = StructSchema {
    name: "ListBucketsOutput",
    members: &[
        Member { name: "Buckets", wire: "Buckets", kind: Kind::List(&LIST_BUCKETS), ..MEMBER },
        Member { name: "Owner", wire: "Owner", kind: Kind::Structure(&OWNER), ..MEMBER },
        Member { name: "ContinuationToken", wire: "ContinuationToken", ..MEMBER },
        Member { name: "Prefix", wire: "Prefix", ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_MULTIPART_UPLOADS_INPUT: StructSchema = StructSchema {
    name: "ListMultipartUploadsInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Delimiter", wire: "delimiter", at: Location::Query, ..MEMBER },
        Member {
            name: "EncodingType",
            wire: "encoding-type",
            at: Location::Query,
            limits: Limits { values: crate::values::encoding_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "KeyMarker", wire: "key-marker", at: Location::Query, ..MEMBER },
        Member { name: "MaxUploads", wire: "max-uploads", at: Location::Query, kind: Kind::Integer, ..MEMBER },
        Member { name: "Prefix", wire: "prefix", at: Location::Query, ..MEMBER },
        Member { name: "UploadIdMarker", wire: "upload-id-marker", at: Location::Query, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_MULTIPART_UPLOADS_OUTPUT: StructSchema = StructSchema {
    name: "ListMultipartUploadsOutput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", ..MEMBER },
        Member { name: "KeyMarker", wire: "KeyMarker", ..MEMBER },
        Member { name: "UploadIdMarker", wire: "UploadIdMarker", ..MEMBER },
        Member { name: "NextKeyMarker", wire: "NextKeyMarker", ..MEMBER },
        Member { name: "Prefix", wire: "Prefix", ..MEMBER },
        Member { name: "Delimiter", wire: "Delimiter", ..MEMBER },
        Member { name: "NextUploadIdMarker", wire: "NextUploadIdMarker", ..MEMBER },
        Member { name: "MaxUploads", wire: "MaxUploads", kind: Kind::Integer, ..MEMBER },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Uploads", wire: "Upload", kind: Kind::List(&LIST_MULTIPART_UPLOAD_LIST), traits: Traits::FLATTENED, ..MEMBER },
        Member {
            name: "CommonPrefixes",
            wire: "CommonPrefixes",
            kind: Kind::List(&LIST_COMMON_PREFIX_LIST),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
        Member {
            name: "EncodingType",
            wire: "EncodingType",
            limits: Limits { values: crate::values::encoding_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_OBJECT_VERSIONS_INPUT: StructSchema = StructSchema {
    name: "ListObjectVersionsInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Delimiter", wire: "delimiter", at: Location::Query, ..MEMBER },
        Member {
            name: "EncodingType",
            wire: "encoding-type",
            at: Location::Query,
            limits: Limits { values: crate::values::encoding_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "KeyMarker", wire: "key-marker", at: Location::Query, ..MEMBER },
        Member { name: "MaxKeys", wire: "max-keys", at: Location::Query, kind: Kind::Integer, ..MEMBER },
        Member { name: "Prefix", wire: "prefix", at: Location::Query, ..MEMBER },
        Member { name: "VersionIdMarker", wire: "version-id-marker", at: Location::Query, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "OptionalObjectAttributes",
            wire: "x-amz-optional-object-attributes",
            at: Location::Header,
            kind: Kind::List(&LIST_OPTIONAL_OBJECT_ATTRIBUTES_LIST),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_OBJECT_VERSIONS_OUTPUT: StructSchema = StructSchema {
    name: "ListObjectVersionsOutput",
    members: &[
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "KeyMarker", wire: "KeyMarker", ..MEMBER },
        Member { name: "VersionIdMarker", wire: "VersionIdMarker", ..MEMBER },
        Member { name: "NextKeyMarker", wire: "NextKeyMarker", ..MEMBER },
        Member { name: "NextVersionIdMarker", wire: "NextVersionIdMarker", ..MEMBER },
        Member { name: "Versions", wire: "Version", kind: Kind::List(&LIST_OBJECT_VERSION_LIST), traits: Traits::FLATTENED, ..MEMBER },
        Member { name: "DeleteMarkers", wire: "DeleteMarker", kind: Kind::List(&LIST_DELETE_MARKERS), traits: Traits::FLATTENED, ..MEMBER },
        Member { name: "Name", wire: "Name", ..MEMBER },
        Member { name: "Prefix", wire: "Prefix", ..MEMBER },
        Member { name: "Delimiter", wire: "Delimiter", ..MEMBER },
        Member { name: "MaxKeys", wire: "MaxKeys", kind: Kind::Integer, ..MEMBER },
        Member {
            name: "CommonPrefixes",
            wire: "CommonPrefixes",
            kind: Kind::List(&LIST_COMMON_PREFIX_LIST),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
        Member {
            name: "EncodingType",
            wire: "EncodingType",
            limits: Limits { values: crate::values::encoding_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_OBJECTS_INPUT: StructSchema = StructSchema {
    name: "ListObjectsInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Delimiter", wire: "delimiter", at: Location::Query, ..MEMBER },
        Member {
            name: "EncodingType",
            wire: "encoding-type",
            at: Location::Query,
            limits: Limits { values: crate::values::encoding_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Marker", wire: "marker", at: Location::Query, ..MEMBER },
        Member { name: "MaxKeys", wire: "max-keys", at: Location::Query, kind: Kind::Integer, ..MEMBER },
        Member { name: "Prefix", wire: "prefix", at: Location::Query, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "OptionalObjectAttributes",
            wire: "x-amz-optional-object-attributes",
            at: Location::Header,
            kind: Kind::List(&LIST_OPTIONAL_OBJECT_ATTRIBUTES_LIST),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_OBJECTS_OUTPUT: StructSchema = StructSchema {
    name: "ListObjectsOutput",
    members: &[
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Marker", wire: "Marker", ..MEMBER },
        Member { name: "NextMarker", wire: "NextMarker", ..MEMBER },
        Member { name: "Contents", wire: "Contents", kind: Kind::List(&LIST_OBJECT_LIST), traits: Traits::FLATTENED, ..MEMBER },
        Member { name: "Name", wire: "Name", ..MEMBER },
        Member { name: "Prefix", wire: "Prefix", ..MEMBER },
        Member { name: "Delimiter", wire: "Delimiter", ..MEMBER },
        Member { name: "MaxKeys", wire: "MaxKeys", kind: Kind::Integer, ..MEMBER },
        Member {
            name: "CommonPrefixes",
            wire: "CommonPrefixes",
            kind: Kind::List(&LIST_COMMON_PREFIX_LIST),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
        Member {
            name: "EncodingType",
            wire: "EncodingType",
            limits: Limits { values: crate::values::encoding_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_OBJECTS_V2_INPUT: StructSchema = StructSchema {
    name: "ListObjectsV2Input",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Delimiter", wire: "delimiter", at: Location::Query, ..MEMBER },
        Member {
            name: "EncodingType",
            wire: "encoding-type",
            at: Location::Query,
            limits: Limits { values: crate::values::encoding_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "MaxKeys", wire: "max-keys", at: Location::Query, kind: Kind::Integer, ..MEMBER },
        Member { name: "Prefix", wire: "prefix", at: Location::Query, ..MEMBER },
        Member { name: "ContinuationToken", wire: "continuation-token", at: Location::Query, ..MEMBER },
        Member { name: "FetchOwner", wire: "fetch-owner", at: Location::Query, kind: Kind::Boolean, ..MEMBER },
        Member { name: "StartAfter", wire: "start-after", at: Location::Query, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "OptionalObjectAttributes",
            wire: "x-amz-optional-object-attributes",
            at: Location::Header,
            kind: Kind::List(&LIST_OPTIONAL_OBJECT_ATTRIBUTES_LIST),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_OBJECTS_V2_OUTPUT: StructSchema = StructSchema {
    name: "ListObjectsV2Output",
    members: &[
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Contents", wire: "Contents", kind: Kind::List(&LIST_OBJECT_LIST), traits: Traits::FLATTENED, ..MEMBER },
        Member { name: "Name", wire: "Name", ..MEMBER },
        Member { name: "Prefix", wire: "Prefix", ..MEMBER },
        Member { name: "Delimiter", wire: "Delimiter", ..MEMBER },
        Member { name: "MaxKeys", wire: "MaxKeys", kind: Kind::Integer, ..MEMBER },
        Member {
            name: "CommonPrefixes",
            wire: "CommonPrefixes",
            kind: Kind::List(&LIST_COMMON_PREFIX_LIST),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
        Member {
            name: "EncodingType",
            wire: "EncodingType",
            limits: Limits { values: crate::values::encoding_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "KeyCount", wire: "KeyCount", kind: Kind::Integer, ..MEMBER },
        Member { name: "ContinuationToken", wire: "ContinuationToken", ..MEMBER },
        Member { name: "NextContinuationToken", wire: "NextContinuationToken", ..MEMBER },
        Member { name: "StartAfter", wire: "StartAfter", ..MEMBER },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_PARTS_INPUT: StructSchema = StructSchema {
    name: "ListPartsInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "MaxParts", wire: "max-parts", at: Location::Query, kind: Kind::Integer, ..MEMBER },
        Member { name: "PartNumberMarker", wire: "part-number-marker", at: Location::Query, kind: Kind::Integer, ..MEMBER },
        Member { name: "UploadId", wire: "uploadId", at: Location::Query, required: true, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member {
            name: "SSECustomerKey",
            wire: "x-amz-server-side-encryption-customer-key",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_PARTS_OUTPUT: StructSchema = StructSchema {
    name: "ListPartsOutput",
    members: &[
        Member { name: "AbortDate", wire: "x-amz-abort-date", at: Location::Header, kind: Kind::Timestamp, ..MEMBER },
        Member { name: "AbortRuleId", wire: "x-amz-abort-rule-id", at: Location::Header, ..MEMBER },
        Member { name: "Bucket", wire: "Bucket", ..MEMBER },
        Member { name: "Key", wire: "Key", limits: Limits { min: Some(1), ..Limits::NONE }, ..MEMBER },
        Member { name: "UploadId", wire: "UploadId", ..MEMBER },
        Member { name: "PartNumberMarker", wire: "PartNumberMarker", kind: Kind::Integer, ..MEMBER },
        Member { name: "NextPartNumberMarker", wire: "NextPartNumberMarker", kind: Kind::Integer, ..MEMBER },
        Member { name: "MaxParts", wire: "MaxParts", kind: Kind::Integer, ..MEMBER },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Parts", wire: "Part", kind: Kind::List(&LIST_PARTS), traits: Traits::FLATTENED, ..MEMBER },
        Member { name: "Initiator", wire: "Initiator", kind: Kind::Structure(&INITIATOR), ..MEMBER },
        Member { name: "Owner", wire: "Owner", kind: Kind::Structure(&OWNER), ..MEMBER },
        Member {
            name: "StorageClass",
            wire: "StorageClass",
            limits: Limits { values: crate::values::storage_class::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ChecksumAlgorithm",
            wire: "ChecksumAlgorithm",
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ChecksumType",
            wire: "ChecksumType",
            limits: Limits { values: crate::values::checksum_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static PUT_BUCKET_ACL_INPUT: StructSchema = StructSchema {
    name: "PutBucketAclInput",
    members: &[
        Member {
            name: "ACL",
            wire: "x-amz-acl",
            at: Location::Header,
            limits: Limits { values: crate::values::bucket_canned_acl::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "AccessControlPolicy",
            wire: "AccessControlPolicy",
            kind: Kind::Structure(&ACCESS_CONTROL_POLICY),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            ..MEMBER
        },
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "GrantFullControl", wire: "x-amz-grant-full-control", at: Location::Header, ..MEMBER },
        Member { name: "GrantRead", wire: "x-amz-grant-read", at: Location::Header, ..MEMBER },
        Member { name: "GrantReadACP", wire: "x-amz-grant-read-acp", at: Location::Header, ..MEMBER },
        Member { name: "GrantWrite", wire: "x-amz-grant-write", at: Location::Header, ..MEMBER },
        Member { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", at: Location::Header, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(1),
    ..STRUCT
};

pub static PUT_BUCKET_ACL_OUTPUT: StructSchema = StructSchema { name: "PutBucketAclOutput", ..STRUCT };

pub static PUT_BUCKET_CORS_INPUT: StructSchema = StructSchema {
    name: "PutBucketCorsInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member {
            name: "CORSConfiguration",
            wire: "CORSConfiguration",
            kind: Kind::Structure(&CORS_CONFIGURATION),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            required: true,
            ..MEMBER
        },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(1),
    ..STRUCT
};

pub static PUT_BUCKET_CORS_OUTPUT: StructSchema = StructSchema { name: "PutBucketCorsOutput", ..STRUCT };

pub static PUT_BUCKET_ENCRYPTION_INPUT: StructSchema = StructSchema {
    name: "PutBucketEncryptionInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ServerSideEncryptionConfiguration",
            wire: "ServerSideEncryptionConfiguration",
            kind: Kind::Structure(&SERVER_SIDE_ENCRYPTION_CONFIGURATION),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            required: true,
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(3),
    ..STRUCT
};

pub static PUT_BUCKET_ENCRYPTION_OUTPUT: StructSchema = StructSchema { name: "PutBucketEncryptionOutput", ..STRUCT };

pub static PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT: StructSchema = StructSchema {
    name: "PutBucketIntelligentTieringConfigurationInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Id", wire: "id", at: Location::Query, required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "IntelligentTieringConfiguration",
            wire: "IntelligentTieringConfiguration",
            kind: Kind::Structure(&INTELLIGENT_TIERING_CONFIGURATION),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            required: true,
            ..MEMBER
        },
    ],
    payload: Some(3),
    ..STRUCT
};

pub static PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT: StructSchema =
    StructSchema { name: "PutBucketIntelligentTieringConfigurationOutput", ..STRUCT };

pub static PUT_BUCKET_LIFECYCLE_CONFIGURATION_INPUT: StructSchema = StructSchema {
    name: "PutBucketLifecycleConfigurationInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "LifecycleConfiguration",
            wire: "LifecycleConfiguration",
            kind: Kind::Structure(&BUCKET_LIFECYCLE_CONFIGURATION),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "TransitionDefaultMinimumObjectSize",
            wire: "x-amz-transition-default-minimum-object-size",
            at: Location::Header,
            limits: Limits { values: crate::values::transition_default_minimum_object_size::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    payload: Some(2),
    ..STRUCT
};

pub static PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT: StructSchema = StructSchema {
    name: "PutBucketLifecycleConfigurationOutput",
    members: &[Member {
        name: "TransitionDefaultMinimumObjectSize",
        wire: "x-amz-transition-default-minimum-object-size",
        at: Location::Header,
        limits: Limits { values: crate::values::transition_default_minimum_object_size::ALL, ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static PUT_BUCKET_NOTIFICATION_CONFIGURATION_INPUT: StructSchema = StructSchema {
    name: "PutBucketNotificationConfigurationInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member {
            name: "NotificationConfiguration",
            wire: "NotificationConfiguration",
            kind: Kind::Structure(&NOTIFICATION_CONFIGURATION),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            required: true,
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "SkipDestinationValidation",
            wire: "x-amz-skip-destination-validation",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
    ],
    payload: Some(1),
    ..STRUCT
};

pub static PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT: StructSchema =
    StructSchema { name: "PutBucketNotificationConfigurationOutput", ..STRUCT };

pub static PUT_BUCKET_OWNERSHIP_CONTROLS_INPUT: StructSchema = StructSchema {
    name: "PutBucketOwnershipControlsInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "OwnershipControls",
            wire: "OwnershipControls",
            kind: Kind::Structure(&OWNERSHIP_CONTROLS),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            required: true,
            ..MEMBER
        },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    payload: Some(3),
    ..STRUCT
};

pub static PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: StructSchema = StructSchema { name: "PutBucketOwnershipControlsOutput", ..STRUCT };

pub static PUT_BUCKET_POLICY_INPUT: StructSchema = StructSchema {
    name: "PutBucketPolicyInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ConfirmRemoveSelfBucketAccess",
            wire: "x-amz-confirm-remove-self-bucket-access",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member { name: "Policy", wire: "Policy", required: true, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(4),
    ..STRUCT
};

pub static PUT_BUCKET_POLICY_OUTPUT: StructSchema = StructSchema { name: "PutBucketPolicyOutput", ..STRUCT };

pub static PUT_BUCKET_REQUEST_PAYMENT_INPUT: StructSchema = StructSchema {
    name: "PutBucketRequestPaymentInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RequestPaymentConfiguration",
            wire: "RequestPaymentConfiguration",
            kind: Kind::Structure(&REQUEST_PAYMENT_CONFIGURATION),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            required: true,
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(3),
    ..STRUCT
};

pub static PUT_BUCKET_REQUEST_PAYMENT_OUTPUT: StructSchema = StructSchema { name: "PutBucketRequestPaymentOutput", ..STRUCT };

pub static PUT_BUCKET_TAGGING_INPUT: StructSchema = StructSchema {
    name: "PutBucketTaggingInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Tagging",
            wire: "Tagging",
            kind: Kind::Structure(&TAGGING),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            required: true,
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(3),
    ..STRUCT
};

pub static PUT_BUCKET_TAGGING_OUTPUT: StructSchema = StructSchema { name: "PutBucketTaggingOutput", ..STRUCT };

pub static PUT_BUCKET_VERSIONING_INPUT: StructSchema = StructSchema {
    name: "PutBucketVersioningInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "MFA", wire: "x-amz-mfa", at: Location::Header, ..MEMBER },
        Member {
            name: "VersioningConfiguration",
            wire: "VersioningConfiguration",
            kind: Kind::Structure(&VERSIONING_CONFIGURATION),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            required: true,
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(4),
    ..STRUCT
};

pub static PUT_BUCKET_VERSIONING_OUTPUT: StructSchema = StructSchema { name: "PutBucketVersioningOutput", ..STRUCT };

pub static PUT_OBJECT_INPUT: StructSchema = StructSchema {
    name: "PutObjectInput",
    members: &[
        Member {
            name: "ACL",
            wire: "x-amz-acl",
            at: Location::Header,
            limits: Limits { values: crate::values::object_canned_acl::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Body", wire: "Body", kind: Kind::Stream, ..MEMBER },
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "CacheControl", wire: "Cache-Control", at: Location::Header, ..MEMBER },
        Member { name: "ContentDisposition", wire: "Content-Disposition", at: Location::Header, ..MEMBER },
        Member { name: "ContentEncoding", wire: "Content-Encoding", at: Location::Header, ..MEMBER },
        Member { name: "ContentLanguage", wire: "Content-Language", at: Location::Header, ..MEMBER },
        Member { name: "ContentLength", wire: "Content-Length", at: Location::Header, kind: Kind::Long, ..MEMBER },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member { name: "ContentType", wire: "Content-Type", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumMD5", wire: "x-amz-checksum-md5", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", at: Location::Header, ..MEMBER },
        Member { name: "Expires", wire: "Expires", at: Location::Header, ..MEMBER },
        Member { name: "IfMatch", wire: "If-Match", at: Location::Header, ..MEMBER },
        Member { name: "IfNoneMatch", wire: "If-None-Match", at: Location::Header, ..MEMBER },
        Member { name: "GrantFullControl", wire: "x-amz-grant-full-control", at: Location::Header, ..MEMBER },
        Member { name: "GrantRead", wire: "x-amz-grant-read", at: Location::Header, ..MEMBER },
        Member { name: "GrantReadACP", wire: "x-amz-grant-read-acp", at: Location::Header, ..MEMBER },
        Member { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", at: Location::Header, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "WriteOffsetBytes", wire: "x-amz-write-offset-bytes", at: Location::Header, kind: Kind::Long, ..MEMBER },
        Member { name: "Metadata", wire: "x-amz-meta-", at: Location::PrefixHeaders, kind: Kind::Map(&MAP_METADATA), ..MEMBER },
        Member {
            name: "ServerSideEncryption",
            wire: "x-amz-server-side-encryption",
            at: Location::Header,
            limits: Limits { values: crate::values::server_side_encryption::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StorageClass",
            wire: "x-amz-storage-class",
            at: Location::Header,
            limits: Limits { values: crate::values::storage_class::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "WebsiteRedirectLocation", wire: "x-amz-website-redirect-location", at: Location::Header, ..MEMBER },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member {
            name: "SSECustomerKey",
            wire: "x-amz-server-side-encryption-customer-key",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "SSEKMSKeyId",
            wire: "x-amz-server-side-encryption-aws-kms-key-id",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "SSEKMSEncryptionContext",
            wire: "x-amz-server-side-encryption-context",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "BucketKeyEnabled",
            wire: "x-amz-server-side-encryption-bucket-key-enabled",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Tagging", wire: "x-amz-tagging", at: Location::Header, ..MEMBER },
        Member {
            name: "ObjectLockMode",
            wire: "x-amz-object-lock-mode",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_mode::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockRetainUntilDate",
            wire: "x-amz-object-lock-retain-until-date",
            at: Location::Header,
            kind: Kind::Timestamp,
            timestamp: TimestampFormat::Iso8601,
            ..MEMBER
        },
        Member {
            name: "ObjectLockLegalHoldStatus",
            wire: "x-amz-object-lock-legal-hold",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_legal_hold_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHold",
            wire: "x-amz-object-lock-event-hold",
            at: Location::Header,
            limits: Limits { values: crate::values::object_lock_event_hold::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHoldDurationDays",
            wire: "x-amz-object-lock-event-hold-duration-days",
            at: Location::Header,
            kind: Kind::Integer,
            ..MEMBER
        },
        Member {
            name: "ObjectLockEventHoldDurationYears",
            wire: "x-amz-object-lock-event-hold-duration-years",
            at: Location::Header,
            kind: Kind::Integer,
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(1),
    ..STRUCT
};

pub static PUT_OBJECT_OUTPUT: StructSchema = StructSchema {
    name: "PutObjectOutput",
    members: &[
        Member { name: "Expiration", wire: "x-amz-expiration", at: Location::Header, ..MEMBER },
        Member { name: "ETag", wire: "ETag", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumMD5", wire: "x-amz-checksum-md5", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumType",
            wire: "x-amz-checksum-type",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ServerSideEncryption",
            wire: "x-amz-server-side-encryption",
            at: Location::Header,
            limits: Limits { values: crate::values::server_side_encryption::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "SSEKMSKeyId",
            wire: "x-amz-server-side-encryption-aws-kms-key-id",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "SSEKMSEncryptionContext",
            wire: "x-amz-server-side-encryption-context",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "BucketKeyEnabled",
            wire: "x-amz-server-side-encryption-bucket-key-enabled",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member { name: "Size", wire: "x-amz-object-size", at: Location::Header, kind: Kind::Long, ..MEMBER },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static PUT_OBJECT_ACL_INPUT: StructSchema = StructSchema {
    name: "PutObjectAclInput",
    members: &[
        Member {
            name: "ACL",
            wire: "x-amz-acl",
            at: Location::Header,
            limits: Limits { values: crate::values::object_canned_acl::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "AccessControlPolicy",
            wire: "AccessControlPolicy",
            kind: Kind::Structure(&ACCESS_CONTROL_POLICY),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            ..MEMBER
        },
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "GrantFullControl", wire: "x-amz-grant-full-control", at: Location::Header, ..MEMBER },
        Member { name: "GrantRead", wire: "x-amz-grant-read", at: Location::Header, ..MEMBER },
        Member { name: "GrantReadACP", wire: "x-amz-grant-read-acp", at: Location::Header, ..MEMBER },
        Member { name: "GrantWrite", wire: "x-amz-grant-write", at: Location::Header, ..MEMBER },
        Member { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", at: Location::Header, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "VersionId", wire: "versionId", at: Location::Query, ..MEMBER },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(1),
    ..STRUCT
};

pub static PUT_OBJECT_ACL_OUTPUT: StructSchema = StructSchema {
    name: "PutObjectAclOutput",
    members: &[Member {
        name: "RequestCharged",
        wire: "x-amz-request-charged",
        at: Location::Header,
        limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static PUT_OBJECT_LEGAL_HOLD_INPUT: StructSchema = StructSchema {
    name: "PutObjectLegalHoldInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "LegalHold",
            wire: "LegalHold",
            kind: Kind::Structure(&OBJECT_LOCK_LEGAL_HOLD),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            ..MEMBER
        },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "VersionId", wire: "versionId", at: Location::Query, ..MEMBER },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(2),
    ..STRUCT
};

pub static PUT_OBJECT_LEGAL_HOLD_OUTPUT: StructSchema = StructSchema {
    name: "PutObjectLegalHoldOutput",
    members: &[Member {
        name: "RequestCharged",
        wire: "x-amz-request-charged",
        at: Location::Header,
        limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static PUT_OBJECT_LOCK_CONFIGURATION_INPUT: StructSchema = StructSchema {
    name: "PutObjectLockConfigurationInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member {
            name: "ObjectLockConfiguration",
            wire: "ObjectLockConfiguration",
            kind: Kind::Structure(&OBJECT_LOCK_CONFIGURATION),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            ..MEMBER
        },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Token", wire: "x-amz-bucket-object-lock-token", at: Location::Header, ..MEMBER },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(1),
    ..STRUCT
};

pub static PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT: StructSchema = StructSchema {
    name: "PutObjectLockConfigurationOutput",
    members: &[Member {
        name: "RequestCharged",
        wire: "x-amz-request-charged",
        at: Location::Header,
        limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static PUT_OBJECT_RETENTION_INPUT: StructSchema = StructSchema {
    name: "PutObjectRetentionInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member {
            name: "Retention",
            wire: "Retention",
            kind: Kind::Structure(&OBJECT_LOCK_RETENTION),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            ..MEMBER
        },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "VersionId", wire: "versionId", at: Location::Query, ..MEMBER },
        Member {
            name: "BypassGovernanceRetention",
            wire: "x-amz-bypass-governance-retention",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(2),
    ..STRUCT
};

pub static PUT_OBJECT_RETENTION_OUTPUT: StructSchema = StructSchema {
    name: "PutObjectRetentionOutput",
    members: &[Member {
        name: "RequestCharged",
        wire: "x-amz-request-charged",
        at: Location::Header,
        limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static PUT_OBJECT_TAGGING_INPUT: StructSchema = StructSchema {
    name: "PutObjectTaggingInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "VersionId", wire: "versionId", at: Location::Query, ..MEMBER },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Tagging",
            wire: "Tagging",
            kind: Kind::Structure(&TAGGING),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            required: true,
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    payload: Some(5),
    ..STRUCT
};

pub static PUT_OBJECT_TAGGING_OUTPUT: StructSchema = StructSchema {
    name: "PutObjectTaggingOutput",
    members: &[Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER }],
    ..STRUCT
};

pub static PUT_PUBLIC_ACCESS_BLOCK_INPUT: StructSchema = StructSchema {
    name: "PutPublicAccessBlockInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "PublicAccessBlockConfiguration",
            wire: "PublicAccessBlockConfiguration",
            kind: Kind::Structure(&PUBLIC_ACCESS_BLOCK_CONFIGURATION),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            required: true,
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(3),
    ..STRUCT
};

pub static PUT_PUBLIC_ACCESS_BLOCK_OUTPUT: StructSchema = StructSchema { name: "PutPublicAccessBlockOutput", ..STRUCT };

pub static RESTORE_OBJECT_INPUT: StructSchema = StructSchema {
    name: "RestoreObjectInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "VersionId", wire: "versionId", at: Location::Query, ..MEMBER },
        Member {
            name: "RestoreRequest",
            wire: "RestoreRequest",
            kind: Kind::Structure(&RESTORE_REQUEST),
            xml_namespace: Some(("", "http://s3.amazonaws.com/doc/2006-03-01/")),
            ..MEMBER
        },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(3),
    ..STRUCT
};

pub static RESTORE_OBJECT_OUTPUT: StructSchema = StructSchema {
    name: "RestoreObjectOutput",
    members: &[
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "RestoreOutputPath", wire: "x-amz-restore-output-path", at: Location::Header, ..MEMBER },
        Member { name: "Status", wire: "Status", at: Location::StatusCode, kind: Kind::Integer, ..MEMBER },
    ],
    ..STRUCT
};

pub static UPLOAD_PART_INPUT: StructSchema = StructSchema {
    name: "UploadPartInput",
    members: &[
        Member { name: "Body", wire: "Body", kind: Kind::Stream, ..MEMBER },
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member { name: "ContentLength", wire: "Content-Length", at: Location::Header, kind: Kind::Long, ..MEMBER },
        Member { name: "ContentMD5", wire: "Content-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "x-amz-sdk-checksum-algorithm",
            at: Location::Header,
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumMD5", wire: "x-amz-checksum-md5", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", at: Location::Header, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "PartNumber", wire: "partNumber", at: Location::Query, kind: Kind::Integer, required: true, ..MEMBER },
        Member { name: "UploadId", wire: "uploadId", at: Location::Query, required: true, ..MEMBER },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member {
            name: "SSECustomerKey",
            wire: "x-amz-server-side-encryption-customer-key",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    payload: Some(0),
    ..STRUCT
};

pub static UPLOAD_PART_OUTPUT: StructSchema = StructSchema {
    name: "UploadPartOutput",
    members: &[
        Member {
            name: "ServerSideEncryption",
            wire: "x-amz-server-side-encryption",
            at: Location::Header,
            limits: Limits { values: crate::values::server_side_encryption::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ETag", wire: "ETag", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumMD5", wire: "x-amz-checksum-md5", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", at: Location::Header, ..MEMBER },
        Member { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", at: Location::Header, ..MEMBER },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "SSEKMSKeyId",
            wire: "x-amz-server-side-encryption-aws-kms-key-id",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "BucketKeyEnabled",
            wire: "x-amz-server-side-encryption-bucket-key-enabled",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static UPLOAD_PART_COPY_INPUT: StructSchema = StructSchema {
    name: "UploadPartCopyInput",
    members: &[
        Member { name: "Bucket", wire: "Bucket", at: Location::Path, required: true, ..MEMBER },
        Member {
            name: "CopySource",
            wire: "x-amz-copy-source",
            at: Location::Header,
            limits: Limits { pattern: Some(&PATTERN_COPY_SOURCE), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "CopySourceIfMatch", wire: "x-amz-copy-source-if-match", at: Location::Header, ..MEMBER },
        Member {
            name: "CopySourceIfModifiedSince",
            wire: "x-amz-copy-source-if-modified-since",
            at: Location::Header,
            kind: Kind::Timestamp,
            ..MEMBER
        },
        Member { name: "CopySourceIfNoneMatch", wire: "x-amz-copy-source-if-none-match", at: Location::Header, ..MEMBER },
        Member {
            name: "CopySourceIfUnmodifiedSince",
            wire: "x-amz-copy-source-if-unmodified-since",
            at: Location::Header,
            kind: Kind::Timestamp,
            ..MEMBER
        },
        Member { name: "CopySourceRange", wire: "x-amz-copy-source-range", at: Location::Header, ..MEMBER },
        Member { name: "Key", wire: "Key", at: Location::Path, limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "PartNumber", wire: "partNumber", at: Location::Query, kind: Kind::Integer, required: true, ..MEMBER },
        Member { name: "UploadId", wire: "uploadId", at: Location::Query, required: true, ..MEMBER },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member {
            name: "SSECustomerKey",
            wire: "x-amz-server-side-encryption-customer-key",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "CopySourceSSECustomerAlgorithm",
            wire: "x-amz-copy-source-server-side-encryption-customer-algorithm",
            at: Location::Header,
            ..MEMBER
        },
        Member {
            name: "CopySourceSSECustomerKey",
            wire: "x-amz-copy-source-server-side-encryption-customer-key",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "CopySourceSSECustomerKeyMD5",
            wire: "x-amz-copy-source-server-side-encryption-customer-key-MD5",
            at: Location::Header,
            ..MEMBER
        },
        Member {
            name: "RequestPayer",
            wire: "x-amz-request-payer",
            at: Location::Header,
            limits: Limits { values: crate::values::request_payer::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", at: Location::Header, ..MEMBER },
        Member { name: "ExpectedSourceBucketOwner", wire: "x-amz-source-expected-bucket-owner", at: Location::Header, ..MEMBER },
    ],
    ..STRUCT
};

pub static UPLOAD_PART_COPY_OUTPUT: StructSchema = StructSchema {
    name: "UploadPartCopyOutput",
    members: &[
        Member { name: "CopySourceVersionId", wire: "x-amz-copy-source-version-id", at: Location::Header, ..MEMBER },
        Member { name: "CopyPartResult", wire: "CopyPartResult", kind: Kind::Structure(&COPY_PART_RESULT), ..MEMBER },
        Member {
            name: "ServerSideEncryption",
            wire: "x-amz-server-side-encryption",
            at: Location::Header,
            limits: Limits { values: crate::values::server_side_encryption::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", at: Location::Header, ..MEMBER },
        Member { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", at: Location::Header, ..MEMBER },
        Member {
            name: "SSEKMSKeyId",
            wire: "x-amz-server-side-encryption-aws-kms-key-id",
            at: Location::Header,
            traits: Traits::SENSITIVE,
            ..MEMBER
        },
        Member {
            name: "BucketKeyEnabled",
            wire: "x-amz-server-side-encryption-bucket-key-enabled",
            at: Location::Header,
            kind: Kind::Boolean,
            ..MEMBER
        },
        Member {
            name: "RequestCharged",
            wire: "x-amz-request-charged",
            at: Location::Header,
            limits: Limits { values: crate::values::request_charged::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "VersionId", wire: "x-amz-version-id", at: Location::Header, ..MEMBER },
    ],
    payload: Some(1),
    ..STRUCT
};

pub static ABORT_INCOMPLETE_MULTIPART_UPLOAD: StructSchema = StructSchema {
    name: "AbortIncompleteMultipartUpload",
    members: &[Member { name: "DaysAfterInitiation", wire: "DaysAfterInitiation", kind: Kind::Integer, ..MEMBER }],
    ..STRUCT
};

pub static ACCESS_CONTROL_POLICY: StructSchema = StructSchema {
    name: "AccessControlPolicy",
    members: &[
        Member { name: "Grants", wire: "AccessControlList", kind: Kind::List(&LIST_GRANTS), ..MEMBER },
        Member { name: "Owner", wire: "Owner", kind: Kind::Structure(&OWNER), ..MEMBER },
    ],
    ..STRUCT
};

pub static ACCESS_CONTROL_TRANSLATION: StructSchema = StructSchema {
    name: "AccessControlTranslation",
    members: &[Member {
        name: "Owner",
        wire: "Owner",
        limits: Limits { values: crate::values::owner_override::ALL, ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static BLOCKED_ENCRYPTION_TYPES: StructSchema = StructSchema {
    name: "BlockedEncryptionTypes",
    members: &[Member {
        name: "EncryptionType",
        wire: "EncryptionType",
        kind: Kind::List(&LIST_ENCRYPTION_TYPE_LIST),
        traits: Traits::FLATTENED,
        ..MEMBER
    }],
    ..STRUCT
};

pub static BUCKET: StructSchema = StructSchema {
    name: "Bucket",
    members: &[
        Member { name: "Name", wire: "Name", ..MEMBER },
        Member { name: "CreationDate", wire: "CreationDate", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "BucketRegion", wire: "BucketRegion", ..MEMBER },
        Member {
            name: "BucketArn",
            wire: "BucketArn",
            limits: Limits {
                min: Some(1),
                max: Some(128),
                pattern: Some(&PATTERN_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING),
                ..Limits::NONE
            },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static BUCKET_INFO: StructSchema = StructSchema {
    name: "BucketInfo",
    members: &[
        Member {
            name: "DataRedundancy",
            wire: "DataRedundancy",
            limits: Limits { values: crate::values::data_redundancy::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Type", wire: "Type", limits: Limits { values: crate::values::bucket_type::ALL, ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static BUCKET_LIFECYCLE_CONFIGURATION: StructSchema = StructSchema {
    name: "BucketLifecycleConfiguration",
    members: &[Member {
        name: "Rules",
        wire: "Rule",
        kind: Kind::List(&LIST_LIFECYCLE_RULES),
        traits: Traits::FLATTENED,
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static CORS_CONFIGURATION: StructSchema = StructSchema {
    name: "CORSConfiguration",
    members: &[Member {
        name: "CORSRules",
        wire: "CORSRule",
        kind: Kind::List(&LIST_CORS_RULES),
        traits: Traits::FLATTENED,
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static CORS_RULE: StructSchema = StructSchema {
    name: "CORSRule",
    members: &[
        Member { name: "ID", wire: "ID", ..MEMBER },
        Member {
            name: "AllowedHeaders",
            wire: "AllowedHeader",
            kind: Kind::List(&LIST_ALLOWED_HEADERS),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
        Member {
            name: "AllowedMethods",
            wire: "AllowedMethod",
            kind: Kind::List(&LIST_ALLOWED_METHODS),
            traits: Traits::FLATTENED,
            required: true,
            ..MEMBER
        },
        Member {
            name: "AllowedOrigins",
            wire: "AllowedOrigin",
            kind: Kind::List(&LIST_ALLOWED_ORIGINS),
            traits: Traits::FLATTENED,
            required: true,
            ..MEMBER
        },
        Member { name: "ExposeHeaders", wire: "ExposeHeader", kind: Kind::List(&LIST_EXPOSE_HEADERS), traits: Traits::FLATTENED, ..MEMBER },
        Member { name: "MaxAgeSeconds", wire: "MaxAgeSeconds", kind: Kind::Integer, ..MEMBER },
    ],
    ..STRUCT
};

pub static CSV_INPUT: StructSchema = StructSchema {
    name: "CSVInput",
    members: &[
        Member {
            name: "FileHeaderInfo",
            wire: "FileHeaderInfo",
            limits: Limits { values: crate::values::file_header_info::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Comments", wire: "Comments", ..MEMBER },
        Member { name: "QuoteEscapeCharacter", wire: "QuoteEscapeCharacter", ..MEMBER },
        Member { name: "RecordDelimiter", wire: "RecordDelimiter", ..MEMBER },
        Member { name: "FieldDelimiter", wire: "FieldDelimiter", ..MEMBER },
        Member { name: "QuoteCharacter", wire: "QuoteCharacter", ..MEMBER },
        Member { name: "AllowQuotedRecordDelimiter", wire: "AllowQuotedRecordDelimiter", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static CSV_OUTPUT: StructSchema = StructSchema {
    name: "CSVOutput",
    members: &[
        Member {
            name: "QuoteFields",
            wire: "QuoteFields",
            limits: Limits { values: crate::values::quote_fields::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "QuoteEscapeCharacter", wire: "QuoteEscapeCharacter", ..MEMBER },
        Member { name: "RecordDelimiter", wire: "RecordDelimiter", ..MEMBER },
        Member { name: "FieldDelimiter", wire: "FieldDelimiter", ..MEMBER },
        Member { name: "QuoteCharacter", wire: "QuoteCharacter", ..MEMBER },
    ],
    ..STRUCT
};

pub static CHECKSUM: StructSchema = StructSchema {
    name: "Checksum",
    members: &[
        Member { name: "ChecksumCRC32", wire: "ChecksumCRC32", ..MEMBER },
        Member { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", ..MEMBER },
        Member { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", ..MEMBER },
        Member { name: "ChecksumSHA1", wire: "ChecksumSHA1", ..MEMBER },
        Member { name: "ChecksumSHA256", wire: "ChecksumSHA256", ..MEMBER },
        Member { name: "ChecksumSHA512", wire: "ChecksumSHA512", ..MEMBER },
        Member { name: "ChecksumMD5", wire: "ChecksumMD5", ..MEMBER },
        Member { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", ..MEMBER },
        Member { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", ..MEMBER },
        Member { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", ..MEMBER },
        Member {
            name: "ChecksumType",
            wire: "ChecksumType",
            limits: Limits { values: crate::values::checksum_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static COMMON_PREFIX: StructSchema =
    StructSchema { name: "CommonPrefix", members: &[Member { name: "Prefix", wire: "Prefix", ..MEMBER }], ..STRUCT };

pub static COMPLETED_MULTIPART_UPLOAD: StructSchema = StructSchema {
    name: "CompletedMultipartUpload",
    members: &[Member { name: "Parts", wire: "Part", kind: Kind::List(&LIST_COMPLETED_PART_LIST), traits: Traits::FLATTENED, ..MEMBER }],
    ..STRUCT
};

pub static COMPLETED_PART: StructSchema = StructSchema {
    name: "CompletedPart",
    members: &[
        Member { name: "ETag", wire: "ETag", ..MEMBER },
        Member { name: "ChecksumCRC32", wire: "ChecksumCRC32", ..MEMBER },
        Member { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", ..MEMBER },
        Member { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", ..MEMBER },
        Member { name: "ChecksumSHA1", wire: "ChecksumSHA1", ..MEMBER },
        Member { name: "ChecksumSHA256", wire: "ChecksumSHA256", ..MEMBER },
        Member { name: "ChecksumSHA512", wire: "ChecksumSHA512", ..MEMBER },
        Member { name: "ChecksumMD5", wire: "ChecksumMD5", ..MEMBER },
        Member { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", ..MEMBER },
        Member { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", ..MEMBER },
        Member { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", ..MEMBER },
        Member { name: "PartNumber", wire: "PartNumber", kind: Kind::Integer, ..MEMBER },
    ],
    ..STRUCT
};

pub static CONDITION: StructSchema = StructSchema {
    name: "Condition",
    members: &[
        Member { name: "HttpErrorCodeReturnedEquals", wire: "HttpErrorCodeReturnedEquals", ..MEMBER },
        Member { name: "KeyPrefixEquals", wire: "KeyPrefixEquals", ..MEMBER },
    ],
    ..STRUCT
};

pub static COPY_OBJECT_RESULT: StructSchema = StructSchema {
    name: "CopyObjectResult",
    members: &[
        Member { name: "ETag", wire: "ETag", ..MEMBER },
        Member { name: "LastModified", wire: "LastModified", kind: Kind::Timestamp, ..MEMBER },
        Member {
            name: "ChecksumType",
            wire: "ChecksumType",
            limits: Limits { values: crate::values::checksum_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ChecksumCRC32", wire: "ChecksumCRC32", ..MEMBER },
        Member { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", ..MEMBER },
        Member { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", ..MEMBER },
        Member { name: "ChecksumSHA1", wire: "ChecksumSHA1", ..MEMBER },
        Member { name: "ChecksumSHA256", wire: "ChecksumSHA256", ..MEMBER },
        Member { name: "ChecksumSHA512", wire: "ChecksumSHA512", ..MEMBER },
        Member { name: "ChecksumMD5", wire: "ChecksumMD5", ..MEMBER },
        Member { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", ..MEMBER },
        Member { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", ..MEMBER },
        Member { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", ..MEMBER },
    ],
    ..STRUCT
};

pub static COPY_PART_RESULT: StructSchema = StructSchema {
    name: "CopyPartResult",
    members: &[
        Member { name: "ETag", wire: "ETag", ..MEMBER },
        Member { name: "LastModified", wire: "LastModified", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "ChecksumCRC32", wire: "ChecksumCRC32", ..MEMBER },
        Member { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", ..MEMBER },
        Member { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", ..MEMBER },
        Member { name: "ChecksumSHA1", wire: "ChecksumSHA1", ..MEMBER },
        Member { name: "ChecksumSHA256", wire: "ChecksumSHA256", ..MEMBER },
        Member { name: "ChecksumSHA512", wire: "ChecksumSHA512", ..MEMBER },
        Member { name: "ChecksumMD5", wire: "ChecksumMD5", ..MEMBER },
        Member { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", ..MEMBER },
        Member { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", ..MEMBER },
        Member { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", ..MEMBER },
    ],
    ..STRUCT
};

pub static CREATE_BUCKET_CONFIGURATION: StructSchema = StructSchema {
    name: "CreateBucketConfiguration",
    members: &[
        Member { name: "LocationConstraint", wire: "LocationConstraint", ..MEMBER },
        Member { name: "Location", wire: "Location", kind: Kind::Structure(&LOCATION_INFO), ..MEMBER },
        Member { name: "Bucket", wire: "Bucket", kind: Kind::Structure(&BUCKET_INFO), ..MEMBER },
        Member { name: "Tags", wire: "Tags", kind: Kind::List(&LIST_TAG_SET), ..MEMBER },
    ],
    ..STRUCT
};

pub static DEFAULT_RETENTION: StructSchema = StructSchema {
    name: "DefaultRetention",
    members: &[
        Member {
            name: "Mode",
            wire: "Mode",
            limits: Limits { values: crate::values::object_lock_retention_mode::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Days", wire: "Days", kind: Kind::Integer, ..MEMBER },
        Member { name: "Years", wire: "Years", kind: Kind::Integer, ..MEMBER },
        Member { name: "DefaultEventHold", wire: "DefaultEventHold", kind: Kind::Structure(&EVENT_HOLD_DURATION), ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE: StructSchema = StructSchema {
    name: "Delete",
    members: &[
        Member {
            name: "Objects",
            wire: "Object",
            kind: Kind::List(&LIST_OBJECT_IDENTIFIER_LIST),
            traits: Traits::FLATTENED,
            required: true,
            ..MEMBER
        },
        Member { name: "Quiet", wire: "Quiet", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_MARKER_ENTRY: StructSchema = StructSchema {
    name: "DeleteMarkerEntry",
    members: &[
        Member { name: "Owner", wire: "Owner", kind: Kind::Structure(&OWNER), ..MEMBER },
        Member { name: "Key", wire: "Key", limits: Limits { min: Some(1), ..Limits::NONE }, ..MEMBER },
        Member { name: "VersionId", wire: "VersionId", ..MEMBER },
        Member { name: "IsLatest", wire: "IsLatest", kind: Kind::Boolean, ..MEMBER },
        Member { name: "LastModified", wire: "LastModified", kind: Kind::Timestamp, ..MEMBER },
    ],
    ..STRUCT
};

pub static DELETE_MARKER_REPLICATION: StructSchema = StructSchema {
    name: "DeleteMarkerReplication",
    members: &[Member {
        name: "Status",
        wire: "Status",
        limits: Limits { values: crate::values::delete_marker_replication_status::ALL, ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static DELETED_OBJECT: StructSchema = StructSchema {
    name: "DeletedObject",
    members: &[
        Member { name: "Key", wire: "Key", limits: Limits { min: Some(1), ..Limits::NONE }, ..MEMBER },
        Member { name: "VersionId", wire: "VersionId", ..MEMBER },
        Member { name: "DeleteMarker", wire: "DeleteMarker", kind: Kind::Boolean, ..MEMBER },
        Member { name: "DeleteMarkerVersionId", wire: "DeleteMarkerVersionId", ..MEMBER },
    ],
    ..STRUCT
};

pub static DESTINATION: StructSchema = StructSchema {
    name: "Destination",
    members: &[
        Member { name: "Bucket", wire: "Bucket", required: true, ..MEMBER },
        Member { name: "Account", wire: "Account", ..MEMBER },
        Member {
            name: "StorageClass",
            wire: "StorageClass",
            limits: Limits { values: crate::values::storage_class::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "AccessControlTranslation",
            wire: "AccessControlTranslation",
            kind: Kind::Structure(&ACCESS_CONTROL_TRANSLATION),
            ..MEMBER
        },
        Member {
            name: "EncryptionConfiguration",
            wire: "EncryptionConfiguration",
            kind: Kind::Structure(&ENCRYPTION_CONFIGURATION),
            ..MEMBER
        },
        Member { name: "ReplicationTime", wire: "ReplicationTime", kind: Kind::Structure(&REPLICATION_TIME), ..MEMBER },
        Member { name: "Metrics", wire: "Metrics", kind: Kind::Structure(&METRICS), ..MEMBER },
    ],
    ..STRUCT
};

pub static ENCRYPTION: StructSchema = StructSchema {
    name: "Encryption",
    members: &[
        Member {
            name: "EncryptionType",
            wire: "EncryptionType",
            limits: Limits { values: crate::values::server_side_encryption::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "KMSKeyId", wire: "KMSKeyId", traits: Traits::SENSITIVE, ..MEMBER },
        Member { name: "KMSContext", wire: "KMSContext", ..MEMBER },
    ],
    ..STRUCT
};

pub static ENCRYPTION_CONFIGURATION: StructSchema = StructSchema {
    name: "EncryptionConfiguration",
    members: &[Member { name: "ReplicaKmsKeyID", wire: "ReplicaKmsKeyID", ..MEMBER }],
    ..STRUCT
};

pub static ERROR: StructSchema = StructSchema {
    name: "Error",
    members: &[
        Member { name: "Key", wire: "Key", limits: Limits { min: Some(1), ..Limits::NONE }, ..MEMBER },
        Member { name: "VersionId", wire: "VersionId", ..MEMBER },
        Member { name: "Code", wire: "Code", ..MEMBER },
        Member { name: "Message", wire: "Message", ..MEMBER },
    ],
    ..STRUCT
};

pub static ERROR_DOCUMENT: StructSchema = StructSchema {
    name: "ErrorDocument",
    members: &[Member { name: "Key", wire: "Key", limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER }],
    ..STRUCT
};

pub static EVENT_BRIDGE_CONFIGURATION: StructSchema = StructSchema { name: "EventBridgeConfiguration", ..STRUCT };

pub static EVENT_HOLD_DURATION: StructSchema = StructSchema {
    name: "EventHoldDuration",
    members: &[
        Member { name: "Days", wire: "Days", kind: Kind::Integer, ..MEMBER },
        Member { name: "Years", wire: "Years", kind: Kind::Integer, ..MEMBER },
    ],
    ..STRUCT
};

pub static EXISTING_OBJECT_REPLICATION: StructSchema = StructSchema {
    name: "ExistingObjectReplication",
    members: &[Member {
        name: "Status",
        wire: "Status",
        limits: Limits { values: crate::values::existing_object_replication_status::ALL, ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static FILTER_RULE: StructSchema = StructSchema {
    name: "FilterRule",
    members: &[
        Member { name: "Name", wire: "Name", limits: Limits { values: crate::values::filter_rule_name::ALL, ..Limits::NONE }, ..MEMBER },
        Member { name: "Value", wire: "Value", ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_OBJECT_ATTRIBUTES_PARTS: StructSchema = StructSchema {
    name: "GetObjectAttributesParts",
    members: &[
        Member { name: "TotalPartsCount", wire: "PartsCount", kind: Kind::Integer, ..MEMBER },
        Member { name: "PartNumberMarker", wire: "PartNumberMarker", kind: Kind::Integer, ..MEMBER },
        Member { name: "NextPartNumberMarker", wire: "NextPartNumberMarker", kind: Kind::Integer, ..MEMBER },
        Member { name: "MaxParts", wire: "MaxParts", kind: Kind::Integer, ..MEMBER },
        Member { name: "IsTruncated", wire: "IsTruncated", kind: Kind::Boolean, ..MEMBER },
        Member { name: "Parts", wire: "Part", kind: Kind::List(&LIST_PARTS_LIST), traits: Traits::FLATTENED, ..MEMBER },
    ],
    ..STRUCT
};

pub static GLACIER_JOB_PARAMETERS: StructSchema = StructSchema {
    name: "GlacierJobParameters",
    members: &[Member {
        name: "Tier",
        wire: "Tier",
        limits: Limits { values: crate::values::tier::ALL, ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static GRANT: StructSchema = StructSchema {
    name: "Grant",
    members: &[
        Member {
            name: "Grantee",
            wire: "Grantee",
            kind: Kind::Structure(&GRANTEE),
            xml_namespace: Some(("xsi", "http://www.w3.org/2001/XMLSchema-instance")),
            ..MEMBER
        },
        Member {
            name: "Permission",
            wire: "Permission",
            limits: Limits { values: crate::values::permission::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static GRANTEE: StructSchema = StructSchema {
    name: "Grantee",
    members: &[
        Member { name: "DisplayName", wire: "DisplayName", ..MEMBER },
        Member { name: "EmailAddress", wire: "EmailAddress", ..MEMBER },
        Member { name: "ID", wire: "ID", ..MEMBER },
        Member {
            name: "Type",
            wire: "xsi:type",
            limits: Limits { values: crate::values::r#type::ALL, ..Limits::NONE },
            traits: Traits::XML_ATTRIBUTE,
            required: true,
            ..MEMBER
        },
        Member { name: "URI", wire: "URI", ..MEMBER },
    ],
    ..STRUCT
};

pub static INDEX_DOCUMENT: StructSchema =
    StructSchema { name: "IndexDocument", members: &[Member { name: "Suffix", wire: "Suffix", required: true, ..MEMBER }], ..STRUCT };

pub static INITIATOR: StructSchema = StructSchema {
    name: "Initiator",
    members: &[Member { name: "ID", wire: "ID", ..MEMBER }, Member { name: "DisplayName", wire: "DisplayName", ..MEMBER }],
    ..STRUCT
};

pub static INPUT_SERIALIZATION: StructSchema = StructSchema {
    name: "InputSerialization",
    members: &[
        Member { name: "CSV", wire: "CSV", kind: Kind::Structure(&CSV_INPUT), ..MEMBER },
        Member {
            name: "CompressionType",
            wire: "CompressionType",
            limits: Limits { values: crate::values::compression_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "JSON", wire: "JSON", kind: Kind::Structure(&JSON_INPUT), ..MEMBER },
        Member { name: "Parquet", wire: "Parquet", kind: Kind::Structure(&PARQUET_INPUT), ..MEMBER },
    ],
    ..STRUCT
};

pub static INTELLIGENT_TIERING_AND_OPERATOR: StructSchema = StructSchema {
    name: "IntelligentTieringAndOperator",
    members: &[
        Member { name: "Prefix", wire: "Prefix", ..MEMBER },
        Member { name: "Tags", wire: "Tag", kind: Kind::List(&LIST_TAG_SET), traits: Traits::FLATTENED, ..MEMBER },
    ],
    ..STRUCT
};

pub static INTELLIGENT_TIERING_CONFIGURATION: StructSchema = StructSchema {
    name: "IntelligentTieringConfiguration",
    members: &[
        Member { name: "Id", wire: "Id", required: true, ..MEMBER },
        Member { name: "Filter", wire: "Filter", kind: Kind::Structure(&INTELLIGENT_TIERING_FILTER), ..MEMBER },
        Member {
            name: "Status",
            wire: "Status",
            limits: Limits { values: crate::values::intelligent_tiering_status::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Tierings",
            wire: "Tiering",
            kind: Kind::List(&LIST_TIERING_LIST),
            traits: Traits::FLATTENED,
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static INTELLIGENT_TIERING_FILTER: StructSchema = StructSchema {
    name: "IntelligentTieringFilter",
    members: &[
        Member { name: "Prefix", wire: "Prefix", ..MEMBER },
        Member { name: "Tag", wire: "Tag", kind: Kind::Structure(&TAG), ..MEMBER },
        Member { name: "And", wire: "And", kind: Kind::Structure(&INTELLIGENT_TIERING_AND_OPERATOR), ..MEMBER },
    ],
    ..STRUCT
};

pub static JSON_INPUT: StructSchema = StructSchema {
    name: "JSONInput",
    members: &[Member { name: "Type", wire: "Type", limits: Limits { values: crate::values::json_type::ALL, ..Limits::NONE }, ..MEMBER }],
    ..STRUCT
};

pub static JSON_OUTPUT: StructSchema =
    StructSchema { name: "JSONOutput", members: &[Member { name: "RecordDelimiter", wire: "RecordDelimiter", ..MEMBER }], ..STRUCT };

pub static LAMBDA_FUNCTION_CONFIGURATION: StructSchema = StructSchema {
    name: "LambdaFunctionConfiguration",
    members: &[
        Member { name: "Id", wire: "Id", ..MEMBER },
        Member { name: "LambdaFunctionArn", wire: "CloudFunction", required: true, ..MEMBER },
        Member { name: "Events", wire: "Event", kind: Kind::List(&LIST_EVENT_LIST), traits: Traits::FLATTENED, required: true, ..MEMBER },
        Member { name: "Filter", wire: "Filter", kind: Kind::Structure(&NOTIFICATION_CONFIGURATION_FILTER), ..MEMBER },
    ],
    ..STRUCT
};

pub static LIFECYCLE_EXPIRATION: StructSchema = StructSchema {
    name: "LifecycleExpiration",
    members: &[
        Member { name: "Date", wire: "Date", kind: Kind::Timestamp, timestamp: TimestampFormat::Iso8601, ..MEMBER },
        Member { name: "Days", wire: "Days", kind: Kind::Integer, ..MEMBER },
        Member { name: "ExpiredObjectDeleteMarker", wire: "ExpiredObjectDeleteMarker", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIFECYCLE_RULE: StructSchema = StructSchema {
    name: "LifecycleRule",
    members: &[
        Member { name: "Expiration", wire: "Expiration", kind: Kind::Structure(&LIFECYCLE_EXPIRATION), ..MEMBER },
        Member { name: "ID", wire: "ID", ..MEMBER },
        Member { name: "Prefix", wire: "Prefix", ..MEMBER },
        Member { name: "Filter", wire: "Filter", kind: Kind::Structure(&LIFECYCLE_RULE_FILTER), ..MEMBER },
        Member {
            name: "Status",
            wire: "Status",
            limits: Limits { values: crate::values::expiration_status::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Transitions", wire: "Transition", kind: Kind::List(&LIST_TRANSITION_LIST), traits: Traits::FLATTENED, ..MEMBER },
        Member {
            name: "NoncurrentVersionTransitions",
            wire: "NoncurrentVersionTransition",
            kind: Kind::List(&LIST_NONCURRENT_VERSION_TRANSITION_LIST),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
        Member {
            name: "NoncurrentVersionExpiration",
            wire: "NoncurrentVersionExpiration",
            kind: Kind::Structure(&NONCURRENT_VERSION_EXPIRATION),
            ..MEMBER
        },
        Member {
            name: "AbortIncompleteMultipartUpload",
            wire: "AbortIncompleteMultipartUpload",
            kind: Kind::Structure(&ABORT_INCOMPLETE_MULTIPART_UPLOAD),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIFECYCLE_RULE_AND_OPERATOR: StructSchema = StructSchema {
    name: "LifecycleRuleAndOperator",
    members: &[
        Member { name: "Prefix", wire: "Prefix", ..MEMBER },
        Member { name: "Tags", wire: "Tag", kind: Kind::List(&LIST_TAG_SET), traits: Traits::FLATTENED, ..MEMBER },
        Member { name: "ObjectSizeGreaterThan", wire: "ObjectSizeGreaterThan", kind: Kind::Long, ..MEMBER },
        Member { name: "ObjectSizeLessThan", wire: "ObjectSizeLessThan", kind: Kind::Long, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIFECYCLE_RULE_FILTER: StructSchema = StructSchema {
    name: "LifecycleRuleFilter",
    members: &[
        Member { name: "Prefix", wire: "Prefix", ..MEMBER },
        Member { name: "Tag", wire: "Tag", kind: Kind::Structure(&TAG), ..MEMBER },
        Member { name: "ObjectSizeGreaterThan", wire: "ObjectSizeGreaterThan", kind: Kind::Long, ..MEMBER },
        Member { name: "ObjectSizeLessThan", wire: "ObjectSizeLessThan", kind: Kind::Long, ..MEMBER },
        Member { name: "And", wire: "And", kind: Kind::Structure(&LIFECYCLE_RULE_AND_OPERATOR), ..MEMBER },
    ],
    ..STRUCT
};

pub static LOCATION_INFO: StructSchema = StructSchema {
    name: "LocationInfo",
    members: &[
        Member { name: "Type", wire: "Type", limits: Limits { values: crate::values::location_type::ALL, ..Limits::NONE }, ..MEMBER },
        Member { name: "Name", wire: "Name", ..MEMBER },
    ],
    ..STRUCT
};

pub static LOGGING_ENABLED: StructSchema = StructSchema {
    name: "LoggingEnabled",
    members: &[
        Member { name: "TargetBucket", wire: "TargetBucket", required: true, ..MEMBER },
        Member { name: "TargetGrants", wire: "TargetGrants", kind: Kind::List(&LIST_TARGET_GRANTS), ..MEMBER },
        Member { name: "TargetPrefix", wire: "TargetPrefix", required: true, ..MEMBER },
        Member { name: "TargetObjectKeyFormat", wire: "TargetObjectKeyFormat", kind: Kind::Structure(&TARGET_OBJECT_KEY_FORMAT), ..MEMBER },
    ],
    ..STRUCT
};

pub static METADATA_ENTRY: StructSchema = StructSchema {
    name: "MetadataEntry",
    members: &[Member { name: "Name", wire: "Name", ..MEMBER }, Member { name: "Value", wire: "Value", ..MEMBER }],
    ..STRUCT
};

pub static METRICS: StructSchema = StructSchema {
    name: "Metrics",
    members: &[
        Member {
            name: "Status",
            wire: "Status",
            limits: Limits { values: crate::values::metrics_status::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "EventThreshold", wire: "EventThreshold", kind: Kind::Structure(&REPLICATION_TIME_VALUE), ..MEMBER },
    ],
    ..STRUCT
};

pub static MULTIPART_UPLOAD: StructSchema = StructSchema {
    name: "MultipartUpload",
    members: &[
        Member { name: "UploadId", wire: "UploadId", ..MEMBER },
        Member { name: "Key", wire: "Key", limits: Limits { min: Some(1), ..Limits::NONE }, ..MEMBER },
        Member { name: "Initiated", wire: "Initiated", kind: Kind::Timestamp, ..MEMBER },
        Member {
            name: "StorageClass",
            wire: "StorageClass",
            limits: Limits { values: crate::values::storage_class::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Owner", wire: "Owner", kind: Kind::Structure(&OWNER), ..MEMBER },
        Member { name: "Initiator", wire: "Initiator", kind: Kind::Structure(&INITIATOR), ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "ChecksumAlgorithm",
            limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ChecksumType",
            wire: "ChecksumType",
            limits: Limits { values: crate::values::checksum_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "VersionId", wire: "VersionId", ..MEMBER },
    ],
    ..STRUCT
};

pub static NONCURRENT_VERSION_EXPIRATION: StructSchema = StructSchema {
    name: "NoncurrentVersionExpiration",
    members: &[
        Member { name: "NoncurrentDays", wire: "NoncurrentDays", kind: Kind::Integer, ..MEMBER },
        Member { name: "NewerNoncurrentVersions", wire: "NewerNoncurrentVersions", kind: Kind::Integer, ..MEMBER },
    ],
    ..STRUCT
};

pub static NONCURRENT_VERSION_TRANSITION: StructSchema = StructSchema {
    name: "NoncurrentVersionTransition",
    members: &[
        Member { name: "NoncurrentDays", wire: "NoncurrentDays", kind: Kind::Integer, ..MEMBER },
        Member {
            name: "StorageClass",
            wire: "StorageClass",
            limits: Limits { values: crate::values::transition_storage_class::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NewerNoncurrentVersions", wire: "NewerNoncurrentVersions", kind: Kind::Integer, ..MEMBER },
    ],
    ..STRUCT
};

pub static NOTIFICATION_CONFIGURATION: StructSchema = StructSchema {
    name: "NotificationConfiguration",
    members: &[
        Member {
            name: "TopicConfigurations",
            wire: "TopicConfiguration",
            kind: Kind::List(&LIST_TOPIC_CONFIGURATION_LIST),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
        Member {
            name: "QueueConfigurations",
            wire: "QueueConfiguration",
            kind: Kind::List(&LIST_QUEUE_CONFIGURATION_LIST),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
        Member {
            name: "LambdaFunctionConfigurations",
            wire: "CloudFunctionConfiguration",
            kind: Kind::List(&LIST_LAMBDA_FUNCTION_CONFIGURATION_LIST),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
        Member {
            name: "EventBridgeConfiguration",
            wire: "EventBridgeConfiguration",
            kind: Kind::Structure(&EVENT_BRIDGE_CONFIGURATION),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static NOTIFICATION_CONFIGURATION_FILTER: StructSchema = StructSchema {
    name: "NotificationConfigurationFilter",
    members: &[Member { name: "Key", wire: "S3Key", kind: Kind::Structure(&S3_KEY_FILTER), ..MEMBER }],
    ..STRUCT
};

pub static OBJECT: StructSchema = StructSchema {
    name: "Object",
    members: &[
        Member { name: "Key", wire: "Key", limits: Limits { min: Some(1), ..Limits::NONE }, ..MEMBER },
        Member { name: "LastModified", wire: "LastModified", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "ETag", wire: "ETag", ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "ChecksumAlgorithm",
            kind: Kind::List(&LIST_CHECKSUM_ALGORITHM_LIST),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
        Member {
            name: "ChecksumType",
            wire: "ChecksumType",
            limits: Limits { values: crate::values::checksum_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Size", wire: "Size", kind: Kind::Long, ..MEMBER },
        Member {
            name: "StorageClass",
            wire: "StorageClass",
            limits: Limits { values: crate::values::object_storage_class::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Owner", wire: "Owner", kind: Kind::Structure(&OWNER), ..MEMBER },
        Member { name: "RestoreStatus", wire: "RestoreStatus", kind: Kind::Structure(&RESTORE_STATUS), ..MEMBER },
    ],
    ..STRUCT
};

pub static OBJECT_IDENTIFIER: StructSchema = StructSchema {
    name: "ObjectIdentifier",
    members: &[
        Member { name: "Key", wire: "Key", limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "VersionId", wire: "VersionId", ..MEMBER },
        Member { name: "ETag", wire: "ETag", ..MEMBER },
        Member {
            name: "LastModifiedTime",
            wire: "LastModifiedTime",
            kind: Kind::Timestamp,
            timestamp: TimestampFormat::HttpDate,
            ..MEMBER
        },
        Member { name: "Size", wire: "Size", kind: Kind::Long, ..MEMBER },
    ],
    ..STRUCT
};

pub static OBJECT_LOCK_CONFIGURATION: StructSchema = StructSchema {
    name: "ObjectLockConfiguration",
    members: &[
        Member {
            name: "ObjectLockEnabled",
            wire: "ObjectLockEnabled",
            limits: Limits { values: crate::values::object_lock_enabled::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Rule", wire: "Rule", kind: Kind::Structure(&OBJECT_LOCK_RULE), ..MEMBER },
    ],
    ..STRUCT
};

pub static OBJECT_LOCK_LEGAL_HOLD: StructSchema = StructSchema {
    name: "ObjectLockLegalHold",
    members: &[Member {
        name: "Status",
        wire: "Status",
        limits: Limits { values: crate::values::object_lock_legal_hold_status::ALL, ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static OBJECT_LOCK_RETENTION: StructSchema = StructSchema {
    name: "ObjectLockRetention",
    members: &[
        Member {
            name: "Mode",
            wire: "Mode",
            limits: Limits { values: crate::values::object_lock_retention_mode::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "RetainUntilDate", wire: "RetainUntilDate", kind: Kind::Timestamp, timestamp: TimestampFormat::Iso8601, ..MEMBER },
        Member {
            name: "EventHold",
            wire: "EventHold",
            limits: Limits { values: crate::values::object_lock_event_hold::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "EventHoldDuration", wire: "EventHoldDuration", kind: Kind::Structure(&EVENT_HOLD_DURATION), ..MEMBER },
    ],
    ..STRUCT
};

pub static OBJECT_LOCK_RULE: StructSchema = StructSchema {
    name: "ObjectLockRule",
    members: &[Member { name: "DefaultRetention", wire: "DefaultRetention", kind: Kind::Structure(&DEFAULT_RETENTION), ..MEMBER }],
    ..STRUCT
};

pub static OBJECT_PART: StructSchema = StructSchema {
    name: "ObjectPart",
    members: &[
        Member { name: "PartNumber", wire: "PartNumber", kind: Kind::Integer, ..MEMBER },
        Member { name: "Size", wire: "Size", kind: Kind::Long, ..MEMBER },
        Member { name: "ChecksumCRC32", wire: "ChecksumCRC32", ..MEMBER },
        Member { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", ..MEMBER },
        Member { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", ..MEMBER },
        Member { name: "ChecksumSHA1", wire: "ChecksumSHA1", ..MEMBER },
        Member { name: "ChecksumSHA256", wire: "ChecksumSHA256", ..MEMBER },
        Member { name: "ChecksumSHA512", wire: "ChecksumSHA512", ..MEMBER },
        Member { name: "ChecksumMD5", wire: "ChecksumMD5", ..MEMBER },
        Member { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", ..MEMBER },
        Member { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", ..MEMBER },
        Member { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", ..MEMBER },
    ],
    ..STRUCT
};

pub static OBJECT_VERSION: StructSchema = StructSchema {
    name: "ObjectVersion",
    members: &[
        Member { name: "ETag", wire: "ETag", ..MEMBER },
        Member {
            name: "ChecksumAlgorithm",
            wire: "ChecksumAlgorithm",
            kind: Kind::List(&LIST_CHECKSUM_ALGORITHM_LIST),
            traits: Traits::FLATTENED,
            ..MEMBER
        },
        Member {
            name: "ChecksumType",
            wire: "ChecksumType",
            limits: Limits { values: crate::values::checksum_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Size", wire: "Size", kind: Kind::Long, ..MEMBER },
        Member {
            name: "StorageClass",
            wire: "StorageClass",
            limits: Limits { values: crate::values::object_version_storage_class::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Key", wire: "Key", limits: Limits { min: Some(1), ..Limits::NONE }, ..MEMBER },
        Member { name: "VersionId", wire: "VersionId", ..MEMBER },
        Member { name: "IsLatest", wire: "IsLatest", kind: Kind::Boolean, ..MEMBER },
        Member { name: "LastModified", wire: "LastModified", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "Owner", wire: "Owner", kind: Kind::Structure(&OWNER), ..MEMBER },
        Member { name: "RestoreStatus", wire: "RestoreStatus", kind: Kind::Structure(&RESTORE_STATUS), ..MEMBER },
    ],
    ..STRUCT
};

pub static OUTPUT_LOCATION: StructSchema = StructSchema {
    name: "OutputLocation",
    members: &[Member { name: "S3", wire: "S3", kind: Kind::Structure(&S3_LOCATION), ..MEMBER }],
    ..STRUCT
};

pub static OUTPUT_SERIALIZATION: StructSchema = StructSchema {
    name: "OutputSerialization",
    members: &[
        Member { name: "CSV", wire: "CSV", kind: Kind::Structure(&CSV_OUTPUT), ..MEMBER },
        Member { name: "JSON", wire: "JSON", kind: Kind::Structure(&JSON_OUTPUT), ..MEMBER },
    ],
    ..STRUCT
};

pub static OWNER: StructSchema = StructSchema {
    name: "Owner",
    members: &[Member { name: "DisplayName", wire: "DisplayName", ..MEMBER }, Member { name: "ID", wire: "ID", ..MEMBER }],
    ..STRUCT
};

pub static OWNERSHIP_CONTROLS: StructSchema = StructSchema {
    name: "OwnershipControls",
    members: &[Member {
        name: "Rules",
        wire: "Rule",
        kind: Kind::List(&LIST_OWNERSHIP_CONTROLS_RULES),
        traits: Traits::FLATTENED,
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static OWNERSHIP_CONTROLS_RULE: StructSchema = StructSchema {
    name: "OwnershipControlsRule",
    members: &[Member {
        name: "ObjectOwnership",
        wire: "ObjectOwnership",
        limits: Limits { values: crate::values::object_ownership::ALL, ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static PARQUET_INPUT: StructSchema = StructSchema { name: "ParquetInput", ..STRUCT };

pub static PART: StructSchema = StructSchema {
    name: "Part",
    members: &[
        Member { name: "PartNumber", wire: "PartNumber", kind: Kind::Integer, ..MEMBER },
        Member { name: "LastModified", wire: "LastModified", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "ETag", wire: "ETag", ..MEMBER },
        Member { name: "Size", wire: "Size", kind: Kind::Long, ..MEMBER },
        Member { name: "ChecksumCRC32", wire: "ChecksumCRC32", ..MEMBER },
        Member { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", ..MEMBER },
        Member { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", ..MEMBER },
        Member { name: "ChecksumSHA1", wire: "ChecksumSHA1", ..MEMBER },
        Member { name: "ChecksumSHA256", wire: "ChecksumSHA256", ..MEMBER },
        Member { name: "ChecksumSHA512", wire: "ChecksumSHA512", ..MEMBER },
        Member { name: "ChecksumMD5", wire: "ChecksumMD5", ..MEMBER },
        Member { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", ..MEMBER },
        Member { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", ..MEMBER },
        Member { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", ..MEMBER },
    ],
    ..STRUCT
};

pub static PARTITIONED_PREFIX: StructSchema = StructSchema {
    name: "PartitionedPrefix",
    members: &[Member {
        name: "PartitionDateSource",
        wire: "PartitionDateSource",
        limits: Limits { values: crate::values::partition_date_source::ALL, ..Limits::NONE },
        ..MEMBER
    }],
    xml_name: Some("PartitionedPrefix"),
    ..STRUCT
};

pub static POLICY_STATUS: StructSchema = StructSchema {
    name: "PolicyStatus",
    members: &[Member { name: "IsPublic", wire: "IsPublic", kind: Kind::Boolean, ..MEMBER }],
    ..STRUCT
};

pub static PUBLIC_ACCESS_BLOCK_CONFIGURATION: StructSchema = StructSchema {
    name: "PublicAccessBlockConfiguration",
    members: &[
        Member { name: "BlockPublicAcls", wire: "BlockPublicAcls", kind: Kind::Boolean, ..MEMBER },
        Member { name: "IgnorePublicAcls", wire: "IgnorePublicAcls", kind: Kind::Boolean, ..MEMBER },
        Member { name: "BlockPublicPolicy", wire: "BlockPublicPolicy", kind: Kind::Boolean, ..MEMBER },
        Member { name: "RestrictPublicBuckets", wire: "RestrictPublicBuckets", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static QUEUE_CONFIGURATION: StructSchema = StructSchema {
    name: "QueueConfiguration",
    members: &[
        Member { name: "Id", wire: "Id", ..MEMBER },
        Member { name: "QueueArn", wire: "Queue", required: true, ..MEMBER },
        Member { name: "Events", wire: "Event", kind: Kind::List(&LIST_EVENT_LIST), traits: Traits::FLATTENED, required: true, ..MEMBER },
        Member { name: "Filter", wire: "Filter", kind: Kind::Structure(&NOTIFICATION_CONFIGURATION_FILTER), ..MEMBER },
    ],
    ..STRUCT
};

pub static REDIRECT: StructSchema = StructSchema {
    name: "Redirect",
    members: &[
        Member { name: "HostName", wire: "HostName", ..MEMBER },
        Member { name: "HttpRedirectCode", wire: "HttpRedirectCode", ..MEMBER },
        Member { name: "Protocol", wire: "Protocol", limits: Limits { values: crate::values::protocol::ALL, ..Limits::NONE }, ..MEMBER },
        Member { name: "ReplaceKeyPrefixWith", wire: "ReplaceKeyPrefixWith", ..MEMBER },
        Member { name: "ReplaceKeyWith", wire: "ReplaceKeyWith", ..MEMBER },
    ],
    ..STRUCT
};

pub static REDIRECT_ALL_REQUESTS_TO: StructSchema = StructSchema {
    name: "RedirectAllRequestsTo",
    members: &[
        Member { name: "HostName", wire: "HostName", required: true, ..MEMBER },
        Member { name: "Protocol", wire: "Protocol", limits: Limits { values: crate::values::protocol::ALL, ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static REPLICA_MODIFICATIONS: StructSchema = StructSchema {
    name: "ReplicaModifications",
    members: &[Member {
        name: "Status",
        wire: "Status",
        limits: Limits { values: crate::values::replica_modifications_status::ALL, ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static REPLICATION_CONFIGURATION: StructSchema = StructSchema {
    name: "ReplicationConfiguration",
    members: &[
        Member { name: "Role", wire: "Role", required: true, ..MEMBER },
        Member {
            name: "Rules",
            wire: "Rule",
            kind: Kind::List(&LIST_REPLICATION_RULES),
            traits: Traits::FLATTENED,
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static REPLICATION_RULE: StructSchema = StructSchema {
    name: "ReplicationRule",
    members: &[
        Member { name: "ID", wire: "ID", ..MEMBER },
        Member { name: "Priority", wire: "Priority", kind: Kind::Integer, ..MEMBER },
        Member { name: "Prefix", wire: "Prefix", ..MEMBER },
        Member { name: "Filter", wire: "Filter", kind: Kind::Structure(&REPLICATION_RULE_FILTER), ..MEMBER },
        Member {
            name: "Status",
            wire: "Status",
            limits: Limits { values: crate::values::replication_rule_status::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "SourceSelectionCriteria",
            wire: "SourceSelectionCriteria",
            kind: Kind::Structure(&SOURCE_SELECTION_CRITERIA),
            ..MEMBER
        },
        Member {
            name: "ExistingObjectReplication",
            wire: "ExistingObjectReplication",
            kind: Kind::Structure(&EXISTING_OBJECT_REPLICATION),
            ..MEMBER
        },
        Member { name: "Destination", wire: "Destination", kind: Kind::Structure(&DESTINATION), required: true, ..MEMBER },
        Member {
            name: "DeleteMarkerReplication",
            wire: "DeleteMarkerReplication",
            kind: Kind::Structure(&DELETE_MARKER_REPLICATION),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static REPLICATION_RULE_AND_OPERATOR: StructSchema = StructSchema {
    name: "ReplicationRuleAndOperator",
    members: &[
        Member { name: "Prefix", wire: "Prefix", ..MEMBER },
        Member { name: "Tags", wire: "Tag", kind: Kind::List(&LIST_TAG_SET), traits: Traits::FLATTENED, ..MEMBER },
    ],
    ..STRUCT
};

pub static REPLICATION_RULE_FILTER: StructSchema = StructSchema {
    name: "ReplicationRuleFilter",
    members: &[
        Member { name: "Prefix", wire: "Prefix", ..MEMBER },
        Member { name: "Tag", wire: "Tag", kind: Kind::Structure(&TAG), ..MEMBER },
        Member { name: "And", wire: "And", kind: Kind::Structure(&REPLICATION_RULE_AND_OPERATOR), ..MEMBER },
    ],
    ..STRUCT
};

pub static REPLICATION_TIME: StructSchema = StructSchema {
    name: "ReplicationTime",
    members: &[
        Member {
            name: "Status",
            wire: "Status",
            limits: Limits { values: crate::values::replication_time_status::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Time", wire: "Time", kind: Kind::Structure(&REPLICATION_TIME_VALUE), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static REPLICATION_TIME_VALUE: StructSchema = StructSchema {
    name: "ReplicationTimeValue",
    members: &[Member { name: "Minutes", wire: "Minutes", kind: Kind::Integer, ..MEMBER }],
    ..STRUCT
};

pub static REQUEST_PAYMENT_CONFIGURATION: StructSchema = StructSchema {
    name: "RequestPaymentConfiguration",
    members: &[Member {
        name: "Payer",
        wire: "Payer",
        limits: Limits { values: crate::values::payer::ALL, ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static RESTORE_REQUEST: StructSchema = StructSchema {
    name: "RestoreRequest",
    members: &[
        Member { name: "Days", wire: "Days", kind: Kind::Integer, ..MEMBER },
        Member { name: "GlacierJobParameters", wire: "GlacierJobParameters", kind: Kind::Structure(&GLACIER_JOB_PARAMETERS), ..MEMBER },
        Member {
            name: "Type",
            wire: "Type",
            limits: Limits { values: crate::values::restore_request_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Tier", wire: "Tier", limits: Limits { values: crate::values::tier::ALL, ..Limits::NONE }, ..MEMBER },
        Member { name: "Description", wire: "Description", ..MEMBER },
        Member { name: "SelectParameters", wire: "SelectParameters", kind: Kind::Structure(&SELECT_PARAMETERS), ..MEMBER },
        Member { name: "OutputLocation", wire: "OutputLocation", kind: Kind::Structure(&OUTPUT_LOCATION), ..MEMBER },
    ],
    ..STRUCT
};

pub static RESTORE_STATUS: StructSchema = StructSchema {
    name: "RestoreStatus",
    members: &[
        Member { name: "IsRestoreInProgress", wire: "IsRestoreInProgress", kind: Kind::Boolean, ..MEMBER },
        Member { name: "RestoreExpiryDate", wire: "RestoreExpiryDate", kind: Kind::Timestamp, ..MEMBER },
    ],
    ..STRUCT
};

pub static ROUTING_RULE: StructSchema = StructSchema {
    name: "RoutingRule",
    members: &[
        Member { name: "Condition", wire: "Condition", kind: Kind::Structure(&CONDITION), ..MEMBER },
        Member { name: "Redirect", wire: "Redirect", kind: Kind::Structure(&REDIRECT), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static S3_KEY_FILTER: StructSchema = StructSchema {
    name: "S3KeyFilter",
    members: &[Member {
        name: "FilterRules",
        wire: "FilterRule",
        kind: Kind::List(&LIST_FILTER_RULE_LIST),
        traits: Traits::FLATTENED,
        ..MEMBER
    }],
    ..STRUCT
};

pub static S3_LOCATION: StructSchema = StructSchema {
    name: "S3Location",
    members: &[
        Member { name: "BucketName", wire: "BucketName", required: true, ..MEMBER },
        Member { name: "Prefix", wire: "Prefix", required: true, ..MEMBER },
        Member { name: "Encryption", wire: "Encryption", kind: Kind::Structure(&ENCRYPTION), ..MEMBER },
        Member {
            name: "CannedACL",
            wire: "CannedACL",
            limits: Limits { values: crate::values::object_canned_acl::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "AccessControlList", wire: "AccessControlList", kind: Kind::List(&LIST_GRANTS), ..MEMBER },
        Member { name: "Tagging", wire: "Tagging", kind: Kind::Structure(&TAGGING), ..MEMBER },
        Member { name: "UserMetadata", wire: "UserMetadata", kind: Kind::List(&LIST_USER_METADATA), ..MEMBER },
        Member {
            name: "StorageClass",
            wire: "StorageClass",
            limits: Limits { values: crate::values::storage_class::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static SELECT_PARAMETERS: StructSchema = StructSchema {
    name: "SelectParameters",
    members: &[
        Member {
            name: "InputSerialization",
            wire: "InputSerialization",
            kind: Kind::Structure(&INPUT_SERIALIZATION),
            required: true,
            ..MEMBER
        },
        Member {
            name: "ExpressionType",
            wire: "ExpressionType",
            limits: Limits { values: crate::values::expression_type::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "Expression", wire: "Expression", required: true, ..MEMBER },
        Member {
            name: "OutputSerialization",
            wire: "OutputSerialization",
            kind: Kind::Structure(&OUTPUT_SERIALIZATION),
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static SERVER_SIDE_ENCRYPTION_BY_DEFAULT: StructSchema = StructSchema {
    name: "ServerSideEncryptionByDefault",
    members: &[
        Member {
            name: "SSEAlgorithm",
            wire: "SSEAlgorithm",
            limits: Limits { values: crate::values::server_side_encryption::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "KMSMasterKeyID", wire: "KMSMasterKeyID", traits: Traits::SENSITIVE, ..MEMBER },
    ],
    ..STRUCT
};

pub static SERVER_SIDE_ENCRYPTION_CONFIGURATION: StructSchema = StructSchema {
    name: "ServerSideEncryptionConfiguration",
    members: &[Member {
        name: "Rules",
        wire: "Rule",
        kind: Kind::List(&LIST_SERVER_SIDE_ENCRYPTION_RULES),
        traits: Traits::FLATTENED,
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static SERVER_SIDE_ENCRYPTION_RULE: StructSchema = StructSchema {
    name: "ServerSideEncryptionRule",
    members: &[
        Member {
            name: "ApplyServerSideEncryptionByDefault",
            wire: "ApplyServerSideEncryptionByDefault",
            kind: Kind::Structure(&SERVER_SIDE_ENCRYPTION_BY_DEFAULT),
            ..MEMBER
        },
        Member { name: "BucketKeyEnabled", wire: "BucketKeyEnabled", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "BlockedEncryptionTypes",
            wire: "BlockedEncryptionTypes",
            kind: Kind::Structure(&BLOCKED_ENCRYPTION_TYPES),
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static SIMPLE_PREFIX: StructSchema = StructSchema { name: "SimplePrefix", xml_name: Some("SimplePrefix"), ..STRUCT };

pub static SOURCE_SELECTION_CRITERIA: StructSchema = StructSchema {
    name: "SourceSelectionCriteria",
    members: &[
        Member {
            name: "SseKmsEncryptedObjects",
            wire: "SseKmsEncryptedObjects",
            kind: Kind::Structure(&SSE_KMS_ENCRYPTED_OBJECTS),
            ..MEMBER
        },
        Member { name: "ReplicaModifications", wire: "ReplicaModifications", kind: Kind::Structure(&REPLICA_MODIFICATIONS), ..MEMBER },
    ],
    ..STRUCT
};

pub static SSE_KMS_ENCRYPTED_OBJECTS: StructSchema = StructSchema {
    name: "SseKmsEncryptedObjects",
    members: &[Member {
        name: "Status",
        wire: "Status",
        limits: Limits { values: crate::values::sse_kms_encrypted_objects_status::ALL, ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static TAG: StructSchema = StructSchema {
    name: "Tag",
    members: &[
        Member { name: "Key", wire: "Key", limits: Limits { min: Some(1), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "Value", wire: "Value", required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static TAGGING: StructSchema = StructSchema {
    name: "Tagging",
    members: &[Member { name: "TagSet", wire: "TagSet", kind: Kind::List(&LIST_TAG_SET), required: true, ..MEMBER }],
    ..STRUCT
};

pub static TARGET_GRANT: StructSchema = StructSchema {
    name: "TargetGrant",
    members: &[
        Member {
            name: "Grantee",
            wire: "Grantee",
            kind: Kind::Structure(&GRANTEE),
            xml_namespace: Some(("xsi", "http://www.w3.org/2001/XMLSchema-instance")),
            ..MEMBER
        },
        Member {
            name: "Permission",
            wire: "Permission",
            limits: Limits { values: crate::values::bucket_logs_permission::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static TARGET_OBJECT_KEY_FORMAT: StructSchema = StructSchema {
    name: "TargetObjectKeyFormat",
    members: &[
        Member { name: "SimplePrefix", wire: "SimplePrefix", kind: Kind::Structure(&SIMPLE_PREFIX), ..MEMBER },
        Member { name: "PartitionedPrefix", wire: "PartitionedPrefix", kind: Kind::Structure(&PARTITIONED_PREFIX), ..MEMBER },
    ],
    ..STRUCT
};

pub static TIERING: StructSchema = StructSchema {
    name: "Tiering",
    members: &[
        Member { name: "Days", wire: "Days", kind: Kind::Integer, required: true, ..MEMBER },
        Member {
            name: "AccessTier",
            wire: "AccessTier",
            limits: Limits { values: crate::values::intelligent_tiering_access_tier::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static TOPIC_CONFIGURATION: StructSchema = StructSchema {
    name: "TopicConfiguration",
    members: &[
        Member { name: "Id", wire: "Id", ..MEMBER },
        Member { name: "TopicArn", wire: "Topic", required: true, ..MEMBER },
        Member { name: "Events", wire: "Event", kind: Kind::List(&LIST_EVENT_LIST), traits: Traits::FLATTENED, required: true, ..MEMBER },
        Member { name: "Filter", wire: "Filter", kind: Kind::Structure(&NOTIFICATION_CONFIGURATION_FILTER), ..MEMBER },
    ],
    ..STRUCT
};

pub static TRANSITION: StructSchema = StructSchema {
    name: "Transition",
    members: &[
        Member { name: "Date", wire: "Date", kind: Kind::Timestamp, timestamp: TimestampFormat::Iso8601, ..MEMBER },
        Member { name: "Days", wire: "Days", kind: Kind::Integer, ..MEMBER },
        Member {
            name: "StorageClass",
            wire: "StorageClass",
            limits: Limits { values: crate::values::transition_storage_class::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static VERSIONING_CONFIGURATION: StructSchema = StructSchema {
    name: "VersioningConfiguration",
    members: &[
        Member {
            name: "MFADelete",
            wire: "MfaDelete",
            limits: Limits { values: crate::values::mfa_delete::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Status",
            wire: "Status",
            limits: Limits { values: crate::values::bucket_versioning_status::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

static LIST_ALLOWED_HEADERS: ListSchema =
    ListSchema { name: "AllowedHeaders", item: Member { name: "member", wire: "member", ..MEMBER }, flattened: true };

static LIST_ALLOWED_METHODS: ListSchema =
    ListSchema { name: "AllowedMethods", item: Member { name: "member", wire: "member", ..MEMBER }, flattened: true };

static LIST_ALLOWED_ORIGINS: ListSchema =
    ListSchema { name: "AllowedOrigins", item: Member { name: "member", wire: "member", ..MEMBER }, flattened: true };

static LIST_BUCKETS: ListSchema = ListSchema {
    name: "Buckets",
    item: Member { name: "member", wire: "Bucket", kind: Kind::Structure(&BUCKET), ..MEMBER },
    flattened: false,
};

static LIST_CORS_RULES: ListSchema = ListSchema {
    name: "CORSRules",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&CORS_RULE), ..MEMBER },
    flattened: true,
};

static LIST_CHECKSUM_ALGORITHM_LIST: ListSchema = ListSchema {
    name: "ChecksumAlgorithmList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { values: crate::values::checksum_algorithm::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: true,
};

static LIST_COMMON_PREFIX_LIST: ListSchema = ListSchema {
    name: "CommonPrefixList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&COMMON_PREFIX), ..MEMBER },
    flattened: true,
};

static LIST_COMPLETED_PART_LIST: ListSchema = ListSchema {
    name: "CompletedPartList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&COMPLETED_PART), ..MEMBER },
    flattened: true,
};

static LIST_DELETE_MARKERS: ListSchema = ListSchema {
    name: "DeleteMarkers",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&DELETE_MARKER_ENTRY), ..MEMBER },
    flattened: true,
};

static LIST_DELETED_OBJECTS: ListSchema = ListSchema {
    name: "DeletedObjects",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&DELETED_OBJECT), ..MEMBER },
    flattened: true,
};

static LIST_ENCRYPTION_TYPE_LIST: ListSchema = ListSchema {
    name: "EncryptionTypeList",
    item: Member {
        name: "member",
        wire: "EncryptionType",
        limits: Limits { values: crate::values::encryption_type::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: true,
};

static LIST_ERRORS: ListSchema = ListSchema {
    name: "Errors",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ERROR), ..MEMBER },
    flattened: true,
};

static LIST_EVENT_LIST: ListSchema = ListSchema {
    name: "EventList",
    item: Member { name: "member", wire: "member", limits: Limits { values: crate::values::event::ALL, ..Limits::NONE }, ..MEMBER },
    flattened: true,
};

static LIST_EXPOSE_HEADERS: ListSchema =
    ListSchema { name: "ExposeHeaders", item: Member { name: "member", wire: "member", ..MEMBER }, flattened: true };

static LIST_FILTER_RULE_LIST: ListSchema = ListSchema {
    name: "FilterRuleList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&FILTER_RULE), ..MEMBER },
    flattened: true,
};

static LIST_GRANTS: ListSchema = ListSchema {
    name: "Grants",
    item: Member { name: "member", wire: "Grant", kind: Kind::Structure(&GRANT), ..MEMBER },
    flattened: false,
};

static LIST_INTELLIGENT_TIERING_CONFIGURATION_LIST: ListSchema = ListSchema {
    name: "IntelligentTieringConfigurationList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&INTELLIGENT_TIERING_CONFIGURATION), ..MEMBER },
    flattened: true,
};

static LIST_LAMBDA_FUNCTION_CONFIGURATION_LIST: ListSchema = ListSchema {
    name: "LambdaFunctionConfigurationList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&LAMBDA_FUNCTION_CONFIGURATION), ..MEMBER },
    flattened: true,
};

static LIST_LIFECYCLE_RULES: ListSchema = ListSchema {
    name: "LifecycleRules",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&LIFECYCLE_RULE), ..MEMBER },
    flattened: true,
};

static MAP_METADATA: MapSchema = MapSchema {
    name: "Metadata",
    key: Member { name: "key", wire: "key", ..MEMBER },
    value: Member { name: "value", wire: "value", ..MEMBER },
    flattened: false,
};

static LIST_MULTIPART_UPLOAD_LIST: ListSchema = ListSchema {
    name: "MultipartUploadList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&MULTIPART_UPLOAD), ..MEMBER },
    flattened: true,
};

static LIST_NONCURRENT_VERSION_TRANSITION_LIST: ListSchema = ListSchema {
    name: "NoncurrentVersionTransitionList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&NONCURRENT_VERSION_TRANSITION), ..MEMBER },
    flattened: true,
};

static LIST_OBJECT_ATTRIBUTES_LIST: ListSchema = ListSchema {
    name: "ObjectAttributesList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { values: crate::values::object_attributes::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_OBJECT_IDENTIFIER_LIST: ListSchema = ListSchema {
    name: "ObjectIdentifierList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&OBJECT_IDENTIFIER), ..MEMBER },
    flattened: true,
};

static LIST_OBJECT_LIST: ListSchema = ListSchema {
    name: "ObjectList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&OBJECT), ..MEMBER },
    flattened: true,
};

static LIST_OBJECT_VERSION_LIST: ListSchema = ListSchema {
    name: "ObjectVersionList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&OBJECT_VERSION), ..MEMBER },
    flattened: true,
};

static LIST_OPTIONAL_OBJECT_ATTRIBUTES_LIST: ListSchema = ListSchema {
    name: "OptionalObjectAttributesList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { values: crate::values::optional_object_attributes::ALL, ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_OWNERSHIP_CONTROLS_RULES: ListSchema = ListSchema {
    name: "OwnershipControlsRules",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&OWNERSHIP_CONTROLS_RULE), ..MEMBER },
    flattened: true,
};

static LIST_PARTS: ListSchema =
    ListSchema { name: "Parts", item: Member { name: "member", wire: "member", kind: Kind::Structure(&PART), ..MEMBER }, flattened: true };

static LIST_PARTS_LIST: ListSchema = ListSchema {
    name: "PartsList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&OBJECT_PART), ..MEMBER },
    flattened: true,
};

static LIST_QUEUE_CONFIGURATION_LIST: ListSchema = ListSchema {
    name: "QueueConfigurationList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&QUEUE_CONFIGURATION), ..MEMBER },
    flattened: true,
};

static LIST_REPLICATION_RULES: ListSchema = ListSchema {
    name: "ReplicationRules",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&REPLICATION_RULE), ..MEMBER },
    flattened: true,
};

static LIST_ROUTING_RULES: ListSchema = ListSchema {
    name: "RoutingRules",
    item: Member { name: "member", wire: "RoutingRule", kind: Kind::Structure(&ROUTING_RULE), ..MEMBER },
    flattened: false,
};

static LIST_SERVER_SIDE_ENCRYPTION_RULES: ListSchema = ListSchema {
    name: "ServerSideEncryptionRules",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&SERVER_SIDE_ENCRYPTION_RULE), ..MEMBER },
    flattened: true,
};

static LIST_TAG_SET: ListSchema =
    ListSchema { name: "TagSet", item: Member { name: "member", wire: "Tag", kind: Kind::Structure(&TAG), ..MEMBER }, flattened: false };

static LIST_TARGET_GRANTS: ListSchema = ListSchema {
    name: "TargetGrants",
    item: Member { name: "member", wire: "Grant", kind: Kind::Structure(&TARGET_GRANT), ..MEMBER },
    flattened: false,
};

static LIST_TIERING_LIST: ListSchema = ListSchema {
    name: "TieringList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&TIERING), ..MEMBER },
    flattened: true,
};

static LIST_TOPIC_CONFIGURATION_LIST: ListSchema = ListSchema {
    name: "TopicConfigurationList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&TOPIC_CONFIGURATION), ..MEMBER },
    flattened: true,
};

static LIST_TRANSITION_LIST: ListSchema = ListSchema {
    name: "TransitionList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&TRANSITION), ..MEMBER },
    flattened: true,
};

static LIST_USER_METADATA: ListSchema = ListSchema {
    name: "UserMetadata",
    item: Member { name: "member", wire: "MetadataEntry", kind: Kind::Structure(&METADATA_ENTRY), ..MEMBER },
    flattened: false,
};

static PATTERN_COPY_SOURCE: Pattern = Pattern::new(r"\/?.+\/.+", "/?.+/.+");

static PATTERN_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING: Pattern =
    Pattern::new("arn:[^:]+:(s3|s3express):.*", "arn:[^:]+:(s3|s3express):.*");
