//! What a person types, one file per command.

mod admin;
mod clock;
mod coverage;
mod env;
mod findings;
mod reset;
mod scrub;
mod status;
mod table;
mod up;

pub use table::{grouped, table};

use clap::{Parser, Subcommand};

/// The AWS APIs of data engineering, and the work behind them, on your machine.
#[derive(Parser)]
#[command(
    name = "millpond",
    version,
    arg_required_else_help = true,
    after_help = "Start with:  millpond up     then, elsewhere:  eval \"$(millpond env)\""
)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Answer in JSON, for machines.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Start the server; Ctrl-C ends it.
    Up(up::Up),
    /// Print the environment that points boto3, the CLI and Spark at the server.
    Env(env::Env),
    /// Show what the server is, what was called, and what its workers do.
    Status(admin::Server),
    /// Show or move the one clock.
    Clock(clock::Clock),
    /// Delete everything the server holds, and start over.
    Reset(reset::Reset),
    /// Read every byte the server keeps, and name what is no longer what was written.
    Scrub(admin::Server),
    /// List what works: operations per service, counted from the code.
    Coverage(coverage::Page),
    /// List where this run was more lenient than AWS.
    Findings(admin::Server),
    /// Take 336,776 real flights from CSV files to answers in SQL.
    Demo(crate::demo::Demo),
}

impl Cli {
    pub fn run(self) -> anyhow::Result<()> {
        let json = self.json;
        match self.command {
            Command::Up(up) => up.run(),
            Command::Env(env) => env.run(json),
            Command::Status(server) => status::run(&server, json),
            Command::Clock(clock) => clock.run(json),
            Command::Reset(reset) => reset.run(json),
            Command::Scrub(server) => scrub::run(&server, json),
            Command::Coverage(page) => page.run(json),
            Command::Findings(server) => findings::run(&server, json),
            Command::Demo(demo) => demo.run(),
        }
    }
}
