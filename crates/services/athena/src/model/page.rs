//! Page tokens: where the next page begins, opaque to callers.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

const MARK: &str = "1|";

/// Hides the position from those who would build on it.
pub fn token(position: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{MARK}{position}"))
}

/// The position in a token of ours; `None` for anything else.
pub fn position(token: &str) -> Option<String> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    text.strip_prefix(MARK).map(str::to_owned)
}

/// One page out of what was read with one row to spare: the page, and the token if there is more.
pub fn split<T>(mut rows: Vec<T>, most: usize, position_of: impl Fn(&T) -> String) -> (Vec<T>, Option<String>) {
    if rows.len() <= most {
        return (rows, None);
    }
    rows.truncate(most);
    let next = rows.last().map(|last| token(&position_of(last)));
    (rows, next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_tokens_are_understood() {
        assert_eq!(position(&token("1700|abc")).as_deref(), Some("1700|abc"));
        for wrong in ["", "abc", "MTIz", "💧"] {
            assert_eq!(position(wrong), None, "{wrong}");
        }
        let (page, next) = split(vec![1, 2, 3], 2, i32::to_string);
        assert_eq!((page, next), (vec![1, 2], Some(token("2"))));
        assert_eq!(split(vec![1, 2], 2, i32::to_string).1, None);
    }
}
