//! `s3://bucket/prefix/` as callers write it, and the object in it.

/// An object or a prefix in S3.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct S3Path {
    pub bucket: String,
    /// Without a leading slash; may be empty.
    pub key: String,
}

impl S3Path {
    /// `None` unless it is `s3://bucket[/key]`.
    pub fn parse(text: &str) -> Option<S3Path> {
        let rest = ["s3://", "s3a://", "s3n://"].iter().find_map(|scheme| text.strip_prefix(scheme))?;
        let (bucket, key) = rest.split_once('/').unwrap_or((rest, ""));
        (!bucket.is_empty()).then(|| S3Path { bucket: bucket.to_owned(), key: key.to_owned() })
    }
    /// The object of that name below this prefix; it makes no difference whether the prefix ends in a slash.
    pub fn below(&self, name: &str) -> S3Path {
        let prefix = self.key.trim_end_matches('/');
        let key = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
        S3Path { bucket: self.bucket.clone(), key }
    }
    /// The same with a suffix: `<id>.csv.metadata`.
    pub fn with_suffix(&self, suffix: &str) -> S3Path {
        S3Path { bucket: self.bucket.clone(), key: format!("{}{suffix}", self.key) }
    }
    /// This as a folder: with the slash at its end, unless it is the whole bucket.
    pub fn as_folder(&self) -> S3Path {
        let key = self.key.trim_end_matches('/');
        S3Path { bucket: self.bucket.clone(), key: if key.is_empty() { String::new() } else { format!("{key}/") } }
    }
}

impl std::fmt::Display for S3Path {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "s3://{}/{}", self.bucket, self.key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trailing_slash_makes_no_difference_to_the_result() {
        for location in ["s3://b/p", "s3://b/p/"] {
            assert_eq!(S3Path::parse(location).unwrap().below("1.csv").to_string(), "s3://b/p/1.csv");
        }
        assert_eq!(S3Path::parse("s3://b").unwrap().below("1.csv").to_string(), "s3://b/1.csv");
        for wrong in ["", "b/p", "s3://", "s3:///p", "arn:aws:s3:::b"] {
            assert_eq!(S3Path::parse(wrong), None, "{wrong}");
        }
    }
}
