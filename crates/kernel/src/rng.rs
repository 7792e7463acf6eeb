//! Chance comes in through one door: secure in production, repeatable under a seed.

use parking_lot::Mutex;
use rand_chacha::ChaCha12Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

/// A cryptographically secure generator. Seeded, it repeats itself, and so does everything built on it.
pub struct Rng(Mutex<ChaCha12Rng>);

impl Rng {
    /// Seeded by the operating system: fit for secret keys.
    pub fn from_os() -> Rng {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).expect("the operating system has randomness");
        Rng(Mutex::new(ChaCha12Rng::from_seed(seed)))
    }
    /// The same seed gives the same sequence.
    pub fn seeded(seed: u64) -> Rng {
        Rng(Mutex::new(ChaCha12Rng::seed_from_u64(seed)))
    }

    pub fn u64(&self) -> u64 {
        self.0.lock().next_u64()
    }
    pub fn u128(&self) -> u128 {
        let mut rng = self.0.lock();
        u128::from(rng.next_u64()) << 64 | u128::from(rng.next_u64())
    }
    pub fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().fill_bytes(bytes);
    }
    /// A number below `bound`, which must not be zero.
    pub fn below(&self, bound: u64) -> u64 {
        ((u128::from(self.u64()) * u128::from(bound)) >> 64) as u64
    }
    /// A fraction in `0.0..1.0`.
    pub fn fraction(&self) -> f64 {
        (self.u64() >> 11) as f64 / (1u64 << 53) as f64
    }
    /// `length` characters of the alphabet, which must be ASCII.
    pub fn text(&self, length: usize, alphabet: &[u8]) -> String {
        (0..length).map(|_| char::from(alphabet[self.below(alphabet.len() as u64) as usize])).collect()
    }
    /// A random (version 4) UUID.
    pub fn uuid(&self) -> String {
        uuid_text(self.u128())
    }
}

/// The letters of AWS's unique ids (`AROA…`, `AKIA…`).
pub const UPPER_ALPHANUMERIC: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
pub const ALPHANUMERIC: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// Formats 128 random bits as a version 4 UUID.
pub fn uuid_text(bits: u128) -> String {
    let bits = bits & !(0xf << 76) & !(0b11 << 62) | (0x4 << 76) | (0b10 << 62);
    let hex = format!("{bits:032x}");
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_repeats_itself_and_uuids_are_version_four() {
        assert_eq!(Rng::seeded(7).uuid(), Rng::seeded(7).uuid());
        assert_ne!(Rng::seeded(7).u64(), Rng::seeded(8).u64());
        let uuid = Rng::from_os().uuid();
        assert_eq!(uuid.as_bytes()[14], b'4');
        assert!(matches!(uuid.as_bytes()[19], b'8' | b'9' | b'a' | b'b'), "{uuid}");
        assert!(Rng::seeded(1).below(3) < 3);
    }
}
