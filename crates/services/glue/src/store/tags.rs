//! Tags of databases and crawlers, by what stands behind the account in their ARN.

use std::collections::BTreeMap;

use kernel::store::{ReadTx, StoreError, Tx};

use super::TAGS;

pub fn tags(tx: &ReadTx, resource: &str) -> Result<BTreeMap<String, String>, StoreError> {
    let rows = tx.prefix(&TAGS, (resource,)).rows();
    rows.map(|row| row.map(|((_, key), value)| (key, value))).collect()
}

pub fn put_tags(tx: &mut Tx, resource: &str, tags: &BTreeMap<String, String>) -> Result<(), StoreError> {
    tags.iter().try_for_each(|(key, value)| tx.put(&TAGS, (resource, key.as_str()), value))
}

pub fn delete_tags(tx: &mut Tx, resource: &str, keys: &[String]) -> Result<(), StoreError> {
    keys.iter().try_for_each(|key| tx.delete(&TAGS, (resource, key.as_str())))
}

pub fn drop_tags(tx: &mut Tx, resource: &str) -> Result<(), StoreError> {
    let keys: Vec<String> = tags(tx, resource)?.into_keys().collect();
    delete_tags(tx, resource, &keys)
}
