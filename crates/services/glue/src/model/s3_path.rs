//! Where a crawler looks and where a table lies: `s3://bucket/folder/`.

use std::fmt;

/// A bucket and a key prefix. The prefix has no leading slash; a trailing one says "folder".
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct S3Path {
    pub bucket: String,
    pub prefix: String,
}

impl S3Path {
    /// AWS: the include path of an S3 target is `bucket-name/folder-name/file-name.ext`, with or without `s3://`.
    pub fn parse(text: &str) -> Option<S3Path> {
        let rest = ["s3://", "s3a://", "s3n://"].iter().find_map(|scheme| text.strip_prefix(scheme)).unwrap_or(text);
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        let valid =
            bucket.len() >= 3 && bucket.len() <= 63 && bucket.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'));
        valid.then(|| S3Path { bucket: bucket.to_owned(), prefix: prefix.trim_start_matches('/').to_owned() })
    }

    /// The prefix as a folder: empty, or ending in a slash.
    pub fn folder(&self) -> String {
        if self.prefix.is_empty() || self.prefix.ends_with('/') { self.prefix.clone() } else { format!("{}/", self.prefix) }
    }

    /// The same place however it is written: `s3://b/x` and `s3://b/x/` are one folder.
    pub fn normal(&self) -> S3Path {
        S3Path { bucket: self.bucket.clone(), prefix: self.folder() }
    }

    pub fn is_within(&self, outer: &S3Path) -> bool {
        self.bucket == outer.bucket && self.folder().starts_with(&outer.folder())
    }

    /// The last part of the path: the folder's name, the file's, or the bucket's.
    pub fn name(&self) -> &str {
        let path = self.prefix.trim_end_matches('/');
        if path.is_empty() { &self.bucket } else { path.rsplit('/').next().unwrap_or(path) }
    }
}

impl fmt::Display for S3Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "s3://{}/{}", self.bucket, self.prefix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_a_bucket_and_a_prefix() {
        let path = S3Path::parse("s3://lake/raw/orders").unwrap();
        assert_eq!((path.bucket.as_str(), path.folder().as_str(), path.name()), ("lake", "raw/orders/", "orders"));
        assert_eq!(S3Path::parse("lake").unwrap().name(), "lake");
        assert_eq!(S3Path::parse("s3://lake/").unwrap().to_string(), "s3://lake/");
        assert!(path.is_within(&S3Path::parse("s3://lake/raw/").unwrap()));
        assert!(!S3Path::parse("s3://lake/rawer/").unwrap().is_within(&S3Path::parse("s3://lake/raw").unwrap()));
        assert_eq!(S3Path::parse("s3:///x"), None);
        assert_eq!(S3Path::parse(""), None);
    }
}
