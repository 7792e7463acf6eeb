//! What answers say about the future of an object or an upload. Buckets without such rules are told by their own row, and pay nothing.

use kernel::Timestamp;
use kernel::store::{ReadTx, StoreError};

use crate::model::lifecycle::expiry::Fate;
use crate::model::listing;
use crate::store::bucket::Bucket;
use crate::store::object::Object;
use crate::store::{BUCKETS, LIFECYCLES, LISTED_OBJECTS};

/// `x-amz-expiration` of the current object. AWS: `expiry-date="Fri, 21 Dec 2012 00:00:00 GMT", rule-id="picture-deletion-rule"`, the
/// id URL-encoded.
pub fn expiration(tx: &ReadTx, name: &str, bucket: &Bucket, key: &str, object: &Object) -> Result<Option<String>, StoreError> {
    if !bucket.lifecycle.is_some_and(|digest| digest.expires) {
        return Ok(None);
    }
    let Some(rules) = tx.get(&LIFECYCLES, name)? else { return Ok(None) };
    let fate = rules.expiry(key, object.listed.size, object.listed.modified, &object.tags);
    Ok(fate.map(|Fate { moment, rule }| {
        let date = Timestamp::from_millis(moment).http_date();
        format!("expiry-date=\"{date}\", rule-id=\"{}\"", listing::url_encoded(rule))
    }))
}

/// The same of any version: one that is not current does not expire, it is removed, and no answer says when.
pub fn expiration_if_current(tx: &ReadTx, name: &str, bucket: &Bucket, key: &str, object: &Object) -> Result<Option<String>, StoreError> {
    if !bucket.lifecycle.is_some_and(|digest| digest.expires) {
        return Ok(None);
    }
    let current = tx.get(&LISTED_OBJECTS, (name, key))?;
    if current.is_some_and(|listed| listed.mark == object.mark()) { expiration(tx, name, bucket, key, object) } else { Ok(None) }
}

/// `x-amz-abort-date` and `x-amz-abort-rule-id` of an upload in progress.
pub fn abort(tx: &ReadTx, name: &str, bucket: &Bucket, key: &str, initiated: i64) -> Result<Option<(Timestamp, String)>, StoreError> {
    if !bucket.lifecycle.is_some_and(|digest| digest.aborts) {
        return Ok(None);
    }
    let Some(rules) = tx.get(&LIFECYCLES, name)? else { return Ok(None) };
    Ok(rules.abort(key, initiated).map(|fate| (Timestamp::from_millis(fate.moment), fate.rule.to_owned())))
}

/// `x-amz-expiration` for those who have not looked at the bucket.
pub fn expiration_of(tx: &ReadTx, name: &str, key: &str, object: &Object) -> Result<Option<String>, StoreError> {
    let Some(bucket) = tx.get(&BUCKETS, name)? else { return Ok(None) };
    expiration_if_current(tx, name, &bucket, key, object)
}
