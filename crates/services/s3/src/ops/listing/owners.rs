//! Whose the objects of a listing are. AWS: "the account that uploads an object owns it", unless the bucket's ACLs are disabled, as
//! they are by default ("Controlling ownership of objects and disabling ACLs for your bucket").
//!
//! An owner stands behind what a listing reads of a row, so rows are looked up only where ACLs are in force.

use std::collections::HashMap;

use kernel::store::{ReadTx, StoreError};

use crate::model::owner::canonical_id;
use crate::store::bucket::Bucket;
use crate::store::object::Listed;
use crate::store::versions;

pub struct Owners {
    bucket: String,
    /// By key, of those that are somebody else's.
    others: HashMap<String, String>,
}

impl Owners {
    pub fn of<'a>(
        tx: &ReadTx,
        name: &str,
        bucket: &Bucket,
        objects: impl Iterator<Item = (&'a String, &'a Listed)>,
    ) -> Result<Owners, StoreError> {
        let mut owners = Owners { bucket: bucket.owner_id(), others: HashMap::new() };
        if !bucket.access.allows_acls() {
            return Ok(owners);
        }
        for (key, listed) in objects {
            let object = versions::by_sequence(tx, name, key, listed.mark.sequence)?;
            let acl = object.and_then(|object| object.terms.acl);
            if let Some(acl) = acl.filter(|acl| acl.owner != bucket.owner) {
                owners.others.insert(key.clone(), canonical_id(acl.owner));
            }
        }
        Ok(owners)
    }

    pub fn of_key(&self, key: &str) -> &str {
        self.others.get(key).map_or(&self.bucket, String::as_str)
    }
}
