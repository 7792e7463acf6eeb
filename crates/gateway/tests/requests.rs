//! What callers hear, protocol by protocol, when they are right and when they are wrong.

mod support;

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::Full;
use kernel::clock::{Clock, State};
use support::{NOW, house, house_with};

#[tokio::test]
async fn each_protocol_finds_its_operation_on_the_one_port() {
    let house = house().await;
    let put = house.send(house.signed("s3", "PUT", "/lake/a%20b/c+d", &[], "hello")).await;
    assert_eq!((put.status, put.headers["etag"].to_str().unwrap()), (StatusCode::OK, "\"tag\""));
    assert_eq!(put.headers["x-amz-request-id"].len(), 16);
    let got = house.send(house.signed("s3", "GET", "/lake/a%20b/c+d", &[], "")).await;
    assert_eq!((got.status, got.text()), (StatusCode::OK, "hello"));

    let missing = house.send(house.glue("AWSGlue.GetDatabase", r#"{"Name":"sales"}"#)).await;
    assert_eq!(missing.status, StatusCode::BAD_REQUEST);
    assert!(
        missing.text().contains("EntityNotFoundException") && missing.text().contains("Database sales not found."),
        "{}",
        missing.text()
    );

    let form = [("content-type", "application/x-www-form-urlencoded")];
    let who = house.send(house.signed("sts", "POST", "/", &form, "Action=GetCallerIdentity&Version=2011-06-15")).await;
    assert_eq!(who.status, StatusCode::OK);
    assert!(who.text().contains("<Arn>arn:aws:iam::000000000000:root</Arn>"), "{}", who.text());
}

#[tokio::test]
async fn a_bucket_may_stand_in_the_host() {
    let house = house().await;
    house.send(house.signed("s3", "PUT", "/lake/key", &[], "there")).await;
    let request = Request::builder().uri(format!("http://{}/key", house.authority)).header("host", "lake.s3.localhost:4566");
    let got = house.send(request.body(Full::default()).unwrap()).await;
    assert_eq!(got.text(), "there");
}

#[tokio::test]
async fn what_is_not_built_is_refused_by_name() {
    let house = house().await;
    let glue = house.send(house.glue("AWSGlue.StartJobRun", "{}")).await;
    assert_eq!(glue.status, StatusCode::NOT_IMPLEMENTED);
    assert!(glue.text().contains("NotImplemented") && glue.text().contains("glue StartJobRun is not implemented"), "{}", glue.text());
    let headers = [("x-amz-target", "DynamoDB_20120810.PutItem"), ("content-type", "application/x-amz-json-1.0")];
    let dynamodb = house.send(house.signed("dynamodb", "POST", "/", &headers, "{}")).await;
    assert_eq!(dynamodb.status, StatusCode::NOT_IMPLEMENTED);
    assert!(dynamodb.text().contains("dynamodb PutItem is not implemented"), "{}", dynamodb.text());
    let lambda = house.send(house.signed("lambda", "GET", "/2015-03-31/functions/", &[], "")).await;
    assert_eq!(lambda.status, StatusCode::NOT_IMPLEMENTED);
    assert!(lambda.text().contains("lambda ListFunctions is not implemented"), "{}", lambda.text());
    let lifecycle = house.send(house.signed("s3", "GET", "/lake?lifecycle", &[], "")).await;
    assert_eq!(lifecycle.status, StatusCode::NOT_IMPLEMENTED);
    assert!(lifecycle.text().contains("<Code>NotImplemented</Code>"), "{}", lifecycle.text());
    let nonsense = house.send(house.glue("AWSGlue.MakeCoffee", "{}")).await;
    assert_eq!(nonsense.status, StatusCode::BAD_REQUEST);
    assert!(nonsense.text().contains("UnknownOperationException"), "{}", nonsense.text());
}

#[tokio::test]
async fn signatures_are_checked_for_real() {
    let house = house().await;
    let attempt = async |key: &str, secret: &str, now: i64, service: &str| {
        let (method, path) = if service == "s3" { ("GET", "/lake/key") } else { ("POST", "/") };
        let headers: &[_] = if service == "s3" { &[] } else { &[("x-amz-target", "AWSGlue.GetDatabase")] };
        house.send(house.signed_with(key, secret, now, service, method, path, headers, Bytes::new())).await
    };
    let wrong = attempt("key", "guess", NOW, "s3").await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    assert!(wrong.text().contains("<Code>SignatureDoesNotMatch</Code>"), "{}", wrong.text());
    assert!(attempt("nobody", "secret", NOW, "s3").await.text().contains("<Code>InvalidAccessKeyId</Code>"));
    assert!(attempt("key", "secret", NOW - 3_600_000, "s3").await.text().contains("<Code>RequestTimeTooSkewed</Code>"));
    assert!(attempt("key", "guess", NOW, "glue").await.text().contains("InvalidSignatureException"));
    assert!(attempt("nobody", "secret", NOW, "glue").await.text().contains("UnrecognizedClientException"));
    let unsigned = Request::post(format!("http://{}/", house.authority)).header("x-amz-target", "AWSGlue.GetDatabase");
    let unsigned = house.send(unsigned.body(Full::default()).unwrap()).await;
    assert!(unsigned.text().contains("MissingAuthenticationToken"), "{}", unsigned.text());
}

#[tokio::test]
async fn a_body_that_is_not_the_signed_one_is_refused() {
    let house = house().await;
    let honest = house.signed("s3", "PUT", "/lake/key", &[], "five!");
    let (parts, _) = honest.into_parts();
    let forged = house.send(Request::from_parts(parts, Full::new(Bytes::from("FIVE!")))).await;
    assert_eq!(forged.status, StatusCode::BAD_REQUEST);
    assert!(forged.text().contains("<Code>XAmzContentSHA256Mismatch</Code>"), "{}", forged.text());
    assert_eq!(house.send(house.signed("s3", "GET", "/lake/key", &[], "")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn unreadable_and_invalid_bodies_get_awss_errors() {
    let house = house().await;
    let malformed = house.send(house.glue("AWSGlue.GetDatabase", r#"{"Name": "#)).await;
    assert_eq!(malformed.status, StatusCode::BAD_REQUEST);
    assert!(malformed.text().contains("SerializationException"), "{}", malformed.text());
    let wrong_type = house.send(house.glue("AWSGlue.GetDatabase", r#"{"Name": 7}"#)).await;
    assert!(wrong_type.text().contains("SerializationException"), "{}", wrong_type.text());
    let missing = house.send(house.glue("AWSGlue.GetDatabase", "{}")).await;
    assert!(missing.text().contains("ValidationException"), "{}", missing.text());
    assert!(missing.text().contains("Value null at 'name' failed to satisfy constraint: Member must not be null"), "{}", missing.text());
    let unknown = house.send(house.glue("AWSGlue.GetDatabase", r#"{"Name": "x", "Later": [1, {"a": null}]}"#)).await;
    assert!(unknown.text().contains("EntityNotFoundException"), "unknown members are skipped: {}", unknown.text());
}

#[tokio::test]
async fn the_admin_pages_answer_neighbours_and_nobody_elses_scripts() {
    let house = house().await;
    let ask = |method: &str, path: &str, origin: Option<&str>, body: &'static str| {
        let mut request = Request::builder().method(method).uri(format!("http://{}{path}", house.authority));
        if let Some(origin) = origin {
            request = request.header("origin", origin);
        }
        house.send(request.body(Full::new(Bytes::from(body))).unwrap())
    };
    let health = ask("GET", "/_millpond/health", None, "").await;
    assert!(health.status == StatusCode::OK && health.text().contains("running"));
    assert!(ask("GET", "/_localstack/health", None, "").await.text().contains("\"s3\": \"running\""));
    let moved = ask("POST", "/_millpond/clock", None, r#"{"advance": "31d"}"#).await;
    assert!(moved.text().contains("2024-02-15T10:00:00.000Z"), "{}", moved.text());
    for nonsense in ["", "{}", "[]", r#"{"advance": "soon"}"#, r#"{"advance_to": "2020-01-01T00:00:00Z"}"#] {
        assert_eq!(ask("POST", "/_millpond/clock", None, nonsense).await.status, StatusCode::BAD_REQUEST, "{nonsense}");
    }
    assert_eq!(ask("POST", "/_millpond/reset", Some("http://evil.example"), "").await.status, StatusCode::FORBIDDEN);
    let rebound = Request::get(format!("http://{}/_millpond/trail", house.authority)).header("host", "evil.example");
    assert_eq!(house.send(rebound.body(Full::default()).unwrap()).await.status, StatusCode::FORBIDDEN);
    let key = Request::get(format!("http://{}/_millpond/health", house.authority)).header("host", "lake.s3.localhost:4566");
    let key = house.send(key.body(Full::default()).unwrap()).await;
    assert!(key.text().contains("NoSuchKey"), "a bucket's key may be called so: {}", key.text());
    assert_eq!(ask("GET", "/_millpond/nowhere", None, "").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn callers_keep_their_own_time_when_the_clock_is_moved() {
    let as_the_world = || Clock::system(State { ahead_millis: 0, frozen_at: None });
    let world_now = || as_the_world().now().millis();
    let house = house_with(as_the_world()).await;
    let put = |now: i64| house.send(house.signed_with("key", "secret", now, "s3", "PUT", "/lake/key", &[], Bytes::new()));
    let before = world_now() - 3_600_000;
    let clock = Request::post(format!("http://{}/_millpond/clock", house.authority));
    house.send(clock.body(Full::new(Bytes::from(r#"{"advance": "90d"}"#))).unwrap()).await;
    assert_eq!(put(world_now()).await.status, StatusCode::OK, "an SDK knows nothing of the journey");
    assert_eq!(put(world_now() + 90 * 86_400_000).await.status, StatusCode::OK, "who reads our clock is right too");
    assert_eq!(put(before).await.status, StatusCode::FORBIDDEN, "what was signed long before is too old");
}

#[tokio::test]
async fn chunks_that_nobody_signed_are_not_stored_with_their_frames() {
    let house = house().await;
    let request = Request::put(format!("http://{}/lake/key", house.authority))
        .header("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD")
        .header("x-amz-decoded-content-length", "5");
    let framed = "5;chunk-signature=0\r\nhello\r\n0;chunk-signature=0\r\n\r\n";
    let refused = house.send(request.body(Full::new(Bytes::from(framed))).unwrap()).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text());
    assert!(refused.text().contains("<Code>AccessDenied</Code>"), "{}", refused.text());
}
