//! The documented conflicts, and the law that a journey through time in one jump ends where one day by day ends.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::model::lifecycle::midnight::DAY;
use crate::model::lifecycle::{Digest, Filter, MinimumSize, NoncurrentExpiration, NoncurrentTransition, Scope, Transition, When};
use crate::model::object_lock::{Mode, Retention};
use crate::model::stamp::next_sequence;
use crate::model::tagging::Tags;

const LARGE: u64 = 200 << 10;

fn rule(prefix: &str) -> Rule {
    Rule {
        id: prefix.to_owned(),
        is_enabled: true,
        scope: Scope::Filter(Filter { prefix: Some(prefix.to_owned()), ..Filter::default() }),
        expiration: None,
        transitions: Vec::new(),
        noncurrent_transitions: Vec::new(),
        noncurrent_expiration: None,
        abort_days: None,
    }
}
fn expires(prefix: &str, days: i32) -> Rule {
    Rule { expiration: Some(Expiration::At(When::Days(days))), ..rule(prefix) }
}
fn moves(prefix: &str, days: i32, class: StorageClass) -> Rule {
    Rule { transitions: vec![Transition { when: When::Days(days), class }], ..rule(prefix) }
}
fn object(sequence: u64, modified: i64, size: u64, class: StorageClass) -> Seen<'static> {
    Seen { mark: Mark::stamped(sequence, 1), modified, what: What::Object { size, class, tags: Some(&[]), lock: Lock::default() } }
}
fn due(rules: Vec<Rule>, versions: &[Seen<'_>], versioning: Versioning, day: i64) -> Judgement {
    let rules = Configuration { rules, minimum: MinimumSize::AllClasses };
    judge(&rules, "logs/x", versions, versioning, day * DAY)
}

#[test]
fn deletion_wins_over_transition_and_transition_over_a_delete_marker() {
    let rules = || vec![expires("", 10), moves("logs/", 10, StorageClass::Glacier)];
    let version = object(1, 5, LARGE, StorageClass::Standard);
    let plain = due(rules(), &[version], Versioning::Unversioned, 11);
    assert_eq!(plain.actions, [(version.mark, Action::Expire)]);
    let kept = due(rules(), &[version], Versioning::Enabled, 11);
    assert_eq!(kept.actions, [(version.mark, Action::Become(StorageClass::Glacier))]);
    assert_eq!(kept.next, Some(12 * DAY), "the marker comes a day later");
}

#[test]
fn of_two_classes_the_cheaper_wins_and_intelligent_tiering_over_all_but_the_archives() {
    let version = object(1, 0, LARGE, StorageClass::Standard);
    for (one, other, wins) in [
        (StorageClass::StandardIa, StorageClass::Glacier, StorageClass::Glacier),
        (StorageClass::GlacierIr, StorageClass::IntelligentTiering, StorageClass::IntelligentTiering),
        (StorageClass::IntelligentTiering, StorageClass::DeepArchive, StorageClass::DeepArchive),
    ] {
        let rules = || vec![moves("", 30, one), moves("", 30, other)];
        let found = due(rules(), &[version], Versioning::Unversioned, 31);
        assert_eq!(found.actions, [(version.mark, Action::Become(wins))]);
        let settled = due(rules(), &[object(1, 0, LARGE, wins)], Versioning::Unversioned, 32);
        assert_eq!(settled, Judgement::default(), "and nothing undoes it");
    }
}

#[test]
fn a_small_object_stays_where_it_is_unless_a_filter_says_otherwise() {
    let small = object(1, 0, 10, StorageClass::Standard);
    let judged = |rules: Configuration| judge(&rules, "k", &[small], Versioning::Unversioned, 40 * DAY).actions.len();
    let to_archive = || vec![moves("", 30, StorageClass::Glacier)];
    assert_eq!(judged(Configuration { rules: to_archive(), minimum: MinimumSize::AllClasses }), 0);
    assert_eq!(judged(Configuration { rules: to_archive(), minimum: MinimumSize::VariesByClass }), 1);
    let to_infrequent = vec![moves("", 30, StorageClass::StandardIa)];
    assert_eq!(judged(Configuration { rules: to_infrequent, minimum: MinimumSize::VariesByClass }), 0);
    let filter = Filter { larger_than: Some(1), ..Filter::default() };
    let custom = vec![Rule { scope: Scope::Filter(filter), ..moves("", 30, StorageClass::StandardIa) }];
    assert_eq!(judged(Configuration { rules: custom, minimum: MinimumSize::AllClasses }), 1);
}

#[test]
fn noncurrent_versions_are_counted_and_their_days_run_from_their_successor() {
    let rules = || {
        let noncurrent_expiration = Some(NoncurrentExpiration { days: 3, newer: Some(1) });
        vec![Rule { noncurrent_expiration, ..rule("") }]
    };
    let versions = [9, 8, 2].map(|day| object(day as u64, day * DAY + 1, LARGE, StorageClass::Standard));
    assert_eq!(due(rules(), &versions, Versioning::Enabled, 11).next, Some(12 * DAY), "superseded on day 8");
    let found = due(rules(), &versions, Versioning::Enabled, 12);
    assert_eq!(found.actions, [(versions[2].mark, Action::Remove)], "the younger noncurrent version is retained");
}

#[test]
fn a_lock_keeps_a_version_from_going_and_not_from_growing_cold() {
    let kept = |hold| {
        let retention = Some(Retention { mode: Mode::Compliance, until: 20 * DAY + 1 });
        let lock = Lock { retention, legal_hold: Some(hold) };
        let what = What::Object { size: LARGE, class: StorageClass::Standard, tags: Some(&[]), lock };
        [object(2, DAY, LARGE, StorageClass::Standard), Seen { mark: Mark::stamped(1, 1), modified: 0, what }]
    };
    let gone = Rule { noncurrent_expiration: Some(NoncurrentExpiration { days: 3, newer: None }), ..rule("") };
    let locked = due(vec![gone.clone()], &kept(false), Versioning::Enabled, 20);
    assert_eq!((locked.actions.len(), locked.next), (0, Some(21 * DAY)));
    assert_eq!(due(vec![gone.clone()], &kept(false), Versioning::Enabled, 21).actions.len(), 1);
    assert_eq!(due(vec![gone.clone()], &kept(true), Versioning::Enabled, 21), Judgement::default(), "until somebody lifts the hold");
    let forever = Lock { retention: Some(Retention { mode: Mode::Compliance, until: i64::MAX }), legal_hold: None };
    let mut versions = kept(false);
    versions[1].what = What::Object { size: LARGE, class: StorageClass::Standard, tags: Some(&[]), lock: forever };
    assert!(due(vec![gone.clone()], &versions, Versioning::Enabled, 20).next.is_some_and(|next| next > 21 * DAY));
    let cold = NoncurrentTransition { days: 1, newer: None, class: StorageClass::Glacier };
    let both = due(vec![Rule { noncurrent_transitions: vec![cold], ..gone }], &kept(true), Versioning::Enabled, 20);
    assert_eq!(both.actions, [(Mark::stamped(1, 1), Action::Become(StorageClass::Glacier))]);
}

#[test]
fn a_marker_goes_only_when_it_stands_alone() {
    let marker = Seen { mark: Mark::stamped(5, 1), modified: DAY, what: What::Marker };
    let behind = object(1, 0, LARGE, StorageClass::Standard);
    let always = || vec![Rule { expiration: Some(Expiration::OfMarkers(true)), ..rule("") }];
    assert_eq!(due(always(), &[marker, behind], Versioning::Enabled, 100).actions, []);
    assert_eq!(due(always(), &[marker], Versioning::Enabled, 2).actions, [(marker.mark, Action::Remove)]);
    assert_eq!(due(vec![expires("", 5)], &[marker], Versioning::Enabled, 6).actions, []);
    assert_eq!(due(vec![expires("", 5)], &[marker], Versioning::Enabled, 7).actions, [(marker.mark, Action::Remove)]);
}

// --- one jump is as good as many days

/// A key with its versions, the newest first.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    name: String,
    versions: Vec<Owned>,
}

#[derive(Clone, Debug, PartialEq)]
struct Owned {
    mark: Mark,
    modified: i64,
    /// `None`: a marker.
    object: Option<(u64, StorageClass, Tags)>,
}

impl Owned {
    fn seen(&self, with_tags: bool) -> Seen<'_> {
        let what = match &self.object {
            None => What::Marker,
            Some((size, class, tags)) => {
                What::Object { size: *size, class: *class, tags: with_tags.then_some(tags), lock: Lock::default() }
            }
        };
        Seen { mark: self.mark, modified: self.modified, what }
    }
}

/// Does to a key what the worker does; answers when there may be more.
fn midnight_passes(rules: &Configuration, key: &mut Key, versioning: Versioning, as_of: i64) -> Option<i64> {
    let seen: Vec<_> = key.versions.iter().map(|version| version.seen(true)).collect();
    let listed: Vec<_> = key.versions.iter().map(|version| version.seen(false)).collect();
    let judged = judge(rules, &key.name, &seen, versioning, as_of);
    let glance = judge(rules, &key.name, &listed, versioning, as_of);
    assert!(judged.actions.is_empty() || !glance.actions.is_empty() || glance.needs_tags, "a glance at the rows misses nothing");
    if judged.actions.is_empty() {
        assert!(judged.next.is_none_or(|next| glance.next.is_some_and(|earlier| earlier <= next)));
    }
    let mut next = judged.next;
    for (mark, action) in judged.actions {
        let at = key.versions.iter().position(|version| version.mark == mark).expect("judged versions exist");
        match action {
            Action::Become(class) => key.versions[at].object.as_mut().expect("markers have no class").1 = class,
            Action::Remove => drop(key.versions.remove(at)),
            Action::Expire if versioning == Versioning::Unversioned => key.versions.clear(),
            Action::Expire => {
                let mark = Mark::stamped(next_sequence(as_of, Some(mark.sequence)), 1);
                key.versions.insert(0, Owned { mark, modified: as_of, object: None });
                next = next.into_iter().chain(Digest::of(rules).first_due(as_of)).min();
            }
        }
    }
    next
}

fn day_by_day(rules: &Configuration, keys: &mut [Key], versioning: Versioning, days: i64) {
    for day in 1..=days {
        for key in keys.iter_mut() {
            midnight_passes(rules, key, versioning, day * DAY);
        }
    }
}

fn in_one_jump(rules: &Configuration, keys: &mut [Key], versioning: Versioning, days: i64) -> usize {
    let (mut as_of, mut passes) = (DAY, 0);
    while as_of <= days * DAY {
        passes += 1;
        let seen = keys.iter_mut().filter_map(|key| midnight_passes(rules, key, versioning, as_of)).min();
        let Some(next) = seen else { break };
        assert!(next > as_of && midnight::is_midnight(next));
        as_of = next;
    }
    passes
}

fn any_class() -> impl Strategy<Value = StorageClass> {
    use StorageClass::{DeepArchive, Glacier, GlacierIr, IntelligentTiering, OneZoneIa, Standard, StandardIa};
    prop::sample::select(vec![Standard, StandardIa, OneZoneIa, IntelligentTiering, GlacierIr, Glacier, DeepArchive])
}
fn any_when() -> impl Strategy<Value = When> {
    prop_oneof![4 => (0..40i32).prop_map(When::Days), 1 => (0..60i64).prop_map(|day| When::Date(day * DAY))]
}
fn any_tags() -> impl Strategy<Value = Tags> {
    prop_oneof![Just(Vec::new()), "[ab]".prop_map(|value| vec![("t".to_owned(), value)])]
}
fn any_rule() -> impl Strategy<Value = Rule> {
    let filter = ("[ab]{0,1}", any_tags(), option::weighted(0.2, 0..300_000i64)).prop_map(|(prefix, tags, larger_than)| Filter {
        prefix: Some(prefix),
        tags,
        larger_than,
        smaller_than: None,
    });
    let expiration = option::of(prop_oneof![4 => any_when().prop_map(Expiration::At), 1 => Just(Expiration::OfMarkers(true))]);
    let transition = (any_when(), any_class()).prop_map(|(when, class)| Transition { when, class });
    let noncurrent =
        (0..40i32, option::of(1..4i32), any_class()).prop_map(|(days, newer, class)| NoncurrentTransition { days, newer, class });
    let gone = option::of((1..40i32, option::of(1..4i32)).prop_map(|(days, newer)| NoncurrentExpiration { days, newer }));
    (filter, expiration, vec(transition, 0..3), vec(noncurrent, 0..3), gone, prop::bool::weighted(0.9)).prop_map(
        |(filter, expiration, transitions, noncurrent_transitions, noncurrent_expiration, is_enabled)| Rule {
            is_enabled,
            scope: Scope::Filter(filter),
            expiration,
            transitions,
            noncurrent_transitions,
            noncurrent_expiration,
            ..rule("")
        },
    )
}
fn any_key() -> impl Strategy<Value = Key> {
    let version = (0..DAY, option::weighted(0.8, (prop::sample::select(vec![10, LARGE]), any_class(), any_tags())));
    ("[ab]{1,2}", vec(version, 1..5)).prop_map(|(name, mut versions)| {
        versions.sort_by_key(|(modified, _)| -modified);
        let count = versions.len();
        let owned = versions.into_iter().enumerate().map(|(at, (modified, object))| {
            let mark = Mark::stamped((count - at) as u64, 1);
            Owned { mark, modified, object }
        });
        Key { name, versions: owned.collect() }
    })
}

proptest! {
    #[test]
    fn one_jump_ends_where_many_days_end(
        rules in vec(any_rule(), 1..4),
        varies: bool,
        keys in vec(any_key(), 1..5),
        is_versioned: bool,
    ) {
        let minimum = if varies { MinimumSize::VariesByClass } else { MinimumSize::AllClasses };
        let rules = Configuration { rules, minimum };
        let versioning = if is_versioned { Versioning::Enabled } else { Versioning::Unversioned };
        let mut keys = keys;
        if !is_versioned {
            keys.iter_mut().for_each(|key| key.versions.truncate(1));
            keys.retain(|key| key.versions[0].object.is_some());
        }
        let (mut patient, mut hasty) = (keys.clone(), keys);
        day_by_day(&rules, &mut patient, versioning, 130);
        let passes = in_one_jump(&rules, &mut hasty, versioning, 130);
        // Markers carry the same times, whichever way they came about.
        prop_assert_eq!(patient, hasty);
        prop_assert!(passes <= 130);
    }
}
