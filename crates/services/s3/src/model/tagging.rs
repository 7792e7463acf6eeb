//! Tags of objects and buckets.
//!
//! AWS: "Categorizing your objects using tags" (User Guide): ten tags per object, keys of 128 and values of 256 characters, unique keys,
//! letters, digits, spaces and `+ - = . _ : / @`. Buckets take fifty ("Using cost allocation S3 bucket tags").

use percent_encoding::percent_decode_str;

/// Whose tags they are: the rules are the same, the numbers and the words are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    Object,
    Bucket,
}

impl Holder {
    pub const fn tags_max(self) -> usize {
        match self {
            Holder::Object => 10,
            Holder::Bucket => 50,
        }
    }
}

pub const KEY_CHARS_MAX: usize = 128;
pub const VALUE_CHARS_MAX: usize = 256;

/// In the order in which they were given.
pub type Tags = Vec<(String, String)>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadTags {
    TooMany {
        holder: Holder,
    },
    DuplicateKey {
        key: String,
    },
    BadKey {
        key: String,
    },
    BadValue {
        key: String,
        value: String,
    },
    /// Keys that begin with `aws:` are AWS's own.
    SystemKey {
        holder: Holder,
        key: String,
    },
    /// The header is no URL query.
    Unreadable {
        header: String,
    },
}

/// Applies the rules to a set of tags.
pub fn check(tags: &[(String, String)], holder: Holder) -> Result<(), BadTags> {
    if tags.len() > holder.tags_max() {
        return Err(BadTags::TooMany { holder });
    }
    for (at, (key, value)) in tags.iter().enumerate() {
        if tags[..at].iter().any(|(earlier, _)| earlier == key) {
            return Err(BadTags::DuplicateKey { key: key.clone() });
        }
        if key.is_empty() || !is_text(key, KEY_CHARS_MAX) {
            return Err(BadTags::BadKey { key: key.clone() });
        }
        if key.starts_with("aws:") {
            return Err(BadTags::SystemKey { holder, key: key.clone() });
        }
        if !is_text(value, VALUE_CHARS_MAX) {
            return Err(BadTags::BadValue { key: key.clone(), value: value.clone() });
        }
    }
    Ok(())
}

/// AWS: `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)`.
fn is_text(text: &str, chars_max: usize) -> bool {
    let is_allowed = |c: char| c.is_alphanumeric() || c.is_whitespace() && !c.is_control() || "_.:/=+-@".contains(c);
    text.chars().count() <= chars_max && text.chars().all(is_allowed)
}

/// Reads `x-amz-tagging: key1=value1&key2=value2`, URL-encoded.
pub fn parse_header(header: &str) -> Result<Tags, BadTags> {
    let decode = |text: &str| {
        let spaced = text.replace('+', " ");
        percent_decode_str(&spaced).decode_utf8().map(String::from).map_err(|_| BadTags::Unreadable { header: header.to_owned() })
    };
    let pairs = header.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).map(|(key, value)| Ok((decode(key)?, decode(value)?))).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tag(key: &str, value: &str) -> (String, String) {
        (key.to_owned(), value.to_owned())
    }

    #[test]
    fn the_rules_of_the_user_guide() {
        assert_eq!(check(&[tag("team", "data & ml".trim_end_matches(" & ml")), tag("ключ", "")], Holder::Object), Ok(()));
        assert_eq!(check(&[tag("a", ""), tag("a", "")], Holder::Object), Err(BadTags::DuplicateKey { key: "a".into() }));
        assert_eq!(check(&[tag("", "")], Holder::Object), Err(BadTags::BadKey { key: "".into() }));
        assert_eq!(check(&[tag("aws:x", "")], Holder::Object), Err(BadTags::SystemKey { holder: Holder::Object, key: "aws:x".into() }));
        assert!(matches!(check(&[tag(&"k".repeat(129), "")], Holder::Object), Err(BadTags::BadKey { .. })));
        assert!(matches!(check(&[tag("k", &"v".repeat(257))], Holder::Object), Err(BadTags::BadValue { .. })));
        assert!(matches!(check(&[tag("k", "a&b")], Holder::Object), Err(BadTags::BadValue { .. })));
        let eleven: Tags = (0..11).map(|n| tag(&n.to_string(), "")).collect();
        assert_eq!(check(&eleven, Holder::Object), Err(BadTags::TooMany { holder: Holder::Object }));
    }

    #[test]
    fn the_header_is_a_url_query() {
        assert_eq!(parse_header("a=1&b=x%20y+z&c").unwrap(), [tag("a", "1"), tag("b", "x y z"), tag("c", "")]);
        assert_eq!(parse_header("").unwrap(), []);
        assert!(parse_header("a=%ff").is_err());
    }

    proptest! {
        #[test]
        fn no_header_panics(header in ".*") {
            if let Ok(tags) = parse_header(&header) {
                let _ = check(&tags, Holder::Object);
            }
        }
    }
}
