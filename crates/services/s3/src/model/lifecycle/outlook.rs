//! What requests need to know of rules without reading them; above all, how soon a write can make something due.

use serde::{Deserialize, Serialize};

use super::{Configuration, Expiration, Rule, When, midnight};

/// What stands of a bucket's rules in its own row, so that requests to buckets without rules pay nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digest {
    /// Reads of current objects answer when they will go.
    pub expires: bool,
    /// Uploads in progress answer when they will be aborted.
    pub aborts: bool,
    pub minds_tags: bool,
    /// The fewest days after which something can be due for what is written, or stops being current. None at all where a write can make
    /// something due at the next midnight whatever days the rules give: one more version makes an older one superfluous, a date has
    /// passed, a delete marker stands over nothing.
    days: Option<i32>,
}

impl Digest {
    pub fn of(configuration: &Configuration) -> Digest {
        let any = |test: fn(&Rule) -> bool| configuration.enabled().any(test);
        Digest {
            expires: any(|rule| matches!(rule.expiration, Some(Expiration::At(_)))),
            aborts: any(|rule| rule.abort_days.is_some()),
            minds_tags: any(|rule| !rule.scope.tags().is_empty()),
            days: match any(|rule| has_date(rule) || counts_versions(rule) || removes_markers(rule)) {
                true => Some(0),
                false => configuration.enabled().flat_map(Rule::days).min(),
            },
        }
    }

    /// The first midnight at which anything can be due for what is written, or stops being current, now. `None`: never.
    pub fn first_due(&self, now: i64) -> Option<i64> {
        self.days.map(|days| midnight::after(now, days))
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

fn removes_markers(rule: &Rule) -> bool {
    matches!(rule.expiration, Some(Expiration::OfMarkers(true)))
}

impl Rule {
    /// All days that its actions count.
    fn days(&self) -> impl Iterator<Item = i32> {
        let expiration = match self.expiration {
            Some(Expiration::At(when)) => Some(when),
            _ => None,
        };
        let whens = self.transitions.iter().map(|transition| transition.when).chain(expiration);
        let days = whens.filter_map(|when| if let When::Days(days) = when { Some(days) } else { None });
        let noncurrent = self.noncurrent_transitions.iter().map(|transition| transition.days);
        days.chain(noncurrent).chain(self.noncurrent_expiration.map(|expiration| expiration.days)).chain(self.abort_days)
    }

    /// From when on an upload that began at `initiated` is aborted.
    pub fn abort_moment(&self, key: &str, initiated: i64) -> Option<i64> {
        let days = self.abort_days.filter(|_| key.starts_with(self.scope.prefix()))?;
        Some(midnight::after(initiated, days))
    }
}
