//! `Range: bytes=…` against an object's size.
//!
//! AWS: GetObject, `Range`: one range per request. RFC 9110 §14.2: a server ignores what it does not understand, so several ranges and
//! broken ones are answered with the whole object, as S3 does.

/// What a caller asked for, before the size is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// `bytes=5-9`, `bytes=5-`.
    From { first: u64, last: Option<u64> },
    /// `bytes=-5`: the last five.
    Suffix { bytes: u64 },
}

/// A stretch of an object; both ends are part of it, so it is never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub first: u64,
    pub last: u64,
}

/// No byte of the object lies in the range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsatisfiable {
    pub size: u64,
}

impl Asked {
    /// `None` for anything that is to be ignored.
    pub fn parse(header: &str) -> Option<Asked> {
        let (unit, range) = header.split_once('=')?;
        if !unit.trim().eq_ignore_ascii_case("bytes") {
            return None;
        }
        let (first, last) = range.trim().split_once('-')?;
        if first.is_empty() {
            return digits(last).map(|bytes| Asked::Suffix { bytes });
        }
        let first = digits(first)?;
        let last = if last.is_empty() { None } else { Some(digits(last)?) };
        match last {
            Some(last) if last < first => None,
            _ => Some(Asked::From { first, last }),
        }
    }

    /// The stretch of an object of this size.
    pub fn resolve(self, size: u64) -> Result<Span, Unsatisfiable> {
        let (first, last) = match self {
            Asked::From { first, last } => (first, last.unwrap_or(u64::MAX)),
            Asked::Suffix { bytes: 0 } => return Err(Unsatisfiable { size }),
            Asked::Suffix { bytes } => (size.saturating_sub(bytes), u64::MAX),
        };
        if first >= size {
            return Err(Unsatisfiable { size });
        }
        Ok(Span { first, last: last.min(size - 1) })
    }
}

/// A number too large for us lies beyond any object; it saturates and is clipped to the size.
fn digits(text: &str) -> Option<u64> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(u64::MAX))
}

impl Span {
    pub fn length(self) -> u64 {
        self.last - self.first + 1
    }
    /// `bytes 0-4/10`.
    pub fn content_range(self, size: u64) -> String {
        format!("bytes {}-{}/{size}", self.first, self.last)
    }
}

/// `x-amz-copy-source-range` is stricter than `Range`: exactly `bytes=first-last`, both ends given.
///
/// AWS: UploadPartCopy, "x-amz-copy-source-range".
pub fn parse_copy_range(header: &str) -> Option<Span> {
    match Asked::parse(header)? {
        Asked::From { first, last: Some(last) } if header.starts_with("bytes=") => Some(Span { first, last }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn span(header: &str, size: u64) -> Option<(u64, u64)> {
        Asked::parse(header)?.resolve(size).ok().map(|span| (span.first, span.last))
    }

    #[test]
    fn one_range_is_understood_and_all_else_is_ignored() {
        assert_eq!(span("bytes=0-4", 10), Some((0, 4)));
        assert_eq!(span("bytes=5-", 10), Some((5, 9)));
        assert_eq!(span("bytes=5-99", 10), Some((5, 9)));
        assert_eq!(span("bytes=-3", 10), Some((7, 9)));
        assert_eq!(span("bytes=-99", 10), Some((0, 9)));
        assert_eq!(span("bytes=0-99999999999999999999999", 10), Some((0, 9)));
        for ignored in ["", "bytes", "bytes=", "bytes=a-b", "bytes=4-2", "bytes=0-1,3-4", "items=0-1", "bytes=--1", "bytes=+1-2"] {
            assert_eq!(Asked::parse(ignored), None, "{ignored}");
        }
    }

    #[test]
    fn beyond_the_end_is_unsatisfiable() {
        for header in ["bytes=10-", "bytes=10-12", "bytes=-0"] {
            assert_eq!(Asked::parse(header).unwrap().resolve(10), Err(Unsatisfiable { size: 10 }), "{header}");
        }
        assert_eq!(Asked::parse("bytes=0-").unwrap().resolve(0), Err(Unsatisfiable { size: 0 }));
        assert_eq!(Asked::parse("bytes=-5").unwrap().resolve(0), Err(Unsatisfiable { size: 0 }));
    }

    proptest! {
        #[test]
        fn what_is_answered_lies_inside_the_object(first in 0u64..50, last in proptest::option::of(0u64..50), size in 0u64..50) {
            let header = format!("bytes={first}-{}", last.map(|last| last.to_string()).unwrap_or_default());
            let naive: Vec<u64> = (0..size).filter(|at| *at >= first && last.is_none_or(|last| *at <= last)).collect();
            match Asked::parse(&header) {
                None => prop_assert!(last.is_some_and(|last| last < first)),
                Some(asked) => match asked.resolve(size) {
                    Ok(span) => prop_assert_eq!((span.first..=span.last).collect::<Vec<_>>(), naive),
                    Err(_) => prop_assert!(naive.is_empty()),
                },
            }
        }
        #[test]
        fn no_header_panics(header in ".*", size in any::<u64>()) {
            if let Some(asked) = Asked::parse(&header) {
                let _ = asked.resolve(size);
            }
        }
    }
}
