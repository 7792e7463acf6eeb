//! Object Lock: what a bucket gives its new versions, what a caller asks for one of them, and what holds for one that is there.

pub mod asked;
mod configuration;
mod legal_hold;
mod retention;

use kernel::store::ReadTx;
use kernel::{Cx, Error};

use super::object::reading::Source;
use crate::access::Need;
use crate::store::object::Object;
use crate::{access, errors};

/// A version in a bucket that locks. AWS looks at the bucket first: a key that is not there is told apart only in such a bucket.
fn locked(tx: &ReadTx, cx: &Cx, source: &Source<'_>, method: &'static str, need: &Need<'_>) -> Result<Object, Error> {
    let bucket = access::bucket(tx, cx, source.bucket, source.expected_owner, need)?;
    if bucket.lock.is_none() {
        return Err(errors::bucket_locks_nothing());
    }
    Ok(source.find(tx, cx, method, need)?.1)
}

/// Whoever lifts a retention in governance mode needs another permission besides.
///
/// AWS: "To bypass Governance-mode restrictions … you must have the s3:BypassGovernanceRetention permission".
fn check_bypass(tx: &ReadTx, cx: &Cx, source: &Source<'_>, pays: bool) -> Result<(), Error> {
    access::bucket(tx, cx, source.bucket, None, &Need { pays, ..Need::object("s3:BypassGovernanceRetention", source.key) }).map(drop)
}
