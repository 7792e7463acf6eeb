//! Moments as policies write them.
//!
//! AWS: "You must specify date/time values with one of the W3C implementations of the ISO 8601 date formats or in epoch (UNIX) time."

/// Milliseconds of the epoch.
pub(crate) fn parse_millis(text: &str) -> Option<i64> {
    let text = text.trim();
    if let Ok(secs) = text.parse::<i64>()
        && text.len() != 4
    {
        return secs.checked_mul(1000);
    }
    let (date, time) = text.split_once(['T', 't']).map_or((text, None), |(date, time)| (date, Some(time)));
    let mut parts = date.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = parts.next().map_or(Some(1), |month| digits(month, 2))?;
    let day = parts.next().map_or(Some(1), |day| digits(day, 2))?;
    let is_date = (1..=12).contains(&month) && (1..=31).contains(&day) && parts.next().is_none();
    let millis = time.map_or(Some(0), time_millis)?;
    is_date.then(|| days(year, month, day) * 86_400_000 + millis)
}

/// `hh:mm[:ss[.fff]]` and a zone.
fn time_millis(text: &str) -> Option<i64> {
    let zone = text.find(['Z', 'z', '+', '-'])?;
    let (clock, zone) = text.split_at_checked(zone)?;
    let mut parts = clock.split(':');
    let (hour, minute) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let second = parts.next().unwrap_or("00");
    let (second, fraction) = second.split_once('.').unwrap_or((second, "0"));
    let fraction: String = fraction.chars().chain("00".chars()).take(3).collect();
    let is_clock = hour < 25 && minute < 60 && parts.next().is_none();
    let millis = (hour * 3600 + minute * 60 + digits(second, 2)?) * 1000 + digits(&fraction, 3)?;
    is_clock.then_some(millis - offset_millis(zone)?)
}

fn offset_millis(zone: &str) -> Option<i64> {
    let sign = match zone.get(..1)? {
        "+" => 1,
        "-" => -1,
        _ => return (zone.len() == 1).then_some(0),
    };
    let (hours, minutes) = zone[1..].split_once(':')?;
    Some(sign * (digits(hours, 2)? * 60 + digits(minutes, 2)?) * 60_000)
}

fn digits(text: &str, count: usize) -> Option<i64> {
    let is_number = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

/// Days since the epoch, by the Gregorian calendar reckoned from March, when leap days fall at a year's end.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_in_all_the_ways_they_are_written() {
        assert_eq!(parse_millis("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(parse_millis("2013-06-30T00:00:00Z"), Some(1_372_550_400_000));
        assert_eq!(parse_millis("2013-06-30T02:00+02:00"), Some(1_372_550_400_000));
        assert_eq!(parse_millis("2013-06-30"), Some(1_372_550_400_000));
        assert_eq!(parse_millis("1372550400"), Some(1_372_550_400_000));
        assert_eq!(parse_millis("2024-02-29T23:59:59.5Z"), Some(1_709_251_199_500));
        assert_eq!(parse_millis("2013"), parse_millis("2013-01-01"));
        for wrong in ["", "tomorrow", "2013-13-01", "2013-06-30T", "2013-06-30T00:00:00", "2013-06-30T1:00Z", "12:00Z", "-T:Z"] {
            assert_eq!(parse_millis(wrong), None, "{wrong}");
        }
    }
}
