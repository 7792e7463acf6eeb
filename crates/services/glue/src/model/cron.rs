//! Schedules: `cron(15 12 * * ? *)`, in UTC.
//!
//! AWS ("Time-based schedules for jobs and crawlers"): six fields — minutes, hours, day of month, month, day of week (1 is
//! Sunday), year — with `* , - /` everywhere, names for months and weekdays, `L` and `W` for days of the month, `L` and `#` for
//! days of the week; one of the two day fields must be `?`.

/// When a crawler runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cron {
    minutes: u64,
    hours: u64,
    months: u64,
    years: Vec<u16>,
    days: Days,
}

/// Which days of a month. Sets are bit sets; day of week 0 is Sunday.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Days {
    OfMonth(u64),
    LastOfMonth,
    LastWeekdayOfMonth,
    /// The weekday (Monday to Friday) nearest to a day, within its month.
    NearestWeekday(u32),
    OfWeek(u64),
    /// The last such weekday of the month.
    LastOfWeek(u32),
    /// `6#3`: the third Friday.
    NthOfWeek(u32, u32),
}

const MONTHS: [&str; 12] = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const WEEKDAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
const YEAR_MIN: u16 = 1970;
const YEAR_MAX: u16 = 2199;
const MINUTE_MILLIS: i64 = 60_000;

impl Cron {
    /// `None` unless it is a whole `cron(…)` expression.
    pub fn parse(text: &str) -> Option<Cron> {
        let inner = text.trim().strip_prefix("cron(")?.strip_suffix(')')?;
        let fields: Vec<&str> = inner.split_ascii_whitespace().collect();
        let [minutes, hours, day_of_month, month, day_of_week, year] = fields[..] else { return None };
        Some(Cron {
            minutes: bits(minutes, 0, 59, &[])?,
            hours: bits(hours, 0, 23, &[])?,
            months: bits(month, 1, 12, &MONTHS)?,
            years: numbers(year, YEAR_MIN.into(), YEAR_MAX.into(), &[])?.into_iter().map(|year| year as u16).collect(),
            days: days(day_of_month, day_of_week)?,
        })
    }

    /// The first moment of the schedule after `millis`; `None` when there is none left.
    pub fn next_after(&self, millis: i64) -> Option<i64> {
        let start_minute = millis.div_euclid(MINUTE_MILLIS) + 1;
        let start_day = start_minute.div_euclid(1440);
        let (first_year, first_month, _) = civil(start_day);
        let months = (0..).map(|n| (first_year + (first_month as i64 - 1 + n) / 12, ((first_month as i64 - 1 + n) % 12 + 1) as u32));
        for (year, month) in months.take_while(|(year, _)| *year <= i64::from(YEAR_MAX)) {
            if !self.years.contains(&(year as u16)) || self.months & (1 << month) == 0 {
                continue;
            }
            for day in 1..=days_in(year, month) {
                let day_number = day_number(year, month, day);
                if day_number < start_day || !self.days.include(year, month, day) {
                    continue;
                }
                let from = if day_number == start_day { start_minute.rem_euclid(1440) } else { 0 };
                if let Some(minute) = (from..1440).find(|minute| self.has_minute(*minute)) {
                    return Some((day_number * 1440 + minute) * MINUTE_MILLIS);
                }
            }
        }
        None
    }

    fn has_minute(&self, minute_of_day: i64) -> bool {
        self.hours & (1 << (minute_of_day / 60)) != 0 && self.minutes & (1 << (minute_of_day % 60)) != 0
    }
}

impl Days {
    fn include(&self, year: i64, month: u32, day: u32) -> bool {
        let last = days_in(year, month);
        let weekday = |day: u32| weekday(day_number(year, month, day));
        match *self {
            Days::OfMonth(days) => days & (1 << day) != 0,
            Days::LastOfMonth => day == last,
            Days::LastWeekdayOfMonth => day == nearest_weekday(last, last, weekday(last)),
            Days::NearestWeekday(wanted) => wanted <= last && day == nearest_weekday(wanted, last, weekday(wanted)),
            Days::OfWeek(days) => days & (1 << weekday(day)) != 0,
            Days::LastOfWeek(wanted) => weekday(day) == wanted && day + 7 > last,
            Days::NthOfWeek(wanted, nth) => weekday(day) == wanted && (day - 1) / 7 + 1 == nth,
        }
    }
}

/// Saturday goes back to Friday, Sunday on to Monday, but never into another month.
fn nearest_weekday(day: u32, last: u32, weekday: u32) -> u32 {
    match weekday {
        6 if day > 1 => day - 1,
        6 => day + 2,
        0 if day < last => day + 1,
        0 => day - 2,
        _ => day,
    }
}

fn days(of_month: &str, of_week: &str) -> Option<Days> {
    match (of_month, of_week) {
        ("?", "?") => None,
        ("?", of_week) => days_of_week(of_week),
        (of_month, "?") => days_of_month(of_month),
        _ => None,
    }
}

fn days_of_month(text: &str) -> Option<Days> {
    match text {
        "L" => Some(Days::LastOfMonth),
        "LW" => Some(Days::LastWeekdayOfMonth),
        _ => match text.strip_suffix('W') {
            Some(day) => Some(Days::NearestWeekday(number(day, 1, 31, &[])?)),
            None => bits(text, 1, 31, &[]).map(Days::OfMonth),
        },
    }
}

fn days_of_week(text: &str) -> Option<Days> {
    if text == "L" {
        return Some(Days::OfWeek(1 << 6));
    }
    if let Some((day, nth)) = text.split_once('#') {
        return Some(Days::NthOfWeek(number(day, 1, 7, &WEEKDAYS)? - 1, number(nth, 1, 5, &[])?));
    }
    if let Some(day) = text.strip_suffix('L') {
        return Some(Days::LastOfWeek(number(day, 1, 7, &WEEKDAYS)? - 1));
    }
    bits(text, 1, 7, &WEEKDAYS).map(|days| Days::OfWeek(days >> 1))
}

fn bits(text: &str, min: u32, max: u32, names: &[&str]) -> Option<u64> {
    Some(numbers(text, min, max, names)?.into_iter().fold(0, |bits, number| bits | 1 << number))
}

/// `*`, `5`, `1-5`, `0/15`, `MON-FRI`, and lists of these.
fn numbers(text: &str, min: u32, max: u32, names: &[&str]) -> Option<Vec<u32>> {
    let mut found = Vec::new();
    for part in text.split(',') {
        let (range, step) = match part.split_once('/') {
            Some((range, step)) => (range, Some(number(step, 1, max.max(1), &[])?)),
            None => (part, None),
        };
        let (from, to) = match (range, range.split_once('-')) {
            ("*", _) => (min, max),
            (_, Some((from, to))) => (number(from, min, max, names)?, number(to, min, max, names)?),
            // `0/15` goes on to the end, a number alone does not.
            (single, None) => (number(single, min, max, names)?, if step.is_some() { max } else { number(single, min, max, names)? }),
        };
        if from > to {
            return None;
        }
        found.extend((from..=to).step_by(step.unwrap_or(1) as usize));
    }
    Some(found)
}

fn number(text: &str, min: u32, max: u32, names: &[&str]) -> Option<u32> {
    let named = names.iter().position(|name| name.eq_ignore_ascii_case(text)).map(|at| at as u32 + 1);
    let plain = || text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten();
    named.or_else(plain).filter(|number| (min..=max).contains(number))
}

/// Days since 1970-01-01 of a date, by counting from the first of March of year 0.
fn day_number(year: i64, month: u32, day: u32) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let month_from_march = i64::from((month + 9) % 12);
    let day_of_year = (153 * month_from_march + 2) / 5 + i64::from(day) - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

/// The inverse of [`day_number`]: year, month, day.
fn civil(day_number: i64) -> (i64, u32, u32) {
    let days = day_number + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = (day_of_year - (153 * month_from_march + 2) / 5 + 1) as u32;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 } as u32;
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

fn days_in(year: i64, month: u32) -> u32 {
    let (next_year, next_month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    (day_number(next_year, next_month, 1) - day_number(year, month, 1)) as u32
}

/// 0 is Sunday; 1970-01-01 was a Thursday.
fn weekday(day_number: i64) -> u32 {
    (day_number + 4).rem_euclid(7) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// 2024-01-15T10:00:00Z, a Monday.
    const MONDAY: i64 = 1_705_312_800_000;

    fn next(cron: &str) -> String {
        wire::Timestamp(Cron::parse(cron).unwrap().next_after(MONDAY).unwrap()).iso8601()
    }

    #[test]
    fn the_guides_examples_fire_when_it_says() {
        assert_eq!(next("cron(15 12 * * ? *)"), "2024-01-15T12:15:00Z");
        assert_eq!(next("cron(0 10 * * ? *)"), "2024-01-16T10:00:00Z");
        assert_eq!(next("cron(0 18 ? * MON-FRI *)"), "2024-01-15T18:00:00Z");
        assert_eq!(next("cron(0 8 1 * ? *)"), "2024-02-01T08:00:00Z");
        assert_eq!(next("cron(0/15 * * * ? *)"), "2024-01-15T10:15:00Z");
        assert_eq!(next("cron(0/10 * ? * MON-FRI *)"), "2024-01-15T10:10:00Z");
        assert_eq!(next("cron(0/5 8-9 ? * MON-FRI *)"), "2024-01-16T08:00:00Z");
    }

    #[test]
    fn the_odd_days() {
        assert_eq!(next("cron(0 0 L * ? *)"), "2024-01-31T00:00:00Z");
        assert_eq!(next("cron(0 0 L 2 ? *)"), "2024-02-29T00:00:00Z");
        assert_eq!(next("cron(0 0 LW 3 ? *)"), "2024-03-29T00:00:00Z");
        // 20 January 2024 is a Saturday, 21 a Sunday.
        assert_eq!(next("cron(0 0 20W * ? *)"), "2024-01-19T00:00:00Z");
        assert_eq!(next("cron(0 0 21W * ? *)"), "2024-01-22T00:00:00Z");
        assert_eq!(next("cron(0 0 ? * 6#3 *)"), "2024-01-19T00:00:00Z");
        assert_eq!(next("cron(0 0 ? * 6L *)"), "2024-01-26T00:00:00Z");
        assert_eq!(next("cron(0 0 ? * SUN *)"), "2024-01-21T00:00:00Z");
        assert_eq!(next("cron(0 0 29 2 ? 2025-2030)"), "2028-02-29T00:00:00Z");
        assert_eq!(Cron::parse("cron(0 0 1 1 ? 2023)").unwrap().next_after(MONDAY), None);
        assert_eq!(Cron::parse("cron(0 0 30 2 ? *)").unwrap().next_after(MONDAY), None);
    }

    #[test]
    fn what_is_no_schedule_is_refused() {
        for wrong in [
            "",
            "rate(1 hour)",
            "cron(0 12 * * *)",
            "cron(0 12 * * * *)",
            "cron(0 12 ? * ? *)",
            "cron(60 12 * * ? *)",
            "cron(5-1 1 * * ? *)",
            "cron(0 12 ? * 8 *)",
            "cron(0/0 * * * ? *)",
        ] {
            assert_eq!(Cron::parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "cron\\([0-9*?,/#LWA-Z -]{0,30}\\)") {
            if let Some(cron) = Cron::parse(&text) {
                let next = cron.next_after(MONDAY);
                prop_assert!(next.is_none_or(|next| next > MONDAY && next % MINUTE_MILLIS == 0));
            }
        }

        #[test]
        fn days_count_both_ways(day in -1_000_000i64..1_000_000) {
            let (year, month, of_month) = civil(day);
            prop_assert_eq!(day_number(year, month, of_month), day);
        }
    }
}
