//! Continuation tokens: a place in a listing, opaque to callers.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// A listing goes on behind this key, or behind everything that begins with this common prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    AfterKey(String),
    AfterPrefix(String),
}

/// The first byte of a token's content. A token of another version is refused, never misread.
const KEY: u8 = b'1';
const PREFIX: u8 = b'2';

impl Place {
    pub fn token(&self) -> String {
        let (kind, text) = match self {
            Place::AfterKey(key) => (KEY, key),
            Place::AfterPrefix(prefix) => (PREFIX, prefix),
        };
        let mut content = Vec::with_capacity(text.len() + 1);
        content.push(kind);
        content.extend_from_slice(text.as_bytes());
        URL_SAFE_NO_PAD.encode(content)
    }
    /// `None` for what is no token of ours.
    pub fn parse(token: &str) -> Option<Place> {
        let content = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (kind, text) = content.split_first()?;
        let text = String::from_utf8(text.to_vec()).ok()?;
        match *kind {
            KEY => Some(Place::AfterKey(text)),
            PREFIX => Some(Place::AfterPrefix(text)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn tokens_have_an_inverse(text in ".*", is_prefix: bool) {
            let place = if is_prefix { Place::AfterPrefix(text) } else { Place::AfterKey(text) };
            prop_assert_eq!(Place::parse(&place.token()), Some(place));
        }
        #[test]
        fn no_token_panics(token in ".*") {
            let _ = Place::parse(&token);
        }
    }
}
