//! What users of Kinesis see.

mod fan_out;
