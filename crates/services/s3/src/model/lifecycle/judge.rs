//! What is due for one key at a midnight.
//!
//! Pure, so that the worker can ask twice: once while it looks through a bucket, with as much as a listing's rows tell, and once in the
//! transaction that acts. Everything that is due at one midnight is decided from one state; what an action makes due (a new delete
//! marker makes a version noncurrent) comes at a later midnight.

use super::{Configuration, Expiration, Rule, midnight};
use crate::model::object_lock::Lock;
use crate::model::storage_class::StorageClass;
use crate::model::version::{Mark, Versioning};

/// A version of a key as lifecycle sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen<'a> {
    pub mark: Mark,
    pub modified: i64,
    pub what: What<'a>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What<'a> {
    Object {
        size: u64,
        class: StorageClass,
        /// `None`: not looked up, and taken to be whatever a rule asks for.
        tags: Option<&'a [(String, String)]>,
        /// Where it was not looked up, nothing is locked.
        lock: Lock,
    },
    Marker,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// The key is deleted as its owner would: for good, or behind a delete marker.
    Expire,
    /// This version goes for good.
    Remove,
    Become(StorageClass),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    /// The oldest version first, so that carrying out some of them changes nothing about the others.
    pub actions: Vec<(Mark, Action)>,
    /// The earliest midnight after this one at which there may be more to do; `None`: not until something changes.
    pub next: Option<i64>,
    /// Something may be due to a rule that asks for tags nobody has looked up: judge again with them.
    pub needs_tags: bool,
}

/// Looks at the versions of a key, the newest first: the first is the current one.
pub fn judge(rules: &Configuration, key: &str, versions: &[Seen<'_>], versioning: Versioning, as_of: i64) -> Judgement {
    let mut court = Court { rules, key, versioning, as_of, judgement: Judgement::default() };
    for (at, version) in versions.iter().enumerate().rev() {
        match at.checked_sub(1) {
            None => court.current(version, versions.len() == 1),
            Some(newer) => court.noncurrent(version, versions[newer].modified, newer),
        }
    }
    court.look_again_behind_markers(versions);
    court.judgement
}

struct Court<'a> {
    rules: &'a Configuration,
    key: &'a str,
    versioning: Versioning,
    as_of: i64,
    judgement: Judgement,
}

impl Court<'_> {
    fn current(&mut self, version: &Seen<'_>, is_alone: bool) {
        let What::Object { size, class, tags, .. } = version.what else {
            return self.current_marker(version, is_alone);
        };
        let rules = self.rules;
        let (mut expires, mut target) = (false, None);
        for rule in rules.enabled().filter(|rule| rule.scope.means(self.key, size, tags)) {
            if let Some(moment) = rule.expires_at(version.modified) {
                expires |= self.is_due(version, rule, moment);
            }
            let steps = rule.transitions.iter().map(|step| (step.class, step.when.moment(version.modified)));
            target = cheaper(target, self.proposal(version, rule, steps));
        }
        match target.filter(|target| class.can_become(*target)) {
            // AWS: "Permanent deletion takes precedence over transition. Transition takes precedence over creation of delete markers."
            Some(class) if !expires || self.versioning != Versioning::Unversioned => {
                self.act(version.mark, Action::Become(class));
                if expires {
                    self.not_before(self.as_of + midnight::DAY);
                }
            }
            _ if expires => self.act(version.mark, Action::Expire),
            _ => {}
        }
    }

    /// AWS: an expiration removes a delete marker that has nothing behind it; `ExpiredObjectDeleteMarker` does it at any age.
    fn current_marker(&mut self, marker: &Seen<'_>, is_alone: bool) {
        let rules = self.rules;
        let mut goes = false;
        for rule in rules.enabled().filter(|rule| is_alone && rule.scope.means_marker(self.key)) {
            goes |= match rule.expiration {
                Some(Expiration::At(when)) => self.is_due(marker, rule, when.moment(marker.modified)),
                Some(Expiration::OfMarkers(goes)) => goes,
                None => false,
            };
        }
        if goes {
            self.act(marker.mark, Action::Remove);
        }
    }

    /// `since` its successor was written it has not been current; `newer` noncurrent versions are younger.
    fn noncurrent(&mut self, version: &Seen<'_>, since: i64, newer: usize) {
        let rules = self.rules;
        let is_spared = |count: Option<i32>| count.is_some_and(|count| i64::from(count) > newer as i64);
        let (mut goes, mut target) = (false, None);
        for rule in rules.enabled().filter(|rule| version.is_meant_by(rule, self.key)) {
            if let Some(expiration) = rule.noncurrent_expiration.filter(|expiration| !is_spared(expiration.newer)) {
                goes |= self.is_due(version, rule, midnight::after(since, expiration.days));
            }
            let steps = rule.noncurrent_transitions.iter().filter(|step| !is_spared(step.newer));
            let steps = steps.map(|step| (step.class, midnight::after(since, step.days)));
            target = cheaper(target, self.proposal(version, rule, steps));
        }
        match (goes && !self.is_kept(version), target, version.what) {
            (true, ..) => self.act(version.mark, Action::Remove),
            (_, Some(target), What::Object { class, .. }) if class.can_become(target) => self.act(version.mark, Action::Become(target)),
            _ => {}
        }
    }

    /// AWS: Object Lock protects "from being deleted or overwritten" by lifecycle too. A version goes at the first midnight after its
    /// lock; who lifts a hold, or shortens a retention, says so.
    fn is_kept(&mut self, version: &Seen<'_>) -> bool {
        let What::Object { lock, .. } = version.what else { return false };
        if !lock.forbids_deletion(self.as_of) {
            return false;
        }
        if let Some(until) = lock.lifted_at() {
            self.not_before(midnight::after(until.saturating_sub(1), 0));
        }
        true
    }

    /// The class in which a rule wants an object by now: of its steps, which lead down the waterfall, the last that is due.
    fn proposal(&mut self, version: &Seen<'_>, rule: &Rule, steps: impl Iterator<Item = (StorageClass, i64)>) -> Option<StorageClass> {
        let What::Object { size, .. } = version.what else { return None };
        let mut wanted: Option<StorageClass> = None;
        for (class, moment) in steps {
            let is_taken = self.rules.takes(rule, size, class);
            if is_taken && self.is_due(version, rule, moment) && wanted.is_none_or(|wanted| wanted.can_become(class)) {
                wanted = Some(class);
            }
        }
        wanted
    }

    /// Whether a moment has come. One that lies ahead is remembered.
    fn is_due(&mut self, version: &Seen<'_>, rule: &Rule, moment: i64) -> bool {
        if moment > self.as_of {
            self.not_before(moment);
            return false;
        }
        let is_assumed = matches!(version.what, What::Object { tags: None, .. }) && !rule.scope.tags().is_empty();
        self.judgement.needs_tags |= is_assumed;
        true
    }

    fn not_before(&mut self, moment: i64) {
        let next = &mut self.judgement.next;
        *next = Some(next.map_or(moment, |next| next.min(moment)));
    }

    fn act(&mut self, mark: Mark, action: Action) {
        self.judgement.actions.push((mark, action));
    }

    /// A marker whose last version goes tonight is looked at tomorrow.
    fn look_again_behind_markers(&mut self, versions: &[Seen<'_>]) {
        let begins_with_marker = versions.first().is_some_and(|version| version.what == What::Marker);
        if begins_with_marker && versions.len() > 1 && !self.judgement.actions.is_empty() {
            self.not_before(self.as_of + midnight::DAY);
        }
    }
}

impl Seen<'_> {
    fn is_meant_by(&self, rule: &Rule, key: &str) -> bool {
        match self.what {
            What::Object { size, tags, .. } => rule.scope.means(key, size, tags),
            What::Marker => rule.scope.means_marker(key),
        }
    }
}

/// AWS: "S3 Lifecycle transitions your objects to the lower-cost storage class"; Intelligent-Tiering "is favored … over any storage
/// class, aside from" the two archives ("How S3 Lifecycle handles conflicts").
fn cheaper(one: Option<StorageClass>, other: Option<StorageClass>) -> Option<StorageClass> {
    one.into_iter().chain(other).max_by_key(|class| match class {
        StorageClass::DeepArchive => 6,
        StorageClass::Glacier => 5,
        StorageClass::IntelligentTiering => 4,
        StorageClass::GlacierIr => 3,
        StorageClass::OneZoneIa => 2,
        StorageClass::StandardIa => 1,
        StorageClass::Standard | StorageClass::ReducedRedundancy => 0,
    })
}

#[cfg(test)]
mod tests;
