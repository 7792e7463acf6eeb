//! Scalars as text: how XML elements, form fields, headers, labels and query parameters all spell them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;

use crate::decode::DecodeError;
use crate::schema::{Member, TimestampFormat};
use crate::timestamp::Timestamp;

/// How much of a bad value an error keeps, in letters.
pub(crate) const SHOWN_MAX: usize = 100;

pub(crate) fn bad(member: &Member, value: &str, expected: &'static str) -> DecodeError {
    let value = value.chars().take(SHOWN_MAX).collect();
    DecodeError::BadValue { member: member.name, value, expected }
}

pub(crate) fn boolean(member: &Member, text: &str) -> Result<bool, DecodeError> {
    // The words of an XML Schema boolean; AWS's query services also take other capitals.
    match text.trim() {
        "1" => Ok(true),
        "0" => Ok(false),
        word if word.eq_ignore_ascii_case("true") => Ok(true),
        word if word.eq_ignore_ascii_case("false") => Ok(false),
        _ => Err(bad(member, text, "Boolean")),
    }
}

pub(crate) fn integer(member: &Member, text: &str) -> Result<i64, DecodeError> {
    text.trim().parse().map_err(|_| bad(member, text, "Integer"))
}

pub(crate) fn double(member: &Member, text: &str) -> Result<f64, DecodeError> {
    match text.trim() {
        "NaN" => Ok(f64::NAN),
        "Infinity" => Ok(f64::INFINITY),
        "-Infinity" => Ok(f64::NEG_INFINITY),
        // Rust would also read `inf` and `nan`, which no protocol writes.
        digits if digits.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b)) => {
            digits.parse().map_err(|_| bad(member, text, "Double"))
        }
        _ => Err(bad(member, text, "Double")),
    }
}

pub(crate) fn blob(member: &Member, text: &str) -> Result<Bytes, DecodeError> {
    BASE64.decode(text.trim()).map(Bytes::from).map_err(|_| bad(member, text, "Blob"))
}

/// Reads a moment in the member's own format, else in the default of the place it stands in.
pub(crate) fn timestamp(member: &Member, text: &str, default: TimestampFormat) -> Result<Timestamp, DecodeError> {
    let text = text.trim();
    let read = match format_of(member, default) {
        TimestampFormat::EpochSeconds => text.parse().ok().and_then(Timestamp::from_epoch_seconds),
        TimestampFormat::HttpDate => Timestamp::parse_http_date(text),
        TimestampFormat::Iso8601 | TimestampFormat::Default => Timestamp::parse_iso8601(text),
    };
    // SDKs disagree about the format in headers and queries; every form is unambiguous, so each is understood everywhere.
    read.or_else(|| Timestamp::parse_iso8601(text))
        .or_else(|| Timestamp::parse_http_date(text))
        .or_else(|| text.parse().ok().and_then(Timestamp::from_epoch_seconds))
        .ok_or_else(|| bad(member, text, "Timestamp"))
}

pub(crate) fn format_of(member: &Member, default: TimestampFormat) -> TimestampFormat {
    if member.timestamp == TimestampFormat::Default { default } else { member.timestamp }
}

pub(crate) fn write_double(value: f64) -> String {
    if value.is_nan() {
        "NaN".into()
    } else if value.is_infinite() {
        if value > 0.0 { "Infinity".into() } else { "-Infinity".into() }
    } else {
        value.to_string()
    }
}

pub(crate) fn write_blob(value: &[u8]) -> String {
    BASE64.encode(value)
}

/// Epoch seconds without a needless fraction: `1705312800`, `1705312800.25`.
pub(crate) fn write_epoch_seconds(value: Timestamp) -> String {
    let (sign, millis) = if value.millis() < 0 { ("-", value.millis().unsigned_abs()) } else { ("", value.millis().unsigned_abs()) };
    match millis % 1000 {
        0 => format!("{sign}{}", millis / 1000),
        part => format!("{sign}{}.{part:03}", millis / 1000),
    }
}

/// The scalar methods of a [`crate::Decoder`] whose values are all text; `self.text()` is the value it stands at,
/// and the argument says how it writes timestamps.
macro_rules! scalars_from_text {
    (|$this:pat_param| $timestamps:expr) => {
        fn boolean(&mut self, member: &$crate::schema::Member) -> Result<bool, $crate::DecodeError> {
            $crate::text::boolean(member, self.text())
        }
        fn integer(&mut self, member: &$crate::schema::Member) -> Result<i64, $crate::DecodeError> {
            $crate::text::integer(member, self.text())
        }
        fn double(&mut self, member: &$crate::schema::Member) -> Result<f64, $crate::DecodeError> {
            $crate::text::double(member, self.text())
        }
        fn string(&mut self, _: &$crate::schema::Member) -> Result<String, $crate::DecodeError> {
            Ok(self.text().to_owned())
        }
        fn blob(&mut self, member: &$crate::schema::Member) -> Result<bytes::Bytes, $crate::DecodeError> {
            $crate::text::blob(member, self.text())
        }
        fn timestamp(&mut self, member: &$crate::schema::Member) -> Result<$crate::Timestamp, $crate::DecodeError> {
            let $this = &*self;
            $crate::text::timestamp(member, self.text(), $timestamps)
        }
        fn document(&mut self, member: &$crate::schema::Member) -> Result<serde_json::Value, $crate::DecodeError> {
            Err($crate::DecodeError::schema(member))
        }
    };
}
pub(crate) use scalars_from_text;
