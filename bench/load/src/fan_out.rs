//! Enhanced fan-out: what is pushed to five consumers of one shard, and how long after the put.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use bytes::Bytes;
use clap::Args;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use serde_json::{Value, json};
use wire::event_stream::FrameReader;

use crate::client::Client;
use crate::proc::median;
use crate::sides::{Peer, Side};

#[derive(Args)]
pub struct FanOut {
    /// The server's binary.
    #[arg(long, default_value = "target/release/millpond")]
    binary: PathBuf,
    /// Another server: `name=command`, with `{port}` and `{data}` where its port and an empty directory belong. May be repeated.
    #[arg(long)]
    peer: Vec<Peer>,
    #[arg(long, default_value_t = 5)]
    consumers: usize,
    /// Seconds per round and side.
    #[arg(long, default_value_t = 6)]
    seconds: u64,
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Records put per second, a KiB each: a shard takes a thousand.
    #[arg(long, default_value_t = 900)]
    rate: u32,
}

/// One side's round.
struct Round {
    pushed_per_second: f64,
    cpu_micros_per_record: f64,
    p50_millis: f64,
    p99_millis: f64,
}

const SHARD: &str = "shardId-000000000000";

impl FanOut {
    pub async fn run(&self) -> anyhow::Result<()> {
        println!(
            "| fan-out to {} consumers, {} × 1 KiB/s put one by one, medians of {} rounds of {} s | records/s pushed | \
             server CPU per record pushed, puts included | put to event p50 | p99 |",
            self.consumers, self.rate, self.rounds, self.seconds
        );
        println!("|---|---|---|---|---|");
        for peer in [Peer::ours(&self.binary)].iter().chain(&self.peer) {
            let side = peer.start().await?;
            let mut rounds = Vec::new();
            for number in 0..self.rounds {
                rounds.push(self.round(&side, &format!("stream-{number}")).await.with_context(|| side.name.clone())?);
            }
            let of = |figure: fn(&Round) -> f64| median(rounds.iter().map(figure).collect());
            println!(
                "| {} | {:.0} | {:.1} µs | {:.2} ms | {:.2} ms |",
                side.name,
                of(|round| round.pushed_per_second),
                of(|round| round.cpu_micros_per_record),
                of(|round| round.p50_millis),
                of(|round| round.p99_millis),
            );
        }
        Ok(())
    }

    async fn round(&self, side: &Side, stream: &str) -> anyhow::Result<Round> {
        let arns = consumers(side.port, stream, self.consumers).await?;
        let epoch = Instant::now();
        let mut reading = Vec::new();
        for arn in &arns {
            let position = json!({"ConsumerARN": arn, "ShardId": SHARD, "StartingPosition": {"Type": "LATEST"}});
            let events = Client::connect_to(side.port).await?.kinesis_events("SubscribeToShard", body(&position)).await?;
            reading.push(tokio::spawn(read(events, epoch)));
        }
        let (started, cpu) = (Instant::now(), side.server.cpu_micros()?);
        let put = put(side.port, stream, self.rate, epoch, started + Duration::from_secs(self.seconds)).await?;
        let mut millis = Vec::new();
        for reader in reading {
            let heard = reader.await??;
            ensure!(heard.len() == put, "a consumer was pushed {} of {put} records", heard.len());
            millis.extend(heard);
        }
        let (elapsed, cpu) = (started.elapsed().as_secs_f64(), (side.server.cpu_micros()? - cpu) as f64);
        millis.sort_by(f64::total_cmp);
        Ok(Round {
            pushed_per_second: millis.len() as f64 / elapsed,
            cpu_micros_per_record: cpu / millis.len() as f64,
            p50_millis: millis[millis.len() / 2],
            p99_millis: millis[millis.len() * 99 / 100],
        })
    }
}

/// A stream of one shard, and the ARNs of its registered consumers.
async fn consumers(port: u16, stream: &str, count: usize) -> anyhow::Result<Vec<Value>> {
    let mut client = Client::connect_to(port).await?;
    client.kinesis("CreateStream", body(&json!({"StreamName": stream, "ShardCount": 1}))).await?;
    let described =
        until(&mut client, "DescribeStreamSummary", json!({"StreamName": stream}), "/StreamDescriptionSummary/StreamStatus").await?;
    let stream_arn = &described["StreamDescriptionSummary"]["StreamARN"];
    let mut arns = Vec::new();
    for number in 0..count {
        let request = json!({"StreamARN": stream_arn, "ConsumerName": format!("consumer-{number}")});
        let arn = client.kinesis("RegisterStreamConsumer", body(&request)).await?["Consumer"]["ConsumerARN"].take();
        until(&mut client, "DescribeStreamConsumer", json!({"ConsumerARN": arn}), "/ConsumerDescription/ConsumerStatus").await?;
        arns.push(arn);
    }
    Ok(arns)
}

/// Asks until the status at that place is ACTIVE.
async fn until(client: &mut Client, operation: &str, request: Value, status: &str) -> anyhow::Result<Value> {
    for _ in 0..200 {
        let found = client.kinesis(operation, body(&request)).await?;
        if found.pointer(status).is_some_and(|status| status == "ACTIVE") {
            return Ok(found);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    anyhow::bail!("{operation}: not active after ten seconds")
}

/// Puts records one by one, whose keys carry the time, and one more to say that it was the last. Returns how many.
async fn put(port: u16, stream: &str, rate: u32, epoch: Instant, end: Instant) -> anyhow::Result<usize> {
    let mut client = Client::connect_to(port).await?;
    let data = "bWlsbHBvbmQ".repeat(125) + "A"; // 1,032 bytes when decoded
    let mut ticks = tokio::time::interval(Duration::from_secs(1) / rate);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut count = 0;
    while Instant::now() < end {
        ticks.tick().await;
        let key = epoch.elapsed().as_micros().to_string();
        client.kinesis("PutRecord", body(&json!({"StreamName": stream, "Data": data, "PartitionKey": key}))).await?;
        count += 1;
    }
    client.kinesis("PutRecord", body(&json!({"StreamName": stream, "Data": "", "PartitionKey": "last"}))).await?;
    Ok(count)
}

/// How long each record took from before its put to here, up to the last.
async fn read(mut events: Incoming, epoch: Instant) -> anyhow::Result<Vec<f64>> {
    let (mut reader, mut millis) = (FrameReader::default(), Vec::new());
    while let Some(chunk) = events.frame().await {
        reader.push(&chunk?.into_data().unwrap_or_default());
        let now = epoch.elapsed().as_micros() as f64;
        while let Some(frame) = reader.next_frame()? {
            ensure!(frame.text(":message-type") == Some("event"), "{}", String::from_utf8_lossy(&frame.payload));
            let event: Value = serde_json::from_slice(&frame.payload)?;
            for record in event["Records"].as_array().into_iter().flatten() {
                match record["PartitionKey"].as_str().unwrap_or_default() {
                    "last" => return Ok(millis),
                    sent => millis.push((now - sent.parse::<f64>()?) / 1e3),
                }
            }
        }
    }
    anyhow::bail!("the events ended before the last record")
}

fn body(request: &Value) -> Bytes {
    request.to_string().into()
}
