//! Encryption under one secret: AES-256-GCM, a fresh key and nonce for each message.
//!
//! The only file that touches ring. Secrets have no `Debug` and are never written anywhere but sealed.

use kernel::rng::Rng;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use ring::hmac;

use crate::model::ciphertext::{Ciphertext, Header};

pub const NONCE_LEN: usize = 12;

/// 32 bytes nobody may see.
pub struct Secret([u8; 32]);

/// The bytes are not what was sealed, or not for this purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotGenuine;

impl Secret {
    pub fn random(rng: &Rng) -> Secret {
        let mut bytes = [0; 32];
        rng.fill(&mut bytes);
        Secret(bytes)
    }
    pub fn new(bytes: [u8; 32]) -> Secret {
        Secret(bytes)
    }
    pub fn from_slice(bytes: &[u8]) -> Option<Secret> {
        bytes.try_into().ok().map(Secret)
    }
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals the bytes together with `bound`, which is not hidden but must be shown again to open them.
    pub fn seal(&self, nonce: [u8; NONCE_LEN], bound: &[u8], plain: &[u8]) -> Vec<u8> {
        let mut bytes = plain.to_vec();
        let sealed = self.key().seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(bound), &mut bytes);
        sealed.expect("AES-GCM seals anything shorter than 64 GiB");
        bytes
    }

    pub fn open(&self, nonce: [u8; NONCE_LEN], bound: &[u8], sealed: &[u8]) -> Result<Vec<u8>, NotGenuine> {
        let mut bytes = sealed.to_vec();
        let plain = self.key().open_in_place(Nonce::assume_unique_for_key(nonce), Aad::from(bound), &mut bytes);
        let len = plain.map_err(|_| NotGenuine)?.len();
        bytes.truncate(len);
        Ok(bytes)
    }

    fn key(&self) -> LessSafeKey {
        LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &self.0).expect("AES-256 takes 32 bytes"))
    }

    /// The secret of one message.
    fn for_message(&self, salt: &[u8; 16]) -> Secret {
        let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, &self.0));
        context.update(b"millpond kms 2026 message key");
        context.update(salt);
        Secret::from_slice(context.sign().as_ref()).expect("HMAC-SHA-256 gives 32 bytes")
    }
}

/// Encrypts into a blob that says how it is to be decrypted.
pub fn encrypt(material: &Secret, rng: &Rng, key_id: [u8; 16], version: u32, context: &[u8], plain: &[u8]) -> Vec<u8> {
    let mut header = Header { key_id, version, salt: [0; 16], nonce: [0; NONCE_LEN] };
    rng.fill(&mut header.salt);
    rng.fill(&mut header.nonce);
    let mut blob = header.to_bytes().to_vec();
    let bound = [blob.as_slice(), context].concat();
    blob.extend(material.for_message(&header.salt).seal(header.nonce, &bound, plain));
    blob
}

pub fn decrypt(material: &Secret, blob: &Ciphertext<'_>, context: &[u8]) -> Result<Vec<u8>, NotGenuine> {
    let Header { salt, nonce, .. } = blob.header;
    let bound = [blob.header.to_bytes().as_slice(), context].concat();
    material.for_message(&salt).open(nonce, &bound, blob.sealed)
}

#[cfg(test)]
mod tests {
    use kernel::rng::Rng;
    use proptest::prelude::{any, prop, prop_assert_eq, proptest};

    use super::*;

    proptest! {
        #[test]
        fn what_is_encrypted_is_decrypted_and_nothing_else(
            seed: u64, plain in prop::collection::vec(any::<u8>(), 0..100), context in prop::collection::vec(any::<u8>(), 0..20), at: prop::sample::Index, flip in 1u8..,
        ) {
            let rng = Rng::seeded(seed);
            let material = Secret::random(&rng);
            let mut blob = encrypt(&material, &rng, [7; 16], 3, &context, &plain);
            let parsed = Ciphertext::parse(&blob).expect("our own");
            prop_assert_eq!(decrypt(&material, &parsed, &context), Ok(plain));
            prop_assert_eq!(decrypt(&material, &parsed, b"another context, longer than any"), Err(NotGenuine));
            prop_assert_eq!(decrypt(&Secret::random(&rng), &parsed, &context), Err(NotGenuine));
            let index = at.index(blob.len());
            blob[index] ^= flip;
            if let Some(bent) = Ciphertext::parse(&blob) {
                prop_assert_eq!(decrypt(&material, &bent, &context), Err(NotGenuine));
            }
        }
    }

    /// Test case 16 of "The Galois/Counter Mode of Operation" (McGrew, Viega), with its additional data: the AEAD is the one that everybody has.
    #[test]
    fn the_cipher_is_aes_256_gcm() {
        let bytes = |text: &str| hex::decode(text).unwrap();
        let key = Secret::from_slice(&bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")).unwrap();
        let plain = bytes(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
        );
        let bound = bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        let sealed = key.seal(bytes("cafebabefacedbaddecaf888").try_into().unwrap(), &bound, &plain);
        let expected = "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662\
                        76fc6ece0f4e1768cddf8853bb2d551b";
        assert_eq!(hex::encode(sealed), expected);
    }
}
