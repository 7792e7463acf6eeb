//! CreatePolicy: the policy and its first version.

use api_iam::{CreatePolicy, CreatePolicyInput, CreatePolicyOutput};
use kernel::{Cx, Error, Handler};

use super::check_document;
use crate::model::tags::Case;
use crate::model::{Policy, PolicyVersion, name_key};
use crate::ops::{tagging, unique_id};
use crate::shapes::{self, Use};
use crate::store::{self, POLICIES, POLICY_VERSIONS};
use crate::{Iam, errors};

impl Handler<CreatePolicy> for Iam {
    async fn run(&self, cx: &Cx, input: CreatePolicyInput) -> Result<CreatePolicyOutput, Error> {
        check_document(&input.policy_document)?;
        let now = cx.now().millis();
        let policy = Policy {
            name: input.policy_name,
            path: input.path.unwrap_or_else(|| "/".into()),
            id: unique_id(cx, "ANPA"),
            created: now,
            updated: now,
            description: input.description,
            default_version: 1,
            latest_version: 1,
            tags: tagging::checked(input.tags, Case::Sensitive)?,
        };
        let version = PolicyVersion { document: input.policy_document, created: now };
        cx.write(|tx| {
            if tx.exists(&POLICIES, name_key(&policy.name))? {
                return Err(errors::policy_exists(&policy.name));
            }
            tx.put(&POLICY_VERSIONS, (&policy.id, 1), &version)?;
            store::save_policy(tx, &policy)
        })
        .await?;
        let mut created = shapes::policy(&policy, cx.account(), Use { attachments: 0, bounds: 0 });
        // AWS leaves the description to GetPolicy, and out what is empty.
        created.description = None;
        created.tags = created.tags.filter(|tags| !tags.is_empty());
        Ok(CreatePolicyOutput { policy: Some(created) })
    }
}
