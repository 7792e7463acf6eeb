//! Which pages of other origins a browser may let at a bucket.
//!
//! AWS: "Elements of a CORS configuration" and "How does Amazon S3 evaluate the CORS configuration on a bucket?" (User Guide): the first
//! rule that allows the origin, the method and every header asked for decides.

use serde::{Deserialize, Serialize};

pub const RULES_MAX: usize = 100;
pub const METHODS: [&str; 5] = ["GET", "PUT", "HEAD", "POST", "DELETE"];

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cors {
    pub rules: Vec<CorsRule>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorsRule {
    pub id: Option<String>,
    pub allowed_headers: Vec<String>,
    pub allowed_methods: Vec<String>,
    pub allowed_origins: Vec<String>,
    pub expose_headers: Vec<String>,
    pub max_age_seconds: Option<i32>,
}

/// What S3 does not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadCors {
    /// No rules, or a rule without a method or an origin.
    Incomplete,
    TooManyRules,
    Method(String),
    OriginWildcards(String),
    HeaderWildcards(String),
    ExposedWildcard(String),
}

/// What a browser asks for a page.
pub struct Asked<'a> {
    pub origin: &'a str,
    pub method: &'a str,
    /// `Access-Control-Request-Headers`, as sent.
    pub headers: Option<&'a str>,
}

/// A rule that allows it, and in whose name.
#[derive(Debug, PartialEq, Eq)]
pub struct Allowed<'a> {
    pub rule: &'a CorsRule,
    /// Any origin is allowed, rather than this one.
    pub is_anybody: bool,
    /// The headers asked for, in lower case.
    pub headers: Vec<String>,
}

impl Cors {
    pub fn check(&self) -> Result<(), BadCors> {
        match self.rules.len() {
            0 => Err(BadCors::Incomplete),
            1..=RULES_MAX => self.rules.iter().try_for_each(CorsRule::check),
            _ => Err(BadCors::TooManyRules),
        }
    }

    pub fn allow(&self, asked: &Asked<'_>) -> Option<Allowed<'_>> {
        let names = asked.headers.unwrap_or_default().split(',').map(|name| name.trim().to_ascii_lowercase());
        let headers: Vec<String> = names.filter(|name| !name.is_empty()).collect();
        let rule = self.rules.iter().find(|rule| rule.allows(asked, &headers))?;
        let is_anybody = rule.allowed_origins.iter().find(|allowed| matches(allowed, asked.origin)).is_some_and(|allowed| allowed == "*");
        Some(Allowed { rule, is_anybody, headers })
    }
}

impl CorsRule {
    fn check(&self) -> Result<(), BadCors> {
        if self.allowed_methods.is_empty() || self.allowed_origins.is_empty() {
            return Err(BadCors::Incomplete);
        }
        if let Some(method) = self.allowed_methods.iter().find(|method| !METHODS.contains(&method.as_str())) {
            return Err(BadCors::Method(method.clone()));
        }
        let several = |text: &&String| text.matches('*').count() > 1;
        if let Some(origin) = self.allowed_origins.iter().find(several) {
            return Err(BadCors::OriginWildcards(origin.clone()));
        }
        if let Some(header) = self.allowed_headers.iter().find(several) {
            return Err(BadCors::HeaderWildcards(header.clone()));
        }
        match self.expose_headers.iter().find(|header| header.contains('*')) {
            Some(header) => Err(BadCors::ExposedWildcard(header.clone())),
            None => Ok(()),
        }
    }

    fn allows(&self, asked: &Asked<'_>, headers: &[String]) -> bool {
        let allows_header = |name: &String| self.allowed_headers.iter().any(|allowed| matches(&allowed.to_ascii_lowercase(), name));
        self.allowed_methods.iter().any(|method| method == asked.method)
            && self.allowed_origins.iter().any(|allowed| matches(allowed, asked.origin))
            && headers.iter().all(allows_header)
    }
}

/// A `*` stands for any characters, none included.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((front, back)) => text.len() >= front.len() + back.len() && text.starts_with(front) && text.ends_with(back),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rule(methods: &[&str], origins: &[&str], headers: &[&str]) -> CorsRule {
        let list = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        CorsRule { allowed_methods: list(methods), allowed_origins: list(origins), allowed_headers: list(headers), ..CorsRule::default() }
    }

    /// The origins of ceph/s3-tests, `test_cors_origin_response`.
    #[test]
    fn a_wildcard_stands_for_anything_in_one_place() {
        for (pattern, text, is_match) in [
            ("*suffix", "foo.suffix", true),
            ("*suffix", "foo.suffix.get", false),
            ("start*end", "startend", true),
            ("start*end", "start12end", true),
            ("start*end", "0start12end", false),
            ("prefix*", "prefix.suffix", true),
            ("prefix*", "bla.prefix", false),
            ("ab*ba", "aba", false),
            ("*", "", true),
        ] {
            assert_eq!(matches(pattern, text), is_match, "{pattern} {text}");
        }
    }

    #[test]
    fn the_first_rule_that_allows_all_of_it_decides() {
        let cors = Cors { rules: vec![rule(&["PUT"], &["https://a"], &["x-amz-*"]), rule(&["GET", "PUT"], &["*"], &[])] };
        let ask = |origin, method, headers| cors.allow(&Asked { origin, method, headers });
        let first = ask("https://a", "PUT", Some("X-Amz-Date, x-amz-acl")).unwrap();
        assert_eq!((first.is_anybody, first.headers), (false, vec!["x-amz-date".to_owned(), "x-amz-acl".to_owned()]));
        assert!(ask("https://b", "PUT", None).unwrap().is_anybody);
        assert_eq!(ask("https://a", "PUT", Some("content-type")), None);
        assert_eq!(ask("https://a", "DELETE", None), None);
    }

    #[test]
    fn rules_that_cannot_be_are_told_apart() {
        let check = |rules| Cors { rules }.check();
        assert_eq!(check(vec![]), Err(BadCors::Incomplete));
        assert_eq!(check(vec![rule(&["GET"], &["*"], &["*"]); 101]), Err(BadCors::TooManyRules));
        assert_eq!(check(vec![rule(&["get"], &["*"], &[])]), Err(BadCors::Method("get".into())));
        assert_eq!(check(vec![rule(&["GET"], &["*a*"], &[])]), Err(BadCors::OriginWildcards("*a*".into())));
        assert_eq!(check(vec![rule(&["GET"], &["*"], &["*-*"])]), Err(BadCors::HeaderWildcards("*-*".into())));
        let exposing = CorsRule { expose_headers: vec!["*".into()], ..rule(&["GET"], &[""], &[]) };
        assert_eq!(check(vec![exposing]), Err(BadCors::ExposedWildcard("*".into())));
    }

    proptest! {
        #[test]
        fn no_request_panics(pattern in ".*", origin in ".*", headers in ".*") {
            let cors = Cors { rules: vec![rule(&["GET"], &[&pattern], &[&pattern])] };
            let _ = cors.allow(&Asked { origin: &origin, method: "GET", headers: Some(&headers) });
        }
        #[test]
        fn what_a_wildcard_stands_for_is_matched(front in "[ab]*", middle in "[ab]*", back in "[ab]*") {
            let (pattern, text) = (format!("{front}*{back}"), format!("{front}{middle}{back}"));
            prop_assert!(matches(&pattern, &text));
        }
    }
}
