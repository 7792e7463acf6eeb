//! Access key ids say whose they are.
//!
//! Behind the four letters stand 80 bits in base32. Since 2019 the first bit is set and the next forty are the account's number;
//! that is how `GetAccessKeyInfo` answers for keys that are long gone. We give out ids of the same form.
//! Source: "A short note on AWS KEY ID" (T. Be'ery, 2023), checked by its readers against `sts get-access-key-info`.

use kernel::AccountId;

/// A user's own key.
pub const LONG_TERM: &str = "AKIA";
/// A session's key.
pub const TEMPORARY: &str = "ASIA";

const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const LETTERS: u32 = 16;
/// Bits behind the account's forty.
const CHANCE_BITS: u32 = 39;

/// An id of this account; only 39 bits of `chance` are used.
pub fn encode(prefix: &str, account: AccountId, chance: u64) -> String {
    let chance = u128::from(chance & ((1 << CHANCE_BITS) - 1));
    let bits = 1 << 79 | u128::from(account.number()) << CHANCE_BITS | chance;
    let letters = (0..LETTERS).rev().map(|place| char::from(BASE32[(bits >> (place * 5)) as usize & 31]));
    prefix.chars().chain(letters).collect()
}

/// The account inside an id; `None` when the id is not of this form.
pub fn account(id: &str) -> Option<AccountId> {
    let letters = id.strip_prefix(LONG_TERM).or_else(|| id.strip_prefix(TEMPORARY))?;
    if letters.len() != LETTERS as usize {
        return None;
    }
    let mut bits: u128 = 0;
    for letter in letters.bytes() {
        bits = bits << 5 | BASE32.iter().position(|known| *known == letter)? as u128;
    }
    let is_new_form = bits >> 79 == 1;
    let number = (bits >> CHANCE_BITS) as u64 & ((1 << 40) - 1);
    if is_new_form { AccountId::from_number(number) } else { None }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn an_id_gives_its_account_back(number in 0u64..1_000_000_000_000, chance: u64) {
            let owner = AccountId::from_number(number).unwrap();
            let id = encode(LONG_TERM, owner, chance);
            prop_assert_eq!(id.len(), 20);
            prop_assert_eq!(account(&id), Some(owner));
        }

        #[test]
        fn any_text_may_be_asked_about(text: String) {
            account(&text);
            account(&format!("AKIA{text}"));
        }
    }

    #[test]
    fn ids_of_the_old_form_name_no_account() {
        assert_eq!(account("AKIAIOSFODNN7EXAMPLE"), None);
        // The worked example of the note cited above.
        assert_eq!(account("ASIAQNZGKIQY56JQ7WML").unwrap().to_string(), "029608264753");
    }
}
