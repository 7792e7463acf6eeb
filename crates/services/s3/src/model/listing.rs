//! How keys become a page: prefix, delimiter, common prefixes, and the escaping of keys that XML cannot carry.
//!
//! AWS: "Organizing objects using prefixes" and ListObjectsV2, "Delimiter", "EncodingType". Keys come in the order of their UTF-8 bytes.
//! A common prefix counts as one entry of `MaxKeys`, however many keys it stands for; the walk steps over those with one seek.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// AWS: "The default value is 1000 … the response might contain fewer keys but will never contain more."
pub const PAGE_MAX: i32 = 1000;

/// The question of a listing, whatever its version.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub prefix: String,
    /// Never empty.
    pub delimiter: Option<String>,
    pub max: usize,
}

/// How many entries a page may hold: `None` for a negative number.
pub fn page_size(asked: Option<i32>) -> Option<usize> {
    usize::try_from(asked.unwrap_or(PAGE_MAX).min(PAGE_MAX)).ok()
}

impl Asked {
    /// The common prefix that stands for this key, if one does. The key begins with the prefix.
    pub fn group<'k>(&self, key: &'k str) -> Option<&'k str> {
        let delimiter = self.delimiter.as_deref()?;
        let rest = key.get(self.prefix.len()..)?;
        let at = rest.find(delimiter)?;
        Some(&key[..self.prefix.len() + at + delimiter.len()])
    }
}

/// What `encoding-type=url` leaves as it is. Observed by others on AWS: slashes and asterisks stay, a space becomes `+`.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'*').remove(b'/').remove(b' ');

/// A key as `encoding-type=url` answers it.
pub fn url_encoded(key: &str) -> String {
    let escaped = utf8_percent_encode(key, ESCAPED).to_string();
    if escaped.contains(' ') { escaped.replace(' ', "+") } else { escaped }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn asked(prefix: &str, delimiter: &str) -> Asked {
        Asked { prefix: prefix.into(), delimiter: Some(delimiter.into()), max: 1000 }
    }

    #[test]
    fn a_delimiter_is_looked_for_behind_the_prefix() {
        assert_eq!(asked("", "/").group("a/b/c"), Some("a/"));
        assert_eq!(asked("a/", "/").group("a/b/c"), Some("a/b/"));
        assert_eq!(asked("a/b/", "/").group("a/b/c"), None);
        assert_eq!(asked("", "--").group("x--y--z"), Some("x--"));
        assert_eq!(asked("a/", "/").group("a//b"), Some("a//"));
    }

    #[test]
    fn sizes_are_clipped_and_negative_ones_refused() {
        assert_eq!(
            (page_size(None), page_size(Some(0)), page_size(Some(5000)), page_size(Some(-1))),
            (Some(1000), Some(0), Some(1000), None)
        );
    }

    #[test]
    fn escaping_keeps_slashes_and_turns_spaces_to_plus() {
        assert_eq!(url_encoded("a b/ü+*~.txt"), "a+b/%C3%BC%2B*%7E.txt");
    }

    proptest! {
        #[test]
        fn a_group_begins_with_the_prefix_and_ends_with_the_delimiter(prefix in "[a/]{0,3}", rest in "[ab/]{0,6}", delimiter in "[/a]{1,2}") {
            let key = format!("{prefix}{rest}");
            if let Some(group) = asked(&prefix, &delimiter).group(&key) {
                prop_assert!(key.starts_with(group) && group.starts_with(&prefix) && group.ends_with(&delimiter));
            } else {
                prop_assert!(!rest.contains(&delimiter));
            }
        }
    }
}
