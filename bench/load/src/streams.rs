//! Kinesis against several servers in one run, and the disk's own limit: what one thread can append and sync for all who wait.
//!
//! Sides take turns round by round, so that a noisy neighbour disturbs all of them alike.

use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use bytes::Bytes;
use clap::Args;
use serde_json::{Value, json};
use tokio::sync::{mpsc, oneshot};

use crate::client::Client;
use crate::proc::median;
use crate::sides::{Peer, Side};

#[derive(Args)]
pub struct Streams {
    /// The server's binary.
    #[arg(long, default_value = "target/release/millpond")]
    binary: PathBuf,
    /// Another server: `name=command`, with `{port}` and `{data}` where its port and an empty directory belong. May be repeated.
    #[arg(long)]
    peer: Vec<Peer>,
    /// Seconds per round and side.
    #[arg(long, default_value_t = 3)]
    seconds: u64,
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Only the rows whose name contains this.
    #[arg(long)]
    only: Option<String>,
}

const SHARDS: usize = 4;
const BATCH: usize = 500;

/// What one side did in one round: `units` are records, whatever the calls were.
#[derive(Clone, Copy)]
struct Round {
    units_per_second: f64,
    cpu_micros_per_call: f64,
    cpu_micros_per_unit: f64,
    p50_millis: f64,
    p99_millis: f64,
}

/// What workers bring home: the latency of each call, and the records moved.
#[derive(Default)]
struct Done {
    millis: Vec<f64>,
    units: usize,
}

#[derive(Clone, Copy)]
enum Row {
    PutRecords,
    PutRecord,
    Drain,
    PutToGet,
}

impl Row {
    const ALL: [Row; 4] = [Row::PutRecords, Row::PutRecord, Row::Drain, Row::PutToGet];

    fn name(self) -> &'static str {
        match self {
            Row::PutRecords => "PutRecords, 500 × 1 KiB, 4 connections",
            Row::PutRecord => "PutRecord, 1 KiB, 16 connections",
            Row::Drain => "GetRecords from the horizon, one reader per shard",
            Row::PutToGet => "from put to get, 200 records/s, a poll every 2 ms",
        }
    }
}

impl Streams {
    pub async fn run(&self) -> anyhow::Result<()> {
        let mut sides = Vec::new();
        for peer in [Peer::ours(&self.binary)].iter().chain(&self.peer) {
            let side = peer.start().await?;
            // A server may listen before it is ready; its first streams tell.
            for stream in ["put", "drain", "poll"] {
                create(side.port, stream, if stream == "poll" { 1 } else { SHARDS })
                    .await
                    .with_context(|| format!("creating a stream on {}", side.name))?;
            }
            sides.push(side);
        }
        println!(
            "| Kinesis, medians of {} rounds of {} s | server | records/s | server CPU per call | … per record | p50 | p99 |",
            self.rounds, self.seconds
        );
        println!("|---|---|---|---|---|---|---|");
        for row in Row::ALL {
            if self.only.as_ref().is_none_or(|only| row.name().contains(only.as_str())) {
                self.measure(row, &sides).await?;
            }
        }
        Ok(())
    }

    async fn measure(&self, row: Row, sides: &[Side]) -> anyhow::Result<()> {
        let length = Duration::from_secs(self.seconds);
        let mut rounds = vec![Vec::new(); sides.len()];
        let mut raw = Vec::new();
        for _ in 0..self.rounds {
            for (side, rounds) in sides.iter().zip(&mut rounds) {
                rounds.push(round(row, side, length).await.with_context(|| format!("{} of {}", row.name(), side.name))?);
            }
            match row {
                Row::PutRecords => raw.push(append_raw(4, BATCH, length).await?),
                Row::PutRecord => raw.push(append_raw(16, 1, length).await?),
                Row::Drain | Row::PutToGet => {}
            }
        }
        for (side, rounds) in sides.iter().zip(&rounds) {
            let of = |figure: fn(&Round) -> f64| median(rounds.iter().map(figure).collect());
            println!(
                "| {} | {} | {:.0} | {:.0} µs | {:.2} µs | {:.2} ms | {:.2} ms |",
                row.name(),
                side.name,
                of(|round| round.units_per_second),
                of(|round| round.cpu_micros_per_call),
                of(|round| round.cpu_micros_per_unit),
                of(|round| round.p50_millis),
                of(|round| round.p99_millis),
            );
        }
        if !raw.is_empty() {
            println!("| {} | raw append, one sync for all who wait | {:.0} | | | | |", row.name(), median(raw));
        }
        Ok(())
    }
}

async fn create(port: u16, stream: &str, shards: usize) -> anyhow::Result<()> {
    let mut client = Client::connect_to(port).await?;
    client.kinesis("CreateStream", body(json!({"StreamName": stream, "ShardCount": shards}))).await?;
    for _ in 0..200 {
        let found = client.kinesis("DescribeStreamSummary", body(json!({"StreamName": stream}))).await?;
        if found["StreamDescriptionSummary"]["StreamStatus"] == "ACTIVE" {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    anyhow::bail!("the stream {stream} is not active after ten seconds")
}

async fn round(row: Row, side: &Side, length: Duration) -> anyhow::Result<Round> {
    if matches!(row, Row::Drain) {
        // Every round drains what the round before left, and some more.
        for _ in 0..8 {
            put(side.port, "drain", Instant::now(), BATCH).await?;
        }
    }
    let (started, cpu) = (Instant::now(), side.server.cpu_micros()?);
    let (end, port) = (started + length, side.port);
    let workers: Vec<_> = match row {
        Row::PutRecords => (0..4).map(|_| tokio::spawn(put(port, "put", end, BATCH))).collect(),
        Row::PutRecord => (0..16).map(|_| tokio::spawn(put(port, "put", end, 1))).collect(),
        Row::Drain => (0..SHARDS).map(|shard| tokio::spawn(drain(port, shard, end))).collect(),
        Row::PutToGet => vec![tokio::spawn(put_to_get(port, end))],
    };
    let mut done = Done::default();
    for worker in workers {
        let Done { millis, units } = worker.await??;
        done.millis.extend(millis);
        done.units += units;
    }
    let (elapsed, cpu) = (started.elapsed().as_secs_f64(), (side.server.cpu_micros()? - cpu) as f64);
    done.millis.sort_by(f64::total_cmp);
    let calls = done.millis.len();
    ensure!(calls > 0 && done.units > 0, "nothing was moved");
    Ok(Round {
        units_per_second: done.units as f64 / elapsed,
        cpu_micros_per_call: cpu / calls as f64,
        cpu_micros_per_unit: cpu / done.units as f64,
        p50_millis: done.millis[calls / 2],
        p99_millis: done.millis[calls * 99 / 100],
    })
}

/// Puts one after the other until `end`, once at least.
async fn put(port: u16, stream: &'static str, end: Instant, records: usize) -> anyhow::Result<Done> {
    let mut client = Client::connect_to(port).await?;
    let data = "bWlsbHBvbmQ".repeat(125) + "A"; // 1,032 bytes when decoded
    let key = |number: usize| format!("partition-{}", number % 97);
    let (operation, request) = match records {
        1 => ("PutRecord", json!({"StreamName": stream, "Data": data, "PartitionKey": key(rand(&client))})),
        _ => {
            let records: Vec<_> = (0..records).map(|number| json!({"Data": data, "PartitionKey": key(number)})).collect();
            ("PutRecords", json!({"StreamName": stream, "Records": records}))
        }
    };
    let request = body(request);
    let mut done = Done::default();
    while Instant::now() < end || done.millis.is_empty() {
        let sent = Instant::now();
        let answer = client.kinesis(operation, request.clone()).await?;
        done.millis.push(sent.elapsed().as_secs_f64() * 1e3);
        done.units += records - answer["FailedRecordCount"].as_u64().unwrap_or(0) as usize;
    }
    Ok(done)
}

/// Spreads the connections over the shards.
fn rand(client: &Client) -> usize {
    std::ptr::from_ref(client).addr() / 64
}

/// Reads a shard from its horizon to its tip, again and again.
async fn drain(port: u16, shard: usize, end: Instant) -> anyhow::Result<Done> {
    let mut client = Client::connect_to(port).await?;
    let mut done = Done::default();
    while Instant::now() < end || done.millis.is_empty() {
        let mut iterator = iterator(&mut client, "drain", shard, "TRIM_HORIZON").await?;
        loop {
            let sent = Instant::now();
            let answer = client.kinesis("GetRecords", body(json!({"ShardIterator": iterator, "Limit": 1000}))).await?;
            done.millis.push(sent.elapsed().as_secs_f64() * 1e3);
            let records = answer["Records"].as_array().map_or(0, Vec::len);
            done.units += records;
            iterator = answer["NextShardIterator"].clone();
            if records == 0 || Instant::now() >= end {
                break;
            }
        }
    }
    Ok(done)
}

async fn iterator(client: &mut Client, stream: &str, shard: usize, kind: &str) -> anyhow::Result<Value> {
    let request = json!({"StreamName": stream, "ShardId": format!("shardId-{shard:012}"), "ShardIteratorType": kind});
    Ok(client.kinesis("GetShardIterator", body(request)).await?["ShardIterator"].clone())
}

/// One producer at a steady pace, one consumer that polls; the latency is from before the put to after the get.
async fn put_to_get(port: u16, end: Instant) -> anyhow::Result<Done> {
    let epoch = Instant::now();
    let (mut producer, mut consumer) = (Client::connect_to(port).await?, Client::connect_to(port).await?);
    let mut iterator = iterator(&mut consumer, "poll", 0, "LATEST").await?;
    let producing = tokio::spawn(async move {
        let mut ticks = tokio::time::interval(Duration::from_millis(5));
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        while Instant::now() < end {
            ticks.tick().await;
            let key = epoch.elapsed().as_micros().to_string(); // the key carries the time
            producer.kinesis("PutRecord", body(json!({"StreamName": "poll", "Data": "bWlsbHBvbmQ=", "PartitionKey": key}))).await?;
        }
        anyhow::Ok(())
    });
    let mut done = Done::default();
    while Instant::now() < end || done.units == 0 {
        let answer = consumer.kinesis("GetRecords", body(json!({"ShardIterator": iterator}))).await?;
        let now = epoch.elapsed().as_micros() as f64;
        for record in answer["Records"].as_array().into_iter().flatten() {
            let sent: f64 = record["PartitionKey"].as_str().unwrap_or_default().parse()?;
            done.millis.push((now - sent) / 1e3);
            done.units += 1;
        }
        iterator = answer["NextShardIterator"].clone();
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    producing.await??;
    Ok(done)
}

fn body(request: Value) -> Bytes {
    request.to_string().into()
}

/// The disk's limit: writers hand over their batches, one thread appends all that wait to one file and syncs it once. Records/s.
async fn append_raw(writers: usize, records: usize, length: Duration) -> anyhow::Result<f64> {
    let dir = tempfile::tempdir()?;
    let file = std::fs::File::create(dir.path().join("raw"))?;
    let (queue, mut queued) = mpsc::unbounded_channel::<(Bytes, oneshot::Sender<()>)>();
    let appending = std::thread::spawn(move || {
        let mut offset = 0;
        while let Some((bytes, done)) = queued.blocking_recv() {
            let mut waiting = vec![done];
            let mut append = |bytes: Bytes| {
                let written = file.write_all_at(&bytes, offset);
                offset += bytes.len() as u64;
                written
            };
            append(bytes)?;
            while let Ok((bytes, done)) = queued.try_recv() {
                append(bytes)?;
                waiting.push(done);
            }
            file.sync_data()?;
            for done in waiting {
                let _ = done.send(()); // whoever hung up does not wait
            }
        }
        std::io::Result::Ok(())
    });
    let started = Instant::now();
    let end = started + length;
    let batch = Bytes::from(vec![7; records * 1032]);
    let queue = Arc::new(queue);
    let writing: Vec<_> = (0..writers)
        .map(|_| {
            let (queue, batch) = (queue.clone(), batch.clone());
            tokio::spawn(async move {
                let mut batches = 0;
                while Instant::now() < end {
                    let (done, durable) = oneshot::channel();
                    queue.send((batch.clone(), done))?;
                    durable.await?;
                    batches += 1;
                }
                anyhow::Ok(batches)
            })
        })
        .collect();
    let mut batches = 0;
    for writer in writing {
        batches += writer.await??;
    }
    let per_second = (batches * records) as f64 / started.elapsed().as_secs_f64();
    drop(queue);
    appending.join().expect("the appender ends")?;
    Ok(per_second)
}
