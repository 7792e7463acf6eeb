//! The kinds of encryption, as a caller asks for each.

use api_s3::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::{Body, Bytes};
use s3::model::etag;
use testkit::World;

use crate::house;

/// A way of asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sse {
    Silence,
    Kms { bucket_key: bool },
    Customer(u8),
}

pub const ALL: [Sse; 4] = [Sse::Silence, Sse::Kms { bucket_key: false }, Sse::Kms { bucket_key: true }, Sse::Customer(7)];

pub struct CustomerHeaders {
    pub algorithm: Option<String>,
    pub key: Option<String>,
    pub md5: Option<String>,
}

impl Sse {
    pub fn algorithm(&self) -> Option<String> {
        matches!(self, Sse::Kms { .. }).then(|| "aws:kms".to_owned())
    }
    pub fn bucket_key(&self) -> Option<bool> {
        if let Sse::Kms { bucket_key } = self { Some(*bucket_key) } else { None }
    }
    pub fn customer(&self) -> CustomerHeaders {
        let key = if let Sse::Customer(byte) = self { Some([*byte; 32]) } else { None };
        CustomerHeaders {
            algorithm: key.map(|_| "AES256".to_owned()),
            key: key.map(|key| STANDARD.encode(key)),
            md5: key.map(|key| etag::base64(&etag::md5(&key))),
        }
    }
    pub fn put(&self, key: &str, body: impl Into<Bytes>) -> PutObjectInput {
        let customer = self.customer();
        PutObjectInput {
            server_side_encryption: self.algorithm(),
            bucket_key_enabled: self.bucket_key(),
            sse_customer_algorithm: customer.algorithm,
            sse_customer_key: customer.key,
            sse_customer_key_md5: customer.md5,
            ..house::new("data", key, body)
        }
    }
    pub fn get(&self, key: &str) -> GetObjectInput {
        let customer = self.customer();
        GetObjectInput {
            sse_customer_algorithm: customer.algorithm,
            sse_customer_key: customer.key,
            sse_customer_key_md5: customer.md5,
            ..house::at("data", key)
        }
    }
    pub fn head(&self, key: &str) -> HeadObjectInput {
        let customer = self.customer();
        HeadObjectInput {
            sse_customer_algorithm: customer.algorithm,
            sse_customer_key: customer.key,
            sse_customer_key_md5: customer.md5,
            ..house::head("data", key)
        }
    }
    /// A copy from an object of another kind.
    pub fn copy(&self, from: (&str, &Sse), to: &str) -> CopyObjectInput {
        let (customer, source) = (self.customer(), from.1.customer());
        CopyObjectInput {
            bucket: "data".into(),
            key: to.into(),
            copy_source: format!("data/{}", from.0),
            server_side_encryption: self.algorithm(),
            bucket_key_enabled: self.bucket_key(),
            sse_customer_algorithm: customer.algorithm,
            sse_customer_key: customer.key,
            sse_customer_key_md5: customer.md5,
            copy_source_sse_customer_algorithm: source.algorithm,
            copy_source_sse_customer_key: source.key,
            copy_source_sse_customer_key_md5: source.md5,
            ..Default::default()
        }
    }
    pub fn begin(&self, key: &str) -> CreateMultipartUploadInput {
        let customer = self.customer();
        CreateMultipartUploadInput {
            bucket: "data".into(),
            key: key.into(),
            server_side_encryption: self.algorithm(),
            bucket_key_enabled: self.bucket_key(),
            sse_customer_algorithm: customer.algorithm,
            sse_customer_key: customer.key,
            sse_customer_key_md5: customer.md5,
            ..Default::default()
        }
    }
    pub fn part(&self, key: &str, upload_id: &str, number: i32, body: impl Into<Bytes>) -> UploadPartInput {
        let customer = self.customer();
        UploadPartInput {
            bucket: "data".into(),
            key: key.into(),
            upload_id: upload_id.into(),
            part_number: number,
            body: Body::from(body.into()),
            sse_customer_algorithm: customer.algorithm,
            sse_customer_key: customer.key,
            sse_customer_key_md5: customer.md5,
            ..Default::default()
        }
    }
    pub fn copy_part(&self, from: (&str, &Sse), key: &str, upload_id: &str, number: i32) -> UploadPartCopyInput {
        let (customer, source) = (self.customer(), from.1.customer());
        UploadPartCopyInput {
            bucket: "data".into(),
            key: key.into(),
            upload_id: upload_id.into(),
            part_number: number,
            copy_source: format!("data/{}", from.0),
            sse_customer_algorithm: customer.algorithm,
            sse_customer_key: customer.key,
            sse_customer_key_md5: customer.md5,
            copy_source_sse_customer_algorithm: source.algorithm,
            copy_source_sse_customer_key: source.key,
            copy_source_sse_customer_key_md5: source.md5,
            ..Default::default()
        }
    }
}

/// A world with keys, and a bucket that takes all kinds.
pub fn world() -> World {
    let w = World::new().with(s3::service()).with(kms::service()).start();
    w.call::<CreateBucket>(CreateBucketInput { bucket: "data".into(), ..Default::default() }).ok();
    allow_customer_keys(&w);
    w
}

pub fn allow_customer_keys(w: &World) {
    w.call::<PutBucketEncryption>(settings(None, None, Some("NONE"))).ok();
}

/// A configuration of one rule.
pub fn settings(default: Option<(&str, Option<&str>)>, bucket_key: Option<bool>, blocked: Option<&str>) -> PutBucketEncryptionInput {
    let default = default.map(|(algorithm, key)| ServerSideEncryptionByDefault {
        sse_algorithm: algorithm.into(),
        kms_master_key_id: key.map(str::to_owned),
    });
    let rule = ServerSideEncryptionRule {
        apply_server_side_encryption_by_default: default,
        bucket_key_enabled: bucket_key,
        blocked_encryption_types: blocked.map(|name| BlockedEncryptionTypes { encryption_type: Some(vec![name.into()]) }),
    };
    PutBucketEncryptionInput {
        bucket: "data".into(),
        server_side_encryption_configuration: ServerSideEncryptionConfiguration { rules: vec![rule] },
        ..Default::default()
    }
}

/// Bytes that differ everywhere.
pub fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state as u8
    };
    std::iter::repeat_with(next).take(length).collect()
}
