//! GetRole.

use api_iam::{GetRole, GetRoleInput, GetRoleOutput};
use kernel::{Cx, Error, Handler};

use crate::{Iam, shapes, store};

impl Handler<GetRole> for Iam {
    async fn run(&self, cx: &Cx, input: GetRoleInput) -> Result<GetRoleOutput, Error> {
        let role = store::read(cx, |tx| store::role(tx, &input.role_name))?;
        Ok(GetRoleOutput { role: shapes::role(&role, cx.account()) })
    }
}
