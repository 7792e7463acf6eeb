//! What many of S3's shapes have in common, read and written once.
//!
//! The generated structures repeat the same dozen members (one per checksum algorithm, one per system header); these macros are the
//! only way to speak of them together without hiding them behind another type.

use kernel::Error;

use crate::errors;
use crate::model::checksum::{Algorithm, Digest};
use crate::model::etag::{self, Md5};
use crate::model::storage_class::StorageClass;

/// The checksum that an input declares: `declared_checksum!(input)`.
macro_rules! declared_checksum {
    ($input:expr) => {
        $crate::ops::shapes::one_checksum(
            [
                (Algorithm::Crc32, $input.checksum_crc32.as_deref()),
                (Algorithm::Crc32c, $input.checksum_crc32c.as_deref()),
                (Algorithm::Crc64Nvme, $input.checksum_crc64nvme.as_deref()),
                (Algorithm::Sha1, $input.checksum_sha1.as_deref()),
                (Algorithm::Sha256, $input.checksum_sha256.as_deref()),
            ],
            $input.checksum_sha512.is_some()
                || $input.checksum_md5.is_some()
                || $input.checksum_xxhash64.is_some()
                || $input.checksum_xxhash3.is_some()
                || $input.checksum_xxhash128.is_some(),
        )
    };
}
pub(crate) use declared_checksum;

/// Writes a checksum into the member of its algorithm: `show_checksum!(output, algorithm, text)`.
macro_rules! show_checksum {
    ($output:expr, $algorithm:expr, $text:expr) => {{
        let text = Some($text);
        match $algorithm {
            $crate::model::checksum::Algorithm::Crc32 => $output.checksum_crc32 = text,
            $crate::model::checksum::Algorithm::Crc32c => $output.checksum_crc32c = text,
            $crate::model::checksum::Algorithm::Crc64Nvme => $output.checksum_crc64nvme = text,
            $crate::model::checksum::Algorithm::Sha1 => $output.checksum_sha1 = text,
            $crate::model::checksum::Algorithm::Sha256 => $output.checksum_sha256 = text,
        }
    }};
}
pub(crate) use show_checksum;

/// System and user metadata of an input.
macro_rules! metadata_of {
    ($input:expr) => {{
        let user = $crate::model::metadata::user($input.metadata.take())?;
        $crate::model::metadata::Metadata {
            content_type: $input.content_type.take(),
            cache_control: $input.cache_control.take(),
            content_disposition: $input.content_disposition.take(),
            content_encoding: $crate::model::metadata::content_encoding($input.content_encoding.take()),
            content_language: $input.content_language.take(),
            expires: $input.expires.take(),
            website_redirect: $input.website_redirect_location.take(),
            user,
        }
    }};
}
pub(crate) use metadata_of;

/// The terms an input asks for: the lock. Encryption and access depend on the bucket: see `encryption_of!` and `acl_of!`.
macro_rules! terms_of {
    ($input:expr) => {{
        // Lock.
        $crate::ops::shapes::refuse_headers([
            ("x-amz-object-lock-event-hold", $input.object_lock_event_hold.is_some()),
            ("x-amz-object-lock-event-hold-duration-days", $input.object_lock_event_hold_duration_days.is_some()),
            ("x-amz-object-lock-event-hold-duration-years", $input.object_lock_event_hold_duration_years.is_some()),
        ])?;
        let lock = $crate::ops::object_lock::asked::parse(
            $input.object_lock_mode.as_deref(),
            $input.object_lock_retain_until_date,
            $input.object_lock_legal_hold_status.as_deref(),
        )?;
        $crate::model::terms::Terms { lock, ..Default::default() }
    }};
}
pub(crate) use terms_of;

/// How an input wants its new object encrypted.
macro_rules! encryption_of {
    ($input:expr) => {
        $crate::model::encryption::Asked::parse(&$crate::model::encryption::Headers {
            algorithm: $input.server_side_encryption.as_deref(),
            kms_key_id: $input.sse_kms_key_id.as_deref(),
            context: $input.sse_kms_encryption_context.as_deref(),
            bucket_key: $input.bucket_key_enabled,
            customer: $crate::ops::shapes::customer_headers!($input),
        })
    };
}
pub(crate) use encryption_of;

/// The three headers of a customer's key.
macro_rules! customer_headers {
    ($input:expr) => {
        $crate::model::customer_key::CustomerHeaders {
            algorithm: $input.sse_customer_algorithm.as_deref(),
            key: $input.sse_customer_key.as_deref(),
            md5: $input.sse_customer_key_md5.as_deref(),
        }
    };
}
pub(crate) use customer_headers;

/// The same for the source of a copy.
macro_rules! source_customer_headers {
    ($input:expr) => {
        $crate::model::customer_key::CustomerHeaders {
            algorithm: $input.copy_source_sse_customer_algorithm.as_deref(),
            key: $input.copy_source_sse_customer_key.as_deref(),
            md5: $input.copy_source_sse_customer_key_md5.as_deref(),
        }
    };
}
pub(crate) use source_customer_headers;

/// Writes how a version is encrypted into an output.
macro_rules! show_encryption {
    ($output:expr, $encryption:expr) => {{
        let kind: &$crate::model::encryption::Kind = &$encryption.kind;
        $output.server_side_encryption = kind.header().map(str::to_owned);
        if let Some(key) = kind.kms() {
            $output.sse_kms_key_id = Some(key.arn.clone());
            // AWS: left out where it is false (recorded by LocalStack's `test_s3_bucket_encryption_sse_kms`).
            $output.bucket_key_enabled = key.is_bucket_key.then_some(true);
        }
    }};
}
pub(crate) use show_encryption;

/// Answers a customer's key with its MD5.
macro_rules! show_customer_key {
    ($output:expr, $customer:expr) => {{
        let customer: Option<&$crate::model::customer_key::CustomerKey> = $customer;
        $output.sse_customer_algorithm = customer.map(|_| $crate::model::encryption::AES256.to_owned());
        $output.sse_customer_key_md5 = customer.map(|key| key.md5.clone());
    }};
}
pub(crate) use show_customer_key;

/// At most one of `x-amz-checksum-*`, read.
pub fn one_checksum(given: [(Algorithm, Option<&str>); 5], has_unsupported: bool) -> Result<Option<Digest>, Error> {
    if has_unsupported {
        return Err(errors::unsupported_checksum());
    }
    let mut said = given.into_iter().filter_map(|(algorithm, text)| text.map(|text| (algorithm, text)));
    let Some((algorithm, text)) = said.next() else { return Ok(None) };
    if said.next().is_some() {
        return Err(errors::several_checksums());
    }
    // A composite value carries `-N`, which a single upload's never does.
    Digest::parse(algorithm, text).map(Some).ok_or_else(|| errors::unreadable_checksum(&algorithm.header()))
}

/// `x-amz-sdk-checksum-algorithm` or `x-amz-checksum-algorithm`.
pub fn checksum_algorithm(name: Option<&str>) -> Result<Option<Algorithm>, Error> {
    name.map(|name| Algorithm::parse(name).ok_or_else(errors::unsupported_checksum)).transpose()
}

pub fn content_md5(header: Option<&str>) -> Result<Option<Md5>, Error> {
    header.map(|text| etag::parse_base64(text).ok_or_else(|| errors::invalid_digest(text))).transpose()
}

pub fn storage_class(name: Option<&str>) -> Result<StorageClass, Error> {
    match name {
        None => Ok(StorageClass::default()),
        Some(name) => StorageClass::parse(name).ok_or_else(|| errors::invalid_storage_class(name)),
    }
}

pub fn refuse_headers(headers: impl IntoIterator<Item = (&'static str, bool)>) -> Result<(), Error> {
    match headers.into_iter().find(|(_, is_given)| *is_given) {
        Some((name, _)) => Err(errors::header_not_implemented(name)),
        None => Ok(()),
    }
}
