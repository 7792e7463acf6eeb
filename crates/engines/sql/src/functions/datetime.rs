//! Functions of dates and timestamps. Sessions are in UTC, as in Athena.

use std::sync::Arc;

use datafusion::arrow::array::*;
use datafusion::arrow::datatypes::{DataType, Date32Type, TimeUnit, TimestampMillisecondType};
use jiff::civil::DateTime;

use crate::SqlError;

use super::date_pattern::DatePattern;
use super::moment::{self, Unit};
use super::row_function::Accept::{Any, Double, Int, Moment, Text};
use super::row_function::*;

pub fn entries() -> Vec<Entry> {
    let mut entries = vec![
        entry("date_trunc", &[Text, Moment], Returns::Same(1), date_trunc),
        entry("date_add", &[Text, Int, Moment], Returns::Same(2), date_add),
        entry("date_diff", &[Text, Moment, Moment], BIGINT, date_diff),
        entry("date_format", &[Moment, Text], TEXT, |rows| formatted(rows, DatePattern::mysql)),
        entry("format_datetime", &[Moment, Text], TEXT, |rows| formatted(rows, DatePattern::joda)),
        entry("date_parse", &[Text, Text], TIMESTAMP, |rows| parsed(rows, DatePattern::mysql)),
        entry("parse_datetime", &[Text, Text], Returns::Type(utc()), |rows| parsed(rows, DatePattern::joda)),
        entry("from_unixtime", &[Double], Returns::Type(utc()), |rows| {
            Ok(timestamps(rows.map(|row| Ok(Some((rows.double(0).value(row) * 1000.0).round() as i64)))?, &rows.returns))
        }),
        entry("to_unixtime", &[Moment], DOUBLE, |rows| {
            Ok(doubles(rows.map(|row| Ok(Some(moment::to_millis(civil(rows, 0, row)?) as f64 / 1000.0)))?))
        }),
        entry("from_iso8601_timestamp", &[Text], Returns::Type(utc()), |rows| {
            Ok(timestamps(rows.map(|row| iso_timestamp(rows.text(0).value(row)))?, &rows.returns))
        }),
        entry("from_iso8601_date", &[Text], DATE, |rows| {
            let days = |row| iso_timestamp(rows.text(0).value(row)).map(|millis| millis.map(|millis| millis.div_euclid(86_400_000) as i32));
            Ok(Arc::new(Date32Array::from(rows.map(days)?)))
        }),
        entry("to_iso8601", &[Moment], TEXT, to_iso8601),
        entry("last_day_of_month", &[Moment], DATE, |rows| {
            Ok(dates(
                rows.map(|row| civil(rows, 0, row).map(|at| Some(at.date().last_of_month().to_datetime(jiff::civil::Time::midnight()))))?,
            ))
        }),
        entry("date", &[Any], DATE, date),
    ];
    entries.extend(FIELDS.iter().map(|(name, body)| entry(name, &[Moment], BIGINT, *body)));
    entries
}

type Field = (&'static str, Body);

const FIELDS: &[Field] = &[
    ("year", |rows| field(rows, |at| at.year().into())),
    ("quarter", |rows| field(rows, |at| i64::from(at.month() - 1) / 3 + 1)),
    ("month", |rows| field(rows, |at| at.month().into())),
    ("week", |rows| field(rows, |at| moment::iso_week(at.date()))),
    ("week_of_year", |rows| field(rows, |at| moment::iso_week(at.date()))),
    ("year_of_week", |rows| field(rows, |at| moment::iso_week_year(at.date()))),
    ("yow", |rows| field(rows, |at| moment::iso_week_year(at.date()))),
    ("day", |rows| field(rows, |at| at.day().into())),
    ("day_of_month", |rows| field(rows, |at| at.day().into())),
    ("day_of_week", |rows| field(rows, |at| moment::iso_weekday(at.date()))),
    ("dow", |rows| field(rows, |at| moment::iso_weekday(at.date()))),
    ("day_of_year", |rows| field(rows, |at| at.day_of_year().into())),
    ("doy", |rows| field(rows, |at| at.day_of_year().into())),
    ("hour", |rows| field(rows, |at| at.hour().into())),
    ("minute", |rows| field(rows, |at| at.minute().into())),
    ("second", |rows| field(rows, |at| at.second().into())),
    ("millisecond", |rows| field(rows, |at| i64::from(at.subsec_nanosecond()) / 1_000_000)),
];

fn utc() -> DataType {
    DataType::Timestamp(TimeUnit::Millisecond, Some("UTC".into()))
}

fn civil(rows: &Rows, i: usize, row: usize) -> Result<DateTime, SqlError> {
    let array = &rows.arguments[i];
    match array.data_type() {
        DataType::Date32 => moment::from_days(array.as_primitive::<Date32Type>().value(row)),
        _ => moment::from_millis(array.as_primitive::<TimestampMillisecondType>().value(row)),
    }
}

fn field(rows: &Rows, of: impl Fn(DateTime) -> i64) -> Result<ArrayRef, SqlError> {
    Ok(bigints(rows.map(|row| civil(rows, 0, row).map(|at| Some(of(at))))?))
}

fn timestamps(millis: Vec<Option<i64>>, returns: &DataType) -> ArrayRef {
    let array = TimestampMillisecondArray::from(millis);
    match returns {
        DataType::Timestamp(_, Some(zone)) => Arc::new(array.with_timezone(Arc::clone(zone))),
        _ => Arc::new(array),
    }
}

fn dates(rows: Vec<Option<DateTime>>) -> ArrayRef {
    Arc::new(Date32Array::from_iter(rows.into_iter().map(|at| at.map(|at| moment::days_of(at.date()) as i32))))
}

/// A date stays a date, a timestamp keeps its zone.
fn moments(rows: &Rows, compute: impl Fn(usize) -> Result<DateTime, SqlError>) -> Result<ArrayRef, SqlError> {
    let computed = rows.map(|row| compute(row).map(Some))?;
    Ok(match rows.returns {
        DataType::Date32 => dates(computed),
        _ => timestamps(computed.into_iter().map(|at| at.map(moment::to_millis)).collect(), &rows.returns),
    })
}

fn unit_of(rows: &Rows, row: usize) -> Result<Unit, SqlError> {
    let unit = Unit::parse(rows.text(0).value(row))?;
    if rows.returns == DataType::Date32 && unit.is_time() {
        return Err(invalid_argument(format!("'{}' is not a valid DATE field", rows.text(0).value(row))));
    }
    Ok(unit)
}

fn date_trunc(rows: &Rows) -> Result<ArrayRef, SqlError> {
    moments(rows, |row| moment::truncate(unit_of(rows, row)?, civil(rows, 1, row)?))
}

fn date_add(rows: &Rows) -> Result<ArrayRef, SqlError> {
    moments(rows, |row| moment::add(unit_of(rows, row)?, rows.int(1).value(row), civil(rows, 2, row)?))
}

fn date_diff(rows: &Rows) -> Result<ArrayRef, SqlError> {
    Ok(bigints(rows.map(|row| moment::diff(unit_of(rows, row)?, civil(rows, 1, row)?, civil(rows, 2, row)?).map(Some))?))
}

/// Patterns are nearly always constant: the last one is kept.
fn with_pattern<T>(
    rows: &Rows,
    read: fn(&str) -> Result<DatePattern, SqlError>,
    compute: impl Fn(&DatePattern, usize) -> Result<T, SqlError>,
) -> Result<Vec<Option<T>>, SqlError> {
    let last = std::cell::RefCell::new((String::new(), read("")?));
    rows.map(|row| {
        let text = rows.text(1).value(row);
        let mut last = last.borrow_mut();
        if last.0 != text {
            *last = (text.to_owned(), read(text)?);
        }
        compute(&last.1, row).map(Some)
    })
}

fn formatted(rows: &Rows, read: fn(&str) -> Result<DatePattern, SqlError>) -> Result<ArrayRef, SqlError> {
    Ok(strings(with_pattern(rows, read, |pattern, row| Ok(pattern.format(civil(rows, 0, row)?)))?))
}

fn parsed(rows: &Rows, read: fn(&str) -> Result<DatePattern, SqlError>) -> Result<ArrayRef, SqlError> {
    let millis = with_pattern(rows, read, |pattern, row| pattern.parse(rows.text(0).value(row)).map(moment::to_millis))?;
    Ok(timestamps(millis, &rows.returns))
}

/// `2024-01-02`, `2024-01-02T03:04:05.678`, with `Z` or an offset or none (then UTC).
fn iso_timestamp(text: &str) -> Result<Option<i64>, SqlError> {
    let refused = || invalid_argument(format!("Invalid format: \"{text}\""));
    if let Ok(at) = text.parse::<jiff::Timestamp>() {
        return Ok(Some(at.as_millisecond()));
    }
    text.parse::<DateTime>().map(|at| Some(moment::to_millis(at))).map_err(|_| refused())
}

fn to_iso8601(rows: &Rows) -> Result<ArrayRef, SqlError> {
    let pattern = match rows.arguments[0].data_type() {
        DataType::Date32 => "yyyy-MM-dd",
        DataType::Timestamp(_, Some(_)) => "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'",
        _ => "yyyy-MM-dd'T'HH:mm:ss.SSS",
    };
    let pattern = DatePattern::joda(pattern)?;
    Ok(strings(rows.map(|row| Ok(Some(pattern.format(civil(rows, 0, row)?))))?))
}

/// `date(x)` is `CAST(x AS DATE)`, from text too.
fn date(rows: &Rows) -> Result<ArrayRef, SqlError> {
    let options = datafusion::arrow::compute::CastOptions { safe: false, ..Default::default() };
    datafusion::arrow::compute::cast_with_options(&rows.arguments[0], &DataType::Date32, &options)
        .map_err(|_| SqlError::new(crate::ErrorCode::InvalidCastArgument, "Value cannot be cast to date"))
}
