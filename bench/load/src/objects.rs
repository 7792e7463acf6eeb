//! Getting and putting objects, round by round, beside the bare server.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use bytes::Bytes;
use clap::Args;
use http::Method;

use crate::client::Client;
use crate::proc::{Server, free_port, median};

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

/// What one side did in one round.
#[derive(Clone, Copy)]
struct Round {
    per_second: f64,
    cpu_micros: f64,
}

const KEYS: usize = 64;

impl Objects {
    pub async fn get(&self) -> anyhow::Result<()> {
        let data = tempfile::tempdir()?;
        let (server, port) = self.millpond(data.path())?;
        self.fill(port).await?;
        let bare_port = free_port()?;
        let bare = Server::start(Command::new(std::env::current_exe()?).args(["bare", &bare_port.to_string(), &self.bytes.to_string()]))?;
        wait_for(bare_port).await?;
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..self.rounds {
            ours.push(self.round(&server, port, Method::GET, Bytes::new()).await?);
            theirs.push(self.round(&bare, bare_port, Method::GET, Bytes::new()).await?);
        }
        self.report("GET", &ours);
        self.report("bare hyper", &theirs);
        let ratios = ours.iter().zip(&theirs).map(|(ours, theirs)| ours.per_second / theirs.per_second).collect();
        println!("ratio of throughput, median of {} rounds: {:.2}", self.rounds, median(ratios));
        Ok(())
    }

    pub async fn put(&self) -> anyhow::Result<()> {
        let data = tempfile::tempdir()?;
        let (server, port) = self.millpond(data.path())?;
        self.fill(port).await?;
        let mut rounds = Vec::new();
        for _ in 0..self.rounds {
            rounds.push(self.round(&server, port, Method::PUT, Bytes::from(vec![7; self.bytes])).await?);
        }
        self.report("PUT, durable", &rounds);
        Ok(())
    }

    fn millpond(&self, data: &std::path::Path) -> anyhow::Result<(Server, u16)> {
        let port = free_port()?;
        let server = Server::start(Command::new(&self.binary).args(["up", "--port", &port.to_string(), "--data"]).arg(data))?;
        Ok((server, port))
    }

    async fn fill(&self, port: u16) -> anyhow::Result<()> {
        wait_for(port).await?;
        let mut client = Client::connect(&format!("127.0.0.1:{port}")).await?;
        client.s3(Method::PUT, "/load", Bytes::new()).await?;
        for key in 0..KEYS {
            client.s3(Method::PUT, &format!("/load/{key}"), Bytes::from(vec![7; self.bytes])).await?;
        }
        Ok(())
    }

    async fn round(&self, server: &Server, port: u16, method: Method, body: Bytes) -> anyhow::Result<Round> {
        let end = Instant::now() + Duration::from_secs(self.seconds);
        let (started, cpu) = (Instant::now(), server.cpu_micros()?);
        let workers: Vec<_> = (0..self.connections)
            .map(|worker| {
                let (method, body) = (method.clone(), body.clone());
                tokio::spawn(async move {
                    let mut client = Client::connect(&format!("127.0.0.1:{port}")).await?;
                    let mut done = 0_usize;
                    while Instant::now() < end {
                        client.s3(method.clone(), &format!("/load/{}", (worker * 7 + done) % KEYS), body.clone()).await?;
                        done += 1;
                    }
                    anyhow::Ok(done)
                })
            })
            .collect();
        let mut operations = 0;
        for worker in workers {
            operations += worker.await??;
        }
        let operations = operations as f64;
        let cpu_micros = (server.cpu_micros()? - cpu) as f64 / operations;
        Ok(Round { per_second: operations / started.elapsed().as_secs_f64(), cpu_micros })
    }

    fn report(&self, name: &str, rounds: &[Round]) {
        let per_second = median(rounds.iter().map(|round| round.per_second).collect());
        let cpu = median(rounds.iter().map(|round| round.cpu_micros).collect());
        let megabytes = per_second * self.bytes as f64 / 1e6;
        println!(
            "{name:<14} {:>8} bytes, {} connections: {per_second:>9.0} ops/s {megabytes:>8.1} MB/s, server CPU {cpu:>8.1} µs/op",
            self.bytes, self.connections
        );
    }
}

pub async fn wait_for(port: u16) -> anyhow::Result<()> {
    for _ in 0..500 {
        if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    anyhow::bail!("nothing listens on port {port}")
}
