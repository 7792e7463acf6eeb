//! UpdateUser: another name, another path, the same user.

use api_iam::{UpdateUser, UpdateUserInput, UpdateUserOutput};
use kernel::store::Tx;
use kernel::{Cx, Error, Handler};

use crate::model::{User, name_key};
use crate::store::{self, ACCESS_KEYS, USERS};
use crate::{Iam, errors};

impl Handler<UpdateUser> for Iam {
    async fn run(&self, cx: &Cx, input: UpdateUserInput) -> Result<UpdateUserOutput, Error> {
        cx.write(|tx| {
            let mut user = store::user(tx, &input.user_name)?;
            let old_key = name_key(&user.name);
            user.name = input.new_user_name.unwrap_or(user.name);
            user.path = input.new_path.unwrap_or(user.path);
            if name_key(&user.name) != old_key && tx.exists(&USERS, name_key(&user.name))? {
                return Err(errors::user_exists(&user.name));
            }
            tx.delete(&USERS, old_key)?;
            store::save_user(tx, &user)?;
            rename_keys(tx, cx, &user)
        })
        .await?;
        Ok(UpdateUserOutput {})
    }
}

/// Access keys repeat their user's name and ARN.
fn rename_keys(tx: &mut Tx, cx: &Cx, user: &User) -> Result<(), Error> {
    for id in store::key_ids(tx, &user.id)? {
        if let Some(mut key) = tx.get(&ACCESS_KEYS, &id)? {
            key.user_name = user.name.clone();
            key.user_arn = user.arn(cx.account()).into();
            tx.put(&ACCESS_KEYS, &id, &key)?;
        }
    }
    Ok(())
}
