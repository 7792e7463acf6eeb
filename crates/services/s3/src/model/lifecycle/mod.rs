//! Lifecycle: what becomes of objects as they age.
//!
//! AWS: "Managing the lifecycle of objects" (User Guide). A configuration is a set of rules; a rule says which objects it means
//! ([`Filter`]), and what happens to them how long after they were written or stopped being current. [`check`](check::check) says which
//! configurations there can be, [`judge`](judge::judge) what is due at a midnight, [`expiry`] what reads tell about it.
//!
//! AWS bills a class's minimum storage duration (30, 90 or 180 days) but enforces nothing, so there is nothing of it here.

pub mod check;
pub mod expiry;
mod filter;
pub mod judge;
pub mod midnight;
mod outlook;

use serde::{Deserialize, Serialize};

pub use filter::{Filter, Scope};
pub use outlook::Digest;

use super::storage_class::StorageClass;

/// A bucket's rules, in the order in which they were given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Configuration {
    pub rules: Vec<Rule>,
    pub minimum: MinimumSize,
}

/// How small an object may be and still change its class. AWS: `x-amz-transition-default-minimum-object-size`, since September 2024.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum MinimumSize {
    #[default]
    AllClasses,
    /// The archives take everything: how it was before.
    VariesByClass,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    pub id: String,
    pub is_enabled: bool,
    pub scope: Scope,
    pub expiration: Option<Expiration>,
    pub transitions: Vec<Transition>,
    pub noncurrent_transitions: Vec<NoncurrentTransition>,
    pub noncurrent_expiration: Option<NoncurrentExpiration>,
    /// Days after which an upload that was never completed goes.
    pub abort_days: Option<i32>,
}

/// From when on an action on current versions is due. Numbers are as given until they are checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum When {
    /// After the object was written.
    Days(i32),
    /// Milliseconds of the epoch, a midnight.
    Date(i64),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Expiration {
    At(When),
    /// Only of delete markers behind which there is nothing.
    OfMarkers(bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transition {
    pub when: When,
    pub class: StorageClass,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoncurrentTransition {
    pub days: i32,
    /// How many younger noncurrent versions are left alone.
    pub newer: Option<i32>,
    pub class: StorageClass,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoncurrentExpiration {
    pub days: i32,
    pub newer: Option<i32>,
}

/// AWS: "Objects smaller than 128 KB will not transition to any storage class by default."
const SMALL_BYTES: u64 = 128 << 10;

impl Configuration {
    pub fn enabled(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(|rule| rule.is_enabled)
    }

    /// Under which prefixes anything can become of objects: in the order of keys, none of them within another.
    pub fn prefixes(&self) -> Vec<&str> {
        let mut prefixes: Vec<&str> = self.enabled().filter(|rule| rule.means_objects()).map(|rule| rule.scope.prefix()).collect();
        prefixes.sort_unstable();
        prefixes.dedup_by(|within, prefix| within.starts_with(*prefix));
        prefixes
    }

    /// Whether the rule may move an object of this size into the class. AWS: "Custom filters always take precedence over the default
    /// transition behavior."
    fn takes(&self, rule: &Rule, size: u64, class: StorageClass) -> bool {
        let is_exempt = self.minimum == MinimumSize::VariesByClass && class.is_archived();
        size >= SMALL_BYTES || rule.scope.has_sizes() || is_exempt
    }
}

impl Rule {
    /// Rather than only uploads in progress.
    fn means_objects(&self) -> bool {
        let expires = self.expiration.is_some() || self.noncurrent_expiration.is_some();
        expires || !self.transitions.is_empty() || !self.noncurrent_transitions.is_empty()
    }
}

impl MinimumSize {
    pub fn parse(name: &str) -> Option<MinimumSize> {
        [MinimumSize::AllClasses, MinimumSize::VariesByClass].into_iter().find(|minimum| minimum.name() == name)
    }
    pub const fn name(self) -> &'static str {
        match self {
            MinimumSize::AllClasses => "all_storage_classes_128K",
            MinimumSize::VariesByClass => "varies_by_storage_class",
        }
    }
}

impl When {
    /// For something written at `modified`.
    pub fn moment(self, modified: i64) -> i64 {
        match self {
            When::Days(days) => midnight::after(modified, days),
            When::Date(date) => date,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_rule_means_is_not_looked_at() {
        let rule = |prefix: &str| Rule {
            id: String::new(),
            is_enabled: true,
            scope: Scope::Prefix(prefix.to_owned()),
            expiration: Some(Expiration::OfMarkers(true)),
            transitions: Vec::new(),
            noncurrent_transitions: Vec::new(),
            noncurrent_expiration: None,
            abort_days: None,
        };
        let only_uploads = Rule { expiration: None, abort_days: Some(1), ..rule("") };
        let disabled = Rule { is_enabled: false, ..rule("") };
        let rules = vec![only_uploads, disabled, rule("b/"), rule("a/x/"), rule("a/"), rule("a/y"), rule("a0")];
        let configuration = Configuration { rules, minimum: MinimumSize::default() };
        assert_eq!(configuration.prefixes(), ["a/", "a0", "b/"]);
    }
}
