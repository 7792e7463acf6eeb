//! Sequence numbers: 56 decimal digits that grow within a shard, from parents to children, and tell which record they name.
//!
//! ```text
//! 496 ‖ second the shard was made in (11) ‖ ordinal of the record, from 1 (20) ‖ number of the shard (22)
//! ```
//!
//! AWS documents no more than that they grow ("Sequence numbers for the same partition key generally increase over time") and that
//! clients treat them as opaque; its own begin with 495 or 496 and have as many digits, which some clients show in columns.
//! Ordinal 0 is the number the shard starts with, which names no record yet.

use std::fmt;

const PREFIX: &str = "496";
const DIGITS: usize = 56;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sequence {
    /// Seconds of the epoch. A child's is greater than its parents'.
    pub made_at: u64,
    /// One more than the position in the shard's log.
    pub ordinal: u64,
    pub shard: u32,
}

impl Sequence {
    /// `None` for what no stream of ours has answered.
    pub fn parse(text: &str) -> Option<Sequence> {
        if text.len() != DIGITS || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let rest = text.strip_prefix(PREFIX)?;
        Some(Sequence { made_at: rest[..11].parse().ok()?, ordinal: rest[11..31].parse().ok()?, shard: rest[31..].parse().ok()? })
    }

    /// Where in the log the named record is. The shard's first number stands for its first record.
    pub fn position(self) -> u64 {
        self.ordinal.saturating_sub(1)
    }

    /// Where in the log the records behind the named one begin.
    pub fn after(self) -> u64 {
        self.ordinal
    }
}

impl fmt::Display for Sequence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{PREFIX}{:011}{:020}{:022}", self.made_at, self.ordinal, self.shard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_come_back_and_keep_their_order(one in any_sequence(), other in any_sequence()) {
            prop_assert_eq!(Sequence::parse(&one.to_string()), Some(one));
            prop_assert_eq!(one.to_string().len(), DIGITS);
            prop_assert_eq!(one.cmp(&other), one.to_string().cmp(&other.to_string()));
        }

        #[test]
        fn nothing_else_is_a_number(text in "\\PC{0,60}|496[0-9]{53}|[0-9]{56}") {
            if let Some(sequence) = Sequence::parse(&text) {
                prop_assert_eq!(sequence.to_string(), text);
            }
        }
    }

    fn any_sequence() -> impl Strategy<Value = Sequence> {
        (0..99_999_999_999_u64, any::<u64>(), any::<u32>()).prop_map(|(made_at, ordinal, shard)| Sequence { made_at, ordinal, shard })
    }
}
