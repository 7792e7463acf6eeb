//! Signing keys: derived once a day from the secret, cached, and used by streaming uploads for chunk after chunk.

use std::{
    collections::HashMap,
    fmt,
    sync::{Mutex, PoisonError},
};

use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::{EMPTY_SHA256, scope::Credential};

/// `HMAC(HMAC(HMAC(HMAC("AWS4" + secret, date), region), service), "aws4_request")`, kept as an HMAC already keyed: that saves two of
/// the four SHA-256 blocks of a short message.
#[derive(Clone)]
pub struct SigningKey(Hmac<Sha256>);

impl SigningKey {
    pub fn derive(secret: &str, date: &str, region: &str, service: &str) -> Self {
        let mut first = Vec::with_capacity(4 + secret.len());
        first.extend_from_slice(b"AWS4");
        first.extend_from_slice(secret.as_bytes());
        let dated = keyed(&first).chain_update(date).finalize().into_bytes();
        let regional = keyed(&dated).chain_update(region).finalize().into_bytes();
        let serving = keyed(&regional).chain_update(service).finalize().into_bytes();
        Self(keyed(&keyed(&serving).chain_update("aws4_request").finalize().into_bytes()))
    }

    /// The key for a credential's own scope.
    pub fn for_credential(secret: &str, credential: &Credential<'_>) -> Self {
        Self::derive(secret, credential.date(), credential.region(), credential.service())
    }

    /// Signs the concatenation of the pieces.
    pub(crate) fn sign(&self, pieces: &[&[u8]]) -> [u8; 32] {
        let mut mac = self.0.clone();
        pieces.iter().for_each(|piece| mac.update(piece));
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(…)")
    }
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes keys of any length")
}

/// Compares in constant time with the hex text a caller sent. Text that is not 64 hex digits never matches.
pub(crate) fn matches_hex(computed: &[u8; 32], provided: &[u8]) -> bool {
    let mut bytes = [0; 32];
    hex::decode_to_slice(provided, &mut bytes).is_ok() && bool::from(bytes.ct_eq(computed))
}

/// A bounded cache of signing keys, by credential. Derivation is ten SHA-256 blocks; a hit is one hash look-up.
///
/// Two generations: the young one fills, then becomes the old one, and what is still in use moves back. Dates in the credential make old
/// entries die out by themselves. A hit also compares the secret, so a key that was deleted and made again is never served stale.
pub struct KeyCache {
    generations: Mutex<Generations>,
    half: usize,
}

#[derive(Default)]
struct Generations {
    young: HashMap<Box<str>, Entry>,
    old: HashMap<Box<str>, Entry>,
}

struct Entry {
    secret: Box<str>,
    key: SigningKey,
}

impl KeyCache {
    /// Keeps at most `capacity` keys, and at least two.
    pub fn new(capacity: usize) -> Self {
        Self { generations: Mutex::default(), half: (capacity / 2).max(1) }
    }

    pub fn signing_key(&self, credential: &Credential<'_>, secret: &str) -> SigningKey {
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = generations.young.get(credential.as_str()).filter(|entry| entry.is_for(secret)) {
            return entry.key.clone();
        }
        let kept = generations.old.remove(credential.as_str()).filter(|entry| entry.is_for(secret));
        let entry = kept.unwrap_or_else(|| Entry { secret: secret.into(), key: SigningKey::for_credential(secret, credential) });
        let key = entry.key.clone();
        if generations.young.len() >= self.half {
            generations.old = std::mem::take(&mut generations.young);
        }
        generations.young.insert(credential.as_str().into(), entry);
        key
    }

    /// How many keys are held.
    pub fn len(&self) -> usize {
        let generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        generations.young.len() + generations.old.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Entry {
    fn is_for(&self, secret: &str) -> bool {
        self.secret.as_bytes().ct_eq(secret.as_bytes()).into()
    }
}

impl fmt::Debug for KeyCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyCache").field("len", &self.len()).finish()
    }
}

/// The chain of signatures in a streaming upload: each chunk signs its data and the signature before it, the first one the request's.
///
/// AWS: "Signature Calculations for the Authorization Header: Transferring Payload in Multiple Chunks" (S3 API Reference).
#[derive(Debug, Clone)]
pub struct ChunkChain {
    key: SigningKey,
    /// `\n20130524T000000Z\n20130524/us-east-1/s3/aws4_request\n`
    middle: Vec<u8>,
    previous: [u8; 64],
}

impl ChunkChain {
    /// `seed` is the request's own signature.
    pub fn new(key: SigningKey, date_line: &str, scope: &str, seed: &[u8; 32]) -> Self {
        let mut chain = Self { key, middle: format!("\n{date_line}\n{scope}\n").into_bytes(), previous: [b'0'; 64] };
        chain.remember(seed);
        chain
    }

    /// Signs the next chunk, given the SHA-256 of its data.
    pub fn chunk(&mut self, data_sha256: &[u8; 32]) -> [u8; 32] {
        let signature = self.chunk_signature(data_sha256);
        self.remember(&signature);
        signature
    }

    /// Signs the trailers, given the SHA-256 of their `name:value\n` lines.
    pub fn trailer(&mut self, trailer_sha256: &[u8; 32]) -> [u8; 32] {
        let signature = self.trailer_signature(trailer_sha256);
        self.remember(&signature);
        signature
    }

    /// Moves on if the chunk's signature is right, and stays where it is if not.
    pub(crate) fn accept_chunk(&mut self, data_sha256: &[u8; 32], provided: &[u8]) -> bool {
        let computed = self.chunk_signature(data_sha256);
        let accepted = matches_hex(&computed, provided);
        if accepted {
            self.remember(&computed);
        }
        accepted
    }

    /// The same for the trailers, which come last.
    pub(crate) fn accept_trailer(&self, trailer_sha256: &[u8; 32], provided: &[u8]) -> bool {
        matches_hex(&self.trailer_signature(trailer_sha256), provided)
    }

    fn chunk_signature(&self, data_sha256: &[u8; 32]) -> [u8; 32] {
        let mut hash = [0; 64];
        let hash = hex_into(data_sha256, &mut hash);
        let empty = EMPTY_SHA256.as_bytes();
        self.key.sign(&[b"AWS4-HMAC-SHA256-PAYLOAD", &self.middle, &self.previous, b"\n", empty, b"\n", hash])
    }

    fn trailer_signature(&self, trailer_sha256: &[u8; 32]) -> [u8; 32] {
        let mut hash = [0; 64];
        let hash = hex_into(trailer_sha256, &mut hash);
        self.key.sign(&[b"AWS4-HMAC-SHA256-TRAILER", &self.middle, &self.previous, b"\n", hash])
    }

    /// The text the next chunk's signature is made over, for error answers.
    pub(crate) fn chunk_string_to_sign(&self, data_sha256: &[u8; 32]) -> String {
        let (middle, previous) = (String::from_utf8_lossy(&self.middle), String::from_utf8_lossy(&self.previous));
        format!("AWS4-HMAC-SHA256-PAYLOAD{middle}{previous}\n{EMPTY_SHA256}\n{}", hex::encode(data_sha256))
    }

    pub(crate) fn trailer_string_to_sign(&self, trailer_sha256: &[u8; 32]) -> String {
        let (middle, previous) = (String::from_utf8_lossy(&self.middle), String::from_utf8_lossy(&self.previous));
        format!("AWS4-HMAC-SHA256-TRAILER{middle}{previous}\n{}", hex::encode(trailer_sha256))
    }

    fn remember(&mut self, signature: &[u8; 32]) {
        hex_into(signature, &mut self.previous);
    }
}

pub(crate) fn hex_into<'b>(bytes: &[u8; 32], out: &'b mut [u8; 64]) -> &'b [u8] {
    hex::encode_to_slice(bytes, out).expect("32 bytes are 64 hex digits");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn credential(index: usize) -> Credential<'static> {
        Credential::parse(format!("AKID{index}/20130524/us-east-1/s3/aws4_request")).unwrap()
    }

    #[test]
    fn the_cache_stays_within_bounds_and_keeps_what_is_used() {
        let cache = KeyCache::new(8);
        for index in 0..100 {
            cache.signing_key(&credential(index), "secret");
            cache.signing_key(&credential(0), "secret");
            assert!(cache.len() <= 8, "{}", cache.len());
        }
    }

    #[test]
    fn a_changed_secret_is_a_changed_key() {
        let cache = KeyCache::new(8);
        let before = cache.signing_key(&credential(1), "old").sign(&[b"x"]);
        let after = cache.signing_key(&credential(1), "new").sign(&[b"x"]);
        assert_ne!(before, after);
        assert_eq!(after, SigningKey::derive("new", "20130524", "us-east-1", "s3").sign(&[b"x"]));
    }
}
