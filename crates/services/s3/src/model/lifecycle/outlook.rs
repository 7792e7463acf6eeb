//! When rules must be looked at again, and what requests need to know of them without reading them.

use serde::{Deserialize, Serialize};

use super::{Configuration, Expiration, Rule, When, midnight};

/// What stands of a bucket's rules in its own row, so that requests to buckets without rules pay nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digest {
    /// Reads of current objects answer when they will go.
    pub expires: bool,
    /// Uploads in progress answer when they will be aborted.
    pub aborts: bool,
    /// A write can make something due at the next midnight, however few days the rules give: one more version makes an older one
    /// superfluous, a date has passed.
    pub minds_writes: bool,
    pub minds_tags: bool,
}

impl Digest {
    pub fn of(configuration: &Configuration) -> Digest {
        let any = |test: fn(&Rule) -> bool| configuration.enabled().any(test);
        Digest {
            expires: any(|rule| matches!(rule.expiration, Some(Expiration::At(_)))),
            aborts: any(|rule| rule.abort_days.is_some()),
            minds_writes: any(|rule| has_date(rule) || counts_versions(rule)),
            minds_tags: any(|rule| !rule.scope.tags().is_empty()),
        }
    }
}

fn has_date(rule: &Rule) -> bool {
    let expires = matches!(rule.expiration, Some(Expiration::At(When::Date(_))));
    expires || rule.transitions.iter().any(|transition| matches!(transition.when, When::Date(_)))
}

fn counts_versions(rule: &Rule) -> bool {
    let expires = rule.noncurrent_expiration.is_some_and(|expiration| expiration.newer.is_some());
    expires || rule.noncurrent_transitions.iter().any(|transition| transition.newer.is_some())
}

impl Configuration {
    /// The earliest midnight after `now` at which anything can be due that is written, or stops being current, from `now` on; `None`:
    /// never. What makes things due earlier is named in [`Digest`], and in those who remove versions.
    pub fn outlook(&self, now: i64) -> Option<i64> {
        self.enabled().flat_map(|rule| rule.moments(now)).filter(|moment| *moment > now).min()
    }
}

impl Rule {
    /// When its actions are due for something of `now`.
    fn moments(&self, now: i64) -> impl Iterator<Item = i64> {
        let expiration = match self.expiration {
            Some(Expiration::At(when)) => Some(when),
            _ => None,
        };
        let days = self.noncurrent_transitions.iter().map(|transition| transition.days);
        let days = days.chain(self.noncurrent_expiration.map(|expiration| expiration.days)).chain(self.abort_days);
        let whens = self.transitions.iter().map(|transition| transition.when).chain(expiration);
        whens.chain(days.map(When::Days)).map(move |when| when.moment(now))
    }

    /// From when on an upload that began at `initiated` is aborted.
    pub fn abort_moment(&self, key: &str, initiated: i64) -> Option<i64> {
        let days = self.abort_days.filter(|_| key.starts_with(self.scope.prefix()))?;
        Some(midnight::after(initiated, days))
    }
}
