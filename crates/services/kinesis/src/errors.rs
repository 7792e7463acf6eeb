//! Facts → Kinesis's exceptions, in their words.
//!
//! The sentences are those AWS answered in recorded sessions (the test suites of kinesalite, moto and LocalStack quote them) unless a
//! line says otherwise.

use api_kinesis::errors as api;
use kernel::Cx;
pub use kernel::Error;

use crate::model::hash_key::HashRange;
use crate::model::iterator::LIFETIME_MILLIS;
use crate::model::stream::shard_id;

// --- streams

pub fn no_such_stream(cx: &Cx, name: &str) -> Error {
    api::resource_not_found(format!("Stream {name} under account {} not found.", cx.account())).into()
}

pub fn stream_exists(cx: &Cx, name: &str) -> Error {
    api::resource_in_use(format!("Stream {name} under account {} already exists.", cx.account())).into()
}

/// Our words.
pub fn unnamed_stream() -> Error {
    api::invalid_argument("Either StreamName or StreamARN must be given.".to_owned()).into()
}

/// Our words.
pub fn bad_arn(arn: &str) -> Error {
    api::invalid_argument(format!("{arn} is not the ARN of a stream.")).into()
}

/// Our words.
pub fn no_shard_count() -> Error {
    api::invalid_argument("ShardCount is required when StreamMode is PROVISIONED.".to_owned()).into()
}

/// Our words.
pub fn shard_count_on_demand() -> Error {
    api::invalid_argument("ShardCount must not be given when StreamMode is ON_DEMAND.".to_owned()).into()
}

pub fn consumers_left(cx: &Cx, name: &str) -> Error {
    let account = cx.account();
    api::resource_in_use(format!(
        "Stream {name} under account {account} has consumers registered with it. Deregister them, or set EnforceConsumerDeletion, to delete it."
    ))
    .into()
}

pub fn retention_not_longer(asked: u32, hours: u32) -> Error {
    api::invalid_argument(format!(
        "Requested retention period ({asked} hours) for the stream can not be shorter than the existing retention period ({hours} hours). \
         Use DecreaseRetentionPeriod API."
    ))
    .into()
}

pub fn retention_not_shorter(asked: u32, hours: u32) -> Error {
    api::invalid_argument(format!(
        "Requested retention period ({asked} hours) for the stream can not be longer than the existing retention period ({hours} hours). \
         Use IncreaseRetentionPeriod API."
    ))
    .into()
}

pub fn retention_below_minimum(asked: u32) -> Error {
    api::invalid_argument(format!("Minimum allowed retention period is 24 hours. Requested retention period ({asked} hours) is too short."))
        .into()
}

pub fn retention_above_maximum(asked: i32) -> Error {
    api::invalid_argument(format!(
        "Maximum allowed retention period is 8760 hours. Requested retention period ({asked} hours) is too long."
    ))
    .into()
}

/// Our words; AWS: "The only valid value is KMS" (API reference).
pub fn encryption_type_not_kms() -> Error {
    api::invalid_argument("The only valid EncryptionType is KMS.".to_owned()).into()
}

/// Our words.
pub fn too_many_tags(limit: usize) -> Error {
    api::limit_exceeded(format!("A resource has at most {limit} tags.")).into()
}

/// Our words.
pub fn bad_policy() -> Error {
    api::invalid_argument("The policy is not a resource policy in the language of IAM.".to_owned()).into()
}

/// Our words.
pub fn no_policy(arn: &str) -> Error {
    api::resource_not_found(format!("There is no policy on {arn}.")).into()
}

// --- shards

pub fn no_such_shard(cx: &Cx, stream: &str, id: &str) -> Error {
    api::resource_not_found(format!("Could not find shard {id} in stream {stream} under account {}.", cx.account())).into()
}

pub fn already_resharded(cx: &Cx, stream: &str, id: &str) -> Error {
    api::invalid_argument(format!(
        "Shard {id} in stream {stream} under account {} has already been merged or split, and thus is not eligible for merging or splitting.",
        cx.account()
    ))
    .into()
}

pub fn bad_split(cx: &Cx, stream: &str, id: &str, asked: &str, range: HashRange) -> Error {
    let HashRange { start, end } = range;
    api::invalid_argument(format!(
        "NewStartingHashKey {asked} used in SplitShard() on shard {id} in stream {stream} under account {} is not both greater than one plus \
         the shard's StartingHashKey {start} and less than the shard's EndingHashKey {end}.",
        cx.account()
    ))
    .into()
}

pub fn not_adjacent(cx: &Cx, stream: &str, one: &str, other: &str) -> Error {
    api::invalid_argument(format!(
        "Shards {one} and {other} in stream {stream} under account {} are not an adjacent pair of shards eligible for merging",
        cx.account()
    ))
    .into()
}

pub fn more_than_double(open: usize, asked: i32) -> Error {
    api::invalid_argument(format!(
        "UpdateShardCount cannot scale up over double your current open shard count. Current open shard count: {open} Target shard count: \
         {asked}"
    ))
    .into()
}

pub fn less_than_half(open: usize, asked: i32) -> Error {
    api::invalid_argument(format!(
        "UpdateShardCount cannot scale down below half your current open shard count. Current open shard count: {open} Target shard count: \
         {asked}"
    ))
    .into()
}

/// Our words.
pub fn scales_itself(cx: &Cx, stream: &str) -> Error {
    api::validation(format!("Stream {stream} under account {} is in On-Demand mode and scales itself.", cx.account())).into()
}

/// Our words.
pub fn bad_next_token() -> Error {
    api::invalid_argument("The NextToken is not one that was answered.".to_owned()).into()
}

/// AWS, API reference of ListShards: "you cannot specify this parameter if you specify the NextToken parameter". Our words.
pub fn token_and_more() -> Error {
    api::invalid_argument("NextToken and StreamName cannot be provided together.".to_owned()).into()
}

/// Our words.
pub fn filter_lacks(member: &str, kind: &str) -> Error {
    api::invalid_argument(format!("{member} must be given with a ShardFilter of type {kind}.")).into()
}

// --- records

pub fn hash_key_out_of_range(text: &str) -> Error {
    api::invalid_argument(format!(
        "Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was {text}"
    ))
    .into()
}

/// The model demands it; AWS's own name of the member. Our words.
pub fn no_partition_key() -> Error {
    kernel::Error::validation(
        "1 validation error detected: Value null at 'partitionKey' failed to satisfy constraint: Member must not be null",
    )
}

/// Our words: AWS's sentence for records above the stream's own limit is not known to us.
pub fn record_too_large(limit_kib: u32) -> Error {
    api::invalid_argument(format!("Record size exceeds the stream's limit of {limit_kib} KiB, partition key included.")).into()
}

/// AWS, API reference of PutRecords: "up to a limit of 10 MiB for the entire request, including partition keys". The sentence was recorded
/// when the limit was 5 MB.
pub fn batch_too_large() -> Error {
    api::invalid_argument("Records size exceeds 10 MB limit".to_owned()).into()
}

pub fn bad_ordering_number(number: &str) -> Error {
    api::invalid_argument(format!("ExclusiveMinimumSequenceNumber {number} used in PutRecord is invalid.")).into()
}

// --- iterators

pub fn invalid_iterator() -> Error {
    api::invalid_argument("Invalid ShardIterator.".to_owned()).into()
}

pub fn expired_iterator(issued_at: i64, now: i64) -> Error {
    let text = |millis| wire::Timestamp::from_millis(millis).format("%a %b %d %H:%M:%S UTC %Y");
    api::expired_iterator(format!(
        "Iterator expired. The iterator was created at time {} while right now it is {} which is further in the future than the tolerated \
         delay of {LIFETIME_MILLIS} milliseconds.",
        text(issued_at),
        text(now)
    ))
    .into()
}

pub fn lacks_starting_number() -> Error {
    api::invalid_argument("Must either specify (1) AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER and StartingSequenceNumber or (2) TRIM_HORIZON or LATEST and no StartingSequenceNumber.".to_owned()).into()
}

pub fn lacks_timestamp() -> Error {
    api::invalid_argument("Must either specify (1) AT_TIMESTAMP and Timestamp or (2) TRIM_HORIZON or LATEST and no Timestamp.".to_owned())
        .into()
}

pub fn timestamp_ahead(asked: i64, now: i64) -> Error {
    api::invalid_argument(format!(
        "The timestampInMillis parameter cannot be greater than the currentTimestampInMillis. timestampInMillis: {asked}, \
         currentTimestampInMillis: {now}"
    ))
    .into()
}

pub fn bad_starting_number(cx: &Cx, number: &str, stream: &str, shard: u32) -> Error {
    api::invalid_argument(format!(
        "StartingSequenceNumber {number} used in GetShardIterator on shard {} in stream {stream} under account {} is invalid.",
        shard_id(shard),
        cx.account()
    ))
    .into()
}

pub fn foreign_starting_number(cx: &Cx, number: &str, stream: &str, shard: u32) -> Error {
    api::invalid_argument(format!(
        "StartingSequenceNumber {number} used in GetShardIterator on shard {} in stream {stream} under account {} is invalid because it did \
         not come from this stream.",
        shard_id(shard),
        cx.account()
    ))
    .into()
}

// --- consumers

pub fn no_such_consumer(cx: &Cx, name: &str) -> Error {
    api::resource_not_found(format!("Consumer {name} under account {} not found.", cx.account())).into()
}

pub fn consumer_exists(cx: &Cx, name: &str) -> Error {
    api::resource_in_use(format!("Consumer {name} under account {} already exists.", cx.account())).into()
}

/// AWS: 20 registered consumers per stream ("Quotas and limits"). Our words.
pub fn too_many_consumers(limit: usize) -> Error {
    api::limit_exceeded(format!("A stream has at most {limit} registered consumers.")).into()
}

/// Our words.
pub fn unnamed_consumer() -> Error {
    api::invalid_argument("Either ConsumerARN, or StreamARN and ConsumerName, must be given.".to_owned()).into()
}

/// AWS's words (Databricks knowledge base, "Streaming job reading from Kinesis using EFO mode fails with ResourceInUseException").
pub fn another_subscription(cx: &Cx, stream: &str, shard: u32, consumer: &str) -> Error {
    let (account, shard) = (cx.account(), shard_id(shard));
    api::resource_in_use(format!("Another active subscription exists for this consumer: {account}:{stream}:{shard}:{consumer}")).into()
}

/// The sentence of the model's documentation.
pub fn dry_run() -> Error {
    api::dry_run_operation("The request was rejected because the DryRun parameter was specified.").into()
}
