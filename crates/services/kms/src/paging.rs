//! Pages of listings: how many, and where the next one begins.
//!
//! A marker is the last key of its page in base64, so a listing goes on where it stopped whatever has been added or removed
//! in between. Clients must not look inside, as on AWS.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::errors::{self, Error};

/// One page being filled.
pub struct Page<T> {
    pub items: Vec<T>,
    limit: usize,
    last_key: Vec<u8>,
}

impl<T> Page<T> {
    /// `asked` has been checked against the model's limits.
    pub fn new(asked: Option<i32>, otherwise: usize) -> Page<T> {
        let limit = asked.and_then(|asked| usize::try_from(asked).ok()).filter(|asked| *asked > 0).unwrap_or(otherwise);
        Page { items: Vec::new(), limit, last_key: Vec::new() }
    }
    pub fn is_full(&self) -> bool {
        self.items.len() >= self.limit
    }
    pub fn push(&mut self, item: T, key: impl Into<Vec<u8>>) {
        self.items.push(item);
        self.last_key = key.into();
    }
    /// The items, and the marker of the page behind them. Call it with whether there is more.
    pub fn finish(self, has_more: bool) -> (Vec<T>, Option<String>) {
        let marker = has_more.then(|| URL_SAFE_NO_PAD.encode([b"1:", self.last_key.as_slice()].concat()));
        (self.items, marker)
    }
}

/// The key after which the page begins.
pub fn start_after(marker: Option<&str>) -> Result<Option<Vec<u8>>, Error> {
    let Some(marker) = marker.filter(|marker| !marker.is_empty()) else { return Ok(None) };
    let bytes = URL_SAFE_NO_PAD.decode(marker).map_err(|_| errors::invalid_marker())?;
    match bytes.strip_prefix(b"1:") {
        Some(key) => Ok(Some(key.to_vec())),
        None => Err(errors::invalid_marker()),
    }
}

/// As [`start_after`], for listings in order of names.
pub fn start_after_name(marker: Option<&str>) -> Result<Option<String>, Error> {
    let key = start_after(marker)?;
    key.map(|key| String::from_utf8(key).map_err(|_| errors::invalid_marker())).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_marker_leads_back_to_its_key(key in prop::collection::vec(any::<u8>(), 0..40)) {
            let mut page = Page::new(Some(1), 10);
            page.push((), key.clone());
            prop_assert!(page.is_full());
            let marker = page.finish(true).1;
            prop_assert_eq!(start_after(marker.as_deref()).unwrap(), Some(key));
        }

        #[test]
        fn no_marker_panics(marker in ".{0,30}") {
            let _ = start_after_name(Some(&marker));
        }
    }
}
