//! What answers tell of the future: when an object will expire, when an upload will be aborted, and by which rule.

use super::{Configuration, Expiration, Rule};

/// A moment (milliseconds of the epoch) and the rule it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fate<'a> {
    pub moment: i64,
    pub rule: &'a str,
}

impl Configuration {
    /// When a current object goes. AWS: of several rules the shortest counts ("How S3 Lifecycle handles conflicts").
    pub fn expiry(&self, key: &str, size: u64, modified: i64, tags: &[(String, String)]) -> Option<Fate<'_>> {
        let fates = self.enabled().filter(|rule| rule.scope.means(key, size, Some(tags)));
        earliest(fates.filter_map(|rule| Some((rule, rule.expires_at(modified)?))))
    }

    /// When an upload in progress goes.
    pub fn abort(&self, key: &str, initiated: i64) -> Option<Fate<'_>> {
        earliest(self.enabled().filter_map(|rule| Some((rule, rule.abort_moment(key, initiated)?))))
    }
}

impl Rule {
    /// From when on a current object written at `modified` is expired, if the rule means it.
    pub(super) fn expires_at(&self, modified: i64) -> Option<i64> {
        match self.expiration {
            Some(Expiration::At(when)) => Some(when.moment(modified)),
            _ => None,
        }
    }
}

fn earliest<'a>(fates: impl Iterator<Item = (&'a Rule, i64)>) -> Option<Fate<'a>> {
    fates.map(|(rule, moment)| Fate { moment, rule: &rule.id }).min_by_key(|fate| fate.moment)
}
