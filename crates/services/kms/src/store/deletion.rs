//! A key with all that belongs to it, gone in one transaction.

use kernel::store::{StoreError, Tx};

use super::{ALIASES, ALIASES_OF, GRANTS, KEYS, MATERIALS, POLICIES, TAGS, strike};
use crate::model::key::Key;

/// AWS: "deletes the key material and all metadata associated with the KMS key" (Deleting KMS keys, KMS Developer Guide), aliases included.
pub fn delete_key(tx: &mut Tx, key: &Key) -> Result<(), StoreError> {
    strike(tx, key)?;
    tx.delete(&KEYS, &key.id)?;
    tx.delete(&POLICIES, &key.id)?;
    let materials: Vec<(String, u32)> = tx.prefix(&MATERIALS, (&key.id,)).keys().collect::<Result<_, _>>()?;
    materials.iter().try_for_each(|at| tx.delete(&MATERIALS, at))?;
    let tags: Vec<(String, String)> = tx.prefix(&TAGS, (&key.id,)).keys().collect::<Result<_, _>>()?;
    tags.iter().try_for_each(|at| tx.delete(&TAGS, at))?;
    let grants: Vec<(String, String)> = tx.prefix(&GRANTS, (&key.id,)).keys().collect::<Result<_, _>>()?;
    grants.iter().try_for_each(|at| tx.delete(&GRANTS, at))?;
    let aliases: Vec<(String, String)> = tx.prefix(&ALIASES_OF, (&key.id,)).keys().collect::<Result<_, _>>()?;
    aliases.iter().try_for_each(|at| {
        tx.delete(&ALIASES, &at.1)?;
        tx.delete(&ALIASES_OF, at)
    })
}
