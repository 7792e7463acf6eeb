//! Who may touch a bucket: for now the account that owns it, and nobody else.
//!
//! What the caller's own policies allow is decided before an operation runs (the kernel's authority). What the *resource* allows stands
//! here, in one place: bucket policies and ACLs will widen it. Every operation says what it needs.

mod need;

pub use need::{DELETE, DELETE_TAGGING, Facts, GET, GET_ATTRIBUTES, GET_TAGGING, Need, OnVersion, PUT_TAGGING};

use kernel::store::ReadTx;
use kernel::{Cx, Error, Principal};

use crate::errors;
use crate::model::bucket_name;
use crate::store::BUCKETS;
use crate::store::bucket::Bucket;

/// A named caller. AWS: an anonymous request is refused unless a policy or an ACL lets it in.
pub fn signed(cx: &Cx) -> Result<(), Error> {
    if *cx.principal() == Principal::Anonymous { Err(errors::access_denied()) } else { Ok(()) }
}

/// The bucket, for a caller who may touch it.
///
/// `expected_owner` is `x-amz-expected-bucket-owner`. AWS: "If the account ID that you provide does not match the actual owner of the
/// bucket, the request fails with the HTTP status code 403 Forbidden (access denied)."
pub fn bucket(tx: &ReadTx, cx: &Cx, name: &str, expected_owner: Option<&str>, _need: &Need<'_>) -> Result<Bucket, Error> {
    let Some(bucket) = tx.get(&BUCKETS, name)? else {
        return Err(if bucket_name::is_valid(name) { errors::no_such_bucket(name) } else { errors::invalid_bucket_name(name) });
    };
    signed(cx)?;
    let is_expected = expected_owner.is_none_or(|expected| expected == bucket.owner.to_string());
    if bucket.owner != cx.account() || !is_expected {
        return Err(errors::access_denied());
    }
    Ok(bucket)
}

/// Looks at durable state; unlike [`Cx::read`] the closure may refuse.
pub fn look<T>(cx: &Cx, look: impl FnOnce(&ReadTx) -> Result<T, Error>) -> Result<T, Error> {
    cx.world().store().read(cx.place(), look)
}

/// The bucket as it is now: for operations that look before a long upload.
pub fn open(cx: &Cx, name: &str, expected_owner: Option<&str>, need: &Need<'_>) -> Result<Bucket, Error> {
    look(cx, |tx| bucket(tx, cx, name, expected_owner, need))
}

/// Changes a bucket's own row.
pub async fn change(
    cx: &Cx,
    name: &str,
    expected_owner: Option<&str>,
    need: &Need<'_>,
    change: impl FnOnce(&mut Bucket) -> Result<(), Error>,
) -> Result<(), Error> {
    cx.write(|tx| {
        let mut row = bucket(tx, cx, name, expected_owner, need)?;
        change(&mut row)?;
        Ok(tx.put(&BUCKETS, name, &row)?)
    })
    .await
}
