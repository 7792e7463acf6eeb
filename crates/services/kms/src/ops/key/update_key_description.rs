//! UpdateKeyDescription.

use api_kms::{UpdateKeyDescription, UpdateKeyDescriptionInput, UpdateKeyDescriptionOutput};
use kernel::{Cx, Handler};

use crate::errors::{self, Error};
use crate::{Kms, ops, store};

impl Handler<UpdateKeyDescription> for Kms {
    async fn run(&self, cx: &Cx, input: UpdateKeyDescriptionInput) -> Result<UpdateKeyDescriptionOutput, Error> {
        cx.write(|tx| {
            let mut key = ops::own(cx, tx, &input.key_id, "UpdateKeyDescription")?;
            key.check_staying().map_err(|flaw| errors::unfit(&ops::key_arn(cx, &key.id), flaw))?;
            key.description = input.description;
            store::save_key(tx, &key)?;
            Ok(UpdateKeyDescriptionOutput::default())
        })
        .await
    }
}
