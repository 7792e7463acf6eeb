//! `millpond clock show|advance|freeze|unfreeze`.

use std::time::Duration;

use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;

use super::admin::Server;

#[derive(Args)]
pub struct Clock {
    #[command(subcommand)]
    wish: Wish,
    #[command(flatten)]
    server: Server,
}

#[derive(Subcommand)]
enum Wish {
    /// Print the time the server's services live in.
    Show,
    /// Move it forward; returns when everything due on the way is done.
    Advance {
        /// How far: 90d, 1h30m, 45s.
        duration: String,
    },
    /// Stop it where it is.
    Freeze,
    /// Let it run again.
    Unfreeze,
}

impl Clock {
    pub fn run(self, json: bool) -> anyhow::Result<()> {
        let shown = match self.wish {
            Wish::Show => self.server.get("clock")?,
            Wish::Advance { duration } => travelling(&duration, || self.server.post("clock", &json!({ "advance": duration })))?,
            Wish::Freeze => self.server.post("clock", &json!({ "freeze": true }))?,
            Wish::Unfreeze => self.server.post("clock", &json!({ "freeze": false }))?,
        };
        if json {
            println!("{}", serde_json::to_string_pretty(&shown)?);
        } else {
            let state = if shown["frozen"] == true { " (frozen)" } else { "" };
            println!("{}{state}", shown["now"].as_str().unwrap_or("?"));
        }
        Ok(())
    }
}

/// Ninety days of consequences can take a while: show that something happens.
fn travelling<T>(duration: &str, travel: impl FnOnce() -> T) -> T {
    let spinner = ProgressBar::new_spinner().with_message(format!("{duration} of consequences …"));
    spinner.set_style(ProgressStyle::with_template("{spinner:.cyan} {msg} {elapsed}").expect("a constant template"));
    spinner.enable_steady_tick(Duration::from_millis(100));
    let result = travel();
    spinner.finish_and_clear();
    result
}
