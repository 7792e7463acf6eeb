//! Amazon Kinesis Data Streams: streams of records, in shards, for a while.
//!
//! The table of contents of this room. Nouns, tables, workers and known differences from AWS are in `README.md`.

mod errors;
mod fan_out;
mod intake;
pub mod model;
mod ops;
mod reading;
mod store;
mod workers;

use std::sync::Arc;

use api_kinesis::*;
use kernel::Service;

pub use store::TABLE_IDS;

/// What the room keeps in memory: who may append to which shard at this moment, and who is listening.
#[derive(Default)]
struct Kinesis {
    intake: intake::Intake,
    fan_out: Arc<fan_out::FanOut>,
}

/// What the house serves of Kinesis.
pub fn service() -> Service {
    Service::of(&api_kinesis::SERVICE, Kinesis::default())
        // records
        .on::<PutRecord>()
        .on::<PutRecords>()
        .on::<GetShardIterator>()
        .on::<GetRecords>()
        // streams
        .on::<CreateStream>()
        .on::<DescribeStream>()
        .on::<DescribeStreamSummary>()
        .on::<DeleteStream>()
        .on::<ListStreams>()
        .on::<DescribeLimits>()
        // settings of a stream
        .on::<IncreaseStreamRetentionPeriod>()
        .on::<DecreaseStreamRetentionPeriod>()
        .on::<UpdateStreamMode>()
        .on::<UpdateMaxRecordSize>()
        .on::<StartStreamEncryption>()
        .on::<StopStreamEncryption>()
        .on::<EnableEnhancedMonitoring>()
        .on::<DisableEnhancedMonitoring>()
        // shards
        .on::<ListShards>()
        .on::<SplitShard>()
        .on::<MergeShards>()
        .on::<UpdateShardCount>()
        // consumers
        .on::<RegisterStreamConsumer>()
        .on::<DescribeStreamConsumer>()
        .on::<ListStreamConsumers>()
        .on::<DeregisterStreamConsumer>()
        .on::<SubscribeToShard>()
        // tags and policies
        .on::<AddTagsToStream>()
        .on::<RemoveTagsFromStream>()
        .on::<ListTagsForStream>()
        .on::<TagResource>()
        .on::<UntagResource>()
        .on::<ListTagsForResource>()
        .on::<PutResourcePolicy>()
        .on::<GetResourcePolicy>()
        .on::<DeleteResourcePolicy>()
        // later
        .worker(workers::forget::Forget)
        .into()
}
