//! DeleteUser: only one who has nothing left.

use api_iam::{DeleteUser, DeleteUserInput, DeleteUserOutput};
use kernel::{Cx, Error, Handler};

use crate::model::name_key;
use crate::ops::boundary;
use crate::ops::holder::Holder;
use crate::store::{self, USERS};
use crate::{Iam, errors};

impl Handler<DeleteUser> for Iam {
    async fn run(&self, cx: &Cx, input: DeleteUserInput) -> Result<DeleteUserOutput, Error> {
        cx.write(|tx| {
            let user = store::user(tx, &input.user_name)?;
            if !store::key_ids(tx, &user.id)?.is_empty() {
                return Err(errors::still_has_access_keys());
            }
            Holder::from(&user).check_empty(tx)?;
            boundary::clear(tx, &user.id, user.boundary.as_deref())?;
            Ok(tx.delete(&USERS, name_key(&user.name))?)
        })
        .await?;
        Ok(DeleteUserOutput {})
    }
}
