//! What an object says about itself: the headers S3 keeps for it, and the user's own.
//!
//! AWS: "Working with object metadata" (User Guide): user-defined metadata is limited to 2 KB, counted as the bytes of every key and
//! value in UTF-8; names are lower case.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub const USER_BYTES_MAX: usize = 2048;

/// AWS: "The default is binary/octet-stream" where no content type was given (PutObject).
pub const DEFAULT_CONTENT_TYPE: &str = "binary/octet-stream";

/// System metadata that the caller controls, and user metadata.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metadata {
    pub content_type: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    /// As it was sent: S3 keeps even what is no date.
    pub expires: Option<String>,
    pub website_redirect: Option<String>,
    pub user: Vec<(String, String)>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct TooLarge {
    pub bytes: usize,
}

/// User metadata as it is kept.
pub fn user(given: Option<BTreeMap<String, String>>) -> Result<Vec<(String, String)>, TooLarge> {
    let user: Vec<(String, String)> = given.into_iter().flatten().map(|(name, value)| (name.to_lowercase(), value)).collect();
    let bytes = user.iter().map(|(name, value)| name.len() + value.len()).sum();
    if bytes > USER_BYTES_MAX { Err(TooLarge { bytes }) } else { Ok(user) }
}

/// `aws-chunked` describes the upload and not the object, so S3 does not keep it.
///
/// AWS: "Signature calculations … chunked upload": "Amazon S3 stores the resulting object without the aws-chunked value".
pub fn content_encoding(given: Option<String>) -> Option<String> {
    let given = given?;
    if !given.contains("aws-chunked") {
        return Some(given);
    }
    let kept: Vec<&str> = given.split(',').map(str::trim).filter(|coding| *coding != "aws-chunked" && !coding.is_empty()).collect();
    (!kept.is_empty()).then(|| kept.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_kibibytes_are_the_limit_of_user_metadata() {
        let of = |bytes: usize| Some(BTreeMap::from([("K".to_owned(), "v".repeat(bytes - 1))]));
        assert_eq!(user(of(2048)).unwrap()[0].0, "k");
        assert_eq!(user(of(2049)), Err(TooLarge { bytes: 2049 }));
        assert_eq!(user(None), Ok(vec![]));
    }

    #[test]
    fn the_coding_of_the_upload_is_not_the_objects() {
        assert_eq!(content_encoding(Some("aws-chunked".into())), None);
        assert_eq!(content_encoding(Some("aws-chunked,gzip".into())).as_deref(), Some("gzip"));
        assert_eq!(content_encoding(Some("gzip".into())).as_deref(), Some("gzip"));
    }
}
