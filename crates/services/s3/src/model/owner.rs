//! Canonical user ids: how S3 names an account.
//!
//! AWS: "Finding the canonical user ID for your AWS account": 64 hex digits, the same for ever, from which the account cannot be read.
//! Here it can, by us: grants name accounts by them, and no directory of accounts needs to be kept. Display names are no longer answered
//! (AWS ended them in November 2025).

use kernel::AccountId;
use sha2::{Digest, Sha256};

/// Bytes of chance in front of the eight that hide the account.
const SALT: usize = 24;

/// The id of an account.
pub fn canonical_id(account: AccountId) -> String {
    let salt = &Sha256::digest(format!("s3 canonical user of account {account}"))[..SALT];
    hex::encode([salt, &(account.number() ^ mask(salt)).to_be_bytes()].concat())
}

/// The account that has this id, if any can.
pub fn account_of(id: &str) -> Option<AccountId> {
    let bytes = hex::decode(id).ok().filter(|bytes| bytes.len() == SALT + 8)?;
    let (salt, hidden) = bytes.split_at(SALT);
    let account = AccountId::from_number(u64::from_be_bytes(hidden.try_into().ok()?) ^ mask(salt))?;
    (canonical_id(account) == id).then_some(account)
}

fn mask(salt: &[u8]) -> u64 {
    let digest = Sha256::digest(salt);
    u64::from_be_bytes(digest[..8].try_into().expect("a digest is longer"))
}

/// The other id of an account that S3 tells, in event notifications: thirteen or fourteen capitals and digits that begin with A.
pub fn customer_id(account: impl std::fmt::Display) -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let digest = Sha256::digest(format!("s3 customer of account {account}"));
    let letters = digest.iter().take(13).map(|byte| char::from(ALPHABET[usize::from(byte % 32)]));
    std::iter::once('A').chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_account_has_one_id_of_sixty_four_digits() {
        let account = AccountId::DEFAULT;
        let id = canonical_id(account);
        assert_eq!(id.len(), 64);
        assert_eq!(id, canonical_id(account));
        assert_ne!(id, canonical_id(AccountId::from_number(1).unwrap()));
        for nobodys in ["", "_foo", &"0".repeat(64), &id[1..], &id.replace(&id[63..], "g")] {
            assert_eq!(account_of(nobodys), None, "{nobodys}");
        }
    }

    proptest! {
        #[test]
        fn an_id_leads_back_to_its_account(number in 0u64..1_000_000_000_000) {
            let account = AccountId::from_number(number).unwrap();
            prop_assert_eq!(account_of(&canonical_id(account)), Some(account));
        }
        #[test]
        fn no_text_is_an_id_by_chance(text in "[0-9a-f]{64}") {
            prop_assert_eq!(account_of(&text), None);
        }
    }
}
