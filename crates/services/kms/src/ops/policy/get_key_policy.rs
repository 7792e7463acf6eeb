//! GetKeyPolicy, PutKeyPolicy.

use api_kms::{GetKeyPolicy, GetKeyPolicyInput, GetKeyPolicyOutput, PutKeyPolicy, PutKeyPolicyInput, PutKeyPolicyOutput};
use kernel::{Cx, Handler};

use super::check_name;
use crate::errors::{self, Error};
use crate::model::policy;
use crate::store::{POLICIES, read};
use crate::{Kms, ops};

impl Handler<GetKeyPolicy> for Kms {
    async fn run(&self, cx: &Cx, input: GetKeyPolicyInput) -> Result<GetKeyPolicyOutput, Error> {
        check_name(input.policy_name.as_deref())?;
        let document = read(cx, |tx| {
            let key = ops::existing(cx, tx, &input.key_id, "GetKeyPolicy")?;
            Ok(tx.get(&POLICIES, &key.id)?)
        })?;
        Ok(GetKeyPolicyOutput { policy: document, policy_name: Some(policy::NAME.into()) })
    }
}

/// In every state of the key, as on AWS. Differs from AWS: the document is not asked whether its author could change it again.
impl Handler<PutKeyPolicy> for Kms {
    async fn run(&self, cx: &Cx, input: PutKeyPolicyInput) -> Result<PutKeyPolicyOutput, Error> {
        check_name(input.policy_name.as_deref())?;
        policy::check(&input.policy).map_err(errors::malformed_policy)?;
        cx.write(|tx| {
            let key = ops::own(cx, tx, &input.key_id, "PutKeyPolicy")?;
            tx.put(&POLICIES, &key.id, &input.policy)?;
            Ok(PutKeyPolicyOutput::default())
        })
        .await
    }
}
