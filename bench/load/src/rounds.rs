//! A round: some seconds of one kind of request over some connections, and what it cost.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Method;

use crate::client::Client;
use crate::proc::{Server, median};

/// One kind of request.
#[derive(Clone)]
pub struct Load {
    pub method: Method,
    /// The path of the n-th request of a connection.
    pub path: Arc<dyn Fn(usize, usize) -> String + Send + Sync>,
    pub body: Bytes,
    pub connections: usize,
}

/// What one side did in one round.
#[derive(Clone, Copy)]
pub struct Round {
    pub per_second: f64,
    /// Of the server, user and system.
    pub cpu_micros: f64,
    pub p50_millis: f64,
    pub p99_millis: f64,
}

impl Load {
    pub async fn round(&self, server: &Server, port: u16, length: Duration) -> anyhow::Result<Round> {
        let (started, cpu) = (Instant::now(), server.cpu_micros()?);
        let end = started + length;
        let workers: Vec<_> = (0..self.connections).map(|worker| tokio::spawn(self.clone().work(worker, port, end))).collect();
        let mut millis = Vec::new();
        for worker in workers {
            millis.extend(worker.await??);
        }
        millis.sort_by(f64::total_cmp);
        let operations = millis.len() as f64;
        Ok(Round {
            per_second: operations / started.elapsed().as_secs_f64(),
            cpu_micros: (server.cpu_micros()? - cpu) as f64 / operations,
            p50_millis: millis[millis.len() / 2],
            p99_millis: millis[millis.len() * 99 / 100],
        })
    }

    /// Requests one after the other; gives the latency of each.
    async fn work(self, worker: usize, port: u16, end: Instant) -> anyhow::Result<Vec<f64>> {
        let mut client = Client::connect(&format!("127.0.0.1:{port}")).await?;
        let mut millis = Vec::new();
        while Instant::now() < end || millis.is_empty() {
            let path = (self.path)(worker, millis.len());
            let sent = Instant::now();
            client.s3(self.method.clone(), &path, self.body.clone()).await?;
            millis.push(sent.elapsed().as_secs_f64() * 1e3);
        }
        Ok(millis)
    }
}

impl Round {
    /// Of several rounds, each figure's median.
    pub fn median(rounds: &[Round]) -> Round {
        let of = |figure: fn(&Round) -> f64| median(rounds.iter().map(figure).collect());
        Round {
            per_second: of(|round| round.per_second),
            cpu_micros: of(|round| round.cpu_micros),
            p50_millis: of(|round| round.p50_millis),
            p99_millis: of(|round| round.p99_millis),
        }
    }
}
