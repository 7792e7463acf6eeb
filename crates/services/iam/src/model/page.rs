//! Lists in pages: `MaxItems`, `IsTruncated`, `Marker`.
//!
//! A marker is the key of the last item shown, in base64: opaque, and true even when items come or go between two pages.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// "If you do not include this parameter, the number of items defaults to 100" (every List operation of IAM).
const ITEMS_DEFAULT: usize = 100;

/// Which part of a list is asked for.
#[derive(Debug)]
pub struct Window {
    after: Option<String>,
    items_max: usize,
}

/// A marker that no page ended with.
#[derive(Debug, PartialEq, Eq)]
pub struct BadMarker;

#[derive(Debug)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Window {
    pub fn new(marker: Option<&str>, items_max: Option<i32>) -> Result<Window, BadMarker> {
        let items_max = items_max.map_or(ITEMS_DEFAULT, |count| count.max(1) as usize);
        Ok(Window { after: marker.map(decode).transpose()?, items_max })
    }

    /// Cuts the page out of rows that come in the order of their keys.
    pub fn cut<T, E>(&self, rows: impl IntoIterator<Item = Result<(String, T), E>>) -> Result<Page<T>, E> {
        let mut items = Vec::new();
        let mut last = None;
        for row in rows {
            let (key, item) = row?;
            if self.after.as_ref().is_some_and(|after| key <= *after) {
                continue;
            }
            if items.len() == self.items_max {
                return Ok(Page { items, is_truncated: Some(true), marker: last.as_deref().map(encode) });
            }
            items.push(item);
            last = Some(key);
        }
        Ok(Page { items, is_truncated: Some(false), marker: None })
    }
}

impl<T> Page<T> {
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(change).collect(), is_truncated: self.is_truncated, marker: self.marker }
    }
}

fn encode(key: &str) -> String {
    STANDARD.encode(key)
}

fn decode(marker: &str) -> Result<String, BadMarker> {
    let bytes = STANDARD.decode(marker).map_err(|_| BadMarker)?;
    String::from_utf8(bytes).map_err(|_| BadMarker)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::convert::Infallible;

    use proptest::prelude::*;

    use super::*;

    fn page(keys: &BTreeSet<String>, marker: Option<&str>, most: i32) -> Page<String> {
        let rows = keys.iter().map(|key| Ok::<_, Infallible>((key.clone(), key.clone())));
        Window::new(marker, Some(most)).unwrap().cut(rows).unwrap()
    }

    proptest! {
        #[test]
        fn pages_together_are_the_list(keys: BTreeSet<String>, most in 1..5i32) {
            let (mut seen, mut marker) = (Vec::new(), None);
            loop {
                let page = page(&keys, marker.as_deref(), most);
                prop_assert!(page.items.len() <= most as usize);
                prop_assert_eq!(page.is_truncated, Some(page.marker.is_some()));
                seen.extend(page.items);
                marker = page.marker;
                if marker.is_none() { break }
            }
            prop_assert_eq!(seen, keys.into_iter().collect::<Vec<_>>());
        }

        #[test]
        fn any_text_may_be_sent_as_a_marker(text: String) {
            let _ = Window::new(Some(&text), None);
        }
    }
}
