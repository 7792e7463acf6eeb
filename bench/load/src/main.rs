//! Bounded load against a server on this machine, one table row out.
//!
//! Figures are only good as ratios taken in one run: `load get` measures the server it is pointed at and, in turn, a bare
//! hyper server that answers the same bytes to the same client. See `bench/README.md` for what was measured and how.

#![expect(clippy::disallowed_methods, reason = "a load tool measures the world's time")]

mod calls;
mod client;
mod fan_out;
mod grow;
mod objects;
mod peers;
mod proc;
mod ready;
mod rounds;
mod sides;
mod streams;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Bounded load for the published figures")]
struct Cli {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// S3 GetObject beside a bare hyper server that answers the same bytes.
    Get(objects::Objects),
    /// S3 PutObject, durable.
    Put(objects::Objects),
    /// S3 side by side with other servers: small and large objects, and listings.
    Peers(peers::Peers),
    /// S3 among a thousand objects, and among a million.
    Grow(grow::Grow),
    /// Kinesis side by side with other servers: putting, draining, and from put to get.
    Streams(streams::Streams),
    /// What Kinesis pushes to registered consumers, side by side with other servers.
    FanOut(fan_out::FanOut),
    /// From exec to the first answered API call, and idle memory.
    Ready(ready::Ready),
    /// In-process `cx.call`.
    Call,
    /// The bare server by itself (used by `get`).
    #[command(hide = true)]
    Bare { port: u16, bytes: usize },
}

fn main() -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    match Cli::parse().what {
        What::Get(objects) => runtime.block_on(objects.get()),
        What::Put(objects) => runtime.block_on(objects.put()),
        What::Peers(peers) => runtime.block_on(peers.run()),
        What::Grow(grow) => runtime.block_on(grow.run()),
        What::Streams(streams) => runtime.block_on(streams.run()),
        What::FanOut(fan_out) => runtime.block_on(fan_out.run()),
        What::Ready(ready) => runtime.block_on(ready.run()),
        What::Call => runtime.block_on(calls::run()),
        What::Bare { port, bytes } => runtime.block_on(client::serve_bare(port, bytes)),
    }
}
