//! GetKeyRotationStatus.

use api_kms::{GetKeyRotationStatus, GetKeyRotationStatusInput, GetKeyRotationStatusOutput};
use kernel::{Cx, Handler, Timestamp};

use crate::errors::Error;
use crate::store::read;
use crate::{Kms, ops};

/// AWS: "While a KMS key is pending deletion, its key rotation status is false" (GetKeyRotationStatus API reference). The date of an
/// on-demand rotation in progress is never there: ours are done when they are answered.
impl Handler<GetKeyRotationStatus> for Kms {
    async fn run(&self, cx: &Cx, input: GetKeyRotationStatusInput) -> Result<GetKeyRotationStatusOutput, Error> {
        let key = read(cx, |tx| ops::existing(cx, tx, &input.key_id, "GetKeyRotationStatus"))?;
        let rotation = key.rotation.filter(|_| key.check_staying().is_ok());
        Ok(GetKeyRotationStatusOutput {
            key_rotation_enabled: Some(rotation.is_some()),
            key_id: Some(key.id),
            rotation_period_in_days: rotation.map(|rotation| rotation.period_days as i32),
            next_rotation_date: rotation.map(|rotation| Timestamp::from_millis(rotation.next_at)),
            on_demand_rotation_start_date: None,
        })
    }
}
