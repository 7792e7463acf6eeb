// Generated from models/s3.json by `cargo xtask codegen`; do not edit.

//! The operations as types: each names its input, its output and its schema.

use wire::schema::{OperationSchema, RouteSchema};

use crate::{SERVICE, errors, schema, shapes};

pub struct AbortMultipartUpload;

pub static ABORT_MULTIPART_UPLOAD: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "AbortMultipartUpload",
    route: RouteSchema { name: "AbortMultipartUpload", method: "DELETE", path: "/{Bucket}/{Key+}", query: "" },
    status: 204,
    input: &schema::ABORT_MULTIPART_UPLOAD_INPUT,
    output: &schema::ABORT_MULTIPART_UPLOAD_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::NO_SUCH_UPLOAD],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for AbortMultipartUpload {
    type Input = shapes::AbortMultipartUploadInput;
    type Output = shapes::AbortMultipartUploadOutput;
    const SCHEMA: &'static OperationSchema = &ABORT_MULTIPART_UPLOAD;
}

pub struct CompleteMultipartUpload;

pub static COMPLETE_MULTIPART_UPLOAD: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CompleteMultipartUpload",
    route: RouteSchema { name: "CompleteMultipartUpload", method: "POST", path: "/{Bucket}/{Key+}", query: "" },
    status: 200,
    input: &schema::COMPLETE_MULTIPART_UPLOAD_INPUT,
    output: &schema::COMPLETE_MULTIPART_UPLOAD_OUTPUT,
    output_wrapper: Some("CompleteMultipartUploadResult"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CompleteMultipartUpload {
    type Input = shapes::CompleteMultipartUploadInput;
    type Output = shapes::CompleteMultipartUploadOutput;
    const SCHEMA: &'static OperationSchema = &COMPLETE_MULTIPART_UPLOAD;
}

pub struct CopyObject;

pub static COPY_OBJECT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CopyObject",
    route: RouteSchema { name: "CopyObject", method: "PUT", path: "/{Bucket}/{Key+}", query: "" },
    status: 200,
    input: &schema::COPY_OBJECT_INPUT,
    output: &schema::COPY_OBJECT_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::OBJECT_NOT_IN_ACTIVE_TIER_ERROR],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CopyObject {
    type Input = shapes::CopyObjectInput;
    type Output = shapes::CopyObjectOutput;
    const SCHEMA: &'static OperationSchema = &COPY_OBJECT;
}

pub struct CreateBucket;

pub static CREATE_BUCKET: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreateBucket",
    route: RouteSchema { name: "CreateBucket", method: "PUT", path: "/{Bucket}", query: "" },
    status: 200,
    input: &schema::CREATE_BUCKET_INPUT,
    output: &schema::CREATE_BUCKET_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::BUCKET_ALREADY_EXISTS, &errors::BUCKET_ALREADY_OWNED_BY_YOU],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreateBucket {
    type Input = shapes::CreateBucketInput;
    type Output = shapes::CreateBucketOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_BUCKET;
}

pub struct CreateMultipartUpload;

pub static CREATE_MULTIPART_UPLOAD: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreateMultipartUpload",
    route: RouteSchema { name: "CreateMultipartUpload", method: "POST", path: "/{Bucket}/{Key+}", query: "uploads" },
    status: 200,
    input: &schema::CREATE_MULTIPART_UPLOAD_INPUT,
    output: &schema::CREATE_MULTIPART_UPLOAD_OUTPUT,
    output_wrapper: Some("InitiateMultipartUploadResult"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreateMultipartUpload {
    type Input = shapes::CreateMultipartUploadInput;
    type Output = shapes::CreateMultipartUploadOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_MULTIPART_UPLOAD;
}

pub struct DeleteBucket;

pub static DELETE_BUCKET: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteBucket",
    route: RouteSchema { name: "DeleteBucket", method: "DELETE", path: "/{Bucket}", query: "" },
    status: 204,
    input: &schema::DELETE_BUCKET_INPUT,
    output: &schema::DELETE_BUCKET_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteBucket {
    type Input = shapes::DeleteBucketInput;
    type Output = shapes::DeleteBucketOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_BUCKET;
}

pub struct DeleteBucketCors;

pub static DELETE_BUCKET_CORS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteBucketCors",
    route: RouteSchema { name: "DeleteBucketCors", method: "DELETE", path: "/{Bucket}", query: "cors" },
    status: 204,
    input: &schema::DELETE_BUCKET_CORS_INPUT,
    output: &schema::DELETE_BUCKET_CORS_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteBucketCors {
    type Input = shapes::DeleteBucketCorsInput;
    type Output = shapes::DeleteBucketCorsOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_BUCKET_CORS;
}

pub struct DeleteBucketEncryption;

pub static DELETE_BUCKET_ENCRYPTION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteBucketEncryption",
    route: RouteSchema { name: "DeleteBucketEncryption", method: "DELETE", path: "/{Bucket}", query: "encryption" },
    status: 204,
    input: &schema::DELETE_BUCKET_ENCRYPTION_INPUT,
    output: &schema::DELETE_BUCKET_ENCRYPTION_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteBucketEncryption {
    type Input = shapes::DeleteBucketEncryptionInput;
    type Output = shapes::DeleteBucketEncryptionOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_BUCKET_ENCRYPTION;
}

pub struct DeleteBucketIntelligentTieringConfiguration;

pub static DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteBucketIntelligentTieringConfiguration",
    route: RouteSchema {
        name: "DeleteBucketIntelligentTieringConfiguration",
        method: "DELETE",
        path: "/{Bucket}",
        query: "intelligent-tiering",
    },
    status: 204,
    input: &schema::DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT,
    output: &schema::DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteBucketIntelligentTieringConfiguration {
    type Input = shapes::DeleteBucketIntelligentTieringConfigurationInput;
    type Output = shapes::DeleteBucketIntelligentTieringConfigurationOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION;
}

pub struct DeleteBucketLifecycle;

pub static DELETE_BUCKET_LIFECYCLE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteBucketLifecycle",
    route: RouteSchema { name: "DeleteBucketLifecycle", method: "DELETE", path: "/{Bucket}", query: "lifecycle" },
    status: 204,
    input: &schema::DELETE_BUCKET_LIFECYCLE_INPUT,
    output: &schema::DELETE_BUCKET_LIFECYCLE_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteBucketLifecycle {
    type Input = shapes::DeleteBucketLifecycleInput;
    type Output = shapes::DeleteBucketLifecycleOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_BUCKET_LIFECYCLE;
}

pub struct DeleteBucketOwnershipControls;

pub static DELETE_BUCKET_OWNERSHIP_CONTROLS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteBucketOwnershipControls",
    route: RouteSchema { name: "DeleteBucketOwnershipControls", method: "DELETE", path: "/{Bucket}", query: "ownershipControls" },
    status: 204,
    input: &schema::DELETE_BUCKET_OWNERSHIP_CONTROLS_INPUT,
    output: &schema::DELETE_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteBucketOwnershipControls {
    type Input = shapes::DeleteBucketOwnershipControlsInput;
    type Output = shapes::DeleteBucketOwnershipControlsOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_BUCKET_OWNERSHIP_CONTROLS;
}

pub struct DeleteBucketPolicy;

pub static DELETE_BUCKET_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteBucketPolicy",
    route: RouteSchema { name: "DeleteBucketPolicy", method: "DELETE", path: "/{Bucket}", query: "policy" },
    status: 204,
    input: &schema::DELETE_BUCKET_POLICY_INPUT,
    output: &schema::DELETE_BUCKET_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteBucketPolicy {
    type Input = shapes::DeleteBucketPolicyInput;
    type Output = shapes::DeleteBucketPolicyOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_BUCKET_POLICY;
}

pub struct DeleteBucketTagging;

pub static DELETE_BUCKET_TAGGING: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteBucketTagging",
    route: RouteSchema { name: "DeleteBucketTagging", method: "DELETE", path: "/{Bucket}", query: "tagging" },
    status: 204,
    input: &schema::DELETE_BUCKET_TAGGING_INPUT,
    output: &schema::DELETE_BUCKET_TAGGING_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteBucketTagging {
    type Input = shapes::DeleteBucketTaggingInput;
    type Output = shapes::DeleteBucketTaggingOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_BUCKET_TAGGING;
}

pub struct DeleteObject;

pub static DELETE_OBJECT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteObject",
    route: RouteSchema { name: "DeleteObject", method: "DELETE", path: "/{Bucket}/{Key+}", query: "" },
    status: 204,
    input: &schema::DELETE_OBJECT_INPUT,
    output: &schema::DELETE_OBJECT_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteObject {
    type Input = shapes::DeleteObjectInput;
    type Output = shapes::DeleteObjectOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_OBJECT;
}

pub struct DeleteObjectTagging;

pub static DELETE_OBJECT_TAGGING: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteObjectTagging",
    route: RouteSchema { name: "DeleteObjectTagging", method: "DELETE", path: "/{Bucket}/{Key+}", query: "tagging" },
    status: 204,
    input: &schema::DELETE_OBJECT_TAGGING_INPUT,
    output: &schema::DELETE_OBJECT_TAGGING_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteObjectTagging {
    type Input = shapes::DeleteObjectTaggingInput;
    type Output = shapes::DeleteObjectTaggingOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_OBJECT_TAGGING;
}

pub struct DeleteObjects;

pub static DELETE_OBJECTS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteObjects",
    route: RouteSchema { name: "DeleteObjects", method: "POST", path: "/{Bucket}", query: "delete" },
    status: 200,
    input: &schema::DELETE_OBJECTS_INPUT,
    output: &schema::DELETE_OBJECTS_OUTPUT,
    output_wrapper: Some("DeleteResult"),
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for DeleteObjects {
    type Input = shapes::DeleteObjectsInput;
    type Output = shapes::DeleteObjectsOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_OBJECTS;
}

pub struct DeletePublicAccessBlock;

pub static DELETE_PUBLIC_ACCESS_BLOCK: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeletePublicAccessBlock",
    route: RouteSchema { name: "DeletePublicAccessBlock", method: "DELETE", path: "/{Bucket}", query: "publicAccessBlock" },
    status: 204,
    input: &schema::DELETE_PUBLIC_ACCESS_BLOCK_INPUT,
    output: &schema::DELETE_PUBLIC_ACCESS_BLOCK_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeletePublicAccessBlock {
    type Input = shapes::DeletePublicAccessBlockInput;
    type Output = shapes::DeletePublicAccessBlockOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_PUBLIC_ACCESS_BLOCK;
}

pub struct GetBucketAccelerateConfiguration;

pub static GET_BUCKET_ACCELERATE_CONFIGURATION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketAccelerateConfiguration",
    route: RouteSchema { name: "GetBucketAccelerateConfiguration", method: "GET", path: "/{Bucket}", query: "accelerate" },
    status: 200,
    input: &schema::GET_BUCKET_ACCELERATE_CONFIGURATION_INPUT,
    output: &schema::GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT,
    output_wrapper: Some("AccelerateConfiguration"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketAccelerateConfiguration {
    type Input = shapes::GetBucketAccelerateConfigurationInput;
    type Output = shapes::GetBucketAccelerateConfigurationOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_ACCELERATE_CONFIGURATION;
}

pub struct GetBucketAcl;

pub static GET_BUCKET_ACL: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketAcl",
    route: RouteSchema { name: "GetBucketAcl", method: "GET", path: "/{Bucket}", query: "acl" },
    status: 200,
    input: &schema::GET_BUCKET_ACL_INPUT,
    output: &schema::GET_BUCKET_ACL_OUTPUT,
    output_wrapper: Some("AccessControlPolicy"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketAcl {
    type Input = shapes::GetBucketAclInput;
    type Output = shapes::GetBucketAclOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_ACL;
}

pub struct GetBucketCors;

pub static GET_BUCKET_CORS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketCors",
    route: RouteSchema { name: "GetBucketCors", method: "GET", path: "/{Bucket}", query: "cors" },
    status: 200,
    input: &schema::GET_BUCKET_CORS_INPUT,
    output: &schema::GET_BUCKET_CORS_OUTPUT,
    output_wrapper: Some("CORSConfiguration"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketCors {
    type Input = shapes::GetBucketCorsInput;
    type Output = shapes::GetBucketCorsOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_CORS;
}

pub struct GetBucketEncryption;

pub static GET_BUCKET_ENCRYPTION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketEncryption",
    route: RouteSchema { name: "GetBucketEncryption", method: "GET", path: "/{Bucket}", query: "encryption" },
    status: 200,
    input: &schema::GET_BUCKET_ENCRYPTION_INPUT,
    output: &schema::GET_BUCKET_ENCRYPTION_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketEncryption {
    type Input = shapes::GetBucketEncryptionInput;
    type Output = shapes::GetBucketEncryptionOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_ENCRYPTION;
}

pub struct GetBucketIntelligentTieringConfiguration;

pub static GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketIntelligentTieringConfiguration",
    route: RouteSchema { name: "GetBucketIntelligentTieringConfiguration", method: "GET", path: "/{Bucket}", query: "intelligent-tiering" },
    status: 200,
    input: &schema::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT,
    output: &schema::GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketIntelligentTieringConfiguration {
    type Input = shapes::GetBucketIntelligentTieringConfigurationInput;
    type Output = shapes::GetBucketIntelligentTieringConfigurationOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION;
}

pub struct GetBucketLifecycleConfiguration;

pub static GET_BUCKET_LIFECYCLE_CONFIGURATION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketLifecycleConfiguration",
    route: RouteSchema { name: "GetBucketLifecycleConfiguration", method: "GET", path: "/{Bucket}", query: "lifecycle" },
    status: 200,
    input: &schema::GET_BUCKET_LIFECYCLE_CONFIGURATION_INPUT,
    output: &schema::GET_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT,
    output_wrapper: Some("GetBucketLifecycleConfigurationOutput"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketLifecycleConfiguration {
    type Input = shapes::GetBucketLifecycleConfigurationInput;
    type Output = shapes::GetBucketLifecycleConfigurationOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_LIFECYCLE_CONFIGURATION;
}

pub struct GetBucketLocation;

pub static GET_BUCKET_LOCATION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketLocation",
    route: RouteSchema { name: "GetBucketLocation", method: "GET", path: "/{Bucket}", query: "location" },
    status: 200,
    input: &schema::GET_BUCKET_LOCATION_INPUT,
    output: &schema::GET_BUCKET_LOCATION_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketLocation {
    type Input = shapes::GetBucketLocationInput;
    type Output = shapes::GetBucketLocationOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_LOCATION;
}

pub struct GetBucketLogging;

pub static GET_BUCKET_LOGGING: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketLogging",
    route: RouteSchema { name: "GetBucketLogging", method: "GET", path: "/{Bucket}", query: "logging" },
    status: 200,
    input: &schema::GET_BUCKET_LOGGING_INPUT,
    output: &schema::GET_BUCKET_LOGGING_OUTPUT,
    output_wrapper: Some("BucketLoggingStatus"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketLogging {
    type Input = shapes::GetBucketLoggingInput;
    type Output = shapes::GetBucketLoggingOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_LOGGING;
}

pub struct GetBucketNotificationConfiguration;

pub static GET_BUCKET_NOTIFICATION_CONFIGURATION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketNotificationConfiguration",
    route: RouteSchema { name: "GetBucketNotificationConfiguration", method: "GET", path: "/{Bucket}", query: "notification" },
    status: 200,
    input: &schema::GET_BUCKET_NOTIFICATION_CONFIGURATION_INPUT,
    output: &schema::GET_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT,
    output_wrapper: Some("NotificationConfiguration"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketNotificationConfiguration {
    type Input = shapes::GetBucketNotificationConfigurationInput;
    type Output = shapes::GetBucketNotificationConfigurationOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_NOTIFICATION_CONFIGURATION;
}

pub struct GetBucketOwnershipControls;

pub static GET_BUCKET_OWNERSHIP_CONTROLS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketOwnershipControls",
    route: RouteSchema { name: "GetBucketOwnershipControls", method: "GET", path: "/{Bucket}", query: "ownershipControls" },
    status: 200,
    input: &schema::GET_BUCKET_OWNERSHIP_CONTROLS_INPUT,
    output: &schema::GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketOwnershipControls {
    type Input = shapes::GetBucketOwnershipControlsInput;
    type Output = shapes::GetBucketOwnershipControlsOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_OWNERSHIP_CONTROLS;
}

pub struct GetBucketPolicy;

pub static GET_BUCKET_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketPolicy",
    route: RouteSchema { name: "GetBucketPolicy", method: "GET", path: "/{Bucket}", query: "policy" },
    status: 200,
    input: &schema::GET_BUCKET_POLICY_INPUT,
    output: &schema::GET_BUCKET_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketPolicy {
    type Input = shapes::GetBucketPolicyInput;
    type Output = shapes::GetBucketPolicyOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_POLICY;
}

pub struct GetBucketPolicyStatus;

pub static GET_BUCKET_POLICY_STATUS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketPolicyStatus",
    route: RouteSchema { name: "GetBucketPolicyStatus", method: "GET", path: "/{Bucket}", query: "policyStatus" },
    status: 200,
    input: &schema::GET_BUCKET_POLICY_STATUS_INPUT,
    output: &schema::GET_BUCKET_POLICY_STATUS_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketPolicyStatus {
    type Input = shapes::GetBucketPolicyStatusInput;
    type Output = shapes::GetBucketPolicyStatusOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_POLICY_STATUS;
}

pub struct GetBucketReplication;

pub static GET_BUCKET_REPLICATION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketReplication",
    route: RouteSchema { name: "GetBucketReplication", method: "GET", path: "/{Bucket}", query: "replication" },
    status: 200,
    input: &schema::GET_BUCKET_REPLICATION_INPUT,
    output: &schema::GET_BUCKET_REPLICATION_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketReplication {
    type Input = shapes::GetBucketReplicationInput;
    type Output = shapes::GetBucketReplicationOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_REPLICATION;
}

pub struct GetBucketRequestPayment;

pub static GET_BUCKET_REQUEST_PAYMENT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketRequestPayment",
    route: RouteSchema { name: "GetBucketRequestPayment", method: "GET", path: "/{Bucket}", query: "requestPayment" },
    status: 200,
    input: &schema::GET_BUCKET_REQUEST_PAYMENT_INPUT,
    output: &schema::GET_BUCKET_REQUEST_PAYMENT_OUTPUT,
    output_wrapper: Some("RequestPaymentConfiguration"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketRequestPayment {
    type Input = shapes::GetBucketRequestPaymentInput;
    type Output = shapes::GetBucketRequestPaymentOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_REQUEST_PAYMENT;
}

pub struct GetBucketTagging;

pub static GET_BUCKET_TAGGING: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketTagging",
    route: RouteSchema { name: "GetBucketTagging", method: "GET", path: "/{Bucket}", query: "tagging" },
    status: 200,
    input: &schema::GET_BUCKET_TAGGING_INPUT,
    output: &schema::GET_BUCKET_TAGGING_OUTPUT,
    output_wrapper: Some("Tagging"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketTagging {
    type Input = shapes::GetBucketTaggingInput;
    type Output = shapes::GetBucketTaggingOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_TAGGING;
}

pub struct GetBucketVersioning;

pub static GET_BUCKET_VERSIONING: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketVersioning",
    route: RouteSchema { name: "GetBucketVersioning", method: "GET", path: "/{Bucket}", query: "versioning" },
    status: 200,
    input: &schema::GET_BUCKET_VERSIONING_INPUT,
    output: &schema::GET_BUCKET_VERSIONING_OUTPUT,
    output_wrapper: Some("VersioningConfiguration"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketVersioning {
    type Input = shapes::GetBucketVersioningInput;
    type Output = shapes::GetBucketVersioningOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_VERSIONING;
}

pub struct GetBucketWebsite;

pub static GET_BUCKET_WEBSITE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetBucketWebsite",
    route: RouteSchema { name: "GetBucketWebsite", method: "GET", path: "/{Bucket}", query: "website" },
    status: 200,
    input: &schema::GET_BUCKET_WEBSITE_INPUT,
    output: &schema::GET_BUCKET_WEBSITE_OUTPUT,
    output_wrapper: Some("WebsiteConfiguration"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetBucketWebsite {
    type Input = shapes::GetBucketWebsiteInput;
    type Output = shapes::GetBucketWebsiteOutput;
    const SCHEMA: &'static OperationSchema = &GET_BUCKET_WEBSITE;
}

pub struct GetObject;

pub static GET_OBJECT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetObject",
    route: RouteSchema { name: "GetObject", method: "GET", path: "/{Bucket}/{Key+}", query: "" },
    status: 200,
    input: &schema::GET_OBJECT_INPUT,
    output: &schema::GET_OBJECT_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::NO_SUCH_KEY, &errors::INVALID_OBJECT_STATE],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetObject {
    type Input = shapes::GetObjectInput;
    type Output = shapes::GetObjectOutput;
    const SCHEMA: &'static OperationSchema = &GET_OBJECT;
}

pub struct GetObjectAcl;

pub static GET_OBJECT_ACL: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetObjectAcl",
    route: RouteSchema { name: "GetObjectAcl", method: "GET", path: "/{Bucket}/{Key+}", query: "acl" },
    status: 200,
    input: &schema::GET_OBJECT_ACL_INPUT,
    output: &schema::GET_OBJECT_ACL_OUTPUT,
    output_wrapper: Some("AccessControlPolicy"),
    errors: &[&errors::NO_SUCH_KEY],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetObjectAcl {
    type Input = shapes::GetObjectAclInput;
    type Output = shapes::GetObjectAclOutput;
    const SCHEMA: &'static OperationSchema = &GET_OBJECT_ACL;
}

pub struct GetObjectAttributes;

pub static GET_OBJECT_ATTRIBUTES: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetObjectAttributes",
    route: RouteSchema { name: "GetObjectAttributes", method: "GET", path: "/{Bucket}/{Key+}", query: "attributes" },
    status: 200,
    input: &schema::GET_OBJECT_ATTRIBUTES_INPUT,
    output: &schema::GET_OBJECT_ATTRIBUTES_OUTPUT,
    output_wrapper: Some("GetObjectAttributesResponse"),
    errors: &[&errors::NO_SUCH_KEY],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetObjectAttributes {
    type Input = shapes::GetObjectAttributesInput;
    type Output = shapes::GetObjectAttributesOutput;
    const SCHEMA: &'static OperationSchema = &GET_OBJECT_ATTRIBUTES;
}

pub struct GetObjectLegalHold;

pub static GET_OBJECT_LEGAL_HOLD: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetObjectLegalHold",
    route: RouteSchema { name: "GetObjectLegalHold", method: "GET", path: "/{Bucket}/{Key+}", query: "legal-hold" },
    status: 200,
    input: &schema::GET_OBJECT_LEGAL_HOLD_INPUT,
    output: &schema::GET_OBJECT_LEGAL_HOLD_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetObjectLegalHold {
    type Input = shapes::GetObjectLegalHoldInput;
    type Output = shapes::GetObjectLegalHoldOutput;
    const SCHEMA: &'static OperationSchema = &GET_OBJECT_LEGAL_HOLD;
}

pub struct GetObjectLockConfiguration;

pub static GET_OBJECT_LOCK_CONFIGURATION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetObjectLockConfiguration",
    route: RouteSchema { name: "GetObjectLockConfiguration", method: "GET", path: "/{Bucket}", query: "object-lock" },
    status: 200,
    input: &schema::GET_OBJECT_LOCK_CONFIGURATION_INPUT,
    output: &schema::GET_OBJECT_LOCK_CONFIGURATION_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetObjectLockConfiguration {
    type Input = shapes::GetObjectLockConfigurationInput;
    type Output = shapes::GetObjectLockConfigurationOutput;
    const SCHEMA: &'static OperationSchema = &GET_OBJECT_LOCK_CONFIGURATION;
}

pub struct GetObjectRetention;

pub static GET_OBJECT_RETENTION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetObjectRetention",
    route: RouteSchema { name: "GetObjectRetention", method: "GET", path: "/{Bucket}/{Key+}", query: "retention" },
    status: 200,
    input: &schema::GET_OBJECT_RETENTION_INPUT,
    output: &schema::GET_OBJECT_RETENTION_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetObjectRetention {
    type Input = shapes::GetObjectRetentionInput;
    type Output = shapes::GetObjectRetentionOutput;
    const SCHEMA: &'static OperationSchema = &GET_OBJECT_RETENTION;
}

pub struct GetObjectTagging;

pub static GET_OBJECT_TAGGING: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetObjectTagging",
    route: RouteSchema { name: "GetObjectTagging", method: "GET", path: "/{Bucket}/{Key+}", query: "tagging" },
    status: 200,
    input: &schema::GET_OBJECT_TAGGING_INPUT,
    output: &schema::GET_OBJECT_TAGGING_OUTPUT,
    output_wrapper: Some("Tagging"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetObjectTagging {
    type Input = shapes::GetObjectTaggingInput;
    type Output = shapes::GetObjectTaggingOutput;
    const SCHEMA: &'static OperationSchema = &GET_OBJECT_TAGGING;
}

pub struct GetPublicAccessBlock;

pub static GET_PUBLIC_ACCESS_BLOCK: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetPublicAccessBlock",
    route: RouteSchema { name: "GetPublicAccessBlock", method: "GET", path: "/{Bucket}", query: "publicAccessBlock" },
    status: 200,
    input: &schema::GET_PUBLIC_ACCESS_BLOCK_INPUT,
    output: &schema::GET_PUBLIC_ACCESS_BLOCK_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetPublicAccessBlock {
    type Input = shapes::GetPublicAccessBlockInput;
    type Output = shapes::GetPublicAccessBlockOutput;
    const SCHEMA: &'static OperationSchema = &GET_PUBLIC_ACCESS_BLOCK;
}

pub struct HeadBucket;

pub static HEAD_BUCKET: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "HeadBucket",
    route: RouteSchema { name: "HeadBucket", method: "HEAD", path: "/{Bucket}", query: "" },
    status: 200,
    input: &schema::HEAD_BUCKET_INPUT,
    output: &schema::HEAD_BUCKET_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::NO_SUCH_BUCKET],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for HeadBucket {
    type Input = shapes::HeadBucketInput;
    type Output = shapes::HeadBucketOutput;
    const SCHEMA: &'static OperationSchema = &HEAD_BUCKET;
}

pub struct HeadObject;

pub static HEAD_OBJECT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "HeadObject",
    route: RouteSchema { name: "HeadObject", method: "HEAD", path: "/{Bucket}/{Key+}", query: "" },
    status: 200,
    input: &schema::HEAD_OBJECT_INPUT,
    output: &schema::HEAD_OBJECT_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::NO_SUCH_KEY],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for HeadObject {
    type Input = shapes::HeadObjectInput;
    type Output = shapes::HeadObjectOutput;
    const SCHEMA: &'static OperationSchema = &HEAD_OBJECT;
}

pub struct ListBucketIntelligentTieringConfigurations;

pub static LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListBucketIntelligentTieringConfigurations",
    route: RouteSchema {
        name: "ListBucketIntelligentTieringConfigurations",
        method: "GET",
        path: "/{Bucket}",
        query: "intelligent-tiering",
    },
    status: 200,
    input: &schema::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_INPUT,
    output: &schema::LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS_OUTPUT,
    output_wrapper: Some("ListBucketIntelligentTieringConfigurationsOutput"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListBucketIntelligentTieringConfigurations {
    type Input = shapes::ListBucketIntelligentTieringConfigurationsInput;
    type Output = shapes::ListBucketIntelligentTieringConfigurationsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS;
}

pub struct ListBuckets;

pub static LIST_BUCKETS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListBuckets",
    route: RouteSchema { name: "ListBuckets", method: "GET", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_BUCKETS_INPUT,
    output: &schema::LIST_BUCKETS_OUTPUT,
    output_wrapper: Some("ListAllMyBucketsResult"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListBuckets {
    type Input = shapes::ListBucketsInput;
    type Output = shapes::ListBucketsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_BUCKETS;
}

pub struct ListMultipartUploads;

pub static LIST_MULTIPART_UPLOADS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListMultipartUploads",
    route: RouteSchema { name: "ListMultipartUploads", method: "GET", path: "/{Bucket}", query: "uploads" },
    status: 200,
    input: &schema::LIST_MULTIPART_UPLOADS_INPUT,
    output: &schema::LIST_MULTIPART_UPLOADS_OUTPUT,
    output_wrapper: Some("ListMultipartUploadsResult"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListMultipartUploads {
    type Input = shapes::ListMultipartUploadsInput;
    type Output = shapes::ListMultipartUploadsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_MULTIPART_UPLOADS;
}

pub struct ListObjectVersions;

pub static LIST_OBJECT_VERSIONS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListObjectVersions",
    route: RouteSchema { name: "ListObjectVersions", method: "GET", path: "/{Bucket}", query: "versions" },
    status: 200,
    input: &schema::LIST_OBJECT_VERSIONS_INPUT,
    output: &schema::LIST_OBJECT_VERSIONS_OUTPUT,
    output_wrapper: Some("ListVersionsResult"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListObjectVersions {
    type Input = shapes::ListObjectVersionsInput;
    type Output = shapes::ListObjectVersionsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_OBJECT_VERSIONS;
}

pub struct ListObjects;

pub static LIST_OBJECTS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListObjects",
    route: RouteSchema { name: "ListObjects", method: "GET", path: "/{Bucket}", query: "" },
    status: 200,
    input: &schema::LIST_OBJECTS_INPUT,
    output: &schema::LIST_OBJECTS_OUTPUT,
    output_wrapper: Some("ListBucketResult"),
    errors: &[&errors::NO_SUCH_BUCKET],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListObjects {
    type Input = shapes::ListObjectsInput;
    type Output = shapes::ListObjectsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_OBJECTS;
}

pub struct ListObjectsV2;

pub static LIST_OBJECTS_V2: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListObjectsV2",
    route: RouteSchema { name: "ListObjectsV2", method: "GET", path: "/{Bucket}", query: "list-type=2" },
    status: 200,
    input: &schema::LIST_OBJECTS_V2_INPUT,
    output: &schema::LIST_OBJECTS_V2_OUTPUT,
    output_wrapper: Some("ListBucketResult"),
    errors: &[&errors::NO_SUCH_BUCKET],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListObjectsV2 {
    type Input = shapes::ListObjectsV2Input;
    type Output = shapes::ListObjectsV2Output;
    const SCHEMA: &'static OperationSchema = &LIST_OBJECTS_V2;
}

pub struct ListParts;

pub static LIST_PARTS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListParts",
    route: RouteSchema { name: "ListParts", method: "GET", path: "/{Bucket}/{Key+}", query: "" },
    status: 200,
    input: &schema::LIST_PARTS_INPUT,
    output: &schema::LIST_PARTS_OUTPUT,
    output_wrapper: Some("ListPartsResult"),
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListParts {
    type Input = shapes::ListPartsInput;
    type Output = shapes::ListPartsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_PARTS;
}

pub struct PutBucketAcl;

pub static PUT_BUCKET_ACL: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutBucketAcl",
    route: RouteSchema { name: "PutBucketAcl", method: "PUT", path: "/{Bucket}", query: "acl" },
    status: 200,
    input: &schema::PUT_BUCKET_ACL_INPUT,
    output: &schema::PUT_BUCKET_ACL_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutBucketAcl {
    type Input = shapes::PutBucketAclInput;
    type Output = shapes::PutBucketAclOutput;
    const SCHEMA: &'static OperationSchema = &PUT_BUCKET_ACL;
}

pub struct PutBucketCors;

pub static PUT_BUCKET_CORS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutBucketCors",
    route: RouteSchema { name: "PutBucketCors", method: "PUT", path: "/{Bucket}", query: "cors" },
    status: 200,
    input: &schema::PUT_BUCKET_CORS_INPUT,
    output: &schema::PUT_BUCKET_CORS_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutBucketCors {
    type Input = shapes::PutBucketCorsInput;
    type Output = shapes::PutBucketCorsOutput;
    const SCHEMA: &'static OperationSchema = &PUT_BUCKET_CORS;
}

pub struct PutBucketEncryption;

pub static PUT_BUCKET_ENCRYPTION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutBucketEncryption",
    route: RouteSchema { name: "PutBucketEncryption", method: "PUT", path: "/{Bucket}", query: "encryption" },
    status: 200,
    input: &schema::PUT_BUCKET_ENCRYPTION_INPUT,
    output: &schema::PUT_BUCKET_ENCRYPTION_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutBucketEncryption {
    type Input = shapes::PutBucketEncryptionInput;
    type Output = shapes::PutBucketEncryptionOutput;
    const SCHEMA: &'static OperationSchema = &PUT_BUCKET_ENCRYPTION;
}

pub struct PutBucketIntelligentTieringConfiguration;

pub static PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutBucketIntelligentTieringConfiguration",
    route: RouteSchema { name: "PutBucketIntelligentTieringConfiguration", method: "PUT", path: "/{Bucket}", query: "intelligent-tiering" },
    status: 200,
    input: &schema::PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_INPUT,
    output: &schema::PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for PutBucketIntelligentTieringConfiguration {
    type Input = shapes::PutBucketIntelligentTieringConfigurationInput;
    type Output = shapes::PutBucketIntelligentTieringConfigurationOutput;
    const SCHEMA: &'static OperationSchema = &PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION;
}

pub struct PutBucketLifecycleConfiguration;

pub static PUT_BUCKET_LIFECYCLE_CONFIGURATION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutBucketLifecycleConfiguration",
    route: RouteSchema { name: "PutBucketLifecycleConfiguration", method: "PUT", path: "/{Bucket}", query: "lifecycle" },
    status: 200,
    input: &schema::PUT_BUCKET_LIFECYCLE_CONFIGURATION_INPUT,
    output: &schema::PUT_BUCKET_LIFECYCLE_CONFIGURATION_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutBucketLifecycleConfiguration {
    type Input = shapes::PutBucketLifecycleConfigurationInput;
    type Output = shapes::PutBucketLifecycleConfigurationOutput;
    const SCHEMA: &'static OperationSchema = &PUT_BUCKET_LIFECYCLE_CONFIGURATION;
}

pub struct PutBucketNotificationConfiguration;

pub static PUT_BUCKET_NOTIFICATION_CONFIGURATION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutBucketNotificationConfiguration",
    route: RouteSchema { name: "PutBucketNotificationConfiguration", method: "PUT", path: "/{Bucket}", query: "notification" },
    status: 200,
    input: &schema::PUT_BUCKET_NOTIFICATION_CONFIGURATION_INPUT,
    output: &schema::PUT_BUCKET_NOTIFICATION_CONFIGURATION_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for PutBucketNotificationConfiguration {
    type Input = shapes::PutBucketNotificationConfigurationInput;
    type Output = shapes::PutBucketNotificationConfigurationOutput;
    const SCHEMA: &'static OperationSchema = &PUT_BUCKET_NOTIFICATION_CONFIGURATION;
}

pub struct PutBucketOwnershipControls;

pub static PUT_BUCKET_OWNERSHIP_CONTROLS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutBucketOwnershipControls",
    route: RouteSchema { name: "PutBucketOwnershipControls", method: "PUT", path: "/{Bucket}", query: "ownershipControls" },
    status: 200,
    input: &schema::PUT_BUCKET_OWNERSHIP_CONTROLS_INPUT,
    output: &schema::PUT_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutBucketOwnershipControls {
    type Input = shapes::PutBucketOwnershipControlsInput;
    type Output = shapes::PutBucketOwnershipControlsOutput;
    const SCHEMA: &'static OperationSchema = &PUT_BUCKET_OWNERSHIP_CONTROLS;
}

pub struct PutBucketPolicy;

pub static PUT_BUCKET_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutBucketPolicy",
    route: RouteSchema { name: "PutBucketPolicy", method: "PUT", path: "/{Bucket}", query: "policy" },
    status: 204,
    input: &schema::PUT_BUCKET_POLICY_INPUT,
    output: &schema::PUT_BUCKET_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutBucketPolicy {
    type Input = shapes::PutBucketPolicyInput;
    type Output = shapes::PutBucketPolicyOutput;
    const SCHEMA: &'static OperationSchema = &PUT_BUCKET_POLICY;
}

pub struct PutBucketRequestPayment;

pub static PUT_BUCKET_REQUEST_PAYMENT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutBucketRequestPayment",
    route: RouteSchema { name: "PutBucketRequestPayment", method: "PUT", path: "/{Bucket}", query: "requestPayment" },
    status: 200,
    input: &schema::PUT_BUCKET_REQUEST_PAYMENT_INPUT,
    output: &schema::PUT_BUCKET_REQUEST_PAYMENT_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutBucketRequestPayment {
    type Input = shapes::PutBucketRequestPaymentInput;
    type Output = shapes::PutBucketRequestPaymentOutput;
    const SCHEMA: &'static OperationSchema = &PUT_BUCKET_REQUEST_PAYMENT;
}

pub struct PutBucketTagging;

pub static PUT_BUCKET_TAGGING: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutBucketTagging",
    route: RouteSchema { name: "PutBucketTagging", method: "PUT", path: "/{Bucket}", query: "tagging" },
    status: 204,
    input: &schema::PUT_BUCKET_TAGGING_INPUT,
    output: &schema::PUT_BUCKET_TAGGING_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutBucketTagging {
    type Input = shapes::PutBucketTaggingInput;
    type Output = shapes::PutBucketTaggingOutput;
    const SCHEMA: &'static OperationSchema = &PUT_BUCKET_TAGGING;
}

pub struct PutBucketVersioning;

pub static PUT_BUCKET_VERSIONING: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutBucketVersioning",
    route: RouteSchema { name: "PutBucketVersioning", method: "PUT", path: "/{Bucket}", query: "versioning" },
    status: 200,
    input: &schema::PUT_BUCKET_VERSIONING_INPUT,
    output: &schema::PUT_BUCKET_VERSIONING_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutBucketVersioning {
    type Input = shapes::PutBucketVersioningInput;
    type Output = shapes::PutBucketVersioningOutput;
    const SCHEMA: &'static OperationSchema = &PUT_BUCKET_VERSIONING;
}

pub struct PutObject;

pub static PUT_OBJECT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutObject",
    route: RouteSchema { name: "PutObject", method: "PUT", path: "/{Bucket}/{Key+}", query: "" },
    status: 200,
    input: &schema::PUT_OBJECT_INPUT,
    output: &schema::PUT_OBJECT_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::INVALID_REQUEST, &errors::INVALID_WRITE_OFFSET, &errors::TOO_MANY_PARTS, &errors::ENCRYPTION_TYPE_MISMATCH],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: false,
};

impl wire::Operation for PutObject {
    type Input = shapes::PutObjectInput;
    type Output = shapes::PutObjectOutput;
    const SCHEMA: &'static OperationSchema = &PUT_OBJECT;
}

pub struct PutObjectAcl;

pub static PUT_OBJECT_ACL: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutObjectAcl",
    route: RouteSchema { name: "PutObjectAcl", method: "PUT", path: "/{Bucket}/{Key+}", query: "acl" },
    status: 200,
    input: &schema::PUT_OBJECT_ACL_INPUT,
    output: &schema::PUT_OBJECT_ACL_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::NO_SUCH_KEY],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutObjectAcl {
    type Input = shapes::PutObjectAclInput;
    type Output = shapes::PutObjectAclOutput;
    const SCHEMA: &'static OperationSchema = &PUT_OBJECT_ACL;
}

pub struct PutObjectLegalHold;

pub static PUT_OBJECT_LEGAL_HOLD: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutObjectLegalHold",
    route: RouteSchema { name: "PutObjectLegalHold", method: "PUT", path: "/{Bucket}/{Key+}", query: "legal-hold" },
    status: 200,
    input: &schema::PUT_OBJECT_LEGAL_HOLD_INPUT,
    output: &schema::PUT_OBJECT_LEGAL_HOLD_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutObjectLegalHold {
    type Input = shapes::PutObjectLegalHoldInput;
    type Output = shapes::PutObjectLegalHoldOutput;
    const SCHEMA: &'static OperationSchema = &PUT_OBJECT_LEGAL_HOLD;
}

pub struct PutObjectLockConfiguration;

pub static PUT_OBJECT_LOCK_CONFIGURATION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutObjectLockConfiguration",
    route: RouteSchema { name: "PutObjectLockConfiguration", method: "PUT", path: "/{Bucket}", query: "object-lock" },
    status: 200,
    input: &schema::PUT_OBJECT_LOCK_CONFIGURATION_INPUT,
    output: &schema::PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutObjectLockConfiguration {
    type Input = shapes::PutObjectLockConfigurationInput;
    type Output = shapes::PutObjectLockConfigurationOutput;
    const SCHEMA: &'static OperationSchema = &PUT_OBJECT_LOCK_CONFIGURATION;
}

pub struct PutObjectRetention;

pub static PUT_OBJECT_RETENTION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutObjectRetention",
    route: RouteSchema { name: "PutObjectRetention", method: "PUT", path: "/{Bucket}/{Key+}", query: "retention" },
    status: 200,
    input: &schema::PUT_OBJECT_RETENTION_INPUT,
    output: &schema::PUT_OBJECT_RETENTION_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutObjectRetention {
    type Input = shapes::PutObjectRetentionInput;
    type Output = shapes::PutObjectRetentionOutput;
    const SCHEMA: &'static OperationSchema = &PUT_OBJECT_RETENTION;
}

pub struct PutObjectTagging;

pub static PUT_OBJECT_TAGGING: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutObjectTagging",
    route: RouteSchema { name: "PutObjectTagging", method: "PUT", path: "/{Bucket}/{Key+}", query: "tagging" },
    status: 200,
    input: &schema::PUT_OBJECT_TAGGING_INPUT,
    output: &schema::PUT_OBJECT_TAGGING_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutObjectTagging {
    type Input = shapes::PutObjectTaggingInput;
    type Output = shapes::PutObjectTaggingOutput;
    const SCHEMA: &'static OperationSchema = &PUT_OBJECT_TAGGING;
}

pub struct PutPublicAccessBlock;

pub static PUT_PUBLIC_ACCESS_BLOCK: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutPublicAccessBlock",
    route: RouteSchema { name: "PutPublicAccessBlock", method: "PUT", path: "/{Bucket}", query: "publicAccessBlock" },
    status: 200,
    input: &schema::PUT_PUBLIC_ACCESS_BLOCK_INPUT,
    output: &schema::PUT_PUBLIC_ACCESS_BLOCK_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: true,
};

impl wire::Operation for PutPublicAccessBlock {
    type Input = shapes::PutPublicAccessBlockInput;
    type Output = shapes::PutPublicAccessBlockOutput;
    const SCHEMA: &'static OperationSchema = &PUT_PUBLIC_ACCESS_BLOCK;
}

pub struct RestoreObject;

pub static RESTORE_OBJECT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "RestoreObject",
    route: RouteSchema { name: "RestoreObject", method: "POST", path: "/{Bucket}/{Key+}", query: "restore" },
    status: 200,
    input: &schema::RESTORE_OBJECT_INPUT,
    output: &schema::RESTORE_OBJECT_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::OBJECT_ALREADY_IN_ACTIVE_TIER_ERROR],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: false,
};

impl wire::Operation for RestoreObject {
    type Input = shapes::RestoreObjectInput;
    type Output = shapes::RestoreObjectOutput;
    const SCHEMA: &'static OperationSchema = &RESTORE_OBJECT;
}

pub struct UploadPart;

pub static UPLOAD_PART: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UploadPart",
    route: RouteSchema { name: "UploadPart", method: "PUT", path: "/{Bucket}/{Key+}", query: "" },
    status: 200,
    input: &schema::UPLOAD_PART_INPUT,
    output: &schema::UPLOAD_PART_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: Some("ChecksumAlgorithm"),
    checksum_required: false,
};

impl wire::Operation for UploadPart {
    type Input = shapes::UploadPartInput;
    type Output = shapes::UploadPartOutput;
    const SCHEMA: &'static OperationSchema = &UPLOAD_PART;
}

pub struct UploadPartCopy;

pub static UPLOAD_PART_COPY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UploadPartCopy",
    route: RouteSchema { name: "UploadPartCopy", method: "PUT", path: "/{Bucket}/{Key+}", query: "" },
    status: 200,
    input: &schema::UPLOAD_PART_COPY_INPUT,
    output: &schema::UPLOAD_PART_COPY_OUTPUT,
    output_wrapper: None,
    errors: &[],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UploadPartCopy {
    type Input = shapes::UploadPartCopyInput;
    type Output = shapes::UploadPartCopyOutput;
    const SCHEMA: &'static OperationSchema = &UPLOAD_PART_COPY;
}
