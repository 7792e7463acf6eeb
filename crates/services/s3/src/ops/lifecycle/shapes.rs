//! Rules in AWS's shapes and in ours. What the schema does not allow is found here, everything else by the model.

use api_s3::{
    AbortIncompleteMultipartUpload, LifecycleExpiration, LifecycleRule, LifecycleRuleAndOperator, LifecycleRuleFilter,
    NoncurrentVersionExpiration, NoncurrentVersionTransition, Tag, Transition as TransitionShape,
};
use kernel::{Error, Timestamp};

use crate::errors::malformed_xml;
use crate::model::lifecycle::{Expiration, Filter, NoncurrentExpiration, NoncurrentTransition, Rule, Scope, Transition, When};
use crate::model::storage_class::StorageClass;
use crate::ops::tagging::{from_shape, to_shape};

pub fn parse(rule: LifecycleRule) -> Result<Rule, Error> {
    let is_enabled = match rule.status.as_str() {
        "Enabled" => true,
        "Disabled" => false,
        _ => return Err(malformed_xml()),
    };
    let scope = match (rule.prefix, rule.filter) {
        (Some(prefix), None) => Scope::Prefix(prefix),
        (None, Some(filter)) => Scope::Filter(parse_filter(filter)?),
        (Some(_), Some(_)) | (None, None) => return Err(malformed_xml()),
    };
    let abort = |abort: AbortIncompleteMultipartUpload| abort.days_after_initiation.ok_or_else(malformed_xml);
    Ok(Rule {
        id: rule.id.unwrap_or_default(),
        is_enabled,
        scope,
        expiration: rule.expiration.map(parse_expiration).transpose()?,
        transitions: each(rule.transitions, parse_transition)?,
        noncurrent_transitions: each(rule.noncurrent_version_transitions, parse_noncurrent_transition)?,
        noncurrent_expiration: rule.noncurrent_version_expiration.map(parse_noncurrent_expiration).transpose()?,
        abort_days: rule.abort_incomplete_multipart_upload.map(abort).transpose()?,
    })
}

fn each<S, T>(shapes: Option<Vec<S>>, parse: fn(S) -> Result<T, Error>) -> Result<Vec<T>, Error> {
    shapes.into_iter().flatten().map(parse).collect()
}

/// AWS: "A Filter can have exactly one of Prefix, Tag, ObjectSizeGreaterThan, ObjectSizeLessThan, or And", and `And` at least two.
fn parse_filter(shape: LifecycleRuleFilter) -> Result<Filter, Error> {
    let LifecycleRuleFilter { prefix, tag, object_size_greater_than: larger_than, object_size_less_than: smaller_than, and } = shape;
    let single = Filter { prefix, tags: from_shape(tag.into_iter().collect()), larger_than, smaller_than };
    match and {
        None if single.predicates() <= 1 => Ok(single),
        Some(and) if single.predicates() == 0 => {
            let LifecycleRuleAndOperator { prefix, tags, object_size_greater_than, object_size_less_than } = and;
            let filter = Filter {
                prefix,
                tags: from_shape(tags.unwrap_or_default()),
                larger_than: object_size_greater_than,
                smaller_than: object_size_less_than,
            };
            if filter.predicates() < 2 { Err(malformed_xml()) } else { Ok(filter) }
        }
        _ => Err(malformed_xml()),
    }
}

fn parse_when(days: Option<i32>, date: Option<Timestamp>) -> Result<When, Error> {
    match (days, date) {
        (Some(days), None) => Ok(When::Days(days)),
        (None, Some(date)) => Ok(When::Date(date.millis())),
        _ => Err(malformed_xml()),
    }
}

fn parse_expiration(shape: LifecycleExpiration) -> Result<Expiration, Error> {
    match shape.expired_object_delete_marker {
        None => parse_when(shape.days, shape.date).map(Expiration::At),
        Some(goes) if shape.days.is_none() && shape.date.is_none() => Ok(Expiration::OfMarkers(goes)),
        Some(_) => Err(malformed_xml()),
    }
}

fn parse_class(name: Option<String>) -> Result<StorageClass, Error> {
    name.and_then(|name| StorageClass::parse(&name)).ok_or_else(malformed_xml)
}

fn parse_transition(shape: TransitionShape) -> Result<Transition, Error> {
    Ok(Transition { when: parse_when(shape.days, shape.date)?, class: parse_class(shape.storage_class)? })
}

fn parse_noncurrent_transition(shape: NoncurrentVersionTransition) -> Result<NoncurrentTransition, Error> {
    let days = shape.noncurrent_days.ok_or_else(malformed_xml)?;
    Ok(NoncurrentTransition { days, newer: shape.newer_noncurrent_versions, class: parse_class(shape.storage_class)? })
}

fn parse_noncurrent_expiration(shape: NoncurrentVersionExpiration) -> Result<NoncurrentExpiration, Error> {
    let days = shape.noncurrent_days.ok_or_else(malformed_xml)?;
    Ok(NoncurrentExpiration { days, newer: shape.newer_noncurrent_versions })
}

pub fn show(rule: Rule) -> LifecycleRule {
    let (prefix, filter) = match rule.scope {
        Scope::Prefix(prefix) => (Some(prefix), None),
        Scope::Filter(filter) => (None, Some(show_filter(filter))),
    };
    LifecycleRule {
        expiration: rule.expiration.map(show_expiration),
        id: Some(rule.id),
        prefix,
        filter,
        status: if rule.is_enabled { "Enabled" } else { "Disabled" }.to_owned(),
        transitions: some(rule.transitions, show_transition),
        noncurrent_version_transitions: some(rule.noncurrent_transitions, |transition| NoncurrentVersionTransition {
            noncurrent_days: Some(transition.days),
            storage_class: Some(transition.class.name().to_owned()),
            newer_noncurrent_versions: transition.newer,
        }),
        noncurrent_version_expiration: rule.noncurrent_expiration.map(|expiration| NoncurrentVersionExpiration {
            noncurrent_days: Some(expiration.days),
            newer_noncurrent_versions: expiration.newer,
        }),
        abort_incomplete_multipart_upload: rule.abort_days.map(|days| AbortIncompleteMultipartUpload { days_after_initiation: Some(days) }),
    }
}

fn some<T, S>(items: Vec<T>, show: fn(T) -> S) -> Option<Vec<S>> {
    (!items.is_empty()).then(|| items.into_iter().map(show).collect())
}

fn show_filter(filter: Filter) -> LifecycleRuleFilter {
    let is_and = filter.predicates() > 1;
    let Filter { prefix, tags, larger_than, smaller_than } = filter;
    if is_and {
        let tags = (!tags.is_empty()).then(|| to_shape(tags));
        let and = LifecycleRuleAndOperator { prefix, tags, object_size_greater_than: larger_than, object_size_less_than: smaller_than };
        return LifecycleRuleFilter { and: Some(and), ..Default::default() };
    }
    let tag = tags.into_iter().next().map(|(key, value)| Tag { key, value });
    LifecycleRuleFilter { prefix, tag, object_size_greater_than: larger_than, object_size_less_than: smaller_than, and: None }
}

fn show_when(when: When) -> (Option<i32>, Option<Timestamp>) {
    match when {
        When::Days(days) => (Some(days), None),
        When::Date(date) => (None, Some(Timestamp::from_millis(date))),
    }
}

fn show_expiration(expiration: Expiration) -> LifecycleExpiration {
    match expiration {
        Expiration::At(when) => {
            let (days, date) = show_when(when);
            LifecycleExpiration { date, days, expired_object_delete_marker: None }
        }
        Expiration::OfMarkers(goes) => LifecycleExpiration { expired_object_delete_marker: Some(goes), ..Default::default() },
    }
}

fn show_transition(transition: Transition) -> TransitionShape {
    let (days, date) = show_when(transition.when);
    TransitionShape { date, days, storage_class: Some(transition.class.name().to_owned()) }
}
