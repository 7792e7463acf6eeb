//! GetAccessKeyLastUsed: whose key it is. When it was last used is not tracked, which AWS writes as `N/A`.

use api_iam::{AccessKeyLastUsed, GetAccessKeyLastUsed, GetAccessKeyLastUsedInput, GetAccessKeyLastUsedOutput};
use kernel::{Cx, Error, Handler};

use crate::store::{self, ACCESS_KEYS};
use crate::{Iam, errors};

impl Handler<GetAccessKeyLastUsed> for Iam {
    async fn run(&self, cx: &Cx, input: GetAccessKeyLastUsedInput) -> Result<GetAccessKeyLastUsedOutput, Error> {
        let id = input.access_key_id;
        let key = store::read(cx, |tx| Ok(tx.get(&ACCESS_KEYS, &id)?))?;
        let key = key.filter(|key| key.account == cx.account()).ok_or_else(|| errors::may_not_see_key(cx, &id))?;
        // "An access key exists but has not been used since IAM began tracking this information" (API reference).
        let untracked = AccessKeyLastUsed { last_used_date: None, service_name: "N/A".into(), region: "N/A".into() };
        Ok(GetAccessKeyLastUsedOutput { user_name: Some(key.user_name), access_key_last_used: Some(untracked) })
    }
}
