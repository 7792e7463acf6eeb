//! Refusals of server-side encryption.
//!
//! Words for customers' keys: recorded by LocalStack's `TestS3SSECEncryption`; the argument they name is always this one.

use super::*;

pub(super) const SSE: &str = "x-amz-server-side-encryption";

impl From<BadHeaders> for Error {
    fn from(bad: BadHeaders) -> Error {
        match bad {
            BadHeaders::UnknownAlgorithm(algorithm) => unknown_encryption(&algorithm),
            // Ours: dual-layer encryption is not built.
            BadHeaders::DualLayer => header_not_implemented(SSE),
            BadHeaders::TwoMethods(method) => {
                let message = "Server Side Encryption with Customer provided key is incompatible with the encryption method specified";
                invalid_argument(message, SSE, method)
            }
            BadHeaders::KeyIdWithoutKms => {
                let message = "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms";
                invalid_argument(message, SSE, "null")
            }
            // The sentence: reported in HADOOP-19197; its code is a guess.
            BadHeaders::Context => {
                let name = "x-amz-server-side-encryption-context";
                let message =
                    format!("The header '{name}' shall be Base64-encoded UTF-8 string holding JSON which represents a string-string map");
                invalid_argument(message, name, "null")
            }
            BadHeaders::Customer(bad) => bad.into(),
        }
    }
}
impl From<BadCustomerKey> for Error {
    fn from(bad: BadCustomerKey) -> Error {
        let message = match bad {
            BadCustomerKey::UnknownAlgorithm(algorithm) => {
                let message = "The Encryption request you specified is not valid. Supported value: AES256.";
                let error = api::invalid_encryption_algorithm_error(message);
                return error.with("ArgumentName", SSE).with("ArgumentValue", algorithm).into();
            }
            BadCustomerKey::NoAlgorithm => {
                "Requests specifying Server Side Encryption with Customer provided keys must provide a valid encryption algorithm."
            }
            BadCustomerKey::NoKey => {
                "Requests specifying Server Side Encryption with Customer provided keys must provide an appropriate secret key."
            }
            BadCustomerKey::NoMd5 => {
                "Requests specifying Server Side Encryption with Customer provided keys must provide the client calculated MD5 of the \
                 secret key."
            }
            BadCustomerKey::WrongMd5 => "The calculated MD5 hash of the key did not match the hash that was provided.",
            BadCustomerKey::WrongLength => "The secret key was invalid for the specified algorithm.",
        };
        invalid_argument(message, SSE, "null")
    }
}
pub fn customer_key_missing() -> Error {
    let message = "The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the \
                   object.";
    api::invalid_request(message).into()
}
pub fn not_under_customer_key() -> Error {
    api::invalid_request("The encryption parameters are not applicable to this object.").into()
}
pub fn wrong_customer_key() -> Error {
    let message = "Requests specifying Server Side Encryption with Customer provided keys must provide the correct secret key.";
    api::access_denied(message).into()
}
/// An upload under a customer's key was fed without it, or one without was fed with it.
pub fn part_key_missing() -> Error {
    let message = "The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption \
                   parameters.";
    api::invalid_request(message).into()
}
pub fn wrong_part_key() -> Error {
    api::invalid_request("The provided encryption parameters did not match the ones used originally.").into()
}
/// AWS: "Troubleshoot access denied (403 Forbidden) errors in Amazon S3" (User Guide).
pub fn customer_keys_blocked(caller: &str, action: &str, bucket: &str, key: &str) -> Error {
    api::access_denied(format!(
        "User: {caller} is not authorized to perform: {action} on resource: \"arn:aws:s3:::{bucket}/{key}\" because this bucket has blocked \
         upload requests that specify Server Side Encryption with Customer provided keys (SSE-C). Please specify a different server-side \
         encryption type"
    ))
    .into()
}
pub fn kms_needs_signature() -> Error {
    let message = "Requests specifying Server Side Encryption with AWS KMS managed keys require AWS Signature Version 4.";
    invalid_argument(message, "Authorization", "null")
}
/// KMS's refusals as S3 shows them: its own code with a prefix, its own words (recorded by LocalStack's `test_s3_sse_validate_kms_key`
/// and `…_state`). AWS hides why KMS denies.
pub fn of_kms(error: Error) -> Error {
    let Error::Api(refusal) = error else { return error };
    let schema = match refusal.code() {
        // The second is KMS's own code for what is no ARN; S3 was only ever seen with the first.
        "NotFoundException" | "InvalidArnException" => &KMS_NOT_FOUND,
        "DisabledException" => &KMS_DISABLED,
        "KMSInvalidStateException" => &KMS_INVALID_STATE,
        "InvalidKeyUsageException" => &KMS_INVALID_KEY_USAGE,
        "AccessDeniedException" | "AccessDenied" => return access_denied(),
        _ => return refusal.into(),
    };
    wire::Error::new(schema, refusal.message).into()
}
/// AWS's words for a header it knows and will not serve; ours for one we do not serve yet.
pub fn header_not_implemented(header: &str) -> Error {
    api::not_implemented("A header you provided implies functionality that is not implemented").with("Header", header).into()
}
pub fn versioning_missing() -> Error {
    api::illegal_versioning_configuration("The Versioning element must be specified").into()
}
pub fn marker_without_key(argument: &str, value: &str) -> Error {
    let message = match argument {
        "version-id-marker" => "A version-id marker cannot be specified without a key marker.",
        _ => "An upload-id marker cannot be specified without a key marker.",
    };
    invalid_argument(message, argument, value)
}
pub fn unknown_directive(what: &str, header: &str, value: &str) -> Error {
    invalid_argument(format!("Unknown {what} directive."), header, value)
}
pub fn source_not_active() -> Error {
    api::object_not_in_active_tier_error("The source object of the COPY action is not in the active tier").into()
}
