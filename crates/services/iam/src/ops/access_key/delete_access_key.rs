//! DeleteAccessKey.

use api_iam::{DeleteAccessKey, DeleteAccessKeyInput, DeleteAccessKeyOutput};
use kernel::{Cx, Error, Handler};

use super::of_user;
use crate::Iam;
use crate::ops::user::meant;
use crate::store::{self, ACCESS_KEYS, USER_KEYS};

impl Handler<DeleteAccessKey> for Iam {
    async fn run(&self, cx: &Cx, input: DeleteAccessKeyInput) -> Result<DeleteAccessKeyOutput, Error> {
        let name = meant(cx, input.user_name)?;
        cx.write(|tx| {
            let user = store::user(tx, &name)?;
            of_user(tx, &user, &input.access_key_id)?;
            tx.delete(&ACCESS_KEYS, &input.access_key_id)?;
            Ok::<_, Error>(tx.delete(&USER_KEYS, (&user.id, &input.access_key_id))?)
        })
        .await?;
        Ok(DeleteAccessKeyOutput {})
    }
}
