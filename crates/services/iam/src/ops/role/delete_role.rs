//! DeleteRole: only one that holds no policies. Its sessions stay known until they expire.

use api_iam::{DeleteRole, DeleteRoleInput, DeleteRoleOutput};
use kernel::{Cx, Error, Handler};

use crate::Iam;
use crate::model::name_key;
use crate::ops::boundary;
use crate::ops::holder::Holder;
use crate::store::{self, ROLES};

impl Handler<DeleteRole> for Iam {
    async fn run(&self, cx: &Cx, input: DeleteRoleInput) -> Result<DeleteRoleOutput, Error> {
        cx.write(|tx| {
            let role = store::role(tx, &input.role_name)?;
            Holder::from(&role).check_empty(tx)?;
            boundary::clear(tx, &role.id, role.boundary.as_deref())?;
            Ok::<_, Error>(tx.delete(&ROLES, name_key(&role.name))?)
        })
        .await?;
        Ok(DeleteRoleOutput {})
    }
}
