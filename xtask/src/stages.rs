//! Stages of work, one after the other: each is announced, timed, and accounted for at the end.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::tally::Tally;

/// One step of `cargo xtask test`.
pub struct Stage {
    pub name: &'static str,
    pub run: fn(&mut Tally) -> Result<()>,
}

/// Runs the stages until one fails. Says what happened to each; the last line counts the tests, for CI to read.
pub fn run(stages: &[Stage]) -> Result<()> {
    let mut tally = Tally::default();
    let mut report = Vec::new();
    let mut failure = None;
    for stage in stages {
        if failure.is_some() {
            report.push(format!("  –  {:<10} not run", stage.name));
            continue;
        }
        println!("── {}", stage.name);
        let (result, elapsed) = timed(|| (stage.run)(&mut tally));
        let mark = if result.is_ok() { "✓" } else { "✗" };
        let line = format!("  {mark}  {:<10} {:>8}", stage.name, seconds(elapsed));
        println!("{line}");
        report.push(line);
        failure = result.err().map(|error| (stage.name, error));
    }
    println!("\n{}", report.join("\n"));
    if tally.skipped > 0 {
        println!("  {} tests were skipped", tally.skipped);
    }
    if let Some((name, error)) = failure {
        if tally != Tally::default() {
            println!("{tally}");
        }
        bail!("{name}: {error:#}");
    }
    println!("all {} stages passed\n{tally}", stages.len());
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "the time a build takes is real time")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed())
}

fn seconds(elapsed: Duration) -> String {
    let total = elapsed.as_secs_f64();
    if total < 100.0 { format!("{total:.1} s") } else { format!("{} min {:02} s", total as u64 / 60, total as u64 % 60) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_failure_ends_the_run_and_names_itself() {
        let fine = Stage { name: "fine", run: |_| Ok(()) };
        let broken = Stage { name: "broken", run: |_| bail!("the reason") };
        let never = Stage { name: "never", run: |_| unreachable!("a stage after a failure is not run") };
        assert_eq!(run(&[fine, broken, never]).unwrap_err().to_string(), "broken: the reason");
    }

    #[test]
    fn minutes_are_for_long_waits() {
        assert_eq!(seconds(Duration::from_millis(1_234)), "1.2 s");
        assert_eq!(seconds(Duration::from_secs(605)), "10 min 05 s");
    }
}
