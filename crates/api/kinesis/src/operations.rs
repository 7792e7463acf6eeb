// Generated from models/kinesis.json by `cargo xtask codegen`; do not edit.

//! The operations as types: each names its input, its output and its schema.

use wire::schema::{OperationSchema, RouteSchema};

use crate::{SERVICE, errors, schema, shapes};

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
