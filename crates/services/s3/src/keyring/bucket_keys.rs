//! Bucket keys: one wrapping key of KMS for many objects, for a while.
//!
//! AWS: "Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys" (User Guide): KMS makes a short-lived key for the bucket, S3 keeps it
//! "for a limited time", and asks KMS again at least once for each requester. Here the key lies, as KMS encrypted it, in the row of
//! every object that it protects, so no table is needed; what is remembered in memory only spares calls.
//!
//! Invalidated by time, and by a reset of the house, which keys of KMS do not survive. So an object may stay readable for [`LIFETIME_MILLIS`] after its key was disabled, as on AWS.

use std::collections::HashMap;

use kernel::{AccountId, Cx, Error};
use parking_lot::Mutex;
use sealing::DataKey;

use super::{Place, kms};
use crate::model::encryption::KmsKey;

/// Ours: AWS does not say.
const LIFETIME_MILLIS: i64 = 5 * 60 * 1000;
const REMEMBERED_MAX: usize = 1_000;

#[derive(Default)]
pub struct BucketKeys {
    /// For writing.
    current: Remembered<Requester, kms::Made>,
    /// For reading: by who asks, and the key as KMS encrypted it.
    opened: Remembered<(Asking, Vec<u8>), DataKey>,
}

/// Who asks. The account besides the ARN: a service is called the same in all of them, and KMS answers in the account it acts in.
#[derive(PartialEq, Eq, Hash)]
struct Asking {
    account: AccountId,
    principal: String,
}

/// Who asks, for which bucket, by which name of the key.
#[derive(PartialEq, Eq, Hash)]
struct Requester {
    asking: Asking,
    bucket: String,
    /// A bucket of the same name may come back elsewhere, where there are other keys.
    region: String,
    life: u64,
    key_id: Option<String>,
}

impl Asking {
    fn of(cx: &Cx) -> Asking {
        Asking { account: cx.account(), principal: cx.principal().arn() }
    }
}

impl Requester {
    fn of(cx: &Cx, request: &kms::Request<'_>) -> Requester {
        Requester {
            asking: Asking::of(cx),
            bucket: request.place.bucket.to_owned(),
            region: request.place.region.to_owned(),
            life: cx.world().life(),
            key_id: request.key_id.map(str::to_owned),
        }
    }
}

impl BucketKeys {
    pub async fn current(&self, cx: &Cx, request: kms::Request<'_>) -> Result<kms::Made, Error> {
        let requester = Requester::of(cx, &request);
        let now = cx.now().millis();
        if let Some(made) = self.current.get(&requester, now) {
            return Ok(kms::Made { key: KmsKey { context: request.context, ..made.key }, ..made });
        }
        let made = kms::generate(cx, request).await?;
        self.opened.put((Asking::of(cx), made.key.ciphertext.clone()), made.wrapping.clone(), now);
        self.current.put(requester, made.clone(), now);
        Ok(made)
    }

    pub async fn opened(&self, cx: &Cx, place: Place<'_>, key: &KmsKey) -> Result<DataKey, Error> {
        let requester = (Asking::of(cx), key.ciphertext.clone());
        let now = cx.now().millis();
        if let Some(wrapping) = self.opened.get(&requester, now) {
            return Ok(wrapping);
        }
        let wrapping = kms::decrypt(cx, place, key).await?;
        self.opened.put(requester, wrapping.clone(), now);
        Ok(wrapping)
    }
}

/// Values with the time at which they are to be forgotten.
struct Remembered<K, V>(Mutex<HashMap<K, (V, i64)>>);

impl<K, V> Default for Remembered<K, V> {
    fn default() -> Remembered<K, V> {
        Remembered(Mutex::default())
    }
}

impl<K: std::hash::Hash + Eq, V: Clone> Remembered<K, V> {
    fn get(&self, key: &K, now: i64) -> Option<V> {
        self.0.lock().get(key).filter(|(_, until)| now < *until).map(|(value, _)| value.clone())
    }

    fn put(&self, key: K, value: V, now: i64) {
        let mut known = self.0.lock();
        if known.len() >= REMEMBERED_MAX {
            known.retain(|_, (_, until)| now < *until);
        }
        if known.len() >= REMEMBERED_MAX {
            known.clear();
        }
        known.insert(key, (value, now + LIFETIME_MILLIS));
    }
}
