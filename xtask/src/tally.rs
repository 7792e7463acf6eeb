//! How many tests passed and failed, read from what test runners print.

use std::fmt;
use std::ops::AddAssign;

/// Counted tests. `skipped` are shown, so that nobody mistakes them for passed ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
    pub skipped: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// The line that CI reads.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

impl Tally {
    /// `test result: ok. 12 passed; 0 failed; 1 ignored; …`
    pub fn of_libtest(line: &str) -> Option<Tally> {
        line.strip_prefix("test result: ").map(Tally::of_counts)
    }

    /// `==== 3 failed, 40 passed, 2 skipped, 1 error in 12.34s ====`
    pub fn of_pytest(line: &str) -> Option<Tally> {
        let is_summary = line.contains(" in ") && [" passed", " failed", " error", " skipped"].iter().any(|word| line.contains(word));
        is_summary.then(|| Tally::of_counts(line))
    }

    /// Numbers, each before the word it counts.
    fn of_counts(text: &str) -> Tally {
        let words: Vec<&str> = text.split([' ', ';', ',', '=']).filter(|word| !word.is_empty()).collect();
        let mut tally = Tally::default();
        for pair in words.windows(2) {
            let Ok(count) = pair[0].parse::<u64>() else { continue };
            match pair[1] {
                "passed" => tally.passed += count,
                "failed" | "error" | "errors" => tally.failed += count,
                "ignored" | "skipped" => tally.skipped += count,
                _ => {}
            }
        }
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_runners_are_understood() {
        let rust = Tally::of_libtest("test result: FAILED. 12 passed; 1 failed; 2 ignored; 0 measured; 7 filtered out; finished in 0.10s");
        assert_eq!(rust, Some(Tally { passed: 12, failed: 1, skipped: 2 }));
        let python = Tally::of_pytest("=== 3 failed, 40 passed, 2 skipped, 1 error in 12.34s ===");
        assert_eq!(python, Some(Tally { passed: 40, failed: 4, skipped: 2 }));
        assert_eq!(Tally::of_pytest("5 passed in 0.1s"), Some(Tally { passed: 5, ..Tally::default() }));
        assert_eq!((Tally::of_libtest("test a ... ok"), Tally::of_pytest("test_s3.py .....")), (None, None));
    }

    #[test]
    fn the_last_line_is_what_ci_reads() {
        assert_eq!(Tally { passed: 1, failed: 0, skipped: 3 }.to_string(), "1 passed, 0 failed");
    }
}
