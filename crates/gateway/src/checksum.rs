//! The checksums S3 keeps with objects: computed while the bytes stream, compared with a header or trailer, combined over parts.
//!
//! AWS: "Checking object integrity in Amazon S3" (User Guide). Multipart objects carry either a *composite* checksum (the checksum of the
//! parts' checksums, written `base64-N`) or, for CRCs, a *full object* one, which can be computed from the parts' without their bytes.
//!
//! CRCs run at memory speed (crc-fast uses carry-less multiplication where the CPU has it), SHA-1 and SHA-256 use the CPU's SHA
//! instructions, detected at run time.

use base64::{Engine, engine::general_purpose::STANDARD};
use crc_fast::{CrcAlgorithm, checksum_combine};
use http::StatusCode;
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::sigv4::Refusal;

/// How a checksum is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Algorithm {
    Crc32,
    Crc32c,
    Crc64Nvme,
    Sha1,
    Sha256,
    /// `content-md5` and ETags; not an `x-amz-checksum-*`.
    Md5,
}

impl Algorithm {
    /// Those a caller can choose with `x-amz-checksum-algorithm`.
    pub const FLEXIBLE: [Self; 5] = [Self::Crc32, Self::Crc32c, Self::Crc64Nvme, Self::Sha1, Self::Sha256];

    /// `x-amz-checksum-crc32c` or `content-md5`, in lower case.
    pub fn from_header(name: &str) -> Option<Self> {
        if name == "content-md5" {
            return Some(Self::Md5);
        }
        Self::FLEXIBLE.into_iter().find(|algorithm| algorithm.header() == name)
    }

    /// `CRC32C`, as in `x-amz-checksum-algorithm` and `x-amz-sdk-checksum-algorithm`; S3 reads it without case.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::FLEXIBLE.into_iter().find(|algorithm| algorithm.name().eq_ignore_ascii_case(name))
    }

    pub fn header(self) -> &'static str {
        match self {
            Self::Crc32 => "x-amz-checksum-crc32",
            Self::Crc32c => "x-amz-checksum-crc32c",
            Self::Crc64Nvme => "x-amz-checksum-crc64nvme",
            Self::Sha1 => "x-amz-checksum-sha1",
            Self::Sha256 => "x-amz-checksum-sha256",
            Self::Md5 => "content-md5",
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Crc32 => "CRC32",
            Self::Crc32c => "CRC32C",
            Self::Crc64Nvme => "CRC64NVME",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
            Self::Md5 => "MD5",
        }
    }

    /// Bytes of the digest, before base64.
    pub fn length(self) -> usize {
        match self {
            Self::Crc32 | Self::Crc32c => 4,
            Self::Crc64Nvme => 8,
            Self::Md5 => 16,
            Self::Sha1 => 20,
            Self::Sha256 => 32,
        }
    }

    fn crc(self) -> Option<CrcAlgorithm> {
        match self {
            Self::Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
            Self::Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
            Self::Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
            Self::Sha1 | Self::Sha256 | Self::Md5 => None,
        }
    }
}

/// A finished checksum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Checksum {
    algorithm: Algorithm,
    /// Big-endian for CRCs; bytes beyond the algorithm's length are zero.
    bytes: [u8; 32],
}

impl Checksum {
    /// Of bytes at hand.
    pub fn of(algorithm: Algorithm, data: &[u8]) -> Self {
        let mut hasher = Hasher::new(algorithm);
        hasher.update(data);
        hasher.finish()
    }

    /// Reads the base64 text of a header or trailer.
    pub fn parse(algorithm: Algorithm, text: &str) -> Result<Self, ChecksumError> {
        let decoded = STANDARD.decode(text.trim()).ok().filter(|decoded| decoded.len() == algorithm.length());
        let decoded = decoded.ok_or_else(|| ChecksumError::Unreadable { algorithm, declared: text.to_owned() })?;
        Ok(Self::from_bytes(algorithm, &decoded))
    }

    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.algorithm.length()]
    }

    pub fn base64(&self) -> String {
        STANDARD.encode(self.as_bytes())
    }

    /// What an MD5 ETag shows.
    pub fn hex(&self) -> String {
        hex::encode(self.as_bytes())
    }

    /// Compares with what the caller said it would be.
    pub fn expect(&self, declared: &Self) -> Result<(), ChecksumError> {
        if self == declared {
            return Ok(());
        }
        Err(ChecksumError::Mismatch { algorithm: self.algorithm, declared: declared.base64(), computed: self.base64() })
    }

    /// The checksum over the parts' checksums, without AWS's `-N`.
    ///
    /// AWS: not offered for CRC64NVME, which is always full object.
    pub fn composite(algorithm: Algorithm, parts: &[Self]) -> Composite {
        let mut hasher = Hasher::new(algorithm);
        parts.iter().for_each(|part| hasher.update(part.as_bytes()));
        Composite { checksum: hasher.finish(), parts: parts.len() }
    }

    /// The full object's CRC from this one and that of the `next_length` bytes that follow. `None` for algorithms that cannot, and for
    /// two different ones.
    pub fn followed_by(&self, next: &Self, next_length: u64) -> Option<Self> {
        let crc = self.algorithm.crc().filter(|_| self.algorithm == next.algorithm)?;
        Some(Self::from_crc(self.algorithm, checksum_combine(crc, self.crc_value(), next.crc_value(), next_length)))
    }

    /// The full object's CRC from its parts' and their lengths.
    pub fn full_object(algorithm: Algorithm, parts: &[(Self, u64)]) -> Option<Self> {
        let empty = algorithm.crc().map(|_| Self::of(algorithm, b""))?;
        parts.iter().try_fold(empty, |sum, (part, length)| sum.followed_by(part, *length))
    }

    fn from_bytes(algorithm: Algorithm, digest: &[u8]) -> Self {
        let mut bytes = [0; 32];
        bytes[..digest.len()].copy_from_slice(digest);
        Self { algorithm, bytes }
    }

    fn from_crc(algorithm: Algorithm, value: u64) -> Self {
        Self::from_bytes(algorithm, &value.to_be_bytes()[8 - algorithm.length()..])
    }

    fn crc_value(&self) -> u64 {
        self.as_bytes().iter().fold(0, |value, byte| value << 8 | u64::from(*byte))
    }
}

/// A multipart object's composite checksum: `base64-N`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Composite {
    pub checksum: Checksum,
    pub parts: usize,
}

impl std::fmt::Display for Composite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.checksum.base64(), self.parts)
    }
}

/// A checksum being computed.
#[derive(Debug, Clone)]
pub struct Hasher {
    algorithm: Algorithm,
    state: State,
}

#[derive(Debug, Clone)]
enum State {
    Crc(crc_fast::Digest),
    Sha1(Sha1),
    Sha256(Sha256),
    Md5(Md5),
}

impl Hasher {
    pub fn new(algorithm: Algorithm) -> Self {
        let state = match (algorithm.crc(), algorithm) {
            (Some(crc), _) => State::Crc(crc_fast::Digest::new(crc)),
            (None, Algorithm::Sha1) => State::Sha1(Sha1::new()),
            (None, Algorithm::Sha256) => State::Sha256(Sha256::new()),
            (None, _) => State::Md5(Md5::new()),
        };
        Self { algorithm, state }
    }

    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    pub fn update(&mut self, data: &[u8]) {
        match &mut self.state {
            State::Crc(digest) => digest.update(data),
            State::Sha1(digest) => digest.update(data),
            State::Sha256(digest) => digest.update(data),
            State::Md5(digest) => digest.update(data),
        }
    }

    pub fn finish(self) -> Checksum {
        match self.state {
            State::Crc(digest) => Checksum::from_crc(self.algorithm, digest.finalize()),
            State::Sha1(digest) => Checksum::from_bytes(self.algorithm, &digest.finalize()),
            State::Sha256(digest) => Checksum::from_bytes(self.algorithm, &digest.finalize()),
            State::Md5(digest) => Checksum::from_bytes(self.algorithm, &digest.finalize()),
        }
    }
}

/// Why a declared checksum is not accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChecksumError {
    #[error("{} is not base64 of {} bytes", .algorithm.header(), .algorithm.length())]
    Unreadable { algorithm: Algorithm, declared: String },
    #[error("{} is {computed}, not {declared}", .algorithm.name())]
    Mismatch { algorithm: Algorithm, declared: String, computed: String },
}

impl ChecksumError {
    /// S3's answer.
    pub fn refusal(&self) -> Refusal {
        let bad = |code, message: String| Refusal::new(StatusCode::BAD_REQUEST, code, message);
        match self {
            Self::Unreadable { algorithm: Algorithm::Md5, declared } => {
                bad("InvalidDigest", "The Content-MD5 you specified was invalid.".into()).with("Content-MD5", declared)
            }
            Self::Unreadable { algorithm, .. } => bad("InvalidRequest", format!("Value for {} header is invalid.", algorithm.header())),
            Self::Mismatch { algorithm: Algorithm::Md5, declared, computed } => {
                bad("BadDigest", "The Content-MD5 you specified did not match what we received.".into())
                    .with("ExpectedDigest", declared)
                    .with("CalculatedDigest", computed)
            }
            Self::Mismatch { algorithm, .. } => {
                bad("BadDigest", format!("The {} you specified did not match the calculated checksum.", algorithm.name()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The check values of the CRC catalogue, and the digests of "123456789".
    #[test]
    fn known_values() {
        let base64 = |algorithm| Checksum::of(algorithm, b"123456789").base64();
        assert_eq!(base64(Algorithm::Crc32), STANDARD.encode(0xcbf4_3926_u32.to_be_bytes()));
        assert_eq!(base64(Algorithm::Crc32c), STANDARD.encode(0xe306_9283_u32.to_be_bytes()));
        assert_eq!(base64(Algorithm::Crc64Nvme), STANDARD.encode(0xae8b_1486_0a79_9888_u64.to_be_bytes()));
        assert_eq!(Checksum::of(Algorithm::Md5, b"").hex(), "d41d8cd98f00b204e9800998ecf8427e");
        assert_eq!(Checksum::of(Algorithm::Sha1, b"abc").hex(), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert_eq!(Checksum::of(Algorithm::Sha256, b"").hex(), crate::sigv4::EMPTY_SHA256);
        // AWS: the trailer of the S3 documentation's chunked upload example, 65 KiB of "a".
        assert_eq!(Checksum::of(Algorithm::Crc32c, &[b'a'; 66_560]).base64(), "sOO8/Q==");
    }

    #[test]
    fn headers_and_names_lead_to_the_algorithm() {
        for algorithm in Algorithm::FLEXIBLE {
            assert_eq!(Algorithm::from_header(algorithm.header()), Some(algorithm));
            assert_eq!(Algorithm::from_name(&algorithm.name().to_lowercase()), Some(algorithm));
        }
        assert_eq!(Algorithm::from_header("content-md5"), Some(Algorithm::Md5));
        assert_eq!(Algorithm::from_header("x-amz-checksum-type"), None);
        assert_eq!(Algorithm::from_name("MD5"), None);
    }

    #[test]
    fn a_wrong_checksum_is_a_bad_digest() {
        let computed = Checksum::of(Algorithm::Crc32, b"data");
        let error = computed.expect(&Checksum::of(Algorithm::Crc32, b"other")).unwrap_err();
        assert_eq!(error.refusal().code, "BadDigest");
        assert_eq!(error.refusal().message, "The CRC32 you specified did not match the calculated checksum.");
        let unreadable = Checksum::parse(Algorithm::Crc32, "AAAA").unwrap_err();
        assert_eq!(unreadable.refusal().message, "Value for x-amz-checksum-crc32 header is invalid.");
        let md5 = Checksum::parse(Algorithm::Md5, "bad").unwrap_err();
        assert_eq!((md5.refusal().code, md5.refusal().message.as_str()), ("InvalidDigest", "The Content-MD5 you specified was invalid."));
    }

    #[test]
    fn a_composite_is_the_checksum_of_checksums() {
        let parts = [Checksum::of(Algorithm::Sha256, b"a"), Checksum::of(Algorithm::Sha256, b"b")];
        let joined = [parts[0].as_bytes(), parts[1].as_bytes()].concat();
        let expected = format!("{}-2", Checksum::of(Algorithm::Sha256, &joined).base64());
        assert_eq!(Checksum::composite(Algorithm::Sha256, &parts).to_string(), expected);
        assert_eq!(Checksum::full_object(Algorithm::Sha256, &[(parts[0], 1)]), None);
    }

    proptest! {
        #[test]
        fn streaming_and_combining_agree_with_one_go(
            parts in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..3000), 0..5),
        ) {
            let whole = parts.concat();
            for algorithm in Algorithm::FLEXIBLE.into_iter().chain([Algorithm::Md5]) {
                let mut hasher = Hasher::new(algorithm);
                parts.iter().for_each(|part| hasher.update(part));
                let expected = Checksum::of(algorithm, &whole);
                prop_assert_eq!(hasher.finish(), expected);
                prop_assert_eq!(Checksum::parse(algorithm, &expected.base64()).unwrap(), expected);
                let sums: Vec<_> = parts.iter().map(|part| (Checksum::of(algorithm, part), part.len() as u64)).collect();
                if let Some(full) = Checksum::full_object(algorithm, &sums) {
                    prop_assert_eq!(full, expected);
                }
            }
        }
    }
}
