//! Entity tags: the MD5 of an object's bytes, or of its parts' MD5s.
//!
//! AWS: "ETag" in the S3 User Guide, "Checking object integrity": a single upload's ETag is the MD5 of the bytes, in hex; a multipart
//! upload's is the MD5 of the concatenated part MD5s, followed by `-` and the number of parts.
//!
//! MD5 is most of what a large PUT costs, and it cannot be split over cores. The assembly of `fast-md5` takes 1.33 ms per MiB where
//! the portable code takes 2 (Xeon, one core), which is why it is here beside the `md-5` crate others use.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

pub type Md5 = [u8; 16];

/// An object's or a part's tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ETag {
    pub md5: Md5,
    /// Zero for what was uploaded at once.
    pub parts: u16,
}

impl ETag {
    pub const fn of_whole(md5: Md5) -> ETag {
        ETag { md5, parts: 0 }
    }
    /// The tag of an object made of parts.
    pub fn of_parts(parts: &[Md5]) -> ETag {
        let mut hasher = Hasher::new();
        parts.iter().for_each(|part| hasher.update(part));
        ETag { md5: hasher.finish(), parts: parts.len() as u16 }
    }
    pub const fn is_multipart(&self) -> bool {
        self.parts > 0
    }
    /// Without quotes: what [`matches`] compares.
    pub fn bare(&self) -> String {
        let hex = hex::encode(self.md5);
        if self.is_multipart() { format!("{hex}-{}", self.parts) } else { hex }
    }
    /// As in headers and documents: `"9e107d9d372bb6826bd81d3542a419d6"`.
    pub fn quoted(&self) -> String {
        format!("\"{}\"", self.bare())
    }
    /// Whether `said`, with or without quotes, names this tag.
    pub fn is(&self, said: &str) -> bool {
        unquote(said).eq_ignore_ascii_case(&self.bare())
    }
}

/// A tag as a caller wrote it, without quotes and weakness: S3's tags are compared by their text alone.
pub fn unquote(said: &str) -> &str {
    let said = said.trim();
    let said = said.strip_prefix("W/").unwrap_or(said);
    said.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(said)
}

/// Whether a header such as `If-Match: "a", "b"` or `*` names this tag.
pub fn matches(header: &str, etag: &ETag) -> bool {
    header.split(',').any(|said| said.trim() == "*" || etag.is(said))
}

/// As in `Content-MD5`.
pub fn base64(md5: &Md5) -> String {
    STANDARD.encode(md5)
}

/// `None` unless it is the base64 of sixteen bytes.
pub fn parse_base64(text: &str) -> Option<Md5> {
    STANDARD.decode(text.trim()).ok()?.try_into().ok()
}

/// MD5 while the bytes stream by.
pub struct Hasher(fast_md5::Md5);

impl Hasher {
    pub fn new() -> Hasher {
        Hasher(fast_md5::Md5::new())
    }
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }
    pub fn finish(self) -> Md5 {
        self.0.finalize()
    }
}

impl Default for Hasher {
    fn default() -> Hasher {
        Hasher::new()
    }
}

/// The MD5 of bytes at hand.
pub fn md5(bytes: &[u8]) -> Md5 {
    let mut hasher = Hasher::new();
    hasher.update(bytes);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn tags_are_quoted_hex_and_count_their_parts() {
        // RFC 1321, appendix A.5.
        assert_eq!(ETag::of_whole(md5(b"")).quoted(), "\"d41d8cd98f00b204e9800998ecf8427e\"");
        assert_eq!(ETag::of_whole(md5(b"message digest")).bare(), "f96b697d7cb7938d525a2f31aaf161d0");
        let parts = ETag::of_parts(&[md5(b"a"), md5(b"b")]);
        assert!(parts.bare().ends_with("-2") && parts.is_multipart());
    }

    #[test]
    fn a_header_may_name_several_tags_or_any() {
        let tag = ETag::of_whole(md5(b""));
        assert!(matches("*", &tag));
        assert!(matches("\"x\", \"d41d8cd98f00b204e9800998ecf8427e\"", &tag));
        assert!(matches("d41d8cd98f00b204e9800998ecf8427e", &tag));
        assert!(!matches("\"d41d8cd98f00b204e9800998ecf8427e-1\"", &tag));
    }

    proptest! {
        #[test]
        fn pieces_hash_like_the_whole(bytes in prop::collection::vec(any::<u8>(), 0..500), at in 0usize..500) {
            let (left, right) = bytes.split_at(at.min(bytes.len()));
            let mut hasher = Hasher::new();
            hasher.update(left);
            hasher.update(right);
            prop_assert_eq!(hasher.finish(), md5(&bytes));
        }
        #[test]
        fn no_header_panics(header in ".*") {
            matches(&header, &ETag::of_whole([0; 16]));
        }
    }
}
