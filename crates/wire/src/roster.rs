//! Which members of a structure a decoder has met: finds them by their wire names and knows which required ones never came.

use crate::schema::{Location, Member, StructSchema};

/// More members than any modelled structure has; those beyond would merely not be tracked as seen.
const TRACKED_MAX: usize = 256;

pub(crate) struct Roster {
    schema: &'static StructSchema,
    /// Where the search for the next name begins. Clients write members in the model's order, so it usually ends there too.
    next: usize,
    seen: [u64; TRACKED_MAX / 64],
}

impl Roster {
    pub fn new(schema: &'static StructSchema) -> Roster {
        Roster { schema, next: 0, seen: [0; TRACKED_MAX / 64] }
    }

    /// The body member of this wire name. Members bound to headers, labels or the query string are no part of a body.
    pub fn find(&mut self, wire: &str) -> Option<(usize, &'static Member)> {
        self.find_by(|member| member.wire == wire)
    }

    pub fn find_by(&mut self, is_it: impl Fn(&Member) -> bool) -> Option<(usize, &'static Member)> {
        let members = self.schema.members;
        let index = (self.next..members.len())
            .chain(0..self.next.min(members.len()))
            .find(|&index| members[index].at == Location::Body && is_it(&members[index]))?;
        self.next = index + 1;
        Some((index, &members[index]))
    }

    pub fn mark(&mut self, index: usize) {
        if let Some(word) = self.seen.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
    }

    pub fn has(&self, index: usize) -> bool {
        self.seen.get(index / 64).is_none_or(|word| word >> (index % 64) & 1 == 1)
    }

    /// Required members, among those that `belongs` admits, that were never marked.
    pub fn missing(&self, belongs: impl Fn(usize, &Member) -> bool) -> impl Iterator<Item = &'static Member> {
        let members = self.schema.members.iter().enumerate();
        members.filter(move |(index, member)| member.required && belongs(*index, member) && !self.has(*index)).map(|(_, member)| member)
    }
}
