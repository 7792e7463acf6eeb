//! What Kinesis remembers: tables and keys. Records themselves lie in the logs that shards name.

use api_kinesis::StreamModeDetails;
use kernel::store::{ReadTx, Scope, StoreError, Table, TableId, Tx};
use kernel::{Cx, Error, row};

use crate::errors;
use crate::model::stream::{Consumer, Mode, Shard, Stream};

row!(Stream, version 1);
row!(Shard, version 1);
row!(Consumer, version 1);

const fn id(tag: u16, name: &'static str) -> TableId {
    TableId { tag, name }
}

/// Key: stream name. Value: stream v1, with its open shards.
pub const STREAMS: Table<String, Stream> = Table::new(id(0x0600, "kinesis.streams"), Scope::Region);
/// Key: stream id, shard number. Value: shard v1, open or closed.
pub const SHARDS: Table<(u64, u32), Shard> = Table::new(id(0x0601, "kinesis.shards"), Scope::Region);
/// Key: stream id, consumer name. Value: consumer v1.
pub const CONSUMERS: Table<(u64, String), Consumer> = Table::new(id(0x0602, "kinesis.consumers"), Scope::Region);
/// Key: the resource's ARN, tag key. Value: tag value.
pub const TAGS: Table<(String, String), String> = Table::new(id(0x0603, "kinesis.tags"), Scope::Region);
/// Key: the resource's ARN. Value: its policy, as it was given.
pub const POLICIES: Table<String, String> = Table::new(id(0x0604, "kinesis.policies"), Scope::Region);
/// Key: a log whose shard is gone. Value: nothing; the log is to be removed.
pub const DROPPED: Table<u128, ()> = Table::new(id(0x0605, "kinesis.dropped_logs"), Scope::Global);

/// All tables of this room.
pub const TABLE_IDS: &[TableId] = &[STREAMS.id, SHARDS.id, CONSUMERS.id, TAGS.id, POLICIES.id, DROPPED.id];

/// Looks at state with errors that may be the caller's.
pub fn read<T>(cx: &Cx, look: impl FnOnce(&ReadTx) -> Result<T, Error>) -> Result<T, Error> {
    cx.world().store().read(cx.place(), look)
}

pub fn stream(cx: &Cx, tx: &ReadTx, name: &str) -> Result<Stream, Error> {
    tx.get(&STREAMS, name)?.ok_or_else(|| errors::no_such_stream(cx, name))
}

/// Changes a stream's row.
pub async fn change<T>(cx: &Cx, name: &str, change: impl FnOnce(&mut Stream) -> Result<T, Error>) -> Result<T, Error> {
    cx.write(|tx| {
        let mut row = stream(cx, tx, name)?;
        let told = change(&mut row)?;
        tx.put(&STREAMS, name, &row)?;
        Ok(told)
    })
    .await
}

/// A shard of the stream by its id, and its number.
pub fn shard(cx: &Cx, tx: &ReadTx, name: &str, stream: &Stream, id: &str) -> Result<(u32, Shard), Error> {
    let number = crate::model::stream::parse_shard_id(id);
    let found = number.map(|number| Ok::<_, StoreError>(tx.get(&SHARDS, (stream.id, number))?.map(|shard| (number, shard))));
    found.transpose()?.flatten().ok_or_else(|| errors::no_such_shard(cx, name, id))
}

/// All shards of a stream in order of their numbers.
pub fn shards(tx: &ReadTx, stream: &Stream) -> Result<Vec<(u32, Shard)>, StoreError> {
    tx.prefix(&SHARDS, (stream.id,)).rows().map(|row| row.map(|((_, number), shard)| (number, shard))).collect()
}

/// A new stream with its shards.
pub fn create(tx: &mut Tx, name: &str, stream: &Stream) -> Result<(), StoreError> {
    for (number, shard) in stream.first_shards() {
        tx.put(&SHARDS, (stream.id, number), &shard)?;
    }
    tx.put(&STREAMS, name, stream)
}

/// Everything of a stream goes; its logs are written down for the worker.
pub fn delete(cx: &Cx, tx: &mut Tx, name: &str, stream: &Stream) -> Result<(), StoreError> {
    for (number, shard) in shards(tx, stream)? {
        drop_shard(tx, stream.id, number, shard.log)?;
    }
    let consumers: Vec<_> = tx.prefix(&CONSUMERS, (stream.id,)).rows().collect::<Result<_, _>>()?;
    for ((_, consumer), row) in consumers {
        forget_resource(tx, &crate::ops::consumer_arn(cx, name, &consumer, &row))?;
        tx.delete(&CONSUMERS, (stream.id, &consumer))?;
    }
    forget_resource(tx, &crate::ops::stream_arn(cx, name))?;
    tx.delete(&STREAMS, name)
}

pub fn drop_shard(tx: &mut Tx, stream: u64, number: u32, log: u128) -> Result<(), StoreError> {
    tx.put(&DROPPED, log, &())?;
    tx.delete(&SHARDS, (stream, number))
}

/// Tags and policy of a resource.
pub fn forget_resource(tx: &mut Tx, arn: &str) -> Result<(), StoreError> {
    let tags: Vec<_> = tx.prefix(&TAGS, (arn,)).keys().collect::<Result<_, _>>()?;
    for (arn, tag) in tags {
        tx.delete(&TAGS, (arn, tag))?;
    }
    tx.delete(&POLICIES, arn)
}

pub fn mode_details(mode: Mode) -> StreamModeDetails {
    let stream_mode = match mode {
        Mode::Provisioned => "PROVISIONED",
        Mode::OnDemand => "ON_DEMAND",
    };
    StreamModeDetails { stream_mode: stream_mode.into() }
}
