//! A region name, cheap to pass around.

use std::sync::Arc;

/// A region as clients name it: `us-east-1`. Any well-formed name is served: regions here are scopes, not places.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(Arc<str>);

impl Region {
    /// Where a client that names no region stands, as on AWS.
    pub const DEFAULT_NAME: &'static str = "us-east-1";

    /// `None` unless it looks like a region: lower-case letters, digits and hyphens, up to 32 of them.
    pub fn parse(text: &str) -> Option<Region> {
        let valid = !text.is_empty() && text.len() <= 32 && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        valid.then(|| Region(text.into()))
    }
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The partition its ARNs stand in.
    pub fn partition(&self) -> &'static str {
        match self.as_str() {
            region if region.starts_with("cn-") => "aws-cn",
            region if region.starts_with("us-gov-") => "aws-us-gov",
            _ => "aws",
        }
    }
}

impl Default for Region {
    fn default() -> Region {
        Region(Region::DEFAULT_NAME.into())
    }
}

impl std::fmt::Display for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
