//! Which objects a rule means.

use std::fmt::{self, Display, Formatter};

use serde::{Deserialize, Serialize};

use crate::model::tagging::Tags;

/// AWS: `Filter`; or, in configurations of the first version, a bare `Prefix`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    Prefix(String),
    Filter(Filter),
}

/// All that is given must hold; an empty filter means every object. Sizes are as given until they are checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    pub prefix: Option<String>,
    pub tags: Tags,
    pub larger_than: Option<i64>,
    pub smaller_than: Option<i64>,
}

impl Scope {
    pub fn prefix(&self) -> &str {
        match self {
            Scope::Prefix(prefix) => prefix,
            Scope::Filter(filter) => filter.prefix.as_deref().unwrap_or_default(),
        }
    }
    pub fn tags(&self) -> &[(String, String)] {
        match self {
            Scope::Prefix(_) => &[],
            Scope::Filter(filter) => &filter.tags,
        }
    }
    pub fn has_sizes(&self) -> bool {
        matches!(self, Scope::Filter(filter) if filter.larger_than.is_some() || filter.smaller_than.is_some())
    }

    /// Whether it means an object. Tags that nobody has looked up (`None`) are taken to be the right ones.
    pub fn means(&self, key: &str, size: u64, tags: Option<&[(String, String)]>) -> bool {
        let has_tags = || tags.is_none_or(|tags| self.tags().iter().all(|tag| tags.contains(tag)));
        key.starts_with(self.prefix()) && self.has_size(size) && has_tags()
    }

    /// Delete markers have neither tags nor a size, so that only a prefix can mean them.
    pub fn means_marker(&self, key: &str) -> bool {
        key.starts_with(self.prefix()) && self.tags().is_empty() && !self.has_sizes()
    }

    /// AWS: both bounds are exclusive.
    fn has_size(&self, size: u64) -> bool {
        let Scope::Filter(filter) = self else { return true };
        let size = i64::try_from(size).unwrap_or(i64::MAX);
        filter.larger_than.is_none_or(|bound| size > bound) && filter.smaller_than.is_none_or(|bound| size < bound)
    }
}

impl Filter {
    pub fn predicates(&self) -> usize {
        usize::from(self.prefix.is_some())
            + self.tags.len()
            + usize::from(self.larger_than.is_some())
            + usize::from(self.smaller_than.is_some())
    }
}

/// As S3's error messages name a filter: `(prefix=logs/ and tag={key=a, value=b})`.
impl Display for Scope {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let filter = match self {
            Scope::Prefix(prefix) => return write!(f, "(prefix={prefix})"),
            Scope::Filter(filter) => filter,
        };
        let prefix = filter.prefix.iter().map(|prefix| format!("prefix={prefix}"));
        let tags = filter.tags.iter().map(|(key, value)| format!("tag={{key={key}, value={value}}}"));
        let larger = filter.larger_than.iter().map(|bound| format!("objectsizegreaterthan={bound}"));
        let smaller = filter.smaller_than.iter().map(|bound| format!("objectsizelessthan={bound}"));
        let all: Vec<String> = prefix.chain(tags).chain(larger).chain(smaller).collect();
        write!(f, "({})", all.join(" and "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &str, value: &str) -> (String, String) {
        (key.into(), value.into())
    }

    #[test]
    fn everything_that_is_given_must_hold() {
        let filter = Filter { prefix: Some("a/".into()), tags: vec![tag("t", "1")], larger_than: Some(10), smaller_than: Some(20) };
        let scope = Scope::Filter(filter);
        let tags = [tag("s", ""), tag("t", "1")];
        assert!(scope.means("a/x", 11, Some(&tags)) && scope.means("a/x", 19, None));
        assert!(!scope.means("b/x", 11, Some(&tags)) && !scope.means("a/x", 10, Some(&tags)) && !scope.means("a/x", 20, Some(&tags)));
        assert!(!scope.means("a/x", 11, Some(&[tag("t", "2")])));
        assert!(!scope.means_marker("a/x"));
        assert_eq!(scope.to_string(), "(prefix=a/ and tag={key=t, value=1} and objectsizegreaterthan=10 and objectsizelessthan=20)");
        assert!(Scope::Filter(Filter::default()).means("", 0, Some(&[])));
    }
}
