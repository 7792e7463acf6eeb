//! Values of partition keys, compared as their type compares.

use std::cmp::Ordering;

use super::ExpressionError;

/// What the type of a key means to a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Text,
    Integral,
    Decimal,
    Date,
    Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Typed {
    Text(String),
    Integral(i128),
    Decimal(Decimal),
    /// Year, month, day.
    Date(u16, u8, u8),
    /// The date, then nanoseconds of the day.
    Timestamp((u16, u8, u8), u64),
}

impl Family {
    pub(super) fn of(type_name: &str) -> Result<Family, ExpressionError> {
        let lower = type_name.trim().to_ascii_lowercase();
        let base = lower.split('(').next().unwrap_or_default().trim();
        match base {
            "string" | "varchar" | "char" => Ok(Family::Text),
            "int" | "integer" | "bigint" | "long" | "tinyint" | "smallint" => Ok(Family::Integral),
            "decimal" => Ok(Family::Decimal),
            "date" => Ok(Family::Date),
            "timestamp" => Ok(Family::Timestamp),
            // AWS: "If a type is encountered that is not valid, an exception is thrown."
            _ => Err(ExpressionError::UnknownType(type_name.to_owned())),
        }
    }

    pub(super) fn read(self, text: &str) -> Result<Typed, ExpressionError> {
        let (value, what) = match self {
            Family::Text => (Some(Typed::Text(text.to_owned())), "a string"),
            Family::Integral => (text.trim().parse().ok().map(Typed::Integral), "an integer"),
            Family::Decimal => (Decimal::parse(text.trim()).map(Typed::Decimal), "a decimal"),
            Family::Date => (date(text.trim()).map(|(year, month, day)| Typed::Date(year, month, day)), "a date"),
            Family::Timestamp => (timestamp(text.trim()), "a timestamp"),
        };
        value.ok_or_else(|| ExpressionError::NotOfType { text: text.to_owned(), what })
    }

    /// LIKE is for text.
    pub(super) fn supports_like(self) -> Result<(), ExpressionError> {
        let family = match self {
            Family::Text => return Ok(()),
            Family::Integral => "Integral",
            Family::Decimal => "Decimal",
            Family::Date => "Date",
            Family::Timestamp => "Timestamp",
        };
        Err(ExpressionError::LikeNotSupported { family })
    }
}

/// A decimal number of any length, exactly: `±0.d₁d₂… × 10^point`, the digits without zeros at either end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    negative: bool,
    digits: Vec<u8>,
    point: i64,
}

impl Decimal {
    fn parse(text: &str) -> Option<Decimal> {
        let (negative, unsigned) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, i64::from(exponent.parse::<i32>().ok()?)),
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all_digits = whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit());
        if !all_digits || whole.len() + fraction.len() == 0 {
            return None;
        }
        let mut digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
        let leading = digits.iter().take_while(|digit| **digit == b'0').count();
        digits.drain(..leading);
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        let is_zero = digits.is_empty();
        let point = if is_zero { 0 } else { whole.len() as i64 - leading as i64 + exponent };
        Some(Decimal { negative: negative && !is_zero, digits, point })
    }

    fn magnitude(&self, other: &Decimal) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.point.cmp(&other.point).then_with(|| self.digits.cmp(&other.digits)),
        }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Decimal) -> Ordering {
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.magnitude(other),
            (true, true) => other.magnitude(self),
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// `2024-01-15`.
fn date(text: &str) -> Option<(u16, u8, u8)> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let well_formed = parts.next().is_none() && year.len() == 4 && month.len() == 2 && day.len() == 2;
    if !well_formed || !text.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
        return None;
    }
    let (year, month, day): (u16, u8, u8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + u8::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (1..=last).contains(&day).then_some((year, month, day))
}

/// `2024-01-15 10:00:00`, with up to nine digits of a fraction.
fn timestamp(text: &str) -> Option<Typed> {
    let (day, time) = text.split_once([' ', 'T'])?;
    let (clock, fraction) = time.split_once('.').unwrap_or((time, ""));
    let mut parts = clock.split(':').map(|part| {
        let two_digits = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        if two_digits { part.parse::<u64>().ok() } else { None }
    });
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
    if parts.next().is_some() || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    if fraction.len() > 9 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let nanos: u64 = format!("{fraction:0<9}").parse().ok()?;
    Some(Typed::Timestamp(date(day)?, ((hour * 60 + minute) * 60 + second) * 1_000_000_000 + nanos))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    #[test]
    fn decimals_are_equal_however_they_are_written() {
        assert_eq!(decimal("1.50"), decimal("+01.5"));
        assert_eq!(decimal("3e2"), decimal("300"));
        assert_eq!(decimal("-0.0"), decimal("0"));
        assert!(decimal("-2") < decimal("-1.9") && decimal("0.02") < decimal("0.1") && decimal("3e14") > decimal("2.6"));
        assert!(["", ".", "1.2.3", "a", "1e", "--1"].iter().all(|text| Decimal::parse(text).is_none()));
    }

    #[test]
    fn dates_must_exist() {
        assert!(date("2024-02-29").is_some() && date("2023-02-29").is_none() && date("2024-1-01").is_none());
        assert!(timestamp("2024-01-15 10:00:00.5") < timestamp("2024-01-15 10:00:00.51"));
        assert!(timestamp("2024-01-15").is_none() && timestamp("2024-01-15 24:00:00").is_none());
    }

    proptest! {
        #[test]
        fn decimals_order_as_numbers(a in -1_000_000i64..1_000_000, b in -1_000_000i64..1_000_000) {
            let text = |n: i64| format!("{}{}.{:03}", if n < 0 { "-" } else { "" }, n.abs() / 1000, n.abs() % 1000);
            prop_assert_eq!(decimal(&text(a)).cmp(&decimal(&text(b))), a.cmp(&b));
        }

        #[test]
        fn no_text_panics(text in ".{0,30}") {
            for family in [Family::Text, Family::Integral, Family::Decimal, Family::Date, Family::Timestamp] {
                let _ = family.read(&text);
            }
        }
    }
}
