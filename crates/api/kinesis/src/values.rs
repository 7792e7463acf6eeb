// Generated from models/kinesis.json by `cargo xtask codegen`; do not edit.

//! The values of the enums, a module each. Members of enum types are plain strings.

pub mod consumer_status {
    pub const CREATING: &str = "CREATING";
    pub const DELETING: &str = "DELETING";
    pub const ACTIVE: &str = "ACTIVE";
    pub const ALL: &[&str] = &[CREATING, DELETING, ACTIVE];
}

pub mod encryption_type {
    pub const NONE: &str = "NONE";
    pub const KMS: &str = "KMS";
    pub const ALL: &[&str] = &[NONE, KMS];
}

pub mod metrics_name {
    pub const INCOMING_BYTES: &str = "IncomingBytes";
    pub const INCOMING_RECORDS: &str = "IncomingRecords";
    pub const OUTGOING_BYTES: &str = "OutgoingBytes";
    pub const OUTGOING_RECORDS: &str = "OutgoingRecords";
    pub const WRITE_PROVISIONED_THROUGHPUT_EXCEEDED: &str = "WriteProvisionedThroughputExceeded";
    pub const READ_PROVISIONED_THROUGHPUT_EXCEEDED: &str = "ReadProvisionedThroughputExceeded";
    pub const ITERATOR_AGE_MILLISECONDS: &str = "IteratorAgeMilliseconds";
    pub const ALL_: &str = "ALL";
    pub const ALL: &[&str] = &[
        INCOMING_BYTES,
        INCOMING_RECORDS,
        OUTGOING_BYTES,
        OUTGOING_RECORDS,
        WRITE_PROVISIONED_THROUGHPUT_EXCEEDED,
        READ_PROVISIONED_THROUGHPUT_EXCEEDED,
        ITERATOR_AGE_MILLISECONDS,
        ALL_,
    ];
}

pub mod record_distribution_strategy {
    pub const AUTO: &str = "AUTO";
    pub const USER_PARTITION_KEY: &str = "USER_PARTITION_KEY";
    pub const ALL: &[&str] = &[AUTO, USER_PARTITION_KEY];
}

pub mod scaling_type {
    pub const UNIFORM_SCALING: &str = "UNIFORM_SCALING";
    pub const ALL: &[&str] = &[UNIFORM_SCALING];
}

pub mod shard_filter_type {
    pub const AFTER_SHARD_ID: &str = "AFTER_SHARD_ID";
    pub const AT_TRIM_HORIZON: &str = "AT_TRIM_HORIZON";
    pub const FROM_TRIM_HORIZON: &str = "FROM_TRIM_HORIZON";
    pub const AT_LATEST: &str = "AT_LATEST";
    pub const AT_TIMESTAMP: &str = "AT_TIMESTAMP";
    pub const FROM_TIMESTAMP: &str = "FROM_TIMESTAMP";
    pub const ALL: &[&str] = &[AFTER_SHARD_ID, AT_TRIM_HORIZON, FROM_TRIM_HORIZON, AT_LATEST, AT_TIMESTAMP, FROM_TIMESTAMP];
}

pub mod shard_iterator_type {
    pub const AT_SEQUENCE_NUMBER: &str = "AT_SEQUENCE_NUMBER";
    pub const AFTER_SEQUENCE_NUMBER: &str = "AFTER_SEQUENCE_NUMBER";
    pub const TRIM_HORIZON: &str = "TRIM_HORIZON";
    pub const LATEST: &str = "LATEST";
    pub const AT_TIMESTAMP: &str = "AT_TIMESTAMP";
    pub const ALL: &[&str] = &[AT_SEQUENCE_NUMBER, AFTER_SEQUENCE_NUMBER, TRIM_HORIZON, LATEST, AT_TIMESTAMP];
}

pub mod stream_mode {
    pub const PROVISIONED: &str = "PROVISIONED";
    pub const ON_DEMAND: &str = "ON_DEMAND";
    pub const ALL: &[&str] = &[PROVISIONED, ON_DEMAND];
}

pub mod stream_status {
    pub const CREATING: &str = "CREATING";
    pub const DELETING: &str = "DELETING";
    pub const ACTIVE: &str = "ACTIVE";
    pub const UPDATING: &str = "UPDATING";
    pub const ALL: &[&str] = &[CREATING, DELETING, ACTIVE, UPDATING];
}
