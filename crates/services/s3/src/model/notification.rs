//! Whom a bucket tells about what: its notification configuration.
//!
//! AWS: "Configuring event notifications using object key name filtering" (User Guide): two rules may not share an event whose keys
//! could match both, that is, whose prefixes and whose suffixes overlap.

use serde::{Deserialize, Serialize};

use super::event::{self, EventKind};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notifications {
    pub rules: Vec<Rule>,
    /// EventBridge is told of everything.
    pub event_bridge: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    pub id: String,
    pub destination: Destination,
    pub arn: String,
    /// As they were given: `s3:ObjectCreated:*`.
    pub events: Vec<String>,
    pub filter: Filter,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Destination {
    Function,
    Queue,
    Topic,
}

/// `None` where nothing was said, which matches every key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    pub prefix: Option<String>,
    pub suffix: Option<String>,
}

/// Two rules that would both be told of the same thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// The events as both rules name them.
    pub events: (String, String),
    /// A filter is involved.
    pub is_filtered: bool,
}

impl Notifications {
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty() && !self.event_bridge
    }
    /// The rules that are told of an event.
    pub fn told<'a>(&'a self, kind: EventKind, key: &'a str) -> impl Iterator<Item = &'a Rule> {
        self.rules.iter().filter(move |rule| rule.filter.matches(key) && rule.events.iter().any(|asked| kind.is_told_by(asked)))
    }
    pub fn overlap(&self) -> Option<Overlap> {
        let pairs = self.rules.iter().enumerate().flat_map(|(at, first)| self.rules[at + 1..].iter().map(move |second| (first, second)));
        pairs.filter(|(first, second)| first.filter.overlaps(&second.filter)).find_map(|(first, second)| {
            let events = first.events.iter().flat_map(|one| second.events.iter().map(move |other| (one, other)));
            let (one, other) = events.into_iter().find(|(one, other)| event::overlap(one, other))?;
            let is_filtered = first.filter != Filter::default() || second.filter != Filter::default();
            Some(Overlap { events: (one.clone(), other.clone()), is_filtered })
        })
    }
}

impl Filter {
    pub fn matches(&self, key: &str) -> bool {
        self.prefix.as_deref().is_none_or(|prefix| key.starts_with(prefix))
            && self.suffix.as_deref().is_none_or(|suffix| key.ends_with(suffix))
    }
    fn overlaps(&self, other: &Filter) -> bool {
        let (mine, theirs) = (self.prefix.as_deref().unwrap_or(""), other.prefix.as_deref().unwrap_or(""));
        let prefixes = mine.starts_with(theirs) || theirs.starts_with(mine);
        let (mine, theirs) = (self.suffix.as_deref().unwrap_or(""), other.suffix.as_deref().unwrap_or(""));
        prefixes && (mine.ends_with(theirs) || theirs.ends_with(mine))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn filter(prefix: &str, suffix: &str) -> Filter {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Filter { prefix: some(prefix), suffix: some(suffix) }
    }

    fn rules(filters: [(&str, Filter); 2]) -> Notifications {
        let rule = |(event, filter): (&str, Filter)| Rule {
            id: String::new(),
            destination: Destination::Queue,
            arn: String::new(),
            events: vec![event.to_owned()],
            filter,
        };
        Notifications { rules: filters.map(rule).into(), event_bridge: false }
    }

    /// The examples of "… with overlapping prefixes and suffixes" (User Guide).
    #[test]
    fn the_examples_of_the_user_guide() {
        let (put, all, removed) = ("s3:ObjectCreated:Put", "s3:ObjectCreated:*", "s3:ObjectRemoved:*");
        assert_eq!(rules([(all, filter("images/", "jpg")), (all, filter("images/", "png"))]).overlap(), None);
        assert_eq!(rules([(all, filter("images", "jpg")), (all, filter("logs", "jpg"))]).overlap(), None);
        assert_eq!(rules([(all, filter("images/", "")), (removed, filter("images/", ""))]).overlap(), None);
        assert!(rules([(put, filter("images/", "")), (all, filter("", ""))]).overlap().is_some());
        assert!(rules([(put, filter("image", "jpg")), (put, filter("images", "jpg"))]).overlap().is_some());
        assert!(rules([(put, filter("", "pg")), (put, filter("", "jpg"))]).overlap().unwrap().is_filtered);
        let same = rules([(removed, filter("", "")), (removed, filter("", ""))]).overlap().unwrap();
        assert_eq!((same.events, same.is_filtered), ((removed.to_owned(), removed.to_owned()), false));
    }

    proptest! {
        #[test]
        fn a_key_that_matches_both_makes_them_overlap(
            a in "[ab]{0,2}", b in "[ab]{0,2}", c in "[ab]{0,2}", d in "[ab]{0,2}", key in "[ab]{0,6}",
        ) {
            let (first, second) = (filter(&a, &b), filter(&c, &d));
            if first.matches(&key) && second.matches(&key) {
                prop_assert!(first.overlaps(&second));
            }
            prop_assert_eq!(first.overlaps(&second), second.overlaps(&first));
        }
    }
}
