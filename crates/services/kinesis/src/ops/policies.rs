//! PutResourcePolicy, GetResourcePolicy, DeleteResourcePolicy: kept as they are given, not evaluated.

use api_kinesis::{
    DeleteResourcePolicy, DeleteResourcePolicyInput, DeleteResourcePolicyOutput, GetResourcePolicy, GetResourcePolicyInput,
    GetResourcePolicyOutput, PutResourcePolicy, PutResourcePolicyInput, PutResourcePolicyOutput,
};
use kernel::{Cx, Handler};
use policy::{Attachment, Policy};

use crate::errors::{self, Error};
use crate::store::{self, POLICIES};
use crate::{Kinesis, ops};

impl Handler<PutResourcePolicy> for Kinesis {
    async fn run(&self, cx: &Cx, input: PutResourcePolicyInput) -> Result<PutResourcePolicyOutput, Error> {
        Policy::parse(&input.policy, Attachment::Resource).map_err(|_| errors::bad_policy())?;
        cx.write(|tx| {
            ops::check_resource(cx, tx, &input.resource_arn)?;
            Ok::<_, Error>(tx.put(&POLICIES, &input.resource_arn, &input.policy)?)
        })
        .await?;
        Ok(PutResourcePolicyOutput {})
    }
}

impl Handler<GetResourcePolicy> for Kinesis {
    /// AWS answers an empty policy where there is none (moto's recorded test).
    async fn run(&self, cx: &Cx, input: GetResourcePolicyInput) -> Result<GetResourcePolicyOutput, Error> {
        let policy = store::read(cx, |tx| {
            ops::check_resource(cx, tx, &input.resource_arn)?;
            Ok(tx.get(&POLICIES, &input.resource_arn)?)
        })?;
        Ok(GetResourcePolicyOutput { policy: policy.unwrap_or_else(|| "{}".into()) })
    }
}

impl Handler<DeleteResourcePolicy> for Kinesis {
    async fn run(&self, cx: &Cx, input: DeleteResourcePolicyInput) -> Result<DeleteResourcePolicyOutput, Error> {
        cx.write(|tx| {
            ops::check_resource(cx, tx, &input.resource_arn)?;
            if !tx.exists(&POLICIES, &input.resource_arn)? {
                return Err(errors::no_policy(&input.resource_arn));
            }
            Ok(tx.delete(&POLICIES, &input.resource_arn)?)
        })
        .await?;
        Ok(DeleteResourcePolicyOutput {})
    }
}
