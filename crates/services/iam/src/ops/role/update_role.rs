//! UpdateRole, UpdateAssumeRolePolicy.

use api_iam::{
    UpdateAssumeRolePolicy, UpdateAssumeRolePolicyInput, UpdateAssumeRolePolicyOutput, UpdateRole, UpdateRoleInput, UpdateRoleOutput,
};
use kernel::{Cx, Error, Handler};

use super::check_trust;
use crate::{Iam, store};

/// What is not given stays as it is.
impl Handler<UpdateRole> for Iam {
    async fn run(&self, cx: &Cx, input: UpdateRoleInput) -> Result<UpdateRoleOutput, Error> {
        cx.write(|tx| {
            let mut role = store::role(tx, &input.role_name)?;
            role.description = input.description.or(role.description);
            role.session_seconds_max = input.max_session_duration.map_or(role.session_seconds_max, |seconds| seconds as u32);
            store::save_role(tx, &role)
        })
        .await?;
        Ok(UpdateRoleOutput {})
    }
}

impl Handler<UpdateAssumeRolePolicy> for Iam {
    async fn run(&self, cx: &Cx, input: UpdateAssumeRolePolicyInput) -> Result<UpdateAssumeRolePolicyOutput, Error> {
        cx.write(|tx| {
            let mut role = store::role(tx, &input.role_name)?;
            check_trust(&input.policy_document)?;
            role.trust = input.policy_document;
            store::save_role(tx, &role)
        })
        .await?;
        Ok(UpdateAssumeRolePolicyOutput {})
    }
}
