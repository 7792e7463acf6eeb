//! CreatePolicyVersion.

use api_iam::{CreatePolicyVersion, CreatePolicyVersionInput, CreatePolicyVersionOutput};
use kernel::{Cx, Error, Handler};

use super::{changeable, check_document};
use crate::model::PolicyVersion;
use crate::model::policy::VERSIONS_MAX;
use crate::store::{self, POLICY_VERSIONS};
use crate::{Iam, errors, shapes};

impl Handler<CreatePolicyVersion> for Iam {
    async fn run(&self, cx: &Cx, input: CreatePolicyVersionInput) -> Result<CreatePolicyVersionOutput, Error> {
        check_document(&input.policy_document)?;
        let now = cx.now().millis();
        let version = PolicyVersion { document: input.policy_document, created: now };
        let policy = cx
            .write(|tx| {
                let mut policy = changeable(tx, cx, &input.policy_arn)?;
                if tx.prefix(&POLICY_VERSIONS, (&policy.id,)).keys().count() >= VERSIONS_MAX {
                    return Err(errors::too_many_versions());
                }
                policy.latest_version += 1;
                policy.updated = now;
                if input.set_as_default == Some(true) {
                    policy.default_version = policy.latest_version;
                }
                tx.put(&POLICY_VERSIONS, (&policy.id, policy.latest_version), &version)?;
                store::save_policy(tx, &policy)?;
                Ok(policy)
            })
            .await?;
        Ok(CreatePolicyVersionOutput { policy_version: Some(shapes::version(&policy, policy.latest_version, &version)) })
    }
}
