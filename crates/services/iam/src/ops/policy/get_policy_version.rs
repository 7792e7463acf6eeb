//! GetPolicyVersion: the one place that answers a managed policy's document.

use api_iam::{GetPolicyVersion, GetPolicyVersionInput, GetPolicyVersionOutput, PolicyVersion};
use kernel::{Cx, Error, Handler};

use super::policy_versions::find;
use crate::model::aws_managed;
use crate::{Iam, shapes, store};

impl Handler<GetPolicyVersion> for Iam {
    async fn run(&self, cx: &Cx, input: GetPolicyVersionInput) -> Result<GetPolicyVersionOutput, Error> {
        let aws = aws_managed::find(&input.policy_arn).filter(|policy| policy.version == input.version_id);
        let version = match aws {
            Some(policy) => PolicyVersion {
                document: Some(shapes::encoded(policy.document)),
                version_id: Some(policy.version.into()),
                is_default_version: Some(true),
                create_date: None,
            },
            None => {
                let found = store::read(cx, |tx| find(tx, cx, &input.policy_arn, &input.version_id))?;
                let document = shapes::encoded(&found.version.document);
                PolicyVersion { document: Some(document), ..shapes::version(&found.policy, found.number, &found.version) }
            }
        };
        Ok(GetPolicyVersionOutput { policy_version: Some(version) })
    }
}
