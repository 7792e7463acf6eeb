//! IncreaseStreamRetentionPeriod, DecreaseStreamRetentionPeriod.

use api_kinesis::{
    DecreaseStreamRetentionPeriod, DecreaseStreamRetentionPeriodInput, DecreaseStreamRetentionPeriodOutput, IncreaseStreamRetentionPeriod,
    IncreaseStreamRetentionPeriodInput, IncreaseStreamRetentionPeriodOutput,
};
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::model::stream::{RETENTION_HOURS, RETENTION_HOURS_MAX};
use crate::{Kinesis, ops, store, workers};

impl Handler<IncreaseStreamRetentionPeriod> for Kinesis {
    async fn run(&self, cx: &Cx, input: IncreaseStreamRetentionPeriodInput) -> Result<IncreaseStreamRetentionPeriodOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        let hours = checked(input.retention_period_hours)?;
        store::change(cx, name, |stream| {
            if hours < stream.retention_hours {
                return Err(errors::retention_not_longer(hours, stream.retention_hours));
            }
            stream.retention_hours = hours;
            Ok(())
        })
        .await?;
        Ok(IncreaseStreamRetentionPeriodOutput {})
    }
}

impl Handler<DecreaseStreamRetentionPeriod> for Kinesis {
    async fn run(&self, cx: &Cx, input: DecreaseStreamRetentionPeriodInput) -> Result<DecreaseStreamRetentionPeriodOutput, Error> {
        let name = ops::stream_name(cx, input.stream_name.as_deref(), input.stream_arn.as_deref())?;
        let hours = checked(input.retention_period_hours)?;
        store::change(cx, name, |stream| {
            if hours > stream.retention_hours {
                return Err(errors::retention_not_shorter(hours, stream.retention_hours));
            }
            stream.retention_hours = hours;
            Ok(())
        })
        .await?;
        cx.nudge(workers::forget::NAME);
        Ok(DecreaseStreamRetentionPeriodOutput {})
    }
}

fn checked(hours: i32) -> Result<u32, Error> {
    match u32::try_from(hours) {
        Ok(hours) if hours < RETENTION_HOURS => Err(errors::retention_below_minimum(hours)),
        Ok(hours) if hours <= RETENTION_HOURS_MAX => Ok(hours),
        _ => Err(errors::retention_above_maximum(hours)),
    }
}
