//! Server-side encryption: what a request or a bucket asks for, and how a version is encrypted.
//!
//! AWS: "Protecting data with server-side encryption" (User Guide). Every object is encrypted; with SSE-S3 unless its request or its
//! bucket says otherwise. Dual-layer encryption (`aws:kms:dsse`) is refused by name.

use sealing::WrappedKey;
use serde::{Deserialize, Serialize};

use super::customer_key::{BadCustomerKey, CustomerHeaders, CustomerKey};

pub const AES256: &str = "AES256";
pub const KMS: &str = "aws:kms";
const DUAL_LAYER_KMS: &str = "aws:kms:dsse";

/// How the bytes of a version, or of the parts of an upload, are encrypted at rest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Encryption {
    pub kind: Kind,
    /// The data key, wrapped as the kind says. `None`: the bytes were written before anything was encrypted.
    pub key: Option<WrappedKey>,
}

/// Whose key wraps the data key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// The house's.
    #[default]
    SseS3,
    Kms(Box<KmsKey>),
    /// The customer's, who brings it along with every request. Nothing of it is kept: the wrapped data key is the proof that a key
    /// is the right one.
    Customer,
}

/// The wrapping key that KMS made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KmsKey {
    pub arn: String,
    /// It is shared by many objects of the bucket.
    pub is_bucket_key: bool,
    /// What the caller adds to the encryption context.
    pub context: Context,
    /// As only KMS can decrypt it.
    pub ciphertext: Vec<u8>,
}

/// Pairs of an encryption context.
pub type Context = Vec<(String, String)>;

impl Kind {
    /// AWS: only what SSE-S3 encrypts has the MD5 of its bytes for an ETag ("Object", API Reference).
    pub fn shows_md5(&self) -> bool {
        *self == Kind::SseS3
    }
    /// As in `x-amz-server-side-encryption`; objects under a customer's key have no such header.
    pub fn header(&self) -> Option<&'static str> {
        match self {
            Kind::SseS3 => Some(AES256),
            Kind::Kms(_) => Some(KMS),
            Kind::Customer => None,
        }
    }
    pub fn kms(&self) -> Option<&KmsKey> {
        if let Kind::Kms(key) = self { Some(key) } else { None }
    }
}

/// What a request says about the encryption of what it writes.
#[derive(Clone, Debug, Default)]
pub struct Headers<'a> {
    pub algorithm: Option<&'a str>,
    pub kms_key_id: Option<&'a str>,
    /// Base64 of a JSON object of strings.
    pub context: Option<&'a str>,
    pub bucket_key: Option<bool>,
    pub customer: CustomerHeaders<'a>,
}

/// The same, understood.
#[derive(Clone, Debug)]
pub struct Asked {
    kind: Option<AskedKind>,
    bucket_key: Option<bool>,
}

#[derive(Clone, Debug)]
enum AskedKind {
    SseS3,
    Kms { key_id: Option<String>, context: Context },
    Customer(CustomerKey),
}

/// Why it is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadHeaders {
    UnknownAlgorithm(String),
    DualLayer,
    /// A customer's key, and another method too.
    TwoMethods(String),
    KeyIdWithoutKms,
    Context,
    Customer(BadCustomerKey),
}

/// What is to be done for a new version.
#[derive(Clone, Debug)]
pub enum Wanted {
    SseS3,
    Kms {
        /// `None` is the key that AWS manages for S3.
        key_id: Option<String>,
        context: Context,
        is_bucket_key: bool,
    },
    Customer(CustomerKey),
}

impl Asked {
    pub fn parse(headers: &Headers<'_>) -> Result<Asked, BadHeaders> {
        let customer = || headers.customer.parse().map_err(BadHeaders::Customer);
        let kind = match headers.algorithm {
            Some(other) if headers.customer.is_given() => return Err(BadHeaders::TwoMethods(other.to_owned())),
            Some(KMS) => {
                let context = headers.context.map_or(Some(Context::new()), read_context).ok_or(BadHeaders::Context)?;
                return Ok(Asked {
                    kind: Some(AskedKind::Kms { key_id: headers.kms_key_id.map(str::to_owned), context }),
                    ..Asked::new(headers)
                });
            }
            Some(AES256) => Some(AskedKind::SseS3),
            Some(DUAL_LAYER_KMS) => return Err(BadHeaders::DualLayer),
            Some(other) => return Err(BadHeaders::UnknownAlgorithm(other.to_owned())),
            None => customer()?.map(AskedKind::Customer),
        };
        if headers.kms_key_id.is_some() || headers.context.is_some() {
            return Err(BadHeaders::KeyIdWithoutKms);
        }
        Ok(Asked { kind, ..Asked::new(headers) })
    }

    fn new(headers: &Headers<'_>) -> Asked {
        Asked { kind: None, bucket_key: headers.bucket_key }
    }

    /// Whether the request itself names a method.
    pub fn is_explicit(&self) -> bool {
        self.kind.is_some()
    }

    pub fn customer(&self) -> Option<&CustomerKey> {
        if let Some(AskedKind::Customer(key)) = &self.kind { Some(key) } else { None }
    }

    /// AWS: what the request leaves open the bucket's default settles; a bucket key also for requests that name `aws:kms` themselves
    /// ("Specifying server-side encryption with AWS KMS", User Guide).
    pub fn wanted(&self, bucket: &BucketEncryption) -> Wanted {
        let is_bucket_key = self.bucket_key.unwrap_or(bucket.bucket_key_enabled);
        match (&self.kind, &bucket.default) {
            (Some(AskedKind::Customer(key)), _) => Wanted::Customer(key.clone()),
            (Some(AskedKind::Kms { key_id, context }), _) => {
                Wanted::Kms { key_id: key_id.clone(), context: context.clone(), is_bucket_key }
            }
            (None, DefaultEncryption::Kms { key_id }) => Wanted::Kms { key_id: key_id.clone(), context: Context::new(), is_bucket_key },
            (Some(AskedKind::SseS3), _) | (None, DefaultEncryption::SseS3) => Wanted::SseS3,
        }
    }
}

fn read_context(header: &str) -> Option<Context> {
    use base64::Engine;
    let json = base64::engine::general_purpose::STANDARD.decode(header.trim()).ok()?;
    let pairs: std::collections::BTreeMap<String, String> = serde_json::from_slice(&json).ok()?;
    Some(pairs.into_iter().collect())
}

/// A bucket's settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BucketEncryption {
    pub default: DefaultEncryption,
    pub bucket_key_enabled: bool,
    pub customer_keys: CustomerKeys,
    /// Somebody set the default, were it to what it was: then objects may be copied onto themselves, as recorded by LocalStack's
    /// `test_copy_in_place_with_bucket_encryption`.
    pub is_configured: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum DefaultEncryption {
    #[default]
    SseS3,
    /// The key as it was given; `None` is the one that AWS manages for S3.
    Kms { key_id: Option<String> },
}

impl DefaultEncryption {
    pub fn name(&self) -> &'static str {
        match self {
            DefaultEncryption::SseS3 => AES256,
            DefaultEncryption::Kms { .. } => KMS,
        }
    }
}

/// Whether new objects may be encrypted with customers' keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum CustomerKeys {
    /// AWS: since April 2026 all new buckets block SSE-C ("Default SSE-C setting for new buckets FAQ", User Guide).
    #[default]
    BlockedByDefault,
    Blocked,
    Allowed,
}

/// Of buckets written before there was anything but SSE-S3.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct BucketEncryptionV1 {
    bucket_key_enabled: bool,
}

impl From<BucketEncryptionV1> for BucketEncryption {
    fn from(old: BucketEncryptionV1) -> BucketEncryption {
        BucketEncryption { bucket_key_enabled: old.bucket_key_enabled, ..BucketEncryption::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(headers: Headers<'_>) -> Result<Wanted, BadHeaders> {
        Asked::parse(&headers).map(|asked| asked.wanted(&BucketEncryption::default()))
    }

    #[test]
    fn the_bucket_settles_what_the_request_leaves_open() {
        let default = DefaultEncryption::Kms { key_id: Some("k".into()) };
        let bucket = BucketEncryption { default, bucket_key_enabled: true, ..BucketEncryption::default() };
        let silent = Asked::parse(&Headers::default()).unwrap();
        assert!(matches!(silent.wanted(&bucket), Wanted::Kms { key_id: Some(_), is_bucket_key: true, .. }));
        let plain = Asked::parse(&Headers { algorithm: Some(AES256), ..Headers::default() }).unwrap();
        assert!(matches!(plain.wanted(&bucket), Wanted::SseS3));
        let own = Asked::parse(&Headers { algorithm: Some(KMS), bucket_key: Some(false), ..Headers::default() }).unwrap();
        assert!(matches!(own.wanted(&bucket), Wanted::Kms { key_id: None, is_bucket_key: false, .. }));
    }

    #[test]
    fn headers_that_contradict_each_other_are_named() {
        assert!(matches!(asked(Headers { kms_key_id: Some("k"), ..Headers::default() }), Err(BadHeaders::KeyIdWithoutKms)));
        assert!(matches!(asked(Headers { algorithm: Some("aws:kms:dsse"), ..Headers::default() }), Err(BadHeaders::DualLayer)));
        assert!(matches!(asked(Headers { algorithm: Some("rot13"), ..Headers::default() }), Err(BadHeaders::UnknownAlgorithm(_))));
        let customer = CustomerHeaders { algorithm: Some(AES256), ..CustomerHeaders::default() };
        let both = Headers { algorithm: Some(AES256), customer, ..Headers::default() };
        assert!(matches!(asked(both), Err(BadHeaders::TwoMethods(_))));
    }

    #[test]
    fn a_context_is_the_base64_of_a_map_of_strings() {
        let with = |context| asked(Headers { algorithm: Some(KMS), context: Some(context), ..Headers::default() });
        // {"a":"b"}
        assert!(matches!(with("eyJhIjoiYiJ9"), Ok(Wanted::Kms { context, .. }) if context == [("a".to_owned(), "b".to_owned())]));
        for bad in ["{}", "", "eyJhIjoxfQ=="] {
            assert!(matches!(with(bad), Err(BadHeaders::Context)), "{bad}");
        }
    }
}
