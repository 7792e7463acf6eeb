//! The two pattern languages for dates: MySQL's (`%Y-%m-%d`, for `date_format` and `date_parse`) and Joda's (`yyyy-MM-dd`, for
//! `format_datetime`, `parse_datetime` and partition projection). Both become the same pieces.

use jiff::civil::DateTime;

use super::moment::{MONTHS, days_of, from_millis, iso_week, iso_week_year, to_millis, weekday_name};
use super::row_function::invalid_argument;
use crate::SqlError;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Literal(String),
    /// A number with at least so many digits.
    Number(Field, usize),
    MonthName,
    MonthShort,
    DayName,
    DayShort,
    HalfDay,
    /// `Z` as `+0000`, `ZZ` as `+00:00`.
    Offset {
        colon: bool,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Year,
    YearOfCentury,
    Month,
    Day,
    Hour,
    HalfDayHour,
    Minute,
    Second,
    /// Fraction of a second, with this piece's width in digits.
    Fraction,
    DayOfYear,
    Week,
    WeekYear,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatePattern(Vec<Piece>);

impl DatePattern {
    pub fn mysql(pattern: &str) -> Result<Self, SqlError> {
        use Field::*;
        let mut pieces = Vec::new();
        let mut chars = pattern.chars();
        while let Some(c) = chars.next() {
            if c != '%' {
                literal(&mut pieces, c);
                continue;
            }
            let number = |field, width| Piece::Number(field, width);
            match chars.next() {
                Some('Y') => pieces.push(number(Year, 4)),
                Some('y') => pieces.push(number(YearOfCentury, 2)),
                Some('m') => pieces.push(number(Month, 2)),
                Some('c') => pieces.push(number(Month, 1)),
                Some('d') => pieces.push(number(Day, 2)),
                Some('e') => pieces.push(number(Day, 1)),
                Some('H') => pieces.push(number(Hour, 2)),
                Some('k') => pieces.push(number(Hour, 1)),
                Some('h' | 'I') => pieces.push(number(HalfDayHour, 2)),
                Some('l') => pieces.push(number(HalfDayHour, 1)),
                Some('i') => pieces.push(number(Minute, 2)),
                Some('s' | 'S') => pieces.push(number(Second, 2)),
                Some('f') => pieces.push(number(Fraction, 6)),
                Some('j') => pieces.push(number(DayOfYear, 3)),
                Some('v') => pieces.push(number(Week, 2)),
                Some('x') => pieces.push(number(WeekYear, 4)),
                Some('M') => pieces.push(Piece::MonthName),
                Some('b') => pieces.push(Piece::MonthShort),
                Some('W') => pieces.push(Piece::DayName),
                Some('a') => pieces.push(Piece::DayShort),
                Some('p') => pieces.push(Piece::HalfDay),
                Some('T') => pieces.extend(Self::mysql("%H:%i:%s")?.0),
                Some('r') => pieces.extend(Self::mysql("%h:%i:%s %p")?.0),
                Some(c @ ('D' | 'U' | 'u' | 'V' | 'w' | 'X')) => {
                    return Err(invalid_argument(format!("%{c} not supported in date format string")));
                }
                Some(c) => literal(&mut pieces, c),
                None => literal(&mut pieces, '%'),
            }
        }
        Ok(DatePattern(pieces))
    }

    pub fn joda(pattern: &str) -> Result<Self, SqlError> {
        use Field::*;
        let mut pieces = Vec::new();
        let mut chars = pattern.chars().peekable();
        while let Some(c) = chars.next() {
            if c == '\'' {
                // `''` is a quote; everything between quotes is literal.
                if chars.next_if_eq(&'\'').is_some() {
                    literal(&mut pieces, '\'');
                    continue;
                }
                for c in chars.by_ref().take_while(|c| *c != '\'') {
                    literal(&mut pieces, c);
                }
                continue;
            }
            if !c.is_ascii_alphabetic() {
                literal(&mut pieces, c);
                continue;
            }
            let mut width = 1;
            while chars.next_if_eq(&c).is_some() {
                width += 1;
            }
            pieces.push(match (c, width) {
                ('y' | 'Y' | 'u', 2) => Piece::Number(YearOfCentury, 2),
                ('y' | 'Y' | 'u', _) => Piece::Number(Year, width),
                ('x', _) => Piece::Number(WeekYear, width),
                ('w', _) => Piece::Number(Week, width),
                ('M' | 'L', 1 | 2) => Piece::Number(Month, width),
                ('M' | 'L', 3) => Piece::MonthShort,
                ('M' | 'L', _) => Piece::MonthName,
                ('d', _) => Piece::Number(Day, width),
                ('D', _) => Piece::Number(DayOfYear, width),
                ('H', _) => Piece::Number(Hour, width),
                ('h', _) => Piece::Number(HalfDayHour, width),
                ('m', _) => Piece::Number(Minute, width),
                ('s', _) => Piece::Number(Second, width),
                ('S', _) => Piece::Number(Fraction, width),
                ('a', _) => Piece::HalfDay,
                ('E', 1..=3) => Piece::DayShort,
                ('E', _) => Piece::DayName,
                ('Z', 1) => Piece::Offset { colon: false },
                ('Z' | 'X', _) => Piece::Offset { colon: true },
                _ => return Err(invalid_argument(format!("Invalid format: \"{pattern}\""))),
            });
        }
        Ok(DatePattern(pieces))
    }

    pub fn format(&self, at: DateTime) -> String {
        self.0.iter().map(|piece| piece.format(at)).collect()
    }

    /// The whole text must match; what the pattern does not say is as in 1970-01-01 00:00.
    pub fn parse(&self, text: &str) -> Result<DateTime, SqlError> {
        let refused = || invalid_argument(format!("Invalid format: \"{text}\""));
        let mut parsed = Parsed::default();
        let mut rest = text;
        for (i, piece) in self.0.iter().enumerate() {
            // Digits that touch (`yyyyMMdd`) are divided by width; otherwise a number is as long as it is written.
            let touches = matches!(self.0.get(i + 1), Some(Piece::Number(..)));
            rest = piece.parse(rest, touches, &mut parsed).ok_or_else(refused)?;
        }
        if !rest.is_empty() {
            return Err(invalid_argument(format!("Invalid format: \"{text}\" is malformed at \"{rest}\"")));
        }
        parsed.civil().ok_or_else(refused)
    }

    /// The finest thing the pattern tells apart, for stepping through a projected range.
    pub fn finest(&self) -> super::moment::Unit {
        use super::moment::Unit;
        let has = |field: Field| self.0.iter().any(|piece| matches!(piece, Piece::Number(f, _) if *f == field));
        if has(Field::Second) {
            Unit::Second
        } else if has(Field::Minute) {
            Unit::Minute
        } else if has(Field::Hour) || has(Field::HalfDayHour) {
            Unit::Hour
        } else if has(Field::Day) || has(Field::DayOfYear) {
            Unit::Day
        } else if has(Field::Month) || self.0.contains(&Piece::MonthName) || self.0.contains(&Piece::MonthShort) {
            Unit::Month
        } else {
            Unit::Year
        }
    }
}

fn literal(pieces: &mut Vec<Piece>, c: char) {
    match pieces.last_mut() {
        Some(Piece::Literal(text)) => text.push(c),
        _ => pieces.push(Piece::Literal(c.to_string())),
    }
}

impl Piece {
    fn format(&self, at: DateTime) -> String {
        match self {
            Piece::Literal(text) => text.clone(),
            Piece::Number(Field::Fraction, width) => {
                format!("{:09}", at.subsec_nanosecond()).chars().chain("0".repeat(*width).chars()).take(*width).collect()
            }
            Piece::Number(field, width) => format!("{:0width$}", field.of(at)),
            Piece::MonthName => MONTHS[at.month() as usize - 1].to_owned(),
            Piece::MonthShort => MONTHS[at.month() as usize - 1][..3].to_owned(),
            Piece::DayName => weekday_name(at.weekday()).to_owned(),
            Piece::DayShort => weekday_name(at.weekday())[..3].to_owned(),
            Piece::HalfDay => if at.hour() < 12 { "AM" } else { "PM" }.to_owned(),
            Piece::Offset { colon } => if *colon { "+00:00" } else { "+0000" }.to_owned(),
        }
    }

    fn parse<'t>(&self, text: &'t str, touches: bool, parsed: &mut Parsed) -> Option<&'t str> {
        match self {
            Piece::Literal(expected) => text.strip_prefix(expected.as_str()),
            Piece::Number(field, width) => {
                let most = if touches || *field == Field::YearOfCentury { (*width).max(field.digits()) } else { 9 };
                let most = if touches { *width.max(&1) } else { most };
                let digits = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
                let number: i64 = text[..digits].parse().ok()?;
                parsed.set(*field, number, digits);
                Some(&text[digits..])
            }
            Piece::MonthName => named(text, &MONTHS, 0).map(|(month, rest)| {
                parsed.month = Some(month as i64 + 1);
                rest
            }),
            Piece::MonthShort => named(text, &MONTHS, 3).map(|(month, rest)| {
                parsed.month = Some(month as i64 + 1);
                rest
            }),
            Piece::DayName | Piece::DayShort => {
                let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
                (letters >= 3).then(|| &text[letters..])
            }
            Piece::HalfDay => {
                let half = text.get(..2)?.to_uppercase();
                parsed.afternoon = Some(half == "PM");
                (half == "AM" || half == "PM").then(|| &text[2..])
            }
            Piece::Offset { .. } => parsed.offset(text),
        }
    }
}

fn named<'t>(text: &'t str, names: &[&str], letters: usize) -> Option<(usize, &'t str)> {
    let shortened = names.iter().map(|name| if letters == 0 { *name } else { &name[..letters] });
    let (index, name) =
        shortened.enumerate().find(|(_, name)| text.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name)))?;
    Some((index, &text[name.len()..]))
}

impl Field {
    fn of(self, at: DateTime) -> i64 {
        match self {
            Field::Year => at.year().into(),
            Field::YearOfCentury => i64::from(at.year()).rem_euclid(100),
            Field::Month => at.month().into(),
            Field::Day => at.day().into(),
            Field::Hour => at.hour().into(),
            Field::HalfDayHour => (i64::from(at.hour()) + 11) % 12 + 1,
            Field::Minute => at.minute().into(),
            Field::Second => at.second().into(),
            Field::Fraction => i64::from(at.subsec_nanosecond()),
            Field::DayOfYear => at.day_of_year().into(),
            Field::Week => iso_week(at.date()),
            Field::WeekYear => iso_week_year(at.date()),
        }
    }

    fn digits(self) -> usize {
        match self {
            Field::Year | Field::WeekYear => 4,
            Field::Fraction => 9,
            Field::DayOfYear => 3,
            _ => 2,
        }
    }
}

#[derive(Default)]
struct Parsed {
    year: Option<i64>,
    month: Option<i64>,
    day: Option<i64>,
    day_of_year: Option<i64>,
    hour: i64,
    afternoon: Option<bool>,
    minute: i64,
    second: i64,
    nanos: i64,
    offset_minutes: i64,
}

impl Parsed {
    fn set(&mut self, field: Field, number: i64, digits: usize) {
        match field {
            Field::Year => self.year = Some(number),
            // Joda's pivot for two digits, as MySQL's: 70 to 99 are in the last century.
            Field::YearOfCentury => self.year = Some(if number >= 70 { 1900 + number } else { 2000 + number }),
            Field::Month => self.month = Some(number),
            Field::Day => self.day = Some(number),
            Field::DayOfYear => self.day_of_year = Some(number),
            Field::Hour | Field::HalfDayHour => self.hour = number,
            Field::Minute => self.minute = number,
            Field::Second => self.second = number,
            Field::Fraction => self.nanos = number * 10i64.pow(9 - digits.min(9) as u32),
            Field::Week | Field::WeekYear => {}
        }
    }

    fn offset<'t>(&mut self, text: &'t str) -> Option<&'t str> {
        if let Some(rest) = text.strip_prefix('Z') {
            return Some(rest);
        }
        let sign = if text.starts_with('-') { -1 } else { 1 };
        let rest = text.strip_prefix(['+', '-'])?;
        let hours: i64 = rest.get(..2)?.parse().ok()?;
        let rest = rest[2..].trim_start_matches(':');
        let minutes: i64 = rest.get(..2)?.parse().ok()?;
        self.offset_minutes = sign * (hours * 60 + minutes);
        Some(&rest[2..])
    }

    fn civil(&self) -> Option<DateTime> {
        let hour = match self.afternoon {
            Some(afternoon) => self.hour % 12 + if afternoon { 12 } else { 0 },
            None => self.hour,
        };
        let small = |number: i64| i8::try_from(number).ok();
        let year = i16::try_from(self.year.unwrap_or(1970)).ok()?;
        let month = if self.day_of_year.is_some() { 1 } else { small(self.month.unwrap_or(1))? };
        let day = if self.day_of_year.is_some() { 1 } else { small(self.day.unwrap_or(1))? };
        let at = DateTime::new(year, month, day, small(hour)?, small(self.minute)?, small(self.second)?, i32::try_from(self.nanos).ok()?)
            .ok()?;
        let days = self.day_of_year.map_or(0, |day| day - 1);
        debug_assert!(days_of(at.date()) < 4_000_000);
        if days == 0 && self.offset_minutes == 0 {
            return Some(at);
        }
        from_millis(to_millis(at) + days * 86_400_000 - self.offset_minutes * 60_000).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime {
        text.parse().unwrap()
    }

    #[test]
    fn both_languages_write_the_same_date() {
        let moment = at("2024-03-05T16:07:09.123");
        assert_eq!(
            DatePattern::mysql("%Y-%m-%d %H:%i:%s.%f %p %W %b %e %j").unwrap().format(moment),
            "2024-03-05 16:07:09.123000 PM Tuesday Mar 5 065"
        );
        assert_eq!(
            DatePattern::joda("yyyy/MM/dd'T'hh:mm:ss.SSS a EEE MMMM").unwrap().format(moment),
            "2024/03/05T04:07:09.123 PM Tue March"
        );
    }

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(DatePattern::mysql("%d/%b/%Y:%H:%i:%s").unwrap().parse("05/Mar/2024:16:07:09").unwrap(), at("2024-03-05T16:07:09"));
        assert_eq!(DatePattern::joda("yyyyMMddHH").unwrap().parse("2024030516").unwrap(), at("2024-03-05T16:00"));
        assert_eq!(DatePattern::mysql("%c/%e/%Y %l:%i %p").unwrap().parse("3/5/2024 4:07 PM").unwrap(), at("2024-03-05T16:07"));
        assert!(DatePattern::mysql("%Y-%m-%d").unwrap().parse("2024-03-05 10:00").is_err());
        assert!(DatePattern::mysql("%Y-%m-%d").unwrap().parse("2024-13-05").is_err());
    }

    proptest::proptest! {
        #[test]
        fn patterns_never_panic(pattern in ".{0,12}", text in ".{0,20}") {
            for pattern in [DatePattern::mysql(&pattern), DatePattern::joda(&pattern)].into_iter().flatten() {
                let _ = pattern.parse(&text);
                let _ = pattern.format(at("2024-03-05T16:07:09"));
            }
        }
    }
}
