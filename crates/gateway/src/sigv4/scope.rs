//! The credential: `AKIDEXAMPLE/20130524/us-east-1/s3/aws4_request`, an access key and the scope its signing key is good for.

use std::borrow::Cow;

use super::error::ScopeFault;

pub(super) const TERMINATOR: &str = "aws4_request";

/// A credential of the right shape; its date, region and service are checked later, against the request.
///
/// Keeps the text as sent, since it is also the key of the signing key cache and, without the access key, a line of the string to sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential<'r> {
    text: Cow<'r, str>,
    cuts: [usize; 4],
}

impl<'r> Credential<'r> {
    /// Splits from the right: the scope has exactly four parts, whatever the access key contains.
    pub fn parse(text: impl Into<Cow<'r, str>>) -> Result<Self, ScopeFault> {
        let text = text.into();
        let mut cuts = [0; 4];
        let mut end = text.len();
        for cut in cuts.iter_mut().rev() {
            *cut = text[..end].rfind('/').ok_or_else(|| ScopeFault::Shape { given: text.to_string() })?;
            end = *cut;
        }
        if cuts[0] == 0 {
            return Err(ScopeFault::Shape { given: text.into_owned() });
        }
        Ok(Self { text, cuts })
    }

    /// The whole credential as sent.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub fn access_key(&self) -> &str {
        &self.text[..self.cuts[0]]
    }

    /// `yyyyMMdd`.
    pub fn date(&self) -> &str {
        &self.text[self.cuts[0] + 1..self.cuts[1]]
    }

    pub fn region(&self) -> &str {
        &self.text[self.cuts[1] + 1..self.cuts[2]]
    }

    pub fn service(&self) -> &str {
        &self.text[self.cuts[2] + 1..self.cuts[3]]
    }

    pub fn terminator(&self) -> &str {
        &self.text[self.cuts[3] + 1..]
    }

    /// `date/region/service/aws4_request`, the third line of the string to sign.
    pub fn scope(&self) -> &str {
        &self.text[self.cuts[0] + 1..]
    }

    /// Compares with what the addressed endpoint expects and the date the request was signed at, in S3's order.
    pub(super) fn fault(&self, service: &str, region: Option<&str>, request_time: &str, request_date: &str) -> Option<ScopeFault> {
        if self.date().len() != 8 || !self.date().bytes().all(|b| b.is_ascii_digit()) {
            return Some(ScopeFault::DateFormat { given: self.date().into() });
        }
        if let Some(expected) = region.filter(|expected| *expected != self.region()) {
            return Some(ScopeFault::Region { given: self.region().into(), expected: expected.into() });
        }
        if self.service() != service {
            return Some(ScopeFault::Service { given: self.service().into(), expected: service.into() });
        }
        if self.terminator() != TERMINATOR {
            return Some(ScopeFault::Terminator { given: self.terminator().into() });
        }
        if self.date() != request_date {
            let (given, request_date, request_time) = (self.date().into(), request_date.into(), request_time.into());
            return Some(ScopeFault::DateMismatch { given, request_date, request_time });
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_credential_is_cut_from_the_right() {
        let credential = Credential::parse("odd/key/20130524/us-east-1/s3/aws4_request").unwrap();
        assert_eq!(credential.access_key(), "odd/key");
        assert_eq!(
            (credential.date(), credential.region(), credential.service(), credential.terminator()),
            ("20130524", "us-east-1", "s3", "aws4_request")
        );
        assert_eq!(credential.scope(), "20130524/us-east-1/s3/aws4_request");
    }

    #[test]
    fn four_parts_are_not_a_credential() {
        assert!(matches!(Credential::parse("AKID/20130524/s3/aws4_request"), Err(ScopeFault::Shape { .. })));
        assert!(matches!(Credential::parse("/20130524/us-east-1/s3/aws4_request"), Err(ScopeFault::Shape { .. })));
        assert!(matches!(Credential::parse(""), Err(ScopeFault::Shape { .. })));
    }
}
