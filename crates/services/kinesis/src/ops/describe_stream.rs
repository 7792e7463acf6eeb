//! DescribeStream, DescribeStreamSummary, DescribeLimits.

use api_kinesis::{
    DescribeLimits, DescribeLimitsInput, DescribeLimitsOutput, DescribeStream, DescribeStreamInput, DescribeStreamOutput,
    DescribeStreamSummary, DescribeStreamSummaryInput, DescribeStreamSummaryOutput, EnhancedMetrics, HashKeyRange, SequenceNumberRange,
    StreamDescription, StreamDescriptionSummary,
};
use kernel::{Cx, Handler, Timestamp};

use crate::errors::Error;
use crate::model::stream::{Mode, Shard, Stream, parse_shard_id, shard_id};
use crate::store::{self, CONSUMERS, STREAMS};
use crate::{Kinesis, ops};

/// AWS: "The default value is 100" (API reference, DescribeStream, Limit).
const SHARDS_PER_PAGE: usize = 100;
/// AWS's quotas of a new account in us-east-1 ("Quotas and limits"); nothing here is held to them.
const SHARD_LIMIT: i32 = 500;
const ON_DEMAND_STREAM_LIMIT: i32 = 50;

impl Handler<DescribeStream> for Kinesis {
    async fn run(&self, cx: &Cx, input: DescribeStreamInput) -> Result<DescribeStreamOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        let (stream, mut shards) = store::read(cx, |tx| {
            let stream = store::stream(cx, tx, name)?;
            let shards = store::shards(tx, &stream)?;
            Ok((stream, shards))
        })?;
        if let Some(start) = input.exclusive_start_shard_id.as_deref().and_then(parse_shard_id) {
            shards.retain(|(number, _)| *number > start);
        }
        let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(SHARDS_PER_PAGE);
        let has_more_shards = shards.len() > limit;
        shards.truncate(limit);
        let stream_description = StreamDescription {
            stream_name: name.to_owned(),
            stream_arn: ops::stream_arn(cx, name),
            stream_status: "ACTIVE".into(),
            stream_mode_details: Some(store::mode_details(stream.mode)),
            shards: shards.into_iter().map(|(number, shard)| described(number, &shard)).collect(),
            has_more_shards,
            retention_period_hours: stream.retention_hours as i32,
            stream_creation_timestamp: Timestamp::from_millis(stream.created_at),
            encryption_type: Some(encryption_type(&stream)),
            enhanced_monitoring: monitoring(&stream),
            key_id: stream.key_id,
        };
        Ok(DescribeStreamOutput { stream_description })
    }
}

impl Handler<DescribeStreamSummary> for Kinesis {
    async fn run(&self, cx: &Cx, input: DescribeStreamSummaryInput) -> Result<DescribeStreamSummaryOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        let (stream, consumers) = store::read(cx, |tx| {
            let stream = store::stream(cx, tx, name)?;
            let consumers = tx.prefix(&CONSUMERS, (stream.id,)).keys().count();
            Ok((stream, consumers))
        })?;
        let stream_description_summary = StreamDescriptionSummary {
            stream_name: name.to_owned(),
            stream_arn: ops::stream_arn(cx, name),
            stream_status: "ACTIVE".into(),
            stream_mode_details: Some(store::mode_details(stream.mode)),
            retention_period_hours: stream.retention_hours as i32,
            stream_creation_timestamp: Timestamp::from_millis(stream.created_at),
            encryption_type: Some(encryption_type(&stream)),
            enhanced_monitoring: monitoring(&stream),
            open_shard_count: stream.open.len() as i32,
            consumer_count: Some(consumers as i32),
            max_record_size_in_ki_b: Some(stream.record_kib_max as i32),
            key_id: stream.key_id,
            ..StreamDescriptionSummary::default()
        };
        Ok(DescribeStreamSummaryOutput { stream_description_summary })
    }
}

impl Handler<DescribeLimits> for Kinesis {
    async fn run(&self, cx: &Cx, _: DescribeLimitsInput) -> Result<DescribeLimitsOutput, Error> {
        let streams = cx.read(|tx| tx.range(&STREAMS).rows().map(|row| row.map(|(_, stream)| stream)).collect::<Result<Vec<_>, _>>())?;
        let (provisioned, on_demand): (Vec<_>, Vec<_>) = streams.iter().partition(|stream| stream.mode == Mode::Provisioned);
        Ok(DescribeLimitsOutput {
            shard_limit: SHARD_LIMIT,
            open_shard_count: provisioned.iter().map(|stream| stream.open.len() as i32).sum(),
            on_demand_stream_count: on_demand.len() as i32,
            on_demand_stream_count_limit: ON_DEMAND_STREAM_LIMIT,
            ..DescribeLimitsOutput::default()
        })
    }
}

pub fn described(number: u32, shard: &Shard) -> api_kinesis::Shard {
    api_kinesis::Shard {
        shard_id: shard_id(number),
        parent_shard_id: shard.parents.first().map(|parent| shard_id(*parent)),
        adjacent_parent_shard_id: shard.parents.get(1).map(|parent| shard_id(*parent)),
        hash_key_range: HashKeyRange { starting_hash_key: shard.first_hash.to_string(), ending_hash_key: shard.last_hash.to_string() },
        sequence_number_range: SequenceNumberRange {
            starting_sequence_number: shard.starting(number).to_string(),
            ending_sequence_number: shard.ending(number).map(|ending| ending.to_string()),
        },
    }
}

fn encryption_type(stream: &Stream) -> String {
    if stream.key_id.is_some() { "KMS".into() } else { "NONE".into() }
}

fn monitoring(stream: &Stream) -> Vec<EnhancedMetrics> {
    vec![EnhancedMetrics { shard_level_metrics: Some(stream.metrics.clone()) }]
}
