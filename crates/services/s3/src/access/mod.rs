//! Who may touch a bucket and its objects: the one place where that is decided.
//!
//! What the caller's own policies allow is decided before an operation runs (the kernel's authority). What the *resource* allows stands
//! here: the bucket's policy, its ACL and those of its objects, and the blocks that take back what either gives to the public. Every
//! operation says what it needs ([`Need`]); the rules are in [`rules`].
//!
//! The owner's own call on a bucket without a policy, which is nearly every call there is, looks nothing up and allocates nothing here.

mod context;
mod need;
mod remembered;
mod rules;

use kernel::store::ReadTx;
use kernel::{Cx, Error, Principal};
pub(crate) use need::facts_of;
pub use need::{
    CUSTOMER_ALGORITHM, DELETE, DELETE_TAGGING, Facts, GET, GET_ACL, GET_ATTRIBUTES, GET_TAGGING, Need, OnVersion, PUT_ACL, PUT_TAGGING,
    pays, tag_facts,
};
pub use rules::{Entry, owner_of};

use crate::errors;
use crate::model::bucket_name;
use crate::store::bucket::Bucket;
use crate::store::{BUCKETS, POLICIES};

/// A named caller. AWS: an anonymous request is refused unless a policy or an ACL lets it in.
pub fn signed(cx: &Cx) -> Result<(), Error> {
    if *cx.principal() == Principal::Anonymous { Err(errors::access_denied()) } else { Ok(()) }
}

/// The bucket, before anything is decided: for operations on objects, whose own terms count, and on many keys.
///
/// `expected_owner` is `x-amz-expected-bucket-owner`. AWS: "If the account ID that you provide does not match the actual owner of the
/// bucket, the request fails with the HTTP status code 403 Forbidden (access denied)."
pub fn enter<'n>(tx: &ReadTx, name: &'n str, expected_owner: Option<&str>) -> Result<Entry<'n>, Error> {
    let Some(bucket) = tx.get(&BUCKETS, name)? else {
        return Err(if bucket_name::is_valid(name) { errors::no_such_bucket(name) } else { errors::invalid_bucket_name(name) });
    };
    if expected_owner.is_some_and(|expected| expected != bucket.owner.to_string()) {
        return Err(errors::access_denied());
    }
    let policy = match bucket.access.policy {
        None => None,
        Some(_) => tx.get(&POLICIES, name)?,
    };
    Entry::new(name, bucket, policy)
}

/// The bucket, for a caller who may do this to it.
pub fn bucket(tx: &ReadTx, cx: &Cx, name: &str, expected_owner: Option<&str>, need: &Need<'_>) -> Result<Bucket, Error> {
    let entry = enter(tx, name, expected_owner)?;
    entry.check(cx, need)?;
    Ok(entry.bucket)
}

/// What `x-amz-request-charged` answers a caller who was let in.
pub fn charged(cx: &Cx, bucket: &Bucket) -> Option<String> {
    let is_charged = bucket.access.requester_pays && cx.principal().account() != Some(bucket.owner);
    is_charged.then(|| "requester".to_owned())
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
