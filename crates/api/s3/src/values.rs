// Generated from models/s3.json by `cargo xtask codegen`; do not edit.

//! The values of the enums, a module each. Members of enum types are plain strings.

pub mod annotation_directive {
    pub const COPY: &str = "COPY";
    pub const EXCLUDE: &str = "EXCLUDE";
    pub const ALL: &[&str] = &[COPY, EXCLUDE];
}

pub mod archive_status {
    pub const ARCHIVE_ACCESS: &str = "ARCHIVE_ACCESS";
    pub const DEEP_ARCHIVE_ACCESS: &str = "DEEP_ARCHIVE_ACCESS";
    pub const ALL: &[&str] = &[ARCHIVE_ACCESS, DEEP_ARCHIVE_ACCESS];
}

pub mod bucket_accelerate_status {
    pub const ENABLED: &str = "Enabled";
    pub const SUSPENDED: &str = "Suspended";
    pub const ALL: &[&str] = &[ENABLED, SUSPENDED];
}

pub mod bucket_canned_acl {
    pub const PRIVATE: &str = "private";
    pub const PUBLIC_READ: &str = "public-read";
    pub const PUBLIC_READ_WRITE: &str = "public-read-write";
    pub const AUTHENTICATED_READ: &str = "authenticated-read";
    pub const ALL: &[&str] = &[PRIVATE, PUBLIC_READ, PUBLIC_READ_WRITE, AUTHENTICATED_READ];
}

pub mod bucket_location_constraint {
    pub const AF_SOUTH_1: &str = "af-south-1";
    pub const AP_EAST_1: &str = "ap-east-1";
    pub const AP_EAST_2: &str = "ap-east-2";
    pub const AP_NORTHEAST_1: &str = "ap-northeast-1";
    pub const AP_NORTHEAST_2: &str = "ap-northeast-2";
    pub const AP_NORTHEAST_3: &str = "ap-northeast-3";
    pub const AP_SOUTH_1: &str = "ap-south-1";
    pub const AP_SOUTH_2: &str = "ap-south-2";
    pub const AP_SOUTHEAST_1: &str = "ap-southeast-1";
    pub const AP_SOUTHEAST_2: &str = "ap-southeast-2";
    pub const AP_SOUTHEAST_3: &str = "ap-southeast-3";
    pub const AP_SOUTHEAST_4: &str = "ap-southeast-4";
    pub const AP_SOUTHEAST_5: &str = "ap-southeast-5";
    pub const AP_SOUTHEAST_6: &str = "ap-southeast-6";
    pub const AP_SOUTHEAST_7: &str = "ap-southeast-7";
    pub const CA_CENTRAL_1: &str = "ca-central-1";
    pub const CA_WEST_1: &str = "ca-west-1";
    pub const CN_NORTH_1: &str = "cn-north-1";
    pub const CN_NORTHWEST_1: &str = "cn-northwest-1";
    pub const EU: &str = "EU";
    pub const EU_CENTRAL_1: &str = "eu-central-1";
    pub const EU_CENTRAL_2: &str = "eu-central-2";
    pub const EU_NORTH_1: &str = "eu-north-1";
    pub const EU_SOUTH_1: &str = "eu-south-1";
    pub const EU_SOUTH_2: &str = "eu-south-2";
    pub const EU_WEST_1: &str = "eu-west-1";
    pub const EU_WEST_2: &str = "eu-west-2";
    pub const EU_WEST_3: &str = "eu-west-3";
    pub const IL_CENTRAL_1: &str = "il-central-1";
    pub const ME_CENTRAL_1: &str = "me-central-1";
    pub const ME_SOUTH_1: &str = "me-south-1";
    pub const MX_CENTRAL_1: &str = "mx-central-1";
    pub const SA_EAST_1: &str = "sa-east-1";
    pub const US_EAST_2: &str = "us-east-2";
    pub const US_GOV_EAST_1: &str = "us-gov-east-1";
    pub const US_GOV_WEST_1: &str = "us-gov-west-1";
    pub const US_WEST_1: &str = "us-west-1";
    pub const US_WEST_2: &str = "us-west-2";
    pub const ALL: &[&str] = &[
        AF_SOUTH_1,
        AP_EAST_1,
        AP_EAST_2,
        AP_NORTHEAST_1,
        AP_NORTHEAST_2,
        AP_NORTHEAST_3,
        AP_SOUTH_1,
        AP_SOUTH_2,
        AP_SOUTHEAST_1,
        AP_SOUTHEAST_2,
        AP_SOUTHEAST_3,
        AP_SOUTHEAST_4,
        AP_SOUTHEAST_5,
        AP_SOUTHEAST_6,
        AP_SOUTHEAST_7,
        CA_CENTRAL_1,
        CA_WEST_1,
        CN_NORTH_1,
        CN_NORTHWEST_1,
        EU,
        EU_CENTRAL_1,
        EU_CENTRAL_2,
        EU_NORTH_1,
        EU_SOUTH_1,
        EU_SOUTH_2,
        EU_WEST_1,
        EU_WEST_2,
        EU_WEST_3,
        IL_CENTRAL_1,
        ME_CENTRAL_1,
        ME_SOUTH_1,
        MX_CENTRAL_1,
        SA_EAST_1,
        US_EAST_2,
        US_GOV_EAST_1,
        US_GOV_WEST_1,
        US_WEST_1,
        US_WEST_2,
    ];
}

pub mod bucket_logs_permission {
    pub const FULL_CONTROL: &str = "FULL_CONTROL";
    pub const READ: &str = "READ";
    pub const WRITE: &str = "WRITE";
    pub const ALL: &[&str] = &[FULL_CONTROL, READ, WRITE];
}

pub mod bucket_namespace {
    pub const ACCOUNT_REGIONAL: &str = "account-regional";
    pub const GLOBAL: &str = "global";
    pub const ALL: &[&str] = &[ACCOUNT_REGIONAL, GLOBAL];
}

pub mod bucket_type {
    pub const DIRECTORY: &str = "Directory";
    pub const ALL: &[&str] = &[DIRECTORY];
}

pub mod bucket_versioning_status {
    pub const ENABLED: &str = "Enabled";
    pub const SUSPENDED: &str = "Suspended";
    pub const ALL: &[&str] = &[ENABLED, SUSPENDED];
}

pub mod checksum_algorithm {
    pub const CRC32: &str = "CRC32";
    pub const CRC32C: &str = "CRC32C";
    pub const SHA1: &str = "SHA1";
    pub const SHA256: &str = "SHA256";
    pub const CRC64NVME: &str = "CRC64NVME";
    pub const SHA512: &str = "SHA512";
    pub const MD5: &str = "MD5";
    pub const XXHASH64: &str = "XXHASH64";
    pub const XXHASH3: &str = "XXHASH3";
    pub const XXHASH128: &str = "XXHASH128";
    pub const ALL: &[&str] = &[CRC32, CRC32C, SHA1, SHA256, CRC64NVME, SHA512, MD5, XXHASH64, XXHASH3, XXHASH128];
}

pub mod checksum_mode {
    pub const ENABLED: &str = "ENABLED";
    pub const ALL: &[&str] = &[ENABLED];
}

pub mod checksum_type {
    pub const COMPOSITE: &str = "COMPOSITE";
    pub const FULL_OBJECT: &str = "FULL_OBJECT";
    pub const ALL: &[&str] = &[COMPOSITE, FULL_OBJECT];
}

pub mod compression_type {
    pub const NONE: &str = "NONE";
    pub const GZIP: &str = "GZIP";
    pub const BZIP2: &str = "BZIP2";
    pub const ALL: &[&str] = &[NONE, GZIP, BZIP2];
}

pub mod data_redundancy {
    pub const SINGLE_AVAILABILITY_ZONE: &str = "SingleAvailabilityZone";
    pub const SINGLE_LOCAL_ZONE: &str = "SingleLocalZone";
    pub const ALL: &[&str] = &[SINGLE_AVAILABILITY_ZONE, SINGLE_LOCAL_ZONE];
}

pub mod delete_marker_replication_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
    pub const ALL: &[&str] = &[ENABLED, DISABLED];
}

pub mod encoding_type {
    pub const URL: &str = "url";
    pub const ALL: &[&str] = &[URL];
}

pub mod encryption_type {
    pub const NONE: &str = "NONE";
    pub const SSE_C: &str = "SSE-C";
    pub const ALL: &[&str] = &[NONE, SSE_C];
}

pub mod event {
    pub const S3_REDUCED_REDUNDANCY_LOST_OBJECT: &str = "s3:ReducedRedundancyLostObject";
    pub const S3_OBJECT_CREATED: &str = "s3:ObjectCreated:*";
    pub const S3_OBJECT_CREATED_PUT: &str = "s3:ObjectCreated:Put";
    pub const S3_OBJECT_CREATED_POST: &str = "s3:ObjectCreated:Post";
    pub const S3_OBJECT_CREATED_COPY: &str = "s3:ObjectCreated:Copy";
    pub const S3_OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD: &str = "s3:ObjectCreated:CompleteMultipartUpload";
    pub const S3_OBJECT_REMOVED: &str = "s3:ObjectRemoved:*";
    pub const S3_OBJECT_REMOVED_DELETE: &str = "s3:ObjectRemoved:Delete";
    pub const S3_OBJECT_REMOVED_DELETE_MARKER_CREATED: &str = "s3:ObjectRemoved:DeleteMarkerCreated";
    pub const S3_OBJECT_RESTORE: &str = "s3:ObjectRestore:*";
    pub const S3_OBJECT_RESTORE_POST: &str = "s3:ObjectRestore:Post";
    pub const S3_OBJECT_RESTORE_COMPLETED: &str = "s3:ObjectRestore:Completed";
    pub const S3_REPLICATION: &str = "s3:Replication:*";
    pub const S3_REPLICATION_OPERATION_FAILED_REPLICATION: &str = "s3:Replication:OperationFailedReplication";
    pub const S3_REPLICATION_OPERATION_NOT_TRACKED: &str = "s3:Replication:OperationNotTracked";
    pub const S3_REPLICATION_OPERATION_MISSED_THRESHOLD: &str = "s3:Replication:OperationMissedThreshold";
    pub const S3_REPLICATION_OPERATION_REPLICATED_AFTER_THRESHOLD: &str = "s3:Replication:OperationReplicatedAfterThreshold";
    pub const S3_OBJECT_RESTORE_DELETE: &str = "s3:ObjectRestore:Delete";
    pub const S3_LIFECYCLE_TRANSITION: &str = "s3:LifecycleTransition";
    pub const S3_INTELLIGENT_TIERING: &str = "s3:IntelligentTiering";
    pub const S3_OBJECT_ACL_PUT: &str = "s3:ObjectAcl:Put";
    pub const S3_LIFECYCLE_EXPIRATION: &str = "s3:LifecycleExpiration:*";
    pub const S3_LIFECYCLE_EXPIRATION_DELETE: &str = "s3:LifecycleExpiration:Delete";
    pub const S3_LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED: &str = "s3:LifecycleExpiration:DeleteMarkerCreated";
    pub const S3_OBJECT_TAGGING: &str = "s3:ObjectTagging:*";
    pub const S3_OBJECT_TAGGING_PUT: &str = "s3:ObjectTagging:Put";
    pub const S3_OBJECT_TAGGING_DELETE: &str = "s3:ObjectTagging:Delete";
    pub const S3_OBJECT_ANNOTATION: &str = "s3:ObjectAnnotation:*";
    pub const S3_OBJECT_ANNOTATION_PUT: &str = "s3:ObjectAnnotation:Put";
    pub const S3_OBJECT_ANNOTATION_DELETE: &str = "s3:ObjectAnnotation:Delete";
    pub const S3_OBJECT_RETENTION_PUT: &str = "s3:ObjectRetention:Put";
    pub const ALL: &[&str] = &[
        S3_REDUCED_REDUNDANCY_LOST_OBJECT,
        S3_OBJECT_CREATED,
        S3_OBJECT_CREATED_PUT,
        S3_OBJECT_CREATED_POST,
        S3_OBJECT_CREATED_COPY,
        S3_OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD,
        S3_OBJECT_REMOVED,
        S3_OBJECT_REMOVED_DELETE,
        S3_OBJECT_REMOVED_DELETE_MARKER_CREATED,
        S3_OBJECT_RESTORE,
        S3_OBJECT_RESTORE_POST,
        S3_OBJECT_RESTORE_COMPLETED,
        S3_REPLICATION,
        S3_REPLICATION_OPERATION_FAILED_REPLICATION,
        S3_REPLICATION_OPERATION_NOT_TRACKED,
        S3_REPLICATION_OPERATION_MISSED_THRESHOLD,
        S3_REPLICATION_OPERATION_REPLICATED_AFTER_THRESHOLD,
        S3_OBJECT_RESTORE_DELETE,
        S3_LIFECYCLE_TRANSITION,
        S3_INTELLIGENT_TIERING,
        S3_OBJECT_ACL_PUT,
        S3_LIFECYCLE_EXPIRATION,
        S3_LIFECYCLE_EXPIRATION_DELETE,
        S3_LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED,
        S3_OBJECT_TAGGING,
        S3_OBJECT_TAGGING_PUT,
        S3_OBJECT_TAGGING_DELETE,
        S3_OBJECT_ANNOTATION,
        S3_OBJECT_ANNOTATION_PUT,
        S3_OBJECT_ANNOTATION_DELETE,
        S3_OBJECT_RETENTION_PUT,
    ];
}

pub mod existing_object_replication_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
    pub const ALL: &[&str] = &[ENABLED, DISABLED];
}

pub mod expiration_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
    pub const ALL: &[&str] = &[ENABLED, DISABLED];
}

pub mod expression_type {
    pub const SQL: &str = "SQL";
    pub const ALL: &[&str] = &[SQL];
}

pub mod file_header_info {
    pub const USE: &str = "USE";
    pub const IGNORE: &str = "IGNORE";
    pub const NONE: &str = "NONE";
    pub const ALL: &[&str] = &[USE, IGNORE, NONE];
}

pub mod filter_rule_name {
    pub const PREFIX: &str = "prefix";
    pub const SUFFIX: &str = "suffix";
    pub const ALL: &[&str] = &[PREFIX, SUFFIX];
}

pub mod intelligent_tiering_access_tier {
    pub const ARCHIVE_ACCESS: &str = "ARCHIVE_ACCESS";
    pub const DEEP_ARCHIVE_ACCESS: &str = "DEEP_ARCHIVE_ACCESS";
    pub const ALL: &[&str] = &[ARCHIVE_ACCESS, DEEP_ARCHIVE_ACCESS];
}

pub mod intelligent_tiering_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
    pub const ALL: &[&str] = &[ENABLED, DISABLED];
}

pub mod json_type {
    pub const DOCUMENT: &str = "DOCUMENT";
    pub const LINES: &str = "LINES";
    pub const ALL: &[&str] = &[DOCUMENT, LINES];
}

pub mod location_type {
    pub const AVAILABILITY_ZONE: &str = "AvailabilityZone";
    pub const LOCAL_ZONE: &str = "LocalZone";
    pub const ALL: &[&str] = &[AVAILABILITY_ZONE, LOCAL_ZONE];
}

pub mod mfa_delete {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
    pub const ALL: &[&str] = &[ENABLED, DISABLED];
}

pub mod mfa_delete_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
    pub const ALL: &[&str] = &[ENABLED, DISABLED];
}

pub mod metadata_directive {
    pub const COPY: &str = "COPY";
    pub const REPLACE: &str = "REPLACE";
    pub const ALL: &[&str] = &[COPY, REPLACE];
}

pub mod metrics_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
    pub const ALL: &[&str] = &[ENABLED, DISABLED];
}

pub mod object_attributes {
    pub const ETAG: &str = "ETag";
    pub const CHECKSUM: &str = "Checksum";
    pub const OBJECT_PARTS: &str = "ObjectParts";
    pub const STORAGE_CLASS: &str = "StorageClass";
    pub const OBJECT_SIZE: &str = "ObjectSize";
    pub const ALL: &[&str] = &[ETAG, CHECKSUM, OBJECT_PARTS, STORAGE_CLASS, OBJECT_SIZE];
}

pub mod object_canned_acl {
    pub const PRIVATE: &str = "private";
    pub const PUBLIC_READ: &str = "public-read";
    pub const PUBLIC_READ_WRITE: &str = "public-read-write";
    pub const AUTHENTICATED_READ: &str = "authenticated-read";
    pub const AWS_EXEC_READ: &str = "aws-exec-read";
    pub const BUCKET_OWNER_READ: &str = "bucket-owner-read";
    pub const BUCKET_OWNER_FULL_CONTROL: &str = "bucket-owner-full-control";
    pub const ALL: &[&str] =
        &[PRIVATE, PUBLIC_READ, PUBLIC_READ_WRITE, AUTHENTICATED_READ, AWS_EXEC_READ, BUCKET_OWNER_READ, BUCKET_OWNER_FULL_CONTROL];
}

pub mod object_lock_enabled {
    pub const ENABLED: &str = "Enabled";
    pub const ALL: &[&str] = &[ENABLED];
}

pub mod object_lock_event_hold {
    pub const ON: &str = "ON";
    pub const OFF: &str = "OFF";
    pub const ALL: &[&str] = &[ON, OFF];
}

pub mod object_lock_legal_hold_status {
    pub const ON: &str = "ON";
    pub const OFF: &str = "OFF";
    pub const ALL: &[&str] = &[ON, OFF];
}

pub mod object_lock_mode {
    pub const GOVERNANCE: &str = "GOVERNANCE";
    pub const COMPLIANCE: &str = "COMPLIANCE";
    pub const ALL: &[&str] = &[GOVERNANCE, COMPLIANCE];
}

pub mod object_lock_retention_mode {
    pub const GOVERNANCE: &str = "GOVERNANCE";
    pub const COMPLIANCE: &str = "COMPLIANCE";
    pub const ALL: &[&str] = &[GOVERNANCE, COMPLIANCE];
}

pub mod object_ownership {
    pub const BUCKET_OWNER_PREFERRED: &str = "BucketOwnerPreferred";
    pub const OBJECT_WRITER: &str = "ObjectWriter";
    pub const BUCKET_OWNER_ENFORCED: &str = "BucketOwnerEnforced";
    pub const ALL: &[&str] = &[BUCKET_OWNER_PREFERRED, OBJECT_WRITER, BUCKET_OWNER_ENFORCED];
}

pub mod object_storage_class {
    pub const STANDARD: &str = "STANDARD";
    pub const REDUCED_REDUNDANCY: &str = "REDUCED_REDUNDANCY";
    pub const GLACIER: &str = "GLACIER";
    pub const STANDARD_IA: &str = "STANDARD_IA";
    pub const ONEZONE_IA: &str = "ONEZONE_IA";
    pub const INTELLIGENT_TIERING: &str = "INTELLIGENT_TIERING";
    pub const DEEP_ARCHIVE: &str = "DEEP_ARCHIVE";
    pub const OUTPOSTS: &str = "OUTPOSTS";
    pub const GLACIER_IR: &str = "GLACIER_IR";
    pub const SNOW: &str = "SNOW";
    pub const EXPRESS_ONEZONE: &str = "EXPRESS_ONEZONE";
    pub const FSX_OPENZFS: &str = "FSX_OPENZFS";
    pub const FSX_ONTAP: &str = "FSX_ONTAP";
    pub const AWS_BACKUP_WARM: &str = "AWS_BACKUP_WARM";
    pub const AWS_BACKUP_LOW_COST_WARM: &str = "AWS_BACKUP_LOW_COST_WARM";
    pub const ALL: &[&str] = &[
        STANDARD,
        REDUCED_REDUNDANCY,
        GLACIER,
        STANDARD_IA,
        ONEZONE_IA,
        INTELLIGENT_TIERING,
        DEEP_ARCHIVE,
        OUTPOSTS,
        GLACIER_IR,
        SNOW,
        EXPRESS_ONEZONE,
        FSX_OPENZFS,
        FSX_ONTAP,
        AWS_BACKUP_WARM,
        AWS_BACKUP_LOW_COST_WARM,
    ];
}

pub mod object_version_storage_class {
    pub const STANDARD: &str = "STANDARD";
    pub const ALL: &[&str] = &[STANDARD];
}

pub mod optional_object_attributes {
    pub const RESTORE_STATUS: &str = "RestoreStatus";
    pub const ALL: &[&str] = &[RESTORE_STATUS];
}

pub mod owner_override {
    pub const DESTINATION: &str = "Destination";
    pub const ALL: &[&str] = &[DESTINATION];
}

pub mod partition_date_source {
    pub const EVENT_TIME: &str = "EventTime";
    pub const DELIVERY_TIME: &str = "DeliveryTime";
    pub const ALL: &[&str] = &[EVENT_TIME, DELIVERY_TIME];
}

pub mod payer {
    pub const REQUESTER: &str = "Requester";
    pub const BUCKET_OWNER: &str = "BucketOwner";
    pub const ALL: &[&str] = &[REQUESTER, BUCKET_OWNER];
}

pub mod permission {
    pub const FULL_CONTROL: &str = "FULL_CONTROL";
    pub const WRITE: &str = "WRITE";
    pub const WRITE_ACP: &str = "WRITE_ACP";
    pub const READ: &str = "READ";
    pub const READ_ACP: &str = "READ_ACP";
    pub const ALL: &[&str] = &[FULL_CONTROL, WRITE, WRITE_ACP, READ, READ_ACP];
}

pub mod protocol {
    pub const HTTP: &str = "http";
    pub const HTTPS: &str = "https";
    pub const ALL: &[&str] = &[HTTP, HTTPS];
}

pub mod quote_fields {
    pub const ALWAYS: &str = "ALWAYS";
    pub const ASNEEDED: &str = "ASNEEDED";
    pub const ALL: &[&str] = &[ALWAYS, ASNEEDED];
}

pub mod replica_modifications_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
    pub const ALL: &[&str] = &[ENABLED, DISABLED];
}

pub mod replication_rule_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
    pub const ALL: &[&str] = &[ENABLED, DISABLED];
}

pub mod replication_status {
    pub const COMPLETE: &str = "COMPLETE";
    pub const PENDING: &str = "PENDING";
    pub const FAILED: &str = "FAILED";
    pub const REPLICA: &str = "REPLICA";
    pub const COMPLETED: &str = "COMPLETED";
    pub const ALL: &[&str] = &[COMPLETE, PENDING, FAILED, REPLICA, COMPLETED];
}

pub mod replication_time_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
    pub const ALL: &[&str] = &[ENABLED, DISABLED];
}

pub mod request_charged {
    pub const REQUESTER: &str = "requester";
    pub const ALL: &[&str] = &[REQUESTER];
}

pub mod request_payer {
    pub const REQUESTER: &str = "requester";
    pub const ALL: &[&str] = &[REQUESTER];
}

pub mod restore_request_type {
    pub const SELECT: &str = "SELECT";
    pub const ALL: &[&str] = &[SELECT];
}

pub mod server_side_encryption {
    pub const AES256: &str = "AES256";
    pub const AWS_FSX: &str = "aws:fsx";
    pub const AWS_BACKUP: &str = "aws:backup";
    pub const AWS_KMS: &str = "aws:kms";
    pub const AWS_KMS_DSSE: &str = "aws:kms:dsse";
    pub const ALL: &[&str] = &[AES256, AWS_FSX, AWS_BACKUP, AWS_KMS, AWS_KMS_DSSE];
}

pub mod sse_kms_encrypted_objects_status {
    pub const ENABLED: &str = "Enabled";
    pub const DISABLED: &str = "Disabled";
    pub const ALL: &[&str] = &[ENABLED, DISABLED];
}

pub mod storage_class {
    pub const STANDARD: &str = "STANDARD";
    pub const REDUCED_REDUNDANCY: &str = "REDUCED_REDUNDANCY";
    pub const STANDARD_IA: &str = "STANDARD_IA";
    pub const ONEZONE_IA: &str = "ONEZONE_IA";
    pub const INTELLIGENT_TIERING: &str = "INTELLIGENT_TIERING";
    pub const GLACIER: &str = "GLACIER";
    pub const DEEP_ARCHIVE: &str = "DEEP_ARCHIVE";
    pub const OUTPOSTS: &str = "OUTPOSTS";
    pub const GLACIER_IR: &str = "GLACIER_IR";
    pub const SNOW: &str = "SNOW";
    pub const EXPRESS_ONEZONE: &str = "EXPRESS_ONEZONE";
    pub const FSX_OPENZFS: &str = "FSX_OPENZFS";
    pub const FSX_ONTAP: &str = "FSX_ONTAP";
    pub const AWS_BACKUP_WARM: &str = "AWS_BACKUP_WARM";
    pub const AWS_BACKUP_LOW_COST_WARM: &str = "AWS_BACKUP_LOW_COST_WARM";
    pub const ALL: &[&str] = &[
        STANDARD,
        REDUCED_REDUNDANCY,
        STANDARD_IA,
        ONEZONE_IA,
        INTELLIGENT_TIERING,
        GLACIER,
        DEEP_ARCHIVE,
        OUTPOSTS,
        GLACIER_IR,
        SNOW,
        EXPRESS_ONEZONE,
        FSX_OPENZFS,
        FSX_ONTAP,
        AWS_BACKUP_WARM,
        AWS_BACKUP_LOW_COST_WARM,
    ];
}

pub mod tagging_directive {
    pub const COPY: &str = "COPY";
    pub const REPLACE: &str = "REPLACE";
    pub const ALL: &[&str] = &[COPY, REPLACE];
}

pub mod tier {
    pub const STANDARD: &str = "Standard";
    pub const BULK: &str = "Bulk";
    pub const EXPEDITED: &str = "Expedited";
    pub const ALL: &[&str] = &[STANDARD, BULK, EXPEDITED];
}

pub mod transition_default_minimum_object_size {
    pub const VARIES_BY_STORAGE_CLASS: &str = "varies_by_storage_class";
    pub const ALL_STORAGE_CLASSES_128K: &str = "all_storage_classes_128K";
    pub const ALL: &[&str] = &[VARIES_BY_STORAGE_CLASS, ALL_STORAGE_CLASSES_128K];
}

pub mod transition_storage_class {
    pub const GLACIER: &str = "GLACIER";
    pub const STANDARD_IA: &str = "STANDARD_IA";
    pub const ONEZONE_IA: &str = "ONEZONE_IA";
    pub const INTELLIGENT_TIERING: &str = "INTELLIGENT_TIERING";
    pub const DEEP_ARCHIVE: &str = "DEEP_ARCHIVE";
    pub const GLACIER_IR: &str = "GLACIER_IR";
    pub const ALL: &[&str] = &[GLACIER, STANDARD_IA, ONEZONE_IA, INTELLIGENT_TIERING, DEEP_ARCHIVE, GLACIER_IR];
}

pub mod r#type {
    pub const CANONICAL_USER: &str = "CanonicalUser";
    pub const AMAZON_CUSTOMER_BY_EMAIL: &str = "AmazonCustomerByEmail";
    pub const GROUP: &str = "Group";
    pub const ALL: &[&str] = &[CANONICAL_USER, AMAZON_CUSTOMER_BY_EMAIL, GROUP];
}
