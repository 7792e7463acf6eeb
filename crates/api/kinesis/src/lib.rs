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
        &operations::CREATE_STREAM,
        &operations::DELETE_STREAM,
        &operations::DESCRIBE_STREAM,
        &operations::DESCRIBE_STREAM_SUMMARY,
        &operations::GET_RECORDS,
        &operations::GET_SHARD_ITERATOR,
        &operations::LIST_SHARDS,
        &operations::LIST_STREAMS,
        &operations::PUT_RECORD,
        &operations::PUT_RECORDS,
    ],
    unbuilt: UNBUILT,
    errors: errors::ALL,
};

static UNBUILT: &[RouteSchema] = &[
    rpc("AcknowledgeDeadLetterQueueRecords"),
    rpc("AcknowledgeQueueRecords"),
    rpc("AddTagsToStream"),
    rpc("CreateChannel"),
    rpc("CreateQueue"),
    rpc("DecreaseStreamRetentionPeriod"),
    rpc("DeleteChannel"),
    rpc("DeleteQueue"),
    rpc("DeleteResourcePolicy"),
    rpc("DeregisterStreamConsumer"),
    rpc("DescribeAccountSettings"),
    rpc("DescribeChannel"),
    rpc("DescribeLimits"),
    rpc("DescribeQueue"),
    rpc("DescribeStreamConsumer"),
    rpc("DisableEnhancedMonitoring"),
    rpc("EnableEnhancedMonitoring"),
    rpc("GetResourcePolicy"),
    rpc("IncreaseStreamRetentionPeriod"),
    rpc("ListChannels"),
    rpc("ListQueues"),
    rpc("ListStreamConsumers"),
    rpc("ListTagsForResource"),
    rpc("ListTagsForStream"),
    rpc("MergeShards"),
    rpc("PutResourcePolicy"),
    rpc("ReceiveDeadLetterQueueRecords"),
    rpc("ReceiveQueueRecords"),
    rpc("RegisterStreamConsumer"),
    rpc("RemoveTagsFromStream"),
    rpc("RestoreDeadLetterQueueRecords"),
    rpc("SplitShard"),
    rpc("StartStreamEncryption"),
    rpc("StopStreamEncryption"),
    rpc("SubscribeToShard"),
    rpc("TagResource"),
    rpc("UntagResource"),
    rpc("UpdateAccountSettings"),
    rpc("UpdateChannel"),
    rpc("UpdateDeadLetterQueueRecordsVisibility"),
    rpc("UpdateMaxRecordSize"),
    rpc("UpdateQueue"),
    rpc("UpdateQueueRecordsVisibility"),
    rpc("UpdateShardCount"),
    rpc("UpdateStreamMode"),
    rpc("UpdateStreamRecordDistributionStrategy"),
    rpc("UpdateStreamWarmThroughput"),
];

const fn rpc(name: &'static str) -> RouteSchema {
    RouteSchema { name, method: "POST", path: "/", query: "" }
}
