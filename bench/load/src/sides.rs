//! The servers that take part in a comparison.

use std::path::Path;
use std::process::Command;
use std::str::FromStr;

use anyhow::Context;

use crate::proc::{Server, free_port, wait_for};

/// Another server: `name=command`, with `{port}` and `{data}` where its port and an empty directory belong.
#[derive(Clone)]
pub struct Peer {
    name: String,
    command: String,
}

/// A server that takes part.
pub struct Side {
    pub name: String,
    pub server: Server,
    pub port: u16,
    _data: tempfile::TempDir,
}

impl FromStr for Peer {
    type Err = anyhow::Error;
    fn from_str(text: &str) -> anyhow::Result<Peer> {
        let (name, command) = text.split_once('=').context("a peer is name=command")?;
        Ok(Peer { name: name.into(), command: command.into() })
    }
}

impl Peer {
    /// Millpond itself, on disk.
    pub fn ours(binary: &Path) -> Peer {
        Peer { name: "millpond, durable".into(), command: format!("{} up --port {{port}} --data {{data}}", binary.display()) }
    }

    pub async fn start(&self) -> anyhow::Result<Side> {
        let (port, data) = (free_port()?, tempfile::tempdir()?);
        let command = self.command.replace("{port}", &port.to_string()).replace("{data}", &data.path().display().to_string());
        let mut words = command.split_whitespace();
        let server = Server::start(Command::new(words.next().context("an empty command")?).args(words))?;
        wait_for(port).await.with_context(|| format!("starting {}", self.name))?;
        Ok(Side { name: self.name.clone(), server, port, _data: data })
    }
}
