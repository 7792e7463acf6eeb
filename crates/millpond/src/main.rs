//! `millpond`: one program that speaks the AWS APIs of data engineering and does the work behind them.
//!
//! The only crate that names every service: see [`house`]. What a person types is in [`cli`].

mod cli;
mod demo;
mod house;
#[cfg(feature = "objects")]
mod objects;

use std::process::ExitCode;

use clap::Parser;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    match cli.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("millpond: {error:#}");
            ExitCode::FAILURE
        }
    }
}
