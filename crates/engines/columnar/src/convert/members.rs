//! Which member of a struct a JSON key names.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::StructField;
use crate::json::Value;

use super::values::Rules;

/// The members of one struct, by the keys that name them.
pub(super) struct Members {
    keys: HashMap<Vec<u8>, usize>,
    /// Keys come in the same order record after record: what each place held last, and which member that was.
    seen: Vec<(Vec<u8>, Option<usize>)>,
    /// For each member, where on the tape its value is in the object at hand.
    found: Vec<Option<usize>>,
}

/// Objects with more keys than this do not teach us their order: a map in disguise must not fill memory.
const PLACES_MAX: usize = 1024;

impl Members {
    pub(super) fn new(fields: &[StructField], rules: &Rules) -> Self {
        let mut keys = HashMap::new();
        for (member, field) in fields.iter().enumerate() {
            let key = rules.key_of(&field.name);
            keys.insert(fold(rules, key.as_bytes()).into_owned(), member);
        }
        Self { keys, seen: Vec::new(), found: vec![None; fields.len()] }
    }

    /// Finds each member's value in the object. Of a key that comes twice the last one counts.
    pub(super) fn find(&mut self, rules: &Rules, object: Value<'_>) {
        self.found.fill(None);
        for (place, (key, value)) in object.entries().enumerate() {
            if let Some(member) = self.member(rules, place, key) {
                self.found[member] = Some(value.position());
            }
        }
    }

    /// The members' values are the items of an array, in their order.
    pub(super) fn find_by_place(&mut self, array: Value<'_>) {
        self.found.fill(None);
        for (found, item) in self.found.iter_mut().zip(array.items()) {
            *found = Some(item.position());
        }
    }

    pub(super) fn position(&self, member: usize) -> Option<usize> {
        self.found[member]
    }

    fn member(&mut self, rules: &Rules, place: usize, key: Value<'_>) -> Option<usize> {
        let raw = key.raw();
        match self.seen.get(place) {
            Some((last, member)) if last == raw => return *member,
            _ => {}
        }
        let member = self.look_up(rules, &key.characters());
        match self.seen.get_mut(place) {
            Some(last) => *last = (raw.to_vec(), member),
            None if place < PLACES_MAX => self.seen.push((raw.to_vec(), member)),
            None => {}
        }
        member
    }

    fn look_up(&self, rules: &Rules, key: &[u8]) -> Option<usize> {
        let key = fold(rules, key);
        let exact = self.keys.get(key.as_ref()).copied();
        if exact.is_some() || !rules.dots_are_underscores() {
            return exact;
        }
        let underscored: Vec<u8> = key.iter().map(|b| if *b == b'.' { b'_' } else { *b }).collect();
        self.keys.get(&underscored).copied()
    }
}

pub(super) fn fold<'a>(rules: &Rules, key: &'a [u8]) -> Cow<'a, [u8]> {
    if !rules.case_insensitive() || !key.iter().any(|b| b.is_ascii_uppercase() || !b.is_ascii()) {
        return Cow::Borrowed(key);
    }
    match std::str::from_utf8(key) {
        Ok(text) => Cow::Owned(text.to_lowercase().into_bytes()),
        Err(_) => Cow::Owned(key.to_ascii_lowercase()),
    }
}
