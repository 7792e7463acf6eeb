// Generated from models/kinesis.json by `cargo xtask codegen`; do not edit.

//! Inputs and outputs of the operations, then the structures inside them.

use std::collections::BTreeMap;

use wire::{DecodeError, Decoder, StructSchema, Structure, Value, Visitor};

use crate::schema;

#[derive(Clone, Default)]
pub struct AddTagsToStreamInput {
    pub stream_name: Option<String>,
    pub tags: BTreeMap<String, String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for AddTagsToStreamInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ADD_TAGS_TO_STREAM_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ADD_TAGS_TO_STREAM_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.tags.write(&m[1], v);
        self.stream_arn.write(&m[2], v);
        self.stream_id.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ADD_TAGS_TO_STREAM_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.tags = Value::read(&m[1], d)?,
            2 => self.stream_arn = Value::read(&m[2], d)?,
            3 => self.stream_id = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct AddTagsToStreamOutput {}

impl Structure for AddTagsToStreamOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ADD_TAGS_TO_STREAM_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateStreamInput {
    pub stream_name: String,
    pub shard_count: Option<i32>,
    pub stream_mode_details: Option<StreamModeDetails>,
    pub tags: Option<BTreeMap<String, String>>,
    pub warm_throughput_mi_bps: Option<i32>,
    pub max_record_size_in_ki_b: Option<i32>,
    pub record_distribution_strategy: Option<String>,
}

impl Structure for CreateStreamInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_STREAM_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CREATE_STREAM_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.shard_count.write(&m[1], v);
        self.stream_mode_details.write(&m[2], v);
        self.tags.write(&m[3], v);
        self.warm_throughput_mi_bps.write(&m[4], v);
        self.max_record_size_in_ki_b.write(&m[5], v);
        self.record_distribution_strategy.write(&m[6], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CREATE_STREAM_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.shard_count = Value::read(&m[1], d)?,
            2 => self.stream_mode_details = Value::read(&m[2], d)?,
            3 => self.tags = Value::read(&m[3], d)?,
            4 => self.warm_throughput_mi_bps = Value::read(&m[4], d)?,
            5 => self.max_record_size_in_ki_b = Value::read(&m[5], d)?,
            6 => self.record_distribution_strategy = Value::read(&m[6], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct CreateStreamOutput {}

impl Structure for CreateStreamOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::CREATE_STREAM_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DecreaseStreamRetentionPeriodInput {
    pub stream_name: Option<String>,
    pub retention_period_hours: i32,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for DecreaseStreamRetentionPeriodInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DECREASE_STREAM_RETENTION_PERIOD_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DECREASE_STREAM_RETENTION_PERIOD_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.retention_period_hours.write(&m[1], v);
        self.stream_arn.write(&m[2], v);
        self.stream_id.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DECREASE_STREAM_RETENTION_PERIOD_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.retention_period_hours = Value::read(&m[1], d)?,
            2 => self.stream_arn = Value::read(&m[2], d)?,
            3 => self.stream_id = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DecreaseStreamRetentionPeriodOutput {}

impl Structure for DecreaseStreamRetentionPeriodOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DECREASE_STREAM_RETENTION_PERIOD_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteResourcePolicyInput {
    pub resource_arn: String,
    pub stream_id: Option<String>,
}

impl Structure for DeleteResourcePolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_RESOURCE_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_RESOURCE_POLICY_INPUT.members;
        self.resource_arn.write(&m[0], v);
        self.stream_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_RESOURCE_POLICY_INPUT.members;
        match index {
            0 => self.resource_arn = Value::read(&m[0], d)?,
            1 => self.stream_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteResourcePolicyOutput {}

impl Structure for DeleteResourcePolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_RESOURCE_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteStreamInput {
    pub stream_name: Option<String>,
    pub enforce_consumer_deletion: Option<bool>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for DeleteStreamInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_STREAM_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DELETE_STREAM_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.enforce_consumer_deletion.write(&m[1], v);
        self.stream_arn.write(&m[2], v);
        self.stream_id.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DELETE_STREAM_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.enforce_consumer_deletion = Value::read(&m[1], d)?,
            2 => self.stream_arn = Value::read(&m[2], d)?,
            3 => self.stream_id = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeleteStreamOutput {}

impl Structure for DeleteStreamOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DELETE_STREAM_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeregisterStreamConsumerInput {
    pub stream_arn: Option<String>,
    pub consumer_name: Option<String>,
    pub consumer_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for DeregisterStreamConsumerInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DEREGISTER_STREAM_CONSUMER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DEREGISTER_STREAM_CONSUMER_INPUT.members;
        self.stream_arn.write(&m[0], v);
        self.consumer_name.write(&m[1], v);
        self.consumer_arn.write(&m[2], v);
        self.stream_id.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DEREGISTER_STREAM_CONSUMER_INPUT.members;
        match index {
            0 => self.stream_arn = Value::read(&m[0], d)?,
            1 => self.consumer_name = Value::read(&m[1], d)?,
            2 => self.consumer_arn = Value::read(&m[2], d)?,
            3 => self.stream_id = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DeregisterStreamConsumerOutput {}

impl Structure for DeregisterStreamConsumerOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DEREGISTER_STREAM_CONSUMER_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DescribeLimitsInput {}

impl Structure for DescribeLimitsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DESCRIBE_LIMITS_INPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DescribeLimitsOutput {
    pub shard_limit: i32,
    pub open_shard_count: i32,
    pub on_demand_stream_count: i32,
    pub on_demand_stream_count_limit: i32,
    pub channel_count: Option<i32>,
    pub channel_count_limit: Option<i32>,
}

impl Structure for DescribeLimitsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DESCRIBE_LIMITS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DESCRIBE_LIMITS_OUTPUT.members;
        self.shard_limit.write(&m[0], v);
        self.open_shard_count.write(&m[1], v);
        self.on_demand_stream_count.write(&m[2], v);
        self.on_demand_stream_count_limit.write(&m[3], v);
        self.channel_count.write(&m[4], v);
        self.channel_count_limit.write(&m[5], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DESCRIBE_LIMITS_OUTPUT.members;
        match index {
            0 => self.shard_limit = Value::read(&m[0], d)?,
            1 => self.open_shard_count = Value::read(&m[1], d)?,
            2 => self.on_demand_stream_count = Value::read(&m[2], d)?,
            3 => self.on_demand_stream_count_limit = Value::read(&m[3], d)?,
            4 => self.channel_count = Value::read(&m[4], d)?,
            5 => self.channel_count_limit = Value::read(&m[5], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DescribeStreamInput {
    pub stream_name: Option<String>,
    pub limit: Option<i32>,
    pub exclusive_start_shard_id: Option<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for DescribeStreamInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DESCRIBE_STREAM_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DESCRIBE_STREAM_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.limit.write(&m[1], v);
        self.exclusive_start_shard_id.write(&m[2], v);
        self.stream_arn.write(&m[3], v);
        self.stream_id.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DESCRIBE_STREAM_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.limit = Value::read(&m[1], d)?,
            2 => self.exclusive_start_shard_id = Value::read(&m[2], d)?,
            3 => self.stream_arn = Value::read(&m[3], d)?,
            4 => self.stream_id = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DescribeStreamOutput {
    pub stream_description: StreamDescription,
}

impl Structure for DescribeStreamOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DESCRIBE_STREAM_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DESCRIBE_STREAM_OUTPUT.members;
        self.stream_description.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DESCRIBE_STREAM_OUTPUT.members;
        if index == 0 {
            self.stream_description = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DescribeStreamConsumerInput {
    pub stream_arn: Option<String>,
    pub consumer_name: Option<String>,
    pub consumer_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for DescribeStreamConsumerInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DESCRIBE_STREAM_CONSUMER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DESCRIBE_STREAM_CONSUMER_INPUT.members;
        self.stream_arn.write(&m[0], v);
        self.consumer_name.write(&m[1], v);
        self.consumer_arn.write(&m[2], v);
        self.stream_id.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DESCRIBE_STREAM_CONSUMER_INPUT.members;
        match index {
            0 => self.stream_arn = Value::read(&m[0], d)?,
            1 => self.consumer_name = Value::read(&m[1], d)?,
            2 => self.consumer_arn = Value::read(&m[2], d)?,
            3 => self.stream_id = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DescribeStreamConsumerOutput {
    pub consumer_description: ConsumerDescription,
}

impl Structure for DescribeStreamConsumerOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DESCRIBE_STREAM_CONSUMER_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DESCRIBE_STREAM_CONSUMER_OUTPUT.members;
        self.consumer_description.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DESCRIBE_STREAM_CONSUMER_OUTPUT.members;
        if index == 0 {
            self.consumer_description = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DescribeStreamSummaryInput {
    pub stream_name: Option<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for DescribeStreamSummaryInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DESCRIBE_STREAM_SUMMARY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DESCRIBE_STREAM_SUMMARY_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.stream_arn.write(&m[1], v);
        self.stream_id.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DESCRIBE_STREAM_SUMMARY_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.stream_arn = Value::read(&m[1], d)?,
            2 => self.stream_id = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DescribeStreamSummaryOutput {
    pub stream_description_summary: StreamDescriptionSummary,
}

impl Structure for DescribeStreamSummaryOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DESCRIBE_STREAM_SUMMARY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DESCRIBE_STREAM_SUMMARY_OUTPUT.members;
        self.stream_description_summary.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DESCRIBE_STREAM_SUMMARY_OUTPUT.members;
        if index == 0 {
            self.stream_description_summary = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DisableEnhancedMonitoringInput {
    pub stream_name: Option<String>,
    pub shard_level_metrics: Vec<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for DisableEnhancedMonitoringInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DISABLE_ENHANCED_MONITORING_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DISABLE_ENHANCED_MONITORING_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.shard_level_metrics.write(&m[1], v);
        self.stream_arn.write(&m[2], v);
        self.stream_id.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DISABLE_ENHANCED_MONITORING_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.shard_level_metrics = Value::read(&m[1], d)?,
            2 => self.stream_arn = Value::read(&m[2], d)?,
            3 => self.stream_id = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct DisableEnhancedMonitoringOutput {
    pub stream_name: Option<String>,
    pub current_shard_level_metrics: Option<Vec<String>>,
    pub desired_shard_level_metrics: Option<Vec<String>>,
    pub stream_arn: Option<String>,
}

impl Structure for DisableEnhancedMonitoringOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::DISABLE_ENHANCED_MONITORING_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::DISABLE_ENHANCED_MONITORING_OUTPUT.members;
        self.stream_name.write(&m[0], v);
        self.current_shard_level_metrics.write(&m[1], v);
        self.desired_shard_level_metrics.write(&m[2], v);
        self.stream_arn.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::DISABLE_ENHANCED_MONITORING_OUTPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.current_shard_level_metrics = Value::read(&m[1], d)?,
            2 => self.desired_shard_level_metrics = Value::read(&m[2], d)?,
            3 => self.stream_arn = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EnableEnhancedMonitoringInput {
    pub stream_name: Option<String>,
    pub shard_level_metrics: Vec<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for EnableEnhancedMonitoringInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ENABLE_ENHANCED_MONITORING_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ENABLE_ENHANCED_MONITORING_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.shard_level_metrics.write(&m[1], v);
        self.stream_arn.write(&m[2], v);
        self.stream_id.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ENABLE_ENHANCED_MONITORING_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.shard_level_metrics = Value::read(&m[1], d)?,
            2 => self.stream_arn = Value::read(&m[2], d)?,
            3 => self.stream_id = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EnableEnhancedMonitoringOutput {
    pub stream_name: Option<String>,
    pub current_shard_level_metrics: Option<Vec<String>>,
    pub desired_shard_level_metrics: Option<Vec<String>>,
    pub stream_arn: Option<String>,
}

impl Structure for EnableEnhancedMonitoringOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::ENABLE_ENHANCED_MONITORING_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ENABLE_ENHANCED_MONITORING_OUTPUT.members;
        self.stream_name.write(&m[0], v);
        self.current_shard_level_metrics.write(&m[1], v);
        self.desired_shard_level_metrics.write(&m[2], v);
        self.stream_arn.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ENABLE_ENHANCED_MONITORING_OUTPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.current_shard_level_metrics = Value::read(&m[1], d)?,
            2 => self.desired_shard_level_metrics = Value::read(&m[2], d)?,
            3 => self.stream_arn = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetRecordsInput {
    pub shard_iterator: String,
    pub limit: Option<i32>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub dry_run: Option<bool>,
}

impl Structure for GetRecordsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_RECORDS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_RECORDS_INPUT.members;
        self.shard_iterator.write(&m[0], v);
        self.limit.write(&m[1], v);
        self.stream_arn.write(&m[2], v);
        self.stream_id.write(&m[3], v);
        self.dry_run.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_RECORDS_INPUT.members;
        match index {
            0 => self.shard_iterator = Value::read(&m[0], d)?,
            1 => self.limit = Value::read(&m[1], d)?,
            2 => self.stream_arn = Value::read(&m[2], d)?,
            3 => self.stream_id = Value::read(&m[3], d)?,
            4 => self.dry_run = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetRecordsOutput {
    pub records: Vec<Record>,
    pub next_shard_iterator: Option<String>,
    pub millis_behind_latest: Option<i64>,
    pub child_shards: Option<Vec<ChildShard>>,
}

impl Structure for GetRecordsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_RECORDS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_RECORDS_OUTPUT.members;
        self.records.write(&m[0], v);
        self.next_shard_iterator.write(&m[1], v);
        self.millis_behind_latest.write(&m[2], v);
        self.child_shards.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_RECORDS_OUTPUT.members;
        match index {
            0 => self.records = Value::read(&m[0], d)?,
            1 => self.next_shard_iterator = Value::read(&m[1], d)?,
            2 => self.millis_behind_latest = Value::read(&m[2], d)?,
            3 => self.child_shards = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetResourcePolicyInput {
    pub resource_arn: String,
    pub stream_id: Option<String>,
}

impl Structure for GetResourcePolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_RESOURCE_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_RESOURCE_POLICY_INPUT.members;
        self.resource_arn.write(&m[0], v);
        self.stream_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_RESOURCE_POLICY_INPUT.members;
        match index {
            0 => self.resource_arn = Value::read(&m[0], d)?,
            1 => self.stream_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetResourcePolicyOutput {
    pub policy: String,
}

impl Structure for GetResourcePolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_RESOURCE_POLICY_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_RESOURCE_POLICY_OUTPUT.members;
        self.policy.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_RESOURCE_POLICY_OUTPUT.members;
        if index == 0 {
            self.policy = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetShardIteratorInput {
    pub stream_name: Option<String>,
    pub shard_id: String,
    pub shard_iterator_type: String,
    pub starting_sequence_number: Option<String>,
    pub timestamp: Option<wire::Timestamp>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub dry_run: Option<bool>,
}

impl Structure for GetShardIteratorInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_SHARD_ITERATOR_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_SHARD_ITERATOR_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.shard_id.write(&m[1], v);
        self.shard_iterator_type.write(&m[2], v);
        self.starting_sequence_number.write(&m[3], v);
        self.timestamp.write(&m[4], v);
        self.stream_arn.write(&m[5], v);
        self.stream_id.write(&m[6], v);
        self.dry_run.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_SHARD_ITERATOR_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.shard_id = Value::read(&m[1], d)?,
            2 => self.shard_iterator_type = Value::read(&m[2], d)?,
            3 => self.starting_sequence_number = Value::read(&m[3], d)?,
            4 => self.timestamp = Value::read(&m[4], d)?,
            5 => self.stream_arn = Value::read(&m[5], d)?,
            6 => self.stream_id = Value::read(&m[6], d)?,
            7 => self.dry_run = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct GetShardIteratorOutput {
    pub shard_iterator: Option<String>,
}

impl Structure for GetShardIteratorOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::GET_SHARD_ITERATOR_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::GET_SHARD_ITERATOR_OUTPUT.members;
        self.shard_iterator.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::GET_SHARD_ITERATOR_OUTPUT.members;
        if index == 0 {
            self.shard_iterator = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IncreaseStreamRetentionPeriodInput {
    pub stream_name: Option<String>,
    pub retention_period_hours: i32,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for IncreaseStreamRetentionPeriodInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::INCREASE_STREAM_RETENTION_PERIOD_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::INCREASE_STREAM_RETENTION_PERIOD_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.retention_period_hours.write(&m[1], v);
        self.stream_arn.write(&m[2], v);
        self.stream_id.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::INCREASE_STREAM_RETENTION_PERIOD_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.retention_period_hours = Value::read(&m[1], d)?,
            2 => self.stream_arn = Value::read(&m[2], d)?,
            3 => self.stream_id = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct IncreaseStreamRetentionPeriodOutput {}

impl Structure for IncreaseStreamRetentionPeriodOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::INCREASE_STREAM_RETENTION_PERIOD_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListShardsInput {
    pub stream_name: Option<String>,
    pub next_token: Option<String>,
    pub exclusive_start_shard_id: Option<String>,
    pub max_results: Option<i32>,
    pub stream_creation_timestamp: Option<wire::Timestamp>,
    pub shard_filter: Option<ShardFilter>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for ListShardsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_SHARDS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_SHARDS_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.next_token.write(&m[1], v);
        self.exclusive_start_shard_id.write(&m[2], v);
        self.max_results.write(&m[3], v);
        self.stream_creation_timestamp.write(&m[4], v);
        self.shard_filter.write(&m[5], v);
        self.stream_arn.write(&m[6], v);
        self.stream_id.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_SHARDS_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            2 => self.exclusive_start_shard_id = Value::read(&m[2], d)?,
            3 => self.max_results = Value::read(&m[3], d)?,
            4 => self.stream_creation_timestamp = Value::read(&m[4], d)?,
            5 => self.shard_filter = Value::read(&m[5], d)?,
            6 => self.stream_arn = Value::read(&m[6], d)?,
            7 => self.stream_id = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListShardsOutput {
    pub shards: Option<Vec<Shard>>,
    pub next_token: Option<String>,
}

impl Structure for ListShardsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_SHARDS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_SHARDS_OUTPUT.members;
        self.shards.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_SHARDS_OUTPUT.members;
        match index {
            0 => self.shards = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListStreamConsumersInput {
    pub stream_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub stream_creation_timestamp: Option<wire::Timestamp>,
    pub stream_id: Option<String>,
}

impl Structure for ListStreamConsumersInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_STREAM_CONSUMERS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_STREAM_CONSUMERS_INPUT.members;
        self.stream_arn.write(&m[0], v);
        self.next_token.write(&m[1], v);
        self.max_results.write(&m[2], v);
        self.stream_creation_timestamp.write(&m[3], v);
        self.stream_id.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_STREAM_CONSUMERS_INPUT.members;
        match index {
            0 => self.stream_arn = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            2 => self.max_results = Value::read(&m[2], d)?,
            3 => self.stream_creation_timestamp = Value::read(&m[3], d)?,
            4 => self.stream_id = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListStreamConsumersOutput {
    pub consumers: Option<Vec<Consumer>>,
    pub next_token: Option<String>,
}

impl Structure for ListStreamConsumersOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_STREAM_CONSUMERS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_STREAM_CONSUMERS_OUTPUT.members;
        self.consumers.write(&m[0], v);
        self.next_token.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_STREAM_CONSUMERS_OUTPUT.members;
        match index {
            0 => self.consumers = Value::read(&m[0], d)?,
            1 => self.next_token = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListStreamsInput {
    pub limit: Option<i32>,
    pub exclusive_start_stream_name: Option<String>,
    pub next_token: Option<String>,
}

impl Structure for ListStreamsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_STREAMS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_STREAMS_INPUT.members;
        self.limit.write(&m[0], v);
        self.exclusive_start_stream_name.write(&m[1], v);
        self.next_token.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_STREAMS_INPUT.members;
        match index {
            0 => self.limit = Value::read(&m[0], d)?,
            1 => self.exclusive_start_stream_name = Value::read(&m[1], d)?,
            2 => self.next_token = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListStreamsOutput {
    pub stream_names: Vec<String>,
    pub has_more_streams: bool,
    pub next_token: Option<String>,
    pub stream_summaries: Option<Vec<StreamSummary>>,
}

impl Structure for ListStreamsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_STREAMS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_STREAMS_OUTPUT.members;
        self.stream_names.write(&m[0], v);
        self.has_more_streams.write(&m[1], v);
        self.next_token.write(&m[2], v);
        self.stream_summaries.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_STREAMS_OUTPUT.members;
        match index {
            0 => self.stream_names = Value::read(&m[0], d)?,
            1 => self.has_more_streams = Value::read(&m[1], d)?,
            2 => self.next_token = Value::read(&m[2], d)?,
            3 => self.stream_summaries = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
    pub stream_id: Option<String>,
}

impl Structure for ListTagsForResourceInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_TAGS_FOR_RESOURCE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_TAGS_FOR_RESOURCE_INPUT.members;
        self.resource_arn.write(&m[0], v);
        self.stream_id.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_TAGS_FOR_RESOURCE_INPUT.members;
        match index {
            0 => self.resource_arn = Value::read(&m[0], d)?,
            1 => self.stream_id = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}

impl Structure for ListTagsForResourceOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_TAGS_FOR_RESOURCE_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_TAGS_FOR_RESOURCE_OUTPUT.members;
        self.tags.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_TAGS_FOR_RESOURCE_OUTPUT.members;
        if index == 0 {
            self.tags = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListTagsForStreamInput {
    pub stream_name: Option<String>,
    pub exclusive_start_tag_key: Option<String>,
    pub limit: Option<i32>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for ListTagsForStreamInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_TAGS_FOR_STREAM_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_TAGS_FOR_STREAM_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.exclusive_start_tag_key.write(&m[1], v);
        self.limit.write(&m[2], v);
        self.stream_arn.write(&m[3], v);
        self.stream_id.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_TAGS_FOR_STREAM_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.exclusive_start_tag_key = Value::read(&m[1], d)?,
            2 => self.limit = Value::read(&m[2], d)?,
            3 => self.stream_arn = Value::read(&m[3], d)?,
            4 => self.stream_id = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ListTagsForStreamOutput {
    pub tags: Vec<Tag>,
    pub has_more_tags: bool,
}

impl Structure for ListTagsForStreamOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::LIST_TAGS_FOR_STREAM_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::LIST_TAGS_FOR_STREAM_OUTPUT.members;
        self.tags.write(&m[0], v);
        self.has_more_tags.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::LIST_TAGS_FOR_STREAM_OUTPUT.members;
        match index {
            0 => self.tags = Value::read(&m[0], d)?,
            1 => self.has_more_tags = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct MergeShardsInput {
    pub stream_name: Option<String>,
    pub shard_to_merge: String,
    pub adjacent_shard_to_merge: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for MergeShardsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::MERGE_SHARDS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::MERGE_SHARDS_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.shard_to_merge.write(&m[1], v);
        self.adjacent_shard_to_merge.write(&m[2], v);
        self.stream_arn.write(&m[3], v);
        self.stream_id.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::MERGE_SHARDS_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.shard_to_merge = Value::read(&m[1], d)?,
            2 => self.adjacent_shard_to_merge = Value::read(&m[2], d)?,
            3 => self.stream_arn = Value::read(&m[3], d)?,
            4 => self.stream_id = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct MergeShardsOutput {}

impl Structure for MergeShardsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::MERGE_SHARDS_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutRecordInput {
    pub stream_name: Option<String>,
    pub data: wire::Bytes,
    pub partition_key: Option<String>,
    pub explicit_hash_key: Option<String>,
    pub sequence_number_for_ordering: Option<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub dry_run: Option<bool>,
}

impl Structure for PutRecordInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_RECORD_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_RECORD_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.data.write(&m[1], v);
        self.partition_key.write(&m[2], v);
        self.explicit_hash_key.write(&m[3], v);
        self.sequence_number_for_ordering.write(&m[4], v);
        self.stream_arn.write(&m[5], v);
        self.stream_id.write(&m[6], v);
        self.dry_run.write(&m[7], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_RECORD_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.data = Value::read(&m[1], d)?,
            2 => self.partition_key = Value::read(&m[2], d)?,
            3 => self.explicit_hash_key = Value::read(&m[3], d)?,
            4 => self.sequence_number_for_ordering = Value::read(&m[4], d)?,
            5 => self.stream_arn = Value::read(&m[5], d)?,
            6 => self.stream_id = Value::read(&m[6], d)?,
            7 => self.dry_run = Value::read(&m[7], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutRecordOutput {
    pub shard_id: String,
    pub sequence_number: String,
    pub encryption_type: Option<String>,
}

impl Structure for PutRecordOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_RECORD_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_RECORD_OUTPUT.members;
        self.shard_id.write(&m[0], v);
        self.sequence_number.write(&m[1], v);
        self.encryption_type.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_RECORD_OUTPUT.members;
        match index {
            0 => self.shard_id = Value::read(&m[0], d)?,
            1 => self.sequence_number = Value::read(&m[1], d)?,
            2 => self.encryption_type = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutRecordsInput {
    pub records: Vec<PutRecordsRequestEntry>,
    pub stream_name: Option<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub dry_run: Option<bool>,
}

impl Structure for PutRecordsInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_RECORDS_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_RECORDS_INPUT.members;
        self.records.write(&m[0], v);
        self.stream_name.write(&m[1], v);
        self.stream_arn.write(&m[2], v);
        self.stream_id.write(&m[3], v);
        self.dry_run.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_RECORDS_INPUT.members;
        match index {
            0 => self.records = Value::read(&m[0], d)?,
            1 => self.stream_name = Value::read(&m[1], d)?,
            2 => self.stream_arn = Value::read(&m[2], d)?,
            3 => self.stream_id = Value::read(&m[3], d)?,
            4 => self.dry_run = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutRecordsOutput {
    pub failed_record_count: Option<i32>,
    pub records: Vec<PutRecordsResultEntry>,
    pub encryption_type: Option<String>,
}

impl Structure for PutRecordsOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_RECORDS_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_RECORDS_OUTPUT.members;
        self.failed_record_count.write(&m[0], v);
        self.records.write(&m[1], v);
        self.encryption_type.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_RECORDS_OUTPUT.members;
        match index {
            0 => self.failed_record_count = Value::read(&m[0], d)?,
            1 => self.records = Value::read(&m[1], d)?,
            2 => self.encryption_type = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutResourcePolicyInput {
    pub resource_arn: String,
    pub stream_id: Option<String>,
    pub policy: String,
}

impl Structure for PutResourcePolicyInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_RESOURCE_POLICY_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_RESOURCE_POLICY_INPUT.members;
        self.resource_arn.write(&m[0], v);
        self.stream_id.write(&m[1], v);
        self.policy.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_RESOURCE_POLICY_INPUT.members;
        match index {
            0 => self.resource_arn = Value::read(&m[0], d)?,
            1 => self.stream_id = Value::read(&m[1], d)?,
            2 => self.policy = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutResourcePolicyOutput {}

impl Structure for PutResourcePolicyOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_RESOURCE_POLICY_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RegisterStreamConsumerInput {
    pub stream_arn: String,
    pub consumer_name: String,
    pub stream_id: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Structure for RegisterStreamConsumerInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::REGISTER_STREAM_CONSUMER_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::REGISTER_STREAM_CONSUMER_INPUT.members;
        self.stream_arn.write(&m[0], v);
        self.consumer_name.write(&m[1], v);
        self.stream_id.write(&m[2], v);
        self.tags.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::REGISTER_STREAM_CONSUMER_INPUT.members;
        match index {
            0 => self.stream_arn = Value::read(&m[0], d)?,
            1 => self.consumer_name = Value::read(&m[1], d)?,
            2 => self.stream_id = Value::read(&m[2], d)?,
            3 => self.tags = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RegisterStreamConsumerOutput {
    pub consumer: Consumer,
}

impl Structure for RegisterStreamConsumerOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::REGISTER_STREAM_CONSUMER_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::REGISTER_STREAM_CONSUMER_OUTPUT.members;
        self.consumer.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::REGISTER_STREAM_CONSUMER_OUTPUT.members;
        if index == 0 {
            self.consumer = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RemoveTagsFromStreamInput {
    pub stream_name: Option<String>,
    pub tag_keys: Vec<String>,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for RemoveTagsFromStreamInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::REMOVE_TAGS_FROM_STREAM_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::REMOVE_TAGS_FROM_STREAM_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.tag_keys.write(&m[1], v);
        self.stream_arn.write(&m[2], v);
        self.stream_id.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::REMOVE_TAGS_FROM_STREAM_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.tag_keys = Value::read(&m[1], d)?,
            2 => self.stream_arn = Value::read(&m[2], d)?,
            3 => self.stream_id = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct RemoveTagsFromStreamOutput {}

impl Structure for RemoveTagsFromStreamOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::REMOVE_TAGS_FROM_STREAM_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SplitShardInput {
    pub stream_name: Option<String>,
    pub shard_to_split: String,
    pub new_starting_hash_key: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for SplitShardInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::SPLIT_SHARD_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SPLIT_SHARD_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.shard_to_split.write(&m[1], v);
        self.new_starting_hash_key.write(&m[2], v);
        self.stream_arn.write(&m[3], v);
        self.stream_id.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SPLIT_SHARD_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.shard_to_split = Value::read(&m[1], d)?,
            2 => self.new_starting_hash_key = Value::read(&m[2], d)?,
            3 => self.stream_arn = Value::read(&m[3], d)?,
            4 => self.stream_id = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SplitShardOutput {}

impl Structure for SplitShardOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::SPLIT_SHARD_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StartStreamEncryptionInput {
    pub stream_name: Option<String>,
    pub encryption_type: String,
    pub key_id: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for StartStreamEncryptionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::START_STREAM_ENCRYPTION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::START_STREAM_ENCRYPTION_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.encryption_type.write(&m[1], v);
        self.key_id.write(&m[2], v);
        self.stream_arn.write(&m[3], v);
        self.stream_id.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::START_STREAM_ENCRYPTION_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.encryption_type = Value::read(&m[1], d)?,
            2 => self.key_id = Value::read(&m[2], d)?,
            3 => self.stream_arn = Value::read(&m[3], d)?,
            4 => self.stream_id = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StartStreamEncryptionOutput {}

impl Structure for StartStreamEncryptionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::START_STREAM_ENCRYPTION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StopStreamEncryptionInput {
    pub stream_name: Option<String>,
    pub encryption_type: String,
    pub key_id: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for StopStreamEncryptionInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::STOP_STREAM_ENCRYPTION_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::STOP_STREAM_ENCRYPTION_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.encryption_type.write(&m[1], v);
        self.key_id.write(&m[2], v);
        self.stream_arn.write(&m[3], v);
        self.stream_id.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::STOP_STREAM_ENCRYPTION_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.encryption_type = Value::read(&m[1], d)?,
            2 => self.key_id = Value::read(&m[2], d)?,
            3 => self.stream_arn = Value::read(&m[3], d)?,
            4 => self.stream_id = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StopStreamEncryptionOutput {}

impl Structure for StopStreamEncryptionOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::STOP_STREAM_ENCRYPTION_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SubscribeToShardInput {
    pub consumer_arn: String,
    pub stream_id: Option<String>,
    pub shard_id: String,
    pub starting_position: StartingPosition,
    pub dry_run: Option<bool>,
}

impl Structure for SubscribeToShardInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::SUBSCRIBE_TO_SHARD_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SUBSCRIBE_TO_SHARD_INPUT.members;
        self.consumer_arn.write(&m[0], v);
        self.stream_id.write(&m[1], v);
        self.shard_id.write(&m[2], v);
        self.starting_position.write(&m[3], v);
        self.dry_run.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SUBSCRIBE_TO_SHARD_INPUT.members;
        match index {
            0 => self.consumer_arn = Value::read(&m[0], d)?,
            1 => self.stream_id = Value::read(&m[1], d)?,
            2 => self.shard_id = Value::read(&m[2], d)?,
            3 => self.starting_position = Value::read(&m[3], d)?,
            4 => self.dry_run = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Default)]
pub struct SubscribeToShardOutput {
    pub event_stream: wire::Events<SubscribeToShardEventStream>,
}

impl Structure for SubscribeToShardOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::SUBSCRIBE_TO_SHARD_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SUBSCRIBE_TO_SHARD_OUTPUT.members;
        self.event_stream.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SUBSCRIBE_TO_SHARD_OUTPUT.members;
        if index == 0 {
            self.event_stream = Value::read(&m[0], d)?;
        }
        Ok(())
    }
    fn events(&mut self) -> Option<&mut dyn wire::EventSource> {
        Some(&mut self.event_stream)
    }
}

#[derive(Clone, Default)]
pub struct TagResourceInput {
    pub tags: BTreeMap<String, String>,
    pub resource_arn: String,
    pub stream_id: Option<String>,
}

impl Structure for TagResourceInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG_RESOURCE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TAG_RESOURCE_INPUT.members;
        self.tags.write(&m[0], v);
        self.resource_arn.write(&m[1], v);
        self.stream_id.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TAG_RESOURCE_INPUT.members;
        match index {
            0 => self.tags = Value::read(&m[0], d)?,
            1 => self.resource_arn = Value::read(&m[1], d)?,
            2 => self.stream_id = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct TagResourceOutput {}

impl Structure for TagResourceOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG_RESOURCE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UntagResourceInput {
    pub tag_keys: Vec<String>,
    pub resource_arn: String,
    pub stream_id: Option<String>,
}

impl Structure for UntagResourceInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UNTAG_RESOURCE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UNTAG_RESOURCE_INPUT.members;
        self.tag_keys.write(&m[0], v);
        self.resource_arn.write(&m[1], v);
        self.stream_id.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UNTAG_RESOURCE_INPUT.members;
        match index {
            0 => self.tag_keys = Value::read(&m[0], d)?,
            1 => self.resource_arn = Value::read(&m[1], d)?,
            2 => self.stream_id = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UntagResourceOutput {}

impl Structure for UntagResourceOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UNTAG_RESOURCE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateMaxRecordSizeInput {
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
    pub max_record_size_in_ki_b: i32,
}

impl Structure for UpdateMaxRecordSizeInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_MAX_RECORD_SIZE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_MAX_RECORD_SIZE_INPUT.members;
        self.stream_arn.write(&m[0], v);
        self.stream_id.write(&m[1], v);
        self.max_record_size_in_ki_b.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_MAX_RECORD_SIZE_INPUT.members;
        match index {
            0 => self.stream_arn = Value::read(&m[0], d)?,
            1 => self.stream_id = Value::read(&m[1], d)?,
            2 => self.max_record_size_in_ki_b = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateMaxRecordSizeOutput {}

impl Structure for UpdateMaxRecordSizeOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_MAX_RECORD_SIZE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateShardCountInput {
    pub stream_name: Option<String>,
    pub target_shard_count: i32,
    pub scaling_type: String,
    pub stream_arn: Option<String>,
    pub stream_id: Option<String>,
}

impl Structure for UpdateShardCountInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_SHARD_COUNT_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_SHARD_COUNT_INPUT.members;
        self.stream_name.write(&m[0], v);
        self.target_shard_count.write(&m[1], v);
        self.scaling_type.write(&m[2], v);
        self.stream_arn.write(&m[3], v);
        self.stream_id.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_SHARD_COUNT_INPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.target_shard_count = Value::read(&m[1], d)?,
            2 => self.scaling_type = Value::read(&m[2], d)?,
            3 => self.stream_arn = Value::read(&m[3], d)?,
            4 => self.stream_id = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateShardCountOutput {
    pub stream_name: Option<String>,
    pub current_shard_count: Option<i32>,
    pub target_shard_count: Option<i32>,
    pub stream_arn: Option<String>,
}

impl Structure for UpdateShardCountOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_SHARD_COUNT_OUTPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_SHARD_COUNT_OUTPUT.members;
        self.stream_name.write(&m[0], v);
        self.current_shard_count.write(&m[1], v);
        self.target_shard_count.write(&m[2], v);
        self.stream_arn.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_SHARD_COUNT_OUTPUT.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.current_shard_count = Value::read(&m[1], d)?,
            2 => self.target_shard_count = Value::read(&m[2], d)?,
            3 => self.stream_arn = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateStreamModeInput {
    pub stream_arn: String,
    pub stream_id: Option<String>,
    pub stream_mode_details: StreamModeDetails,
    pub warm_throughput_mi_bps: Option<i32>,
}

impl Structure for UpdateStreamModeInput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_STREAM_MODE_INPUT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::UPDATE_STREAM_MODE_INPUT.members;
        self.stream_arn.write(&m[0], v);
        self.stream_id.write(&m[1], v);
        self.stream_mode_details.write(&m[2], v);
        self.warm_throughput_mi_bps.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::UPDATE_STREAM_MODE_INPUT.members;
        match index {
            0 => self.stream_arn = Value::read(&m[0], d)?,
            1 => self.stream_id = Value::read(&m[1], d)?,
            2 => self.stream_mode_details = Value::read(&m[2], d)?,
            3 => self.warm_throughput_mi_bps = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct UpdateStreamModeOutput {}

impl Structure for UpdateStreamModeOutput {
    fn schema(&self) -> &'static StructSchema {
        &schema::UPDATE_STREAM_MODE_OUTPUT
    }
    fn visit(&self, _: &mut dyn Visitor) {}
    fn set(&mut self, _: usize, _: &mut dyn Decoder) -> Result<(), DecodeError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ChildShard {
    pub shard_id: String,
    pub parent_shards: Vec<String>,
    pub hash_key_range: HashKeyRange,
}

impl Structure for ChildShard {
    fn schema(&self) -> &'static StructSchema {
        &schema::CHILD_SHARD
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CHILD_SHARD.members;
        self.shard_id.write(&m[0], v);
        self.parent_shards.write(&m[1], v);
        self.hash_key_range.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CHILD_SHARD.members;
        match index {
            0 => self.shard_id = Value::read(&m[0], d)?,
            1 => self.parent_shards = Value::read(&m[1], d)?,
            2 => self.hash_key_range = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Consumer {
    pub consumer_name: String,
    pub consumer_arn: String,
    pub consumer_status: String,
    pub consumer_creation_timestamp: wire::Timestamp,
}

impl Structure for Consumer {
    fn schema(&self) -> &'static StructSchema {
        &schema::CONSUMER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CONSUMER.members;
        self.consumer_name.write(&m[0], v);
        self.consumer_arn.write(&m[1], v);
        self.consumer_status.write(&m[2], v);
        self.consumer_creation_timestamp.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CONSUMER.members;
        match index {
            0 => self.consumer_name = Value::read(&m[0], d)?,
            1 => self.consumer_arn = Value::read(&m[1], d)?,
            2 => self.consumer_status = Value::read(&m[2], d)?,
            3 => self.consumer_creation_timestamp = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ConsumerDescription {
    pub consumer_name: String,
    pub consumer_arn: String,
    pub consumer_status: String,
    pub consumer_creation_timestamp: wire::Timestamp,
    pub stream_arn: String,
}

impl Structure for ConsumerDescription {
    fn schema(&self) -> &'static StructSchema {
        &schema::CONSUMER_DESCRIPTION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::CONSUMER_DESCRIPTION.members;
        self.consumer_name.write(&m[0], v);
        self.consumer_arn.write(&m[1], v);
        self.consumer_status.write(&m[2], v);
        self.consumer_creation_timestamp.write(&m[3], v);
        self.stream_arn.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::CONSUMER_DESCRIPTION.members;
        match index {
            0 => self.consumer_name = Value::read(&m[0], d)?,
            1 => self.consumer_arn = Value::read(&m[1], d)?,
            2 => self.consumer_status = Value::read(&m[2], d)?,
            3 => self.consumer_creation_timestamp = Value::read(&m[3], d)?,
            4 => self.stream_arn = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct EnhancedMetrics {
    pub shard_level_metrics: Option<Vec<String>>,
}

impl Structure for EnhancedMetrics {
    fn schema(&self) -> &'static StructSchema {
        &schema::ENHANCED_METRICS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::ENHANCED_METRICS.members;
        self.shard_level_metrics.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::ENHANCED_METRICS.members;
        if index == 0 {
            self.shard_level_metrics = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct HashKeyRange {
    pub starting_hash_key: String,
    pub ending_hash_key: String,
}

impl Structure for HashKeyRange {
    fn schema(&self) -> &'static StructSchema {
        &schema::HASH_KEY_RANGE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::HASH_KEY_RANGE.members;
        self.starting_hash_key.write(&m[0], v);
        self.ending_hash_key.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::HASH_KEY_RANGE.members;
        match index {
            0 => self.starting_hash_key = Value::read(&m[0], d)?,
            1 => self.ending_hash_key = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutRecordsRequestEntry {
    pub data: wire::Bytes,
    pub explicit_hash_key: Option<String>,
    pub partition_key: Option<String>,
}

impl Structure for PutRecordsRequestEntry {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_RECORDS_REQUEST_ENTRY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_RECORDS_REQUEST_ENTRY.members;
        self.data.write(&m[0], v);
        self.explicit_hash_key.write(&m[1], v);
        self.partition_key.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_RECORDS_REQUEST_ENTRY.members;
        match index {
            0 => self.data = Value::read(&m[0], d)?,
            1 => self.explicit_hash_key = Value::read(&m[1], d)?,
            2 => self.partition_key = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct PutRecordsResultEntry {
    pub sequence_number: Option<String>,
    pub shard_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl Structure for PutRecordsResultEntry {
    fn schema(&self) -> &'static StructSchema {
        &schema::PUT_RECORDS_RESULT_ENTRY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::PUT_RECORDS_RESULT_ENTRY.members;
        self.sequence_number.write(&m[0], v);
        self.shard_id.write(&m[1], v);
        self.error_code.write(&m[2], v);
        self.error_message.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::PUT_RECORDS_RESULT_ENTRY.members;
        match index {
            0 => self.sequence_number = Value::read(&m[0], d)?,
            1 => self.shard_id = Value::read(&m[1], d)?,
            2 => self.error_code = Value::read(&m[2], d)?,
            3 => self.error_message = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Record {
    pub sequence_number: String,
    pub approximate_arrival_timestamp: Option<wire::Timestamp>,
    pub data: wire::Bytes,
    pub partition_key: Option<String>,
    pub encryption_type: Option<String>,
}

impl Structure for Record {
    fn schema(&self) -> &'static StructSchema {
        &schema::RECORD
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::RECORD.members;
        self.sequence_number.write(&m[0], v);
        self.approximate_arrival_timestamp.write(&m[1], v);
        self.data.write(&m[2], v);
        self.partition_key.write(&m[3], v);
        self.encryption_type.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::RECORD.members;
        match index {
            0 => self.sequence_number = Value::read(&m[0], d)?,
            1 => self.approximate_arrival_timestamp = Value::read(&m[1], d)?,
            2 => self.data = Value::read(&m[2], d)?,
            3 => self.partition_key = Value::read(&m[3], d)?,
            4 => self.encryption_type = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SequenceNumberRange {
    pub starting_sequence_number: String,
    pub ending_sequence_number: Option<String>,
}

impl Structure for SequenceNumberRange {
    fn schema(&self) -> &'static StructSchema {
        &schema::SEQUENCE_NUMBER_RANGE
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SEQUENCE_NUMBER_RANGE.members;
        self.starting_sequence_number.write(&m[0], v);
        self.ending_sequence_number.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SEQUENCE_NUMBER_RANGE.members;
        match index {
            0 => self.starting_sequence_number = Value::read(&m[0], d)?,
            1 => self.ending_sequence_number = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct Shard {
    pub shard_id: String,
    pub parent_shard_id: Option<String>,
    pub adjacent_parent_shard_id: Option<String>,
    pub hash_key_range: HashKeyRange,
    pub sequence_number_range: SequenceNumberRange,
}

impl Structure for Shard {
    fn schema(&self) -> &'static StructSchema {
        &schema::SHARD
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SHARD.members;
        self.shard_id.write(&m[0], v);
        self.parent_shard_id.write(&m[1], v);
        self.adjacent_parent_shard_id.write(&m[2], v);
        self.hash_key_range.write(&m[3], v);
        self.sequence_number_range.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SHARD.members;
        match index {
            0 => self.shard_id = Value::read(&m[0], d)?,
            1 => self.parent_shard_id = Value::read(&m[1], d)?,
            2 => self.adjacent_parent_shard_id = Value::read(&m[2], d)?,
            3 => self.hash_key_range = Value::read(&m[3], d)?,
            4 => self.sequence_number_range = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct ShardFilter {
    pub r#type: String,
    pub shard_id: Option<String>,
    pub timestamp: Option<wire::Timestamp>,
}

impl Structure for ShardFilter {
    fn schema(&self) -> &'static StructSchema {
        &schema::SHARD_FILTER
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SHARD_FILTER.members;
        self.r#type.write(&m[0], v);
        self.shard_id.write(&m[1], v);
        self.timestamp.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SHARD_FILTER.members;
        match index {
            0 => self.r#type = Value::read(&m[0], d)?,
            1 => self.shard_id = Value::read(&m[1], d)?,
            2 => self.timestamp = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StartingPosition {
    pub r#type: String,
    pub sequence_number: Option<String>,
    pub timestamp: Option<wire::Timestamp>,
}

impl Structure for StartingPosition {
    fn schema(&self) -> &'static StructSchema {
        &schema::STARTING_POSITION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::STARTING_POSITION.members;
        self.r#type.write(&m[0], v);
        self.sequence_number.write(&m[1], v);
        self.timestamp.write(&m[2], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::STARTING_POSITION.members;
        match index {
            0 => self.r#type = Value::read(&m[0], d)?,
            1 => self.sequence_number = Value::read(&m[1], d)?,
            2 => self.timestamp = Value::read(&m[2], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StreamDescription {
    pub stream_name: String,
    pub stream_arn: String,
    pub stream_status: String,
    pub stream_mode_details: Option<StreamModeDetails>,
    pub shards: Vec<Shard>,
    pub has_more_shards: bool,
    pub retention_period_hours: i32,
    pub stream_creation_timestamp: wire::Timestamp,
    pub enhanced_monitoring: Vec<EnhancedMetrics>,
    pub encryption_type: Option<String>,
    pub key_id: Option<String>,
}

impl Structure for StreamDescription {
    fn schema(&self) -> &'static StructSchema {
        &schema::STREAM_DESCRIPTION
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::STREAM_DESCRIPTION.members;
        self.stream_name.write(&m[0], v);
        self.stream_arn.write(&m[1], v);
        self.stream_status.write(&m[2], v);
        self.stream_mode_details.write(&m[3], v);
        self.shards.write(&m[4], v);
        self.has_more_shards.write(&m[5], v);
        self.retention_period_hours.write(&m[6], v);
        self.stream_creation_timestamp.write(&m[7], v);
        self.enhanced_monitoring.write(&m[8], v);
        self.encryption_type.write(&m[9], v);
        self.key_id.write(&m[10], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::STREAM_DESCRIPTION.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.stream_arn = Value::read(&m[1], d)?,
            2 => self.stream_status = Value::read(&m[2], d)?,
            3 => self.stream_mode_details = Value::read(&m[3], d)?,
            4 => self.shards = Value::read(&m[4], d)?,
            5 => self.has_more_shards = Value::read(&m[5], d)?,
            6 => self.retention_period_hours = Value::read(&m[6], d)?,
            7 => self.stream_creation_timestamp = Value::read(&m[7], d)?,
            8 => self.enhanced_monitoring = Value::read(&m[8], d)?,
            9 => self.encryption_type = Value::read(&m[9], d)?,
            10 => self.key_id = Value::read(&m[10], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StreamDescriptionSummary {
    pub stream_name: String,
    pub stream_arn: String,
    pub stream_id: Option<String>,
    pub stream_status: String,
    pub stream_mode_details: Option<StreamModeDetails>,
    pub retention_period_hours: i32,
    pub stream_creation_timestamp: wire::Timestamp,
    pub enhanced_monitoring: Vec<EnhancedMetrics>,
    pub encryption_type: Option<String>,
    pub key_id: Option<String>,
    pub open_shard_count: i32,
    pub consumer_count: Option<i32>,
    pub warm_throughput: Option<WarmThroughputObject>,
    pub max_record_size_in_ki_b: Option<i32>,
    pub channel_count: Option<i32>,
    pub record_distribution_strategy: Option<String>,
    pub queue_count: Option<i32>,
}

impl Structure for StreamDescriptionSummary {
    fn schema(&self) -> &'static StructSchema {
        &schema::STREAM_DESCRIPTION_SUMMARY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::STREAM_DESCRIPTION_SUMMARY.members;
        self.stream_name.write(&m[0], v);
        self.stream_arn.write(&m[1], v);
        self.stream_id.write(&m[2], v);
        self.stream_status.write(&m[3], v);
        self.stream_mode_details.write(&m[4], v);
        self.retention_period_hours.write(&m[5], v);
        self.stream_creation_timestamp.write(&m[6], v);
        self.enhanced_monitoring.write(&m[7], v);
        self.encryption_type.write(&m[8], v);
        self.key_id.write(&m[9], v);
        self.open_shard_count.write(&m[10], v);
        self.consumer_count.write(&m[11], v);
        self.warm_throughput.write(&m[12], v);
        self.max_record_size_in_ki_b.write(&m[13], v);
        self.channel_count.write(&m[14], v);
        self.record_distribution_strategy.write(&m[15], v);
        self.queue_count.write(&m[16], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::STREAM_DESCRIPTION_SUMMARY.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.stream_arn = Value::read(&m[1], d)?,
            2 => self.stream_id = Value::read(&m[2], d)?,
            3 => self.stream_status = Value::read(&m[3], d)?,
            4 => self.stream_mode_details = Value::read(&m[4], d)?,
            5 => self.retention_period_hours = Value::read(&m[5], d)?,
            6 => self.stream_creation_timestamp = Value::read(&m[6], d)?,
            7 => self.enhanced_monitoring = Value::read(&m[7], d)?,
            8 => self.encryption_type = Value::read(&m[8], d)?,
            9 => self.key_id = Value::read(&m[9], d)?,
            10 => self.open_shard_count = Value::read(&m[10], d)?,
            11 => self.consumer_count = Value::read(&m[11], d)?,
            12 => self.warm_throughput = Value::read(&m[12], d)?,
            13 => self.max_record_size_in_ki_b = Value::read(&m[13], d)?,
            14 => self.channel_count = Value::read(&m[14], d)?,
            15 => self.record_distribution_strategy = Value::read(&m[15], d)?,
            16 => self.queue_count = Value::read(&m[16], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StreamModeDetails {
    pub stream_mode: String,
}

impl Structure for StreamModeDetails {
    fn schema(&self) -> &'static StructSchema {
        &schema::STREAM_MODE_DETAILS
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::STREAM_MODE_DETAILS.members;
        self.stream_mode.write(&m[0], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::STREAM_MODE_DETAILS.members;
        if index == 0 {
            self.stream_mode = Value::read(&m[0], d)?;
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct StreamSummary {
    pub stream_name: String,
    pub stream_arn: String,
    pub stream_status: String,
    pub stream_mode_details: Option<StreamModeDetails>,
    pub stream_creation_timestamp: Option<wire::Timestamp>,
}

impl Structure for StreamSummary {
    fn schema(&self) -> &'static StructSchema {
        &schema::STREAM_SUMMARY
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::STREAM_SUMMARY.members;
        self.stream_name.write(&m[0], v);
        self.stream_arn.write(&m[1], v);
        self.stream_status.write(&m[2], v);
        self.stream_mode_details.write(&m[3], v);
        self.stream_creation_timestamp.write(&m[4], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::STREAM_SUMMARY.members;
        match index {
            0 => self.stream_name = Value::read(&m[0], d)?,
            1 => self.stream_arn = Value::read(&m[1], d)?,
            2 => self.stream_status = Value::read(&m[2], d)?,
            3 => self.stream_mode_details = Value::read(&m[3], d)?,
            4 => self.stream_creation_timestamp = Value::read(&m[4], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct SubscribeToShardEvent {
    pub records: Vec<Record>,
    pub continuation_sequence_number: Option<String>,
    pub millis_behind_latest: i64,
    pub child_shards: Option<Vec<ChildShard>>,
}

impl Structure for SubscribeToShardEvent {
    fn schema(&self) -> &'static StructSchema {
        &schema::SUBSCRIBE_TO_SHARD_EVENT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::SUBSCRIBE_TO_SHARD_EVENT.members;
        self.records.write(&m[0], v);
        self.continuation_sequence_number.write(&m[1], v);
        self.millis_behind_latest.write(&m[2], v);
        self.child_shards.write(&m[3], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::SUBSCRIBE_TO_SHARD_EVENT.members;
        match index {
            0 => self.records = Value::read(&m[0], d)?,
            1 => self.continuation_sequence_number = Value::read(&m[1], d)?,
            2 => self.millis_behind_latest = Value::read(&m[2], d)?,
            3 => self.child_shards = Value::read(&m[3], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone)]
pub enum SubscribeToShardEventStream {
    SubscribeToShardEvent(SubscribeToShardEvent),
}

impl wire::EventUnion for SubscribeToShardEventStream {
    fn event(&self) -> (&'static str, &dyn Structure) {
        match self {
            SubscribeToShardEventStream::SubscribeToShardEvent(event) => ("SubscribeToShardEvent", event),
        }
    }
}

#[derive(Clone, Default)]
pub struct Tag {
    pub key: String,
    pub value: Option<String>,
}

impl Structure for Tag {
    fn schema(&self) -> &'static StructSchema {
        &schema::TAG
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::TAG.members;
        self.key.write(&m[0], v);
        self.value.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::TAG.members;
        match index {
            0 => self.key = Value::read(&m[0], d)?,
            1 => self.value = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}

#[derive(Clone, Default)]
pub struct WarmThroughputObject {
    pub target_mi_bps: Option<i32>,
    pub current_mi_bps: Option<i32>,
}

impl Structure for WarmThroughputObject {
    fn schema(&self) -> &'static StructSchema {
        &schema::WARM_THROUGHPUT_OBJECT
    }
    fn visit(&self, v: &mut dyn Visitor) {
        let m = schema::WARM_THROUGHPUT_OBJECT.members;
        self.target_mi_bps.write(&m[0], v);
        self.current_mi_bps.write(&m[1], v);
    }
    fn set(&mut self, index: usize, d: &mut dyn Decoder) -> Result<(), DecodeError> {
        let m = schema::WARM_THROUGHPUT_OBJECT.members;
        match index {
            0 => self.target_mi_bps = Value::read(&m[0], d)?,
            1 => self.current_mi_bps = Value::read(&m[1], d)?,
            _ => {}
        }
        Ok(())
    }
}
