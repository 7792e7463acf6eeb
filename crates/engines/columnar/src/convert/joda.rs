//! Timestamps by the patterns of Joda-Time's `DateTimeFormat`, as far as they name a moment in digits and English names.
//!
//! Understood: `y Y x M d D H k h K m s S a Z z E e` and quoted text; `millis` alone means milliseconds since 1970. A pattern with other letters
//! (week years, eras, centuries) is refused when the converter is made, not record by record. Joda parses without
//! adjacent-value tricks where a field is followed by a letter of another kind; we read exactly the pattern's width there.

/// One format a timestamp may have.
#[derive(Debug)]
pub(super) enum Pattern {
    Millis,
    Parts(Vec<Part>),
}

#[derive(Debug)]
pub(super) enum Part {
    Literal(Vec<u8>),
    /// A letter, how often it is repeated, and whether another number follows at once.
    Field {
        letter: u8,
        width: usize,
        adjacent: bool,
    },
}

impl Pattern {
    pub(super) fn new(text: &str) -> Option<Self> {
        if text == "millis" {
            return Some(Self::Millis);
        }
        let mut parts = parts(text.as_bytes())?;
        for i in 1..parts.len() {
            let (before, after) = parts.split_at_mut(i);
            if let (Some(Part::Field { adjacent, .. }), Part::Field { letter, width, .. }) = (before.last_mut(), &after[0]) {
                *adjacent = is_number(*letter, *width);
            }
        }
        (!parts.is_empty()).then_some(Self::Parts(parts))
    }

    /// Milliseconds since 1970, UTC where the text names no zone.
    fn parse(&self, text: &[u8]) -> Option<i64> {
        match self {
            Self::Millis => crate::read::values::integer(text),
            Self::Parts(parts) => parse_parts(parts, text),
        }
    }
}

/// AWS: the formats are tried in turn.
pub(super) fn first_match(patterns: &[Pattern], text: &[u8]) -> Option<i64> {
    patterns.iter().find_map(|pattern| pattern.parse(text))
}

fn parts(pattern: &[u8]) -> Option<Vec<Part>> {
    let mut parts: Vec<Part> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = pattern.get(at) {
        if byte == b'\'' {
            let (text, next) = quoted(pattern, at + 1)?;
            literal(&mut parts, &text);
            at = next;
        } else if byte.is_ascii_alphabetic() {
            let width = pattern[at..].iter().take_while(|b| **b == byte).count();
            if !b"yYxMdDHkhKmsSaZzEe".contains(&byte) {
                return None;
            }
            parts.push(Part::Field { letter: byte, width, adjacent: false });
            at += width;
        } else {
            literal(&mut parts, &[byte]);
            at += 1;
        }
    }
    Some(parts)
}

/// The text up to the closing quote; `''` is a quote itself, inside and outside.
fn quoted(pattern: &[u8], mut at: usize) -> Option<(Vec<u8>, usize)> {
    if pattern.get(at) == Some(&b'\'') {
        return Some((vec![b'\''], at + 1));
    }
    let mut text = Vec::new();
    loop {
        match (pattern.get(at)?, pattern.get(at + 1)) {
            (b'\'', Some(b'\'')) => {
                text.push(b'\'');
                at += 2;
            }
            (b'\'', _) => return Some((text, at + 1)),
            (byte, _) => {
                text.push(*byte);
                at += 1;
            }
        }
    }
}

fn literal(parts: &mut Vec<Part>, text: &[u8]) {
    match parts.last_mut() {
        Some(Part::Literal(last)) => last.extend_from_slice(text),
        _ => parts.push(Part::Literal(text.to_vec())),
    }
}

fn is_number(letter: u8, width: usize) -> bool {
    match letter {
        b'a' | b'Z' | b'z' | b'E' => false,
        b'M' => width < 3,
        _ => true,
    }
}

/// What has been read so far; the defaults are Joda's: 1970-01-01T00:00.
struct Moment {
    year: i64,
    month: i64,
    day: i64,
    day_of_year: Option<i64>,
    hour: i64,
    half_day_hour: Option<i64>,
    afternoon: bool,
    minute: i64,
    second: i64,
    millis: i64,
    offset_minutes: i64,
}

fn parse_parts(parts: &[Part], text: &[u8]) -> Option<i64> {
    let mut moment = Moment {
        year: 1970,
        month: 1,
        day: 1,
        day_of_year: None,
        hour: 0,
        half_day_hour: None,
        afternoon: false,
        minute: 0,
        second: 0,
        millis: 0,
        offset_minutes: 0,
    };
    let mut rest = text;
    for part in parts {
        rest = match part {
            Part::Literal(literal) => rest.strip_prefix(literal.as_slice())?,
            Part::Field { letter, width, adjacent } => moment.read(*letter, *width, *adjacent, rest)?,
        };
    }
    if rest.is_empty() { moment.millis() } else { None }
}

const MONTHS: [&[u8]; 12] =
    [b"january", b"february", b"march", b"april", b"may", b"june", b"july", b"august", b"september", b"october", b"november", b"december"];
const DAYS: [&[u8]; 7] = [b"monday", b"tuesday", b"wednesday", b"thursday", b"friday", b"saturday", b"sunday"];

impl Moment {
    fn read<'a>(&mut self, letter: u8, width: usize, adjacent: bool, text: &'a [u8]) -> Option<&'a [u8]> {
        // A number directly followed by another ends where the pattern says; else it may be longer, years up to nine digits.
        let digits = |free: usize| if adjacent { width } else { width.max(free) };
        let (value, rest) = match letter {
            b'a' => return self.half_of_day(text),
            b'Z' | b'z' => return self.zone(text),
            b'E' => return name(&DAYS, text).map(|(_, rest)| rest),
            b'M' if width >= 3 => {
                let (month, rest) = name(&MONTHS, text)?;
                self.month = month as i64 + 1;
                return Some(rest);
            }
            b'S' => {
                let (millis, rest) = fraction(text, digits(9))?;
                self.millis = millis;
                return Some(rest);
            }
            b'y' | b'Y' | b'x' => number(text, digits(if width == 2 { 2 } else { 9 }))?,
            b'D' => number(text, digits(3))?,
            _ => number(text, digits(2))?,
        };
        match letter {
            // Joda: two digits are of the hundred years around thirty years ago; so is 1970 and later for every test of time.
            b'y' | b'Y' | b'x' if width == 2 => self.year = value + if value >= 70 { 1900 } else { 2000 },
            b'y' | b'Y' | b'x' => self.year = value,
            b'M' => self.month = value,
            b'd' => self.day = value,
            b'D' => self.day_of_year = Some(value),
            b'H' => self.hour = value,
            b'k' => self.hour = if value == 24 { 0 } else { value },
            b'h' => self.half_day_hour = Some(if value == 12 { 0 } else { value }),
            b'K' => self.half_day_hour = Some(value),
            b'm' => self.minute = value,
            b's' => self.second = value,
            // The day of the week follows from the date.
            _ => {}
        }
        Some(rest)
    }

    fn half_of_day<'a>(&mut self, text: &'a [u8]) -> Option<&'a [u8]> {
        let half = text.get(..2)?;
        self.afternoon = half.eq_ignore_ascii_case(b"pm");
        (self.afternoon || half.eq_ignore_ascii_case(b"am")).then_some(&text[2..])
    }

    fn zone<'a>(&mut self, text: &'a [u8]) -> Option<&'a [u8]> {
        for name in [&b"UTC"[..], b"GMT", b"Z"] {
            if let Some(rest) = text.strip_prefix(name) {
                return Some(rest);
            }
        }
        let sign = match text.first()? {
            b'+' => 1,
            b'-' => -1,
            _ => return None,
        };
        let (hours, rest) = number(&text[1..], 2)?;
        let (minutes, rest) = number(rest.strip_prefix(b":").unwrap_or(rest), 2)?;
        self.offset_minutes = sign * (hours * 60 + minutes);
        (hours < 24 && minutes < 60).then_some(rest)
    }

    fn millis(&self) -> Option<i64> {
        let hour = self.half_day_hour.map_or(self.hour, |hour| hour + if self.afternoon { 12 } else { 0 });
        if hour > 23 || self.minute > 59 || self.second > 59 {
            return None;
        }
        let days = match self.day_of_year {
            Some(day @ 1..=366) => i64::from(crate::read::values::days_from_civil(self.year, 1, 1)?) + day - 1,
            Some(_) => return None,
            None => i64::from(crate::read::values::days_from_civil(self.year, self.month, self.day)?),
        };
        Some(((days * 24 + hour) * 60 + self.minute - self.offset_minutes) * 60_000 + self.second * 1000 + self.millis)
    }
}

/// Up to `most` digits, at least one.
fn number(text: &[u8], most: usize) -> Option<(i64, &[u8])> {
    let count = text.iter().take(most.min(18)).take_while(|b| b.is_ascii_digit()).count();
    let value = text[..count].iter().fold(0, |sum, b| sum * 10 + i64::from(b - b'0'));
    (count > 0).then_some((value, &text[count..]))
}

/// Digits of a second's fraction; what is finer than milliseconds is cut off.
fn fraction(text: &[u8], most: usize) -> Option<(i64, &[u8])> {
    let count = text.iter().take(most).take_while(|b| b.is_ascii_digit()).count();
    let millis = (0..3).fold(0, |sum, i| sum * 10 + if i < count { i64::from(text[i] - b'0') } else { 0 });
    (count > 0).then_some((millis, &text[count..]))
}

/// A name or its first three letters, in any letter case.
fn name<'a>(names: &[&[u8]], text: &'a [u8]) -> Option<(usize, &'a [u8])> {
    let starts = |name: &[u8]| text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    let whole = names.iter().position(|name| starts(name)).map(|i| (i, names[i].len()));
    let (i, length) = whole.or_else(|| names.iter().position(|name| starts(&name[..3])).map(|i| (i, 3)))?;
    Some((i, &text[length..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(pattern: &str, text: &str) -> Option<i64> {
        Pattern::new(pattern).unwrap().parse(text.as_bytes())
    }

    #[test]
    fn patterns_read_what_they_say() {
        let noon = 1_709_208_000_000; // 2024-02-29T12:00:00Z
        assert_eq!(read("yyyy-MM-dd'T'HH:mm:ss", "2024-02-29T12:00:00"), Some(noon));
        assert_eq!(read("yyyy-MM-dd HH:mm:ss.SSS", "2024-02-29 12:00:00.250"), Some(noon + 250));
        assert_eq!(read("yyyy-MM-dd'T'HH:mm:ssZ", "2024-02-29T13:00:00+0100"), Some(noon));
        assert_eq!(read("yyyy-MM-dd'T'HH:mm:ssZZ", "2024-02-29T06:30:00-05:30"), Some(noon));
        assert_eq!(read("dd/MMM/yyyy:HH:mm:ss Z", "29/Feb/2024:12:00:00 +0000"), Some(noon));
        assert_eq!(read("EEE, d MMMM yyyy h:mm a", "Thu, 29 February 2024 12:00 PM"), Some(noon));
        assert_eq!(read("yyyyMMddHHmmss", "20240229120000"), Some(noon));
        assert_eq!(read("yyyy-DDD HH", "2024-060 12"), Some(noon));
        assert_eq!(read("millis", "1709208000000"), Some(noon));
        assert_eq!(read("M/d/yy H:m", "2/29/24 12:0"), Some(noon));
        assert_eq!(read("yyyy-MM-dd", "2024-02-30"), None);
        assert_eq!(read("yyyy-MM-dd", "2024-02-29 12"), None);
        assert_eq!(read("hh 'o''clock'", "03 o'clock"), Some(3 * 3_600_000));
    }

    #[test]
    fn what_no_moment_follows_from_is_refused() {
        assert!([Pattern::new(""), Pattern::new("GGGG"), Pattern::new("yyyy 'open"), Pattern::new("ww")].iter().all(Option::is_none));
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(pattern in "[yMdDHkhKmsSaZzE:' T-]{0,20}", text in "[0-9 :TZa-z+-]{0,30}") {
            if let Some(pattern) = Pattern::new(&pattern) {
                pattern.parse(text.as_bytes());
            }
        }
    }
}
