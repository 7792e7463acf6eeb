//! Which store underneath? Transactions as our handlers write them (two reads, four puts of 200 bytes), from concurrent tasks,
//! acknowledged when durable, over 200,000 rows that are there before.
//!
//! `store-bench all DIR [ROUNDS]` runs everything, each measurement in a process of its own, interleaved, and prints medians as
//! Markdown. `store-bench fill|write|read|open ENGINE DIR …` runs one; `store-bench blobs|log DIR …` measure those two.

mod engines;
mod group_commit;
mod measure;
mod report;
mod streams;

use std::path::Path;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["all", dir] => report::all(Path::new(dir), 3),
        ["all", dir, rounds] => report::all(Path::new(dir), rounds.parse().expect("a number of rounds")),
        ["fill", engine, dir] => measure::fill(engine, Path::new(dir)),
        ["write", engine, dir, writers] => measure::write(engine, Path::new(dir), writers.parse().expect("a number of writers")),
        ["read", engine, dir] => measure::read(engine, Path::new(dir)),
        ["blobs", dir] => streams::blobs(Path::new(dir)),
        ["log", dir, appenders] => streams::log(Path::new(dir), appenders.parse().expect("a number of appenders")),
        ["open", engine, dir] => measure::open(engine, Path::new(dir)),
        _ => eprintln!("store-bench all DIR [ROUNDS] | fill|write|read|open ENGINE DIR [WRITERS] | blobs DIR | log DIR APPENDERS"),
    }
}
