// Generated from models/kinesis.json by `cargo xtask codegen`; do not edit.

//! Amazon Kinesis as data: the operations of `models/kinesis.ops`, their shapes, errors and schemas.

pub mod errors;
mod operations;
pub mod schema;
mod shapes;
pub mod values;

pub use operations::*;
pub use shapes::*;

use wire::schema::{Protocol, RouteSchema, ServiceSchema};

pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "kinesis",
    title: "Amazon Kinesis",
    signing_name: "kinesis",
    endpoint_prefix: "kinesis",
    target_prefix: Some("Kinesis_20131202"),
    api_version: "2013-12-02",
    protocols: &[Protocol::AwsJson1_1, Protocol::AwsCbor1_1],
    xml_namespace: None,
    operations: &[
        &operations::ADD_TAGS_TO_STREAM,
        &operations::CREATE_STREAM,
        &operations::DECREASE_STREAM_RETENTION_PERIOD,
        &operations::DELETE_RESOURCE_POLICY,
        &operations::DELETE_STREAM,
        &operations::DEREGISTER_STREAM_CONSUMER,
        &operations::DESCRIBE_LIMITS,
        &operations::DESCRIBE_STREAM,
        &operations::DESCRIBE_STREAM_CONSUMER,
        &operations::DESCRIBE_STREAM_SUMMARY,
        &operations::DISABLE_ENHANCED_MONITORING,
        &operations::ENABLE_ENHANCED_MONITORING,
        &operations::GET_RECORDS,
        &operations::GET_RESOURCE_POLICY,
        &operations::GET_SHARD_ITERATOR,
        &operations::INCREASE_STREAM_RETENTION_PERIOD,
        &operations::LIST_SHARDS,
        &operations::LIST_STREAM_CONSUMERS,
        &operations::LIST_STREAMS,
        &operations::LIST_TAGS_FOR_RESOURCE,
        &operations::LIST_TAGS_FOR_STREAM,
        &operations::MERGE_SHARDS,
        &operations::PUT_RECORD,
        &operations::PUT_RECORDS,
        &operations::PUT_RESOURCE_POLICY,
        &operations::REGISTER_STREAM_CONSUMER,
        &operations::REMOVE_TAGS_FROM_STREAM,
        &operations::SPLIT_SHARD,
        &operations::START_STREAM_ENCRYPTION,
        &operations::STOP_STREAM_ENCRYPTION,
        &operations::SUBSCRIBE_TO_SHARD,
        &operations::TAG_RESOURCE,
        &operations::UNTAG_RESOURCE,
        &operations::UPDATE_MAX_RECORD_SIZE,
        &operations::UPDATE_SHARD_COUNT,
        &operations::UPDATE_STREAM_MODE,
    ],
    unbuilt: UNBUILT,
    errors: errors::ALL,
};

static UNBUILT: &[RouteSchema] = &[
    rpc("AcknowledgeDeadLetterQueueRecords"),
    rpc("AcknowledgeQueueRecords"),
    rpc("CreateChannel"),
    rpc("CreateQueue"),
    rpc("DeleteChannel"),
    rpc("DeleteQueue"),
    rpc("DescribeAccountSettings"),
    rpc("DescribeChannel"),
    rpc("DescribeQueue"),
    rpc("ListChannels"),
    rpc("ListQueues"),
    rpc("ReceiveDeadLetterQueueRecords"),
    rpc("ReceiveQueueRecords"),
    rpc("RestoreDeadLetterQueueRecords"),
    rpc("UpdateAccountSettings"),
    rpc("UpdateChannel"),
    rpc("UpdateDeadLetterQueueRecordsVisibility"),
    rpc("UpdateQueue"),
    rpc("UpdateQueueRecordsVisibility"),
    rpc("UpdateStreamRecordDistributionStrategy"),
    rpc("UpdateStreamWarmThroughput"),
];

const fn rpc(name: &'static str) -> RouteSchema {
    RouteSchema { name, method: "POST", path: "/", query: "" }
}
