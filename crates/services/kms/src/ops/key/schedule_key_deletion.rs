//! ScheduleKeyDeletion, CancelKeyDeletion.

use api_kms::{
    CancelKeyDeletion, CancelKeyDeletionInput, CancelKeyDeletionOutput, ScheduleKeyDeletion, ScheduleKeyDeletionInput,
    ScheduleKeyDeletionOutput,
};
use kernel::{Cx, Handler, Timestamp};

use super::described::state_name;
use crate::errors::{self, Error};
use crate::model::key::DAY_MILLIS;
use crate::workers::keep_agenda;
use crate::{Kms, ops, store};

/// "If you do not include a value, it defaults to 30" (ScheduleKeyDeletion API reference).
const WINDOW_DAYS: i32 = 30;

impl Handler<ScheduleKeyDeletion> for Kms {
    async fn run(&self, cx: &Cx, input: ScheduleKeyDeletionInput) -> Result<ScheduleKeyDeletionOutput, Error> {
        let days = input.pending_window_in_days.unwrap_or(WINDOW_DAYS);
        if !(7..=30).contains(&days) {
            return Err(errors::deletion_window());
        }
        let at = cx.now().millis() + i64::from(days) * DAY_MILLIS;
        let output = cx
            .write(|tx| {
                let mut key = ops::own(cx, tx, &input.key_id, "ScheduleKeyDeletion")?;
                let arn = ops::key_arn(cx, &key.id);
                key.schedule_deletion(at).map_err(|flaw| errors::unfit(&arn, flaw))?;
                store::save_key(tx, &key)?;
                Ok::<_, Error>(ScheduleKeyDeletionOutput {
                    key_id: Some(arn.into()),
                    deletion_date: Some(Timestamp::from_millis(at)),
                    key_state: Some(state_name(key.state).into()),
                    pending_window_in_days: Some(days),
                })
            })
            .await?;
        cx.nudge(keep_agenda::NAME);
        Ok(output)
    }
}

impl Handler<CancelKeyDeletion> for Kms {
    async fn run(&self, cx: &Cx, input: CancelKeyDeletionInput) -> Result<CancelKeyDeletionOutput, Error> {
        cx.write(|tx| {
            let mut key = ops::own(cx, tx, &input.key_id, "CancelKeyDeletion")?;
            let arn = ops::key_arn(cx, &key.id);
            key.cancel_deletion().map_err(|flaw| errors::unfit(&arn, flaw))?;
            store::save_key(tx, &key)?;
            Ok(CancelKeyDeletionOutput { key_id: Some(arn.into()) })
        })
        .await
    }
}
