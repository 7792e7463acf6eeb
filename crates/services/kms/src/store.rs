//! Tables of the room: account and region scoped, but for the agenda that the worker reads.
//!
//! What hangs on a key is keyed by its id, so that a key is deleted with all that belongs to it in one transaction.

mod deletion;

pub use deletion::delete_key;

use std::collections::BTreeMap;

use kernel::store::{Place, ReadTx, Scope, StoreError, Table, TableId, Tx};
use kernel::{Cx, Error, row};

use crate::model::alias::Alias;
use crate::model::grant::Grant;
use crate::model::key::Key;
use crate::model::material::Material;

row!(Key, version 1);
row!(Material, version 1);
row!(Alias, version 1);
row!(Grant, version 1);

const fn id(tag: u16, name: &'static str) -> TableId {
    TableId { tag, name }
}

/// Key: key id. Value: the key.
pub const KEYS: Table<String, Key> = Table::new(id(0x0500, "kms.keys"), Scope::Region);
/// Key: key id, version. Value: the material of that version, sealed.
pub const MATERIALS: Table<(String, u32), Material> = Table::new(id(0x0501, "kms.materials"), Scope::Region);
/// Key: alias with its prefix. Value: the alias.
pub const ALIASES: Table<String, Alias> = Table::new(id(0x0502, "kms.aliases"), Scope::Region);
/// Key: key id, alias. Value: nothing. The aliases from the key's side.
pub const ALIASES_OF: Table<(String, String), ()> = Table::new(id(0x0503, "kms.aliases_of"), Scope::Region);
/// Key: key id. Value: the key policy as it was given.
pub const POLICIES: Table<String, String> = Table::new(id(0x0504, "kms.policies"), Scope::Region);
/// Key: key id, tag key. Value: tag value.
pub const TAGS: Table<(String, String), String> = Table::new(id(0x0505, "kms.tags"), Scope::Region);
/// Key: key id, grant id. Value: the grant.
pub const GRANTS: Table<(String, String), Grant> = Table::new(id(0x0507, "kms.grants"), Scope::Region);
/// Key: when something is to be done with a key (milliseconds of the epoch), account, region, key id. Value: nothing; the key itself
/// says what is to be done.
pub const AGENDA: Table<(i64, String, String, String), ()> = Table::new(id(0x0506, "kms.agenda"), Scope::Global);

/// All tables of this room.
pub const TABLE_IDS: &[TableId] = &[KEYS.id, MATERIALS.id, ALIASES.id, ALIASES_OF.id, POLICIES.id, TAGS.id, AGENDA.id, GRANTS.id];

/// Looks at state with errors that may be the caller's.
pub fn read<T>(cx: &Cx, look: impl FnOnce(&ReadTx) -> Result<T, Error>) -> Result<T, Error> {
    cx.world().store().read(cx.place(), look)
}

/// The key behind an alias.
pub fn key_by_alias(tx: &ReadTx, alias: &str) -> Result<Option<Key>, StoreError> {
    match tx.get(&ALIASES, alias)? {
        Some(alias) => tx.get(&KEYS, &alias.key_id),
        None => Ok(None),
    }
}

/// Writes the key, and when the worker is to look at it.
pub fn save_key(tx: &mut Tx, key: &Key) -> Result<(), StoreError> {
    if let Some(before) = tx.get(&KEYS, &key.id)? {
        strike(tx, &before)?;
    }
    if let Some((due, _)) = key.errand() {
        let at = agenda_key(&tx.place(), due, &key.id);
        tx.put(&AGENDA, at, &())?;
    }
    tx.put(&KEYS, &key.id, key)
}

/// Takes a key off the agenda.
fn strike(tx: &mut Tx, key: &Key) -> Result<(), StoreError> {
    match key.errand() {
        Some((due, _)) => {
            let at = agenda_key(&tx.place(), due, &key.id);
            tx.delete(&AGENDA, at)
        }
        None => Ok(()),
    }
}

fn agenda_key(place: &Place, due: i64, key_id: &str) -> (i64, String, String, String) {
    (due, place.account(), place.region(), key_id.to_owned())
}

/// A key with its first material and its policy.
pub fn create_key(tx: &mut Tx, key: &Key, material: &Material, policy: &str) -> Result<(), StoreError> {
    tx.put(&MATERIALS, (&key.id, key.version), material)?;
    tx.put(&POLICIES, &key.id, &policy.to_owned())?;
    save_key(tx, key)
}

/// New material that encrypts from now on.
pub fn rotate_key(tx: &mut Tx, key: &mut Key, material: &Material) -> Result<(), StoreError> {
    key.turn(material.id.clone());
    tx.put(&MATERIALS, (&key.id, key.version), material)?;
    save_key(tx, key)
}

pub fn put_tags(tx: &mut Tx, key_id: &str, tags: &BTreeMap<String, String>) -> Result<(), StoreError> {
    tags.iter().try_for_each(|(key, value)| tx.put(&TAGS, (key_id, key), value))
}

pub fn put_alias(tx: &mut Tx, name: &str, alias: &Alias) -> Result<(), StoreError> {
    if let Some(before) = tx.get(&ALIASES, name)? {
        tx.delete(&ALIASES_OF, (&before.key_id, name))?;
    }
    tx.put(&ALIASES, name, alias)?;
    tx.put(&ALIASES_OF, (&alias.key_id, name), &())
}

pub fn delete_alias(tx: &mut Tx, name: &str, alias: &Alias) -> Result<(), StoreError> {
    tx.delete(&ALIASES, name)?;
    tx.delete(&ALIASES_OF, (&alias.key_id, name))
}
