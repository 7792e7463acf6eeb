//! Getting and putting objects, round by round, beside the bare server.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use clap::Args;
use http::Method;

use crate::client::Client;
use crate::proc::{Server, free_port, median, wait_for};
use crate::rounds::{Load, Round};

#[derive(Args)]
pub struct Objects {
    /// The server's binary.
    #[arg(long, default_value = "target/release/millpond")]
    binary: PathBuf,
    #[arg(long, default_value_t = 1 << 20)]
    bytes: usize,
    #[arg(long, default_value_t = 8)]
    connections: usize,
    /// Seconds per round and side.
    #[arg(long, default_value_t = 3)]
    seconds: u64,
    #[arg(long, default_value_t = 5)]
    rounds: usize,
}

const KEYS: usize = 64;

impl Objects {
    pub async fn get(&self) -> anyhow::Result<()> {
        let data = tempfile::tempdir()?;
        let (server, port) = self.millpond(data.path()).await?;
        let (bare, bare_port) = bare(self.bytes).await?;
        let load = self.load(Method::GET, Bytes::new());
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..self.rounds {
            ours.push(load.round(&server, port, self.length()).await?);
            theirs.push(load.round(&bare, bare_port, self.length()).await?);
        }
        self.report("GET", &ours);
        self.report("bare hyper", &theirs);
        let ratios = ours.iter().zip(&theirs).map(|(ours, theirs)| ours.per_second / theirs.per_second).collect();
        println!("ratio of throughput, median of {} rounds: {:.2}", self.rounds, median(ratios));
        Ok(())
    }

    pub async fn put(&self) -> anyhow::Result<()> {
        let data = tempfile::tempdir()?;
        let (server, port) = self.millpond(data.path()).await?;
        let load = self.load(Method::PUT, Bytes::from(vec![7; self.bytes]));
        let mut rounds = Vec::new();
        for _ in 0..self.rounds {
            rounds.push(load.round(&server, port, self.length()).await?);
        }
        self.report("PUT, durable", &rounds);
        Ok(())
    }

    fn load(&self, method: Method, body: Bytes) -> Load {
        let path = Arc::new(|worker: usize, done: usize| format!("/load/{}", (worker * 7 + done) % KEYS));
        Load { method, path, body, connections: self.connections }
    }

    fn length(&self) -> Duration {
        Duration::from_secs(self.seconds)
    }

    /// A server of ours, with a bucket and some objects in it.
    async fn millpond(&self, data: &Path) -> anyhow::Result<(Server, u16)> {
        let port = free_port()?;
        let server = Server::start(Command::new(&self.binary).args(["up", "--port", &port.to_string(), "--data"]).arg(data))?;
        wait_for(port).await?;
        let mut client = Client::connect(&format!("127.0.0.1:{port}")).await?;
        client.s3(Method::PUT, "/load", Bytes::new()).await?;
        for key in 0..KEYS {
            client.s3(Method::PUT, &format!("/load/{key}"), Bytes::from(vec![7; self.bytes])).await?;
        }
        Ok((server, port))
    }

    fn report(&self, name: &str, rounds: &[Round]) {
        let Round { per_second, cpu_micros, .. } = Round::median(rounds);
        let megabytes = per_second * self.bytes as f64 / 1e6;
        println!(
            "{name:<14} {:>8} bytes, {} connections: {per_second:>9.0} ops/s {megabytes:>8.1} MB/s, server CPU {cpu_micros:>8.1} µs/op",
            self.bytes, self.connections
        );
    }
}

/// The ceiling: a server that only answers.
pub async fn bare(bytes: usize) -> anyhow::Result<(Server, u16)> {
    let port = free_port()?;
    let server = Server::start(Command::new(std::env::current_exe()?).args(["bare", &port.to_string(), &bytes.to_string()]))?;
    wait_for(port).await?;
    Ok((server, port))
}
