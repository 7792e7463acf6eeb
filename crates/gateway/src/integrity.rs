//! Checksums that a request gives for its body: which it must give, and whether a gathered body keeps them.
//!
//! Objects and parts stream past their own hashes in S3; what is gathered (a list of keys to delete, a set of tags) is judged here.
//! Headers of `CompleteMultipartUpload` look the same and describe the object, so only operations with the model's `httpChecksum`
//! trait have theirs compared with the body; `Content-MD5` always is the body's.
//!
//! AWS: "Checking object integrity in Amazon S3" (User Guide); sentences as posted in aws-beam/aws-erlang#105 and by others.

use http::HeaderMap;
use wire::schema::ErrorSchema;
use wire::{Error, OperationSchema};

use crate::checksum::{Algorithm, Checksum, ChecksumError};

static INVALID_REQUEST: ErrorSchema = ErrorSchema { name: "InvalidRequest", code: "InvalidRequest", status: 400, is_sender_fault: true };
static INVALID_ARGUMENT: ErrorSchema = ErrorSchema { name: "InvalidArgument", code: "InvalidArgument", status: 400, is_sender_fault: true };

const MISSING: &str = "Missing required header for this request: Content-MD5 OR x-amz-checksum-*";
const NAMED_AND_ABSENT: &str =
    "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.";
const SEVERAL: &str = "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.";
const UNSUPPORTED: &str =
    "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]";

/// The model wants a checksum of these because SDKs send one; S3 never has. AWS: the sample requests of their pages carry none, and
/// s3cmd sets ACLs without (s3cmd#1304 hears of the ACL, not of a header).
const NEVER_ASKED: [&str; 7] = [
    "PutBucketAcl",
    "PutBucketLogging",
    "PutBucketPolicy",
    "PutBucketRequestPayment",
    "PutBucketVersioning",
    "PutBucketWebsite",
    "PutObjectAcl",
];

/// Holds a gathered body to the checksums in the request's headers, and the request to giving one where it must.
pub fn check(operation: &OperationSchema, headers: &HeaderMap, body: &[u8]) -> Result<(), Error> {
    // The decoder of chunks has compared a trailer already.
    let has_trailer = headers.contains_key("x-amz-trailer");
    let declared = declared(operation, headers)?;
    // A canned ACL comes without a document, and old clients have nothing to hash then.
    let wants_one = operation.checksum_required && !body.is_empty() && !NEVER_ASKED.contains(&operation.name);
    if wants_one && declared.is_empty() && !has_trailer {
        return Err(Error::new(&INVALID_REQUEST, MISSING));
    }
    let is_named = operation.checksum_algorithm_member.is_some() && headers.contains_key("x-amz-sdk-checksum-algorithm");
    if is_named && !has_trailer && !declared.iter().any(|checksum| checksum.algorithm() != Algorithm::Md5) {
        return Err(Error::new(&INVALID_REQUEST, NAMED_AND_ABSENT));
    }
    let kept = |checksum: &Checksum| Checksum::of(checksum.algorithm(), body).expect(checksum);
    declared.iter().try_for_each(kept).map_err(|error| error.refusal().into())
}

/// AWS: "Encryption request headers, like x-amz-server-side-encryption, should not be sent for GET requests" (GetObject, HeadObject);
/// the answer is a 400, in words that people have posted.
pub fn check_read(operation: &OperationSchema, headers: &HeaderMap) -> Result<(), Error> {
    const HEADER: &str = "x-amz-server-side-encryption";
    match headers.get(HEADER) {
        Some(value) if matches!(operation.name, "GetObject" | "HeadObject") => {
            let error = Error::new(&INVALID_ARGUMENT, format!("{HEADER} header is not supported for this operation."));
            Err(error.with("ArgumentName", HEADER).with("ArgumentValue", String::from_utf8_lossy(value.as_bytes())))
        }
        _ => Ok(()),
    }
}

/// `Content-MD5`, and at most one of the others.
fn declared(operation: &OperationSchema, headers: &HeaderMap) -> Result<Vec<Checksum>, Error> {
    let md5 = headers.contains_key(Algorithm::Md5.header()).then_some(Algorithm::Md5);
    let flexible = operation.checksum_algorithm_member.and_then(|_| flexible(headers).transpose()).transpose()?;
    let read = |algorithm: Algorithm| {
        let value = &headers[algorithm.header()];
        let text = value.to_str().map_err(|_| ChecksumError::Unreadable { algorithm, declared: String::new() })?;
        Checksum::parse(algorithm, text)
    };
    md5.into_iter().chain(flexible).map(read).collect::<Result<_, ChecksumError>>().map_err(|error| error.refusal().into())
}

fn flexible(headers: &HeaderMap) -> Result<Option<Algorithm>, Error> {
    // Three headers share the prefix and are no checksums.
    let names = headers.keys().filter_map(|name| name.as_str().strip_prefix("x-amz-checksum-"));
    let mut names = names.filter(|name| !matches!(*name, "algorithm" | "mode" | "type"));
    let Some(name) = names.next() else { return Ok(None) };
    if names.next().is_some() {
        return Err(Error::new(&INVALID_REQUEST, SEVERAL));
    }
    Algorithm::from_name(name).map(Some).ok_or_else(|| Error::new(&INVALID_REQUEST, UNSUPPORTED))
}

#[cfg(test)]
mod tests {
    use api_s3::{CompleteMultipartUpload, DeleteObjects};
    use wire::Operation;

    use super::*;

    const BODY: &[u8] = b"<Delete/>";

    fn refused(operation: &OperationSchema, given: &[(&'static str, &str)]) -> Option<String> {
        let headers = given.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        check(operation, &headers, BODY).err().map(|error| error.to_string())
    }

    #[test]
    fn a_required_checksum_is_given_and_right() {
        let right = |algorithm| Checksum::of(algorithm, BODY).base64();
        let (md5, crc, sha) = (right(Algorithm::Md5), right(Algorithm::Crc32), right(Algorithm::Sha256));
        let delete = |given: &[(&'static str, &str)]| refused(DeleteObjects::SCHEMA, given);
        assert_eq!(delete(&[("content-md5", &md5)]), None);
        assert_eq!(delete(&[("x-amz-checksum-crc32", &crc), ("x-amz-sdk-checksum-algorithm", "CRC32")]), None);
        assert_eq!(delete(&[("x-amz-trailer", "x-amz-checksum-crc32")]), None);
        assert_eq!(delete(&[]).unwrap(), format!("InvalidRequest: {MISSING}"));
        assert_eq!(
            delete(&[("x-amz-sdk-checksum-algorithm", "CRC32"), ("content-md5", &md5)]).unwrap(),
            format!("InvalidRequest: {NAMED_AND_ABSENT}")
        );
        assert_eq!(
            delete(&[("x-amz-checksum-crc32", &crc), ("x-amz-checksum-sha256", &sha)]).unwrap(),
            format!("InvalidRequest: {SEVERAL}")
        );
        assert_eq!(delete(&[("x-amz-checksum-xxhash3", "AAAA")]).unwrap(), format!("InvalidRequest: {UNSUPPORTED}"));
        assert_eq!(delete(&[("content-md5", "bad")]).unwrap(), "InvalidDigest: The Content-MD5 you specified was invalid.");
        let other = Checksum::of(Algorithm::Md5, b"other").base64();
        assert_eq!(delete(&[("content-md5", &other)]).unwrap(), "BadDigest: The Content-MD5 you specified did not match what we received.");
        let other = Checksum::of(Algorithm::Crc32, b"other").base64();
        assert_eq!(
            delete(&[("x-amz-checksum-crc32", &other)]).unwrap(),
            "BadDigest: The CRC32 you specified did not match the calculated checksum."
        );
    }

    #[test]
    fn the_checksum_of_an_upload_is_not_that_of_its_list_of_parts() {
        let object = Checksum::of(Algorithm::Crc32, b"the object").base64();
        assert_eq!(refused(CompleteMultipartUpload::SCHEMA, &[("x-amz-checksum-crc32", &object)]), None);
    }
}
