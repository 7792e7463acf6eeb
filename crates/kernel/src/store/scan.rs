//! Ordered reading across layers: a span of keys, and the merge of several sorted sources in which the newest wins.

use std::cmp::Ordering;
use std::ops::{Bound, RangeBounds};

use super::StoreError;

/// A stretch of stored keys and the direction to walk it.
#[derive(Clone, Debug)]
pub(crate) struct Span {
    pub from: Bound<Vec<u8>>,
    pub to: Bound<Vec<u8>>,
    pub descending: bool,
}

pub(crate) type Change<'a> = Result<(&'a [u8], Option<&'a [u8]>), StoreError>;
pub(crate) type Source<'a> = Box<dyn Iterator<Item = Change<'a>> + 'a>;

impl Span {
    pub fn bounds(&self) -> (Bound<&[u8]>, Bound<&[u8]>) {
        (self.from.as_ref().map(Vec::as_slice), self.to.as_ref().map(Vec::as_slice))
    }

    /// No key can lie inside. Maps panic on such bounds, so they must never see them.
    pub fn is_empty(&self) -> bool {
        match self.bounds() {
            (Bound::Included(from), Bound::Included(to)) => from > to,
            (Bound::Included(from) | Bound::Excluded(from), Bound::Included(to) | Bound::Excluded(to)) => from >= to,
            _ => false,
        }
    }

    pub fn directed<'a>(&self, changes: impl DoubleEndedIterator<Item = Change<'a>> + 'a) -> Source<'a> {
        if self.descending { Box::new(changes.rev()) } else { Box::new(changes) }
    }
}

impl RangeBounds<[u8]> for Span {
    fn start_bound(&self) -> Bound<&[u8]> {
        self.bounds().0
    }

    fn end_bound(&self) -> Bound<&[u8]> {
        self.bounds().1
    }
}

/// Merges sources, newest first, into one ordered walk over the rows that exist.
pub(crate) struct Merge<'a> {
    heads: Vec<(Option<Change<'a>>, Source<'a>)>,
    descending: bool,
}

impl<'a> Merge<'a> {
    pub fn new(sources: Vec<Source<'a>>, descending: bool) -> Merge<'a> {
        let heads = sources.into_iter().map(|mut source| (source.next(), source)).collect();
        Merge { heads, descending }
    }

    pub fn nothing() -> Merge<'a> {
        Merge { heads: Vec::new(), descending: false }
    }

    /// The source whose head comes next; of equal keys the newest. A failed source goes first, so that its error is not passed over.
    fn next_source(&self) -> Option<usize> {
        let mut best: Option<(usize, &[u8])> = None;
        for (index, (head, _)) in self.heads.iter().enumerate() {
            match head {
                None => {}
                Some(Err(_)) => return Some(index),
                Some(Ok((key, _))) => {
                    let wanted = if self.descending { Ordering::Greater } else { Ordering::Less };
                    if best.is_none_or(|(_, leader)| (*key).cmp(leader) == wanted) {
                        best = Some((index, key));
                    }
                }
            }
        }
        best.map(|(index, _)| index)
    }

    fn advance(&mut self, index: usize) -> Option<Change<'a>> {
        let (head, source) = &mut self.heads[index];
        std::mem::replace(head, source.next())
    }

    /// Drops what older sources say about `key`.
    fn skip(&mut self, key: &[u8]) {
        for (head, source) in &mut self.heads {
            if matches!(head, Some(Ok((other, _))) if *other == key) {
                *head = source.next();
            }
        }
    }
}

impl<'a> Iterator for Merge<'a> {
    type Item = Result<(&'a [u8], &'a [u8]), StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let index = self.next_source()?;
            match self.advance(index)? {
                Err(error) => {
                    self.heads.clear();
                    return Some(Err(error));
                }
                Ok((key, value)) => {
                    self.skip(key);
                    if let Some(value) = value {
                        return Some(Ok((key, value)));
                    }
                }
            }
        }
    }
}
