//! What a general purpose bucket may be called.
//!
//! AWS: "General purpose bucket naming rules" (S3 User Guide).

use std::net::Ipv4Addr;

/// Prefixes and suffixes that AWS keeps for itself: access point aliases, Object Lambda, multi-Region access points, directory and
/// table buckets, documentation examples.
const RESERVED_PREFIXES: &[&str] = &["xn--", "sthree-", "amzn-s3-demo-"];
const RESERVED_SUFFIXES: &[&str] = &["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

/// Whether a bucket of this name can be created.
pub fn is_valid(name: &str) -> bool {
    let is_edge = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let bytes = name.as_bytes();
    (3..=63).contains(&bytes.len())
        && bytes.iter().all(|&byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'.' || byte == b'-')
        && is_edge(bytes.first())
        && is_edge(bytes.last())
        && !name.contains("..")
        && name.parse::<Ipv4Addr>().is_err()
        && !RESERVED_PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        && !RESERVED_SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_follow_the_user_guide() {
        for good in ["abc", "my-bucket", "logs.example.com", "0a0", "a--b", &"a".repeat(63)] {
            assert!(is_valid(good), "{good}");
        }
        for bad in [
            "",
            "ab",
            "Bucket",
            "under_score",
            "-abc",
            "abc-",
            ".abc",
            "abc.",
            "a..b",
            "192.168.5.4",
            "xn--abc",
            "sthree-x",
            "amzn-s3-demo-b",
            "data-s3alias",
            "data--ol-s3",
            "data.mrap",
            "zone--x-s3",
            "data--table-s3",
            "ab c",
            "bücket",
            &"a".repeat(64),
        ] {
            assert!(!is_valid(bad), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(name in ".*") {
            let _ = is_valid(&name);
        }
    }
}
