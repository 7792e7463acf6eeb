// Generated from models/kinesis.json by `cargo xtask codegen`; do not edit.

//! The shapes as data.

use wire::schema::{Kind, Limits, ListSchema, Location, MapSchema, Member, Pattern, StructSchema, TimestampFormat, Traits};

/// What a member is unless it says otherwise.
const MEMBER: Member = Member {
    name: "",
    wire: "",
    at: Location::Body,
    kind: Kind::String,
    required: false,
    limits: Limits::NONE,
    timestamp: TimestampFormat::Default,
    traits: Traits::NONE,
    xml_namespace: None,
};
const STRUCT: StructSchema = StructSchema { name: "", members: &[], is_union: false, xml_name: None, xml_namespace: None, payload: None };

pub static CREATE_STREAM_INPUT: StructSchema = StructSchema {
    name: "CreateStreamInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "ShardCount", wire: "ShardCount", kind: Kind::Integer, limits: Limits { min: Some(1), ..Limits::NONE }, ..MEMBER },
        Member { name: "StreamModeDetails", wire: "StreamModeDetails", kind: Kind::Structure(&STREAM_MODE_DETAILS), ..MEMBER },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::Map(&MAP_TAG_MAP),
            limits: Limits { min: Some(1), max: Some(200), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "WarmThroughputMiBps",
            wire: "WarmThroughputMiBps",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxRecordSizeInKiB",
            wire: "MaxRecordSizeInKiB",
            kind: Kind::Integer,
            limits: Limits { min: Some(1024), max: Some(10240), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RecordDistributionStrategy",
            wire: "RecordDistributionStrategy",
            limits: Limits { values: crate::values::record_distribution_strategy::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CREATE_STREAM_OUTPUT: StructSchema = StructSchema { name: "CreateStreamOutput", ..STRUCT };

pub static DELETE_STREAM_INPUT: StructSchema = StructSchema {
    name: "DeleteStreamInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "EnforceConsumerDeletion", wire: "EnforceConsumerDeletion", kind: Kind::Boolean, ..MEMBER },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamId",
            wire: "StreamId",
            limits: Limits { min: Some(1), max: Some(24), pattern: Some(&PATTERN_STREAM_ID), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DELETE_STREAM_OUTPUT: StructSchema = StructSchema { name: "DeleteStreamOutput", ..STRUCT };

pub static DESCRIBE_STREAM_INPUT: StructSchema = StructSchema {
    name: "DescribeStreamInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Limit",
            wire: "Limit",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(10000), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ExclusiveStartShardId",
            wire: "ExclusiveStartShardId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamId",
            wire: "StreamId",
            limits: Limits { min: Some(1), max: Some(24), pattern: Some(&PATTERN_STREAM_ID), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DESCRIBE_STREAM_OUTPUT: StructSchema = StructSchema {
    name: "DescribeStreamOutput",
    members: &[Member {
        name: "StreamDescription",
        wire: "StreamDescription",
        kind: Kind::Structure(&STREAM_DESCRIPTION),
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static DESCRIBE_STREAM_SUMMARY_INPUT: StructSchema = StructSchema {
    name: "DescribeStreamSummaryInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamId",
            wire: "StreamId",
            limits: Limits { min: Some(1), max: Some(24), pattern: Some(&PATTERN_STREAM_ID), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static DESCRIBE_STREAM_SUMMARY_OUTPUT: StructSchema = StructSchema {
    name: "DescribeStreamSummaryOutput",
    members: &[Member {
        name: "StreamDescriptionSummary",
        wire: "StreamDescriptionSummary",
        kind: Kind::Structure(&STREAM_DESCRIPTION_SUMMARY),
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static GET_RECORDS_INPUT: StructSchema = StructSchema {
    name: "GetRecordsInput",
    members: &[
        Member {
            name: "ShardIterator",
            wire: "ShardIterator",
            limits: Limits { min: Some(1), max: Some(512), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "Limit",
            wire: "Limit",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(10000), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamId",
            wire: "StreamId",
            limits: Limits { min: Some(1), max: Some(24), pattern: Some(&PATTERN_STREAM_ID), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "DryRun", wire: "DryRun", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_RECORDS_OUTPUT: StructSchema = StructSchema {
    name: "GetRecordsOutput",
    members: &[
        Member { name: "Records", wire: "Records", kind: Kind::List(&LIST_RECORD_LIST), required: true, ..MEMBER },
        Member {
            name: "NextShardIterator",
            wire: "NextShardIterator",
            limits: Limits { min: Some(1), max: Some(512), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MillisBehindLatest",
            wire: "MillisBehindLatest",
            kind: Kind::Long,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ChildShards", wire: "ChildShards", kind: Kind::List(&LIST_CHILD_SHARD_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_SHARD_ITERATOR_INPUT: StructSchema = StructSchema {
    name: "GetShardIteratorInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ShardId",
            wire: "ShardId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ShardIteratorType",
            wire: "ShardIteratorType",
            limits: Limits { values: crate::values::shard_iterator_type::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "StartingSequenceNumber",
            wire: "StartingSequenceNumber",
            limits: Limits { pattern: Some(&PATTERN_SEQUENCE_NUMBER), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Timestamp", wire: "Timestamp", kind: Kind::Timestamp, ..MEMBER },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamId",
            wire: "StreamId",
            limits: Limits { min: Some(1), max: Some(24), pattern: Some(&PATTERN_STREAM_ID), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "DryRun", wire: "DryRun", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static GET_SHARD_ITERATOR_OUTPUT: StructSchema = StructSchema {
    name: "GetShardIteratorOutput",
    members: &[Member {
        name: "ShardIterator",
        wire: "ShardIterator",
        limits: Limits { min: Some(1), max: Some(512), ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static LIST_SHARDS_INPUT: StructSchema = StructSchema {
    name: "ListShardsInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1048576), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "ExclusiveStartShardId",
            wire: "ExclusiveStartShardId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(10000), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "StreamCreationTimestamp", wire: "StreamCreationTimestamp", kind: Kind::Timestamp, ..MEMBER },
        Member { name: "ShardFilter", wire: "ShardFilter", kind: Kind::Structure(&SHARD_FILTER), ..MEMBER },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamId",
            wire: "StreamId",
            limits: Limits { min: Some(1), max: Some(24), pattern: Some(&PATTERN_STREAM_ID), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_SHARDS_OUTPUT: StructSchema = StructSchema {
    name: "ListShardsOutput",
    members: &[
        Member { name: "Shards", wire: "Shards", kind: Kind::List(&LIST_SHARD_LIST), ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1048576), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_STREAMS_INPUT: StructSchema = StructSchema {
    name: "ListStreamsInput",
    members: &[
        Member {
            name: "Limit",
            wire: "Limit",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(10000), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ExclusiveStartStreamName",
            wire: "ExclusiveStartStreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1048576), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static LIST_STREAMS_OUTPUT: StructSchema = StructSchema {
    name: "ListStreamsOutput",
    members: &[
        Member { name: "StreamNames", wire: "StreamNames", kind: Kind::List(&LIST_STREAM_NAME_LIST), required: true, ..MEMBER },
        Member { name: "HasMoreStreams", wire: "HasMoreStreams", kind: Kind::Boolean, required: true, ..MEMBER },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1048576), ..Limits::NONE }, ..MEMBER },
        Member { name: "StreamSummaries", wire: "StreamSummaries", kind: Kind::List(&LIST_STREAM_SUMMARY_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static PUT_RECORD_INPUT: StructSchema = StructSchema {
    name: "PutRecordInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Data",
            wire: "Data",
            kind: Kind::Blob,
            limits: Limits { min: Some(0), max: Some(10485760), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "PartitionKey", wire: "PartitionKey", limits: Limits { min: Some(1), max: Some(256), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "ExplicitHashKey",
            wire: "ExplicitHashKey",
            limits: Limits { pattern: Some(&PATTERN_HASH_KEY), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "SequenceNumberForOrdering",
            wire: "SequenceNumberForOrdering",
            limits: Limits { pattern: Some(&PATTERN_SEQUENCE_NUMBER), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamId",
            wire: "StreamId",
            limits: Limits { min: Some(1), max: Some(24), pattern: Some(&PATTERN_STREAM_ID), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "DryRun", wire: "DryRun", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static PUT_RECORD_OUTPUT: StructSchema = StructSchema {
    name: "PutRecordOutput",
    members: &[
        Member {
            name: "ShardId",
            wire: "ShardId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "SequenceNumber",
            wire: "SequenceNumber",
            limits: Limits { pattern: Some(&PATTERN_SEQUENCE_NUMBER), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "EncryptionType",
            wire: "EncryptionType",
            limits: Limits { values: crate::values::encryption_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static PUT_RECORDS_INPUT: StructSchema = StructSchema {
    name: "PutRecordsInput",
    members: &[
        Member {
            name: "Records",
            wire: "Records",
            kind: Kind::List(&LIST_PUT_RECORDS_REQUEST_ENTRY_LIST),
            limits: Limits { min: Some(1), max: Some(500), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamId",
            wire: "StreamId",
            limits: Limits { min: Some(1), max: Some(24), pattern: Some(&PATTERN_STREAM_ID), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "DryRun", wire: "DryRun", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static PUT_RECORDS_OUTPUT: StructSchema = StructSchema {
    name: "PutRecordsOutput",
    members: &[
        Member {
            name: "FailedRecordCount",
            wire: "FailedRecordCount",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Records",
            wire: "Records",
            kind: Kind::List(&LIST_PUT_RECORDS_RESULT_ENTRY_LIST),
            limits: Limits { min: Some(1), max: Some(500), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "EncryptionType",
            wire: "EncryptionType",
            limits: Limits { values: crate::values::encryption_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static CHILD_SHARD: StructSchema = StructSchema {
    name: "ChildShard",
    members: &[
        Member {
            name: "ShardId",
            wire: "ShardId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "ParentShards", wire: "ParentShards", kind: Kind::List(&LIST_SHARD_ID_LIST), required: true, ..MEMBER },
        Member { name: "HashKeyRange", wire: "HashKeyRange", kind: Kind::Structure(&HASH_KEY_RANGE), required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static ENHANCED_METRICS: StructSchema = StructSchema {
    name: "EnhancedMetrics",
    members: &[Member {
        name: "ShardLevelMetrics",
        wire: "ShardLevelMetrics",
        kind: Kind::List(&LIST_METRICS_NAME_LIST),
        limits: Limits { min: Some(1), max: Some(7), ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static HASH_KEY_RANGE: StructSchema = StructSchema {
    name: "HashKeyRange",
    members: &[
        Member {
            name: "StartingHashKey",
            wire: "StartingHashKey",
            limits: Limits { pattern: Some(&PATTERN_HASH_KEY), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "EndingHashKey",
            wire: "EndingHashKey",
            limits: Limits { pattern: Some(&PATTERN_HASH_KEY), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static PUT_RECORDS_REQUEST_ENTRY: StructSchema = StructSchema {
    name: "PutRecordsRequestEntry",
    members: &[
        Member {
            name: "Data",
            wire: "Data",
            kind: Kind::Blob,
            limits: Limits { min: Some(0), max: Some(10485760), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ExplicitHashKey",
            wire: "ExplicitHashKey",
            limits: Limits { pattern: Some(&PATTERN_HASH_KEY), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "PartitionKey", wire: "PartitionKey", limits: Limits { min: Some(1), max: Some(256), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static PUT_RECORDS_RESULT_ENTRY: StructSchema = StructSchema {
    name: "PutRecordsResultEntry",
    members: &[
        Member {
            name: "SequenceNumber",
            wire: "SequenceNumber",
            limits: Limits { pattern: Some(&PATTERN_SEQUENCE_NUMBER), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ShardId",
            wire: "ShardId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "ErrorCode", wire: "ErrorCode", ..MEMBER },
        Member { name: "ErrorMessage", wire: "ErrorMessage", ..MEMBER },
    ],
    ..STRUCT
};

pub static RECORD: StructSchema = StructSchema {
    name: "Record",
    members: &[
        Member {
            name: "SequenceNumber",
            wire: "SequenceNumber",
            limits: Limits { pattern: Some(&PATTERN_SEQUENCE_NUMBER), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "ApproximateArrivalTimestamp", wire: "ApproximateArrivalTimestamp", kind: Kind::Timestamp, ..MEMBER },
        Member {
            name: "Data",
            wire: "Data",
            kind: Kind::Blob,
            limits: Limits { min: Some(0), max: Some(10485760), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "PartitionKey", wire: "PartitionKey", limits: Limits { min: Some(1), max: Some(256), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "EncryptionType",
            wire: "EncryptionType",
            limits: Limits { values: crate::values::encryption_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static SEQUENCE_NUMBER_RANGE: StructSchema = StructSchema {
    name: "SequenceNumberRange",
    members: &[
        Member {
            name: "StartingSequenceNumber",
            wire: "StartingSequenceNumber",
            limits: Limits { pattern: Some(&PATTERN_SEQUENCE_NUMBER), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "EndingSequenceNumber",
            wire: "EndingSequenceNumber",
            limits: Limits { pattern: Some(&PATTERN_SEQUENCE_NUMBER), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static SHARD: StructSchema = StructSchema {
    name: "Shard",
    members: &[
        Member {
            name: "ShardId",
            wire: "ShardId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ParentShardId",
            wire: "ParentShardId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "AdjacentParentShardId",
            wire: "AdjacentParentShardId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "HashKeyRange", wire: "HashKeyRange", kind: Kind::Structure(&HASH_KEY_RANGE), required: true, ..MEMBER },
        Member {
            name: "SequenceNumberRange",
            wire: "SequenceNumberRange",
            kind: Kind::Structure(&SEQUENCE_NUMBER_RANGE),
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static SHARD_FILTER: StructSchema = StructSchema {
    name: "ShardFilter",
    members: &[
        Member {
            name: "Type",
            wire: "Type",
            limits: Limits { values: crate::values::shard_filter_type::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ShardId",
            wire: "ShardId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Timestamp", wire: "Timestamp", kind: Kind::Timestamp, ..MEMBER },
    ],
    ..STRUCT
};

pub static STREAM_DESCRIPTION: StructSchema = StructSchema {
    name: "StreamDescription",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "StreamStatus",
            wire: "StreamStatus",
            limits: Limits { values: crate::values::stream_status::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "StreamModeDetails", wire: "StreamModeDetails", kind: Kind::Structure(&STREAM_MODE_DETAILS), ..MEMBER },
        Member { name: "Shards", wire: "Shards", kind: Kind::List(&LIST_SHARD_LIST), required: true, ..MEMBER },
        Member { name: "HasMoreShards", wire: "HasMoreShards", kind: Kind::Boolean, required: true, ..MEMBER },
        Member { name: "RetentionPeriodHours", wire: "RetentionPeriodHours", kind: Kind::Integer, required: true, ..MEMBER },
        Member { name: "StreamCreationTimestamp", wire: "StreamCreationTimestamp", kind: Kind::Timestamp, required: true, ..MEMBER },
        Member {
            name: "EnhancedMonitoring",
            wire: "EnhancedMonitoring",
            kind: Kind::List(&LIST_ENHANCED_MONITORING_LIST),
            required: true,
            ..MEMBER
        },
        Member {
            name: "EncryptionType",
            wire: "EncryptionType",
            limits: Limits { values: crate::values::encryption_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
    ],
    ..STRUCT
};

pub static STREAM_DESCRIPTION_SUMMARY: StructSchema = StructSchema {
    name: "StreamDescriptionSummary",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "StreamId",
            wire: "StreamId",
            limits: Limits { min: Some(1), max: Some(24), pattern: Some(&PATTERN_STREAM_ID), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamStatus",
            wire: "StreamStatus",
            limits: Limits { values: crate::values::stream_status::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "StreamModeDetails", wire: "StreamModeDetails", kind: Kind::Structure(&STREAM_MODE_DETAILS), ..MEMBER },
        Member { name: "RetentionPeriodHours", wire: "RetentionPeriodHours", kind: Kind::Integer, required: true, ..MEMBER },
        Member { name: "StreamCreationTimestamp", wire: "StreamCreationTimestamp", kind: Kind::Timestamp, required: true, ..MEMBER },
        Member {
            name: "EnhancedMonitoring",
            wire: "EnhancedMonitoring",
            kind: Kind::List(&LIST_ENHANCED_MONITORING_LIST),
            required: true,
            ..MEMBER
        },
        Member {
            name: "EncryptionType",
            wire: "EncryptionType",
            limits: Limits { values: crate::values::encryption_type::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "OpenShardCount",
            wire: "OpenShardCount",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(1000000), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ConsumerCount",
            wire: "ConsumerCount",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(1000000), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "WarmThroughput", wire: "WarmThroughput", kind: Kind::Structure(&WARM_THROUGHPUT_OBJECT), ..MEMBER },
        Member {
            name: "MaxRecordSizeInKiB",
            wire: "MaxRecordSizeInKiB",
            kind: Kind::Integer,
            limits: Limits { min: Some(1024), max: Some(10240), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ChannelCount",
            wire: "ChannelCount",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(1000000), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "RecordDistributionStrategy",
            wire: "RecordDistributionStrategy",
            limits: Limits { values: crate::values::record_distribution_strategy::ALL, ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "QueueCount",
            wire: "QueueCount",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(1000000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static STREAM_MODE_DETAILS: StructSchema = StructSchema {
    name: "StreamModeDetails",
    members: &[Member {
        name: "StreamMode",
        wire: "StreamMode",
        limits: Limits { values: crate::values::stream_mode::ALL, ..Limits::NONE },
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static STREAM_SUMMARY: StructSchema = StructSchema {
    name: "StreamSummary",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "StreamStatus",
            wire: "StreamStatus",
            limits: Limits { values: crate::values::stream_status::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "StreamModeDetails", wire: "StreamModeDetails", kind: Kind::Structure(&STREAM_MODE_DETAILS), ..MEMBER },
        Member { name: "StreamCreationTimestamp", wire: "StreamCreationTimestamp", kind: Kind::Timestamp, ..MEMBER },
    ],
    ..STRUCT
};

pub static WARM_THROUGHPUT_OBJECT: StructSchema = StructSchema {
    name: "WarmThroughputObject",
    members: &[
        Member { name: "TargetMiBps", wire: "TargetMiBps", kind: Kind::Integer, limits: Limits { min: Some(0), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "CurrentMiBps",
            wire: "CurrentMiBps",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

static LIST_CHILD_SHARD_LIST: ListSchema = ListSchema {
    name: "ChildShardList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&CHILD_SHARD), ..MEMBER },
    flattened: false,
};

static LIST_ENHANCED_MONITORING_LIST: ListSchema = ListSchema {
    name: "EnhancedMonitoringList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&ENHANCED_METRICS), ..MEMBER },
    flattened: false,
};

static LIST_METRICS_NAME_LIST: ListSchema = ListSchema {
    name: "MetricsNameList",
    item: Member { name: "member", wire: "member", limits: Limits { values: crate::values::metrics_name::ALL, ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_PUT_RECORDS_REQUEST_ENTRY_LIST: ListSchema = ListSchema {
    name: "PutRecordsRequestEntryList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&PUT_RECORDS_REQUEST_ENTRY), ..MEMBER },
    flattened: false,
};

static LIST_PUT_RECORDS_RESULT_ENTRY_LIST: ListSchema = ListSchema {
    name: "PutRecordsResultEntryList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&PUT_RECORDS_RESULT_ENTRY), ..MEMBER },
    flattened: false,
};

static LIST_RECORD_LIST: ListSchema = ListSchema {
    name: "RecordList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&RECORD), ..MEMBER },
    flattened: false,
};

static LIST_SHARD_ID_LIST: ListSchema = ListSchema {
    name: "ShardIdList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_SHARD_LIST: ListSchema = ListSchema {
    name: "ShardList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&SHARD), ..MEMBER },
    flattened: false,
};

static LIST_STREAM_NAME_LIST: ListSchema = ListSchema {
    name: "StreamNameList",
    item: Member {
        name: "member",
        wire: "member",
        limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
        ..MEMBER
    },
    flattened: false,
};

static LIST_STREAM_SUMMARY_LIST: ListSchema = ListSchema {
    name: "StreamSummaryList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&STREAM_SUMMARY), ..MEMBER },
    flattened: false,
};

static MAP_TAG_MAP: MapSchema = MapSchema {
    name: "TagMap",
    key: Member { name: "key", wire: "key", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
    value: Member { name: "value", wire: "value", limits: Limits { min: Some(0), max: Some(256), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static PATTERN_HASH_KEY: Pattern = Pattern::new(r"^(0|([1-9]\d{0,38}))$", r"^(0|([1-9]\d{0,38}))$");

static PATTERN_SEQUENCE_NUMBER: Pattern = Pattern::new(r"^(0|([1-9]\d{0,128}))$", r"^(0|([1-9]\d{0,128}))$");

static PATTERN_STREAM_ARN: Pattern = Pattern::new(r"arn:aws.*:kinesis:.*:\d{12}:stream/\S+", r"arn:aws.*:kinesis:.*:\d{12}:stream/\S+");

static PATTERN_STREAM_ID: Pattern = Pattern::new("[a-z0-9]{20}-[a-z0-9]{3}", "[a-z0-9]{20}-[a-z0-9]{3}");

static PATTERN_STREAM_NAME: Pattern = Pattern::new("[a-zA-Z0-9_.-]+", r"[a-zA-Z0-9_.\-]+");
