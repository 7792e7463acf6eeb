//! ListKeyPolicies: always the one.

use api_kms::{ListKeyPolicies, ListKeyPoliciesInput, ListKeyPoliciesOutput};
use kernel::{Cx, Handler};

use crate::errors::Error;
use crate::model::policy;
use crate::paging::start_after_name;
use crate::store::read;
use crate::{Kms, ops};

impl Handler<ListKeyPolicies> for Kms {
    async fn run(&self, cx: &Cx, input: ListKeyPoliciesInput) -> Result<ListKeyPoliciesOutput, Error> {
        start_after_name(input.marker.as_deref())?;
        read(cx, |tx| ops::existing(cx, tx, &input.key_id, "ListKeyPolicies"))?;
        Ok(ListKeyPoliciesOutput { policy_names: Some(vec![policy::NAME.into()]), next_marker: None, truncated: Some(false) })
    }
}
