//! Data keys: drawn for what is written, opened for what is read.
//!
//! Every object (and every upload, for all its parts) has a random data key, which lies wrapped in its row. Who wraps it is what tells
//! the kinds of encryption apart:
//!
//! | kind | the wrapping key |
//! |---|---|
//! | SSE-S3 | derived from the house's root key |
//! | SSE-KMS | a data key of KMS for this object; only KMS can decrypt it again |
//! | SSE-KMS with bucket keys | the same, for many objects of a bucket (`bucket_keys.rs`) |
//! | SSE-C | the customer's, of which nothing is kept |

mod admission;
mod bucket_keys;
mod kms;

use std::sync::OnceLock;

use kernel::{Cx, Error};
use sealing::{DataKey, Salt, WrappedKey};

use crate::errors;
use crate::model::customer_key::CustomerKey;
use crate::model::encryption::{Asked, Encryption, Kind, Wanted};
use crate::store::bucket::Bucket;
use bucket_keys::BucketKeys;

/// What the house's own wrapping key is derived for. Never to change: objects on disk depend on it.
const PURPOSE: &str = "millpond s3 2026 data keys of SSE-S3";

/// Keys at hand. It remembers what can be had again at any time, so losing it loses nothing.
#[derive(Default)]
pub struct Keyring {
    house: OnceLock<DataKey>,
    bucket_keys: BucketKeys,
}

/// The version whose key is meant: KMS binds its keys to it.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    pub bucket: &'a str,
    /// The bucket's, where its KMS keys live.
    pub region: &'a str,
    pub key: &'a str,
}

/// A data key and how it is kept.
pub struct Drawn {
    pub key: DataKey,
    pub encryption: Encryption,
}

impl<'a> Place<'a> {
    pub fn new(name: &'a str, bucket: &'a Bucket, key: &'a str) -> Place<'a> {
        Place { bucket: name, region: &bucket.region, key }
    }
}

impl Keyring {
    /// A new data key for what a request is about to write, as it and the bucket will have it.
    pub async fn settle(&self, cx: &Cx, action: &str, place: Place<'_>, bucket: &Bucket, asked: &Asked) -> Result<Drawn, Error> {
        if asked.customer().is_some() {
            admission::admit(cx, action, place.bucket, place.key, bucket.encryption.customer_keys).await?;
        }
        self.draw(cx, place, asked.wanted(&bucket.encryption)).await
    }

    pub async fn draw(&self, cx: &Cx, place: Place<'_>, wanted: Wanted) -> Result<Drawn, Error> {
        let key = DataKey::from(random(cx));
        let (kind, wrapped) = match wanted {
            Wanted::SseS3 => (Kind::SseS3, wrap(cx, self.house(cx), &key)),
            Wanted::Customer(customer) => (Kind::Customer, wrap(cx, &customer.wrapping, &key)),
            Wanted::Kms { key_id, context, is_bucket_key } => {
                let request = kms::Request { place, key_id: key_id.as_deref(), context, is_bucket_key };
                let made = if is_bucket_key { self.bucket_keys.current(cx, request).await? } else { kms::generate(cx, request).await? };
                (Kind::Kms(Box::new(made.key)), wrap(cx, &made.wrapping, &key))
            }
        };
        Ok(Drawn { key, encryption: Encryption { kind, key: Some(wrapped) } })
    }

    /// The data key of what is there; `None` where the bytes are older than encryption.
    pub async fn open(
        &self,
        cx: &Cx,
        place: Place<'_>,
        encryption: &Encryption,
        customer: Option<&CustomerKey>,
    ) -> Result<Option<DataKey>, Error> {
        let Some(wrapped) = &encryption.key else {
            return if customer.is_some() { Err(errors::not_under_customer_key()) } else { Ok(None) };
        };
        match (&encryption.kind, customer) {
            (Kind::SseS3, None) => unwrap(self.house(cx), wrapped).map(Some),
            (Kind::Kms(key), None) => {
                let wrapping =
                    if key.is_bucket_key { self.bucket_keys.opened(cx, place, key).await? } else { kms::decrypt(cx, place, key).await? };
                unwrap(&wrapping, wrapped).map(Some)
            }
            (Kind::Customer, _) => customers(wrapped, customer).map(Some),
            (Kind::SseS3 | Kind::Kms(_), Some(_)) => Err(errors::not_under_customer_key()),
        }
    }

    /// Whether the caller brings the key that reading what is there would take: for operations that tell of it without its bytes.
    pub fn prove(encryption: &Encryption, customer: Option<&CustomerKey>) -> Result<(), Error> {
        match (&encryption.kind, &encryption.key) {
            (Kind::Customer, Some(wrapped)) => customers(wrapped, customer).map(drop),
            _ if customer.is_some() => Err(errors::not_under_customer_key()),
            _ => Ok(()),
        }
    }

    fn house(&self, cx: &Cx) -> &DataKey {
        self.house.get_or_init(|| DataKey::from(cx.world().store().root_key().derive(PURPOSE)))
    }
}

fn customers(wrapped: &WrappedKey, customer: Option<&CustomerKey>) -> Result<DataKey, Error> {
    let customer = customer.ok_or_else(errors::customer_key_missing)?;
    customer.wrapping.unwrap(wrapped).ok_or_else(errors::wrong_customer_key)
}

fn wrap(cx: &Cx, wrapping: &DataKey, key: &DataKey) -> WrappedKey {
    wrapping.wrap(key, salt(cx))
}

fn unwrap(wrapping: &DataKey, wrapped: &WrappedKey) -> Result<DataKey, Error> {
    wrapping.unwrap(wrapped).ok_or_else(|| Error::internal("a data key does not open: its wrapping key is another"))
}

/// What keeps two streams under one data key apart.
pub fn salt(cx: &Cx) -> Salt {
    Salt::from(random(cx))
}

fn random<const N: usize>(cx: &Cx) -> [u8; N] {
    let mut bytes = [0; N];
    cx.rng().fill(&mut bytes);
    bytes
}
