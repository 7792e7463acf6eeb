//! Access keys: a user's own, long-term ones.

mod access_key_last_used;
mod create_access_key;
mod delete_access_key;
mod list_access_keys;
mod update_access_key;

use kernel::Error;
use kernel::store::ReadTx;

use crate::errors;
use crate::model::{AccessKey, User};
use crate::store::ACCESS_KEYS;

pub fn status(key: &AccessKey) -> String {
    if key.is_active { "Active" } else { "Inactive" }.into()
}

/// The user's key of that id: somebody else's is as good as none.
pub fn of_user(tx: &ReadTx, user: &User, id: &str) -> Result<AccessKey, Error> {
    let key = tx.get(&ACCESS_KEYS, id)?.filter(|key| key.user_id == user.id);
    key.ok_or_else(|| errors::no_such_access_key(id))
}
