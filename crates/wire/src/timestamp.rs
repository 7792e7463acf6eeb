//! A moment, in milliseconds of the Unix epoch: the precision AWS stores and answers.

use jiff::fmt::strtime;
use jiff::tz::TimeZone;

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    pub const EPOCH: Timestamp = Timestamp(0);

    pub const fn from_millis(millis: i64) -> Timestamp {
        Timestamp(millis)
    }
    pub const fn from_secs(secs: i64) -> Timestamp {
        Timestamp(secs.saturating_mul(1000))
    }
    pub const fn millis(self) -> i64 {
        self.0
    }
    pub const fn secs(self) -> i64 {
        self.0.div_euclid(1000)
    }
    /// The moment without its milliseconds: HTTP dates cannot carry them, and S3 compares without them.
    pub const fn truncated_to_secs(self) -> Timestamp {
        Timestamp::from_secs(self.secs())
    }
    pub const fn plus_millis(self, millis: i64) -> Timestamp {
        Timestamp(self.0.saturating_add(millis))
    }
    /// Milliseconds from `earlier` to here; negative when `earlier` is later.
    pub const fn since(self, earlier: Timestamp) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// Epoch seconds with a fraction, as the JSON and CBOR protocols write it.
    pub fn from_epoch_seconds(secs: f64) -> Option<Timestamp> {
        let millis = (secs * 1000.0).round();
        (millis.abs() < 9.2e18).then_some(Timestamp(millis as i64))
    }
    pub fn epoch_seconds(self) -> f64 {
        self.0 as f64 / 1000.0
    }

    /// `2024-01-15T10:00:00Z`, with `.123` when there are milliseconds.
    pub fn iso8601(self) -> String {
        match self.0.rem_euclid(1000) {
            0 => self.format("%Y-%m-%dT%H:%M:%SZ"),
            _ => self.iso8601_millis(),
        }
    }
    /// `2024-01-15T10:00:00.000Z`: S3 always writes the milliseconds.
    pub fn iso8601_millis(self) -> String {
        self.format("%Y-%m-%dT%H:%M:%S.%3fZ")
    }
    /// `Mon, 15 Jan 2024 10:00:00 GMT`.
    pub fn http_date(self) -> String {
        self.format("%a, %d %b %Y %H:%M:%S GMT")
    }
    /// `20240115T100000Z`, as SigV4 writes it.
    pub fn basic(self) -> String {
        self.format("%Y%m%dT%H%M%SZ")
    }
    /// Formats in UTC by a strftime pattern; a moment outside years -9999..9999 is clamped to the range.
    pub fn format(self, pattern: &str) -> String {
        let moment =
            jiff::Timestamp::from_millisecond(self.0).unwrap_or(if self.0 < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX });
        strtime::format(pattern, &moment.to_zoned(TimeZone::UTC)).unwrap_or_default()
    }

    /// Reads RFC 3339 / ISO 8601, with or without fraction, `Z` or an offset.
    pub fn parse_iso8601(text: &str) -> Option<Timestamp> {
        text.parse::<jiff::Timestamp>().ok().map(|moment| Timestamp(moment.as_millisecond()))
    }
    /// Reads an IMF-fixdate, `Mon, 15 Jan 2024 10:00:00 GMT`.
    pub fn parse_http_date(text: &str) -> Option<Timestamp> {
        let parsed = strtime::parse("%a, %d %b %Y %H:%M:%S GMT", text).ok()?;
        let moment = parsed.to_datetime().ok()?.to_zoned(TimeZone::UTC).ok()?;
        Some(Timestamp(moment.timestamp().as_millisecond()))
    }
}

impl std::fmt::Display for Timestamp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.iso8601_millis())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_form_of_one_moment_agrees() {
        let moment = Timestamp::from_millis(1_705_312_800_250);
        assert_eq!(moment.iso8601(), "2024-01-15T10:00:00.250Z");
        assert_eq!(moment.truncated_to_secs().iso8601(), "2024-01-15T10:00:00Z");
        assert_eq!(moment.http_date(), "Mon, 15 Jan 2024 10:00:00 GMT");
        assert_eq!(moment.basic(), "20240115T100000Z");
        assert_eq!(Timestamp::parse_iso8601("2024-01-15T10:00:00.25Z"), Some(moment));
        assert_eq!(Timestamp::parse_http_date("Mon, 15 Jan 2024 10:00:00 GMT"), Some(moment.truncated_to_secs()));
        assert_eq!(Timestamp::from_epoch_seconds(1_705_312_800.25), Some(moment));
        assert_eq!(Timestamp::parse_iso8601("yesterday"), None);
    }
}
