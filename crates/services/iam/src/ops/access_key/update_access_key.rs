//! UpdateAccessKey: on and off.

use api_iam::values::status_type::ACTIVE;
use api_iam::{UpdateAccessKey, UpdateAccessKeyInput, UpdateAccessKeyOutput};
use kernel::{Cx, Error, Handler};

use super::of_user;
use crate::Iam;
use crate::ops::user::meant;
use crate::store::{self, ACCESS_KEYS};

impl Handler<UpdateAccessKey> for Iam {
    async fn run(&self, cx: &Cx, input: UpdateAccessKeyInput) -> Result<UpdateAccessKeyOutput, Error> {
        let name = meant(cx, input.user_name)?;
        cx.write(|tx| {
            let user = store::user(tx, &name)?;
            let mut key = of_user(tx, &user, &input.access_key_id)?;
            key.is_active = input.status == ACTIVE;
            Ok::<_, Error>(tx.put(&ACCESS_KEYS, &input.access_key_id, &key)?)
        })
        .await?;
        Ok(UpdateAccessKeyOutput {})
    }
}
