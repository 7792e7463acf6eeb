//! Keys: one for the data of an object, wrapped by another, and never used twice for the same purpose.
//!
//! A *data key* is 32 random bytes. Nothing is encrypted with it directly: each stream of bytes (an object, a part, the same object
//! packed later) has a random salt, and its AES key is derived from both. So nonces may simply count, parts uploaded in any order or
//! twice need not agree on anything, and a million objects under one wrapping key do not wear it out, which random 96-bit nonces
//! would (NIST SP 800-38D, section 8.3: at most 2^32 of them).

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use serde::{Deserialize, Serialize};

const STREAM: &str = "millpond 2026-11 sealing: AES-256-GCM key of a stream of segments";
const WRAP: &str = "millpond 2026-11 sealing: AES-256-GCM key that wraps one data key";

/// 32 secret bytes.
#[derive(Clone)]
pub struct DataKey([u8; 32]);

/// What makes the keys derived from one data key differ. Random, and no secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Salt([u8; 16]);

/// A data key as it lies beside the data.
///
/// Only the key that wrapped it opens it, so it also proves that a key is the right one: nothing else need be kept of a key that
/// its owner brings along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrappedKey {
    salt: Salt,
    key: [u8; 32],
    tag: [u8; 16],
}

impl DataKey {
    pub(crate) fn stream(&self, salt: &Salt) -> LessSafeKey {
        self.derive(STREAM, salt)
    }

    /// Seals `data` under this key. The salt must be fresh.
    pub fn wrap(&self, data: &DataKey, salt: Salt) -> WrappedKey {
        let mut key = data.0;
        let sealed = self.derive(WRAP, &salt).seal_in_place_separate_tag(zero(), Aad::empty(), &mut key);
        let tag = sealed.expect("32 bytes are not too many to seal");
        WrappedKey { salt, key, tag: tag.as_ref().try_into().expect("a tag has 16 bytes") }
    }

    /// `None` when this is not the key it was wrapped with.
    pub fn unwrap(&self, wrapped: &WrappedKey) -> Option<DataKey> {
        let mut key = wrapped.key;
        let opening = self.derive(WRAP, &wrapped.salt);
        opening.open_in_place_separate_tag(zero(), Aad::empty(), wrapped.tag.into(), &mut key, 0..).ok()?;
        Some(DataKey(key))
    }

    fn derive(&self, purpose: &str, salt: &Salt) -> LessSafeKey {
        let mut material = [0; 48];
        material[..32].copy_from_slice(&self.0);
        material[32..].copy_from_slice(&salt.0);
        let key = blake3::derive_key(purpose, &material);
        LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &key).expect("a key of AES-256 has 32 bytes"))
    }
}

/// Each derived wrapping key seals one thing once.
fn zero() -> Nonce {
    Nonce::assume_unique_for_key([0; 12])
}

impl From<[u8; 32]> for DataKey {
    fn from(bytes: [u8; 32]) -> DataKey {
        DataKey(bytes)
    }
}

impl From<[u8; 16]> for Salt {
    fn from(bytes: [u8; 16]) -> Salt {
        Salt(bytes)
    }
}

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_key_that_wrapped_unwraps() {
        let (ours, theirs, data) = (DataKey([1; 32]), DataKey([2; 32]), DataKey([3; 32]));
        let wrapped = ours.wrap(&data, Salt([4; 16]));
        assert_eq!(ours.unwrap(&wrapped).expect("the right key").0, data.0);
        assert!(theirs.unwrap(&wrapped).is_none());
        let mut bent = wrapped;
        bent.key[0] ^= 1;
        assert!(ours.unwrap(&bent).is_none());
        let mut bent = wrapped;
        bent.salt.0[15] ^= 1;
        assert!(ours.unwrap(&bent).is_none());
        assert_eq!(format!("{data:?}"), "DataKey(…)");
    }
}
