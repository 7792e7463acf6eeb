//! RotateKeyOnDemand: new material now; the automatic rotations keep their dates.

use api_kms::{RotateKeyOnDemand, RotateKeyOnDemandInput, RotateKeyOnDemandOutput};
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::model::key::ON_DEMAND_MAX;
use crate::model::material::Origin;
use crate::store::read;
use crate::{Kms, keyring, ops, store};

const NAME: &str = "RotateKeyOnDemand";

impl Handler<RotateKeyOnDemand> for Kms {
    async fn run(&self, cx: &Cx, input: RotateKeyOnDemandInput) -> Result<RotateKeyOnDemandOutput, Error> {
        let seen = read(cx, |tx| ops::own(cx, tx, &input.key_id, NAME))?;
        let material = keyring::new_material(cx, &seen.id, seen.version + 1, Origin::OnDemand);
        cx.write(|tx| {
            let mut key = ops::own(cx, tx, &input.key_id, NAME)?;
            key.check_enabled().map_err(|flaw| errors::unfit(&ops::key_arn(cx, &key.id), flaw))?;
            if key.version != seen.version {
                return Err(errors::rotating_already(&ops::key_arn(cx, &key.id)));
            }
            if key.rotations_on_demand >= ON_DEMAND_MAX {
                return Err(errors::too_many_rotations());
            }
            key.rotations_on_demand += 1;
            store::rotate_key(tx, &mut key, &material)?;
            Ok(RotateKeyOnDemandOutput { key_id: Some(key.id) })
        })
        .await
    }
}
