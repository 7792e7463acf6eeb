//! Which configurations there can be.
//!
//! AWS: PutBucketLifecycleConfiguration, "Lifecycle configuration elements" and "Transitioning objects using Amazon S3 Lifecycle"
//! (User Guide). The first fault found is the answer: the number of rules and their ids, then each rule in order.

use std::collections::HashSet;

use super::midnight::{self, DAY};
use super::{Configuration, Expiration, Filter, Rule, Scope, When};
use crate::model::storage_class::StorageClass;
use crate::model::tagging;

pub const RULES_MAX: usize = 1000;
pub const ID_CHARS_MAX: usize = 255;
pub const SIZE_MAX: i64 = 1_099_511_627_776_000;
pub const NEWER_MAX: i32 = 100;
const PREFIX_BYTES_MAX: usize = 1024;

/// The number that is wrong, as AWS names it: the element, and the action that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub element: &'static str,
    pub action: &'static str,
}

const fn place(element: &'static str, action: &'static str) -> Place {
    Place { element, action }
}
const EXPIRATION: Place = place("Days", "Expiration");
const TRANSITION: Place = place("Days", "Transition");
const NONCURRENT_EXPIRATION: Place = place("NoncurrentDays", "NoncurrentVersionExpiration");
const NONCURRENT_TRANSITION: Place = place("NoncurrentDays", "NoncurrentVersionTransition");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No rules, a filter with more than one predicate outside `And`: what the schema does not allow.
    Schema,
    TooManyRules,
    IdTooLong {
        id: String,
    },
    SameId {
        id: String,
    },
    /// A rule has a filter where the first has none.
    FilterInV1,
    PrefixInV2,
    NewerInV1,
    NoAction,
    PrefixTooLong,
    DuplicateTag,
    TagKey,
    TagValue,
    SizeRange {
        element: &'static str,
        min: i64,
    },
    SizeOrder,
    NotPositive {
        place: Place,
        value: i32,
    },
    Negative {
        place: Place,
        value: i32,
    },
    NewerTooMany {
        action: &'static str,
        value: i32,
    },
    NotMidnight {
        date: i64,
    },
    /// The action looks at something that has no tags, or no size.
    NotWithTags {
        action: &'static str,
    },
    NotWithSizes {
        action: &'static str,
    },
    NoTargetClass {
        class: StorageClass,
    },
    TooEarly {
        place: Place,
        class: StorageClass,
        days: i32,
    },
    SameClass {
        action: &'static str,
        scope: String,
    },
    MixedTransitions {
        scope: String,
    },
    MixedExpiration {
        scope: String,
    },
    /// The colder class must come later than the warmer: at all, or by so many days.
    Order {
        place: Place,
        scope: String,
        colder: StorageClass,
        warmer: StorageClass,
        days: i32,
        value: When,
    },
    ExpiresBeforeTransition {
        expiration: Place,
        transition: Place,
        scope: String,
        value: When,
    },
}

pub fn check(configuration: &Configuration) -> Result<(), Fault> {
    let rules = &configuration.rules;
    match rules.len() {
        0 => return Err(Fault::Schema),
        1..=RULES_MAX => {}
        _ => return Err(Fault::TooManyRules),
    }
    let mut ids = HashSet::new();
    for Rule { id, .. } in rules {
        if id.chars().count() > ID_CHARS_MAX {
            return Err(Fault::IdTooLong { id: id.clone() });
        }
        if !id.is_empty() && !ids.insert(id) {
            return Err(Fault::SameId { id: id.clone() });
        }
    }
    // AWS calls configurations with filters "Lifecycle V2"; the first rule says which it is.
    let is_v2 = matches!(rules[0].scope, Scope::Filter(_));
    rules.iter().try_for_each(|rule| check_rule(rule, is_v2))
}

fn check_rule(rule: &Rule, is_v2: bool) -> Result<(), Fault> {
    match &rule.scope {
        Scope::Prefix(_) if is_v2 => return Err(Fault::PrefixInV2),
        Scope::Filter(_) if !is_v2 => return Err(Fault::FilterInV1),
        Scope::Prefix(_) => {}
        Scope::Filter(filter) => check_filter(filter)?,
    }
    if rule.scope.prefix().len() > PREFIX_BYTES_MAX {
        return Err(Fault::PrefixTooLong);
    }
    let has_action = rule.expiration.is_some() || rule.noncurrent_expiration.is_some() || rule.abort_days.is_some();
    if !has_action && rule.transitions.is_empty() && rule.noncurrent_transitions.is_empty() {
        return Err(Fault::NoAction);
    }
    check_expiration(rule)?;
    check_transitions(rule)?;
    check_noncurrent(rule, is_v2)?;
    if let Some(days) = rule.abort_days {
        positive(days, place("DaysAfterInitiation", "AbortIncompleteMultipartUpload"))?;
        // AWS: uploads have no tags and no size yet.
        only_by_prefix(rule, "AbortIncompleteMultipartUpload")?;
    }
    Ok(())
}

fn check_filter(filter: &Filter) -> Result<(), Fault> {
    for (at, (key, value)) in filter.tags.iter().enumerate() {
        if key.is_empty() || key.chars().count() > tagging::KEY_CHARS_MAX {
            return Err(Fault::TagKey);
        }
        if value.chars().count() > tagging::VALUE_CHARS_MAX {
            return Err(Fault::TagValue);
        }
        if filter.tags[..at].iter().any(|(earlier, _)| earlier == key) {
            return Err(Fault::DuplicateTag);
        }
    }
    let bounds = [("ObjectSizeGreaterThan", filter.larger_than, 0), ("ObjectSizeLessThan", filter.smaller_than, 1)];
    for (element, bound, min) in bounds {
        if bound.is_some_and(|bound| !(min..=SIZE_MAX).contains(&bound)) {
            return Err(Fault::SizeRange { element, min });
        }
    }
    match (filter.larger_than, filter.smaller_than) {
        (Some(larger), Some(smaller)) if larger >= smaller => Err(Fault::SizeOrder),
        _ => Ok(()),
    }
}

fn only_by_prefix(rule: &Rule, action: &'static str) -> Result<(), Fault> {
    if !rule.scope.tags().is_empty() {
        return Err(Fault::NotWithTags { action });
    }
    if rule.scope.has_sizes() { Err(Fault::NotWithSizes { action }) } else { Ok(()) }
}

fn positive(value: i32, place: Place) -> Result<(), Fault> {
    if value > 0 { Ok(()) } else { Err(Fault::NotPositive { place, value }) }
}

fn check_expiration(rule: &Rule) -> Result<(), Fault> {
    match rule.expiration {
        None => Ok(()),
        Some(Expiration::At(When::Days(days))) => positive(days, EXPIRATION),
        Some(Expiration::At(When::Date(date))) => check_date(date),
        Some(Expiration::OfMarkers(_)) => only_by_prefix(rule, "ExpiredObjectDeleteMarker"),
    }
}

fn check_date(date: i64) -> Result<(), Fault> {
    if midnight::is_midnight(date) { Ok(()) } else { Err(Fault::NotMidnight { date }) }
}

fn check_transitions(rule: &Rule) -> Result<(), Fault> {
    let mut steps = Vec::with_capacity(rule.transitions.len());
    for transition in &rule.transitions {
        match transition.when {
            When::Date(date) => check_date(date)?,
            When::Days(days) => check_days(days, transition.class, TRANSITION)?,
        }
        check_target(transition.class)?;
        steps.push((transition.when, transition.class));
    }
    check_order(rule, &steps, TRANSITION)?;
    let Some(Expiration::At(expiration)) = rule.expiration else { return Ok(()) };
    for (when, _) in steps {
        check_before(rule, when, expiration, TRANSITION, EXPIRATION)?;
    }
    Ok(())
}

fn check_noncurrent(rule: &Rule, is_v2: bool) -> Result<(), Fault> {
    let mut steps = Vec::with_capacity(rule.noncurrent_transitions.len());
    for transition in &rule.noncurrent_transitions {
        check_days(transition.days, transition.class, NONCURRENT_TRANSITION)?;
        check_newer(transition.newer, is_v2, NONCURRENT_TRANSITION.action)?;
        check_target(transition.class)?;
        steps.push((When::Days(transition.days), transition.class));
    }
    check_order(rule, &steps, NONCURRENT_TRANSITION)?;
    let Some(expiration) = rule.noncurrent_expiration else { return Ok(()) };
    positive(expiration.days, NONCURRENT_EXPIRATION)?;
    check_newer(expiration.newer, is_v2, NONCURRENT_EXPIRATION.action)?;
    for (when, _) in steps {
        check_before(rule, when, When::Days(expiration.days), NONCURRENT_TRANSITION, NONCURRENT_EXPIRATION)?;
    }
    Ok(())
}

/// AWS: objects stay in their class for 30 days before they may go to one of the infrequent access classes.
fn check_days(days: i32, class: StorageClass, place: Place) -> Result<(), Fault> {
    if days < 0 {
        return Err(Fault::Negative { place, value: days });
    }
    let is_infrequent = matches!(class, StorageClass::StandardIa | StorageClass::OneZoneIa);
    if is_infrequent && days < 30 { Err(Fault::TooEarly { place, class, days }) } else { Ok(()) }
}

fn check_newer(newer: Option<i32>, is_v2: bool, action: &'static str) -> Result<(), Fault> {
    match newer {
        None => Ok(()),
        Some(_) if !is_v2 => Err(Fault::NewerInV1),
        Some(value) if value > NEWER_MAX => Err(Fault::NewerTooMany { action, value }),
        Some(value) => positive(value, place("NewerNoncurrentVersions", action)),
    }
}

fn check_target(class: StorageClass) -> Result<(), Fault> {
    match class {
        StorageClass::Standard | StorageClass::ReducedRedundancy => Err(Fault::NoTargetClass { class }),
        _ => Ok(()),
    }
}

/// Every two steps of a rule lead down the waterfall of classes, the colder later than the warmer.
fn check_order(rule: &Rule, steps: &[(When, StorageClass)], place: Place) -> Result<(), Fault> {
    for (at, &(when, class)) in steps.iter().enumerate() {
        for &(earlier_when, earlier) in &steps[..at] {
            let scope = rule.scope.to_string();
            if class == earlier {
                return Err(Fault::SameClass { action: place.action, scope });
            }
            let is_reversed = class.can_become(earlier);
            let (warmer, colder) = if is_reversed { (class, earlier) } else { (earlier, class) };
            let (first, then) = if is_reversed { (when, earlier_when) } else { (earlier_when, when) };
            let Some(gap) = days_between(first, then) else { return Err(Fault::MixedTransitions { scope }) };
            let place = named_for(place, when);
            let order = |days| Fault::Order { place, scope, colder, warmer, days, value: when };
            if gap <= 0 || !warmer.can_become(colder) {
                return Err(order(0));
            }
            let least = stay_days(warmer);
            if gap < i64::from(least) {
                return Err(order(least));
            }
        }
    }
    Ok(())
}

/// AWS: a rule leaves an object in a class at least as long as the class is billed for.
const fn stay_days(class: StorageClass) -> i32 {
    match class {
        StorageClass::StandardIa | StorageClass::OneZoneIa => 30,
        StorageClass::GlacierIr | StorageClass::Glacier => 90,
        _ => 0,
    }
}

fn check_before(rule: &Rule, transition: When, expiration: When, at: Place, end: Place) -> Result<(), Fault> {
    let scope = rule.scope.to_string();
    match days_between(transition, expiration) {
        None => Err(Fault::MixedExpiration { scope }),
        Some(1..) => Ok(()),
        Some(_) => {
            let (transition, end) = (named_for(at, transition), named_for(end, expiration));
            Err(Fault::ExpiresBeforeTransition { expiration: end, transition, scope, value: expiration })
        }
    }
}

/// `None` where one counts days and the other names a date.
fn days_between(first: When, then: When) -> Option<i64> {
    match (first, then) {
        (When::Days(first), When::Days(then)) => Some(i64::from(then) - i64::from(first)),
        (When::Date(first), When::Date(then)) => Some(then.saturating_sub(first) / DAY),
        _ => None,
    }
}

fn named_for(place: Place, when: When) -> Place {
    match when {
        When::Days(_) => place,
        When::Date(_) => Place { element: "Date", ..place },
    }
}
