//! Running cargo.

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::tally::Tally;

/// The cargo that runs us.
pub fn program() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Runs `cargo …` in the project's root; its words go straight to the terminal.
pub fn run(arguments: &[&str]) -> Result<()> {
    let status = Command::new(program()).args(arguments).current_dir(crate::root()).status().context("running cargo")?;
    ensure!(status.success(), "`cargo {}` failed", arguments.join(" "));
    Ok(())
}

/// Runs `cargo test …`, counts, and lets through whatever is not the good news of a single test.
pub fn test(arguments: &[&str], tally: &mut Tally) -> Result<()> {
    let mut command = Command::new(program());
    command.arg("test").args(arguments).current_dir(crate::root());
    let is_success = follow(&mut command, is_routine, Tally::of_libtest, tally)?;
    ensure!(is_success, "`cargo test {}` failed", arguments.join(" "));
    Ok(())
}

/// Runs a test program line by line: shows what is not routine, adds up what it counts, and tells whether it succeeded.
pub fn follow(command: &mut Command, is_routine: fn(&str) -> bool, count: fn(&str) -> Option<Tally>, tally: &mut Tally) -> Result<bool> {
    let program = command.get_program().to_string_lossy().into_owned();
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("running {program}"))?;
    let output = child.stdout.take().expect("stdout is piped");
    for line in BufReader::new(output).split(b'\n') {
        let line = String::from_utf8_lossy(&line?).into_owned();
        if let Some(counted) = count(&line) {
            *tally += counted;
        }
        if !is_routine(&line) {
            println!("{line}");
        }
    }
    Ok(child.wait()?.success())
}

fn is_routine(line: &str) -> bool {
    let is_fine = line.starts_with("test ") && (line.ends_with("... ok") || line.ends_with("... ignored"));
    let is_good = line.starts_with("test result: ok.");
    line.is_empty() || is_fine || is_good || line.starts_with("running ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_news_is_never_routine() {
        for routine in ["", "running 3 tests", "test a::b ... ok", "test result: ok. 3 passed; 0 failed; 0 ignored"] {
            assert!(is_routine(routine), "{routine}");
        }
        for news in ["test a::b ... FAILED", "failures:", "thread 'a' panicked at", "test result: FAILED. 1 passed; 1 failed"] {
            assert!(!is_routine(news), "{news}");
        }
    }

    #[test]
    fn a_followed_program_is_counted_and_judged() {
        let mut tally = Tally::default();
        let mut script = Command::new("sh");
        script.args(["-c", "echo 'test result: ok. 2 passed; 0 failed;'; exit 3"]);
        assert!(!follow(&mut script, is_routine, Tally::of_libtest, &mut tally).unwrap());
        assert_eq!(tally.passed, 2);
    }
}
