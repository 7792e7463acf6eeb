//! Runs every measurement for every candidate, interleaved, and prints the medians.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::engines;

type Figures = BTreeMap<(&'static str, String), Vec<f64>>;

pub fn all(dir: &Path, rounds: usize) {
    let mut figures = Figures::new();
    for round in 0..rounds {
        for engine in engines::NAMES {
            let home = dir.join(format!("{}-{round}", engine.replace('+', "-")));
            std::fs::remove_dir_all(&home).ok();
            run(&["fill", engine, home.to_str().unwrap()], "", engine, &mut figures);
            run(&["read", engine, home.to_str().unwrap()], "", engine, &mut figures);
            for writers in ["1", "16", "64"] {
                run(&["write", engine, home.to_str().unwrap(), writers], &format!("{writers} writers: "), engine, &mut figures);
            }
            kill_while_writing(engine, &home);
            run(&["open", engine, home.to_str().unwrap()], "after kill -9: ", engine, &mut figures);
            std::fs::remove_dir_all(&home).ok();
            eprintln!("round {round}, {engine}: done");
        }
    }
    print_table(&figures);
}

fn run(args: &[&str], prefix: &str, engine: &'static str, figures: &mut Figures) {
    let output = Command::new(std::env::current_exe().unwrap()).args(args).output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        let (name, value) = line.split_once(' ').unwrap();
        figures.entry((engine, format!("{prefix}{name}"))).or_default().push(value.parse().unwrap());
    }
}

fn kill_while_writing(engine: &str, home: &Path) {
    let mut child = Command::new(std::env::current_exe().unwrap());
    let mut child = child.args(["write", engine, home.to_str().unwrap(), "16"]).stdout(Stdio::null()).spawn().unwrap();
    std::thread::sleep(Duration::from_secs(3));
    child.kill().unwrap();
    child.wait().unwrap();
}

fn print_table(figures: &Figures) {
    let mut names: Vec<&String> = figures.keys().map(|(_, name)| name).collect();
    names.sort();
    names.dedup();
    println!("| | {} |", engines::NAMES.join(" | "));
    println!("|---|{}", "---|".repeat(engines::NAMES.len()));
    for name in names {
        let cells: Vec<String> = engines::NAMES.iter().map(|engine| cell(figures.get(&(*engine, name.clone())))).collect();
        println!("| {name} | {} |", cells.join(" | "));
    }
}

/// The median, and the range it came from.
fn cell(values: Option<&Vec<f64>>) -> String {
    let Some(values) = values else { return "–".into() };
    let mut sorted = values.clone();
    sorted.sort_by(f64::total_cmp);
    format!("**{}** ({}–{})", sorted[sorted.len() / 2], sorted[0], sorted[sorted.len() - 1])
}
