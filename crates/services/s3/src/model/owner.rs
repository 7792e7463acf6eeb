//! Canonical user ids: how S3 names an account.
//!
//! AWS: "Finding the canonical user ID for your AWS account": 64 hex digits, the same for ever, from which the account cannot be read.
//! Display names are no longer answered (AWS ended them in November 2025).

use sha2::{Digest, Sha256};

/// The id of an account, given its twelve digits.
pub fn canonical_id(account: impl std::fmt::Display) -> String {
    hex::encode(Sha256::digest(format!("s3 canonical user of account {account}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_has_one_id_of_sixty_four_digits() {
        let id = canonical_id("000000000000");
        assert_eq!(id.len(), 64);
        assert_eq!(id, canonical_id("000000000000"));
        assert_ne!(id, canonical_id("000000000001"));
    }
}
