//! From the bytes of one field to one value, as the Hive SerDes read them.
//!
//! Every function answers `None` for text which is not such a value; whether that means NULL or a failed query is the
//! SerDe's decision. They are exact about what Java's parsers accept where Rust's would differ.

/// An integer as Hive's lazy integers read it: an optional sign and digits, and a fraction, which is cut off.
pub(crate) fn lazy_integer(text: &[u8]) -> Option<i64> {
    let whole = match memchr::memchr(b'.', text) {
        Some(point) if text[point + 1..].iter().all(u8::is_ascii_digit) && point > 0 => &text[..point],
        Some(_) => return None,
        None => text,
    };
    integer(whole)
}

/// An integer as Java's `Long.parseLong` reads it: an optional sign and digits, nothing else.
pub(crate) fn integer(text: &[u8]) -> Option<i64> {
    let (negative, digits) = match text.first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    if digits.is_empty() {
        return None;
    }
    // Counting downwards reaches i64::MIN without overflow.
    let mut value: i64 = 0;
    for &byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value.checked_mul(10)?.checked_sub(i64::from(digit))?;
    }
    if negative { Some(value) } else { value.checked_neg() }
}

/// A floating point number as Java's `Double.parseDouble` reads it (its hexadecimal form excepted).
pub(crate) fn double(text: &[u8]) -> Option<f64> {
    let text = std::str::from_utf8(text).ok()?.trim_matches(|c: char| c <= ' ');
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    match unsigned.as_bytes().first()? {
        b'0'..=b'9' | b'.' => {
            // Java allows a type suffix: `1.5f`, `2d`.
            text.strip_suffix(['f', 'F', 'd', 'D']).unwrap_or(text).parse().ok()
        }
        // Rust also reads `nan`, `inf` and other spellings; Java knows these two.
        _ if matches!(unsigned, "NaN" | "Infinity") => text.parse().ok(),
        _ => None,
    }
}

pub(crate) fn boolean(text: &[u8]) -> Option<bool> {
    if text.eq_ignore_ascii_case(b"true") {
        Some(true)
    } else if text.eq_ignore_ascii_case(b"false") {
        Some(false)
    } else {
        None
    }
}

/// A decimal as the unscaled value of `decimal(precision,scale)`: digits beyond the scale round half up, as Hive enforces
/// precision and scale; a number with too many whole digits is none.
pub(crate) fn decimal(text: &[u8], precision: u8, scale: u8) -> Option<i128> {
    let text = text.trim_ascii();
    let (mantissa, exponent) = match memchr::memchr2(b'e', b'E', text) {
        Some(at) => (&text[..at], integer(&text[at + 1..])?),
        None => (text, 0),
    };
    let (negative, digits) = match mantissa.first()? {
        b'-' => (true, &mantissa[1..]),
        b'+' => (false, &mantissa[1..]),
        _ => (false, mantissa),
    };
    let point = memchr::memchr(b'.', digits);
    let (whole, fraction) = point.map_or((digits, &digits[..0]), |at| (&digits[..at], &digits[at + 1..]));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    // How many of the digits, read as one row, lie left of the wanted last place.
    let kept = i64::try_from(whole.len()).ok()?.checked_add(exponent)?.checked_add(i64::from(scale))?;
    let mut unscaled: i128 = 0;
    let mut round_up = false;
    let mut position = 0;
    for &byte in whole.iter().chain(fraction) {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        if position < kept {
            unscaled = unscaled.checked_mul(10)?.checked_add(i128::from(digit))?;
        } else if position == kept {
            round_up = digit >= 5;
        }
        position += 1;
    }
    if unscaled != 0 {
        let missing = u32::try_from((kept - position).max(0)).ok()?;
        unscaled = unscaled.checked_mul(10i128.checked_pow(missing)?)?;
    }
    unscaled += i128::from(round_up);
    let fits = unscaled < 10i128.pow(u32::from(precision));
    fits.then_some(if negative { -unscaled } else { unscaled })
}

/// Days since 1970-01-01 of `yyyy-[m]m-[d]d`; anything after a space (a time of day) is not looked at.
pub(crate) fn date(text: &[u8]) -> Option<i32> {
    let day_text = text.split(|&b| b == b' ').next()?;
    let (days, rest) = leading_date(day_text)?;
    rest.is_empty().then_some(days)
}

/// How a timestamp may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimestampStyle {
    /// `yyyy-mm-dd hh:mm:ss[.fffffffff]`, the form of `java.sql.Timestamp`; a date alone is midnight.
    Sql,
    /// Also `yyyy-mm-ddThh:mm:ss[.f](Z|±hh[:]mm)`.
    SqlOrIso,
}

/// Milliseconds since 1970-01-01 00:00:00; finer fractions are cut off, for Athena's timestamps hold milliseconds.
pub(crate) fn timestamp(text: &[u8], style: TimestampStyle) -> Option<i64> {
    let (days, rest) = leading_date(text.trim_ascii())?;
    let midnight = i64::from(days) * 86_400_000;
    let Some((&separator, clock)) = rest.split_first() else { return Some(midnight) };
    let iso = style == TimestampStyle::SqlOrIso;
    if separator != b' ' && !(iso && separator == b'T') {
        return None;
    }
    let (hour, rest) = number(clock, 2)?;
    let (minute, rest) = number(rest.strip_prefix(b":")?, 2)?;
    let (second, rest) = match rest.strip_prefix(b":") {
        Some(rest) => number(rest, 2)?,
        None if iso => (0, rest),
        None => return None,
    };
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let (millis, rest) = fraction_millis(rest)?;
    let offset_minutes = match rest {
        [] => 0,
        _ if iso => zone_offset(rest)?,
        _ => return None,
    };
    Some(midnight + ((hour * 60 + minute - offset_minutes) * 60 + second) * 1000 + millis)
}

fn fraction_millis(text: &[u8]) -> Option<(i64, &[u8])> {
    let Some(digits) = text.strip_prefix(b".") else { return Some((0, text)) };
    let count = digits.iter().take_while(|b| b.is_ascii_digit()).count();
    if count == 0 || count > 9 {
        return None;
    }
    let millis = (0..3).fold(0, |sum, i| sum * 10 + if i < count { i64::from(digits[i] - b'0') } else { 0 });
    Some((millis, &digits[count..]))
}

fn zone_offset(text: &[u8]) -> Option<i64> {
    let sign = match text {
        b"Z" | b"z" => return Some(0),
        [b'+', ..] => 1,
        [b'-', ..] => -1,
        _ => return None,
    };
    let (hours, rest) = number(&text[1..], 2)?;
    let minutes = match rest.strip_prefix(b":").unwrap_or(rest) {
        [] => 0,
        digits => number(digits, 2).filter(|(_, rest)| rest.is_empty())?.0,
    };
    (hours <= 18 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

fn leading_date(text: &[u8]) -> Option<(i32, &[u8])> {
    let (year, rest) = number(text, 4)?;
    if text.len() - rest.len() != 4 {
        return None;
    }
    let (month, rest) = number(rest.strip_prefix(b"-")?, 2)?;
    let (day, rest) = number(rest.strip_prefix(b"-")?, 2)?;
    Some((days_from_civil(year, month, day)?, rest))
}

/// Up to `digits_max` digits, at least one.
fn number(text: &[u8], digits_max: usize) -> Option<(i64, &[u8])> {
    let count = text.iter().take(digits_max).take_while(|b| b.is_ascii_digit()).count();
    let value = text[..count].iter().fold(0, |sum, b| sum * 10 + i64::from(b - b'0'));
    (count > 0).then_some((value, &text[count..]))
}

/// The proleptic Gregorian calendar, counted in days from 1970-01-01 (years of 365.2425 days starting in March).
pub(crate) fn days_from_civil(year: i64, month: i64, day: i64) -> Option<i32> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=length).contains(&day) {
        return None;
    }
    let shifted_year = if month <= 2 { year - 1 } else { year };
    let era = shifted_year.div_euclid(400);
    let year_of_era = shifted_year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    i32::try_from(era * 146_097 + day_of_era - 719_468).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn integers_are_javas() {
        assert_eq!(integer(b"-9223372036854775808"), Some(i64::MIN));
        assert_eq!(integer(b"9223372036854775808"), None);
        assert_eq!(integer(b"+7"), Some(7));
        assert_eq!([integer(b""), integer(b"-"), integer(b" 1"), integer(b"1.0")], [None; 4]);
        assert_eq!(lazy_integer(b"12.9"), Some(12));
        assert_eq!([lazy_integer(b"1.x"), lazy_integer(b".5"), lazy_integer(b"1e3")], [None; 3]);
    }

    #[test]
    fn doubles_are_javas() {
        assert_eq!(double(b" 1.5e3 "), Some(1500.0));
        assert_eq!(double(b"2f"), Some(2.0));
        assert_eq!(double(b"-Infinity"), Some(f64::NEG_INFINITY));
        assert!(double(b"NaN").unwrap().is_nan());
        assert_eq!([double(b"inf"), double(b"nan"), double(b""), double(b"0x10")], [None; 4]);
    }

    #[test]
    fn decimals_round_half_up_and_overflow_to_nothing() {
        assert_eq!(decimal(b"1.005", 5, 2), Some(101));
        assert_eq!(decimal(b"-1.004", 5, 2), Some(-100));
        assert_eq!(decimal(b"999.995", 5, 2), None);
        assert_eq!(decimal(b"12e2", 6, 1), Some(12000));
        assert_eq!(decimal(b"5e-1", 3, 0), Some(1));
        assert_eq!(decimal(b"0e999999999", 3, 0), Some(0));
        assert_eq!(decimal(b"0.00000000000000000000000000000000000000000000000001", 38, 2), Some(0));
        assert_eq!(
            [decimal(b".", 3, 0), decimal(b"1e99", 38, 0), decimal(b"1e9223372036854775807", 38, 9), decimal(b"x", 3, 0)],
            [None; 4]
        );
    }

    #[test]
    fn dates_and_times() {
        assert_eq!(date(b"1970-01-01"), Some(0));
        assert_eq!(date(b"2024-2-29 10:00:00"), Some(19_782));
        assert_eq!(date(b"1969-12-31"), Some(-1));
        assert_eq!([date(b"2023-02-29"), date(b"24-01-01"), date(b"2024-01-01T00"), date(b"")], [None; 4]);
        let sql = |t: &str| timestamp(t.as_bytes(), TimestampStyle::Sql);
        let iso = |t: &str| timestamp(t.as_bytes(), TimestampStyle::SqlOrIso);
        assert_eq!(sql("1970-01-02 00:00:01.5"), Some(86_401_500));
        assert_eq!(sql("1970-01-01 00:00:00.123456789"), Some(123));
        assert_eq!(sql("1970-01-01"), Some(0));
        assert_eq!([sql("1970-01-01T00:00:00"), sql("1970-01-01 24:00:00"), sql("1970-01-01 00:00:00Z")], [None; 3]);
        assert_eq!(iso("2018-10-31T21:16:29-07:00"), iso("2018-11-01T04:16:29Z"));
        assert_eq!(iso("1970-01-01T01:00:00+0100"), Some(0));
    }

    proptest! {
        #[test]
        fn integers_read_back(value: i64) {
            prop_assert_eq!(integer(value.to_string().as_bytes()), Some(value));
        }

        #[test]
        fn doubles_read_back(value: f64) {
            prop_assert_eq!(double(format!("{value:?}").as_bytes()).map(f64::to_bits), if value.is_finite() { Some(value.to_bits()) } else { double(b"x").map(f64::to_bits) });
        }

        #[test]
        fn decimals_read_back(unscaled in -9_999_999_999i64..=9_999_999_999, scale in 0u8..=10) {
            let sign = if unscaled < 0 { "-" } else { "" };
            let digits = format!("{:0>11}", unscaled.abs());
            let (whole, fraction) = digits.split_at(11 - usize::from(scale));
            prop_assert_eq!(decimal(format!("{sign}{whole}.{fraction}").as_bytes(), 10, scale), Some(i128::from(unscaled)));
        }

        #[test]
        fn consecutive_days_are_consecutive(days in -700_000i64..2_900_000) {
            // 0001-01-01 is day -719162; step from a day to the next through the calendar.
            let year = 1970 + days.div_euclid(366);
            let new_year = days_from_civil(year, 1, 1).unwrap();
            prop_assert_eq!(days_from_civil(year - 1, 12, 31).unwrap() + 1, new_year);
            prop_assert_eq!(days_from_civil(year, 3, 1).unwrap() - 1, days_from_civil(year, 2, 29).or(days_from_civil(year, 2, 28)).unwrap());
        }

        #[test]
        fn no_bytes_make_a_parser_panic(bytes: Vec<u8>) {
            let _ = (lazy_integer(&bytes), double(&bytes), decimal(&bytes, 38, 10), date(&bytes));
            let _ = timestamp(&bytes, TimestampStyle::SqlOrIso);
        }

        #[test]
        fn no_almost_number_makes_a_parser_panic(text in "[-+]?[0-9]{0,45}[.]?[0-9]{0,45}(e[-+]?[0-9]{0,20})?") {
            let _ = (lazy_integer(text.as_bytes()), double(text.as_bytes()), decimal(text.as_bytes(), 38, 10), decimal(text.as_bytes(), 1, 0));
        }

        #[test]
        fn no_almost_time_makes_a_parser_panic(text in "[0-9]{0,5}-[0-9]{0,3}-[0-9]{0,3}[ T]?[0-9]{0,3}:[0-9]{0,3}:?[0-9]{0,3}[.]?[0-9]{0,11}[-+Z]?[0-9]{0,3}:?[0-9]{0,3}") {
            let _ = (date(text.as_bytes()), timestamp(text.as_bytes(), TimestampStyle::SqlOrIso), timestamp(text.as_bytes(), TimestampStyle::Sql));
        }
    }
}
