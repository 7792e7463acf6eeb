//! How long to wait before trying again.

use wire::Timestamp;

/// Doubles from `first_millis` to `most_millis`. No jitter: within one process there is no herd to scatter,
/// and without it a simulation repeats itself.
#[derive(Clone, Copy, Debug)]
pub struct Backoff {
    pub first_millis: i64,
    pub most_millis: i64,
}

impl Backoff {
    pub const DEFAULT: Backoff = Backoff { first_millis: 500, most_millis: 60_000 };

    /// The wait after `failures` failures in a row, counted from one.
    pub fn millis(self, failures: u32) -> i64 {
        let doublings = failures.saturating_sub(1).min(30);
        self.first_millis.saturating_mul(1 << doublings).min(self.most_millis)
    }
    pub fn after(self, failures: u32, now: Timestamp) -> Timestamp {
        now.plus_millis(self.millis(failures))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_a_ceiling() {
        let waits: Vec<i64> = [1, 2, 3, 8, 40, u32::MAX].into_iter().map(|n| Backoff::DEFAULT.millis(n)).collect();
        assert_eq!(waits, [500, 1_000, 2_000, 60_000, 60_000, 60_000]);
    }
}
