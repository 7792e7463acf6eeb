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

pub struct PutBucketTagging;

pub static PUT_BUCKET_TAGGING: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutBucketTagging",
    route: RouteSchema { name: "PutBucketTagging", method: "PUT", path: "/{Bucket}", query: "tagging" },
    status: 200,
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
