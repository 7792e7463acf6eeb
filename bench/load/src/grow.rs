//! A bucket that grows: what a request costs among a thousand objects, and among a million.

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use clap::Args;
use http::Method;

use crate::client::Client;
use crate::proc::{Server, free_port, wait_for};
use crate::rounds::{Load, Round};

#[derive(Args)]
pub struct Grow {
    /// The server's binary.
    #[arg(long, default_value = "target/release/millpond")]
    binary: PathBuf,
    /// How many objects there are when it is measured.
    #[arg(long, value_delimiter = ',', default_values_t = [1_000, 10_000, 100_000, 1_000_000])]
    steps: Vec<usize>,
    /// Of each object.
    #[arg(long, default_value_t = 1024)]
    bytes: usize,
    /// Seconds per figure.
    #[arg(long, default_value_t = 3)]
    seconds: u64,
}

const CONNECTIONS: usize = 16;

impl Grow {
    pub async fn run(&self) -> anyhow::Result<()> {
        let (port, data) = (free_port()?, tempfile::tempdir()?);
        let server = Server::start(Command::new(&self.binary).args(["up", "--port", &port.to_string(), "--data"]).arg(data.path()))?;
        wait_for(port).await?;
        Client::connect_to(port).await?.s3(Method::PUT, "/grow", Bytes::new()).await?;
        println!(
            "| objects | filled at | PUT p50 / p99 | GET p50 / p99 | page of 1,000 p50 / p99 | server CPU per PUT, GET, page | memory: own, with mapped files |"
        );
        println!("|---|---|---|---|---|---|---|");
        let mut there = 0;
        for step in &self.steps {
            let started = Instant::now();
            self.fill(port, there, *step).await?;
            let per_second = (step - there) as f64 / started.elapsed().as_secs_f64();
            there = *step;
            self.measure(&server, port, there, per_second).await?;
        }
        Ok(())
    }

    async fn fill(&self, port: u16, from: usize, to: usize) -> anyhow::Result<()> {
        let body = Bytes::from(vec![7; self.bytes]);
        let workers: Vec<_> = (0..64)
            .map(|worker| {
                let body = body.clone();
                tokio::spawn(async move {
                    let mut client = Client::connect_to(port).await?;
                    for number in (from + worker..to).step_by(64) {
                        client.s3(Method::PUT, &format!("/grow/{}", key(number)), body.clone()).await?;
                    }
                    anyhow::Ok(())
                })
            })
            .collect();
        for worker in workers {
            worker.await??;
        }
        Ok(())
    }

    async fn measure(&self, server: &Server, port: u16, there: usize, filled_per_second: f64) -> anyhow::Result<()> {
        let length = Duration::from_secs(self.seconds);
        let load = |method, path, body| Load { method, path, body, connections: CONNECTIONS };
        // Overwrites: the number of objects stays what the row says.
        let any = move |worker: usize, done: usize| format!("/grow/{}", key(scattered(worker, done, there)));
        let page = move |worker: usize, done: usize| format!("/grow?list-type=2&start-after={}", key(scattered(worker, done, there)));
        let put = load(Method::PUT, Arc::new(any), Bytes::from(vec![7; self.bytes])).round(server, port, length).await?;
        let get = load(Method::GET, Arc::new(any), Bytes::new()).round(server, port, length).await?;
        let list = load(Method::GET, Arc::new(page), Bytes::new()).round(server, port, length).await?;
        let latency = |round: &Round| format!("{:.2} / {:.2} ms", round.p50_millis, round.p99_millis);
        println!(
            "| {there} | {filled_per_second:.0}/s | {} | {} | {} | {:.0}, {:.0}, {:.0} µs | {}, {} MiB |",
            latency(&put),
            latency(&get),
            latency(&list),
            put.cpu_micros,
            get.cpu_micros,
            list.cpu_micros,
            server.anonymous_kib()? / 1024,
            server.resident_kib()? / 1024
        );
        Ok(())
    }
}

fn key(number: usize) -> String {
    format!("year=2026/month={:02}/part-{number:08}.parquet", number % 12 + 1)
}

/// All over the bucket.
fn scattered(worker: usize, done: usize, there: usize) -> usize {
    (worker * 15_485_863 + done * 7_919) % there
}
