//! A browser posts a form with a signed policy to a bucket.

mod support;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use gateway::sigv4::{Family, Signer, basic_text};
use hmac::{Hmac, Mac};
use http::{Request, StatusCode};
use http_body_util::Full;
use sha1::Sha1;
use support::{Answer, House, NOW, house};

const POLICY: &str = r#"{"expiration": "2024-01-15T11:00:00Z", "conditions": [
    {"bucket": "lake"}, ["starts-with", "$key", "uploads/"], ["content-length-range", 1, 10],
    ["starts-with", "$x-amz-credential", ""], ["starts-with", "$x-amz-date", ""],
    {"x-amz-algorithm": "AWS4-HMAC-SHA256"}, {"success_action_status": "201"}]}"#;

/// Posts `file` under `key` with the policy, signed with `secret`.
async fn post(house: &House, key: &str, secret: &str, file: &str) -> Answer {
    let signer = Signer { access_key: "key", secret, session_token: None, region: "us-east-1", service: "s3", family: Family::S3 };
    let policy = STANDARD.encode(POLICY);
    let date = basic_text(NOW);
    let signature = signer.sign_policy(&policy, NOW);
    let credential = format!("key/{}", signer.scope(&date));
    let fields = [
        ("key", key),
        ("success_action_status", "201"),
        ("x-amz-algorithm", "AWS4-HMAC-SHA256"),
        ("x-amz-credential", &credential),
        ("x-amz-date", &date),
        ("policy", &policy),
        ("x-amz-signature", &signature),
    ];
    send(house, &fields, file).await
}

async fn send(house: &House, fields: &[(&str, &str)], file: &str) -> Answer {
    let mut body = String::new();
    for (name, value) in fields {
        body += &format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    body += &format!(
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a&b.txt\"\r\nContent-Type: text/plain\r\n\r\n{file}\r\n--edge--\r\n"
    );
    let request = Request::post(format!("http://{}/lake", house.authority)).header("content-type", "multipart/form-data; boundary=edge");
    house.send(request.body(Full::new(Bytes::from(body))).unwrap()).await
}

#[tokio::test]
async fn a_form_that_keeps_its_policy_becomes_an_object() {
    let house = house().await;
    let posted = post(&house, "uploads/${filename}", "secret", "hello").await;
    assert_eq!(posted.status, StatusCode::CREATED, "{}", posted.text());
    assert!(posted.text().contains("<Key>uploads/a&amp;b.txt</Key>"), "{}", posted.text());
    let got = house.send(house.signed("s3", "GET", "/lake/uploads/a%26b.txt", &[], "")).await;
    assert_eq!(got.text(), "hello");
}

#[tokio::test]
async fn a_form_that_breaks_its_policy_or_its_signature_does_not() {
    let house = house().await;
    let elsewhere = post(&house, "elsewhere/x", "secret", "hello").await;
    assert_eq!(elsewhere.status, StatusCode::FORBIDDEN);
    assert!(elsewhere.text().contains("AccessDenied"), "{}", elsewhere.text());
    assert!(post(&house, "uploads/x", "guess", "hello").await.text().contains("SignatureDoesNotMatch"));
    assert!(post(&house, "uploads/x", "secret", "more than ten bytes").await.text().contains("EntityTooLarge"));
    assert!(post(&house, "uploads/x", "secret", "").await.text().contains("EntityTooSmall"));
    assert_eq!(house.send(house.signed("s3", "GET", "/lake/uploads/x", &[], "")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_form_signed_as_boto3_signs_it_becomes_an_object() {
    let house = house().await;
    let policy = STANDARD.encode(r#"{"expiration": "2024-01-15T11:00:00Z", "conditions": [{"bucket": "lake"}, {"key": "k"}]}"#);
    let sign = |secret: &[u8]| {
        let mac = Hmac::<Sha1>::new_from_slice(secret).expect("any length").chain_update(&policy);
        STANDARD.encode(mac.finalize().into_bytes())
    };
    let (honest, forged) = (sign(b"secret"), sign(b"guess"));
    let fields = |signature| [("key", "k"), ("AWSAccessKeyId", "key"), ("policy", policy.as_str()), ("signature", signature)];
    assert!(send(&house, &fields(&forged), "hello").await.text().contains("SignatureDoesNotMatch"));
    assert_eq!(send(&house, &fields(&honest), "hello").await.status, StatusCode::NO_CONTENT);
    assert_eq!(house.send(house.signed("s3", "GET", "/lake/k", &[], "")).await.text(), "hello");
}
