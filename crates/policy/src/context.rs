//! What a request says about itself: condition keys and their values.

use std::borrow::Cow;

/// AWS: "AWS global condition context keys" (IAM User Guide). A key given several times has several values.
#[derive(Clone, Debug, Default)]
pub struct Context<'a> {
    facts: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

impl<'a> Context<'a> {
    pub fn insert(&mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        self.facts.push((key.into(), value.into()));
    }
    /// AWS: "Condition key names are not case-sensitive."
    pub fn values(&self, key: &str) -> impl Iterator<Item = &str> {
        self.facts.iter().filter(move |(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| &**value)
    }
    /// The value of a key that has one: what a policy variable stands for.
    pub fn only<'s>(&'s self, key: &str) -> Option<&'s str> {
        let mut named = self.facts.iter().filter(|(name, _)| name.eq_ignore_ascii_case(key));
        let (_, value) = named.next()?;
        named.next().is_none().then_some(&**value)
    }
}
