//! The price of one service calling another, in process.

use std::time::Instant;

use api_sts::{GetCallerIdentity, GetCallerIdentityInput};
use kernel::{Cx, World};

use crate::proc::median;

const CALLS: u32 = 200_000;

pub async fn run() -> anyhow::Result<()> {
    let world = World::in_memory().authority(iam::authority(None)).service(iam::sts_service()).start().await?;
    let cx = Cx::of_world(&world);
    let mut rounds = Vec::new();
    for _ in 0..7 {
        let started = Instant::now();
        for _ in 0..CALLS {
            cx.call::<GetCallerIdentity>(GetCallerIdentityInput::default()).await?;
        }
        rounds.push(started.elapsed().as_nanos() as f64 / f64::from(CALLS) / 1000.0);
    }
    println!("cx.call::<GetCallerIdentity>: {:.2} µs (median of {} rounds of {CALLS})", median(rounds.clone()), rounds.len());
    Ok(())
}
