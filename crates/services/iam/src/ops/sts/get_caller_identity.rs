//! GetCallerIdentity: needs no permission, on AWS too.

use api_sts::{GetCallerIdentity, GetCallerIdentityInput, GetCallerIdentityOutput};
use kernel::{Cx, Error, Handler};

use crate::Sts;

impl Handler<GetCallerIdentity> for Sts {
    async fn run(&self, cx: &Cx, _: GetCallerIdentityInput) -> Result<GetCallerIdentityOutput, Error> {
        let principal = cx.principal();
        let account = principal.account().unwrap_or(cx.account());
        Ok(GetCallerIdentityOutput { user_id: Some(principal.unique_id()), account: Some(account.to_string()), arn: Some(principal.arn()) })
    }
}
