//! Dates and timestamps as civil time, and the arithmetic Trino does with them. Pure.

use jiff::civil::{Date, DateTime, Weekday};
use jiff::{Span, ToSpan};

use super::row_function::invalid_argument;
use crate::SqlError;

const MILLIS_PER_DAY: i64 = 86_400_000;

pub fn epoch() -> DateTime {
    DateTime::constant(1970, 1, 1, 0, 0, 0, 0)
}

/// Timestamps outside years -9999..=9999 have no civil form.
pub fn from_millis(millis: i64) -> Result<DateTime, SqlError> {
    epoch().checked_add(Span::new().try_milliseconds(millis).map_err(overflow)?).map_err(overflow)
}

pub fn to_millis(at: DateTime) -> i64 {
    let days = days_of(at.date());
    let time = i64::from(at.hour()) * 3_600_000
        + i64::from(at.minute()) * 60_000
        + i64::from(at.second()) * 1000
        + i64::from(at.subsec_nanosecond()) / 1_000_000;
    days * MILLIS_PER_DAY + time
}

pub fn from_days(days: i32) -> Result<DateTime, SqlError> {
    from_millis(i64::from(days) * MILLIS_PER_DAY)
}

pub fn days_of(date: Date) -> i64 {
    (date - epoch().date()).get_days().into()
}

fn overflow(_: jiff::Error) -> SqlError {
    invalid_argument("Timestamp is out of range")
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Millisecond,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

impl Unit {
    pub fn parse(text: &str) -> Result<Self, SqlError> {
        Ok(match text.to_lowercase().as_str() {
            "millisecond" => Unit::Millisecond,
            "second" => Unit::Second,
            "minute" => Unit::Minute,
            "hour" => Unit::Hour,
            "day" => Unit::Day,
            "week" => Unit::Week,
            "month" => Unit::Month,
            "quarter" => Unit::Quarter,
            "year" => Unit::Year,
            _ => return Err(invalid_argument(format!("'{text}' is not a valid Timestamp field"))),
        })
    }

    pub fn is_time(self) -> bool {
        matches!(self, Unit::Millisecond | Unit::Second | Unit::Minute | Unit::Hour)
    }

    fn millis(self) -> Option<i64> {
        Some(match self {
            Unit::Millisecond => 1,
            Unit::Second => 1000,
            Unit::Minute => 60_000,
            Unit::Hour => 3_600_000,
            Unit::Day => MILLIS_PER_DAY,
            Unit::Week => 7 * MILLIS_PER_DAY,
            Unit::Month | Unit::Quarter | Unit::Year => return None,
        })
    }

    fn months(self) -> i64 {
        match self {
            Unit::Quarter => 3,
            Unit::Year => 12,
            _ => 1,
        }
    }
}

/// The last of January plus a month is the last of February.
pub fn add(unit: Unit, count: i64, at: DateTime) -> Result<DateTime, SqlError> {
    match unit.millis() {
        Some(millis) => from_millis(
            millis
                .checked_mul(count)
                .and_then(|millis| to_millis(at).checked_add(millis))
                .ok_or_else(|| invalid_argument("Timestamp is out of range"))?,
        ),
        None => at.checked_add(Span::new().try_months(count.saturating_mul(unit.months())).map_err(overflow)?).map_err(overflow),
    }
}

/// Whole units from `a` to `b`, towards zero.
pub fn diff(unit: Unit, a: DateTime, b: DateTime) -> Result<i64, SqlError> {
    if let Some(millis) = unit.millis() {
        return Ok((to_millis(b) - to_millis(a)) / millis);
    }
    let months = (i64::from(b.year()) - i64::from(a.year())) * 12 + i64::from(b.month()) - i64::from(a.month());
    // One month too many when `a` moved so far stands beyond `b`.
    let moved = add(Unit::Month, months, a)?;
    let months = months - i64::from(months > 0 && moved > b) + i64::from(months < 0 && moved < b);
    Ok(months / unit.months())
}

pub fn truncate(unit: Unit, at: DateTime) -> Result<DateTime, SqlError> {
    if unit.is_time() {
        let millis = unit.millis().unwrap_or(1);
        return from_millis(to_millis(at).div_euclid(millis) * millis);
    }
    let date = at.date();
    let first = |month: i8| Date::new(date.year(), month, 1).map_err(overflow);
    let date = match unit {
        Unit::Week => date.checked_sub(i64::from(date.weekday().to_monday_zero_offset()).days()).map_err(overflow)?,
        Unit::Month => first(date.month())?,
        Unit::Quarter => first((date.month() - 1) / 3 * 3 + 1)?,
        Unit::Year => first(1)?,
        _ => date,
    };
    Ok(date.to_datetime(jiff::civil::Time::midnight()))
}

pub fn iso_weekday(date: Date) -> i64 {
    date.weekday().to_monday_one_offset().into()
}

pub fn iso_week(date: Date) -> i64 {
    date.iso_week_date().week().into()
}

pub fn iso_week_year(date: Date) -> i64 {
    date.iso_week_date().year().into()
}

pub fn weekday_name(weekday: Weekday) -> &'static str {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday.to_monday_zero_offset() as usize]
}

pub const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime {
        text.parse().unwrap()
    }

    #[test]
    fn differences_count_whole_units_only() {
        assert_eq!(diff(Unit::Month, at("2020-01-31T00:00"), at("2020-02-29T00:00")).unwrap(), 1);
        assert_eq!(diff(Unit::Month, at("2020-01-15T12:00"), at("2020-02-15T11:00")).unwrap(), 0);
        assert_eq!(diff(Unit::Year, at("2020-03-01T00:00"), at("2018-03-02T00:00")).unwrap(), -1);
        assert_eq!(diff(Unit::Day, at("2020-03-01T12:00"), at("2020-02-29T13:00")).unwrap(), 0);
        assert_eq!(diff(Unit::Hour, at("2020-03-01T12:00"), at("2020-03-02T12:00")).unwrap(), 24);
    }

    #[test]
    fn months_end_where_they_end() {
        assert_eq!(add(Unit::Month, 1, at("2020-01-31T10:00")).unwrap(), at("2020-02-29T10:00"));
        assert_eq!(truncate(Unit::Quarter, at("2020-11-30T10:00")).unwrap(), at("2020-10-01T00:00"));
        assert_eq!(truncate(Unit::Week, at("2020-11-29T10:00")).unwrap(), at("2020-11-23T00:00"));
    }

    proptest::proptest! {
        #[test]
        fn millis_are_civil_time_and_back(millis in -62_135_596_800_000i64..253_402_300_799_000) {
            proptest::prop_assert_eq!(to_millis(from_millis(millis).unwrap()), millis);
        }
    }
}
