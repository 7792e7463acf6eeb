//! Conditional reads and writes.
//!
//! AWS: GetObject, "Considerations": a matching `If-Match` wins over a failing `If-Unmodified-Since`, a matching `If-None-Match` over
//! a passing `If-Modified-Since`. RFC 9110 §13.2.2 gives the order.

use super::etag::{self, ETag};

/// The conditions of a read, or of a copy's source. Moments are whole seconds, as HTTP dates are.
#[derive(Clone, Debug, Default)]
pub struct ReadConditions {
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub if_modified_since: Option<i64>,
    pub if_unmodified_since: Option<i64>,
}

/// Why the object is not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unmet {
    /// 412, with the header that failed.
    Failed(&'static str),
    /// 304 for reads; copies make it a 412.
    NotModified(&'static str),
}

impl ReadConditions {
    /// A date that lies in the future is no condition (RFC 2616 §14.25, which S3 still follows).
    pub fn check(&self, etag: &ETag, modified_secs: i64, now_secs: i64) -> Result<(), Unmet> {
        if let Some(said) = &self.if_match {
            if !etag::matches(said, etag) {
                return Err(Unmet::Failed("If-Match"));
            }
        } else if self.if_unmodified_since.is_some_and(|since| modified_secs > since) {
            return Err(Unmet::Failed("If-Unmodified-Since"));
        }
        if let Some(said) = &self.if_none_match {
            if etag::matches(said, etag) {
                return Err(Unmet::NotModified("If-None-Match"));
            }
        } else if self.if_modified_since.is_some_and(|since| modified_secs <= since && since <= now_secs) {
            return Err(Unmet::NotModified("If-Modified-Since"));
        }
        Ok(())
    }
}

/// The conditions of a write: PutObject, CompleteMultipartUpload, CopyObject, DeleteObject.
#[derive(Clone, Debug, Default)]
pub struct WriteConditions {
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
}

/// Conditions that S3 knows and does not serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unserved {
    Both,
    /// `If-None-Match` takes only `*`, `If-Match` anything but that.
    Value(&'static str),
}

/// Why nothing is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteUnmet {
    /// 412: the object is there, or is another.
    Failed(&'static str),
    /// `If-Match` on a key that holds nothing: 404.
    Missing,
}

impl WriteConditions {
    /// The conditions of an upload or a copy.
    ///
    /// Recorded against AWS by LocalStack: `test_put_object_if_match_validation` and its neighbours.
    pub fn of_upload(if_match: Option<String>, if_none_match: Option<String>) -> Result<WriteConditions, Unserved> {
        match (if_match.as_deref(), if_none_match.as_deref()) {
            (Some(_), Some(_)) => Err(Unserved::Both),
            (Some("*"), None) => Err(Unserved::Value("If-Match")),
            (None, Some(said)) if said != "*" => Err(Unserved::Value("If-None-Match")),
            _ => Ok(WriteConditions { if_match, if_none_match }),
        }
    }
    /// AWS: "Add preconditions to S3 operations with conditional requests" (User Guide): the current version counts; a delete marker
    /// is no object.
    pub fn check(&self, current: Option<&ETag>) -> Result<(), WriteUnmet> {
        if let Some(said) = &self.if_match {
            match current {
                None => return Err(WriteUnmet::Missing),
                Some(etag) if !etag::matches(said, etag) => return Err(WriteUnmet::Failed("If-Match")),
                Some(_) => {}
            }
        }
        if self.if_none_match.is_some() && current.is_some() {
            return Err(WriteUnmet::Failed("If-None-Match"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1000;

    fn tag() -> ETag {
        ETag::of_whole([7; 16])
    }

    #[test]
    fn tags_win_over_dates() {
        let matching = ReadConditions { if_match: Some(tag().quoted()), if_unmodified_since: Some(NOW - 1), ..Default::default() };
        assert_eq!(matching.check(&tag(), NOW, NOW + 9), Ok(()));
        let known = ReadConditions { if_none_match: Some(tag().quoted()), if_modified_since: Some(NOW - 1), ..Default::default() };
        assert_eq!(known.check(&tag(), NOW, NOW + 9), Err(Unmet::NotModified("If-None-Match")));
    }

    #[test]
    fn dates_alone_decide_when_there_are_no_tags() {
        let since =
            |modified, unmodified| ReadConditions { if_modified_since: modified, if_unmodified_since: unmodified, ..Default::default() };
        assert_eq!(since(Some(NOW), None).check(&tag(), NOW, NOW + 9), Err(Unmet::NotModified("If-Modified-Since")));
        assert_eq!(since(Some(NOW - 1), None).check(&tag(), NOW, NOW + 9), Ok(()));
        assert_eq!(since(Some(NOW + 10), None).check(&tag(), NOW, NOW + 9), Ok(()));
        assert_eq!(since(None, Some(NOW - 1)).check(&tag(), NOW, NOW + 9), Err(Unmet::Failed("If-Unmodified-Since")));
        assert_eq!(since(None, Some(NOW)).check(&tag(), NOW, NOW + 9), Ok(()));
    }

    #[test]
    fn a_write_can_demand_absence_or_a_certain_presence() {
        let absent = WriteConditions { if_none_match: Some("*".into()), if_match: None };
        assert_eq!(absent.check(None), Ok(()));
        assert_eq!(absent.check(Some(&tag())), Err(WriteUnmet::Failed("If-None-Match")));
        let same = WriteConditions { if_match: Some(tag().quoted()), if_none_match: None };
        assert_eq!(same.check(Some(&tag())), Ok(()));
        assert_eq!(same.check(Some(&ETag::of_whole([8; 16]))), Err(WriteUnmet::Failed("If-Match")));
        assert_eq!(same.check(None), Err(WriteUnmet::Missing));
    }
}
