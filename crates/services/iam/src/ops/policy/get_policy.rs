//! GetPolicy: ours, or one of AWS's that we know.

use api_iam::{GetPolicy, GetPolicyInput, GetPolicyOutput};
use kernel::{Cx, Error, Handler};

use super::{existing, usage};
use crate::model::aws_managed;
use crate::{Iam, shapes, store};

impl Handler<GetPolicy> for Iam {
    async fn run(&self, cx: &Cx, input: GetPolicyInput) -> Result<GetPolicyOutput, Error> {
        let arn = &input.policy_arn;
        let policy = store::read(cx, |tx| match aws_managed::find(arn) {
            Some(policy) => Ok(shapes::aws_policy(policy, usage(tx, arn)?)),
            None => Ok(shapes::policy(&existing(tx, cx, arn)?, cx.account(), usage(tx, arn)?)),
        })?;
        Ok(GetPolicyOutput { policy: Some(policy) })
    }
}
