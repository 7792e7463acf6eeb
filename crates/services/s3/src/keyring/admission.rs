//! Whether a bucket takes objects under customers' keys.

use kernel::{Cx, Error};

use crate::model::encryption::CustomerKeys;
use crate::{errors, leniencies};

/// AWS: "When SSE-C is blocked for a bucket, any `PutObject`, `CopyObject`, `PostObject`, Multipart Upload … request that specifies
/// SSE-C encryption will be rejected" ("Blocking or unblocking SSE-C for a general purpose bucket", User Guide). What nobody blocked
/// but AWS's default is let in, with a finding.
pub async fn admit(cx: &Cx, action: &str, bucket: &str, key: &str, setting: CustomerKeys) -> Result<(), Error> {
    let refusal = || errors::customer_keys_blocked(&cx.principal().arn(), action, bucket, key);
    match setting {
        CustomerKeys::Allowed => Ok(()),
        CustomerKeys::Blocked => Err(refusal()),
        CustomerKeys::BlockedByDefault => cx.lenient(&leniencies::CUSTOMER_KEYS, bucket, refusal).await,
    }
}
