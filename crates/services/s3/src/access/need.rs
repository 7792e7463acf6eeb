//! What an operation needs of its caller's rights: an action on a bucket or an object, and what the request says that a policy may ask
//! about.

use std::borrow::Cow;

/// AWS: "Actions, resources, and condition keys for Amazon S3" (Service Authorization Reference).
#[derive(Clone, Debug)]
pub struct Need<'a> {
    pub action: &'static str,
    /// `None`: the bucket itself.
    pub key: Option<&'a str>,
    pub facts: Facts<'a>,
    /// Whether the caller said that they would pay: `x-amz-request-payer`.
    pub pays: bool,
    /// Whether an object comes of it, rather than the beginning of an upload or a part.
    pub creates: bool,
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
pub const GET_ACL: OnVersion = ("s3:GetObjectAcl", "s3:GetObjectVersionAcl");
pub const PUT_ACL: OnVersion = ("s3:PutObjectAcl", "s3:PutObjectVersionAcl");

/// What a request says that brings a customer's key along, each part of an upload and its end too.
pub const CUSTOMER_ALGORITHM: &str = "s3:x-amz-server-side-encryption-customer-algorithm";

impl<'a> Need<'a> {
    pub fn bucket(action: &'static str) -> Need<'a> {
        Need { action, key: None, facts: Facts::new(), pays: false, creates: false }
    }
    pub fn object(action: &'static str, key: &'a str) -> Need<'a> {
        Need { key: Some(key), ..Need::bucket(action) }
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
    /// `x-amz-request-payer: requester`.
    pub fn paying(mut self, payer: Option<&str>) -> Need<'a> {
        self.pays = pays(payer);
        self
    }

    /// What a request needs besides, for what it says: who compares a tag learns it, so a conditional write or delete needs to read
    /// ("Enforce conditional writes …" and "… deletes on Amazon S3 buckets", User Guide, examples); and what an upload says about the object. AWS: PutObject, "Permissions": "To successfully set the tag-set
    /// with your PutObject request, you must have the s3:PutObjectTagging", and its sisters.
    pub fn also(&self) -> impl Iterator<Item = &'static str> {
        let says = |beginning: &str| self.action == "s3:PutObject" && self.facts.iter().any(|(key, _)| key.starts_with(beginning));
        let compares = self.facts.iter().any(|(key, value)| key == "s3:if-match" && value != "*");
        let said = [
            ("s3:x-amz-acl", "s3:PutObjectAcl"),
            ("s3:x-amz-grant-", "s3:PutObjectAcl"),
            ("s3:RequestObjectTagKeys", "s3:PutObjectTagging"),
            ("s3:object-lock-mode", "s3:PutObjectRetention"),
            ("s3:object-lock-legal-hold", "s3:PutObjectLegalHold"),
        ];
        let said = said.into_iter().filter_map(move |(fact, action)| says(fact).then_some(action));
        said.chain(compares.then_some("s3:GetObject"))
    }
}

/// `x-amz-request-payer: requester`.
pub fn pays(payer: Option<&str>) -> bool {
    payer.is_some_and(|payer| payer.eq_ignore_ascii_case("requester"))
}

/// What an upload says about its object that a policy may ask about, save its retention: `facts_of!(input, &tags)`.
macro_rules! facts_of {
    ($input:expr, $tags:expr) => {{
        use std::borrow::Cow;
        let headers = [
            ("s3:x-amz-acl", &$input.acl),
            ("s3:x-amz-grant-full-control", &$input.grant_full_control),
            ("s3:x-amz-grant-read", &$input.grant_read),
            ("s3:x-amz-grant-read-acp", &$input.grant_read_acp),
            ("s3:x-amz-grant-write-acp", &$input.grant_write_acp),
            ("s3:x-amz-server-side-encryption", &$input.server_side_encryption),
            ("s3:x-amz-server-side-encryption-aws-kms-key-id", &$input.sse_kms_key_id),
            ($crate::access::CUSTOMER_ALGORITHM, &$input.sse_customer_algorithm),
            ("s3:x-amz-storage-class", &$input.storage_class),
            ("s3:x-amz-website-redirect-location", &$input.website_redirect_location),
            ("s3:object-lock-legal-hold", &$input.object_lock_legal_hold_status),
        ];
        let said = headers.into_iter().filter_map(|(key, value)| Some((Cow::Borrowed(key), Cow::Owned(value.clone()?))));
        let mut facts: $crate::access::Facts<'static> = said.collect();
        facts.extend($crate::access::tag_facts($tags));
        facts
    }};
}
pub(crate) use facts_of;

/// The tags a request would give. AWS: "s3:RequestObjectTag/<key>" and "s3:RequestObjectTagKeys".
pub fn tag_facts<'a>(tags: &[(String, String)]) -> Facts<'a> {
    let one = |(key, value): &(String, String)| {
        let named = (Cow::Owned(format!("s3:RequestObjectTag/{key}")), Cow::Owned(value.clone()));
        [named, (Cow::Borrowed("s3:RequestObjectTagKeys"), Cow::Owned(key.clone()))]
    };
    tags.iter().flat_map(one).collect()
}
