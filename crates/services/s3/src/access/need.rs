//! What an operation needs of its caller's rights: an action on a bucket or an object, and what the request says that a policy may ask
//! about.

use std::borrow::Cow;

/// AWS: "Actions, resources, and condition keys for Amazon S3" (Service Authorization Reference).
#[derive(Clone, Debug)]
#[expect(dead_code, reason = "policies, which ask, come next")]
pub struct Need<'a> {
    pub action: &'static str,
    /// `None`: the bucket itself.
    pub key: Option<&'a str>,
    pub facts: Facts<'a>,
}

/// Condition keys and their values. A key that stands here several times has several values.
///
/// A request that says nothing a policy could ask about, which is nearly every one, costs no allocation.
pub type Facts<'a> = Vec<(Cow<'static, str>, Cow<'a, str>)>;

/// An action, and what it is called when the caller names a version.
pub type OnVersion = (&'static str, &'static str);

pub const GET: OnVersion = ("s3:GetObject", "s3:GetObjectVersion");
pub const GET_ATTRIBUTES: OnVersion = ("s3:GetObjectAttributes", "s3:GetObjectVersionAttributes");
pub const DELETE: OnVersion = ("s3:DeleteObject", "s3:DeleteObjectVersion");
pub const GET_TAGGING: OnVersion = ("s3:GetObjectTagging", "s3:GetObjectVersionTagging");
pub const PUT_TAGGING: OnVersion = ("s3:PutObjectTagging", "s3:PutObjectVersionTagging");
pub const DELETE_TAGGING: OnVersion = ("s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging");

impl<'a> Need<'a> {
    pub fn bucket(action: &'static str) -> Need<'a> {
        Need { action, key: None, facts: Facts::new() }
    }
    pub fn object(action: &'static str, key: &'a str) -> Need<'a> {
        Need { action, key: Some(key), facts: Facts::new() }
    }
    /// On an object, or on one version of it.
    pub fn version((current, version): OnVersion, key: &'a str, version_id: Option<&'a str>) -> Need<'a> {
        let action = if version_id.is_some() { version } else { current };
        Need::object(action, key).with("s3:VersionId", version_id)
    }
    pub fn listing(action: &'static str, prefix: Option<&'a str>, delimiter: Option<&'a str>, max: Option<i32>) -> Need<'a> {
        let max = max.map(|max| (Cow::Borrowed("s3:max-keys"), Cow::Owned(max.to_string())));
        let mut need = Need::bucket(action).with("s3:prefix", prefix).with("s3:delimiter", delimiter);
        need.facts.extend(max);
        need
    }
    /// The request says this, if it says anything.
    pub fn with(mut self, key: &'static str, value: Option<&'a str>) -> Need<'a> {
        self.facts.extend(value.map(|value| (Cow::Borrowed(key), Cow::Borrowed(value))));
        self
    }
    pub fn with_all(mut self, facts: &'a Facts<'static>) -> Need<'a> {
        self.facts.extend(facts.iter().map(|(key, value)| (key.clone(), Cow::Borrowed(&**value))));
        self
    }
}
