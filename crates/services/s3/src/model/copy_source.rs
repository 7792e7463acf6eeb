//! `x-amz-copy-source`: which object is copied.
//!
//! AWS: CopyObject, "x-amz-copy-source": `bucket/key`, URL-encoded, with an optional leading slash and `?versionId=…` behind it.

use percent_encoding::percent_decode_str;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopySource {
    pub bucket: String,
    pub key: String,
    pub version_id: Option<String>,
}

impl CopySource {
    /// `None` unless it names a bucket and a key. A literal `?` in a key is written `%3F`, so the first one begins the version.
    pub fn parse(header: &str) -> Option<CopySource> {
        let (path, query) = header.split_once('?').unwrap_or((header, ""));
        let path = percent_decode_str(path).decode_utf8().ok()?;
        let (bucket, key) = path.strip_prefix('/').unwrap_or(&path).split_once('/')?;
        if bucket.is_empty() || key.is_empty() {
            return None;
        }
        let version_id = query.split('&').find_map(|pair| pair.strip_prefix("versionId="));
        let version_id = version_id.map(|id| percent_decode_str(id).decode_utf8().map(String::from)).transpose().ok()?;
        Some(CopySource { bucket: bucket.to_owned(), key: key.to_owned(), version_id: version_id.filter(|id| !id.is_empty()) })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn slashes_escapes_and_versions_are_understood() {
        let source = CopySource::parse("/bucket/a%20b/c%3Fd?versionId=abc").unwrap();
        assert_eq!((source.bucket.as_str(), source.key.as_str()), ("bucket", "a b/c?d"));
        assert_eq!(source.version_id.as_deref(), Some("abc"));
        assert_eq!(CopySource::parse("bucket/k+1").unwrap().key, "k+1");
        for bad in ["", "bucket", "/bucket/", "/", "bucket/%ff"] {
            assert_eq!(CopySource::parse(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn an_escaped_key_comes_back(key in ".{1,40}") {
            let escaped = percent_encoding::utf8_percent_encode(&key, percent_encoding::NON_ALPHANUMERIC);
            prop_assert_eq!(CopySource::parse(&format!("b/{escaped}")).map(|source| source.key), Some(key));
        }
        #[test]
        fn no_header_panics(header in ".*") {
            let _ = CopySource::parse(&header);
        }
    }
}
