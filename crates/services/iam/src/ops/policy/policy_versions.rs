//! ListPolicyVersions, SetDefaultPolicyVersion, DeletePolicyVersion.

use api_iam::*;
use kernel::store::{ReadTx, StoreError};
use kernel::{Cx, Error, Handler};

use super::existing;
use crate::model::page::Window;
use crate::model::policy::version_number;
use crate::model::{self, aws_managed};
use crate::ops::holder::check_arn;
use crate::store::{self, POLICY_VERSIONS};
use crate::{Iam, errors, shapes};

/// A version with the policy it is of.
pub struct Found {
    pub policy: model::Policy,
    pub number: u32,
    pub version: model::PolicyVersion,
}

/// AWS says the same of a missing policy and a missing version.
pub fn find(tx: &ReadTx, cx: &Cx, arn: &str, version_id: &str) -> Result<Found, Error> {
    check_arn(arn)?;
    let missing = || errors::no_such_version(arn, version_id);
    let policy = store::find_policy(tx, cx.account(), arn)?.ok_or_else(missing)?;
    let number = version_number(version_id).ok_or_else(missing)?;
    let version = tx.get(&POLICY_VERSIONS, (&policy.id, number))?.ok_or_else(missing)?;
    Ok(Found { policy, number, version })
}

fn changeable(tx: &ReadTx, cx: &Cx, arn: &str, version_id: &str) -> Result<Found, Error> {
    if aws_managed::is_aws(arn) { Err(errors::aws_policies_are_fixed(arn)) } else { find(tx, cx, arn, version_id) }
}

/// Newest first.
impl Handler<ListPolicyVersions> for Iam {
    async fn run(&self, cx: &Cx, input: ListPolicyVersionsInput) -> Result<ListPolicyVersionsOutput, Error> {
        let window = Window::new(input.marker.as_deref(), input.max_items)?;
        let versions = store::read(cx, |tx| versions(tx, cx, &input.policy_arn))?;
        let newest_first = versions.into_iter().rev().enumerate();
        // At most five rows in a fixed order: their place in it is key enough.
        let page = window.cut(newest_first.map(|(place, version)| Ok::<_, Error>((place.to_string(), version))))?;
        Ok(ListPolicyVersionsOutput { versions: Some(page.items), is_truncated: page.is_truncated, marker: page.marker })
    }
}

fn versions(tx: &ReadTx, cx: &Cx, arn: &str) -> Result<Vec<PolicyVersion>, Error> {
    if let Some(policy) = aws_managed::find(arn) {
        let (version_id, is_default_version) = (Some(policy.version.into()), Some(true));
        return Ok(vec![PolicyVersion { version_id, is_default_version, ..Default::default() }]);
    }
    let policy = existing(tx, cx, arn)?;
    let rows = tx.prefix(&POLICY_VERSIONS, (&policy.id,)).rows();
    Ok(rows.map(|row| row.map(|((_, number), version)| shapes::version(&policy, number, &version))).collect::<Result<_, StoreError>>()?)
}

impl Handler<SetDefaultPolicyVersion> for Iam {
    async fn run(&self, cx: &Cx, input: SetDefaultPolicyVersionInput) -> Result<SetDefaultPolicyVersionOutput, Error> {
        cx.write(|tx| {
            let Found { mut policy, number, .. } = changeable(tx, cx, &input.policy_arn, &input.version_id)?;
            policy.default_version = number;
            policy.updated = cx.now().millis();
            store::save_policy(tx, &policy)
        })
        .await?;
        Ok(SetDefaultPolicyVersionOutput {})
    }
}

impl Handler<DeletePolicyVersion> for Iam {
    async fn run(&self, cx: &Cx, input: DeletePolicyVersionInput) -> Result<DeletePolicyVersionOutput, Error> {
        cx.write(|tx| {
            let Found { policy, number, .. } = changeable(tx, cx, &input.policy_arn, &input.version_id)?;
            if number == policy.default_version {
                return Err(errors::default_version());
            }
            Ok(tx.delete(&POLICY_VERSIONS, (&policy.id, number))?)
        })
        .await?;
        Ok(DeletePolicyVersionOutput {})
    }
}
