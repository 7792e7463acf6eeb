//! GetAccessKeyInfo: the account a key id belongs to, read from the id itself, as AWS does for keys long deleted.

use api_sts::{GetAccessKeyInfo, GetAccessKeyInfoInput, GetAccessKeyInfoOutput};
use kernel::{Cx, Error, Handler};

use crate::model::access_key_id;
use crate::{Sts, errors};

impl Handler<GetAccessKeyInfo> for Sts {
    async fn run(&self, _: &Cx, input: GetAccessKeyInfoInput) -> Result<GetAccessKeyInfoOutput, Error> {
        let account = access_key_id::account(&input.access_key_id).ok_or_else(errors::no_account_in_key)?;
        Ok(GetAccessKeyInfoOutput { account: Some(account.to_string()) })
    }
}
