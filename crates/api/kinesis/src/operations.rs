// Generated from models/kinesis.json by `cargo xtask codegen`; do not edit.

//! The operations as types: each names its input, its output and its schema.

use wire::schema::{OperationSchema, RouteSchema};

use crate::{SERVICE, errors, schema, shapes};

pub struct AddTagsToStream;

pub static ADD_TAGS_TO_STREAM: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "AddTagsToStream",
    route: RouteSchema { name: "AddTagsToStream", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::ADD_TAGS_TO_STREAM_INPUT,
    output: &schema::ADD_TAGS_TO_STREAM_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for AddTagsToStream {
    type Input = shapes::AddTagsToStreamInput;
    type Output = shapes::AddTagsToStreamOutput;
    const SCHEMA: &'static OperationSchema = &ADD_TAGS_TO_STREAM;
}

pub struct CreateStream;

pub static CREATE_STREAM: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "CreateStream",
    route: RouteSchema { name: "CreateStream", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::CREATE_STREAM_INPUT,
    output: &schema::CREATE_STREAM_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::VALIDATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for CreateStream {
    type Input = shapes::CreateStreamInput;
    type Output = shapes::CreateStreamOutput;
    const SCHEMA: &'static OperationSchema = &CREATE_STREAM;
}

pub struct DecreaseStreamRetentionPeriod;

pub static DECREASE_STREAM_RETENTION_PERIOD: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DecreaseStreamRetentionPeriod",
    route: RouteSchema { name: "DecreaseStreamRetentionPeriod", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DECREASE_STREAM_RETENTION_PERIOD_INPUT,
    output: &schema::DECREASE_STREAM_RETENTION_PERIOD_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DecreaseStreamRetentionPeriod {
    type Input = shapes::DecreaseStreamRetentionPeriodInput;
    type Output = shapes::DecreaseStreamRetentionPeriodOutput;
    const SCHEMA: &'static OperationSchema = &DECREASE_STREAM_RETENTION_PERIOD;
}

pub struct DeleteResourcePolicy;

pub static DELETE_RESOURCE_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteResourcePolicy",
    route: RouteSchema { name: "DeleteResourcePolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_RESOURCE_POLICY_INPUT,
    output: &schema::DELETE_RESOURCE_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::VALIDATION_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::INTERNAL_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteResourcePolicy {
    type Input = shapes::DeleteResourcePolicyInput;
    type Output = shapes::DeleteResourcePolicyOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_RESOURCE_POLICY;
}

pub struct DeleteStream;

pub static DELETE_STREAM: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeleteStream",
    route: RouteSchema { name: "DeleteStream", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DELETE_STREAM_INPUT,
    output: &schema::DELETE_STREAM_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeleteStream {
    type Input = shapes::DeleteStreamInput;
    type Output = shapes::DeleteStreamOutput;
    const SCHEMA: &'static OperationSchema = &DELETE_STREAM;
}

pub struct DeregisterStreamConsumer;

pub static DEREGISTER_STREAM_CONSUMER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DeregisterStreamConsumer",
    route: RouteSchema { name: "DeregisterStreamConsumer", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DEREGISTER_STREAM_CONSUMER_INPUT,
    output: &schema::DEREGISTER_STREAM_CONSUMER_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::LIMIT_EXCEEDED_EXCEPTION, &errors::RESOURCE_NOT_FOUND_EXCEPTION, &errors::INVALID_ARGUMENT_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DeregisterStreamConsumer {
    type Input = shapes::DeregisterStreamConsumerInput;
    type Output = shapes::DeregisterStreamConsumerOutput;
    const SCHEMA: &'static OperationSchema = &DEREGISTER_STREAM_CONSUMER;
}

pub struct DescribeLimits;

pub static DESCRIBE_LIMITS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DescribeLimits",
    route: RouteSchema { name: "DescribeLimits", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DESCRIBE_LIMITS_INPUT,
    output: &schema::DESCRIBE_LIMITS_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::LIMIT_EXCEEDED_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DescribeLimits {
    type Input = shapes::DescribeLimitsInput;
    type Output = shapes::DescribeLimitsOutput;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_LIMITS;
}

pub struct DescribeStream;

pub static DESCRIBE_STREAM: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DescribeStream",
    route: RouteSchema { name: "DescribeStream", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DESCRIBE_STREAM_INPUT,
    output: &schema::DESCRIBE_STREAM_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DescribeStream {
    type Input = shapes::DescribeStreamInput;
    type Output = shapes::DescribeStreamOutput;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_STREAM;
}

pub struct DescribeStreamConsumer;

pub static DESCRIBE_STREAM_CONSUMER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DescribeStreamConsumer",
    route: RouteSchema { name: "DescribeStreamConsumer", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DESCRIBE_STREAM_CONSUMER_INPUT,
    output: &schema::DESCRIBE_STREAM_CONSUMER_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::LIMIT_EXCEEDED_EXCEPTION, &errors::RESOURCE_NOT_FOUND_EXCEPTION, &errors::INVALID_ARGUMENT_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DescribeStreamConsumer {
    type Input = shapes::DescribeStreamConsumerInput;
    type Output = shapes::DescribeStreamConsumerOutput;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_STREAM_CONSUMER;
}

pub struct DescribeStreamSummary;

pub static DESCRIBE_STREAM_SUMMARY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DescribeStreamSummary",
    route: RouteSchema { name: "DescribeStreamSummary", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DESCRIBE_STREAM_SUMMARY_INPUT,
    output: &schema::DESCRIBE_STREAM_SUMMARY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DescribeStreamSummary {
    type Input = shapes::DescribeStreamSummaryInput;
    type Output = shapes::DescribeStreamSummaryOutput;
    const SCHEMA: &'static OperationSchema = &DESCRIBE_STREAM_SUMMARY;
}

pub struct DisableEnhancedMonitoring;

pub static DISABLE_ENHANCED_MONITORING: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "DisableEnhancedMonitoring",
    route: RouteSchema { name: "DisableEnhancedMonitoring", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::DISABLE_ENHANCED_MONITORING_INPUT,
    output: &schema::DISABLE_ENHANCED_MONITORING_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for DisableEnhancedMonitoring {
    type Input = shapes::DisableEnhancedMonitoringInput;
    type Output = shapes::DisableEnhancedMonitoringOutput;
    const SCHEMA: &'static OperationSchema = &DISABLE_ENHANCED_MONITORING;
}

pub struct EnableEnhancedMonitoring;

pub static ENABLE_ENHANCED_MONITORING: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "EnableEnhancedMonitoring",
    route: RouteSchema { name: "EnableEnhancedMonitoring", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::ENABLE_ENHANCED_MONITORING_INPUT,
    output: &schema::ENABLE_ENHANCED_MONITORING_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for EnableEnhancedMonitoring {
    type Input = shapes::EnableEnhancedMonitoringInput;
    type Output = shapes::EnableEnhancedMonitoringOutput;
    const SCHEMA: &'static OperationSchema = &ENABLE_ENHANCED_MONITORING;
}

pub struct GetRecords;

pub static GET_RECORDS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetRecords",
    route: RouteSchema { name: "GetRecords", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_RECORDS_INPUT,
    output: &schema::GET_RECORDS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
        &errors::EXPIRED_ITERATOR_EXCEPTION,
        &errors::KMS_DISABLED_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::KMS_ACCESS_DENIED_EXCEPTION,
        &errors::KMS_NOT_FOUND_EXCEPTION,
        &errors::KMS_OPT_IN_REQUIRED,
        &errors::KMS_THROTTLING_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
        &errors::INTERNAL_FAILURE_EXCEPTION,
        &errors::DRY_RUN_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetRecords {
    type Input = shapes::GetRecordsInput;
    type Output = shapes::GetRecordsOutput;
    const SCHEMA: &'static OperationSchema = &GET_RECORDS;
}

pub struct GetResourcePolicy;

pub static GET_RESOURCE_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetResourcePolicy",
    route: RouteSchema { name: "GetResourcePolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_RESOURCE_POLICY_INPUT,
    output: &schema::GET_RESOURCE_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::VALIDATION_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::INTERNAL_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetResourcePolicy {
    type Input = shapes::GetResourcePolicyInput;
    type Output = shapes::GetResourcePolicyOutput;
    const SCHEMA: &'static OperationSchema = &GET_RESOURCE_POLICY;
}

pub struct GetShardIterator;

pub static GET_SHARD_ITERATOR: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "GetShardIterator",
    route: RouteSchema { name: "GetShardIterator", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::GET_SHARD_ITERATOR_INPUT,
    output: &schema::GET_SHARD_ITERATOR_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
        &errors::INTERNAL_FAILURE_EXCEPTION,
        &errors::DRY_RUN_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for GetShardIterator {
    type Input = shapes::GetShardIteratorInput;
    type Output = shapes::GetShardIteratorOutput;
    const SCHEMA: &'static OperationSchema = &GET_SHARD_ITERATOR;
}

pub struct IncreaseStreamRetentionPeriod;

pub static INCREASE_STREAM_RETENTION_PERIOD: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "IncreaseStreamRetentionPeriod",
    route: RouteSchema { name: "IncreaseStreamRetentionPeriod", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::INCREASE_STREAM_RETENTION_PERIOD_INPUT,
    output: &schema::INCREASE_STREAM_RETENTION_PERIOD_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for IncreaseStreamRetentionPeriod {
    type Input = shapes::IncreaseStreamRetentionPeriodInput;
    type Output = shapes::IncreaseStreamRetentionPeriodOutput;
    const SCHEMA: &'static OperationSchema = &INCREASE_STREAM_RETENTION_PERIOD;
}

pub struct ListShards;

pub static LIST_SHARDS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListShards",
    route: RouteSchema { name: "ListShards", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_SHARDS_INPUT,
    output: &schema::LIST_SHARDS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::EXPIRED_NEXT_TOKEN_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListShards {
    type Input = shapes::ListShardsInput;
    type Output = shapes::ListShardsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_SHARDS;
}

pub struct ListStreamConsumers;

pub static LIST_STREAM_CONSUMERS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListStreamConsumers",
    route: RouteSchema { name: "ListStreamConsumers", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_STREAM_CONSUMERS_INPUT,
    output: &schema::LIST_STREAM_CONSUMERS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::EXPIRED_NEXT_TOKEN_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListStreamConsumers {
    type Input = shapes::ListStreamConsumersInput;
    type Output = shapes::ListStreamConsumersOutput;
    const SCHEMA: &'static OperationSchema = &LIST_STREAM_CONSUMERS;
}

pub struct ListStreams;

pub static LIST_STREAMS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListStreams",
    route: RouteSchema { name: "ListStreams", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_STREAMS_INPUT,
    output: &schema::LIST_STREAMS_OUTPUT,
    output_wrapper: None,
    errors: &[&errors::LIMIT_EXCEEDED_EXCEPTION, &errors::EXPIRED_NEXT_TOKEN_EXCEPTION, &errors::INVALID_ARGUMENT_EXCEPTION],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListStreams {
    type Input = shapes::ListStreamsInput;
    type Output = shapes::ListStreamsOutput;
    const SCHEMA: &'static OperationSchema = &LIST_STREAMS;
}

pub struct ListTagsForResource;

pub static LIST_TAGS_FOR_RESOURCE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListTagsForResource",
    route: RouteSchema { name: "ListTagsForResource", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_TAGS_FOR_RESOURCE_INPUT,
    output: &schema::LIST_TAGS_FOR_RESOURCE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::VALIDATION_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
        &errors::INTERNAL_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListTagsForResource {
    type Input = shapes::ListTagsForResourceInput;
    type Output = shapes::ListTagsForResourceOutput;
    const SCHEMA: &'static OperationSchema = &LIST_TAGS_FOR_RESOURCE;
}

pub struct ListTagsForStream;

pub static LIST_TAGS_FOR_STREAM: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "ListTagsForStream",
    route: RouteSchema { name: "ListTagsForStream", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::LIST_TAGS_FOR_STREAM_INPUT,
    output: &schema::LIST_TAGS_FOR_STREAM_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for ListTagsForStream {
    type Input = shapes::ListTagsForStreamInput;
    type Output = shapes::ListTagsForStreamOutput;
    const SCHEMA: &'static OperationSchema = &LIST_TAGS_FOR_STREAM;
}

pub struct MergeShards;

pub static MERGE_SHARDS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "MergeShards",
    route: RouteSchema { name: "MergeShards", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::MERGE_SHARDS_INPUT,
    output: &schema::MERGE_SHARDS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::VALIDATION_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for MergeShards {
    type Input = shapes::MergeShardsInput;
    type Output = shapes::MergeShardsOutput;
    const SCHEMA: &'static OperationSchema = &MERGE_SHARDS;
}

pub struct PutRecord;

pub static PUT_RECORD: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutRecord",
    route: RouteSchema { name: "PutRecord", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::PUT_RECORD_INPUT,
    output: &schema::PUT_RECORD_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
        &errors::KMS_DISABLED_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::KMS_ACCESS_DENIED_EXCEPTION,
        &errors::KMS_NOT_FOUND_EXCEPTION,
        &errors::KMS_OPT_IN_REQUIRED,
        &errors::KMS_THROTTLING_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
        &errors::INTERNAL_FAILURE_EXCEPTION,
        &errors::DRY_RUN_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for PutRecord {
    type Input = shapes::PutRecordInput;
    type Output = shapes::PutRecordOutput;
    const SCHEMA: &'static OperationSchema = &PUT_RECORD;
}

pub struct PutRecords;

pub static PUT_RECORDS: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutRecords",
    route: RouteSchema { name: "PutRecords", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::PUT_RECORDS_INPUT,
    output: &schema::PUT_RECORDS_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
        &errors::KMS_DISABLED_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::KMS_ACCESS_DENIED_EXCEPTION,
        &errors::KMS_NOT_FOUND_EXCEPTION,
        &errors::KMS_OPT_IN_REQUIRED,
        &errors::KMS_THROTTLING_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
        &errors::INTERNAL_FAILURE_EXCEPTION,
        &errors::DRY_RUN_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for PutRecords {
    type Input = shapes::PutRecordsInput;
    type Output = shapes::PutRecordsOutput;
    const SCHEMA: &'static OperationSchema = &PUT_RECORDS;
}

pub struct PutResourcePolicy;

pub static PUT_RESOURCE_POLICY: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "PutResourcePolicy",
    route: RouteSchema { name: "PutResourcePolicy", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::PUT_RESOURCE_POLICY_INPUT,
    output: &schema::PUT_RESOURCE_POLICY_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::VALIDATION_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::INTERNAL_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for PutResourcePolicy {
    type Input = shapes::PutResourcePolicyInput;
    type Output = shapes::PutResourcePolicyOutput;
    const SCHEMA: &'static OperationSchema = &PUT_RESOURCE_POLICY;
}

pub struct RegisterStreamConsumer;

pub static REGISTER_STREAM_CONSUMER: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "RegisterStreamConsumer",
    route: RouteSchema { name: "RegisterStreamConsumer", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::REGISTER_STREAM_CONSUMER_INPUT,
    output: &schema::REGISTER_STREAM_CONSUMER_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for RegisterStreamConsumer {
    type Input = shapes::RegisterStreamConsumerInput;
    type Output = shapes::RegisterStreamConsumerOutput;
    const SCHEMA: &'static OperationSchema = &REGISTER_STREAM_CONSUMER;
}

pub struct RemoveTagsFromStream;

pub static REMOVE_TAGS_FROM_STREAM: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "RemoveTagsFromStream",
    route: RouteSchema { name: "RemoveTagsFromStream", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::REMOVE_TAGS_FROM_STREAM_INPUT,
    output: &schema::REMOVE_TAGS_FROM_STREAM_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for RemoveTagsFromStream {
    type Input = shapes::RemoveTagsFromStreamInput;
    type Output = shapes::RemoveTagsFromStreamOutput;
    const SCHEMA: &'static OperationSchema = &REMOVE_TAGS_FROM_STREAM;
}

pub struct SplitShard;

pub static SPLIT_SHARD: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "SplitShard",
    route: RouteSchema { name: "SplitShard", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::SPLIT_SHARD_INPUT,
    output: &schema::SPLIT_SHARD_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::VALIDATION_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for SplitShard {
    type Input = shapes::SplitShardInput;
    type Output = shapes::SplitShardOutput;
    const SCHEMA: &'static OperationSchema = &SPLIT_SHARD;
}

pub struct StartStreamEncryption;

pub static START_STREAM_ENCRYPTION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "StartStreamEncryption",
    route: RouteSchema { name: "StartStreamEncryption", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::START_STREAM_ENCRYPTION_INPUT,
    output: &schema::START_STREAM_ENCRYPTION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::KMS_DISABLED_EXCEPTION,
        &errors::KMS_INVALID_STATE_EXCEPTION,
        &errors::KMS_ACCESS_DENIED_EXCEPTION,
        &errors::KMS_NOT_FOUND_EXCEPTION,
        &errors::KMS_OPT_IN_REQUIRED,
        &errors::KMS_THROTTLING_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for StartStreamEncryption {
    type Input = shapes::StartStreamEncryptionInput;
    type Output = shapes::StartStreamEncryptionOutput;
    const SCHEMA: &'static OperationSchema = &START_STREAM_ENCRYPTION;
}

pub struct StopStreamEncryption;

pub static STOP_STREAM_ENCRYPTION: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "StopStreamEncryption",
    route: RouteSchema { name: "StopStreamEncryption", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::STOP_STREAM_ENCRYPTION_INPUT,
    output: &schema::STOP_STREAM_ENCRYPTION_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for StopStreamEncryption {
    type Input = shapes::StopStreamEncryptionInput;
    type Output = shapes::StopStreamEncryptionOutput;
    const SCHEMA: &'static OperationSchema = &STOP_STREAM_ENCRYPTION;
}

pub struct SubscribeToShard;

pub static SUBSCRIBE_TO_SHARD: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "SubscribeToShard",
    route: RouteSchema { name: "SubscribeToShard", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::SUBSCRIBE_TO_SHARD_INPUT,
    output: &schema::SUBSCRIBE_TO_SHARD_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
        &errors::DRY_RUN_OPERATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for SubscribeToShard {
    type Input = shapes::SubscribeToShardInput;
    type Output = shapes::SubscribeToShardOutput;
    const SCHEMA: &'static OperationSchema = &SUBSCRIBE_TO_SHARD;
}

pub struct TagResource;

pub static TAG_RESOURCE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "TagResource",
    route: RouteSchema { name: "TagResource", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::TAG_RESOURCE_INPUT,
    output: &schema::TAG_RESOURCE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::VALIDATION_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
        &errors::INTERNAL_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for TagResource {
    type Input = shapes::TagResourceInput;
    type Output = shapes::TagResourceOutput;
    const SCHEMA: &'static OperationSchema = &TAG_RESOURCE;
}

pub struct UntagResource;

pub static UNTAG_RESOURCE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UntagResource",
    route: RouteSchema { name: "UntagResource", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UNTAG_RESOURCE_INPUT,
    output: &schema::UNTAG_RESOURCE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::VALIDATION_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
        &errors::INTERNAL_FAILURE_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UntagResource {
    type Input = shapes::UntagResourceInput;
    type Output = shapes::UntagResourceOutput;
    const SCHEMA: &'static OperationSchema = &UNTAG_RESOURCE;
}

pub struct UpdateMaxRecordSize;

pub static UPDATE_MAX_RECORD_SIZE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UpdateMaxRecordSize",
    route: RouteSchema { name: "UpdateMaxRecordSize", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UPDATE_MAX_RECORD_SIZE_INPUT,
    output: &schema::UPDATE_MAX_RECORD_SIZE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
        &errors::VALIDATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UpdateMaxRecordSize {
    type Input = shapes::UpdateMaxRecordSizeInput;
    type Output = shapes::UpdateMaxRecordSizeOutput;
    const SCHEMA: &'static OperationSchema = &UPDATE_MAX_RECORD_SIZE;
}

pub struct UpdateShardCount;

pub static UPDATE_SHARD_COUNT: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UpdateShardCount",
    route: RouteSchema { name: "UpdateShardCount", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UPDATE_SHARD_COUNT_INPUT,
    output: &schema::UPDATE_SHARD_COUNT_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::VALIDATION_EXCEPTION,
        &errors::ACCESS_DENIED_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UpdateShardCount {
    type Input = shapes::UpdateShardCountInput;
    type Output = shapes::UpdateShardCountOutput;
    const SCHEMA: &'static OperationSchema = &UPDATE_SHARD_COUNT;
}

pub struct UpdateStreamMode;

pub static UPDATE_STREAM_MODE: OperationSchema = OperationSchema {
    service: &SERVICE,
    name: "UpdateStreamMode",
    route: RouteSchema { name: "UpdateStreamMode", method: "POST", path: "/", query: "" },
    status: 200,
    input: &schema::UPDATE_STREAM_MODE_INPUT,
    output: &schema::UPDATE_STREAM_MODE_OUTPUT,
    output_wrapper: None,
    errors: &[
        &errors::INVALID_ARGUMENT_EXCEPTION,
        &errors::LIMIT_EXCEEDED_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::RESOURCE_NOT_FOUND_EXCEPTION,
        &errors::VALIDATION_EXCEPTION,
    ],
    checksum_algorithm_member: None,
    checksum_required: false,
};

impl wire::Operation for UpdateStreamMode {
    type Input = shapes::UpdateStreamModeInput;
    type Output = shapes::UpdateStreamModeOutput;
    const SCHEMA: &'static OperationSchema = &UPDATE_STREAM_MODE;
}
