//! The headers as the operation is to see them: without what only described the journey, with what was said in another place.

use std::borrow::Cow;

use http::header::{CONTENT_ENCODING, Entry};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::checksum::Algorithm;
use crate::hoisted;
use crate::sigv4::Family;

const SDK_ALGORITHM: &str = "x-amz-sdk-checksum-algorithm";

/// `is_chunked` says that the body came in `aws-chunked` coding, and has left it here.
pub fn headers(parts: &Parts, family: Family, is_chunked: bool) -> Cow<'_, HeaderMap> {
    let mut headers = Cow::Borrowed(&parts.headers);
    if family != Family::S3 {
        return headers;
    }
    if hoisted::is_presigned(parts) {
        for (name, value) in hoisted::parameters(parts) {
            lower(headers.to_mut(), &name, &value);
        }
    }
    if is_chunked {
        unchunk(headers.to_mut());
    }
    headers
}

/// A header that was sent wins over the parameter of its name.
fn lower(headers: &mut HeaderMap, name: &str, value: &str) {
    let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) else { return };
    if let Entry::Vacant(vacant) = headers.entry(name) {
        vacant.insert(value);
    }
}

fn unchunk(headers: &mut HeaderMap) {
    // AWS: "Amazon S3 stores the resulting object without the aws-chunked value in the content-encoding header".
    let codings = headers.get_all(CONTENT_ENCODING).iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(','));
    let kept: Vec<&str> =
        codings.map(str::trim).filter(|coding| !coding.is_empty() && !coding.eq_ignore_ascii_case("aws-chunked")).collect();
    let kept = kept.join(",");
    headers.remove(CONTENT_ENCODING);
    if let Some(value) = HeaderValue::try_from(kept).ok().filter(|value| !value.is_empty()) {
        headers.insert(CONTENT_ENCODING, value);
    }
    // AWS: the trailer alone announces the algorithm; naming it besides is the SDKs' custom. The operation reads the latter.
    let announced = headers.get("x-amz-trailer").and_then(|value| value.to_str().ok()).map(str::to_ascii_lowercase);
    if let Some(algorithm) = announced.and_then(|name| Algorithm::from_header(name.trim())) {
        lower(headers, SDK_ALGORITHM, algorithm.name());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn effective(target: &str, given: &[(&str, &str)], is_chunked: bool) -> HeaderMap {
        let request = http::Request::builder().uri(target);
        let request = given.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        headers(&request.body(()).unwrap().into_parts().0, Family::S3, is_chunked).into_owned()
    }

    #[test]
    fn only_a_signed_query_brings_headers() {
        let hoists = |target: &str, given: &[(&str, &str)]| effective(target, given, false).contains_key("x-amz-acl");
        assert!(hoists("/b/k?X-Amz-Signature=1&x-amz-acl=private", &[]));
        assert!(!hoists("/b/k?x-amz-acl=private", &[]));
        assert!(!hoists("/b/k?X-Amz-Signature=1&x-amz-acl=private", &[("authorization", "AWS AKID:c2ln")]));
    }

    #[test]
    fn the_coding_of_the_journey_is_left_behind() {
        assert!(!effective("/", &[("content-encoding", "aws-chunked")], true).contains_key("content-encoding"));
        assert_eq!(effective("/", &[("content-encoding", "AWS-Chunked, gzip")], true)["content-encoding"], "gzip");
        assert_eq!(
            effective("/", &[("content-encoding", "gzip"), ("content-encoding", "aws-chunked,br")], true)["content-encoding"],
            "gzip,br"
        );
        assert_eq!(effective("/", &[("content-encoding", "aws-chunked")], false)["content-encoding"], "aws-chunked");
    }

    #[test]
    fn a_trailer_names_the_algorithm_unless_that_is_named() {
        let trailer = ("x-amz-trailer", "x-amz-checksum-sha256");
        assert_eq!(effective("/", &[trailer], true)[SDK_ALGORITHM], "SHA256");
        assert_eq!(effective("/", &[trailer, (SDK_ALGORITHM, "CRC32")], true)[SDK_ALGORITHM], "CRC32");
        assert!(!effective("/", &[("x-amz-trailer", "x-amz-meta-a")], true).contains_key(SDK_ALGORITHM));
    }

    #[test]
    fn a_presigned_url_brings_its_headers_along() {
        let target = "/k?x-amz-acl=private&X-Amz-Meta-City=M%C3%BCnchen&X-Amz-Date=now&X-Amz-Signature=s";
        let lowered = effective(target, &[("x-amz-acl", "public-read")], false);
        assert_eq!(lowered["x-amz-acl"], "public-read");
        assert_eq!(lowered["x-amz-meta-city"].as_bytes(), "München".as_bytes());
        assert!(!lowered.contains_key("x-amz-date"));
        assert!(effective("/k?x-amz-acl=private", &[], false).is_empty(), "nobody signed for it");
    }

    /// Version 2 signs the first of them, trimmed: nothing else may count.
    #[test]
    fn of_a_parameter_that_stands_twice_the_first_counts() {
        let acl = |query: &str| {
            let headers = effective(&format!("/k?{query}&AWSAccessKeyId=a&Expires=1&Signature=s"), &[], false);
            headers.get("x-amz-acl").map(|value| value.to_str().unwrap().to_owned())
        };
        assert_eq!(acl("x-amz-acl=private&X-Amz-Acl=public-read").as_deref(), Some("private"));
        assert_eq!(acl("x-amz-acl=private%0A&x-amz-acl=public-read").as_deref(), Some("private"));
        assert_eq!(acl("x-amz-acl=pri%0Avate&x-amz-acl=public-read"), None);
    }
}
