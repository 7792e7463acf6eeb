//! The checksums S3 keeps beside ETags.
//!
//! AWS: "Checking object integrity for data uploads" (User Guide). Since December 2024 every object has one: CRC-64/NVME over all bytes
//! unless the caller chose another. A multipart object's is either *full object* (CRCs only: they combine without the bytes) or
//! *composite*: the checksum of the parts' checksums, written `base64-N`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crc_fast::{CrcAlgorithm, checksum_combine};
use serde::{Deserialize, Serialize};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Algorithm {
    Crc32,
    Crc32c,
    Crc64Nvme,
    Sha1,
    Sha256,
}

impl Algorithm {
    pub const ALL: [Algorithm; 5] = [Algorithm::Crc32, Algorithm::Crc32c, Algorithm::Crc64Nvme, Algorithm::Sha1, Algorithm::Sha256];

    /// What is computed when nobody says.
    pub const DEFAULT: Algorithm = Algorithm::Crc64Nvme;

    /// S3 reads the name without case.
    pub fn parse(name: &str) -> Option<Algorithm> {
        Algorithm::ALL.into_iter().find(|algorithm| algorithm.name().eq_ignore_ascii_case(name))
    }
    pub const fn name(self) -> &'static str {
        match self {
            Algorithm::Crc32 => "CRC32",
            Algorithm::Crc32c => "CRC32C",
            Algorithm::Crc64Nvme => "CRC64NVME",
            Algorithm::Sha1 => "SHA1",
            Algorithm::Sha256 => "SHA256",
        }
    }
    /// `x-amz-checksum-crc32c`: how error messages name it.
    pub fn header(self) -> String {
        format!("x-amz-checksum-{}", self.name().to_lowercase())
    }
    const fn crc(self) -> Option<CrcAlgorithm> {
        match self {
            Algorithm::Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
            Algorithm::Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
            Algorithm::Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
            Algorithm::Sha1 | Algorithm::Sha256 => None,
        }
    }
    /// What a multipart upload's checksum covers when nobody says (User Guide, table of supported types).
    pub const fn default_coverage(self) -> Coverage {
        match self {
            Algorithm::Crc64Nvme => Coverage::FullObject,
            _ => Coverage::Composite,
        }
    }
    /// AWS: SHA checksums cannot be full object, CRC64NVME cannot be composite.
    pub const fn allows(self, coverage: Coverage) -> bool {
        match coverage {
            Coverage::FullObject => self.crc().is_some(),
            Coverage::Composite => !matches!(self, Algorithm::Crc64Nvme),
        }
    }
}

/// A finished checksum: the variant is the algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Digest {
    Crc32(u32),
    Crc32c(u32),
    Crc64Nvme(u64),
    Sha1([u8; 20]),
    Sha256([u8; 32]),
}

impl Digest {
    pub const fn algorithm(&self) -> Algorithm {
        match self {
            Digest::Crc32(_) => Algorithm::Crc32,
            Digest::Crc32c(_) => Algorithm::Crc32c,
            Digest::Crc64Nvme(_) => Algorithm::Crc64Nvme,
            Digest::Sha1(_) => Algorithm::Sha1,
            Digest::Sha256(_) => Algorithm::Sha256,
        }
    }
    pub fn base64(&self) -> String {
        match self {
            Digest::Crc32(crc) | Digest::Crc32c(crc) => STANDARD.encode(crc.to_be_bytes()),
            Digest::Crc64Nvme(crc) => STANDARD.encode(crc.to_be_bytes()),
            Digest::Sha1(bytes) => STANDARD.encode(bytes),
            Digest::Sha256(bytes) => STANDARD.encode(bytes),
        }
    }
    /// `None` unless it is base64 of the right length.
    pub fn parse(algorithm: Algorithm, text: &str) -> Option<Digest> {
        let bytes = STANDARD.decode(text.trim()).ok()?;
        Some(match algorithm {
            Algorithm::Crc32 => Digest::Crc32(u32::from_be_bytes(bytes.try_into().ok()?)),
            Algorithm::Crc32c => Digest::Crc32c(u32::from_be_bytes(bytes.try_into().ok()?)),
            Algorithm::Crc64Nvme => Digest::Crc64Nvme(u64::from_be_bytes(bytes.try_into().ok()?)),
            Algorithm::Sha1 => Digest::Sha1(bytes.try_into().ok()?),
            Algorithm::Sha256 => Digest::Sha256(bytes.try_into().ok()?),
        })
    }
    /// Of bytes at hand.
    pub fn of(algorithm: Algorithm, bytes: &[u8]) -> Digest {
        let mut hasher = Hasher::new(algorithm);
        hasher.update(bytes);
        hasher.finish()
    }
    fn from_crc(algorithm: Algorithm, crc: u64) -> Option<Digest> {
        match algorithm {
            Algorithm::Crc32 => Some(Digest::Crc32(crc as u32)),
            Algorithm::Crc32c => Some(Digest::Crc32c(crc as u32)),
            Algorithm::Crc64Nvme => Some(Digest::Crc64Nvme(crc)),
            Algorithm::Sha1 | Algorithm::Sha256 => None,
        }
    }
    fn crc(&self) -> Option<u64> {
        match self {
            Digest::Crc32(crc) | Digest::Crc32c(crc) => Some(u64::from(*crc)),
            Digest::Crc64Nvme(crc) => Some(*crc),
            Digest::Sha1(_) | Digest::Sha256(_) => None,
        }
    }
}

/// What a checksum of a multipart object is computed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Coverage {
    FullObject,
    Composite,
}

impl Coverage {
    pub fn parse(name: &str) -> Option<Coverage> {
        match name {
            "FULL_OBJECT" => Some(Coverage::FullObject),
            "COMPOSITE" => Some(Coverage::Composite),
            _ => None,
        }
    }
    pub const fn name(self) -> &'static str {
        match self {
            Coverage::FullObject => "FULL_OBJECT",
            Coverage::Composite => "COMPOSITE",
        }
    }
}

/// An object's checksum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checksum {
    pub digest: Digest,
    /// How many parts a composite checksum covers; zero for full object.
    pub parts: u16,
}

impl Checksum {
    pub const fn full(digest: Digest) -> Checksum {
        Checksum { digest, parts: 0 }
    }
    pub const fn algorithm(&self) -> Algorithm {
        self.digest.algorithm()
    }
    pub const fn coverage(&self) -> Coverage {
        if self.parts == 0 { Coverage::FullObject } else { Coverage::Composite }
    }
    /// As in headers: base64, with `-N` behind a composite one.
    pub fn text(&self) -> String {
        let base64 = self.digest.base64();
        if self.parts == 0 { base64 } else { format!("{base64}-{}", self.parts) }
    }
    /// Whether a caller's value is this one. The `-N` of a composite checksum may be left out.
    pub fn is(&self, said: &str) -> bool {
        said == self.text() || said == self.digest.base64()
    }

    /// The checksum of an object made of these parts, each with its length. `None` when the algorithm cannot cover it so.
    pub fn of_parts(coverage: Coverage, algorithm: Algorithm, parts: &[(Digest, u64)]) -> Option<Checksum> {
        match coverage {
            Coverage::Composite => {
                let mut hasher = Hasher::new(algorithm);
                for (digest, _) in parts {
                    hasher.update(&STANDARD.decode(digest.base64()).ok()?);
                }
                Some(Checksum { digest: hasher.finish(), parts: parts.len() as u16 })
            }
            Coverage::FullObject => {
                let crc_algorithm = algorithm.crc()?;
                let mut whole = Digest::of(algorithm, b"").crc()?;
                for (digest, length) in parts {
                    whole = checksum_combine(crc_algorithm, whole, digest.crc()?, *length);
                }
                Digest::from_crc(algorithm, whole).map(Checksum::full)
            }
        }
    }
}

/// A checksum while the bytes stream by.
pub enum Hasher {
    Crc(Algorithm, Box<crc_fast::Digest>),
    Sha1(Box<Sha1>),
    Sha256(Box<Sha256>),
}

impl Hasher {
    pub fn new(algorithm: Algorithm) -> Hasher {
        match (algorithm.crc(), algorithm) {
            (Some(crc), _) => Hasher::Crc(algorithm, Box::new(crc_fast::Digest::new(crc))),
            (None, Algorithm::Sha1) => Hasher::Sha1(Box::default()),
            (None, _) => Hasher::Sha256(Box::default()),
        }
    }
    pub fn update(&mut self, bytes: &[u8]) {
        match self {
            Hasher::Crc(_, crc) => crc.update(bytes),
            Hasher::Sha1(sha) => sha.update(bytes),
            Hasher::Sha256(sha) => sha.update(bytes),
        }
    }
    pub fn finish(self) -> Digest {
        match self {
            Hasher::Crc(algorithm, crc) => Digest::from_crc(algorithm, crc.finalize()).expect("only CRCs are hashed as CRCs"),
            Hasher::Sha1(sha) => Digest::Sha1(sha.finalize().into()),
            Hasher::Sha256(sha) => Digest::Sha256(sha.finalize().into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn check_values_of_the_catalogues_hold() {
        // The "check" of each CRC in Greg Cook's catalogue is over "123456789"; FIPS 180 gives the SHAs of "abc".
        assert_eq!(Digest::of(Algorithm::Crc32, b"123456789"), Digest::Crc32(0xcbf4_3926));
        assert_eq!(Digest::of(Algorithm::Crc32c, b"123456789"), Digest::Crc32c(0xe306_9283));
        assert_eq!(Digest::of(Algorithm::Crc64Nvme, b"123456789"), Digest::Crc64Nvme(0xae8b_1486_0a79_9888));
        assert_eq!(Digest::of(Algorithm::Sha1, b"abc").base64(), "qZk+NkcGgWq6PiVxeFDCbJzQ2J0=");
        assert_eq!(Digest::of(Algorithm::Sha256, b"abc").base64(), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    #[test]
    fn a_composite_checksum_counts_its_parts() {
        let parts = [(Digest::of(Algorithm::Sha256, b"a"), 1), (Digest::of(Algorithm::Sha256, b"b"), 1)];
        let composite = Checksum::of_parts(Coverage::Composite, Algorithm::Sha256, &parts).unwrap();
        assert!(composite.text().ends_with("=-2") && composite.is(&composite.text()));
        assert_eq!(Checksum::of_parts(Coverage::FullObject, Algorithm::Sha256, &parts), None);
        assert!(!Algorithm::Sha1.allows(Coverage::FullObject) && !Algorithm::Crc64Nvme.allows(Coverage::Composite));
    }

    proptest! {
        #[test]
        fn a_full_object_checksum_of_parts_is_that_of_the_bytes(parts in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 1..6)) {
            for algorithm in [Algorithm::Crc32, Algorithm::Crc32c, Algorithm::Crc64Nvme] {
                let digests: Vec<_> = parts.iter().map(|part| (Digest::of(algorithm, part), part.len() as u64)).collect();
                let combined = Checksum::of_parts(Coverage::FullObject, algorithm, &digests).unwrap();
                prop_assert_eq!(combined.digest, Digest::of(algorithm, &parts.concat()));
            }
        }
        #[test]
        fn text_has_an_inverse(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
            for algorithm in Algorithm::ALL {
                let digest = Digest::of(algorithm, &bytes);
                prop_assert_eq!(Digest::parse(algorithm, &digest.base64()), Some(digest));
            }
        }
    }
}
