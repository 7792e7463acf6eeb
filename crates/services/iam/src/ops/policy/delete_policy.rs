//! DeletePolicy: only one that nobody uses and that has no version but its default one.

use api_iam::{DeletePolicy, DeletePolicyInput, DeletePolicyOutput};
use kernel::{Cx, Error, Handler};

use super::{changeable, usage};
use crate::model::name_key;
use crate::store::{POLICIES, POLICY_VERSIONS};
use crate::{Iam, errors};

impl Handler<DeletePolicy> for Iam {
    async fn run(&self, cx: &Cx, input: DeletePolicyInput) -> Result<DeletePolicyOutput, Error> {
        cx.write(|tx| {
            let policy = changeable(tx, cx, &input.policy_arn)?;
            let used = usage(tx, &input.policy_arn)?;
            if used.attachments + used.bounds > 0 {
                return Err(errors::policy_in_use());
            }
            if tx.prefix(&POLICY_VERSIONS, (&policy.id,)).keys().count() > 1 {
                return Err(errors::policy_has_versions());
            }
            tx.delete(&POLICY_VERSIONS, (&policy.id, policy.default_version))?;
            Ok(tx.delete(&POLICIES, name_key(&policy.name))?)
        })
        .await?;
        Ok(DeletePolicyOutput {})
    }
}
