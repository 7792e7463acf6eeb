//! What an object may be called: any UTF-8 of up to 1,024 bytes. A slash means nothing to S3.
//!
//! AWS: "Naming Amazon S3 objects" (S3 User Guide).

pub const BYTES_MAX: usize = 1024;

/// How long a key may become in the store's tables, where NUL and SOH take two bytes each, and where it stands among other things.
///
/// Differs from AWS: a key of more than 872 such characters is refused as too long. Nobody has been seen to have one.
const STORED_BYTES_MAX: usize = 1896;

#[derive(Debug, PartialEq, Eq)]
pub struct KeyTooLong {
    pub bytes: usize,
}

/// The length rule; keys are otherwise free.
pub fn check(key: &str) -> Result<(), KeyTooLong> {
    let escaped = key.bytes().filter(|byte| *byte < 2).count();
    if key.len() > BYTES_MAX || key.len() + escaped > STORED_BYTES_MAX { Err(KeyTooLong { bytes: key.len() }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_counted_and_not_characters() {
        assert_eq!(check(&"é".repeat(512)), Ok(()));
        assert_eq!(check(&"é".repeat(513)), Err(KeyTooLong { bytes: 1026 }));
        assert_eq!(check(&"\u{1}".repeat(800)), Ok(()));
        assert!(check(&"\0".repeat(1024)).is_err());
    }
}
