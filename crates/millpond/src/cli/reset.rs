//! `millpond reset`: everything goes, after asking.

use std::io::{BufRead, IsTerminal, Write};

use clap::Args;
use serde_json::json;

use super::admin::Server;

#[derive(Args)]
pub struct Reset {
    /// Do not ask.
    #[arg(long, short)]
    yes: bool,
    #[command(flatten)]
    server: Server,
}

impl Reset {
    pub fn run(self, json: bool) -> anyhow::Result<()> {
        if !self.yes && !confirmed()? {
            anyhow::bail!("nothing was deleted; say --yes to reset without being asked");
        }
        let answer = self.server.post("reset", &json!({}))?;
        if json {
            println!("{}", serde_json::to_string_pretty(&answer)?);
        } else {
            println!("Everything is deleted; the server runs on, empty.");
        }
        Ok(())
    }
}

fn confirmed() -> anyhow::Result<bool> {
    let input = std::io::stdin();
    if !input.is_terminal() {
        return Ok(false);
    }
    eprint!("Delete every bucket, table and setting of this server? [y/N] ");
    std::io::stderr().flush()?;
    let mut line = String::new();
    input.lock().read_line(&mut line)?;
    Ok(matches!(line.trim(), "y" | "Y" | "yes"))
}
