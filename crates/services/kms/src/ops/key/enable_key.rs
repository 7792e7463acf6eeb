//! EnableKey, DisableKey.

use api_kms::{DisableKey, DisableKeyInput, DisableKeyOutput, EnableKey, EnableKeyInput, EnableKeyOutput};
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::workers::keep_agenda;
use crate::{Kms, ops, store};

/// A key that missed a rotation while it was disabled is rotated now: the worker sees to it.
impl Handler<EnableKey> for Kms {
    async fn run(&self, cx: &Cx, input: EnableKeyInput) -> Result<EnableKeyOutput, Error> {
        cx.write(|tx| {
            let mut key = ops::own(cx, tx, &input.key_id, "EnableKey")?;
            key.enable().map_err(|flaw| errors::unfit(&ops::key_arn(cx, &key.id), flaw))?;
            Ok::<_, Error>(store::save_key(tx, &key)?)
        })
        .await?;
        cx.nudge(keep_agenda::NAME);
        Ok(EnableKeyOutput::default())
    }
}

impl Handler<DisableKey> for Kms {
    async fn run(&self, cx: &Cx, input: DisableKeyInput) -> Result<DisableKeyOutput, Error> {
        cx.write(|tx| {
            let mut key = ops::own(cx, tx, &input.key_id, "DisableKey")?;
            key.disable().map_err(|flaw| errors::unfit(&ops::key_arn(cx, &key.id), flaw))?;
            store::save_key(tx, &key)?;
            Ok(DisableKeyOutput::default())
        })
        .await
    }
}
