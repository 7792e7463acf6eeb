//! Splitting, merging, and both until a stream has so many shards of equal size.
//!
//! Open shards tile the hash keys from 0 to 2^128 - 1: each plan here closes some and makes others that tile the same keys. A child knows
//! the one or two shards it comes from, and readers follow that; so going from three shards to four passes through shards that are closed
//! as soon as they are made, as on AWS ("the API creates short-lived shards", UpdateShardCount API reference).

use std::collections::BTreeSet;

use super::hash_key::{self, HashRange};

/// An open shard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    pub number: u32,
    pub range: HashRange,
}

/// A shard to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Birth {
    pub number: u32,
    pub range: HashRange,
    /// The parent, and of a merge the adjacent parent.
    pub parents: Vec<u32>,
    /// It is only passed through: closed before anybody could write to it.
    pub is_closed: bool,
}

/// What becomes of the shards of a stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Open shards that end.
    pub closing: Vec<u32>,
    /// By number.
    pub births: Vec<Birth>,
}

impl Plan {
    /// How many more open shards there will be.
    pub fn growth(&self) -> i64 {
        self.births.iter().filter(|birth| !birth.is_closed).count() as i64 - self.closing.len() as i64
    }
}

/// `None` when a child would have no room. AWS wants the new key to be "greater than one plus the shard's StartingHashKey and less than
/// the shard's EndingHashKey".
pub fn split(next_number: u32, shard: Open, new_start: u128) -> Option<Plan> {
    let HashRange { start, end } = shard.range;
    if new_start <= start.saturating_add(1) || new_start >= end {
        return None;
    }
    let mut work = Work::over(next_number, &[shard]);
    work.split(0, new_start);
    Some(work.into_plan())
}

/// `None` unless the second begins where the first ends.
pub fn merge(next_number: u32, shard: Open, adjacent: Open) -> Option<Plan> {
    if shard.range.end.checked_add(1) != Some(adjacent.range.start) {
        return None;
    }
    let mut work = Work::over(next_number, &[shard, adjacent]);
    work.merge(0);
    Some(work.into_plan())
}

/// So many shards of equal size: what straddles a new border is split there, then the pieces between two borders are merged.
pub fn uniform(next_number: u32, open: &[Open], count: u32) -> Plan {
    let starts = hash_key::uniform_starts(count);
    let mut work = Work::over(next_number, open);
    for start in &starts {
        let at = work.open.iter().position(|shard| shard.range.holds(*start)).expect("open shards tile all hash keys");
        if work.open[at].range.start != *start {
            work.split(at, *start);
        }
    }
    for (at, range) in hash_key::ranges(&starts).into_iter().enumerate() {
        while work.open[at].range.end < range.end {
            work.merge(at);
        }
    }
    work.into_plan()
}

/// A plan being made.
struct Work {
    next_number: u32,
    /// In order of their hash keys.
    open: Vec<Open>,
    were_open: BTreeSet<u32>,
    plan: Plan,
}

impl Work {
    fn over(next_number: u32, open: &[Open]) -> Work {
        let mut open = open.to_vec();
        open.sort_by_key(|shard| shard.range.start);
        let were_open = open.iter().map(|shard| shard.number).collect();
        Work { next_number, open, were_open, plan: Plan::default() }
    }

    fn split(&mut self, at: usize, new_start: u128) {
        let Open { number, range } = self.open[at];
        let lower = self.bear(HashRange { start: range.start, end: new_start - 1 }, vec![number]);
        let upper = self.bear(HashRange { start: new_start, end: range.end }, vec![number]);
        self.open.splice(at..=at, [lower, upper]);
    }

    /// The shard with the one behind it.
    fn merge(&mut self, at: usize) {
        let (one, other) = (self.open[at], self.open[at + 1]);
        let child = self.bear(HashRange { start: one.range.start, end: other.range.end }, vec![one.number, other.number]);
        self.open.splice(at..=at + 1, [child]);
    }

    fn bear(&mut self, range: HashRange, parents: Vec<u32>) -> Open {
        let number = self.next_number;
        self.next_number += 1;
        self.plan.births.push(Birth { number, range, parents, is_closed: false });
        Open { number, range }
    }

    fn into_plan(mut self) -> Plan {
        let open: BTreeSet<u32> = self.open.iter().map(|shard| shard.number).collect();
        self.plan.closing = self.were_open.difference(&open).copied().collect();
        for birth in &mut self.plan.births {
            birth.is_closed = !open.contains(&birth.number);
        }
        self.plan
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn uniform_open(count: u32) -> Vec<Open> {
        let ranges = hash_key::ranges(&hash_key::uniform_starts(count));
        (0..).zip(ranges).map(|(number, range)| Open { number, range }).collect()
    }

    /// The open shards after a plan.
    fn after(open: &[Open], plan: &Plan) -> Vec<Open> {
        let stay = open.iter().copied().filter(|shard| !plan.closing.contains(&shard.number));
        let born = plan.births.iter().filter(|birth| !birth.is_closed).map(|birth| Open { number: birth.number, range: birth.range });
        let mut open: Vec<_> = stay.chain(born).collect();
        open.sort_by_key(|shard| shard.range.start);
        open
    }

    #[test]
    fn a_split_makes_two_of_one_and_a_merge_one_of_two() {
        let whole = Open { number: 0, range: HashRange::ALL };
        let plan = split(1, whole, 1 << 127).unwrap();
        assert_eq!((plan.closing.as_slice(), plan.births.len(), plan.growth()), ([0].as_slice(), 2, 1));
        let halves = after(&[whole], &plan);
        assert_eq!(halves[1], Open { number: 2, range: HashRange { start: 1 << 127, end: u128::MAX } });
        let plan = merge(3, halves[0], halves[1]).unwrap();
        assert_eq!(plan.births[0], Birth { number: 3, range: HashRange::ALL, parents: vec![1, 2], is_closed: false });
        assert_eq!(merge(3, halves[1], halves[0]), None, "adjacency has a direction");
        assert_eq!((split(1, whole, 1), split(1, whole, u128::MAX)), (None, None));
    }

    #[test]
    fn doubling_splits_each_and_the_same_number_changes_nothing() {
        let plan = uniform(2, &uniform_open(2), 4);
        assert_eq!((plan.closing.len(), plan.births.len()), (2, 4));
        assert!(plan.births.iter().all(|birth| !birth.is_closed && birth.parents.len() == 1));
        assert_eq!(uniform(4, &uniform_open(4), 4), Plan::default());
    }

    proptest! {
        #[test]
        fn from_any_number_of_shards_to_any_other(counts in prop::collection::vec(1u32..40, 2..6)) {
            let mut open = uniform_open(counts[0]);
            let mut next = counts[0];
            for count in &counts[1..] {
                let plan = uniform(next, &open, *count);
                let mut known: BTreeSet<u32> = open.iter().map(|shard| shard.number).collect();
                for birth in &plan.births {
                    prop_assert!(birth.parents.iter().all(|parent| known.contains(parent)), "parents come first");
                    prop_assert!(matches!(birth.parents.len(), 1 | 2));
                    known.insert(birth.number);
                }
                next += plan.births.len() as u32;
                open = after(&open, &plan);
                let ranges: Vec<_> = open.iter().map(|shard| shard.range).collect();
                prop_assert_eq!(ranges, hash_key::ranges(&hash_key::uniform_starts(*count)));
            }
        }
    }
}
