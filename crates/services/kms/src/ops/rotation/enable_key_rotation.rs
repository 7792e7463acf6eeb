//! EnableKeyRotation, DisableKeyRotation.

use api_kms::{
    DisableKeyRotation, DisableKeyRotationInput, DisableKeyRotationOutput, EnableKeyRotation, EnableKeyRotationInput,
    EnableKeyRotationOutput,
};
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::model::key::ROTATION_DAYS_DEFAULT;
use crate::workers::keep_agenda;
use crate::{Kms, ops, store};

/// The period, 90 to 2,560 days by the model, counts from now on, also when rotation was enabled before.
impl Handler<EnableKeyRotation> for Kms {
    async fn run(&self, cx: &Cx, input: EnableKeyRotationInput) -> Result<EnableKeyRotationOutput, Error> {
        let period = input.rotation_period_in_days.and_then(|days| u32::try_from(days).ok()).unwrap_or(ROTATION_DAYS_DEFAULT);
        let now = cx.now().millis();
        cx.write(|tx| {
            let mut key = ops::own(cx, tx, &input.key_id, "EnableKeyRotation")?;
            key.enable_rotation(period, now).map_err(|flaw| errors::unfit(&ops::key_arn(cx, &key.id), flaw))?;
            Ok::<_, Error>(store::save_key(tx, &key)?)
        })
        .await?;
        cx.nudge(keep_agenda::NAME);
        Ok(EnableKeyRotationOutput::default())
    }
}

impl Handler<DisableKeyRotation> for Kms {
    async fn run(&self, cx: &Cx, input: DisableKeyRotationInput) -> Result<DisableKeyRotationOutput, Error> {
        cx.write(|tx| {
            let mut key = ops::own(cx, tx, &input.key_id, "DisableKeyRotation")?;
            key.disable_rotation().map_err(|flaw| errors::unfit(&ops::key_arn(cx, &key.id), flaw))?;
            store::save_key(tx, &key)?;
            Ok(DisableKeyRotationOutput::default())
        })
        .await
    }
}
