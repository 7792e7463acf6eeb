//! SplitShard, MergeShards, UpdateShardCount.

use api_kinesis::{
    MergeShards, MergeShardsInput, MergeShardsOutput, SplitShard, SplitShardInput, SplitShardOutput, UpdateShardCount,
    UpdateShardCountInput, UpdateShardCountOutput,
};
use kernel::store::{LogId, Tx};
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::intake::Closing;
use crate::model::hash_key;
use crate::model::reshard::{self, Open, Plan};
use crate::model::stream::{Closed, Mode, Stream};
use crate::store::{self, SHARDS, STREAMS};
use crate::{Kinesis, ops};

impl Handler<SplitShard> for Kinesis {
    async fn run(&self, cx: &Cx, input: SplitShardInput) -> Result<SplitShardOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        let (id, asked) = (&input.shard_to_split, &input.new_starting_hash_key);
        self.reshard(cx, name, |stream| {
            let shard = open(cx, name, stream, id)?;
            let plan = hash_key::parse(asked).and_then(|start| reshard::split(stream.next_shard, shard, start));
            plan.ok_or_else(|| errors::bad_split(cx, name, id, asked, shard.range))
        })
        .await?;
        Ok(SplitShardOutput {})
    }
}

impl Handler<MergeShards> for Kinesis {
    async fn run(&self, cx: &Cx, input: MergeShardsInput) -> Result<MergeShardsOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        let (one, other) = (&input.shard_to_merge, &input.adjacent_shard_to_merge);
        self.reshard(cx, name, |stream| {
            let (first, second) = (open(cx, name, stream, one)?, open(cx, name, stream, other)?);
            let plan = reshard::merge(stream.next_shard, first, second).or_else(|| reshard::merge(stream.next_shard, second, first));
            plan.ok_or_else(|| errors::not_adjacent(cx, name, one, other))
        })
        .await?;
        Ok(MergeShardsOutput {})
    }
}

impl Handler<UpdateShardCount> for Kinesis {
    async fn run(&self, cx: &Cx, input: UpdateShardCountInput) -> Result<UpdateShardCountOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        let asked = input.target_shard_count;
        let before = self.reshard(cx, name, |stream| {
            let (now, target) = (stream.open.len(), asked.unsigned_abs() as usize);
            match stream.mode {
                Mode::OnDemand => Err(errors::scales_itself(cx, name)),
                Mode::Provisioned if target > now * 2 => Err(errors::more_than_double(now, asked)),
                Mode::Provisioned if target * 2 < now => Err(errors::less_than_half(now, asked)),
                Mode::Provisioned => Ok(reshard::uniform(stream.next_shard, &stream.tiles(), target as u32)),
            }
        });
        Ok(UpdateShardCountOutput {
            stream_name: Some(name.to_owned()),
            current_shard_count: Some(before.await? as i32),
            target_shard_count: Some(asked),
            stream_arn: Some(ops::stream_arn(cx, name)),
        })
    }
}

/// An open shard of the stream by its id.
fn open(cx: &Cx, name: &str, stream: &Stream, id: &str) -> Result<Open, Error> {
    let (number, _) = store::read(cx, |tx| store::shard(cx, tx, name, stream, id))?;
    let found = stream.tiles().into_iter().find(|shard| shard.number == number);
    found.ok_or_else(|| errors::already_resharded(cx, name, id))
}

impl Kinesis {
    /// Closes shards and opens others as planned; gives how many were open before. What is acked before lies in the parents, what is
    /// acked after in the children: see `intake.rs`.
    async fn reshard(&self, cx: &Cx, name: &str, plan: impl Fn(&Stream) -> Result<Plan, Error>) -> Result<usize, Error> {
        loop {
            let seen = store::read(cx, |tx| store::stream(cx, tx, name))?;
            let plan = plan(&seen)?;
            let logs: Vec<LogId> =
                seen.open.iter().filter(|shard| plan.closing.contains(&shard.number)).map(|shard| LogId(shard.log)).collect();
            let closing = self.intake.close(cx, logs).await?;
            let is_done = cx.write(|tx| follow(cx, tx, name, &seen, &plan, &closing)).await?;
            if is_done {
                closing.done();
                self.fan_out.has_changed();
                return Ok(seen.open.len());
            }
        }
    }
}

/// `false` if the stream is not the one that the plan was made for.
fn follow(cx: &Cx, tx: &mut Tx, name: &str, seen: &Stream, plan: &Plan, closing: &Closing<'_>) -> Result<bool, Error> {
    let mut stream = store::stream(cx, tx, name)?;
    if stream.id != seen.id || stream.open != seen.open {
        return Ok(false);
    }
    let now = cx.now().millis();
    for number in &plan.closing {
        let Some(mut shard) = tx.get(&SHARDS, (stream.id, *number))? else { continue };
        shard.closed = Some(Closed { at: now, end: closing.ends.get(&LogId(shard.log)).copied().unwrap_or(0) });
        tx.put(&SHARDS, (stream.id, *number), &shard)?;
    }
    for (number, shard) in stream.reshard(plan, now) {
        tx.put(&SHARDS, (stream.id, number), &shard)?;
    }
    tx.put(&STREAMS, name, &stream)?;
    Ok(true)
}
