//! The one clock, shown and moved.

use kernel::{Timestamp, World};
use serde_json::{Value, json};

use super::{Complaint, Page};

pub(super) fn show(world: &World) -> Value {
    let state = world.clock().state();
    json!({
        "now": world.clock().now().iso8601_millis(),
        "ahead_millis": state.ahead_millis,
        "frozen": state.frozen_at.is_some(),
    })
}

/// `{"advance": "31d"}`, `{"advance_to": "2030-01-01T00:00:00Z"}`, `{"freeze": true}` or `{"freeze": false}`.
/// Answers when all consequences up to the new time are done.
pub(super) async fn change(world: &World, wish: &Value) -> Page {
    let wish = wish.as_object().filter(|wish| wish.len() == 1).ok_or_else(|| Complaint::bad_request(USAGE))?;
    let (name, value) = wish.iter().next().expect("checked: exactly one member");
    match (name.as_str(), value) {
        ("advance", Value::String(text)) => {
            let millis = duration_millis(text).ok_or_else(|| Complaint::bad_request(format!("{text:?} is not a duration: {USAGE}")))?;
            world.advance(millis).await?;
        }
        ("advance_to", Value::String(text)) => {
            let moment =
                Timestamp::parse_iso8601(text).ok_or_else(|| Complaint::bad_request(format!("{text:?} is not a moment: {USAGE}")))?;
            if moment < world.clock().now() {
                return Err(Complaint::bad_request("the clock never runs backwards; `reset` starts over"));
            }
            world.advance_to(moment).await?;
        }
        ("freeze", Value::Bool(true)) => drop(world.freeze().await?),
        ("freeze", Value::Bool(false)) => drop(world.unfreeze().await?),
        _ => return Err(Complaint::bad_request(USAGE)),
    }
    Ok(show(world))
}

const USAGE: &str = r#"say {"advance": "31d"} (units ms, s, m, h, d, w; several may follow each other: 1d12h), {"advance_to": "2030-01-01T00:00:00Z"} or {"freeze": true}"#;

/// A thousand years: beyond it, dates stop having four digits.
const ADVANCE_MILLIS_MAX: i64 = 1000 * 366 * 86_400_000;

/// Reads `31d`, `1h30m`, `500ms`. `None` for anything else, and for more than a thousand years.
fn duration_millis(text: &str) -> Option<i64> {
    let mut total: i64 = 0;
    let mut rest = text.trim();
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit()).filter(|end| *end > 0)?;
        let amount: i64 = rest[..digits].parse().ok()?;
        let behind = &rest[digits..];
        let unit = &behind[..behind.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(behind.len())];
        let millis = match unit {
            "ms" => 1,
            "s" => 1_000,
            "m" => 60_000,
            "h" => 3_600_000,
            "d" => 86_400_000,
            "w" => 7 * 86_400_000,
            _ => return None,
        };
        total = total.checked_add(amount.checked_mul(millis)?)?;
        rest = &behind[unit.len()..];
    }
    (total <= ADVANCE_MILLIS_MAX).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_as_people_write_them() {
        assert_eq!(duration_millis("31d"), Some(31 * 86_400_000));
        assert_eq!(duration_millis("1h30m"), Some(5_400_000));
        assert_eq!(duration_millis("500ms"), Some(500));
        for wrong in ["", "d", "3", "3 days", "-1d", "99999999999999999999d", "9999999w", "1dd", "१d"] {
            assert_eq!(duration_millis(wrong), None, "{wrong}");
        }
    }
}
