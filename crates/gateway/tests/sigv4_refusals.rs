//! Requests AWS refuses, and the words it uses.

mod sigv4_support;

use gateway::sigv4::{AuthError, EMPTY_SHA256, Expectation, Family, Refusal, SignerPayload, refusal};
use http::request::Parts;
use sha2::{Digest, Sha256};
use sigv4_support::{ACCESS_KEY, NOW, authenticate, kinesis, request, s3, signed, signer};

const MINUTE: i64 = 60_000;

fn a_get() -> Parts {
    let mut parts = request("GET", "/orders/2013?x=1", &[("host", "localhost:4566")]);
    signer(Family::S3, "s3").sign_headers(&mut parts, SignerPayload::Bytes(b""), NOW);
    parts
}

fn a_put_record() -> Parts {
    let mut parts = request("POST", "/", &[("host", "localhost:4566"), ("x-amz-target", "Kinesis_20131202.PutRecord")]);
    signer(Family::Json, "kinesis").sign_headers(&mut parts, SignerPayload::Bytes(b"{}"), NOW);
    parts
}

fn set(parts: &mut Parts, name: &'static str, value: &str) {
    parts.headers.insert(name, value.parse().unwrap());
}

fn edit_authorization(parts: &mut Parts, from: &str, to: &str) {
    let text = parts.headers["authorization"].to_str().unwrap().replace(from, to);
    set(parts, "authorization", &text);
}

fn s3_refusal(parts: &Parts, expect: &Expectation<'_>) -> Refusal {
    refusal(&authenticate(parts, None, expect).unwrap_err(), expect.family)
}

fn json_refusal(parts: &Parts, expect: &Expectation<'_>) -> Refusal {
    let body: [u8; 32] = Sha256::digest(b"{}").into();
    refusal(&authenticate(parts, Some(&body), expect).unwrap_err(), expect.family)
}

fn field<'r>(refusal: &'r Refusal, name: &str) -> &'r str {
    &refusal.fields.iter().find(|(given, _)| *given == name).unwrap_or_else(|| panic!("{name} in {refusal:?}")).1
}

#[test]
fn s3_shows_what_it_signed() {
    let mut parts = a_get();
    set(&mut parts, "x-amz-date", "20130524T000001Z");
    let refused = s3_refusal(&parts, &s3());
    assert_eq!((refused.code, refused.status.as_u16()), ("SignatureDoesNotMatch", 403));
    assert_eq!(
        refused.message,
        "The request signature we calculated does not match the signature you provided. Check your key and signing method."
    );
    assert_eq!(field(&refused, "AWSAccessKeyId"), ACCESS_KEY);
    let canonical = format!(
        "GET\n/orders/2013\nx=1\nhost:localhost:4566\nx-amz-content-sha256:{EMPTY_SHA256}\nx-amz-date:20130524T000001Z\n\n\
         host;x-amz-content-sha256;x-amz-date\n{EMPTY_SHA256}"
    );
    assert_eq!(field(&refused, "CanonicalRequest"), canonical);
    assert!(field(&refused, "CanonicalRequestBytes").starts_with("47 45 54 0a 2f"));
    let string_to_sign =
        format!("AWS4-HMAC-SHA256\n20130524T000001Z\n20130524/us-east-1/s3/aws4_request\n{}", hex::encode(Sha256::digest(canonical)));
    assert_eq!(field(&refused, "StringToSign"), string_to_sign);
    assert!(field(&refused, "StringToSignBytes").starts_with("41 57 53 34 2d 48"));
    assert_eq!(field(&refused, "SignatureProvided").len(), 64);
}

#[test]
fn s3_allows_fifteen_minutes_and_not_a_second_more() {
    let parts = a_get();
    for seconds in [-900, 900] {
        authenticate(&parts, None, &Expectation { now_millis: NOW + seconds * 1000, ..s3() }).unwrap();
    }
    let refused = s3_refusal(&parts, &Expectation { now_millis: NOW + 15 * MINUTE + 1000, ..s3() });
    assert_eq!((refused.code, refused.status.as_u16()), ("RequestTimeTooSkewed", 403));
    assert_eq!(refused.message, "The difference between the request time and the current time is too large.");
    assert_eq!(field(&refused, "RequestTime"), "20130524T000000Z");
    assert_eq!(field(&refused, "ServerTime"), "2013-05-24T00:15:01Z");
    assert_eq!(field(&refused, "MaxAllowedSkewMilliseconds"), "900000");
}

#[test]
fn kinesis_names_both_ends_of_its_window() {
    let parts = a_put_record();
    let late = json_refusal(&parts, &Expectation { now_millis: NOW + 6 * MINUTE, ..kinesis() });
    assert_eq!((late.code, late.status.as_u16()), ("InvalidSignatureException", 400));
    assert_eq!(late.message, "Signature expired: 20130524T000000Z is now earlier than 20130524T000100Z (20130524T000600Z - 5 min.)");
    let early = json_refusal(&parts, &Expectation { now_millis: NOW - 6 * MINUTE, ..kinesis() });
    assert_eq!(
        early.message,
        "Signature not yet current: 20130524T000000Z is still later than 20130523T235900Z (20130523T235400Z + 5 min.)"
    );
}

#[test]
fn a_presigned_url_expires() {
    let mut parts = request("GET", "/orders/2013", &[("host", "localhost:4566")]);
    signer(Family::S3, "s3").presign(&mut parts, 60, NOW);
    authenticate(&parts, None, &Expectation { now_millis: NOW + MINUTE, ..s3() }).unwrap();
    let late = s3_refusal(&parts, &Expectation { now_millis: NOW + MINUTE + 1, ..s3() });
    assert_eq!((late.code, late.status.as_u16(), late.message.as_str()), ("AccessDenied", 403, "Request has expired"));
    assert_eq!(field(&late, "X-Amz-Expires"), "60");
    assert_eq!(field(&late, "Expires"), "2013-05-24T00:01:00Z");
    assert_eq!(field(&late, "ServerTime"), "2013-05-24T00:01:00Z");
    let early = s3_refusal(&parts, &Expectation { now_millis: NOW - 16 * MINUTE, ..s3() });
    assert_eq!(early.message, "Request is not yet valid");
}

#[test]
fn a_presigned_url_is_read_strictly() {
    let mut parts = request("GET", "/orders/2013", &[("host", "localhost:4566")]);
    signer(Family::S3, "s3").presign(&mut parts, 60, NOW);
    let target = parts.uri.to_string();
    let with = |from: &str, to: &str| {
        let edited = target.replace(from, to);
        assert_ne!(edited, target);
        s3_refusal(&request("GET", &edited, &[("host", "localhost:4566")]), &s3())
    };
    assert_eq!(
        with("X-Amz-Expires=60", "X-Amz-Expires=604801").message,
        "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds"
    );
    assert_eq!(with("X-Amz-Expires=60", "X-Amz-Expires=-1").message, "X-Amz-Expires must be non-negative");
    assert_eq!(with("X-Amz-Expires=60", "X-Amz-Expires=1h").message, "X-Amz-Expires should be a number");
    let incomplete = with("&X-Amz-Expires=60", "");
    assert_eq!((incomplete.code, incomplete.status.as_u16()), ("AuthorizationQueryParametersError", 400));
    assert!(incomplete.message.starts_with("Query-string authentication version 4 requires the X-Amz-Algorithm, "));
    assert_eq!(
        with("Date=20130524T", "Date=2013-05-24T").message,
        r#"X-Amz-Date must be in the ISO8601 Long Format "yyyyMMdd'T'HHmmss'Z'""#
    );
    assert_eq!(
        with("%2Fs3%2F", "%2Fec2%2F").message,
        r#"Error parsing the X-Amz-Credential parameter; incorrect service "ec2". This endpoint belongs to "s3"."#
    );
    assert_eq!(with("/orders", "/others").code, "SignatureDoesNotMatch");
    assert_eq!(
        with("AWS4-HMAC-SHA256", "AWS4-HMAC-SHA1").message,
        r#"X-Amz-Algorithm only supports "AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256""#
    );
}

#[test]
fn s3_wants_its_headers_signed() {
    let mut parts = a_get();
    set(&mut parts, "x-amz-meta-color", "red");
    let refused = s3_refusal(&parts, &s3());
    assert_eq!(
        (refused.code, refused.message.as_str()),
        ("AccessDenied", "There were headers present in the request which were not signed")
    );
    assert_eq!(field(&refused, "HeadersNotSigned"), "x-amz-meta-color");

    let mut parts = a_get();
    edit_authorization(&mut parts, "SignedHeaders=host;", "SignedHeaders=");
    assert_eq!(field(&s3_refusal(&parts, &s3()), "HeadersNotSigned"), "host");
    let mut parts = a_put_record();
    edit_authorization(&mut parts, "SignedHeaders=host;", "SignedHeaders=");
    assert_eq!(json_refusal(&parts, &kinesis()).message, "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
}

#[test]
fn s3_reads_the_authorization_header_closely() {
    let with = |from: &str, to: &str| {
        let mut parts = a_get();
        edit_authorization(&mut parts, from, to);
        s3_refusal(&parts, &s3())
    };
    let malformed = "The authorization header is malformed; ";
    let region = with("/us-east-1/", "/eu-central-1/");
    assert_eq!((region.code, region.status.as_u16()), ("AuthorizationHeaderMalformed", 400));
    assert_eq!(region.message, format!("{malformed}the region 'eu-central-1' is wrong; expecting 'us-east-1'"));
    assert_eq!(field(&region, "Region"), "us-east-1");
    assert_eq!(with("/s3/", "/ec2/").message, format!(r#"{malformed}incorrect service "ec2". This endpoint belongs to "s3"."#));
    assert_eq!(
        with("aws4_request", "aws5_request").message,
        format!(r#"{malformed}incorrect terminal "aws5_request". This endpoint uses "aws4_request"."#)
    );
    assert_eq!(
        with("/20130524/", "/2013052/").message,
        format!(r#"{malformed}incorrect date format "2013052". This date in the credential must be in the format "yyyyMMdd"."#)
    );
    assert_eq!(
        with("/20130524/", "/20130523/").message,
        format!("{malformed}Invalid credential date. Date is not the same as X-Amz-Date.")
    );
    assert_eq!(
        with("/us-east-1/", "/").message,
        format!(r#"{malformed}the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request"."#)
    );
    assert_eq!(
        with("Signature=", "Sig=").message,
        format!("{malformed}the authorization header requires three components: Credential, SignedHeaders, and Signature.")
    );
}

#[test]
fn older_newer_and_foreign_mechanisms_are_refused_by_name() {
    let v2 = "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.";
    let header = |value: &str| s3_refusal(&request("GET", "/", &[("host", "h"), ("authorization", value)]), &s3());
    assert_eq!((header("AWS AKID:c2ln").code, header("AWS AKID:c2ln").message.as_str()), ("InvalidRequest", v2));
    let query = request("GET", "/?AWSAccessKeyId=AKID&Signature=c2ln&Expires=1", &[("host", "h")]);
    assert_eq!(s3_refusal(&query, &s3()).message, v2);
    assert_eq!(header("AWS4-ECDSA-P256-SHA256 Credential=a").code, "NotImplemented");
    assert_eq!(header("Bearer token").message, "Unsupported Authorization Type");
    assert_eq!(field(&header("Bearer token"), "ArgumentValue"), "Bearer token");
    assert_eq!(header("garbage").message, "Authorization header is invalid -- one and only one ' ' (space) required");
    let both = request("GET", "/?X-Amz-Algorithm=AWS4-HMAC-SHA256", &[("host", "h"), ("authorization", "AWS4-HMAC-SHA256 a")]);
    assert!(s3_refusal(&both, &s3()).message.starts_with("Only one auth mechanism allowed;"));
}

#[test]
fn s3_insists_on_a_declared_payload_and_a_date() {
    let mut parts = a_get();
    parts.headers.remove("x-amz-content-sha256");
    assert_eq!(s3_refusal(&parts, &s3()).message, "Missing required header for this request: x-amz-content-sha256");
    let mut parts = a_get();
    set(&mut parts, "x-amz-content-sha256", "abc");
    assert_eq!(field(&s3_refusal(&parts, &s3()), "ArgumentValue"), "abc");
    let mut parts = a_get();
    parts.headers.remove("x-amz-date");
    assert_eq!(s3_refusal(&parts, &s3()).message, "AWS authentication requires a valid Date or x-amz-date header");

    let other: [u8; 32] = Sha256::digest(b"other").into();
    let parts = a_get();
    let refused = refusal(&signed(&parts).unwrap().payload.check_body(&other).unwrap_err(), Family::S3);
    assert_eq!(refused.code, "XAmzContentSHA256Mismatch");
    assert_eq!(field(&refused, "ClientComputedContentSHA256"), EMPTY_SHA256);
}

#[test]
fn the_other_services_have_their_own_codes() {
    let codes = |error: &AuthError| {
        [Family::Json, Family::RestJson, Family::Query].map(|family| {
            let refusal = refusal(error, family);
            (refusal.code, refusal.status.as_u16())
        })
    };
    let unknown = AuthError::UnknownAccessKey { access_key: "AKIDNOBODY".into() };
    assert_eq!(
        codes(&unknown),
        [("UnrecognizedClientException", 400), ("UnrecognizedClientException", 403), ("InvalidClientTokenId", 403)]
    );
    assert_eq!(refusal(&unknown, Family::S3).message, "The AWS Access Key Id you provided does not exist in our records.");
    assert_eq!(refusal(&unknown, Family::Json).message, "The security token included in the request is invalid.");
    assert_eq!(
        codes(&AuthError::Anonymous),
        [("MissingAuthenticationTokenException", 400), ("MissingAuthenticationTokenException", 403), ("MissingAuthenticationToken", 403)]
    );

    let mut parts = a_put_record();
    set(&mut parts, "authorization", "Basic dXNlcjpwYXNz");
    let refused = json_refusal(&parts, &kinesis());
    assert_eq!(refused.code, "IncompleteSignatureException");
    assert!(refused.message.starts_with(
        "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. \
         Authorization header requires 'SignedHeaders' parameter. (Hashed with SHA-256 and encoded with Base64) Authorization="
    ));
    assert!(!refused.message.contains("dXNlcjpwYXNz"));

    let mut parts = a_put_record();
    edit_authorization(&mut parts, "/kinesis/", "/glue/");
    assert_eq!(json_refusal(&parts, &kinesis()).message, "Credential should be scoped to correct service: 'kinesis'. ");
    let other: [u8; 32] = Sha256::digest(b"{\"StreamName\":\"other\"}").into();
    let mismatch = refusal(&authenticate(&a_put_record(), Some(&other), &kinesis()).unwrap_err(), Family::Json);
    assert!(
        mismatch.message.contains("The Canonical String for this request should have been\n'POST\n/\n\nhost:localhost:4566\n"),
        "{mismatch:?}"
    );
}
