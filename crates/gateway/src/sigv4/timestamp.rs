//! The two spellings of an instant that signatures know: `20130524T000000Z` (signed) and `2013-05-24T00:00:00Z` (in error fields),
//! and the RFC 1123 text of a plain `Date` header.

use jiff::{Timestamp, civil, fmt::rfc2822, tz::Offset};

/// Reads `yyyyMMdd'T'HHmmss'Z'`; anything else is `None`.
pub fn parse_basic(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    if bytes.len() != 16 || bytes[8] != b'T' || bytes[15] != b'Z' {
        return None;
    }
    let number = |from: usize, to: usize| {
        bytes[from..to].iter().try_fold(0i16, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + i16::from(byte - b'0')))
    };
    let small = |from: usize| number(from, from + 2).map(|n| n as i8);
    let moment = civil::DateTime::new(number(0, 4)?, small(4)?, small(6)?, small(9)?, small(11)?, small(13)?, 0).ok()?;
    Some(Offset::UTC.to_timestamp(moment).ok()?.as_millisecond())
}

/// Reads the text of a `Date` header: RFC 1123, or the basic form some signers put there. The name of the day is not checked, and
/// there is nothing before 1970 (ceph/s3-tests, which says it passes on AWS: `test_object_create_bad_date_before_today_aws2` has a
/// Wednesday called Tuesday, `…_before_epoch_aws2` is no date).
pub fn parse_date_header(text: &str) -> Option<i64> {
    const RFC1123: rfc2822::DateTimeParser = rfc2822::DateTimeParser::new().relaxed_weekday(true);
    parse_basic(text).or_else(|| RFC1123.parse_timestamp(text).ok().map(Timestamp::as_millisecond)).filter(|millis| *millis >= 0)
}

/// `20130524T000000Z`.
pub fn basic_text(millis: i64) -> String {
    at(millis).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// `2013-05-24T00:00:00Z`.
pub fn extended_text(millis: i64) -> String {
    at(millis).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Instants outside jiff's range (years beyond 9999) are pinned to its ends; they only ever appear in error texts.
fn at(millis: i64) -> Timestamp {
    Timestamp::from_millisecond(millis).unwrap_or(if millis < 0 { Timestamp::MIN } else { Timestamp::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;

    const S3_EXAMPLES_DAY: i64 = 1_369_353_600_000;

    #[test]
    fn the_spellings_name_the_same_instant() {
        assert_eq!(parse_basic("20130524T000000Z"), Some(S3_EXAMPLES_DAY));
        assert_eq!(parse_date_header("Fri, 24 May 2013 00:00:00 GMT"), Some(S3_EXAMPLES_DAY));
        assert_eq!(parse_date_header("Sat, 24 May 2013 00:00:00 GMT"), Some(S3_EXAMPLES_DAY));
        assert_eq!(parse_date_header("Sun, 24 May 1953 00:00:00 GMT"), None);
        assert_eq!(basic_text(S3_EXAMPLES_DAY), "20130524T000000Z");
        assert_eq!(extended_text(S3_EXAMPLES_DAY), "2013-05-24T00:00:00Z");
    }

    #[test]
    fn days_that_do_not_exist_are_not_dates() {
        for text in ["20130230T000000Z", "20131301T000000Z", "2013-05-24T00:00:00Z", "20130524T000000", "20130524T0000é0Z", ""] {
            assert_eq!(parse_basic(text), None, "{text}");
        }
    }
}
