//! An AWS account id: exactly twelve digits.

use serde::{Deserialize, Serialize};

/// Twelve digits, leading zeros significant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AccountId(u64);

impl AccountId {
    /// The account that other emulators use too, so that their users' ARNs stay true here.
    pub const DEFAULT: AccountId = AccountId(0);

    /// `None` unless the text is twelve digits.
    pub fn parse(text: &str) -> Option<AccountId> {
        let valid = text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
        valid.then(|| AccountId(text.parse().expect("twelve digits fit in 64 bits")))
    }
    pub const fn number(self) -> u64 {
        self.0
    }
    /// From the number whose zero-padded digits are the id; `None` beyond twelve digits.
    pub const fn from_number(number: u64) -> Option<AccountId> {
        if number < 1_000_000_000_000 { Some(AccountId(number)) } else { None }
    }
}

impl std::fmt::Display for AccountId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:012}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_id_is_twelve_digits_and_nothing_else() {
        assert_eq!(AccountId::parse("000000000123").unwrap().to_string(), "000000000123");
        for wrong in ["", "123456789", "1234567890123", "12345678901a", "+12345678901", "१२३४"] {
            assert_eq!(AccountId::parse(wrong), None, "{wrong}");
        }
    }
}
