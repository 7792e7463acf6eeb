//! The same S3 requests against several servers in one run: ours, others that are installed here, and a bare hyper server.
//!
//! Sides take turns round by round, so that a noisy neighbour disturbs all of them alike.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use bytes::Bytes;
use clap::Args;
use http::Method;

use crate::client::Client;
use crate::objects::bare;
use crate::rounds::{Load, Round};
use crate::sides::{Peer, Side};

#[derive(Args)]
pub struct Peers {
    /// The server's binary.
    #[arg(long, default_value = "target/release/millpond")]
    binary: PathBuf,
    /// Another server: `name=command`, with `{port}` and `{data}` where its port and an empty directory belong. May be repeated.
    #[arg(long)]
    peer: Vec<Peer>,
    /// Objects in the bucket that is listed.
    #[arg(long, default_value_t = 100_000)]
    keys: usize,
    /// Seconds per round and side.
    #[arg(long, default_value_t = 3)]
    seconds: u64,
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Only the rows whose name contains this.
    #[arg(long)]
    only: Option<String>,
}

/// A row of the table.
struct Row {
    name: &'static str,
    load: Load,
    /// Bytes that the bare server answers.
    answer: usize,
}

impl Peers {
    pub async fn run(&self) -> anyhow::Result<()> {
        let mut sides = Vec::new();
        for peer in [Peer::ours(&self.binary)].iter().chain(&self.peer) {
            let side = peer.start().await?;
            let mut client = Client::connect_to(side.port).await?;
            for bucket in ["/load", "/list"] {
                client.s3(Method::PUT, bucket, Bytes::new()).await?;
            }
            sides.push(side);
        }
        println!(
            "| S3, medians of {} rounds of {} s | server | operations/s | server CPU per operation | p50 | p99 |",
            self.rounds, self.seconds
        );
        println!("|---|---|---|---|---|---|");
        for row in self.rows() {
            if self.only.as_ref().is_some_and(|only| !row.name.contains(only.as_str())) {
                continue;
            }
            for side in &sides {
                self.prepare(side, &row).await.with_context(|| format!("preparing {} of {}", row.name, side.name))?;
            }
            self.measure(&row, &sides).await?;
        }
        Ok(())
    }

    fn rows(&self) -> Vec<Row> {
        let keys = self.keys;
        let small = |worker: usize, done: usize| format!("/load/small/{}", (worker * 7 + done) % 64);
        let new = |worker: usize, done: usize| format!("/load/new/{worker}/{done}");
        let medium = |worker: usize, done: usize| format!("/load/medium/{}", (worker + done) % 8);
        let large = |worker: usize, _: usize| format!("/load/large/{worker}");
        let page = move |worker: usize, done: usize| {
            format!("/list?list-type=2&start-after={}", list_key((worker * 7919 + done * 1009) % keys.saturating_sub(1000).max(1)))
        };
        let bytes = |length: usize| Bytes::from(vec![7; length]);
        let row = |name, method, path, body, connections, answer| Row { name, load: Load { method, path, body, connections }, answer };
        vec![
            row("PUT 1 KiB, 64 connections", Method::PUT, Arc::new(new), bytes(1 << 10), 64, 0),
            row("GET 1 KiB, 64 connections", Method::GET, Arc::new(small), Bytes::new(), 64, 1 << 10),
            row("PUT 1 MiB, 8 connections", Method::PUT, Arc::new(medium), bytes(1 << 20), 8, 0),
            row("GET 1 MiB, 8 connections", Method::GET, Arc::new(medium), Bytes::new(), 8, 1 << 20),
            row("PUT 64 MiB, 2 connections", Method::PUT, Arc::new(large), bytes(64 << 20), 2, 0),
            row("GET 64 MiB, 2 connections", Method::GET, Arc::new(large), Bytes::new(), 2, 64 << 20),
            row("list a page of 1,000 keys, 4 connections", Method::GET, Arc::new(page), Bytes::new(), 4, 280_000),
        ]
    }

    /// What the row reads must be there.
    async fn prepare(&self, side: &Side, row: &Row) -> anyhow::Result<()> {
        let client = || Client::connect_to(side.port);
        match row.name {
            name if name.starts_with("GET 1 KiB") => {
                for key in 0..64 {
                    client().await?.s3(Method::PUT, &format!("/load/small/{key}"), Bytes::from(vec![7; 1 << 10])).await?;
                }
            }
            name if name.starts_with("GET 1 MiB") => {
                for key in 0..8 {
                    client().await?.s3(Method::PUT, &format!("/load/medium/{key}"), Bytes::from(vec![7; 1 << 20])).await?;
                }
            }
            name if name.starts_with("GET 64 MiB") => {
                for key in 0..2 {
                    client().await?.s3(Method::PUT, &format!("/load/large/{key}"), Bytes::from(vec![7; 64 << 20])).await?;
                }
            }
            name if name.starts_with("list") => fill(side.port, self.keys).await?,
            _ => {}
        }
        Ok(())
    }

    async fn measure(&self, row: &Row, sides: &[Side]) -> anyhow::Result<()> {
        let length = Duration::from_secs(self.seconds);
        let (bare, bare_port) = bare(row.answer).await?;
        let mut rounds = vec![Vec::new(); sides.len() + 1];
        for _ in 0..self.rounds {
            for (side, rounds) in sides.iter().zip(&mut rounds) {
                rounds
                    .push(row.load.round(&side.server, side.port, length).await.with_context(|| format!("{} of {}", row.name, side.name))?);
            }
            rounds[sides.len()].push(row.load.round(&bare, bare_port, length).await?);
        }
        let names = sides.iter().map(|side| side.name.as_str()).chain(["bare hyper"]);
        for (name, rounds) in names.zip(&rounds) {
            let Round { per_second, cpu_micros, p50_millis, p99_millis } = Round::median(rounds);
            println!("| {} | {name} | {per_second:.0} | {cpu_micros:.0} µs | {p50_millis:.2} ms | {p99_millis:.2} ms |", row.name);
        }
        Ok(())
    }
}

pub fn list_key(number: usize) -> String {
    format!("year=2026/part-{number:08}")
}

/// Puts numbered keys into the bucket that is listed.
pub async fn fill(port: u16, keys: usize) -> anyhow::Result<()> {
    const CONNECTIONS: usize = 64;
    let workers: Vec<_> = (0..CONNECTIONS)
        .map(|worker| {
            tokio::spawn(async move {
                let mut client = Client::connect_to(port).await?;
                for number in (worker..keys).step_by(CONNECTIONS) {
                    client.s3(Method::PUT, &format!("/list/{}", list_key(number)), Bytes::from_static(b"x")).await?;
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
