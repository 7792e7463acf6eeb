//! ListInstanceProfilesForRole: an empty list, because instance profiles cannot be created here. Terraform and the console ask
//! before they delete a role.

use api_iam::{ListInstanceProfilesForRole, ListInstanceProfilesForRoleInput, ListInstanceProfilesForRoleOutput};
use kernel::{Cx, Error, Handler};

use crate::{Iam, store};

impl Handler<ListInstanceProfilesForRole> for Iam {
    async fn run(&self, cx: &Cx, input: ListInstanceProfilesForRoleInput) -> Result<ListInstanceProfilesForRoleOutput, Error> {
        store::read(cx, |tx| store::role(tx, &input.role_name))?;
        Ok(ListInstanceProfilesForRoleOutput { instance_profiles: Vec::new(), is_truncated: Some(false), marker: None })
    }
}
