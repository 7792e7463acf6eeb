//! Forgets what is past its time: records behind a stream's horizon, closed shards with nothing left in them, logs of deleted shards.
//!
//! Readers never see an expired record, whether this has come by or not (`reading.rs`); here its disk space is given back.

use async_trait::async_trait;
use kernel::store::LogId;
use kernel::{Cx, Error, Next, Timestamp, Worker};

use crate::model::stream::{Shard, Stream};
use crate::reading::first_since;
use crate::store::{self, DROPPED, SHARDS, STREAMS};

pub const NAME: &str = "kinesis.forget";

/// How often it looks, on the virtual clock. Retention counts in hours.
const EVERY_MILLIS: i64 = 3_600_000;

pub struct Forget;

#[async_trait]
impl Worker for Forget {
    fn name(&self) -> &'static str {
        NAME
    }

    async fn step(&self, cx: &Cx) -> Result<Next, Error> {
        self.remove_dropped(cx).await?;
        let streams: Vec<_> = cx.read(|tx| tx.everywhere(&STREAMS).collect())?;
        if streams.is_empty() {
            return Ok(Next::Idle);
        }
        let now = cx.now().millis();
        for (place, name, stream) in streams {
            let shards = cx.read(|tx| tx.scoped(&place, |tx| store::shards(tx, &stream)))?;
            for (number, shard) in shards {
                let horizon = stream.horizon(now);
                let log = LogId(shard.log);
                cx.log().trim(log, first_since(cx, number, log, horizon).await?);
                if is_spent(&shard, horizon) {
                    let forgotten = cx.world().store().write(&place, |tx| forget_shard(tx, &name, &stream, number, &shard));
                    forgotten.await?;
                }
            }
        }
        self.remove_dropped(cx).await?;
        Ok(Next::At(Timestamp::from_millis(now + EVERY_MILLIS)))
    }
}

impl Forget {
    /// The log first, the row after it: dying in between, the next step removes a log that is gone, which is nothing.
    async fn remove_dropped(&self, cx: &Cx) -> Result<(), Error> {
        let logs: Vec<u128> = cx.read(|tx| tx.range(&DROPPED).keys().collect())?;
        if logs.is_empty() {
            return Ok(());
        }
        logs.iter().for_each(|log| cx.log().remove(LogId(*log)));
        Ok(cx.write(|tx| logs.iter().try_for_each(|log| tx.delete(&DROPPED, *log))).await?)
    }
}

/// A shard that was closed before the horizon has only records from before it.
fn is_spent(shard: &Shard, horizon: i64) -> bool {
    shard.closed.is_some_and(|closed| closed.at < horizon)
}

fn forget_shard(tx: &mut kernel::store::Tx, name: &str, seen: &Stream, number: u32, shard: &Shard) -> Result<(), Error> {
    let is_there = tx.get(&STREAMS, name)?.is_some_and(|stream| stream.id == seen.id && stream.retention_hours <= seen.retention_hours);
    if is_there && tx.exists(&SHARDS, (seen.id, number))? {
        store::drop_shard(tx, seen.id, number, shard.log)?;
    }
    Ok(())
}
