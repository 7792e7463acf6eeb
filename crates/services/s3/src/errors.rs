//! Facts to S3's errors, in S3's words. Operations only use `?`.
//!
//! Codes and statuses: "Error responses", S3 API Reference. Sentences: the same page, and what S3 is seen to answer in the public
//! snapshots of other projects' tests against AWS. An element beside the message carries its fact (`BucketName`, `Key`, `UploadId`),
//! a header what a reader of the object would find there (`ETag`, `x-amz-delete-marker`).

mod acl;
mod browsers;
mod bucket_policy;
mod encryption;
mod lifecycle;
mod notifications;
mod object_lock;
mod restoration;

use api_s3::errors as api;
use kernel::Error;
use policy::Malformed;
use wire::{BodyError, ErrorSchema};

use crate::model::asked_acl::BadAcl;
use crate::model::bucket_policy::BadPolicy;
use crate::model::conditions::{Unmet, Unserved, WriteUnmet};
use crate::model::cors::{self, BadCors};
use crate::model::customer_key::BadCustomerKey;
use crate::model::encryption::BadHeaders;
use crate::model::metadata;
use crate::model::multipart::{self, BadList};
use crate::model::notification::Overlap;
use crate::model::object_key::{self, KeyTooLong};
use crate::model::object_lock::Protected;
use crate::model::range::Unsatisfiable;
use crate::model::tagging::{BadTags, Holder};

pub use acl::*;
pub use browsers::*;
pub use encryption::*;
pub use lifecycle::{bad_minimum_size, bad_tiering, no_such_configuration, no_such_lifecycle, too_many_configurations};
pub use notifications::*;
pub use object_lock::*;
pub use restoration::{select_not_built, too_few_days};

/// Codes that the model and its overlay lack.
const fn code(code: &'static str, status: u16) -> ErrorSchema {
    ErrorSchema { name: code, code, status, is_sender_fault: true }
}
static ACCESS_FORBIDDEN: ErrorSchema = code("AccessForbidden", 403);
static BAD_REQUEST: ErrorSchema = code("BadRequest", 400);
static NO_PUBLIC_ACCESS_BLOCK: ErrorSchema = code("NoSuchPublicAccessBlockConfiguration", 404);
static NO_OWNERSHIP_CONTROLS: ErrorSchema = code("OwnershipControlsNotFoundError", 404);
static ACL_WITH_OWNER_ENFORCED: ErrorSchema = code("InvalidBucketAclWithObjectOwnership", 400);
static ACL_WITH_PUBLIC_BLOCKED: ErrorSchema = code("InvalidBucketAclWithBlockPublicAccessError", 400);
static UNRESOLVABLE_EMAIL: ErrorSchema = code("UnresolvableGrantByEmailAddress", 400);
static NO_REPLICATION: ErrorSchema = code("ReplicationConfigurationNotFoundError", 404);
static NO_WEBSITE: ErrorSchema = code("NoSuchWebsiteConfiguration", 404);
static INVALID_PART_NUMBER: ErrorSchema = code("InvalidPartNumber", 416);
static KMS_DISABLED: ErrorSchema = code("KMS.DisabledException", 400);
static KMS_INVALID_KEY_USAGE: ErrorSchema = code("KMS.InvalidKeyUsageException", 400);
static KMS_INVALID_STATE: ErrorSchema = code("KMS.KMSInvalidStateException", 400);
static KMS_NOT_FOUND: ErrorSchema = code("KMS.NotFoundException", 400);

// --- buckets

pub fn no_such_bucket(name: &str) -> Error {
    api::no_such_bucket("The specified bucket does not exist").with("BucketName", name).into()
}
pub fn invalid_bucket_name(name: &str) -> Error {
    api::invalid_bucket_name("The specified bucket is not valid.").with("BucketName", name).into()
}
pub fn bucket_taken(name: &str) -> Error {
    api::bucket_already_exists(
        "The requested bucket name is not available. The bucket namespace is shared by all users of the system. \
         Please select a different name and try again.",
    )
    .with("BucketName", name)
    .into()
}
pub fn bucket_is_yours(name: &str) -> Error {
    api::bucket_already_owned_by_you("Your previous request to create the named bucket succeeded and you already own it.")
        .with("BucketName", name)
        .into()
}
pub fn bucket_not_empty(name: &str, has_versions: bool) -> Error {
    let message = if has_versions {
        "The bucket you tried to delete is not empty. You must delete all versions in the bucket."
    } else {
        "The bucket you tried to delete is not empty"
    };
    api::bucket_not_empty(message).with("BucketName", name).into()
}
pub fn wrong_location(constraint: Option<&str>) -> Error {
    let constraint = constraint.unwrap_or("unspecified");
    api::illegal_location_constraint(format!(
        "The {constraint} location constraint is incompatible for the region specific endpoint this request was sent to."
    ))
    .into()
}
pub fn unknown_location(constraint: &str) -> Error {
    api::invalid_location_constraint("The specified location-constraint is not valid").with("LocationConstraint", constraint).into()
}
pub fn access_denied() -> Error {
    api::access_denied("Access Denied").into()
}
/// As heard from AWS, whatever the bucket lets everybody do (Seagate/cortx-prvsnr issue 2908).
pub fn copy_of_nobody() -> Error {
    api::access_denied("Anonymous users cannot copy objects.  Please authenticate.").into()
}
/// As heard from AWS, in a bucket where everybody may write (aws/aws-sdk-cpp issue 1575).
pub fn upload_of_nobody() -> Error {
    api::access_denied("Anonymous users cannot initiate multipart uploads.  Please authenticate.").into()
}
pub fn overrides_of_nobody() -> Error {
    api::invalid_request("Request specific response headers cannot be used for anonymous GET requests.").into()
}
/// AWS: what the bucket owner's own account hears ("Troubleshoot access denied (403 Forbidden) errors in Amazon S3").
pub fn explicitly_denied(principal: &str, action: &str, resource: &str) -> Error {
    let message = format!(
        "User: {principal} is not authorized to perform: {action} on resource: \"{resource}\" with an explicit deny in a resource-based policy"
    );
    api::access_denied(message).into()
}
/// AWS: "If you have PutBucketPolicy permissions, but you're not using an identity that belongs to the bucket owner's account, Amazon S3
/// returns a 405 Method Not Allowed error" (PutBucketPolicy).
pub fn owners_only() -> Error {
    api::method_not_allowed("The specified method is not allowed against this resource.").into()
}
pub fn public_policy_blocked(principal: &str, bucket: &str) -> Error {
    let message = format!(
        "User: {principal} is not authorized to perform: s3:PutBucketPolicy on resource: \"arn:aws:s3:::{bucket}\" because public \
         policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access."
    );
    api::access_denied(message).into()
}
/// As recorded by LocalStack's tests of the public access block and of ownership controls.
pub fn no_public_access_block(bucket: &str) -> Error {
    let message = "The public access block configuration was not found";
    wire::Error::new(&NO_PUBLIC_ACCESS_BLOCK, message).with("BucketName", bucket).into()
}
pub fn no_ownership_controls(bucket: &str) -> Error {
    wire::Error::new(&NO_OWNERSHIP_CONTROLS, "The bucket ownership controls were not found").with("BucketName", bucket).into()
}
pub fn acl_with_owner_enforced() -> Error {
    let message = "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting";
    wire::Error::new(&ACL_WITH_OWNER_ENFORCED, message).into()
}
pub fn no_such_bucket_policy(bucket: &str) -> Error {
    api::no_such_bucket_policy("The bucket policy does not exist").with("BucketName", bucket).into()
}
pub fn no_replication(bucket: &str) -> Error {
    wire::Error::new(&NO_REPLICATION, "The replication configuration was not found").with("BucketName", bucket).into()
}
pub fn no_website(bucket: &str) -> Error {
    wire::Error::new(&NO_WEBSITE, "The specified bucket does not have a website configuration").with("BucketName", bucket).into()
}
pub fn no_such_tag_set(bucket: &str) -> Error {
    api::no_such_tag_set("The TagSet does not exist").with("BucketName", bucket).into()
}

// --- objects

pub fn no_such_key(key: &str) -> Error {
    api::no_such_key("The specified key does not exist.").with("Key", key).into()
}
/// The key's latest version is a delete marker.
pub fn deleted(key: &str, version_id: String) -> Error {
    let error = api::no_such_key("The specified key does not exist.").with("Key", key);
    error.with_header("x-amz-delete-marker", "true").with_header("x-amz-version-id", version_id).into()
}
pub fn no_such_version(key: &str, version_id: &str) -> Error {
    api::no_such_version("The specified version does not exist.").with("Key", key).with("VersionId", version_id).into()
}
pub fn invalid_version_id(version_id: &str) -> Error {
    invalid_argument("Invalid version id specified", "versionId", version_id)
}
/// A delete marker was asked for by its version id.
pub fn marker_is_no_object(method: &'static str, version_id: String, last_modified: String) -> Error {
    api::method_not_allowed("The specified method is not allowed against this resource.")
        .with("Method", method)
        .with("ResourceType", "DeleteMarker")
        .with_header("Allow", "DELETE")
        .with_header("x-amz-delete-marker", "true")
        .with_header("x-amz-version-id", version_id)
        .with_header("Last-Modified", last_modified)
        .into()
}
pub fn invalid_storage_class(class: &str) -> Error {
    api::invalid_storage_class("The storage class you specified is not valid").with("StorageClassRequested", class).into()
}
pub fn archived(class: &'static str) -> Error {
    api::invalid_object_state("The operation is not valid for the object's storage class").with("StorageClass", class).into()
}
pub fn entity_too_large(proposed: u64, max: u64) -> Error {
    api::entity_too_large("Your proposed upload exceeds the maximum allowed size")
        .with("ProposedSize", proposed.to_string())
        .with("MaxSizeAllowed", max.to_string())
        .into()
}
pub fn copied_onto_itself() -> Error {
    api::invalid_request(
        "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, \
         storage class, website redirect location or encryption attributes.",
    )
    .into()
}
pub fn copy_source_too_large() -> Error {
    api::invalid_request(format!(
        "The specified copy source is larger than the maximum allowable size for a copy source: {}",
        multipart::SINGLE_BYTES_MAX
    ))
    .into()
}
pub fn copy_source_is_marker() -> Error {
    api::invalid_request("The source of a copy request may not specifically refer to a delete marker by version id.").into()
}
/// The value is the header's name, not what was sent: as recorded by LocalStack's `test_s3_copy_object_wrong_format`.
pub fn bad_copy_source() -> Error {
    invalid_argument("Invalid copy source object key", "x-amz-copy-source", "x-amz-copy-source")
}
pub fn bad_copy_range(header: &str) -> Error {
    invalid_argument(
        "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets \
         of the first and last bytes to copy",
        "x-amz-copy-source-range",
        header,
    )
}
pub fn copy_range_behind_source() -> Error {
    api::invalid_request("The specified copy range is invalid for the source object size").into()
}
pub fn copy_range_beyond_source(header: &str, size: u64) -> Error {
    invalid_argument(format!("Range specified is not valid for source object of size: {size}"), "x-amz-copy-source-range", header)
}
pub fn unsatisfiable(requested: &str, Unsatisfiable { size }: Unsatisfiable) -> Error {
    api::invalid_range("The requested range is not satisfiable")
        .with("RangeRequested", requested)
        .with("ActualObjectSize", size.to_string())
        .with_header("Content-Range", format!("bytes */{size}"))
        .into()
}
pub fn no_such_part(asked: i32, count: u16) -> Error {
    wire::Error::new(&INVALID_PART_NUMBER, "The requested partnumber is not satisfiable")
        .with("ActualPartCount", count.to_string())
        .with("PartNumberRequested", asked.to_string())
        .into()
}
pub fn precondition_failed(condition: &'static str) -> Error {
    api::precondition_failed("At least one of the pre-conditions you specified did not hold").with("Condition", condition).into()
}
/// A read's condition. RFC 9110 §15.4.5: a 304 repeats the headers that the caller's copy goes by.
pub fn unmet(unmet: Unmet, kept: impl IntoIterator<Item = (&'static str, Option<String>)>) -> Error {
    match unmet {
        Unmet::Failed(condition) => precondition_failed(condition),
        Unmet::NotModified(_) => {
            let known = kept.into_iter().filter_map(|(name, value)| Some((name, value?)));
            known.fold(api::not_modified("Not Modified"), |error, (name, value)| error.with_header(name, value)).into()
        }
    }
}
pub fn write_unmet(unmet: WriteUnmet, key: &str) -> Error {
    match unmet {
        WriteUnmet::Failed(condition) => precondition_failed(condition),
        WriteUnmet::Missing => no_such_key(key),
    }
}
impl From<Unserved> for Error {
    fn from(unserved: Unserved) -> Self {
        let (header, reason) = match unserved {
            Unserved::Both => ("If-Match,If-None-Match", "Multiple conditional request headers present in the request".to_owned()),
            Unserved::Value(header) => (header, format!("We don't accept the provided value of {header} header for this API")),
        };
        let error = api::not_implemented("A header you provided implies functionality that is not implemented");
        error.with("Header", header).with("additionalMessage", reason).into()
    }
}
/// A conditional write lost against another that finished while its bytes were on their way.
pub fn conditional_conflict(condition: &'static str, key: &str) -> Error {
    api::conditional_request_conflict("The conditional request cannot succeed due to a conflicting operation against this resource.")
        .with("Condition", condition)
        .with("Key", key)
        .into()
}
/// Two operations on the same thing at once; the caller may try again.
pub fn operation_aborted() -> Error {
    api::operation_aborted("A conflicting conditional operation is currently in progress against this resource. Please try again.").into()
}

impl From<KeyTooLong> for Error {
    fn from(KeyTooLong { bytes }: KeyTooLong) -> Self {
        let error = api::key_too_long_error("Your key is too long").with("Size", bytes.to_string());
        error.with("MaxSizeAllowed", object_key::BYTES_MAX.to_string()).into()
    }
}
impl From<metadata::TooLarge> for Error {
    fn from(metadata::TooLarge { bytes }: metadata::TooLarge) -> Self {
        let error =
            api::metadata_too_large("Your metadata headers exceed the maximum allowed metadata size").with("Size", bytes.to_string());
        error.with("MaxSizeAllowed", metadata::USER_BYTES_MAX.to_string()).into()
    }
}

// --- integrity

pub fn invalid_digest(header: &str) -> Error {
    api::invalid_digest("The Content-MD5 you specified was invalid.").with("Content-MD5", header).into()
}
pub fn md5_mismatch(expected: String, calculated: String) -> Error {
    api::bad_digest("The Content-MD5 you specified did not match what we received.")
        .with("ExpectedDigest", expected)
        .with("CalculatedDigest", calculated)
        .into()
}
pub fn checksum_mismatch(algorithm: &str) -> Error {
    api::bad_digest(format!("The {algorithm} you specified did not match the calculated checksum.")).into()
}
pub fn unreadable_checksum(header: &str) -> Error {
    api::invalid_request(format!("Value for {header} header is invalid.")).into()
}
pub fn several_checksums() -> Error {
    api::invalid_request("Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.").into()
}
pub fn unsupported_checksum() -> Error {
    api::invalid_request(
        "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
    )
    .into()
}
/// The body ended before its time. What the gateway refused is an S3 error already.
pub fn broken_body(error: BodyError) -> Error {
    match error {
        BodyError::Refused(error) => error.into(),
        BodyError::Incomplete(_) => {
            api::incomplete_body("You did not provide the number of bytes specified by the Content-Length HTTP header").into()
        }
        BodyError::TooLarge { limit } => entity_too_large(limit + 1, limit),
        BodyError::Storage(_) => Error::internal(error),
    }
}

// --- multipart uploads

pub fn no_such_upload(upload_id: &str) -> Error {
    api::no_such_upload(
        "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
    )
    .with("UploadId", upload_id)
    .into()
}
pub fn bad_part_number(asked: i32) -> Error {
    invalid_argument("Part number must be an integer between 1 and 10000, inclusive", "partNumber", asked.to_string())
}
pub fn bad_list(bad: BadList, upload_id: &str) -> Error {
    match bad {
        BadList::Empty => malformed_xml(),
        BadList::OutOfOrder => {
            api::invalid_part_order("The list of parts was not in ascending order. Parts must be ordered by part number.")
                .with("UploadId", upload_id)
                .into()
        }
        BadList::Unknown { number, etag } => api::invalid_part(
            "One or more of the specified parts could not be found.  The part may not have been uploaded, \
                 or the specified entity tag may not match the part's entity tag.",
        )
        .with("UploadId", upload_id)
        .with("PartNumber", number.to_string())
        .with("ETag", etag)
        .into(),
        BadList::TooSmall { number, bytes, etag } => api::entity_too_small("Your proposed upload is smaller than the minimum allowed size")
            .with("ETag", etag)
            .with("MinSizeAllowed", multipart::PART_BYTES_MIN.to_string())
            .with("PartNumber", number.to_string())
            .with("ProposedSize", bytes.to_string())
            .into(),
    }
}
pub fn part_checksum_is_another(expected: &str, actual: &str) -> Error {
    api::invalid_request(format!(
        "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {}",
        expected.to_lowercase(),
        actual.to_lowercase()
    ))
    .into()
}
pub fn part_checksum_is_missing(algorithm: &str, number: i32) -> Error {
    api::invalid_request(format!(
        "The upload was created using a {} checksum. The complete request must include the checksum for each part. \
         It was missing for part {number} in the request.",
        algorithm.to_lowercase()
    ))
    .into()
}
pub fn no_parts() -> Error {
    api::invalid_request("You must specify at least one part").into()
}
/// The completing call gives a part a checksum of another algorithm than the upload's.
pub fn part_has_another_checksum(algorithm: &str, number: i32) -> Error {
    let algorithm = algorithm.to_lowercase();
    api::bad_digest(format!("The {algorithm} you specified for part {number} did not match what we received.")).into()
}
pub fn wrong_coverage(created: &str) -> Error {
    api::invalid_request(format!(
        "The upload was created using the {created} checksum mode. The complete request must use the same checksum mode."
    ))
    .into()
}
pub fn coverage_not_offered(coverage: &str, algorithm: &str) -> Error {
    api::invalid_request(format!("The {coverage} checksum type cannot be used with the {} checksum algorithm.", algorithm.to_lowercase()))
        .into()
}
pub fn coverage_without_algorithm() -> Error {
    api::invalid_request("The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.").into()
}
pub fn wrong_object_size(said: i64, computed: u64) -> Error {
    api::invalid_request(format!("The provided 'x-amz-mp-object-size' header value {said} does not match what was computed: {computed}"))
        .into()
}

// --- tags

impl From<BadTags> for Error {
    fn from(bad: BadTags) -> Self {
        match bad {
            BadTags::TooMany { holder: Holder::Object } => wire::Error::new(&BAD_REQUEST, "Object tags cannot be greater than 10").into(),
            BadTags::TooMany { holder: Holder::Bucket } => {
                wire::Error::new(&BAD_REQUEST, "Bucket tag count cannot be greater than 50").into()
            }
            BadTags::DuplicateKey { key } => api::invalid_tag("Cannot provide multiple Tags with the same key").with("TagKey", key).into(),
            BadTags::BadKey { key } => api::invalid_tag("The TagKey you have provided is invalid").with("TagKey", key).into(),
            BadTags::BadValue { key, value } => {
                let error = api::invalid_tag("The TagValue you have provided is invalid");
                error.with("TagKey", key).with("TagValue", value).into()
            }
            BadTags::SystemKey { holder, key } => {
                let message = match holder {
                    Holder::Object => "Your TagKey cannot be prefixed with aws:",
                    Holder::Bucket => "System tags cannot be added/updated by requester",
                };
                api::invalid_tag(message).with("TagKey", key).into()
            }
            BadTags::Unreadable { header } => bad_tagging_header(&header),
        }
    }
}
pub fn bad_tagging_header(header: &str) -> Error {
    invalid_argument(
        "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
        "x-amz-tagging",
        header,
    )
}

// --- documents, arguments, and what is not built

pub fn malformed_xml() -> Error {
    api::malformed_xml("The XML you provided was not well-formed or did not validate against our published schema").into()
}
pub fn invalid_argument(message: impl Into<std::borrow::Cow<'static, str>>, name: &str, value: impl Into<String>) -> Error {
    api::invalid_argument(message).with("ArgumentName", name).with("ArgumentValue", value).into()
}
pub fn negative(argument: &str, value: i32) -> Error {
    invalid_argument(format!("Argument {argument} must be an integer between 0 and 2147483647"), argument, value.to_string())
}
pub fn bad_continuation_token(token: &str) -> Error {
    invalid_argument("The continuation token provided is incorrect", "continuation-token", token)
}
pub fn unknown_encryption(algorithm: &str) -> Error {
    invalid_argument("The encryption method specified is not supported", SSE, algorithm)
}
