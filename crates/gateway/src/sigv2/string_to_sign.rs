//! What Version 2 signs: a few headers by place, every `x-amz-*` one by name, and the resource.
//!
//! ```text
//! GET\n
//! <Content-MD5>\n
//! <Content-Type>\n
//! <Date, or Expires of a presigned URL>\n
//! x-amz-meta-author:foo@johnsmith.net\n
//! /bucket/path/as%20sent?acl&versionId=…
//! ```

use std::borrow::Cow;
use std::collections::BTreeMap;

use http::request::Parts;

use super::{Signed, decoded};
use crate::hoisted;
use crate::recognise::addressed_bucket;

/// The parameters that are part of the resource rather than of the request: AWS's list in the guide, and what its SDKs sign besides.
/// Version 2 had stopped growing when `encryption`, `retention` and `legal-hold` came: botocore signs none of them.
const SUB_RESOURCES: [&str; 35] = [
    "accelerate",
    "acl",
    "analytics",
    "cors",
    "defaultObjectAcl",
    "delete",
    "inventory",
    "lifecycle",
    "location",
    "logging",
    "metrics",
    "notification",
    "object-lock",
    "partNumber",
    "policy",
    "replication",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "select",
    "select-type",
    "storageClass",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
];

/// Bytes rather than text: header values may hold any byte, and are signed as they are.
///
/// `path` is the request's, or another spelling of the same.
pub fn string_to_sign(parts: &Parts, signed: &Signed<'_>, path: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    let header = |name: &str| parts.headers.get(name).map(|value| value.as_bytes().trim_ascii()).unwrap_or_default();
    // AWS: with x-amz-date among the signed headers the line of the date is empty.
    let date = match &signed.expires {
        Some(expires) => expires.as_bytes(),
        None if parts.headers.contains_key("x-amz-date") => b"",
        None => header("date"),
    };
    for line in [parts.method.as_str().as_bytes(), header("content-md5"), header("content-type"), date] {
        out.extend_from_slice(line);
        out.push(b'\n');
    }
    push_amz_headers(parts, signed, &mut out);
    push_resource(parts, path, &mut out);
    out
}

/// Sorted by name; a header sent twice is one, its values joined by commas. A presigned URL brings its headers in the query.
fn push_amz_headers(parts: &Parts, signed: &Signed<'_>, out: &mut Vec<u8>) {
    let mut headers: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (name, value) in parts.headers.iter().filter(|(name, _)| name.as_str().starts_with("x-amz-")) {
        let value = value.as_bytes().trim_ascii();
        let joined = headers.entry(name.as_str().to_owned());
        joined.and_modify(|joined| joined.extend_from_slice(&[b",", value].concat())).or_insert_with(|| value.to_vec());
    }
    if signed.expires.is_some() {
        for (name, value) in hoisted::parameters(parts) {
            headers.entry(name).or_insert_with(|| value.into_bytes());
        }
    }
    for (name, value) in headers {
        out.extend_from_slice(name.as_bytes());
        out.push(b':');
        out.extend_from_slice(&value);
        out.push(b'\n');
    }
}

/// The bucket, even where the host named it, and the path as it was sent; then sub-resources, their values decoded. Their names too:
/// whoever reads the query decodes them, and a `version%49d` that nobody signed would name a version.
fn push_resource(parts: &Parts, path: &str, out: &mut Vec<u8>) {
    if let Some(bucket) = addressed_bucket(parts) {
        out.push(b'/');
        out.extend_from_slice(bucket.as_bytes());
    }
    out.extend_from_slice(path.as_bytes());
    let query = parts.uri.query().unwrap_or_default();
    let split = |pair| str::split_once(pair, '=').map_or((decoded(pair), None), |(name, value)| (decoded(name), Some(value)));
    let mut pairs: Vec<(Cow<'_, str>, Option<&str>)> = query.split('&').map(split).collect();
    pairs.retain(|(name, _)| SUB_RESOURCES.contains(&&**name));
    pairs.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (at, (name, value)) in pairs.into_iter().enumerate() {
        out.push(if at == 0 { b'?' } else { b'&' });
        out.extend_from_slice(name.as_bytes());
        if let Some(value) = value {
            out.push(b'=');
            out.extend_from_slice(decoded(value).as_bytes());
        }
    }
}

/// `/bucket` without the slash that ends a bucket's own path.
pub(super) fn is_bucket_alone(parts: &Parts) -> bool {
    addressed_bucket(parts).is_none() && parts.uri.path().strip_prefix('/').is_some_and(|path| !path.is_empty() && !path.contains('/'))
}
