//! How soon the server answers its first API call, and what it weighs while nobody calls.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use bytes::Bytes;
use clap::Args;
use http::Method;

use crate::client::Client;
use crate::proc::{Server, free_port, median};

#[derive(Args)]
pub struct Ready {
    #[arg(long, default_value = "target/release/millpond")]
    binary: PathBuf,
    #[arg(long, default_value_t = 11)]
    rounds: usize,
}

impl Ready {
    pub async fn run(&self) -> anyhow::Result<()> {
        let (mut fresh, mut again, mut idle) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..self.rounds {
            let data = tempfile::tempdir()?;
            fresh.push(self.first_answer(data.path()).await?.0);
            let (millis, server) = self.first_answer(data.path()).await?;
            again.push(millis);
            tokio::time::sleep(Duration::from_millis(300)).await;
            idle.push(server.resident_kib()? as f64 / 1024.0);
        }
        println!("exec to first ListBuckets, new data directory: {:.1} ms (median of {})", median(fresh), self.rounds);
        println!("exec to first ListBuckets, after kill -9:      {:.1} ms", median(again));
        println!("idle resident memory:                          {:.1} MiB", median(idle));
        Ok(())
    }

    async fn first_answer(&self, data: &std::path::Path) -> anyhow::Result<(f64, Server)> {
        let port = free_port()?;
        let started = Instant::now();
        let server = Server::start(Command::new(&self.binary).args(["up", "--port", &port.to_string(), "--data"]).arg(data))?;
        loop {
            if let Ok(mut client) = Client::connect(&format!("127.0.0.1:{port}")).await {
                client.s3(Method::GET, "/", Bytes::new()).await?;
                return Ok((started.elapsed().as_secs_f64() * 1000.0, server));
            }
            anyhow::ensure!(started.elapsed() < Duration::from_secs(20), "the server did not start");
            tokio::time::sleep(Duration::from_micros(500)).await;
        }
    }
}
