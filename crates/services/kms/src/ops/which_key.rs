//! The key that a request means.
//!
//! AWS: operations that use a key take its id, its ARN, an alias or an alias ARN; operations that change it take id and ARN only
//! (each operation's API reference, KeyId).

use kernel::store::ReadTx;
use kernel::{Arn, Cx};

use crate::errors::{self, Error};
use crate::managed;
use crate::model::alias;
use crate::model::key::Key;
use crate::model::key_name::{BadName, KeyName, Name};
use crate::store::{self, KEYS};

pub fn key_arn(cx: &Cx, id: &str) -> Arn {
    cx.arn("kms", format_args!("key/{id}"))
}

/// The key behind any kind of name. A predefined alias of AWS gets its key now, if `operation` or the caller has a right to it.
pub async fn named(cx: &Cx, given: &str, operation: &str) -> Result<Key, Error> {
    let name = here(cx, given, operation)?;
    let found = cx.read(|tx| match &name {
        Name::Id(id) => tx.get(&KEYS, id),
        Name::Alias(alias) => store::key_by_alias(tx, alias),
    })?;
    match (found, name) {
        (Some(key), _) => Ok(key),
        (None, Name::Id(id)) => Err(errors::no_such_key(&key_arn(cx, &id))),
        (None, Name::Alias(alias)) => match alias::predefined_for(&alias) {
            Some(service) if operation == "DescribeKey" || managed::is_service(cx, service) => managed::create(cx, service).await,
            _ => Err(errors::no_such_alias(&cx.arn("kms", &alias))),
        },
    }
}

/// The key of an id or key ARN.
pub fn existing(cx: &Cx, tx: &ReadTx, given: &str, operation: &str) -> Result<Key, Error> {
    match here(cx, given, operation)? {
        Name::Id(id) => tx.get(&KEYS, &id)?.ok_or_else(|| errors::no_such_key(&key_arn(cx, &id))),
        Name::Alias(_) => Err(errors::bad_name(given, BadName::KeyId)),
    }
}

/// As [`existing`], for operations that change it: AWS's own keys are nobody's to change.
pub fn own(cx: &Cx, tx: &ReadTx, given: &str, operation: &str) -> Result<Key, Error> {
    let key = existing(cx, tx, given, operation)?;
    managed::check_change(cx, &key, operation)?;
    Ok(key)
}

/// The name, if it is one of this account and region.
fn here(cx: &Cx, given: &str, operation: &str) -> Result<Name, Error> {
    let KeyName { place, name } = KeyName::parse(given).map_err(|flaw| errors::bad_name(given, flaw))?;
    match place {
        Some((region, _)) if region != cx.region().as_str() => Err(errors::other_region(&region)),
        Some((_, account)) if account != cx.account().to_string() => Err(errors::other_account(cx, operation, given)),
        _ => Ok(name),
    }
}
