//! GetUser: somebody by name, or oneself.

use api_iam::{GetUser, GetUserInput, GetUserOutput};
use kernel::{AccountId, Cx, Error, Handler, Principal};
use wire::Timestamp;

use super::meant;
use crate::{Iam, shapes, store};

impl Handler<GetUser> for Iam {
    async fn run(&self, cx: &Cx, input: GetUserInput) -> Result<GetUserOutput, Error> {
        if let (None, Principal::Root { account }) = (&input.user_name, cx.principal()) {
            return Ok(GetUserOutput { user: root(*account) });
        }
        let name = meant(cx, input.user_name)?;
        let user = store::read(cx, |tx| store::user(tx, &name))?;
        Ok(GetUserOutput { user: shapes::user(&user, cx.account()) })
    }
}

/// AWS answers the account's own ARN and number for its root; since when it exists is nobody's knowledge here.
fn root(account: AccountId) -> api_iam::User {
    api_iam::User {
        path: "/".into(),
        user_name: "root".into(),
        user_id: account.to_string(),
        arn: Principal::Root { account }.arn(),
        create_date: Timestamp::EPOCH,
        ..Default::default()
    }
}
