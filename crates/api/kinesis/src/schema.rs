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

pub static ADD_TAGS_TO_STREAM_INPUT: StructSchema = StructSchema {
    name: "AddTagsToStreamInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::Map(&MAP_TAG_MAP),
            limits: Limits { min: Some(1), max: Some(200), ..Limits::NONE },
            required: true,
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

pub static ADD_TAGS_TO_STREAM_OUTPUT: StructSchema = StructSchema { name: "AddTagsToStreamOutput", ..STRUCT };

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

pub static DECREASE_STREAM_RETENTION_PERIOD_INPUT: StructSchema = StructSchema {
    name: "DecreaseStreamRetentionPeriodInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "RetentionPeriodHours", wire: "RetentionPeriodHours", kind: Kind::Integer, required: true, ..MEMBER },
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

pub static DECREASE_STREAM_RETENTION_PERIOD_OUTPUT: StructSchema = StructSchema { name: "DecreaseStreamRetentionPeriodOutput", ..STRUCT };

pub static DELETE_RESOURCE_POLICY_INPUT: StructSchema = StructSchema {
    name: "DeleteResourcePolicyInput",
    members: &[
        Member {
            name: "ResourceARN",
            wire: "ResourceARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_RESOURCE_ARN), ..Limits::NONE },
            required: true,
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

pub static DELETE_RESOURCE_POLICY_OUTPUT: StructSchema = StructSchema { name: "DeleteResourcePolicyOutput", ..STRUCT };

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

pub static DEREGISTER_STREAM_CONSUMER_INPUT: StructSchema = StructSchema {
    name: "DeregisterStreamConsumerInput",
    members: &[
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ConsumerName",
            wire: "ConsumerName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ConsumerARN",
            wire: "ConsumerARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_CONSUMER_ARN), ..Limits::NONE },
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

pub static DEREGISTER_STREAM_CONSUMER_OUTPUT: StructSchema = StructSchema { name: "DeregisterStreamConsumerOutput", ..STRUCT };

pub static DESCRIBE_LIMITS_INPUT: StructSchema = StructSchema { name: "DescribeLimitsInput", ..STRUCT };

pub static DESCRIBE_LIMITS_OUTPUT: StructSchema = StructSchema {
    name: "DescribeLimitsOutput",
    members: &[
        Member {
            name: "ShardLimit",
            wire: "ShardLimit",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(1000000), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "OpenShardCount",
            wire: "OpenShardCount",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(1000000), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "OnDemandStreamCount",
            wire: "OnDemandStreamCount",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(1000000), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "OnDemandStreamCountLimit",
            wire: "OnDemandStreamCountLimit",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(1000000), ..Limits::NONE },
            required: true,
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
            name: "ChannelCountLimit",
            wire: "ChannelCountLimit",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), max: Some(1000000), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

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

pub static DESCRIBE_STREAM_CONSUMER_INPUT: StructSchema = StructSchema {
    name: "DescribeStreamConsumerInput",
    members: &[
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ConsumerName",
            wire: "ConsumerName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ConsumerARN",
            wire: "ConsumerARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_CONSUMER_ARN), ..Limits::NONE },
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

pub static DESCRIBE_STREAM_CONSUMER_OUTPUT: StructSchema = StructSchema {
    name: "DescribeStreamConsumerOutput",
    members: &[Member {
        name: "ConsumerDescription",
        wire: "ConsumerDescription",
        kind: Kind::Structure(&CONSUMER_DESCRIPTION),
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

pub static DISABLE_ENHANCED_MONITORING_INPUT: StructSchema = StructSchema {
    name: "DisableEnhancedMonitoringInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ShardLevelMetrics",
            wire: "ShardLevelMetrics",
            kind: Kind::List(&LIST_METRICS_NAME_LIST),
            limits: Limits { min: Some(1), max: Some(7), ..Limits::NONE },
            required: true,
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

pub static DISABLE_ENHANCED_MONITORING_OUTPUT: StructSchema = StructSchema {
    name: "DisableEnhancedMonitoringOutput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "CurrentShardLevelMetrics",
            wire: "CurrentShardLevelMetrics",
            kind: Kind::List(&LIST_METRICS_NAME_LIST),
            limits: Limits { min: Some(1), max: Some(7), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DesiredShardLevelMetrics",
            wire: "DesiredShardLevelMetrics",
            kind: Kind::List(&LIST_METRICS_NAME_LIST),
            limits: Limits { min: Some(1), max: Some(7), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static ENABLE_ENHANCED_MONITORING_INPUT: StructSchema = StructSchema {
    name: "EnableEnhancedMonitoringInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ShardLevelMetrics",
            wire: "ShardLevelMetrics",
            kind: Kind::List(&LIST_METRICS_NAME_LIST),
            limits: Limits { min: Some(1), max: Some(7), ..Limits::NONE },
            required: true,
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

pub static ENABLE_ENHANCED_MONITORING_OUTPUT: StructSchema = StructSchema {
    name: "EnableEnhancedMonitoringOutput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "CurrentShardLevelMetrics",
            wire: "CurrentShardLevelMetrics",
            kind: Kind::List(&LIST_METRICS_NAME_LIST),
            limits: Limits { min: Some(1), max: Some(7), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "DesiredShardLevelMetrics",
            wire: "DesiredShardLevelMetrics",
            kind: Kind::List(&LIST_METRICS_NAME_LIST),
            limits: Limits { min: Some(1), max: Some(7), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            ..MEMBER
        },
    ],
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

pub static GET_RESOURCE_POLICY_INPUT: StructSchema = StructSchema {
    name: "GetResourcePolicyInput",
    members: &[
        Member {
            name: "ResourceARN",
            wire: "ResourceARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_RESOURCE_ARN), ..Limits::NONE },
            required: true,
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

pub static GET_RESOURCE_POLICY_OUTPUT: StructSchema = StructSchema {
    name: "GetResourcePolicyOutput",
    members: &[Member { name: "Policy", wire: "Policy", required: true, ..MEMBER }],
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

pub static INCREASE_STREAM_RETENTION_PERIOD_INPUT: StructSchema = StructSchema {
    name: "IncreaseStreamRetentionPeriodInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "RetentionPeriodHours", wire: "RetentionPeriodHours", kind: Kind::Integer, required: true, ..MEMBER },
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

pub static INCREASE_STREAM_RETENTION_PERIOD_OUTPUT: StructSchema = StructSchema { name: "IncreaseStreamRetentionPeriodOutput", ..STRUCT };

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

pub static LIST_STREAM_CONSUMERS_INPUT: StructSchema = StructSchema {
    name: "ListStreamConsumersInput",
    members: &[
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "NextToken", wire: "NextToken", limits: Limits { min: Some(1), max: Some(1048576), ..Limits::NONE }, ..MEMBER },
        Member {
            name: "MaxResults",
            wire: "MaxResults",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(10000), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "StreamCreationTimestamp", wire: "StreamCreationTimestamp", kind: Kind::Timestamp, ..MEMBER },
        Member {
            name: "StreamId",
            wire: "StreamId",
            limits: Limits { min: Some(1), max: Some(24), pattern: Some(&PATTERN_STREAM_ID), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static LIST_STREAM_CONSUMERS_OUTPUT: StructSchema = StructSchema {
    name: "ListStreamConsumersOutput",
    members: &[
        Member { name: "Consumers", wire: "Consumers", kind: Kind::List(&LIST_CONSUMER_LIST), ..MEMBER },
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

pub static LIST_TAGS_FOR_RESOURCE_INPUT: StructSchema = StructSchema {
    name: "ListTagsForResourceInput",
    members: &[
        Member {
            name: "ResourceARN",
            wire: "ResourceARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_RESOURCE_ARN), ..Limits::NONE },
            required: true,
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

pub static LIST_TAGS_FOR_RESOURCE_OUTPUT: StructSchema = StructSchema {
    name: "ListTagsForResourceOutput",
    members: &[Member {
        name: "Tags",
        wire: "Tags",
        kind: Kind::List(&LIST_TAG_LIST),
        limits: Limits { min: Some(0), max: Some(200), ..Limits::NONE },
        ..MEMBER
    }],
    ..STRUCT
};

pub static LIST_TAGS_FOR_STREAM_INPUT: StructSchema = StructSchema {
    name: "ListTagsForStreamInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ExclusiveStartTagKey",
            wire: "ExclusiveStartTagKey",
            limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "Limit",
            wire: "Limit",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), max: Some(50), ..Limits::NONE },
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

pub static LIST_TAGS_FOR_STREAM_OUTPUT: StructSchema = StructSchema {
    name: "ListTagsForStreamOutput",
    members: &[
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::List(&LIST_TAG_LIST),
            limits: Limits { min: Some(0), max: Some(200), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "HasMoreTags", wire: "HasMoreTags", kind: Kind::Boolean, required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static MERGE_SHARDS_INPUT: StructSchema = StructSchema {
    name: "MergeShardsInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ShardToMerge",
            wire: "ShardToMerge",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "AdjacentShardToMerge",
            wire: "AdjacentShardToMerge",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            required: true,
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

pub static MERGE_SHARDS_OUTPUT: StructSchema = StructSchema { name: "MergeShardsOutput", ..STRUCT };

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

pub static PUT_RESOURCE_POLICY_INPUT: StructSchema = StructSchema {
    name: "PutResourcePolicyInput",
    members: &[
        Member {
            name: "ResourceARN",
            wire: "ResourceARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_RESOURCE_ARN), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "StreamId",
            wire: "StreamId",
            limits: Limits { min: Some(1), max: Some(24), pattern: Some(&PATTERN_STREAM_ID), ..Limits::NONE },
            ..MEMBER
        },
        Member { name: "Policy", wire: "Policy", required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static PUT_RESOURCE_POLICY_OUTPUT: StructSchema = StructSchema { name: "PutResourcePolicyOutput", ..STRUCT };

pub static REGISTER_STREAM_CONSUMER_INPUT: StructSchema = StructSchema {
    name: "RegisterStreamConsumerInput",
    members: &[
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ConsumerName",
            wire: "ConsumerName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
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
            name: "Tags",
            wire: "Tags",
            kind: Kind::Map(&MAP_TAG_MAP),
            limits: Limits { min: Some(1), max: Some(200), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static REGISTER_STREAM_CONSUMER_OUTPUT: StructSchema = StructSchema {
    name: "RegisterStreamConsumerOutput",
    members: &[Member { name: "Consumer", wire: "Consumer", kind: Kind::Structure(&CONSUMER), required: true, ..MEMBER }],
    ..STRUCT
};

pub static REMOVE_TAGS_FROM_STREAM_INPUT: StructSchema = StructSchema {
    name: "RemoveTagsFromStreamInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "TagKeys",
            wire: "TagKeys",
            kind: Kind::List(&LIST_TAG_KEY_LIST),
            limits: Limits { min: Some(1), max: Some(50), ..Limits::NONE },
            required: true,
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

pub static REMOVE_TAGS_FROM_STREAM_OUTPUT: StructSchema = StructSchema { name: "RemoveTagsFromStreamOutput", ..STRUCT };

pub static SPLIT_SHARD_INPUT: StructSchema = StructSchema {
    name: "SplitShardInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "ShardToSplit",
            wire: "ShardToSplit",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "NewStartingHashKey",
            wire: "NewStartingHashKey",
            limits: Limits { pattern: Some(&PATTERN_HASH_KEY), ..Limits::NONE },
            required: true,
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

pub static SPLIT_SHARD_OUTPUT: StructSchema = StructSchema { name: "SplitShardOutput", ..STRUCT };

pub static START_STREAM_ENCRYPTION_INPUT: StructSchema = StructSchema {
    name: "StartStreamEncryptionInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "EncryptionType",
            wire: "EncryptionType",
            limits: Limits { values: crate::values::encryption_type::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
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

pub static START_STREAM_ENCRYPTION_OUTPUT: StructSchema = StructSchema { name: "StartStreamEncryptionOutput", ..STRUCT };

pub static STOP_STREAM_ENCRYPTION_INPUT: StructSchema = StructSchema {
    name: "StopStreamEncryptionInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "EncryptionType",
            wire: "EncryptionType",
            limits: Limits { values: crate::values::encryption_type::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "KeyId", wire: "KeyId", limits: Limits { min: Some(1), max: Some(2048), ..Limits::NONE }, required: true, ..MEMBER },
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

pub static STOP_STREAM_ENCRYPTION_OUTPUT: StructSchema = StructSchema { name: "StopStreamEncryptionOutput", ..STRUCT };

pub static SUBSCRIBE_TO_SHARD_INPUT: StructSchema = StructSchema {
    name: "SubscribeToShardInput",
    members: &[
        Member {
            name: "ConsumerARN",
            wire: "ConsumerARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_CONSUMER_ARN), ..Limits::NONE },
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
            name: "ShardId",
            wire: "ShardId",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "StartingPosition", wire: "StartingPosition", kind: Kind::Structure(&STARTING_POSITION), required: true, ..MEMBER },
        Member { name: "DryRun", wire: "DryRun", kind: Kind::Boolean, ..MEMBER },
    ],
    ..STRUCT
};

pub static SUBSCRIBE_TO_SHARD_OUTPUT: StructSchema = StructSchema {
    name: "SubscribeToShardOutput",
    members: &[Member {
        name: "EventStream",
        wire: "EventStream",
        kind: Kind::EventStream(&SUBSCRIBE_TO_SHARD_EVENT_STREAM),
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static TAG_RESOURCE_INPUT: StructSchema = StructSchema {
    name: "TagResourceInput",
    members: &[
        Member {
            name: "Tags",
            wire: "Tags",
            kind: Kind::Map(&MAP_TAG_MAP),
            limits: Limits { min: Some(1), max: Some(200), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ResourceARN",
            wire: "ResourceARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_RESOURCE_ARN), ..Limits::NONE },
            required: true,
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

pub static TAG_RESOURCE_OUTPUT: StructSchema = StructSchema { name: "TagResourceOutput", ..STRUCT };

pub static UNTAG_RESOURCE_INPUT: StructSchema = StructSchema {
    name: "UntagResourceInput",
    members: &[
        Member {
            name: "TagKeys",
            wire: "TagKeys",
            kind: Kind::List(&LIST_TAG_KEY_LIST),
            limits: Limits { min: Some(1), max: Some(50), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ResourceARN",
            wire: "ResourceARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_RESOURCE_ARN), ..Limits::NONE },
            required: true,
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

pub static UNTAG_RESOURCE_OUTPUT: StructSchema = StructSchema { name: "UntagResourceOutput", ..STRUCT };

pub static UPDATE_MAX_RECORD_SIZE_INPUT: StructSchema = StructSchema {
    name: "UpdateMaxRecordSizeInput",
    members: &[
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
        Member {
            name: "MaxRecordSizeInKiB",
            wire: "MaxRecordSizeInKiB",
            kind: Kind::Integer,
            limits: Limits { min: Some(1024), max: Some(10240), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static UPDATE_MAX_RECORD_SIZE_OUTPUT: StructSchema = StructSchema { name: "UpdateMaxRecordSizeOutput", ..STRUCT };

pub static UPDATE_SHARD_COUNT_INPUT: StructSchema = StructSchema {
    name: "UpdateShardCountInput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "TargetShardCount",
            wire: "TargetShardCount",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ScalingType",
            wire: "ScalingType",
            limits: Limits { values: crate::values::scaling_type::ALL, ..Limits::NONE },
            required: true,
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

pub static UPDATE_SHARD_COUNT_OUTPUT: StructSchema = StructSchema {
    name: "UpdateShardCountOutput",
    members: &[
        Member {
            name: "StreamName",
            wire: "StreamName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "CurrentShardCount",
            wire: "CurrentShardCount",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "TargetShardCount",
            wire: "TargetShardCount",
            kind: Kind::Integer,
            limits: Limits { min: Some(1), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static UPDATE_STREAM_MODE_INPUT: StructSchema = StructSchema {
    name: "UpdateStreamModeInput",
    members: &[
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
            name: "StreamModeDetails",
            wire: "StreamModeDetails",
            kind: Kind::Structure(&STREAM_MODE_DETAILS),
            required: true,
            ..MEMBER
        },
        Member {
            name: "WarmThroughputMiBps",
            wire: "WarmThroughputMiBps",
            kind: Kind::Integer,
            limits: Limits { min: Some(0), ..Limits::NONE },
            ..MEMBER
        },
    ],
    ..STRUCT
};

pub static UPDATE_STREAM_MODE_OUTPUT: StructSchema = StructSchema { name: "UpdateStreamModeOutput", ..STRUCT };

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

pub static CONSUMER: StructSchema = StructSchema {
    name: "Consumer",
    members: &[
        Member {
            name: "ConsumerName",
            wire: "ConsumerName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ConsumerARN",
            wire: "ConsumerARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_CONSUMER_ARN), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ConsumerStatus",
            wire: "ConsumerStatus",
            limits: Limits { values: crate::values::consumer_status::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "ConsumerCreationTimestamp", wire: "ConsumerCreationTimestamp", kind: Kind::Timestamp, required: true, ..MEMBER },
    ],
    ..STRUCT
};

pub static CONSUMER_DESCRIPTION: StructSchema = StructSchema {
    name: "ConsumerDescription",
    members: &[
        Member {
            name: "ConsumerName",
            wire: "ConsumerName",
            limits: Limits { min: Some(1), max: Some(128), pattern: Some(&PATTERN_STREAM_NAME), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ConsumerARN",
            wire: "ConsumerARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_CONSUMER_ARN), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "ConsumerStatus",
            wire: "ConsumerStatus",
            limits: Limits { values: crate::values::consumer_status::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "ConsumerCreationTimestamp", wire: "ConsumerCreationTimestamp", kind: Kind::Timestamp, required: true, ..MEMBER },
        Member {
            name: "StreamARN",
            wire: "StreamARN",
            limits: Limits { min: Some(1), max: Some(2048), pattern: Some(&PATTERN_STREAM_ARN), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
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

pub static STARTING_POSITION: StructSchema = StructSchema {
    name: "StartingPosition",
    members: &[
        Member {
            name: "Type",
            wire: "Type",
            limits: Limits { values: crate::values::shard_iterator_type::ALL, ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member {
            name: "SequenceNumber",
            wire: "SequenceNumber",
            limits: Limits { pattern: Some(&PATTERN_SEQUENCE_NUMBER), ..Limits::NONE },
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

pub static SUBSCRIBE_TO_SHARD_EVENT: StructSchema = StructSchema {
    name: "SubscribeToShardEvent",
    members: &[
        Member { name: "Records", wire: "Records", kind: Kind::List(&LIST_RECORD_LIST), required: true, ..MEMBER },
        Member {
            name: "ContinuationSequenceNumber",
            wire: "ContinuationSequenceNumber",
            limits: Limits { pattern: Some(&PATTERN_SEQUENCE_NUMBER), ..Limits::NONE },
            ..MEMBER
        },
        Member {
            name: "MillisBehindLatest",
            wire: "MillisBehindLatest",
            kind: Kind::Long,
            limits: Limits { min: Some(0), ..Limits::NONE },
            required: true,
            ..MEMBER
        },
        Member { name: "ChildShards", wire: "ChildShards", kind: Kind::List(&LIST_CHILD_SHARD_LIST), ..MEMBER },
    ],
    ..STRUCT
};

pub static SUBSCRIBE_TO_SHARD_EVENT_STREAM: StructSchema = StructSchema {
    name: "SubscribeToShardEventStream",
    members: &[Member {
        name: "SubscribeToShardEvent",
        wire: "SubscribeToShardEvent",
        kind: Kind::Structure(&SUBSCRIBE_TO_SHARD_EVENT),
        required: true,
        ..MEMBER
    }],
    ..STRUCT
};

pub static TAG: StructSchema = StructSchema {
    name: "Tag",
    members: &[
        Member { name: "Key", wire: "Key", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, required: true, ..MEMBER },
        Member { name: "Value", wire: "Value", limits: Limits { min: Some(0), max: Some(256), ..Limits::NONE }, ..MEMBER },
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

static LIST_CONSUMER_LIST: ListSchema = ListSchema {
    name: "ConsumerList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&CONSUMER), ..MEMBER },
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

static LIST_TAG_KEY_LIST: ListSchema = ListSchema {
    name: "TagKeyList",
    item: Member { name: "member", wire: "member", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static LIST_TAG_LIST: ListSchema = ListSchema {
    name: "TagList",
    item: Member { name: "member", wire: "member", kind: Kind::Structure(&TAG), ..MEMBER },
    flattened: false,
};

static MAP_TAG_MAP: MapSchema = MapSchema {
    name: "TagMap",
    key: Member { name: "key", wire: "key", limits: Limits { min: Some(1), max: Some(128), ..Limits::NONE }, ..MEMBER },
    value: Member { name: "value", wire: "value", limits: Limits { min: Some(0), max: Some(256), ..Limits::NONE }, ..MEMBER },
    flattened: false,
};

static PATTERN_CONSUMER_ARN: Pattern = Pattern::new(
    r"^(arn):aws.*:kinesis:.*:\d{12}:.*stream\/[a-zA-Z0-9_.-]+\/consumer\/[a-zA-Z0-9_.-]+:[0-9]+",
    r"^(arn):aws.*:kinesis:.*:\d{12}:.*stream/[a-zA-Z0-9_.\-]+/consumer/[a-zA-Z0-9_.\-]+:[0-9]+",
);

static PATTERN_HASH_KEY: Pattern = Pattern::new(r"^(0|([1-9]\d{0,38}))$", r"^(0|([1-9]\d{0,38}))$");

static PATTERN_RESOURCE_ARN: Pattern =
    Pattern::new(r"arn:aws.*:kinesis:.*:\d{12}:.*(stream|channel|queue)/\S+", r"arn:aws.*:kinesis:.*:\d{12}:.*(stream|channel|queue)/\S+");

static PATTERN_SEQUENCE_NUMBER: Pattern = Pattern::new(r"^(0|([1-9]\d{0,128}))$", r"^(0|([1-9]\d{0,128}))$");

static PATTERN_STREAM_ARN: Pattern = Pattern::new(r"arn:aws.*:kinesis:.*:\d{12}:stream/\S+", r"arn:aws.*:kinesis:.*:\d{12}:stream/\S+");

static PATTERN_STREAM_ID: Pattern = Pattern::new("[a-z0-9]{20}-[a-z0-9]{3}", "[a-z0-9]{20}-[a-z0-9]{3}");

static PATTERN_STREAM_NAME: Pattern = Pattern::new("[a-zA-Z0-9_.-]+", r"[a-zA-Z0-9_.\-]+");
