//! Looking through a bucket for keys at which something is due, with as little of each row as that takes.

use std::iter::Peekable;

use kernel::store::{ReadTx, Starting, StoreError};

use super::Rules;
use crate::model::lifecycle::judge::{Judgement, Seen, What, judge};
use crate::model::object_lock::Lock;
use crate::model::version::Versioning;
use crate::store::lifecycle::{Pass, earlier};
use crate::store::object::Listed;
use crate::store::versions::{ListedVersion, Version};
use crate::store::{LISTED_OBJECTS, LISTED_VERSIONS, OBJECTS, VERSIONS};

/// Keys looked at before others have a turn.
const KEYS_MAX: usize = 10_000;
/// Actions in one transaction, about.
pub const ACTIONS_MAX: usize = 200;

/// A stretch of a bucket.
#[derive(Default)]
pub struct Found {
    /// Keys at which something is due.
    pub keys: Vec<String>,
    /// The last key looked at.
    pub after: Option<String>,
    /// Behind it there is nothing.
    pub is_end: bool,
    /// The earliest midnight at which something may be due among the keys at which nothing is.
    pub next: Option<i64>,
}

pub fn survey(tx: &ReadTx, name: &str, pass: &Pass) -> Result<Found, StoreError> {
    let mut found = Found { after: pass.after.clone(), ..Found::default() };
    let Some(rules) = super::rules(tx, name)? else { return Ok(Found { is_end: true, ..found }) };
    let (mut looked_at, mut actions) = (0, 0);
    let mut keys = Keys::meant(tx, name, &rules, pass.after.as_deref());
    let mut versions = Vec::new();
    while let Some(key) = keys.next(&mut versions)? {
        let seen: Vec<Seen<'_>> = versions.iter().map(glance).collect();
        let mut judged = judge(&rules.configuration, &key, &seen, rules.bucket.versioning, pass.as_of);
        if judged.needs_tags {
            judged = look(tx, name, &key, &rules, pass.as_of)?.1;
        }
        found.after = Some(key.clone());
        if judged.actions.is_empty() {
            found.next = earlier(found.next, judged.next);
        } else {
            found.keys.push(key);
            actions += judged.actions.len();
        }
        looked_at += 1;
        if looked_at == KEYS_MAX || actions >= ACTIONS_MAX {
            return Ok(found);
        }
    }
    Ok(Found { is_end: true, ..found })
}

/// All of a key's versions, the newest first, and what is due for them.
pub fn look(tx: &ReadTx, name: &str, key: &str, rules: &Rules, as_of: i64) -> Result<(Vec<Version>, Judgement), StoreError> {
    let mut versions: Vec<Version> = tx.get(&OBJECTS, (name, key))?.map(Version::Object).into_iter().collect();
    if rules.bucket.versioning != Versioning::Unversioned {
        for row in tx.prefix(&VERSIONS, (name, key)).rows() {
            versions.push(row?.1);
        }
    }
    let seen: Vec<Seen<'_>> = versions.iter().map(sight).collect();
    let judged = judge(&rules.configuration, key, &seen, rules.bucket.versioning, as_of);
    drop(seen);
    Ok((versions, judged))
}

fn glance(version: &ListedVersion) -> Seen<'static> {
    match version {
        ListedVersion::Object(Listed { mark, modified, size, class, .. }) => {
            Seen { mark: *mark, modified: *modified, what: What::Object { size: *size, class: *class, tags: None, lock: Lock::default() } }
        }
        ListedVersion::Marker(marker) => Seen { mark: marker.mark, modified: marker.modified, what: What::Marker },
    }
}

fn sight(version: &Version) -> Seen<'_> {
    match version {
        Version::Object(object) => {
            let Listed { mark, modified, size, class, .. } = object.listed;
            Seen { mark, modified, what: What::Object { size, class, tags: Some(&object.tags), lock: object.terms.lock } }
        }
        Version::Marker(marker) => Seen { mark: marker.mark, modified: marker.modified, what: What::Marker },
    }
}

type Row<T> = Result<(String, T), StoreError>;

/// The keys of a bucket in order, each with its versions.
struct Keys<'t> {
    objects: Peekable<Box<dyn Iterator<Item = Row<Listed>> + 't>>,
    versions: Peekable<Box<dyn Iterator<Item = Row<ListedVersion>> + 't>>,
}

impl<'t> Keys<'t> {
    /// Those behind `after`, of which the rules mean any.
    fn meant(tx: &'t ReadTx, name: &'t str, rules: &'t Rules, after: Option<&'t str>) -> Keys<'t> {
        let prefixes = rules.configuration.prefixes();
        let objects = prefixes.clone().into_iter().flat_map(move |prefix| {
            let under = tx.prefix(&LISTED_OBJECTS, (name, Starting(prefix)));
            let rest = after.into_iter().fold(under, |under, key| under.start_after((name, key)));
            rest.rows().map(|row| row.map(|((_, key), listed)| (key, listed)))
        });
        let versions = prefixes.into_iter().flat_map(move |prefix| {
            let under = tx.prefix(&LISTED_VERSIONS, (name, Starting(prefix)));
            // All versions of a key share it as their first two parts.
            let rest = after.into_iter().fold(under, |under, key| under.start_after((name, key, u64::MAX)));
            rest.rows().map(|row| row.map(|((_, key, _), version)| (key, version)))
        });
        let versions: Box<dyn Iterator<Item = _>> = match rules.bucket.versioning {
            Versioning::Unversioned => Box::new(std::iter::empty()),
            _ => Box::new(versions),
        };
        let objects: Box<dyn Iterator<Item = _>> = Box::new(objects);
        Keys { objects: objects.peekable(), versions: versions.peekable() }
    }

    /// The next key; its versions, the newest first, take the place of what was in `versions`.
    fn next(&mut self, versions: &mut Vec<ListedVersion>) -> Result<Option<String>, StoreError> {
        versions.clear();
        let is_object = match (self.objects.peek(), self.versions.peek()) {
            (None, None) => return Ok(None),
            (Some(Ok((object, _))), Some(Ok((version, _)))) => object <= version,
            (object, _) => object.is_some(),
        };
        let (key, newest) = if is_object {
            let Some((key, listed)) = self.objects.next().transpose()? else { return Ok(None) };
            (key, ListedVersion::Object(listed))
        } else {
            let Some((key, version)) = self.versions.next().transpose()? else { return Ok(None) };
            (key, version)
        };
        versions.push(newest);
        while let Some(row) = self.versions.next_if(|row| row.as_ref().is_ok_and(|(other, _)| *other == key)) {
            versions.push(row?.1);
        }
        Ok(Some(key))
    }
}
