//! UpdateStreamMode, UpdateMaxRecordSize, StartStreamEncryption, StopStreamEncryption, EnableEnhancedMonitoring, DisableEnhancedMonitoring.

use api_kinesis::{
    DisableEnhancedMonitoring, DisableEnhancedMonitoringInput, DisableEnhancedMonitoringOutput, EnableEnhancedMonitoring,
    EnableEnhancedMonitoringInput, EnableEnhancedMonitoringOutput, StartStreamEncryption, StartStreamEncryptionInput,
    StartStreamEncryptionOutput, StopStreamEncryption, StopStreamEncryptionInput, StopStreamEncryptionOutput, UpdateMaxRecordSize,
    UpdateMaxRecordSizeInput, UpdateMaxRecordSizeOutput, UpdateStreamMode, UpdateStreamModeInput, UpdateStreamModeOutput,
};
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::model::stream::{METRICS, Mode, Stream};
use crate::{Kinesis, ops, store};

impl Handler<UpdateStreamMode> for Kinesis {
    /// AWS keeps the shards there are in both directions ("Choose the right mode in Kinesis Data Streams").
    async fn run(&self, cx: &Cx, input: UpdateStreamModeInput) -> Result<UpdateStreamModeOutput, Error> {
        let name = ops::name_in(cx, &input.stream_arn)?;
        let mode = if input.stream_mode_details.stream_mode == "ON_DEMAND" { Mode::OnDemand } else { Mode::Provisioned };
        store::change(cx, name, |stream| {
            stream.mode = mode;
            Ok(())
        })
        .await?;
        Ok(UpdateStreamModeOutput {})
    }
}

impl Handler<UpdateMaxRecordSize> for Kinesis {
    async fn run(&self, cx: &Cx, input: UpdateMaxRecordSizeInput) -> Result<UpdateMaxRecordSizeOutput, Error> {
        let name = ops::stream_name(cx, None, input.stream_arn.as_deref())?;
        store::change(cx, name, |stream| {
            stream.record_kib_max = input.max_record_size_in_ki_b.unsigned_abs();
            Ok(())
        })
        .await?;
        Ok(UpdateMaxRecordSizeOutput {})
    }
}

impl Handler<StartStreamEncryption> for Kinesis {
    async fn run(&self, cx: &Cx, input: StartStreamEncryptionInput) -> Result<StartStreamEncryptionOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        if input.encryption_type != "KMS" {
            return Err(errors::encryption_type_not_kms());
        }
        store::change(cx, name, |stream| {
            stream.key_id = Some(input.key_id);
            Ok(())
        })
        .await?;
        Ok(StartStreamEncryptionOutput {})
    }
}

impl Handler<StopStreamEncryption> for Kinesis {
    /// AWS takes the key that was named and does not compare it.
    async fn run(&self, cx: &Cx, input: StopStreamEncryptionInput) -> Result<StopStreamEncryptionOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        if input.encryption_type != "KMS" {
            return Err(errors::encryption_type_not_kms());
        }
        store::change(cx, name, |stream| {
            stream.key_id = None;
            Ok(())
        })
        .await?;
        Ok(StopStreamEncryptionOutput {})
    }
}

impl Handler<EnableEnhancedMonitoring> for Kinesis {
    async fn run(&self, cx: &Cx, input: EnableEnhancedMonitoringInput) -> Result<EnableEnhancedMonitoringOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        let asked = spelled_out(&input.shard_level_metrics);
        let (before, after) = monitor(cx, name, |metric, is_on| is_on || asked.contains(&metric)).await?;
        Ok(EnableEnhancedMonitoringOutput {
            stream_name: Some(name.to_owned()),
            current_shard_level_metrics: Some(before),
            desired_shard_level_metrics: Some(after),
            stream_arn: Some(ops::stream_arn(cx, name)),
        })
    }
}

impl Handler<DisableEnhancedMonitoring> for Kinesis {
    async fn run(&self, cx: &Cx, input: DisableEnhancedMonitoringInput) -> Result<DisableEnhancedMonitoringOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        let asked = spelled_out(&input.shard_level_metrics);
        let (before, after) = monitor(cx, name, |metric, is_on| is_on && !asked.contains(&metric)).await?;
        Ok(DisableEnhancedMonitoringOutput {
            stream_name: Some(name.to_owned()),
            current_shard_level_metrics: Some(before),
            desired_shard_level_metrics: Some(after),
            stream_arn: Some(ops::stream_arn(cx, name)),
        })
    }
}

/// `ALL` stands for every metric there is.
fn spelled_out(asked: &[String]) -> Vec<&'static str> {
    METRICS.iter().copied().filter(|metric| asked.iter().any(|asked| asked == "ALL" || asked == metric)).collect()
}

/// Decides for each metric whether it is on; gives those that were, and those that are.
async fn monitor(cx: &Cx, name: &str, is_on: impl Fn(&str, bool) -> bool) -> Result<(Vec<String>, Vec<String>), Error> {
    store::change(cx, name, |stream: &mut Stream| {
        let before = stream.metrics.clone();
        let kept = METRICS.iter().filter(|metric| is_on(metric, before.iter().any(|on| on == *metric)));
        stream.metrics = kept.map(|metric| (*metric).to_owned()).collect();
        Ok((before, stream.metrics.clone()))
    })
    .await
}
