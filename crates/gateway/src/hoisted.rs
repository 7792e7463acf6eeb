//! Headers that a presigned URL carries in its query.
//!
//! Whoever follows the URL sends few headers, so signers put `x-amz-*` ones among the parameters (botocore's Version 2 all of them,
//! the JavaScript SDK checksums and metadata), where they are signed like any other, and S3 takes them from there.

use std::collections::HashSet;

use http::request::Parts;

/// The parameters of Version 4 itself, which are no headers.
const OF_THE_SIGNATURE: [&str; 8] = [
    "X-Amz-Algorithm",
    "X-Amz-Content-Sha256",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-Expires",
    "X-Amz-Security-Token",
    "X-Amz-Signature",
    "X-Amz-SignedHeaders",
];

/// Names in lower case, values decoded and without the white space around them, as in headers. Of a name that stands twice the first
/// counts, whether or not its value can be a header's: it is the one that Version 2 signs.
pub fn parameters(parts: &Parts) -> impl Iterator<Item = (String, String)> {
    let query = parts.uri.query().unwrap_or_default();
    let is_header = |name: &str| name.get(..6).is_some_and(|head| head.eq_ignore_ascii_case("x-amz-")) && !OF_THE_SIGNATURE.contains(&name);
    let pairs = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let mut known = HashSet::new();
    pairs.filter(move |(name, _)| is_header(name) && known.insert(name.to_ascii_lowercase())).map(|(name, value)| {
        let value = percent_encoding::percent_decode_str(value).decode_utf8_lossy().trim().to_owned();
        (name.to_ascii_lowercase(), value)
    })
}

/// Whether the query carries the signature, of either version. A request without one brings no headers in its query, nor does one that
/// is signed in a header: Version 2 leaves what stands in the query unsigned.
pub fn is_presigned(parts: &Parts) -> bool {
    if parts.headers.contains_key(http::header::AUTHORIZATION) {
        return false;
    }
    let query = parts.uri.query().unwrap_or_default();
    let has = |name: &str| query.split('&').any(|pair| pair.strip_prefix(name).is_some_and(|rest| rest.starts_with('=')));
    has("X-Amz-Signature") || (has("AWSAccessKeyId") && has("Signature"))
}
