//! What a host name still says: a service, or a bucket in front of one.

use http::request::Parts;

/// The bucket that the request's host names. HTTP/1 sends `host`; HTTP/2 sends `:authority`, which hyper keeps in the URI.
pub fn addressed_bucket(parts: &Parts) -> Option<&str> {
    let host = parts.headers.get(http::header::HOST).and_then(|host| host.to_str().ok()).or(parts.uri.host());
    bucket_of_host(host?)
}

/// The bucket in a virtual-hosted request, if the host names one.
///
/// AWS: `bucket.s3.region.amazonaws.com` (virtual-hosted–style, S3 User Guide). Here the same with `localhost`, which
/// resolvers answer with the loopback address: `bucket.s3.localhost:4566`, `bucket.localhost`, and the names other
/// emulators taught people to use. Buckets may contain dots; the suffix decides.
pub fn bucket_of_host(host: &str) -> Option<&str> {
    let host = without_port(host);
    let bucket = suffixes().find_map(|suffix| host.strip_suffix(suffix)).or_else(|| aws_bucket(host))?;
    (!bucket.is_empty() && bucket != "s3" && !bucket.starts_with("s3.")).then_some(bucket)
}

fn suffixes() -> impl Iterator<Item = &'static str> {
    [".s3.localhost", ".s3.localhost.localstack.cloud", ".localhost"].into_iter()
}

/// The bucket of `bucket.s3.amazonaws.com`, `bucket.s3.eu-west-1.amazonaws.com` and `bucket.s3-eu-west-1.amazonaws.com`.
fn aws_bucket(host: &str) -> Option<&str> {
    let host = host.strip_suffix(".amazonaws.com")?;
    let at = host.rfind(".s3").filter(|at| matches!(host.as_bytes().get(at + 3), None | Some(b'.' | b'-')))?;
    Some(&host[..at])
}

/// The first label of a host that names a service: `glue` in `glue.us-east-1.amazonaws.com` or `glue.localhost`.
pub(super) fn service_of_host(host: &str) -> Option<&str> {
    let host = without_port(host);
    let named = [".amazonaws.com", ".localhost", ".localhost.localstack.cloud"].iter().find_map(|suffix| host.strip_suffix(suffix))?;
    named.split('.').next()
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_stands_before_any_name_of_s3() {
        for (host, bucket) in [
            ("lake.s3.localhost:4566", Some("lake")),
            ("my.dotted.lake.s3.amazonaws.com", Some("my.dotted.lake")),
            ("lake.s3.eu-west-1.amazonaws.com", Some("lake")),
            ("lake.s3-eu-west-1.amazonaws.com", Some("lake")),
            ("lake.localhost:4566", Some("lake")),
            ("s3.localhost:4566", None),
            ("s3.us-east-1.amazonaws.com", None),
            ("localhost:4566", None),
            ("127.0.0.1:4566", None),
            ("[::1]:4566", None),
        ] {
            assert_eq!(bucket_of_host(host), bucket, "{host}");
        }
    }

    #[test]
    fn a_service_is_the_first_label() {
        assert_eq!(service_of_host("glue.us-east-1.amazonaws.com"), Some("glue"));
        assert_eq!(service_of_host("athena.localhost:4566"), Some("athena"));
        assert_eq!(service_of_host("localhost:4566"), None);
    }
}
